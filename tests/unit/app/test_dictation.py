"""Dictation: from the microphone to text; nothing that was said is lost where that fails."""

from __future__ import annotations

import asyncio
import struct
from functools import partial
from typing import TYPE_CHECKING

import pytest

from canal_desktop.app.added_parts import add_parts
from canal_desktop.app.dictation import TASK, Dictation, Stage
from canal_desktop.app.sound_tools import SoundTools
from canal_desktop.domain.errors import SoundRefused
from canal_desktop.domain.settings import Settings
from canal_desktop.domain.sound import Sound
from canal_desktop.sound.recorder import MAX_SECONDS, RATE, Recorder
from canal_desktop.storage.spent import SpentStore
from tests.servers.media import TONE
from tests.unit.app.conftest import begin

if TYPE_CHECKING:
    from canal_desktop.app.open_conversation import OpenConversation
    from tests.unit.app.conftest import World


class Spoken(Recorder):
    """A microphone without a device, into which a second of something is said at once."""

    def start(self) -> None:
        self.take(struct.pack("<h", 9_000) * RATE)


class Deaf(Recorder):
    """As on a computer without a microphone."""

    def start(self) -> None:
        raise SoundRefused("No microphone was found.")


class Desk:
    """A dictation and what it said."""

    def __init__(self, world: World, recorder: type[Recorder] = Spoken) -> None:
        self.world = world
        self.settings = Settings()
        self.told: list[str] = []
        self.said: list[str] = []
        self.stages: list[Stage] = []
        self.recorders: list[Recorder] = []
        tools = SoundTools(
            world.profiles.provider_for,
            lambda _conversation: ("gpt-4o-mini", "tts-1", "whisper-1"),
            lambda: self.settings,
            lambda _conversation_id, data: world.stores.files.add(data),
            world.stores.files.read,
            partial(add_parts, world.library, world.store),
            SpentStore(world.database).add,
            world.library.is_temporary,
        )
        self.dictation = Dictation(tools, world.tasks, lambda: self._made(recorder))
        self.dictation.tell = self.told.append
        self.dictation.on_text = lambda _conversation, text: self.said.append(text)
        self.dictation.changed = lambda: self.stages.append(self.dictation.stage)

    def _made(self, recorder: type[Recorder]) -> Recorder:
        self.recorders.append(recorder(is_mute=True))
        return self.recorders[-1]

    async def until(self, stage: Stage) -> None:
        async with asyncio.timeout(60):
            while self.dictation.stage is not stage:
                await asyncio.sleep(0.005)

    async def ended(self) -> None:
        async with asyncio.timeout(60):
            while self.world.tasks.is_running(TASK):
                await asyncio.sleep(0.005)

    async def say(self, conversation: OpenConversation) -> None:
        self.dictation.start(conversation)
        await self.until(Stage.RECORDING)
        self.dictation.start(conversation)
        await self.ended()


async def test_what_is_said_comes_back_as_text(world: World) -> None:
    desk = Desk(world)
    await desk.say(await begin(world))

    assert desk.said == ["What was said."]
    assert desk.stages == [Stage.RECORDING, Stage.SENDING, Stage.IDLE]
    model, sound = world.server.seen[-1].body
    assert model["data"] == b"whisper-1"
    assert (sound["filename"], sound["type"]) == ("recording.wav", "audio/wav")
    assert len(sound["data"]) == 44 + 2 * RATE
    assert desk.recorders[0].is_closed


async def test_model_and_language_of_the_settings_are_sent(world: World) -> None:
    desk = Desk(world)
    desk.settings = Settings(transcription_model="ears", dictation_language="de")
    await desk.say(await begin(world))

    fields = {part["name"]: part["data"] for part in world.server.seen[-1].body}
    assert (fields["model"], fields["language"]) == (b"ears", b"de")


