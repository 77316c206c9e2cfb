"""Models out of a server's `/models` answer, with what it says of them in whichever of the usual ways."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from canal_desktop.domain.completion import ModelInfo
from canal_desktop.domain.fact_fields import amount_of, tokens_of, truth_of
from canal_desktop.domain.model_facts import FactSource, ModelFacts, ModelKind, facts_from
from canal_desktop.domain.model_names import family_of_owner
from canal_desktop.domain.money import MILLION, Price, PriceSource
from canal_desktop.providers.chat_decoder import clean_text

if TYPE_CHECKING:
    from collections.abc import Iterable
    from decimal import Decimal

MAX_MODELS = 20_000
MAX_ID = 500

KINDS: dict[str, ModelKind] = {
    "chat": ModelKind.CHAT,
    "chat-completion": ModelKind.CHAT,
    "language": ModelKind.CHAT,
    "llm": ModelKind.CHAT,
    "vlm": ModelKind.CHAT,
    "responses": ModelKind.CHAT,
    "image": ModelKind.IMAGE,
    "image_generation": ModelKind.IMAGE,
    "image-generation": ModelKind.IMAGE,
    "text-to-image": ModelKind.IMAGE,
    "speech": ModelKind.SPEECH,
    "audio_speech": ModelKind.SPEECH,
    "text-to-speech": ModelKind.SPEECH,
    "tts": ModelKind.SPEECH,
    "transcription": ModelKind.TRANSCRIPTION,
    "transcribe": ModelKind.TRANSCRIPTION,
    "audio_transcription": ModelKind.TRANSCRIPTION,
    "speech-to-text": ModelKind.TRANSCRIPTION,
    "automatic-speech-recognition": ModelKind.TRANSCRIPTION,
    "embedding": ModelKind.EMBEDDING,
    "embeddings": ModelKind.EMBEDDING,
    "rerank": ModelKind.OTHER,
    "moderation": ModelKind.OTHER,
    "moderations": ModelKind.OTHER,
    "video": ModelKind.OTHER,
    "video_generation": ModelKind.OTHER,
}
"""Words for what a model is for, in the fields `type`, `mode`, `kind` and `task`."""

CONTEXT = (
    *("loaded_context_length", "context_length", "context_window", "max_context_length", "max_model_len"),
    *("max_context_window_tokens", "max_input_tokens", "n_ctx", "n_ctx_train", "inputTokenLimit"),
)
"""Names for the context window, the surest first."""
OUTPUT = ("max_completion_tokens", "max_output_tokens", "max_output_length", "outputTokenLimit")
VISION = (
    *("supports_vision", "supports_image_input", "vision", "image_input", "supports_images", "multimodal"),
    *("image-input", "image"),
)
TOOLS = (
    *("supports_function_calling", "supports_tools", "supports_tool_calls", "function_calling", "tools", "tool_calls"),
    *("tool_use", "tool-use", "tool_choice"),
)
REASONING = ("supports_reasoning", "reasoning", "include_reasoning", "reasoning_effort", "thinking")
PROMPT_PER_TOKEN = ("input_cost_per_token",)
COMPLETION_PER_TOKEN = ("output_cost_per_token",)
CACHED_PER_TOKEN = ("cache_read_input_token_cost",)

NESTED = ("model_info", "meta", "metadata", "top_provider", "limits", "model_spec")
"""Where servers put what others have at the top."""


def models_in(content: bytes) -> tuple[ModelInfo, ...] | None:
    """The models in a `/models` answer, by id; entries without an id are left out; None where it is no such answer.

    It takes a millisecond for twenty models with all their facts: call it in a thread.
    """
    try:
        answer = json.loads(content)
    except (ValueError, RecursionError):
        return None
    entries = answer.get("data", answer.get("models")) if isinstance(answer, dict) else answer
    if not isinstance(entries, list):
        return None
    found: dict[str, ModelInfo] = {}
    for entry in entries[:MAX_MODELS]:
        fields = entry if isinstance(entry, dict) else {"id": entry}
        model_id = fields.get("id") or fields.get("name")
        if isinstance(model_id, str) and 0 < len(model_id) <= MAX_ID:
            model_id = clean_text(model_id)
            owner, created = fields.get("owned_by"), fields.get("created")
            owner = clean_text(owner) if isinstance(owner, str) else None
            created = created if type(created) is int else None
            found[model_id] = ModelInfo(model_id, owner, created, facts_in(fields))
    return tuple(found[model_id] for model_id in sorted(found))


def facts_in(entry: dict[str, Any]) -> ModelFacts:
    """What one entry of a list says of its model, with FactSource.SERVER."""
    places = [entry, *(entry[name] for name in NESTED if isinstance(entry.get(name), dict))]
    if isinstance(capabilities := entry.get("capabilities"), dict):
        places += [capabilities, *(capabilities[name] for name in ("limits", "supports") if name in capabilities)]
        places = [place for place in places if isinstance(place, dict)]
    inputs, outputs = _modalities(entry)
    words = _capability_words(entry)
    owner = entry.get("owned_by")
    found = {
        "kind": _kind(entry, places, inputs, outputs),
        "family": family_of_owner(owner) if isinstance(owner, str) else None,
        "context_tokens": _first(places, CONTEXT, tokens_of),
        "max_output_tokens": _first(places, OUTPUT, tokens_of),
        "vision": _capability(places, VISION, words, "image" in inputs if inputs else None),
        "tools": _capability(places, TOOLS, words, None),
        "reasoning": _capability(places, REASONING, words, None),
        "price": _price(entry, places),
    }
    return facts_from(FactSource.SERVER, found)


def _first(places: Iterable[dict[str, Any]], names: Iterable[str], check: Any) -> Any:
    """The first value that check takes, of the surest name."""
    for name in names:
        for place in places:
            if name in place and (value := check(place[name])) is not None:
                return value
    return None


def _strings(value: object) -> frozenset[str]:
    """The texts in a list, in lower case; nothing where it is no list."""
    return (
        frozenset(text.lower() for text in value if isinstance(text, str)) if isinstance(value, list) else frozenset()
    )


def _modalities(entry: dict[str, Any]) -> tuple[frozenset[str], frozenset[str]]:
    """What goes in and what comes out."""
    architecture = entry.get("architecture")
    places = [architecture, entry.get("modalities"), entry]
    inputs = outputs = frozenset[str]()
    for place in places:
        if isinstance(place, dict):
            inputs = inputs or _strings(place.get("input_modalities")) or _strings(place.get("input"))
            outputs = outputs or _strings(place.get("output_modalities")) or _strings(place.get("output"))
    modality = architecture.get("modality") if isinstance(architecture, dict) else None
    if not inputs and isinstance(modality, str) and "->" in modality:
        before, _, after = modality.lower().partition("->")
        return frozenset(before.split("+")), frozenset(after.split("+"))
    return inputs, outputs


def _capability_words(entry: dict[str, Any]) -> frozenset[str] | None:
    """What a list of words says the model can; None where there is no such list, so that nothing is denied."""
    names = ("supported_parameters", "supported_features", "capabilities", "features", "tags")
    found = [_strings(entry[name]) for name in names if isinstance(entry.get(name), list)]
    return frozenset[str]().union(*found) if found else None


def _capability(
    places: list[dict[str, Any]], names: Iterable[str], words: frozenset[str] | None, otherwise: bool | None
) -> bool | None:
    """Whether it can do something: as a field says, as a word says, or as the modalities say.

    A list that lacks the word denies it only where such lists are known to be complete, as OpenRouter's parameters are.
    """
    told: bool | None = _first(places, names, _truth_or_supported)
    if told is None and words is not None and not words.isdisjoint(names):
        told = True
    if told is None and otherwise is None and "supported_parameters" in places[0] and "image" not in names:
        return False
    return otherwise if told is None else told


def _truth_or_supported(value: object) -> bool | None:
    """A truth, or an object that has it under "supported"."""
    return truth_of(value.get("supported") if isinstance(value, dict) else value)


def _kind(
    entry: dict[str, Any], places: list[dict[str, Any]], inputs: frozenset[str], outputs: frozenset[str]
) -> ModelKind | None:
    for place in places:
        for name in ("mode", "type", "kind", "task"):
            word = place.get(name)
            if isinstance(word, str) and (kind := KINDS.get(word.lower())) is not None:
                return kind
    capabilities = entry.get("capabilities")
    if isinstance(capabilities, dict) and (is_chat := truth_of(capabilities.get("completion_chat"))) is not None:
        return ModelKind.CHAT if is_chat else None
    if (is_chat := truth_of(entry.get("supports_chat"))) is True:
        return ModelKind.CHAT
    return _kind_of_outputs(inputs, outputs) or _kind_of_endpoints(_strings(entry.get("supported_endpoint_types")))


def _kind_of_outputs(inputs: frozenset[str], outputs: frozenset[str]) -> ModelKind | None:
    if "text" in outputs:
        return ModelKind.TRANSCRIPTION if inputs == {"audio"} else ModelKind.CHAT
    for word, kind in (
        ("image", ModelKind.IMAGE),
        ("audio", ModelKind.SPEECH),
        ("speech", ModelKind.SPEECH),
        ("embeddings", ModelKind.EMBEDDING),
        ("embedding", ModelKind.EMBEDDING),
    ):
        if word in outputs:
            return kind
    return ModelKind.OTHER if outputs else None


def _kind_of_endpoints(endpoints: frozenset[str]) -> ModelKind | None:
    """What a gateway's endpoints say; it tells "openai" of models of any kind, so only the others say something."""
    kinds = {KINDS[endpoint] for endpoint in endpoints if endpoint in KINDS}
    return kinds.pop() if len(kinds) == 1 and len(endpoints) == 1 else None


