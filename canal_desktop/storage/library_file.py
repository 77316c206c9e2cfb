"""The library file: made, checked, opened, brought to the newest schema. What is no library of ours is left alone."""

from __future__ import annotations

import logging
import os
import struct
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import TYPE_CHECKING

import apsw

from canal_desktop.domain.errors import LibraryDamaged, LibraryReadOnly, LibraryTooNew, StorageError
from canal_desktop.language import tr
from canal_desktop.storage.backup_files import note_copy, path_before_version, remove_spare
from canal_desktop.storage.connections import (
    SIDE_FILES,
    counter,
    flush,
    has_journal,
    is_foreign_journal,
    is_sound,
    new_file,
    prepare,
    read_only,
)
from canal_desktop.storage.migrations import APPLICATION_ID, migrate, newest_version, version_of
from canal_desktop.storage.salvage import finish_repair, repair
from canal_desktop.storage.sqlite_errors import as_storage_error

if TYPE_CHECKING:
    from pathlib import Path

SQLITE_MAGIC = b"SQLite format 3\x00"
CHECKED_AT_ONCE_BYTES = 64 * 1024 * 1024
"""Up to this size a library is checked before it is used when that is called for: 0.2 s. Larger ones meanwhile."""

log = logging.getLogger(__name__)


@dataclass(slots=True)
class OpenLibrary:
    """An open library and what is to be known about it."""

    connection: apsw.Connection
    is_shared: bool = True
    """Whether others can read it at the same time."""
    refusal: StorageError | None = None
    """Why it can only be read, None where it can be written."""
    notice: str | None = None
    """What the user is to be told."""
    needs_check: bool = False
    """The program was not put away in good order last time. Until a check finds the library sound, the journal is not
    moved into it: then what the file was before is still there."""


def open_library(path: Path) -> OpenLibrary:
    """Open the library, made where it is missing, brought to the newest schema where it is older.

    A damaged library is repaired: what can be read, and what backups have, goes into a new file; the damaged one is
    kept. A library that cannot be written, or that a newer version of the program made in a way this one can read, is
    opened for reading only.

    Raises:
        LibraryTooNew: a newer version of the program made it; the file is left as it is.
        LibraryDamaged: it is not a library, or nothing of it can be saved; the file is left as it is.
        LibraryReadOnly: it cannot be written, nor read as it is.
        DiskFull: there is no room for it.
        StorageError: the disk failed in another way.
    """
    try:
        return _open_or_make(path)
    except LibraryDamaged as error:
        notice = repair(path)
        if notice is None:
            raise LibraryDamaged(_no_library(path)) from error
    opened = _open_or_make(path)
    opened.notice = notice
    return opened


def ask_for_check(path: Path) -> None:
    """Let the library be checked before it is used the next time: something in it could not be read."""
    try:
        _check_mark(path).touch(mode=0o600)
    except OSError as error:
        log.warning("The library cannot be marked for a check: %s", error)


def _open_or_make(path: Path) -> OpenLibrary:
    try:
        path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        finish_repair(path)
        # A link whose target is gone (a drive that is not connected) is not a first start either.
        if os.path.lexists(path):
            _refuse_what_is_no_database(path)
        else:
            _make(path)
    except (OSError, apsw.Error) as error:
        raise as_storage_error(error, path) from error
    try:
        return _open(path, shared=True)
    except LibraryTooNew as error:
        return _open_for_reading(path, error)
    except LibraryReadOnly as error:
        # Some network file systems have no shared memory, which WAL needs between processes: do without both.
        try:
            return _open(path, shared=False)
        except LibraryTooNew as second:
            return _open_for_reading(path, second)
        except StorageError as second:
            # Where that fails as well, the first error tells more, unless the second could at last read the file.
            if isinstance(second, LibraryDamaged):
                raise
            return _open_for_reading(path, error)


def _open(path: Path, *, shared: bool) -> OpenLibrary:
    connection = None
    try:
        # Before SQLite opens the file: closing it here would let go of SQLite's locks on it.
        is_cut_off = not has_journal(path) and _is_cut_off(path)
        connection = apsw.Connection(str(path), flags=apsw.SQLITE_OPEN_READWRITE)
        prepare(connection)
        if not shared:
            connection.pragma("locking_mode", "exclusive")
        needs_check = _prepare(connection, path, journal_mode="wal" if shared else "delete", is_cut_off=is_cut_off)
    except BaseException as error:
        system_errno = 0
        if connection is not None:
            system_errno = connection.system_errno
            connection.close()
        ours = as_storage_error(error, path, system_errno)
        if ours is error:
            raise
        raise ours from error
    return OpenLibrary(connection, shared, needs_check=needs_check)


def _prepare(connection: apsw.Connection, path: Path, *, journal_mode: str, is_cut_off: bool) -> bool:
    """Check the file and bring it to the newest schema; True where it is to be checked further."""
    if connection.readonly("main"):
        raise apsw.ReadOnlyError(str(path))
    was_left_open = has_journal(path)
    if was_left_open:
        # A file we refuse is not to change: on closing, SQLite would move the journal a crash left into it.
        connection.config(apsw.SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1)
        connection.pragma("wal_autocheckpoint", 0)
    version = version_of(connection)
    if is_cut_off or connection.pragma("application_id") != APPLICATION_ID or version == 0:
        raise LibraryDamaged(_no_library(path))
    if version > newest_version():
        raise LibraryTooNew(
            tr(
                "The library {path} was made by a newer version of Canal Desktop. Update the program, or choose "
                "another folder with --data-dir. Nothing was changed.",
                path=path,
            )
        )
    needs_check = _check(connection, path, was_left_open=was_left_open)
    connection.pragma("journal_mode", journal_mode)
    # NORMAL may lose the last commits when the power fails; the user's message must survive that too.
    connection.pragma("synchronous", "full")
    if version_of(connection) < newest_version():
        _copy_before_migration(connection, path)
        migrate(connection)
    connection.pragma("foreign_keys", True)
    if was_left_open and not needs_check:
        trust(connection)
    return needs_check


