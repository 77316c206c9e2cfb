"""Traits: what a server's models turned out not to take; how that is remembered, and how it is said."""

from __future__ import annotations

from typing import TYPE_CHECKING

from canal_desktop.domain.parameters import LABELS
from canal_desktop.language import tr

if TYPE_CHECKING:
    from collections.abc import Iterable

# A trait is remembered for a server and a model, as "no_stream:gpt-4o-mini": a gateway has many providers behind it.

NO_STREAM_OPTIONS = "no_stream_options"
NO_STREAM = "no_stream"
MAX_COMPLETION_TOKENS = "max_completion_tokens"
MAX_TOKENS = "max_tokens"
"""The name under which the most tokens of an answer are sent, which is this one where no trait says otherwise."""
DEVELOPER_ROLE = "developer_role"
FOLDED_SYSTEM = "folded_system"
PART_CONTENT = "part_content"

LEFT_OUT = "no_"
"""Before the name of what the user set and then agreed to leave out, as in no_temperature."""
PICTURES = "pictures"

WORDS = {
    NO_STREAM_OPTIONS: tr("It is not asked how many tokens were used: the model refuses the question."),
    NO_STREAM: tr("Answers come whole: the model refuses to stream."),
    MAX_COMPLETION_TOKENS: tr("Max tokens is sent as max_completion_tokens."),
    MAX_TOKENS: tr("Max tokens is sent as max_tokens."),
    DEVELOPER_ROLE: tr("The system prompt is sent in the role developer."),
    FOLDED_SYSTEM: tr("The system prompt is sent at the head of the first question."),
    PART_CONTENT: tr("Messages are sent as lists of parts."),
}

ALTERNATIVES = ((MAX_COMPLETION_TOKENS, MAX_TOKENS), (DEVELOPER_ROLE, FOLDED_SYSTEM))
"""Of each of these only the latest that was learnt holds."""


def trait_of(trait: str, model: str) -> str:
    """How a model's trait is remembered among its server's."""
    return f"{trait}:{model}"


def split_trait(remembered: str) -> tuple[str, str]:
    """The trait and the model of what is remembered; model "" where none is named."""
    trait, _, model = remembered.partition(":")
    return trait, model


def traits_of(remembered: Iterable[str], model: str) -> frozenset[str]:
    """What is known of one model."""
    return frozenset(trait for trait, owner in map(split_trait, remembered) if owner == model)


def replaced_by(trait: str) -> frozenset[str]:
    """What of a model's traits no longer holds once this one was learnt."""
    return frozenset(other for group in ALTERNATIVES if trait in group for other in group if other != trait)


def with_trait(remembered: frozenset[str], added: str) -> frozenset[str]:
    """What is remembered of a server with one more trait, which may take the place of another."""
    trait, model = split_trait(added)
    return (remembered - {trait_of(other, model) for other in replaced_by(trait)}) | {added}


def left_out(traits: Iterable[str]) -> frozenset[str]:
    """The fields of a request that are left out for a model with these traits; "pictures" stands for those."""
    ours = {NO_STREAM, NO_STREAM_OPTIONS}
    return frozenset(
        trait.removeprefix(LEFT_OUT) for trait in traits if trait.startswith(LEFT_OUT) and trait not in ours
    )


def words_of(trait: str) -> str:
    """A trait as a sentence."""
    if trait in WORDS:
        return WORDS[trait]
    if trait.startswith(LEFT_OUT):
        return tr("Left out, as you agreed: {parameter}.", parameter=label_of(trait.removeprefix(LEFT_OUT)))
    return trait


def label_of(field: str) -> str:
    """What a field of a request is called."""
    return tr("Pictures") if field == PICTURES else LABELS.get(field, field)
