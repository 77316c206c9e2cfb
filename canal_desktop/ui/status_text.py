"""What a turn is doing, as the line under a reply and the buttons beside it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from canal_desktop.app.turn import Phase
from canal_desktop.domain.failures import without_advice
from canal_desktop.domain.retry import MAX_TRIES
from canal_desktop.language import sentences, tr

if TYPE_CHECKING:
    from canal_desktop.app.turn import TurnStatus
    from canal_desktop.domain.message import MessageId

Actions = tuple[tuple[str, str], ...]

STOP: Actions = (("stop", tr("Stop")),)
RETRYING: Actions = (("retry_now", tr("Try now")), ("stop", tr("Stop")))

SILENT_S = 3
"""Waiting gets a number of seconds from here on; before, it would only flicker."""


def status_text(status: TurnStatus | None, *, is_drawn: bool = False) -> tuple[str, Actions]:
    """The sentence and the (id, label) actions for a status; an empty sentence where nothing is to be said.

    is_drawn: a picture is asked for, of which nothing is heard before it is there.
    """
    if status is None or status.phase is Phase.STREAMING:
        return "", ()
    if status.phase is Phase.RETRYING:
        again = tr(
            "Trying again in {seconds} s ({number} of {count}).",
            seconds=status.seconds,
            number=status.next_try,
            count=MAX_TRIES,
        )
        return sentences(without_advice(status.sentence), again), RETRYING
    return _with_seconds(_doing(status, is_drawn=is_drawn), status.seconds), STOP


class SpokenStatus:
    """Tells what to say aloud: each phase once, not each second, and waiting only once it has become long."""

    def __init__(self) -> None:
        self._said: tuple[MessageId, Phase, int] | None = None

    def next(self, message_id: MessageId, status: TurnStatus | None, *, is_drawn: bool = False) -> str:
        """What to say of this status, "" where it was said before or is not worth a word."""
        if status is None or status.phase is Phase.STREAMING:
            self._said = None
            return ""
        if status.phase is Phase.WAITING and status.seconds < SILENT_S and not is_drawn:
            return ""
        # Whether the server has taken a picture's request says nothing to anybody.
        phase = Phase.WAITING if is_drawn and status.phase is Phase.CONNECTING else status.phase
        said = (message_id, phase, status.next_try)
        if said == self._said:
            return ""
        self._said = said
        if status.phase is Phase.RETRYING:
            return status_text(status)[0]
        return _doing(status, is_drawn=is_drawn)


def _doing(status: TurnStatus, *, is_drawn: bool) -> str:
    if is_drawn:
        return tr("The picture is being made…")
    return tr("Connecting…") if status.phase is Phase.CONNECTING else tr("Waiting for the answer…")


def _with_seconds(text: str, seconds: int) -> str:
    return tr("{doing} {seconds} s", doing=text, seconds=seconds) if seconds >= SILENT_S else text
