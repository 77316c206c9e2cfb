"""The command that starts the program, as other programs of the desktop are told of it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

PLAIN = re.compile(r"[A-Za-z0-9_./:@%+=,-]+")


def shell_line(command: Sequence[str]) -> str:
    """The command as a shell of Unix reads it, for people to copy."""
    return " ".join(word if PLAIN.fullmatch(word) else "'" + word.replace("'", "'\\''") + "'" for word in command)


def exec_line(command: Sequence[str]) -> str:
    """The command as the Exec key of a desktop file has it; no word of it stands for something else."""
    return " ".join(_exec_word(word) for word in command)


def _exec_word(word: str) -> str:
    quoted = word.replace("%", "%%")
    if PLAIN.fullmatch(word):
        return quoted
    for sign in ("\\", '"', "`", "$"):
        quoted = quoted.replace(sign, f"\\{sign}")
    # The quotes are read after the escapes that every value of a desktop file may have.
    return '"' + quoted.replace("\\", "\\\\") + '"'
