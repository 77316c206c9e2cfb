"""ResultsSheet: the runs of a set of prompt tests: how each stands, its table, and what became worse since the last."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QWidget

from canal_desktop.domain.prompt_test import missing_cells
from canal_desktop.domain.prompt_test_sums import Comparison
from canal_desktop.ui.prompt_tests.results_table import ResultsTable
from canal_desktop.ui.prompt_tests.words import comparison_notes, run_label, state_words
from canal_desktop.ui.sheets.work_sheet import CLOSE, WorkSheet

if TYPE_CHECKING:
    from collections.abc import Sequence

    from canal_desktop.domain.prompt_test import CaseId, CaseResult, CaseRun

STOP, MISSING, OPEN, EXPORT, DELETE = "stop", "missing", "open", "export", "delete"
WIDTH_PX, HEIGHT_PX = 900, 640
NO_RUNS = "This set was not run yet."
Buttons = tuple[tuple[str, str], ...]


class ResultsSheet(WorkSheet):
    """A choice of the run, the table, and what can be done with it.

    Signals:
        run_chosen(CaseRun): another run is looked at.
        opened(object, str): the answers of a case, by its id, and a model are wanted.
    """

    run_chosen = Signal(object)
    opened = Signal(object, str)

    def __init__(self, name: str, parent: QWidget, *, is_read_only: bool) -> None:
        super().__init__(f"Results of {name}", parent)
        self._is_read_only = is_read_only
        self._runs: Sequence[CaseRun] = ()
        self._offered: Buttons = ()
        self.run: CaseRun | None = None
        self.runs = QComboBox(self)
        self.runs.setAccessibleName("Run")
        self.table = ResultsTable(self)
        self.body.addWidget(self.runs)
        self.body.addWidget(self.table, 1)
        self.runs.activated.connect(self._on_run)
        self.table.opened.connect(self.opened)
        self.give_room_to_body()
        self._offer(((CLOSE, "Close"),))
        self.resize(min(WIDTH_PX, max(parent.width() - 32, 320)), min(HEIGHT_PX, max(parent.height() - 32, 300)))

    def show_runs(self, runs: Sequence[CaseRun], chosen: CaseRun | None) -> None:
        """Offer these runs, and that one is looked at."""
        self._runs, self.run = runs, chosen
        self.runs.clear()
        self.runs.addItems([run_label(run) for run in runs])
        self.runs.setCurrentIndex(next((n for n, run in enumerate(runs) if chosen and run.id == chosen.id), -1))
        self.runs.setEnabled(bool(runs))
        if chosen is None:
            self.table.show_run(None, {})
            self.show_notes(())
            self.say(NO_RUNS)
            self._offer(((CLOSE, "Close"),))

    def show_run(self, run: CaseRun, titles: dict[CaseId, str]) -> None:
        """Show the table of a run."""
        self.run = run
        self.table.show_run(run, titles)

    def show_results(
        self,
        run: CaseRun,
        results: Sequence[CaseResult],
        titles: dict[CaseId, str],
        *,
        is_running: bool,
        held_s: float = 0.0,
        why: str = "",
        before: CaseRun | None = None,
        comparison: Comparison | None = None,
    ) -> None:
        """Show how the run that is looked at stands.

        Args:
            run: as it is now.
            results: what came of it so far.
            titles: of its cases.
            is_running: whether it goes on.
            held_s: how long nothing is sent, as the server wants it.
            why: why it has not come to its end, "" for no reason.
            before: the run it is compared with.
            comparison: what is worse or better than there.
        """
        self.run = run
        found = comparison or Comparison()
        self.table.show_results(results, found.worse)
        words = state_words(run, results, is_running=is_running, held_s=held_s)
        sentence = f"{words} {why}".rstrip()
        if self.words.text() != sentence:
            self.say(sentence) if not is_running else self.words.setText(sentence)
            self.words.show()
        self.show_notes(() if is_running else comparison_notes(found, titles, before))
        if is_running:
            self.show_progress(len(results), len(run.cells))
        else:
            self.hide_progress()
        self._offer(self._buttons_for(run, results, is_running=is_running))

    def _buttons_for(self, run: CaseRun, results: Sequence[CaseResult], *, is_running: bool) -> Buttons:
        opens: Buttons = ((OPEN, "Open answer"),)
        if is_running:
            return ((STOP, "Stop"), *opens, (CLOSE, "Close"))
        missing: Buttons = ((MISSING, "Run the missing ones"),) if missing_cells(run, results) else ()
        writes: Buttons = () if self._is_read_only else (*missing, (DELETE, "Delete run"))
        return (*opens, *writes, (EXPORT, "Export…"), (CLOSE, "Close"))

    def _offer(self, buttons: Buttons) -> None:
        if buttons != self._offered:
            self._offered = buttons
            self.set_buttons(buttons)
            # The keyboard stays where one looks.
            self.table.setFocus()

    def _on_run(self, row: int) -> None:
        if 0 <= row < len(self._runs):
            self.run_chosen.emit(self._runs[row])
