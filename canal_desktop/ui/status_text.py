"""What a turn is doing, as the line under a reply and the buttons beside it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from canal_desktop.app.turn import Phase
from canal_desktop.domain.retry import MAX_TRIES

if TYPE_CHECKING:
    from canal_desktop.app.turn import TurnStatus

Actions = tuple[tuple[str, str], ...]

STOP: Actions = (("stop", "Stop"),)
RETRYING: Actions = (("retry_now", "Try now"), ("stop", "Stop"))

SILENT_S = 3
"""Waiting gets a number of seconds from here on; before, it would only flicker."""


def status_text(status: TurnStatus | None) -> tuple[str, Actions]:
    """The sentence and the (id, label) actions for a status; an empty sentence where nothing is to be said."""
    if status is None or status.phase is Phase.STREAMING:
        return "", ()
    if status.phase is Phase.RETRYING:
        again = f"Trying again in {status.seconds} s ({status.next_try} of {MAX_TRIES})."
        return f"{status.sentence} {again}", RETRYING
    if status.phase is Phase.CONNECTING:
        return _with_seconds("Connecting", status.seconds), STOP
    return _with_seconds("Waiting for the answer", status.seconds), STOP


def _with_seconds(text: str, seconds: int) -> str:
    return f"{text}… {seconds} s" if seconds >= SILENT_S else f"{text}…"
