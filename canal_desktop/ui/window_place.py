"""Where a window is, as bytes for a file, and back to exactly there, as far as the screens of today allow."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QDataStream, QIODevice, QPoint, QRect, QSize
from PySide6.QtGui import QGuiApplication

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QScreen
    from PySide6.QtWidgets import QWidget

MARK = 0x43414E31
"""What our bytes begin with; others are Qt's alone."""
GRIP = QSize(120, 24)
"""So much of the window's upper edge must be seen, in pixels: by that it can be moved."""
GRIP_HIGH_PX = 40


def place_of(window: QWidget) -> QByteArray:
    """Where a window is, for put_back()."""
    place = QByteArray()
    stream = QDataStream(place, QIODevice.OpenModeFlag.WriteOnly)
    stream.writeUInt32(MARK)
    stream.writeInt32(window.geometry().top() - window.frameGeometry().top())
    stream << window.normalGeometry() << window.saveGeometry()
    return place


def put_back(window: QWidget, place: QByteArray) -> bool:
    """Put a window where it was, or near, where that is on no screen any more; False for bytes that say no place.

    Qt goes by the height of a title bar that it guesses, and moves a window that fills the height of its screen.
    """
    title_px, inner, of_qt = _read(place)
    if not window.restoreGeometry(of_qt):
        return False
    if not window.isMaximized() and not window.isFullScreen():
        areas = [screen.availableGeometry().adjusted(0, title_px, 0, 0) for screen in screens()]
        window.setGeometry(visible_on(window.geometry() if inner.isEmpty() else inner, areas))
    return True


def _read(place: QByteArray) -> tuple[int, QRect, QByteArray]:
    """The height of the title bar in pixels, the window without its frame where that is known, and Qt's own bytes."""
    stream = QDataStream(place)
    inner, of_qt = QRect(), QByteArray()
    if stream.readUInt32() != MARK:
        return 0, inner, place
    title_px = stream.readInt32()
    stream >> inner >> of_qt
    is_whole = stream.status() == QDataStream.Status.Ok
    return (max(title_px, 0), inner, of_qt) if is_whole else (0, QRect(), QByteArray())


def visible_on(window: QRect, screens: Sequence[QRect]) -> QRect:
    """Where a window goes that was left there, on the screens there are now, of which the first is the main one.

    It stays where it was if it can be taken hold of there; it is never larger than its screen.
    """
    edge = QRect(window.topLeft(), QSize(window.width(), min(GRIP_HIGH_PX, window.height())))
    best = max(screens, key=lambda screen: _area(edge.intersected(screen)))
    seen = edge.intersected(best)
    size = window.size().boundedTo(best.size())
    is_reached = seen.width() >= min(GRIP.width(), window.width()) and seen.height() >= GRIP.height()
    if is_reached and size == window.size() and window.top() >= best.top():
        return window
    if not is_reached:
        middle = best.center() - QPoint(size.width() // 2 - 1, size.height() // 2 - 1)
        return QRect(middle, size).intersected(best)
    left = min(max(window.left(), best.left()), best.right() + 1 - size.width())
    top = min(max(window.top(), best.top()), best.bottom() + 1 - size.height())
    return QRect(QPoint(left, top), size)


def _area(part: QRect) -> int:
    return part.width() * part.height() if part.isValid() else 0


def screens() -> list[QScreen]:
    """The main one first."""
    main = QGuiApplication.primaryScreen()
    return [main, *(screen for screen in QGuiApplication.screens() if screen is not main)]