def trust(connection: apsw.Connection) -> None:
    """Let the journal be moved into the library, which is sound."""
    connection.config(apsw.SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 0)
    connection.pragma("wal_autocheckpoint", 1000)


def _check(connection: apsw.Connection, path: Path, *, was_left_open: bool) -> bool:
    """Look for damage where there is reason to; True where there is, and the library is too large to do it now.

    Raises:
        LibraryDamaged: it was found.
    """
    mark = _check_mark(path)
    is_asked_for = mark.exists()
    if not was_left_open and not is_asked_for:
        return False
    if was_left_open:
        alone = read_only(path, is_immutable=True)
        try:
            if is_foreign_journal(connection, alone):
                raise LibraryDamaged(_no_library(path))
        finally:
            alone.close()
    if not is_asked_for and path.stat().st_size > CHECKED_AT_ONCE_BYTES:
        return True
    if not is_sound(connection):
        raise LibraryDamaged(_no_library(path))
    mark.unlink(missing_ok=True)
    return False


def _check_mark(path: Path) -> Path:
    return path.with_name(path.name + ".check")


def _is_cut_off(path: Path) -> bool:
    """Whether the file is shorter than its header says; that may be wrong only where the header says so too."""
    with path.open("rb") as file:
        head = file.read(100)
    if len(head) < 100:
        return True
    (page_size,) = struct.unpack_from(">H", head, 16)
    changes, pages = struct.unpack_from(">II", head, 24)
    (changes_when_counted,) = struct.unpack_from(">I", head, 92)
    needed: int = pages * (page_size if page_size > 1 else 65536)
    return bool(changes == changes_when_counted and path.stat().st_size < needed)


def _open_for_reading(path: Path, reason: StorageError) -> OpenLibrary:
    """Open a library that is not to be written, or cannot be.

    Raises:
        StorageError: the reason, where it cannot be read either.
    """
    is_newer = isinstance(reason, LibraryTooNew)
    # Looking at the file alone leaves no trace, and needs no shared memory, which cannot be made in such a folder. But
    # a library that cannot be written may be in use by somebody who can.
    ways = (True, False) if is_newer else (False, True)
    for is_immutable in (False,) if has_journal(path) else ways:
        connection = None
        try:
            connection = read_only(path, is_immutable=is_immutable)
            readable_from = counter(connection, "readable_from")
            version = version_of(connection)
        except apsw.Error:
            if connection is not None:
                connection.close()
            continue
        if version < newest_version() or readable_from is None or readable_from > newest_version():
            connection.close()
            break
        refusal: StorageError = LibraryReadOnly(
            tr(
                "The library {path} cannot be written, so it can only be read. To write again, make the file and its "
                "folder writable, or choose another folder with --data-dir, and start Canal Desktop again.",
                path=path,
            )
        )
        if is_newer:
            refusal = LibraryTooNew(
                tr(
                    "The library {path} was made by a newer version of Canal Desktop, so it can only be "
                    "read. To write again, update the program.",
                    path=path,
                )
            )
        return OpenLibrary(connection, is_shared=True, refusal=refusal, notice=str(refusal))
    raise reason


def _refuse_what_is_no_database(path: Path) -> None:
    head = b""
    # Reading from a pipe of that name would wait for ever.
    if path.is_file():
        with path.open("rb") as file:
            head = file.read(len(SQLITE_MAGIC))
    if head != SQLITE_MAGIC:
        raise LibraryDamaged(_no_library(path))


def _no_library(path: Path) -> str:
    return tr(
        "The file {path} is not a readable library. Restore it from a backup, or move it away "
        "to begin with an empty one. Nothing was changed.",
        path=path,
    )


def _make(path: Path) -> None:
    """Make an empty library under another name first, so that an empty file of the right name is never ours."""
    for suffix in SIDE_FILES:
        _set_aside(path.with_name(path.name + suffix))
    unfinished = path.with_name(path.name + ".new")
    with new_file(unfinished, path) as connection:
        migrate(connection)
    unfinished.replace(path)


def _set_aside(path: Path) -> None:
    """Rename the journal of a library that is gone: SQLite would write its pages into the new one."""
    if not os.path.lexists(path):
        return
    number = 1
    while (aside := path.with_name(f"{path.name}.left-{number}")).exists():
        number += 1
    path.rename(aside)
    log.warning("%s belonged to a library that is gone; it was kept as %s", path.name, aside.name)


def _copy_before_migration(connection: apsw.Connection, path: Path) -> None:
    target_path = path_before_version(path, newest_version())
    unfinished = target_path.with_name(target_path.name + ".new")
    target_path.parent.mkdir(exist_ok=True, mode=0o700)
    with new_file(unfinished, path) as target:
        with target.backup("main", connection, "main") as copy:
            copy.step()
        target.pragma("journal_mode", "delete")
        note_copy(target, datetime.now(UTC))
    flush(unfinished)
    unfinished.replace(target_path)
    remove_spare(path)
