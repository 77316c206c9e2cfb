"""What asks again below a message, where the profile of the conversation is gone: a button that names the next one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from canal_desktop.language import tr

if TYPE_CHECKING:
    from canal_desktop.ui.transcript.message_actions import Actions

GO_ON_WITH, CONNECT_FIRST = "go_on_with", "connect_first"

ASKS_AGAIN = ("retry", "regenerate")
NEEDS_THE_PROFILE = frozenset((*ASKS_AGAIN, "continue", "enter_key", "leave_out", "parameters", "regenerate_with"))


def ways_on(actions: Actions, successor: str | None) -> Actions:
    """Actions of which none asks for what cannot be had any more.

    Args:
        actions: the (id, label) of buttons, as they are where the profile is there.
        successor: the name of the profile to go on with, "" where there is none; None where nothing is to be changed.
    """
    if successor is None:
        return actions
    kept = [one for one in actions if one[0] not in NEEDS_THE_PROFILE]
    asked = next((action_id for action_id, _label in actions if action_id in ASKS_AGAIN), None)
    if asked is None:
        return tuple(kept)
    return (*kept, _way_on(asked, successor))


def _way_on(asked: str, successor: str) -> tuple[str, str]:
    if not successor:
        return CONNECT_FIRST, tr("Connect to a server…")
    if asked == "regenerate":
        return GO_ON_WITH, tr("Regenerate with {profile}", profile=successor)
    return GO_ON_WITH, tr("Go on with {profile}", profile=successor)
