"""SpellMarks: underlines words in the composer that no dictionary has: those on the screen, after a pause."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QTextEdit

from canal_desktop.domain.spelling import is_fence, words_of
from canal_desktop.ui.transcript.utf16 import to_utf16

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from PySide6.QtGui import QColor, QTextBlock

    from canal_desktop.app.spelling import Spelling
    from canal_desktop.app.tasks import Tasks
    from canal_desktop.ui.composer.message_edit import MessageEdit

PAUSE_MS = 250
"""From the last change to the look; whoever types on is not looked at."""
MOST_KNOWN = 20_000
"""Words that are remembered."""
MOST_BLOCKS_ABOVE = 2_000
"""Blocks that are looked through for the beginning of code."""
TASK = "spelling"


class SpellMarks(QObject):
    """Off until it is turned on. Underlines are laid over the text: they are in no undo step and lay nothing out."""

    def __init__(self, edit: MessageEdit, spelling: Spelling, tasks: Tasks) -> None:
        super().__init__(edit)
        self._edit = edit
        self._spelling = spelling
        self._tasks = tasks
        self._is_on = False
        self._right: dict[str, bool] = {}
        self._format = QTextCharFormat()
        self._timer = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._timer.timeout.connect(self.look)
        edit.textChanged.connect(self._later)
        edit.cursorPositionChanged.connect(self._later)
        edit.text_replaced.connect(self._on_replaced)
        edit.verticalScrollBar().valueChanged.connect(self._later)
        edit.focus_changed.connect(self._later)

    @property
    def marked(self) -> list[str]:
        """The words that are underlined now."""
        return [selection.cursor.selectedText() for selection in self._edit.extraSelections()]

    def set_colour(self, colour: QColor) -> None:
        """Underline in this colour."""
        self._format.setUnderlineStyle(QTextCharFormat.UnderlineStyle.SpellCheckUnderline)
        self._format.setUnderlineColor(colour)
        self.look()

    def set_on(self, on: bool) -> None:
        """Look, or look no longer."""
        self._is_on = on
        self.forget()

    def forget(self) -> None:
        """The dictionaries are others, or have another word."""
        self._right = {}
        self.look()

    def is_wrong(self, word: str) -> bool:
        """Whether a word was looked up and is in no dictionary."""
        return self._is_on and self._right.get(word) is False

    def word_at(self, cursor: QTextCursor) -> tuple[str, QTextCursor] | None:
        """The word at a place of the text, as it is looked up, with its selection; None where there is none."""
        block, at = cursor.block(), cursor.positionInBlock()
        for start, end, word in _places(block):
            if start <= at <= end:
                return word, self._selection(block.position() + start, block.position() + end)
        return None

    def look(self) -> None:
        """Look at what is on the screen."""
        self._timer.stop()
        if not self._is_on or self._edit.document().isEmpty():
            if self._edit.extraSelections():
                self._edit.setExtraSelections([])
            return
        found = list(self._seen())
        unasked = {word for _start, _end, word in found} - self._right.keys()
        self._show(found)
        if unasked:
            self._tasks.restart(TASK, self._ask(sorted(unasked)))

    def _later(self) -> None:
        if self._is_on:
            self._timer.start()

    def _on_replaced(self) -> None:
        self._edit.setExtraSelections([])
        self._later()

    async def _ask(self, words: Sequence[str]) -> None:
        unknown = await self._spelling.unknown(words)
        if len(self._right) > MOST_KNOWN:
            self._right = {}
        self._right |= {word: word not in unknown for word in words}
        self._show(list(self._seen()))

    def _show(self, found: Sequence[tuple[int, int, str]]) -> None:
        cursor = self._edit.textCursor().position() if self._edit.hasFocus() else -1
        marks = []
        for start, end, word in found:
            # The word that is just being written is not complete.
            if self._right.get(word) is False and not start < cursor <= end:
                mark = QTextEdit.ExtraSelection()
                mark.cursor = self._selection(start, end)
                mark.format = self._format
                marks.append(mark)
        self._edit.setExtraSelections(marks)

    def _selection(self, start: int, end: int) -> QTextCursor:
        cursor = QTextCursor(self._edit.document())
        cursor.setPosition(start)
        cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        return cursor

    def _seen(self) -> Iterator[tuple[int, int, str]]:
        """The words on the screen by their places in the document."""
        edit = self._edit
        block = edit.firstVisibleBlock()
        is_code = _is_in_code(block)
        bottom = edit.viewport().height()
        while block.isValid():
            if edit.blockBoundingGeometry(block).translated(edit.contentOffset()).top() > bottom:
                return
            if is_fence(block.text()):
                is_code = not is_code
            elif not is_code:
                for start, end, word in _places(block):
                    yield block.position() + start, block.position() + end, word
            block = block.next()


def _places(block: QTextBlock) -> Iterator[tuple[int, int, str]]:
    text = block.text()
    for word in words_of(text):
        yield to_utf16(text, word.start), to_utf16(text, word.end), word.text


def _is_in_code(block: QTextBlock) -> bool:
    is_code = False
    above = block.previous()
    for _ in range(MOST_BLOCKS_ABOVE):
        if not above.isValid():
            break
        is_code ^= is_fence(above.text())
        above = above.previous()
    return is_code
