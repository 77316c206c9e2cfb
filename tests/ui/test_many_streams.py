"""Three answers at once: whatever is switched, edited or asked for again meanwhile, none loses or gets a character."""

from __future__ import annotations

import asyncio
import random
from dataclasses import dataclass
from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QApplication

from canal_desktop.domain.message import MessageState, Role
from canal_desktop.domain.settings import Appearance, Settings
from canal_desktop.storage.database import Database
from canal_desktop.ui.conversation_pane import ConversationPane
from canal_desktop.ui.theme.theme import make_theme
from tests.servers.misbehaving import KEY, LAST, SCENARIOS, Exchange, MisbehavingServer, event
from tests.unit.app.conftest import World

if TYPE_CHECKING:
    from collections.abc import AsyncIterator
    from pathlib import Path

    from canal_desktop.app.open_conversation import OpenConversation
    from canal_desktop.domain.message import Message

TURNS = 15
ACTIONS = 1_500
PIECES = (
    "word ",
    "天气",
    "👩‍💻",
    "`code` ",
    "**bold**\n\n",
    "- item\n",
    "e\u0301",
    "```\nx = 1\n```\n",
    "\u2028",
    "مرحبا ",
)


@dataclass
class Sent:
    """What the server said to which question."""

    question: str
    text: str = ""


class Talk:
    """Three conversations, a pane that shows one of them, and somebody who cannot keep still."""

    def __init__(self, world: World, pane: ConversationPane, chance: random.Random) -> None:
        self.world = world
        self.pane = pane
        self.chance = chance
        self.sent: dict[str, Sent] = {}
        self.conversations: list[OpenConversation] = []
        self.turns = 0

    async def paced(self, exchange: Exchange) -> None:
        """A scenario: pieces of a text of its own, at a pace of its own."""
        mark = f"R{len(self.sent)}:"
        sent = self.sent[mark] = Sent(exchange.seen.body["messages"][-1]["content"])
        await exchange.head()
        for piece in (mark, *(self.chance.choice(PIECES) for _ in range(self.chance.randrange(40, 120)))):
            sent.text += piece
            await exchange.send(event(piece))
            await asyncio.sleep(self.chance.choice((0, 0, 0.001, 0.004)))
        await exchange.send(LAST)

    def begin_turn(self, conversation: OpenConversation) -> None:
        """Ask something new, an edited question, or for another answer."""
        if conversation.is_running or self.world.tasks.is_running(f"begin {conversation.id}"):
            return
        self.turns += 1
        branch = conversation.branch
        question = f"question {self.turns}"
        kind = self.chance.choice(("new", "edit", "regenerate")) if branch else "new"
        one = self.chance.choice(branch) if branch else None
        if kind == "edit" and one is not None and one.role is Role.USER:
            work = conversation.send(question, "paced", one.parent_id, as_edit=True)
        elif kind == "regenerate" and one is not None:
            work = conversation.regenerate("paced", one.id)
        else:
            work = conversation.send(question, "paced")
        self.world.tasks.start(f"begin {conversation.id}", work)

    def fidget(self) -> None:
        """Do something that must not matter."""
        pane = self.pane
        kind = self.chance.choice(("show", "show", "version", "version", "edit", "scroll", "frame"))
        if kind == "show":
            conversation = self.chance.choice(self.conversations)
            pane.show_conversation(conversation)
            self.world.library.show(conversation.id)
        elif kind == "version" and pane.transcript.messages:
            pane.versions.step(self.chance.choice(pane.transcript.messages), self.chance.choice((-1, 1)))
        elif kind == "edit" and pane.transcript.messages:
            pane.edit(self.chance.choice(pane.transcript.messages))
            pane.cancel_edit()
        elif kind == "scroll":
            bar = pane.transcript.verticalScrollBar()
            bar.setValue(self.chance.randrange(bar.maximum() + 1))
        else:
            pane.transcript.flush()

    def check_screen(self) -> None:
        """What is shown is all that has come of what was sent, and belongs to the conversation that is shown."""
        conversation = self.pane.conversation
        if conversation is None:
            return
        self.pane.transcript.flush()
        assert [message.id for message in self.pane.transcript.messages] == [
            message.id for message in conversation.branch
        ]
        for message in self.pane.transcript.messages:
            so_far = conversation.message(message.id).text
            assert message.text == so_far
            if message.role is Role.ASSISTANT and so_far:
                assert self.sent_of(message).text.startswith(so_far)

    def sent_of(self, message: Message) -> Sent:
        return self.sent[message.text.partition(":")[0] + ":"]


@pytest.fixture
async def world(qapp: object, tmp_path: Path) -> AsyncIterator[World]:
    database = await Database.open(tmp_path / "library.sqlite3")
    async with MisbehavingServer() as server:
        made = World(database, server, tmp_path)
        made.profiles.use_environment(server.base_url, KEY)
        yield made
        await made.close()
        assert made.errors == []
    await database.close()


@pytest.mark.parametrize("seed", [1, 2, 3])
async def test_random_switching_mixes_and_loses_nothing(
    world: World, seed: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    pane = ConversationPane(make_theme(Appearance.LIGHT), Settings(), world.tasks)
    pane.resize(700, 500)
    pane.show()
    talk = Talk(world, pane, random.Random(seed))
    monkeypatch.setitem(SCENARIOS, "paced", talk.paced)
    talk.conversations = [await world.library.new("environment", "paced") for _ in range(3)]
    number = 0
    while number < ACTIONS or talk.turns < TURNS:
        number += 1
        for conversation in talk.conversations:
            if talk.turns < TURNS and talk.chance.random() < 0.1:
                talk.begin_turn(conversation)
        talk.fidget()
        if number % 5 == 0:
            QApplication.processEvents()
            await asyncio.sleep(0.001)
        if number % 20 == 0:
            talk.check_screen()
    async with asyncio.timeout(60):
        while world.tasks._running or any(conversation.is_running for conversation in talk.conversations):
            await asyncio.sleep(0.01)

    assert talk.turns == TURNS
    assert len(talk.sent) == TURNS
    found: list[Sent] = []
    for conversation in talk.conversations:
        pane.show_conversation(conversation)
        talk.check_screen()
        stored, messages, _draft = await world.store.load(conversation.id)
        assert stored.active_leaf == conversation.tree.active_leaf
        for message in messages:
            assert conversation.message(message.id).text == message.text
            if message.role is Role.ASSISTANT:
                assert message.state is MessageState.COMPLETE
                sent = talk.sent_of(message)
                assert message.text == sent.text
                assert message.parent_id is not None
                assert conversation.message(message.parent_id).text == sent.question
                found.append(sent)
    assert len(found) == TURNS
    assert len({id(sent) for sent in found}) == TURNS
    pane.close()
    pane.deleteLater()
