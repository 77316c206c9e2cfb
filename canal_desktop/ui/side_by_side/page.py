"""SideBySidePage: the answers to one question in columns, and the merged answer beside them; is a TurnListener."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtWidgets import (
    QApplication,
    QBoxLayout,
    QFrame,
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QSplitter,
    QStyle,
    QVBoxLayout,
    QWidget,
)

from canal_desktop.language import tr
from canal_desktop.ui.side_by_side.answer_column import LEAST_PX, AnswerColumn
from canal_desktop.ui.side_by_side.merge_panel import MergePanel
from canal_desktop.ui.side_by_side.pacer import Pacer
from canal_desktop.ui.widgets.announce import announce
from canal_desktop.ui.widgets.elided_button import ElidedButton
from canal_desktop.ui.widgets.plain_label import ElidedLabel

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtGui import QResizeEvent

    from canal_desktop.app.open_conversation import OpenConversation
    from canal_desktop.app.turn import TurnStatus
    from canal_desktop.domain.message import Message, MessageId
    from canal_desktop.ui.theme.theme import Theme

FIGURES_MS = 500
MERGED_PX = 300
"""The merged answer beside the columns is no narrower."""


class SideBySidePage(QWidget):
    """Shows the answers to one question of one conversation at a time; empty while nobody looks at it.

    Signals:
        pressed(str, str): an answer's id, and what is to be done with it: see AnswerColumn.
        back_pressed(): show the conversation again.
        stop_pressed(): stop all answers being written.
        merged(str): go on with this text.
        link_activated(str), quote_requested(str), trouble(str): as in TranscriptView.
    """

    pressed = Signal(str, str)
    back_pressed = Signal()
    stop_pressed = Signal()
    merged = Signal(str)
    link_activated = Signal(str)
    quote_requested = Signal(str)
    trouble = Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._theme = theme
        self._conversation: OpenConversation | None = None
        self._question_id: MessageId | None = None
        self._taken_by: MessageId | None = None
        self.columns: list[AnswerColumn] = []
        self._pacer = Pacer(self)
        self.question = ElidedLabel("", self)
        self.question.setProperty("role", "heading")
        self.stop = self._make_button(tr("Stop all"), self.stop_pressed.emit)
        self.merge_button = self._make_button(tr("Merged answer"), self._toggle_merge)
        self.back = self._make_button(tr("Back"), self.back_pressed.emit)
        self.back.setAccessibleName(tr("Back to the conversation"))
        self.back.setToolTip(tr("Back to the conversation (Esc)"))
        self.area = QScrollArea(self)
        self.area.setWidgetResizable(True)
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.merge = MergePanel(self)
        self.merge.accepted.connect(self.merged)
        self.merge.closed.connect(lambda: self.show_merge(False))
        self.merge.hide()
        self._timer = QTimer(self)
        self._timer.setInterval(FIGURES_MS)
        self._timer.timeout.connect(self._show_figures)
        self._lay_out()
        app = QGuiApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._on_focus_changed)
        self.set_theme(theme)

    @property
    def question_id(self) -> MessageId | None:
        """To which question the answers are shown."""
        return self._question_id

    @property
    def conversation(self) -> OpenConversation | None:
        """Whose answers are shown, None where none are."""
        return self._conversation

    def set_theme(self, theme: Theme) -> None:
        """Use other colours and fonts."""
        self._theme = theme
        for column in self.columns:
            column.set_theme(theme)
        self._fit()

    def show_answers(self, conversation: OpenConversation, question: Message, answers: Sequence[MessageId]) -> None:
        """Show answers to a question and follow those being written; the keyboard goes to the first."""
        self.leave()
        self._conversation, self._question_id = conversation, question.id
        conversation.attach(self)
        text = " ".join(question.text.split())
        self.question.setText(text)
        self.question.setAccessibleName(tr("Question: {question}", question=text))
        content = QWidget()
        content.setObjectName("page")
        row = QHBoxLayout(content)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        for number, known in enumerate(answers, 1):
            column = AnswerColumn(conversation.message(known), number, len(answers), self._theme, content)
            column.pressed.connect(lambda action, made=column: self.pressed.emit(made.message_id, action))
            column.link_activated.connect(self.link_activated)
            column.quote_requested.connect(self.quote_requested)
            column.trouble.connect(self.trouble)
            if number > 1:
                line = QFrame(content)
                line.setObjectName("column_line")
                line.setFixedWidth(1)
                row.addWidget(line)
            row.addWidget(column, 1)
            self.columns.append(column)
            self._pacer.add(column.view)
        self.area.setWidget(content)
        for known, status in conversation.statuses.items():
            self.on_status(known, status)
        self.merge.set_text("")
        self.show_merge(False)
        self._follow()
        self._fit()
        self.focus_column(0)

    def leave(self) -> None:
        """Nobody looks any more: what is being written goes on in the conversation."""
        if self._conversation is None or self._question_id is None:
            return
        self._conversation.detach(self)
        self._conversation = self._question_id = None
        self._timer.stop()
        self._pacer.clear()
        self.columns = []
        content = self.area.takeWidget()
        content.hide()
        content.deleteLater()

    def column_of(self, message_id: MessageId) -> AnswerColumn | None:
        """The column that shows an answer."""
        return next((column for column in self.columns if column.message_id == message_id), None)

    def take_next(self, message_id: MessageId | None) -> None:
        """Put the answer that is added next in the place of this one; None for no one's."""
        self._taken_by = message_id

    def show_again(self, message_id: MessageId) -> None:
        """Show an answer as it is now: it is being written again."""
        column = self.column_of(message_id)
        if column is not None and self._conversation is not None:
            column.show_message(self._conversation.message(message_id))
            column.show_status(self._conversation.statuses.get(message_id))
            self._follow()

    def show_merge(self, shows: bool) -> None:
        """Open or close the merged answer; its text stays."""
        if self.merge.isVisibleTo(self) and not shows:
            self.focus_column(0)
        is_new = shows and self.merge.isHidden()
        self.merge.setVisible(shows)
        self._fit()
        if is_new:
            self._share()

    def _toggle_merge(self) -> None:
        shows = not self.merge.isVisible()
        self.show_merge(shows)
        if shows:
            self.merge.edit.setFocus()

    def focus_column(self, number: int) -> None:
        """Bring a column into view and give it the keyboard."""
        if 0 <= number < len(self.columns):
            column = self.columns[number]
            column.view.setFocus()
            self._bring_into_view(column)
            announce(column.view, column.name)

    def _bring_into_view(self, column: AnswerColumn) -> None:
        bar, room = self.area.horizontalScrollBar(), self.area.viewport().width()
        columns = self.area.widget() or self
        # The scroll bar counts from where one begins to read.
        place = QStyle.visualRect(columns.layoutDirection(), columns.rect(), column.geometry())
        # Of one that is wider than what is seen, the beginning of its lines.
        bar.setValue(min(max(bar.value(), place.x() + place.width() - room), place.x()))

    def _fit(self) -> None:
        """Narrow, the merged answer goes below the columns, and a column is no wider than what is seen of them."""
        wanted = self._theme.scaled(MERGED_PX)
        is_narrow = self.width() < 2 * wanted
        directions = QBoxLayout.Direction
        self._head.setDirection(directions.TopToBottom if is_narrow else directions.LeftToRight)
        orientation = Qt.Orientation.Vertical if is_narrow else Qt.Orientation.Horizontal
        if orientation is not self._splitter.orientation():
            self._splitter.setOrientation(orientation)
            self._share()
        self.merge.hint.setHidden(is_narrow)
        self.merge.setMinimumWidth(0 if is_narrow else wanted)
        for column in self.columns:
            column.setMinimumWidth(min(self._theme.scaled(LEAST_PX), self.width()))

    def _share(self) -> None:
        """Give the merged answer a third of the room."""
        is_vertical = self._splitter.orientation() is Qt.Orientation.Vertical
        room = self._splitter.height() if is_vertical else self._splitter.width()
        self._splitter.setSizes([room - room // 3, room // 3])

    def _on_focus_changed(self, _old: QWidget | None, now: QWidget | None) -> None:
        for column in self.columns:
            column.update()
            # Nothing moves under a mouse button that is held.
            if now is not None and column.isAncestorOf(now) and not QApplication.mouseButtons():
                self._bring_into_view(column)

    def _follow(self) -> None:
        is_busy = any(column.is_streaming for column in self.columns)
        if not is_busy and self.stop.hasFocus():
            self.back.setFocus()
        self.stop.setVisible(is_busy)
        if is_busy:
            self._timer.start()
        else:
            self._timer.stop()

    def _show_figures(self) -> None:
        if self._conversation is not None:
            for column in self.columns:
                if column.is_streaming:
                    column.show_figures(self._conversation.timing_of(column.message_id))

    def _make_button(self, label: str, do: Callable[[], None]) -> QPushButton:
        button = ElidedButton(label, self)
        button.setAccessibleName(label)
        button.clicked.connect(lambda: do())
        return button

    def _lay_out(self) -> None:
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        for button in (self.stop, self.merge_button, self.back):
            buttons.addWidget(button)
        self._head = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._head.setContentsMargins(16, 8, 16, 8)
        self._head.setSpacing(8)
        self._head.addWidget(self.question, 1)
        self._head.addLayout(buttons)
        self._splitter = QSplitter(self)
        self._splitter.setHandleWidth(1)
        self._splitter.setChildrenCollapsible(False)
        self._splitter.addWidget(self.area)
        self._splitter.addWidget(self.merge)
        self._splitter.setStretchFactor(0, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(self._head)
        column.addWidget(self._splitter, 1)

    def on_message_added(self, message: Message) -> None:
        """Part of TurnListener: an answer that was asked for again takes its column."""
        column = None if self._taken_by is None else self.column_of(self._taken_by)
        if column is not None and message.parent_id == self._question_id:
            self._taken_by = None
            column.show_message(message)
            self._follow()

    def on_status(self, message_id: MessageId, status: TurnStatus | None) -> None:
        """Part of TurnListener."""
        if (column := self.column_of(message_id)) is not None:
            column.show_status(status)

    def on_delta(self, message_id: MessageId, text: str) -> None:
        """Part of TurnListener."""
        if (column := self.column_of(message_id)) is not None:
            column.append_text(text)

    def on_reasoning(self, message_id: MessageId, text: str) -> None:
        """Part of TurnListener."""
        if (column := self.column_of(message_id)) is not None:
            column.append_reasoning(text)

    def on_model(self, message: Message) -> None:
        """Part of TurnListener: each model was known from the start."""

    def on_finished(self, message: Message) -> None:
        """Part of TurnListener."""
        if (column := self.column_of(message.id)) is not None:
            column.finish(message)
            self._follow()

    def on_not_saved(self, message_id: MessageId, sentence: str | None) -> None:
        """Part of TurnListener: the conversation's pane tells of it."""

    # Qt's own methods.

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Qt: there is more or less room."""
        super().resizeEvent(event)
        self._fit()

    def event(self, event: QEvent) -> bool:
        """Qt: Esc goes back, where it does not stop an answer."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape:
            self.back_pressed.emit()
            return True
        return super().event(event)
