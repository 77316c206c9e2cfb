"""ImportDesk: the sheet for imports joined to the importing; one import at a time."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from canal_desktop.app.unfinished_work import WorkKind
from canal_desktop.domain.errors import CanalError, InvalidInput
from canal_desktop.domain.file_words import MOST_FILES, local_path, shown_name
from canal_desktop.language import sentences, tr, tr_n
from canal_desktop.ui.merge_run import MergeRun
from canal_desktop.ui.merge_words import Merge, end_sentence, facts_of, go_label, has_news
from canal_desktop.ui.sheets.import_sheet import ImportSheet

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from canal_desktop.app.importing import Importing, ImportPreview
    from canal_desktop.app.tasks import Tasks
    from canal_desktop.app.unfinished_work import UnfinishedWork
    from canal_desktop.domain.message import ConversationId
    from canal_desktop.ui.main_window import MainWindow

TASK = "import"
READ_ONLY = tr("This library can only be read, so nothing can be imported into it.")
TOO_MANY = tr("Canal looks at 50 files in a row, so the others were left out. A folder can be imported as one.")


class ImportDesk:
    """Looks at what the user chose and imports it when the user agrees.

    on_imported is called with the ids of the conversations that came in and of those that got messages, on_shown with
    those the user wants to see.
    """

    def __init__(
        self,
        window: MainWindow,
        importing: Importing,
        tasks: Tasks,
        on_imported: Callable[[Sequence[ConversationId], Sequence[ConversationId]], None],
        on_shown: Callable[[Sequence[ConversationId]], None],
        unfinished: UnfinishedWork,
    ) -> None:
        self._window = window
        self._importing = importing
        self._tasks = tasks
        self._on_imported = on_imported
        self._on_shown = on_shown
        self._unfinished = unfinished
        self._sheet: ImportSheet | None = None
        self._preview: ImportPreview | None = None
        self._run = MergeRun(lambda: self._sheet)
        self._added: tuple[ConversationId, ...] = ()
        self._shown = ""
        """The file that is looked at or imported."""
        self._tells_end = False
        """Whether the end of an import is told in the sheet, until the user goes on."""
        self.has_failed = False
        """Whether the last import could not be carried to its end; told in its sheet."""
        self._waiting: list[str] = []

    @property
    def working(self) -> str:
        """The name of the task that imports, "" where nothing is imported."""
        return TASK if self._run.is_on else ""

    def stop_working(self) -> None:
        """End an import; what came in is whole and stays."""
        self._run.stop()

    def open(self) -> None:
        """Ask what to import."""
        self.open_files(())

    def open_files(self, files: Sequence[str]) -> None:
        """Look at files, named by paths or URLs, one after the other; without any, ask for one.

        What is shown of one, and how its import ended, stays until the user goes on.
        """
        is_free = not (self._shown or self._waiting or self._tells_end)
        self._waiting += [one for one in dict.fromkeys(files) if one not in {"", self._shown, *self._waiting}]
        if len(self._waiting) > MOST_FILES:
            del self._waiting[MOST_FILES:]
            self._window.notify(TOO_MANY)
        if self._sheet is None:
            self._open_sheet()
        else:
            self._sheet.raise_()
            self._sheet.activateWindow()
        if is_free:
            self._look_at_next()
        else:
            self._show_waiting()

    def _open_sheet(self) -> None:
        sheet = self._sheet = ImportSheet(self._window)
        sheet.file_chosen.connect(self._look_at_chosen)
        sheet.files_dropped.connect(self.open_files)
        sheet.go_pressed.connect(self._import)
        sheet.cancel_pressed.connect(self._stop)
        sheet.show_pressed.connect(lambda: self._on_shown(self._added))
        sheet.next_pressed.connect(self._look_at_next)
        sheet.finished.connect(self._on_closed)
        sheet.ask_for_source()
        sheet.open()

    def _look_at_next(self) -> None:
        if self._waiting:
            self._look_at(self._waiting.pop(0))

    def _look_at_chosen(self, file: str) -> None:
        """Look at what was chosen; what came while it was being chosen waits, or goes first where it is imported."""
        if self.working:
            self.open_files((file,))
            return
        if self._shown not in {"", file}:
            self._waiting.insert(0, self._shown)
        self._look_at(file)

    def _show_waiting(self) -> None:
        if self._sheet is not None:
            self._sheet.show_waiting(len(self._waiting))

    def _look_at(self, file: str) -> None:
        self._forget_preview()
        self._shown = file
        self._tells_end = False
        self._added = ()
        self._show_waiting()
        try:
            path = Path(local_path(file))
        except InvalidInput as error:
            self._ask_again(str(error))
            return
        self._tasks.restart(TASK, self._show_plan(path))

    def _ask_again(self, trouble: str = "") -> None:
        self._shown = ""
        if self._sheet is not None:
            self._sheet.ask_for_source(trouble)

    async def _show_plan(self, path: Path) -> None:
        if self._sheet is None:
            return
        name = shown_name(path)
        self._sheet.show_looking(name)
        try:
            preview = await self._importing.look_at(path)
        except CanalError as error:
            self._ask_again(str(error))
            return
        if self._sheet is None:
            preview.close()
            return
        self._preview = preview
        is_new = has_news(preview.plan)
        words = tr("{file}: {format}.", file=name, format=preview.source.format_name)
        if not is_new:
            words = sentences(words, tr("Everything in it is here already."))
        elif self._importing.is_read_only:
            words = sentences(words, READ_ONLY)
        go = go_label(preview.plan, Merge.IMPORT)
        can_go = is_new and not self._importing.is_read_only
        self._sheet.show_plan(words, facts_of(preview.plan), preview.notes, go=go, can_go=can_go)

    def _import(self) -> None:
        if self._preview is not None:
            self._tasks.restart(TASK, self._take_over(self._preview))

    async def _take_over(self, preview: ImportPreview) -> None:
        self.has_failed = True
        with self._unfinished.during(WorkKind.IMPORT):
            result = await self._run.watch(
                preview.plan,
                tr("Importing from {format}…", format=preview.source.format_name),
                lambda on_progress, is_cancelled: self._importing.take_over(preview, on_progress, is_cancelled),
            )
        self._added = result.added
        self.has_failed = result.failure is not None
        self._end(end_sentence(result, Merge.IMPORT))
        self._on_imported(result.added, result.extended)

    def _forget_preview(self) -> None:
        if self._preview is not None:
            self._preview.close()
            self._preview = None

    def _end(self, sentence: str) -> None:
        self._forget_preview()
        self._shown = ""
        if self._sheet is not None:
            self._tells_end = True
            self._sheet.show_end(sentence, can_show=bool(self._added))
        else:
            self._window.notify(sentence)

    def _stop(self) -> None:
        if self._preview is not None:
            self._run.stop()
            return
        self._tasks.cancel(TASK)
        self._ask_again()

    def _on_closed(self) -> None:
        self._forget_preview()
        self._sheet = None
        self._shown = ""
        self._tells_end = False
        self._added = ()
        left, self._waiting = len(self._waiting), []
        if left:
            self._window.notify(tr_n("{n} file was not looked at.", "{n} files were not looked at.", left))
