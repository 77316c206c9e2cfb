"""InlineFormulas: pictures of formulas in a line of text.

QTextLayout has no inline objects without a document. Each formula's source is replaced, for the layout only, by one
transparent letter that letter spacing makes exactly as wide as the picture, and by zero-width joiners: the text keeps
its length, so every position in it means the same as before.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from functools import lru_cache
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QTextCharFormat, QTextLayout

from canal_desktop.markup.blocks import Style
from canal_desktop.ui.transcript import utf16

if TYPE_CHECKING:
    from PySide6.QtGui import QPainter, QTextLine

    from canal_desktop.markup.blocks import RichText, Span
    from canal_desktop.ui.transcript.box import Metrics
    from canal_desktop.ui.transcript.picture import Picture
    from canal_desktop.ui.transcript.pictures import Pictures

STAND_IN = "x"
WORD_JOINER = "\u2060"
FONT_X_HEIGHT = 0.442
"""Height of an x in the formulas' font, in em."""

MAX_GROWTH = 1.35
MAX_MEASURED = 200
"""Characters of a text whose width is of interest; none is set on one line beyond."""

GUESS_FACTOR = 1.3
LEAST_SCALE = 0.6
"""A formula wider than the line is set smaller down to this; its source, which can be broken, is shown beyond."""

LEADING_PX = 1
"""What is kept free above and below a formula that is taller than its line."""


_COMMAND = re.compile(r"\\(?:begin|end|text|math\w*|left|right|frac|sqrt)\b|[{}^_&]")
_NAME = re.compile(r"\\[a-zA-Z]+")


def wished_width(text: RichText, font: QFont, metrics: Metrics) -> float:
    """How wide a text would like to be on one line: with its pictures, or a guess where they are not there yet."""
    measure = QFontMetricsF(font)
    width, at = 0.0, 0
    for span in text.spans:
        if span.style & Style.MATH and metrics.pictures is not None and at < MAX_MEASURED:
            picture = metrics.pictures.formula(
                span.target, display=_is_alone(text), em=formula_em(font), theme=metrics.theme
            )
            guess = measure.horizontalAdvance(_NAME.sub("m", _COMMAND.sub("", span.target))) * GUESS_FACTOR
            width += measure.horizontalAdvance(text.text[at : span.start])
            width += picture.width if picture is not None and picture.image is not None else guess
            at = span.end
    return width + measure.horizontalAdvance(text.text[at:MAX_MEASURED])


def _is_alone(text: RichText) -> bool:
    """Whether a text is nothing but one formula: it then has the room for limits above and below."""
    return len(text.spans) == 1 and text.spans[0].end - text.spans[0].start == len(text.text)


@lru_cache(maxsize=32)
def _formula_em(font_key: str) -> float:
    font = QFont()
    font.fromString(font_key)
    metrics = QFontMetricsF(font)
    em = metrics.fontDpi() / 72 * font.pointSizeF() if font.pointSizeF() > 0 else float(font.pixelSize())
    return min(max(metrics.xHeight() / FONT_X_HEIGHT, em), em * MAX_GROWTH)


def formula_em(font: QFont) -> float:
    """The size, in pixels, at which small letters of formulas are as high as those of a font."""
    return _formula_em(font.toString())


@dataclass(slots=True)
class _Formula:
    """start and length count UTF-16 units; at is the picture's top left corner in the layout."""

    span: Span
    start: int
    length: int
    picture: Picture
    at: QPointF = field(default_factory=QPointF)


