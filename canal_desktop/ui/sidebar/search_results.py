"""SearchResults: what was found in all conversations, as a list that is gone through with the arrow keys."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QModelIndex, Qt, QTimer, Signal
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QVBoxLayout, QWidget

from canal_desktop.language import sentences as joined
from canal_desktop.language import tr
from canal_desktop.ui.sidebar.search_result_delegate import SearchResultDelegate
from canal_desktop.ui.sidebar.search_results_model import SearchResultsModel, SearchRoles, SearchRow
from canal_desktop.ui.widgets.announce import announce
from canal_desktop.ui.widgets.own_escape import claims_escape
from canal_desktop.ui.widgets.plain_label import PlainLabel

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

    from canal_desktop.domain.search import SearchPage
    from canal_desktop.ui.theme.theme import Theme

STILL_MS = 150
"""A search that takes longer says that it goes on."""

NEAR_ROWS = 12
"""So many rows before the last one that is seen, more are asked for."""

FEW_TO_TELL = 1000
"""Where no more messages than these wait to be taken in, nobody has to know."""

NOTHING = tr("Nothing found. Try fewer words, or only the beginning of one.")
STILL = tr("Still looking…")


class ResultsView(QListView):
    """The list with its keys.

    Signals:
        opened(QModelIndex): Enter or a click on a row.
        left(): Esc, or Up on the first row: back to the field.
    """

    opened = Signal(QModelIndex)
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(tr("Search results"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.clicked.connect(self.opened)

    def event(self, event: QEvent) -> bool:
        """Qt: Esc is ours before it is the program's Stop."""
        return claims_escape(event) or super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Qt: Enter opens, Esc and Up on the first row go back, the rest moves in the list."""
        index, key = self.currentIndex(), event.key()
        if key == Qt.Key.Key_Escape or (key == Qt.Key.Key_Up and index.row() <= 0):
            self.left.emit()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if index.isValid():
                self.opened.emit(index)
        else:
            super().keyPressEvent(event)


class SearchResults(QWidget):
    """The list of what was found, and a line that says how the search stands.

    Signals:
        hit_opened(str, str, tuple, bool): conversation id, message id ("" for the conversation as such), the words to
            be marked, and whether they stand in the message's reasoning.
        more_wanted(): the end of the list is near, and there is more.
        left(): the keyboard goes back to the field.
    """

    hit_opened = Signal(str, str, tuple, bool)
    more_wanted = Signal()
    left = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._has_more = False
        self._is_old = False
        self._opens_first = False
        self.model = SearchResultsModel(self)
        self._delegate = SearchResultDelegate(theme, self)
        self.list = ResultsView(self)
        self.list.setModel(self.model)
        self.list.setItemDelegate(self._delegate)
        self.status = PlainLabel(parent=self, wraps=True)
        self.status.setProperty("role", "muted")
        self.status.setContentsMargins(16, 0, 16, 0)
        self.status.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self.status)
        column.addWidget(self.list, 1)
        self._still = QTimer(self)
        self._still.setSingleShot(True)
        self._still.setInterval(STILL_MS)
        self._still.timeout.connect(lambda: self._say(STILL))
        self.list.opened.connect(self._open)
        self.list.left.connect(self.left)
        self.list.verticalScrollBar().valueChanged.connect(self._look_for_end)
        self.setFocusProxy(self.list)

    def set_theme(self, theme: Theme) -> None:
        """Use other colours and fonts."""
        self._delegate.set_theme(theme)
        self.list.scheduleDelayedItemsLayout()

    def grow_old(self) -> None:
        """Something else is being typed: what is shown is not what is looked for."""
        self._is_old = True
        self._opens_first = False

    def begin(self) -> None:
        """A search was begun: say so when it takes longer. What was found before stays until there is something new."""
        self._has_more = False
        self._is_old = True
        self._still.start()

    def show_hits(self, page: SearchPage) -> None:
        """Show the first page of a search, in place of what was found before."""
        self.model.set_found(page.conversations)
        self.list.scrollToTop()
        self._show_state(page)

    def add_hits(self, page: SearchPage) -> None:
        """Show a further page below."""
        self.model.add_found(page.conversations)
        self._show_state(page)

    def show_trouble(self, sentence: str) -> None:
        """Say why nothing can be looked for."""
        self.clear()
        self._say(sentence)

    def clear(self) -> None:
        """Forget what was found."""
        self._has_more = self._is_old = self._opens_first = False
        self.model.set_found(())
        self._say("")

    def open_first(self) -> None:
        """Open the first row, if there is one; where the former search is still shown, once the new one is."""
        if self._is_old:
            self._opens_first = True
        elif self.model.rowCount():
            self._open(self.model.index(0))

    def focus_first(self) -> None:
        """Take the keyboard to the first row, if there is one."""
        if self.model.rowCount():
            self.list.setCurrentIndex(self.model.index(0))
            self.list.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _show_state(self, page: SearchPage) -> None:
        self._is_old = False
        self._has_more = not page.is_complete
        sentences = list(page.hints)
        if self._has_more and self._is_near_end():
            sentences.append(STILL)
        elif not self.model.rowCount():
            sentences.append(NOTHING)
        done, total = page.progress
        if total - done > FEW_TO_TELL:
            sentences.append(
                tr(
                    "Older messages are still being prepared for the search: {percent} % done.",
                    percent=100 * done // total,
                )
            )
        self._say(joined(*sentences))
        if self._opens_first and self.model.rowCount():
            self._opens_first = False
            self.open_first()
        self._look_for_end()

    def _say(self, text: str) -> None:
        self._still.stop()
        self.status.setVisible(bool(text))
        if text != self.status.text():
            self.status.setText(text)
            announce(self.list, text)

    def _is_near_end(self) -> bool:
        last = self.list.indexAt(self.list.viewport().rect().bottomLeft())
        return not last.isValid() or last.row() + NEAR_ROWS >= self.model.rowCount()

    def _look_for_end(self) -> None:
        if self._has_more and self._is_near_end():
            # Once for each page.
            self._has_more = False
            self.more_wanted.emit()

    def _open(self, index: QModelIndex) -> None:
        row: SearchRow = index.data(SearchRoles.ROW)
        conversation = row.found.conversation
        if row.hit is None:
            self.hit_opened.emit(conversation.id, "", (), False)
        else:
            self.hit_opened.emit(conversation.id, row.hit.message_id, row.hit.words, row.hit.in_reasoning)
