"""Copies of the library on disk: their names, what they hold, which are kept, and how they are opened."""

from __future__ import annotations

import contextlib
import logging
import re
import shutil
import uuid
from dataclasses import dataclass
from datetime import UTC, date, datetime
from typing import TYPE_CHECKING, Any

import apsw

from canal_desktop.domain.errors import LibraryDamaged, LibraryTooNew, StorageError
from canal_desktop.domain.message import FileId
from canal_desktop.language import filled, tr
from canal_desktop.storage.connections import counter, prepare, read_only, remove_file
from canal_desktop.storage.migrations import APPLICATION_ID, migrate, newest_version, version_of
from canal_desktop.storage.sqlite_errors import as_storage_error
from canal_desktop.storage.unfit_backup import EMPTY, NO_BACKUP, as_backup_error

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence
    from pathlib import Path

DAYS_KEPT = 7
WEEKS_KEPT = 4
MONTHS_KEPT = 12
MIGRATIONS_KEPT = 3
LATEST_KEPT = 3

_DAILY = re.compile(r"library-(\d{4}-\d\d-\d\d)(?:-(\d+))?\.sqlite3")
_BEFORE = re.compile(r"library-before-version-(\d+)\.sqlite3")

_RENEWED = ".renewed"
_OWN_RENEWED = f".{uuid.uuid4().hex[:8]}{_RENEWED}"
"""Ends the name of a copy that this run of the program brought to the newest schema, which it may be reading."""

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Backup:
    """A copy of the library. conversations and messages are -1 where they are not known."""

    path: Path
    when: datetime
    """UTC."""
    conversations: int
    messages: int
    size: int
    """Bytes."""
    before_version: int | None = None
    """The schema's version that the library was brought to afterwards; None for an ordinary backup."""


def backup_folder(library: Path) -> Path:
    """Where the copies of a library are."""
    return library.parent / "backups"


def path_for_day(library: Path, day: date) -> Path:
    """A name for a backup that nothing has yet; a later one of the same day has a higher number than all before it.

    A number that became free is not used again: the copy would pass for the oldest of the day, and go at once.
    """
    number = max((known for of_day, known, _path in _daily(library) if of_day == day), default=0) + 1
    return backup_folder(library) / f"library-{day.isoformat()}{f'-{number}' if number > 1 else ''}.sqlite3"


def path_before_version(library: Path, version: int) -> Path:
    """The name of the copy that is made before a library is brought to a version of the schema."""
    return backup_folder(library) / f"library-before-version-{version}.sqlite3"


def days_of(library: Path) -> set[date]:
    """The days there is a backup of."""
    return {day for day, _number, _path in _daily(library)}


def note_copy(connection: apsw.Connection, now: datetime) -> None:
    """Write into a copy when it was made and how much it holds, so that the list of copies need not count."""
    numbers = {
        "copied_at": int(now.timestamp()),
        "copied_conversations": _count(connection, "conversations"),
        "copied_messages": _count(connection, "messages"),
    }
    connection.executemany("INSERT OR REPLACE INTO counters (name, value) VALUES (?, ?)", list(numbers.items()))


def list_backups(library: Path) -> tuple[Backup, ...]:
    """All copies of a library that can be read, newest first."""
    folder = backup_folder(library)
    found = [_look_at(path) for path in folder.glob("library-*.sqlite3") if _is_ours(path)]
    return tuple(sorted((one for one in found if one is not None), key=lambda one: one.when, reverse=True))


def remove_spare(library: Path) -> None:
    """Remove the copies that are no longer kept.

    Kept are the newest of each of the last 7 days, 4 weeks and 12 months there are backups of, the last 3 whenever they
    were made, so that one more made by hand costs none that may be wanted, and the last 3 made before a migration.
    """
    daily = sorted(_daily(library), reverse=True)
    kept = _newest_of_each(daily, lambda day: day, DAYS_KEPT)
    kept |= {path for _day, _number, path in daily[:LATEST_KEPT]}
    kept |= _newest_of_each(daily, lambda day: day.isocalendar()[:2], WEEKS_KEPT)
    kept |= _newest_of_each(daily, lambda day: (day.year, day.month), MONTHS_KEPT)
    before = sorted(_before(library), reverse=True)
    kept |= {path for _version, path in before[:MIGRATIONS_KEPT]}
    for path in [path for _day, _number, path in daily] + [path for _version, path in before]:
        if path in kept:
            continue
        try:
            path.unlink()
        except OSError as error:
            log.warning("The backup %s cannot be removed: %s", path.name, error)


def remove_left_renewed(folder: Path) -> None:
    """Remove the copies that a program that was killed had brought to the newest schema to look into them."""
    for left in folder.glob(f"*{_RENEWED}"):
        if left.name.endswith(_OWN_RENEWED):
            continue
        try:
            remove_file(left)
        except OSError as error:
            log.warning("The copy %s cannot be removed: %s", left.name, error)


