"""FormulaBox: a formula on lines of its own, in the middle of the column."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt

from canal_desktop.markup.blocks import RichText
from canal_desktop.ui.transcript import utf16
from canal_desktop.ui.transcript.box import Hit, Metrics, Selection
from canal_desktop.ui.transcript.inline_formulas import formula_em
from canal_desktop.ui.transcript.text_box import LaidText, marker_of, paint_bars, paint_marker

if TYPE_CHECKING:
    from PySide6.QtGui import QFont, QPainter

    from canal_desktop.markup.blocks import MathBlock
    from canal_desktop.ui.transcript.picture import Picture

LEAST_SCALE = 0.75
"""A formula that is too wide is set smaller down to this; what is still too wide is scrolled sideways."""

SLACK_PX = 3
"""A picture has some empty pixels at its sides; this much may be cut off."""

_ROW = re.compile(r"\\\\|\\cr\b")
_TALL = re.compile(r"\\(?:[dtc]?frac|sum|prod|int|oint|binom|lim|under|over|substack|bigcup|bigcap)")


def estimated_height(tex: str, em: float) -> float:
    """A guess at how high a formula will be, in the unit of em."""
    rows = len(_ROW.findall(tex)) + 1
    tall = len(_TALL.findall(tex)) > 0
    return rows * em * (2.4 if tall else 1.35)


class FormulaBox:
    """Shows the picture of a formula; room for it while it is being made; its source where it cannot be set."""

    def __init__(self, block: MathBlock, width: float, metrics: Metrics) -> None:
        self.block = block
        self.text = block.tex
        self.scroll_x = 0.0
        self._metrics = metrics
        self._marker = marker_of(block.place)
        self._lead = len(self._marker) + 1 if self._marker else 0
        self._left = metrics.indent * (block.place.indent + block.place.quote)
        self._room = max(width - self._left, 1.0)
        self._margin = round(metrics.em * 0.25)
        self._lines: list[LaidText] = []
        self._picture = self._find_picture()
        picture = self._picture
        if self.is_waiting:
            inner = picture.height if picture is not None else estimated_height(block.tex, formula_em(self._font))
        elif picture is not None and picture.image is not None:
            inner = picture.height
        else:
            self._lines = self._source(picture.error if picture is not None else "")
            inner = sum(line.height for line in self._lines)
        if self._marker:
            self.text = f"{self._marker} {self.text}"
        self._inner = inner
        self.height = inner + 2 * self._margin + metrics.gap

    @property
    def _font(self) -> QFont:
        return self._metrics.theme.text_font

    def _find_picture(self) -> Picture | None:
        pictures = self._metrics.pictures
        self.is_waiting = False
        if pictures is None:
            return None
        theme, tex = self._metrics.theme, self.block.tex
        em = formula_em(self._font)
        column = self._room if "\\tag" in tex else 0.0
        picture = pictures.formula(tex, display=True, em=em, theme=theme, width=column)
        if picture is not None and picture.image is not None and picture.width > self._room + SLACK_PX:
            em *= max(self._room / picture.width * 0.995, LEAST_SCALE)
            smaller = pictures.formula(tex, display=True, em=em, theme=theme, width=column)
            self.is_waiting = smaller is None
            return smaller or picture
        self.is_waiting = picture is None
        return picture

    def _source(self, error: str) -> list[LaidText]:
        theme = self._metrics.theme
        text = RichText(self.block.tex.replace("\n", "\u2028"))
        lines = [LaidText(text, theme.code_font, self._room, self._metrics, Qt.AlignmentFlag.AlignLeft)]
        if error:
            lines.append(
                LaidText(RichText(error), theme.small_font, self._room, self._metrics, Qt.AlignmentFlag.AlignLeft)
            )
        return lines

    @property
    def max_scroll_x(self) -> float:
        """How far it can be scrolled sideways."""
        if self._picture is None or self._picture.image is None:
            return 0.0
        beyond = self._picture.width - self._room
        return beyond if beyond > SLACK_PX else 0.0

    @property
    def picture_place(self) -> QRectF:
        """Where the picture is, from the box's top left corner; empty where there is none."""
        if self._picture is None or self._picture.image is None:
            return QRectF()
        x = self._left + max((self._room - self._picture.width) / 2, 0.0) - self.scroll_x
        return QRectF(x, self._margin, self._picture.width, self._picture.height)

    def paint(self, painter: QPainter, at: QPointF, clip: QRectF, selection: Selection) -> None:
        """Draw the picture, or the source."""
        theme = self._metrics.theme
        paint_bars(painter, at, self.block.place, self.height, self._metrics)
        if self._marker:
            line = QRectF(at.x(), at.y() + self._margin, self._left, self._inner)
            paint_marker(painter, line, self._marker, self._font, self._metrics)
        y = at.y() + self._margin
        for number, text in enumerate(self._lines):
            # The second is the reason, which is no text of the message.
            inner = _shifted(selection, self._lead) if number == 0 else None
            muted = theme.text_muted if number else theme.text
            text.paint(painter, QPointF(at.x() + self._left, y), clip, inner, muted)
            y += text.height
        place = self.picture_place
        if self._picture is None or self._picture.image is None or self.is_waiting:
            return
        painter.save()
        painter.setClipRect(
            QRectF(at.x() + self._left, at.y(), self._room, self.height), Qt.ClipOperation.IntersectClip
        )
        if selection is not None:
            painter.fillRect(place.translated(at), theme.selection)
        ratio = painter.device().devicePixelRatioF()
        corner = at + place.topLeft()
        painter.drawImage(
            QPointF(round(corner.x() * ratio) / ratio, round(corner.y() * ratio) / ratio), self._picture.image
        )
        painter.restore()
        if self.max_scroll_x:
            share = self._room / (self._room + self.max_scroll_x)
            left = at.x() + self._left + self.scroll_x * share
            bar = QRectF(left, at.y() + self._inner + 2 * self._margin, self._room * share, 3)
            painter.fillRect(bar, theme.border)

    def hit(self, x: float, y: float) -> Hit:
        """The picture's beginning or end, whichever is nearer, or a position in the source."""
        if self._lines:
            return Hit(self._lines[0].position_at(x - self._left, y - self._margin) + self._lead)
        place = self.picture_place
        middle = place.center().x() if not place.isEmpty() else self._left + self._room / 2
        return Hit(self._lead if x < middle else utf16.length(self.text))

    def rect_of(self, position: int) -> tuple[float, float, float]:
        """The caret at a position: before or behind the picture."""
        if self._lines:
            x, y, height = self._lines[0].caret(max(position - self._lead, 0))
            return x + self._left, y + self._margin, height
        place = self.picture_place
        x = place.left() if position <= self._lead else place.right()
        return x if not place.isEmpty() else self._left, self._margin, self._inner


def _shifted(selection: Selection, lead: int) -> Selection:
    if selection is None:
        return None
    start, end = max(selection[0] - lead, 0), selection[1] - lead
    return (start, end) if end > start else None
