"""Bindings: which keys do what, as the table of actions says and the user has changed it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from canal_desktop.domain.settings import SendKey, Settings
from canal_desktop.language import tr
from canal_desktop.ui.actions import ACTIONS, BY_ID
from canal_desktop.ui.shortcuts.changes import SENDING, SENDS_ALWAYS, keys_by_action
from canal_desktop.ui.shortcuts.key_kinds import combination, is_key, is_plain, native, plain_enter
from canal_desktop.ui.shortcuts.physical_keys import PhysicalKeys, us_text

if TYPE_CHECKING:
    from collections.abc import Iterable

    from PySide6.QtCore import QKeyCombination
    from PySide6.QtGui import QKeyEvent


class Bindings(QObject):
    """The keys of all actions.

    Signals:
        changed(): other keys hold from now on.
    """

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.physical = PhysicalKeys()
        self._keys = keys_by_action(())
        self._send_key = SendKey.ENTER

    def set_settings(self, settings: Settings) -> None:
        """Use the keys that the user chose."""
        # The file may have been written by hand.
        chosen = tuple((action_id, tuple(filter(is_key, keys))) for action_id, keys in settings.shortcuts)
        now = (keys_by_action(chosen), settings.send_key, settings.physical_keys)
        if now != (self._keys, self._send_key, self.physical.is_on):
            self._keys, self._send_key, self.physical.is_on = now
            self.changed.emit()

    def keys(self, action_id: str) -> tuple[str, ...]:
        """The keys that can be changed, in portable notation."""
        return self._keys[action_id]

    def window_keys(self, action_id: str) -> tuple[str, ...]:
        """The keys that hold in the whole window; the Esc of Stop among them, as no widget has that one."""
        ours = tuple(keys for keys in self.keys(action_id) if not is_plain(keys))
        return (*BY_ID[action_id].fixed, *ours) if action_id == "stop" else ours

    def fixed_keys(self, action_id: str) -> tuple[str, ...]:
        """The keys that cannot be changed; those that send are a setting of their own."""
        if action_id in SENDING and self._send_key is SendKey.CTRL_ENTER:
            return (SENDS_ALWAYS,)
        return BY_ID[action_id].fixed

    def all_keys(self, action_id: str) -> tuple[str, ...]:
        """Every key of an action, those first that cannot be changed."""
        return (*self.fixed_keys(action_id), *self.keys(action_id))

    def shown(self, action_id: str) -> str:
        """All keys of an action as this system writes them, such as "Ctrl+N, Ctrl+Shift+O"; "" for none."""
        return ", ".join(dict.fromkeys(native(keys) for keys in self.all_keys(action_id)))

    def first_shown(self, action_id: str) -> str:
        """The key of an action that is shown where there is room for one."""
        return next((native(keys) for keys in self.all_keys(action_id)), "")

    def with_keys(self, text: str, action_id: str) -> str:
        """A text for a tip, with the key of an action behind it, where it has one."""
        keys = self.first_shown(action_id)
        return f"{text} ({keys})" if keys else text

    def matches(self, action_id: str, event: QKeyEvent) -> bool:
        """Whether a pressed key is one of an action's. Signs go by what is written: some need AltGr elsewhere."""
        return any(self._is_pressed(keys, event) for keys in self.all_keys(action_id))

    def plain_action(self, event: QKeyEvent) -> str | None:
        """The action that a pressed key means where messages are read; None where it means none there."""
        for action in ACTIONS:
            if any(is_plain(keys) and self._is_pressed(keys, event) for keys in self.keys(action.id)):
                return action.id
        return None

    def window_actions(self, pressed: QKeyCombination) -> list[str]:
        """The actions that a key means in the whole window; several where they are never possible at once."""
        pressed = plain_enter(pressed)
        return [one.id for one in ACTIONS if any(combination(keys) == pressed for keys in self.window_keys(one.id))]

    def _is_pressed(self, keys: str, event: QKeyEvent) -> bool:
        wanted = combination(keys)
        meant = self.physical.meant(event)
        pressed = plain_enter(meant or event.keyCombination())
        if pressed == wanted:
            return True
        text = event.text() if meant is None else us_text(event)
        is_sign = len(keys) == 1 and not keys.isalnum()
        return is_sign and text == keys


BINDINGS = Bindings()
"""Those of the program: a keyboard is one for all windows."""


def described(action_id: str, keys: Iterable[str]) -> str:
    """The keys of an action in a list: those that cannot be changed, which are marked, and those it has besides."""
    fixed = [tr("{keys} (fixed)", keys=native(one)) for one in BINDINGS.fixed_keys(action_id)]
    return ", ".join(dict.fromkeys((*fixed, *map(native, keys))))
