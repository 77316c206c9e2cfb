"""Which models are wanted: filters that are switched on, and what was typed."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from canal_desktop.domain.model_facts import ModelKind
from canal_desktop.language import tr
from canal_desktop.ui.fuzzy import fit

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterable

    from canal_desktop.domain.known_model import ModelEntry

LARGE_CONTEXT = 128_000


class ModelFilter(StrEnum):
    """A filter that can be switched on."""

    VISION = "vision"
    TOOLS = "tools"
    REASONING = "reasoning"
    LARGE_CONTEXT = "large_context"
    PRICED = "priced"
    FAVOURITES = "favourites"


CHECKS: dict[ModelFilter, Callable[[ModelEntry], bool]] = {
    ModelFilter.VISION: lambda entry: bool(entry.facts.vision),
    ModelFilter.TOOLS: lambda entry: bool(entry.facts.tools),
    ModelFilter.REASONING: lambda entry: bool(entry.facts.reasoning),
    ModelFilter.LARGE_CONTEXT: lambda entry: (entry.facts.context_tokens or 0) >= LARGE_CONTEXT,
    ModelFilter.PRICED: lambda entry: entry.facts.price is not None and entry.facts.price.is_known,
    ModelFilter.FAVOURITES: lambda entry: entry.known.is_favourite,
}

NAMES = {
    ModelFilter.VISION: tr("Vision"),
    ModelFilter.TOOLS: tr("Tools"),
    ModelFilter.REASONING: tr("Reasoning"),
    ModelFilter.LARGE_CONTEXT: "≥ 128k",
    ModelFilter.PRICED: tr("With price"),
    ModelFilter.FAVOURITES: tr("Favourites"),
}
"""The labels of the switches."""

SPOKEN = {
    ModelFilter.VISION: tr("Only models that take pictures"),
    ModelFilter.TOOLS: tr("Only models that use tools"),
    ModelFilter.REASONING: tr("Only models that reason before they answer"),
    ModelFilter.LARGE_CONTEXT: tr("Only models with a context of at least 128 thousand tokens"),
    ModelFilter.PRICED: tr("Only models whose price is known"),
    ModelFilter.FAVOURITES: tr("Only favourites"),
}

AT_LEAST = re.compile(r"(?:context)?(?:>=?|≥)(\d+(?:\.\d+)?)([km]?)|(\d+(?:\.\d+)?)([km])\+", re.IGNORECASE)
WORDS: dict[str, Callable[[ModelEntry], bool]] = {
    "vision": CHECKS[ModelFilter.VISION],
    "tools": CHECKS[ModelFilter.TOOLS],
    "reasoning": CHECKS[ModelFilter.REASONING],
    "priced": CHECKS[ModelFilter.PRICED],
    "favourite": CHECKS[ModelFilter.FAVOURITES],
    "favourites": CHECKS[ModelFilter.FAVOURITES],
    "free": lambda entry: entry.facts.price is not None and entry.facts.price.is_free,
    "refused": lambda entry: entry.known.refusal is not None,
    "image": lambda entry: entry.facts.kind is ModelKind.IMAGE,
    "speech": lambda entry: entry.facts.kind is ModelKind.SPEECH,
    "transcription": lambda entry: entry.facts.kind is ModelKind.TRANSCRIPTION,
    "embedding": lambda entry: entry.facts.kind is ModelKind.EMBEDDING,
}
"""A typed word of these finds the models it is true of as well as those that have it in their names."""
BY_FACT = 150
"""How well a word fits that is true of a model but not in its name; between a word of the name and a part of one."""


@dataclass(frozen=True, slots=True)
class ModelQuery:
    """What was typed: words for the name or for what is known, and the least context."""

    words: tuple[str, ...] = ()
    least_context: int = 0

    @classmethod
    def of(cls, text: str) -> ModelQuery:
        """What a text means; a word like `>=128k` or `128k+` is the least context."""
        words, least = [], 0
        for word in text.casefold().split():
            if (found := AT_LEAST.fullmatch(word)) is not None:
                number, unit = found[1] or found[3], found[2] or found[4] or ""
                least = max(least, int(float(number) * {"k": 1_000, "m": 1_000_000, "": 1}[unit]))
            else:
                words.append(word)
        return cls(tuple(words), least)

    @property
    def has_name(self) -> bool:
        """Whether a name may have been typed, and not filters alone."""
        return any(word not in WORDS for word in self.words)

    def fit(self, entry: ModelEntry) -> int | None:
        """How well a model fits; 0 is best, None not at all."""
        if self.least_context > (entry.facts.context_tokens or 0):
            return None
        total = 0
        for word in self.words:
            one = fit(word, entry.id)
            check = WORDS.get(word)
            if check is not None and (one is None or one > BY_FACT):
                one = BY_FACT if check(entry) else None if one is None or one >= 1_000 else one
            if one is None:
                return None
            total += one
        return total


def wanted(entries: Iterable[ModelEntry], filters: Collection[ModelFilter]) -> list[ModelEntry]:
    """The models that all filters let through, in their order."""
    checks = [CHECKS[one] for one in filters]
    return [entry for entry in entries if all(check(entry) for check in checks)]


def best(query: ModelQuery, entries: Iterable[ModelEntry], text: str) -> list[ModelEntry]:
    """The models that fit, best first; the one whose name was typed whole, with its maker or without, before all."""
    whole = text.strip().casefold()
    scored = [
        (_rank(whole, entry.id.casefold()), score, entry)
        for entry in entries
        if (score := query.fit(entry)) is not None
    ]
    scored.sort(key=lambda found: found[:2])
    return [entry for _rank_of, _score, entry in scored]


def _rank(whole: str, model: str) -> int:
    if model == whole:
        return 0
    return 1 if whole and model.endswith(f"/{whole}") else 2
