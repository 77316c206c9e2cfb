"""When a failed request is tried again, and after how long."""

from __future__ import annotations

from typing import TYPE_CHECKING

from canal_desktop.domain.failures import RETRIED, FailureKind

if TYPE_CHECKING:
    from canal_desktop.domain.completion import Failed

MAX_TRIES = 5
"""Requests for one reply, the first included. Source: CanalAPI, developer guide, rate limits and errors."""

MAX_DELAY_S = 30.0
"""The longest wait of our own choosing; a server's Retry-After may ask for more."""


NOT_BEGUN = frozenset(
    {FailureKind.DNS, FailureKind.REFUSED, FailureKind.RATE_LIMITED, FailureKind.OVERLOADED, FailureKind.CONFLICT}
)
GATEWAY_TIMEOUT = 504
"""A gateway gave up waiting for whoever was at work."""


def may_ask_again(
    failed: Failed, tries: int, *, was_opened: bool, has_output: bool, wants_pictures: bool = False
) -> bool:
    """Whether a request that failed, after that many tries (1 is the first), is made again by itself.

    Args:
        failed: how it did.
        tries: requests made so far.
        was_opened: whether the server had taken it.
        has_output: whether anything of the answer had come.
        wants_pictures: whether it was one for pictures, each of which is billed.
    """
    if was_opened and failed.kind is FailureKind.NO_ANSWER:
        # It took the question and is silent over it: asked again it would be so five times as long, and bill each.
        return False
    if wants_pictures and not may_retry_pictures(failed.kind, failed.status):
        return False
    return not has_output and may_retry(failed.kind, tries)


def may_retry(kind: FailureKind, tries: int) -> bool:
    """Whether a request that failed with kind, after that many tries (1 is the first), is made again by itself."""
    if kind is FailureKind.CONFLICT:
        return tries < 2
    return kind in RETRIED and tries < MAX_TRIES


def may_retry_pictures(kind: FailureKind, status: int | None) -> bool:
    """Whether a request for pictures may be made again by itself: only where nothing can have been made, nor billed."""
    return kind in NOT_BEGUN and status != GATEWAY_TIMEOUT


def retry_delay_s(tries: int, retry_after_s: float | None, jitter: float) -> float:
    """Seconds to wait before the next try.

    Args:
        tries: requests made so far, 1 or more.
        retry_after_s: what the server asked for; the wait is at least that.
        jitter: a random number from 0 to 1, which becomes a factor of 0.75 to 1.25.
    """
    own = min(2.0 ** (tries - 1), MAX_DELAY_S) * (0.75 + 0.5 * jitter)
    return own if retry_after_s is None else max(retry_after_s, 0.0) + 0.25 * jitter
