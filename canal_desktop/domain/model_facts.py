"""ModelFacts: what is known of a model, and by whom; nothing is ever guessed from its name alone without saying so."""

from __future__ import annotations

from dataclasses import dataclass, field, fields
from enum import StrEnum
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Mapping

    from canal_desktop.domain.money import Price


class FactSource(StrEnum):
    """Who says so, the most trusted first."""

    USER = "user"
    SERVER = "server"
    LEARNT = "learnt"
    """It turned out when the model was used."""
    PUBLIC_LIST = "public list"
    """It may differ on the user's server."""
    NAME = "name"
    """A guess from the model's name."""


class ModelKind(StrEnum):
    """What a model is for."""

    CHAT = "chat"
    IMAGE = "image"
    SPEECH = "speech"
    TRANSCRIPTION = "transcription"
    EMBEDDING = "embedding"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class ModelFacts:
    """None means unknown. sources tells for each field that is known who says so."""

    kind: ModelKind | None = None
    family: str | None = None
    """Whose model it is, as people say it: "OpenAI", "Anthropic", "Qwen"."""
    context_tokens: int | None = None
    max_output_tokens: int | None = None
    vision: bool | None = None
    """Whether it takes pictures."""
    tools: bool | None = None
    reasoning: bool | None = None
    price: Price | None = None
    sources: Mapping[str, FactSource] = field(default_factory=dict)

    @property
    def is_for_chat(self) -> bool:
        """Whether it can be talked to, as far as is known."""
        return self.kind is None or self.kind is ModelKind.CHAT


FACT_NAMES = tuple(known.name for known in fields(ModelFacts) if known.name != "sources")
NO_FACTS = ModelFacts()


def facts_from(source: FactSource, values: Mapping[str, Any]) -> ModelFacts:
    """Facts that all come from one source, by their names; None is left out."""
    known = {name: value for name, value in values.items() if value is not None}
    return ModelFacts(**known, sources=dict.fromkeys(known, source)) if known else NO_FACTS


def merged_facts(*found: ModelFacts) -> ModelFacts:
    """Of each fact what the first says that knows it, with its source."""
    told = [facts for facts in found if facts is not NO_FACTS]
    if len(told) == 1:
        return told[0]
    values: dict[str, Any] = {}
    sources: dict[str, FactSource] = {}
    for name in FACT_NAMES:
        for facts in told:
            if (value := getattr(facts, name)) is not None:
                values[name] = value
                if name in facts.sources:
                    sources[name] = facts.sources[name]
                break
    return ModelFacts(**values, sources=sources)
