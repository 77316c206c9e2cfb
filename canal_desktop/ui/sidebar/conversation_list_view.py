"""ConversationListView: the sidebar's list with its keys, its selection of many, and drag and drop."""

from __future__ import annotations

import contextlib
import time
from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QEvent,
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QPoint,
    QRect,
    QSignalBlocker,
    Qt,
    Signal,
)
from PySide6.QtGui import QContextMenuEvent, QPainter, QPen
from PySide6.QtWidgets import QAbstractItemView, QWidget

from canal_desktop.domain.listing import SectionKind
from canal_desktop.language import tr
from canal_desktop.ui.sidebar.chosen import Chosen, Survivor, chosen_in, spans_in
from canal_desktop.ui.sidebar.conversation_list_model import LIST_MIME, Roles
from canal_desktop.ui.sidebar.list_drop import (
    Drop,
    DropKind,
    conversations_drop,
    dropped_files,
    folder_drop,
)
from canal_desktop.ui.sidebar.section_rows import HEADING
from canal_desktop.ui.sidebar.uniform_list import UniformList, selected_parts
from canal_desktop.ui.widgets.own_escape import claims_escape

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtGui import (
        QDragEnterEvent,
        QDragLeaveEvent,
        QDragMoveEvent,
        QDropEvent,
        QFocusEvent,
        QKeyEvent,
        QMouseEvent,
        QPaintEvent,
    )

    from canal_desktop.ui.sidebar.conversation_list_model import ConversationListModel
    from canal_desktop.ui.theme.theme import Theme

TYPING_PAUSE_S = 1.0
"""After so long a pause, typing in the list begins another word."""

OPENING_KEYS = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
KEPT_ON = {Qt.FocusReason.PopupFocusReason, Qt.FocusReason.ActiveWindowFocusReason, Qt.FocusReason.MenuBarFocusReason}