def file_ids_in_backups(library: Path) -> frozenset[FileId]:
    """The pictures that backups refer to; while one does, the picture's file stays.

    Raises:
        StorageError: a backup cannot be read at the moment; then no file may go.
    """
    found: set[FileId] = set()
    for path in backup_folder(library).glob("library-*.sqlite3"):
        if not _is_ours(path):
            continue
        with contextlib.suppress(LibraryDamaged), _reading(path) as connection:
            if version_of(connection) >= 2:
                found.update(FileId(str(known)) for (known,) in connection.execute("SELECT id FROM files"))
    return frozenset(found)


@contextlib.contextmanager
def open_backup(path: Path, workshop: Path | None = None) -> Iterator[apsw.Connection]:
    """A copy of a library for reading; one of an older schema is copied and brought to the newest one meanwhile.

    Args:
        path: the copy.
        workshop: where one of an older schema is brought to the newest one; where path is, unless another is given.

    Raises:
        LibraryDamaged: it is no library, or cannot be read as one.
        LibraryTooNew: a newer version of the program made it, and this one cannot read it.
        StorageError: the disk failed, or there is no room for a copy.
    """
    with _reading(path) as connection:
        if connection.pragma("application_id") != APPLICATION_ID or version_of(connection) == 0:
            raise LibraryDamaged(filled(NO_BACKUP if path.stat().st_size else EMPTY, name=path.name))
        version = version_of(connection)
        if version > newest_version() and (counter(connection, "readable_from") or version) > newest_version():
            raise LibraryTooNew(
                tr(
                    "The backup {path} was made by a newer version of Canal Desktop. Update the program to restore it.",
                    path=path,
                )
            )
        if version >= newest_version():
            yield connection
            return
    renewed = (path.parent if workshop is None else workshop) / f"{path.name}{_OWN_RENEWED}"
    try:
        renewed.parent.mkdir(exist_ok=True, mode=0o700)
        renewed.touch(mode=0o600)
        shutil.copyfile(path, renewed)
        with _renewed(renewed) as connection:
            yield connection
    except OSError as error:
        raise as_storage_error(error, path) from error
    finally:
        remove_file(renewed)


@contextlib.contextmanager
def _renewed(path: Path) -> Iterator[apsw.Connection]:
    connection = apsw.Connection(str(path), flags=apsw.SQLITE_OPEN_READWRITE)
    try:
        prepare(connection)
        migrate(connection)
        yield connection
    except apsw.Error as error:
        raise as_storage_error(error, path, connection.system_errno) from error
    finally:
        connection.close()


@contextlib.contextmanager
def _reading(path: Path) -> Iterator[apsw.Connection]:
    try:
        # A copy is one file without a journal, and nobody writes it any more.
        connection = read_only(path, is_immutable=True)
    except apsw.Error as error:
        raise as_backup_error(error, path) from error
    try:
        yield connection
    except apsw.Error as error:
        raise as_backup_error(error, path, connection.system_errno) from error
    finally:
        connection.close()


def look_at(path: Path) -> Backup:
    """What a copy of a library is.

    Raises:
        StorageError: it cannot be read at the moment, or at all.
    """
    before = _BEFORE.fullmatch(path.name)
    try:
        status = path.stat()
    except OSError as error:
        raise as_backup_error(error, path) from error
    with _reading(path) as connection:
        copied_at = counter(connection, "copied_at")
        conversations = counter(connection, "copied_conversations")
        messages = counter(connection, "copied_messages")
    return Backup(
        path,
        datetime.fromtimestamp(status.st_mtime if copied_at is None else copied_at, UTC),
        -1 if conversations is None else conversations,
        -1 if messages is None else messages,
        status.st_size,
        int(before[1]) if before else None,
    )


def _look_at(path: Path) -> Backup | None:
    try:
        return look_at(path)
    except StorageError as error:
        log.warning("The backup %s cannot be read: %s", path.name, error)
        return None


def _count(connection: apsw.Connection, table: str) -> int:
    row: Any = connection.execute(f"SELECT count(*) FROM {table}").fetchone()
    return int(row[0])


def _is_ours(path: Path) -> bool:
    return _DAILY.fullmatch(path.name) is not None or _BEFORE.fullmatch(path.name) is not None


def _daily(library: Path) -> list[tuple[date, int, Path]]:
    """Ordinary backups as (day, number within the day, path)."""
    found = []
    for path in backup_folder(library).glob("library-*.sqlite3"):
        match = _DAILY.fullmatch(path.name)
        if match is not None:
            with contextlib.suppress(ValueError):
                found.append((date.fromisoformat(match[1]), int(match[2] or 1), path))
    return found


def _before(library: Path) -> list[tuple[int, Path]]:
    matches = ((_BEFORE.fullmatch(path.name), path) for path in backup_folder(library).glob("library-*.sqlite3"))
    return [(int(match[1]), path) for match, path in matches if match is not None]


def _newest_of_each(
    newest_first: Sequence[tuple[date, int, Path]], period: Callable[[date], object], count: int
) -> set[Path]:
    """The newest of each of the last periods there is one of."""
    kept: dict[object, Path] = {}
    for day, _number, path in newest_first:
        kept.setdefault(period(day), path)
    return set(list(kept.values())[:count])
