"""Results of prompt tests written to a file: where to, in which format, and how that ended."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFileDialog

from canal_desktop.exchange.test_results import FORMATS, RunReport
from canal_desktop.exchange.whole_file import save_over
from canal_desktop.language import tr

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

    from canal_desktop.domain.prompt_test import CaseId, CaseResult, CaseRun


def export_dialog(parent: QWidget, run: CaseRun) -> QFileDialog:
    """A dialog, still to be opened, that asks for the file."""
    dialog = QFileDialog(parent, tr("Export the results"))
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setFileMode(QFileDialog.FileMode.AnyFile)
    dialog.setNameFilters([words for words, _write in FORMATS.values()])
    endings = dict(zip(dialog.nameFilters(), FORMATS, strict=True))
    dialog.setDefaultSuffix(next(iter(FORMATS)))
    dialog.filterSelected.connect(lambda chosen: dialog.setDefaultSuffix(endings[chosen]))
    dialog.selectFile(f"prompt-tests-{run.started_at:%Y-%m-%d}")
    return dialog


async def write_results(
    path: Path, name: str, run: CaseRun, results: tuple[CaseResult, ...], titles: dict[CaseId, str]
) -> str:
    """Write the results of a run of the set of that name; the file's ending says how. Returns what is to be said."""
    report = RunReport(name, run, results, titles)
    _words, write = FORMATS.get(path.suffix.lower().removeprefix("."), FORMATS["json"])

    def work() -> None:
        save_over(path, (write(report).encode("utf-8", "replace"),))

    try:
        await asyncio.to_thread(work)
    except OSError as error:
        return tr("The file could not be written: {reason}. Choose another place.", reason=error.strerror or error)
    return tr("Saved as {file}.", file=path.name)
