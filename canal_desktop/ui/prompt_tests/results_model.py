"""ResultsModel: the results of a run as a table: a row for each case, a column for each model, and a row of sums."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from canal_desktop.language import in_a_row, labelled, tr
from canal_desktop.ui.prompt_tests.words import cell_text, cell_words
from canal_desktop.ui.widgets.plain_label import plain_tooltip

if TYPE_CHECKING:
    from PySide6.QtCore import QObject

    from canal_desktop.domain.prompt_test import CaseId, CaseResult, CaseRun
    from canal_desktop.domain.prompt_test_sums import Place
    from canal_desktop.ui.prompt_tests.standing import Standing

ALL = tr("All cases")
NOT_RUN = tr("not run")
ALIGNMENT = Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeading
NOWHERE = QModelIndex()


class ResultsModel(QAbstractTableModel):
    """Words are made of what is looked at alone: a table may have a thousand cells, and changes as answers come."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._cases: tuple[CaseId, ...] = ()
        self._titles: dict[CaseId, str] = {}
        self._models: tuple[str, ...] = ()
        self._rows: tuple[str, ...] = ()
        self._results: tuple[CaseResult, ...] = ()
        self._found: dict[Place, tuple[CaseResult, ...]] = {}
        self._sums: tuple[str, ...] = ()
        self._worse: frozenset[Place] = frozenset()

    def show_run(self, run: CaseRun | None, titles: dict[CaseId, str]) -> None:
        """Have the cases, in the order of their titles here, and models of a run; without results. None for nothing."""
        self.beginResetModel()
        self._cases, self._titles = tuple(titles), titles
        self._models = () if run is None else run.models
        self._rows = (*titles.values(), ALL)
        self._results, self._found, self._worse = (), {}, frozenset()
        self._sums = (NOT_RUN,) * len(self._models)
        self.endResetModel()

    def show_results(self, standing: Standing) -> None:
        """Have the results of the run that is shown."""
        worse = frozenset(standing.comparison.worse)
        before, now = self._results, standing.results
        # To compare thousands of them by all they say would hold up the window.
        if len(before) != len(now) or worse != self._worse or any(a is not b for a, b in zip(before, now, strict=True)):
            self._results, self._found, self._sums, self._worse = now, standing.places, standing.sums, worse
            last = self.index(max(self.rowCount() - 1, 0), max(self.columnCount() - 1, 0))
            self.dataChanged.emit(self.index(0, 0), last)

    def place_of(self, index: QModelIndex) -> Place | None:
        """The case and the model of a cell; None at the sums, and nowhere."""
        row, column = index.row(), index.column()
        if 0 <= row < len(self._cases) and 0 <= column < len(self._models):
            return self._cases[row], self._models[column]
        return None

    def _text(self, index: QModelIndex | QPersistentModelIndex) -> str:
        place = self.place_of(self.index(index.row(), index.column()))
        if place is None:
            return self._sums[index.column()]
        found = self._found.get(place, ())
        return cell_text(found, is_worse=place in self._worse) if found else NOT_RUN

    def _words(self, index: QModelIndex | QPersistentModelIndex) -> str:
        place = self.place_of(self.index(index.row(), index.column()))
        if place is None:
            return labelled(
                in_a_row((ALL, self._models[index.column()])), in_a_row(self._sums[index.column()].splitlines())
            )
        found = self._found.get(place, ())
        return cell_words(self._titles[place[0]], place[1], found, is_worse=place in self._worse)

    # Qt's own methods.

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = NOWHERE) -> int:
        """Qt: the cases and the sums."""
        return 0 if parent.isValid() or not self._models else len(self._cases) + 1

    def columnCount(self, parent: QModelIndex | QPersistentModelIndex = NOWHERE) -> int:
        """Qt: the models."""
        return 0 if parent.isValid() else len(self._models)

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Qt: what stands in a cell, and what is read out of it."""
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return self._text(index)
            case Qt.ItemDataRole.AccessibleTextRole:
                return self._words(index)
            case Qt.ItemDataRole.ToolTipRole:
                return plain_tooltip(self._words(index))
            case Qt.ItemDataRole.TextAlignmentRole:
                return ALIGNMENT
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Qt: the models above, the cases beside."""
        names = self._models if orientation is Qt.Orientation.Horizontal else self._rows
        if not 0 <= section < len(names):
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return names[section]
        return plain_tooltip(names[section]) if role == Qt.ItemDataRole.ToolTipRole else None
