"""The program starts itself anew, with the arguments it was started with."""

from __future__ import annotations

import os
import subprocess
import sys
from typing import TYPE_CHECKING

from canal_desktop.app.own_command import started_by
from canal_desktop.frozen import is_frozen

if TYPE_CHECKING:
    from collections.abc import Sequence

ONCE = "--new"
"""An option, with a value, whose work is done; links and files likewise."""
ONCE_ALONE = frozenset(("--quick", "--hidden"))
KEPT = "--data-dir"
"""An option with a value, whatever that looks like."""


def command_to_restart(executable: str, starter: Sequence[str], words: Sequence[str], *, is_frozen: bool) -> list[str]:
    """The command line of the new start: the one of this start without what was to be done once.

    Args:
        executable: the interpreter, or the program where it is frozen.
        starter: what stood before the program's own words, such as -m canal_desktop.
        words: the program's own.
        is_frozen: whether the program brings its own interpreter.
    """
    left = list(words)
    kept: list[str] = []
    while left:
        word = left.pop(0)
        if word == "--":
            break
        if word == ONCE:
            left[:1] = []
        elif word == KEPT:
            kept += [word, *left[:1]]
            left[:1] = []
        elif word.startswith("-") and word not in ONCE_ALONE and not word.startswith(f"{ONCE}="):
            kept.append(word)
    return [(started_by() if is_frozen else "") or executable, *starter, *kept]


def start_anew() -> None:
    """Put a new run of the program in place of this one, whose windows, files and locks are all closed by now.

    Raises:
        OSError: it cannot be started.
    """
    words = sys.argv[1:]
    starter = sys.orig_argv[1 : len(sys.orig_argv) - len(words)]
    command = command_to_restart(sys.executable, starter, words, is_frozen=is_frozen())
    sys.stdout.flush()
    sys.stderr.flush()
    if sys.platform == "win32":
        # There the new program would be another process anyway, and whoever waits for this one would not see it.
        subprocess.Popen(command)
    else:
        # Whoever waits for this process goes on waiting for the program.
        os.execv(command[0], command)
