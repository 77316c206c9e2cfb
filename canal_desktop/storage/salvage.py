"""A damaged library is repaired: what can be read goes into a new one, backups fill gaps, the damaged file stays."""

from __future__ import annotations

import contextlib
import logging
import shutil
from datetime import UTC, datetime
from functools import partial
from typing import TYPE_CHECKING, Any

import apsw

from canal_desktop.domain.errors import LibraryTooNew, StorageError
from canal_desktop.language import grouped, tr, tr_n
from canal_desktop.storage.archiving import kept_file
from canal_desktop.storage.backup_files import Backup, list_backups, open_backup
from canal_desktop.storage.connections import (
    SIDE_FILES,
    flush,
    flush_folder,
    has_journal,
    is_foreign_journal,
    is_sound,
    new_file,
    read_only,
    remove_file,
)
from canal_desktop.storage.migrations import APPLICATION_ID, migrate, newest_version, version_of
from canal_desktop.storage.salvage_build import RepairedLibrary
from canal_desktop.storage.salvage_rows import UNREADABLE
from canal_desktop.storage.sqlite_errors import as_storage_error

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

HEADER_BYTES = 100
PAGE_BYTES = 4096
"""The size of a page in every library that this program has made."""

log = logging.getLogger(__name__)


def repair(path: Path) -> str | None:
    """Make a new library of what a damaged one, and the newest backup, still have; the damaged file gets another name.

    Returns the sentence for the user, None where there is nothing of ours in the file, or nothing to be saved: then
    nothing was changed.

    Raises:
        LibraryTooNew: a newer version of the program made the damaged one.
        DiskFull, LibraryReadOnly, StorageError: the new one cannot be written; nothing was changed.
    """
    path = path.resolve()
    now = datetime.now(UTC)
    unfinished, finished = _beside(path, "repairing"), _beside(path, "repaired")
    try:
        if not path.is_file() or not _may_be_ours(path):
            return None
        counts = _build(path, unfinished, now)
        if counts is None:
            return None
        flush(unfinished)
        unfinished.rename(finished)
        kept = _put_in_place(path)
    except (OSError, apsw.Error) as error:
        raise as_storage_error(error, path) from error
    finally:
        remove_file(unfinished)
        remove_file(_beside(path, "patched"))
    log.warning("The library was repaired: %s", counts)
    return tr(
        "The library was damaged and has been repaired: {counts}. The damaged file is kept at {kept}.",
        counts=counts,
        kept=kept,
    )


def finish_repair(path: Path) -> None:
    """Finish a repair that ended, with the program, when the new library was complete but not yet in its place.

    Raises:
        OSError: the files cannot be renamed.
    """
    path = path.resolve()
    if _beside(path, "repaired").exists():
        log.warning("A repair was finished; the damaged library is kept as %s", _put_in_place(path))


def _beside(path: Path, suffix: str) -> Path:
    return path.with_name(f"{path.name}.{suffix}")


def _may_be_ours(path: Path) -> bool:
    """Whether the file bears our mark, or has lost whatever it could have borne: then it may be ours."""
    with path.open("rb") as file:
        head = file.read(HEADER_BYTES)
    return head[68:72] == APPLICATION_ID.to_bytes(4, "big") or not head.strip(b"\x00")


def _put_in_place(path: Path) -> Path:
    """Give the damaged file another name and the new one its name; can be done again after a kill at any point."""
    kept = _name_for_damaged(path)
    if path.exists() and not kept.exists():
        try:
            # With two names for the damaged file, there is no moment without a library.
            kept.hardlink_to(path)
        except OSError:
            path.rename(kept)
    for suffix in SIDE_FILES:
        left = path.with_name(path.name + suffix)
        if left.exists():
            left.replace(kept.with_name(kept.name + suffix))
    path.with_name(path.name + ".check").unlink(missing_ok=True)
    _beside(path, "repaired").replace(path)
    flush_folder(path.parent)
    return kept


def _name_for_damaged(path: Path) -> Path:
    """A name nothing has, or the one that the damaged file got already."""
    day = datetime.now(UTC).astimezone().date().isoformat()
    number = 1
    while True:
        name = path.with_name(f"{path.stem}.damaged-{day}{f'-{number}' if number > 1 else ''}{path.suffix}")
        if not name.exists() or (path.exists() and name.samefile(path)):
            return name
        number += 1


def _build(path: Path, unfinished: Path, now: datetime) -> str | None:
    """Make the new library; returns what is in it, in words, None where nothing could be saved."""
    with contextlib.ExitStack() as stack:
        connection = stack.enter_context(new_file(unfinished, path))
        connection.pragma("synchronous", "off")
        library = RepairedLibrary(connection)
        messages = conversations = None
        for view in _views(path, stack):
            library.take_rows(view)
            messages = _more(messages, _count(view, "messages"))
            conversations = _more(conversations, _count(view, "conversations"))
        saved = library.count("messages")
        backup = _fill_from_backup(library, path)
        library.join_up(now)
        kept, kept_conversations = library.count("messages"), library.count("conversations")
        if kept == kept_conversations == 0 or not library.is_sound():
            return None
        counts = tr(
            "{messages} in {conversations} were kept",
            messages=_message_words(kept, messages),
            conversations=_conversation_words(kept_conversations, conversations),
        )
        if backup is not None and kept > saved:
            counts = tr(
                "{counts}, {added} of them from the backup of {day}",
                counts=counts,
                added=grouped(kept - saved),
                day=backup.when.astimezone().date().isoformat(),
            )
        if messages is None or conversations is None:
            return tr("{counts}; how many there were before cannot be told", counts=counts)
        return counts


