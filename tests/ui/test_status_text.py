"""What a turn is doing, in words: shown each second, spoken once."""

import pytest

from canal_desktop.app.turn import Phase, TurnStatus
from canal_desktop.domain.message import MessageId
from canal_desktop.ui.status_text import SpokenStatus, status_text

REPLY = MessageId("r")


def spoken(*statuses: TurnStatus | None) -> list[str]:
    voice = SpokenStatus()
    return [said for status in statuses if (said := voice.next(REPLY, status))]


def test_each_phase_is_said_once_not_each_second() -> None:
    busy = "The server is busy."
    said = spoken(
        TurnStatus(Phase.CONNECTING),
        TurnStatus(Phase.CONNECTING, 1),
        TurnStatus(Phase.CONNECTING, 4),
        *(TurnStatus(Phase.RETRYING, seconds, busy, 2) for seconds in (3, 2, 1)),
        TurnStatus(Phase.CONNECTING),
        *(TurnStatus(Phase.RETRYING, seconds, busy, 3) for seconds in (5, 4)),
        TurnStatus(Phase.CONNECTING),
        *(TurnStatus(Phase.WAITING, seconds) for seconds in range(6)),
        TurnStatus(Phase.STREAMING),
    )

    assert said == [
        "Connecting…",
        f"{busy} Trying again in 3 s (2 of 5).",
        "Connecting…",
        f"{busy} Trying again in 5 s (3 of 5).",
        "Connecting…",
        "Waiting for the answer…",
    ]


def test_a_short_wait_is_not_worth_a_word_and_a_second_long_one_is() -> None:
    assert spoken(TurnStatus(Phase.WAITING, 1), TurnStatus(Phase.STREAMING)) == []
    assert spoken(TurnStatus(Phase.WAITING, 10), TurnStatus(Phase.STREAMING), TurnStatus(Phase.WAITING, 10)) == [
        "Waiting for the answer…",
        "Waiting for the answer…",
    ]


def test_the_next_reply_is_spoken_of_anew() -> None:
    voice = SpokenStatus()

    assert voice.next(MessageId("a"), TurnStatus(Phase.CONNECTING))
    assert voice.next(MessageId("b"), TurnStatus(Phase.CONNECTING))


@pytest.mark.parametrize(
    ("sentence", "shown"),
    [
        ("Too many requests at once. Wait a little and try again.", "Too many requests at once. Trying again in"),
        ("The server had an error of its own. Try again.", "The server had an error of its own. Trying again in"),
        (
            "Too many requests at once. Wait a little and try again. The server says: “slow down”.",
            "Too many requests at once. The server says: “slow down”. Trying again in",
        ),
    ],
)
def test_while_it_is_tried_again_nobody_is_told_to_try_again(sentence: str, shown: str) -> None:
    text, _actions = status_text(TurnStatus(Phase.RETRYING, 3, sentence, 2))
    assert text.startswith(shown)
