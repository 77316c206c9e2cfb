"""Why a file cannot be used as a backup: what SQLite and the system report of it, as the program's own errors."""

from __future__ import annotations

from typing import TYPE_CHECKING

import apsw

from canal_desktop.domain.disk_faults import NO_RIGHT, NO_ROOM
from canal_desktop.domain.errors import LibraryDamaged, LibraryReadOnly, StorageError
from canal_desktop.language import filled, tr
from canal_desktop.storage.sqlite_errors import as_storage_error

if TYPE_CHECKING:
    from pathlib import Path

HEADER = b"SQLite format 3\0"
HEADER_BYTES = 100
ZIP = b"PK\3\4"

NO_BACKUP = tr(
    "“{name}” is not a backup of a library, or is locked with a password. Choose a file ending in .sqlite3 in a folder "
    "“backups”. Exported conversations come in with Import."
)
ZIPPED = tr(
    "“{name}” is a zip and no backup as it is. Unpack it and choose the file in it that ends in .sqlite3. Exported "
    "conversations come in with Import."
)
EMPTY = tr("“{name}” is empty. Copy it again from where it came from, or choose another one.")
CUT = tr("The backup “{name}” is not complete. Copy it again from where it came from, or choose another one.")
DAMAGED = tr("The backup “{name}” is damaged and cannot be read as a whole. Choose another one.")
GONE = tr("“{name}” is not there any more. Choose another file.")
FORBIDDEN = tr("“{name}” may not be read. Change its permissions, or copy it elsewhere.")
FOLDER = tr("“{name}” is a folder. Choose a backup in it.")
FAULTY = tr(
    "“{name}” cannot be read: the disk it lies on reports an error. Copy it to another one, if that can be done."
)


def as_backup_error(error: BaseException, path: Path, system_errno: int = 0) -> BaseException:
    """The error of ours that stands for one of SQLite or the system about a backup; any other is returned as it is.

    Args:
        error: what was raised while reading the backup.
        path: the file, which is looked at again, and which the sentence names.
        system_errno: what the system said last to SQLite, 0 where that is unknown.
    """
    if isinstance(error, OSError):
        system_errno = error.errno or 0
    elif not isinstance(error, apsw.Error):
        return error
    if isinstance(error, apsw.FullError) or system_errno in NO_ROOM:
        return as_storage_error(error, path, system_errno)
    kind, sentence = _reason(error, path, system_errno)
    ours = kind(filled(sentence, name=path.name))
    # The log tells what the sentence leaves out.
    ours.__cause__ = error
    return ours


def _reason(error: BaseException, path: Path, system_errno: int) -> tuple[type[StorageError], str]:
    try:
        if path.is_dir():
            return StorageError, FOLDER
        size = path.stat().st_size
        with path.open("rb") as file:
            head = file.read(HEADER_BYTES)
    except FileNotFoundError:
        return StorageError, GONE
    except PermissionError:
        return LibraryReadOnly, FORBIDDEN
    except OSError:
        return StorageError, FAULTY
    if isinstance(error, apsw.IOError | apsw.CantOpenError | OSError) and size and not _is_short(head, size):
        return (LibraryReadOnly, FORBIDDEN) if system_errno in NO_RIGHT else (StorageError, FAULTY)
    return LibraryDamaged, _fault_of(error, head, size)


def _fault_of(error: BaseException, head: bytes, size: int) -> str:
    if size == 0:
        return EMPTY
    if head.startswith(ZIP):
        return ZIPPED
    if not head.startswith(HEADER):
        return NO_BACKUP
    if _is_short(head, size):
        return CUT
    # A sound file that has not what a library has.
    return NO_BACKUP if isinstance(error, apsw.SQLError) else DAMAGED


def _is_short(head: bytes, size: int) -> bool:
    """Whether a file of SQLite has fewer bytes than it says itself."""
    if not head.startswith(HEADER):
        return False
    if len(head) < HEADER_BYTES:
        return True
    page = int.from_bytes(head[16:18], "big")
    # 65536 does not fit there and is written as 1.
    return size < (65536 if page == 1 else page) * int.from_bytes(head[28:32], "big")
