"""Dictation: what is said into the microphone, or in a sound file, as text; a recording is not lost when that fails."""

from __future__ import annotations

import asyncio
import contextlib
from dataclasses import dataclass
from enum import Enum, auto
from typing import TYPE_CHECKING

from canal_desktop.app.sound_tools import NoSoundModel
from canal_desktop.domain.errors import CanalError, SoundRefused
from canal_desktop.domain.model_facts import ModelKind
from canal_desktop.domain.sound import Sound, TranscriptionWish
from canal_desktop.language import tr

if TYPE_CHECKING:
    from collections.abc import Callable

    from canal_desktop.app.open_conversation import OpenConversation
    from canal_desktop.app.sound_tools import SoundTools
    from canal_desktop.app.tasks import Tasks
    from canal_desktop.sound.recorder import Recorder

TASK = "dictation"
LOOK_S = 0.1
RECORDING = "recording.wav"
NOT_HEARD = tr("Nothing was heard. Check that the microphone is on and that this program may use it.")
NO_WORDS = tr("No words were found in it.")


class Stage(Enum):
    """How far a dictation is."""

    IDLE = auto()
    RECORDING = auto()
    SENDING = auto()
    FAILED = auto()
    """There is a recording without its text, and a sentence that says why."""


@dataclass(frozen=True, slots=True)
class Recording:
    """A sound whose text is wanted."""

    name: str
    sound: Sound
    conversation: OpenConversation
    is_silent: bool = False


class Dictation:
    """One at a time.

    Attributes:
        stage: how far it is.
        sentence: why it failed.
        needs_model: whether it did because no model for it is known.
        recording: what was recorded, until its text is there or it is thrown away.
        changed: called when the stage is another one.
        on_text: gets what was said, and the conversation it was said for.
        tell: gets a sentence that the user must see.
        lacks_model: told before anything is recorded where no model for it is known.
    """

    def __init__(self, tools: SoundTools, tasks: Tasks, make_recorder: Callable[[], Recorder]) -> None:
        self._tools = tools
        self._tasks = tasks
        self._make_recorder = make_recorder
        self._recorder: Recorder | None = None
        self._is_enough = asyncio.Event()
        self.stage = Stage.IDLE
        self.sentence = ""
        self.recording: Recording | None = None
        self.changed: Callable[[], None] = lambda: None
        self.on_text: Callable[[OpenConversation, str], None] = lambda _conversation, _text: None
        self.needs_model = False
        self.tell: Callable[[str], None] = lambda _sentence: None
        self.lacks_model: Callable[[NoSoundModel], None] = lambda error: self.tell(str(error))

    @property
    def seconds(self) -> float:
        """How much was recorded."""
        return 0.0 if self._recorder is None else self._recorder.seconds

    def take_level(self) -> float:
        """How loud it was since this was asked last, 0 to 1."""
        return 0.0 if self._recorder is None else self._recorder.take_level()

    def start(self, conversation: OpenConversation) -> None:
        """Record; where that is being done already, end it and have the text made."""
        if self.stage is Stage.RECORDING:
            self.finish()
        elif self.stage in {Stage.IDLE, Stage.FAILED} and self.recording is None:
            self._tasks.restart(TASK, self._record(conversation))

    def finish(self) -> None:
        """It is all said."""
        self._is_enough.set()

    def cancel(self) -> None:
        """Throw away what was recorded."""
        self._tasks.cancel(TASK)
        self.recording = None
        self._show(Stage.IDLE)

    def retry(self) -> None:
        """Ask for the text once more."""
        if self.recording is not None:
            self._tasks.restart(TASK, self._transcribe(self.recording))

    def transcribe_file(self, conversation: OpenConversation, name: str, sound: Sound) -> None:
        """Have the text of a sound file made."""
        if self.stage is Stage.IDLE:
            self._tasks.restart(TASK, self._transcribe(Recording(name, sound, conversation)))

    async def _record(self, conversation: OpenConversation) -> None:
        try:
            # Before anything is said: whether there is anybody to write it down.
            self._tools.model_for(ModelKind.TRANSCRIPTION, conversation)
        except NoSoundModel as error:
            self.lacks_model(error)
            return
        recorder = self._recorder = self._make_recorder()
        self._is_enough.clear()
        try:
            await asyncio.to_thread(recorder.start)
            self._show(Stage.RECORDING)
            while not self._is_enough.is_set() and not recorder.is_full:
                with contextlib.suppress(TimeoutError):
                    async with asyncio.timeout(LOOK_S):
                        await self._is_enough.wait()
        except SoundRefused as error:
            self.tell(str(error))
            self._show(Stage.IDLE)
            return
        finally:
            self._recorder = None
            await asyncio.to_thread(recorder.close)
        sound = Sound("audio/wav", await asyncio.to_thread(recorder.as_wav))
        recording = Recording(RECORDING, sound, conversation, recorder.is_silent)
        if recording.is_silent:
            self._fail(recording, NOT_HEARD)
        else:
            await self._transcribe(recording)

    async def _transcribe(self, recording: Recording) -> None:
        self.recording = recording
        self._show(Stage.SENDING)
        conversation = recording.conversation
        try:
            model = self._tools.model_for(ModelKind.TRANSCRIPTION, conversation)
            provider = await self._tools.connect(conversation.conversation.profile_id)
            language = self._tools.settings().dictation_language or None
            said = await provider.transcribe(TranscriptionWish(model, recording.name, recording.sound, language))
        except CanalError as error:
            self._fail(recording, str(error), needs_model=isinstance(error, NoSoundModel))
            return
        await self._tools.note(ModelKind.TRANSCRIPTION, conversation, model, said.usage)
        if not said.text:
            self._fail(recording, NO_WORDS)
            return
        self.recording = None
        self._show(Stage.IDLE)
        self.on_text(conversation, said.text)

    def _fail(self, recording: Recording, sentence: str, *, needs_model: bool = False) -> None:
        self.recording, self.sentence, self.needs_model = recording, sentence, needs_model
        self._show(Stage.FAILED)

    def _show(self, stage: Stage) -> None:
        self.stage = stage
        self.changed()
