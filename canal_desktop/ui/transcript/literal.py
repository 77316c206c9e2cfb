"""Text as it was typed, in pieces small enough to be laid out one by one."""

from __future__ import annotations

MAX_PIECE = 2000
LINE_BREAK = "\u2028"


def literal_pieces(text: str) -> list[tuple[str, str | None]]:
    """The text's lines, joined to pieces of at most MAX_PIECE characters, with Qt's line breaks inside them.

    Each comes with what stands between it and the next: a line break, or "" where a long line was cut; None at the end.
    """
    pieces: list[tuple[str, str | None]] = []
    gathered: list[str] = []
    size = 0
    for line in text.rstrip("\n").split("\n"):
        for start in range(0, max(len(line), 1), MAX_PIECE):
            part = line[start : start + MAX_PIECE]
            if gathered and size + len(part) > MAX_PIECE:
                pieces.append((LINE_BREAK.join(gathered), "" if start else "\n"))
                gathered, size = [], 0
            gathered.append(part)
            size += len(part) + 1
    pieces.append((LINE_BREAK.join(gathered), None))
    return pieces
