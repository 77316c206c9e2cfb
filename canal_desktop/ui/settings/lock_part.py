"""LockPart: what the settings say of the lock, with buttons that set, change and remove its passphrase."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from canal_desktop.language import tr
from canal_desktop.ui.widgets.elided_button import ElidedButton
from canal_desktop.ui.widgets.flow_layout import FlowLayout
from canal_desktop.ui.widgets.plain_label import PlainLabel

if TYPE_CHECKING:
    from collections.abc import Mapping


class LockPart(QWidget):
    """Shows what it is told.

    Signals:
        pressed(str): "set", "change", "remove" or "lock".
    """

    pressed = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.state = PlainLabel("", self, wraps=True)
        self.state.setProperty("role", "small")
        labels = {
            "set": tr("Set a passphrase…"),
            "change": tr("Change…", about="the passphrase"),
            "remove": tr("Remove…", about="the passphrase"),
            "lock": tr("Lock now"),
        }
        self.buttons: Mapping[str, ElidedButton] = {name: ElidedButton(text, self) for name, text in labels.items()}
        row = FlowLayout()
        for name, button in self.buttons.items():
            button.setAccessibleDescription(tr("Passphrase of the lock"))
            button.clicked.connect(lambda _checked=False, chosen=name: self.pressed.emit(chosen))
            row.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self.state)
        column.addLayout(row)
        self.show_state("")

    def show_state(self, keyring: str) -> None:
        """Say in which keyring the passphrase's hash is, "" where none is set."""
        is_set = bool(keyring)
        self.state.setText(
            tr("A passphrase is set. A hash of it, from which it cannot be had back, is in {keyring}.", keyring=keyring)
            if is_set
            else tr("No passphrase is set, so Canal cannot be locked.")
        )
        had_keyboard = self.isAncestorOf(focus) if (focus := self.focusWidget()) is not None else False
        for name, button in self.buttons.items():
            button.setVisible((name != "set") is is_set)
        if had_keyboard:
            self.buttons["change" if is_set else "set"].setFocus()
