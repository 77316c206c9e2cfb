"""Recorder: what the microphone hears, kept in memory until it is wanted as a WAV file."""

from __future__ import annotations

import io
import threading
import wave
from array import array
from typing import TYPE_CHECKING

from canal_desktop.language import tr
from canal_desktop.sound.sound_device import SAMPLE_BYTES, SoundDevice

if TYPE_CHECKING:
    from collections.abc import Generator

RATE = 16_000
"""Samples a second, one channel: more says nothing more to those who write down speech."""
PERIOD_MS = 50
MAX_SECONDS = 600
LOUDEST = 32_768

NO_MICROPHONE = tr("No microphone was found. Plug one in, or allow this program to use it, then try again.")


class Recorder:
    """start() and close() wait for the system: call them in a thread. The others may be called anywhere.

    The microphone has a thread of its own, which close() ends. After MAX_SECONDS nothing more is taken.
    """

    def __init__(self, *, is_mute: bool = False) -> None:
        self._lock = threading.Lock()
        self._heard = bytearray()
        self._peak = 0
        self._loudest = 0
        self._device = SoundDevice(is_mute=is_mute)

    def start(self) -> None:
        """Listen from now on.

        Raises:
            SoundRefused: there is no microphone.
        """
        self._device.open(
            lambda library, told: library.CaptureDevice(
                input_format=library.SampleFormat.SIGNED16, sample_rate=RATE, buffersize_msec=PERIOD_MS, **told
            ),
            self._goal(),
            NO_MICROPHONE,
        )

    @property
    def seconds(self) -> float:
        """How much was recorded."""
        with self._lock:
            return len(self._heard) / (RATE * SAMPLE_BYTES)

    @property
    def is_full(self) -> bool:
        """Whether nothing more is taken."""
        return self.seconds >= MAX_SECONDS

    @property
    def is_silent(self) -> bool:
        """Whether nothing at all was heard, as of a microphone that is turned off."""
        with self._lock:
            return self._loudest == 0

    @property
    def is_closed(self) -> bool:
        """Whether nothing is listened to any more."""
        return self._device.is_closed

    def take_level(self) -> float:
        """How loud it was at most since this was asked last, 0 to 1."""
        with self._lock:
            peak, self._peak = self._peak, 0
        return min(peak / LOUDEST, 1.0)

    def close(self) -> None:
        """Listen no more; what was recorded stays."""
        self._device.close()

    def as_wav(self) -> bytes:
        """What was recorded, as a file."""
        with self._lock:
            heard = bytes(self._heard)
        made = io.BytesIO()
        with wave.open(made, "wb") as file:
            file.setnchannels(1)
            file.setsampwidth(SAMPLE_BYTES)
            file.setframerate(RATE)
            file.writeframes(heard)
        return made.getvalue()

    def _goal(self) -> Generator[None, bytes, None]:
        while True:
            self.take(bytes((yield)))

    def take(self, samples: bytes) -> None:
        """Record this: 16-bit samples as the microphone gives them."""
        numbers = array("h", samples)
        peak = max(max(numbers, default=0), -min(numbers, default=0))
        with self._lock:
            room = MAX_SECONDS * RATE * SAMPLE_BYTES - len(self._heard)
            self._heard += samples[:room]
            self._peak = max(self._peak, peak)
            self._loudest = max(self._loudest, peak)
