"""Sums of prompt tests: how a model did in a run, and what is worse or better than in the run before."""

from __future__ import annotations

import statistics
from collections import defaultdict
from dataclasses import dataclass
from decimal import Decimal
from typing import TYPE_CHECKING

from canal_desktop.domain.prompt_test import Verdict

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from canal_desktop.domain.prompt_test import CaseId, CaseResult

Place = tuple["CaseId", str]
"""A case and a model: the answers to all repeats are one place in the table."""


@dataclass(frozen=True, slots=True)
class ResultSum:
    """What some answers come to; of costs, only those that are known."""

    answers: int
    passed: int
    failed: int
    unchecked: int
    errors: int
    cost: Decimal
    unpriced: int
    """How many answers have no known cost."""
    judge_cost: Decimal
    tokens: int
    median_s: float | None
    """Seconds from the request to the end of the answer."""
    first_token_s: float | None
    """The median of the waits for the first token."""

    @property
    def pass_rate(self) -> float | None:
        """Which share of the answers passed, 0 to 1; None where there is none."""
        return self.passed / self.answers if self.answers else None

    @property
    def verdict(self) -> Verdict:
        """The worst there is among them."""
        for count, verdict in (
            (self.errors, Verdict.ERROR),
            (self.failed, Verdict.FAILED),
            (self.unchecked, Verdict.UNCHECKED),
        ):
            if count:
                return verdict
        return Verdict.PASSED


@dataclass(frozen=True, slots=True)
class Comparison:
    """Places in which fewer answers passed than before, and in which more did; only of what is in both runs."""

    worse: tuple[Place, ...] = ()
    better: tuple[Place, ...] = ()


def sum_of(results: Iterable[CaseResult]) -> ResultSum:
    """What these answers come to."""
    found = tuple(results)
    counts = {verdict: sum(one.verdict is verdict for one in found) for verdict in Verdict}
    costs = [one.cost for one in found if one.cost is not None]
    timings = [one.timing for one in found if one.timing is not None and one.verdict is not Verdict.ERROR]
    firsts = [timing.first_token_s for timing in timings if timing.first_token_s is not None]
    return ResultSum(
        len(found),
        counts[Verdict.PASSED],
        counts[Verdict.FAILED],
        counts[Verdict.UNCHECKED],
        counts[Verdict.ERROR],
        sum(costs, Decimal(0)),
        len(found) - len(costs),
        sum((one.judge_cost for one in found if one.judge_cost is not None), Decimal(0)),
        sum((one.usage.prompt_tokens or 0) + (one.usage.completion_tokens or 0) for one in found if one.usage),
        statistics.median(timing.total_s for timing in timings) if timings else None,
        statistics.median(firsts) if firsts else None,
    )


def by_place(results: Iterable[CaseResult]) -> dict[Place, tuple[CaseResult, ...]]:
    """The answers of each case and model, the repeats in their order."""
    found: dict[Place, list[CaseResult]] = defaultdict(list)
    for one in results:
        found[one.cell.case_id, one.cell.model].append(one)
    return {place: tuple(sorted(some, key=lambda one: one.cell.repeat)) for place, some in found.items()}


def compare(results: Sequence[CaseResult], before: Sequence[CaseResult]) -> Comparison:
    """What became worse or better since an earlier run; an answer that never came says nothing of the model."""
    now, then = ({place: _rate(some) for place, some in by_place(found).items()} for found in (results, before))
    both = [(place, rate, then[place]) for place, rate in now.items() if place in then]
    changed = [(place, rate, former) for place, rate, former in both if rate is not None and former is not None]
    return Comparison(
        tuple(place for place, rate, former in changed if rate < former),
        tuple(place for place, rate, former in changed if rate > former),
    )


def _rate(results: Sequence[CaseResult]) -> float | None:
    checked = [one for one in results if one.verdict in {Verdict.PASSED, Verdict.FAILED}]
    return sum(one.verdict is Verdict.PASSED for one in checked) / len(checked) if checked else None
