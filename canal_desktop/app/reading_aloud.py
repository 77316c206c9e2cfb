"""ReadingAloud: has a message spoken by a model, plays it, and keeps the sound with the message."""

from __future__ import annotations

import asyncio
import contextlib
from dataclasses import dataclass
from typing import TYPE_CHECKING

from canal_desktop.app.sound_tools import NoSoundModel
from canal_desktop.domain.errors import CanalError, InvalidInput, SoundRefused, StorageError
from canal_desktop.domain.media_types import sound_type
from canal_desktop.domain.message import AudioPart, Message, MessageId
from canal_desktop.domain.model_facts import ModelKind
from canal_desktop.domain.sound import MAX_SPOKEN_CHARS, READ_ALOUD, USUAL_VOICE, Sound, SpeechWish
from canal_desktop.language import tr
from canal_desktop.markup.spoken_pieces import spoken_pieces
from canal_desktop.sound.joining import joined
from canal_desktop.sound.player import decoded, duration_of

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from canal_desktop.app.open_conversation import OpenConversation
    from canal_desktop.app.sound_tools import SoundTools
    from canal_desktop.app.tasks import Tasks
    from canal_desktop.sound.player import Place, Player

TASK = "read aloud"
LOOK_S = 0.1
"""How often it is looked whether something more is to be played."""
NOTHING_TO_SAY = tr("There is nothing in this message that can be read aloud.")


@dataclass(frozen=True, slots=True)
class Voice:
    """Who speaks, and how fast."""

    model: str
    name: str
    speed: float

    def label(self, number: int, count: int) -> str:
        """What the sound of a piece is called; by it, it is found again."""
        pace = "" if self.speed == 1.0 else f" at {self.speed:g} times the speed"
        return f"{READ_ALOUD}{self.name} ({self.model}){pace}, {number} of {count}"


