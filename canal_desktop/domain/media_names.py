"""What a model may be for, told by its name where nobody says; good enough to put it first in a list."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from canal_desktop.domain.model_facts import ModelKind

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

_PATTERNS = {
    ModelKind.IMAGE: re.compile(
        r"image|dall-?e|flux|stable-?diffusion|\bsd-?(xl|3)|imagen|midjourney|ideogram|recraft|seedream|kolors|cogview"
        r"|hidream|firefly|playground-v"
    ),
    ModelKind.SPEECH: re.compile(
        r"\btts|text-to-speech|speech-0|kokoro|cosyvoice|orpheus|xtts|\bpiper\b|bark\b|sonic-"
    ),
    ModelKind.TRANSCRIPTION: re.compile(
        r"whisper|transcribe|speech-to-text|\bstt\b|\basr\b|sensevoice|parakeet|nova-[23]"
    ),
}


def looks_like(kind: ModelKind, model: str) -> bool:
    """Whether a model's name is like those of models of that kind."""
    pattern = _PATTERNS.get(kind)
    return pattern is not None and pattern.search(model.lower()) is not None


def fitting_first(
    kind: ModelKind, models: Iterable[str], kind_of: Callable[[str], ModelKind | None]
) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Models of that kind, and the others, each in the order given; kind_of says what is known, None for nothing."""
    fitting: list[str] = []
    others: list[str] = []
    for model in models:
        known = kind_of(model)
        is_fitting = known is kind or (known is None and looks_like(kind, model))
        (fitting if is_fitting else others).append(model)
    return tuple(fitting), tuple(others)
