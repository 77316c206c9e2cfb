"""Files that cannot be used as they are, kept beside where they were under another name."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path


def set_aside(path: Path) -> Path:
    """Rename a file; returns its new name.

    Raises:
        OSError: it cannot be renamed.
    """
    aside, _last = _names(path)
    path.rename(aside)
    return aside


def keep_copy(path: Path) -> Path:
    """Keep a file as it is under another name, which may have been done before; returns the copy.

    Raises:
        OSError: it cannot be written.
    """
    data = path.read_bytes()
    aside, last = _names(path)
    if last is not None and last.read_bytes() == data:
        return last
    aside.touch(mode=0o600)
    aside.write_bytes(data)
    return aside


def _names(path: Path) -> tuple[Path, Path | None]:
    """A name that nothing has, and the one before it, None where that would be the first."""
    number, last = 1, None
    while (aside := path.with_name(f"{path.name}.broken-{number}")).exists():
        number, last = number + 1, aside
    return aside, last
