"""What is learnt of how a model counts, and from which replies."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

from canal_desktop.app.token_ratios import TokenRatios
from canal_desktop.domain.context import parts_of
from canal_desktop.domain.message import ConversationId, Message, MessageId, MessageState, Role, TextPart
from canal_desktop.domain.usage import Usage

QUESTION = Message(
    MessageId("q"),
    ConversationId("c"),
    None,
    Role.USER,
    (TextPart("word " * 800),),
    MessageState.COMPLETE,
    datetime.now(UTC),
)
REPLY = replace(
    QUESTION, id=MessageId("a"), role=Role.ASSISTANT, parts=(TextPart("text " * 800),), model="m", usage=Usage(1500, 5)
)
PARTS = (*parts_of(QUESTION), *parts_of(REPLY))


def test_a_reply_that_is_gone_on_with_teaches_nothing() -> None:
    ratios = TokenRatios()
    going_on = replace(REPLY, state=MessageState.STREAMING)
    ratios.begin(REPLY.id, parts_of(REPLY), (QUESTION,), PARTS)
    ratios.learn("http://a", "m", (QUESTION, going_on), PARTS)
    # Both requests together.
    ratios.learn("http://a", "m", (QUESTION, replace(REPLY, usage=Usage(4000, 10))), PARTS)
    assert ratios.of("http://a", "m") == 1.0


def test_a_whole_one_does() -> None:
    ratios = TokenRatios()
    ratios.learn("http://a", "m", (QUESTION, REPLY), PARTS)
    assert 1.4 < ratios.of("http://a", "m") < 1.6


def test_each_server_counts_in_its_own_way() -> None:
    ratios = TokenRatios()
    ratios.learn("http://a", "m", (QUESTION, REPLY), PARTS)
    assert ratios.of("http://b", "m") == 1.0


def test_a_count_that_cannot_be_teaches_nothing() -> None:
    ratios = TokenRatios()
    ratios.learn("http://a", "m", (QUESTION, replace(REPLY, usage=Usage(3, 4))), PARTS)
    assert ratios.of("http://a", "m") == 1.0
