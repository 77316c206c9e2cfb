"""ChoicePopup: a search field over a list that shrinks while typing; palette and model picker are made of it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractListModel, QEvent, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtWidgets import QAbstractItemDelegate, QApplication, QFrame, QListView, QVBoxLayout, QWidget
from shiboken6 import isValid

from canal_desktop.language import tr
from canal_desktop.ui.fuzzy import best
from canal_desktop.ui.widgets.choice_delegate import ChoiceDelegate, ChoiceRoles
from canal_desktop.ui.widgets.own_escape import claims_escape
from canal_desktop.ui.widgets.plain_label import PlainLabel
from canal_desktop.ui.widgets.search_field import SearchField

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtCore import QObject
    from PySide6.QtGui import QHideEvent, QKeyEvent

    from canal_desktop.ui.theme.theme import Theme

MAX_SHOWN = 1_000
"""Rows at most; whoever sees a thousand types another letter."""

NOTHING_FOUND = tr("Nothing found")

LIST_KEYS = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)


@dataclass(frozen=True, slots=True)
class Choice:
    """One row: what it stands for, what it is called, a remark at its end, and whether it is the present one."""

    value: object
    name: str
    remark: str = ""
    is_current: bool = False


class ChoiceListModel(QAbstractListModel):
    """The choices that fit what was typed."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._shown: Sequence[Choice] = ()

    def show_choices(self, choices: Sequence[Choice]) -> None:
        """Show these rows."""
        self.beginResetModel()
        self._shown = choices
        self.endResetModel()

    def choice(self, row: int) -> Choice:
        """The choice of a row."""
        return self._shown[row]

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        """Qt: how many rows."""
        return 0 if parent.isValid() else len(self._shown)

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Qt: what a row shows."""
        choice = self._shown[index.row()]
        item = Qt.ItemDataRole
        if role in {item.DisplayRole, item.AccessibleTextRole}:
            return choice.name
        if role == item.AccessibleDescriptionRole:
            return tr("current") if choice.is_current else choice.remark
        if role == ChoiceRoles.REMARK:
            return choice.remark
        return choice.is_current if role == ChoiceRoles.IS_CURRENT else None


class ChoicePopup(QFrame):
    """A list over the window that closes with Esc, when the keyboard goes elsewhere, or with a choice.

    It is a part of its window and no window of its own: Qt hides windows of the popup kind from assistive technology.

    Signals:
        picked(object): the value of the chosen row.
    """

    picked = Signal(object)

    def __init__(self, field_name: str, list_name: str, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._came_from = QApplication.focusWidget()
        self.setObjectName("popup")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setAccessibleName(list_name)
        self._choices: Sequence[Choice] = ()
        self.search = SearchField(field_name, self)
        self.model = self._make_model()
        self.list = QListView(self)
        self.list.setAccessibleName(list_name)
        self.list.setModel(self.model)
        self.list.setItemDelegate(self._make_delegate(theme))
        self.list.setUniformItemSizes(True)
        self.list.setMouseTracking(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setFixedHeight(0)
        self.status = PlainLabel(parent=self, wraps=True)
        self.status.setProperty("role", "small")
        self.status.hide()
        self.nothing = PlainLabel(NOTHING_FOUND, self, wraps=True)
        self.nothing.setProperty("role", "muted")
        self.nothing.hide()
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(8, 8, 8, 8)
        self.column.setSpacing(8)
        self.column.addWidget(self.search)
        self.column.addWidget(self.status)
        self.column.addWidget(self.nothing)
        self.column.addWidget(self.list, 1)
        self.setFocusProxy(self.search)
        self.search.textChanged.connect(self._filter)
        self.search.returnPressed.connect(self.pick_current)
        self.list.clicked.connect(self._pick)
        self.list.activated.connect(self._pick)
        self.search.installEventFilter(self)
        self._is_done = False
        self._wanted_top = self._most_height = 0
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        app.focusChanged.connect(self._on_focus_changed)

    def _make_model(self) -> ChoiceListModel:
        return ChoiceListModel(self)

    def _make_delegate(self, theme: Theme) -> QAbstractItemDelegate:
        return ChoiceDelegate(theme, self)

    def set_choices(self, choices: Sequence[Choice]) -> None:
        """Offer these rows, the present one first under the cursor."""
        self._choices = choices
        self.refresh()

    def refresh(self) -> None:
        """Show what fits now; the first row, or the present one, is under the cursor."""
        self._filter(self.search.text())

    def go_to_value(self, value: object) -> None:
        """Put the cursor on the row of that value, where it is shown."""
        row = next((row for row in range(self.model.rowCount()) if self.model.choice(row).value == value), None)
        if row is not None:
            self.list.setCurrentIndex(self.model.index(row))

    def set_status(self, sentence: str) -> None:
        """Show a line between field and list, such as that it is being loaded; "" takes it away."""
        self.status.setText(sentence)
        self.status.setVisible(bool(sentence))
        self._fit_height()

    def show_at(self, left: int, top: int, width: int, most_height: int) -> None:
        """Show it over its parent at a place in logical pixels, as high as its rows; higher up where they need room."""
        self._wanted_top, self._most_height = top, most_height
        self.setGeometry(left, top, width, most_height)
        self.show()
        self._fit_height()
        self.column.activate()
        # Only now has the list its height.
        self.list.scrollTo(self.list.currentIndex(), QListView.ScrollHint.PositionAtCenter)
        self.raise_()
        self.search.setFocus()

    def matches(self, text: str) -> Sequence[Choice]:
        """The rows for what was typed."""
        return best(text, self._choices, lambda choice: choice.name, MAX_SHOWN)

    def first_row(self, shown: Sequence[Choice], text: str) -> int:
        """The row that is under the cursor at first: the present one, or the best for what was typed."""
        return next((row for row, choice in enumerate(shown) if choice.is_current), 0) if not text else 0

    def nothing_text(self, text: str) -> str:
        """What stands in the list's place where no row fits what was typed; "" for nothing at all."""
        return NOTHING_FOUND if text else ""

    def pick_current(self) -> None:
        """Pick the row under the cursor; nothing happens where there is none."""
        if self.list.currentIndex().isValid():
            self._pick(self.list.currentIndex())

    def pick_value(self, value: object) -> None:
        """Close, and tell that this was chosen."""
        # A double click, or Enter on a clicked row, tells twice.
        if not self._is_done:
            self._is_done = True
            self.close()
            self.picked.emit(value)

    def _filter(self, text: str) -> None:
        shown = self.matches(text)
        if not shown and self.list.hasFocus():
            self.search.setFocus()
        self.model.show_choices(shown)
        self.list.setVisible(bool(shown))
        sentence = "" if shown else self.nothing_text(text)
        self.nothing.setText(sentence)
        self.nothing.setVisible(bool(sentence))
        self._fit_height()
        if shown:
            current = self.model.index(self.first_row(shown, text))
            self.list.setCurrentIndex(current)
            self.list.scrollTo(current, QListView.ScrollHint.PositionAtCenter)

    def _fit_height(self) -> None:
        """No higher than the rows that are there, and than there is room for."""
        if not self._most_height:
            return
        rows = self.model.rowCount()
        list_height = rows * self.list.sizeHintForRow(0) + 2 * self.list.frameWidth() if rows else 0
        self.column.invalidate()
        wraps = self.column.hasHeightForWidth()
        wanted = self.column.totalHeightForWidth(self.width()) if wraps else self.column.totalSizeHint().height()
        others = wanted - (0 if self.list.isHidden() else self.list.height())
        list_height = max(0, min(list_height, self._most_height - others))
        # Set once: a list that is high for a moment forgets where it was scrolled to.
        self.list.setFixedHeight(list_height)
        height = others + (0 if self.list.isHidden() else list_height)
        self.setGeometry(self.x(), max(0, min(self._wanted_top, self._room() - height)), self.width(), height)

    def _room(self) -> int:
        parent = self.parentWidget()
        return parent.height() if parent is not None else self._wanted_top + self._most_height

    def _pick(self, index: QModelIndex) -> None:
        self.pick_value(self.model.choice(index.row()).value)

    def _on_focus_changed(self, _old: QWidget | None, new: QWidget | None) -> None:
        if new is not None and new is not self and not self.isAncestorOf(new):
            self._came_from = None
            self.close()

    # Qt's own methods.

    def event(self, event: QEvent) -> bool:
        """Qt: Esc is ours while we are open, whatever else it does in the window."""
        return claims_escape(event) or super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Qt: Esc closes."""
        if event.key() == Qt.Key.Key_Escape:
            self.close()
        else:
            super().keyPressEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Qt: Up and Down in the field move in the list."""
        if event.type() == event.Type.KeyPress and event.key() in LIST_KEYS:  # type: ignore[attr-defined]
            self.list.event(event)
            return True
        return super().eventFilter(watched, event)

    def hideEvent(self, event: QHideEvent) -> None:
        """Qt: the keyboard goes back to where it was."""
        super().hideEvent(event)
        came_from, self._came_from = self._came_from, None
        if came_from is not None and isValid(came_from):
            came_from.setFocus()
