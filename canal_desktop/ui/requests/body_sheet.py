"""BodySheet: the body of a request as JSON to be edited, with a word on whether it can be sent."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPlainTextEdit

from canal_desktop.language import sentences, tr
from canal_desktop.ui.sheets.work_sheet import CANCEL, WorkSheet
from canal_desktop.ui.theme.open_sheets import wear_font
from canal_desktop.ui.widgets.mirror import write_code
from canal_desktop.ui.widgets.plain_label import PlainLabel

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from canal_desktop.ui.theme.theme import Theme

SEND = "send"
WIDTH_PX, EDIT_PX = 720, 200
WORDS = tr("Just this body is sent, and its answer is another version. Nothing of it is kept for the conversation.")
HELD = tr("What stands between ⟨ and ⟩ goes along as it was; take it out and it does not.")
EDITED = tr("What you edited before is here again; undo takes it back.")
CHECKING, FINE = tr("Being checked…"), tr("This can be sent.")


class BodySheet(WorkSheet):
    """A field and a line below it.

    Signals:
        changed(str): another text is to be checked.
        send_wanted(str): this is to be sent; it was found fit.
    """

    changed = Signal(str)
    send_wanted = Signal(str)

    def __init__(self, text: str, theme: Theme, parent: QWidget, *, has_held: bool) -> None:
        super().__init__(tr("Edit and send again"), parent)
        self.setMinimumWidth(min(WIDTH_PX, max(parent.width() - 32, 320)))
        self._words = sentences(WORDS, HELD if has_held else "")
        self.say(self._words)
        self.edit = QPlainTextEdit(self)
        write_code(self.edit)
        self.edit.setProperty("kind", "field")
        self.edit.setAccessibleName(tr("Body of the request"))
        wear_font(self.edit, "code_font", theme)
        self.edit.setTabChangesFocus(True)
        self.edit.setMinimumHeight(min(EDIT_PX, max(parent.height() - 260, 60)))
        self.edit.setPlainText(text)
        self.status = PlainLabel("", self, wraps=True)
        self.body.addWidget(self.edit, 1)
        self.body.addWidget(self.status)
        self.give_room_to_body()
        self.set_buttons(((SEND, tr("Send as a new version")), (CANCEL, tr("Cancel"))), SEND)
        # It is checked once more before it goes, so a check under way holds nobody up.
        self.press_by_key(SEND, lambda: self.send_wanted.emit(self.text))
        self.resize(max(self.minimumWidth(), 320), max(parent.height() - 80, 240))
        self.pressed.connect(self._on_pressed)
        self.edit.textChanged.connect(self._on_changed)
        self.edit.setFocus()
        self.show_problem("")

    @property
    def text(self) -> str:
        """What is in the field; Qt's toPlainText() would make spaces of those that do not break."""
        return self.edit.document().toRawText().replace("\u2029", "\n")

    def bring_back(self, text: str) -> None:
        """Put what was edited before into the field; undo brings back what it was made of."""
        cursor = self.edit.textCursor()
        cursor.select(cursor.SelectionType.Document)
        cursor.insertText(text)
        self.say(sentences(EDITED, self._words))

    def show_problem(self, sentence: str) -> None:
        """Say why it cannot be sent, "" where it can."""
        self._say_status(sentence or FINE, is_error=bool(sentence))
        self.button(SEND).setEnabled(not sentence)

    def _say_status(self, sentence: str, *, is_error: bool = False) -> None:
        role = "error" if is_error else "muted"
        if self.status.property("role") != role:
            self.status.setProperty("role", role)
            self.status.style().polish(self.status)
        self.status.setText(sentence)
        self.edit.setAccessibleDescription(sentence)

    def _on_changed(self) -> None:
        self.button(SEND).setEnabled(False)
        self._say_status(CHECKING)
        self.changed.emit(self.text)

    def _on_pressed(self, button: str) -> None:
        if button == SEND:
            self.send_wanted.emit(self.text)
        elif button == CANCEL:
            self.done(0)
