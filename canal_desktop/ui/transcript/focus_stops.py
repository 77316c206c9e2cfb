"""FocusStops: the links and buttons of what is on the screen, reached by Tab, with a ring around the one in focus."""

from __future__ import annotations

from dataclasses import dataclass
from functools import reduce
from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QPen

from canal_desktop.ui.transcript.box_controls import buttons_of
from canal_desktop.ui.transcript.link_at import links_of
from canal_desktop.ui.transcript.selection import TextPosition

if TYPE_CHECKING:
    from PySide6.QtGui import QPainter

    from canal_desktop.ui.transcript.selection import BoxId
    from canal_desktop.ui.transcript.view import TranscriptView


@dataclass(frozen=True, slots=True)
class Stop:
    """A link or a button: of a message, in a box. button is "" for a link; start and end are a link's positions."""

    message: int
    box: BoxId
    label: str
    button: str = ""
    target: str = ""
    start: int = 0
    end: int = 0


class FocusStops:
    """Tab goes from one to the next; at the ends the focus leaves the transcript."""

    def __init__(self, view: TranscriptView) -> None:
        self._view = view
        self.current: Stop | None = None

    def clear(self) -> None:
        """None is in focus any more."""
        if self.current is not None:
            self.current = None
            self._view.viewport().update()

    def step(self, *, forward: bool) -> bool:
        """Go to the next or the one before; False at the ends."""
        stops = self.stops()
        if self.current in stops:
            at = stops.index(self.current) + (1 if forward else -1)
        elif forward:
            at = 0
        else:
            # Shift+Tab in a transcript without a ring leaves it.
            at = -1
        if not 0 <= at < len(stops):
            self.clear()
            return False
        self.show(stops[at])
        return True

    def show(self, stop: Stop) -> None:
        """Put the ring around one."""
        self.current = stop
        self._view.viewport().update()
        # Assistive technology reads what is in focus.
        self._view.current_changed.emit()

    def enter_from_behind(self) -> None:
        """Shift+Tab has come back into the transcript: begin at its last link or button."""
        stops = self.stops()
        if stops:
            self.show(stops[-1])

    def press(self) -> bool:
        """Press the one in focus; False where none is."""
        stop = self.current
        if stop is None or stop not in self.stops():
            return False
        if stop.button:
            self._view.commands.press(TextPosition(stop.message, stop.box, 0), stop.button)
            # Its label may be another one now: what closed before opens.
            self.current = next((known for known in self.stops() if _is_same(known, stop)), None)
            self._view.viewport().update()
        else:
            self._view.links.activate(stop.label, stop.target)
        return True

    def stops(self) -> list[Stop]:
        """All that are on the screen, from top to bottom."""
        height = self._view.viewport().height()
        placed: list[tuple[float, float, Stop]] = []
        for number, y in self._view.visible:
            layout = self._view.layouts.known(number)
            if layout is None:
                continue
            for box_id, box in layout.laid_boxes():
                top = y + layout.box_top(box_id)
                if top > height or top + box.height < 0:
                    continue
                for button, label, rect in buttons_of(box):
                    placed.append((top + rect.center().y(), rect.x(), Stop(number, box_id, label, button)))
                for link in links_of(box.block):
                    x, inner_y, line = box.rect_of(link.start)
                    stop = Stop(number, box_id, link.label, "", link.target, link.start, link.end)
                    placed.append((top + inner_y + line / 2, x, stop))
        # Where a line begins decides, then what comes first on it.
        return [stop for y, _x, stop in sorted(placed, key=lambda entry: entry[:2]) if 0 <= y < height]

    def rects(self) -> list[QRectF]:
        """Where the one in focus is, a rectangle for each of its lines."""
        stop = self.current
        if stop is None or self._view.places.message_top(stop.message) is None:
            return []
        if self._view.layout_of(stop.message).neighbour(stop.box, 0) is None:
            # The text it was in has changed.
            return []
        if not stop.button:
            return self._view.places.span_rects(stop.message, stop.box, stop.start, stop.end)
        corner = self._view.places.corner(stop.message, stop.box)
        box = self._view.layout_of(stop.message).box(stop.box)
        found = [rect for button, _label, rect in buttons_of(box) if button == stop.button]
        return [rect.translated(corner) for rect in found] if corner is not None else []

    def ring(self) -> QRect | None:
        """Where the one in focus is, all its lines together; None where none is."""
        rects = self.rects()
        return reduce(QRectF.united, rects).toAlignedRect() if rects else None

    def paint(self, painter: QPainter) -> None:
        """Draw the ring."""
        if self.current is None or not self._view.hasFocus():
            return
        painter.setBrush(Qt.BrushStyle.NoBrush)
        theme = self._view.metrics.theme
        painter.setPen(QPen(theme.accent, theme.ring_px))
        for rect in self.rects():
            painter.drawRoundedRect(rect.adjusted(-2, -1, 2, 1), 4, 4)


def _is_same(one: Stop, other: Stop) -> bool:
    return (one.message, one.box, one.button, one.start) == (other.message, other.box, other.button, other.start)
