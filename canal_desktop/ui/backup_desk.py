"""BackupDesk: the sheet of backups joined to their keeper: make one, look into one, bring back what is missing."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QUrl
from PySide6.QtGui import QDesktopServices

from canal_desktop.app.unfinished_work import WorkKind
from canal_desktop.domain.errors import CanalError
from canal_desktop.language import grouped, sentences, tr
from canal_desktop.ui.merge_run import MergeRun
from canal_desktop.ui.merge_words import Merge, end_sentence, facts_of, failure_sentence, go_label, has_news
from canal_desktop.ui.moments import short_moment
from canal_desktop.ui.sheets.backup_sheet import BackupSheet
from canal_desktop.ui.sheets.import_sheet import ImportSheet

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from canal_desktop.app.backups import BackupKeeper
    from canal_desktop.app.tasks import Tasks
    from canal_desktop.app.unfinished_work import UnfinishedWork
    from canal_desktop.domain.message import ConversationId
    from canal_desktop.storage.backup_files import Backup
    from canal_desktop.storage.merging import MergePlan
    from canal_desktop.ui.main_window import MainWindow

TASK = "restore"
MAKE_TASK = "make a backup"


class BackupDesk:
    """One piece of work at a time. on_restored is called with the conversations that came back or got messages."""

    def __init__(
        self,
        window: MainWindow,
        keeper: BackupKeeper,
        tasks: Tasks,
        folder: Path,
        on_restored: Callable[[Sequence[ConversationId]], None],
        unfinished: UnfinishedWork,
    ) -> None:
        self._window = window
        self._keeper = keeper
        self._tasks = tasks
        self._folder = folder
        self._on_restored = on_restored
        self._unfinished = unfinished
        self._sheet: BackupSheet | None = None
        self._restore_sheet: ImportSheet | None = None
        self._chosen: tuple[Path, MergePlan] | None = None
        self._run = MergeRun(lambda: self._restore_sheet)
        self.has_failed = False
        """Whether the last backup or restore could not be done; told in its sheet."""

    @property
    def working(self) -> str:
        """The name of the task that brings back or makes a backup, "" where neither is done."""
        return TASK if self._run.is_on else MAKE_TASK if self._tasks.is_running(MAKE_TASK) else ""

    def stop_working(self) -> None:
        """End it: what came back is whole and stays, of a backup nothing does."""
        self._run.stop()
        self._unfinished.give_up(WorkKind.BACKUP)
        self._tasks.cancel(MAKE_TASK)

    def open(self) -> None:
        """Show the backups."""
        if self._sheet is not None:
            self._sheet.activateWindow()
            return
        sheet = self._sheet = BackupSheet(self._window)
        sheet.make_pressed.connect(lambda: self._tasks.start(MAKE_TASK, self._make()))
        sheet.restore_pressed.connect(self._look_into)
        sheet.folder_wanted.connect(lambda: QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._folder))))
        sheet.finished.connect(self._on_closed)
        sheet.open()
        self._tasks.start("list backups", self._list())

    async def _list(self) -> None:
        backups = await self._keeper.list()
        if self._sheet is not None:
            self._sheet.show_backups([_row(backup) for backup in backups])

    async def _make(self) -> None:
        self.has_failed = True
        if self._sheet is not None:
            self._sheet.show_busy(is_busy=True)
        try:
            with self._unfinished.during(WorkKind.BACKUP):
                made = await self._keeper.make_now()
            self.has_failed = False
            said = tr("A backup was made.") if made is not None else tr("There is nothing to back up yet.")
        except CanalError as error:
            said = str(error)
        if self._sheet is not None:
            self._sheet.show_busy(is_busy=False)
            self._sheet.say(said)
        else:
            self._window.notify(said)
        await self._list()

    def _look_into(self, path: str) -> None:
        if self._restore_sheet is not None:
            return
        sheet = self._restore_sheet = ImportSheet(self._window, tr("Restore from a backup"))
        sheet.setAcceptDrops(False)
        sheet.go_pressed.connect(self._restore)
        sheet.cancel_pressed.connect(self._stop)
        sheet.finished.connect(self._on_restore_closed)
        sheet.open()
        self._tasks.restart(TASK, self._show_plan(Path(path)))

    async def _show_plan(self, path: Path) -> None:
        assert self._restore_sheet is not None
        self._restore_sheet.show_looking(path.name)
        try:
            plan = await self._keeper.preview(path)
        except CanalError as error:
            if self._restore_sheet is not None:
                self._restore_sheet.show_end(sentences(str(error), tr("Nothing was changed.")), can_show=False)
            return
        if self._restore_sheet is None:
            return
        self._chosen = path, plan
        can_go = has_news(plan) or plan.in_trash > 0
        words = tr("{file} would be merged into the library. Nothing that is there is replaced.", file=path.name)
        if not can_go:
            words = tr("Everything in {file} is in the library.", file=path.name)
        go = go_label(plan, Merge.RESTORE) if has_news(plan) else tr("Bring back from the trash")
        self._restore_sheet.show_plan(words, facts_of(plan), (), go=go, can_go=can_go)

    def _restore(self) -> None:
        if self._chosen is not None:
            self._tasks.restart(TASK, self._bring_back(*self._chosen))

    async def _bring_back(self, path: Path, plan: MergePlan) -> None:
        self.has_failed = True
        try:
            with self._unfinished.during(WorkKind.RESTORE):
                result = await self._run.watch(
                    plan,
                    tr("Bringing back from {file}…", file=path.name),
                    lambda on_progress, is_cancelled: self._keeper.restore(
                        path, on_progress=on_progress, is_cancelled=is_cancelled
                    ),
                )
        except CanalError as error:
            said = failure_sentence(error, Merge.RESTORE)
            changed: tuple[ConversationId, ...] = ()
        else:
            self.has_failed = result.failure is not None
            said = end_sentence(result, Merge.RESTORE, out_of_trash=result.counts.in_trash)
            changed = (*result.added, *result.extended)
        # Folders may have come back even where it failed at once.
        self._on_restored(changed)
        self._chosen = None
        if self._restore_sheet is not None:
            self._restore_sheet.show_end(said, can_show=False)
        else:
            self._window.notify(said)

    def _stop(self) -> None:
        if self._chosen is not None:
            self._run.stop()
            return
        self._tasks.cancel(TASK)
        if self._restore_sheet is not None:
            self._restore_sheet.accept()

    def _on_closed(self) -> None:
        self._sheet = None

    def _on_restore_closed(self) -> None:
        self._restore_sheet = None
        self._chosen = None


def _row(backup: Backup) -> tuple[str, str, str, str, str]:
    when = short_moment(backup.when)
    if backup.before_version is not None:
        when = tr("{when}, before an update", when=when)
    conversations, messages = (
        grouped(number) if number >= 0 else "?" for number in (backup.conversations, backup.messages)
    )
    return str(backup.path), when, conversations, messages, QLocale().formattedDataSize(backup.size)
