"""Checks, and what came of them, as JSON's values and back; what cannot be is left out: it may be from anywhere."""

from __future__ import annotations

from dataclasses import asdict
from typing import TYPE_CHECKING, Any

from canal_desktop.domain.prompt_test import Check, CheckKind, CheckOutcome, Verdict
from canal_desktop.language import bare

if TYPE_CHECKING:
    from collections.abc import Iterable

MAX_LIMIT = 10_000_000
MAX_CHECKS = 100


def check_fields(check: Check) -> dict[str, Any]:
    """A check, only what is set."""
    return {name: value for name, value in asdict(check).items() if value or name == "kind"}


def to_check(found: Any) -> Check | None:
    """A check from its fields, None where it is of no kind that is known."""
    if not isinstance(found, dict) or found.get("kind") not in set(CheckKind):
        return None
    limit, text, model = found.get("limit"), found.get("text"), found.get("model")
    return Check(
        CheckKind(found["kind"]),
        text if isinstance(text, str) else "",
        found.get("ignores_case") is True,
        found.get("ignores_blanks") is True,
        limit if type(limit) is int and 0 <= limit <= MAX_LIMIT else 0,
        found.get("counts_tokens") is True,
        model if isinstance(model, str) else "",
    )


def to_checks(found: Any) -> tuple[Check, ...]:
    """Checks from a list of their fields."""
    listed = found[:MAX_CHECKS] if isinstance(found, list) else ()
    return tuple(check for check in map(to_check, listed) if check is not None)


def outcome_fields(checks: Iterable[tuple[Check, CheckOutcome]]) -> list[dict[str, Any]]:
    """Checks with what came of them."""
    return [
        {**check_fields(check), "verdict": outcome.verdict.value, "reason": bare(outcome.reason)}
        for check, outcome in checks
    ]


def to_outcomes(found: Any) -> tuple[tuple[Check, CheckOutcome], ...]:
    """Checks with what came of them, from a list of their fields."""
    made: list[tuple[Check, CheckOutcome]] = []
    for one in found[:MAX_CHECKS] if isinstance(found, list) else ():
        check = to_check(one)
        if check is None:
            continue
        verdict, reason = one.get("verdict"), one.get("reason")
        known = Verdict(verdict) if verdict in set(Verdict) else Verdict.UNCHECKED
        made.append((check, CheckOutcome(known, reason if isinstance(reason, str) else "")))
    return tuple(made)
