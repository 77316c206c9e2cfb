"""KeysEditor: the keys for the quick window, taken after its button was pressed and refused where others need them."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from canal_desktop.domain.errors import KeysRefused
from canal_desktop.language import tr
from canal_desktop.ui.quick.global_keys import parse_keys
from canal_desktop.ui.quick.key_words import taken_by
from canal_desktop.ui.shortcuts.key_capture import KeyCapture
from canal_desktop.ui.shortcuts.key_kinds import combination, native
from canal_desktop.ui.widgets.announce import announce
from canal_desktop.ui.widgets.elided_button import ElidedButton
from canal_desktop.ui.widgets.plain_label import ElidedLabel


class KeysEditor(QWidget):
    """One combination of keys; "" for none. Keys mean what they always do until “Change…” is pressed.

    Signals:
        chosen(str): in Qt's portable notation.
        refused(str): as of an Editor; the former keys stay.
    """

    chosen = Signal(object)
    refused = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._value = self._help = ""
        self.shown = ElidedLabel(parent=self)
        self.change = ElidedButton(tr("Change…"), self)
        self.change.setAutoDefault(False)
        self.change.clicked.connect(self._begin)
        self.capture = KeyCapture(self)
        self.capture.captured.connect(self._on_captured)
        self.capture.cleared.connect(lambda: self._take(""))
        self.capture.left.connect(self._end)
        self.capture.unfocused.connect(self._end)
        self.capture.hide()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.shown, 1)
        row.addWidget(self.capture, 1)
        row.addWidget(self.change)
        self.setFocusProxy(self.change)
        self.show_value("")

    def setAccessibleName(self, name: str) -> None:
        """Qt: the button is what has the keyboard."""
        super().setAccessibleName(name)
        self.change.setAccessibleName(name)

    def setAccessibleDescription(self, description: str) -> None:
        """Qt: nothing else says which keys there are."""
        self._help = description
        super().setAccessibleDescription(description)
        self.change.setAccessibleDescription(f"{self.shown.text()}. {description}")

    def show_value(self, value: str) -> None:
        """Part of Editor."""
        self._value = value
        # A file written by hand may have what Qt does not know.
        self.shown.setText((native(value) or value) if value else tr("None"))
        self.setAccessibleDescription(self._help)

    def _begin(self) -> None:
        self.refused.emit("")
        self.capture.clear()
        self.shown.hide()
        self.capture.show()
        self.capture.setFocus()

    def _end(self) -> None:
        """Take no more keys."""
        if self.capture.hasFocus():
            self.change.setFocus()
        self.capture.hide()
        self.shown.show()
        # What was refused is no longer on the screen.
        self.refused.emit("")

    def _on_captured(self, keys: str) -> None:
        if keys in {"Tab", "Shift+Tab"}:
            self._end()
            # The button has the keyboard by now, so that one step on leads out of here.
            self.focusNextPrevChild(keys == "Tab")
        elif keys == "Del":
            self._take("")
        elif sentence := refusal(keys):
            self.capture.setText(native(keys))
            self.refused.emit(sentence)
        else:
            self._take(keys)

    def _take(self, keys: str) -> None:
        self._end()
        if keys == self._value:
            return
        self.show_value(keys)
        announce(self, self.shown.text())
        self.chosen.emit(keys)


def refusal(keys: str) -> str:
    """Why keys cannot be those of the quick window, in a sentence; "" where they can."""
    try:
        parse_keys(keys)
    except KeysRefused as error:
        return str(error)
    return taken_by(combination(keys))
