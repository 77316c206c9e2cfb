"""ResultSheet: the answers of one model to one case: each with its text, and each check with its reason."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QPlainTextEdit, QWidget

from canal_desktop.domain.prompt_test import Verdict
from canal_desktop.domain.prompt_test_sums import sum_of
from canal_desktop.domain.prompt_test_words import VERDICT_NAMES, VERDICT_SIGNS, check_words
from canal_desktop.language import sentences, tr, tr_n
from canal_desktop.ui.prompt_tests.words import figures_of
from canal_desktop.ui.sheets.work_sheet import CLOSE, WorkSheet
from canal_desktop.ui.widgets.captioned import name_box
from canal_desktop.ui.widgets.mirror import write_prose

if TYPE_CHECKING:
    from collections.abc import Sequence

    from canal_desktop.domain.prompt_test import CaseResult

COMPARE, CONVERSATION = "compare", "conversation"
WIDTH_PX, HEIGHT_PX = 680, 560
REPLY_PX = 120
MOST_SHOWN = 100_000
"""Characters of an answer; a longer one would hold up the window."""


class ResultSheet(WorkSheet):
    """Where a case was asked several times, the answers are to choose from.

    Signals:
        compare_wanted(CaseResult): what is expected and what came, word by word.
        conversation_wanted(CaseResult): the case with this answer as a conversation.
    """

    compare_wanted = Signal(object)
    conversation_wanted = Signal(object)

    def __init__(self, results: Sequence[CaseResult], parent: QWidget) -> None:
        first = results[0]
        super().__init__(f"{first.title}, {first.cell.model}", parent)
        self._results = results
        self.shown = first
        self.choice = QComboBox(self)
        name_box(self.choice, tr("Answer"))
        self.choice.addItems(
            [
                tr(
                    "Answer {number}: {verdict}",
                    number=one.cell.repeat + 1,
                    verdict=VERDICT_NAMES[one.verdict],
                )
                for one in results
            ]
        )
        self.choice.setVisible(len(results) > 1)
        self.reply = QPlainTextEdit(self)
        write_prose(self.reply)
        self.reply.setReadOnly(True)
        self.reply.setProperty("kind", "field")
        self.reply.setTabChangesFocus(True)
        self.reply.setAccessibleName(tr("Answer"))
        self.reply.setMinimumHeight(REPLY_PX)
        self.body.addWidget(self.choice)
        self.body.addWidget(self.reply, 1)
        self.give_room_to_body()
        self.choice.currentIndexChanged.connect(self._show)
        self.pressed.connect(self._on_pressed)
        worst = next((n for n, one in enumerate(results) if one.verdict is not Verdict.PASSED), 0)
        self.choice.setCurrentIndex(worst)
        self._show(worst)
        self.resize(min(WIDTH_PX, max(parent.width() - 32, 320)), min(HEIGHT_PX, max(parent.height() - 32, 300)))

    def _show(self, number: int) -> None:
        result = self.shown = self._results[number]
        figures = figures_of(sum_of((result,)))
        if result.is_estimate and figures:
            figures = tr("{figures} (estimated: the server counted nothing)", figures=figures)
        ended = f"{VERDICT_NAMES[result.verdict]}. {result.failure}".rstrip()
        self.say(sentences(ended, figures))
        self.reply.setPlainText(_readable(result.reply))
        lines = [
            f"{VERDICT_SIGNS[outcome.verdict]} {VERDICT_NAMES[outcome.verdict]}: {check_words(check)}"
            + (f". {outcome.reason}" if outcome.reason else "")
            for check, outcome in result.checks
        ]
        self.show_notes(lines or ([tr("There are no checks.")] if not result.failure else []))
        compare = ((COMPARE, tr("Compare with the expected answer…")),) if result.expected and result.reply else ()
        opens = ((CONVERSATION, tr("Open as conversation")),) if result.reply else ()
        self.set_buttons((*compare, *opens, (CLOSE, tr("Close"))))

    def _on_pressed(self, button: str) -> None:
        if button == COMPARE:
            self.compare_wanted.emit(self.shown)
        elif button == CONVERSATION:
            self.accept()
            self.conversation_wanted.emit(self.shown)
        else:
            self.accept()


def _readable(reply: str) -> str:
    if len(reply) <= MOST_SHOWN:
        return reply
    more = tr_n(
        "[{n} more character: export the run to read it.]",
        "[{n} more characters: export the run to read them.]",
        len(reply) - MOST_SHOWN,
    )
    return f"{reply[:MOST_SHOWN]}…\n\n{more}"
