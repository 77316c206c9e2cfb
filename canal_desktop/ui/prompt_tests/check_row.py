"""CheckRow: one check of a case: what it looks for, its options, and what comes of it on the answer at hand."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRegularExpression, QTimer, Signal
from PySide6.QtGui import QRegularExpressionValidator
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QCompleter,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from canal_desktop.domain.prompt_test import Check, CheckKind
from canal_desktop.domain.prompt_test_values import MAX_LIMIT
from canal_desktop.domain.prompt_test_words import KIND_NAMES, VERDICT_NAMES, VERDICT_SIGNS
from canal_desktop.language import labelled, tr
from canal_desktop.ui.parameters.editors import TextEditor
from canal_desktop.ui.widgets.captioned import name_box
from canal_desktop.ui.widgets.flow_layout import FlowLayout
from canal_desktop.ui.widgets.plain_label import PlainLabel

if TYPE_CHECKING:
    from collections.abc import Sequence

    from canal_desktop.domain.prompt_test import CheckOutcome

LINES = {CheckKind.SCHEMA: 5, CheckKind.EQUALS: 3, CheckKind.JUDGED: 3}
"""The kinds that take a text of several lines, and how many are seen."""
HINTS = {
    CheckKind.CONTAINS: tr("Text that must be in the answer"),
    CheckKind.LACKS: tr("Text that must not be in the answer"),
    CheckKind.REGEX: tr("Pattern, such as {example}", example=r"\b\d{4}\b"),
    CheckKind.SCHEMA: '{"type": "object", "required": ["name"]}',
    CheckKind.EQUALS: tr("The whole answer"),
    CheckKind.JUDGED: tr("What makes an answer good, in your own words"),
}
DIGITS = QRegularExpression("[0-9]{0,8}")
CASED = {CheckKind.CONTAINS, CheckKind.LACKS, CheckKind.REGEX, CheckKind.EQUALS}


class CheckRow(QWidget):
    """One check.

    Signals:
        changed(): it is another check now.
        removed(): it is not wanted any more.
    """

    changed = Signal()
    removed = Signal()

    def __init__(self, check: Check, models: Sequence[str], parent: QWidget) -> None:
        super().__init__(parent)
        self._kind = check.kind
        name = KIND_NAMES[check.kind]
        self.line = QLineEdit(self)
        lines = LINES.get(check.kind, 1)
        self.text = TextEditor(lines, self, is_code=check.kind is CheckKind.SCHEMA)
        self.limit = QLineEdit(self)
        self.unit = QComboBox(self)
        self.model = QComboBox(self)
        self.any_case = QCheckBox(tr("Ignore case"), self)
        self.any_blanks = QCheckBox(tr("Ignore spaces"), self)
        self.remove = QPushButton(tr("Remove"), self)
        self.remove.setProperty("kind", "quiet")
        self.remove.setProperty("compact", True)
        self.remove.setAccessibleName(tr("Remove the check: {check}", check=name))
        self.outcome = PlainLabel("", self, wraps=True)
        self.outcome.setProperty("role", "small")
        self.name = PlainLabel(name, self)
        self._fill(check, models)
        self._lay_out()
        self._join()

    def check(self) -> Check:
        """The check as it stands."""
        kind = self._kind
        return Check(
            kind,
            self.text.toPlainText() if kind in LINES else self.line.text() if kind is not CheckKind.SHORTER else "",
            kind in CASED and self.any_case.isChecked(),
            kind is CheckKind.EQUALS and self.any_blanks.isChecked(),
            self._limit() if kind is CheckKind.SHORTER else 0,
            kind is CheckKind.SHORTER and self.unit.currentIndex() == 1,
            self.model.currentText().strip() if kind is CheckKind.JUDGED else "",
        )

    def show_outcome(self, outcome: CheckOutcome | None) -> None:
        """Show what came of it; None for nothing yet."""
        words = ""
        if outcome is not None:
            reason = f": {outcome.reason}" if outcome.reason else ""
            words = f"{VERDICT_SIGNS[outcome.verdict]} {VERDICT_NAMES[outcome.verdict]}{reason}"
        self.outcome.setText(words)
        self.outcome.setVisible(bool(words))
        self.outcome.setAccessibleName(labelled(self.name.text(), words[2:]))

    def controls(self) -> tuple[QWidget, ...]:
        """What Tab goes through, in its order."""
        fields = (self.line, self.text, self.limit, self.unit, self.model, self.any_case, self.any_blanks, self.remove)
        return tuple(widget for widget in fields if not widget.isHidden())

    def focus_first(self) -> None:
        """Put the keyboard where something is to be written."""
        box = self.text if self._kind in LINES else self.limit if self._kind is CheckKind.SHORTER else self.line
        # A layout shows what it was given only later.
        QTimer.singleShot(0, box, box.setFocus)

    def _limit(self) -> int:
        return min(int(self.limit.text() or 0), MAX_LIMIT)

    def _fill(self, check: Check, models: Sequence[str]) -> None:
        name = KIND_NAMES[check.kind]
        self.line.setText(check.text)
        self.text.setPlainText(check.text)
        for field in (self.line, self.text):
            field.setAccessibleName(name)
            field.setPlaceholderText(HINTS.get(check.kind, ""))
        self.any_case.setChecked(check.ignores_case)
        self.any_blanks.setChecked(check.ignores_blanks)
        self.limit.setValidator(QRegularExpressionValidator(DIGITS, self.limit))
        self.limit.setPlaceholderText(tr("No limit yet"))
        self.limit.setText(str(check.limit) if check.limit else "")
        self.limit.setAccessibleName(name)
        self.unit.addItems([tr("characters"), tr("tokens")])
        name_box(self.unit, tr("Counted in"))
        self.unit.setCurrentIndex(int(check.counts_tokens))
        self.model.setEditable(True)
        name_box(self.model, tr("Model that judges"))
        self.model.addItems(list(dict.fromkeys(([check.model] if check.model else []) + list(models))))
        self.model.setCurrentText(check.model)
        line = self.model.lineEdit()
        if line is not None:
            line.setPlaceholderText(tr("Model that judges"))
            line.setAccessibleName(tr("Model that judges"))
        completer = self.model.completer()
        if completer is not None:
            completer.setCompletionMode(QCompleter.CompletionMode.PopupCompletion)

    def _lay_out(self) -> None:
        kind = self._kind
        top, fields = FlowLayout(), QHBoxLayout()
        top.addWidget(self.name)
        shown: list[QWidget] = []
        if kind is CheckKind.SHORTER:
            shown = [self.limit, self.unit]
        elif kind is CheckKind.JUDGED:
            shown = [self.model]
        if kind in CASED:
            shown.append(self.any_case)
        if kind is CheckKind.EQUALS:
            shown.append(self.any_blanks)
        for widget in (*shown, self.remove):
            top.addWidget(widget)
        if kind is not CheckKind.SHORTER:
            field = self.text if kind in LINES else self.line
            fields.addWidget(field)
            shown.append(field)
        for widget in (self.line, self.text, self.limit, self.unit, self.model, self.any_case, self.any_blanks):
            widget.setVisible(widget in shown)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 4)
        column.setSpacing(4)
        column.addLayout(top)
        column.addLayout(fields)
        column.addWidget(self.outcome)
        self.outcome.hide()

    def _join(self) -> None:
        self.line.textChanged.connect(lambda _text: self.changed.emit())
        self.text.textChanged.connect(self.changed)
        self.limit.textChanged.connect(lambda _text: self.changed.emit())
        self.unit.currentIndexChanged.connect(lambda _index: self.changed.emit())
        self.model.currentTextChanged.connect(lambda _text: self.changed.emit())
        for box in (self.any_case, self.any_blanks):
            box.toggled.connect(lambda _on: self.changed.emit())
        self.remove.clicked.connect(lambda _checked: self.removed.emit())
