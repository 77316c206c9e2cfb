"""Sidebar: search and list of conversations, with New conversation above and Settings below."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QPoint, QSize, Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHBoxLayout,
    QListView,
    QMenu,
    QVBoxLayout,
    QWidget,
)

from canal_desktop.ui.sidebar.conversation_delegate import ConversationDelegate
from canal_desktop.ui.sidebar.conversation_list_model import ConversationListModel, Mark, Roles
from canal_desktop.ui.theme.icons import ICON_PX, icon
from canal_desktop.ui.widgets.elided_button import ElidedButton
from canal_desktop.ui.widgets.plain_label import PlainLabel
from canal_desktop.ui.widgets.search_field import SearchField

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from PySide6.QtGui import QFocusEvent, QKeyEvent

    from canal_desktop.domain.conversation import Conversation
    from canal_desktop.ui.theme.theme import Theme

SEARCH_MS = 120
"""Silence after which what was typed into the search field is looked for."""

SIDE_PX = 12
NEW_DAY_MS = 60_000


class ConversationListView(QListView):
    """The list with its keys.

    Signals:
        opened(QModelIndex): Enter or a click on a row.
        delete_pressed(QModelIndex): the Delete key on a row.
        left(): the keyboard went elsewhere in the window.
    """

    opened = Signal(QModelIndex)
    delete_pressed = Signal(QModelIndex)
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName("Conversations")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.EditKeyPressed)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.setUniformItemSizes(False)
        self.clicked.connect(self.opened)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Qt: Enter opens, Delete deletes, the rest moves in the list."""
        index = self.currentIndex()
        is_editing = self.state() is QAbstractItemView.State.EditingState
        if index.isValid() and not is_editing and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.opened.emit(index)
        elif index.isValid() and not is_editing and event.key() == Qt.Key.Key_Delete:
            self.delete_pressed.emit(index)
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Qt: the keyboard goes; to a menu or another window only for a while."""
        super().focusOutEvent(event)
        reason = Qt.FocusReason
        if event.reason() not in {reason.PopupFocusReason, reason.ActiveWindowFocusReason, reason.MenuBarFocusReason}:
            self.left.emit()


class Sidebar(QWidget):
    """Search and list of conversations.

    Signals:
        conversation_opened(str): the user chose the conversation with this id.
        new_requested(): New conversation was pressed.
        rename_requested(str, str): id and the new title.
        delete_requested(str): id.
        search_changed(str): what to look for, "" for everything.
        settings_requested(): Settings was pressed.
    """

    conversation_opened = Signal(str)
    new_requested = Signal()
    rename_requested = Signal(str, str)
    delete_requested = Signal(str)
    search_changed = Signal(str)
    settings_requested = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("sidebar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._theme = theme
        self._open_id: str | None = None
        self._list_is_old = False
        self._opens_first = False
        self._new_button = _named_button("New conversation", self)
        self._new_button.clicked.connect(self.new_requested)
        self.search = SearchField("Search conversations", self, hint="Search titles", empties_on_escape=True)
        self.model = ConversationListModel(self)
        self._delegate = ConversationDelegate(theme, self)
        self.list = ConversationListView(self)
        self.list.setModel(self.model)
        self.list.setItemDelegate(self._delegate)
        self._empty = PlainLabel(parent=self, wraps=True)
        self._empty.setProperty("role", "muted")
        self._empty.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._settings_button = _named_button("Settings", self)
        self._settings_button.setProperty("kind", "quiet")
        self._settings_button.clicked.connect(self.settings_requested)
        self._lay_out()
        self._join()
        self.set_theme(theme)

    def set_theme(self, theme: Theme) -> None:
        """Use other colours and fonts."""
        self._theme = theme
        self._delegate.set_theme(theme)
        size = QSize(theme.scaled(ICON_PX), theme.scaled(ICON_PX))
        for button, name in ((self._new_button, "square-pen"), (self._settings_button, "settings")):
            button.setIcon(icon(name, theme))
            button.setIconSize(size)
        self.list.scheduleDelayedItemsLayout()

    def set_conversations(self, conversations: Sequence[Conversation]) -> None:
        """Show these conversations, in this order; they are what search_changed last asked for."""
        self.model.set_conversations(conversations)
        self._select_open()
        self._empty.setText("Nothing found" if self.search.text() else "No conversations yet")
        self._empty.setVisible(not conversations)
        if not self._search_timer.isActive():
            self._list_is_old = False
            opens_first, self._opens_first = self._opens_first, False
            # Whoever has gone elsewhere since Enter is left there.
            if opens_first and self.search.hasFocus():
                self._open_first()

    def set_can_begin(self, can_begin: bool) -> None:
        """Show whether a new conversation is possible."""
        self._new_button.setEnabled(can_begin)

    def set_marks(self, marks: Mapping[str, Mark]) -> None:
        """Show which conversations are running, unread or failed, by id."""
        self.model.set_marks(marks)

    def set_open_conversation(self, conversation_id: str | None) -> None:
        """Show which conversation is on the screen."""
        is_other = conversation_id != self._open_id
        self._open_id = conversation_id
        self._select_open(even_in_use=is_other)

    def set_room(self, width_px: int) -> None:
        """Say how wide the window is: the sidebar is at least as wide as its buttons, where that is under a half."""
        wanted = self._new_button.sizeHint().width() + 2 * SIDE_PX
        self.setMinimumWidth(min(wanted, width_px * 9 // 20))

    def neighbour(self, step: int) -> str | None:
        """The id of the conversation so many rows below (above where negative) the open one, around the ends."""
        ids = self.model.ids
        if not ids:
            return None
        index = self.model.index_of(self._open_id)
        if not index.isValid():
            return ids[0] if step > 0 else ids[-1]
        return ids[(index.row() + step) % len(ids)]

    def rename_open(self) -> None:
        """Edit the title of the open conversation (or of the current row) in its row."""
        index = self.list.currentIndex() if self.list.hasFocus() else self.model.index_of(self._open_id)
        if index.isValid():
            self.list.setCurrentIndex(index)
            self.list.scrollTo(index)
            self.list.setFocus()
            self.list.edit(index)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 12, 0, 8)
        column.setSpacing(8)
        for widget in (self._new_button, self.search):
            row = QHBoxLayout()
            row.setContentsMargins(SIDE_PX, 0, SIDE_PX, 0)
            row.addWidget(widget)
            column.addLayout(row)
        column.addWidget(self._empty)
        column.addWidget(self.list, 1)
        column.addStretch(0)
        foot = QHBoxLayout()
        foot.setContentsMargins(8, 0, 8, 0)
        foot.addWidget(self._settings_button)
        foot.addStretch(1)
        column.addLayout(foot)
        self._empty.hide()

    def _join(self) -> None:
        self._search_timer = QTimer(self)
        self._search_timer.setSingleShot(True)
        self._search_timer.setInterval(SEARCH_MS)
        self._search_timer.timeout.connect(lambda: self.search_changed.emit(self.search.text()))
        self.search.textChanged.connect(self._on_typed)
        self.search.returnPressed.connect(self._on_return)
        self.model.renamed.connect(self.rename_requested)
        self.list.opened.connect(lambda index: self.conversation_opened.emit(index.data(Roles.ID)))
        self.list.delete_pressed.connect(lambda index: self.delete_requested.emit(index.data(Roles.ID)))
        self.list.left.connect(lambda: self._select_open(even_in_use=True))
        self.list.customContextMenuRequested.connect(self._show_menu)
        self._new_day = QTimer(self)
        self._new_day.setInterval(NEW_DAY_MS)
        self._new_day.timeout.connect(self.model.refresh_groups)
        self._new_day.start()

    def _on_typed(self) -> None:
        self._list_is_old = True
        self._opens_first = False
        self._search_timer.start()

    def _on_return(self) -> None:
        """Open the first hit; where the list still shows what was found before, once the new one is there."""
        if not self._list_is_old:
            self._open_first()
            return
        self._opens_first = True
        if self._search_timer.isActive():
            self._search_timer.stop()
            self.search_changed.emit(self.search.text())

    def _select_open(self, *, even_in_use: bool = False) -> None:
        """Put the cursor on the open conversation; not under the hands of somebody who is moving it in the list."""
        if self.list.state() is QAbstractItemView.State.EditingState:
            return
        if self.list.hasFocus() and self.list.currentIndex().isValid() and not even_in_use:
            return
        index = self.model.index_of(self._open_id)
        flag = QItemSelectionModel.SelectionFlag
        if index.isValid():
            self.list.selectionModel().setCurrentIndex(index, flag.ClearAndSelect)
        else:
            self.list.selectionModel().clearSelection()

    def _open_first(self) -> None:
        if self.model.rowCount():
            self.conversation_opened.emit(self.model.ids[0])

    def _show_menu(self, position: QPoint) -> None:
        index = self.list.indexAt(position)
        if not index.isValid():
            return
        conversation_id = index.data(Roles.ID)
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction("Open", lambda: self.conversation_opened.emit(conversation_id))
        menu.addAction("Rename", lambda: self.list.edit(self.model.index_of(conversation_id)))
        menu.addSeparator()
        menu.addAction("Delete", lambda: self.delete_requested.emit(conversation_id))
        menu.popup(self.list.viewport().mapToGlobal(position))


def _named_button(name: str, parent: QWidget) -> ElidedButton:
    # The blank keeps the icon off the text, which a style sheet cannot; the name is told without it.
    button = ElidedButton(f" {name}", parent)
    button.setAccessibleName(name)
    return button
