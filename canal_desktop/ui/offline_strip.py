"""OfflineStrip: says above the page, as long as it is so, that the program is to stay offline; with the way back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton

from canal_desktop.language import tr
from canal_desktop.ui.widgets.mirror import set_margins
from canal_desktop.ui.widgets.plain_label import PlainLabel

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

WORDS = tr("Offline, but for this computer itself.")


class OfflineStrip(QFrame):
    """A sentence and a button.

    Signals:
        go_online_pressed(): the user wants connections again.
    """

    go_online_pressed = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("strip")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName(WORDS)
        words = PlainLabel(WORDS, self, wraps=True)
        button = QPushButton(tr("Go online"), self)
        button.setProperty("kind", "quiet")
        button.setProperty("compact", "true")
        button.clicked.connect(self.go_online_pressed)
        row = QHBoxLayout(self)
        set_margins(row, 16, 2, 8, 2)
        row.addWidget(words, 1)
        row.addWidget(button)
        self.hide()
