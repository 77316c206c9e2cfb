"""Whether the program starts by itself when the user logs in: asked and changed in the system's own way."""

from __future__ import annotations

import os
import plistlib
import subprocess
import sys
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from canal_desktop.app.own_command import NAME, own_command
from canal_desktop.domain.errors import AutostartRefused
from canal_desktop.domain.start_command import exec_line
from canal_desktop.language import tr

if TYPE_CHECKING:
    from collections.abc import Sequence

HIDDEN = "--hidden"
RUN_KEY = r"Software\Microsoft\Windows\CurrentVersion\Run"
RUN_NAME = "Canal Desktop"

ENTRY = """[Desktop Entry]
Type=Application
Version=1.4
Name=Canal
Comment=Starts in the tray, where there is one
Exec={line}
Icon=canal-desktop
Terminal=false
X-GNOME-Autostart-enabled=true
"""


class Place(Protocol):
    """Where a system looks for what starts at log-in."""

    def is_on(self) -> bool:
        """Whether the program is there. Raises OSError."""

    def turn(self, command: Sequence[str] | None) -> None:
        """Put the command there, None takes it away. Raises OSError."""


class Autostart:
    """Has the program start at log-in with its data in data_dir."""

    def __init__(self, data_dir: Path) -> None:
        self._data_dir = data_dir

    def is_on(self) -> bool:
        """Whether the program starts at log-in. Reads a small file or the registry.

        Raises:
            AutostartRefused: that cannot be read.
        """
        try:
            return _place().is_on()
        except OSError as error:
            raise AutostartRefused(
                tr("Whether Canal starts when you log in cannot be read: {reason}.", reason=error.strerror or error)
            ) from error

    def turn(self, on: bool) -> None:
        """Have the program start at log-in, in the tray where there is one, or no more.

        Raises:
            AutostartRefused: the system did not let it be written.
        """
        try:
            _place().turn((*own_command(self._data_dir), HIDDEN) if on else None)
        except OSError as error:
            raise AutostartRefused(
                tr("Whether Canal starts when you log in cannot be changed: {reason}.", reason=error.strerror or error)
            ) from error


def _place() -> Place:
    if sys.platform == "win32":
        return RunKey()
    if sys.platform == "darwin":
        return LaunchAgent(Path.home() / "Library" / "LaunchAgents" / f"{NAME}.plist")
    base = Path(os.environ.get("XDG_CONFIG_HOME", ""))
    # The specification has programs ignore a path that depends on where they were started.
    return DesktopEntry((base if base.is_absolute() else Path.home() / ".config") / "autostart" / f"{NAME}.desktop")


class DesktopEntry:
    """A file in the folder that the desktops of Linux and BSD look at."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def is_on(self) -> bool:
        """Whether the file is there, and not put out of force by a desktop's own settings."""
        try:
            lines = [line.replace(" ", "") for line in self._path.read_text("utf-8", errors="replace").splitlines()]
        except (FileNotFoundError, NotADirectoryError):
            return False
        return "Hidden=true" not in lines and "X-GNOME-Autostart-enabled=false" not in lines

    def turn(self, command: Sequence[str] | None) -> None:
        """Write or remove the file."""
        _keep(self._path, None if command is None else ENTRY.format(line=exec_line(command)).encode())


class LaunchAgent:
    """A file in the folder that macOS looks at."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def is_on(self) -> bool:
        """Whether the file is there."""
        return self._path.exists()

    def turn(self, command: Sequence[str] | None) -> None:
        """Write or remove the file."""
        agent = {
            "Label": NAME,
            "ProgramArguments": list(command or ()),
            "RunAtLoad": True,
            "ProcessType": "Interactive",
        }
        _keep(self._path, None if command is None else plistlib.dumps(agent))


class RunKey:
    """A value of the user's part of the registry of Windows."""

    def is_on(self) -> bool:
        """Whether the value is there."""
        if sys.platform != "win32":
            raise OSError(tr("there is no registry here"))
        import winreg

        with suppress(FileNotFoundError), winreg.OpenKey(winreg.HKEY_CURRENT_USER, RUN_KEY) as key:
            winreg.QueryValueEx(key, RUN_NAME)
            return True
        return False

    def turn(self, command: Sequence[str] | None) -> None:
        """Write or remove the value."""
        if sys.platform != "win32":
            raise OSError(tr("there is no registry here"))
        import winreg

        with winreg.CreateKey(winreg.HKEY_CURRENT_USER, RUN_KEY) as key:
            if command is not None:
                winreg.SetValueEx(key, RUN_NAME, 0, winreg.REG_SZ, subprocess.list2cmdline(command))
                return
            with suppress(FileNotFoundError):
                winreg.DeleteValue(key, RUN_NAME)


def _keep(path: Path, data: bytes | None) -> None:
    """Replace a file as a whole; None removes it."""
    if data is None:
        path.unlink(missing_ok=True)
        return
    path.parent.mkdir(parents=True, exist_ok=True)
    new = path.with_name(f"{path.name}.new")
    new.write_bytes(data)
    new.replace(path)
