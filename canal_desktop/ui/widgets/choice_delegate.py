"""ChoiceDelegate: draws a row of a ChoicePopup: a check mark, the name, a remark at the end."""

from __future__ import annotations

from enum import IntEnum
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from canal_desktop.ui.theme.icons import pixmap
from canal_desktop.ui.widgets.mirror import Mirror
from canal_desktop.ui.widgets.row_ground import draw_ground

if TYPE_CHECKING:
    from PySide6.QtCore import QObject

    from canal_desktop.ui.theme.theme import Theme

CHECK_PX = 14


class ChoiceRoles(IntEnum):
    """The roles besides Qt's own."""

    REMARK = Qt.ItemDataRole.UserRole + 1
    IS_CURRENT = Qt.ItemDataRole.UserRole + 2


class ChoiceDelegate(QStyledItemDelegate):
    """One line per choice."""

    def __init__(self, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme = theme

    def set_theme(self, theme: Theme) -> None:
        """Use other colours and fonts."""
        self._theme = theme

    def sizeHint(self, _option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex) -> QSize:
        """Qt: one line."""
        return QSize(80, QFontMetrics(self._theme.text_font).height() + 3 * self._theme.spacing)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Qt: draw a row."""
        theme = self._theme
        row: QRect = option.rect
        state: QStyle.StateFlag = option.state
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        draw_ground(painter, row, state, theme)
        mirror = Mirror(painter, row, option.direction)
        size_px = theme.scaled(CHECK_PX)
        if index.data(ChoiceRoles.IS_CURRENT):
            ratio = painter.device().devicePixelRatioF()
            mark = pixmap("check", theme, "accent", CHECK_PX, ratio)
            mirror.pixmap(QPoint(row.left() + 8, row.center().y() - size_px // 2), mark)
        place = row.adjusted(size_px + 16, 0, -8, 0)
        align = Qt.AlignmentFlag.AlignVCenter
        remark = index.data(ChoiceRoles.REMARK)
        if remark:
            painter.setFont(theme.small_font)
            painter.setPen(theme.text_muted)
            mirror.text(place, align | Qt.AlignmentFlag.AlignTrailing, remark)
            place.setRight(place.right() - painter.fontMetrics().horizontalAdvance(remark) - 12)
        painter.setFont(theme.text_font)
        painter.setPen(theme.text)
        name = painter.fontMetrics().elidedText(index.data(), Qt.TextElideMode.ElideMiddle, place.width())
        mirror.text(place, align | Qt.AlignmentFlag.AlignLeading, name)
        painter.restore()
