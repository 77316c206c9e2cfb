"""Usage: how many tokens a reply took, and those of several requests together."""

from __future__ import annotations

from dataclasses import dataclass, fields

MAX_TOKENS = 10**12
"""More than any reply takes: what says more is a mistake, and sums of such numbers fit no library."""


@dataclass(frozen=True, slots=True)
class Usage:
    """Token counts as the server reports them; None where it did not say."""

    prompt_tokens: int | None = None
    completion_tokens: int | None = None
    total_tokens: int | None = None
    reasoning_tokens: int | None = None
    cached_tokens: int | None = None


def count_or_none(value: object) -> int | None:
    """A number of tokens, from a value that may come from anywhere; None where it cannot be one."""
    return value if type(value) is int and 0 <= value <= MAX_TOKENS else None


def usage_of_both(first: Usage | None, second: Usage | None) -> Usage | None:
    """What two requests for one reply took together; of a count that only one has, that one."""
    if first is None or second is None:
        return second or first
    counts = ((getattr(first, known.name), getattr(second, known.name)) for known in fields(Usage))
    return Usage(*(None if one is None and other is None else (one or 0) + (other or 0) for one, other in counts))


def usage_beyond(whole: Usage | None, first: Usage | None) -> Usage | None:
    """What the second of two requests took, of which the whole and the first are known; None where it told nothing."""
    if whole is None or first is None or whole == first:
        return None if whole == first else whole
    counts = ((getattr(whole, known.name), getattr(first, known.name)) for known in fields(Usage))
    return Usage(*(None if one is None else max(0, one - (other or 0)) for one, other in counts))
