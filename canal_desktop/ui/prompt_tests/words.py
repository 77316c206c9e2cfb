"""Words for the results of prompt tests in the window: what stands in a cell, and what is said of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from canal_desktop.domain.prompt_test import Verdict, missing_cells
from canal_desktop.domain.prompt_test_sums import sum_of
from canal_desktop.domain.prompt_test_words import VERDICT_SIGNS, rate_words, reasons_of, verdict_words
from canal_desktop.language import decimal, grouped, in_a_row, labelled, sentences, tr, tr_n
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
    parts = [tr("{count} tokens", count=thousands(found.tokens))] if found.tokens else []
    if found.unpriced < found.answers:
        cost = dollars(found.cost)
        parts.append(tr("{cost} or more", cost=cost) if found.unpriced else cost)
    elif found.tokens:
        parts.append(tr("cost not known"))
    if found.judge_cost:
        parts.append(tr("judging {cost}", cost=dollars(found.judge_cost)))
    return " · ".join(parts)


def times_of(found: ResultSum, *, is_sum: bool = False) -> str:
    """The time to the end, and to the first token."""
    parts = []
    if found.median_s is not None:
        seconds = decimal(found.median_s, 1)
        is_median = is_sum or found.answers > 1
        parts.append(tr("median {seconds} s", seconds=seconds) if is_median else tr("{seconds} s", seconds=seconds))
    if found.first_token_s is not None:
        parts.append(first_token_words(found.first_token_s))
    return " · ".join(parts)


def cell_text(results: Sequence[CaseResult], *, is_worse: bool) -> str:
    """What stands in a cell: how it ended, and below it what it took."""
    found = sum_of(results)
    verdict = f"{VERDICT_SIGNS[found.verdict]} {verdict_words(found)}"
    lines = (tr("{verdict} · worse", verdict=verdict) if is_worse else verdict, taken_of(found), times_of(found))
    return "\n".join(line for line in lines if line)


def cell_words(title: str, model: str, results: Sequence[CaseResult], *, is_worse: bool) -> str:
    """The same as a sentence for who cannot see where the cell is."""
    if not results:
        return tr("{case}, {model}: not run", case=title, model=model)
    found = sum_of(results)
    failed = next((one for one in results if one.verdict is not Verdict.PASSED), None)
    reasons = [] if failed is None else reasons_of(failed)[:1]
    worse = [tr("worse than in the run before")] if is_worse else []
    return labelled(in_a_row((title, model)), in_a_row((verdict_words(found), *worse, *reasons, figures_of(found))))


def sum_text(results: Sequence[CaseResult]) -> str:
    """What stands below a model's column."""
    found = sum_of(results)
    lines = (tr("{share} passed", share=rate_words(found)), taken_of(found), times_of(found, is_sum=True))
    return "\n".join(line for line in lines if line) if found.answers else tr("not run")


def state_words(run: CaseRun, results: Sequence[CaseResult], *, is_running: bool, held_s: float = 0.0) -> str:
    """How a run stands, as a sentence."""
    whole, missing = len(run.cells), len(missing_cells(run, results))
    if is_running:
        done = tr("Running: {count} of {whole} answers are there.", count=grouped(len(results)), whole=grouped(whole))
        if held_s < 1:
            return done
        return sentences(done, tr("The server asked to wait: {seconds} s more.", seconds=decimal(held_s, 0)))
    share = rate_words(sum_of(results))
    if not missing:
        return tr("Complete: {share} passed.", share=share)
    counts = tr(
        "{missing} of {whole} answers are missing; of the others {share} passed.",
        missing=grouped(missing),
        whole=grouped(whole),
        share=share,
    )
    how = tr("Not complete.")
    if run.ended_at is None:
        how = tr("Interrupted: the program ended in the midst of it.")
    return sentences(how, counts)


def run_label(run: CaseRun) -> str:
    """A run in a list: when it began, and with which models."""
    models = run.models[0] if len(run.models) == 1 else tr_n("{n} model", "{n} models", len(run.models))
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
        labelled(heading, in_a_row((titles.get(case, tr("A case that is gone")), model)))
        for case, model in places[:MOST_LISTED]
    ]
    left = len(places) - MOST_LISTED
    return [*lines, tr_n("{heading}: {n} more", "{heading}: {n} more", left, heading=heading)] if left > 0 else lines
