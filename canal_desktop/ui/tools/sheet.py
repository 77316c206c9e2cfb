"""ToolsSheet: the tools there are; those that are ticked the model is offered, and the user's own can be changed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from canal_desktop.app.tool_source import ToolServer
from canal_desktop.domain.parameters import MAX_TOOLS
from canal_desktop.domain.tool import OWN, Tool, ToolId, short_name
from canal_desktop.language import sentences, tr
from canal_desktop.ui.widgets.announce import announce
from canal_desktop.ui.widgets.enter_presses import let_enter_press
from canal_desktop.ui.widgets.flow_layout import FlowLayout
from canal_desktop.ui.widgets.plain_label import PlainLabel, plain_tooltip, set_tooltip
from canal_desktop.ui.widgets.search_field import SearchField
from canal_desktop.ui.widgets.sheet_area import put_in_area, resize_in_window
from canal_desktop.ui.widgets.tab_order import follow_layout

if TYPE_CHECKING:
    from collections.abc import Sequence

WIDTH_PX, HEIGHT_PX = 620, 560
LINES = 26
"""Large text gets room for so many lines, where the window has it."""
ROW_GAP_PX = 3
FIRST_WORDS = 120
FEW_TOOLS = 8
"""Of more there is a field to filter them."""
CHOICES = (
    (tr("As the server has it"), None),
    (tr("The model decides"), "auto"),
    (tr("No tool may be called"), "none"),
    (tr("Some tool must be called"), "required"),
)
NO_TOOLS = tr(
    "There are no tools yet. Describe one of your own, whose results you type, or add a server that has some."
)
ABOUT = tr("Tick what the model may ask for in this conversation. Nothing is called before you allow it.")
TOO_MANY = tr("At most {max_tools} tools can be offered at once. Untick some.", max_tools=MAX_TOOLS)


class ToolsSheet(QDialog):
    """Save hands over what is ticked; Esc leaves it as it was. What is done to the user's own tools holds at once.

    Signals:
        saved(tuple, object): the ids of the tools that are ticked, and the tool choice or None.
        new_wanted(): describe a new tool.
        edit_wanted(Tool): change one of the user's own.
        delete_wanted(Tool): remove one of them.
        undo_wanted(): take the last removal back.
        start_wanted(str): start the server of this id, so that its tools are known.
        servers_wanted(): show the MCP servers.
    """

    saved = Signal(object, object)
    new_wanted = Signal()
    edit_wanted = Signal(object)
    delete_wanted = Signal(object)
    undo_wanted = Signal()
    start_wanted = Signal(str)
    servers_wanted = Signal()

    def __init__(self, ticked: Sequence[ToolId], choice: str | None, below: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Canal – Tools"))
        self._ticked = list(ticked)
        self._tools: Sequence[Tool] = ()
        heading = PlainLabel(tr("Tools"), self)
        heading.setProperty("role", "title")
        self.about = PlainLabel(sentences(ABOUT, below), self, wraps=True)
        self.list = QListWidget(self)
        self.list.setAccessibleName(tr("Tools"))
        self.list.setWordWrap(True)
        self.list.setSpacing(ROW_GAP_PX)
        self.filter = SearchField(tr("Filter the tools"), self, empties_on_escape=True)
        self.filter.hide()
        self.choice = QComboBox(self)
        self.choice.setAccessibleName(tr("Tool choice"))
        self._wanted_choice = choice
        self.status = PlainLabel("", self, wraps=True)
        self.status.setProperty("role", "small")
        self.buttons: dict[str, QPushButton] = {}
        self._own, self._foot = FlowLayout(), FlowLayout(ends_apart=True)
        for name, label, row, press in (
            ("new", tr("&New tool…"), self._own, self.new_wanted.emit),
            ("edit", tr("&Edit…"), self._own, self._edit),
            ("delete", tr("&Delete"), self._own, self._delete),
            ("undo", tr("&Undo"), self._own, self.undo_wanted.emit),
            ("start", tr("S&tart"), self._own, self._start),
            ("servers", tr("&MCP servers…"), self._own, self.servers_wanted.emit),
            ("save", tr("&Save"), self._foot, self._save),
            ("cancel", tr("C&ancel"), self._foot, self.reject),
        ):
            button = self.buttons[name] = QPushButton(label, self)
            button.setAutoDefault(name == "save")
            button.clicked.connect(lambda _checked, press=press: press())
            row.addWidget(button)
        self.buttons["save"].setProperty("kind", "primary")
        self.buttons["undo"].hide()
        let_enter_press(self)
        self._lay_out(heading)
        self.list.currentItemChanged.connect(lambda _now, _former: self._show_possible())
        self.list.itemChanged.connect(self._on_ticked)
        self.filter.textChanged.connect(lambda _text: self._filter())
        self.list.itemActivated.connect(lambda _item: self._activate())

    def _lay_out(self, heading: QWidget) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 16)
        column.setSpacing(8)
        column.addWidget(heading)
        column.addWidget(self.about)
        column.addWidget(self.filter)
        column.addWidget(self.list, 1)
        column.addLayout(self._own)
        caption = QLabel(tr("Tool &choice"), self)
        caption.setBuddy(self.choice)
        column.addWidget(caption)
        column.addWidget(self.choice)
        column.addWidget(self.status)
        column.addLayout(self._foot)
        follow_layout(self)
        put_in_area(self)
        height = max(HEIGHT_PX, LINES * self.list.fontMetrics().lineSpacing())
        resize_in_window(self, WIDTH_PX, height)

    @property
    def ticked(self) -> tuple[ToolId, ...]:
        """What the model may ask for."""
        return tuple(self._ticked)

    def show_tools(
        self, tools: Sequence[Tool], servers: Sequence[ToolServer] = (), *, current: ToolId | None = None
    ) -> None:
        """Show these; what was ticked and is not among them is shown as gone, so that it can be unticked.

        Of servers, those have a line whose tools nobody knows.
        """
        former = self.list.currentItem()
        wanted = current or (_key(former) if former is not None else None)
        self._tools = tools
        known = {tool.id for tool in tools}
        gone = [Tool(tool_id, short_name(tool_id), "") for tool_id in self._ticked if tool_id not in known]
        self.list.blockSignals(True)
        self.list.clear()
        for tool in (*tools, *gone):
            self._add(tool, is_there=tool.id in known)
        for server in servers:
            if server.is_enabled and not server.knows_tools:
                self._add_server(server)
        for row in range(self.list.count()):
            if _key(self.list.item(row)) == wanted:
                self.list.setCurrentRow(row)
        self.list.blockSignals(False)
        if self.list.currentRow() < 0 and self.list.count():
            self.list.setCurrentRow(0)
        self.filter.setVisible(self.list.count() > FEW_TOOLS or bool(self.filter.text()))
        self._filter()
        if not self.list.count():
            self.status.setText(NO_TOOLS)
        elif self.status.text() == NO_TOOLS:
            self.status.setText("")
        self._show_choices()
        self._show_possible()

    def _filter(self) -> None:
        words = self.filter.text().casefold().split()
        for item in map(self.list.item, range(self.list.count())):
            item.setHidden(not all(word in item.text().casefold() for word in words))

    def _add_server(self, server: ToolServer) -> None:
        item = QListWidgetItem(_server_words(server), self.list)
        item.setData(Qt.ItemDataRole.UserRole, server)
        item.setFlags(item.flags() & ~Qt.ItemFlag.ItemIsUserCheckable)

    def _add(self, tool: Tool, *, is_there: bool) -> None:
        whose = tr("typed by hand") if tool.id.startswith(OWN) else tool.origin or tr("a server")
        words = " ".join(tool.description.split())[:FIRST_WORDS]
        about = whose if is_there else tr("not on offer now")
        # A model calls it by a longer one, which has its server in it.
        name = short_name(tool.id) if tool.origin else tool.name
        item = QListWidgetItem(f"{name} ({about})" + (f": {words}" if words else ""), self.list)
        item.setData(Qt.ItemDataRole.UserRole, tool)
        item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
        item.setCheckState(Qt.CheckState.Checked if tool.id in self._ticked else Qt.CheckState.Unchecked)
        item.setToolTip(plain_tooltip(tool.description))

    def _show_choices(self) -> None:
        wanted = self._wanted_choice if self.choice.count() == 0 else self.choice.currentData()
        self.choice.clear()
        for label, value in CHOICES:
            self.choice.addItem(label, value)
        names = [tool.name for tool in self._tools if tool.id in self._ticked]
        for name in (
            *names,
            *([wanted] if wanted and self.choice.findData(wanted) < 0 and wanted not in names else []),
        ):
            self.choice.addItem(tr("{tool} must be called", tool=name), name)
        self.choice.setCurrentIndex(max(self.choice.findData(wanted), 0))

    def say(self, sentence: str, *, can_undo: bool = False) -> None:
        """Say what was done, or why it was not."""
        self.status.setText(sentence)
        self.buttons["undo"].setVisible(can_undo)
        announce(self, sentence)

    def forbid_changes(self, why: str) -> None:
        """Let nothing be written: the library can only be read."""
        for name in ("new", "edit", "delete", "save"):
            self.buttons[name].setEnabled(False)
            set_tooltip(self.buttons[name], why)
        self.say(why)

    def _current(self) -> Tool | None:
        item = self.list.currentItem()
        tool = item.data(Qt.ItemDataRole.UserRole) if item is not None else None
        is_own = isinstance(tool, Tool) and tool in self._tools and tool.id.startswith(OWN)
        return tool if is_own else None

    def _current_server(self) -> ToolServer | None:
        item = self.list.currentItem()
        server = item.data(Qt.ItemDataRole.UserRole) if item is not None else None
        can_start = isinstance(server, ToolServer) and not (server.is_running or server.is_starting)
        return server if can_start else None

    def _show_possible(self) -> None:
        for name in ("edit", "delete"):
            self.buttons[name].setEnabled(self._current() is not None and self.buttons["new"].isEnabled())
        is_startable = self._current_server() is not None
        if self.focusWidget() is self.buttons["start"] and not is_startable:
            # Qt would hand the keyboard to whatever comes next.
            self.list.setFocus()
        self.buttons["start"].setEnabled(is_startable)
        self.buttons["start"].setVisible(any(map(self._is_server, range(self.list.count()))))

    def _is_server(self, row: int) -> bool:
        return isinstance(self.list.item(row).data(Qt.ItemDataRole.UserRole), ToolServer)

    def _on_ticked(self, item: QListWidgetItem) -> None:
        tool = item.data(Qt.ItemDataRole.UserRole)
        if not isinstance(tool, Tool):
            return
        if item.checkState() == Qt.CheckState.Checked:
            if tool.id not in self._ticked:
                self._ticked.append(tool.id)
        elif tool.id in self._ticked:
            self._ticked.remove(tool.id)
        self._show_choices()

    def tick(self, tool_id: ToolId) -> None:
        """Let a tool be ticked with the next show_tools()."""
        if tool_id not in self._ticked:
            self._ticked.append(tool_id)

    def _edit(self) -> None:
        if (tool := self._current()) is not None:
            self.edit_wanted.emit(tool)

    def _activate(self) -> None:
        if self._current_server() is not None:
            self._start()
        else:
            self._edit()

    def _start(self) -> None:
        if (server := self._current_server()) is not None:
            self.start_wanted.emit(server.id)

    def _delete(self) -> None:
        if (tool := self._current()) is not None:
            self.delete_wanted.emit(tool)

    def _save(self) -> None:
        if len(self._ticked) > MAX_TOOLS:
            self.say(TOO_MANY)
            return
        self.saved.emit(self.ticked, self.choice.currentData())
        self.accept()


def _key(item: QListWidgetItem) -> str:
    """What a row is about, whatever it says of it."""
    about: Tool | ToolServer = item.data(Qt.ItemDataRole.UserRole)
    return about.id


def _server_words(server: ToolServer) -> str:
    """What the line of a server says, whose tools nobody knows."""
    if server.is_running:
        return tr("{server}: has no tools.", server=server.name)
    if server.is_starting:
        return tr("{server}: starting…", server=server.name)
    if server.sentence:
        reason = f"{server.sentence.rstrip('.')}.".replace("….", "…")
        state = tr("{server}: does not run. {reason}", server=server.name, reason=reason)
    else:
        state = tr("{server}: not started yet.", server=server.name)
    return sentences(state, tr("Press Start to see its tools."))
