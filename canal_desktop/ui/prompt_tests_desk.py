"""PromptTestsDesk: prompt tests joined to the window: made of answers, looked after in their sheet, and run."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

from canal_desktop.app.prompt_tests import READ_ONLY
from canal_desktop.domain.conversation import title_from
from canal_desktop.domain.errors import CanalError
from canal_desktop.domain.message import Role
from canal_desktop.domain.prompt_test import Case, CaseMessage, CaseRequest, CaseSetId, new_case_id, request_of
from canal_desktop.language import tr
from canal_desktop.ui.prompt_tests.running_notice import SHOW, RunQuitQuestion

if TYPE_CHECKING:
    from collections.abc import Callable, Coroutine, Sequence

    from PySide6.QtWidgets import QFileDialog, QWidget

    from canal_desktop.app.checking import Checking
    from canal_desktop.app.library import Library
    from canal_desktop.app.open_conversation import OpenConversation
    from canal_desktop.app.prompt_tests import PromptTests
    from canal_desktop.app.request_maker import RequestMaker
    from canal_desktop.app.tasks import Tasks
    from canal_desktop.app.undo import Undoable, UndoStack
    from canal_desktop.domain.message import Message
    from canal_desktop.domain.prompt_test import CaseSet
    from canal_desktop.ui.main_window import MainWindow
    from canal_desktop.ui.prompt_tests.add_sheet import AddSheet
    from canal_desktop.ui.prompt_tests.case_form import CaseForm
    from canal_desktop.ui.prompt_tests.cases_sheet import CasesSheet
    from canal_desktop.ui.prompt_tests.run_desk import RunDesk
    from canal_desktop.ui.workspace import Workspace

ADD, OPEN = "add_to_tests", "prompt_tests"
TRY, ADD_TASK = "try checks", "add to prompt tests"
TEMPORARY = tr("A temporary conversation cannot be added to prompt tests: nothing of it is kept.")


class PromptTestsDesk:
    """Sheets are made when they are first wanted; runs are the business of `runs`."""

    def __init__(
        self,
        window: MainWindow,
        workspace: Workspace,
        library: Library,
        requests: RequestMaker,
        tests: PromptTests,
        checking: Checking,
        undo: UndoStack,
        tasks: Tasks,
        *,
        make_runs: Callable[[], RunDesk],
    ) -> None:
        self._window = window
        self._pane = workspace.pane
        self._library = library
        self._requests = requests
        self._tests = tests
        self._checking = checking
        self._undo = undo
        self._tasks = tasks
        self._make_runs = make_runs
        self._runs: RunDesk | None = None
        self._deleted: list[Undoable] = []
        self._last_set = ""
        self.sheet: CasesSheet | None = None
        self.add_sheet: AddSheet | None = None
        self.dialog: QFileDialog | None = None
        """What is open."""
        workspace.add_actions({OPEN: self.open, SHOW: lambda: self.runs.show_last()})
        self._quit_question = RunQuitQuestion(window, tests, tasks)
        self._pane.message_action.connect(self._on_message_action)

    @property
    def runs(self) -> RunDesk:
        """The desk of runs."""
        if self._runs is None:
            self._runs = self._make_runs()
            self._runs.tell = self._say
            self._runs.on_left = self._close_sheet
        return self._runs

    # An answer becomes a case.

    def _on_message_action(self, message: Message, action: str) -> None:
        conversation = self._pane.conversation
        if action == ADD and conversation is not None:
            self.add(conversation, message)

    def add(self, conversation: OpenConversation, message: Message) -> None:
        """Let an answer become a prompt test."""
        if self.add_sheet is not None:
            return
        if self._tests.is_read_only:
            self._window.notify(READ_ONLY)
        elif self._library.is_temporary(conversation.id):
            self._window.notify(TEMPORARY)
        elif message.role is not Role.ASSISTANT or message.parent_id is None:
            self._window.notify(tr("Only an answer can be added to prompt tests."))
        else:
            self._do(self._open_add(conversation, message))

    async def _open_add(self, conversation: OpenConversation, message: Message) -> None:
        assert message.parent_id is not None
        parameters = await self._requests.parameters(conversation.conversation)
        request = request_of(conversation.tree.branch(message.parent_id), parameters)
        now, title = datetime.now(UTC), title_from(request.question)
        ids = (new_case_id(), CaseSetId(""))
        case = Case(*ids, title, request, message.text, (), now, now, conversation.id, message.id)
        self._show_add(case, await self._tests.sets(), self._window)

    def _show_add(self, case: Case, sets: Sequence[CaseSet], parent: QWidget) -> None:
        # Imported here: hardly any start does this.
        from canal_desktop.ui.prompt_tests.add_sheet import AddSheet

        sheet = self.add_sheet = AddSheet(case, sets, self._last_set, self._models, parent)
        self._join_form(sheet.form)
        sheet.added.connect(lambda name, made: self._tasks.start(ADD_TASK, self._add(sheet, name, made)))
        sheet.finished.connect(self._on_add_closed)
        sheet.open()

    async def _new_case(self) -> None:
        """A case that is made of no answer."""
        now = datetime.now(UTC)
        request = CaseRequest((CaseMessage(Role.USER, ()),))
        sets = await self._tests.sets()
        if self.sheet is not None and self.add_sheet is None:
            self._show_add(Case(new_case_id(), CaseSetId(""), "", request, "", (), now, now), sets, self.sheet)

    def _choose_file(self) -> None:
        # Imported here: hardly any start does this.
        from canal_desktop.ui.prompt_tests.case_import import import_dialog

        assert self.sheet is not None
        dialog = self.dialog = import_dialog(self.sheet)
        dialog.fileSelected.connect(lambda path: self._do(self.import_cases(Path(path))))
        dialog.finished.connect(self._forget_dialog)
        dialog.open()

    def _forget_dialog(self) -> None:
        self.dialog = None

    async def import_cases(self, path: Path) -> None:
        """Bring the cases of a file into the set that is looked at, or into a new one of the file's name."""
        from canal_desktop.ui.prompt_tests.case_import import import_cases

        shown = None if self.sheet is None else self.sheet.case_set
        case_set, sentence = await import_cases(self._tests, shown, path)
        if self.sheet is not None:
            await self._show_sets(await self._tests.sets(), case_set)
        self._say(sentence)

    def _on_add_closed(self) -> None:
        self.add_sheet = None

    async def _add(self, sheet: AddSheet, name: str, case: Case) -> None:
        try:
            case_set = await self._tests.add_set(name)
            made = await self._tests.save_case(replace(case, set_id=case_set.id))
        except CanalError as error:
            if sheet is self.add_sheet:
                sheet.say(str(error))
            else:
                self._window.notify(str(error))
            return
        self._last_set = case_set.name
        if sheet is self.add_sheet:
            sheet.accept()
        if self.sheet is not None:
            await self._show_sets(await self._tests.sets(), case_set, made)
            self.sheet.say(tr("“{title}” was added to {set}.", title=made.title, set=case_set.name))
        else:
            self._window.notify(
                tr("“{title}” was added to {set}.", title=made.title, set=case_set.name),
                ((OPEN, tr("Prompt tests…")),),
            )

    # The sheet.

    def open(self) -> None:
        """Show the sets and their cases."""
        if self.sheet is None:
            self._do(self._open())

    async def _open(self) -> None:
        # Imported here: hardly any start does this.
        from canal_desktop.ui.prompt_tests.cases_sheet import CasesSheet

        sets = await self._tests.sets()
        if self.sheet is not None:
            return
        sheet = self.sheet = CasesSheet(self._models, self._window, is_read_only=self._tests.is_read_only)
        self._deleted = []
        self._join_form(sheet.form)
        sheet.set_chosen.connect(lambda case_set: self._do(self._show_cases(case_set)))
        sheet.saved.connect(lambda case: self._do(self._save(case)))
        sheet.pressed.connect(self._on_pressed)
        sheet.undo_pressed.connect(self._on_undo)
        sheet.finished.connect(self._on_closed)
        if self._tests.is_read_only:
            sheet.say(READ_ONLY)
        sheet.open()
        await self._show_sets(sets, next((one for one in sets if one.name == self._last_set), None))

    def _on_closed(self) -> None:
        self.sheet = None
        self._tasks.cancel(TRY)

    async def _show_sets(self, sets: Sequence[CaseSet], chosen: CaseSet | None, case: Case | None = None) -> None:
        chosen = chosen or (sets[0] if sets else None)
        if self.sheet is not None:
            self.sheet.show_sets(sets, chosen)
            if chosen is not None:
                await self._show_cases(chosen, case)

    async def _show_cases(self, case_set: CaseSet, chosen: Case | None = None) -> None:
        cases = await self._tests.cases(case_set.id)
        if self.sheet is not None and self.sheet.case_set == case_set:
            self._last_set = case_set.name
            self.sheet.show_cases(cases, None if chosen is None else chosen.id)

    async def _save(self, case: Case) -> None:
        await self._tests.save_case(case)
        if self.sheet is not None and self.sheet.case_set is not None and self.sheet.case_set.id == case.set_id:
            await self._show_cases(self.sheet.case_set)

    def _on_pressed(self, button: str) -> None:
        sheet = self.sheet
        if sheet is None:
            return
        case_set, case = sheet.case_set, sheet.case
        makes: dict[str, Callable[[], None]] = {
            "new_set": lambda: self._ask_name(tr("New set"), "", self._add_set),
            "new": lambda: self._do(self._new_case()),
            "import": self._choose_file,
        }
        if button in makes:
            makes[button]()
        elif case_set is None:
            return
        elif button == "rename_set":
            self._ask_name(tr("Rename the set"), case_set.name, lambda name: self._rename(case_set, name))
        elif button == "delete_set":
            self._do(self._delete_set(case_set))
        elif button == "results":
            self.runs.open(case_set)
        elif button == "run":
            self._do(self._run(case_set))
        elif case is not None:
            self._do(self._change(button, case_set, case))

    async def _change(self, button: str, case_set: CaseSet, case: Case) -> None:
        chosen: Case | None = case
        if button in {"up", "down"}:
            await self._tests.move_case(case, -1 if button == "up" else 1)
        elif button == "duplicate":
            found = [one for one in await self._tests.cases(case_set.id) if one.id == case.id]
            chosen = await self._tests.duplicate_case(found[0] if found else case)
        elif button == "delete":
            self._tell(await self._tests.delete_case(case))
            chosen = None
            if self.sheet is not None:
                self.sheet.forget_case()
        await self._show_cases(case_set, chosen)

    async def _run(self, case_set: CaseSet) -> None:
        await self.runs.choose(case_set, await self._tests.cases(case_set.id))

    async def _add_set(self, name: str) -> None:
        made = await self._tests.add_set(name)
        await self._show_sets(await self._tests.sets(), made)

    async def _rename(self, case_set: CaseSet, name: str) -> None:
        await self._tests.rename_set(case_set, name)
        sets = await self._tests.sets()
        await self._show_sets(sets, next((one for one in sets if one.id == case_set.id), None))

    async def _delete_set(self, case_set: CaseSet) -> None:
        done = await self._tests.delete_set(case_set)
        await self._show_sets(await self._tests.sets(), None)
        # Last: with it goes the button that brings the set back.
        self._tell(done)
        if self.sheet is not None:
            # A second press of the key must not delete the next set.
            self.sheet.sets.setFocus()

    def _tell(self, done: Undoable) -> None:
        self._deleted.append(done)
        if self.sheet is not None:
            self.sheet.say(done.sentence, can_undo=True)

    def _on_undo(self) -> None:
        if self._deleted:
            self._do(self._take_back(self._deleted.pop()))

    async def _take_back(self, done: Undoable) -> None:
        await self._undo.undo(done.id)
        sheet = self.sheet
        if sheet is not None:
            sheet.say(tr("It is back."), can_undo=bool(self._deleted))
            await self._show_sets(await self._tests.sets(), sheet.case_set)

    def _ask_name(self, title: str, name: str, take: Callable[[str], Coroutine[Any, Any, None]]) -> None:
        # Imported here: hardly any start does this.
        from canal_desktop.ui.sheets.name_sheet import NameSheet

        assert self.sheet is not None
        asked = NameSheet(title, tr("Name of the set"), tr("Give the set a name."), name, self.sheet)
        asked.named.connect(lambda found: self._do(take(found)))
        asked.open()

    # Both.

    def _models(self) -> Sequence[str]:
        return self._pane.model_button.ids_as_shown()

    def _join_form(self, form: CaseForm) -> None:
        form.try_wanted.connect(lambda: self._tasks.restart(TRY, self._try(form)))

    async def _try(self, form: CaseForm) -> None:
        checks, answer = form.checks(), form.tried_on
        if not answer:
            form.show_outcomes(())
            return
        found = [await self._checking.check(check, answer) for check in checks]
        if form.checks() == checks and form.tried_on == answer:
            form.show_outcomes(found)

    def _do(self, work: Coroutine[Any, Any, None]) -> None:
        self._tasks.begin("prompt tests", work, self._say)

    def _say(self, sentence: str) -> None:
        if self.sheet is not None:
            self.sheet.say(sentence)
        else:
            self._window.notify(sentence)

    def _close_sheet(self) -> None:
        if self.sheet is not None:
            self.sheet.accept()
