"""What is asked of a provider about sound, and what it answers: speech from text, text from speech."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from canal_desktop.domain.message import AudioPart

if TYPE_CHECKING:
    from canal_desktop.domain.message import Part
    from canal_desktop.domain.usage import Usage

READ_ALOUD = "Read aloud by "
"""How the name of a sound begins that is the message itself, spoken."""

USUAL_VOICE = "alloy"
"""The first one OpenAI had, by which others call one of theirs too; a voice must be named."""

MAX_SPOKEN_CHARS = 4_000
"""In one request; servers take 4,096."""


@dataclass(frozen=True, slots=True)
class SpeechWish:
    """A text that is to be spoken; what is None is not sent."""

    model: str
    text: str
    voice: str | None = None
    speed: float | None = None
    """0.25 to 4; 1 is the usual one."""


@dataclass(frozen=True, slots=True)
class Sound:
    """A sound file."""

    media_type: str
    """Such as audio/mpeg."""
    data: bytes = field(repr=False)


@dataclass(frozen=True, slots=True)
class TranscriptionWish:
    """A sound file whose words are to be written down; what is None is not sent."""

    model: str
    name: str
    """Of the file, with the ending of what it is: servers look at it."""
    sound: Sound
    language: str | None = None
    """As ISO 639-1 has it, such as "de"."""


@dataclass(frozen=True, slots=True)
class Transcript:
    """What was said."""

    text: str
    usage: Usage | None = None


def is_read_aloud(part: Part) -> bool:
    """Whether a part of a message is the message itself, spoken."""
    return isinstance(part, AudioPart) and part.name.startswith(READ_ALOUD)
