"""FlowLayout: widgets in a line that goes on in the next line where there is no more room."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QStyle, QWidget, QWidgetItem

SPACING_PX = 8


class _Item(QWidgetItem):
    """A widget in it; PySide is told of the end of what is a class of ours."""


class FlowLayout(QLayout):
    """Lines as one reads. Where all fits into one line and ends_apart is set, the last widget stands at its end.

    Args:
        parent: the widget to be filled; None where the layout becomes a part of another one.
        ends_apart: as above.
    """

    def __init__(self, parent: QWidget | None = None, *, ends_apart: bool = False) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self._ends_apart = ends_apart
        self.growing: QWidget | None = None
        """The widget that takes what room is left in its line, if any."""
        self.setSpacing(SPACING_PX)
        self.setContentsMargins(0, 0, 0, 0)

    def _arrange(self, rect: QRect, *, moves: bool) -> int:
        """Find a place for each item; returns the height of it all."""
        shown = [item for item in self._items if not item.isEmpty()]
        gap = self.spacing()
        lines: list[list[tuple[QLayoutItem, QSize]]] = [[]]
        x = 0
        for item in shown:
            size = item.sizeHint()
            if size.width() > rect.width() > 0:
                height = item.heightForWidth(rect.width()) if item.hasHeightForWidth() else size.height()
                size = QSize(rect.width(), height)
            if lines[-1] and x + size.width() > rect.width():
                lines.append([])
                x = 0
            lines[-1].append((item, size))
            x += size.width() + gap
        y = rect.y()
        for line in lines:
            height = max((size.height() for _, size in line), default=0)
            if moves:
                self._place_line(line, QRect(rect.x(), y, rect.width(), height), is_only=len(lines) == 1)
            y += height + gap
        return y - gap - rect.y()

    def _place_line(self, line: list[tuple[QLayoutItem, QSize]], rect: QRect, *, is_only: bool) -> None:
        x = rect.x()
        spare = rect.width() - sum(size.width() for _, size in line) - self.spacing() * (len(line) - 1)
        for item, hint in line:
            grows = self.growing is not None and item.widget() is self.growing
            size = hint + QSize(max(spare, 0), 0) if grows else hint
            if self._ends_apart and is_only and item is self._items[-1]:
                x = rect.right() + 1 - size.width()
            place = QRect(QPoint(x, rect.y() + (rect.height() - size.height()) // 2), size)
            parent = self.parentWidget()
            direction = Qt.LayoutDirection.LeftToRight if parent is None else parent.layoutDirection()
            item.setGeometry(QStyle.visualRect(direction, rect, place))
            x += size.width() + self.spacing()

    # Qt's own methods.

    def addWidget(self, widget: QWidget) -> None:
        """Qt: one more, at the end.

        The item is made here: of one that Qt makes, Python may have what stood for an earlier item in the same place of
        memory, and takes it for deleted when the layout of that one goes.
        """
        self.addChildWidget(widget)
        self.addItem(_Item(widget))

    def addItem(self, item: QLayoutItem) -> None:
        """Qt: one more, at the end."""
        self._items.append(item)
        self.invalidate()

    def count(self) -> int:
        """Qt: how many."""
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        """Qt: the item at a place, None where there is none."""
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        """Qt: give up the item at a place."""
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        """Qt: none."""
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        """Qt: narrower is higher."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Qt: how high for a width."""
        return self._arrange(QRect(0, 0, width, 0), moves=False)

    def setGeometry(self, rect: QRect) -> None:
        """Qt: place everything."""
        super().setGeometry(rect)
        self._arrange(rect, moves=True)

    def sizeHint(self) -> QSize:
        """Qt: all in one line."""
        sizes = [item.sizeHint() for item in self._items if not item.isEmpty()]
        width = sum(size.width() for size in sizes) + self.spacing() * max(len(sizes) - 1, 0)
        return QSize(width, max((size.height() for size in sizes), default=0))

    def minimumSize(self) -> QSize:
        """Qt: one below the other."""
        sizes = [item.minimumSize() for item in self._items if not item.isEmpty()]
        return QSize(
            max((size.width() for size in sizes), default=0), max((size.height() for size in sizes), default=0)
        )
