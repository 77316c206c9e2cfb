"""Text as it was typed, in pieces small enough to be laid out one by one."""

from __future__ import annotations

MAX_PIECE = 2000
LINE_BREAK = "\u2028"


def literal_pieces(text: str) -> list[str]:
    """The text's lines, joined to pieces of at most MAX_PIECE characters, with Qt's line breaks inside them."""
    pieces: list[str] = []
    gathered: list[str] = []
    size = 0
    for line in text.rstrip("\n").split("\n"):
        for start in range(0, max(len(line), 1), MAX_PIECE):
            part = line[start : start + MAX_PIECE]
            if gathered and size + len(part) > MAX_PIECE:
                pieces.append(LINE_BREAK.join(gathered))
                gathered, size = [], 0
            gathered.append(part)
            size += len(part) + 1
    pieces.append(LINE_BREAK.join(gathered))
    return pieces
