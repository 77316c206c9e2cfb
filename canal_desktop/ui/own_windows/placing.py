"""Where the window of a conversation is opened: beside the main one where there is room, else a step away."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QSize

STEP_PX = 32
LEAST_PX = 480
"""Narrower, a window is no pleasure to read in."""
USUAL_PX = 720


def beside(main: QRect, screen: QRect, *, is_mirrored: bool, may_share: bool) -> tuple[QRect, QRect] | None:
    """Where the main window and the new one go, frames and all; None where there is no room for both.

    Args:
        main: where the main one is.
        screen: the part of its screen that windows may use.
        is_mirrored: whether what comes second stands on the left.
        may_share: whether the main one may be moved and made smaller.
    """
    right = QRect(QPoint(main.right() + 1, main.top()), QSize(screen.right() - main.right(), main.height()))
    left = QRect(QPoint(screen.left(), main.top()), QSize(main.left() - screen.left(), main.height()))
    for free in (left, right) if is_mirrored else (right, left):
        width = min(free.width(), USUAL_PX)
        if width >= LEAST_PX:
            place = QRect(free.topLeft(), QSize(width, free.height()))
            if free == left:
                place.moveRight(free.right())
            return main, place.intersected(screen)
    if not may_share or screen.width() < 2 * LEAST_PX:
        return None
    first, second = QRect(screen), QRect(screen)
    first.setWidth(screen.width() // 2)
    second.setLeft(first.right() + 1)
    return (second, first) if is_mirrored else (first, second)


def step_away(taken: QRect, others: list[QRect], screen: QRect) -> QRect:
    """A place of the same size, a step further down than any other window that begins there, kept on the screen."""
    place = QRect(taken.topLeft(), taken.size().boundedTo(screen.size()))
    corners = {(one.left(), one.top()) for one in others}
    while (place.left(), place.top()) in corners:
        place.translate(STEP_PX, STEP_PX)
    if not screen.contains(place):
        place.moveTopLeft(
            QPoint(
                max(screen.left(), min(place.left(), screen.right() + 1 - place.width())),
                max(screen.top(), min(place.top(), screen.bottom() + 1 - place.height())),
            )
        )
    return place
