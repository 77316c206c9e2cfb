"""Words for the results of prompt tests in the window: what stands in a cell, and what is said of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from canal_desktop.domain.prompt_test import Verdict, missing_cells
from canal_desktop.domain.prompt_test_sums import sum_of
from canal_desktop.domain.prompt_test_words import VERDICT_SIGNS, rate_words, reasons_of, verdict_words
from canal_desktop.language import grouped, tr
from canal_desktop.ui.moments import short_moment
from canal_desktop.ui.money_words import dollars, first_token_words, thousands

if TYPE_CHECKING:
    from collections.abc import Sequence

    from canal_desktop.domain.prompt_test import CaseId, CaseResult, CaseRun
    from canal_desktop.domain.prompt_test_sums import Comparison, Place, ResultSum

MOST_LISTED = 20


def figures_of(found: ResultSum, *, is_sum: bool = False) -> str:
    """Tokens, cost and times, such as "120 tokens · $0.0012 · 1.2 s · first token after 400 ms"; medians of several."""
    return " · ".join(line for line in (taken_of(found), times_of(found, is_sum=is_sum)) if line)


def taken_of(found: ResultSum) -> str:
    """Tokens and cost."""
    parts = [tr("{thousands} tokens", thousands=thousands(found.tokens))] if found.tokens else []
    if found.unpriced < found.answers:
        parts.append(dollars(found.cost) + (" or more" if found.unpriced else ""))
    elif found.tokens:
        parts.append("cost not known")
    if found.judge_cost:
        parts.append(f"judging {dollars(found.judge_cost)}")
    return " · ".join(parts)


def times_of(found: ResultSum, *, is_sum: bool = False) -> str:
    """The time to the end, and to the first token."""
    parts = []
    if found.median_s is not None:
        parts.append(f"{'median ' if is_sum or found.answers > 1 else ''}{found.median_s:.1f} s")
    if found.first_token_s is not None:
        parts.append(first_token_words(found.first_token_s))
    return " · ".join(parts)


def cell_text(results: Sequence[CaseResult], *, is_worse: bool) -> str:
    """What stands in a cell: how it ended, and below it what it took."""
    found = sum_of(results)
    worse = " · worse" if is_worse else ""
    lines = (f"{VERDICT_SIGNS[found.verdict]} {verdict_words(found)}{worse}", taken_of(found), times_of(found))
    return "\n".join(line for line in lines if line)


def cell_words(title: str, model: str, results: Sequence[CaseResult], *, is_worse: bool) -> str:
    """The same as a sentence for who cannot see where the cell is."""
    if not results:
        return tr("{title}, {model}: not run", title=title, model=model)
    found = sum_of(results)
    failed = next((one for one in results if one.verdict is not Verdict.PASSED), None)
    reasons = [] if failed is None else reasons_of(failed)[:1]
    worse = ["worse than in the run before"] if is_worse else []
    return f"{title}, {model}: {', '.join([verdict_words(found), *worse, *reasons, figures_of(found)])}"


def sum_text(results: Sequence[CaseResult]) -> str:
    """What stands below a model's column."""
    found = sum_of(results)
    lines = (tr("{rate_words} passed", rate_words=rate_words(found)), taken_of(found), times_of(found, is_sum=True))
    return "\n".join(line for line in lines if line) if found.answers else "not run"


def state_words(run: CaseRun, results: Sequence[CaseResult], *, is_running: bool, held_s: float = 0.0) -> str:
    """How a run stands, as a sentence."""
    whole, missing = len(run.cells), len(missing_cells(run, results))
    done = tr("{count} of {whole} answers are there", count=grouped(len(results)), whole=grouped(whole))
    if is_running:
        waits = f" The server asked to wait: {held_s:.0f} s more." if held_s >= 1 else ""
        return tr("Running: {done}.{waits}", done=done, waits=waits)
    passed = tr("{rate_words} passed.", rate_words=rate_words(sum_of(results)))
    if not missing:
        return tr("Complete: {passed}", passed=passed)
    how = tr("Interrupted: the program ended in the midst of it") if run.ended_at is None else tr("Not complete")
    return tr(
        "{how}. {missing} of {whole} answers are missing; of the others {passed}",
        how=how,
        missing=grouped(missing),
        whole=grouped(whole),
        passed=passed,
    )


def run_label(run: CaseRun) -> str:
    """A run in a list: when it began, and with which models."""
    models = run.models[0] if len(run.models) == 1 else tr("{count} models", count=len(run.models))
    return f"{short_moment(run.started_at)}, {models}"


def comparison_notes(comparison: Comparison, titles: dict[CaseId, str], before: CaseRun | None) -> list[str]:
    """What became worse or better since the run before, one line each."""
    if before is None:
        return []
    when = short_moment(before.started_at)
    if not comparison.worse and not comparison.better:
        return [tr("Nothing is worse or better than in the run of {when}, as far as both have answers.", when=when)]
    return [
        *_listed(tr("Worse than in the run of {when}", when=when), comparison.worse, titles),
        *_listed(tr("Better"), comparison.better, titles),
    ]


def _listed(heading: str, places: Sequence[Place], titles: dict[CaseId, str]) -> list[str]:
    lines = [
        f"{heading}: {titles.get(case, tr('A case that is gone'))}, {model}" for case, model in places[:MOST_LISTED]
    ]
    left = len(places) - MOST_LISTED
    return [*lines, tr("{heading}: {left} more", heading=heading, left=grouped(left))] if left > 0 else lines
