"""Cases of prompt tests brought in from a file: which file, and what came of it."""

from __future__ import annotations

import asyncio
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFileDialog

from canal_desktop.domain.prompt_test import Case, new_case_id
from canal_desktop.exchange.case_files import read_cases
from canal_desktop.language import sentences, tr, tr_n

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

    from canal_desktop.app.prompt_tests import PromptTests
    from canal_desktop.domain.prompt_test import CaseSet


def import_dialog(parent: QWidget) -> QFileDialog:
    """A dialog, still to be opened, that asks for the file."""
    dialog = QFileDialog(parent, tr("Import cases"))
    dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
    dialog.setNameFilters([tr("Cases (*.json *.jsonl *.csv)"), tr("All files (*)")])
    return dialog


async def import_cases(tests: PromptTests, case_set: CaseSet | None, path: Path) -> tuple[CaseSet, str]:
    """Add the cases of a file to a set, None for a new one of the file's name; returns the set, and what is to be said.

    Raises:
        ImportRefused: as of read_cases.
        StorageError: the library cannot be written; the cases that were kept before are in the set.
    """
    found, left_out = await asyncio.to_thread(read_cases, path)
    if case_set is None:
        case_set = await tests.add_set(path.stem or tr("Imported"))
    for one in found:
        now = datetime.now(UTC)
        case = Case(new_case_id(), case_set.id, one.title, one.request, one.expected, one.checks, now, now)
        await tests.save_case(case)
    said = tr_n("{n} case was added to {set}.", "{n} cases were added to {set}.", len(found), set=case_set.name)
    if left_out:
        without = tr_n(
            "{n} entry without a question was left out.", "{n} entries without a question were left out.", left_out
        )
        said = sentences(said, without)
    return case_set, said
