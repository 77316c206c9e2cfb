"""The small buttons that boxes paint themselves: where they lie, how they look, which one is under a point."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetricsF

from canal_desktop.ui.theme.icons import pixmap

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QPainter

    from canal_desktop.ui.transcript.box import Metrics

ICON_PX = 14
SIZE_EM = 1.7
"""Height of a button, and width of one that is only an icon."""


class BoxButton(NamedTuple):
    """A button as assistive technology and the keyboard need it; rect counts from the box's top left corner."""

    id: str
    label: str
    rect: QRectF


@dataclass(frozen=True, slots=True)
class ButtonFace:
    """A button before it is placed: label is its name for those who do not see it, text what is drawn beside it."""

    id: str
    label: str
    icon: str
    text: str = ""
    is_on: bool = False


def place_buttons(faces: Sequence[ButtonFace], right: float, middle: float, metrics: Metrics) -> list[BoxButton]:
    """Put buttons side by side, the last one's right edge at right, all around a middle height."""
    size = round(metrics.em * SIZE_EM)
    text_metrics = QFontMetricsF(metrics.theme.small_font)
    placed: list[BoxButton] = []
    for face in reversed(faces):
        width = size
        if face.text:
            width = round(size + text_metrics.horizontalAdvance(face.text) + metrics.em * 0.4)
        right -= width
        placed.insert(0, BoxButton(face.id, face.label, QRectF(right, middle - size / 2, width, size)))
        right -= 2
    return placed


def button_at(buttons: Sequence[BoxButton], x: float, y: float) -> str:
    """The id of the button at a point, "" where there is none."""
    return next((button.id for button in buttons if button.rect.contains(x, y)), "")


def paint_buttons(
    painter: QPainter,
    at: QPointF,
    faces: Sequence[ButtonFace],
    placed: Sequence[BoxButton],
    hovered: str,
    metrics: Metrics,
) -> None:
    """Draw buttons; at is the box's top left corner, hovered the id of the one under the pointer."""
    theme = metrics.theme
    ratio = painter.device().devicePixelRatio() if painter.device() is not None else 1.0
    for face, button in zip(faces, placed, strict=True):
        rect = button.rect.translated(at)
        if face.id == hovered:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.panel_hover)
            painter.drawRoundedRect(rect, 4, 4)
        role = "accent" if face.is_on else "text" if face.id == hovered else "text_muted"
        picture = pixmap(face.icon, theme, role, ICON_PX, ratio)
        side = theme.scaled(ICON_PX)
        margin = (rect.height() - side) / 2
        painter.drawPixmap(QPointF(round(rect.x() + margin), round(rect.y() + margin)), picture)
        if face.text:
            painter.setFont(theme.small_font)
            painter.setPen(getattr(theme, role))
            room = rect.adjusted(rect.height() - margin / 2, 0, 0, 0)
            painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, face.text)
