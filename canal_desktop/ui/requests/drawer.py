"""RequestDrawer: the requests of one answer, and of the chosen one all that went out and came back."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QHBoxLayout,
    QMenu,
    QPushButton,
    QSizePolicy,
    QSplitter,
    QStackedWidget,
    QTabBar,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from canal_desktop.language import tr
from canal_desktop.ui.requests.attempt_table import AttemptTable
from canal_desktop.ui.requests.row_list import RowList
from canal_desktop.ui.requests.timing_bar import TimingView
from canal_desktop.ui.theme.icons import ICON_PX, icon
from canal_desktop.ui.widgets.announce import announce
from canal_desktop.ui.widgets.flow_layout import FlowLayout
from canal_desktop.ui.widgets.plain_label import ElidedLabel, PlainLabel
from canal_desktop.ui.widgets.search_field import SearchField

if TYPE_CHECKING:
    from collections.abc import Sequence

    from canal_desktop.domain.attempt import Attempt
    from canal_desktop.ui.requests.rows import Rows
    from canal_desktop.ui.theme.theme import Theme


class Tab(StrEnum):
    """What of a request is looked at."""

    REQUEST = "request"
    RESPONSE = "response"
    EVENTS = "events"
    TIMINGS = "timings"


class Wish(StrEnum):
    """What a button, or an entry of its menu, is for."""

    COPY_REQUEST = "copy_request"
    COPY_CURL = "copy_curl"
    """A command that sends just that request."""
    COPY_RESPONSE = "copy_response"
    COPY_ALL = "copy_all"
    """All requests of the answer."""
    SAVE_RECORD = "save_record"
    SAVE_HTTP = "save_http"
    SAVE_REQUEST = "save_request"
    SAVE_RESPONSE = "save_response"
    EDIT = "edit"


TAB_NAMES = {
    Tab.REQUEST: tr("Request"),
    Tab.RESPONSE: tr("Response"),
    Tab.EVENTS: tr("Events"),
    Tab.TIMINGS: tr("Timings"),
}
WISH_NAMES = {
    Wish.COPY_REQUEST: tr("Copy request"),
    Wish.COPY_CURL: tr("Copy as curl"),
    Wish.COPY_RESPONSE: tr("Copy response"),
    Wish.COPY_ALL: tr("Copy all for support"),
    Wish.SAVE_RECORD: tr("Everything as JSON…"),
    Wish.SAVE_HTTP: tr("Request and answer as HTTP…"),
    Wish.SAVE_REQUEST: tr("Body of the request…"),
    Wish.SAVE_RESPONSE: tr("Body of the answer…"),
    Wish.EDIT: tr("Edit and send again…"),
}
SAVES = (Wish.SAVE_RECORD, Wish.SAVE_HTTP, Wish.SAVE_REQUEST, Wish.SAVE_RESPONSE)
COPIES = (Wish.COPY_REQUEST, Wish.COPY_CURL, Wish.COPY_RESPONSE, Wish.COPY_ALL)
WIDE_PX, LOW_PX = 240, 60


@dataclass(frozen=True, slots=True)
class View:
    """What is to be shown of the chosen request."""

    tab: Tab
    is_raw: bool
    words: str
    columns: int


class RequestDrawer(QWidget):
    """It only shows what it is given.

    Signals:
        view_changed(): view is another one.
        attempt_chosen(int): a request, by its number.
        event_chosen(int): a row of the events.
        wished(Wish): a button was pressed.
        closed(): Esc, or the button.
    """

    view_changed = Signal()
    attempt_chosen = Signal(int)
    event_chosen = Signal(int)
    wished = Signal(object)
    closed = Signal()

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("drawer")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName(tr("Requests"))
        self.setMinimumSize(WIDE_PX, LOW_PX)
        self.title = ElidedLabel(tr("Requests"), self)
        self.title.setProperty("role", "heading")
        self.title.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._close = QToolButton(self)
        self._close.setProperty("kind", "quiet")
        self._close.setAccessibleName(tr("Close the requests"))
        self._close.setToolTip(tr("Close (Esc)"))
        self._close.clicked.connect(self.closed)
        self.words = PlainLabel("", self, wraps=True)
        self.changes = PlainLabel("", self, wraps=True)
        self.changes.setProperty("role", "small")
        self.table = AttemptTable(theme, self)
        self.tabs = QTabBar(self)
        self.tabs.setDrawBase(False)
        self.tabs.setExpanding(False)
        self.tabs.setAccessibleName(tr("What is shown of the request"))
        for tab in Tab:
            self.tabs.addTab(TAB_NAMES[tab])
        self.filter = SearchField(tr("Filter"), self, hint=tr("Filter lines and events"), empties_on_escape=True)
        self.raw = QToolButton(self)
        self.raw.setText(tr("Raw"))
        self.raw.setAccessibleName(tr("Raw: just as it went over the wire"))
        self.raw.setToolTip(tr("Just as it went over the wire"))
        self.raw.setCheckable(True)
        self.raw.setProperty("kind", "chip")
        self.note = PlainLabel("", self, wraps=True)
        self.note.setProperty("role", "small")
        self.lines = RowList(tr("Lines"), theme, self)
        self.events = RowList(tr("Events"), theme, self)
        self.event_lines = RowList(tr("The chosen event"), theme, self)
        self.timings = TimingView(theme, self)
        self._stack = QStackedWidget(self)
        self._foot = QWidget(self)
        self._lay_out()
        self._join()
        self.set_theme(theme)
        self._on_tab()

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.addWidget(self.title, 1)
        head.addWidget(self._close)
        tools = QHBoxLayout()
        tools.setSpacing(8)
        tools.addWidget(self.filter, 1)
        tools.addWidget(self.raw)
        both = QSplitter(Qt.Orientation.Vertical, self)
        both.setHandleWidth(1)
        both.setChildrenCollapsible(False)
        both.addWidget(self.events)
        both.addWidget(self.event_lines)
        for page in (self.lines, both, self.timings):
            self._stack.addWidget(page)
        self._stack.setMinimumHeight(1)
        flow = FlowLayout(self._foot)
        flow.setSpacing(4)
        self.copy = self._button(tr("Copy"), flow, COPIES)
        self.save = self._button(tr("Save as"), flow, SAVES)
        self.edit = self._button(WISH_NAMES[Wish.EDIT], flow)
        self.edit.clicked.connect(lambda: self.wished.emit(Wish.EDIT))
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 8, 12, 8)
        column.setSpacing(6)
        column.addLayout(head)
        for widget in (self.words, self.changes, self.table, self.tabs):
            column.addWidget(widget)
        column.addLayout(tools)
        column.addWidget(self.note)
        column.addWidget(self._stack, 1)
        column.addWidget(self._foot)

    def _button(self, label: str, flow: FlowLayout, wishes: Sequence[Wish] = ()) -> QPushButton:
        button = QPushButton(label, self._foot)
        button.setProperty("kind", "quiet")
        button.setProperty("compact", "true")
        if wishes:
            menu = QMenu(button)
            for wish in wishes:
                menu.addAction(WISH_NAMES[wish]).triggered.connect(
                    lambda _checked, wished=wish: self.wished.emit(wished)
                )
            button.setMenu(menu)
        flow.addWidget(button)
        return button

    def _join(self) -> None:
        self.tabs.currentChanged.connect(lambda _number: self._on_tab())
        self.raw.toggled.connect(lambda _on: self.view_changed.emit())
        self.filter.textChanged.connect(lambda _text: self.view_changed.emit())
        self.lines.columns_changed.connect(self.view_changed)
        self.event_lines.columns_changed.connect(self.view_changed)
        self.table.chosen.connect(self.attempt_chosen)
        self.events.row_chosen.connect(self.event_chosen)

    @property
    def tab(self) -> Tab:
        """What is looked at."""
        return list(Tab)[self.tabs.currentIndex()]

    def choose_tab(self, tab: Tab) -> None:
        """Look at this."""
        self.tabs.setCurrentIndex(list(Tab).index(tab))

    @property
    def view(self) -> View:
        """What is to be shown now."""
        columns = (self.event_lines if self.tab is Tab.EVENTS else self.lines).columns
        return View(self.tab, self.raw.isChecked(), self.filter.text(), columns)

    def set_theme(self, theme: Theme) -> None:
        """Use other colours and fonts."""
        self._close.setIcon(icon("x", theme))
        self._close.setIconSize(QSize(theme.scaled(ICON_PX), theme.scaled(ICON_PX)))
        self.changes.setFont(theme.small_font)
        self.table.set_theme(theme)
        for rows in (self.lines, self.events, self.event_lines):
            rows.set_theme(theme)
        self.timings.set_theme(theme)

    def take_focus(self) -> None:
        """Have the keyboard."""
        (self._close if self.table.isHidden() else self.table).setFocus()

    def say(self, sentence: str) -> None:
        """Say something above the requests, "" for nothing."""
        if sentence != self.words.text():
            self.words.setText(sentence)
            announce(self, sentence)
        self.words.setVisible(bool(sentence))

    def say_note(self, sentence: str) -> None:
        """Say something of what is shown below, "" for nothing."""
        if sentence != self.note.text():
            self.note.setText(sentence)
            announce(self, sentence)
        self.note.setVisible(bool(sentence))

    def show_changes(self, sentence: str) -> None:
        """Say what is different from another version, "" for nothing."""
        self.changes.setText(sentence)
        self.changes.setVisible(bool(sentence))

    def show_attempts(self, title: str, attempts: Sequence[Attempt], chosen: int) -> None:
        """Show the requests of an answer, the one with that number chosen; where there is none, nothing below them."""
        had_focus = self.isAncestorOf(self.window().focusWidget() or self.window())
        self.title.setText(title)
        self.table.show_attempts(attempts, chosen)
        for widget in (self.table, self.tabs, self._stack, self._foot):
            widget.setVisible(bool(attempts))
        self._show_tools()
        if not attempts:
            self.say_note("")
            if had_focus:
                self.take_focus()

    def show_lines(self, rows: Rows, *, from_top: bool) -> None:
        """Show these lines of the request or the answer."""
        self._stack.setCurrentIndex(0)
        self.lines.show_rows(rows, from_top=from_top)

    def show_events(self, rows: Rows, *, from_top: bool) -> None:
        """Show these events, one in a row."""
        self._stack.setCurrentIndex(1)
        self.events.show_rows(rows, from_top=from_top)

    def show_timings(self) -> None:
        """Show the timings."""
        self._stack.setCurrentIndex(2)

    def _on_tab(self) -> None:
        self._show_tools()
        self.view_changed.emit()

    def _show_tools(self) -> None:
        is_there = not self.tabs.isHidden()
        self.raw.setVisible(is_there and self.tab is not Tab.TIMINGS)
        self.filter.setVisible(is_there and self.tab is not Tab.TIMINGS)

    # Qt's own methods.

    def event(self, event: QEvent) -> bool:
        """Qt: Esc and Ctrl+F are ours while the keyboard is in here."""
        kinds = {QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress}
        if event.type() not in kinds or not isinstance(event, QKeyEvent):
            return super().event(event)
        is_find = event.matches(QKeySequence.StandardKey.Find)
        if not is_find and event.key() != Qt.Key.Key_Escape:
            return super().event(event)
        if event.type() == QEvent.Type.KeyPress:
            self._find() if is_find else self.closed.emit()
        event.accept()
        return True

    def _find(self) -> None:
        if not self.filter.isHidden():
            self.filter.setFocus()
            self.filter.selectAll()
