"""UnlockPage: all that is to be seen while the program is locked: its icon, a field for the passphrase, two buttons."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from canal_desktop.app.app_lock import wait_words
from canal_desktop.language import sentences, tr
from canal_desktop.ui.shortcuts.key_kinds import native
from canal_desktop.ui.shortcuts.key_tip import KeyTip
from canal_desktop.ui.theme.icons import app_icon
from canal_desktop.ui.widgets.announce import announce
from canal_desktop.ui.widgets.enter_presses import enter_presses
from canal_desktop.ui.widgets.flow_layout import FlowLayout
from canal_desktop.ui.widgets.form_area import FormArea
from canal_desktop.ui.widgets.mirror import write_line
from canal_desktop.ui.widgets.plain_label import PlainLabel

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QKeyEvent

ICON_PX = 72
FORM_LETTERS = 44
MAX_LENGTH = 2000
TICK_MS = 1000
CAPS_LOCK = tr("Caps Lock is on.")
LOCKED = tr("Canal is locked")


class PassphraseField(QLineEdit):
    """A field whose text is not shown.

    Signals:
        caps_seen(bool): a letter came with Caps Lock on, or without.
    """

    caps_seen = Signal(bool)

    def __init__(self, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setEchoMode(QLineEdit.EchoMode.Password)
        self.setMaxLength(MAX_LENGTH)
        write_line(self)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Qt: a letter that is large without Shift, or small with it, tells of Caps Lock."""
        letter = event.text()
        if len(letter) == 1 and letter.lower() != letter.upper():
            has_shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            self.caps_seen.emit(letter.isupper() is not has_shift)
        super().keyPressEvent(event)


class UnlockPage(QWidget):
    """Shows nothing of what is behind it.

    Signals:
        unlock_wanted(str): try this passphrase.
        quit_wanted(): end the program.
    """

    unlock_wanted = Signal(str)
    quit_wanted = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._why = ""
        self._pause_s: Callable[[], float] = lambda: 0.0
        self._timer = QTimer(self)
        self._timer.setInterval(TICK_MS)
        self._timer.timeout.connect(self._tick)
        self._form = QWidget(self)
        self._form.setObjectName("page")
        self._icon = QLabel(self._form)
        self._icon.setAccessibleName(tr("Logo of Canal"))
        self._icon.setPixmap(app_icon().pixmap(QSize(ICON_PX, ICON_PX), self.devicePixelRatioF()))
        self._title = PlainLabel(LOCKED, self._form, wraps=True)
        self._title.setProperty("role", "title")
        self._caption = PlainLabel(tr("Passphrase"), self._form)
        self.field = PassphraseField(tr("Passphrase"), self._form)
        self._caption.setBuddy(self.field)
        self._caps = PlainLabel("", self._form, wraps=True)
        self._caps.setProperty("role", "small")
        self.state = PlainLabel("", self._form, wraps=True)
        self.state.setProperty("role", "error")
        self.unlock = QPushButton(tr("Unlock"), self._form)
        self.unlock.setProperty("kind", "primary")
        self.unlock.setToolTip(native("Return"))
        self.quit = QPushButton(tr("Quit"), self._form)
        KeyTip(self.quit, tr("Quit"), "quit")
        self._lay_out()
        self.field.caps_seen.connect(self._show_caps)
        self.field.returnPressed.connect(self.unlock.click)
        self.unlock.clicked.connect(self._want)
        self.quit.clicked.connect(self.quit_wanted)

    def _lay_out(self) -> None:
        buttons = FlowLayout()
        buttons.addWidget(self.unlock)
        buttons.addWidget(self.quit)
        column = QVBoxLayout()
        column.setSpacing(8)
        column.addStretch(1)
        for widget in (self._icon, self._title, self._caption, self.field, self._caps, self.state):
            column.addWidget(widget)
        column.addLayout(buttons)
        column.addStretch(2)
        row = QHBoxLayout(self._form)
        row.setContentsMargins(24, 16, 24, 16)
        row.addStretch(1)
        row.addLayout(column, 1000)
        row.addStretch(1)
        for widget in (self._title, self._caption, self.field, self._caps, self.state):
            widget.setMaximumWidth(FORM_LETTERS * self.fontMetrics().averageCharWidth())
        self._caps.hide()
        self.state.hide()
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(FormArea(self._form, LOCKED, self))

    def set_busy(self, busy: bool) -> None:
        """Show that a passphrase is being looked at."""
        self.field.setReadOnly(busy)
        self.unlock.setEnabled(not busy)

    def say(self, sentence: str, *, is_error: bool = True) -> None:
        """Show a sentence below the field, "" for none; assistive technology reads it out."""
        role = "error" if is_error else "muted"
        if self.state.property("role") != role:
            self.state.setProperty("role", role)
            self.state.style().unpolish(self.state)
            self.state.style().polish(self.state)
        self.state.setText(sentence)
        self.state.setVisible(bool(sentence))
        announce(self, sentence, urgent=True)

    def refuse(self, why: str, pause_s: Callable[[], float]) -> None:
        """Say why it is not unlocked, "" where nothing was looked at; the next one is, once pause_s gives 0."""
        self._why, self._pause_s = why, pause_s
        self.field.clear()
        self.field.setFocus()
        self.unlock.setEnabled(False)
        self.say(self._wait_words())
        self._timer.start()

    def _wait_words(self) -> str:
        return sentences(self._why, wait_words(self._pause_s()))

    def _tick(self) -> None:
        if self._pause_s() > 0:
            # Not read out each second.
            self.state.setText(self._wait_words())
            return
        self._timer.stop()
        self.unlock.setEnabled(True)
        self.say(sentences(self._why, tr("Try again now.")))

    def _want(self) -> None:
        text = self.field.text()
        if text:
            self.unlock_wanted.emit(text)
        else:
            self.say(tr("Enter the passphrase first."))
            self.field.setFocus()

    def _show_caps(self, is_on: bool) -> None:
        if is_on is self._caps.isHidden():
            self._caps.setText(CAPS_LOCK)
            self._caps.setVisible(is_on)
            announce(self, CAPS_LOCK if is_on else "")

    # Qt's own methods.

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Qt: nobody took the key; Esc takes back what was typed, unless it is being looked at."""
        if event.key() == Qt.Key.Key_Escape and not self.field.isReadOnly():
            self.field.clear()
        elif not enter_presses(self.focusWidget(), event):
            super().keyPressEvent(event)
