"""ProfilePage: the profiles with what can be done to each, and the few settings of the program."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from canal_desktop.domain.parameter_text import summary_of
from canal_desktop.domain.profile import ProfileSource
from canal_desktop.language import tr
from canal_desktop.ui.settings_form import SettingsForm
from canal_desktop.ui.widgets.elided_button import ElidedButton
from canal_desktop.ui.widgets.flow_layout import FlowLayout
from canal_desktop.ui.widgets.plain_label import ElidedLabel, PlainLabel

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QKeyEvent

    from canal_desktop.domain.profile import Profile, ProfileId
    from canal_desktop.domain.settings import Settings
    from canal_desktop.ui.theme.theme import Theme

WIDTH_PX = 640
GAP_PX = 16


class ProfileCard(QFrame):
    """One profile.

    Signals:
        pressed(str): one of "use", "edit", "parameters", "check", "learnt", "forget_key", "remove".
    """

    pressed = Signal(str)

    def __init__(self, profile: Profile, key_place: str, parent: QWidget, *, is_active: bool) -> None:
        super().__init__(parent)
        self.setObjectName("card")
        self.setAccessibleName(profile.name)
        name = PlainLabel(profile.name, self, wraps=True)
        name.setProperty("role", "heading")
        summary = summary_of(profile.parameters)
        remarks = [profile.base_url, profile.model or "no model chosen", key_place, summary]
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
        for action, label in _actions_for(profile, is_active=is_active):
            button = ElidedButton(label, self)
            button.setAccessibleDescription(profile.name)
            button.clicked.connect(lambda _checked=False, chosen=action: self.pressed.emit(chosen))
            buttons.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 12)
        column.setSpacing(4)
        column.addLayout(head)
        column.addWidget(about)
        column.addSpacing(4)
        column.addLayout(buttons)


class ProfilePage(QScrollArea):
    """Profiles and settings.

    Signals:
        profile_chosen(str): use the profile with this id from now on.
        add_requested(): a new profile.
        edit_requested(str): change the profile with this id.
        check_requested(str): examine the connection to its server.
        forget_key_requested(str): take its key out of the keyring.
        remove_requested(str): remove it, key and all.
        parameters_requested(str): what is sent with every request to its server.
        learnt_requested(str): show what its server turned out not to take.
        back_requested(): leave the page.
        settings_changed(Settings): the user changed a setting.
    """

    profile_chosen = Signal(str)
    add_requested = Signal()
    edit_requested = Signal(str)
    check_requested = Signal(str)
    forget_key_requested = Signal(str)
    remove_requested = Signal(str)
    parameters_requested = Signal(str)
    learnt_requested = Signal(str)
    back_requested = Signal()
    settings_changed = Signal(object)

    def __init__(self, theme: Theme, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._column_widget = QWidget(self)
        self._cards = QVBoxLayout()
        self._cards.setSpacing(8)
        self._back = ElidedButton(tr("Back"), self._column_widget)
        self._back.clicked.connect(self.back_requested)
        self._add = ElidedButton(tr("Add a profile"), self._column_widget)
        self._add.clicked.connect(self.add_requested)
        self._form = SettingsForm(settings, self._column_widget)
        self._form.changed.connect(self.settings_changed)
        self._lay_out()
        self.set_theme(theme)

    def focus_first(self) -> None:
        """Give the keyboard to the way back, so that Esc is heard here."""
        self._back.setFocus()
        self.verticalScrollBar().setValue(0)

    def go_to_setting(self, label: str) -> None:
        """Give the keyboard to the setting called so, and show it."""
        field = self._form.field(label)
        field.setFocus()
        self.ensureWidgetVisible(field)

    def go_to_profiles(self) -> None:
        """Show the profiles, which are below the settings, and give the keyboard to the first of them."""
        page = self.widget()
        assert page is not None
        # The cards may be new: nothing has a place yet.
        for widget in (page, self._column_widget):
            if (inner := widget.layout()) is not None:
                inner.activate()
        item = self._cards.itemAt(0)
        card = item.widget() if item is not None else None
        target = self._add if card is None else card.findChild(ElidedButton)
        if target is not None:
            target.setFocus()
        top = self._profiles_title.mapTo(page, QPoint(0, 0)).y()
        self.verticalScrollBar().setValue(top - GAP_PX)

    def set_theme(self, theme: Theme) -> None:
        """Use other colours and fonts."""
        self._column_widget.setMaximumWidth(theme.scaled(WIDTH_PX))

    def set_settings(self, settings: Settings) -> None:
        """Show the settings as they are now."""
        self._form.set_settings(settings)

    def set_profiles(self, profiles: Sequence[Profile], active: ProfileId | str | None) -> None:
        """Show these profiles.

        Args:
            profiles: in the order they are shown.
            active: the id of the one that new conversations use.
        """
        while (item := self._cards.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        for profile in profiles:
            card = ProfileCard(profile, key_place(profile), self._column_widget, is_active=profile.id == active)
            card.pressed.connect(lambda action, one=profile.id: self._on_pressed(action, one))
            self._cards.addWidget(card)
            card.show()

    def _on_pressed(self, action: str, profile_id: str) -> None:
        signals = {
            "use": self.profile_chosen,
            "edit": self.edit_requested,
            "check": self.check_requested,
            "forget_key": self.forget_key_requested,
            "remove": self.remove_requested,
            "parameters": self.parameters_requested,
            "learnt": self.learnt_requested,
        }
        signals[action].emit(profile_id)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self._column_widget)
        column.setContentsMargins(16, 24, 16, 24)
        column.setSpacing(8)
        head = FlowLayout(ends_apart=True)
        head.addWidget(_title(tr("Settings"), self._column_widget))
        head.addWidget(self._back)
        column.addLayout(head)
        column.addSpacing(8)
        column.addWidget(self._form)
        column.addSpacing(24)
        second = FlowLayout(ends_apart=True)
        self._profiles_title = _title(tr("Profiles"), self._column_widget)
        second.addWidget(self._profiles_title)
        second.addWidget(self._add)
        column.addLayout(second)
        column.addSpacing(8)
        column.addLayout(self._cards)
        column.addStretch(1)
        page = QWidget(self)
        page.setObjectName("page")
        middle = QHBoxLayout(page)
        middle.setContentsMargins(0, 0, 0, 0)
        middle.addStretch(1)
        middle.addWidget(self._column_widget, 1000)
        middle.addStretch(1)
        self.setWidget(page)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Qt: Esc leaves the page."""
        if event.key() == Qt.Key.Key_Escape:
            self.back_requested.emit()
        else:
            super().keyPressEvent(event)


