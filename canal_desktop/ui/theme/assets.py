"""Where the files of resources/ are: in a source tree, in an installed wheel and in a frozen program."""

from __future__ import annotations

import sys
from functools import cache
from pathlib import Path

PACKAGE = Path(__file__).resolve().parents[2]


@cache
def resource_path(name: str) -> Path:
    """The path of a file of resources/.

    Args:
        name: the path inside resources/ with forward slashes, such as "icons/plus.svg".

    Raises:
        FileNotFoundError: there is no such file; a fault of the build.
    """
    for folder in _folders():
        path = folder / name
        if path.exists():
            return path
    raise FileNotFoundError(f"resources/{name} is missing from this installation")


def _folders() -> tuple[Path, ...]:
    frozen = getattr(sys, "_MEIPASS", None)
    if frozen is not None:
        return (Path(frozen) / "resources", Path(frozen) / "canal_desktop" / "resources")
    return (PACKAGE.parent / "resources", PACKAGE / "resources")
