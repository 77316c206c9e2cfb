"""ResultsSheet: the runs of a set of prompt tests: how each stands, its table, and what became worse since the last."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QWidget

from canal_desktop.language import sentences, tr
from canal_desktop.ui.prompt_tests.results_table import ResultsTable
from canal_desktop.ui.prompt_tests.words import run_label
from canal_desktop.ui.sheets.work_sheet import CLOSE, WorkSheet
from canal_desktop.ui.widgets.announce import announce
from canal_desktop.ui.widgets.captioned import name_box

if TYPE_CHECKING:
    from collections.abc import Sequence

    from canal_desktop.domain.prompt_test import CaseId, CaseRun
    from canal_desktop.ui.prompt_tests.standing import Standing

STOP, MISSING, AGAIN, OPEN, EXPORT, DELETE = "stop", "missing", "again", "open", "export", "delete"
WIDTH_PX, HEIGHT_PX = 900, 640
NO_RUNS = tr("This set was not run yet.")
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
        super().__init__(tr("Results of {set}", set=name), parent)
        self._is_read_only = is_read_only
        self._runs: Sequence[CaseRun] = ()
        self._offered: Buttons = ()
        self._sentence = ""
        self.run: CaseRun | None = None
        self.runs = QComboBox(self)
        name_box(self.runs, tr("Run"))
        self.table = ResultsTable(self)
        self.body.addWidget(self.runs)
        self.body.addWidget(self.table, 1)
        self.runs.activated.connect(self._on_run)
        self.table.opened.connect(self.opened)
        self.give_room_to_body()
        self._offer(((CLOSE, tr("Close")),))
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
            self._sentence = NO_RUNS
            self.say(NO_RUNS)
            self._offer(((CLOSE, tr("Close")),))

    def show_run(self, run: CaseRun, titles: dict[CaseId, str]) -> None:
        """Show the table of a run."""
        self.run = run
        self.table.show_run(run, titles)

    def show_results(self, standing: Standing) -> None:
        """Show how the run that is looked at stands."""
        self.run = standing.run
        self.table.show_results(standing)
        if self._sentence != standing.sentence:
            self._sentence = standing.sentence
            self.say(standing.sentence) if not standing.is_running else self.words.setText(standing.sentence)
            self.words.show()
        self.show_notes(standing.notes)
        if standing.is_running:
            self.show_progress(len(standing.results), standing.whole)
        else:
            self.hide_progress()
        self._offer(self._buttons_for(standing))

    def tell(self, sentence: str) -> None:
        """Say what was done behind how the run stands."""
        self.words.setText(sentences(self._sentence, sentence))
        self.words.show()
        announce(self, sentence)

    def _buttons_for(self, standing: Standing) -> Buttons:
        opens: Buttons = ((OPEN, tr("Open answer")),)
        if standing.is_running:
            return ((STOP, tr("Stop")), *opens, (CLOSE, tr("Close")))
        missing: Buttons = ((MISSING, tr("Run the missing ones")),) if standing.missing else ()
        writes: Buttons = (
            () if self._is_read_only else (*missing, (AGAIN, tr("Run again…")), (DELETE, tr("Delete run")))
        )
        return (*opens, *writes, (EXPORT, tr("Export…")), (CLOSE, tr("Close")))

    def _offer(self, buttons: Buttons) -> None:
        if buttons != self._offered:
            self._offered = buttons
            self.set_buttons(buttons)
            # The keyboard stays where one looks.
            self.table.setFocus()

    def _on_run(self, row: int) -> None:
        if 0 <= row < len(self._runs):
            self.run_chosen.emit(self._runs[row])
