"""ProfileCards: the profiles with what can be done to each."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from canal_desktop.domain.parameter_text import summary_of
from canal_desktop.domain.profile import ProfileSource, keyring_kind
from canal_desktop.domain.proxy import NO_PROXY
from canal_desktop.language import tr, with_english
from canal_desktop.ui.fuzzy import folded
from canal_desktop.ui.widgets.elided_button import ElidedButton
from canal_desktop.ui.widgets.flow_layout import FlowLayout
from canal_desktop.ui.widgets.laid_out import laid_out
from canal_desktop.ui.widgets.plain_label import PlainLabel
from canal_desktop.ui.widgets.tab_order import comes_before

if TYPE_CHECKING:
    from collections.abc import Sequence

    from canal_desktop.domain.profile import Profile, ProfileId


class ProfileCard(QFrame):
    """One profile.

    Signals:
        pressed(str): one of "use", "edit", "parameters", "network", "check", "learnt", "forget_key", "remove".
    """

    pressed = Signal(str)

    def __init__(self, profile: Profile, key_place: str, parent: QWidget, *, is_active: bool) -> None:
        super().__init__(parent)
        self.setObjectName("card")
        self.setAccessibleName(profile.name)
        name = PlainLabel(profile.name, self, wraps=True)
        name.setProperty("role", "heading")
        summary = summary_of(profile.parameters)
        remarks = [profile.base_url, profile.model or tr("no model chosen"), key_place, summary, _network(profile)]
        about = PlainLabel("\n".join(remark for remark in remarks if remark), self, wraps=True)
        about.setProperty("role", "small")
        about.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        head = QHBoxLayout()
        head.addWidget(name, 1)
        if is_active:
            in_use = PlainLabel(tr("In use"), self)
            in_use.setProperty("role", "muted")
            head.addWidget(in_use)
        buttons = FlowLayout()
        self.buttons: list[ElidedButton] = []
        for action, label in _actions_for(profile, is_active=is_active):
            button = ElidedButton(label, self)
            button.setAccessibleDescription(profile.name)
            button.clicked.connect(lambda _checked=False, chosen=action: self.pressed.emit(chosen))
            buttons.addWidget(button)
            self.buttons.append(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 12)
        column.setSpacing(4)
        column.addLayout(head)
        column.addWidget(about)
        column.addSpacing(4)
        column.addLayout(buttons)


class ProfileCards(QWidget):
    """The cards one below the other, and a button for a new profile.

    Signals:
        pressed(str, str): what was pressed on a card, as there, and the profile's id.
        add_pressed(): a new profile.
    """

    pressed = Signal(str, str)
    add_pressed = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.add = ElidedButton(tr("Add a profile"), self)
        self.add.clicked.connect(self.add_pressed)
        self._shown: tuple[tuple[Profile, ...], ProfileId | str | None] = ((), None)
        self._cards = QVBoxLayout()
        self._cards.setSpacing(8)
        row = FlowLayout()
        row.addWidget(self.add)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(self._cards)
        column.addLayout(row)

    def set_profiles(self, profiles: Sequence[Profile], active: ProfileId | str | None) -> None:
        """Show these profiles, in this order; active is the id of the one that new conversations use."""
        if (tuple(profiles), active) == self._shown:
            # The keyboard may be in one of the cards.
            return
        self._shown = tuple(profiles), active
        while (item := self._cards.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        for profile in profiles:
            card = ProfileCard(profile, key_place(profile), self, is_active=profile.id == active)
            card.pressed.connect(lambda action, one=profile.id: self.pressed.emit(action, one))
            self._cards.addWidget(card)
            card.show()
            for button in card.buttons:
                comes_before(button, self.add)

    def focus_first(self) -> None:
        """Give the keyboard to the first card, or to the button where there is none."""
        card = next(iter(laid_out(self._cards)), None)
        target = self.add if card is None else card.findChild(ElidedButton)
        (target or self.add).setFocus()

    def focus_found(self, query: str) -> None:
        """Give the keyboard to the first button called so, or to the first one of all."""
        words = folded(query).split()
        for card in laid_out(self._cards) if words else ():
            if isinstance(card, ProfileCard):
                for button in card.buttons:
                    name = folded(with_english(button.text()))
                    if all(word in name for word in words):
                        button.setFocus()
                        return
        self.focus_first()


def key_place(profile: Profile) -> str:
    """Where the key of a profile is, in words; never the key."""
    if profile.source is ProfileSource.ENVIRONMENT:
        return tr("Key from the environment, for this run only")
    if profile.source is ProfileSource.DEMO:
        return tr("Needs no key: the server is inside the program")
    if profile.key_backend is not None:
        if profile.key_hint:
            return tr(
                "Key in your keyring ({keyring}), ends in {letters}",
                keyring=keyring_kind(profile.key_backend),
                letters=profile.key_hint,
            )
        return tr("Key in your keyring ({keyring})", keyring=keyring_kind(profile.key_backend))
    if not profile.needs_key:
        return tr("No key")
    if profile.key_hint:
        return tr("Key for this run only, not stored, ends in {letters}", letters=profile.key_hint)
    return tr("Key for this run only, not stored")


def _network(profile: Profile) -> str:
    """What a profile has of its own to reach its server; "" for nothing."""
    words = []
    if profile.proxy == NO_PROXY:
        words.append(tr("No proxy"))
    elif profile.proxy == "":
        words.append(tr("The system's proxy"))
    elif profile.proxy is not None:
        words.append(tr("Proxy {address}", address=profile.proxy))
    if profile.ca_file:
        words.append(tr("Certificates of {file}", file=profile.ca_file))
    return " · ".join(words)


def _actions_for(profile: Profile, *, is_active: bool) -> list[tuple[str, str]]:
    is_stored = profile.source is ProfileSource.STORED
    actions = [] if is_active else [("use", tr("Use"))]
    if is_stored:
        actions.append(("edit", tr("Edit")))
    actions.append(("parameters", tr("Parameters…")))
    if is_stored:
        actions.append(("network", tr("Proxy and certificates…")))
    actions += [("check", tr("Check the connection")), ("learnt", tr("What was learnt…"))]
    if is_stored:
        if profile.key_backend is not None:
            actions.append(("forget_key", tr("Forget key")))
        actions.append(("remove", tr("Remove")))
    return actions
