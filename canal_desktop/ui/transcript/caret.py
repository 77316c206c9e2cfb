"""TranscriptCaret: a caret in the text that is moved by keys, with or without selecting."""

from __future__ import annotations

from enum import Enum, auto
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, Qt

from canal_desktop.ui.transcript import boundaries, utf16
from canal_desktop.ui.transcript.selection import END, FIRST_BOX, LAST_BOX, TextPosition
from canal_desktop.ui.widgets.mirror import direction_of

if TYPE_CHECKING:
    from PySide6.QtGui import QPainter

    from canal_desktop.ui.transcript.view import TranscriptView

FAR = 1e5
MARGIN_PX = 8.0


class Move(Enum):
    """Where the caret can go."""

    LEFT = auto()
    RIGHT = auto()
    WORD_LEFT = auto()
    WORD_RIGHT = auto()
    UP = auto()
    DOWN = auto()
    LINE_START = auto()
    LINE_END = auto()
    PAGE_UP = auto()
    PAGE_DOWN = auto()
    START = auto()
    END = auto()


_BACK = {Move.LEFT: boundaries.previous_character, Move.WORD_LEFT: boundaries.previous_word}
_ON = {Move.RIGHT: boundaries.next_character, Move.WORD_RIGHT: boundaries.next_word}
_MIRRORED = {
    Move.LEFT: Move.RIGHT,
    Move.RIGHT: Move.LEFT,
    Move.WORD_LEFT: Move.WORD_RIGHT,
    Move.WORD_RIGHT: Move.WORD_LEFT,
}


