"""What is said of keys that cannot be held."""

from __future__ import annotations

from typing import TYPE_CHECKING

from canal_desktop.language import tr
from canal_desktop.ui.actions import ACTIONS
from canal_desktop.ui.shortcuts.bindings import BINDINGS
from canal_desktop.ui.shortcuts.key_kinds import combination, native, portable

if TYPE_CHECKING:
    from PySide6.QtCore import QKeyCombination

NEED_MODIFIER = tr("Choose keys with Ctrl, Alt, or the Windows or Command key, so that no letter is taken from others.")
NOT_HERE = tr("Canal cannot listen to keys in other programs here. Bind the command to keys in the system’s settings.")
TAKEN = tr("Another program holds these keys already. Choose others.")
NO_SUCH_KEY = tr("This keyboard does not have these keys. Choose others.")

_EVERYWHERE = frozenset(
    combination(keys)
    for keys in (
        *(f"Ctrl+{letter}" for letter in "ACFNOPQSTVWXYZ"),
        *(f"Ctrl+{key}" for key in ("Return", "Tab", "Shift+Tab", "Esc", "Backspace", "Del", "Ins", "Home", "End")),
        *(f"{held}+{key}" for held in ("Ctrl", "Alt", "Ctrl+Shift") for key in ("Left", "Right", "Up", "Down")),
        *("Ctrl+Shift+Z", "Alt+F4", "Alt+Tab", "Alt+Shift+Tab", "Alt+Esc", "Alt+Return", "Ctrl+Alt+Del"),
    )
)


def needed_everywhere(keys: QKeyCombination) -> str:
    """A sentence where nearly all programs need these keys; "" where they do not."""
    if keys not in _EVERYWHERE:
        return ""
    return tr("{keys} means the same in nearly all programs. Choose others.", keys=native(portable(keys)))


def taken_by(keys: QKeyCombination) -> str:
    """A sentence that names what these keys do in the window already; "" for nothing."""
    names = [one.text.rstrip("…") for one in ACTIONS if keys in map(combination, BINDINGS.all_keys(one.id))]
    if not names:
        return ""
    action = ", ".join(names)
    return tr("{keys} is “{action}” in Canal already. Choose others.", keys=native(portable(keys)), action=action)


def not_held(keys: str, reason: str) -> str:
    """What is told of keys from the settings that are not held; reason is a sentence."""
    return tr("{keys} cannot open the quick window. {reason}", keys=native(keys) or keys, reason=reason)