def key_place(profile: Profile) -> str:
    """Where the key of a profile is, in words; never the key."""
    if profile.source is ProfileSource.ENVIRONMENT:
        return tr("Key from the environment, for this run only")
    if profile.source is ProfileSource.DEMO:
        return tr("Needs no key: the server is inside the program")
    ending = f", ends in {profile.key_hint}" if profile.key_hint else ""
    if profile.key_backend is not None:
        return tr("Key in {key_backend}{ending}", key_backend=profile.key_backend, ending=ending)
    return tr("Key for this run only, not stored{ending}", ending=ending) if profile.needs_key else tr("No key")


def _actions_for(profile: Profile, *, is_active: bool) -> list[tuple[str, str]]:
    actions = [] if is_active else [("use", tr("Use"))]
    if profile.source is ProfileSource.STORED:
        actions.append(("edit", tr("Edit")))
    actions += [
        ("parameters", tr("Parameters…")),
        ("check", tr("Check the connection")),
        ("learnt", tr("What was learnt…")),
    ]
    if profile.source is ProfileSource.STORED:
        if profile.key_backend is not None:
            actions.append(("forget_key", tr("Forget key")))
        actions.append(("remove", tr("Remove")))
    return actions


def _title(text: str, parent: QWidget) -> ElidedLabel:
    label = ElidedLabel(text, parent)
    label.setProperty("role", "title")
    return label
