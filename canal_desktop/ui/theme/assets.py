"""Where the files of resources/ are: in a source tree, in an installed wheel and in a frozen program."""

from __future__ import annotations

import sys
from functools import cache
from pathlib import Path

PACKAGE = Path(__file__).resolve().parents[2]
CHANGELOG = "CHANGELOG.md"


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


def changelog_path() -> Path:
    """The path of CHANGELOG.md: beside the package in the source tree, among the resources in an installation.

    Raises:
        FileNotFoundError: it is missing; a fault of the build.
    """
    beside = PACKAGE.parent / CHANGELOG
    return beside if (PACKAGE.parent / "pyproject.toml").exists() and beside.exists() else resource_path(CHANGELOG)


def _folders() -> tuple[Path, ...]:
    frozen = getattr(sys, "_MEIPASS", None)
    if frozen is not None:
        return (Path(frozen) / "resources", Path(frozen) / "canal_desktop" / "resources")
    return (PACKAGE.parent / "resources", PACKAGE / "resources")
