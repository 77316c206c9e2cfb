"""What is recorded: as WAV, as loud as it was, no longer than the limit; without a microphone a sentence says so."""

from __future__ import annotations

import importlib
import io
import struct
import time
import wave
from typing import TYPE_CHECKING

import pytest

from canal_desktop.domain.errors import SoundRefused
from canal_desktop.sound import sound_device
from canal_desktop.sound.recorder import MAX_SECONDS, RATE, Recorder

if TYPE_CHECKING:
    from collections.abc import Iterator


@pytest.fixture
def recorder() -> Iterator[Recorder]:
    made = Recorder(is_mute=True)
    yield made
    made.close()


def test_a_microphone_is_listened_to_until_it_is_closed(recorder: Recorder) -> None:
    recorder.start()
    end = time.monotonic() + 60.0
    while recorder.seconds < 0.1:
        assert time.monotonic() < end
        time.sleep(0.01)
    recorder.close()
    length = recorder.seconds
    time.sleep(0.15)

    assert recorder.seconds == length
    assert recorder.is_silent
    with wave.open(io.BytesIO(recorder.as_wav())) as file:
        assert (file.getnchannels(), file.getsampwidth(), file.getframerate()) == (1, 2, RATE)
        assert file.getnframes() == round(length * RATE)


def test_how_loud_it_was_is_told_once(recorder: Recorder) -> None:
    recorder.take(struct.pack("<4h", 0, 16_384, -8_192, 0))
    assert recorder.take_level() == 0.5
    assert recorder.take_level() == 0.0
    recorder.take(struct.pack("<2h", -32_768, 10))
    assert recorder.take_level() == 1.0
    assert not recorder.is_silent


def test_no_more_is_taken_than_there_is_room_for(recorder: Recorder) -> None:
    recorder.take(bytes(2 * RATE * (MAX_SECONDS - 1)))
    assert not recorder.is_full
    recorder.take(bytes(2 * RATE * 2))

    assert recorder.is_full
    assert recorder.seconds == MAX_SECONDS


def test_a_computer_without_a_microphone_says_so(monkeypatch: pytest.MonkeyPatch, recorder: Recorder) -> None:
    backends = importlib.import_module("miniaudio").Backend
    monkeypatch.setattr(sound_device, "backends_of", lambda _library, *, is_mute: [backends.AAUDIO])

    with pytest.raises(SoundRefused, match="No microphone was found"):
        recorder.start()
