"""RunDesk: runs of prompt tests joined to the window: begun, watched, stopped, gone on with, looked at, exported."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QTimer

from canal_desktop.app.tasks import telling
from canal_desktop.domain.errors import CanalError
from canal_desktop.domain.prompt_test import USUAL_AT_ONCE, CheckKind
from canal_desktop.domain.prompt_test_sums import by_place
from canal_desktop.domain.spending import BudgetState
from canal_desktop.language import sentences, tr
from canal_desktop.ui.money_words import dollars
from canal_desktop.ui.prompt_tests.results_sheet import AGAIN, DELETE, EXPORT, MISSING, OPEN, STOP, ResultsSheet
from canal_desktop.ui.prompt_tests.running_notice import RunningNotice
from canal_desktop.ui.prompt_tests.standing import standing_of

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Coroutine, Sequence
    from decimal import Decimal

    from PySide6.QtWidgets import QFileDialog

    from canal_desktop.app.prompt_test_run import PromptTestRun
    from canal_desktop.app.prompt_tests import PromptTests
    from canal_desktop.app.spending import Spending
    from canal_desktop.app.tasks import Tasks
    from canal_desktop.domain.conversation import Conversation
    from canal_desktop.domain.message import Message
    from canal_desktop.domain.prompt_test import Case, CaseId, CaseResult, CaseRun, CaseSet
    from canal_desktop.ui.diff_view import DiffView
    from canal_desktop.ui.main_window import MainWindow
    from canal_desktop.ui.prompt_tests.result_sheet import ResultSheet
    from canal_desktop.ui.prompt_tests.run_sheet import RunSheet

RUN_TASK, SHOW_TASK, COST_TASK = "run prompt tests", "show prompt tests", "cost of prompt tests"
SHOW_MS = 200
OFFLINE = tr("The program is set to stay offline, so nothing can be asked. Turn that off, then run the tests.")
NO_MODELS_PRICED = tr("not known: nobody says what these models cost")
UNKNOWN_CASE = tr("A case that was deleted")


@dataclass(frozen=True, slots=True)
class RunPlaces:
    """What runs need of the window. profile gives the id of the profile to ask, None for the active one."""

    models: Callable[[], Sequence[str]]
    refresh_models: Callable[[], None]
    model: Callable[[], str | None]
    profile: Callable[[], str | None]
    store_conversation: Callable[[Conversation, tuple[Message, ...]], Awaitable[None]]
    open_conversation: Callable[[str], None]


class RunDesk:
    """One run at a time goes on, whether its results are looked at or not.

    Attributes:
        tell: says what is to be known where no results are looked at.
        on_left: called when a conversation is shown instead.
    """

    def __init__(
        self, window: MainWindow, tests: PromptTests, spending: Spending, tasks: Tasks, places: RunPlaces
    ) -> None:
        self._window = window
        self._tests = tests
        self._spending = spending
        self._tasks = tasks
        self._places = places
        self._titles: dict[CaseId, str] = {}
        self._why: dict[str, str] = {}
        """By the id of a run, why it has not come to its end."""
        self._set: CaseSet | None = None
        self._last: tuple[CaseSet, CaseRun] | None = None
        self._notice = RunningNotice(window)
        self.tell: Callable[[str], None] = lambda sentence: window.notify(sentence)
        self.on_left: Callable[[], None] = lambda: None
        self.run_sheet: RunSheet | None = None
        self.sheet: ResultsSheet | None = None
        self.result_sheet: ResultSheet | None = None
        self.diff: DiffView | None = None
        self.dialog: QFileDialog | None = None
        """What is open."""
        self._timer = QTimer(window)
        self._timer.setInterval(SHOW_MS)
        self._timer.timeout.connect(self._refresh)

    # Before a run.

    async def choose(self, case_set: CaseSet, cases: Sequence[Case]) -> None:
        """Let the user choose the models that are asked; those of the last run are ticked."""
        # Imported here: hardly any start runs prompt tests.
        from canal_desktop.ui.prompt_tests.run_sheet import RunSheet

        if self._window.settings.is_offline:
            self._say(OFFLINE)
            return
        if not self._places.models():
            self._places.refresh_models()
        runs, model = await self._tests.runs(case_set.id), self._places.model()
        ticked = runs[0].models if runs else (model,) if model else ()
        if self.run_sheet is not None:
            return
        checks = [check for case in cases for check in case.checks]
        judged = sum(one.kind is CheckKind.JUDGED and bool(one.model and one.text.strip()) for one in checks)
        names = self._places.models
        sheet = self.run_sheet = RunSheet(case_set.name, len(cases), judged, names, ticked, self._window)
        sheet.cost_wanted.connect(lambda: self._tasks.restart(COST_TASK, self._show_cost(sheet, cases)))
        sheet.chosen.connect(
            lambda models: self._do(self._begin(case_set, cases, models, sheet.repeats.value(), sheet.at_once.value()))
        )
        sheet.finished.connect(self._on_run_sheet_closed)
        sheet.open()

    def _on_run_sheet_closed(self) -> None:
        self.run_sheet = None
        self._tasks.cancel(COST_TASK)

    async def _show_cost(self, sheet: RunSheet, cases: Sequence[Case]) -> None:
        cost = await self._tests.cost_of(cases, tuple(sheet.ticked), sheet.repeats.value(), self._places.profile())
        state, sentence = await self._spending.look(cost)
        if sheet is self.run_sheet:
            budget = "" if state is BudgetState.FREE else tr("Budget: {state}", state=sentence)
            sheet.show_cost(
                NO_MODELS_PRICED if cost is None else tr("about {cost} or more", cost=dollars(cost)), budget
            )

    async def _begin(
        self, case_set: CaseSet, cases: Sequence[Case], models: tuple[str, ...], repeats: int, at_once: int
    ) -> None:
        profile_id = self._places.profile()
        cost = await self._tests.cost_of(cases, models, repeats, profile_id)
        is_over = await self._may_spend(cost)
        if is_over is None:
            return
        running = await self._tests.begin(case_set.id, models, repeats, at_once, profile_id)
        running.is_over_budget = is_over
        self._start(case_set, running)
        await self._open(case_set, running.run)

    async def _may_spend(self, cost: Decimal | None) -> bool | None:
        """Whether a run may go over the budget; None where it is not to begin."""
        state, sentence = await self._spending.look(cost)
        if state is not BudgetState.STOPPED:
            return False
        # Imported here: hardly any start asks this.
        from canal_desktop.ui.sheets.question_sheet import ask

        buttons = (("run", tr("Run anyway")), ("cancel", tr("Cancel")))
        text = sentences(sentence, tr("This run would go beyond it."))
        return True if await ask(self._window, tr("The budget is used up"), text, buttons) == "run" else None

    def _start(self, case_set: CaseSet, running: PromptTestRun) -> None:
        self._last = (case_set, running.run)
        self._why.pop(running.run.id, None)
        # Not start: the run before it is over, but its task may be just about to end.
        task = self._tasks.restart(RUN_TASK, self._carry_out(running))
        task.add_done_callback(lambda _task: self._tests.leave(running))
        self._timer.start()

    async def _carry_out(self, running: PromptTestRun) -> None:
        try:
            await self._tests.carry_out(running)
        except CanalError as error:
            running.sentence = str(error)
        finally:
            # The timer shows it; it ends then.
            self._why[running.run.id] = running.sentence
        if not self._is_looked_at(running.run):
            self._notice.end()

    def _is_looked_at(self, run: CaseRun) -> bool:
        return self.sheet is not None and self.sheet.run is not None and self.sheet.run.id == run.id

    def _follow(self) -> None:
        running = self._tests.running
        self._notice.follow(is_hidden=running is not None and not self._is_looked_at(running.run))
        if self._last is not None and self._is_looked_at(self._last[1]):
            self._notice.take_back()

    def show_last(self) -> None:
        """Show the run that was begun last, which may be going on."""
        if self._last is not None:
            self._do(self._open(*self._last))

    # What came of it.

    def open(self, case_set: CaseSet) -> None:
        """Show the runs of a set, the newest first."""
        self._do(self._open(case_set, None))

    async def _open(self, case_set: CaseSet, chosen: CaseRun | None) -> None:
        runs = await self._tests.runs(case_set.id)
        if self.sheet is None or self._set != case_set:
            if self.sheet is not None:
                self.sheet.accept()
            self._set = case_set
            sheet = self.sheet = ResultsSheet(case_set.name, self._window, is_read_only=self._tests.is_read_only)
            sheet.run_chosen.connect(lambda run: self._do(self._show(run)))
            sheet.opened.connect(self._open_result)
            sheet.pressed.connect(self._on_pressed)
            sheet.finished.connect(lambda _result: self._on_closed(sheet))
            sheet.open()
        chosen = chosen or (runs[0] if runs else None)
        self.sheet.show_runs(runs, chosen)
        if chosen is not None:
            await self._show(chosen)

    def _on_closed(self, sheet: ResultsSheet) -> None:
        if self.sheet is sheet:
            self.sheet = None
            self._tasks.cancel(SHOW_TASK)
            # Told anew: the notice before went when its button was pressed.
            self._notice.follow(is_hidden=False)
            self._follow()

    async def _show(self, run: CaseRun) -> None:
        cases = {case.id: case.title for case in await self._tests.cases(run.set_id)}
        former = {one.cell.case_id: one.title for one in await self._tests.results(run.id)}
        # In the order of the set; those that are gone come last.
        known = [*(case for case in cases if case in run.cases), *(case for case in run.cases if case not in cases)]
        self._titles = {case: cases.get(case) or former.get(case) or UNKNOWN_CASE for case in known}
        if self.sheet is not None:
            self.sheet.show_run(run, self._titles)
            self._follow()
            await self._show_results(run)

    def _refresh(self) -> None:
        """Show what came meanwhile; goes on as long as something runs."""
        running, sheet = self._tests.running, self.sheet
        self._follow()
        if running is None:
            self._timer.stop()
        if sheet is not None and sheet.run is not None:
            # The last look must not be left out because the one before it is not over.
            begin = self._tasks.restart if running is None else self._tasks.start
            begin(SHOW_TASK, telling(self._show_results(sheet.run), self._say))

    async def _show_results(self, run: CaseRun) -> None:
        running = self._tests.running
        is_running = running is not None and running.run.id == run.id
        runs = await self._tests.runs(run.set_id)
        run = next((one for one in runs if one.id == run.id), run)
        results = await self._tests.results(run.id)
        earlier = [one for one in runs if one.started_at < run.started_at]
        before = earlier[0] if earlier and not is_running else None
        look = partial(
            standing_of,
            run,
            results,
            dict(self._titles),
            is_running=is_running,
            held_s=running.lanes.held_s if is_running and running is not None else 0.0,
            why=self._why.get(run.id, ""),
            before=before,
            former=() if before is None else await self._tests.results(before.id),
        )
        found = await asyncio.to_thread(look)
        sheet = self.sheet
        if sheet is not None and sheet.run is not None and sheet.run.id == run.id:
            sheet.show_results(found)

    def _on_pressed(self, button: str) -> None:
        sheet = self.sheet
        if sheet is None:
            return
        run, place = sheet.run, sheet.table.place
        if button == STOP:
            self._tasks.cancel(RUN_TASK)
        elif button == OPEN and place is not None:
            self._open_result(*place)
        elif button == OPEN:
            sheet.say(tr("Go to an answer in the table first."))
        elif run is None or button not in {MISSING, AGAIN, EXPORT, DELETE}:
            sheet.accept()
        elif button == MISSING:
            self._do(self._go_on(run))
        elif button == AGAIN and self._set is not None:
            self._do(self._run_again(self._set))
        elif button == EXPORT:
            self._export(sheet, run)
        else:
            self._do(self._delete(run))

    async def _run_again(self, case_set: CaseSet) -> None:
        await self.choose(case_set, await self._tests.cases(case_set.id))

    async def _go_on(self, run: CaseRun) -> None:
        if self._window.settings.is_offline:
            if self.sheet is not None:
                self.sheet.tell(OFFLINE)
            return
        is_over = await self._may_spend(None)
        if is_over is not None and self._set is not None:
            running = await self._tests.go_on(run, USUAL_AT_ONCE)
            running.is_over_budget = is_over
            self._start(self._set, running)
            await self._show_results(run)

    async def _delete(self, run: CaseRun) -> None:
        # Imported here: hardly any start asks this.
        from canal_desktop.ui.dialogs import confirm

        text = tr("Its answers go for good. The cases stay as they are.")
        buttons = (("delete", tr("Delete")),)
        if await confirm(self._window, tr("Delete this run?"), text, buttons, prefers_cancel=True) != "delete":
            return
        await self._tests.delete_run(run)
        if self._set is not None and self.sheet is not None:
            await self._open(self._set, None)

    def _open_result(self, case_id: CaseId, model: str) -> None:
        if self.sheet is not None and self.sheet.run is not None:
            self._do(self._show_result(self.sheet.run, case_id, model))

    async def _show_result(self, run: CaseRun, case_id: CaseId, model: str) -> None:
        # Imported here: hardly any start shows it.
        from canal_desktop.ui.prompt_tests.result_sheet import ResultSheet

        results = by_place(await self._tests.results(run.id)).get((case_id, model), ())
        if not results or self.sheet is None:
            if self.sheet is not None:
                self.sheet.say(tr("There is no answer yet."))
            return
        sheet = self.result_sheet = ResultSheet(results, self.sheet)
        sheet.compare_wanted.connect(lambda result: self._compare(sheet, result))
        sheet.conversation_wanted.connect(lambda result: self._do(self._as_conversation(run, result)))
        sheet.finished.connect(self._on_result_closed)
        sheet.open()

    def _on_result_closed(self) -> None:
        self.result_sheet = None

    def _compare(self, sheet: ResultSheet, result: CaseResult) -> None:
        # Imported here: hardly any start shows it.
        from canal_desktop.ui.diff_view import DiffView, Version

        versions = [
            Version("expected", tr("Expected answer"), result.expected),
            Version("answer", tr("Answer of {model}", model=result.cell.model), result.reply),
        ]
        self.diff = DiffView(versions, 0, 1, self._window.theme, self._tasks, sheet, can_use=False)
        self.diff.trouble.connect(self._window.notify)
        self.diff.open()

    async def _as_conversation(self, run: CaseRun, result: CaseResult) -> None:
        conversation, messages = await self._tests.as_conversation(run, result)
        await self._places.store_conversation(conversation, messages)
        if self.sheet is not None:
            self.sheet.accept()
        self.on_left()
        self._places.open_conversation(conversation.id)

    def _export(self, sheet: ResultsSheet, run: CaseRun) -> None:
        # Imported here: hardly any start exports results.
        from canal_desktop.ui.prompt_tests.results_export import export_dialog

        dialog = self.dialog = export_dialog(sheet, run)
        dialog.fileSelected.connect(lambda path: self._do(self.export(run, Path(path))))
        dialog.finished.connect(self._forget_dialog)
        dialog.open()

    def _forget_dialog(self) -> None:
        self.dialog = None

    async def export(self, run: CaseRun, path: Path) -> None:
        """Write the results of a run to a file; its name's ending says in which format."""
        from canal_desktop.ui.prompt_tests.results_export import write_results

        name = "" if self._set is None else self._set.name
        self._say(await write_results(path, name, run, await self._tests.results(run.id), dict(self._titles)))

    def _say(self, sentence: str) -> None:
        if self.sheet is not None:
            self.sheet.tell(sentence)
        else:
            self.tell(sentence)

    def _do(self, work: Coroutine[Any, Any, None]) -> None:
        self._tasks.begin("prompt test runs", work, self._say)
