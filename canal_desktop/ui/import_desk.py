"""ImportDesk: the sheet for imports joined to the importing; one import at a time."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from canal_desktop.app.unfinished_work import WorkKind
from canal_desktop.domain.errors import CanalError
from canal_desktop.language import sentences, tr
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

    @property
    def working(self) -> str:
        """The name of the task that imports, "" where nothing is imported."""
        return TASK if self._run.is_on else ""

    def stop_working(self) -> None:
        """End an import; what came in is whole and stays."""
        self._run.stop()

    def open(self, path: str = "") -> None:
        """Ask what to import, or look at once at a file that was dropped."""
        if self._sheet is not None:
            self._sheet.activateWindow()
            return
        sheet = self._sheet = ImportSheet(self._window)
        sheet.path_chosen.connect(self._look_at)
        sheet.go_pressed.connect(self._import)
        sheet.cancel_pressed.connect(self._stop)
        sheet.show_pressed.connect(lambda: self._on_shown(self._added))
        sheet.finished.connect(self._on_closed)
        sheet.ask_for_source()
        sheet.open()
        if path:
            self._look_at(path)

    def _look_at(self, path: str) -> None:
        self._forget_preview()
        self._tasks.restart(TASK, self._show_plan(Path(path)))

    async def _show_plan(self, path: Path) -> None:
        if self._sheet is None:
            return
        self._sheet.show_looking(path.name)
        try:
            preview = await self._importing.look_at(path)
        except CanalError as error:
            if self._sheet is not None:
                self._sheet.ask_for_source(str(error))
            return
        if self._sheet is None:
            preview.close()
            return
        self._preview = preview
        is_new = has_news(preview.plan)
        words = tr("{file}: {format}.", file=path.name, format=preview.source.format_name)
        if not is_new:
            words = sentences(words, tr("Everything in it is here already."))
        go = go_label(preview.plan, Merge.IMPORT)
        self._sheet.show_plan(words, facts_of(preview.plan), preview.notes, go=go, can_go=is_new)

    def _import(self) -> None:
        if self._preview is not None:
            self._tasks.restart(TASK, self._take_over(self._preview))

    async def _take_over(self, preview: ImportPreview) -> None:
        with self._unfinished.during(WorkKind.IMPORT):
            result = await self._run.watch(
                preview.plan,
                tr("Importing from {format}…", format=preview.source.format_name),
                lambda on_progress, is_cancelled: self._importing.take_over(preview, on_progress, is_cancelled),
            )
        self._added = result.added
        self._end(end_sentence(result, Merge.IMPORT))
        self._on_imported(result.added, result.extended)

    def _forget_preview(self) -> None:
        if self._preview is not None:
            self._preview.close()
            self._preview = None

    def _end(self, sentence: str) -> None:
        self._forget_preview()
        if self._sheet is not None:
            self._sheet.show_end(sentence, can_show=bool(self._added))
        else:
            self._window.notify(sentence)

    def _stop(self) -> None:
        if self._preview is not None:
            self._run.stop()
            return
        self._tasks.cancel(TASK)
        if self._sheet is not None:
            self._sheet.ask_for_source()

    def _on_closed(self) -> None:
        self._forget_preview()
        self._sheet = None
        self._added = ()
