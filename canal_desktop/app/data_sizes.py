"""How much room each kind of data takes in the data folder. Reads the disk: to be called in a thread."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from canal_desktop.language import tr

if TYPE_CHECKING:
    from pathlib import Path

KINDS: tuple[tuple[str, tuple[str, ...]], ...] = (
    (tr("Library"), ("library.sqlite3", "library.sqlite3-wal", "library.sqlite3-shm")),
    (tr("Files and pictures"), ("files",)),
    (tr("Backups"), ("backups",)),
    (tr("Logs"), ("logs",)),
)
"""Kinds of data and the names in the folder that belong to them."""
REST = tr("Everything else")


def data_sizes(folder: Path) -> tuple[tuple[str, int], ...]:
    """Each kind of data with its bytes; what cannot be read counts as nothing."""
    found: dict[str, int] = {}
    try:
        with os.scandir(folder) as entries:
            for entry in entries:
                found[entry.name] = _size(entry)
    except OSError:
        return ()
    sizes = [(kind, sum(found.pop(name, 0) for name in names)) for kind, names in KINDS]
    return (*sizes, (REST, sum(found.values())))


def _size(entry: os.DirEntry[str]) -> int:
    """The bytes of a file, or of all files below a folder; links are not followed."""
    try:
        if not entry.is_dir(follow_symlinks=False):
            return entry.stat(follow_symlinks=False).st_size
        with os.scandir(entry.path) as entries:
            return sum(_size(one) for one in entries)
    except OSError:
        return 0
