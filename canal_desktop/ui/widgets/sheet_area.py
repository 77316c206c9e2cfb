"""SheetArea: what is on a sheet, scrolled where the screen is too small for it, as with large letters."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtWidgets import QBoxLayout, QLayout, QSizePolicy, QStyle, QVBoxLayout, QWidget

from canal_desktop.ui.widgets.form_area import FormArea
from canal_desktop.ui.widgets.laid_out import laid_out

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent
    from PySide6.QtWidgets import QDialog

BESIDE_PX = 32
LEAST_PX = QSize(320, 300)
"""A sheet is no smaller, however small its window."""
FRAME_PX = 48
"""What the frame of a window and the edges of the screen take at most."""
UNSHRINKABLE = frozenset({QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.MinimumExpanding})


class SheetArea(FormArea):
    """Gives what is in it all the room there is, and never less than it needs: lists become low before it scrolls."""

    def __init__(self, inside: QWidget, name: str, parent: QWidget) -> None:
        super().__init__(inside, name, parent)
        self._inside = inside
        self.setObjectName("page")
        self.setWidgetResizable(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        inside.installEventFilter(self)

    def needed_height(self, width: int) -> int:
        """How high it must be at a width for nothing to be scrolled, in pixels."""
        layout = self._inside.layout()
        return 0 if layout is None else least_height(layout, width)

    def _fit(self) -> None:
        inside = self._inside
        room = self.maximumViewportSize()
        least = inside.minimumSizeHint()
        width = max(room.width(), least.width())
        height = self.needed_height(width)
        if height > room.height() or width > room.width():
            bar = self.style().pixelMetric(QStyle.PixelMetric.PM_ScrollBarExtent, None, self)
            if height > room.height():
                width = max(room.width() - bar, least.width())
                height = self.needed_height(width)
        inside.resize(width, max(height, room.height()))

    # Qt's own methods.

    def sizeHint(self) -> QSize:
        """Qt: all that is in it."""
        return self._inside.sizeHint().boundedTo(self._most())

    def minimumSizeHint(self) -> QSize:
        """Qt: nothing in it is cut where the window of the sheet's parent is large enough."""
        least = self._inside.minimumSizeHint().boundedTo(self._most())
        parent = self.window().parentWidget()
        return least if parent is None else least.boundedTo(parent.window().size() - QSize(BESIDE_PX, BESIDE_PX))

    def _most(self) -> QSize:
        return self.screen().availableSize() - QSize(FRAME_PX, FRAME_PX)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Qt: there is other room."""
        self._fit()
        super().resizeEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Qt: what is in it may need other room."""
        if event.type() == QEvent.Type.LayoutRequest and watched is self._inside:
            self._fit()
            self.updateGeometry()
        return super().eventFilter(watched, event)


def put_in_area(sheet: QDialog) -> SheetArea:
    """Have all that was laid out on a sheet be scrolled where the screen is too small for it."""
    layout = sheet.layout()
    assert layout is not None
    inside = QWidget()
    inside.setObjectName("page")
    # Qt hands it on, with all that is in it.
    inside.setLayout(layout)
    area = SheetArea(inside, sheet.windowTitle(), sheet)
    outer = QVBoxLayout(sheet)
    outer.setContentsMargins(0, 0, 0, 0)
    outer.addWidget(area)
    return area


def least_height(layout: QLayout, width: int) -> int:
    """What a layout needs at a width, lists and fields as low as they can be; Qt counts those in others whole."""
    margins = layout.contentsMargins()
    is_column = isinstance(layout, QBoxLayout) and layout.direction() == QBoxLayout.Direction.TopToBottom
    if not is_column:
        return layout.minimumHeightForWidth(width) if layout.hasHeightForWidth() else layout.minimumSize().height()
    inner = width - margins.left() - margins.right()
    # Qt's own least height has the gaps; what depends on the width is put right.
    height = layout.minimumSize().height()
    for part in laid_out(layout):
        if isinstance(part, QLayout):
            height += 0 if part.isEmpty() else least_height(part, inner) - part.minimumSize().height()
        elif not part.isHidden() and part.hasHeightForWidth():
            height += _height_for_width(part, inner) - _least_height_of(part)
    return height


def _height_for_width(widget: QWidget, width: int) -> int:
    """As a layout counts it."""
    inside = widget.layout()
    height = widget.heightForWidth(width) if inside is None else inside.totalHeightForWidth(width)
    return max(widget.minimumHeight(), min(height, widget.maximumHeight()))


def _least_height_of(widget: QWidget) -> int:
    """What a layout counts in its least size."""
    least, policy = widget.minimumSizeHint().height(), widget.sizePolicy().verticalPolicy()
    if policy == QSizePolicy.Policy.Ignored:
        least = 0
    elif policy in UNSHRINKABLE:
        least = max(least, widget.sizeHint().height())
    return widget.minimumHeight() or max(0, min(least, widget.maximumHeight()))


def resize_in_window(sheet: QDialog, width: int, height: int) -> None:
    """Give a sheet a size in pixels, or what its parent's window has room for."""
    parent = sheet.parentWidget()
    room = sheet.size() if parent is None else parent.window().size()
    most = (room - QSize(BESIDE_PX, BESIDE_PX)).expandedTo(LEAST_PX)
    sheet.resize(QSize(width, height).boundedTo(most))
