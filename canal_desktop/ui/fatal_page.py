"""FatalPage: says why the program cannot work, where the library would be."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from canal_desktop.language import tr
from canal_desktop.ui.widgets.announce import announce
from canal_desktop.ui.widgets.plain_label import PlainLabel

TEXT_WIDTH_PX = 480


class FatalPage(QWidget):
    """One sentence and a way out.

    Signals:
        quit_requested(): Quit was pressed.
    """

    quit_requested = Signal()

    def __init__(self, sentence: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        title = PlainLabel(tr("Canal cannot start"), self, wraps=True)
        title.setProperty("role", "title")
        text = PlainLabel(sentence, self, wraps=True)
        text.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        button = QPushButton(tr("Quit"), self)
        button.setProperty("kind", "primary")
        button.clicked.connect(self.quit_requested)
        middle = QWidget(self)
        middle.setMaximumWidth(TEXT_WIDTH_PX)
        column = QVBoxLayout(middle)
        column.setSpacing(12)
        column.addStretch(1)
        column.addWidget(title)
        column.addWidget(text)
        column.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch(2)
        row = QHBoxLayout(self)
        row.addStretch(1)
        row.addWidget(middle, 1000)
        row.addStretch(1)
        button.setFocus()
        announce(self, sentence, urgent=True)
