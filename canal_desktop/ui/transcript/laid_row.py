"""LaidRow: one row of code laid out; draws itself and finds positions in the exact text behind what it shows."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QTextCharFormat, QTextLayout, QTextOption

from canal_desktop.markup.visible import shown_line
from canal_desktop.ui.transcript import utf16
from canal_desktop.ui.transcript.code_rows import TAB_CELLS
from canal_desktop.ui.transcript.text_box import selection_range

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QPainter

    from canal_desktop.markup.runs import Run
    from canal_desktop.ui.transcript.box import Metrics, Selection

_MAX_WIDTH = 1e6


class LaidRow:
    """A row of at most MAX_ROW_CHARS characters. Positions are UTF-16 units from its start."""

    def __init__(self, text: str, runs: Sequence[Run], metrics: Metrics, cell: float, height: float) -> None:
        """Lay a row out.

        Args:
            text: the row's exact text.
            runs: its colours, in code points from the row's start; they may reach over both its ends.
            metrics: fonts and colours.
            cell: width of one cell in pixels.
            height: of the row in pixels; the text stands in its middle.
        """
        self._text = text
        self._shown = shown_line(text)
        self._metrics = metrics
        # Only then do both texts count alike.
        self._is_plain = not self._shown.cuts and utf16.is_plain(text)
        self._layout = QTextLayout(self._shown.text, metrics.theme.code_font)
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.NoWrap)
        option.setTextDirection(Qt.LayoutDirection.LeftToRight)
        option.setTabStopDistance(TAB_CELLS * cell)
        self._layout.setTextOption(option)
        self._layout.setCacheEnabled(True)
        formats = [made for run in runs if (made := self._format(run)) is not None]
        if formats:
            self._layout.setFormats(formats)
        self._layout.beginLayout()
        self._line = self._layout.createLine()
        self._line.setLineWidth(_MAX_WIDTH)
        self._line.setPosition(QPointF(0, round((height - self._line.height()) / 2)))
        self._layout.endLayout()

    @property
    def width(self) -> float:
        """In pixels."""
        return self._line.naturalTextWidth()

    @property
    def baseline(self) -> float:
        """How far it lies below the row's top, in pixels."""
        return self._line.y() + self._line.ascent()

    def _format(self, run: Run) -> QTextLayout.FormatRange | None:
        start, end = max(run[0], 0), min(run[1], len(self._text))
        if end <= start:
            return None
        first = start if self._is_plain else self._shown_utf16(start)
        last = end if self._is_plain else self._shown_utf16(end)
        made = QTextLayout.FormatRange()
        made.start, made.length = first, last - first
        look = QTextCharFormat()
        look.setForeground(self._metrics.theme.syntax[run[2]])
        made.format = look
        return made

    def _shown_utf16(self, char: int) -> int:
        return utf16.to_utf16(self._shown.text, self._shown.to_shown(char))

    def _to_shown(self, position: int) -> int:
        if self._is_plain:
            return position
        return self._shown_utf16(len(utf16.slice_utf16(self._text, 0, position)))

    def paint(self, painter: QPainter, at: QPointF, selection: Selection) -> None:
        """Draw the row with its top left corner at a point."""
        chosen = []
        if selection is not None:
            chosen = [selection_range((self._to_shown(selection[0]), self._to_shown(selection[1])), self._metrics)]
        self._layout.draw(painter, at, chosen)

    def position_at(self, x: float) -> int:
        """The position nearest to a distance from the row's left edge."""
        found = int(self._line.xToCursor(x))
        if self._is_plain:
            return found
        char = len(utf16.slice_utf16(self._shown.text, 0, found))
        return utf16.to_utf16(self._text, self._shown.to_exact(char))

    def x_of(self, position: int) -> float:
        """How far a position lies from the row's left edge."""
        found: Any = self._line.cursorToX(self._to_shown(position))
        return float(found[0] if isinstance(found, tuple) else found)
