"""A field with its caption in front of it, as one widget for a row that wraps."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QWidget

from canal_desktop.ui.widgets.plain_label import PlainLabel


def captioned(field: QWidget, label: str, parent: QWidget) -> QWidget:
    """The pair."""
    caption = PlainLabel(label, parent)
    caption.setBuddy(field)
    pair = QWidget(parent)
    line = QHBoxLayout(pair)
    line.setContentsMargins(0, 0, 0, 0)
    line.addWidget(caption)
    line.addWidget(field)
    return pair
