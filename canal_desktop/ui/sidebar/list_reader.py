"""ListReader: brings the list of conversations from the library to the sidebar, and reads on where it is looked at."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

from canal_desktop.domain.listing import Place, Section, SectionKind
from canal_desktop.domain.message import ConversationId
from canal_desktop.language import tr
from canal_desktop.ui.moments import local_day
from canal_desktop.ui.sidebar.list_row import conversation_row, trashed_row
from canal_desktop.ui.sidebar.section_rows import PAGE_ROWS
from canal_desktop.ui.sidebar.sight import pages_needed

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from canal_desktop.app.tasks import Tasks
    from canal_desktop.domain.listing import Listing
    from canal_desktop.storage.conversation_list import ConversationList
    from canal_desktop.storage.trash import Trash
    from canal_desktop.ui.sidebar.chosen import Chosen
    from canal_desktop.ui.sidebar.list_row import ListRow
    from canal_desktop.ui.sidebar.section_rows import PageKey, Spot
    from canal_desktop.ui.sidebar.sidebar import Sidebar

MAX_FOUND = 500
"""Titles that a search shows at most."""

MAX_TYPED = 100
"""So many titles with what was typed are looked at for one that begins with it."""

MAX_FOLLOWED = 300
"""Of so many conversations the new place is asked for when the list has changed."""

SLICE_ROWS = 500


class ListReader:
    """Keeps the sidebar as the library is.

    A change is shown by the headings and the rows on the screen alone; however many changes come while the list is
    being read, it is read once more after them.
    """

    def __init__(
        self,
        sidebar: Sidebar,
        conversations: ConversationList,
        trash: Trash,
        tasks: Tasks,
        now: Callable[[], datetime] = lambda: datetime.now(UTC),
    ) -> None:
        self._sidebar = sidebar
        self._conversations = conversations
        self._trash = trash
        self._tasks = tasks
        self._now = now
        self._search = ""
        self._day = local_day(now())
        self._is_stale = False
        self._is_filling = False
        self._is_reading = False
        self._is_closed = False
        self._fills = 0
        self.on_filled: Callable[[], None] = lambda: None
        """Called when the list is as the library is."""
        sidebar.model.page_wanted.connect(self._on_page_wanted)
        sidebar.listing_changed.connect(lambda _listing: self.refresh())
        sidebar.search_changed.connect(self._on_search)
        sidebar.typed.connect(lambda text: self._tasks.restart("find typed", self._find_typed(text)))
        sidebar.new_day.connect(self._on_new_day)

    def refresh(self) -> None:
        """Show the list as it is now, soon."""
        self._is_stale = True
        if not self._is_filling and not self._is_closed:
            self._is_filling = True
            self._tasks.restart("fill sidebar", self._keep_filling())

    async def fill(self) -> None:
        """Show the list as it is now; it is there when this returns."""
        self._is_stale = True
        await self._keep_filling()

    def close(self) -> None:
        """Read nothing any more: the library is about to be closed."""
        self._is_closed = True

    async def all_rows(self, chosen: Chosen) -> list[ListRow]:
        """Chosen conversations, read where they are not in memory.

        Raises:
            StorageError: the library could not be read.
        """
        if len(chosen.rows) == chosen.count:
            return list(chosen.rows)
        found: list[ListRow] = []
        for span in chosen.spans:
            for first in range(span.first, span.last + 1, SLICE_ROWS):
                limit = min(SLICE_ROWS, span.last + 1 - first)
                found += await self._rows(self._sidebar.listing, span.key, first, limit)
        return found

    def _on_search(self, text: str) -> None:
        if not self._sidebar.has_results:
            self._search = text
            self.refresh()

    def _on_new_day(self) -> None:
        today = local_day(self._now())
        if today != self._day:
            self._day = today
            self.refresh()

    async def _keep_filling(self) -> None:
        self._is_filling = True
        try:
            while self._is_stale:
                self._is_stale = False
                await self._fill_once()
        finally:
            self._is_filling = False
        self.on_filled()

    async def _fill_once(self) -> None:
        listing, search = self._sidebar.listing, self._search
        if search:
            sections, pages = await self._found(search)
        else:
            sections = await self._sections(listing)
            pages = {}
            for key, number in pages_needed(self._sidebar.list, self._sidebar.model, sections):
                pages[key, number] = await self._rows(listing, key, number * PAGE_ROWS, PAGE_ROWS)
        known = {row.id for rows in pages.values() for row in rows}
        places: dict[str, Spot] = {}
        asked: set[str] = set()
        # What is selected meanwhile has to be followed too.
        while (missing := self._sidebar.followed_ids() - known - asked) and len(asked) < MAX_FOLLOWED:
            asked |= missing
            for row_id in () if search else missing:
                spot = await self._conversations.position(listing, ConversationId(row_id), self._now())
                if spot is not None:
                    places[row_id] = spot
        if (listing, search) == (self._sidebar.listing, self._search):
            self._fills += 1
            self._sidebar.refresh(sections, pages, places)

    async def _sections(self, listing: Listing) -> tuple[Section, ...]:
        if not _is_whole_trash(listing):
            return await self._conversations.outline(listing, self._now())
        count = await self._trash.count()
        return (Section(SectionKind.ALL, SectionKind.ALL, tr("Trash"), count),) if count else ()

    async def _rows(self, listing: Listing, key: str, offset: int, limit: int) -> list[ListRow]:
        now = self._now()
        if _is_whole_trash(listing):
            return [trashed_row(one, now) for one in await self._trash.contents(offset, limit)]
        return [conversation_row(one, now) for one in await self._conversations.rows(listing, key, now, offset, limit)]

    async def _found(self, text: str) -> tuple[tuple[Section, ...], dict[PageKey, Sequence[ListRow]]]:
        now = self._now()
        rows = [conversation_row(one, now) for one in await self._conversations.titles(text, MAX_FOUND)]
        if not rows:
            return (), {}
        key = str(SectionKind.ALL)
        pages = {(key, at // PAGE_ROWS): rows[at : at + PAGE_ROWS] for at in range(0, len(rows), PAGE_ROWS)}
        return (Section(SectionKind.ALL, key, tr("Found"), len(rows)),), dict(pages)

    def _on_page_wanted(self) -> None:
        if not self._is_reading and not self._is_closed:
            self._is_reading = True
            self._tasks.restart("read rows", self._read_pages())

    async def _read_pages(self) -> None:
        model = self._sidebar.model
        try:
            while (wanted := model.next_wanted()) is not None:
                fills = self._fills
                rows = await self._rows(self._sidebar.listing, wanted[0], wanted[1] * PAGE_ROWS, PAGE_ROWS)
                # A list that was shown anew meanwhile asks again for what it needs.
                if fills == self._fills:
                    model.put_page(wanted, rows)
        finally:
            self._is_reading = False

    async def _find_typed(self, text: str) -> None:
        """Go to the latest conversation whose title begins with what was typed."""
        listing, wanted = self._sidebar.listing, text.casefold()
        if self._search or listing.place is Place.TRASH:
            return
        for one in await self._conversations.titles(text, MAX_TYPED):
            if one.title.casefold().startswith(wanted):
                spot = await self._conversations.position(listing, one.id, self._now())
                if spot is not None and listing == self._sidebar.listing:
                    self._sidebar.go_to(spot)
                    return


def _is_whole_trash(listing: Listing) -> bool:
    return listing.place is Place.TRASH and listing.tag is None
