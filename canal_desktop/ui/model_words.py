"""What is known of a model in words: short ones for a row, sentences for the line below and for screen readers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from canal_desktop.domain.model_facts import FactSource, ModelKind
from canal_desktop.language import decimal, filled, in_a_row, sentences, tr, tr_n
from canal_desktop.ui.moments import short_moment

if TYPE_CHECKING:
    from decimal import Decimal

    from canal_desktop.domain.known_model import ModelEntry, Refusal
    from canal_desktop.domain.model_facts import ModelFacts
    from canal_desktop.domain.money import Price

SOURCES = {
    FactSource.USER: tr("yours"),
    FactSource.SERVER: tr("from the server"),
    FactSource.LEARNT: tr("it turned out"),
    FactSource.PUBLIC_LIST: tr("from a public list, may differ"),
    FactSource.NAME: tr("a guess from its name"),
}

KIND_WORDS = {
    ModelKind.CHAT: tr("conversations"),
    ModelKind.IMAGE: tr("making pictures"),
    ModelKind.SPEECH: tr("making speech"),
    ModelKind.TRANSCRIPTION: tr("writing down speech"),
    ModelKind.EMBEDDING: tr("embeddings, which are numbers for a search"),
    ModelKind.OTHER: tr("something else than conversations"),
}
"""What models of a kind are for."""
PURPOSES = {
    ModelKind.CHAT: tr("for conversations"),
    ModelKind.IMAGE: tr("for making pictures"),
    ModelKind.SPEECH: tr("for making speech"),
    ModelKind.TRANSCRIPTION: tr("for writing down speech"),
    ModelKind.EMBEDDING: tr("for embeddings, which are numbers for a search"),
    ModelKind.OTHER: tr("for something else than conversations"),
}
"""What a model of a kind is for, in a list of what is known of it."""
NOT_FOR_CHAT = {
    ModelKind.IMAGE: tr("{model} is for making pictures; it may not answer questions."),
    ModelKind.SPEECH: tr("{model} is for making speech; it may not answer questions."),
    ModelKind.TRANSCRIPTION: tr("{model} is for writing down speech; it may not answer questions."),
    ModelKind.EMBEDDING: tr("{model} is for embeddings, which are numbers for a search; it may not answer questions."),
    ModelKind.OTHER: tr("{model} is for something else than conversations; it may not answer questions."),
}

FREE = tr("free")
ABILITIES = (
    ("vision", tr("takes pictures")),
    ("tools", tr("uses tools")),
    ("reasoning", tr("reasons before it answers")),
)
DENIALS = {
    "vision": tr("takes no pictures"),
    "tools": tr("uses no tools"),
    "reasoning": tr("does not reason first"),
}


def short_tokens(count: int) -> str:
    """A number of tokens as people say it: "8k", "128k", "1M"."""
    if count < 1_000:
        return str(count)
    if count >= 1_000_000:
        return f"{count >> 20}M" if count % 2**20 == 0 else f"{_trimmed(count / 1e6, 2)}M"
    # 128,000 is a multiple of both.
    is_binary = count % 1_024 == 0 and count % 1_000 != 0
    return f"{count >> 10}k" if is_binary else f"{_trimmed(count / 1e3, 1)}k"


def _trimmed(number: float | Decimal, places: int) -> str:
    """A number with at most so many digits behind the point."""
    needed = len(f"{number:.{places}f}".rstrip("0").partition(".")[2])
    return decimal(number, needed)


def amount_text(amount: Decimal) -> str:
    """US dollars, at least in cents unless whole: "$3", "$0.60", "$0.075"."""
    if amount == amount.to_integral_value():
        return f"${decimal(amount, 0)}"
    return f"${decimal(amount, 2) if amount == round(amount, 2) else _trimmed(amount, 5)}"


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
    told = []
    if price.prompt is not None:
        told.append(tr("{price} in", price=amount_text(price.prompt)))
    if price.completion is not None:
        told.append(tr("{price} out", price=amount_text(price.completion)))
    if price.cached is not None:
        told.append(tr("{price} in from the cache", price=amount_text(price.cached)))
    return tr("{prices} for a million tokens", prices=in_a_row(told))


def refusal_words(refusal: Refusal) -> str:
    """When and why a model was refused."""
    return tr("Refused on {when}: {reason}", when=short_moment(refusal.at), reason=refusal.sentence)


def row_words(entry: ModelEntry) -> str:
    """What a screen reader says of a row besides the name."""
    facts = entry.facts
    told = [tr("favourite")] if entry.known.is_favourite else []
    if entry.known.refusal is not None:
        told.append(tr("was refused"))
    if not facts.is_for_chat and facts.kind is not None:
        told.append(PURPOSES[facts.kind])
    if facts.context_tokens is not None:
        told.append(tr("{tokens} context", tokens=short_tokens(facts.context_tokens)))
    told += [words for name, words in ABILITIES if getattr(facts, name)]
    if facts.price is not None:
        told.append(price_words(facts.price))
    return in_a_row(told)


def fact_words(facts: ModelFacts) -> list[tuple[str, str]]:
    """Each fact that is known in words, with the name of the fact."""
    told: list[tuple[str, str]] = []
    if facts.kind is not None:
        told.append(("kind", PURPOSES[facts.kind]))
    if facts.context_tokens is not None:
        told.append(("context_tokens", tr_n("context of {n} token", "context of {n} tokens", facts.context_tokens)))
    if facts.max_output_tokens is not None:
        told.append(
            (
                "max_output_tokens",
                tr_n("answers of up to {n} token", "answers of up to {n} tokens", facts.max_output_tokens),
            )
        )
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
            sentence = in_a_row(words_of)
            told.append(tr("{facts} ({source}).", facts=f"{sentence[0].upper()}{sentence[1:]}", source=SOURCES[source]))
    if not told:
        told.append(tr("Nothing is known of this model."))
    if not entry.is_listed:
        told.append(tr("The server does not list it."))
    return sentences(*told)


def purpose_sentence(model: str, facts: ModelFacts) -> str:
    """What to know before a model is talked to that is not for it; "" where it is."""
    if facts.is_for_chat or facts.kind is None:
        return ""
    told = filled(NOT_FOR_CHAT[facts.kind], model=model)
    is_guess = facts.sources.get("kind") is FactSource.NAME
    return sentences(told, tr("Only its name says so.")) if is_guess else told
