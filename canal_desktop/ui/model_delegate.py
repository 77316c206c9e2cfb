"""ModelDelegate: draws a row of the model picker: star, name, what the model can do, its context and its price."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from canal_desktop.language import tr
from canal_desktop.ui.model_rows import ModelRoles, ModelRow
from canal_desktop.ui.model_words import short_price, short_tokens
from canal_desktop.ui.moments import short_day
from canal_desktop.ui.theme.icons import pixmap
from canal_desktop.ui.widgets.mirror import Mirror
from canal_desktop.ui.widgets.row_ground import draw_ground

if TYPE_CHECKING:
    from PySide6.QtCore import QObject

    from canal_desktop.ui.theme.theme import Theme

ICON_PX = 14
GAP_PX = 8
MARKS = (("vision", "eye"), ("tools", "wrench"), ("reasoning", "lightbulb"))
WIDEST_CONTEXT, WIDEST_PRICE = "1.05M", "$0.075 / $0.60"
LEAST_NAME = 24
"""Letters of a name that must have room before a column is left out."""

AnyIndex = QModelIndex | QPersistentModelIndex


class ModelDelegate(QStyledItemDelegate):
    """One line per model, in columns that stand below one another; where there is little room the price goes first."""

    def __init__(self, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.set_theme(theme)

    def set_theme(self, theme: Theme) -> None:
        """Use other colours and fonts."""
        self._theme = theme
        small = QFontMetrics(theme.small_font)
        self._small = small
        self._icon = theme.scaled(ICON_PX)
        self._context = small.horizontalAdvance(WIDEST_CONTEXT) + 2
        self._price = small.horizontalAdvance(WIDEST_PRICE) + 2
        self._marks = len(MARKS) * (self._icon + GAP_PX // 2)
        self._least_name = LEAST_NAME * QFontMetrics(theme.text_font).averageCharWidth()
        self._heading_font = QFont(theme.small_font)
        self._heading_font.setWeight(QFont.Weight.DemiBold)

    def star_rect(self, row: QRect) -> QRect:
        """Where the star of a row is, as from left to right; a little larger than it looks: it is easily hit."""
        return QRect(row.left(), row.top(), self._icon + 2 * GAP_PX, row.height())

    def sizeHint(self, _option: QStyleOptionViewItem, _index: AnyIndex) -> QSize:
        """Qt: one line."""
        return QSize(80, QFontMetrics(self._theme.text_font).height() + 3 * self._theme.spacing)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        """Qt: draw a row."""
        row = index.data(ModelRoles.ROW)
        rect: QRect = option.rect
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        mirror = Mirror(painter, rect, option.direction)
        if isinstance(row, ModelRow):
            if row.is_heading:
                self._paint_heading(painter, mirror, rect, row.name)
            else:
                draw_ground(painter, rect, option.state, self._theme)
                self._paint_model(painter, mirror, rect, row)
        painter.restore()

    def _paint_heading(self, painter: QPainter, mirror: Mirror, rect: QRect, name: str) -> None:
        painter.setFont(self._heading_font)
        painter.setPen(self._theme.text_muted)
        place = rect.adjusted(GAP_PX, 0, -GAP_PX, -self._theme.spacing // 2)
        shown = painter.fontMetrics().elidedText(name, Qt.TextElideMode.ElideRight, place.width())
        mirror.text(place, Qt.AlignmentFlag.AlignBottom | Qt.AlignmentFlag.AlignLeading, shown)

    def _paint_model(self, painter: QPainter, mirror: Mirror, rect: QRect, row: ModelRow) -> None:
        theme, entry = self._theme, row.entry
        is_star = entry.known.is_favourite
        name, role = ("star-filled", "accent") if is_star else ("star", "text_faint")
        if entry.id:
            self._draw_icon(painter, mirror, name, role, QPoint(rect.left() + GAP_PX, rect.center().y()))
        place = rect.adjusted(self._icon + 2 * GAP_PX, 0, -GAP_PX, 0)
        if row.is_current:
            self._draw_icon(painter, mirror, "check", "accent", QPoint(place.left(), rect.center().y()))
            place.setLeft(place.left() + self._icon + GAP_PX // 2)
        if entry.id:
            place = self._paint_columns(painter, mirror, place, row)
        else:
            painter.setFont(theme.small_font)
            width = self._small.horizontalAdvance(row.remark) + 2
            place = self._draw_last(painter, mirror, place, row.remark, width)
        align = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading
        painter.setFont(theme.text_font)
        painter.setPen(theme.text)
        shown = painter.fontMetrics().elidedText(row.name, Qt.TextElideMode.ElideMiddle, place.width())
        mirror.text(place, align, shown)
        place.setLeft(place.left() + painter.fontMetrics().horizontalAdvance(shown) + GAP_PX)
        if entry.id and (remark := self._remark(row)):
            painter.setFont(theme.small_font)
            painter.setPen(theme.warning if entry.known.refusal is not None else theme.text_muted)
            mirror.text(place, align, self._small.elidedText(remark, Qt.TextElideMode.ElideRight, place.width()))

    def _paint_columns(self, painter: QPainter, mirror: Mirror, place: QRect, row: ModelRow) -> QRect:
        """Draw what stands at the same place in each row; returns what is left for the name."""
        facts, theme = row.entry.facts, self._theme
        painter.setFont(theme.small_font)
        if place.width() > self._least_name + self._price + self._context + self._marks + 3 * GAP_PX:
            place = self._draw_last(painter, mirror, place, short_price(facts.price), self._price)
        if place.width() > self._least_name + self._context + self._marks + 2 * GAP_PX:
            context = facts.context_tokens
            words = "" if context is None else short_tokens(context)
            place = self._draw_last(painter, mirror, place, words, self._context)
        if place.width() > self._least_name + self._marks + GAP_PX:
            place = place.adjusted(0, 0, -self._marks - GAP_PX, 0)
            x = place.right() + GAP_PX
            for fact, icon in MARKS:
                if getattr(facts, fact):
                    self._draw_icon(painter, mirror, icon, "text_muted", QPoint(x, place.center().y()))
                x += self._icon + GAP_PX // 2
        return place

    def _remark(self, row: ModelRow) -> str:
        """What stands behind a name."""
        told = [row.remark] if row.remark else []
        if row.is_default:
            told.append(tr("for new conversations"))
        if (refusal := row.entry.known.refusal) is not None:
            told.append(tr("refused {day}", day=short_day(refusal.at)))
        return " · ".join(told)

    def _draw_last(self, painter: QPainter, mirror: Mirror, place: QRect, text: str, width: int) -> QRect:
        """Draw a text at the end of a place; returns what of it is left."""
        if text:
            painter.setPen(self._theme.text_muted)
            shown = self._small.elidedText(text, Qt.TextElideMode.ElideRight, max(width, 0))
            last = QRect(place.right() - width + 1, place.top(), width, place.height())
            mirror.text(last, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignTrailing, shown)
        return place.adjusted(0, 0, -width - GAP_PX, 0)

    def _draw_icon(self, painter: QPainter, mirror: Mirror, name: str, role: str, middle: QPoint) -> None:
        """Draw an icon whose left edge is there, in the middle of its height."""
        ratio = painter.device().devicePixelRatioF()
        drawn = pixmap(name, self._theme, role, ICON_PX, ratio)
        mirror.pixmap(middle - QPoint(0, self._icon // 2), drawn)
