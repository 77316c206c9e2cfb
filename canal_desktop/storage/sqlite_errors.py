"""What SQLite and the system report, as the program's own errors."""

from __future__ import annotations

from typing import TYPE_CHECKING

import apsw

from canal_desktop.domain.disk_faults import NO_RIGHT, NO_ROOM
from canal_desktop.domain.errors import (
    DiskFull,
    LibraryDamaged,
    LibraryInUse,
    LibraryReadOnly,
    StorageError,
)
from canal_desktop.language import filled, tr

if TYPE_CHECKING:
    from pathlib import Path


def as_storage_error(error: BaseException, path: Path, system_errno: int = 0) -> BaseException:
    """The error of ours that stands for an error of SQLite or the system; any other error is returned as it is.

    Args:
        error: what was raised while working with the library.
        path: the library, which the sentence names.
        system_errno: what the system said last to SQLite, 0 where that is unknown.
    """
    if isinstance(error, OSError):
        system_errno = error.errno or 0
    elif not isinstance(error, apsw.Error):
        return error
    kind, sentence = _kind_and_sentence(error, system_errno)
    ours = kind(filled(sentence, path=path, folder=path.parent))
    # The log tells what the sentence leaves out.
    ours.__cause__ = error
    return ours


def _kind_and_sentence(error: BaseException, system_errno: int) -> tuple[type[StorageError], str]:
    # Most systems tell SQLite of a full disk as such; a quota and a limit on the size of files come as a failed write.
    failed = isinstance(error, apsw.IOError | apsw.CantOpenError | OSError)
    if isinstance(error, apsw.FullError) or (failed and system_errno in NO_ROOM):
        return DiskFull, tr("The disk is full. Free some space; nothing that is on the screen is lost.")
    if isinstance(error, apsw.CorruptError | apsw.NotADBError):
        return LibraryDamaged, (
            tr(
                "The library {path} is damaged. Close Canal Desktop and start it again: it then saves "
                "what can be read and keeps the damaged file. Nothing was overwritten."
            )
        )
    if isinstance(error, apsw.ReadOnlyError | apsw.CantOpenError) or (failed and system_errno in NO_RIGHT):
        return LibraryReadOnly, (
            tr(
                "The library {path} cannot be written. Make the file and its folder writable, or choose another folder "
                "with --data-dir."
            )
        )
    if isinstance(error, apsw.BusyError | apsw.LockedError):
        return LibraryInUse, tr("Another program holds the library {path}. Close it and try again.")
    if failed:
        return StorageError, tr("The disk reports an error with {path}. Check the disk; the text is kept here.")
    return StorageError, tr("The library {path} could not do what was asked; the details are in the log.")
