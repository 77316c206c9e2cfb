"""What is different where the program is frozen, that is, brings its own interpreter: its environment and processes.

Standard library only, and nothing of the program: it is loaded before anything else.
"""

from __future__ import annotations

import importlib
import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import MutableMapping, Sequence
    from pathlib import Path

PART = "--part"
"""The first argument of a process that does one thing for the program; the name of a module follows."""
PARTS = ("check_process", "spell_process")
"""Modules of canal_desktop.app that run in processes of their own."""

_LIBRARIES = "LD_LIBRARY_PATH"
_FREEZERS_OWN = "_PYI_"


def is_frozen() -> bool:
    """Whether this is the frozen program: sys.executable is then the program itself and runs no other file."""
    return bool(getattr(sys, "frozen", False))


def leave_freezers_variables(variables: MutableMapping[str, str]) -> None:
    """Take out of the environment what the freezer put there to load this process, for all that are started from it.

    With its libraries ahead of the system's own, a browser or a tool server would load ours and fail.
    """
    before = variables.pop(f"{_LIBRARIES}_ORIG", None)
    if before is not None:
        variables[_LIBRARIES] = before
    else:
        variables.pop(_LIBRARIES, None)
    for name in [name for name in variables if name.startswith(_FREEZERS_OWN)]:
        del variables[name]


def command_of(module: Path) -> list[str]:
    """The command that runs one of PARTS, given its file, in a process of its own."""
    if is_frozen():
        return [sys.executable, PART, module.stem]
    # -P: what lies beside the file is no library of its own.
    return [sys.executable, "-P", str(module)]


def run_part(arguments: Sequence[str]) -> bool:
    """Be one of PARTS to its end where the arguments ask for it; False where they do not."""
    if len(arguments) != len((PART, "its name")) or arguments[0] != PART or arguments[1] not in PARTS:
        return False
    importlib.import_module(f"canal_desktop.app.{arguments[1]}").main()
    return True
