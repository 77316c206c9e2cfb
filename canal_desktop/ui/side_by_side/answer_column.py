"""AnswerColumn: one of several answers to a question: its model, figures and text, and what can be done with it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QFrame, QPushButton, QVBoxLayout, QWidget

from canal_desktop.domain.message import MessageState
from canal_desktop.domain.settings import Speech
from canal_desktop.language import filled, labelled, tr
from canal_desktop.ui.side_by_side.live_figures import LiveFigures
from canal_desktop.ui.status_text import SpokenStatus, status_text
from canal_desktop.ui.transcript.view import TranscriptView
from canal_desktop.ui.widgets.announce import announce
from canal_desktop.ui.widgets.flow_layout import FlowLayout
from canal_desktop.ui.widgets.plain_label import ElidedLabel, PlainLabel

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

    from canal_desktop.app.turn import TurnStatus
    from canal_desktop.domain.message import Message, Timing
    from canal_desktop.ui.theme.theme import Theme

GO_ON, COMPARE, TAKE, STOP = "go_on", "compare_with", "take_part", "stop"
BUTTONS = ((GO_ON, tr("Go on with this")), (COMPARE, tr("Compare…")), (TAKE, tr("Take part…")), (STOP, tr("Stop")))
NAMES = {
    GO_ON: tr("Go on with {answer}"),
    COMPARE: tr("Compare {answer}"),
    TAKE: tr("Take part of {answer}"),
    STOP: tr("Stop {answer}"),
}
"""What the buttons are called, with the name of the column in the place of {answer}."""
BY_HAND = tr("Written by hand")
LEAST_PX = 240
"""Narrower, code and tables cannot be read."""
LINE_PX = 3


class AnswerColumn(QFrame):
    """A transcript of one message under a head of its own.

    Signals:
        pressed(str): a button of its own, or an action of the row below the text, by its id.
        link_activated(str), quote_requested(str), trouble(str): as in TranscriptView.
    """

    pressed = Signal(str)
    link_activated = Signal(str)
    quote_requested = Signal(str)
    trouble = Signal(str)

    def __init__(self, message: Message, number: int, count: int, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.message_id = message.id
        self.model = message.model
        self.name = tr(
            "{model}, answer {number} of {count}", model=message.model or BY_HAND, number=number, count=count
        )
        self._spoken = SpokenStatus()
        self._theme = theme
        self._figures = LiveFigures()
        self.setAccessibleName(self.name)
        self.title = ElidedLabel(f"{number}  {message.model or BY_HAND}", self)
        self.title.setProperty("role", "heading")
        self.title.setAccessibleName(self.name)
        self.figures = PlainLabel("", self, wraps=True)
        self.figures.setProperty("role", "small")
        self.figures.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeading)
        self.view = TranscriptView(self)
        self.view.setAccessibleName(self.name)
        # The head of the column names the model.
        self.view.layouts.shows_names = False
        # Several voices at once are none.
        self.view.speech.speech = Speech.NOTHING
        self.view.action_requested.connect(lambda _message_id, action: self._on_action(action))
        self.view.link_activated.connect(self.link_activated)
        self.view.quote_requested.connect(self.quote_requested)
        self.view.trouble.connect(self.trouble)
        self.buttons = {button_id: self._make_button(button_id, label) for button_id, label in BUTTONS}
        self._lay_out()
        self.set_theme(theme)
        self.show_message(message)

    @property
    def message(self) -> Message:
        """The answer as it is shown."""
        return self.view.messages[0]

    @property
    def is_streaming(self) -> bool:
        """Whether it is being written."""
        return self.message.state is MessageState.STREAMING

    def set_theme(self, theme: Theme) -> None:
        """Use other colours and fonts."""
        self.view.set_theme(theme)
        self.figures.setFont(theme.small_font)
        # Two lines from the beginning: the text below must not jump when the second is needed.
        self.figures.setMinimumHeight(2 * self.figures.fontMetrics().lineSpacing())
        self._theme = theme
        self.update()

    def show_message(self, message: Message) -> None:
        """Show an answer, from now on in place of the one before."""
        self.message_id = message.id
        self._figures = LiveFigures(message.text + message.reasoning)
        self.view.set_messages((message,), (message.id, 0.0) if message.state is not MessageState.STREAMING else None)
        self._show_state()

    def show_status(self, status: TurnStatus | None) -> None:
        """Show what its turn is doing."""
        sentence, actions = status_text(status)
        self.view.set_status(self.message_id, sentence, actions)
        if spoken := self._spoken.next(self.message_id, status):
            announce(self.view, labelled(self.name, spoken))

    def append_text(self, text: str) -> None:
        """Take the next piece."""
        self._figures.add(text)
        self.view.append_text(self.message_id, text)

    def append_reasoning(self, text: str) -> None:
        """Take the next piece of reasoning."""
        self._figures.add(text)
        self.view.append_reasoning(self.message_id, text)

    def _on_action(self, action: str) -> None:
        # The button is gone next, and the keyboard must not go to whatever stands behind it.
        self.view.setFocus()
        self.pressed.emit(action)

    def finish(self, message: Message) -> None:
        """Show the answer as it ended."""
        self.view.replace_message(message)
        self._show_state()
        announce(self.view, tr("{answer} has ended.", answer=self.name))

    def show_figures(self, timing: Timing | None) -> None:
        """Show what it has taken so far."""
        self._say(self._figures.words(timing))

    def _show_state(self) -> None:
        """Offer what is possible, and the figures of an answer that has ended."""
        has_text = bool(self.message.text)
        for button_id in (COMPARE, TAKE):
            self.buttons[button_id].setEnabled(has_text and not self.is_streaming)
        # An answer that failed before its first word is nothing to go on with.
        self.buttons[GO_ON].setEnabled(bool(self.message.parts) and not self.is_streaming)
        if self.buttons[STOP].hasFocus() and not self.is_streaming:
            self.view.setFocus()
        self.buttons[STOP].setVisible(self.is_streaming)
        self._say("" if self.is_streaming else self._figures.final_words(self.message))

    def _say(self, figures: str) -> None:
        if figures != self.figures.text():
            self.figures.setText(figures)

    def _make_button(self, button_id: str, label: str) -> QPushButton:
        button = QPushButton(label, self)
        button.setProperty("kind", "quiet")
        button.setProperty("compact", True)
        button.setAccessibleName(filled(NAMES[button_id], answer=self.name))
        button.clicked.connect(lambda: self.pressed.emit(button_id))
        return button

    def _lay_out(self) -> None:
        head = QVBoxLayout()
        head.setContentsMargins(16, 8, 16, 4)
        head.setSpacing(2)
        head.addWidget(self.title)
        head.addWidget(self.figures)
        foot = FlowLayout()
        foot.setSpacing(2)
        foot.setContentsMargins(8, 4, 8, 8)
        for button in self.buttons.values():
            foot.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self.view, 1)
        column.addLayout(foot)

    # Qt's own methods.

    def paintEvent(self, event: QPaintEvent) -> None:
        """Qt: a line above shows which column has the keyboard."""
        super().paintEvent(event)
        focused = self.window().focusWidget()
        if focused is not None and self.isAncestorOf(focused):
            painter = QPainter(self)
            painter.fillRect(0, 0, self.width(), LINE_PX, self._theme.accent)
            painter.end()
