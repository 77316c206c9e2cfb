"""Several sound files as one, where their kind allows it; without decoding them."""

from __future__ import annotations

import io
import wave
from typing import TYPE_CHECKING

from canal_desktop.domain.sound import Sound

if TYPE_CHECKING:
    from collections.abc import Sequence


def joined(sounds: Sequence[Sound]) -> tuple[Sound, ...]:
    """One sound with all of them, behind one another; as they are where they cannot be joined."""
    kinds = {sound.media_type for sound in sounds}
    if len(sounds) < 2 or len(kinds) > 1:
        return tuple(sounds)
    if kinds == {"audio/mpeg"}:
        # Its frames follow one another anyway.
        return (Sound("audio/mpeg", b"".join(sound.data for sound in sounds)),)
    if kinds == {"audio/wav"}:
        try:
            return (Sound("audio/wav", _joined_wavs(sounds)),)
        except (wave.Error, EOFError):
            return tuple(sounds)
    return tuple(sounds)


def _joined_wavs(sounds: Sequence[Sound]) -> bytes:
    made = io.BytesIO()
    with wave.open(made, "wb") as goal:
        form = None
        for sound in sounds:
            with wave.open(io.BytesIO(sound.data), "rb") as source:
                own = source.getnchannels(), source.getsampwidth(), source.getframerate()
                if form is None:
                    form = own
                    goal.setnchannels(own[0])
                    goal.setsampwidth(own[1])
                    goal.setframerate(own[2])
                elif own != form:
                    raise wave.Error("of another form")
                goal.writeframes(source.readframes(source.getnframes()))
    return made.getvalue()
