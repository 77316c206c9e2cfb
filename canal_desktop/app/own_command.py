"""The command that starts this very program again: installed, frozen, or in a source tree."""

from __future__ import annotations

import os
import shutil
import sys
from pathlib import Path

from canal_desktop.frozen import is_frozen
from canal_desktop.storage.paths import default_data_dir

LAUNCHER = "CANAL_LAUNCHER"
"""The variable in which packaging/linux/launcher.sh says where it is."""

NAME = "canal-desktop"
"""Of the installed program, and of the files it puts in the desktop's folders."""

WINDOW_NAME = "canal-desktop-window"
"""Of the program without a console, as a wheel brings it."""


def own_command(data_dir: Path | None = None) -> tuple[str, ...]:
    """Its words; every path in it is absolute. Without options of its own, but --data-dir for an unusual data_dir."""
    if data_dir is None or data_dir.absolute() == default_data_dir().absolute():
        return _program()
    return (*_program(), "--data-dir", str(data_dir.absolute()))


def started_by() -> str:
    """What started the program from outside its own folder, "" for nothing: that outlasts what lies in there."""
    if image := os.environ.get("APPIMAGE"):
        # What is inside is mounted elsewhere at each start.
        return image
    launcher = os.environ.get(LAUNCHER, "")
    # Another program may have been started from one that the launcher started.
    is_ours = bool(launcher) and Path(launcher).parent.resolve() in Path(sys.executable).resolve().parents
    return launcher if is_ours else ""


def _program() -> tuple[str, ...]:
    if outside := started_by():
        return (outside,)
    if is_frozen():
        return (sys.executable,)
    starter = Path(__file__).parents[2] / "run.py"
    if starter.exists():
        return (sys.executable, str(starter), "--")
    # On Windows that one opens no console.
    name = WINDOW_NAME if sys.platform == "win32" else NAME
    script = shutil.which(name, path=str(Path(sys.executable).parent)) or shutil.which(name)
    return (sys.executable, "-m", "canal_desktop") if script is None else (script,)
