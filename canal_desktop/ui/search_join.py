"""SearchJoin: the sidebar's search field, the list of what was found, and where a hit leads to."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent

from canal_desktop.domain.message import ConversationId, MessageId
from canal_desktop.ui.sidebar.filter_hints import FilterHints
from canal_desktop.ui.sidebar.search_desk import SearchDesk
from canal_desktop.ui.sidebar.search_results import SearchResults

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from canal_desktop.app.search import Search
    from canal_desktop.app.tasks import Tasks
    from canal_desktop.ui.main_window import MainWindow

OPEN_TASK = "open"
"""The same as of every other way to open a conversation: the last one wins."""


class SearchJoin(QObject):
    """Joins them; open_at shows a conversation at a message with words marked."""

    def __init__(
        self,
        window: MainWindow,
        search: Search,
        tasks: Tasks,
        open_at: Callable[[ConversationId, MessageId | None, tuple[str, ...], bool], Awaitable[None]],
    ) -> None:
        super().__init__(window)
        sidebar = window.sidebar
        self._tasks = tasks
        self._open_at = open_at
        self._field = sidebar.search
        self.results = SearchResults(window.theme, sidebar)
        self._desk = SearchDesk(search, tasks, self.results)
        sidebar.set_results(self.results, FilterHints(self._field, sidebar))
        window.theme_changed.connect(self.results.set_theme)
        sidebar.search_changed.connect(self._on_search)
        self._field.textChanged.connect(self.results.grow_old)
        self._field.returnPressed.connect(self.results.open_first)
        self._field.installEventFilter(self)
        self.results.left.connect(self._field.setFocus)
        self.results.hit_opened.connect(self._on_hit)

    def _on_search(self, text: str) -> None:
        if text.strip():
            self._desk.look_for(text)
        else:
            self._desk.end()

    def _on_hit(self, conversation_id: str, message_id: str, words: tuple[str, ...], in_reasoning: bool) -> None:
        message = MessageId(message_id) if message_id else None
        self._tasks.restart(
            OPEN_TASK, self._show(self._open_at(ConversationId(conversation_id), message, words, in_reasoning))
        )

    async def _show(self, work: Awaitable[None]) -> None:
        await work

    # Qt's own methods.

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Qt: Down in the field goes to what was found."""
        is_down = (
            isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and event.key() == Qt.Key.Key_Down
        )
        if is_down and watched is self._field and self._field.text():
            self.results.focus_first()
            return True
        return False
