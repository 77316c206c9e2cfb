"""MergeRun: a merge on its way, watched and stopped from a sheet; for imports and for what comes back from a backup."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from canal_desktop.storage.merging import MergePlan, MergeResult
    from canal_desktop.ui.sheets.import_sheet import ImportSheet

    Merge = Callable[[Callable[[int], None], Callable[[], bool]], Awaitable[MergeResult]]
    """Merges; takes whom to tell how many conversations are done, and whom to ask whether to stop."""


class MergeRun:
    """One merge at a time. sheet gives the one that shows it, None once that was closed."""

    def __init__(self, sheet: Callable[[], ImportSheet | None]) -> None:
        self._sheet = sheet
        self._is_stopped = False
        self.is_on = False

    def stop(self) -> None:
        """End it between two slices, so that what came in is whole."""
        self._is_stopped = True

    async def watch(self, plan: MergePlan, sentence: str, merge: Merge) -> MergeResult:
        """Carry it out, with its progress shown against its plan; raises what merge raises."""
        self._is_stopped = False
        if (sheet := self._sheet()) is not None:
            sheet.show_working(sentence)
        self.is_on = True
        try:
            return await merge(lambda done: self._show(done, plan.conversations), lambda: self._is_stopped)
        finally:
            self.is_on = False

    def _show(self, done: int, total: int) -> None:
        if (sheet := self._sheet()) is not None:
            sheet.show_progress(done, total)
