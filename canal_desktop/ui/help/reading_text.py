"""ReadingText: a text to read, to go through and to copy from by keys; Tab leaves it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QPlainTextEdit, QTextEdit, QWidget


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

    def show_text(self, text: str, title: str = "", words: tuple[str, ...] = ()) -> None:
        """Show a text from its beginning, below its title where it has one, these words marked in both."""
        self.setPlainText(f"{title}\n\n{text}" if title else text)
        if title:
            bold = QTextCharFormat()
            bold.setFontWeight(QFont.Weight.DemiBold)
            cursor = QTextCursor(self.document().firstBlock())
            cursor.select(QTextCursor.SelectionType.BlockUnderCursor)
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
