"""Sounds are decoded, played on a device that nobody hears, and joined; without a device, a sentence says so."""

from __future__ import annotations

import importlib
import io
import struct
import sys
import threading
import time
import wave
from typing import TYPE_CHECKING

import pytest

from canal_desktop.domain.errors import SoundRefused
from canal_desktop.domain.sound import Sound
from canal_desktop.sound import sound_device
from canal_desktop.sound.joining import joined
from canal_desktop.sound.player import RATE, Player, decoded, duration_of
from tests.servers.media import wav

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

PATIENCE_S = 60.0


def until(condition: Callable[[], object]) -> None:
    end = time.monotonic() + PATIENCE_S
    while not condition():
        assert time.monotonic() < end, "it never happened"
        time.sleep(0.005)


def mp3(frames: int) -> bytes:
    """Silence: MPEG-1 layer III, 128 kbit/s, 44.1 kHz, one channel; a frame is 1,152 samples."""
    head = bytes((0xFF, 0xFB, 0x90, 0xC0))
    return (head + bytes(417 - len(head))) * frames


@pytest.fixture
def player() -> Iterator[Player]:
    made = Player(is_mute=True)
    yield made
    made.close()


def test_a_tone_is_heard_at_another_rate_as_long_and_as_loud() -> None:
    samples = struct.unpack(f"<{RATE // 4}h", decoded(wav(0.25, rate=8_000)))

    assert duration_of(decoded(wav(0.25))) == 0.25
    assert 7_000 < max(samples) < 9_000


def test_an_mp3_is_decoded() -> None:
    assert duration_of(decoded(mp3(20))) == pytest.approx(20 * 1_152 / 44_100, abs=0.06)


@pytest.mark.parametrize("data", [b"", b"no sound at all", b"RIFF\0\0\0\0WAVE"])
def test_what_is_no_sound_is_refused(data: bytes) -> None:
    with pytest.raises(SoundRefused, match="cannot be played"):
        decoded(data)


def test_sounds_are_played_one_behind_the_other_to_the_end(player: Player) -> None:
    player.start()
    player.add(decoded(wav(0.1)))
    player.add(decoded(wav(0.15)))
    assert player.place.duration_s == 0.25
    until(lambda: player.left_s == 0)

    assert player.place.position_s == 0.25


def test_a_pause_stays_where_it_is_and_goes_on(player: Player) -> None:
    player.start()
    player.add(decoded(wav(3.0)))
    until(lambda: player.place.position_s > 0)
    player.set_paused(True)
    at = player.place.position_s
    time.sleep(0.2)
    assert player.place.position_s == at
    assert player.place.is_paused

    player.set_paused(False)
    until(lambda: player.place.position_s > at)


def test_going_back_and_forth_stays_within_what_is_there(player: Player) -> None:
    player.add(decoded(wav(25.0)))
    player.move(10.0)
    assert player.place.position_s == 10.0
    player.move(-20.0)
    assert player.place.position_s == 0.0
    player.move(100.0)
    assert player.left_s == 0.0


def test_closing_ends_the_sound_and_its_thread(player: Player) -> None:
    before = threading.active_count()
    player.start()
    player.add(decoded(wav(5.0)))
    until(lambda: player.place.position_s > 0)
    player.close()
    at = player.place.position_s
    time.sleep(0.15)

    assert player.place.position_s == at
    assert threading.active_count() <= before + 1
    # What is closed stays so, whoever comes too late.
    player.start()
    time.sleep(0.1)
    assert player.place.position_s == at


def test_a_computer_without_the_library_says_so(monkeypatch: pytest.MonkeyPatch, player: Player) -> None:
    monkeypatch.setitem(sys.modules, "miniaudio", None)

    with pytest.raises(SoundRefused, match="neither play nor record"):
        player.start()
    with pytest.raises(SoundRefused, match="neither play nor record"):
        decoded(wav(0.1))


def test_a_computer_without_a_sound_device_says_so(monkeypatch: pytest.MonkeyPatch, player: Player) -> None:
    backends = importlib.import_module("miniaudio").Backend
    # One that no system has beside the others.
    monkeypatch.setattr(sound_device, "backends_of", lambda _library, *, is_mute: [backends.AAUDIO])

    with pytest.raises(SoundRefused, match="no sound device"):
        player.start()


def test_mp3s_and_wavs_are_joined_and_others_left_as_they_are() -> None:
    assert joined([Sound("audio/mpeg", b"one"), Sound("audio/mpeg", b"two")]) == (Sound("audio/mpeg", b"onetwo"),)
    (both,) = joined([Sound("audio/wav", wav(0.1)), Sound("audio/wav", wav(0.2))])
    with wave.open(io.BytesIO(both.data)) as file:
        assert file.getnframes() / file.getframerate() == pytest.approx(0.3)

    different = (Sound("audio/wav", wav(0.1)), Sound("audio/wav", wav(0.1, rate=16_000)))
    assert joined(different) == different
    opus = (Sound("audio/ogg", b"a"), Sound("audio/ogg", b"b"))
    assert joined(opus) == opus
