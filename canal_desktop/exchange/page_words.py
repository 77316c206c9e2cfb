"""What a page says of a file, of a sound, and of what a reply took and cost: one line each."""

from __future__ import annotations

from decimal import ROUND_HALF_UP, Decimal
from typing import TYPE_CHECKING

from canal_desktop.domain.money import PriceSource

if TYPE_CHECKING:
    from collections.abc import Iterator

    from canal_desktop.domain.message import AudioPart, FilePart, Message, ToolResultPart
    from canal_desktop.domain.money import Cost

LEAST = Decimal("0.0001")
"""Dollars; what is less is said to be so."""


def reply_facts(message: Message) -> str:
    """Tokens, time and cost as far as they are known, "" where nothing is."""
    return " · ".join(_facts(message))


def _facts(message: Message) -> Iterator[str]:
    usage = message.usage
    if usage is not None and usage.prompt_tokens is not None and usage.completion_tokens is not None:
        yield f"{usage.prompt_tokens:,} tokens read, {usage.completion_tokens:,} written"
    if message.timing is not None:
        yield f"{message.timing.total_s:.1f} s"
    if message.cost is not None:
        yield cost_words(message.cost)


def cost_words(cost: Cost) -> str:
    """A cost in US dollars; by a price that the server may not ask, it is "about" so much."""
    if 0 < cost.amount < LEAST:
        return f"less than ${LEAST}"
    if cost.amount == 0:
        return "$0"
    places = LEAST if cost.amount < Decimal("0.1") else Decimal("0.01")
    amount = f"${cost.amount.quantize(places, ROUND_HALF_UP):,f}"
    return f"about {amount}" if cost.price.source is PriceSource.PUBLIC_LIST else amount


def file_words(part: FilePart) -> str:
    """A file by its name, with what there is to know of its text."""
    name = part.name or "File"
    return f"{name} – {part.note}" if part.note else name


def result_words(part: ToolResultPart) -> str:
    """Which tool a result is of, and how it came about."""
    how = "failed" if part.is_error else "gave"
    return f"{part.name} {how} ({part.note}):" if part.note else f"{part.name} {how}:"


def sound_words(part: AudioPart) -> str:
    """A sound by its name and its length in minutes and seconds, where that is known."""
    name = part.name or "Sound"
    if part.duration_s is None:
        return name
    minutes, seconds = divmod(round(part.duration_s), 60)
    return f"{name} ({minutes}:{seconds:02})"
