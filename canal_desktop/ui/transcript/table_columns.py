"""TableColumns: how wide each column of a table is; wide tables are scrolled sideways rather than squeezed."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from PySide6.QtGui import QFont, QFontMetricsF

from canal_desktop.markup.blocks import Style
from canal_desktop.ui.transcript.inline_formulas import wished_width

if TYPE_CHECKING:
    from canal_desktop.markup.blocks import RichText
    from canal_desktop.ui.transcript.box import Metrics

MEASURED_ROWS = 60
"""Rows that have a say in the widths; later ones wrap. So a table that is streamed comes to rest."""

MIN_EM = 3.0
MAX_EM = 24.0
"""Wider only where there is room to spare."""

WIDEST_EM = 60.0
MAX_WORD_EM = 14.0
READABLE_EM = 9.0
"""Text is not squeezed into less, even where its words would fit."""

STEP_EM = 0.5
"""Widths grow in steps, so that a table that is streamed is not laid out anew with every letter."""

MEASURED_CHARS = 200
SLACK = 1.08
"""Inline code and small spans of bold are a little wider than they are measured."""


class TableColumns:
    """Widths in pixels, padding included. They only grow while rows are added."""

    def __init__(self, count: int, metrics: Metrics, padding: float) -> None:
        self._padding = padding
        self._em = metrics.em
        self._metrics = metrics
        bold = QFont(metrics.theme.text_font)
        bold.setWeight(QFont.Weight.DemiBold)
        self._fonts = (QFontMetricsF(bold), QFontMetricsF(metrics.theme.text_font))
        self._widest_char = self._fonts[0].horizontalAdvance("W") * SLACK
        self._natural = [MIN_EM * metrics.em] * count
        self._least = [MIN_EM * metrics.em] * count

    def take_row(self, number: int, row: tuple[RichText, ...]) -> bool:
        """Let a row have its say; the header is number 0. Returns whether a column wants to be wider than before."""
        if number > MEASURED_ROWS:
            return False
        font = self._fonts[0 if number == 0 else 1]
        before = (tuple(self._natural), tuple(self._least))
        for column, cell in enumerate(row):
            if any(span.style & Style.MATH for span in cell.spans):
                wish = wished_width(cell, self._metrics.theme.text_font, self._metrics)
                self._widen(self._natural, column, wish, WIDEST_EM)
                self._widen(self._least, column, wish, MAX_WORD_EM)
                continue
            text = cell.text[:MEASURED_CHARS]
            self._grow(self._natural, column, text, font, WIDEST_EM)
            self._grow(self._least, column, max(text.split(), key=len, default=""), font, MAX_WORD_EM)
        return before != (tuple(self._natural), tuple(self._least))

    def _grow(self, widths: list[float], column: int, text: str, font: QFontMetricsF, most_em: float) -> None:
        most = most_em * self._em
        known = widths[column]
        if known >= most or (text.isascii() and len(text) * self._widest_char + 2 * self._padding <= known):
            return
        self._widen(widths, column, font.horizontalAdvance(text), most_em)

    def _widen(self, widths: list[float], column: int, wish: float, most_em: float) -> None:
        step = STEP_EM * self._em
        whole = math.ceil((wish * SLACK + 2 * self._padding) / step) * step
        widths[column] = max(widths[column], min(whole, most_em * self._em))

    def fitted(self, room: float) -> list[float]:
        """The widths for a room: natural where they fit, narrower as far as text stays readable, else wider than it."""
        natural = self._natural
        if sum(natural) <= room:
            return [round(width) for width in natural]
        usual = [min(width, MAX_EM * self._em) for width in natural]
        if sum(usual) <= room:
            return _between(usual, natural, room)
        readable = READABLE_EM * self._em
        least = [min(width, max(word, readable)) for width, word in zip(usual, self._least, strict=True)]
        if sum(least) < room:
            return _between(least, usual, room)
        return [round(width) for width in least]


def _between(least: list[float], most: list[float], room: float) -> list[float]:
    """Widths that fill a room: each as far on its way from least to most as the others."""
    share = (room - sum(least)) / (sum(most) - sum(least))
    return [math.floor(low + (high - low) * share) for low, high in zip(least, most, strict=True)]
