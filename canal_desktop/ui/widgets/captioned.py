"""A field with its caption in front of it, as one widget for a row that wraps."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QComboBox, QLabel, QWidget

from canal_desktop.ui.widgets.flow_layout import FlowLayout
from canal_desktop.ui.widgets.plain_label import PlainLabel


class _SilentLabel(QLabel):
    """What a box without a caption is called, for assistive technology alone.

    On Linux Qt gives what is chosen in a box as its name, and what it is called only by the label beside it.
    """

    def __init__(self, name: str, box: QComboBox) -> None:
        super().__init__(name, box.parentWidget())
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setBuddy(box)
        self.hide()
        self._box = box
        box.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Qt: the box was put somewhere else; a label counts beside it only."""
        if watched is self._box and event.type() == QEvent.Type.ParentChange:
            self.setParent(self._box.parentWidget())
        return super().eventFilter(watched, event)


def name_box(box: QComboBox, name: str) -> None:
    """Name a box that no caption stands beside."""
    box.setAccessibleName(name)
    _SilentLabel(name, box)


def captioned(field: QWidget, label: str, parent: QWidget) -> QWidget:
    """The pair; the field stands below its caption where there is no room for it beside it."""
    caption = PlainLabel(label, parent)
    caption.setBuddy(field)
    pair = QWidget(parent)
    line = FlowLayout(pair)
    line.addWidget(caption)
    line.addWidget(field)
    return pair
