"""SearchResultDelegate: draws a row of what was found, with the words that were looked for in bold."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QTextCharFormat, QTextLayout, QTextOption
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from canal_desktop.ui.sidebar.search_results_model import AnyIndex, SearchRoles, SearchRow
from canal_desktop.ui.transcript import utf16
from canal_desktop.ui.widgets.mirror import Mirror
from canal_desktop.ui.widgets.row_ground import draw_ground_and_focus

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtCore import QObject
    from PySide6.QtGui import QColor

    from canal_desktop.ui.theme.theme import Theme

SNIPPET_LINES = 2
SIDE_PX = 8
"""Between the edge of the list and a row, and between the edge of a row and its text."""


class SearchResultDelegate(QStyledItemDelegate):
    """A conversation has its title, its best message and its date; further messages stand below, a little inwards."""

    def __init__(self, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme = theme

    def set_theme(self, theme: Theme) -> None:
        """Use other colours and fonts."""
        self._theme = theme

    def _text_line(self) -> int:
        return QFontMetrics(self._theme.text_font).height()

    def _small_line(self) -> int:
        return QFontMetrics(self._theme.small_font).height()

    def _heading_height(self, index: AnyIndex) -> int:
        if not index.data(SearchRoles.HEADING):
            return 0
        return self._small_line() + (3 if index.row() == 0 else 5) * self._theme.spacing

    def _draw_text(
        self,
        painter: QPainter,
        mirror: Mirror,
        rect: QRect,
        text: str,
        marks: Sequence[tuple[int, int]],
        look: tuple[QFont, QColor, int],
    ) -> int:
        """Draw a text in as many lines as it may have; returns the height of those it has."""
        font, colour, lines = look
        layout = _laid_out(text, marks, font, rect.width(), lines, self._theme.text, mirror.alignment)
        painter.setPen(colour)
        layout.draw(painter, QPointF(mirror.place(rect).topLeft()))
        return layout.lineCount() * QFontMetrics(font).height()

    # Qt's own methods.

    def sizeHint(self, _option: QStyleOptionViewItem, index: AnyIndex) -> QSize:
        """Qt: the lines a row may have, and the heading where there is one."""
        row: SearchRow = index.data(SearchRoles.ROW)
        height = self._small_line() + 3 * self._theme.spacing + self._heading_height(index)
        if row.is_first:
            height += self._text_line()
        if row.hit is not None:
            height += SNIPPET_LINES * self._small_line()
        return QSize(80, height)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        """Qt: draw a row."""
        row: SearchRow = index.data(SearchRoles.ROW)
        rect: QRect = option.rect
        state: QStyle.StateFlag = option.state
        theme = self._theme
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        mirror = Mirror(painter, rect, option.direction)
        heading = self._heading_height(index)
        if heading:
            place = QRect(rect.left() + 2 * SIDE_PX, rect.top(), rect.width() - 3 * SIDE_PX, heading - theme.spacing)
            painter.setFont(theme.small_font)
            painter.setPen(theme.text_muted)
            align = Qt.AlignmentFlag.AlignBottom | Qt.AlignmentFlag.AlignLeading
            mirror.text(place, align, index.data(SearchRoles.HEADING))
        inwards = SIDE_PX if row.is_first else 3 * SIDE_PX
        ground = rect.adjusted(inwards, heading, -SIDE_PX, -1)
        draw_ground_and_focus(painter, mirror.place(ground), state, self._theme)
        inside = ground.adjusted(SIDE_PX, theme.spacing, -SIDE_PX, 0)
        if row.is_first:
            # What was found in the stored title stands elsewhere in other words for it.
            marks = row.found.title_marks if row.title == row.found.conversation.title else ()
            look = (theme.text_font, theme.text, 1)
            inside.setTop(inside.top() + self._draw_text(painter, mirror, inside, row.title, marks, look))
        if row.hit is not None:
            look = (theme.small_font, theme.text_muted, SNIPPET_LINES)
            inside.setTop(inside.top() + self._draw_text(painter, mirror, inside, row.hit.snippet, row.hit.marks, look))
        self._draw_text(painter, mirror, inside, row.about, (), (theme.small_font, theme.text_faint, 1))
        painter.restore()


def _laid_out(
    text: str,
    marks: Sequence[tuple[int, int]],
    font: QFont,
    width: int,
    lines: int,
    colour: QColor,
    alignment: Qt.AlignmentFlag,
) -> QTextLayout:
    """The text in at most so many lines, with an ellipsis where something is left out."""
    layout = _broken(text, marks, font, width, lines, colour, alignment)
    last = layout.lineAt(layout.lineCount() - 1)
    end = last.textStart() + last.textLength()
    if layout.lineCount() < lines or end >= utf16.length(text):
        return layout
    start = utf16.from_utf16(text, last.textStart())
    # A blank is left for the ellipsis, and a letter for what the bold ones are wider.
    room = width - QFontMetrics(font).horizontalAdvance("M")
    rest = QFontMetrics(font).elidedText(text[start:], Qt.TextElideMode.ElideRight, room)
    return _broken(text[:start] + rest, marks, font, width, lines, colour, alignment)


def _broken(
    text: str,
    marks: Sequence[tuple[int, int]],
    font: QFont,
    width: int,
    lines: int,
    colour: QColor,
    alignment: Qt.AlignmentFlag,
) -> QTextLayout:
    layout = QTextLayout(text, font)
    option = QTextOption()
    option.setAlignment(alignment)
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    bold = QTextCharFormat()
    bold.setFontWeight(QFont.Weight.Bold)
    bold.setForeground(colour)
    formats = []
    for start, end in marks:
        first, behind = utf16.to_utf16(text, start), utf16.to_utf16(text, min(end, len(text)))
        if first < behind:
            each = QTextLayout.FormatRange()
            each.start, each.length, each.format = first, behind - first, bold
            formats.append(each)
    layout.setFormats(formats)
    layout.beginLayout()
    y = 0.0
    for _ in range(lines):
        line = layout.createLine()
        if not line.isValid():
            break
        line.setLineWidth(max(width, 1))
        line.setPosition(QPointF(0.0, y))
        y += QFontMetrics(font).height()
    layout.endLayout()
    return layout
