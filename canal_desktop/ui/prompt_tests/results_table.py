"""ResultsTable: the results of a run, a row for each case and a column for each model, with the sums below."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QTableWidget, QTableWidgetItem

from canal_desktop.domain.prompt_test_sums import by_place
from canal_desktop.ui.prompt_tests.words import cell_text, cell_words, sum_text
from canal_desktop.ui.widgets.plain_label import plain_tooltip

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from PySide6.QtGui import QResizeEvent
    from PySide6.QtWidgets import QWidget

    from canal_desktop.domain.prompt_test import CaseId, CaseResult, CaseRun
    from canal_desktop.domain.prompt_test_sums import Place

ALL = "All cases"
NOT_RUN = "not run"
COLUMN_PX = 150
LEAST_PX = 160
TITLE_PX = 120


class ResultsTable(QTableWidget):
    """Every cell says in its words of which case and model it is, and how it ended.

    Signals:
        opened(object, str): the answers of a case, by its id, and a model are wanted.
    """

    opened = Signal(object, str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAccessibleName("Results")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setMinimumHeight(LEAST_PX)
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        self.horizontalHeader().setMinimumSectionSize(COLUMN_PX)
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        self.horizontalHeader().setResizeContentsPrecision(0)
        self.verticalHeader().setResizeContentsPrecision(0)
        self.verticalHeader().setTextElideMode(Qt.TextElideMode.ElideRight)
        self._cases: tuple[CaseId, ...] = ()
        self._titles: dict[CaseId, str] = {}
        self._models: tuple[str, ...] = ()
        self._shown: dict[Place, tuple[tuple[CaseResult, ...], bool]] = {}
        self.itemActivated.connect(self._on_activated)

    @property
    def place(self) -> Place | None:
        """The case and the model that the keyboard is at; None at the sums."""
        row, column = self.currentRow(), self.currentColumn()
        if 0 <= row < len(self._cases) and 0 <= column < len(self._models):
            return self._cases[row], self._models[column]
        return None

    def show_run(self, run: CaseRun, titles: dict[CaseId, str]) -> None:
        """Show a run's cases, in the order of their titles here, and models; results are still to come."""
        self._cases, self._models, self._titles = tuple(titles), run.models, titles
        self._shown = {}
        self.clear()
        self.setRowCount(len(self._cases) + 1)
        self.setColumnCount(len(self._models))
        self.setHorizontalHeaderLabels(list(self._models))
        self.setVerticalHeaderLabels([_short(title) for title in (*titles.values(), ALL)])
        for row, title in enumerate(titles.values()):
            self.verticalHeaderItem(row).setToolTip(plain_tooltip(title))
        for column, model in enumerate(self._models):
            for row, case in enumerate(self._cases):
                self._put(row, column, NOT_RUN, cell_words(titles[case], model, (), is_worse=False))
            self._put(len(self._cases), column, NOT_RUN, f"{ALL}, {model}: {NOT_RUN}")
        if self._cases and self._models:
            self.setCurrentCell(0, 0)

    def show_results(self, results: Sequence[CaseResult], worse: Collection[Place]) -> None:
        """Show these results in their cells; what is the same stays as it is."""
        found = by_place(results)
        for row, case in enumerate(self._cases):
            for column, model in enumerate(self._models):
                here, is_worse = found.get((case, model), ()), (case, model) in worse
                if here and self._shown.get((case, model)) != (here, is_worse):
                    self._shown[case, model] = here, is_worse
                    words = cell_words(self._titles[case], model, here, is_worse=is_worse)
                    self._put(row, column, cell_text(here, is_worse=is_worse), words)
        for column, model in enumerate(self._models):
            text = sum_text([one for one in results if one.cell.model == model])
            self._put(len(self._cases), column, text, f"{ALL}, {model}: {', '.join(text.splitlines())}")

    def _put(self, row: int, column: int, text: str, words: str) -> None:
        item = self.item(row, column)
        if item is None:
            item = QTableWidgetItem()
            item.setTextAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeading)
            self.setItem(row, column, item)
        if item.text() != text:
            item.setText(text)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, words)

    def _on_activated(self, item: QTableWidgetItem) -> None:
        self.setCurrentItem(item)
        if (place := self.place) is not None:
            self.opened.emit(*place)

    # Qt's own methods.

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Qt: titles have a third of the room at most; the whole of them is in the tooltips."""
        super().resizeEvent(event)
        self.verticalHeader().setMaximumWidth(max(self.width() // 3, TITLE_PX))


def _short(title: str) -> str:
    return title if len(title) <= 40 else title[:39] + "…"
