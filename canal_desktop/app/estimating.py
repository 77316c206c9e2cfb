"""Estimating what a request took whose server counted nothing, so that it is on the bill all the same."""

from __future__ import annotations

import asyncio
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from canal_desktop.domain.money import Estimate, cost_of
from canal_desktop.domain.tokens import TOKENS_PER_IMAGE, TOKENS_PER_MESSAGE, estimate_tokens
from canal_desktop.domain.usage import Usage

if TYPE_CHECKING:
    from canal_desktop.domain.completion import CompletionRequest
    from canal_desktop.domain.money import Price

MAX_MESSAGES, MAX_CHARS = 200, 200_000
"""What is larger is counted in a thread, so as not to hold up a frame."""


def counts_nothing(usage: Usage | None) -> bool:
    """Whether a server left open how many tokens a request took."""
    return usage is None or (usage.prompt_tokens is None and usage.completion_tokens is None)


async def estimate_of(request: CompletionRequest, said: str, price: Price | None, ratio: float) -> Estimate:
    """What a request took that was answered with so much text, by the model's ratio (see domain.tokens).

    Of pictures nobody can tell what they took: their tokens out are not known, nor is their cost.
    """
    texts = [message.text for message in request.messages]
    images = sum(len(message.images) for message in request.messages)

    def count() -> tuple[int, int]:
        asked = sum(estimate_tokens(text) + TOKENS_PER_MESSAGE for text in texts) + images * TOKENS_PER_IMAGE
        return round(asked * ratio), estimate_tokens(said, ratio)

    is_small = len(texts) <= MAX_MESSAGES and sum(map(len, texts)) + len(said) <= MAX_CHARS
    prompt, completion = count() if is_small else await asyncio.to_thread(count)
    usage = Usage(prompt, None if request.pictures is not None else completion)
    return Estimate(datetime.now(UTC), usage, cost_of(usage, price))
