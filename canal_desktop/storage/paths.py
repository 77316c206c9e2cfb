"""Where the program keeps things on each platform."""

from __future__ import annotations

import os
import sys
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class DataPaths:
    """The files inside one data folder."""

    root: Path

    @property
    def database(self) -> Path:
        """The library."""
        return self.root / "library.sqlite3"

    @property
    def settings(self) -> Path:
        """Settings and profiles, without any key."""
        return self.root / "settings.json"

    @property
    def lock(self) -> Path:
        """Held while a program has the library open."""
        return self.root / "library.lock"

    @property
    def window_state(self) -> Path:
        """Where the window was."""
        return self.root / "window.ini"

    @property
    def handed_over(self) -> Path:
        """Folder of what a command line hands over to the program that has the library open."""
        return self.root / "handed-over"

    @property
    def unfinished(self) -> Path:
        """What is being exported or brought in just now, for the start after an end in the midst of it."""
        return self.root / "unfinished.json"

    @property
    def logs(self) -> Path:
        """Folder of the log files."""
        return self.root / "logs"


def default_data_dir() -> Path:
    """The data folder where none is named: XDG_DATA_HOME, APPDATA or Application Support."""
    if sys.platform == "win32":
        base = Path(os.environ.get("APPDATA") or Path.home() / "AppData" / "Roaming")
        return base / "Canal Desktop"
    if sys.platform == "darwin":
        return Path.home() / "Library" / "Application Support" / "Canal Desktop"
    base = Path(os.environ.get("XDG_DATA_HOME", ""))
    # The specification has programs ignore a path that depends on where they were started.
    return (base if base.is_absolute() else Path.home() / ".local" / "share") / "canal-desktop"
