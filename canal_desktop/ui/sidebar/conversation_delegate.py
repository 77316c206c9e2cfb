"""ConversationDelegate: draws a row of the sidebar's list, conversation or heading, and edits its title in place."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QLineEdit, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from canal_desktop.domain.conversation import MAX_TITLE_LENGTH
from canal_desktop.language import grouped, tr
from canal_desktop.ui.sidebar.conversation_list_model import Drawn, Roles
from canal_desktop.ui.sidebar.list_row import Mark
from canal_desktop.ui.theme.icons import pixmap
from canal_desktop.ui.widgets.row_ground import draw_ground_and_focus

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtCore import QObject

    from canal_desktop.domain.listing import Section
    from canal_desktop.ui.theme.theme import Theme

AnyIndex = QModelIndex | QPersistentModelIndex

MARK_ICONS = {
    Mark.RUNNING: ("loader-circle", "accent"),
    Mark.UNREAD: ("dot", "accent"),
    Mark.FAILED: ("circle-alert", "error"),
}
MARK_PX = 14
SIDE_PX = 8
LEAST_TITLE_PX = 90
"""The width a title keeps before tags are shown beside it, at 100 % zoom."""

LEADING = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading
TRAILING = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignTrailing


class ConversationDelegate(QStyledItemDelegate):
    """One line per row, all of the same height."""

    def __init__(self, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme = theme

    def set_theme(self, theme: Theme) -> None:
        """Use other colours and fonts."""
        self._theme = theme

    def row_px(self) -> int:
        """The height of every row."""
        return QFontMetrics(self._theme.text_font).height() + 3 * self._theme.spacing

    def _place(self, rect: QRect, start: int, end: int, option: QStyleOptionViewItem) -> QRect:
        """A part of a row, from so many pixels after its beginning to so many before its end, in either direction."""
        left, right = (end, start) if option.direction is Qt.LayoutDirection.RightToLeft else (start, end)
        return rect.adjusted(left, 0, -right, 0)

    def _draw_icon(self, painter: QPainter, place: QRect, name: str, role: str) -> None:
        """Draw an icon in the middle of a place."""
        size_px = self._theme.scaled(MARK_PX)
        spot = QRect(0, 0, size_px, size_px)
        spot.moveCenter(place.center())
        ratio = painter.device().devicePixelRatioF()
        painter.drawPixmap(spot.topLeft(), pixmap(name, self._theme, role, MARK_PX, ratio))

    def _draw_mark(self, painter: QPainter, row: QRect, mark: Mark | None, option: QStyleOptionViewItem) -> int:
        """Draw the mark at the row's end; returns the width it takes."""
        if mark is None:
            return 0
        size_px = self._theme.scaled(MARK_PX)
        place = self._place(row, row.width() - size_px - SIDE_PX, SIDE_PX, option)
        name, role = MARK_ICONS[mark]
        if name == "dot":
            dot = QRect(0, 0, size_px - 6, size_px - 6)
            dot.moveCenter(place.center())
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(getattr(self._theme, role))
            painter.drawEllipse(dot)
        else:
            self._draw_icon(painter, place, name, role)
        return size_px + 4

    def _draw_notes(
        self, painter: QPainter, row: QRect, notes: Sequence[str], end: int, option: QStyleOptionViewItem
    ) -> int:
        """Draw remark and tags at the row's end, as many as leave room for the title; returns the width they take."""
        painter.setFont(self._theme.small_font)
        painter.setPen(self._theme.text_muted)
        metrics, taken = painter.fontMetrics(), 0
        room = row.width() - 2 * SIDE_PX - end - self._theme.scaled(LEAST_TITLE_PX)
        for note in notes:
            width = metrics.horizontalAdvance(note) + 8
            if taken + width > room:
                break
            place = self._place(row, row.width() - SIDE_PX - end - taken - width, SIDE_PX + end + taken, option)
            painter.drawText(place, QStyle.visualAlignment(option.direction, TRAILING), note)
            taken += width
        return taken

    def _draw_heading(
        self, painter: QPainter, row: QRect, section: Section, drawn: Drawn, option: QStyleOptionViewItem
    ) -> None:
        arrow_px = self._theme.scaled(MARK_PX) + 4
        name = "chevron-right" if drawn.is_folded else "chevron-down"
        self._draw_icon(painter, self._place(row, 2, row.width() - 2 - arrow_px, option), name, "text_muted")
        painter.setFont(self._theme.small_font)
        painter.setPen(self._theme.text_muted)
        count = grouped(section.count)
        trailing = QStyle.visualAlignment(option.direction, TRAILING)
        painter.drawText(self._place(row, 0, SIDE_PX, option), trailing, count)
        taken = painter.fontMetrics().horizontalAdvance(count) + 2 * SIDE_PX
        font = painter.font()
        font.setBold(True)
        painter.setFont(font)
        place = self._place(row, arrow_px + 4, taken, option)
        leading = QStyle.visualAlignment(option.direction, LEADING)
        painter.drawText(place, leading, self._elided(painter, section.title, place.width()))

    def _elided(self, painter: QPainter, text: str, width: int) -> str:
        return painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, width)

    def _draw_row(self, painter: QPainter, row: QRect, drawn: Drawn, option: QStyleOptionViewItem) -> None:
        taken = self._draw_mark(painter, row, drawn.mark, option)
        if drawn.notes:
            taken += self._draw_notes(painter, row, drawn.notes, taken, option)
        painter.setFont(self._theme.text_font)
        painter.setPen(self._theme.text)
        place = self._place(row, SIDE_PX, SIDE_PX + taken, option)
        leading = QStyle.visualAlignment(option.direction, LEADING)
        painter.drawText(place, leading, self._elided(painter, drawn.title, place.width()))

    # Qt's own methods.

    def sizeHint(self, _option: QStyleOptionViewItem, _index: AnyIndex) -> QSize:
        """Qt: one line."""
        return QSize(80, self.row_px())

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        """Qt: draw a row."""
        row = option.rect.adjusted(8, 0, -8, -1)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        # A title is read as its own letters are.
        painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        draw_ground_and_focus(painter, row, option.state, self._theme)
        drawn: Drawn = index.data(Roles.DRAWN)
        if drawn.section is not None:
            self._draw_heading(painter, row, drawn.section, drawn, option)
        else:
            self._draw_row(painter, row, drawn, option)
        painter.restore()

    def createEditor(self, parent: QWidget, _option: QStyleOptionViewItem, index: AnyIndex) -> QWidget:
        """Qt: the field in which a title is changed."""
        editor = QLineEdit(parent)
        editor.setAccessibleName(tr("Title") if index.data(Roles.SECTION) is None else tr("Name of the folder"))
        editor.setMaxLength(MAX_TITLE_LENGTH)
        # The usual inner margin would not leave the text enough height inside a row.
        editor.setStyleSheet("padding: 0 5px; min-height: 0;")
        return editor

    def setEditorData(self, editor: QWidget, index: AnyIndex) -> None:
        """Qt: fill the field, but leave what is being typed alone when the list changes meanwhile."""
        if not (isinstance(editor, QLineEdit) and editor.isModified()):
            super().setEditorData(editor, index)

    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, _index: AnyIndex) -> None:
        """Qt: the field covers the row."""
        editor.setGeometry(option.rect.adjusted(8, 0, -8, -1))
