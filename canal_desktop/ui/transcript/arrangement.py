"""Arrangement: which messages are on the screen and where; keeps the reader's place when heights change."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QPushButton

from canal_desktop.ui.transcript.height_index import HeightIndex

if TYPE_CHECKING:
    from collections.abc import Iterable

    from canal_desktop.ui.transcript.view import TranscriptView

KEPT_LAYOUTS = 60
"""Layouts that are kept when they leave the screen."""

END_TOLERANCE_PX = 2.0


class Arrangement(QObject):
    """The place in the text is a message and an offset into it, never a number of pixels from the top.

    Signals:
        moved(): something else is on the screen.
        follow_changed(bool): whether the end is followed.
    """

    moved = Signal()
    follow_changed = Signal(bool)

    def __init__(self, view: TranscriptView) -> None:
        super().__init__(view)
        self._view = view
        self.heights = HeightIndex()
        self.visible: list[tuple[int, float]] = []
        self.follows = True
        self._anchor = (0, 0.0)
        self._is_syncing = False
        self._pill = QPushButton("New text below", view.viewport())
        self._pill.setProperty("kind", "primary")
        self._pill.hide()
        self._pill.clicked.connect(self.go_to_end)
        view.verticalScrollBar().valueChanged.connect(self._on_scroll)

    def reset(self, heights: Iterable[float]) -> None:
        """Other estimates hold, for instance because the width changed; the place in the text stays."""
        number, offset = self._anchor
        share = offset / self.heights[number] if number < len(self.heights) and self.heights[number] else 0.0
        self.heights = HeightIndex(heights)
        if self.follows or not len(self.heights):
            self._anchor = (0, 0.0)
            return
        number = min(number, len(self.heights) - 1)
        self._view.layout_of(number)
        self._anchor = (number, share * self.heights[number])

    def go_to_end(self) -> None:
        """Show the end and follow it."""
        self.set_follows(True)
        self.moved.emit()

    def go_to(self, number: int) -> None:
        """Bring a message's beginning to the top."""
        self.set_follows(False)
        self._anchor = (max(0, min(number, len(self.heights) - 1)), 0.0)
        self.moved.emit()

    def set_follows(self, follows: bool) -> None:
        """Stay at the end while text arrives, or stay where we are."""
        if follows:
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
        if bottom < height and self._anchor != (0, 0.0) and not self.follows:
            # The end has come up from below the lower edge.
            self._anchor_at_end(height)
            self._place_from_anchor(height)
        self._sync_scroll_bar(height)
        self._drop_far_layouts()
        self._place_pill()

    def _place_from_anchor(self, height: int) -> float:
        """Place messages from the anchor down to the lower edge; returns where the last one ends."""
        self.visible = []
        number, offset = self._anchor
        y = -offset
        while number < len(self.heights) and y < height:
            self._view.layout_of(number)
            self.visible.append((number, y))
            y += self.heights[number]
            number += 1
        return y

    def _anchor_at_end(self, height: int) -> None:
        number, total = len(self.heights), 0.0
        while number > 0 and total < height:
            number -= 1
            self._view.layout_of(number)
            total += self.heights[number]
        self._anchor = (number, max(0.0, total - height))

    def _sync_scroll_bar(self, height: int) -> None:
        self._is_syncing = True
        bar = self._view.verticalScrollBar()
        bar.setPageStep(height)
        bar.setSingleStep(round(self._view.metrics.em * 1.5))
        bar.setRange(0, max(0, round(self.heights.total - height)))
        bar.setValue(round(self.heights.above(self._anchor[0]) + self._anchor[1]))
        self._is_syncing = False

    def _on_scroll(self, value: int) -> None:
        if self._is_syncing or not len(self.heights):
            return
        at_end = value >= self._view.verticalScrollBar().maximum() - END_TOLERANCE_PX
        number, offset = self.heights.at(value)
        estimated = self.heights[number]
        self._view.layout_of(number)
        if estimated and self.heights[number] != estimated:
            offset *= self.heights[number] / estimated
        self._anchor = (number, offset)
        self.set_follows(at_end)
        self.moved.emit()

    def _drop_far_layouts(self) -> None:
        if not self.visible:
            return
        first, last = self.visible[0][0], self.visible[-1][0]
        margin = KEPT_LAYOUTS // 2
        self._view.drop_layouts_except(set(range(first - margin, last + margin + 1)))

    def _place_pill(self) -> None:
        if self._pill.isVisible():
            viewport = self._view.viewport()
            self._pill.adjustSize()
            x = (viewport.width() - self._pill.width()) // 2
            self._pill.move(x, viewport.height() - self._pill.height() - 12)
            self._pill.raise_()
