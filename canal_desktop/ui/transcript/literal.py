"""Text as it was typed, in pieces small enough to be laid out one by one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from canal_desktop.ui.widgets.mirror import first_direction

if TYPE_CHECKING:
    from PySide6.QtCore import Qt

MAX_PIECE = 2000
ENOUGH = 200
"""Characters of a line in which its direction is looked for."""
LINE_BREAK = "\u2028"


def literal_pieces(text: str) -> list[tuple[str, str | None]]:
    """The text's lines, joined to pieces of at most MAX_PIECE characters, with Qt's line breaks inside them.

    Each comes with what stands between it and the next: a line break, or "" where a long line was cut; None at the end.
    A piece ends where a line is read in the other direction than those before it, too; lines of signs and numbers alone
    are read as the others are.
    """
    pieces: list[tuple[str, str | None]] = []
    gathered: list[str] = []
    size = 0
    direction: Qt.LayoutDirection | None = None
    for line in text.rstrip("\n").split("\n"):
        own = first_direction(line[:ENOUGH])
        for start in range(0, max(len(line), 1), MAX_PIECE):
            part = line[start : start + MAX_PIECE]
            turns = not start and None not in {own, direction} and own is not direction
            if gathered and (turns or size + len(part) > MAX_PIECE):
                pieces.append((LINE_BREAK.join(gathered), "" if start else "\n"))
                gathered, size, direction = [], 0, None
            gathered.append(part)
            size += len(part) + 1
            direction = direction or own
    pieces.append((LINE_BREAK.join(gathered), None))
    return pieces
