"""Dictionaries for spelling: where Hunspell's are on each system, and the words the user has added."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

FOLDER = "dictionaries"
"""In the data folder: dictionaries of the user's own, and the words that were added."""
OWN_WORDS = "own words.txt"
MOST_OWN_WORDS = 50_000


def system_folders() -> tuple[Path, ...]:
    """Where this system, and the office programs on it, keep dictionaries; some of them may not be there."""
    if sys.platform == "darwin":
        found = ["/Library/Spelling", str(Path.home() / "Library" / "Spelling")]
        found += ["/Applications/LibreOffice.app/Contents/Resources/extensions"]
    elif sys.platform == "win32":
        roots = [os.environ.get(name, "") for name in ("ProgramFiles", "ProgramFiles(x86)")]
        found = [str(Path(root) / "LibreOffice" / "share" / "extensions") for root in roots if root]
    else:
        found = ["/usr/share/hunspell", "/usr/share/myspell", "/usr/share/myspell/dicts", "/usr/local/share/hunspell"]
        found += [str(Path.home() / ".local" / "share" / "hunspell")]
    return tuple(Path(folder) for folder in found)


def find_dictionaries(folders: Iterable[Path]) -> dict[str, Path]:
    """The folder of each dictionary by its name, such as "en_US"; of two with one name the first. Reads the disk.

    Folders of office programs have one more level, a folder for each language.
    """
    found: dict[str, Path] = {}
    for folder in folders:
        for place in (folder, *_inside(folder)):
            for affixes in _files(place, ".aff"):
                if affixes.with_suffix(".dic").is_file() and not affixes.stem.startswith("hyph_"):
                    found.setdefault(affixes.stem.replace("-", "_"), affixes)
    return found


def _inside(folder: Path) -> list[Path]:
    try:
        return sorted(path for path in folder.glob("dict-*") if path.is_dir())
    except OSError:
        return []


def _files(folder: Path, suffix: str) -> list[Path]:
    try:
        return sorted(path for path in folder.iterdir() if path.suffix == suffix)
    except OSError:
        return []


class OwnWords:
    """The words the user has added, one a line in a file that may be edited. Every method reads or writes the disk."""

    def __init__(self, data_dir: Path) -> None:
        self._path = data_dir / FOLDER / OWN_WORDS

    def read(self) -> list[str]:
        """All of them; none where the file cannot be read."""
        try:
            lines = self._path.read_text(encoding="utf-8-sig", errors="replace").splitlines()
        except OSError:
            return []
        return [line.strip() for line in lines if line.strip()][:MOST_OWN_WORDS]

    def add(self, word: str) -> None:
        """Add one behind the others.

        Raises:
            OSError: it could not be written.
        """
        self._path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        before = self._path.read_text(encoding="utf-8", errors="replace") if self._path.exists() else ""
        gap = "" if not before or before.endswith("\n") else "\n"
        with self._path.open("a", encoding="utf-8") as file:
            file.write(f"{gap}{word}\n")
