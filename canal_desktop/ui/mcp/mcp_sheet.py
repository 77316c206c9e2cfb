"""McpSheet: the MCP servers, each with its state, what can be done with it, and its tools."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QBoxLayout,
    QCheckBox,
    QDialog,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from canal_desktop.domain.mcp_server import OFF, ServerStateKind
from canal_desktop.language import tr
from canal_desktop.ui.mcp.mcp_words import EMPTY, long_state, short_state
from canal_desktop.ui.mcp.tool_view import ToolView
from canal_desktop.ui.widgets.announce import announce
from canal_desktop.ui.widgets.enter_presses import let_enter_press
from canal_desktop.ui.widgets.flow_layout import FlowLayout
from canal_desktop.ui.widgets.mirror import set_margins
from canal_desktop.ui.widgets.plain_label import PlainLabel
from canal_desktop.ui.widgets.sheet_area import put_in_area
from canal_desktop.ui.widgets.told_line import ToldLine

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from PySide6.QtGui import QResizeEvent

    from canal_desktop.domain.mcp_server import McpServer, ServerState
    from canal_desktop.domain.tool import ToolId

WIDTH_PX, HEIGHT_PX = 820, 560
ROW_GAP_PX = 12
NARROW_LETTERS = 72
"""Where fewer have room in a line, the list stands above what is chosen in it."""
ROWS_ABOVE = 3
QWIDGETSIZE_MAX = 16_777_215
"""Qt: no limit."""
BUTTONS = (
    ("start", tr("&Start")),
    ("stop", tr("S&top")),
    ("kill", tr("End &now")),
    ("log", tr("&Log…")),
    ("edit", tr("&Edit…")),
    ("remove", tr("&Remove")),
)


class McpSheet(QDialog):
    """A list of servers beside the one that is looked at.

    Signals:
        pressed(str, McpServer): start, stop, kill, log, edit or remove this server.
        enabled(McpServer, bool): offer its tools, or do not.
        revoked(str): ask again before the tool of this id is called.
        add_pressed(), paste_pressed(), undo_pressed(): as they are called.
    """

    pressed = Signal(str, object)
    enabled = Signal(object, bool)
    revoked = Signal(str)
    add_pressed = Signal()
    paste_pressed = Signal()
    undo_pressed = Signal()

    def __init__(self, needs_approval: Callable[..., bool], parent: QWidget, *, read_only: str = "") -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Canal – MCP servers"))
        self._read_only = read_only
        self._servers: Sequence[McpServer] = ()
        self._states: Mapping[str, ServerState] = {}
        self._allowed: Mapping[ToolId, str] = {}
        self._wanted: str | None = None
        self.list = QListWidget(self)
        self.list.setAccessibleName(tr("MCP servers"))
        self.name = PlainLabel("", self, wraps=True)
        self.name.setProperty("role", "heading")
        self.runs = PlainLabel("", self, wraps=True)
        self.runs.setProperty("role", "small")
        self.runs.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.state = PlainLabel("", self, wraps=True)
        self.is_enabled = QCheckBox(tr("&Offer its tools"), self)
        self.tools = ToolView(needs_approval, self)
        self._told_line = ToldLine(self, tr("&Undo"))
        self.status, self.undo = self._told_line.status, self._told_line.undo
        self._buttons: dict[str, QPushButton] = {}
        self._lay_out()
        self.list.currentItemChanged.connect(self._on_current)
        self.is_enabled.clicked.connect(self._on_enabled)
        self.tools.revoked.connect(self.revoked)
        self.undo.clicked.connect(self.undo_pressed)
        for button in (self.undo, *self.findChildren(QPushButton)):
            button.setAutoDefault(False)
        let_enter_press(self)
        # What the window would undo is the same, but its keys do not reach it from here.
        QShortcut(QKeySequence.StandardKey.Undo, self).activated.connect(self.undo.click)
        self.say(read_only)
        self.resize(min(WIDTH_PX, parent.width() - 16), min(HEIGHT_PX, parent.height() - 16))

    def _lay_out(self) -> None:
        doing = FlowLayout()
        for name, label in BUTTONS:
            doing.addWidget(self._add_button(name, label, partial(self._press, name)))
        inside = QWidget()
        detail = QVBoxLayout(inside)
        set_margins(detail, 0, 0, 8, 0)
        detail.setSpacing(8)
        for widget in (self.name, self.runs, self.state, self.is_enabled):
            detail.addWidget(widget)
        detail.addLayout(doing)
        detail.addWidget(self.tools, 1)
        area = QScrollArea(self)
        area.setFrameShape(QScrollArea.Shape.NoFrame)
        area.setWidgetResizable(True)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(inside)
        sides = self._sides = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        sides.setSpacing(12)
        sides.addWidget(self.list, 2)
        sides.addWidget(area, 4)
        foot = FlowLayout(ends_apart=True)
        foot.addWidget(self._add_button("add", tr("&Add a server…"), self.add_pressed.emit))
        foot.addWidget(self._add_button("paste", tr("&Paste a configuration…"), self.paste_pressed.emit))
        foot.addWidget(self._add_button("close", tr("&Close"), self.reject))
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 16)
        column.setSpacing(12)
        column.addLayout(sides, 1)
        column.addLayout(self._told_line)
        column.addLayout(foot)
        put_in_area(self)

    def _add_button(self, name: str, label: str, do: Callable[[], object]) -> QPushButton:
        button = QPushButton(label, self)
        button.setAutoDefault(False)
        button.clicked.connect(lambda _checked: do())
        self._buttons[name] = button
        return button

    def button(self, name: str) -> QPushButton:
        """One of start, stop, kill, log, edit, remove, add, paste, close."""
        return self._buttons[name]

    @property
    def chosen(self) -> McpServer | None:
        """The server that is looked at."""
        item = self.list.currentItem()
        known = item.data(Qt.ItemDataRole.UserRole) if item is not None else None
        return next((one for one in self._servers if one.id == known), None)

    def say(self, sentence: str, *, can_undo: bool = False) -> None:
        """Show a sentence, with a way back where there is one."""
        self.status.setVisible(bool(sentence))
        self._told_line.say(sentence, can_undo=can_undo)

    def choose(self, server_id: str) -> None:
        """Look at this server, now or once it is there."""
        self._wanted = server_id
        self._fill()

    def show_servers(
        self, servers: Sequence[McpServer], states: Mapping[str, ServerState], allowed: Mapping[ToolId, str]
    ) -> None:
        """Show these servers with their states, by id, and the tools that are called without asking."""
        self._servers, self._states, self._allowed = servers, states, allowed
        self._fill()

    def _fill(self) -> None:
        chosen = self.chosen
        wanted = self._wanted or (chosen.id if chosen is not None else None)
        row = max(self.list.currentRow(), 0)
        self.list.blockSignals(True)
        if [self.list.item(at).data(Qt.ItemDataRole.UserRole) for at in range(self.list.count())] != [
            one.id for one in self._servers
        ]:
            self.list.clear()
            for server in self._servers:
                QListWidgetItem(self.list).setData(Qt.ItemDataRole.UserRole, server.id)
        for at, server in enumerate(self._servers):
            item = self.list.item(at)
            item.setText(f"{server.name} – {short_state(server, self._state_of(server))}")
            item.setSizeHint(QSize(0, self.list.fontMetrics().lineSpacing() + ROW_GAP_PX))
            if server.id == wanted:
                row, self._wanted = at, None
        if self._servers:
            self.list.setCurrentRow(min(row, len(self._servers) - 1))
        self.list.blockSignals(False)
        self._show()

    def _state_of(self, server: McpServer) -> ServerState:
        return self._states.get(server.id, OFF)

    def _show(self) -> None:
        server = self.chosen
        for name in ("add", "paste"):
            self._buttons[name].setEnabled(not self._read_only)
        for name, _label in BUTTONS:
            self._buttons[name].setVisible(server is not None)
        for widget in (self.name, self.runs, self.is_enabled, self.tools):
            widget.setVisible(server is not None)
        if server is None:
            self.state.setText(EMPTY)
            return
        state = self._state_of(server)
        is_on = state.kind in {ServerStateKind.STARTING, ServerStateKind.READY}
        self.name.setText(server.name)
        self.runs.setText(server.what_runs)
        words = long_state(server, state)
        if words != self.state.text():
            self.state.setText(words)
            announce(self, words)
        self.is_enabled.setChecked(server.is_enabled)
        self.is_enabled.setEnabled(not self._read_only)
        possible = {
            "start": not is_on and server.is_enabled,
            "stop": is_on,
            "kill": is_on,
            "log": True,
            "edit": not self._read_only,
            "remove": not self._read_only,
        }
        switches = {self._buttons[name] for name in ("start", "stop", "kill")}
        focused = self.focusWidget()
        for name, is_possible in possible.items():
            self._buttons[name].setEnabled(is_possible)
        if focused in switches and not focused.isEnabled():
            # Qt would hand the keyboard to whatever comes next, and the next key would undo what was just done.
            self.list.setFocus()
        self.tools.show_tools(server, state.tools, self._allowed, can_revoke=not self._read_only)

    def _on_current(self, _item: QListWidgetItem | None) -> None:
        self._wanted = None
        self._show()

    def _press(self, name: str) -> None:
        if (server := self.chosen) is not None:
            if name == "remove":
                # A second key must not remove the next one.
                self.list.setFocus()
            self.pressed.emit(name, server)

    def _on_enabled(self, is_enabled: bool) -> None:
        if (server := self.chosen) is not None:
            self.enabled.emit(server, is_enabled)

    # Qt's own methods.

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Qt: there is room for both sides beside each other, or there is not."""
        super().resizeEvent(event)
        metrics = self.list.fontMetrics()
        is_narrow = self.width() < NARROW_LETTERS * metrics.averageCharWidth()
        direction = QBoxLayout.Direction
        self._sides.setDirection(direction.TopToBottom if is_narrow else direction.LeftToRight)
        row = metrics.lineSpacing() + ROW_GAP_PX
        self.list.setMaximumHeight(ROWS_ABOVE * row if is_narrow else QWIDGETSIZE_MAX)
        self.list.setMinimumHeight(row)
