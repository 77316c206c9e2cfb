"""TranscriptMouse: selecting by characters, words and blocks; clicks on links and buttons; what the pointer is over."""

from __future__ import annotations

import time
from enum import Enum, auto
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPointF, Qt, QTimer
from PySide6.QtWidgets import QApplication, QToolTip

from canal_desktop.ui.transcript import utf16
from canal_desktop.ui.transcript.boundaries import word_at
from canal_desktop.ui.transcript.box_controls import label_of
from canal_desktop.ui.transcript.link_at import link_near
from canal_desktop.ui.transcript.link_opener import tooltip_of
from canal_desktop.ui.transcript.selection import TextPosition
from canal_desktop.ui.widgets.plain_label import plain_tooltip

if TYPE_CHECKING:
    from PySide6.QtGui import QMouseEvent

    from canal_desktop.ui.transcript.box import Box
    from canal_desktop.ui.transcript.places import Found
    from canal_desktop.ui.transcript.view import TranscriptView

SCROLL_MS = 16
MAX_SCROLL_PX = 60.0
"""The furthest that one step scrolls while the pointer is held outside."""


class Unit(Enum):
    """What a selection grows by."""

    CHARACTER = auto()
    WORD = auto()
    BLOCK = auto()


class TranscriptMouse(QObject):
    """Keeps what is under the pointer and what is being selected."""

    def __init__(self, view: TranscriptView) -> None:
        super().__init__(view)
        self._view = view
        self._places = view.places
        self._unit = Unit.CHARACTER
        self._origin: tuple[TextPosition, TextPosition] | None = None
        """What was selected when the button went down; None while it is up."""
        self._pressed: Found | None = None
        self._press_point = QPointF()
        self._double_clicked_at = 0.0
        self._told = ("", "")
        self._hovered_box: Box | None = None
        self._shape = Qt.CursorShape.ArrowCursor
        self._timer = QTimer(self)
        self._timer.setInterval(SCROLL_MS)
        self._timer.timeout.connect(self._scroll_on)
        self._point = QPointF()

    def press(self, event: QMouseEvent) -> None:
        """Begin a selection, or grow the one there is."""
        self._view.keys.clicked()
        if event.button() != Qt.MouseButton.LeftButton:
            return
        found = self._places.find(event.position())
        if found is None:
            return
        self._view.stops.clear()
        self._view.caret.placed_by_mouse()
        # What is clicked is gone on from, not what keys went to before.
        self._view.current = self._view.jumps.code = None
        self._press_point = event.position()
        is_third = time.monotonic() - self._double_clicked_at < QApplication.doubleClickInterval() / 1000
        self._double_clicked_at = 0.0
        selection = self._view.selection
        if event.modifiers() & Qt.KeyboardModifier.ShiftModifier and selection.anchor is not None:
            self._unit = Unit.CHARACTER
            self._pressed = None
            self._origin = (selection.anchor, selection.anchor)
            self._select_to(found.position)
        elif is_third:
            self._begin(found.position, Unit.BLOCK)
        else:
            self._pressed = found
            self._begin(found.position, Unit.CHARACTER)
        self._view.text_clicked.emit()

    def double_click(self, event: QMouseEvent) -> None:
        """Select the word under the pointer; dragging on selects further words."""
        found = self._places.find(event.position())
        if found is None or event.button() != Qt.MouseButton.LeftButton:
            return
        self._pressed = None
        self._double_clicked_at = time.monotonic()
        self._begin(found.position, Unit.WORD)

    def move(self, event: QMouseEvent) -> None:
        """Select on, or show what a click would do."""
        if self._origin is None:
            self._hover(event)
            return
        self._point = event.position()
        is_outside = not 0 <= self._point.y() < self._view.viewport().height()
        if is_outside != self._timer.isActive():
            if is_outside:
                self._timer.start()
            else:
                self._timer.stop()
        found = self._places.find(self._clamped(self._point))
        if found is not None:
            self._select_to(found.position)

    def release(self, event: QMouseEvent) -> None:
        """Carry out a click, where nothing was selected on the way."""
        if event.button() != Qt.MouseButton.LeftButton:
            return
        pressed, self._pressed = self._pressed, None
        self._origin = None
        self._timer.stop()
        if not self._view.selection.is_empty:
            self._view.commands.clipboard.copy_to_primary()
            return
        moved = (event.position() - self._press_point).manhattanLength()
        if pressed is not None and moved < QApplication.startDragDistance():
            self.click(pressed)

    def click(self, found: Found) -> None:
        """Follow the link or press the button at a place."""
        position, hit = found
        if hit.button:
            self._view.commands.press(position, hit.button)
        elif hit.link:
            link = link_near(self._places.block(position), position.position, hit.link)
            self._view.links.activate(link.label, link.target)

    def _begin(self, position: TextPosition, unit: Unit) -> None:
        self._unit = unit
        self._origin = self._around(position)
        self._select(*self._origin)

    def _around(self, position: TextPosition) -> tuple[TextPosition, TextPosition]:
        """The unit that a position lies in."""
        if self._unit is Unit.CHARACTER:
            return position, position
        text = self._places.text(position)
        start, end = (0, utf16.length(text)) if self._unit is Unit.BLOCK else word_at(text, position.position)
        return (
            TextPosition(position.message, position.box, start),
            TextPosition(position.message, position.box, end),
        )

    def _select_to(self, position: TextPosition) -> None:
        assert self._origin is not None
        first, last = self._origin
        start, end = self._around(position)
        # What was selected first stays selected, whichever way the pointer goes.
        if start < first:
            self._select(last, start)
        else:
            self._select(first, max(end, last))

    def _select(self, anchor: TextPosition, caret: TextPosition) -> None:
        selection = self._view.selection
        if (selection.anchor, selection.caret) != (anchor, caret):
            selection.set(anchor, caret)
            self._view.viewport().update()

    def _scroll_on(self) -> None:
        """The pointer is held above or below: the further away, the faster."""
        y, height = self._point.y(), self._view.viewport().height()
        beyond = y if y < 0 else y - height + 1
        step = min(max(abs(beyond) / 3, 2.0), MAX_SCROLL_PX)
        bar = self._view.verticalScrollBar()
        bar.setValue(bar.value() + round(step if beyond > 0 else -step))
        found = self._places.find(self._clamped(self._point))
        if found is not None and self._origin is not None:
            self._select_to(found.position)

    def _clamped(self, point: QPointF) -> QPointF:
        return QPointF(point.x(), min(max(point.y(), 0.0), self._view.viewport().height() - 1.0))

    def _hover(self, event: QMouseEvent) -> None:
        """Show what a click would do; nothing is painted where that is the same as before."""
        found = self._places.find(event.position())
        self._view.rows.set_hovered(found.position.message if found is not None else None)
        hit = found.hit if found is not None else None
        clickable = hit is not None and bool(hit.link or hit.button)
        shape = Qt.CursorShape.PointingHandCursor if clickable else Qt.CursorShape.IBeamCursor
        if shape != self._shape:
            self._shape = shape
            self._view.viewport().setCursor(shape)
        self._mark_button(found)
        self._tell_what_lies_there(found)

    def _tell_what_lies_there(self, found: Found | None) -> None:
        """The tooltip: where a link leads, what a button does."""
        told = (found.hit.link, found.hit.button) if found is not None else ("", "")
        if told == self._told:
            return
        self._told = told
        viewport = self._view.viewport()
        if found is None or not any(told):
            viewport.setToolTip("")
            QToolTip.hideText()
        elif found.hit.link:
            link = link_near(self._places.block(found.position), found.position.position, found.hit.link)
            viewport.setToolTip(tooltip_of(link.label, found.hit.link))
        else:
            viewport.setToolTip(plain_tooltip(label_of(self._places.box(found.position), found.hit.button)))

    def _mark_button(self, found: Found | None) -> None:
        """Tell the boxes which of their buttons is under the pointer, where they want to know."""
        box = self._places.box(found.position) if found is not None else None
        button = found.hit.button if found is not None else ""
        changed = self._hovered_box is not box and _set_hovered(self._hovered_box, "")
        self._hovered_box = box
        if _set_hovered(box, button) or changed:
            self._view.viewport().update()


def _set_hovered(box: Box | None, button: str) -> bool:
    """Returns whether the box looks different now."""
    if box is None or getattr(box, "hovered", button) == button:
        return False
    box.hovered = button  # type: ignore[attr-defined]
    return True
