"""SearchDesk: the list of what was found joined to the search: page after page, the former search ended by the next."""

from __future__ import annotations

from typing import TYPE_CHECKING

from canal_desktop.domain.errors import StorageError

if TYPE_CHECKING:
    from canal_desktop.app.search import Search
    from canal_desktop.app.tasks import Tasks
    from canal_desktop.ui.sidebar.search_results import SearchResults

SEARCH = "search"


class SearchDesk:
    """Told what was typed; shows what is found in the list."""

    def __init__(self, search: Search, tasks: Tasks, results: SearchResults) -> None:
        self._search = search
        self._tasks = tasks
        self._results = results
        results.more_wanted.connect(lambda: tasks.restart(SEARCH, self._go_on()))

    def look_for(self, text: str) -> None:
        """Look for what was typed, in place of what was looked for before."""
        self._results.begin()
        self._tasks.restart(SEARCH, self._look(text))

    def end(self) -> None:
        """Nothing is looked for any more."""
        self._tasks.cancel(SEARCH)
        self._search.end()
        self._results.clear()

    async def _look(self, text: str) -> None:
        try:
            page = await self._search.hits(text)
        except StorageError as error:
            self._results.show_trouble(str(error))
            return
        if page is not None:
            self._results.show_hits(page)

    async def _go_on(self) -> None:
        try:
            page = await self._search.more()
        except StorageError as error:
            self._results.show_trouble(str(error))
            return
        if page is not None:
            self._results.add_hits(page)
