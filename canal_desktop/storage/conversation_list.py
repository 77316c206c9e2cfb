"""ConversationList: which conversations the list shows under which heading, counted and read a piece at a time."""

from __future__ import annotations

from datetime import datetime, time, timedelta
from typing import TYPE_CHECKING, Any

from canal_desktop.domain.listing import Order, Place, Section, SectionKind
from canal_desktop.language import tr
from canal_desktop.storage.rows import readable, to_timestamp
from canal_desktop.storage.shelves import UNFILED, AllShelves, TaggedShelves, with_title

if TYPE_CHECKING:
    from datetime import date

    import apsw

    from canal_desktop.domain.conversation import Conversation
    from canal_desktop.domain.listing import Listing
    from canal_desktop.domain.message import ConversationId
    from canal_desktop.storage.database import Database
    from canal_desktop.storage.shelves import Shelves

DATE_GROUPS = (
    (SectionKind.TODAY, tr("Today")),
    (SectionKind.YESTERDAY, tr("Yesterday")),
    (SectionKind.PREVIOUS_WEEK, tr("Previous 7 days")),
    (SectionKind.PREVIOUS_MONTH, tr("Previous 30 days")),
    (SectionKind.OLDER, tr("Older")),
)
"""Newer first; the future counts as today."""
FIRST_DAYS = (0, 1, 7, 37)
"""How many days before today the first day of each group is, but for the last, which has none."""
DATE_KEYS = tuple(str(kind) for kind, _title in DATE_GROUPS)
ALL_TITLES = {Place.LIBRARY: tr("Conversations"), Place.ARCHIVE: tr("Archive"), Place.TRASH: tr("Trash")}


