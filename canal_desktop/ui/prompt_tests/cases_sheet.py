"""CasesSheet: the sets of prompt tests and their cases: look through them, write, order, delete, run."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QBoxLayout,
    QComboBox,
    QDialog,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from canal_desktop.language import tr, tr_n
from canal_desktop.ui.prompt_tests.case_form import CaseForm
from canal_desktop.ui.widgets.flow_layout import FlowLayout
from canal_desktop.ui.widgets.form_area import FormArea
from canal_desktop.ui.widgets.mirror import set_margins
from canal_desktop.ui.widgets.sheet_area import put_in_area
from canal_desktop.ui.widgets.tab_order import follow_layout
from canal_desktop.ui.widgets.told_line import ToldLine

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtGui import QResizeEvent

    from canal_desktop.domain.prompt_test import Case, CaseId, CaseSet

WIDTH_PX, HEIGHT_PX = 860, 640
LETTERS, LINES = 120, 40
"""How large it is with large letters, where the window has room."""
LIST_PX = 120
SIDE_PX = 24
EMPTY = tr(
    "There are no prompt tests yet. Write one with “New case…”, bring some in from a file, "
    "or choose “Add to prompt tests…” at an answer."
)
NEW_SET, RENAME, DELETE_SET = "new_set", "rename_set", "delete_set"
NEW, IMPORT = "new", "import"
UP, DOWN, DUPLICATE, DELETE = "up", "down", "duplicate", "delete"
RUN, RESULTS, CLOSE = "run", "results", "close"
OF_SETS = ((NEW_SET, tr("New set…")), (RENAME, tr("Rename set…")), (DELETE_SET, tr("Delete set")))
OF_CASES = (
    (NEW, tr("New case…")),
    (IMPORT, tr("Import cases…")),
    (UP, tr("Move up")),
    (DOWN, tr("Move down")),
    (DUPLICATE, tr("Duplicate")),
    (DELETE, tr("Delete case")),
)
OF_ALL = ((RUN, tr("Run…")), (RESULTS, tr("Results…")), (CLOSE, tr("Close")))
KEYS = {UP: "Alt+Up", DOWN: "Alt+Down"}
WRITES = (NEW, IMPORT, NEW_SET, RENAME, DELETE_SET, UP, DOWN, DUPLICATE, DELETE, RUN)


class CasesSheet(QDialog):
    """Sets, the cases of one, and the case that is looked at. What is changed is kept when another is looked at.

    Signals:
        set_chosen(CaseSet): another set is looked at.
        saved(Case): keep the case as it is now.
        pressed(str): a button, by its id; what it is about is `case_set` and `case`.
        undo_pressed(): bring back what was deleted last.
    """

    set_chosen = Signal(object)
    saved = Signal(object)
    pressed = Signal(str)
    undo_pressed = Signal()

    def __init__(self, models: Callable[[], Sequence[str]], parent: QWidget, *, is_read_only: bool) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Canal – Prompt tests"))
        self._is_read_only = is_read_only
        self._sets: Sequence[CaseSet] = ()
        self._cases: Sequence[Case] = ()
        self.case_set: CaseSet | None = None
        self.case: Case | None = None
        """What is looked at."""
        self.sets = QComboBox(self)
        self.sets.setAccessibleName(tr("Set"))
        self.list = QListWidget(self)
        self.list.setAccessibleName(tr("Cases"))
        self.list.setMinimumHeight(LIST_PX)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.form = CaseForm(models, self)
        self._told_line = ToldLine(self)
        self.status, self.undo = self._told_line.status, self._told_line.undo
        self.buttons: dict[str, QPushButton] = {}
        self._sides = QHBoxLayout()
        self._lay_out()
        follow_layout(self)
        put_in_area(self)
        self.sets.activated.connect(self._on_set)
        self.list.currentItemChanged.connect(lambda item, _former: self._on_case(item))
        self.undo.clicked.connect(lambda _checked: self.undo_pressed.emit())
        self.say("")
        self._show_case(None)
        self.list.setFocus()
        width = max(WIDTH_PX, LETTERS * self.fontMetrics().averageCharWidth())
        height = max(HEIGHT_PX, LINES * self.fontMetrics().lineSpacing())
        self.resize(min(width, max(parent.width() - 32, 320)), min(height, max(parent.height() - 32, 300)))

    def show_sets(self, sets: Sequence[CaseSet], chosen: CaseSet | None) -> None:
        """Show these sets, and that one is looked at."""
        self._sets, self.case_set = sets, chosen
        self.sets.clear()
        self.sets.addItems([one.name for one in sets])
        self.sets.setCurrentIndex(next((n for n, one in enumerate(sets) if chosen and one.id == chosen.id), -1))
        self.sets.setEnabled(bool(sets))
        if chosen is None:
            self.show_cases((), None)
        if not sets:
            self.say(EMPTY)
        self._enable()

    def show_cases(self, cases: Sequence[Case], chosen: CaseId | None) -> None:
        """Show the cases of the set; the one with that id is looked at, else the one that was, else the first."""
        before = self.list.currentRow()
        self._cases = cases
        wanted = chosen or (None if self.case is None else self.case.id)
        self.list.blockSignals(True)
        self.list.clear()
        for case in cases:
            item = QListWidgetItem(case.title, self.list)
            item.setData(Qt.ItemDataRole.AccessibleDescriptionRole, _checks_words(len(case.checks)))
        rows = [number for number, case in enumerate(cases) if case.id == wanted]
        row = rows[0] if rows else min(max(before, 0), len(cases) - 1)
        self.list.setCurrentRow(row)
        self.list.blockSignals(False)
        found = cases[row] if cases else None
        if found is not None and self.case is not None and found.id == self.case.id and self.form.is_changed:
            self.form.keep(found)
            self.case = found
        elif found != self.case:
            self._show_case(found)
        self._enable()

    def say(self, sentence: str, *, can_undo: bool = False) -> None:
        """Say what was done, or why it was not."""
        self._told_line.say(sentence, can_undo=can_undo)

    def keep(self) -> None:
        """Have what was written kept."""
        if self.form.is_changed and not self._is_read_only:
            self.saved.emit(self.form.case())

    def forget_case(self) -> None:
        """The case that is looked at is gone: nothing of it is kept any more."""
        self._show_case(None)

    def _show_case(self, case: Case | None) -> None:
        self.case = case
        self.form.show_case(case)
        if self._is_read_only:
            self.form.setEnabled(False)

    def _on_set(self, row: int) -> None:
        if 0 <= row < len(self._sets) and self._sets[row] != self.case_set:
            self.keep()
            self.case_set = self._sets[row]
            self._show_case(None)
            self.set_chosen.emit(self.case_set)

    def _on_case(self, item: QListWidgetItem | None) -> None:
        row = -1 if item is None else self.list.row(item)
        self.keep()
        self._show_case(self._cases[row] if 0 <= row < len(self._cases) else None)
        self._enable()

    def _on_pressed(self, name: str) -> None:
        if not self.buttons[name].isEnabled():
            return
        if name == CLOSE:
            self.reject()
            return
        if name != DELETE:
            self.keep()
        self.pressed.emit(name)

    def _enable(self) -> None:
        has_set, has_case = self.case_set is not None, self.case is not None
        row, count = self.list.currentRow(), self.list.count()
        needs = {
            RENAME: has_set,
            DELETE_SET: has_set,
            UP: has_case and row > 0,
            DOWN: has_case and row < count - 1,
            DUPLICATE: has_case,
            DELETE: has_case,
            RUN: count > 0,
            RESULTS: has_set,
        }
        for name, button in self.buttons.items():
            button.setEnabled(needs.get(name, True) and not (self._is_read_only and name in WRITES))

    def _lay_out(self) -> None:
        inside = self._list_side = QWidget(self)
        inside.setObjectName("page")
        left, right = QVBoxLayout(inside), QVBoxLayout()
        set_margins(left, 0, 0, 12, 0)
        caption = QLabel(tr("S&et"), self)
        caption.setBuddy(self.sets)
        cases = QLabel(tr("&Cases"), self)
        cases.setBuddy(self.list)
        left.setSpacing(8)
        for widget in (caption, self.sets):
            left.addWidget(widget)
        left.addLayout(self._row(OF_SETS))
        left.addWidget(cases)
        left.addWidget(self.list, 1)
        left.addLayout(self._row(OF_CASES))
        right.addWidget(FormArea(self.form, tr("Case"), self), 1)
        sides = self._sides
        sides.setSpacing(16)
        # With large letters it is higher than its place.
        sides.addWidget(FormArea(inside, tr("Sets and cases"), self), 2)
        sides.addLayout(right, 3)
        column = QVBoxLayout(self)
        column.setContentsMargins(SIDE_PX, 20, SIDE_PX, 16)
        column.setSpacing(12)
        column.addLayout(sides, 1)
        column.addLayout(self._told_line)
        column.addLayout(self._row(OF_ALL, ends_apart=True))

    def _row(self, buttons: Sequence[tuple[str, str]], *, ends_apart: bool = False) -> FlowLayout:
        row = FlowLayout(ends_apart=ends_apart)
        for name, label in buttons:
            button = self.buttons[name] = QPushButton(label, self)
            button.setAutoDefault(False)
            button.clicked.connect(lambda _checked, name=name: self._on_pressed(name))
            if name in KEYS:
                button.setToolTip(f"{label} ({KEYS[name]})")
                keys = QShortcut(QKeySequence(KEYS[name]), self)
                keys.activated.connect(lambda name=name: self._on_pressed(name))
            row.addWidget(button)
        return row

    # Qt's own methods.

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Qt: where there is no room for the case beside the list, it is below."""
        super().resizeEvent(event)
        margins = self.contentsMargins().left() + self.contentsMargins().right() + 2 * SIDE_PX
        needed = self._list_side.minimumSizeHint().width() * 5 // 2
        needed = max(needed, self.form.minimumSizeHint().width() * 5 // 3) + margins
        is_narrow = self.width() < needed
        self._sides.setDirection(QBoxLayout.Direction.TopToBottom if is_narrow else QBoxLayout.Direction.LeftToRight)

    def done(self, result: int) -> None:
        """Qt: it closes; what was written is kept."""
        self.keep()
        super().done(result)


def _checks_words(count: int) -> str:
    return tr_n("{n} check", "{n} checks", count) if count else tr("no checks")
