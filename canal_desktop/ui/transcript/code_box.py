"""CodeBox: a code block; only the lines that are seen are laid out."""

from __future__ import annotations

import unicodedata
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QTextCharFormat, QTextLayout, QTextOption

from canal_desktop.ui.transcript import utf16
from canal_desktop.ui.transcript.box import Hit, Metrics, Selection
from canal_desktop.ui.transcript.text_box import selection_range

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QPainter

    from canal_desktop.markup.blocks import CodeBlock
    from canal_desktop.markup.highlight import CodeSpan

MAX_LINE_CHARS = 1000
"""A longer line is shown on several: Qt lays a line out as a whole."""

MAX_CACHED_LINES = 400
PADDING_EM = 0.75
COPY = "copy-code"


def shown(text: str) -> str:
    """Code as painted: what would be invisible, or turn the text around, becomes a sign; one for one.

    Bidirectional controls and other format characters can make code read differently from what it does ("Trojan
    Source", CVE-2021-42574).
    """
    if text.isascii() and text.isprintable():
        return text
    return "".join(_visible(char) for char in text)


def _visible(char: str) -> str:
    if char == "\t":
        return char
    if char < " ":
        return chr(0x2400 + ord(char))
    if char == "\x7f" or unicodedata.category(char) in {"Cf", "Cc", "Zl", "Zp"}:
        return "\u2426"
    return char


