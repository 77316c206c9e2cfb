"""FindMarks: paints where what is looked for stands, over the boxes that are on the screen."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING, Protocol, runtime_checkable

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from canal_desktop.ui.transcript.find_index import hits_in_box

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from PySide6.QtGui import QTextLayout

    from canal_desktop.ui.transcript.box import Box
    from canal_desktop.ui.transcript.find_index import TextHit
    from canal_desktop.ui.transcript.finder import Finder
    from canal_desktop.ui.transcript.view import TranscriptView

MANY_HITS = 20
"""In a box with more, those outside the painted region are not looked at."""

MAX_KNOWN = 500
EDGE_PX, CURRENT_EDGE_PX = 1.0, 1.5
FAR = 1e5


@runtime_checkable
class Outlined(Protocol):
    """A box that can say which rectangles some of its text covers."""

    def rects_of(self, start: int, end: int) -> list[QRectF]:
        """The rectangles, from the box's top left corner, between two UTF-16 positions."""
        ...


class FindMarks:
    """Draws over what is painted, so that it need not know about boxes, and so that text under a mark stays readable.

    A light ground is multiplied, which leaves dark text dark; a dark one is dodged, which makes text lighter with it.
    """

    def __init__(self, view: TranscriptView, finder: Finder) -> None:
        self._view = view
        self._finder = finder
        self._known: dict[tuple[int, TextHit], tuple[object, list[QRectF]]] = {}
        finder.changed.connect(view.viewport().update)

    def paint(self, painter: QPainter, number: int, at: QPointF, clip: QRectF) -> None:
        """Mark the hits of a message that begins at a point."""
        if not self._finder.is_active:
            return
        self._finder.want(number)
        hits = self._finder.index.hits_to_paint(number)
        layout = self._view.layouts.known(number)
        if not hits or layout is None:
            return
        painter.save()
        painter.setClipRect(QRectF(at.x(), clip.top(), self._view.column[1], clip.height()))
        for box_id, box in layout.laid_boxes():
            inside = hits_in_box(hits, box_id)
            top_left = at + layout.box_point(box_id) if inside else at
            if not inside or top_left.y() > clip.bottom() or top_left.y() + box.height < clip.top():
                continue
            self._paint_box(painter, number, box, _near(box, inside, clip.translated(-top_left)), top_left)
        painter.restore()

    def _paint_box(self, painter: QPainter, number: int, box: Box, hits: Sequence[TextHit], at: QPointF) -> None:
        theme, current = self._view.metrics.theme, self._finder.current
        strong = current.hit if current is not None and current.message == number else None
        modes = QPainter.CompositionMode
        mode = modes.CompositionMode_ColorDodge if theme.is_dark else modes.CompositionMode_Multiply
        # The current one comes first: where a box can only tell lines, several hits may be the same rectangle.
        painted: list[QRectF] = []
        for hit in sorted(hits, key=lambda hit: hit != strong):
            for rect in self._rects(number, box, hit):
                if rect in painted:
                    continue
                painted.append(rect)
                painter.setCompositionMode(mode)
                painter.fillRect(rect.translated(at), theme.mark_current if hit == strong else theme.mark)
                if hit == strong or theme.high_contrast:
                    painter.setCompositionMode(modes.CompositionMode_SourceOver)
                    painter.setPen(QPen(theme.mark_edge, CURRENT_EDGE_PX if hit == strong else EDGE_PX))
                    painter.setBrush(Qt.BrushStyle.NoBrush)
                    painter.drawRoundedRect(rect.translated(at).adjusted(-1, -1, 1, 1), 3, 3)

    def _rects(self, number: int, box: Box, hit: TextHit) -> list[QRectF]:
        """The rectangles of a hit, kept as long as its box looks the same."""
        state = (id(box), box.height, getattr(box, "scroll_x", 0.0))
        known = self._known.get((number, hit))
        if known is not None and known[0] == state:
            return known[1]
        if len(self._known) > MAX_KNOWN:
            self._known.clear()
        rects = rects_in(box, hit.start, hit.end, self._view.column[1])
        self._known[number, hit] = (state, rects)
        return rects


def _near(box: Box, hits: Sequence[TextHit], clip: QRectF) -> Sequence[TextHit]:
    """Those of many hits in a box that can lie inside clip, which counts from the box's corner."""
    if len(hits) <= MANY_HITS:
        return hits
    corners = [(x, y) for x in (0.0, FAR) for y in (clip.top(), clip.bottom())]
    at = [box.hit(x, min(max(y, 0.0), box.height)).position for x, y in corners]
    first, last = min(at), max(at)
    if clip.bottom() >= box.height:
        last = hits[-1].end
    return [hit for hit in hits if hit.end >= first and hit.start <= last]


def rects_in(box: Box, start: int, end: int, width: float) -> list[QRectF]:
    """What a stretch of a box's text covers, from the box's corner: exactly where the box can say, else by its carets.

    Where the carets of a box do not tell one column from another, the whole lines are given.
    """
    if isinstance(box, Outlined):
        return box.rects_of(start, end)
    carets = [box.rect_of(position) for position in range(start, end + 1)]
    if len({x for x, _y, _height in carets}) == 1:
        lines = {(y, height): x for x, y, height in carets[:-1]}
        return [QRectF(x, y, width - x, height) for (y, height), x in lines.items()]
    return _joined(_characters(carets))


def _characters(carets: Sequence[tuple[float, float, float]]) -> Iterator[QRectF]:
    """From caret to caret. At the end of a line, or of a run in the other direction, a width is guessed."""
    usual = 0.0
    for (x, y, height), (next_x, next_y, _next_height) in pairwise(carets):
        step = next_x - x
        if next_y != y or abs(step) > 3 * height:
            step = usual or height / 2
        usual = step
        yield QRectF(min(x, x + step), y, abs(step), height)


def _joined(rects: Iterator[QRectF]) -> list[QRectF]:
    joined: list[QRectF] = []
    for rect in rects:
        last = joined[-1] if joined else None
        if last is not None and last.y() == rect.y() and last.adjusted(-1, 0, 1, 0).intersects(rect):
            joined[-1] = last.united(rect)
        else:
            joined.append(rect)
    return joined


def rects_in_layout(layout: QTextLayout, start: int, end: int) -> list[QRectF]:
    """What a stretch of laid out text covers, right in either direction: for boxes that want to say it exactly."""
    rects = []
    for number in range(layout.lineCount()):
        line = layout.lineAt(number)
        first, last = max(start, line.textStart()), min(end, line.textStart() + line.textLength())
        runs = (run.boundingRect() for run in line.glyphRuns(first, last - first)) if first < last else ()
        rects += [QRectF(run.x(), line.y(), run.width(), line.height()) for run in runs]
    return rects
