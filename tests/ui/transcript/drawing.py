"""Boxes drawn into images, and what ink is where."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter

from canal_desktop.domain.settings import Appearance
from canal_desktop.ui.theme.theme import make_theme
from canal_desktop.ui.transcript.box import Metrics

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytestqt.qtbot import QtBot

    from canal_desktop.ui.transcript.box import Box, Selection
    from canal_desktop.ui.transcript.pictures import Pictures

Made = TypeVar("Made")
WHITE = QColor("white")
INK = 40
"""How far a colour must be from the ground to count as ink."""


def make_metrics(pictures: Pictures | None, appearance: Appearance = Appearance.LIGHT) -> Metrics:
    theme = make_theme(appearance)
    return Metrics(theme, theme.text_font.pointSizeF() * 96 / 72, pictures)


def made(qtbot: QtBot, ask: Callable[[], Made | None]) -> Made:
    """What ask gives in the end."""
    qtbot.waitUntil(lambda: ask() is not None)
    found = ask()
    assert found is not None
    return found


def settled(qtbot: QtBot, build: Callable[[], Box]) -> Box:
    """A box built anew until it waits for no picture, as the view does."""
    qtbot.waitUntil(lambda: not build().is_waiting)
    return build()


def drawn(box: Box, width: int, selection: Selection = None) -> QImage:
    """A box on white."""
    image = QImage(width, int(box.height) + 4, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    box.paint(painter, QPointF(0, 0), QRectF(image.rect()), selection)
    painter.end()
    return image


def ink(image: QImage, part: QRect | None = None, ground: QColor = WHITE) -> QRect:
    """The smallest rectangle around everything that is not the ground; empty where there is nothing."""
    part = part or image.rect()
    found = QRect()
    for y in range(part.top(), part.bottom() + 1):
        for x in range(part.left(), part.right() + 1):
            if is_ink(image.pixelColor(x, y), ground):
                found = found.united(QRect(x, y, 1, 1))
    return found


def is_ink(colour: QColor, ground: QColor = WHITE) -> bool:
    """Whether a pixel is clearly not the ground."""
    if colour.alpha() < INK or not ground.alpha():
        return colour.alpha() >= INK
    pairs = zip(colour.getRgb()[:3], ground.getRgb()[:3], strict=True)  # type: ignore[index]
    return any(abs(one - other) > INK for one, other in pairs)
