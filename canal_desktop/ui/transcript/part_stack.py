"""PartStack: the parts of a message below one another; finds them by height and lays out the ones that are seen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF

from canal_desktop.ui.transcript.box import Hit
from canal_desktop.ui.transcript.part import Part, PartKind, number_at

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from PySide6.QtCore import QRectF
    from PySide6.QtGui import QPainter

    from canal_desktop.ui.transcript.box import Box, Selection
    from canal_desktop.ui.transcript.selection import BoxId

KEPT_PARTS = 24
"""Parts of one message that stay laid out when they leave the screen."""


class PartStack:
    """Parts from top to bottom. Heights count from the message's top.

    Args:
        lay: gives a part its boxes; returns where, in the part, they begin to differ from the former ones.
    """

    def __init__(self, lay: Callable[[Part], float]) -> None:
        self._lay = lay
        self._top = 0.0
        self.parts: list[Part] = []
        self.tops: list[float] = []

    @property
    def bottom(self) -> float:
        """Where the last part ends."""
        return self.tops[-1] + self.parts[-1].height if self.parts else self._top

    def set_parts(self, parts: list[Part], top: float) -> None:
        """Hold other parts, the first one at a height."""
        self.parts = parts
        self._top = top
        self._place_from(0)

    def numbers(self, kind: PartKind) -> dict[int, int]:
        """Where the parts of a kind stand, by their section."""
        return {part.index: number for number, part in enumerate(self.parts) if part.kind is kind}

    def insert(self, number: int, part: Part) -> None:
        """Put a part before the one with that number."""
        self.parts.insert(number, part)
        self._place_from(number)

    def refresh(self, number: int, estimate: float) -> float:
        """The content of a part has changed; returns the height from which on it looks different."""
        part = self.parts[number]
        top = self.tops[number]
        if part.is_laid:
            top += self._lay(part)
        else:
            part.height = estimate
        self._place_from(number + 1)
        return top

    def ensure(self, number: int) -> Part:
        """A part, laid out."""
        part = self.parts[number]
        if not part.is_laid:
            self._lay(part)
            self._place_from(number + 1)
        return part

    def resized(self, number: int) -> None:
        """The boxes of a part have other heights than before."""
        part = self.parts[number]
        part.set_boxes(part.boxes)
        self._place_from(number + 1)

    def lay_out(self, top: float, bottom: float) -> float:
        """Lay out what lies between two heights; returns by how much what lies above top has grown.

        A part that begins above top keeps its lower edge where it was on the screen: it came into view from above.
        """
        grown = 0.0
        number = number_at(self.tops, top) if self.parts else 0
        while number < len(self.parts) and self.tops[number] < bottom + grown:
            part = self.parts[number]
            former = part.height
            if not part.is_laid:
                self.ensure(number)
                if self.tops[number] < top + grown:
                    grown += part.height - former
                if number > 0 and self.tops[number] > top + grown:
                    # It is lower than was thought: the one above it has come into view.
                    number -= 1
                    continue
            if part.ensure(top + grown - self.tops[number], bottom + grown - self.tops[number]):
                self._place_from(number + 1)
            number += 1
        self._let_far_ones_go(number)
        return grown

    def lay_out_end(self, room: float) -> None:
        """Lay out the last parts, as many as fill some room."""
        for number in reversed(range(len(self.parts))):
            self.ensure(number)
            if self.bottom - self.tops[number] >= room:
                return

    def place_at(self, y: float) -> tuple[int, float]:
        """A height as a part and a share of it, which outlasts another width."""
        if not self.parts or y < self.tops[0]:
            return 0, 0.0
        number = number_at(self.tops, y)
        return number, (y - self.tops[number]) / max(self.parts[number].height, 1.0)

    def height_of(self, place: tuple[int, float]) -> float:
        """The height of a place, its part laid out."""
        if not self.parts or place == (0, 0.0):
            return 0.0
        number = min(place[0], len(self.parts) - 1)
        return self.tops[number] + place[1] * self.ensure(number).height

    def box(self, box_id: BoxId) -> Box:
        """A box; its part is laid out."""
        return self.ensure(box_id[0]).boxes[box_id[1]]

    def box_top(self, box_id: BoxId) -> float:
        """Where a box begins; its part is laid out."""
        part = self.ensure(box_id[0])
        return self.tops[box_id[0]] + part.tops[box_id[1]]

    def box_at(self, y: float) -> tuple[BoxId, Box, float] | None:
        """The box at a height and how far into it that is; None above the first one and where nothing is laid out."""
        if not self.parts or y <= self.tops[0]:
            return None
        number = number_at(self.tops, y)
        part = self.parts[number]
        if not part.boxes:
            return None
        index = number_at(part.tops, y - self.tops[number])
        return (number, index), part.boxes[index], y - self.tops[number] - part.tops[index]

    def neighbour(self, box_id: BoxId, step: int) -> BoxId | None:
        """The box after (1) or before (-1) another, or itself (0), its part laid out; None where there is none."""
        number, index = min(box_id[0], len(self.parts)), box_id[1] + step
        if 0 <= number < len(self.parts) and 0 <= index < len(self.ensure(number).boxes):
            return number, index
        number += step
        while step and 0 <= number < len(self.parts):
            count = len(self.ensure(number).boxes)
            if count:
                return number, 0 if step > 0 else count - 1
            number += step
        return None

    def laid_boxes(self) -> Iterator[tuple[BoxId, Box]]:
        """The boxes that are laid out, from top to bottom."""
        for number, part in enumerate(self.parts):
            for index, box in enumerate(part.boxes):
                yield (number, index), box

    def paint(self, painter: QPainter, at: QPointF, clip: QRectF, selected: Callable[[BoxId], Selection]) -> None:
        """Draw what lies inside clip; at is where the message begins."""
        if not self.parts:
            return
        for number in range(number_at(self.tops, clip.top() - at.y()), len(self.parts)):
            top = at.y() + self.tops[number]
            if top > clip.bottom():
                break

            def within(index: int, part: int = number) -> Selection:
                return selected((part, index))

            self.parts[number].paint(painter, QPointF(at.x(), top), clip, within)

    def hit(self, x: float, y: float) -> tuple[BoxId, Hit]:
        """The box at a point and what lies there."""
        laid = [number for number, part in enumerate(self.parts) if part.boxes]
        if not laid:
            return (0, 0), Hit(0)
        number = laid[number_at([self.tops[number] for number in laid], y)]
        index, hit = self.parts[number].hit(x, y - self.tops[number])
        return (number, index), hit

    def _place_from(self, first: int) -> None:
        del self.tops[first:]
        y = self._top if not first else self.tops[-1] + self.parts[first - 1].height
        for part in self.parts[first:]:
            self.tops.append(y)
            y += part.height

    def _let_far_ones_go(self, number: int) -> None:
        if len(self.parts) <= 2 * KEPT_PARTS:
            return
        for part in (*self.parts[: max(number - KEPT_PARTS, 0)], *self.parts[number + KEPT_PARTS :]):
            if part.is_laid:
                part.let_go()
