"""Editors of one parameter each: a line, a text of several lines, or a choice; all of them give and take a text."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QFont, QFontDatabase
from PySide6.QtWidgets import QComboBox, QLineEdit, QPlainTextEdit, QWidget

from canal_desktop.ui.widgets.mirror import write_code, write_prose

if TYPE_CHECKING:
    from collections.abc import Iterable

LONGEST_LINE = 40
FEW_LETTERS = 10


class LineEditor(QLineEdit):
    """A number on a line.

    Signals:
        edited(): the user has changed the text.
    """

    edited = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setMaxLength(LONGEST_LINE)
        self.textEdited.connect(lambda _text: self.edited.emit())

    def text_now(self) -> str:
        """What stands in it."""
        return self.text()

    def put(self, text: str) -> None:
        """Show a text; emits nothing."""
        if text != self.text():
            self.setText(text)

    def say_unset(self, words: str) -> None:
        """Show these words where nothing is set."""
        self.setPlaceholderText(words)


class TextEditor(QPlainTextEdit):
    """A text of several lines, in the font of code where it is code.

    Signals:
        edited(): the text has changed.
    """

    edited = Signal()

    def __init__(self, lines: int, parent: QWidget, *, is_code: bool = False) -> None:
        super().__init__(parent)
        self.setProperty("kind", "field")
        self.setTabChangesFocus(True)
        if is_code:
            # In the size of all other text.
            font = QFont(self.font())
            font.setFamilies(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont).families())
            self.setFont(font)
        (write_code if is_code else write_prose)(self)
        self.setFixedHeight(lines * self.fontMetrics().lineSpacing() + 24)
        self._is_put = False
        self.textChanged.connect(self._tell)

    def text_now(self) -> str:
        """What stands in it."""
        return self.toPlainText()

    def put(self, text: str) -> None:
        """Show a text, which the user can undo; emits nothing."""
        if text == self.toPlainText():
            return
        self._is_put = True
        cursor = self.textCursor()
        cursor.select(cursor.SelectionType.Document)
        cursor.insertText(text)
        cursor.movePosition(cursor.MoveOperation.Start)
        self.setTextCursor(cursor)
        self._is_put = False

    def say_unset(self, words: str) -> None:
        """Show these words where nothing is set."""
        self.setPlaceholderText(words)

    def _tell(self) -> None:
        if not self._is_put:
            self.edited.emit()


class ChoiceEditor(QComboBox):
    """One of several words, or none of them.

    Signals:
        edited(): the user has chosen another one.
    """

    edited = Signal()

    def __init__(self, choices: Iterable[tuple[str, str]], parent: QWidget) -> None:
        super().__init__(parent)
        self.addItem("", "")
        for value, label in choices:
            self.addItem(label, value)
        self.activated.connect(lambda _row: self.edited.emit())

    def text_now(self) -> str:
        """What stands in it."""
        return str(self.currentData())

    def put(self, text: str) -> None:
        """Show a text; emits nothing."""
        self.setCurrentIndex(max(self.findData(text), 0))

    def say_unset(self, words: str) -> None:
        """Show these words where nothing is set."""
        self.setItemText(0, words)

    # Qt's own methods.

    def minimumSizeHint(self) -> QSize:
        """Qt: a few letters, as the longest choice must not dictate how narrow the window can be."""
        return QSize(FEW_LETTERS * self.fontMetrics().averageCharWidth(), super().minimumSizeHint().height())


Editor = LineEditor | TextEditor | ChoiceEditor
