"""Mirror: what is painted by hand stands on the other side where the window is read from right to left."""

from __future__ import annotations

import unicodedata
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect, QRectF, Qt
from PySide6.QtWidgets import QApplication, QStyle

if TYPE_CHECKING:
    from PySide6.QtGui import QBrush, QColor, QPainter, QPixmap
    from PySide6.QtWidgets import QLayout, QLineEdit, QPlainTextEdit, QWidget

ISOLATES = {"LRI", "RLI", "FSI"}
RIGHT_TO_LEFT = Qt.LayoutDirection.RightToLeft


def first_direction(text: str) -> Qt.LayoutDirection | None:
    """The direction of the first character that has one (Unicode's rule P2), None where none has.

    What is isolated from the text around it, such as a name in a sentence, says nothing about that.
    """
    depth = 0
    for char in text:
        kind = unicodedata.bidirectional(char)
        if kind in ISOLATES or depth:
            depth += 1 if kind in ISOLATES else -1 if kind == "PDI" else 0
        elif kind == "L":
            return Qt.LayoutDirection.LeftToRight
        elif kind in {"R", "AL"}:
            return RIGHT_TO_LEFT
    return None


def direction_of(text: str) -> Qt.LayoutDirection:
    """As first_direction(), left to right where no character has one."""
    return first_direction(text) or Qt.LayoutDirection.LeftToRight


def absolute(alignment: Qt.AlignmentFlag) -> Qt.AlignmentFlag:
    """An alignment, left being where the window is begun to be read, as one that does not turn with a text."""
    return QStyle.visualAlignment(QApplication.layoutDirection(), alignment) | Qt.AlignmentFlag.AlignAbsolute


def set_margins(layout: QLayout | QWidget, begin: int, top: int, end: int, bottom: int) -> None:
    """Set the margins of a layout, in pixels; Qt has left and right of them stay where they are."""
    if QApplication.layoutDirection() is RIGHT_TO_LEFT:
        begin, end = end, begin
    layout.setContentsMargins(begin, top, end, bottom)


def write_prose(edit: QPlainTextEdit) -> None:
    """Have the lines of a field begin where those of the window do; each is read as its own letters are.

    Qt would have them all at the left. It is to be called again where the field gets another document.
    """
    option = edit.document().defaultTextOption()
    if option.alignment() != absolute(Qt.AlignmentFlag.AlignLeft):
        option.setAlignment(absolute(Qt.AlignmentFlag.AlignLeft))
        edit.document().setDefaultTextOption(option)


def write_line(field: QLineEdit) -> None:
    """Have the line of a field begin where those of the window do: Qt goes by its letters, or by the keyboard's."""
    if QApplication.layoutDirection() is RIGHT_TO_LEFT:
        field.setAlignment(absolute(Qt.AlignmentFlag.AlignLeft) | Qt.AlignmentFlag.AlignVCenter)


def write_code(edit: QPlainTextEdit) -> None:
    """Have a field read from left to right, whatever is in it."""
    edit.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    option = edit.document().defaultTextOption()
    option.setTextDirection(Qt.LayoutDirection.LeftToRight)
    edit.document().setDefaultTextOption(option)


def mirrored(place: QRectF, area: QRectF, direction: Qt.LayoutDirection) -> QRectF:
    """A place in an area as it is in a direction; places are always told as from left to right.

    QStyle.visualRect() does the same with whole pixels.
    """
    if direction is not RIGHT_TO_LEFT:
        return QRectF(place)
    return QRectF(area.left() + area.right() - place.right(), place.top(), place.width(), place.height())


def below(widget: QWidget, width: int, gap: int = 0) -> QPoint:
    """Where on the screen something begins that opens below a widget, at the side at which one begins to read.

    Args:
        widget: what it opens from.
        width: of what opens.
        gap: pixels between the two.
    """
    left = widget.width() - width if widget.isRightToLeft() else 0
    return widget.mapToGlobal(QPoint(left, widget.height() + gap))


class Mirror:
    """Paints in an area: all places are told as from left to right, and stand on the other side where that is mirrored.

    A text is read in the direction of its own letters, so that "(12%)" and "Why?" stay as they are; it begins at the
    side at which the window is begun to be read.
    """

    def __init__(self, painter: QPainter, area: QRect, direction: Qt.LayoutDirection) -> None:
        self._painter = painter
        self._area = area
        self._direction = direction
        painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)

    @property
    def alignment(self) -> Qt.AlignmentFlag:
        """Of lines that are laid out: to the right where the window is mirrored, else as their letters have it."""
        if self._direction is RIGHT_TO_LEFT:
            return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute
        return Qt.AlignmentFlag.AlignLeft

    def place(self, place: QRect) -> QRect:
        """Where a place is in truth."""
        return QStyle.visualRect(self._direction, self._area, place)

    def text(self, place: QRect | QRectF, alignment: Qt.AlignmentFlag, text: str, flags: int = 0) -> None:
        """Draw a text in a place; AlignLeft is where one begins to read."""
        own = QStyle.visualAlignment(self._direction, alignment).value | flags
        self._painter.drawText(mirrored(QRectF(place), QRectF(self._area), self._direction), own, text)

    def pixmap(self, corner: QPoint, pixmap: QPixmap) -> None:
        """Draw a picture whose top left corner would be there."""
        size = pixmap.deviceIndependentSize().toSize()
        self._painter.drawPixmap(self.place(QRect(corner, size)).topLeft(), pixmap)

    def fill(self, place: QRectF, brush: QBrush | QColor) -> None:
        """Fill a place."""
        self._painter.fillRect(mirrored(place, QRectF(self._area), self._direction), brush)
