"""Pictures as replies: kept with the message, asked for again as pictures, billed, and never the ordinary model."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

import pytest

from canal_desktop.domain.completion import PictureWish
from canal_desktop.domain.errors import DiskFull
from canal_desktop.domain.failures import FailureKind
from canal_desktop.domain.message import ImagePart, Message, MessageState, TextPart
from canal_desktop.domain.model_facts import ModelKind
from canal_desktop.domain.parameters import Parameters
from canal_desktop.domain.spending import Grouping
from canal_desktop.domain.usage import Usage
from canal_desktop.storage.spent import SpentStore
from tests.servers.media import BLUE, RED
from tests.unit.app.conftest import begin, until_done

if TYPE_CHECKING:
    from canal_desktop.app.open_conversation import OpenConversation
    from canal_desktop.domain.message import ConversationId, FileId
    from tests.unit.app.conftest import World

WISH = PictureWish("1024x1024", None, 2)


async def drawn(world: World, model: str, wish: PictureWish = WISH) -> OpenConversation:
    conversation = await begin(world)
    await conversation.choose_model("gpt-4o-mini", "environment")
    await conversation.send("A red boat", model, pictures=wish)
    await until_done(conversation)
    return conversation


async def pictures_of(world: World, message: Message) -> list[bytes]:
    return [await world.stores.files.read(part.file) for part in message.parts if isinstance(part, ImagePart)]


def paths(world: World) -> list[str]:
    return [seen.path.removeprefix("/v1") for seen in world.server.seen]


async def test_pictures_are_kept_in_the_reply_and_the_model_of_the_conversation_stays(world: World) -> None:
    conversation = await drawn(world, "painter")

    stored, messages, _draft = await world.store.load(conversation.id)
    question, reply = messages
    assert question.parts == (TextPart("A red boat"),)
    assert reply.state is MessageState.COMPLETE
    assert (reply.model, reply.usage) == ("painter", Usage(11, 1056, 1067))
    assert reply.text == "A boat, in red."
    assert await pictures_of(world, reply) == [RED, BLUE]
    assert [part.name for part in reply.parts if isinstance(part, ImagePart)] == ["A red boat"] * 2
    assert reply.timing is not None
    assert reply.timing.first_token_s is not None
    assert stored.model == conversation.conversation.model == "gpt-4o-mini"
    assert conversation.branch[-1] == reply


async def test_only_the_last_question_is_sent_and_nothing_that_is_set_for_words(world: World) -> None:
    conversation = await begin(world)
    parameters = Parameters("You are a painter.", temperature=0.5, extra_headers={"x-team": "canal"})
    conversation.conversation = replace(conversation.conversation, parameters=parameters)
    await conversation.send("Hello", "gpt-4o-mini")
    await until_done(conversation)
    await conversation.send("A red boat", "painter", pictures=PictureWish())
    await until_done(conversation)

    assert world.server.seen[-1].body == {"model": "painter", "prompt": "A red boat"}
    # What goes with every request to the server goes with this one too.
    assert world.server.seen[-1].headers["x-team"] == "canal"


async def test_attached_pictures_are_changed(world: World) -> None:
    conversation = await begin(world)
    file_id = await world.stores.files.add(BLUE)
    await conversation.send(
        "Make it red", "painter", attached=(ImagePart(file_id, "image/png", "boat"),), pictures=PictureWish()
    )
    await until_done(conversation)

    assert paths(world) == ["/images/edits"]
    assert world.server.seen[-1].body[-1]["data"] == BLUE
    assert await pictures_of(world, conversation.branch[-1]) == [RED]


async def test_regenerating_asks_the_same_model_for_pictures_again(world: World) -> None:
    from canal_desktop.app.picture_wishes import model_for

    conversation = await drawn(world, "painter")
    reply = conversation.branch[-1]
    await conversation.regenerate(model_for(conversation, reply.id), reply.id)
    await until_done(conversation)

    assert paths(world) == ["/images/generations"] * 2
    assert world.server.seen[0].body == world.server.seen[1].body
    assert conversation.version_of(conversation.branch[-1].id) == (2, 2)
    # Words of another model, where that is chosen.
    await conversation.regenerate("gpt-4o-mini", reply.id)
    await until_done(conversation)
    assert paths(world)[-1] == "/chat/completions"
    assert conversation.branch[-1].text.strip() == "Hello from the server."


async def test_a_reply_that_failed_is_retried_as_a_picture_also_after_a_start(world: World) -> None:
    from canal_desktop.app.picture_wishes import PictureWishes, model_for

    conversation = await drawn(world, "draw-refused")
    reply = conversation.branch[-1]
    assert reply.failure is not None
    assert reply.failure.kind is FailureKind.CONTENT_POLICY
    # Another run of the program knows what pictures were asked for with last.
    world.requests.wishes = PictureWishes()
    assert model_for(conversation, reply.id) == "gpt-4o-mini"
    world.requests.wishes.usual = lambda: ("draw-refused", WISH)
    assert model_for(conversation, reply.id) == "draw-refused"

    await conversation.continue_reply("gpt-4o-mini", reply.id)
    await until_done(conversation)
    assert paths(world) == ["/images/generations"] * 2
    assert world.server.seen[-1].body["n"] == 2


async def test_an_ordinary_question_to_a_model_for_pictures_is_one_for_pictures(world: World) -> None:
    world.requests.wishes.kind_of = lambda _profile_id, model: ModelKind.IMAGE if model == "painter" else None
    conversation = await begin(world)
    await conversation.send("A red boat", "painter")
    await until_done(conversation)

    assert paths(world) == ["/images/generations"]
    # It was chosen for the conversation in the usual way.
    assert conversation.conversation.model == "painter"


async def test_what_arrived_stays_where_the_rest_is_lost(world: World) -> None:
    conversation = await drawn(world, "draw-lost-one")

    reply = conversation.branch[-1]
    assert reply.state is MessageState.CUT
    assert await pictures_of(world, reply) == [RED]


async def test_stopping_keeps_nothing_of_what_never_came_and_closes_the_connection(world: World) -> None:
    conversation = await begin(world)
    await conversation.send("A red boat", "draw-slow", pictures=WISH)
    while not world.server.seen:
        await asyncio.sleep(0.01)
    conversation.stop()
    await until_done(conversation)
    while world.server.seen[-1].ended is None:
        await asyncio.sleep(0.01)

    assert conversation.branch[-1].state is MessageState.STOPPED
    assert conversation.branch[-1].parts == ()
    assert world.server.seen[-1].closed_by_client


@pytest.mark.parametrize(("model", "tries"), [("draw-busy-once", 2), ("draw-504", 1), ("draw-broken-off", 1)])
async def test_only_what_cannot_have_been_billed_is_tried_again(world: World, model: str, tries: int) -> None:
    await drawn(world, model)

    assert len(world.server.seen) == tries


async def test_a_full_disk_holds_a_picture_up_and_loses_none(world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    from canal_desktop.app import reply_pictures

    monkeypatch.setattr(reply_pictures, "SAVE_AGAIN_AFTER_S", 0.01)
    refused = 0

    async def keep(_conversation_id: ConversationId, data: bytes) -> FileId:
        nonlocal refused
        if refused < 3:
            refused += 1
            raise DiskFull("The disk is full.")
        return await world.stores.files.add(data)

    world.requests.keep_file = keep
    conversation = await drawn(world, "painter")

    assert await pictures_of(world, conversation.branch[-1]) == [RED, BLUE]


async def test_pictures_are_on_the_bill_also_without_tokens(world: World) -> None:
    await drawn(world, "painter")
    await drawn(world, "draw-url")

    kinds = await world.database.run(lambda db: db.execute("SELECT kind FROM spent").fetchall())
    assert kinds == [("image",)] * 2
    sums = await SpentStore(world.database).sums(Grouping.MODEL, date.min, date.max)
    assert {(one.label, one.completion_tokens, one.unpriced) for one in sums} == {
        ("painter", 1056, 1),
        ("draw-url", 0, 1),
    }


async def test_a_reply_that_is_going_on_keeps_its_pictures_when_the_program_ends(world: World) -> None:
    conversation = await drawn(world, "painter")
    reply = conversation.branch[-1]
    await world.store.reopen_message(reply)
    await world.store.append_deltas(reply.id, [("text", " And more.")])
    await world.store.recover_interrupted()

    _stored, messages, _draft = await world.store.load(conversation.id)
    assert messages[-1].text == "A boat, in red. And more."
    assert await pictures_of(world, messages[-1]) == [RED, BLUE]