class ConversationList:
    """Reads the list of conversations. Every method raises StorageError, or one of its kinds, when the disk fails.

    By activity, order is never by the clock: where that was set back, a conversation stands in its place all the same
    and belongs to the date group of that place: no newer one than that of the conversation above it.
    """

    def __init__(self, database: Database) -> None:
        self._database = database
        # Both belong to the database's thread, and are kept for as long as their keys stay the same.
        self._shelves: tuple[object, Shelves] | None = None
        self._starts: tuple[object, tuple[int, ...]] | None = None

    async def outline(self, listing: Listing, now: datetime) -> tuple[Section, ...]:
        """The headings in their order with the number of conversations under each.

        In the library: pinned, folders, then date groups by the local calendar of now, or one section by title. In the
        archive and the trash: one section. Sections without conversations are left out, except folders.
        """
        return await self._database.run(lambda db: tuple(self._outline(db, listing, now)))

    async def rows(
        self, listing: Listing, section_key: str, now: datetime, offset: int, limit: int
    ) -> tuple[Conversation, ...]:
        """Conversations of a section, from the offset on, limit at most; fewer, or none, where it ends."""
        with readable():
            return await self._database.run(lambda db: self._rows(db, listing, section_key, now, offset, limit))

    async def position(
        self, listing: Listing, conversation_id: ConversationId, now: datetime
    ) -> tuple[str, int] | None:
        """The section's key and the offset in it where a conversation is found; None where it is not listed."""
        return await self._database.run(lambda db: self._position(db, listing, conversation_id, now))

    async def titles(self, text: str, limit: int) -> tuple[Conversation, ...]:
        """Conversations, but for those in the trash, whose titles have every word of text in any case; latest first."""
        with readable():
            return await self._database.run(lambda db: with_title(db, text, limit))

    def _find_shelves(self, db: apsw.Connection, listing: Listing) -> Shelves:
        # Whatever changes the list moves one of these on, and a conversation that is removed moves the clock.
        state = db.execute("SELECT value FROM counters WHERE name IN ('activity', 'clock') ORDER BY name").fetchall()
        key = (listing.order, listing.tag, state)
        if self._shelves is None or self._shelves[0] != key:
            self._starts = None
            shelves: Shelves = (
                AllShelves(db, listing.order) if listing.tag is None else TaggedShelves(db, listing.order, listing.tag)
            )
            self._shelves = key, shelves
        return self._shelves[1]

    def _group_starts(self, db: apsw.Connection, shelves: Shelves, now: datetime) -> tuple[int, ...]:
        """How many unfiled conversations are above each date group, and how many there are."""
        today = now.astimezone().date()
        # Not by the day alone: in another time zone the same day begins at another moment.
        firsts = [_start_of(today - timedelta(days=days)) for days in FIRST_DAYS]
        if self._starts is None or self._starts[0] != firsts:
            counts = [shelves.count_since(db, first) for first in firsts]
            self._starts = firsts, (0, *counts, shelves.counts.get(UNFILED, 0))
        return self._starts[1]

    def _outline(self, db: apsw.Connection, listing: Listing, now: datetime) -> list[Section]:
        shelves = self._find_shelves(db, listing)
        if listing.place is not Place.LIBRARY:
            return _all_section(listing.place, shelves.counts.get(listing.place, 0))
        sections = []
        if pinned := shelves.counts.get(SectionKind.PINNED):
            sections.append(Section(SectionKind.PINNED, SectionKind.PINNED, tr("Pinned"), pinned))
        query = "SELECT id, name FROM folders WHERE deleted_at IS NULL ORDER BY position, fold(name), id"
        for folder_id, name in db.execute(query):
            count = shelves.counts.get(str(folder_id), 0)
            sections.append(Section(SectionKind.FOLDER, str(folder_id), str(name), count))
        if listing.order is Order.TITLE:
            return sections + _all_section(listing.place, shelves.counts.get(UNFILED, 0))
        starts = self._group_starts(db, shelves, now)
        for number, (kind, title) in enumerate(DATE_GROUPS):
            if count := starts[number + 1] - starts[number]:
                sections.append(Section(kind, kind, title, count))
        return sections

    def _rows(
        self, db: apsw.Connection, listing: Listing, section_key: str, now: datetime, offset: int, limit: int
    ) -> tuple[Conversation, ...]:
        shelves = self._find_shelves(db, listing)
        if listing.place is not Place.LIBRARY:
            return shelves.rows(db, listing.place, offset, limit)
        if section_key in DATE_KEYS:
            starts = self._group_starts(db, shelves, now)
            number = DATE_KEYS.index(section_key)
            offset += starts[number]
            return shelves.rows(db, UNFILED, offset, max(0, min(limit, starts[number + 1] - offset)))
        return shelves.rows(db, UNFILED if section_key == SectionKind.ALL else section_key, offset, limit)

    def _position(
        self, db: apsw.Connection, listing: Listing, conversation_id: ConversationId, now: datetime
    ) -> tuple[str, int] | None:
        row: Any = db.execute("SELECT seq, shelf FROM conversations WHERE id = ?", (conversation_id,)).fetchone()
        if row is None or _place_of(row[1]) is not listing.place:
            return None
        seq, shelf = row
        shelves = self._find_shelves(db, listing)
        offset = shelves.offset_of(db, shelf, seq)
        if offset is None:
            return None
        if listing.place is not Place.LIBRARY or (shelf == UNFILED and listing.order is Order.TITLE):
            return str(SectionKind.ALL), offset
        if shelf != UNFILED:
            return shelf, offset
        starts = self._group_starts(db, shelves, now)
        number = max(number for number, start in enumerate(starts[:-1]) if start <= offset)
        return DATE_KEYS[number], offset - starts[number]


def _all_section(place: Place, count: int) -> list[Section]:
    return [Section(SectionKind.ALL, SectionKind.ALL, ALL_TITLES[place], count)] if count else []


def _place_of(shelf: str) -> Place:
    return Place(shelf) if shelf in {Place.ARCHIVE, Place.TRASH} else Place.LIBRARY


def _start_of(day: date) -> str:
    """The first moment of a local day as it is stored."""
    return to_timestamp(datetime.combine(day, time.min).astimezone())
