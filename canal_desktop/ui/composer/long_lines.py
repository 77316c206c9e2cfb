"""Long lines: a line of text in several blocks of a QTextDocument, so that a key press lays out only one of them.

Qt lays out a whole block again with each key, 0.4 s for a line of a million characters. A block that continues the
line before it carries a mark in its format, which undo and redo keep.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QTextBlockFormat, QTextCursor, QTextFormat

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtGui import QTextBlock, QTextDocument

PIECE_LENGTH = 5_000
"""Characters in one block."""

CONTINUES = QTextFormat.Property.UserProperty.value + 1


def insert_text(cursor: QTextCursor, text: str) -> None:
    """Insert text as one undo step, its long lines in pieces."""
    cursor.beginEditBlock()
    first = True
    ends = text.replace("\r\n", "\n").replace("\r", "\n").replace("\u2029", "\n").replace("\u2028", "\n")
    if max(map(len, ends.split("\n"))) <= PIECE_LENGTH and not _continues(cursor.block()):
        cursor.insertText(ends)
    else:
        for line in ends.split("\n"):
            for index, piece in enumerate(_pieces(line)):
                if not first:
                    cursor.insertBlock(_format(continues=index > 0))
                cursor.insertText(piece)
                first = False
    cursor.endEditBlock()


def insert_line_break(cursor: QTextCursor) -> None:
    """End the line at the cursor."""
    cursor.insertBlock(_format(continues=False))


def plain_text(document: QTextDocument) -> str:
    """The whole text, pieces of a line joined."""
    last = document.lastBlock()
    return text_between(document, 0, last.position() + last.length() - 1)


def text_between(document: QTextDocument, start: int, end: int) -> str:
    """The text between two positions of the document, pieces of a line joined."""
    cursor = QTextCursor(document)
    cursor.setPosition(start)
    cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
    lines = cursor.selectedText().split("\u2029")
    block = document.findBlock(start)
    parts: list[str] = []
    for line in lines:
        if parts and not _continues(block):
            parts.append("\n")
        parts.append(line)
        block = block.next()
    return "".join(parts)


def _continues(block: QTextBlock) -> bool:
    return block.blockFormat().boolProperty(CONTINUES)


def _format(*, continues: bool) -> QTextBlockFormat:
    block_format = QTextBlockFormat()
    if continues:
        block_format.setProperty(CONTINUES, True)
    return block_format


def _pieces(line: str) -> Iterator[str]:
    start = 0
    while len(line) - start > PIECE_LENGTH:
        blank = line.rfind(" ", start + PIECE_LENGTH // 2, start + PIECE_LENGTH)
        end = blank + 1 if blank >= 0 else start + PIECE_LENGTH
        yield line[start:end]
        start = end
    yield line[start:]
