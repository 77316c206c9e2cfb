"""CodeView: a program to be read, with its colours; it is filled a piece at a time, so that nothing waits for it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QPlainTextEdit

from canal_desktop.language import tr
from canal_desktop.markup.highlight import highlight_lines
from canal_desktop.ui.widgets.slow_writer import SlowWriter

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QKeyEvent
    from PySide6.QtWidgets import QWidget

    from canal_desktop.markup.runs import Runs
    from canal_desktop.ui.theme.theme import Theme

CHARS_AT_ONCE = 2_000
"""As much is put into the view before others have their turn."""
MOST_CHARS = 100_000
LONGEST_LINE = 2_000
CUT = "…"


@dataclass(frozen=True, slots=True)
class CodeLines:
    """A program as it is shown: each line with its colours; is_whole is False where something is cut."""

    lines: tuple[tuple[str, Runs], ...]
    is_whole: bool


def code_lines(code: str, syntax: str) -> CodeLines:
    """Colour a program and cut what is too long to be read; takes tens of milliseconds, so call it in a thread."""
    colours = highlight_lines(code, syntax)
    found: list[tuple[str, Runs]] = []
    left, is_whole = MOST_CHARS, True
    texts = code.removesuffix("\n").split("\n")
    for number, text in enumerate(texts):
        if left <= 0:
            return CodeLines((*found, (CUT, ())), is_whole=False)
        line = text
        if len(line) > LONGEST_LINE:
            line, is_whole = line[:LONGEST_LINE] + CUT, False
        found.append((line, colours[number] if number < len(colours) else ()))
        left -= len(line) + 1
    return CodeLines(tuple(found), is_whole)


class CodeView(QPlainTextEdit):
    """It can be read and selected with the keyboard, and not changed."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._is_first = True
        self.setProperty("kind", "field")
        self.setAccessibleName(tr("Code"))
        self.setReadOnly(True)
        self.setUndoRedoEnabled(False)
        self.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        # Code reads from the left in every language.
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        option = self.document().defaultTextOption()
        option.setTextDirection(Qt.LayoutDirection.LeftToRight)
        self.document().setDefaultTextOption(option)
        self._lines: Sequence[tuple[str, Runs]] = ()
        self._writer = SlowWriter(self, CHARS_AT_ONCE, self._write)
        self.set_theme(theme)

    def set_theme(self, theme: Theme) -> None:
        """Use other colours and fonts."""
        self.setFont(theme.code_font)
        self._formats = {role: _format(colour) for role, colour in theme.syntax.items()}
        self._plain = _format(theme.text)
        if self._lines:
            place = self.verticalScrollBar().value()
            self.show_lines(self._lines)
            self.verticalScrollBar().setValue(place)

    @property
    def is_filled(self) -> bool:
        """Whether all lines are in it."""
        return not self._writer.is_busy

    def show_lines(self, lines: Sequence[tuple[str, Runs]]) -> None:
        """Show a program in place of the one before."""
        self.clear()
        self._lines = lines
        self._is_first = True
        self._writer.begin(lines)
        # It went along with the first lines; the reader begins at the top.
        self.moveCursor(QTextCursor.MoveOperation.Start)

    def _write(self, cursor: QTextCursor, line: tuple[str, Runs]) -> int:
        text, runs = line
        if not self._is_first:
            cursor.insertBlock()
        self._is_first = False
        at = 0
        for begin, end, role in runs:
            if begin >= len(text):
                break
            cursor.insertText(text[at:begin], self._plain)
            cursor.insertText(text[begin:end], self._formats.get(role, self._plain))
            at = min(end, len(text))
        cursor.insertText(text[at:], self._plain)
        return len(text)

    # Qt's own methods.

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Qt: what it has no use for is the sheet's."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Escape}:
            event.ignore()
        else:
            super().keyPressEvent(event)


def _format(colour: object) -> QTextCharFormat:
    form = QTextCharFormat()
    form.setForeground(colour)  # type: ignore[arg-type]
    return form
