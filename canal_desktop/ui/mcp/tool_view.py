"""ToolView: the tools of an MCP server: what each is for, its schema, and whether it is called without asking."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QListWidget,
    QListWidgetItem,
    QPlainTextEdit,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from canal_desktop.domain.mcp_tools import server_of
from canal_desktop.domain.tool import ToolId
from canal_desktop.language import tr
from canal_desktop.ui.widgets.mirror import write_prose
from canal_desktop.ui.widgets.plain_label import PlainLabel

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from canal_desktop.domain.mcp_server import McpServer
    from canal_desktop.domain.tool import Tool

LIST_ROWS, TEXT_ROWS = 5, 5
MOST_SHOWN = 30_000
"""Characters; more of them would keep the window waiting."""
NOT_RUNNING = tr("The server says what this tool is for while it runs.")


class ToolView(QWidget):
    """A list of tools over the description of the chosen one.

    Signals:
        revoked(str): ask again before the tool of this id is called.
    """

    revoked = Signal(str)

    def __init__(self, needs_approval: Callable[[Tool], bool], parent: QWidget) -> None:
        super().__init__(parent)
        self._needs_approval = needs_approval
        self._shown: tuple[object, ...] = ()
        self._tools: dict[ToolId, Tool] = {}
        self._allowed: Mapping[ToolId, str] = {}
        self._can_revoke = True
        self.caption = PlainLabel(tr("Tools"), self)
        self.list = QListWidget(self)
        self.list.setAccessibleName(tr("Tools of the server"))
        self.text = QPlainTextEdit(self)
        write_prose(self.text)
        self.text.setReadOnly(True)
        self.text.setProperty("kind", "field")
        self.text.setTabChangesFocus(True)
        self.text.setAccessibleName(tr("What the tool is for, and its schema"))
        self.text.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.revoke = QPushButton(tr("As&k again before it is called"), self)
        self.revoke.setAutoDefault(False)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self.caption)
        column.addWidget(self.list, 2)
        column.addWidget(self.text, 3)
        column.addWidget(self.revoke)
        line = self.fontMetrics().lineSpacing()
        for widget, rows in ((self.list, LIST_ROWS), (self.text, TEXT_ROWS)):
            widget.setMinimumHeight(rows * line)
            widget.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Ignored)
        self.list.currentItemChanged.connect(lambda _now, _before: self._show())
        self.revoke.clicked.connect(self._on_revoke)

    @property
    def chosen(self) -> ToolId | None:
        """The id of the tool that is looked at."""
        item = self.list.currentItem()
        return ToolId(item.data(Qt.ItemDataRole.UserRole)) if item is not None else None

    def show_tools(
        self, server: McpServer, tools: Sequence[Tool], allowed: Mapping[ToolId, str], *, can_revoke: bool
    ) -> None:
        """Show a server's tools, and those of it that were allowed and are not offered now."""
        own = {known: digest for known, digest in allowed.items() if (server_of(known) or ("",))[0] == server.id}
        content = server.id, tuple(tools), own, can_revoke
        if content == self._shown:
            return
        self._shown = content
        self._tools, self._allowed, self._can_revoke = {tool.id: tool for tool in tools}, own, can_revoke
        chosen = self.chosen
        self.list.blockSignals(True)
        self.list.clear()
        for known in (*self._tools, *(one for one in own if one not in self._tools)):
            item = QListWidgetItem(self._label(known), self.list)
            item.setData(Qt.ItemDataRole.UserRole, known)
            if known == chosen:
                self.list.setCurrentItem(item)
        if self.list.currentRow() < 0:
            self.list.setCurrentRow(0)
        self.list.blockSignals(False)
        for widget in (self.caption, self.list, self.text):
            widget.setVisible(self.list.count() > 0)
        self._show()

    def _label(self, known: ToolId) -> str:
        name = (server_of(known) or ("", known))[1]
        if known not in self._allowed:
            return name
        tool = self._tools.get(known)
        is_changed = tool is not None and self._needs_approval(tool)
        return (
            tr("{tool} – has changed, so you are asked again", tool=name)
            if is_changed
            else tr("{tool} – called without asking", tool=name)
        )

    def _show(self) -> None:
        known = self.chosen
        tool = self._tools.get(known) if known is not None else None
        self.revoke.setVisible(known is not None and known in self._allowed)
        self.revoke.setEnabled(self._can_revoke)
        if tool is None:
            self.text.setPlainText("" if known is None else NOT_RUNNING)
            return
        schema = json.dumps(tool.schema, ensure_ascii=False, indent=2)
        text = tr(
            "{description}\n\nModels call it {tool}. Its arguments:\n{schema}",
            description=tool.description,
            tool=tool.name,
            schema=schema,
        ).lstrip()
        self.text.setPlainText(text if len(text) <= MOST_SHOWN else f"{text[:MOST_SHOWN]}\n{tr('… (cut here)')}")

    def _on_revoke(self) -> None:
        if self.chosen is not None:
            self.revoked.emit(self.chosen)
