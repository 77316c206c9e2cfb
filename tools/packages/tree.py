"""A folder whose files are as old as the sources and belong to nobody in particular: the same archive each time."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path


def same_age(folder: Path, epoch: int) -> None:
    """Give every file and folder one age, and folders the rights everybody needs."""
    for path in (folder, *folder.rglob("*")):
        if path.is_dir() and not path.is_symlink():
            path.chmod(0o755)
        os.utime(path, (epoch, epoch), follow_symlinks=False)
