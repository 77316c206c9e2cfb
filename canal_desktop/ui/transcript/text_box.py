"""TextBox: a paragraph, heading or list item, laid out with QTextLayout."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QTextCharFormat, QTextLayout, QTextOption

from canal_desktop.markup.blocks import Heading, Paragraph, RichText, Span, Style
from canal_desktop.ui.transcript import utf16
from canal_desktop.ui.transcript.box import Hit, Metrics, Selection
from canal_desktop.ui.transcript.inline_formulas import InlineFormulas
from canal_desktop.ui.widgets.mirror import direction_of

if TYPE_CHECKING:
    from PySide6.QtGui import QColor, QPainter

    from canal_desktop.markup.blocks import Place

LINE_HEIGHT = 1.3
HEADING_SIZES = {1: 1.45, 2: 1.25, 3: 1.1}
FOLLOWED = ("http://", "https://", "mailto:")


def selection_range(selection: tuple[int, int], metrics: Metrics) -> QTextLayout.FormatRange:
    """Qt's form of a selection: its ground in the theme's colour."""
    chosen = QTextLayout.FormatRange()
    chosen.start = selection[0]
    chosen.length = selection[1] - selection[0]
    look = QTextCharFormat()
    look.setBackground(metrics.theme.selection)
    chosen.format = look
    return chosen


class LaidText:
    """Rich text laid out for a width; draws itself and finds positions."""

    def __init__(
        self, text: RichText, font: QFont, width: float, metrics: Metrics, alignment: Qt.AlignmentFlag
    ) -> None:
        self.text = text.text
        self._spans = text.spans
        self._metrics = metrics
        self._formulas = _formulas_of(text, font, width, metrics)
        self._layout = QTextLayout(text.text if self._formulas is None else self._formulas.layout_text, font)
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        direction = direction_of(_prose(text)[:200])
        self.is_mirrored = direction is Qt.LayoutDirection.RightToLeft
        """Whether it is read from right to left."""
        option.setTextDirection(direction)
        if alignment == Qt.AlignmentFlag.AlignLeft and self.is_mirrored:
            alignment = Qt.AlignmentFlag.AlignRight
        option.setAlignment(alignment | Qt.AlignmentFlag.AlignAbsolute)
        self._layout.setTextOption(option)
        self._layout.setCacheEnabled(True)
        if text.spans:
            self._layout.setFormats(self._formats(font))
        self._bottoms: list[float] = []
        self.height, self.natural_width = self._lay_out(max(width, 1.0))

    @property
    def is_waiting(self) -> bool:
        """Whether it shows the source of a formula whose picture is still being made."""
        return self._formulas is not None and self._formulas.is_waiting

    @property
    def formulas(self) -> InlineFormulas | None:
        """The formulas in it, None where there are none."""
        return self._formulas

    def _lay_out(self, width: float) -> tuple[float, float]:
        self._layout.beginLayout()
        y, widest = 0.0, 0.0
        while (line := self._layout.createLine()).isValid():
            line.setLineWidth(width)
            extra = line.height() * (LINE_HEIGHT - 1) / 2
            above, below = line.ascent() + extra, line.height() - line.ascent() + extra
            if self._formulas is not None:
                formula_above, formula_below = self._formulas.room(line)
                above, below = max(above, formula_above), max(below, formula_below)
            line.setPosition(QPointF(0, y + above - line.ascent()))
            y += above + below
            self._bottoms.append(y)
            widest = max(widest, line.naturalTextWidth())
        self._layout.endLayout()
        if self._formulas is not None:
            self._formulas.place(self._layout)
        return y, widest

    def _formats(self, font: QFont) -> list[QTextLayout.FormatRange]:
        formulas = self._formulas
        if formulas is None:
            return [self._format_range(span, font) for span in self._spans]
        plain = [self._format_range(span, font) for span in self._spans if not formulas.has(span)]
        return plain + formulas.formats()

    def _format_range(self, span: Span, font: QFont) -> QTextLayout.FormatRange:
        made = QTextLayout.FormatRange()
        start = utf16.to_utf16(self.text, span.start)
        made.start = start
        made.length = utf16.length(self.text[span.start : span.end])
        made.format = self._look_of(span, font)
        return made

    def _look_of(self, span: Span, font: QFont) -> QTextCharFormat:
        theme = self._metrics.theme
        look = QTextCharFormat()
        if span.style & Style.STRONG:
            look.setFontWeight(QFont.Weight.DemiBold)
        if span.style & Style.EMPHASIS:
            look.setFontItalic(True)
        if span.style & Style.STRIKE:
            look.setFontStrikeOut(True)
        if span.style & (Style.CODE | Style.MATH):
            look.setFontFamilies(theme.code_font.families() or [theme.code_font.family()])
            look.setFontPointSize(font.pointSizeF() * 0.94)
            look.setBackground(theme.code_background)
        if span.style & (Style.LINK | Style.IMAGE):
            look.setForeground(theme.link)
            look.setFontUnderline(True)
        if span.style & Style.FOOTNOTE:
            look.setVerticalAlignment(QTextCharFormat.VerticalAlignment.AlignSuperScript)
        return look

    def paint(
        self, painter: QPainter, at: QPointF, clip: QRectF, selection: Selection, colour: QColor | None = None
    ) -> None:
        """Draw the text with its top left corner at a point; in the theme's text colour where none is given."""
        chosen = [selection_range(selection, self._metrics)] if selection else []
        painter.setPen(colour or self._metrics.theme.text)
        self._layout.draw(painter, at, chosen, clip)
        if self._formulas is not None:
            self._formulas.paint(painter, at, clip)

    def position_at(self, x: float, y: float) -> int:
        """The UTF-16 position nearest to a point."""
        for number in range(self._layout.lineCount()):
            line = self._layout.lineAt(number)
            if y < self._bottoms[number] or number == self._layout.lineCount() - 1:
                return int(line.xToCursor(x))
        return 0

    def link_at(self, x: float, y: float) -> str:
        """The address of the link under a point, "" where there is none."""
        for number in range(self._layout.lineCount()):
            line = self._layout.lineAt(number)
            if line.naturalTextRect().contains(x, y):
                position = line.xToCursor(x, self._layout.lineAt(number).CursorPosition.CursorOnCharacter)
                return self._target_at(int(position))
        return ""

    def _target_at(self, position: int) -> str:
        for span in self._spans:
            if span.target.lower().startswith(FOLLOWED) and span.style & (Style.LINK | Style.IMAGE):
                start = utf16.to_utf16(self.text, span.start)
                if start <= position < start + utf16.length(self.text[span.start : span.end]):
                    return span.target
        return ""

    def caret(self, position: int) -> tuple[float, float, float]:
        """Left, top and height of the caret at a UTF-16 position."""
        line = self._layout.lineForTextPosition(position)
        if not line.isValid():
            return 0.0, 0.0, self.height
        found: Any = line.cursorToX(position)
        return float(found[0] if isinstance(found, tuple) else found), line.y(), line.height()