class CodeBox:
    """A sunken panel with a header (language, Copy) and the code's lines, scrolled sideways where they are long."""

    def __init__(self, block: CodeBlock, width: float, metrics: Metrics) -> None:
        self.block = block
        self._metrics = metrics
        self._left = metrics.indent * (block.place.indent + block.place.quote)
        self._width = width - self._left
        font_metrics = QFontMetricsF(metrics.theme.code_font)
        self._line_height = round(font_metrics.height() * 1.2)
        self._char_width = font_metrics.horizontalAdvance("0")
        self._padding = round(metrics.em * PADDING_EM)
        self._header = round(metrics.em * 2.1)
        self._lines: list[str] = []
        self._starts: list[int] = []
        self._chars = 0
        self._widest = 0
        self._layouts: dict[int, QTextLayout] = {}
        self._spans_by_line: dict[int, list[CodeSpan]] = {}
        self.scroll_x = 0.0
        self.changed_top = 0.0
        """Where the last update began to look different, from the box's top."""
        self.is_coloured = False
        self._take(block.code)

    @property
    def text(self) -> str:
        """The code, exactly."""
        return self.block.code.rstrip("\n")

    @property
    def height(self) -> float:
        """With the space below."""
        return self._panel_height + self._metrics.gap

    @property
    def _panel_height(self) -> float:
        return self._header + self._line_height * max(len(self._lines), 1) + self._padding

    @property
    def max_scroll_x(self) -> float:
        """How far it can be scrolled sideways."""
        return max(0.0, self._widest * self._char_width + 2 * self._padding - self._width)

    def update(self, block: CodeBlock) -> None:
        """Show a later state of the same block: only lines from the first changed one on are taken anew."""
        former = self.block.code.rstrip("\n")
        if block.code != self.block.code:
            self.is_coloured = False
        self.block = block
        if block.code.startswith(former) and self._lines:
            last = len(self._lines) - 1
            self._layouts.pop(last, None)
            self.changed_top = self._header + last * self._line_height
            start = self._starts.pop()
            self._lines.pop()
            self._take(block.code, start)
        else:
            self.changed_top = 0.0
            self._lines, self._starts, self._layouts = [], [], {}
            self._take(block.code)

    def set_spans(self, spans: Sequence[CodeSpan]) -> None:
        """Colour the code."""
        self._layouts.clear()
        self._spans_by_line.clear()
        number = 0
        for span in spans:
            while number + 1 < len(self._starts) and self._starts[number + 1] <= span.start:
                number += 1
            at = number
            while at < len(self._starts) and self._starts[at] < span.end:
                self._spans_by_line.setdefault(at, []).append(span)
                at += 1

    def _take(self, code: str, start: int = 0) -> None:
        """Split code from a position on into shown lines and where each begins, in code points."""
        end = len(code) - 1 if code.endswith("\n") else len(code)
        for line in code[start:end].split("\n"):
            for offset in range(0, max(len(line), 1), MAX_LINE_CHARS):
                piece = line[offset : offset + MAX_LINE_CHARS]
                self._lines.append(piece)
                self._starts.append(start + offset)
                self._widest = max(self._widest, len(piece) + 3 * piece.count("\t"))
            start += len(line) + 1

    def paint(self, painter: QPainter, at: QPointF, clip: QRectF, selection: Selection) -> None:
        """Draw the panel, its header and the lines inside clip."""
        theme = self._metrics.theme
        panel = QRectF(at.x() + self._left, at.y(), self._width, self._panel_height)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.code_background)
        painter.drawRoundedRect(panel, 6, 6)
        painter.setFont(theme.small_font)
        painter.setPen(theme.text_muted)
        inner = panel.adjusted(self._padding, 0, -self._padding, 0)
        header = QRectF(inner.x(), inner.y(), inner.width(), self._header)
        vertical = Qt.AlignmentFlag.AlignVCenter
        painter.drawText(header, vertical | Qt.AlignmentFlag.AlignLeft, self.block.language or "text")
        painter.drawText(header, vertical | Qt.AlignmentFlag.AlignRight, "Copy")
        painter.save()
        painter.setClipRect(inner, Qt.ClipOperation.IntersectClip)
        painter.setPen(theme.text)
        top = at.y() + self._header
        first = max(0, int((clip.top() - top) // self._line_height))
        last = min(len(self._lines), int((clip.bottom() - top) // self._line_height) + 2)
        for number in range(first, last):
            point = QPointF(inner.x() - self.scroll_x, top + number * self._line_height)
            self._layout(number).draw(painter, point, self._selected(number, selection))
        painter.restore()
        if self.max_scroll_x:
            self._paint_scroll_bar(painter, panel)

    def _paint_scroll_bar(self, painter: QPainter, panel: QRectF) -> None:
        whole = panel.width() - 2 * self._padding
        share = whole / (whole + self.max_scroll_x)
        left = panel.x() + self._padding + self.scroll_x * share
        painter.fillRect(QRectF(left, panel.bottom() - 5, whole * share, 3), self._metrics.theme.border)

    def _selected(self, number: int, selection: Selection) -> list[QTextLayout.FormatRange]:
        if selection is None:
            return []
        begin = utf16.to_utf16(self.block.code, self._starts[number])
        start = max(selection[0] - begin, 0)
        end = min(selection[1] - begin, utf16.length(self._lines[number]))
        return [selection_range((start, end), self._metrics)] if end > start else []

    def _layout(self, number: int) -> QTextLayout:
        layout = self._layouts.get(number)
        if layout is None:
            if len(self._layouts) > MAX_CACHED_LINES:
                self._layouts.clear()
            layout = self._layouts[number] = self._make_layout(number)
        return layout

    def _make_layout(self, number: int) -> QTextLayout:
        line = self._lines[number]
        layout = QTextLayout(shown(line), self._metrics.theme.code_font)
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.NoWrap)
        option.setTextDirection(Qt.LayoutDirection.LeftToRight)
        option.setTabStopDistance(4 * self._char_width)
        layout.setTextOption(option)
        layout.setCacheEnabled(True)
        spans = self._spans_by_line.get(number)
        if spans:
            layout.setFormats([self._format_range(span, number) for span in spans])
        layout.beginLayout()
        layout.createLine().setLineWidth(1e6)
        layout.endLayout()
        return layout

    def _format_range(self, span: CodeSpan, number: int) -> QTextLayout.FormatRange:
        line, begin = self._lines[number], self._starts[number]
        start, end = max(span.start - begin, 0), min(span.end - begin, len(line))
        made = QTextLayout.FormatRange()
        made.start = utf16.to_utf16(line, start)
        made.length = utf16.length(line[start:end])
        look = QTextCharFormat()
        look.setForeground(self._metrics.theme.syntax[span.role])
        made.format = look
        return made

    def hit(self, x: float, y: float) -> Hit:
        """The position at a point, and the Copy button in the header."""
        if y < self._header:
            if x > self._left + self._width - self._padding - 5 * self._metrics.em:
                return Hit(0, button=COPY)
            return Hit(0)
        number = min(max(int((y - self._header) // self._line_height), 0), len(self._lines) - 1)
        line = self._layout(number).lineAt(0)
        inner = int(line.xToCursor(x - self._left - self._padding + self.scroll_x))
        return Hit(utf16.to_utf16(self.block.code, self._starts[number]) + inner)

    def buttons(self) -> list[tuple[str, str, QRectF]]:
        """The buttons; rectangles count from the box's top left corner."""
        width = self._padding + 5 * self._metrics.em
        return [(COPY, "Copy code", QRectF(self._left + self._width - width, 0, width, self._header))]

    def press(self, button: str) -> bool:
        """No button changes the look."""
        return False

    def rect_of(self, position: int) -> tuple[float, float, float]:
        """The caret at a position."""
        number = 0
        while number + 1 < len(self._starts) and utf16.to_utf16(self.block.code, self._starts[number + 1]) <= position:
            number += 1
        return self._left + self._padding, self._header + number * self._line_height, self._line_height
