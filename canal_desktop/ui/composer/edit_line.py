"""EditLine: the quiet line above the composer that says what is being changed in it, with the way out."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from canal_desktop.language import tr
from canal_desktop.ui.shortcuts.key_tip import KeyTip
from canal_desktop.ui.widgets.plain_label import PlainLabel

EDITING = tr("Editing a question")
EDITING_ANSWER = tr("Editing an answer")
EDITING_WAITING = tr("Editing a message that waits")


class EditLine(QWidget):
    """Shown while a message is edited.

    Signals:
        cancelled(): the user wants the draft back.
        save_pressed(): the message is to be kept as it is now, and nobody asked.
    """

    cancelled = Signal()
    save_pressed = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._label = PlainLabel(parent=self)
        self._label.setProperty("role", "small")
        self._cancel = cancel = QPushButton(tr("Cancel"), self)
        cancel.setProperty("kind", "quiet")
        cancel.setAccessibleName(tr("Cancel"))
        KeyTip(cancel, tr("Bring the draft back"), "cancel_edit")
        cancel.clicked.connect(self.cancelled)
        save = QPushButton(tr("Save"), self)
        save.setProperty("kind", "quiet")
        save.setAccessibleName(tr("Save without asking"))
        KeyTip(save, tr("Keep it as another version and ask nobody"), "save_edit")
        save.clicked.connect(self.save_pressed)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        row.addStretch(1)
        for widget in (self._label, save, cancel):
            row.addWidget(widget, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addStretch(1)
        self.show_what(EDITING)
        self.hide()

    def show_what(self, sentence: str) -> None:
        """Say what is being edited."""
        self._label.setText(sentence)
        self._cancel.setAccessibleDescription(sentence)

    @property
    def text(self) -> str:
        """What it says."""
        return self._label.text()
