"""What a name says of a model: its maker and its kind, and that it is a guess."""

from __future__ import annotations

from decimal import Decimal

import pytest

from canal_desktop.domain.fact_fields import from_fields, to_fields
from canal_desktop.domain.model_facts import NO_FACTS, FactSource, ModelFacts, ModelKind, facts_from, merged_facts
from canal_desktop.domain.model_names import family_of_owner, guessed_facts
from canal_desktop.domain.money import Price, PriceSource

CHAT, IMAGE, SPEECH = ModelKind.CHAT, ModelKind.IMAGE, ModelKind.SPEECH
TRANSCRIPTION, EMBEDDING, OTHER = ModelKind.TRANSCRIPTION, ModelKind.EMBEDDING, ModelKind.OTHER


@pytest.mark.parametrize(
    ("model", "kind", "family"),
    [
        ("gpt-4o-mini", CHAT, "OpenAI"),
        ("o3-mini", CHAT, "OpenAI"),
        ("gpt-image-1", IMAGE, "OpenAI"),
        ("dall-e-3", IMAGE, "OpenAI"),
        ("gpt-4o-transcribe", TRANSCRIPTION, "OpenAI"),
        ("openai/whisper-1", TRANSCRIPTION, "OpenAI"),
        ("gpt-4o-mini-tts", SPEECH, "OpenAI"),
        ("tts-1-hd", SPEECH, "OpenAI"),
        ("text-embedding-3-small", EMBEDDING, "OpenAI"),
        ("omni-moderation-latest", OTHER, "OpenAI"),
        ("sora-2", OTHER, "OpenAI"),
        ("claude-4-sonnet", CHAT, "Anthropic"),
        ("gemini-2.5-flash-image", IMAGE, "Google"),
        ("Qwen/Qwen2.5-VL-72B-Instruct", CHAT, "Qwen"),
        ("qwen-image", IMAGE, "Qwen"),
        ("deepseek-ai/DeepSeek-R1-Distill-Llama-70B", CHAT, "DeepSeek"),
        ("meta-llama/llama-3.3-70b-instruct", CHAT, "Meta"),
        ("meta-llama/Llama-Guard-3-8B", OTHER, "Meta"),
        ("black-forest-labs/FLUX.1-schnell", IMAGE, "Black Forest Labs"),
        ("gpt-4-vision-preview", CHAT, "OpenAI"),
        ("bge-m3", EMBEDDING, None),
        ("jina-reranker-v2", OTHER, None),
        ("my-own-model", None, None),
        ("imagine-chat", None, None),
    ],
)
def test_well_known_names_are_guessed(model: str, kind: ModelKind | None, family: str | None) -> None:
    facts = guessed_facts(model)

    assert (facts.kind, facts.family) == (kind, family)
    assert set(facts.sources.values()) <= {FactSource.NAME}


@pytest.mark.parametrize(
    ("owner", "family"),
    [
        ("openai", "OpenAI"),
        ("mistralai", "Mistral"),
        ("Acme  Labs", "Acme Labs"),
        ("vllm", None),
        ("custom", None),
        ("", None),
        (None, None),
        ("\x1b[31m", None),
        ("x" * 90, "x" * 39 + "…"),
    ],
)
def test_an_owner_is_a_family_unless_it_is_nobody(owner: str | None, family: str | None) -> None:
    assert family_of_owner(owner) == family


def test_of_each_fact_the_most_trusted_source_is_believed() -> None:
    own = facts_from(FactSource.USER, {"vision": False})
    listed = facts_from(FactSource.SERVER, {"vision": True, "context_tokens": 8_000, "tools": None})
    public = facts_from(FactSource.PUBLIC_LIST, {"context_tokens": 9_000, "price": Price(Decimal(1), Decimal(2))})

    facts = merged_facts(own, NO_FACTS, listed, public)

    assert (facts.vision, facts.context_tokens, facts.tools) == (False, 8_000, None)
    assert facts.sources == {
        "vision": FactSource.USER,
        "context_tokens": FactSource.SERVER,
        "price": FactSource.PUBLIC_LIST,
    }
    assert merged_facts(NO_FACTS, NO_FACTS) == NO_FACTS


def test_facts_survive_being_stored() -> None:
    price = Price(Decimal("0.15"), Decimal("0.6"), Decimal("0.075"), PriceSource.USER)
    values = {"kind": IMAGE, "family": "Acme", "context_tokens": 8_000, "max_output_tokens": 100, "vision": False}
    facts = facts_from(FactSource.USER, {**values, "tools": True, "reasoning": False, "price": price})

    assert from_fields(to_fields(facts), FactSource.USER) == facts
    assert to_fields(NO_FACTS) == {}


@pytest.mark.parametrize(
    "found",
    [
        None,
        [],
        {"kind": "poem"},
        {"kind": 3},
        {"context_tokens": "8k"},
        {"vision": "yes"},
        {"family": ""},
        {"family": "x" * 81},
        {"price": {"prompt": "x"}},
        {"price": "0.1"},
    ],
    ids=str,
)
def test_stored_facts_that_cannot_be_are_left_out(found: object) -> None:
    assert from_fields(found, FactSource.USER) == ModelFacts()
