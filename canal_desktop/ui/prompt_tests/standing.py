"""How a run of prompt tests stands, with all words for it: made in a thread, as there may be thousands of answers."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from canal_desktop.domain.prompt_test import missing_cells
from canal_desktop.domain.prompt_test_sums import Comparison, by_place, compare
from canal_desktop.language import sentences
from canal_desktop.ui.prompt_tests.words import comparison_notes, state_words, sum_text

if TYPE_CHECKING:
    from collections.abc import Sequence

    from canal_desktop.domain.prompt_test import CaseId, CaseResult, CaseRun
    from canal_desktop.domain.prompt_test_sums import Place


@dataclass(frozen=True, slots=True)
class Standing:
    """A run, what came of it so far, and what is said of it."""

    run: CaseRun
    results: tuple[CaseResult, ...]
    places: dict[Place, tuple[CaseResult, ...]]
    sums: tuple[str, ...]
    """What stands below each model."""
    whole: int
    """How many answers it consists of."""
    missing: int
    sentence: str
    notes: tuple[str, ...]
    comparison: Comparison
    is_running: bool


def standing_of(
    run: CaseRun,
    results: Sequence[CaseResult],
    titles: dict[CaseId, str],
    *,
    is_running: bool = False,
    held_s: float = 0.0,
    why: str = "",
    before: CaseRun | None = None,
    former: Sequence[CaseResult] = (),
) -> Standing:
    """Look at a run.

    Args:
        run: as it is now.
        results: what came of it so far.
        titles: of its cases.
        is_running: whether it goes on.
        held_s: how long nothing is sent, as the server wants it.
        why: why it has not come to its end, "" for no reason.
        before: the run it is compared with; while it goes on it is compared with none.
        former: what came of that.
    """
    is_compared = before is not None and not is_running
    comparison = compare(results, former) if is_compared else Comparison()
    words = state_words(run, results, is_running=is_running, held_s=held_s)
    return Standing(
        run,
        tuple(results),
        by_place(results),
        tuple(sum_text([one for one in results if one.cell.model == model]) for model in run.models),
        len(run.cells),
        len(missing_cells(run, results)),
        sentences(words, why),
        tuple(comparison_notes(comparison, titles, before)) if is_compared else (),
        comparison,
        is_running,
    )
