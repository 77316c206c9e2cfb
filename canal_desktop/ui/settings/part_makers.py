"""Makes the parts of the settings page that are no single setting, by their ids."""

from __future__ import annotations

from typing import TYPE_CHECKING

from canal_desktop.ui.settings.about_parts import AboutPart, LicenceList
from canal_desktop.ui.settings.lock_part import LockPart
from canal_desktop.ui.settings.parts import AutostartSwitch, DataFolder, ProxyLogin, SecretList, SentWords
from canal_desktop.ui.settings.profile_cards import ProfileCards
from canal_desktop.ui.settings.updates_part import UpdatesPart

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from canal_desktop.domain.settings import Settings

PARTS: dict[str, Callable[[QWidget], QWidget]] = {
    "profiles": ProfileCards,
    "secrets": SecretList,
    "sent": SentWords,
    "lock": LockPart,
    "proxy_login": ProxyLogin,
    "autostart": AutostartSwitch,
    "folder": DataFolder,
    "about": AboutPart,
    "updates": UpdatesPart,
    "licences": LicenceList,
}


def make_part(part_id: str, settings: Settings, parent: QWidget) -> QWidget:
    """The widget of a part.

    Raises:
        KeyError: there is no part with this id.
    """
    if part_id != "shortcuts":
        return PARTS[part_id](parent)
    # Imported here: few look at it.
    from canal_desktop.ui.shortcuts.editor import ShortcutEditor

    made = ShortcutEditor(settings, parent)
    # That has a row of its own here.
    made.physical.hide()
    return made