class InlineFormulas:
    """The formulas of one laid out text whose pictures are there; the others stay source text."""

    def __init__(self, text: RichText, font: QFont, width: float, metrics: Metrics, pictures: Pictures) -> None:
        self.is_waiting = False
        """Whether a picture is still being made."""
        self.layout_text = text.text
        self._font = font
        self._formulas: list[_Formula] = []
        em = formula_em(font)
        display = _is_alone(text)
        for span in text.spans:
            if not span.style & Style.MATH:
                continue
            picture = pictures.formula(span.target, display=display, em=em, theme=metrics.theme)
            if picture is not None and picture.width > width:
                smaller = em * max(width / picture.width * 0.98, LEAST_SCALE)
                picture = pictures.formula(span.target, display=display, em=smaller, theme=metrics.theme)
            if picture is None:
                self.is_waiting = True
            elif picture.image is not None and picture.width <= width:
                start = utf16.to_utf16(text.text, span.start)
                length = utf16.length(text.text[span.start : span.end])
                self._formulas.append(_Formula(span, start, length, picture))
        self._replace(text.text)

    def _replace(self, text: str) -> None:
        pieces, at = [], 0
        for formula in self._formulas:
            pieces += [text[at : formula.span.start], STAND_IN, WORD_JOINER * (formula.length - 1)]
            at = formula.span.end
        self.layout_text = "".join([*pieces, text[at:]])

    def has(self, span: Span) -> bool:
        """Whether a span is shown as a picture."""
        return any(formula.span is span for formula in self._formulas)

    def formats(self) -> list[QTextLayout.FormatRange]:
        """What makes the stand-ins as wide as the pictures."""
        advance = QFontMetricsF(self._font).horizontalAdvance(STAND_IN)
        made = []
        for formula in self._formulas:
            look = QTextCharFormat()
            look.setForeground(Qt.GlobalColor.transparent)
            look.setFont(self._font, QTextCharFormat.FontPropertiesInheritanceBehavior.FontPropertiesAll)
            look.setFontLetterSpacingType(QFont.SpacingType.AbsoluteSpacing)
            look.setFontLetterSpacing(formula.picture.width - advance)
            made.append(_range(formula.start, 1, look))
            if formula.length > 1:
                rest = QTextCharFormat()
                rest.setForeground(Qt.GlobalColor.transparent)
                made.append(_range(formula.start + 1, formula.length - 1, rest))
        return made

    def room(self, line: QTextLine) -> tuple[float, float]:
        """What the formulas of a line need above and below its baseline."""
        above = below = 0.0
        for formula in self._formulas:
            if line.textStart() <= formula.start < line.textStart() + line.textLength():
                above = max(above, formula.picture.height - formula.picture.depth + LEADING_PX)
                below = max(below, formula.picture.depth + LEADING_PX)
        return above, below

    def place(self, layout: QTextLayout) -> None:
        """Find where the pictures belong, when the lines are in their places."""
        for formula in self._formulas:
            # The glyph's own place: a cursor has two, where text changes its direction.
            runs = layout.glyphRuns(formula.start, 1)
            line = layout.lineForTextPosition(formula.start)
            x = runs[0].positions()[0].x() if runs and runs[0].positions() else line.x()
            baseline = line.y() + line.ascent()
            formula.at = QPointF(x, baseline - (formula.picture.height - formula.picture.depth))

    def paint(self, painter: QPainter, at: QPointF, clip: QRectF) -> None:
        """Draw the pictures of a text whose top left corner is at a point."""
        ratio = painter.device().devicePixelRatioF()
        for formula in self._formulas:
            image = formula.picture.image
            corner = at + formula.at
            place = QRectF(corner.x(), corner.y(), formula.picture.width, formula.picture.height)
            if image is not None and place.intersects(clip):
                # On whole pixels of the screen, or the picture is blurred.
                painter.drawImage(QPointF(round(corner.x() * ratio) / ratio, round(corner.y() * ratio) / ratio), image)

    def place_of(self, number: int) -> QRectF:
        """Where the picture of a formula is, from the text's top left corner."""
        formula = self._formulas[number]
        return QRectF(formula.at.x(), formula.at.y(), formula.picture.width, formula.picture.height)


def _range(start: int, length: int, look: QTextCharFormat) -> QTextLayout.FormatRange:
    made = QTextLayout.FormatRange()
    made.start = start
    made.length = length
    made.format = look
    return made