def _price(entry: dict[str, Any], places: list[dict[str, Any]]) -> Price | None:
    """US dollars for a million tokens, out of the ways in which servers tell it.

    `prompt`, `completion` are for one token; `input`, `output` are for one token where they are texts and for a
    million where they are numbers, unless a unit says otherwise; names with per_token say it themselves.
    """
    per_token = [_first(places, names, _for_token) for names in (PROMPT_PER_TOKEN, COMPLETION_PER_TOKEN)]
    if any(amount is not None for amount in per_token):
        return Price(per_token[0], per_token[1], _first(places, CACHED_PER_TOKEN, _for_token), PriceSource.SERVER)
    pricing = next((place["pricing"] for place in places if isinstance(place.get("pricing"), dict)), None)
    if pricing is None:
        return None
    for names in (
        ("prompt", "completion", ("input_cache_read", "input_cache_reads", "cached_prompt")),
        ("input", "output", ("input_cache_read", "cached_input", "cache_read")),
        ("input_tokens", "output_tokens", ("cache_read_tokens",)),
    ):
        prompt, completion, cached = names
        amounts = [_amount(pricing, name) for name in (prompt, completion)]
        if any(amount is not None for amount in amounts):
            known = (amount for name in cached if (amount := _amount(pricing, name)) is not None)
            return Price(amounts[0], amounts[1], next(known, None), PriceSource.SERVER)
    return None


def _amount(pricing: dict[str, Any], name: str) -> Decimal | None:
    value, unit = pricing.get(name), pricing.get("unit")
    if isinstance(unit, str) and "million" in unit.lower():
        return amount_of(value)
    is_for_million = isinstance(value, int | float) and not name.startswith(("prompt", "completion"))
    return amount_of(value) if is_for_million else _for_token(value)


def _for_token(value: object) -> Decimal | None:
    return amount_of(value, int(MILLION))
