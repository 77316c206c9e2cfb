"""Models that may be for pictures or sound come first in a list."""

from __future__ import annotations

import pytest

from canal_desktop.domain.media_names import fitting_first
from canal_desktop.domain.model_facts import ModelKind

MODELS = ("gpt-4o-mini", "dall-e-3", "tts-1-hd", "whisper-1", "painter", "flux-dev")


@pytest.mark.parametrize(
    ("kind", "fitting"),
    [
        (ModelKind.IMAGE, ("dall-e-3", "flux-dev")),
        (ModelKind.SPEECH, ("tts-1-hd",)),
        (ModelKind.TRANSCRIPTION, ("whisper-1",)),
    ],
)
def test_names_put_models_first_and_lose_none(kind: ModelKind, fitting: tuple[str, ...]) -> None:
    first, others = fitting_first(kind, MODELS, lambda _model: None)

    assert first == fitting
    assert sorted(first + others) == sorted(MODELS)


def test_what_is_known_goes_before_a_name() -> None:
    known = {"painter": ModelKind.IMAGE, "flux-dev": ModelKind.CHAT}

    assert fitting_first(ModelKind.IMAGE, MODELS, known.get)[0] == ("dall-e-3", "painter")
