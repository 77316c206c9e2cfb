"""What is painted in either direction, and where its ink is."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QImage, QPainter, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtCore import QModelIndex, QObject
    from PySide6.QtWidgets import QAbstractItemDelegate, QWidget

LEFT, RIGHT = Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft
INK = 30
"""How far a colour must be from the ground's to count as ink."""
GAP_PX = 7
"""Between letters of a word, which make one run."""
NEAR_PX = 3
"""Letters have room beside them, on each side another one."""

Runs = list[tuple[int, int]]


def runs(image: QImage) -> Runs:
    """The stretches of columns that have ink, from left to right; the ground is the colour of the first pixel."""
    grey = image.convertToFormat(QImage.Format.Format_Grayscale8)
    ground = grey.pixelColor(0, 0).lightness()
    columns = [
        x
        for x in range(grey.width())
        if any(abs(grey.pixelColor(x, y).lightness() - ground) > INK for y in range(grey.height()))
    ]
    found: Runs = []
    for x in columns:
        if found and x - found[-1][1] <= GAP_PX:
            found[-1] = (found[-1][0], x)
        else:
            found.append((x, x))
    return found


def item(data: dict[int, object], parent: QObject) -> QModelIndex:
    """A row of a list that has this data by role."""
    model = QStandardItemModel(parent)
    made = QStandardItem()
    for role, value in data.items():
        made.setData(value, role)
    model.appendRow(made)
    return model.index(0, 0)


def row(delegate: QAbstractItemDelegate, index: QModelIndex, direction: Qt.LayoutDirection, width: int) -> QImage:
    """A row as a delegate draws it, on white."""
    option: Any = QStyleOptionViewItem()
    option.direction = direction
    option.state = QStyle.StateFlag.State_Enabled
    height = delegate.sizeHint(option, index).height()
    option.rect = QRect(0, 0, width, height)
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    delegate.paint(painter, option, index)
    painter.end()
    return image


def grabbed(widget: QWidget, direction: Qt.LayoutDirection, width: int, height: int) -> QImage:
    """A widget as it draws itself."""
    widget.setLayoutDirection(direction)
    widget.resize(width, height)
    return widget.grab().toImage()


def assert_mirrored(draw: Callable[[Qt.LayoutDirection], QImage], least_runs: int = 2) -> None:
    """Whatever has ink at one side in one direction has it at the other side in the other one."""
    plain, turned = draw(LEFT), draw(RIGHT)
    width = plain.width()
    here = runs(plain)
    there = [(width - 1 - last, width - 1 - first) for first, last in reversed(runs(turned))]
    assert len(here) >= least_runs
    assert len(here) == len(there), (here, there)
    near = [max(abs(a - c), abs(b - d)) <= NEAR_PX for (a, b), (c, d) in zip(here, there, strict=True)]
    assert all(near), (here, there)
    # A picture that is the same in both directions would be its own mirror.
    assert here != runs(turned)
