"""McpLogSheet: what an MCP server wrote and what was done with it, as it comes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from canal_desktop.language import tr, tr_n
from canal_desktop.ui.widgets.announce import announce
from canal_desktop.ui.widgets.enter_presses import let_enter_press
from canal_desktop.ui.widgets.flow_layout import FlowLayout
from canal_desktop.ui.widgets.mirror import write_code
from canal_desktop.ui.widgets.plain_label import PlainLabel
from canal_desktop.ui.widgets.sheet_area import put_in_area

if TYPE_CHECKING:
    from canal_desktop.mcp_client.server_log import ServerLog

WIDTH_PX, HEIGHT_PX = 720, 460
PERIOD_MS = 250
MOST_SHOWN = 5_000
"""Lines; the copy has all that are kept."""
MOST_AT_ONCE = 20_000
"""Characters that are added at a time; more of them would keep the window waiting."""


class McpLogSheet(QDialog):
    """The log of one server; it follows the end unless somebody scrolled up."""

    def __init__(self, name: str, log: ServerLog, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Canal – Log of an MCP server"))
        self._log = log
        self._shown = 0
        self.heading = PlainLabel(tr("Log of {name}", name=name), self, wraps=True)
        self.heading.setProperty("role", "title")
        self.text = QPlainTextEdit(self)
        write_code(self.text)
        self.text.setReadOnly(True)
        self.text.setProperty("kind", "field")
        self.text.setTabChangesFocus(True)
        self.text.setAccessibleName(tr("Log"))
        self.text.setMaximumBlockCount(MOST_SHOWN)
        self.text.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.copy = QPushButton(tr("&Copy all"), self)
        self.copy.setAutoDefault(False)
        self.copy.clicked.connect(self._copy)
        close = QPushButton(tr("C&lose"), self)
        close.setAutoDefault(False)
        close.clicked.connect(self.reject)
        foot = FlowLayout(ends_apart=True)
        foot.addWidget(self.copy)
        foot.addWidget(close)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 16)
        column.setSpacing(12)
        column.addWidget(self.heading)
        column.addWidget(self.text, 1)
        column.addLayout(foot)
        put_in_area(self)
        let_enter_press(self)
        self._timer = QTimer(self, interval=PERIOD_MS)
        self._timer.timeout.connect(self.refresh)
        self._timer.start()
        self.refresh()
        self.resize(min(WIDTH_PX, parent.width() - 32), min(HEIGHT_PX, parent.height() - 32))

    def refresh(self) -> None:
        """Show what has come since."""
        number, lines = self._log.since(self._shown)
        if number == self._shown:
            return
        self._shown = number
        bar = self.text.verticalScrollBar()
        follows = bar.value() >= bar.maximum() - 1
        shown = _newest(lines)
        if len(shown) < len(lines):
            shown.insert(
                0,
                tr_n(
                    "… {n} line is not shown here; the copy has it …",
                    "… {n} lines are not shown here; the copy has them …",
                    len(lines) - len(shown),
                ),
            )
        self.text.appendPlainText("\n".join(shown))
        if follows:
            bar.setValue(bar.maximum())

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText("\n".join(self._log.since(0)[1]))
        announce(self, tr("The log is copied."))


def _newest(lines: list[str]) -> list[str]:
    """The last lines, as many as are added at a time."""
    room = MOST_AT_ONCE
    for number, line in enumerate(reversed(lines)):
        room -= len(line) + 1
        if room < 0:
            return lines[len(lines) - number :]
    return list(lines)
