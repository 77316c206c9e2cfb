"""ExportDesk: the sheet for exports joined to the exporter: asks what, in which form and where to, and writes it."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog

from canal_desktop.app.unfinished_work import WorkKind
from canal_desktop.domain.errors import CanalError
from canal_desktop.language import tr, tr_n
from canal_desktop.ui.sheets.export_sheet import ExportSheet, FormChoice, ScopeChoice

if TYPE_CHECKING:
    from collections.abc import AsyncIterable, AsyncIterator, Callable, Sequence

    from canal_desktop.app.exporting import Exporter, Kind
    from canal_desktop.app.tasks import Tasks
    from canal_desktop.app.unfinished_work import UnfinishedWork
    from canal_desktop.domain.message import ConversationId
    from canal_desktop.ui.main_window import MainWindow
    from canal_desktop.ui.sheets.export_sheet import ExportWish

TASK = "export"

REMARKS = {
    "markdown": ("Markdown", tr("To read and edit anywhere. Comes back in by import.")),
    "html": (
        tr("HTML page"),
        tr("One file to read in any browser, pictures included. Nothing in it runs or loads anything."),
    ),
    "pdf": ("PDF", tr("For paper and for handing on.")),
    "json": ("JSON", tr("Everything, all versions and pictures included, one file each. Comes back in as it was.")),
    "jsonl": ("JSON Lines", tr("Everything, all conversations in one file. Comes back in as it was.")),
}


@dataclass(frozen=True, slots=True)
class Chosen:
    """Some conversations that can be exported (ids None: all); name suggests a file's name, total says how many."""

    label: str
    ids: tuple[ConversationId, ...] | None
    total: int
    name: str

    @property
    def is_one(self) -> bool:
        """Whether one file is all there will be."""
        return self.total == 1


class ExportDesk:
    """One export at a time. make_exporter is called when one is first wanted: it loads a good deal."""

    def __init__(
        self, window: MainWindow, tasks: Tasks, make_exporter: Callable[[], Exporter], unfinished: UnfinishedWork
    ) -> None:
        self._window = window
        self._tasks = tasks
        self._make_exporter = make_exporter
        self._unfinished = unfinished
        self._sheet: ExportSheet | None = None
        self._chosen: Sequence[Chosen] = ()
        self._ids_of: Callable[[Chosen], AsyncIterable[ConversationId]] = lambda chosen: each_of(chosen.ids or ())
        self._folder: Path | None = None
        self.has_failed = False
        """Whether the last export could not be written; told in its sheet."""

    @property
    def working(self) -> str:
        """The name of the task that exports, "" where nothing is exported."""
        return TASK if self._tasks.is_running(TASK) else ""

    def stop_working(self) -> None:
        """End an export; nothing that is not complete stays."""
        self._unfinished.give_up(WorkKind.EXPORT)
        self._tasks.cancel(TASK)

    def open(self, chosen: Sequence[Chosen], ids_of: Callable[[Chosen], AsyncIterable[ConversationId]]) -> None:
        """Ask which of these are to be exported, and how; ids_of gives their ids, as often as it is asked."""
        if self._sheet is not None:
            self._sheet.activateWindow()
            return
        from canal_desktop.app.exporting import ExportForm

        self._chosen, self._ids_of = chosen, ids_of
        scopes = [ScopeChoice(number, one.label, one.is_one) for number, one in enumerate(chosen)]
        forms = [
            FormChoice(form, *REMARKS[form.value], form.has_options, form is ExportForm.JSONL) for form in ExportForm
        ]
        sheet = self._sheet = ExportSheet(scopes, forms, self._window)
        sheet.wished.connect(self._ask_where)
        sheet.cancel_pressed.connect(self.stop_working)
        sheet.folder_wanted.connect(self._open_folder)
        sheet.finished.connect(self._on_closed)
        sheet.open()

    def _ask_where(self, wish: ExportWish) -> None:
        from canal_desktop.app.exporting import ExportForm, Kind
        from canal_desktop.exchange.names import safe_name

        assert isinstance(wish.form, ExportForm)
        assert isinstance(wish.scope, int)
        chosen = self._chosen[wish.scope]
        kind = Kind.ZIP if wish.as_zip else Kind.FOLDER
        if chosen.is_one or wish.form is ExportForm.JSONL:
            kind = Kind.FILE
        dialog = QFileDialog(self._sheet, tr("Export to"))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        if kind is Kind.FOLDER:
            dialog.setFileMode(QFileDialog.FileMode.Directory)
            dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        else:
            ending = ".zip" if kind is Kind.ZIP else wish.form.ending
            dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
            dialog.setDefaultSuffix(ending.removeprefix("."))
            dialog.selectFile(safe_name(chosen.name) + ending)
        dialog.fileSelected.connect(lambda path: self._tasks.restart(TASK, self._export(wish, kind, Path(path))))
        dialog.open()

    async def _export(self, wish: ExportWish, kind: Kind, path: Path) -> None:
        from canal_desktop.app.exporting import ExportForm, Kind
        from canal_desktop.exchange.own_markdown import TextOptions

        assert isinstance(wish.form, ExportForm)
        assert isinstance(wish.scope, int)
        chosen = self._chosen[wish.scope]
        options = TextOptions(wish.all_branches, wish.with_reasoning)

        def on_progress(done: int) -> None:
            if self._sheet is not None:
                self._sheet.show_working(done, chosen.total)

        on_progress(0)
        ended = False
        self.has_failed = True
        try:
            with self._unfinished.during(WorkKind.EXPORT, path if kind is Kind.FOLDER else path.parent):
                exported = await self._make_exporter().export(
                    self._ids_of(chosen), wish.form, kind, path, options, on_progress
                )
            ended = True
            self.has_failed = False
        except asyncio.CancelledError:
            self.has_failed = False
            raise
        except CanalError as error:
            ended = True
            if self._sheet is not None:
                self._sheet.ask(str(error))
            else:
                self._window.notify(str(error))
            return
        finally:
            if not ended and self._sheet is not None:
                self._sheet.ask(tr("The export was stopped."))
        self._folder = exported.path if exported.path.is_dir() else exported.path.parent
        words = tr_n(
            "{n} conversation was written to {path}.",
            "{n} conversations were written to {path}.",
            exported.written,
            path=exported.path,
        )
        if self._sheet is not None:
            self._sheet.show_end(words)

    def _open_folder(self) -> None:
        if self._folder is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._folder)))

    def _on_closed(self) -> None:
        self._sheet = None


async def each_of(ids: Sequence[ConversationId]) -> AsyncIterator[ConversationId]:
    """Some ids as what an export takes."""
    for known_id in ids:
        yield known_id