def _prose(text: RichText) -> str:
    """The text without its formulas, whose letters say nothing about the language around them."""
    pieces, at = [], 0
    for span in text.spans:
        if span.style & Style.MATH:
            pieces.append(text.text[at : span.start])
            at = span.end
    return "".join([*pieces, text.text[at:]])


def _formulas_of(text: RichText, font: QFont, width: float, metrics: Metrics) -> InlineFormulas | None:
    if metrics.pictures is None or not any(span.style & Style.MATH for span in text.spans):
        return None
    return InlineFormulas(text, font, width, metrics, metrics.pictures)


class TextBox:
    """One block of prose with its marker and quote bars."""

    def __init__(self, block: Paragraph | Heading, width: float, metrics: Metrics) -> None:
        self.block = block
        self._metrics = metrics
        self._place = block.place
        font = _font_of(block, metrics)
        self._width = width
        self._indent = metrics.indent * (block.place.indent + block.place.quote)
        text = block.text
        self._laid = LaidText(text, font, width - self._indent, metrics, Qt.AlignmentFlag.AlignLeft)
        # Marker and bars stand where the text is begun to be read.
        self._left = 0.0 if self._laid.is_mirrored else self._indent
        self._top = round(metrics.em * 0.4) if isinstance(block, Heading) else 0
        below = metrics.gap if not block.place.indent else round(metrics.gap * 0.45)
        if isinstance(block, Paragraph) and block.joint is not None:
            # The paragraph goes on in the next box.
            below = 0
        self.height = self._top + self._laid.height + below
        self._text_bottom = self._top + self._laid.height
        self._marker = marker_of(block.place)
        self._font = font
        self._lead = len(self._marker) + 1 if self._marker else 0
        self.text = (f"{self._marker} " if self._marker else "") + text.text.replace("\u2028", "\n")

    @property
    def is_waiting(self) -> bool:
        """Whether a formula's picture is still being made."""
        return self._laid.is_waiting

    @property
    def laid(self) -> LaidText:
        """Its text as laid out."""
        return self._laid

    def paint(self, painter: QPainter, at: QPointF, clip: QRectF, selection: Selection) -> None:
        """Draw text, marker and quote bars."""
        is_mirrored = self._laid.is_mirrored
        paint_bars(painter, at, self._place, self.height, self._metrics, self._width if is_mirrored else None)
        if self._marker:
            _x, top, height = self._laid.caret(0)
            x = at.x() + self._width - self._indent if is_mirrored else at.x()
            line = QRectF(x, at.y() + self._top + top, self._indent, height)
            paint_marker(painter, line, self._marker, self._font, self._metrics, is_mirrored=is_mirrored)
        inner = None
        if selection is not None:
            start, end = max(selection[0] - self._lead, 0), selection[1] - self._lead
            inner = (start, end) if end > start else None
        self._laid.paint(painter, QPointF(at.x() + self._left, at.y() + self._top), clip, inner)

    def hit(self, x: float, y: float) -> Hit:
        """The position and link at a point."""
        inner_x, inner_y = x - self._left, y - self._top
        if self._marker and (x > self._width - self._indent + 2 if self._laid.is_mirrored else inner_x < -2):
            return Hit(0)
        return Hit(self._laid.position_at(inner_x, inner_y) + self._lead, self._laid.link_at(inner_x, inner_y))

    def rect_of(self, position: int) -> tuple[float, float, float]:
        """The caret at a position."""
        x, y, height = self._laid.caret(max(position - self._lead, 0))
        return x + self._left, y + self._top, height


