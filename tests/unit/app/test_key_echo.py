"""A server that says the key it was given, anywhere in an answer: it is neither shown nor stored."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from typing import TYPE_CHECKING

import pytest

from canal_desktop.app.attempts import Attempts
from canal_desktop.domain.completion import PictureWish
from canal_desktop.domain.redaction import MASK
from canal_desktop.domain.sound import Sound, TranscriptionWish
from canal_desktop.storage.request_store import RequestStore
from tests.end2end.aftermath import files_with, holds
from tests.servers.echoing import ECHOES, EchoingServer
from tests.unit.app.conftest import Recorder, begin, until_done

if TYPE_CHECKING:
    from collections.abc import AsyncIterator
    from pathlib import Path

    from canal_desktop.domain.message import Message
    from tests.unit.app.conftest import World

KEY = "ca-invented/0123+456=789"

BESIDE = {"error-code": "no", "request-id": "no", "finish-reason": "Hello", "wait": "API key"}
"""What is shown in the answers that say the key where nobody looks; the others show a mask in its place."""


@dataclass(frozen=True)
class Echoed:
    """A world and the records of its requests."""

    world: World
    attempts: Attempts


@pytest.fixture
async def echoed(world: World, tmp_path: Path) -> AsyncIterator[Echoed]:
    """A world whose requests are recorded, and whose server says the key; afterwards it is nowhere on the disk."""
    records = RequestStore(tmp_path / "requests.sqlite3")
    attempts = Attempts(world.stores.files.read, records, lambda: True)
    world.requests.watch = lambda conversation_id, reply: attempts.watch(conversation_id, reply, is_temporary=False)
    async with EchoingServer() as server:
        world.profiles.use_environment(server.base_url, KEY)
        yield Echoed(world, attempts)
        await world.tasks.cancel_all()
    await records.close()
    assert files_with(KEY, tmp_path) == []


async def answer_of(echoed: Echoed, model: str, **options: object) -> tuple[Message, Recorder]:
    """What came of a question, and what the listener was told."""
    recorder = Recorder()
    conversation = await begin(echoed.world, recorder)
    await conversation.send("Which key do I have?", model, **options)  # type: ignore[arg-type]
    await until_done(conversation)
    return conversation.branch[-1], recorder


@pytest.mark.parametrize("place", ECHOES)
async def test_the_key_is_neither_shown_nor_stored_wherever_a_server_says_it(echoed: Echoed, place: str) -> None:
    reply, recorder = await answer_of(echoed, place)
    shown = repr((asdict(reply), recorder.text, recorder.reasoning, recorder.statuses))
    assert not holds(shown.encode(), KEY), shown
    assert BESIDE.get(place, MASK) in shown


@pytest.mark.parametrize("place", ["text-by-letters", "text-by-fives", "reasoning-by-letters", "refusal", "call"])
async def test_the_record_of_the_wire_holds_no_pieces_of_a_key(echoed: Echoed, place: str) -> None:
    reply, _recorder = await answer_of(echoed, place)
    (attempt,) = await echoed.attempts.of_message(reply.id)
    assert attempt.response_body == MASK.encode()
    assert attempt.is_cut


async def test_the_record_of_what_says_no_key_is_whole(echoed: Echoed) -> None:
    reply, _recorder = await answer_of(echoed, "finish-reason")
    (attempt,) = await echoed.attempts.of_message(reply.id)
    assert b"Hello." in attempt.response_body


async def test_the_key_is_not_in_the_list_of_models(echoed: Echoed) -> None:
    profile = echoed.world.profiles.get("environment")
    assert profile is not None
    models = await echoed.world.profiles.fetch_models(profile)
    assert f"model-of-{MASK}" in [model.id for model in models]


async def test_the_key_is_not_in_what_was_heard_or_drawn(echoed: Echoed) -> None:
    provider = await echoed.world.profiles.provider_for("environment")
    heard = await provider.transcribe(TranscriptionWish("m", "said.wav", Sound("audio/wav", b"RIFF")))
    assert heard.text == f"Somebody said {MASK}."
    reply, _recorder = await answer_of(echoed, "m", pictures=PictureWish())
    assert not holds(repr(asdict(reply)).encode(), KEY)
