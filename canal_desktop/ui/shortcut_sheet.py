"""ShortcutSheet: all keys, made from the table of actions."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QHeaderView,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from canal_desktop.domain.settings import SendKey
from canal_desktop.ui.actions import ACTIONS, MENUS, keys_text
from canal_desktop.ui.transcript.keys import READING_KEYS

WIDTH_PX, HEIGHT_PX = 620, 640

SENDING_KEYS = {
    SendKey.ENTER: (("Send", "Enter"), ("New line", "Shift+Enter")),
    SendKey.CTRL_ENTER: (("Send", "Ctrl+Enter"), ("New line", "Enter")),
}
WRITING_KEYS = (
    ("Add without asking", "Alt+Enter"),
    ("Earlier questions (first line)", "Up, Down"),
    ("Prompts (at the beginning)", "/"),
    ("Models and more (at the start of a word)", "@"),
    ("Next or former place of a prompt", "Tab, Shift+Tab"),
    ("Leave the edited question", "Esc"),
)
MODEL_KEYS = (
    ("Use what is typed as a model's name", "Ctrl+Enter"),
    ("Add to favourites or remove", "Ctrl+D"),
    ("Use for new conversations", "Ctrl+Shift+Enter"),
    ("Edit facts of the model", "Ctrl+E"),
    ("Filters: vision, tools, reasoning, 128k, price, favourites", "Ctrl+1 … Ctrl+6"),
    ("Refresh the list", "F5"),
)


class ShortcutSheet(QDialog):
    """A list of what each key does, by menu. Esc closes it."""

    def __init__(self, parent: QWidget, send_key: SendKey) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle("Canal – Keyboard shortcuts")
        keys = QTreeWidget(self)
        keys.setAccessibleName("Keyboard shortcuts")
        keys.setFrameShape(QFrame.Shape.NoFrame)
        keys.setColumnCount(2)
        keys.setHeaderHidden(True)
        keys.setRootIsDecorated(False)
        keys.setItemsExpandable(False)
        keys.setIndentation(0)
        keys.setSelectionMode(QTreeWidget.SelectionMode.NoSelection)
        for title, rows in (
            ("Writing", (*SENDING_KEYS[send_key], *WRITING_KEYS)),
            ("Reading", READING_KEYS),
            ("Choosing a model", MODEL_KEYS),
            *((menu, _rows_of(menu)) for menu in MENUS),
        ):
            head = QTreeWidgetItem(keys, [title])
            font = head.font(0)
            font.setBold(True)
            head.setFont(0, font)
            for text, shown in rows:
                QTreeWidgetItem(head, [text, shown])
        keys.expandAll()
        keys.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        keys.header().setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        keys.header().setStretchLastSection(False)
        close = QPushButton("Close", self)
        close.clicked.connect(self.accept)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(12)
        column.addWidget(keys)
        column.addWidget(close, 0, Qt.AlignmentFlag.AlignRight)
        self.resize(WIDTH_PX, HEIGHT_PX)


def _rows_of(menu: str) -> tuple[tuple[str, str], ...]:
    return tuple(
        (action.text.rstrip("…"), keys_text(action))
        for action in ACTIONS
        if action.menu == menu and action.shortcuts and not action.keys_elsewhere
    )