async def test_a_recording_stays_where_the_server_refuses_it_until_another_try_or_its_end(world: World) -> None:
    desk = Desk(world)
    desk.settings = Settings(transcription_model="hear-no-path")
    conversation = await begin(world)
    await desk.say(conversation)

    assert desk.dictation.stage is Stage.FAILED
    assert "it has no /audio/transcriptions" in desk.dictation.sentence
    assert desk.dictation.recording is not None
    # What there is must not be recorded over.
    desk.dictation.start(conversation)
    assert not world.tasks.is_running(TASK)

    desk.settings = Settings()
    desk.dictation.retry()
    await desk.ended()
    assert desk.said == ["What was said."]
    assert desk.dictation.recording is None
    assert desk.dictation.stage is Stage.IDLE
    assert world.server.seen[0].body[-1] == world.server.seen[1].body[-1]


async def test_cancelling_throws_away_and_closes_the_microphone(world: World) -> None:
    desk = Desk(world)
    desk.dictation.start(await begin(world))
    await desk.until(Stage.RECORDING)
    desk.dictation.cancel()
    await desk.ended()

    assert desk.dictation.stage is Stage.IDLE
    assert desk.dictation.recording is None
    assert desk.recorders[0].is_closed
    assert world.server.seen == []


async def test_a_full_recording_is_written_down_by_itself(world: World) -> None:
    class Endless(Recorder):
        def start(self) -> None:
            self.take(struct.pack("<h", 9_000) * RATE * MAX_SECONDS)

    desk = Desk(world, Endless)
    desk.dictation.start(await begin(world))
    await desk.until(Stage.IDLE)
    await desk.ended()

    assert desk.said == ["What was said."]


async def test_silence_is_said_and_not_sent_unless_it_is_wanted(world: World) -> None:
    desk = Desk(world, Recorder)
    await desk.say(await begin(world))

    assert desk.dictation.sentence.startswith("Nothing was heard.")
    assert world.server.seen == []
    desk.dictation.retry()
    await desk.ended()
    assert desk.said == ["What was said."]


async def test_no_microphone_and_no_model_are_said(world: World) -> None:
    desk = Desk(world, Deaf)
    conversation = await begin(world)
    desk.dictation.start(conversation)
    await desk.ended()
    assert desk.told == ["No microphone was found."]
    assert desk.dictation.stage is Stage.IDLE

    desk.dictation._tools = SoundTools(
        **{name: getattr(desk.dictation._tools, name) for name in SoundTools.__slots__ if name != "models"},
        models=lambda _conversation: (),
    )
    desk.dictation.start(conversation)
    await desk.ended()
    assert desk.told[1].startswith("No model for dictation is known here.")
    assert len(desk.recorders) == 1


@pytest.mark.parametrize("model", ["whisper-1", "hear-no-text"])
async def test_a_sound_file_is_written_down(world: World, model: str) -> None:
    desk = Desk(world)
    desk.settings = Settings(transcription_model=model)
    desk.dictation.transcribe_file(await begin(world), "talk.mp3", Sound("audio/mpeg", TONE))
    await desk.ended()

    part = world.server.seen[-1].body[-1]
    assert (part["filename"], part["type"], part["data"]) == ("talk.mp3", "audio/mpeg", TONE)
    assert desk.said == ([] if model == "hear-no-text" else ["What was said."])


async def test_a_transcription_is_on_the_bill_with_its_tokens(world: World) -> None:
    desk = Desk(world)
    await desk.say(await begin(world))

    query = "SELECT kind, model, prompt_tokens, completion_tokens FROM spent"
    assert await world.database.run(lambda db: db.execute(query).fetchall()) == [("transcription", "whisper-1", 14, 5)]


async def test_of_a_temporary_conversation_nothing_is_on_the_bill(world: World) -> None:
    desk = Desk(world)
    await desk.say(await world.library.new("environment", None, is_temporary=True))

    assert desk.said == ["What was said."]
    assert await world.database.run(lambda db: db.execute("SELECT count(*) FROM spent").fetchall()) == [(0,)]
