"""The ground of a row of a list that paints itself: chosen, under the pointer, and with the keyboard at it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPen
from PySide6.QtWidgets import QStyle

if TYPE_CHECKING:
    from PySide6.QtCore import QRect
    from PySide6.QtGui import QPainter

    from canal_desktop.ui.theme.theme import Theme

ROUND_PX = 6
_State = QStyle.StateFlag


def draw_ground(painter: QPainter, row: QRect, state: QStyle.StateFlag, theme: Theme) -> None:
    """Draw whether a row is chosen or under the pointer; the painter has no pen afterwards."""
    if state & (_State.State_Selected | _State.State_MouseOver):
        is_chosen = bool(state & _State.State_Selected)
        painter.setPen(theme.outline() if is_chosen else QPen(Qt.PenStyle.NoPen))
        painter.setBrush(theme.selection if is_chosen else theme.panel_hover)
        painter.drawRoundedRect(row, ROUND_PX, ROUND_PX)
    painter.setPen(Qt.PenStyle.NoPen)


def draw_ground_and_focus(painter: QPainter, row: QRect, state: QStyle.StateFlag, theme: Theme) -> None:
    """As draw_ground(), with a ring around the row that has the keyboard."""
    draw_ground(painter, row, state, theme)
    if state & _State.State_HasFocus:
        painter.setPen(QPen(theme.accent, theme.ring_px))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        half = theme.ring_px / 2
        painter.drawRoundedRect(QRectF(row).adjusted(half, half, -half, -half), ROUND_PX, ROUND_PX)
