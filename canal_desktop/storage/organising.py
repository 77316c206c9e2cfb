"""Organising: one change to many conversations, all of it or nothing, and what takes it back exactly."""

from __future__ import annotations

from collections import Counter, defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from canal_desktop.storage.rows import clean_text, fold, to_json, to_timestamp
from canal_desktop.storage.tags import spellings

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    import apsw

    from canal_desktop.domain.conversation import ConversationMark
    from canal_desktop.domain.folder import FolderId
    from canal_desktop.domain.message import ConversationId
    from canal_desktop.storage.database import Database

_WANTED = "id IN (SELECT value FROM json_each(?))"
"""One value for any number of ids."""


@dataclass(frozen=True, slots=True)
class FieldChange:
    """Columns that became the same in several conversations; rows are an id with the former values."""

    columns: tuple[str, ...]
    after: tuple[str | int | None, ...]
    rows: tuple[tuple[Any, ...], ...]

    @property
    def ids(self) -> tuple[ConversationId, ...]:
        """The conversations that were changed: those that were so before are not among them."""
        return tuple(row[0] for row in self.rows)


@dataclass(frozen=True, slots=True)
class TagChange:
    """A tag that was added to conversations or taken off them; rows are a conversation's id with the spelling."""

    is_set: bool
    rows: tuple[tuple[Any, ...], ...]

    @property
    def ids(self) -> tuple[ConversationId, ...]:
        """The conversations that were changed."""
        return tuple(dict.fromkeys(row[0] for row in self.rows))


Change = FieldChange | TagChange


