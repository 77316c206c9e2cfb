"""CaseForm: a case as it is written: its title, what is asked, what is expected, and its checks, tried as one types."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QLabel, QLineEdit, QMenu, QPushButton, QVBoxLayout, QWidget

from canal_desktop.domain.message import FilePart, ImagePart
from canal_desktop.domain.parameter_text import summary_of
from canal_desktop.domain.prompt_test import MAX_TITLE, Check, CheckKind, Verdict, with_question
from canal_desktop.domain.prompt_test_words import KIND_NAMES
from canal_desktop.language import in_a_row, tr, tr_n
from canal_desktop.ui.parameters.editors import TextEditor
from canal_desktop.ui.prompt_tests.check_row import CheckRow
from canal_desktop.ui.widgets.flow_layout import FlowLayout
from canal_desktop.ui.widgets.mirror import set_margins
from canal_desktop.ui.widgets.plain_label import PlainLabel

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from canal_desktop.domain.prompt_test import Case, CaseRequest, CheckOutcome

TRY_AFTER_MS = 250


class CaseForm(QWidget):
    """models gives the ids of the models there are to choose a judge from.

    Signals:
        changed(): something of the case is otherwise.
        try_wanted(): the checks are to be tried on `answer`; show_outcomes tells what came of it.
    """

    changed = Signal()
    try_wanted = Signal()

    def __init__(self, models: Callable[[], Sequence[str]], parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("page")
        self._models = models
        self._case: Case | None = None
        self._is_filling = False
        self.answer = ""
        """What the checks are tried on; "" for what is expected."""
        self.title = QLineEdit(self)
        self.title.setMaxLength(MAX_TITLE)
        self.prompt = TextEditor(2, self)
        self.question = TextEditor(4, self)
        self.expected = TextEditor(4, self)
        self.facts = PlainLabel("", self, wraps=True)
        self.facts.setProperty("role", "small")
        self.rows: list[CheckRow] = []
        # Made before the button: who has the window read out finds the checks where they are seen.
        self._checks_box = QWidget(self)
        self.add = QPushButton(tr("Add a check"), self)
        self.add.setAutoDefault(False)
        self.tried = PlainLabel("", self, wraps=True)
        self.tried.setProperty("role", "small")
        self._checks = QVBoxLayout(self._checks_box)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(TRY_AFTER_MS)
        self._timer.timeout.connect(self.try_wanted)
        self._lay_out()
        self._join()

    @property
    def tried_on(self) -> str:
        """The answer that the checks are tried on."""
        return self.answer or self.expected.toPlainText()

    def checks(self) -> tuple[Check, ...]:
        """The checks as they stand."""
        return tuple(row.check() for row in self.rows)

    def case(self) -> Case:
        """The case as it stands; one must have been shown."""
        assert self._case is not None
        request = self._case.request
        if self.question.toPlainText() != request.question:
            request = with_question(request, self.question.toPlainText())
        prompt = self.prompt.toPlainText()
        if prompt != (request.parameters.system_prompt or ""):
            request = replace(request, parameters=replace(request.parameters, system_prompt=prompt or None))
        return replace(
            self._case,
            title=self.title.text(),
            request=request,
            expected=self.expected.toPlainText(),
            checks=self.checks(),
        )

    @property
    def is_changed(self) -> bool:
        """Whether it is another case than the one that was shown."""
        return self._case is not None and self.case() != self._case

    def show_case(self, case: Case | None) -> None:
        """Show a case; None for none, then nothing can be written."""
        self._is_filling = True
        self._case = case
        for row in tuple(self.rows):
            self._take_away(row)
        self.title.setText("" if case is None else case.title)
        self.prompt.setPlainText("" if case is None else case.request.parameters.system_prompt or "")
        self.question.setPlainText("" if case is None else case.request.question)
        self.expected.setPlainText("" if case is None else case.expected)
        self.facts.setText("" if case is None else facts_of(case.request))
        self.facts.setVisible(bool(self.facts.text()))
        for check in () if case is None else case.checks:
            self._add_row(check)
        self.tried.setText("")
        self.setEnabled(case is not None)
        self._is_filling = False
        if case is not None:
            self._timer.start()

    def keep(self, case: Case) -> None:
        """What is shown was stored as this case: it is the one to compare with from now on."""
        self._case = case
        if not self.title.text().strip():
            self.title.setText(case.title)

    def show_outcomes(self, outcomes: Sequence[CheckOutcome]) -> None:
        """Show what came of trying the checks, in their order."""
        for row, outcome in zip(self.rows, outcomes, strict=False):
            row.show_outcome(outcome)
        passed = sum(outcome.verdict is Verdict.PASSED for outcome in outcomes)
        count = len(outcomes)
        if not count:
            words = ""
        elif self.answer:
            words = tr("Tried on the answer on the screen: {passed} of {count} pass.", passed=passed, count=count)
        else:
            words = tr("Tried on the expected answer: {passed} of {count} pass.", passed=passed, count=count)
        self.tried.setText(words)

    def add_check(self, kind: CheckKind) -> CheckRow:
        """Add a check of this kind, with the keyboard in it."""
        text = self.expected.toPlainText() if kind is CheckKind.EQUALS else ""
        row = self._add_row(Check(kind, text, ignores_blanks=kind is CheckKind.EQUALS))
        row.focus_first()
        self._on_changed()
        return row

    def _add_row(self, check: Check) -> CheckRow:
        row = CheckRow(check, self._models(), self._checks_box)
        row.changed.connect(self._on_changed)
        row.removed.connect(lambda: self._remove(row))
        self.rows.append(row)
        self._checks.addWidget(row)
        row.show()
        self._order_tabs()
        return row

    def _order_tabs(self) -> None:
        """Have Tab go from what is expected through the checks to the button below them."""
        controls = [control for row in self.rows for control in row.controls()]
        for before, after in pairwise((self.expected, *controls, self.add)):
            QWidget.setTabOrder(before, after)

    def _remove(self, row: CheckRow) -> None:
        number = self.rows.index(row)
        self._take_away(row)
        if self.rows:
            self.rows[min(number, len(self.rows) - 1)].remove.setFocus()
        else:
            self.add.setFocus()
        self._on_changed()

    def _take_away(self, row: CheckRow) -> None:
        self.rows.remove(row)
        self._checks.removeWidget(row)
        row.hide()
        row.deleteLater()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        set_margins(column, 0, 0, 12, 0)
        column.setSpacing(6)
        rows: tuple[tuple[str, QLineEdit | TextEditor], ...] = (
            (tr("&Title"), self.title),
            (tr("S&ystem prompt"), self.prompt),
            (tr("&Question"), self.question),
            (tr("E&xpected answer"), self.expected),
        )
        for label, field in rows:
            field.setAccessibleName(label.replace("&", ""))
            caption = QLabel(label, self)
            caption.setBuddy(field)
            column.addWidget(caption)
            column.addWidget(field)
            if field is self.question:
                column.addWidget(self.facts)
        heading = PlainLabel(tr("Checks"), self)
        heading.setProperty("role", "heading")
        column.addWidget(heading)
        self._checks.setSpacing(6)
        self._checks.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._checks_box)
        column.addWidget(self.tried)
        foot = FlowLayout()
        foot.addWidget(self.add)
        column.addLayout(foot)
        column.addStretch(1)
        menu = QMenu(self.add)
        for kind, name in KIND_NAMES.items():
            menu.addAction(name).triggered.connect(lambda _checked, kind=kind: self.add_check(kind))
        self.add.setMenu(menu)
        self.title.setPlaceholderText(tr("A name to find it by"))

    def _join(self) -> None:
        self.title.textChanged.connect(lambda _text: self._on_changed())
        for field in (self.prompt, self.question, self.expected):
            field.textChanged.connect(self._on_changed)

    def _on_changed(self) -> None:
        if not self._is_filling:
            self._timer.start()
            self.changed.emit()


def facts_of(request: CaseRequest) -> str:
    """What a request has besides its last question: earlier messages, files, parameters; "" for nothing."""
    earlier = len(request.messages) - 1
    parts = [part for message in request.messages for part in message.parts]
    files = sum(isinstance(part, FilePart) for part in parts)
    pictures = sum(isinstance(part, ImagePart) for part in parts)
    found = []
    if earlier > 0:
        found.append(tr_n("{n} earlier message", "{n} earlier messages", earlier))
    if files:
        found.append(tr_n("{n} file", "{n} files", files))
    if pictures:
        found.append(tr_n("{n} picture", "{n} pictures", pictures))
    parameters = replace(request.parameters, system_prompt=None)
    if not parameters.is_empty:
        found.append(summary_of(parameters))
    return tr("Sent with it: {parts}.", parts=in_a_row(found)) if found else ""
