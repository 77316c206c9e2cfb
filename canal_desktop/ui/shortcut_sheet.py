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
from canal_desktop.language import tr
from canal_desktop.ui.actions import ACTIONS, MENUS, keys_text
from canal_desktop.ui.transcript.keys import READING_KEYS

WIDTH_PX, HEIGHT_PX = 620, 640

SENDING_KEYS = {
    SendKey.ENTER: ((tr("Send"), "Enter"), (tr("New line"), "Shift+Enter")),
    SendKey.CTRL_ENTER: ((tr("Send"), "Ctrl+Enter"), (tr("New line"), "Enter")),
}
WRITING_KEYS = (
    (tr("Add without asking"), "Alt+Enter"),
    (tr("Earlier questions (first line)"), tr("Up, Down")),
    (tr("Prompts (at the beginning)"), "/"),
    (tr("Models and more (at the start of a word)"), "@"),
    (tr("Next or former place of a prompt"), tr("Tab, Shift+Tab")),
    (tr("Leave the edited question"), "Esc"),
)
MODEL_KEYS = (
    (tr("Use what is typed as a model's name"), "Ctrl+Enter"),
    (tr("Add to favourites or remove"), "Ctrl+D"),
    (tr("Use for new conversations"), "Ctrl+Shift+Enter"),
    (tr("Edit facts of the model"), "Ctrl+E"),
    (tr("Filters: vision, tools, reasoning, 128k, price, favourites"), "Ctrl+1 … Ctrl+6"),
    (tr("Refresh the list"), "F5"),
)


class ShortcutSheet(QDialog):
    """A list of what each key does, by menu. Esc closes it."""

    def __init__(self, parent: QWidget, send_key: SendKey) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Canal – Keyboard shortcuts"))
        keys = QTreeWidget(self)
        keys.setAccessibleName(tr("Keyboard shortcuts"))
        keys.setFrameShape(QFrame.Shape.NoFrame)
        keys.setColumnCount(2)
        keys.setHeaderHidden(True)
        keys.setRootIsDecorated(False)
        keys.setItemsExpandable(False)
        keys.setIndentation(0)
        keys.setSelectionMode(QTreeWidget.SelectionMode.NoSelection)
        for title, rows in (
            (tr("Writing"), (*SENDING_KEYS[send_key], *WRITING_KEYS)),
            (tr("Reading"), READING_KEYS),
            (tr("Choosing a model"), MODEL_KEYS),
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
        close = QPushButton(tr("Close"), self)
        close.clicked.connect(self.accept)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(12)
        column.addWidget(keys)
        column.addWidget(close, 0, Qt.AlignmentFlag.AlignRight)
        room = parent.window().size()
        self.resize(min(WIDTH_PX, max(room.width() - 32, 320)), min(HEIGHT_PX, max(room.height() - 32, 320)))


def _rows_of(menu: str) -> tuple[tuple[str, str], ...]:
    return tuple(
        (action.text.rstrip("…"), keys_text(action))
        for action in ACTIONS
        if action.menu == menu and action.shortcuts and not action.keys_elsewhere
    )