class Organising:
    """Changes conversations by the dozen or the ten thousand, each call in one transaction.

    Ids that are not in the library are passed over. Every method raises StorageError, or one of its kinds, when the
    disk fails; then nothing was changed.
    """

    def __init__(self, database: Database) -> None:
        self._database = database

    async def pin(self, ids: Sequence[ConversationId], now: datetime) -> FieldChange:
        """Show them at the top."""
        return await self._set(ids, ("pinned_at",), (to_timestamp(now),), "pinned_at IS NULL")

    async def unpin(self, ids: Sequence[ConversationId]) -> FieldChange:
        """Show them in their places."""
        return await self._set(ids, ("pinned_at",), (None,))

    async def archive(self, ids: Sequence[ConversationId], now: datetime) -> FieldChange:
        """Keep them out of the list."""
        return await self._set(ids, ("archived_at",), (to_timestamp(now),), "archived_at IS NULL")

    async def unarchive(self, ids: Sequence[ConversationId]) -> FieldChange:
        """Back into the list."""
        return await self._set(ids, ("archived_at",), (None,))

    async def delete(self, ids: Sequence[ConversationId], now: datetime) -> FieldChange:
        """Move them to the trash."""
        return await self._set(ids, ("deleted_at",), (to_timestamp(now),), "deleted_at IS NULL")

    async def undelete(self, ids: Sequence[ConversationId]) -> FieldChange:
        """Back from the trash to where they were."""
        return await self._set(ids, ("deleted_at",), (None,))

    async def move(self, ids: Sequence[ConversationId], folder_id: FolderId | None) -> FieldChange:
        """Into a folder, or out of all of them.

        Raises:
            KeyError: there is no such folder outside the trash; nothing was changed.
        """

        def work(db: apsw.Connection) -> FieldChange:
            query = "SELECT 1 FROM folders WHERE id = ? AND deleted_at IS NULL"
            if folder_id is not None and not db.execute(query, (folder_id,)).fetchall():
                raise KeyError(folder_id)
            # What was moved does not go back to a folder that was deleted around it.
            return _set(db, ids, ("folder_id", "former_folder"), (folder_id, None))

        return await self._database.transact(work)

    async def mark(self, ids: Sequence[ConversationId], mark: ConversationMark | None) -> FieldChange:
        """Mark them as unread or failed, or as read."""
        return await self._set(ids, ("mark",), (mark,))

    async def set_title(self, conversation_id: ConversationId, title: str) -> FieldChange:
        """Give a conversation a title of the user's own."""
        return await self._set([conversation_id], ("title", "title_is_own"), (clean_text(title), 1))

    async def add_tag(self, ids: Sequence[ConversationId], tag: str) -> TagChange:
        """Add a tag to those that do not have it; where it is in use in another spelling, in that one."""
        tag = clean_text(tag)

        def work(db: apsw.Connection) -> TagChange:
            known = spellings(db, tag)
            marks = ", ".join("?" * len(known))
            query = f"""
                SELECT id FROM conversations WHERE {_WANTED} AND NOT EXISTS (
                    SELECT 1 FROM conversation_tags WHERE conversation_id = id AND is_set AND tag IN ({marks})
                )
            """
            spelling = known[0] if known else tag
            rows = tuple((found, spelling) for (found,) in db.execute(query, (_ids(ids), *known)).fetchall())
            _set_tags(db, rows, is_set=True)
            return TagChange(is_set=True, rows=rows)

        return await self._database.transact(work)

    async def remove_tag(self, ids: Sequence[ConversationId], tag: str) -> TagChange:
        """Take a tag off, in whatever spelling they have it."""

        def work(db: apsw.Connection) -> TagChange:
            known = spellings(db, tag)
            marks = ", ".join("?" * len(known))
            query = f"""
                SELECT conversation_id, tag FROM conversation_tags
                WHERE conversation_id IN (SELECT value FROM json_each(?)) AND is_set AND tag IN ({marks})
            """
            rows = tuple(db.execute(query, (_ids(ids), *known)).fetchall())
            _set_tags(db, rows, is_set=False)
            return TagChange(is_set=False, rows=rows)

        return await self._database.transact(work)

    async def tags(self) -> tuple[tuple[str, int], ...]:
        """Every tag in use with the number of its conversations outside the trash, sorted; each once."""
        # The trash is the smaller side to look into.
        query = """
            SELECT tag, count(*) FROM conversation_tags WHERE is_set AND conversation_id NOT IN (
                SELECT id FROM conversations WHERE deleted_at IS NOT NULL
            ) GROUP BY tag
        """

        def work(db: apsw.Connection) -> tuple[tuple[str, int], ...]:
            counts: Counter[str] = Counter()
            names: dict[str, str] = {}
            rows: list[Any] = db.execute(query).fetchall()
            for tag, count in sorted(rows):
                counts[fold(tag)] += count
                names.setdefault(fold(tag), tag)
            return tuple((names[folded], counts[folded]) for folded in sorted(names))

        return await self._database.run(work)

    async def undo(self, change: Change) -> int:
        """Take a change back where it still is as it was made: what was changed again since then stays.

        Returns for how many conversations it was taken back.
        """
        if isinstance(change, TagChange):
            return await self._database.transact(lambda db: _set_tags(db, change.rows, is_set=not change.is_set))
        # Most of them were the same before.
        alike: dict[tuple[Any, ...], list[str]] = defaultdict(list)
        for known_id, *former in change.rows:
            alike[tuple(former)].append(known_id)
        # A folder may be gone for good by now.
        value = {"folder_id": "(SELECT id FROM folders WHERE id = ?)"}
        assignments = ", ".join(f"{column} = {value.get(column, '?')}" for column in change.columns)
        unchanged = " AND ".join(f"{column} IS ?" for column in change.columns)
        statement = f"UPDATE conversations SET {assignments} WHERE {_WANTED} AND {unchanged}"

        def work(db: apsw.Connection) -> int:
            count = 0
            for former, ids in alike.items():
                db.execute(statement, (*former, _ids(ids), *change.after))
                count += db.changes()
            return count

        return await self._database.transact(work)

    async def _set(
        self,
        ids: Sequence[ConversationId],
        columns: tuple[str, ...],
        after: tuple[str | int | None, ...],
        condition: str = "true",
    ) -> FieldChange:
        return await self._database.transact(lambda db: _set(db, ids, columns, after, condition))


def _ids(ids: Sequence[str]) -> str:
    return to_json(list(ids))


def _set(
    db: apsw.Connection,
    ids: Sequence[str],
    columns: tuple[str, ...],
    after: tuple[str | int | None, ...],
    condition: str = "true",
) -> FieldChange:
    differs = " OR ".join(f"{column} IS NOT ?" for column in columns)
    query = f"SELECT id, {', '.join(columns)} FROM conversations WHERE {_WANTED} AND ({differs}) AND {condition}"
    rows: list[Any] = db.execute(query, (_ids(ids), *after)).fetchall()
    assignments = ", ".join(f"{column} = ?" for column in columns)
    db.execute(f"UPDATE conversations SET {assignments} WHERE {_WANTED}", (*after, _ids([row[0] for row in rows])))
    return FieldChange(columns, after, tuple(rows))


def _set_tags(db: apsw.Connection, rows: Sequence[tuple[Any, ...]], *, is_set: bool) -> int:
    """Set tags or take them off; returns how many were otherwise before."""
    statement = """
        INSERT INTO conversation_tags (conversation_id, tag, is_set) SELECT ?1, ?2, ?3
        WHERE EXISTS (SELECT 1 FROM conversations WHERE id = ?1)
        ON CONFLICT (conversation_id, tag) DO UPDATE SET is_set = ?3 WHERE is_set IS NOT ?3
    """
    count = 0
    for known_id, tag in rows:
        db.execute(statement, (known_id, tag, int(is_set)))
        count += db.changes()
    return count
