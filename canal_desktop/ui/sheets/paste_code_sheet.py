"""PasteCodeSheet: code that makes a request is pasted, what was read of it is shown, and a conversation made of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from canal_desktop.language import labelled, tr, tr_n
from canal_desktop.ui.sheets.work_sheet import CANCEL, SEND_KEYS, WorkSheet
from canal_desktop.ui.shortcuts.key_kinds import native
from canal_desktop.ui.theme.open_sheets import wear_font
from canal_desktop.ui.widgets.mirror import write_code, write_prose

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtCore import QMimeData

    from canal_desktop.ui.theme.theme import Theme

MAKE = "make"
SETTLED_MS = 300
"""After this long without a key the code is read."""
MOST_SHOWN = 50_000
"""Characters of pasted code that the field shows; more is read all the same."""
LEAST_PX = 72
WIDTH_PX, HEIGHT_PX = 680, 620
LEAST_WIDTH_PX = 320
HINT = tr(
    "Paste a curl command, a call in Python, JavaScript or TypeScript, or a JSON body. Nothing of it is run or sent."
)


class CodeField(QPlainTextEdit):
    """A field for code of any length; of a long one that is pasted it shows the beginning.

    Signals:
        pasted_long(str): a long text, which is in the place of all that was there.
    """

    pasted_long = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        write_code(self)

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Qt: paste or drop."""
        text = source.text()
        if len(text) > MOST_SHOWN:
            self.pasted_long.emit(text)
        else:
            super().insertFromMimeData(source)


class PasteCodeSheet(WorkSheet):
    """It stays open until something is made of the code, or the user leaves it.

    Signals:
        code_changed(str): the code is another one.
        make_pressed(): make a conversation of what was read.
    """

    code_changed = Signal(str)
    make_pressed = Signal()

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(tr("New from code"), parent)
        self._long: str | None = None
        self._is_wanted = False
        """A conversation is to be made of the code once it is read."""
        self.code = CodeField(self)
        self.code.setAccessibleName(tr("Code"))
        self.code.setPlaceholderText("curl https://…/chat/completions -d '{…}'")
        wear_font(self.code, "code_font", theme)
        self.code.setTabChangesFocus(True)
        self.code.setMinimumHeight(LEAST_PX)
        self.preview = QPlainTextEdit(self)
        write_prose(self.preview)
        self.preview.setAccessibleName(tr("What was read"))
        self.preview.setReadOnly(True)
        self.preview.setPlaceholderText(tr("What is read of it is shown here."))
        self.preview.setTabChangesFocus(True)
        self.preview.setMinimumHeight(LEAST_PX)
        self.body.addWidget(self.code, 3)
        self.body.addWidget(self.preview, 2)
        self._settled = QTimer(self)
        self._settled.setSingleShot(True)
        self._settled.setInterval(SETTLED_MS)
        self._settled.timeout.connect(lambda: self.code_changed.emit(self.text))
        self.code.textChanged.connect(self._on_typed)
        self.code.pasted_long.connect(self.set_code)
        self.pressed.connect(self._on_pressed)
        self.set_buttons(((MAKE, tr("Make conversation")), (CANCEL, tr("Cancel"))), MAKE)
        self.press_by_key(MAKE, self._make_soon)
        self.show_nothing(HINT)
        self.resize(
            min(theme.scaled(WIDTH_PX), max(parent.width() - 32, LEAST_WIDTH_PX)),
            min(theme.scaled(HEIGHT_PX), parent.height() - 32),
        )
        self.code.setFocus()

    @property
    def text(self) -> str:
        """All of the code."""
        return self.code.toPlainText() if self._long is None else self._long

    def set_code(self, text: str) -> None:
        """Put code into the field in place of what is there."""
        is_long = len(text) > MOST_SHOWN
        self.code.setPlainText(f"{text[:MOST_SHOWN]}\n{_rest_words(len(text) - MOST_SHOWN)}" if is_long else text)
        # What is shown is not all: it cannot be changed, only replaced.
        self.code.setReadOnly(is_long)
        self._long = text if is_long else None
        self._settled.stop()
        self.code_changed.emit(text)

    def show_nothing(self, sentence: str) -> None:
        """Nothing is read, and why."""
        self.say(sentence)
        self._is_wanted = False
        self.preview.clear()
        self.show_notes(())
        self.button(MAKE).setEnabled(False)

    def show_read(self, facts: Sequence[tuple[str, str]], notes: Sequence[str]) -> None:
        """Show what was read, and what is left out."""
        self.say(
            tr(
                "This becomes a conversation ({keys}). The last question waits in the message field until you send it.",
                keys=native(SEND_KEYS[0]),
            )
        )
        self.preview.setPlainText("\n".join(labelled(name, value) for name, value in facts))
        self.show_notes(notes)
        self.button(MAKE).setEnabled(True)
        if self._is_wanted:
            self._is_wanted = False
            self.make_pressed.emit()

    def _make_soon(self) -> None:
        if self.button(MAKE).isEnabled():
            self.make_pressed.emit()
        elif self._settled.isActive():
            self._is_wanted = True
            self._settled.stop()
            self.code_changed.emit(self.text)

    def _on_typed(self) -> None:
        self._long, self._is_wanted = None, False
        self.button(MAKE).setEnabled(False)
        self._settled.start()

    def _on_pressed(self, button: str) -> None:
        if button == MAKE:
            self.make_pressed.emit()
        else:
            self.done(0)


def _rest_words(chars: int) -> str:
    return tr_n("… {n} more character", "… {n} more characters", chars)
