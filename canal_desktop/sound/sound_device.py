"""SoundDevice: the part of playing and recording that is the same: a device is opened once, and closed for good."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING, Any

from canal_desktop.domain.errors import SoundRefused
from canal_desktop.sound.miniaudio_library import backends_of, load_library

if TYPE_CHECKING:
    from collections.abc import Callable, Generator

SAMPLE_BYTES = 2
"""Samples are whole numbers of 16 bits, of one channel."""


class SoundDevice:
    """Both methods wait for the system: call them in a thread. The device has a thread of its own, which close() ends.

    Args:
        is_mute: use a device that nobody hears and that hears nobody.
    """

    def __init__(self, *, is_mute: bool) -> None:
        self._is_mute = is_mute
        self._device: Any = None
        self._is_closed = False
        self._turn = threading.Lock()
        """Held while the device is opened or closed."""

    def open(self, make: Callable[[Any, dict[str, Any]], Any], moves: Generator[Any, Any, None], why_not: str) -> None:
        """Open it and let it run, unless it was closed before.

        Args:
            make: makes the device out of the library and what both kinds of devices are told.
            moves: gives samples to it, or takes them.
            why_not: what the user is told where there is none.

        Raises:
            SoundRefused: there is no such device, or no library.
        """
        library = load_library()
        next(moves)
        with self._turn:
            if self._is_closed:
                return
            told = {"nchannels": 1, "backends": backends_of(library, is_mute=self._is_mute), "app_name": "Canal"}
            try:
                self._device = make(library, told)
                self._device.start(moves)
            except library.MiniaudioError:
                raise SoundRefused(why_not) from None

    @property
    def is_closed(self) -> bool:
        """Whether it was let go of."""
        return self._is_closed

    def close(self) -> None:
        """Let go of it for good."""
        with self._turn:
            self._is_closed = True
            device, self._device = self._device, None
            if device is not None:
                device.close()
