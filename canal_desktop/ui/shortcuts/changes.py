"""Changes of keys: settings with other keys for an action, and what is to be said of a key before it is given."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import replace
from functools import lru_cache
from typing import TYPE_CHECKING

from canal_desktop.language import tr
from canal_desktop.ui.actions import ACTIONS, BY_ID, Action, Fact
from canal_desktop.ui.shortcuts.key_kinds import combination, is_plain, native, same_keys, types_a_character

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from canal_desktop.domain.settings import Settings

MOST_KEYS = 4
RESERVED = {"Ctrl+Q": "quit", "Ctrl+W": "close_window", "Ctrl+C": "copy_selection"}
"""Keys that mean the same in all programs; each with the action that they may be given to."""
_STAYING = ("Ctrl+V", "Ctrl+X", "Ctrl+A", "Return", "Tab", "Shift+Tab", "Esc")
_ASIDE = {Fact.COLUMNS, Fact.NO_COLUMNS}
SENDING = frozenset(("send", "queue"))
SENDS_ALWAYS = "Ctrl+Return"


@lru_cache(maxsize=8)
def keys_by_action(shortcuts: tuple[tuple[str, tuple[str, ...]], ...]) -> Mapping[str, tuple[str, ...]]:
    """The keys that can be changed of all actions by their ids; shortcuts are those chosen, as Settings has them.

    Qt gives a key that two actions have to neither. A chosen one goes before that of the table, which another version
    of the program may have had otherwise; of two chosen ones, as a file written by hand may have them, the first stays.
    """
    chosen = dict(shortcuts)
    if not chosen:
        return {action.id: action.shortcuts for action in ACTIONS}
    held: dict[str, tuple[str, ...]] = {}
    holders: defaultdict[int, list[Action]] = defaultdict(list)
    for action in sorted(ACTIONS, key=lambda one: one.id not in chosen):
        free = []
        for key in chosen.get(action.id, action.shortcuts):
            others = holders[combination(key).toCombined()]
            if not any(other is not action and _may_meet(action, other) for other in others):
                others.append(action)
                free.append(key)
        held[action.id] = tuple(free)
    return held


def _may_meet(one: Action, other: Action) -> bool:
    """Whether two actions may be possible at once."""
    return {one.when, other.when} != _ASIDE


def keys_of(settings: Settings, action_id: str) -> tuple[str, ...]:
    """The keys that can be changed, as the settings say."""
    return keys_by_action(settings.shortcuts)[action_id]


def _kept_keys(action: Action) -> tuple[str, ...]:
    """The keys that an action keeps whatever the settings say."""
    return (*action.fixed, SENDS_ALWAYS) if action.id in SENDING else action.fixed


def with_keys(settings: Settings, action_id: str, keys: Iterable[str]) -> Settings:
    """Settings in which an action has just these keys; those of the table are not kept as a choice."""
    chosen = dict(settings.shortcuts)
    now = tuple(dict.fromkeys(keys))
    chosen.pop(action_id, None)
    if now != BY_ID[action_id].shortcuts:
        chosen[action_id] = now
    return replace(settings, shortcuts=tuple(sorted(chosen.items())))


def without_key(settings: Settings, action_id: str, key: str) -> Settings:
    """Settings in which an action has that key no more."""
    return with_keys(
        settings, action_id, (known for known in keys_of(settings, action_id) if not same_keys(known, key))
    )


def is_changed(settings: Settings, action_id: str) -> bool:
    """Whether an action has other keys than in the table."""
    return action_id in dict(settings.shortcuts)


def conflicts(settings: Settings, action_id: str, key: str) -> list[Action]:
    """The other actions that have a key already, at times when this one is possible too."""
    mine = BY_ID[action_id]
    return [
        other
        for other in ACTIONS
        if other.id != action_id
        and _may_meet(other, mine)
        and any(same_keys(key, known) for known in (*_kept_keys(other), *keys_of(settings, other.id)))
    ]


def is_fixed_elsewhere(action_id: str, key: str) -> bool:
    """Whether a key belongs to another action that cannot give it away."""
    return any(same_keys(key, fixed) for other in ACTIONS if other.id != action_id for fixed in _kept_keys(other))


def warning(action_id: str, key: str) -> str:
    """What the user should know before giving an action that key; "" for nothing."""
    shown = native(key)
    for reserved, owner in RESERVED.items():
        if same_keys(reserved, key) and owner != action_id:
            return tr("{keys} means the same in nearly all programs. Here it would mean something else.", keys=shown)
    if any(same_keys(staying, key) for staying in _STAYING):
        return tr("{keys} is needed while writing and in lists. It may not reach this action there.", keys=shown)
    if types_a_character(key):
        return tr("On many keyboards {keys} writes a character (AltGr). It would not be written any more.", keys=shown)
    if is_plain(key):
        return tr("{keys} works only while messages are read, as it is needed for writing.", keys=shown)
    return ""
