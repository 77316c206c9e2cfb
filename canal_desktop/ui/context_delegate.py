"""ContextDelegate: draws a part of a request: whether it is sent, what it is, its first words, its tokens as a bar."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from canal_desktop.domain.context import ContextKind
from canal_desktop.language import grouped, tr
from canal_desktop.ui.context_bar import share_colours
from canal_desktop.ui.context_rows import AnyIndex, ContextRoles, ContextRow
from canal_desktop.ui.context_words import first_words, rounded
from canal_desktop.ui.theme.icons import ICON_PX, pixmap
from canal_desktop.ui.widgets.mirror import Mirror
from canal_desktop.ui.widgets.row_ground import draw_ground_and_focus

if TYPE_CHECKING:
    from PySide6.QtCore import QObject

    from canal_desktop.ui.theme.theme import Theme

SIDE_PX = 8
BAR_PX = 80
BAR_HEIGHT_PX = 4
LEAST_WORDS = 20
"""So many letters of the words must have room, else the bar gives way."""
PINNED = tr("Pinned")
SHARES = {
    ContextKind.SYSTEM: "system",
    ContextKind.TOOLS: "tools",
    ContextKind.QUESTION: "history",
    ContextKind.ANSWER: "history",
    ContextKind.TOOL_RESULT: "history",
    ContextKind.FILE: "files",
    ContextKind.PICTURE: "files",
}


class ContextDelegate(QStyledItemDelegate):
    """One line for each part."""

    def __init__(self, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.set_theme(theme)

    def set_theme(self, theme: Theme) -> None:
        """Use other colours and fonts."""
        self._theme = theme
        small = QFontMetrics(theme.small_font)
        self._kind_px = small.horizontalAdvance(tr("System prompt"))
        self._tokens_px = small.horizontalAdvance("1,000,000")
        self._words_px = LEAST_WORDS * QFontMetrics(theme.text_font).averageCharWidth()
        self.row_px = QFontMetrics(theme.text_font).height() + 3 * theme.spacing
        """How high a row is."""

    def sign_rect(self, row: QRect) -> QRect:
        """Where the sign is that a click switches, as from left to right."""
        size = self._theme.scaled(ICON_PX)
        return QRect(row.left() + SIDE_PX, row.center().y() - size // 2, size, size)

    def _draw_share(self, mirror: Mirror, inside: QRect, row: ContextRow) -> int:
        """Draw tokens and bar at the end; returns how much room they took."""
        theme, taken = self._theme, 0
        align = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight
        bar_px = theme.scaled(BAR_PX)
        needed = self._kind_px + self._tokens_px + bar_px + self._words_px
        if inside.width() > needed:
            width = bar_px * row.of_largest if row.part.is_sent else 0.0
            top = inside.center().y() - BAR_HEIGHT_PX / 2
            left = inside.right() - bar_px
            mirror.fill(QRectF(left, top, bar_px, BAR_HEIGHT_PX), theme.panel_hover)
            colour = share_colours(theme)[SHARES[row.part.kind]]
            mirror.fill(QRectF(left, top, max(width, 1.0 if row.part.is_sent else 0.0), BAR_HEIGHT_PX), colour)
            taken += bar_px + SIDE_PX
        place = QRect(inside.right() - taken - self._tokens_px, inside.top(), self._tokens_px, inside.height())
        mirror.text(place, align, grouped(rounded(row.tokens)))
        return taken + self._tokens_px + SIDE_PX

    # Qt's own methods.

    def sizeHint(self, _option: QStyleOptionViewItem, _index: AnyIndex) -> QSize:
        """Qt: one line."""
        return QSize(120, self.row_px)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        """Qt: draw a row."""
        row: ContextRow = index.data(ContextRoles.ROW)
        rect: QRect = option.rect.adjusted(0, 0, 0, -1)
        theme, is_sent = self._theme, row.part.is_sent
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        draw_ground_and_focus(painter, rect, option.state, self._theme)
        mirror = Mirror(painter, rect, option.direction)
        sign = self.sign_rect(rect)
        name, role = ("check", "accent") if is_sent else ("x", "text_muted")
        mirror.pixmap(sign.topLeft(), pixmap(name, theme, role, ICON_PX, painter.device().devicePixelRatio()))
        inside = rect.adjusted(sign.right() + SIDE_PX - rect.left(), 0, -SIDE_PX, 0)
        painter.setFont(theme.small_font)
        painter.setPen(theme.text_muted)
        inside.setRight(inside.right() - self._draw_share(mirror, inside, row))
        align = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
        if row.part.is_pinned:
            width = painter.fontMetrics().horizontalAdvance(PINNED)
            painter.setPen(theme.accent)
            mirror.text(inside.adjusted(inside.width() - width, 0, 1, 0), align, PINNED)
            painter.setPen(theme.text_muted)
            inside.setRight(inside.right() - width - SIDE_PX)
        kind_px = min(self._kind_px, inside.width() // 2)
        kind = painter.fontMetrics().elidedText(row.kind, Qt.TextElideMode.ElideRight, kind_px)
        mirror.text(inside, align, kind)
        inside.setLeft(inside.left() + kind_px + SIDE_PX)
        font = QFont(theme.text_font)
        font.setStrikeOut(not is_sent)
        painter.setFont(font)
        painter.setPen(theme.text if is_sent else theme.text_faint)
        words = painter.fontMetrics().elidedText(first_words(row.part), Qt.TextElideMode.ElideRight, inside.width())
        mirror.text(inside, align, words, Qt.TextFlag.TextSingleLine)
        painter.restore()
