"""EntryMenu: a list at the cursor that what is typed shrinks; the keyboard stays in the field."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPoint, Qt, Signal
from PySide6.QtWidgets import QFrame, QListView, QVBoxLayout

from canal_desktop.language import tr
from canal_desktop.ui.composer.enter_keys import ENTER_KEYS
from canal_desktop.ui.widgets.announce import announce
from canal_desktop.ui.widgets.choice_delegate import ChoiceDelegate
from canal_desktop.ui.widgets.choice_popup import Choice, ChoiceListModel

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtGui import QKeyEvent

    from canal_desktop.ui.composer.message_edit import MessageEdit
    from canal_desktop.ui.theme.theme import Theme

WIDTH_PX = 420
MOST_ROWS = 8
STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1, Qt.Key.Key_PageUp: -MOST_ROWS, Qt.Key.Key_PageDown: MOST_ROWS}
PICK_KEYS = (*ENTER_KEYS, Qt.Key.Key_Tab)


@dataclass(frozen=True, slots=True)
class Entry:
    """One row: what it is called, a remark at its end, and what is done when it is chosen."""

    name: str
    remark: str
    take: Callable[[], None]


class EntryMenu(QFrame):
    """Shown over the window above the field; it never takes the keyboard, the field hands it its keys.

    Assistive technology is told of the entry under the cursor, as the focus does not move.

    Signals:
        picked(Entry): one was chosen, with Enter, Tab or the mouse; the menu is closed by then.
        dismissed(): Esc closed it.
    """

    picked = Signal(object)
    dismissed = Signal()

    def __init__(self, name: str, theme: Theme, edit: MessageEdit) -> None:
        super().__init__(edit.window())
        self._edit = edit
        self._theme = theme
        self._entries: Sequence[Entry] = ()
        self.setObjectName("popup")
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._model = ChoiceListModel(self)
        self._list = QListView(self)
        self._list.setAccessibleName(name)
        self._list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._list.setModel(self._model)
        self._list.setItemDelegate(ChoiceDelegate(theme, self))
        self._list.setUniformItemSizes(True)
        self._list.setMouseTracking(True)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.clicked.connect(self._on_clicked)
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 8, 8, 8)
        column.addWidget(self._list)
        self.hide()

    @property
    def is_open(self) -> bool:
        """Part of KeyTaker: whether it is on the screen."""
        return not self.isHidden()

    @property
    def names(self) -> list[str]:
        """What is offered, in its order; nothing while it is closed."""
        return [entry.name for entry in self._entries] if self.is_open else []

    @property
    def current(self) -> Entry | None:
        """The entry that Enter would choose."""
        row = self._list.currentIndex().row()
        return self._entries[row] if self.is_open and 0 <= row < len(self._entries) else None

    def show_entries(self, entries: Sequence[Entry]) -> None:
        """Offer these, the first one under the cursor; without any it is closed."""
        if not entries:
            self.close_quietly()
            return
        former = self.current
        self._entries = entries
        self._model.show_choices([Choice(number, entry.name, entry.remark) for number, entry in enumerate(entries)])
        self._place()
        self.show()
        self.raise_()
        self._go_to(0)
        if former is None or former.name != entries[0].name:
            self._tell()

    def close_quietly(self) -> None:
        """Take it off the screen."""
        self._entries = ()
        self.hide()

    def press(self, event: QKeyEvent) -> bool:
        """Part of KeyTaker."""
        if not self.is_open or event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            return False
        key = Qt.Key(event.key())
        if key == Qt.Key.Key_Escape:
            self.close_quietly()
            self.dismissed.emit()
        elif key in STEPS:
            self._step(STEPS[key])
        elif key in PICK_KEYS:
            self._pick()
        else:
            return False
        return True

    def _step(self, step: int) -> None:
        row, count = self._list.currentIndex().row(), len(self._entries)
        # One step from an end leads to the other end; a page stops there.
        self._go_to((row + step) % count if abs(step) == 1 else min(max(row + step, 0), count - 1))
        self._tell()

    def _go_to(self, row: int) -> None:
        index = self._model.index(row)
        self._list.setCurrentIndex(index)
        self._list.scrollTo(index)

    def _tell(self) -> None:
        if (entry := self.current) is not None:
            row = self._list.currentIndex().row()
            announce(
                self._edit,
                tr(
                    "{name}, {remark}, {number} of {count}",
                    name=entry.name,
                    remark=entry.remark,
                    number=row + 1,
                    count=len(self._entries),
                ),
            )

    def _pick(self) -> None:
        entry = self.current
        self.close_quietly()
        if entry is not None:
            self.picked.emit(entry)

    def _on_clicked(self, index: QModelIndex) -> None:
        self._go_to(index.row())
        self._pick()

    def _place(self) -> None:
        """Above the cursor, or below it where there is no room above; always inside the window."""
        window, edit = self._edit.window(), self._edit
        row = self._list.itemDelegate().sizeHint(None, QModelIndex()).height()  # type: ignore[arg-type]
        height = min(len(self._entries), MOST_ROWS) * row + 18
        width = min(self._theme.scaled(WIDTH_PX), window.width() - 16)
        cursor = edit.cursorRect()
        top = edit.viewport().mapTo(window, cursor.topLeft())
        left = top.x() - width if edit.isRightToLeft() else top.x()
        left = max(8, min(left, window.width() - width - 8))
        above = edit.mapTo(window, QPoint(0, 0)).y() - height - 12
        height = min(height, window.height() - 16)
        y = above if above >= 8 else min(top.y() + cursor.height() + 4, window.height() - height - 8)
        self.setGeometry(left, max(y, 8), width, height)
