"""McpPasteSheet: the configuration of another program is pasted; what it would run is shown before it is added."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QListWidget,
    QListWidgetItem,
    QPlainTextEdit,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from canal_desktop.domain.mcp_server import McpTransport
from canal_desktop.language import sentences, tr, tr_n
from canal_desktop.ui.mcp.mcp_words import PROGRAM_WARNING, SECRETS_KEPT, would_run
from canal_desktop.ui.widgets.announce import announce
from canal_desktop.ui.widgets.enter_presses import let_enter_press
from canal_desktop.ui.widgets.flow_layout import FlowLayout
from canal_desktop.ui.widgets.mirror import write_code
from canal_desktop.ui.widgets.plain_label import PlainLabel
from canal_desktop.ui.widgets.sheet_area import put_in_area

if TYPE_CHECKING:
    from collections.abc import Sequence

    from canal_desktop.domain.mcp_config import FoundServer

WIDTH_PX, HEIGHT_PX = 640, 520
LEAST_ROWS = 5
WORDS = tr(
    "Paste the mcpServers of Claude Desktop, Cursor or VS Code, or those of a server's instructions. Nothing runs yet."
)
HINT = '{"mcpServers": {"files": {"command": "npx", "args": ["-y", "some-server", "/a/folder"]}}}'


class McpPasteSheet(QDialog):
    """First the text, then what is in it, of which some or all is added.

    Signals:
        read_pressed(str): tell what is in this text, by show_found or show_problem.
        added(tuple[FoundServer, ...]): keep these.
    """

    read_pressed = Signal(str)
    added = Signal(object)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Canal – Paste MCP servers"))
        self._found: Sequence[FoundServer] = ()
        heading = PlainLabel(tr("Paste MCP servers"), self, wraps=True)
        heading.setProperty("role", "title")
        self.words = PlainLabel(WORDS, self, wraps=True)
        self.text = QPlainTextEdit(self)
        write_code(self.text)
        self.text.setProperty("kind", "field")
        self.text.setTabChangesFocus(True)
        self.text.setAccessibleName(tr("Configuration"))
        self.text.setPlaceholderText(HINT)
        self.list = QListWidget(self)
        self.list.setAccessibleName(tr("Servers in the text"))
        self.list.setWordWrap(True)
        # All of what would run can be read.
        self.list.setTextElideMode(Qt.TextElideMode.ElideNone)
        self.list.setSpacing(4)
        self.list.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.list.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.list.hide()
        self.warning = PlainLabel("", self, wraps=True)
        self.problem = PlainLabel("", self, wraps=True)
        self.problem.setProperty("role", "error")
        self.go = QPushButton(tr("&Show what is in it"), self)
        self.go.setProperty("kind", "primary")
        self.go.setDefault(True)
        self.back = QPushButton(tr("&Back"), self)
        self.back.setAutoDefault(False)
        cancel = QPushButton(tr("&Cancel"), self)
        cancel.setAutoDefault(False)
        foot = FlowLayout(ends_apart=True)
        for button in (self.go, self.back, cancel):
            foot.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 16)
        column.setSpacing(12)
        least = LEAST_ROWS * self.fontMetrics().lineSpacing()
        for widget in (heading, self.words, self.text, self.list, self.warning, self.problem):
            is_large = widget in {self.text, self.list}
            column.addWidget(widget, 1 if is_large else 0)
            if is_large:
                widget.setMinimumHeight(least)
                widget.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Ignored)
        column.addLayout(foot)
        put_in_area(self)
        self.go.clicked.connect(self._on_go)
        self.back.clicked.connect(self.show_text)
        cancel.clicked.connect(self.reject)
        self.text.textChanged.connect(lambda: self.go.setEnabled(bool(self.text.document().characterCount() > 1)))
        self.list.itemChanged.connect(lambda _item: self._show_count())
        let_enter_press(self)
        self.show_text()
        self.resize(min(WIDTH_PX, parent.width() - 16), min(HEIGHT_PX, parent.height() - 16))

    def show_text(self) -> None:
        """Back to the text."""
        self._found = ()
        self.list.hide()
        self.back.hide()
        self.text.show()
        self.warning.hide()
        self.problem.hide()
        self.words.setText(WORDS)
        self.go.setText(tr("&Show what is in it"))
        self.go.setEnabled(bool(self.text.document().characterCount() > 1))
        self.text.setFocus()

    def show_problem(self, sentence: str) -> None:
        """Say why nothing can be made of it."""
        self.problem.setText(sentence)
        self.problem.show()
        self.go.setEnabled(True)
        announce(self, sentence)

    def show_found(self, found: Sequence[FoundServer]) -> None:
        """Show what would be run or connected to; all of it is chosen at first."""
        self._found = found
        self.problem.hide()
        self.text.hide()
        self.list.blockSignals(True)
        self.list.clear()
        for one in found:
            item = QListWidgetItem(would_run(one), self.list)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(Qt.CheckState.Checked)
        self.list.blockSignals(False)
        self.list.setCurrentRow(0)
        self.list.show()
        self.back.show()
        runs = any(one.server.transport is McpTransport.STDIO for one in found)
        self.words.setText(tr("This is what would run. Untick what you do not want."))
        self.warning.setText(sentences(PROGRAM_WARNING, SECRETS_KEPT) if runs else SECRETS_KEPT)
        self.warning.show()
        self._show_count()
        self.list.setFocus()
        announce(self, self.words.text())

    @property
    def chosen(self) -> tuple[FoundServer, ...]:
        """Those with a mark."""
        return tuple(
            one for row, one in enumerate(self._found) if self.list.item(row).checkState() is Qt.CheckState.Checked
        )

    def _show_count(self) -> None:
        number = len(self.chosen)
        self.go.setText(tr_n("&Add {n} server", "&Add {n} servers", number))
        self.go.setEnabled(number > 0)

    def _on_go(self) -> None:
        self.go.setEnabled(False)
        if self._found:
            self.added.emit(self.chosen)
        else:
            self.read_pressed.emit(self.text.toPlainText())
