"""What goes into a request: its parts, what takes how much of the window, what is dropped first."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from canal_desktop.domain.context import ContextKind, context_of, dropped_to_fit, request_messages, tokens_sent
from canal_desktop.domain.context_shares import ContextShares, add_to, kept_for_answer, shares_of
from canal_desktop.domain.message import (
    ContextChoice,
    ConversationId,
    FileId,
    FilePart,
    ImagePart,
    Message,
    MessageId,
    MessageState,
    Part,
    Role,
    TextPart,
)
from canal_desktop.domain.tokens import corrected_ratio, estimate_tokens

NOW = datetime(2026, 11, 28, tzinfo=UTC)
AS_USUAL = ContextChoice()


def said(name: str, text: str = "", *files: Part, choice: ContextChoice = AS_USUAL) -> Message:
    """A message; names of questions begin with q."""
    role = Role.USER if name.startswith("q") else Role.ASSISTANT
    parts = (*files, TextPart(text)) if text else files
    return Message(MessageId(name), ConversationId("c"), None, role, parts, MessageState.COMPLETE, NOW, context=choice)


def page(name: str, text: str = "A line of words.") -> FilePart:
    return FilePart(FileId("0" * 64), "text/plain", name, text)


def test_parts_stand_in_the_order_in_which_they_are_sent() -> None:
    picture = ImagePart(FileId("1" * 64), "image/png", "a.png")
    parts = context_of("Be brief.", [said("q1", "What is this?", page("a.txt"), picture), said("a1", "A line.")])

    kinds = [part.kind for part in parts]
    assert kinds == [
        ContextKind.SYSTEM,
        ContextKind.FILE,
        ContextKind.PICTURE,
        ContextKind.QUESTION,
        ContextKind.ANSWER,
    ]
    assert [part.position for part in parts] == [None, 0, 1, None, None]


def test_what_is_left_out_is_a_part_and_not_in_the_request() -> None:
    without_file = said("q1", "What is this?", page("a.txt"), choice=ContextChoice(dropped_parts=(0,)))
    dropped = said("a1", "A line.", choice=ContextChoice(is_dropped=True))
    parts = context_of("", [without_file, dropped, said("q2", "And?")])

    assert [part.is_sent for part in parts] == [False, True, False, True]
    assert [message.text for message in request_messages(parts, {})] == ["What is this?", "And?"]


def test_what_is_to_be_answered_is_sent_whatever_was_chosen() -> None:
    dropped = ContextChoice(is_dropped=True, dropped_parts=(0,))
    parts = context_of("", [said("q1", "What is this?", page("a.txt"), choice=dropped)])

    assert [message.text for message in request_messages(parts, {})] == ["What is this?"]


def four_turns(*, pinned: str = "") -> list[Message]:
    return [
        said(f"{kind}{number}", "word " * 80, choice=ContextChoice(is_pinned=f"{kind}{number}" == pinned))
        for number in range(4)
        for kind in "qa"
    ]


def test_the_oldest_questions_go_with_their_answers_until_the_rest_fits() -> None:
    parts = context_of("", four_turns())
    one = parts[0].tokens

    assert dropped_to_fit(parts, 8 * one) == ()
    assert dropped_to_fit(parts, 8 * one - 1) == ("q0", "a0")
    assert dropped_to_fit(parts, 4 * one) == ("q0", "a0", "q1", "a1")


def test_pinned_messages_and_the_last_question_stay_whatever_the_room() -> None:
    parts = context_of("Be brief.", four_turns(pinned="a1"))

    assert dropped_to_fit(parts, 0) == ("q0", "a0", "q1", "q2", "a2")


def test_what_is_left_out_already_makes_no_room() -> None:
    talk = four_turns()
    talk[0] = said("q0", "word " * 80, choice=ContextChoice(is_dropped=True))
    parts = context_of("", talk)

    assert dropped_to_fit(parts, tokens_sent(parts) - 1) == ("a0",)


def test_a_question_with_only_a_file_begins_a_turn() -> None:
    parts = context_of("", [said("q0", "word " * 80), said("q1", "", page("a.txt")), said("a1", "A line.")])

    assert dropped_to_fit(parts, 0) == ("q0",)


def test_shares_tell_what_takes_how_much() -> None:
    new = said("q9", "And now?", page("new.txt"))
    parts = context_of("Be brief.", [said("q1", "What?", page("a.txt")), said("a1", "This."), new])
    sums: dict[str, int] = {}
    add_to(sums, parts, MessageId("q9"))
    shares = shares_of(sums, 2.0, kept=50, window=1_000)

    assert shares.used == 2 * tokens_sent(parts)
    assert shares.message == 2 * parts[-1].tokens
    assert shares.files == 2 * (parts[1].tokens + parts[4].tokens)
    assert shares.free == 1_000 - 50 - shares.used
    assert shares.excess == 0


@pytest.mark.parametrize(("window", "excess"), [(None, 0), (1_000, 0), (999, 1), (100, 900)])
def test_too_much_is_what_has_no_room_beside_the_answer(window: int | None, excess: int) -> None:
    assert ContextShares(history=900, kept=100, window=window).excess == excess


def test_room_for_the_answer_is_what_was_asked_for_else_at_most_a_fourth_of_the_window() -> None:
    assert kept_for_answer(300, 8_000, 8_000) == 300
    assert kept_for_answer(None, 1_000, 8_000) == 1_000
    assert kept_for_answer(None, 8_000, 8_000) == 2_000
    assert kept_for_answer(None, 8_000, None) == 0
    assert kept_for_answer(None, None, 8_000) == 0


def test_rare_characters_take_more_tokens_than_common_ones() -> None:
    assert estimate_tokens("") == 0
    assert estimate_tokens("word") == 1
    assert estimate_tokens("слово" * 100) > estimate_tokens("words" * 100)
    assert estimate_tokens("天" * 100) > 90
    assert estimate_tokens("\ud800") == 1


def test_a_ratio_corrects_estimates_within_reason() -> None:
    assert corrected_ratio(1_000, 1_250) == 1.25
    assert corrected_ratio(1_000, 90_000) == 2.0
    assert corrected_ratio(0, 10) == 1.0
    assert estimate_tokens("word " * 800, corrected_ratio(1_000, 1_250)) == 1_250
