"""What is said of a reply while it is written, and that it is said to be an estimate."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

from canal_desktop.domain.message import ConversationId, Message, MessageId, MessageState, Role, TextPart, Timing
from canal_desktop.domain.usage import Usage
from canal_desktop.ui.side_by_side.live_figures import LiveFigures


def test_nothing_is_said_before_the_first_token() -> None:
    figures = LiveFigures()
    assert figures.words(None) == ""
    assert figures.words(Timing(None, 2.0)) == ""


def test_what_came_is_estimated_and_said_to_be() -> None:
    figures = LiveFigures()
    for _ in range(100):
        figures.add("four")
    assert figures.words(Timing(0.5, 0.6)) == "first token after 500 ms · about 100 out"
    for _ in range(100):
        figures.add("four")
    assert figures.words(Timing(0.5, 4.5)) == "first token after 500 ms · about 200 out · about 50/s"


def test_a_reply_that_is_gone_on_with_begins_with_what_it_has() -> None:
    assert "about 10 out" in LiveFigures("four" * 10).words(Timing(0.5, 4.5))


def test_in_the_end_the_server_counts_where_it_did() -> None:
    message = Message(
        MessageId("m"),
        ConversationId("c"),
        None,
        Role.ASSISTANT,
        (TextPart("four" * 10),),
        MessageState.COMPLETE,
        datetime.now(UTC),
        timing=Timing(0.5, 2.5),
    )
    figures = LiveFigures(message.text)
    assert figures.final_words(message) == "first token after 500 ms · about 10 out · about 5/s"
    assert (
        figures.final_words(replace(message, usage=Usage(7, 40))) == "7 in · 40 out · 20/s · first token after 500 ms"
    )
