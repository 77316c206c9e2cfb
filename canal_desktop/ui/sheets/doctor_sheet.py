"""DoctorSheet: the steps by which a connection is examined, what came of each, and what to do about it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QFrame, QHeaderView, QTreeWidget, QTreeWidgetItem, QWidget

from canal_desktop.domain.checkup import (
    OUTCOME_NAMES,
    QUESTIONS,
    STEP_NAMES,
    CheckOutcome,
    CheckResult,
    CheckStep,
    may_ask,
    summary_of,
)
from canal_desktop.language import decimal, filled, sentences, tr
from canal_desktop.ui.sheets.work_sheet import CANCEL, CLOSE, WorkSheet
from canal_desktop.ui.theme.icons import icon

if TYPE_CHECKING:
    from canal_desktop.ui.theme.theme import Theme

AGAIN, COPY, ASK, KEY = "again", "copy", "ask", "key"
WIDTH_PX = 680
NOTES_LINES = 5
ROUND_PX = 64
"""Of the screen, so much is left free above and below."""
TO_ASK = tr(
    "Whether {model} answers is seen by asking it 4 short questions. They cost a few "
    "tokens; no limit is set on the answers; what they take is on the bill under Usage."
)
TO_ASK_FIRST = tr(
    "Whether the first model that it lists answers is seen by asking it 4 short questions. They cost a few "
    "tokens; no limit is set on the answers; what they take is on the bill under Usage."
)
HEIGHT_PX = 240
WAITING = tr("Waiting")
ICONS = {
    CheckOutcome.PASSED: ("check", "success"),
    CheckOutcome.FAILED: ("circle-alert", "error"),
    CheckOutcome.LIMITED: ("triangle-alert", "warning"),
    CheckOutcome.SKIPPED: ("ellipsis", "text_muted"),
}
OFFERED = ((AGAIN, tr("Check again")), (COPY, tr("Copy for support")), (CLOSE, tr("Close")))


class DoctorSheet(WorkSheet):
    """One row for each step; below, the words for the row that is looked at.

    Signals:
        again_pressed(): examine it once more.
        ask_pressed(): ask the model the questions.
        key_pressed(): enter another key.
        cancel_pressed(): end the checkup.
        copy_pressed(): copy what whoever helps needs to know.
    """

    again_pressed = Signal()
    ask_pressed = Signal()
    key_pressed = Signal()
    cancel_pressed = Signal()
    copy_pressed = Signal()

    def __init__(self, name: str, model: str | None, theme: Theme, parent: QWidget) -> None:
        super().__init__(tr("Connection to {profile}", profile=name), parent)
        self._model = model
        self.setMinimumWidth(min(WIDTH_PX, max(parent.width() - 32, 320)))
        # Words for a step must be seen whole, whatever stands above them.
        self._notes_area.setMinimumHeight(NOTES_LINES * self.fontMetrics().lineSpacing())
        self._theme = theme
        self._results: dict[CheckStep, CheckResult] = {}
        self._items: dict[CheckStep, QTreeWidgetItem] = {}
        self.table = QTreeWidget(self)
        self.table.setAccessibleName(tr("Steps of the checkup"))
        self.table.setFrameShape(QFrame.Shape.NoFrame)
        self.table.setRootIsDecorated(False)
        self.table.setHeaderLabels([tr("Step"), tr("Result"), tr("Time"), tr("What came of it")])
        header = self.table.header()
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setStretchLastSection(True)
        self.table.setWordWrap(True)
        self.table.setTextElideMode(Qt.TextElideMode.ElideNone)
        header.sectionResized.connect(lambda *_sizes: self.table.scheduleDelayedItemsLayout())
        self.table.setMinimumHeight(HEIGHT_PX)
        self.table.currentItemChanged.connect(lambda *_items: self._show_words())
        self.body.addWidget(self.table)
        self.pressed.connect(self._on_pressed)
        self.begin()

    @property
    def results(self) -> tuple[CheckResult, ...]:
        """What is known by now, in the order of the steps."""
        return tuple(self._results[step] for step in CheckStep if step in self._results)

    def begin(self, *, asks: bool = False) -> None:
        """Show every step as one that is still to come; those before the questions stay where only these are asked."""
        if asks:
            self._results = {step: known for step, known in self._results.items() if step not in QUESTIONS}
            for step in QUESTIONS:
                for column, text in enumerate((STEP_NAMES[step], WAITING, "", "")):
                    self._items[step].setText(column, text)
                self._items[step].setIcon(1, QIcon())
        else:
            self._results.clear()
            self.table.clear()
            self._items = {step: QTreeWidgetItem(self.table, [STEP_NAMES[step], WAITING, "", ""]) for step in CheckStep}
        self.set_buttons(((CANCEL, tr("Stop")),))
        self.show_progress(len(self._results), len(CheckStep))
        self.say(self._asking if asks else tr("The way to the server is tried."))
        self.show_notes(())

    @property
    def _asking(self) -> str:
        return tr("{model} is asked.", model=self._model) if self._model else tr("The model is asked.")

    def show_result(self, result: CheckResult) -> None:
        """Show what came of a step."""
        self._results[result.step] = result
        item = self._items[result.step]
        self._draw_outcome(result)
        took = "" if result.took_s is None else tr("{count} ms", count=decimal(result.took_s * 1000, 0))
        step, outcome = STEP_NAMES[result.step], OUTCOME_NAMES[result.outcome]
        for column, text in enumerate((step, outcome, took, result.sentence)):
            item.setText(column, text)
        item.setToolTip(3, "\n".join(text for text in (result.sentence, result.advice) if text))
        described = sentences(tr("{step}: {outcome}.", step=step, outcome=outcome), result.sentence, result.advice)
        item.setData(0, Qt.ItemDataRole.AccessibleTextRole, described)
        self.show_progress(len(self._results), len(CheckStep))

    def set_theme(self, theme: Theme) -> None:
        """Use other colours."""
        self._theme = theme
        for result in self._results.values():
            self._draw_outcome(result)

    def _draw_outcome(self, result: CheckResult) -> None:
        name, role = ICONS[result.outcome]
        self._items[result.step].setIcon(1, icon(name, self._theme, role))

    def end(self, *, is_stopped: bool = False) -> None:
        """All steps are done, or the user stopped it."""
        self.hide_progress()
        can_ask = not is_stopped and may_ask(self.results, self._model)
        key = self._results.get(CheckStep.KEY)
        has_asked = any(one.step in QUESTIONS and one.outcome is not CheckOutcome.SKIPPED for one in self.results)
        offered: tuple[tuple[str, str], ...] = OFFERED
        if can_ask and not has_asked:
            offered = ((ASK, tr("Ask the model, 4 short questions")), *OFFERED)
        elif key is not None and key.outcome is CheckOutcome.FAILED:
            offered = ((KEY, tr("Enter the key")), *OFFERED)
        self.set_buttons(offered)
        words = tr("The checkup was stopped.") if is_stopped else summary_of(self.results)
        if can_ask and not has_asked:
            words = sentences(words, filled(TO_ASK, model=self._model) if self._model else TO_ASK_FIRST)
        self.say(words)
        wanting = (CheckOutcome.FAILED, CheckOutcome.LIMITED)
        worst = sorted(
            (one for one in self.results if one.outcome in wanting), key=lambda one: wanting.index(one.outcome)
        )
        if worst:
            self.table.setCurrentItem(self._items[worst[0].step])
        self._show_words()
        self._grow()

    def _grow(self) -> None:
        """Become high enough for all that is said: Qt knows of no least height where words wrap."""
        room = self.screen().availableGeometry().height() - ROUND_PX
        self.resize(self.width(), max(self.height(), min(self.needed_height, room)))

    def _show_words(self) -> None:
        item = self.table.currentItem()
        step = next((known for known, found in self._items.items() if found is item), None)
        result = self._results.get(step) if step is not None else None
        texts = () if result is None else (result.sentence, result.advice)
        # What stands above already is not said twice.
        self.show_notes([text for text in texts if text and text not in self.words.text()])

    def _on_pressed(self, button: str) -> None:
        match button:
            case "again":
                self.again_pressed.emit()
            case "ask":
                self.ask_pressed.emit()
            case "key":
                self.key_pressed.emit()
            case "copy":
                self.copy_pressed.emit()
            case "cancel":
                self.cancel_pressed.emit()
            case _:
                self.accept()
