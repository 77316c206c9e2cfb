"""Sound through the provider: what is asked, byte by byte, and what becomes of every answer."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from canal_desktop.domain.errors import ProviderError
from canal_desktop.domain.failures import FailureKind
from canal_desktop.domain.media_types import sound_type
from canal_desktop.domain.sound import Sound, SpeechWish, Transcript, TranscriptionWish
from canal_desktop.domain.usage import Usage
from tests.servers.media import TONE
from tests.servers.misbehaving import MisbehavingServer
from tests.unit.providers.test_image_requests import provider_for

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

    from canal_desktop.providers.openai_chat import OpenAIChat

RECORDED = TranscriptionWish("ears", "recording.wav", Sound("audio/wav", TONE))


@pytest.fixture
async def server() -> AsyncIterator[MisbehavingServer]:
    async with MisbehavingServer() as made:
        yield made


@pytest.fixture
async def provider(server: MisbehavingServer) -> AsyncIterator[OpenAIChat]:
    made = provider_for(server.base_url)
    yield made
    await made.aclose()


async def test_only_what_was_set_is_sent_with_a_text_that_is_to_be_spoken(
    server: MisbehavingServer, provider: OpenAIChat
) -> None:
    assert await provider.speak(SpeechWish("voice", "Hello.")) == Sound("audio/wav", TONE)
    assert server.seen[-1].path == "/v1/audio/speech"
    assert server.seen[-1].body == {"model": "voice", "input": "Hello."}

    await provider.speak(SpeechWish("voice", "Hello.", "nova", 1.25))
    assert server.seen[-1].body == {"model": "voice", "input": "Hello.", "voice": "nova", "speed": 1.25}


async def test_a_recording_goes_as_a_form(server: MisbehavingServer, provider: OpenAIChat) -> None:
    assert await provider.transcribe(RECORDED) == Transcript("What was said.", Usage(14, 5, 19))
    assert server.seen[-1].path == "/v1/audio/transcriptions"
    sound = {"name": "file", "filename": "recording.wav", "type": "audio/wav", "data": TONE}
    model = {"name": "model", "filename": None, "type": None, "data": b"ears"}
    assert server.seen[-1].body == [model, sound]

    await provider.transcribe(TranscriptionWish("ears", "recording.wav", RECORDED.sound, "de"))
    assert server.seen[-1].body == [model, {**model, "name": "language", "data": b"de"}, sound]


@pytest.mark.parametrize(
    ("model", "kind", "said"),
    [
        ("speak-no-path", FailureKind.NO_ENDPOINT, "does not read aloud: it has no /audio/speech. Choose another"),
        ("speak-json", FailureKind.UNREADABLE, "is no sound"),
        ("speak-refused", FailureKind.BAD_REQUEST, "voice is not one of"),
    ],
)
async def test_every_failure_to_speak_has_its_sentence(
    provider: OpenAIChat, model: str, kind: FailureKind, said: str
) -> None:
    with pytest.raises(ProviderError, match=said) as caught:
        await provider.speak(SpeechWish(model, "Hello."))
    assert caught.value.failed.kind is kind


@pytest.mark.parametrize(
    ("model", "kind", "said"),
    [
        ("hear-no-path", FailureKind.NO_ENDPOINT, "does not write down what is said: it has no /audio/transcriptions"),
        ("hear-no-text", FailureKind.UNREADABLE, "unreadable"),
        ("hear-too-large", FailureKind.TOO_LONG, "This is too much for hear-too-large at once. .*Maximum content size"),
    ],
)
async def test_every_failure_to_transcribe_has_its_sentence(
    provider: OpenAIChat, model: str, kind: FailureKind, said: str
) -> None:
    with pytest.raises(ProviderError, match=said) as caught:
        await provider.transcribe(TranscriptionWish(model, "recording.wav", RECORDED.sound))
    assert caught.value.failed.kind is kind


@pytest.mark.parametrize(
    ("begin", "kind"),
    [
        (b"ID3\x04", "audio/mpeg"),
        (b"\xff\xfb\x90", "audio/mpeg"),
        (b"\xff\xf1\x50", "audio/aac"),
        (b"RIFF....WAVEfmt ", "audio/wav"),
        (b"OggS", "audio/ogg"),
        (b"\0\0\0\x20ftypM4A ", "audio/mp4"),
        (b"{}", ""),
        (b"", ""),
    ],
)
def test_a_sound_is_told_by_how_it_begins(begin: bytes, kind: str) -> None:
    assert sound_type(begin) == kind