def _message_words(kept: int, before: int | None) -> str:
    if before is None:
        return tr_n("{n} message", "{n} messages", kept)
    return tr_n("{kept} of {n} message", "{kept} of {n} messages", max(kept, before), kept=grouped(kept))


def _conversation_words(kept: int, before: int | None) -> str:
    if before is None:
        return tr_n("{n} conversation", "{n} conversations", kept)
    return tr_n("{kept} of {n} conversation", "{kept} of {n} conversations", max(kept, before), kept=grouped(kept))


def _more(one: int | None, other: int | None) -> int | None:
    return other if one is None else max(one, other or 0)


def _count(view: apsw.Connection, table: str) -> int | None:
    """How many rows there were; an index may know that where the table does not."""
    best: int | None = None
    try:
        query = "SELECT name FROM sqlite_schema WHERE type = 'index' AND tbl_name = ? AND sql NOT LIKE '%WHERE%'"
        indexes = [f"INDEXED BY {name}" for (name,) in view.execute(query, (table,)).fetchall()]
    except UNREADABLE:
        indexes = []
    for how in ("", "NOT INDEXED", *indexes):
        try:
            row: Any = view.execute(f"SELECT count(*) FROM {table} {how}").fetchone()
        except UNREADABLE:
            continue
        best = max(best or 0, int(row[0]))
    return best


def _fill_from_backup(library: RepairedLibrary, path: Path) -> Backup | None:
    """Fill what is missing from the newest backup that can be read, which is returned."""
    for backup in list_backups(path):
        try:
            with open_backup(backup.path) as connection:
                library.take_context(connection)
                library.fill(connection, partial(kept_file, path))
        except StorageError:
            log.exception("The backup %s cannot be used", backup.path.name)
            continue
        return backup
    return None


def _views(path: Path, stack: contextlib.ExitStack) -> Iterator[apsw.Connection]:
    """Ways to look at the damaged file, the one that shows the newest state first."""
    alone = _view(path, stack, is_immutable=True)
    joined = _view(path, stack, is_immutable=False) if has_journal(path) else None
    if alone is None and joined is None:
        patched = _patched(path, stack)
        if patched is not None:
            yield patched
        return
    if joined is not None and not (alone is not None and is_foreign_journal(joined, alone)):
        sound = _is_sound(joined)
        # A file that is sound only without the journal has one that belongs to another library.
        if sound or alone is None or not _is_sound(alone):
            yield joined
        if sound:
            return
    if alone is not None:
        yield alone


def _view(path: Path, stack: contextlib.ExitStack, *, is_immutable: bool) -> apsw.Connection | None:
    """A connection to read the file with, None where its tables cannot be found."""
    try:
        connection = read_only(path, is_immutable=is_immutable)
    except apsw.Error:
        return None
    stack.callback(connection.close)
    try:
        # Without this SQLite reads nothing of a file that is shorter than it should be.
        connection.pragma("writable_schema", True)
        query = "SELECT count(*) FROM sqlite_schema WHERE name IN ('conversations', 'messages', 'parts')"
        row: Any = connection.execute(query).fetchone()
        version = version_of(connection)
    except UNREADABLE:
        return None
    if row[0] == 3 and version > newest_version():
        # A library of today's schema would have no room for all that is in it.
        raise LibraryTooNew(
            tr(
                "The library {path} is damaged, and was made by a newer version of Canal Desktop. "
                "Update the program: it then saves what can be read. Nothing was changed.",
                path=path,
            )
        )
    return connection if row[0] == 3 else None


def _is_sound(view: apsw.Connection) -> bool:
    try:
        return is_sound(view)
    except UNREADABLE:
        return False


def _patched(path: Path, stack: contextlib.ExitStack) -> apsw.Connection | None:
    """A copy of the file with a beginning that tells where the tables are, None where none of those tried does."""
    patched = _beside(path, "patched")
    for beginning in _beginnings(path):
        remove_file(patched)
        patched.touch(mode=0o600)
        shutil.copyfile(path, patched)
        if has_journal(path):
            shutil.copyfile(path.with_name(path.name + "-wal"), patched.with_name(patched.name + "-wal"))
        pages = -(-path.stat().st_size // PAGE_BYTES)
        with patched.open("r+b") as file:
            file.write(beginning)
            # How many pages there are; and that this number is right, which the equality of two others says.
            file.seek(28)
            file.write(pages.to_bytes(4, "big"))
            file.seek(92)
            file.write(beginning[24:28])
        view = _view(patched, stack, is_immutable=not has_journal(patched))
        if view is not None and _shows_messages(view):
            return view
    return None


def _shows_messages(view: apsw.Connection) -> bool:
    try:
        query = "SELECT length(id), role IN ('user', 'assistant', 'system', 'tool') FROM messages ORDER BY seq LIMIT 1"
        return view.execute(query).fetchone() == (32, 1)
    except UNREADABLE:
        return False


def _beginnings(path: Path) -> Iterator[bytes]:
    """Beginnings of files whose tables may be where this file has its own: of a new library, and of backups."""
    fresh = _beside(path, "patched")
    with new_file(fresh, path) as connection:
        connection.pragma("page_size", PAGE_BYTES)
        migrate(connection)
    first_page = fresh.read_bytes()[:PAGE_BYTES]
    yield first_page[:HEADER_BYTES]
    for backup in list_backups(path):
        with backup.path.open("rb") as file:
            yield file.read(PAGE_BYTES)
    yield first_page
