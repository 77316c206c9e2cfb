"""ServerName: names the server in a header, where there is room for it beside the title and the whole model."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject

from canal_desktop.ui.widgets.plain_label import FEW_LETTERS, PlainLabel

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

AROUND_PX = 56
"""The edges of the header, and the gaps in it."""


class ServerName(PlainLabel):
    """Stands in a header as wide as its parent, which begins with a title and has the model at its end."""

    def __init__(self, model: QWidget, parent: QWidget) -> None:
        super().__init__(parent=parent)
        self._model = model
        self.setProperty("role", "small")
        parent.installEventFilter(self)

    def _show_where_there_is_room(self) -> None:
        parent = self.parentWidget()
        if parent is None:
            return
        title = FEW_LETTERS * parent.fontMetrics().averageCharWidth()
        needed = title + self.sizeHint().width() + self._model.sizeHint().width() + AROUND_PX
        if (parent.width() >= needed) is self.isHidden():
            self.setVisible(self.isHidden())

    # Qt's own methods.

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Qt: the header is wider or narrower than before, or something in it is."""
        if watched is self.parentWidget() and event.type() in {QEvent.Type.Resize, QEvent.Type.LayoutRequest}:
            self._show_where_there_is_room()
        return super().eventFilter(watched, event)
