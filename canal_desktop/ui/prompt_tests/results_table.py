"""ResultsTable: the table of a run's results, gone through by key."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QModelIndex, Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QTableView

from canal_desktop.language import tr
from canal_desktop.ui.prompt_tests.results_model import ResultsModel

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent
    from PySide6.QtWidgets import QWidget

    from canal_desktop.domain.prompt_test import CaseId, CaseRun
    from canal_desktop.domain.prompt_test_sums import Place
    from canal_desktop.ui.prompt_tests.standing import Standing

LINES, LETTERS, LEAST_LETTERS = 3, 40, 26
"""What a cell has room for; a column can be made wider."""
ROUND_PX = 10
LEAST_PX = 160
TITLE_PX = 120


class ResultsTable(QTableView):
    """Every cell says in its words of which case and model it is, and how it ended.

    Signals:
        opened(object, str): the answers of a case, by its id, and a model are wanted.
    """

    opened = Signal(object, str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.results = ResultsModel(self)
        self.setModel(self.results)
        self.setAccessibleName(tr("Results"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        self.setWordWrap(False)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setMinimumHeight(LEAST_PX)
        self.verticalHeader().setTextElideMode(Qt.TextElideMode.ElideRight)
        # To ask each cell for its size would hold up the window.
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.horizontalHeader().setTextElideMode(Qt.TextElideMode.ElideRight)
        self._measure()
        self.activated.connect(self._on_activated)

    @property
    def place(self) -> Place | None:
        """The case and the model that the keyboard is at; None at the sums."""
        return self.results.place_of(self.currentIndex())

    def show_run(self, run: CaseRun | None, titles: dict[CaseId, str]) -> None:
        """Show a run's cases and models; its results are still to come. None for no run."""
        self.results.show_run(run, titles)
        self.setCurrentIndex(self.results.index(0, 0))
        self._share_room()

    def show_results(self, standing: Standing) -> None:
        """Show the results in their cells."""
        self.results.show_results(standing)

    def _measure(self) -> None:
        metrics = self.fontMetrics()
        self.verticalHeader().setDefaultSectionSize(LINES * metrics.lineSpacing() + ROUND_PX)
        self._share_room()

    def _share_room(self) -> None:
        """Have as many models in sight as there is room for; a column can be made wider."""
        letter = self.fontMetrics().averageCharWidth()
        share = self.viewport().width() // max(self.results.columnCount(), 1)
        least, most = LEAST_LETTERS * letter, LETTERS * letter
        self.horizontalHeader().setDefaultSectionSize(min(max(share, least + ROUND_PX), most + ROUND_PX))

    def _on_activated(self, index: QModelIndex) -> None:
        if (place := self.results.place_of(index)) is not None:
            self.opened.emit(*place)

    # Qt's own methods.

    def changeEvent(self, event: QEvent) -> None:
        """Qt: the text is of another size."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._measure()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Qt: titles have a third of the room at most; the whole of them is in the tooltips."""
        super().resizeEvent(event)
        self.verticalHeader().setMaximumWidth(max(self.width() // 3, TITLE_PX))
        if event.size().width() != event.oldSize().width():
            self._share_room()
