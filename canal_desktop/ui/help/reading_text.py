"""ReadingText: a text to read, to go through and to copy from by keys; Tab leaves it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QPlainTextEdit, QTextEdit, QWidget

if TYPE_CHECKING:
    from collections.abc import Iterable


class ReadingText(QPlainTextEdit):
    """Lines are laid out as they come into sight, however long the text is."""

    def __init__(self, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setProperty("kind", "field")
        self.setReadOnly(True)
        self.setTabChangesFocus(True)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.document().setDocumentMargin(8)

    def show_text(self, text: str, headings: Iterable[int] = (), words: tuple[str, ...] = ()) -> None:
        """Show a text from its beginning; headings are lines of it, from 0 on, and these words in it are marked."""
        self.setPlainText(text)
        bold = QTextCharFormat()
        bold.setFontWeight(QFont.Weight.DemiBold)
        for line in headings:
            cursor = QTextCursor(self.document().findBlockByNumber(line))
            cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor)
            cursor.mergeCharFormat(bold)
        look = QTextCharFormat()
        look.setFontUnderline(True)
        marks = []
        for word in words:
            found = self.document().find(word)
            while not found.isNull():
                mark = QTextEdit.ExtraSelection()
                mark.cursor, mark.format = QTextCursor(found), look
                marks.append(mark)
                found = self.document().find(word, found)
        self.setExtraSelections(marks)