def paint_bars(
    painter: QPainter, at: QPointF, place: Place, height: float, metrics: Metrics, mirrored_width: float | None = None
) -> None:
    """Draw the bars of the quotes a block lies in; mirrored_width is that of one that is read from right to left."""
    for number in range(place.quote):
        left = number * metrics.indent + 2
        x = at.x() + (left if mirrored_width is None else mirrored_width - left - 3)
        painter.fillRect(QRectF(x, at.y(), 3, height), metrics.theme.border)


def paint_marker(
    painter: QPainter, line: QRectF, marker: str, font: QFont, metrics: Metrics, *, is_mirrored: bool = False
) -> None:
    """Draw a list item's marker before the text that begins at the end of line, in the middle of its height."""
    painter.setFont(font)
    painter.setPen(metrics.theme.text_muted)
    box = QRectF(line)
    if is_mirrored:
        box.setLeft(line.left() + metrics.em * 0.4)
        box.setRight(line.left() + metrics.indent * 2)
        # Of "1." the point stands at the left of the number.
        flags = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(box, flags.value | Qt.TextFlag.TextForceRightToLeft | Qt.AlignmentFlag.AlignAbsolute, marker)
        return
    box.setRight(line.right() - metrics.em * 0.4)
    box.setLeft(line.right() - metrics.indent * 2)
    painter.drawText(box, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, marker)


def _font_of(block: Paragraph | Heading, metrics: Metrics) -> QFont:
    if isinstance(block, Heading):
        font = QFont(metrics.theme.text_font)
        font.setPointSizeF(font.pointSizeF() * HEADING_SIZES.get(block.level, 1.0))
        font.setWeight(QFont.Weight.DemiBold)
        return font
    return metrics.theme.text_font


def marker_of(place: Place) -> str:
    """What stands before a list item's first block."""
    if place.checked is not None:
        return "☑" if place.checked else "☐"
    return place.marker
