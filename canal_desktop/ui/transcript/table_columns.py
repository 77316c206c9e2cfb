"""TableColumns: how wide each column of a table is; wide tables are scrolled sideways rather than squeezed."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from PySide6.QtGui import QFont, QFontMetricsF

if TYPE_CHECKING:
    from canal_desktop.markup.blocks import RichText
    from canal_desktop.ui.transcript.box import Metrics

MEASURED_ROWS = 60
"""Rows that have a say in the widths; later ones wrap. So a table that is streamed comes to rest."""

MIN_EM = 3.0
MAX_EM = 24.0
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
            text = cell.text[:MEASURED_CHARS]
            self._grow(self._natural, column, text, font, MAX_EM)
            self._grow(self._least, column, max(text.split(), key=len, default=""), font, MAX_WORD_EM)
        return before != (tuple(self._natural), tuple(self._least))

    def _grow(self, widths: list[float], column: int, text: str, font: QFontMetricsF, most_em: float) -> None:
        most = most_em * self._em
        known = widths[column]
        if known >= most or (text.isascii() and len(text) * self._widest_char + 2 * self._padding <= known):
            return
        wish = font.horizontalAdvance(text) * SLACK + 2 * self._padding
        step = STEP_EM * self._em
        widths[column] = max(known, min(math.ceil(wish / step) * step, most))

    def fitted(self, room: float) -> list[float]:
        """The widths for a room: natural where they fit, narrower as far as text stays readable, else wider than it."""
        if sum(self._natural) <= room:
            return [round(width) for width in self._natural]
        readable = READABLE_EM * self._em
        least = [
            min(natural, max(word, min(natural, readable)))
            for natural, word in zip(self._natural, self._least, strict=True)
        ]
        spare = room - sum(least)
        if spare <= 0:
            return [round(width) for width in least]
        share = spare / (sum(self._natural) - sum(least))
        return [
            math.floor(word + (natural - word) * share) for natural, word in zip(self._natural, least, strict=True)
        ]
