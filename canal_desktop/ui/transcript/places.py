"""Places: from points on the screen to positions in the text and back, and what stands at a position."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QPointF, QRectF

from canal_desktop.ui.transcript import utf16
from canal_desktop.ui.transcript.selection import TextPosition

if TYPE_CHECKING:
    from canal_desktop.markup.blocks import AnyBlock
    from canal_desktop.ui.transcript.box import Box, Hit
    from canal_desktop.ui.transcript.selection import BoxId
    from canal_desktop.ui.transcript.view import TranscriptView

MAX_MEASURED = 400
"""Characters of a span whose place on the screen is measured one by one."""


class Found(NamedTuple):
    """What lies under a point."""

    position: TextPosition
    hit: Hit


class Places:
    """Looks things up in the laid out messages of a view. Points and rectangles count from the viewport's corner."""

    def __init__(self, view: TranscriptView) -> None:
        self._view = view

    def find(self, point: QPointF) -> Found | None:
        """What lies under a point, or nearest below which message it is; None where there are no messages."""
        found = None
        for number, y in self._view.visible:
            if y <= point.y() or found is None:
                found = (number, y)
        if found is None:
            return None
        number, y = found
        box, hit = self._view.layout_of(number).hit(point.x() - self._view.column[0], point.y() - y)
        return Found(TextPosition(number, box, hit.position), hit)

    def message_top(self, number: int) -> float | None:
        """Where a message begins, None where it is not on the screen."""
        return next((y for known, y in self._view.visible if known == number), None)

    def free_below(self) -> float:
        """How many pixels are free below the last message; 0 where its end is not on the screen."""
        height = self._view.viewport().height()
        if not self._view.messages:
            return height
        number, y = self._view.visible[-1] if self._view.visible else (-1, 0.0)
        is_last = number == len(self._view.messages) - 1
        return max(height - y - self._view.layouts.heights[number], 0.0) if is_last else 0.0

    def resolved(self, position: TextPosition) -> TextPosition:
        """A position whose box is there: the one behind all boxes, or in one that is gone, becomes the last one."""
        layout = self._view.layout_of(position.message)
        box_id: BoxId | None = position.box
        if layout.neighbour(position.box, 0) is None:
            box_id = layout.neighbour(position.box, -1) or layout.neighbour(position.box, 1)
            position = TextPosition(
                position.message, box_id or (0, 0), utf16.length(layout.box(box_id).text) if box_id else 0
            )
        if box_id is None:
            return position
        return TextPosition(position.message, box_id, min(position.position, utf16.length(layout.box(box_id).text)))

    def box(self, position: TextPosition) -> Box | None:
        """The box at a position, None in a message that has none."""
        layout = self._view.layout_of(position.message)
        return layout.box(position.box) if layout.neighbour(position.box, 0) is not None else None

    def block(self, position: TextPosition) -> AnyBlock | None:
        """The block at a position."""
        box = self.box(position)
        return box.block if box is not None else None

    def text(self, position: TextPosition) -> str:
        """The text of the box at a position."""
        box = self.box(position)
        return box.text if box is not None else ""

    def corner(self, number: int, box_id: BoxId) -> QPointF | None:
        """The top left corner of a box, None where its message is not on the screen."""
        top = self.message_top(number)
        if top is None:
            return None
        layout = self._view.layout_of(number)
        return layout.box_point(box_id) + QPointF(self._view.column[0], top)

    def caret_rect(self, position: TextPosition) -> QRectF | None:
        """Where the caret stands at a position, None where its message is not on the screen."""
        corner = self.corner(position.message, position.box) if self.box(position) is not None else None
        box = self.box(position)
        if corner is None or box is None:
            return None
        x, y, height = box.rect_of(position.position)
        return QRectF(corner.x() + x, corner.y() + y, 2, height)

    def span_rects(self, number: int, box_id: BoxId, start: int, end: int) -> list[QRectF]:
        """The places of a span of a box's text, one for each line it is on."""
        corner = self.corner(number, box_id)
        if corner is None:
            return []
        box = self._view.layout_of(number).box(box_id)
        lines: dict[float, tuple[float, float, float]] = {}
        for at in range(start, min(end, start + MAX_MEASURED) + 1):
            x, y, height = box.rect_of(at)
            left, right, _height = lines.get(y, (x, x, height))
            lines[y] = (min(left, x), max(right, x), height)
        rects = [
            QRectF(corner.x() + left, corner.y() + y, right - left, height)
            for y, (left, right, height) in lines.items()
        ]
        seen = [rect for rect in rects if rect.width() > 1]
        # A box that does not say where its characters are: its line must do.
        return seen or [QRectF(rect.x(), rect.y(), self._view.column[1] / 2, rect.height()) for rect in rects[:1]]
