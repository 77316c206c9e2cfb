"""Reading aloud: spoken once, played in order, kept with the message; what fails is said."""

from __future__ import annotations

import asyncio
from functools import partial
from typing import TYPE_CHECKING

import pytest

from canal_desktop.app.added_parts import add_parts
from canal_desktop.app.reading_aloud import TASK, ReadingAloud
from canal_desktop.app.sound_tools import SoundTools
from canal_desktop.domain.errors import SoundRefused
from canal_desktop.domain.message import AudioPart
from canal_desktop.domain.settings import Settings
from canal_desktop.sound.player import Player
from canal_desktop.storage.spent import SpentStore
from tests.servers.media import TONE
from tests.unit.app.conftest import begin, until_done

if TYPE_CHECKING:
    from collections.abc import Callable

    from canal_desktop.app.open_conversation import OpenConversation
    from canal_desktop.domain.sound import Sound
    from tests.unit.app.conftest import World

LONG = "\n\n".join(f"Sentence number {number} says a little." for number in range(20))


class Aloud:
    """Reading aloud without a loudspeaker."""

    def __init__(self, world: World, settings: Settings, make_player: Callable[[], Player]) -> None:
        self.world = world
        self.settings = settings
        self.told: list[str] = []
        self.opened: list[Sound] = []
        self.players: list[Player] = []
        self.make = make_player
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
        self.reading = ReadingAloud(tools, world.tasks, self._made)
        self.reading.tell = self.told.append
        self.reading.play_elsewhere = self.open

    def _made(self) -> Player:
        self.players.append(self.make())
        return self.players[-1]

    def open(self, sounds: tuple[Sound, ...], why: str) -> None:
        self.opened.extend(sounds)
        self.told.append(why)

    async def hear(self, conversation: OpenConversation) -> None:
        """Read the last message to its end."""
        self.reading.toggle(conversation, conversation.branch[-1])
        async with asyncio.timeout(60):
            while self.world.tasks.is_running(TASK):
                await asyncio.sleep(0.005)

    @property
    def asked(self) -> list[dict[str, object]]:
        return [seen.body for seen in self.world.server.seen if seen.path == "/v1/audio/speech"]


def mute() -> Player:
    return Player(is_mute=True)


class Speakerless(Player):
    """As on a computer without a sound device."""

    def start(self) -> None:
        raise SoundRefused("This computer has no sound device that can be used.")


@pytest.fixture
def aloud(world: World) -> Aloud:
    return Aloud(world, Settings(), mute)


async def answered(world: World, answer: str) -> OpenConversation:
    conversation = await begin(world)
    await conversation.send("hello", "gpt-4o-mini")
    await until_done(conversation)
    await conversation.edit_answer(conversation.branch[-1].id, answer)
    return conversation


def sounds_of(conversation: OpenConversation) -> list[AudioPart]:
    return [part for part in conversation.branch[-1].parts if isinstance(part, AudioPart)]


async def test_a_message_is_spoken_once_and_kept_with_it(world: World, aloud: Aloud) -> None:
    conversation = await answered(world, "It has **two** sentences.\n\n- One.")
    await aloud.hear(conversation)

    assert aloud.asked == [{"model": "tts-1", "input": "It has two sentences.\nOne.", "voice": "alloy"}]
    assert aloud.players[0].left_s == 0.0
    assert aloud.players[0].place.duration_s == pytest.approx(0.2)
    (part,) = sounds_of(conversation)
    assert (part.media_type, part.name, part.duration_s) == ("audio/wav", "Read aloud by alloy (tts-1), 1 of 1", 0.2)
    assert await world.stores.files.read(part.file) == TONE

    # As tomorrow: from the disk.
    _stored, messages, _draft = await world.store.load(conversation.id)
    assert messages[-1].parts == conversation.branch[-1].parts
    await aloud.hear(conversation)
    assert len(aloud.asked) == 1
    assert aloud.players[1].left_s == 0.0
    assert len(sounds_of(conversation)) == 1
    assert aloud.told == []


