"""Boxes to try, and pictures of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QImage, QPainter

from canal_desktop.domain.settings import Appearance
from canal_desktop.markup.blocks import Alignment, CodeBlock, Place, RichText, Table
from canal_desktop.ui.theme.theme import make_theme
from canal_desktop.ui.transcript.box import Metrics, Selection

if TYPE_CHECKING:
    from canal_desktop.ui.transcript.code_box import CodeBox
    from canal_desktop.ui.transcript.table_box import TableBox

WIDTH = 600.0


def metrics(appearance: Appearance = Appearance.LIGHT) -> Metrics:
    theme = make_theme(appearance)
    return Metrics(theme, theme.text_font.pointSizeF() * 96 / 72)


def code_block(code: str, language: str = "python", *, closed: bool = True) -> CodeBlock:
    return CodeBlock(Place(), 0, code.count("\n") + 2, language, code, closed)


def table(rows: list[list[str]], alignments: list[Alignment] | None = None) -> Table:
    header, *body = (tuple(RichText(cell) for cell in row) for row in rows)
    kinds = tuple(alignments or [Alignment.DEFAULT] * len(header))
    return Table(Place(), 0, len(rows) + 1, kinds, header, tuple(body))


def picture(box: CodeBox | TableBox, selection: Selection = None, clip: QRectF | None = None) -> QImage:
    """The box as painted, or what of it lies in clip."""
    clip = clip or QRectF(0, 0, WIDTH, max(box.height, 1))
    image = QImage(round(clip.width()), round(clip.height()), QImage.Format.Format_RGB32)
    image.fill(box._metrics.theme.window)
    painter = QPainter(image)
    painter.translate(-clip.topLeft())
    box.paint(painter, QPointF(0, 0), clip, selection)
    painter.end()
    return image
