"""SoundRequests: text to speech and speech to text."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, Any

from canal_desktop.domain.completion import Failed
from canal_desktop.domain.errors import ProviderError
from canal_desktop.domain.failures import FailureKind, sentence_for
from canal_desktop.domain.media_types import sound_type
from canal_desktop.domain.sound import Sound, Transcript
from canal_desktop.language import filled, tr
from canal_desktop.providers.chat_decoder import clean_text
from canal_desktop.providers.whole_answers import (
    TROUBLES,
    Endpoint,
    TooLargeError,
    json_object,
    usage_in,
)

if TYPE_CHECKING:
    from collections.abc import Sequence

    from canal_desktop.domain.sound import SpeechWish, TranscriptionWish
    from canal_desktop.providers.whole_answers import FilePart, WholeAnswers

SPEECH = Endpoint("/audio/speech", tr("{host} does not read aloud: it has no {path}. Choose another server or model."))
TRANSCRIPTIONS = Endpoint(
    "/audio/transcriptions",
    tr("{host} does not write down what is said: it has no {path}. Choose another server or model."),
)
MAX_SPEECH_BYTES = 100_000_000
MAX_TRANSCRIPT_BYTES = 10_000_000

NO_SOUND = tr("{host} sent something that is no sound. Try again, or choose another model for reading aloud.")


class SoundRequests:
    """Each request has one answer; nothing is tried again by itself, as it would be billed again."""

    def __init__(self, answers: WholeAnswers) -> None:
        self._answers = answers

    async def speak(self, wish: SpeechWish) -> Sound:
        """As Provider.speak says."""
        fields: dict[str, Any] = {"model": clean_text(wish.model), "input": clean_text(wish.text)}
        fields |= {name: value for name, value in (("voice", wish.voice), ("speed", wish.speed)) if value is not None}
        why = f"speech of {wish.model}"
        data = await self._asked(SPEECH, wish.model, fields, (), MAX_SPEECH_BYTES, why)
        kind = sound_type(data)
        if not kind:
            raise ProviderError(Failed(FailureKind.UNREADABLE, filled(NO_SOUND, host=self._answers.host)))
        return Sound(kind, data)

    async def transcribe(self, wish: TranscriptionWish) -> Transcript:
        """As Provider.transcribe says."""
        fields = {"model": clean_text(wish.model)}
        if wish.language is not None:
            fields["language"] = wish.language
        files: list[FilePart] = [("file", (wish.name, wish.sound.data, wish.sound.media_type))]
        why = f"a recording, written down by {wish.model}"
        content = await self._asked(TRANSCRIPTIONS, wish.model, fields, files, MAX_TRANSCRIPT_BYTES, why)
        try:
            answer = await asyncio.to_thread(json_object, content)
            text = answer["text"]
        except (ValueError, KeyError):
            text = answer = None
        if not isinstance(text, str) or answer is None:
            raise ProviderError(self._unreadable())
        return Transcript(clean_text(text).strip(), usage_in(answer))

    async def _asked(
        self, endpoint: Endpoint, model: str, fields: dict[str, Any], files: Sequence[FilePart], most: int, why: str
    ) -> bytes:
        try:
            async with self._answers.open(endpoint, fields, files, why=why) as response:
                return await self._answers.body_of(response, most)
        except TROUBLES as error:
            raise ProviderError(self._answers.failed(error, endpoint, model)) from None
        except TooLargeError:
            raise ProviderError(self._unreadable()) from None

    def _unreadable(self) -> Failed:
        return Failed(FailureKind.UNREADABLE, sentence_for(FailureKind.UNREADABLE, host=self._answers.host))
