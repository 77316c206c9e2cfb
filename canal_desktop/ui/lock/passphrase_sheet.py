"""PassphraseSheet: asks for the passphrase of the lock: for a new one, for another one, or to have none any more."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from canal_desktop.language import tr
from canal_desktop.ui.lock.unlock_page import CAPS_LOCK, PassphraseField
from canal_desktop.ui.sheets.work_sheet import CANCEL, WorkSheet
from canal_desktop.ui.widgets.announce import announce
from canal_desktop.ui.widgets.plain_label import PlainLabel

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

KEEP = "keep"


class Purpose(StrEnum):
    """What is done with the passphrase."""

    SET = "set"
    CHANGE = "change"
    REMOVE = "remove"


TITLES = {
    Purpose.SET: tr("Set a passphrase"),
    Purpose.CHANGE: tr("Change the passphrase"),
    Purpose.REMOVE: tr("Remove the passphrase"),
}
FORGOTTEN = tr(
    "If you forget it, remove the entry canal-desktop:lock from the system keyring, with the program that your system "
    "has for that. Canal then unlocks itself; nothing is lost."
)
REMOVED = tr("Canal is not locked any more after that.")


class PassphraseSheet(WorkSheet):
    """What is typed is never shown.

    Signals:
        given(str, str): the passphrase there is, "" where none is, and the new one, "" for none.
    """

    given = Signal(str, str)
    SCROLLS = True

    def __init__(self, purpose: Purpose, parent: QWidget) -> None:
        super().__init__(TITLES[purpose], parent)
        self._purpose = purpose
        self.old = self._field(tr("Present passphrase")) if purpose is not Purpose.SET else None
        is_new = purpose is not Purpose.REMOVE
        self.new = self._field(tr("New passphrase")) if is_new else None
        self.again = self._field(tr("New passphrase once more")) if is_new else None
        self.trouble = PlainLabel("", self, wraps=True)
        self.trouble.setProperty("role", "small_error")
        self.trouble.hide()
        self.body.addWidget(self.trouble)
        self.set_buttons(((KEEP, TITLES[purpose]), (CANCEL, tr("Cancel"))), KEEP)
        self.pressed.connect(self._on_pressed)
        self.say(FORGOTTEN if is_new else REMOVED)
        self._first.setFocus()

    @property
    def _first(self) -> PassphraseField:
        first = self.old or self.new
        assert first is not None
        return first

    def _field(self, name: str) -> PassphraseField:
        caption = PlainLabel(name, self)
        field = PassphraseField(name, self)
        caption.setBuddy(field)
        field.caps_seen.connect(self._show_caps)
        self.body.addWidget(caption)
        self.body.addWidget(field)
        return field

    def refuse(self, sentence: str, *, in_old: bool = False) -> None:
        """Say why nothing was changed; the keyboard goes where that is mended."""
        self.set_busy(False)
        self._tell(sentence)
        field = self._first if in_old or self.new is None else self.new
        field.selectAll()
        field.setFocus()

    def set_busy(self, busy: bool) -> None:
        """Show that it is being done; what is typed meanwhile is not meant for the fields."""
        self.button(KEEP).setEnabled(not busy)
        for field in (self.old, self.new, self.again):
            if field is not None:
                field.setReadOnly(busy)

    def _tell(self, sentence: str) -> None:
        self.trouble.setText(sentence)
        self.trouble.setVisible(bool(sentence))
        announce(self, sentence, urgent=True)

    def _show_caps(self, is_on: bool) -> None:
        if is_on or self.trouble.text() == CAPS_LOCK:
            self._tell(CAPS_LOCK if is_on else "")

    def _on_pressed(self, button: str) -> None:
        if button != KEEP:
            self.done(0)
            return
        old = "" if self.old is None else self.old.text()
        new = "" if self.new is None else self.new.text()
        if self.old is not None and not old:
            self.refuse(tr("Enter the present passphrase first."), in_old=True)
        elif self.again is not None and new != self.again.text():
            self.refuse(tr("The new passphrase was not typed the same twice. Type it again."))
        else:
            self._tell("")
            self.set_busy(True)
            self.given.emit(old, new)
