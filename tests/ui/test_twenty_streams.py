"""Twenty answers at once in the whole program: every word of each is in the library and on the screen."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from typing import TYPE_CHECKING

from canal_desktop.domain.message import MessageState, Role
from tests.servers.misbehaving import KEY, LAST, SCENARIOS, Exchange, MisbehavingServer, event
from tests.ui.program import Server, profile

if TYPE_CHECKING:
    import pytest

    from canal_desktop.domain.message import Message
    from tests.ui.conftest import Programs

STREAMS = 20
WORDS = 120


def answer_to(question: str) -> list[str]:
    ends = (" ",) * 19 + ("\n\n",)
    return [f"{question} w{number}{ends[number % len(ends)]}" for number in range(WORDS)]


async def numbered(exchange: Exchange) -> None:
    """A scenario: words that say which question they answer, a few at a time."""
    await exchange.head()
    for number, word in enumerate(answer_to(exchange.seen.body["messages"][-1]["content"])):
        await exchange.send(event(word))
        if number % 6 == 5:
            await asyncio.sleep(0.01)
    await exchange.send(LAST)


def replies(messages: tuple[Message, ...] | list[Message]) -> list[tuple[str, MessageState]]:
    return [(message.text, message.state) for message in messages if message.role is Role.ASSISTANT]


async def test_twenty_streams_lose_no_word_while_one_after_the_other_is_shown(
    start: Programs, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(SCENARIOS, "numbered", numbered)
    async with MisbehavingServer() as server:
        asked = replace(profile(), base_url=server.base_url, model="numbered")
        program = await start(asked, server=Server(real_key=KEY))
        conversations = [await program.library.new(asked.id, "numbered") for _ in range(STREAMS)]
        for number, conversation in enumerate(conversations):
            await conversation.send(f"q{number}", "numbered")
        most = 0
        for conversation in (*conversations, *conversations):
            most = max(most, len(program.library.running))
            await program.open(conversation.id)
        await program.until(lambda: not program.library.running, "they have no end")

        assert most == STREAMS, "they did not stream at the same time"
        for number, conversation in enumerate(conversations):
            expected = [("".join(answer_to(f"q{number}")), MessageState.COMPLETE)]
            await program.open(conversation.id)
            _about, stored, _draft = await program.store.load(conversation.id)
            assert replies(stored) == expected
            assert replies(list(program.pane.transcript.messages)) == expected
