"""Lists of models: what each kind of server says of its models is understood, and nothing that it does not say."""

from __future__ import annotations

import json
from decimal import Decimal
from typing import Any

import pytest

from canal_desktop.domain.model_facts import NO_FACTS, FactSource, ModelKind
from canal_desktop.domain.money import Price, PriceSource
from canal_desktop.providers.model_lists import facts_in, models_in
from tests.samples import model_lists as samples


def price(prompt: str | None, completion: str | None, cached: str | None = None) -> Price:
    amounts = [None if text is None else Decimal(text) for text in (prompt, completion, cached)]
    return Price(amounts[0], amounts[1], amounts[2], PriceSource.SERVER)


@pytest.mark.parametrize(
    ("entry", "expected"),
    [
        (
            samples.OPENROUTER,
            {
                "kind": ModelKind.CHAT,
                "context_tokens": 128_000,
                "max_output_tokens": 16_384,
                "vision": True,
                "tools": True,
                "reasoning": False,
                "price": price("0.15", "0.6", "0.075"),
            },
        ),
        (
            samples.OPENROUTER_PICTURES,
            {"kind": ModelKind.IMAGE, "vision": False, "tools": False, "reasoning": False},
        ),
        (
            samples.LITELLM,
            {
                "kind": ModelKind.CHAT,
                "family": "OpenAI",
                "context_tokens": 200_000,
                "max_output_tokens": 64_000,
                "vision": True,
                "tools": True,
                "reasoning": True,
                "price": price("3", "15", "0.3"),
            },
        ),
        (
            samples.LITELLM_INFO,
            {"kind": ModelKind.EMBEDDING, "context_tokens": 8_191, "price": price("0.02", None)},
        ),
        (samples.LLAMA_CPP, {"context_tokens": 131_072}),
        (samples.VLLM, {"context_tokens": 40_960}),
        (
            samples.MISTRAL,
            {
                "kind": ModelKind.CHAT,
                "family": "Mistral",
                "context_tokens": 131_072,
                "vision": True,
                "tools": True,
            },
        ),
        (samples.GROQ, {"family": "Meta", "context_tokens": 131_072, "max_output_tokens": 32_768}),
        (samples.TOGETHER, {"kind": ModelKind.IMAGE, "price": price("0", "0")}),
        (
            samples.TOGETHER_CHAT,
            {"kind": ModelKind.CHAT, "context_tokens": 131_072, "price": price("0.88", "0.88")},
        ),
        (
            samples.VERCEL,
            {
                "kind": ModelKind.CHAT,
                "family": "xAI",
                "context_tokens": 256_000,
                "vision": True,
                "tools": True,
                "reasoning": True,
                "price": price("3", "15", "0.75"),
            },
        ),
        (samples.LM_STUDIO, {"kind": ModelKind.CHAT, "context_tokens": 4_096, "tools": True}),
        (samples.ANTHROPIC, {"context_tokens": 200_000, "vision": True, "reasoning": True}),
        (
            samples.COPILOT,
            {
                "kind": ModelKind.CHAT,
                "context_tokens": 264_000,
                "max_output_tokens": 64_000,
                "vision": True,
                "tools": True,
            },
        ),
        (samples.GATEWAY, {"kind": ModelKind.IMAGE}),
        (samples.BARE, {"family": "OpenAI"}),
    ],
    ids=lambda value: value.get("id") if isinstance(value, dict) else None,
)
def test_what_a_server_says_is_known_and_nothing_else(entry: dict[str, Any], expected: dict[str, Any]) -> None:
    facts = facts_in(entry)

    found = {name: getattr(facts, name) for name in facts.sources}
    assert found == expected
    assert set(facts.sources.values()) <= {FactSource.SERVER}


@pytest.mark.parametrize(
    "fields",
    [
        {"context_length": "128000"},
        {"context_length": True},
        {"context_length": 0},
        {"context_length": -1},
        {"context_length": 10**12},
        {"context_length": float("nan")},
        {"supports_vision": "yes"},
        {"supports_vision": 1},
        {"capabilities": "vision"},
        {"capabilities": {"limits": ["max_output_tokens"], "supports": None}},
        {"pricing": {"prompt": "-1", "completion": "a lot"}},
        {"pricing": {"prompt": True}},
        {"pricing": {"prompt": "Infinity"}},
        {"pricing": {"prompt": "1e999999"}},
        {"pricing": {"input": 10**9}},
        {"pricing": ["0.1"]},
        {"architecture": "text->text"},
        {"architecture": {"input_modalities": "image"}},
        {"type": "model", "mode": ["chat"]},
        {"meta": 7, "model_info": None, "top_provider": "x"},
        {"owned_by": "organization_owner"},
        {"owned_by": {"name": "OpenAI"}},
        {"supported_endpoint_types": ["openai", "anthropic"]},
    ],
    ids=str,
)
def test_what_is_of_the_wrong_type_or_out_of_reason_says_nothing(fields: dict[str, Any]) -> None:
    assert facts_in({"id": "x", **fields}) == NO_FACTS


def test_whole_numbers_that_are_written_as_decimals_are_taken() -> None:
    assert facts_in({"id": "x", "max_model_len": 8192.0}).context_tokens == 8192


def test_a_price_for_a_million_tokens_is_told_by_its_unit() -> None:
    pricing = {"prompt": 0.4, "completion": 2.0, "unit": "per_million_tokens", "currency": "USD"}

    assert facts_in({"id": "x", "pricing": pricing}).price == price("0.4", "2")


@pytest.mark.parametrize(
    ("answer", "ids"),
    [
        ({"object": "list", "data": [{"id": "b"}, {"id": "a"}]}, ["a", "b"]),
        ([{"id": "a"}], ["a"]),
        ({"models": [{"name": "a"}]}, ["a"]),
        ({"data": ["a", "b", 3, None, {"id": ""}, {"id": 4}, {}]}, ["a", "b"]),
        ({"data": [{"id": "x" * 501}]}, []),
        ({"data": [{"id": "half \ud800"}]}, ["half \ufffd"]),
    ],
    ids=str,
)
def test_lists_of_many_forms_are_read(answer: object, ids: list[str]) -> None:
    models = models_in(json.dumps(answer).encode())

    assert models is not None
    assert [model.id for model in models] == ids


@pytest.mark.parametrize("content", [b"", b"<html>", b'{"data": {}}', b'"text"', b"[" * 100_000])
def test_what_is_no_list_is_told_apart(content: bytes) -> None:
    assert models_in(content) is None
