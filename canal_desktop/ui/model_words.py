"""What is known of a model in words: short ones for a row, sentences for the line below and for screen readers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from canal_desktop.domain.model_facts import FactSource, ModelKind
from canal_desktop.language import tr
from canal_desktop.ui.moments import short_moment

if TYPE_CHECKING:
    from decimal import Decimal

    from canal_desktop.domain.known_model import ModelEntry, Refusal
    from canal_desktop.domain.model_facts import ModelFacts
    from canal_desktop.domain.money import Price

SOURCES = {
    FactSource.USER: "yours",
    FactSource.SERVER: "from the server",
    FactSource.LEARNT: "it turned out",
    FactSource.PUBLIC_LIST: "from a public list, may differ",
    FactSource.NAME: "a guess from its name",
}

KIND_WORDS = {
    ModelKind.CHAT: "conversations",
    ModelKind.IMAGE: "making pictures",
    ModelKind.SPEECH: "making speech",
    ModelKind.TRANSCRIPTION: "writing down speech",
    ModelKind.EMBEDDING: "embeddings, which are numbers for a search",
    ModelKind.OTHER: "something else than conversations",
}
"""What a model of a kind is for, behind "It is for"."""

FREE = "free"
ABILITIES = (("vision", "takes pictures"), ("tools", "uses tools"), ("reasoning", "reasons before it answers"))
DENIALS = {"vision": "takes no pictures", "tools": "uses no tools", "reasoning": "does not reason first"}


def short_tokens(count: int) -> str:
    """A number of tokens as people say it: "8k", "128k", "1M"."""
    if count < 1_000:
        return str(count)
    if count >= 1_000_000:
        return f"{count >> 20}M" if count % 2**20 == 0 else f"{_trimmed(f'{count / 1e6:.2f}')}M"
    # 128,000 is a multiple of both.
    is_binary = count % 1_024 == 0 and count % 1_000 != 0
    return f"{count >> 10}k" if is_binary else f"{_trimmed(f'{count / 1e3:.1f}')}k"


def _trimmed(number: str) -> str:
    return number.rstrip("0").rstrip(".")


def amount_text(amount: Decimal) -> str:
    """US dollars, at least in cents unless whole: "$3", "$0.60", "$0.075"."""
    if amount == amount.to_integral_value():
        return f"${amount:.0f}"
    cents = f"{amount:.2f}"
    return f"${cents}" if amount == round(amount, 2) else f"${_trimmed(f'{amount:.5f}')}"


def short_price(price: Price | None) -> str:
    """What a row says of a price: in and out, for a million tokens; "" where none is known."""
    if price is None:
        return ""
    if price.is_free:
        return FREE
    amounts = (price.prompt, price.completion)
    return " / ".join("?" if amount is None else amount_text(amount) for amount in amounts)


def price_words(price: Price) -> str:
    """The price of a million tokens in words."""
    if price.is_free:
        return FREE
    named = ((price.prompt, "in"), (price.completion, "out"), (price.cached, "in from the cache"))
    told = [f"{amount_text(amount)} {name}" for amount, name in named if amount is not None]
    return tr("{names} for a million tokens", names=", ".join(told))


def refusal_words(refusal: Refusal) -> str:
    """When and why a model was refused."""
    return tr("Refused on {short_moment}: {sentence}", short_moment=short_moment(refusal.at), sentence=refusal.sentence)


def row_words(entry: ModelEntry) -> str:
    """What a screen reader says of a row besides the name."""
    facts = entry.facts
    told = ["favourite"] if entry.known.is_favourite else []
    if entry.known.refusal is not None:
        told.append("was refused")
    if not facts.is_for_chat and facts.kind is not None:
        told.append(f"for {KIND_WORDS[facts.kind]}")
    if facts.context_tokens is not None:
        told.append(tr("{short_tokens} context", short_tokens=short_tokens(facts.context_tokens)))
    told += [words for name, words in ABILITIES if getattr(facts, name)]
    if facts.price is not None:
        told.append(price_words(facts.price))
    return ", ".join(told)


def fact_words(facts: ModelFacts) -> list[tuple[str, str]]:
    """Each fact that is known in words, with the name of the fact."""
    told: list[tuple[str, str]] = []
    if facts.kind is not None:
        told.append(("kind", f"for {KIND_WORDS[facts.kind]}"))
    if facts.context_tokens is not None:
        told.append(("context_tokens", f"context of {facts.context_tokens:,} tokens"))
    if facts.max_output_tokens is not None:
        told.append(("max_output_tokens", f"answers of up to {facts.max_output_tokens:,} tokens"))
    for name, words in ABILITIES:
        value = getattr(facts, name)
        if value is not None:
            told.append((name, words if value else DENIALS[name]))
    if facts.price is not None:
        told.append(("price", price_words(facts.price)))
    return told


def details(entry: ModelEntry) -> str:
    """All that is known of a model, grouped by who says so; first of all that it was refused."""
    facts, told = entry.facts, list[str]()
    if entry.known.refusal is not None:
        told.append(refusal_words(entry.known.refusal))
    by_source: dict[FactSource | None, list[str]] = {}
    for name, words in fact_words(facts):
        if name == "kind" and facts.is_for_chat and facts.sources.get(name) is FactSource.NAME:
            # Nobody doubts it.
            continue
        by_source.setdefault(facts.sources.get(name), []).append(words)
    for source in FactSource:
        if words_of := by_source.get(source):
            sentence = ", ".join(words_of)
            told.append(f"{sentence[0].upper()}{sentence[1:]} ({SOURCES[source]}).")
    if not told:
        told.append(tr("Nothing is known of this model."))
    if not entry.is_listed:
        told.append(tr("The server does not list it."))
    return " ".join(told)


def purpose_sentence(model: str, facts: ModelFacts) -> str:
    """What to know before a model is talked to that is not for it; "" where it is."""
    if facts.is_for_chat or facts.kind is None:
        return ""
    is_guess = facts.sources.get("kind") is FactSource.NAME
    begin = tr("By its name, {model} is for", model=model) if is_guess else tr("{model} is for", model=model)
    return tr("{begin} {kind_words}; it may not answer questions.", begin=begin, kind_words=KIND_WORDS[facts.kind])
