"""Arrangement: which messages are on the screen and where; keeps the reader's place when heights change."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QPushButton

from canal_desktop.language import tr

if TYPE_CHECKING:
    from collections.abc import Callable

    from canal_desktop.ui.transcript.box import Box
    from canal_desktop.ui.transcript.height_index import HeightIndex
    from canal_desktop.ui.transcript.layouts import Layouts
    from canal_desktop.ui.transcript.selection import BoxId
    from canal_desktop.ui.transcript.view import TranscriptView

KEPT_LAYOUTS = 60
"""Layouts that are kept when they leave the screen."""

Held = tuple[int, "BoxId", "Box", float]
"""A message by number, a box of it, and how many pixels of the box lie above the upper edge."""

END_TOLERANCE_PX = 2.0
SHOW_TRIES = 4

Place = tuple[int, tuple[int, float]]
"""A message by number, one of its parts, and how far into that, as a share of its height."""


class Arrangement(QObject):
    """The place in the text is a message and an offset into it, never a number of pixels from the top.

    Signals:
        moved(): something else is on the screen.
        follow_changed(bool): whether the end is followed.
    """

    moved = Signal()
    follow_changed = Signal(bool)

    def __init__(self, view: TranscriptView, layouts: Layouts) -> None:
        super().__init__(view)
        self._view = view
        self._layouts = layouts
        self.visible: list[tuple[int, float]] = []
        self.follows = True
        self._anchor = (0, 0.0)
        self._is_syncing = False
        self._value = 0
        self._bottom = 0.0
        self._room = 0.0
        """Pixels that may stay empty below the end, so that a message stays in its place; less with every step up."""
        self._pill = QPushButton(tr("New text below"), view.viewport())
        self._pill.setProperty("kind", "primary")
        self._pill.hide()
        self._pill.clicked.connect(self.go_to_end)
        view.verticalScrollBar().valueChanged.connect(self._on_scroll)

    @property
    def heights(self) -> HeightIndex:
        """The heights of all messages."""
        return self._layouts.heights

    def begin(self) -> None:
        """Other messages are shown: go to their end."""
        self._anchor = (0, 0.0)
        self.set_follows(True)

    def place_at(self, number: int, top: float) -> None:
        """Have a message at a height, in pixels from the upper edge; where it would end above that, at the edge."""
        self.set_follows(False)
        self._layouts.lay_out(number, 0.0, max(-top, 0.0) + self._view.viewport().height())
        if -top >= self.heights[number]:
            top = 0.0
        self._anchor = (number, max(-top, 0.0))
        self._scroll_by(min(-top, 0.0))
        self._room = math.inf

    def place(self) -> Place:
        """The place in the text that outlasts another width or size: a message, one of its parts, a share of that."""
        number, offset = self._anchor
        if number >= len(self.heights):
            return 0, (0, 0.0)
        return number, self._layouts.of(number).stack.place_at(offset)

    def return_to(self, place: Place) -> None:
        """Go back to a place, unless the end is followed."""
        if not self.follows and len(self.heights):
            number = min(place[0], len(self.heights) - 1)
            self._anchor = (number, self._layouts.of(number).stack.height_of(place[1]))

    def hold(self) -> Held | None:
        """What stands at the upper edge, before the text above it may change; None where the end is followed."""
        number, offset = self._anchor
        if self.follows or number >= len(self.heights):
            return None
        found = self._layouts.of(number).stack.box_at(offset)
        return None if found is None else (number, *found)

    def let_go(self, held: Held | None) -> None:
        """Have at the upper edge what stood there: the same box, or the one in its place."""
        if held is None:
            return
        number, box_id, box, inside = held
        layout = self._layouts.of(number)
        found = next((known for known, other in layout.laid_boxes() if other is box), None)
        found = found or layout.neighbour(box_id, 0)
        if found is not None:
            self._anchor = (number, layout.box_top(found) + min(inside, layout.box(found).height))

    def go_to_end(self) -> None:
        """Show the end and follow it."""
        self.set_follows(True)
        self.moved.emit()

    def go_to(self, number: int, offset: float = 0.0) -> None:
        """Bring a message to the top: its beginning, or what lies offset pixels below that."""
        self.set_follows(False)
        self._anchor = (max(0, min(number, len(self.heights) - 1)), max(offset, 0.0))
        self.moved.emit()

    def show(self, number: int, height_of: Callable[[], float]) -> None:
        """Bring a place of a message to a third of the view from the top, or as near as the end allows.

        height_of tells how far below the message's top it is; what is above it may be laid out on the way, so it is
        asked until it agrees with what is on the screen.
        """
        height = self._view.viewport().height()
        former = math.inf
        for _ in range(SHOW_TRIES):
            place = height_of()
            self._anchor = (number, 0.0)
            self._scroll_by(place - round(height / 3))
            self.moved.emit()
            top = next((y for known, y in self.visible if known == number), math.inf) + height_of()
            if abs(top - height / 3) <= 1 or top == former:
                return
            former = top

    def set_follows(self, follows: bool) -> None:
        """Stay at the end while text arrives, or stay where we are."""
        if follows:
            self._room = 0.0
            self._pill.hide()
        if follows != self.follows:
            self.follows = follows
            self.follow_changed.emit(follows)

    def tell_of_new_text(self) -> None:
        """Offer a way to text that arrived below, unless it is followed anyway."""
        if not self.follows:
            self._pill.show()

    def arrange(self) -> None:
        """Find out what is visible, lay it out, and set the scroll bar."""
        height = self._view.viewport().height()
        if self.follows:
            self._anchor_at_end(height)
        bottom = self._place_from_anchor(height)
        self._room = min(self._room, max(height - bottom, 0.0))
        if bottom + self._room < height and self._anchor != (0, 0.0) and not self.follows:
            # The end has come up from below the lower edge.
            self._anchor_at_end(height)
            bottom = self._place_from_anchor(height)
        self._bottom = bottom
        self._sync_scroll_bar(height)
        self._drop_far_layouts()
        self._place_pill()

    def _place_from_anchor(self, height: int) -> float:
        """Place messages from the anchor down to the lower edge; returns where the last one ends, if it is placed."""
        self.visible = []
        number, offset = self._anchor
        y = -offset
        while number < len(self.heights) and y < height:
            grown = self._layouts.lay_out(number, max(0.0, -y), height - y)
            if grown:
                # Only the first one can begin above the upper edge.
                y -= grown
                self._anchor = (number, -y)
            self.visible.append((number, y))
            y += self.heights[number]
            number += 1
        return y if number == len(self.heights) else math.inf

    def _anchor_at_end(self, height: int) -> None:
        number, total = len(self.heights), 0.0
        while number > 0 and total < height:
            number -= 1
            self._layouts.lay_out_end(number, height - total)
            total += self.heights[number]
        self._anchor = (number, max(0.0, total - height))

    def _sync_scroll_bar(self, height: int) -> None:
        self._is_syncing = True
        bar = self._view.verticalScrollBar()
        bar.setPageStep(height)
        bar.setSingleStep(round(self._view.metrics.em * 1.5))
        bar.setRange(0, max(0, round(self.heights.total + self._room - height)))
        bar.setValue(round(self.heights.above(self._anchor[0]) + self._anchor[1]))
        self._value = bar.value()
        self._is_syncing = False

    def _on_scroll(self, value: int) -> None:
        if self._is_syncing or not len(self.heights):
            return
        bar = self._view.verticalScrollBar()
        step = value - self._value
        if value < bar.maximum() - END_TOLERANCE_PX and abs(step) <= 2 * bar.pageStep():
            self._scroll_by(step)
            self.moved.emit()
            self.set_follows(step > 0 and not self._room and self._bottom <= bar.pageStep() + END_TOLERANCE_PX)
        else:
            self.set_follows(value >= bar.maximum() - END_TOLERANCE_PX)
            self._anchor = self.heights.at(value)
            self.moved.emit()

    def _scroll_by(self, step: float) -> None:
        """Move by some pixels of what is on the screen, whatever the heights above and below turn out to be."""
        self.set_follows(False)
        number, offset = self._anchor
        offset += step
        while offset < 0 and number > 0:
            number -= 1
            self._layouts.lay_out_end(number, -offset)
            offset += self.heights[number]
        while number < len(self.heights) - 1 and offset >= self.heights[number]:
            offset -= self.heights[number]
            number += 1
            self._layouts.lay_out(number, 0.0, offset)
        self._anchor = (number, max(offset, 0.0))

    def _drop_far_layouts(self) -> None:
        if not self.visible:
            return
        first, last = self.visible[0][0], self.visible[-1][0]
        margin = KEPT_LAYOUTS // 2
        self._layouts.let_go_except(first - margin, last + margin)

    def _place_pill(self) -> None:
        if self._pill.isVisible():
            viewport = self._view.viewport()
            self._pill.adjustSize()
            x = (viewport.width() - self._pill.width()) // 2
            self._pill.move(x, viewport.height() - self._pill.height() - 12)
            self._pill.raise_()