async def test_whoever_follows_the_library_learns_of_the_sound(world: World, aloud: Aloud) -> None:
    conversation = await answered(world, "One sentence.")
    query = "SELECT changed FROM messages WHERE id = ?"
    reply = conversation.branch[-1]
    before = await world.database.run(lambda db: db.execute(query, (reply.id,)).fetchall())
    await aloud.hear(conversation)

    assert await world.database.run(lambda db: db.execute(query, (reply.id,)).fetchall()) > before


async def test_a_long_message_is_spoken_in_pieces_which_are_played_in_order(world: World, aloud: Aloud) -> None:
    conversation = await answered(world, LONG)
    await aloud.hear(conversation)

    assert len(aloud.asked) == 2
    assert "\n".join(str(body["input"]) for body in aloud.asked) == LONG.replace("\n\n", "\n")
    assert [part.name[-6:] for part in sounds_of(conversation)] == ["1 of 2", "2 of 2"]
    assert aloud.players[0].place.duration_s == pytest.approx(0.4)


async def test_voice_and_speed_of_the_settings_are_sent_and_another_voice_is_spoken_anew(
    world: World, aloud: Aloud
) -> None:
    conversation = await answered(world, "One sentence.")
    await aloud.hear(conversation)
    aloud.settings = Settings(speech_model="voice", speech_voice="nova", speech_speed=1.5)
    await aloud.hear(conversation)
    assert aloud.asked[1:] == [{"model": "voice", "input": "One sentence.", "voice": "nova", "speed": 1.5}]
    assert len(sounds_of(conversation)) == 2


async def test_stopping_is_silent_and_keeps_what_was_paid_for(world: World, aloud: Aloud) -> None:
    conversation = await answered(world, LONG)
    aloud.reading.toggle(conversation, conversation.branch[-1])
    while aloud.reading.place is None:
        await asyncio.sleep(0.005)
    aloud.reading.toggle(conversation, conversation.branch[-1])
    while aloud.reading.message_id is not None:
        await asyncio.sleep(0.005)

    # What was just being asked for when it was stopped may be lost.
    assert 1 <= len(sounds_of(conversation)) <= len(aloud.asked) <= 2
    assert aloud.told == []


async def test_a_server_that_does_not_read_aloud_says_so(world: World, aloud: Aloud) -> None:
    aloud.settings = Settings(speech_model="speak-no-path")
    conversation = await answered(world, "One sentence.")
    await aloud.hear(conversation)

    assert len(aloud.told) == 1
    assert "does not read aloud: it has no /audio/speech" in aloud.told[0]
    assert sounds_of(conversation) == []


async def test_without_a_sound_device_the_systems_player_has_all_of_it(world: World) -> None:
    aloud = Aloud(world, Settings(), lambda: Speakerless(is_mute=True))
    conversation = await answered(world, LONG)
    await aloud.hear(conversation)

    assert aloud.told == ["This computer has no sound device that can be used."]
    assert [sound.media_type for sound in aloud.opened] == ["audio/wav"]
    assert len(aloud.opened[0].data) > len(TONE)
    assert len(sounds_of(conversation)) == 2


async def test_nothing_to_say_and_no_model_are_said(world: World, aloud: Aloud) -> None:
    conversation = await answered(world, "---")
    await aloud.hear(conversation)
    aloud.reading._tools = SoundTools(
        **{name: getattr(aloud.reading._tools, name) for name in SoundTools.__slots__ if name != "models"},
        models=lambda _conversation: ("gpt-4o-mini",),
    )
    await aloud.hear(conversation)

    assert aloud.told == [
        "There is nothing in this message that can be read aloud.",
        "No model for reading aloud is known here. Name one in the settings, as the server calls it.",
    ]
    assert aloud.asked == []


async def test_speech_is_on_the_bill(world: World, aloud: Aloud) -> None:
    conversation = await answered(world, "One sentence.")
    await aloud.hear(conversation)

    query = "SELECT kind, model, conversation_id, cost FROM spent WHERE kind = 'speech'"
    rows = await world.database.run(lambda db: db.execute(query).fetchall())
    assert rows == [("speech", "tts-1", conversation.id, None)]
