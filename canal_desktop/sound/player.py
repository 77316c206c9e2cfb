"""Player: plays sounds one behind the other on the computer's speaker; pauses, goes back and forth, tells its place."""

from __future__ import annotations

import threading
from dataclasses import dataclass
from typing import TYPE_CHECKING

from canal_desktop.domain.errors import SoundRefused
from canal_desktop.language import tr
from canal_desktop.sound.miniaudio_library import load_library
from canal_desktop.sound.sound_device import SAMPLE_BYTES, SoundDevice

if TYPE_CHECKING:
    from collections.abc import Generator

RATE = 24_000
"""Samples a second, one channel: that is how speech comes, and nothing of it is lost."""
PERIOD_MS = 60
MAX_SECONDS = 3 * 3600

NO_SPEAKER = tr("This computer has no sound device that can be used.")
UNKNOWN_SOUND = tr("This kind of sound cannot be played here.")


@dataclass(frozen=True, slots=True)
class Place:
    """Where a player is, in seconds; duration_s is that of all sounds it was given so far."""

    position_s: float
    duration_s: float
    is_paused: bool


def decoded(data: bytes) -> bytes:
    """A sound file (MP3, WAV, FLAC, Vorbis) as samples; takes a while, so call it in a thread.

    Raises:
        SoundRefused: it cannot be played.
    """
    library = load_library()
    form = library.SampleFormat.SIGNED16
    try:
        sound = library.decode(data, output_format=form, nchannels=1, sample_rate=RATE)
    except library.MiniaudioError:
        raise SoundRefused(UNKNOWN_SOUND) from None
    samples: bytes = sound.samples.tobytes()
    if len(samples) > MAX_SECONDS * RATE * SAMPLE_BYTES:
        raise SoundRefused(tr("This sound is too long to be played here."))
    return samples


def duration_of(samples: bytes) -> float:
    """How long samples are, in seconds."""
    return len(samples) / (RATE * SAMPLE_BYTES)


class Player:
    """start() and close() wait for the system: call them in a thread. The others may be called anywhere.

    The sound device has a thread of its own, which close() ends.
    """

    def __init__(self, *, is_mute: bool = False) -> None:
        self._lock = threading.Lock()
        self._samples = bytearray()
        self._at = 0
        self._is_paused = False
        self._device = SoundDevice(is_mute=is_mute)

    def start(self) -> None:
        """Play from now on; silence until there is something.

        Raises:
            SoundRefused: there is no sound device.
        """
        self._device.open(
            lambda library, told: library.PlaybackDevice(
                output_format=library.SampleFormat.SIGNED16, sample_rate=RATE, buffersize_msec=PERIOD_MS, **told
            ),
            self._source(),
            NO_SPEAKER,
        )

    def add(self, samples: bytes) -> None:
        """Play this too, behind what is there; see decoded()."""
        with self._lock:
            self._samples += samples

    def set_paused(self, paused: bool) -> None:
        """Be silent and stay where it is, or go on."""
        with self._lock:
            self._is_paused = paused

    def move(self, seconds: float) -> None:
        """Go forth, or back, from where it is; not beyond what is there."""
        with self._lock:
            at = self._at // SAMPLE_BYTES + round(seconds * RATE)
            self._at = min(max(at, 0) * SAMPLE_BYTES, len(self._samples))

    @property
    def place(self) -> Place:
        """Where it is now."""
        with self._lock:
            scale = RATE * SAMPLE_BYTES
            return Place(self._at / scale, len(self._samples) / scale, self._is_paused)

    @property
    def left_s(self) -> float:
        """How much is still to be heard of what is there, in seconds."""
        place = self.place
        return place.duration_s - place.position_s

    def close(self) -> None:
        """Be silent for good."""
        self._device.close()

    def _source(self) -> Generator[bytes, int, None]:
        wanted = yield b""
        while True:
            wanted = yield self._next(wanted * SAMPLE_BYTES)

    def _next(self, size: int) -> bytes:
        with self._lock:
            if self._is_paused:
                return bytes(size)
            piece = bytes(self._samples[self._at : self._at + size])
            self._at += len(piece)
        return piece.ljust(size, b"\0")
