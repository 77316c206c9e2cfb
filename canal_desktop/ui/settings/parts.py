"""Parts of the settings page that are no single setting: secrets, proxy login, start at log-in, data folder."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtWidgets import QCheckBox, QFrame, QGridLayout, QLineEdit, QVBoxLayout, QWidget

from canal_desktop.language import sentences, tr
from canal_desktop.ui.widgets.elided_button import ElidedButton
from canal_desktop.ui.widgets.flow_layout import FlowLayout
from canal_desktop.ui.widgets.plain_label import PlainLabel

if TYPE_CHECKING:
    from collections.abc import Sequence

    from canal_desktop.app.secret_places import SecretPlace

ABSENT = "absent"
"""The property of a part that cannot be used here: its row is not shown."""

MAX_LOGIN = 255

SENT = tr("""Your messages, with the files and earlier messages that belong to them, go to the server of the profile in use, and from there to whoever runs the model you chose. “What is sent…” shows each request before it goes.

A tool gets the words it is called with, once you have allowed it. A picture in an answer is fetched from its server when you ask for it.

Nothing else is sent: no statistics, no reports of errors; updates are looked for only where you switch that on. Conversations, drafts and settings stay on this computer, and in those folders that you choose yourself.""")  # noqa: E501 - as a translator reads it


class SecretList(QWidget):
    """Where each secret is.

    Signals:
        forget_pressed(str): forget the secret of that id.
    """

    forget_pressed = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(4)
        self._places: tuple[SecretPlace, ...] | None = None
        self.set_places(())

    def set_places(self, places: Sequence[SecretPlace]) -> None:
        """Show these secrets."""
        if tuple(places) == self._places:
            return
        self._places = tuple(places)
        had_keyboard = self.isAncestorOf(self.focusWidget()) if self.focusWidget() is not None else False
        while (item := self._column.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        if not places:
            self._column.addWidget(PlainLabel(tr("There are none."), self, wraps=True))
        for place in places:
            card = self._card(place)
            self._column.addWidget(card)
            card.show()
        if had_keyboard and (first := self.findChild(ElidedButton)) is not None:
            first.setFocus()

    def _card(self, place: SecretPlace) -> QFrame:
        card = QFrame(self)
        card.setObjectName("card")
        card.setAccessibleName(place.what)
        what = PlainLabel(place.what, card, wraps=True)
        where = PlainLabel(place.where, card, wraps=True)
        where.setProperty("role", "small")
        grid = QGridLayout(card)
        grid.setContentsMargins(16, 8, 16, 8)
        grid.setVerticalSpacing(2)
        grid.setColumnStretch(0, 1)
        grid.addWidget(what, 0, 0)
        grid.addWidget(where, 1, 0)
        if place.can_forget:
            forget = ElidedButton(tr("Forget"), card)
            forget.setAccessibleDescription(place.what)
            forget.clicked.connect(lambda: self.forget_pressed.emit(place.id))
            grid.addWidget(forget, 0, 1, 2, 1)
        return card


class SentWords(PlainLabel):
    """What is sent to whom, in words."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(SENT, parent, wraps=True)
        self.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)


class ProxyLogin(QWidget):
    """Name and password for the proxy. They are taken off the screen once they were given.

    Signals:
        given(str, str): keep this name and this password.
        forget_pressed(): forget what is kept.
    """

    given = Signal(str, str)
    forget_pressed = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty(ABSENT, True)
        self.name = QLineEdit(self)
        self.name.setAccessibleName(tr("User name for the proxy"))
        self.name.setPlaceholderText(tr("User name"))
        self.setFocusProxy(self.name)
        self.password = QLineEdit(self)
        self.password.setAccessibleName(tr("Password for the proxy"))
        self.password.setPlaceholderText(tr("Password"))
        self.password.setEchoMode(QLineEdit.EchoMode.Password)
        for field in (self.name, self.password):
            field.setMaxLength(MAX_LOGIN)
            field.returnPressed.connect(self._give)
        self.keep = ElidedButton(tr("Keep the login"), self)
        self.keep.clicked.connect(self._give)
        self.forget = ElidedButton(tr("Forget the login"), self)
        self.forget.clicked.connect(self.forget_pressed)
        for button in (self.keep, self.forget):
            # On a sheet, Enter in any other field would press it.
            button.setAutoDefault(False)
        self.state = PlainLabel("", self, wraps=True)
        self.state.setProperty("role", "small")
        fields = FlowLayout()
        for widget in (self.name, self.password, self.keep, self.forget):
            fields.addWidget(widget)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addLayout(fields)
        column.addWidget(self.state)
        self.show_where("")

    def show_where(self, where: str, proxy: str = "") -> None:
        """Show the sentence that says where a login is kept, "" where there is none; a proxy is named before it."""
        whose = tr("For the proxy of your system, {proxy}.", proxy=proxy) if proxy else ""
        self.state.setText(sentences(whose, where or tr("No login is kept.")))
        self.forget.setVisible(bool(where))

    def say(self, sentence: str) -> None:
        """Show how keeping it went."""
        self.state.setText(sentence)

    def _give(self) -> None:
        if not self.name.text().strip():
            self.say(tr("Enter the user name first."))
            self.name.setFocus()
            return
        name, password = self.name.text().strip(), self.password.text()
        self.password.clear()
        self.given.emit(name, password)


class AutostartSwitch(QCheckBox):
    """Whether the program starts at log-in: the system knows, not the settings.

    Signals:
        wanted(bool): the user wants it so.
    """

    wanted = Signal(bool)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(tr("On", about="a setting"), parent)
        self.setAccessibleName(tr("Start at log-in"))
        self.setProperty(ABSENT, True)
        self.clicked.connect(self.wanted)


class DataFolder(QWidget):
    """Where the data are, and how much room they take.

    Signals:
        open_pressed(): show the folder in the system's file manager.
    """

    open_pressed = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.path = PlainLabel("", self, wraps=True)
        self.path.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.path.setAccessibleName(tr("Path of the data folder"))
        self.open = ElidedButton(tr("Open folder"), self)
        self.open.clicked.connect(self.open_pressed)
        self.sizes = PlainLabel(tr("Counting…"), self, wraps=True)
        self.sizes.setProperty("role", "small")
        row = FlowLayout()
        row.addWidget(self.open)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self.path)
        column.addWidget(self.sizes)
        column.addLayout(row)

    def set_sizes(self, sizes: Sequence[tuple[str, int]]) -> None:
        """Show how many bytes each kind of data takes."""
        locale = QLocale()
        lines = [
            tr("{kind}: {size}", kind=kind, size=locale.formattedDataSize(size, 1)) for kind, size in sizes if size
        ]
        self.sizes.setText("\n".join(lines) or tr("Nothing is there yet."))
