"""ShortcutSheet: all keys, made from the table of actions and the keys that hold now."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from canal_desktop.domain.settings import SendKey
from canal_desktop.language import in_a_row, tr
from canal_desktop.ui.actions import ACTIONS, MENU_TEXTS, Menu
from canal_desktop.ui.shortcuts.action_tree import ActionTree
from canal_desktop.ui.shortcuts.bindings import BINDINGS, described
from canal_desktop.ui.shortcuts.key_kinds import native
from canal_desktop.ui.transcript.keys import READING_KEYS
from canal_desktop.ui.widgets.search_field import SearchField
from canal_desktop.ui.widgets.sheet_area import put_in_area

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

WIDTH_PX, HEIGHT_PX = 760, 640

SENDING_KEYS = {
    SendKey.ENTER: ((tr("Send"), "Return"), (tr("New line"), "Shift+Return")),
    SendKey.CTRL_ENTER: ((tr("Send"), "Ctrl+Return"), (tr("New line"), "Return")),
}
WRITING_KEYS = (
    (tr("Earlier questions (first line)"), "Up, Down"),
    (tr("Prompts (at the beginning)"), "/"),
    (tr("Models and more (at the start of a word)"), "@"),
    (tr("Next or former place of a prompt"), "Tab, Shift+Tab"),
)
MODEL_KEYS = (
    (tr("Use what is typed as a model's name"), "Ctrl+Return"),
    (tr("Add to favourites or remove"), "Ctrl+D"),
    (tr("Use for new conversations"), "Ctrl+Shift+Return"),
    (tr("Edit facts of the model"), "Ctrl+E"),
    (
        tr("Filters: vision, tools, reasoning, 128k, price, favourites"),
        "Ctrl+1, Ctrl+2, Ctrl+3, Ctrl+4, Ctrl+5, Ctrl+6",
    ),
    (tr("Refresh the list"), "F5"),
)
ESCAPE_KEYS = ((tr("Leave what is innermost: a menu, a search, an edited question, the answer being written"), "Esc"),)


class ShortcutSheet(QDialog):
    """A list of what each key does, by menu. Esc closes it.

    Signals:
        change_wanted(): the user wants other keys; the sheet is closed by then.
    """

    change_wanted = Signal()

    def __init__(self, parent: QWidget, send_key: SendKey) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Canal – Keyboard shortcuts"))
        self.search = SearchField(tr("Search shortcuts"), self, empties_on_escape=True)
        self.tree = ActionTree(tr("Keyboard shortcuts"), self)
        self.tree.setFrameShape(QFrame.Shape.NoFrame)
        for title, rows in (
            (tr("Writing"), (*SENDING_KEYS[send_key], *WRITING_KEYS)),
            (tr("Reading"), READING_KEYS),
            (tr("Choosing a model"), MODEL_KEYS),
            (tr("Everywhere"), ESCAPE_KEYS),
        ):
            self.tree.add_section(title, _fixed(rows))
        for menu in Menu:
            self.tree.add_section(MENU_TEXTS[menu], _rows_of(menu))
        self.search.textChanged.connect(self.tree.show_matching)
        self.change = QPushButton(tr("Change shortcuts…"), self)
        self.change.setAutoDefault(False)
        self.change.clicked.connect(self._change)
        close = QPushButton(tr("Close"), self)
        close.setAutoDefault(False)
        close.clicked.connect(self.accept)
        buttons = QHBoxLayout()
        buttons.addWidget(self.change)
        buttons.addStretch(1)
        buttons.addWidget(close)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(12)
        column.addWidget(self.search)
        column.addWidget(self.tree)
        column.addLayout(buttons)
        put_in_area(self)
        room = parent.window().size()
        self.resize(min(WIDTH_PX, max(room.width() - 32, 320)), min(HEIGHT_PX, max(room.height() - 32, 320)))

    def _change(self) -> None:
        self.accept()
        self.change_wanted.emit()


def _fixed(rows: Iterable[tuple[str, str]]) -> Iterator[tuple[str, str, str]]:
    for text, keys in rows:
        shown = in_a_row(native(one) or one for one in keys.split(", "))
        yield text, tr("{keys} (fixed)", keys=shown), ""


def _rows_of(menu: Menu) -> Iterator[tuple[str, str, str]]:
    for action in ACTIONS:
        if action.menu is menu and (keys := described(action.id, BINDINGS.keys(action.id))):
            yield action.text.rstrip("…"), keys, action.id