class TranscriptCaret:
    """Shown after F7, or once a selection was extended by a key; it does not blink, so that an idle program is idle."""

    def __init__(self, view: TranscriptView) -> None:
        self._view = view
        self._places = view.places
        self._goal_x: float | None = None
        self.is_shown = False

    def toggle(self) -> None:
        """Show the caret where the last click was, or at the first text on the screen; or put it away."""
        self.is_shown = not self.is_shown
        if self.is_shown and self._position() is None:
            self.is_shown = False
        self._view.viewport().update()

    def hide(self) -> None:
        """Put it away."""
        if self.is_shown:
            self.is_shown = False
            self._view.viewport().update()

    def placed_by_mouse(self) -> None:
        """The selection was changed by the mouse: up and down begin from there."""
        self._goal_x = None

    def move(self, move: Move, *, extends: bool) -> bool:
        """Go somewhere; extends keeps the other end of the selection. False where there is no text."""
        at = self._position()
        if at is None:
            return False
        goal = self._goal(at, move)
        selection = self._view.selection
        anchor = selection.anchor if extends and selection.anchor is not None else goal
        selection.set(anchor, goal)
        self.is_shown = True
        self._reveal(goal)
        self._view.viewport().update()
        return True

    def paint(self, painter: QPainter) -> None:
        """Draw it, where it is shown and on the screen."""
        position = self._view.selection.caret
        if not self.is_shown or position is None or not self._view.hasFocus():
            return
        rect = self._places.caret_rect(self._places.resolved(position))
        if rect is not None:
            painter.fillRect(rect, self._view.metrics.theme.text)

    def _position(self) -> TextPosition | None:
        """Where it is; at the first text on the screen where it is nowhere yet."""
        selection = self._view.selection
        if selection.caret is None:
            found = self._places.find(QPointF(self._view.column[0], 1.0))
            if found is None:
                return None
            at = found.position
            if self._view.current is not None:
                at = TextPosition(self._view.current, FIRST_BOX, 0)
            selection.set(at, at)
            return at
        return self._places.resolved(selection.caret)

    def _goal(self, at: TextPosition, move: Move) -> TextPosition:
        if move in {Move.UP, Move.DOWN, Move.PAGE_UP, Move.PAGE_DOWN}:
            return self._vertical(at, move)
        self._goal_x = None
        if move is Move.START:
            return TextPosition(0, FIRST_BOX, 0)
        if move is Move.END:
            return self._places.resolved(TextPosition(len(self._view.messages) - 1, LAST_BOX, END))
        if move in {Move.LINE_START, Move.LINE_END}:
            return self._line_end(at, move)
        text = self._places.text(at)
        if direction_of(text[:200]) == Qt.LayoutDirection.RightToLeft:
            move = _MIRRORED[move]
        if move in _BACK:
            if at.position > 0:
                return TextPosition(at.message, at.box, _BACK[move](text, at.position))
            return self._beside(at, -1)
        if at.position < utf16.length(text):
            return TextPosition(at.message, at.box, _ON[move](text, at.position))
        return self._beside(at, 1)

    def _beside(self, at: TextPosition, step: int) -> TextPosition:
        """The end of the box before, or the beginning of the one after; in the next message where need be."""
        number, box = at.message, self._view.layout_of(at.message).neighbour(at.box, step)
        while box is None and 0 <= number + step < len(self._view.messages):
            number += step
            box = self._view.layout_of(number).neighbour((-1, 0) if step > 0 else LAST_BOX, step)
        if box is None:
            return at
        there = TextPosition(number, box, 0)
        return there if step > 0 else TextPosition(number, box, utf16.length(self._places.text(there)))

    def _line_end(self, at: TextPosition, move: Move) -> TextPosition:
        box = self._places.box(at)
        if box is None:
            return at
        _x, y, height = box.rect_of(at.position)
        ends = [box.hit(x, y + height / 2).position for x in (-FAR, FAR)]
        return TextPosition(at.message, at.box, min(ends) if move is Move.LINE_START else max(ends))

    def _vertical(self, at: TextPosition, move: Move) -> TextPosition:
        step = -1 if move in {Move.UP, Move.PAGE_UP} else 1
        if move in {Move.UP, Move.DOWN}:
            return self._line_beside(at, step)
        rect = self._places.caret_rect(at)
        y = rect.center().y() if rect is not None else 0.0
        x = self._x_of(at) + self._view.column[0]
        bar = self._view.verticalScrollBar()
        before = bar.value()
        bar.setValue(before + step * bar.pageStep())
        if bar.value() == before:
            return self._goal(at, Move.START if step < 0 else Move.END)
        found = self._places.find(QPointF(x, min(max(y, 0.0), self._view.viewport().height() - 1.0)))
        return found.position if found is not None else at

    def _x_of(self, at: TextPosition) -> float:
        """From where up and down keep to, counted from the column's left edge."""
        box = self._places.box(at)
        if self._goal_x is None:
            x = box.rect_of(at.position)[0] if box is not None else 0.0
            self._goal_x = x + self._inset(at)
        return self._goal_x

    def _inset(self, at: TextPosition) -> float:
        """How far the box is from the column's left edge."""
        if self._places.box(at) is None:
            return 0.0
        return self._view.layout_of(at.message).box_point(at.box).x()

    def _line_beside(self, at: TextPosition, step: int) -> TextPosition:
        """The position in the line above or below that is nearest to where the caret has come from."""
        box = self._places.box(at)
        if box is None:
            return self._beside(at, step)
        x = self._x_of(at) - self._inset(at)
        _x, top, height = box.rect_of(at.position)
        y = top - 2.0 if step < 0 else top + height + 2.0
        while 0 <= y < box.height:
            found = box.hit(x, y).position
            other = box.rect_of(found)[1]
            if (other < top - 1) if step < 0 else (other > top + 1):
                return TextPosition(at.message, at.box, found)
            y += step * max(height / 3, 4.0)
        there = self._beside(at, step)
        other_box = self._places.box(there)
        if (there.message, there.box) == (at.message, at.box) or other_box is None:
            edge = 0 if step < 0 else utf16.length(box.text)
            return TextPosition(at.message, at.box, edge)
        _x, y, height = other_box.rect_of(there.position)
        x = self._x_of(at) - self._inset(there)
        return TextPosition(there.message, there.box, other_box.hit(x, y + height / 2).position)

    def _reveal(self, position: TextPosition) -> None:
        """Scroll by as little as brings the caret onto the screen."""
        rect = self._places.caret_rect(position)
        height = self._view.viewport().height()
        if rect is None or rect.bottom() < -height or rect.top() > 2 * height:
            layout = self._view.layout_of(position.message)
            box = self._places.box(position)
            y = layout.box_top(position.box) + box.rect_of(position.position)[1] if box is not None else 0.0
            self._view.scroll_to_message(position.message, y - height / 3)
            return
        bar = self._view.verticalScrollBar()
        if rect.top() < MARGIN_PX:
            bar.setValue(bar.value() - round(MARGIN_PX - rect.top()))
        elif rect.bottom() > height - MARGIN_PX:
            bar.setValue(bar.value() + round(rect.bottom() - height + MARGIN_PX))