class ConversationListView(UniformList):
    """The list.

    Signals:
        opened(QModelIndex): Enter or a plain click on a conversation.
        delete_pressed(): the Delete key.
        left(): the keyboard went elsewhere in the window.
        chosen_changed(): other conversations are selected.
        typed(str): the beginning of a title was typed that is not in memory.
        dropped(object, object): the Chosen that were dragged, and the Section they were dropped on.
        folder_dropped(str, int): a folder's id, and its new place among the folders.
        files_dropped(list): the URLs of files to import.
        menu_requested(QModelIndex, QPoint): the menu of a row is wanted at this point of the screen.
    """

    opened = Signal(QModelIndex)
    delete_pressed = Signal()
    left = Signal()
    chosen_changed = Signal()
    typed = Signal(str)
    dropped = Signal(object, object)
    folder_dropped = Signal(str, int)
    files_dropped = Signal(list)
    menu_requested = Signal(QModelIndex, QPoint)

    def __init__(self, model: ConversationListModel, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows_model = model
        self._theme = theme
        self._is_all = False
        self._held_keys = Qt.KeyboardModifier.NoModifier
        self._word, self._typed_at = "", 0.0
        self._carried: Chosen | str | None = None
        self._drop: Drop | None = None
        self.setModel(model)
        self.setAccessibleName(tr("Conversations"))
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.EditKeyPressed)
        self.setDragEnabled(True)
        self.setAcceptDrops(True)
        self.setDropIndicatorShown(False)
        self.clicked.connect(self._on_clicked)

    def set_theme(self, theme: Theme) -> None:
        """Use other colours."""
        self._theme = theme
        self.viewport().update()

    # What is selected.

    def chosen(self) -> Chosen:
        """The selected conversations."""
        return chosen_in(self._rows_model, self.selectionModel().selection())

    def choose_current(self) -> None:
        """Where nothing is selected, the current row is what is meant."""
        if not self.chosen_count() and self.currentIndex().isValid():
            self.selectionModel().select(self.currentIndex(), QItemSelectionModel.SelectionFlag.ClearAndSelect)

    def chosen_count(self) -> int:
        """How many conversations are selected."""
        return sum(span.count for span in spans_in(self._rows_model, self.selectionModel().selection()))

    def survivor(self) -> Survivor:
        """What will find the selection again after the list has changed."""
        return Survivor(self._rows_model, self.selectionModel().selection(), is_all=self._is_all)

    @contextlib.contextmanager
    def held(self, survivor: Survivor) -> Iterator[None]:
        """While the list changes: keep the selection, the place of the rows on the screen, and the cursor nearby."""
        anchors = self._anchors()
        selection_model, is_all = self.selectionModel(), self._is_all
        current = self.currentIndex().row()
        blocker = QSignalBlocker(selection_model)
        # Qt would follow each of what may be a hundred thousand rows.
        selection_model.clearSelection()
        yield
        selection_model.select(survivor.selection(), QItemSelectionModel.SelectionFlag.Select)
        if current >= 0 and not self.currentIndex().isValid() and self._rows_model.rowCount():
            near = self._rows_model.index(min(current, self._rows_model.rowCount() - 1))
            selection_model.setCurrentIndex(near, QItemSelectionModel.SelectionFlag.NoUpdate)
        blocker.unblock()
        self._is_all = is_all
        self.updateGeometries()
        self._return_to(anchors)
        self.viewport().update()
        self.chosen_changed.emit()

    def _anchors(self) -> list[tuple[str | None, str, int]]:
        """The rows on the screen: a conversation's id (None for a heading), its section, pixels below the edge."""
        if self.verticalOffset() == 0:
            return []
        found = []
        for row in self.rows_in_sight():
            key, offset = self._rows_model.layout_rows.spot(row)
            known = self._rows_model.row_at(row)
            if known is not None or offset == HEADING:
                found.append((None if known is None else known.id, key, self.row_rect(row).top()))
        return found

    def _return_to(self, anchors: list[tuple[str | None, str, int]]) -> None:
        for row_id, key, top in anchors:
            spot = (key, HEADING) if row_id is None else self._rows_model.spot_of(row_id)
            # One that went to another section would take the reader along.
            if spot is not None and spot[0] == key:
                index = self._rows_model.index_at(spot)
                if index.isValid():
                    self.verticalScrollBar().setValue(index.row() * self.row_px - top)
                    return

    # Headings.

    def fold(self, index: QModelIndex, folded: bool) -> None:
        """Fold or unfold the section of a heading."""
        section = index.data(Roles.SECTION)
        if section is not None:
            self._rows_model.fold(section.key, folded)

    def _toggle(self, index: QModelIndex) -> None:
        self.fold(index, not index.data(Roles.FOLDED))

    def _on_clicked(self, index: QModelIndex) -> None:
        if index.data(Roles.SECTION) is not None:
            self._toggle(index)
        elif not self._held_keys & (Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier):
            self.opened.emit(index)

    def _on_sideways(self, index: QModelIndex, key: Qt.Key) -> bool:
        """Left and Right: fold and unfold, and from a conversation to its heading."""
        closing = Qt.Key.Key_Right if self.isRightToLeft() else Qt.Key.Key_Left
        if index.data(Roles.SECTION) is not None:
            self.fold(index, key == closing)
        elif key == closing:
            section = self._rows_model.layout_rows.section_at(index.row())
            self.setCurrentIndex(self._rows_model.index_at((section.key, HEADING)))
        return True

    def _on_own_key(self, event: QKeyEvent, index: QModelIndex) -> bool:
        key = event.key()
        is_plain = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier == Qt.KeyboardModifier.NoModifier
        if key == Qt.Key.Key_Escape and self.chosen_count() > 1:
            self.leave_selection()
            return True
        if key == Qt.Key.Key_Delete and is_plain:
            self.delete_pressed.emit()
            return True
        if not index.isValid() or not is_plain:
            return False
        if key in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            return self._on_sideways(index, Qt.Key(key))
        is_heading = index.data(Roles.SECTION) is not None
        if is_heading and key in (*OPENING_KEYS, Qt.Key.Key_Space):
            self._toggle(index)
            return True
        if key in OPENING_KEYS:
            self.opened.emit(index)
            return True
        return False

    def leave_selection(self) -> None:
        """Select no more than the row under the cursor."""
        self.selectionModel().select(self.currentIndex(), QItemSelectionModel.SelectionFlag.ClearAndSelect)

    # Drag and drop.

    def _drop_at(self, point: QPoint, event: QDropEvent) -> Drop | None:
        """What a drop at a point of the viewport would do."""
        if self._carried is None or not event.mimeData().hasFormat(LIST_MIME):
            return Drop(DropKind.FILES) if dropped_files(event.mimeData()) else None
        row = (point.y() + self.verticalOffset()) // self.row_px
        if isinstance(self._carried, str):
            is_lower_half = point.y() - self.row_rect(row).top() > self.row_px // 2
            return folder_drop(self._rows_model, self._carried, row, is_lower_half=is_lower_half)
        return conversations_drop(self._rows_model, row)

    def _show_drop(self, drop: Drop | None) -> None:
        if drop != self._drop:
            self._drop = drop
            self.viewport().update()

    def carry(self, carried: Chosen | str | None) -> None:
        """Note what is dragged: conversations, a folder's id, or nothing."""
        self._carried = carried

    # Qt's own methods.

    def selectAll(self) -> None:
        """Qt: Ctrl+A. First everything under the heading of the current row, then everything there is."""
        index = self.currentIndex()
        if index.isValid() and not self._is_all:
            if index.data(Roles.SECTION) is not None:
                self.fold(index, False)
            section = self._rows_model.layout_rows.section_range(self.currentIndex().row())
            already = selected_parts(self.selectionModel().selection())
            if [(part.top(), part.bottom()) for part in already] != [section]:
                self.select_rows(self.rows(*section))
                return
        super().selectAll()
        self._is_all = True

    def selectionChanged(self, selected: QItemSelection, deselected: QItemSelection) -> None:
        """Qt: other rows are selected."""
        super().selectionChanged(selected, deselected)
        self._is_all = False
        self.chosen_changed.emit()

    def event(self, event: QEvent) -> bool:
        """Qt: Esc is ours while many are selected, whatever else it does in the window."""
        if event.type() is QEvent.Type.ShortcutOverride and self.chosen_count() > 1 and claims_escape(event):
            return True
        return super().event(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Qt: whether it is a plain click is known from the press."""
        self._held_keys = event.modifiers()
        super().mousePressEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Qt: Enter, Delete, Left, Right and Esc are ours; the rest moves in the list."""
        is_editing = self.state() is QAbstractItemView.State.EditingState
        if is_editing or not self._on_own_key(event, self.currentIndex()):
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Qt: the menu is wanted of the row under the pointer, or, by its key, of the one under the cursor."""
        index, point = self.indexAt(self.viewport().mapFromGlobal(event.globalPos())), event.globalPos()
        if event.reason() is QContextMenuEvent.Reason.Keyboard:
            index = self.currentIndex()
            self.scrollTo(index)
            point = self.viewport().mapToGlobal(self.visualRect(index).center())
        if index.isValid():
            self.menu_requested.emit(index, point)

    def keyboardSearch(self, search: str) -> None:
        """Qt: letters were typed; go to the next title that begins with them."""
        now = time.monotonic()
        self._word = search if now - self._typed_at > TYPING_PAUSE_S else self._word + search
        self._typed_at = now
        wanted, count, first = self._word.casefold(), self._rows_model.rowCount(), self.currentIndex().row()
        from_here = first if len(self._word) > 1 else first + 1
        places = (self._rows_model.layout_rows.row(spot) for spot in self._rows_model.spots_in_memory())
        for row in sorted((row for row in places if row is not None), key=lambda row: (row - from_here) % count):
            known = self._rows_model.row_at(row)
            if known is not None and known.title.casefold().startswith(wanted):
                self.setCurrentIndex(self._rows_model.index(row))
                return
        self.typed.emit(self._word)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Qt: the keyboard goes; to a menu or another window only for a while."""
        super().focusOutEvent(event)
        if event.reason() not in KEPT_ON:
            self.left.emit()

    def selectedIndexes(self) -> list[QModelIndex]:
        """Qt: what is drawn while it is dragged."""
        if isinstance(self._carried, str):
            return [self.currentIndex()]
        return super().selectedIndexes()

    def startDrag(self, actions: Qt.DropAction) -> None:
        """Qt: drag the selected conversations, or the folder whose heading was pressed."""
        section = self.currentIndex().data(Roles.SECTION)
        if section is None:
            self.carry(self.chosen())
        elif section.kind is SectionKind.FOLDER:
            self.carry(section.key)
        super().startDrag(actions)
        self.carry(None)
        self._show_drop(None)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Qt: something is dragged over the list."""
        self.dragMoveEvent(event)

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        """Qt: something is dragged over the list; near its edges it scrolls."""
        super().dragMoveEvent(event)
        drop = self._drop_at(event.position().toPoint(), event)
        self._show_drop(drop)
        if drop is None:
            event.ignore()
        else:
            event.acceptProposedAction()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """Qt: it went elsewhere."""
        super().dragLeaveEvent(event)
        self._show_drop(None)

    def dropEvent(self, event: QDropEvent) -> None:
        """Qt: it was let go."""
        drop = self._drop_at(event.position().toPoint(), event)
        self._show_drop(None)
        self.setState(QAbstractItemView.State.NoState)
        if drop is None:
            event.ignore()
            return
        event.acceptProposedAction()
        if drop.kind is DropKind.FILES:
            self.files_dropped.emit(dropped_files(event.mimeData()))
        elif isinstance(self._carried, str):
            self.folder_dropped.emit(self._carried, drop.place)
        elif self._carried is not None:
            self.dropped.emit(self._carried, drop.section)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Qt: draw the rows, and where something would be dropped."""
        super().paintEvent(event)
        if self._drop is None:
            return
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._theme.accent, self._theme.ring_px))
        if self._drop.is_line:
            y = self.row_rect(self._drop.row).top()
            painter.drawLine(8, y, self.viewport().width() - 8, y)
        else:
            place = self.row_rect(self._drop.row) if self._drop.row >= 0 else self.viewport().rect()
            painter.drawRoundedRect(_inside(place), 6, 6)
        painter.end()


def _inside(rect: QRect) -> QRect:
    return rect.adjusted(9, 1, -9, -2)
