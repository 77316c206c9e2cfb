"""Part: neighbouring boxes of a message that are laid out, and let go, together."""

from __future__ import annotations

import bisect
from enum import Enum, auto
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF

from canal_desktop.ui.transcript.table_box import TableBox

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtCore import QRectF
    from PySide6.QtGui import QPainter

    from canal_desktop.ui.transcript.box import Box, Hit, Selection


class PartKind(Enum):
    """What a part shows."""

    TITLE = auto()
    """The line that opens and closes the reasoning."""
    REASONING = auto()
    TEXT = auto()
    KEPT = auto()
    """The files, sounds and pictures that belong to the message."""


class Part:
    """A section of a message's content. Its height is an estimate until it has boxes, and stays when they go."""

    def __init__(self, kind: PartKind, index: int, height: float) -> None:
        self.kind = kind
        self.index = index
        """The section, counted in its content."""
        self.height = height
        self.boxes: list[Box] = []
        self.tops: list[float] = []
        self.is_laid = False

    def set_boxes(self, boxes: list[Box], first: int = 0) -> None:
        """Show these boxes; those before first are the same as before."""
        self.boxes = boxes
        self.is_laid = True
        del self.tops[first:]
        y = self.tops[-1] + boxes[first - 1].height if first else 0.0
        for box in boxes[first:]:
            self.tops.append(y)
            y += box.height
        self.height = y

    def let_go(self) -> None:
        """Drop the boxes; the height is known from now on."""
        self.boxes, self.tops, self.is_laid = [], [], False

    def ensure(self, top: float, bottom: float) -> bool:
        """Have what tall boxes estimated laid out between two heights of the part; returns whether heights changed."""
        changed = False
        for number in range(number_at(self.tops, top) if self.boxes else 0, len(self.boxes)):
            start, box = self.tops[number], self.boxes[number]
            if start > bottom:
                break
            if isinstance(box, TableBox):
                changed |= box.ensure(top - start, bottom - start)
        if changed:
            self.set_boxes(self.boxes)
        return changed

    def paint(self, painter: QPainter, at: QPointF, clip: QRectF, selected: Callable[[int], Selection]) -> None:
        """Draw what lies inside clip; selected gives the selection in a box by its number."""
        first = max(bisect.bisect_right(self.tops, clip.top() - at.y()) - 1, 0)
        for number in range(first, len(self.boxes)):
            top = at.y() + self.tops[number]
            if top > clip.bottom():
                break
            self.boxes[number].paint(painter, QPointF(at.x(), top), clip, selected(number))

    def hit(self, x: float, y: float) -> tuple[int, Hit]:
        """The box at a point, by its number, and what lies there; only where there are boxes."""
        number = number_at(self.tops, y)
        return number, self.boxes[number].hit(x, y - self.tops[number])


def number_at(tops: Sequence[float], y: float) -> int:
    """Which of some things below one another lies at y; the first or last one where none does."""
    return min(max(bisect.bisect_right(tops, y) - 1, 0), len(tops) - 1)
