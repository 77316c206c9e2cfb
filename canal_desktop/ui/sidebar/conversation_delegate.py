"""ConversationDelegate: draws a row of the conversation list and edits its title in place."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QLineEdit, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from canal_desktop.domain.conversation import MAX_TITLE_LENGTH
from canal_desktop.ui.sidebar.conversation_list_model import Mark, Roles
from canal_desktop.ui.theme.icons import pixmap

if TYPE_CHECKING:
    from PySide6.QtCore import QObject

    from canal_desktop.ui.theme.theme import Theme

AnyIndex = QModelIndex | QPersistentModelIndex

MARK_ICONS = {
    Mark.RUNNING: ("ellipsis", "accent"),
    Mark.UNREAD: ("dot", "accent"),
    Mark.FAILED: ("circle-alert", "error"),
}
MARK_PX = 14


class ConversationDelegate(QStyledItemDelegate):
    """One line per conversation; the first row of a date group has the group's title above it."""

    def __init__(self, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme = theme

    def set_theme(self, theme: Theme) -> None:
        """Use other colours and fonts."""
        self._theme = theme

    def _title_height(self) -> int:
        return QFontMetrics(self._theme.text_font).height() + 3 * self._theme.spacing

    def _group_height(self, index: AnyIndex) -> int:
        if not index.data(Roles.GROUP_TITLE):
            return 0
        above = 2 if index.row() == 0 else 4
        return QFontMetrics(self._theme.small_font).height() + (above + 1) * self._theme.spacing

    def _row_rect(self, rect: QRect, index: AnyIndex) -> QRect:
        return rect.adjusted(8, self._group_height(index), -8, -1)

    def _draw_group(self, painter: QPainter, rect: QRect, index: AnyIndex) -> None:
        if title := index.data(Roles.GROUP_TITLE):
            painter.setFont(self._theme.small_font)
            painter.setPen(self._theme.text_muted)
            place = QRect(
                rect.left() + 16, rect.top(), rect.width() - 24, self._group_height(index) - self._theme.spacing
            )
            painter.drawText(place, Qt.AlignmentFlag.AlignBottom | Qt.AlignmentFlag.AlignLeading, title)

    def _draw_ground(self, painter: QPainter, row: QRect, state: QStyle.StateFlag) -> None:
        flag = QStyle.StateFlag
        painter.setPen(Qt.PenStyle.NoPen)
        if state & flag.State_Selected:
            painter.setBrush(self._theme.selection)
            painter.drawRoundedRect(row, 6, 6)
        elif state & flag.State_MouseOver:
            painter.setBrush(self._theme.panel_hover)
            painter.drawRoundedRect(row, 6, 6)
        if state & flag.State_HasFocus:
            painter.setPen(QPen(self._theme.accent, 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(row.adjusted(1, 1, -1, -1), 6, 6)

    def _draw_mark(self, painter: QPainter, row: QRect, mark: Mark | None) -> int:
        """Draw the mark at the row's end; returns the width it takes."""
        if mark is None:
            return 0
        size_px = self._theme.scaled(MARK_PX)
        place = QRect(row.right() - size_px - 8, row.center().y() - size_px // 2 + 1, size_px, size_px)
        name, role = MARK_ICONS[mark]
        if name == "dot":
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(getattr(self._theme, role))
            painter.drawEllipse(place.adjusted(3, 3, -3, -3))
        else:
            ratio = painter.device().devicePixelRatioF()
            painter.drawPixmap(place.topLeft(), pixmap(name, self._theme, role, MARK_PX, ratio))
        return size_px + 12

    # Qt's own methods.

    def sizeHint(self, _option: QStyleOptionViewItem, index: AnyIndex) -> QSize:
        """Qt: one line, and the group's title where there is one."""
        return QSize(80, self._title_height() + self._group_height(index))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        """Qt: draw a row."""
        rect: QRect = option.rect
        state: QStyle.StateFlag = option.state
        row = self._row_rect(rect, index)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._draw_group(painter, rect, index)
        self._draw_ground(painter, row, state)
        taken = self._draw_mark(painter, row, index.data(Roles.MARK))
        painter.setFont(self._theme.text_font)
        painter.setPen(self._theme.text)
        place = row.adjusted(8, 0, -8 - taken, 0)
        title = painter.fontMetrics().elidedText(index.data(), Qt.TextElideMode.ElideRight, place.width())
        painter.drawText(place, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading, title)
        painter.restore()

    def createEditor(self, parent: QWidget, _option: QStyleOptionViewItem, _index: AnyIndex) -> QWidget:
        """Qt: the field in which a title is changed."""
        editor = QLineEdit(parent)
        editor.setAccessibleName("Title")
        editor.setMaxLength(MAX_TITLE_LENGTH)
        # The usual inner margin would not leave the text enough height inside a row.
        editor.setStyleSheet("padding: 0 5px; min-height: 0;")
        return editor

    def setEditorData(self, editor: QWidget, index: AnyIndex) -> None:
        """Qt: fill the field, but leave what is being typed alone when the list changes meanwhile."""
        if not (isinstance(editor, QLineEdit) and editor.isModified()):
            super().setEditorData(editor, index)

    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        """Qt: the field covers the row, not the group's title."""
        editor.setGeometry(self._row_rect(option.rect, index))