class ReadingAloud:
    """One message at a time.

    Attributes:
        title: what is being done, for people.
        changed: called when it begins, ends, or has something to play.
        tell: gets a sentence that the user must see.
        lacks_model: told where no model for it is known.
        play_elsewhere: opens sounds in another program, and says so, where this one cannot play them, and why.
    """

    def __init__(self, tools: SoundTools, tasks: Tasks, make_player: Callable[[], Player]) -> None:
        self._tools = tools
        self._tasks = tasks
        self._make_player = make_player
        self._player: Player | None = None
        self._message_id: MessageId | None = None
        self._is_heard = False
        self.title = ""
        self.changed: Callable[[], None] = lambda: None
        self.tell: Callable[[str], None] = lambda _sentence: None
        self.lacks_model: Callable[[NoSoundModel], None] = lambda error: self.tell(str(error))
        self.play_elsewhere: Callable[[tuple[Sound, ...], str], None] = lambda _sounds, _why: None

    @property
    def message_id(self) -> MessageId | None:
        """The message that is read aloud, None for none."""
        return self._message_id

    @property
    def place(self) -> Place | None:
        """Where the reading is, None while there is nothing to be heard yet."""
        return self._player.place if self._player is not None and self._is_heard else None

    def toggle(self, conversation: OpenConversation, message: Message) -> None:
        """Read a message aloud; stop where it is being read."""
        if self._message_id == message.id:
            self.stop()
        else:
            work = self._with_player(
                message.id, tr("Reading aloud"), lambda player: self._read(player, conversation, message)
            )
            self._tasks.restart(TASK, work)

    def stop(self) -> None:
        """Be silent."""
        self._tasks.cancel(TASK)

    def set_paused(self, paused: bool) -> None:
        """Stay where it is, or go on."""
        if self._player is not None:
            self._player.set_paused(paused)
            self.changed()

    def move(self, seconds: float) -> None:
        """Go forth or back."""
        if self._player is not None:
            self._player.move(seconds)
            self.changed()

    def play(self, message_id: MessageId, part: AudioPart) -> None:
        """Play a sound that a message has."""
        self._tasks.restart(
            TASK, self._with_player(message_id, "Playing", lambda player: self._play_part(player, part))
        )

    async def _with_player(self, message_id: MessageId, title: str, work: Callable[[Player], Awaitable[None]]) -> None:
        player = self._make_player()
        self._player, self._message_id, self._is_heard, self.title = player, message_id, False, title
        self.changed()
        try:
            await work(player)
        except NoSoundModel as error:
            self.lacks_model(error)
        except CanalError as error:
            self.tell(str(error))
        finally:
            if self._player is player:
                self._player, self._message_id = None, None
                self.changed()
            await asyncio.to_thread(player.close)

    async def _play_part(self, player: Player, part: AudioPart) -> None:
        data = await self._tools.load_file(part.file)
        sound = Sound(sound_type(data), data)
        refused = await _started(player) or await self._play(player, sound, is_last=True)
        await self._end(player, [sound], refused)

    async def _read(self, player: Player, conversation: OpenConversation, message: Message) -> None:
        settings = self._tools.settings()
        model = self._tools.model_for(ModelKind.SPEECH, conversation)
        voice = Voice(model, settings.speech_voice or USUAL_VOICE, settings.speech_speed)
        texts = await asyncio.to_thread(spoken_pieces, message.text, MAX_SPOKEN_CHARS)
        if not texts:
            raise InvalidInput(NOTHING_TO_SAY)
        sounds: list[Sound] = []
        refused = await _started(player)
        for number, text in enumerate(texts, 1):
            name = voice.label(number, len(texts))
            try:
                sounds.append(await self._sound(conversation, message, name, text, voice))
            except CanalError as error:
                # What is there is heard to its end.
                self.tell(str(error))
                break
            if not refused:
                refused = await self._play(player, sounds[-1], is_last=number == len(texts))
        await self._end(player, sounds, refused)

    async def _end(self, player: Player, sounds: list[Sound], refused: str) -> None:
        """Hear it to its end, here or where it can be played."""
        if refused and sounds:
            self.play_elsewhere(joined(sounds), refused)
        elif not refused:
            await _until_left(player, 0.0)

    async def _play(self, player: Player, sound: Sound, *, is_last: bool) -> str:
        """Play a sound too, and wait until it is time for the next; returns why it cannot be played, "" for nothing."""
        try:
            samples = await asyncio.to_thread(decoded, sound.data)
        except SoundRefused as error:
            return str(error)
        player.add(samples)
        if not self._is_heard:
            self._is_heard = True
            self.changed()
        if not is_last:
            # No more than one ahead: what is never heard is not paid for.
            await _until_left(player, duration_of(samples))
        return ""

    async def _sound(
        self, conversation: OpenConversation, message: Message, name: str, text: str, voice: Voice
    ) -> Sound:
        """A piece of a message as sound: from the disk where it was spoken before."""
        now = conversation.message(message.id)
        kept = next((part for part in reversed(now.parts) if isinstance(part, AudioPart) and part.name == name), None)
        if kept is not None:
            # A sound that is lost is made again; the newest of that name is the one that is there.
            with contextlib.suppress(StorageError):
                return Sound(kept.media_type, await self._tools.load_file(kept.file))
        provider = await self._tools.connect(conversation.conversation.profile_id)
        speed = None if voice.speed == 1.0 else voice.speed
        sound = await provider.speak(SpeechWish(voice.model, text, voice.name, speed))
        await self._tools.note(ModelKind.SPEECH, conversation, voice.model, None)
        keeping = self._tasks.start(f"keep {message.id} {name}", self._keep(conversation, message.id, name, sound))
        if keeping is not None:
            # It is paid for: it is kept also where the reading is stopped just now.
            await asyncio.shield(keeping)
        return sound

    async def _keep(self, conversation: OpenConversation, message_id: MessageId, name: str, sound: Sound) -> None:
        try:
            file_id = await self._tools.keep_file(conversation.id, sound.data)
            part = AudioPart(file_id, sound.media_type, name, await asyncio.to_thread(_duration, sound.data))
            await self._tools.add_parts(conversation.id, message_id, (part,))
        except StorageError as error:
            self.tell(tr("The sound is played, but it is not kept. {error}", error=error))


async def _started(player: Player) -> str:
    """Why a player cannot play here, "" where it can."""
    try:
        await asyncio.to_thread(player.start)
    except SoundRefused as error:
        return str(error)
    return ""


def _duration(data: bytes) -> float | None:
    try:
        return round(duration_of(decoded(data)), 1)
    except SoundRefused:
        return None


async def _until_left(player: Player, seconds: float) -> None:
    """Wait until no more than so many seconds are still to be heard."""
    while player.left_s > seconds:  # noqa: ASYNC110 - the sound device tells nobody
        await asyncio.sleep(LOOK_S)
