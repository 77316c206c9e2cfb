"""Organiser: what the user does with many conversations, folders and the trash; all of it but purging can be undone."""

from __future__ import annotations

from typing import TYPE_CHECKING

from canal_desktop.app.answering import STILL_WRITING
from canal_desktop.app.folder_organiser import NO_FOLDER, FolderOrganiser
from canal_desktop.domain.conversation import ConversationMark, shown_title
from canal_desktop.domain.errors import InvalidInput
from canal_desktop.domain.trashed import TrashedKind
from canal_desktop.language import grouped, tr, tr_n
from canal_desktop.storage.organising import FieldChange

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Collection, Sequence

    from canal_desktop.app.undo import Undoable
    from canal_desktop.domain.folder import FolderId
    from canal_desktop.domain.message import ConversationId, MessageId
    from canal_desktop.domain.trashed import Trashed
    from canal_desktop.storage.organising import Change

    Words = Callable[[int, str], str]
    """Makes a sentence about so many conversations; the title, in quotes, is that of the one where it is one."""

LONGEST_TAG = 40
LONGEST_QUOTED = 40
NO_CONVERSATION = tr("This conversation is no longer there.")


class Organiser(FolderOrganiser):
    """One method for each thing the user does; each takes as many conversations as are selected.

    A method returns what takes it back, which is on the stack by then, or None where there was nothing to do. Each
    raises StorageError, or one of its kinds, when the disk fails; then nothing was changed.
    """

    async def pin(self, ids: Sequence[ConversationId]) -> Undoable | None:
        """Show conversations at the top of the list."""
        change = await self._organising.pin(ids, self._now())
        return await self._changed(
            change,
            lambda count, title: tr_n("{title} was pinned.", "{n} conversations were pinned.", count, title=title),
        )

    async def unpin(self, ids: Sequence[ConversationId]) -> Undoable | None:
        """Show conversations in their places again."""
        change = await self._organising.unpin(ids)
        return await self._changed(
            change,
            lambda count, title: tr_n("{title} was unpinned.", "{n} conversations were unpinned.", count, title=title),
        )

    async def archive(self, ids: Sequence[ConversationId]) -> Undoable | None:
        """Keep conversations out of the list, but in the library."""
        change = await self._organising.archive(ids, self._now())
        return await self._changed(
            change,
            lambda count, title: tr_n("{title} was archived.", "{n} conversations were archived.", count, title=title),
        )

    async def unarchive(self, ids: Sequence[ConversationId]) -> Undoable | None:
        """Bring conversations back from the archive."""
        change = await self._organising.unarchive(ids)
        return await self._changed(
            change,
            lambda count, title: tr_n(
                "{title} was brought back from the archive.",
                "{n} conversations were brought back from the archive.",
                count,
                title=title,
            ),
        )

    async def delete(self, ids: Sequence[ConversationId]) -> Undoable | None:
        """Move conversations to the trash; replies being written in them are stopped and kept."""
        self._library.stop(ids)
        change = await self._organising.delete(ids, self._now())
        return await self._changed(
            change,
            lambda count, title: tr_n(
                "{title} was moved to the trash.", "{n} conversations were moved to the trash.", count, title=title
            ),
        )

    async def move(self, ids: Sequence[ConversationId], folder_id: FolderId | None) -> Undoable | None:
        """Move conversations into a folder, or out of all folders.

        Raises:
            InvalidInput: the folder is not there any more.
        """
        try:
            change = await self._organising.move(ids, folder_id)
            name = "" if folder_id is None else (await self._folders.find(folder_id)).name
        except KeyError:
            raise InvalidInput(NO_FOLDER) from None
        if not name:
            return await self._changed(
                change,
                lambda count, title: tr_n(
                    "{title} was taken out of the folder.",
                    "{n} conversations were taken out of the folder.",
                    count,
                    title=title,
                ),
            )
        return await self._changed(
            change,
            lambda count, title: tr_n(
                "{title} was moved to {folder}.",
                "{n} conversations were moved to {folder}.",
                count,
                title=title,
                folder=name,
            ),
        )

    async def add_tag(self, ids: Sequence[ConversationId], tag: str) -> Undoable | None:
        """Add a tag to conversations.

        Raises:
            InvalidInput: the tag is blank or too long.
        """
        tag = _clean_tag(tag)
        change = await self._organising.add_tag(ids, tag)
        return await self._changed(
            change,
            lambda count, title: tr_n(
                "{title} was tagged “{tag}”.", "{n} conversations were tagged “{tag}”.", count, title=title, tag=tag
            ),
        )

    async def remove_tag(self, ids: Sequence[ConversationId], tag: str) -> Undoable | None:
        """Take a tag off conversations."""
        change = await self._organising.remove_tag(ids, tag)
        return await self._changed(
            change,
            lambda count, title: tr_n(
                "{title} was freed of the tag “{tag}”.",
                "{n} conversations were freed of the tag “{tag}”.",
                count,
                title=title,
                tag=tag,
            ),
        )

    async def mark_unread(self, ids: Sequence[ConversationId]) -> Undoable | None:
        """Mark conversations as if something had happened in them."""
        return await self._marked(
            ids,
            ConversationMark.UNREAD,
            lambda count, title: tr_n(
                "{title} was marked as unread.", "{n} conversations were marked as unread.", count, title=title
            ),
        )

    async def mark_read(self, ids: Sequence[ConversationId]) -> Undoable | None:
        """Take the marks off conversations."""
        return await self._marked(
            ids,
            None,
            lambda count, title: tr_n(
                "{title} was marked as read.", "{n} conversations were marked as read.", count, title=title
            ),
        )

    async def rename(self, conversation_id: ConversationId, title: str) -> Undoable | None:
        """Give a conversation a title of the user's own.

        Raises:
            InvalidInput: the title is blank, or the conversation is not there any more.
        """
        try:
            before = await self._library.find(conversation_id)
            await self._library.rename(conversation_id, title)
            after = await self._library.find(conversation_id)
        except KeyError:
            raise InvalidInput(NO_CONVERSATION) from None
        if not self._library.is_stored(conversation_id) or after.title == before.title:
            return None
        former = (conversation_id, before.title, int(before.title_is_own))
        change = FieldChange(("title", "title_is_own"), (after.title, 1), (former,))
        sentence = tr("{former} was renamed to {title}.", former=_quoted(before.title), title=_quoted(after.title))
        return self._push(sentence, lambda: self._undo_change(change))

    async def tags(self) -> tuple[tuple[str, int], ...]:
        """Every tag in use with the number of its conversations, sorted."""
        return await self._organising.tags()

    async def trash(self, offset: int = 0, limit: int = 500) -> tuple[Trashed, ...]:
        """What is in the trash, latest deleted first."""
        return await self._trash.contents(offset, limit)

    async def restore(self, entries: Sequence[Trashed]) -> Undoable | None:
        """Bring conversations, messages and folders back from the trash, to where they were: all of them or none.

        Raises:
            InvalidInput: a reply is being written where a message is to come back.
        """
        owners = {_owner(entry) for entry in entries if entry.kind is TrashedKind.MESSAGE}
        self._refuse_while_busy(owners)
        restored = await self._trash.restore(entries)
        if not restored.rows:
            return None
        await self._reload(owners)

        async def take_back() -> None:
            self._refuse_while_busy(owners)
            if not await self._trash.put_back(restored):
                raise KeyError(restored.rows)
            await self._reload(owners)

        came = {known_id for _kind, known_id, _deleted_at in restored.rows}
        entries = [entry for entry in entries if entry.id in came]
        sentence = tr_n(
            "{title} was brought back from the trash.",
            "{n} things were brought back from the trash.",
            len(entries),
            title=_quoted(entries[0].title) if entries else "",
        )
        return self._push(sentence, take_back)

    def _refuse_while_busy(self, ids: Collection[ConversationId]) -> None:
        if not self._library.running.isdisjoint(ids):
            raise InvalidInput(STILL_WRITING)

    async def _reload(self, ids: Collection[ConversationId]) -> None:
        """Let those that are in memory know of their messages, and all of them of the rest."""
        await self._library.reload(ids)
        await self._library.refresh()

    async def restore_conversation(self, conversation_id: ConversationId) -> Undoable | None:
        """Bring one conversation back from the trash."""
        change = await self._organising.undelete([conversation_id])
        return await self._changed(
            change,
            lambda count, title: tr_n(
                "{title} was brought back from the trash.",
                "{n} conversations were brought back from the trash.",
                count,
                title=title,
            ),
        )

    async def delete_message(
        self, conversation_id: ConversationId, message_id: MessageId, *, and_following: bool = False
    ) -> Undoable:
        """Move a message to the trash, with all that follows it where that is wanted.

        Raises:
            InvalidInput: a reply is being written in the conversation, or it or the message is not there any more.
        """
        try:
            deletion = await self._library.delete_messages(conversation_id, message_id, and_following=and_following)
        except KeyError:
            raise InvalidInput(NO_CONVERSATION) from None
        return self._push(
            tr_n(
                "The message was moved to the trash.",
                "{n} messages were moved to the trash.",
                len(deletion.message_ids),
            ),
            lambda: self._library.undelete_messages(conversation_id, deletion),
            about=conversation_id,
        )

    def note_import(self, ids: Sequence[ConversationId]) -> Undoable:
        """Conversations were imported: taking that back moves them to the trash."""

        async def take_back() -> None:
            if await self.delete(ids) is None:
                raise KeyError(ids)

        sentence = tr_n("A conversation was imported.", "{n} conversations were imported.", len(ids))
        return self._push(sentence, take_back)

    async def remove_for_good(self, entries: Sequence[Trashed]) -> int:
        """Remove things that are in the trash for good; returns how many.

        This cannot be undone: ask first.
        """
        return await self._cleared(await self._trash.purge_now([entry.id for entry in entries]))

    async def empty_trash_for_good(self) -> int:
        """Remove all that is in the trash now for good; returns how many things.

        This cannot be undone: ask first.
        """
        return await self._cleared(await self._trash.empty())

    async def purge_old_trash(self) -> None:
        """Remove for good what has been in the trash for more than 30 days; to be called after every start."""
        count = await self._trash.purge_old(self._now())
        if count is not None:
            await self._cleared(count)

    async def _cleared(self, count: int) -> int:
        # What is open may have shown what is gone now, or have it in its tree.
        await self._library.reload()
        await self._files.remove_unused()
        await self.on_purged()
        return count

    async def _marked(
        self, ids: Sequence[ConversationId], mark: ConversationMark | None, words: Words
    ) -> Undoable | None:
        change = await self._organising.mark(ids, mark)
        await self._library.load_marks()

        async def take_back() -> None:
            await self._undo_change(change)
            await self._library.load_marks()

        return await self._changed(change, words, take_back)

    async def _changed(
        self, change: Change, words: Words, take_back: Callable[[], Awaitable[None]] | None = None
    ) -> Undoable | None:
        """Tell of a change and push what takes it back."""
        ids = change.ids
        if not ids:
            return None
        await self._library.refresh(ids)
        title = _quoted((await self._library.find(ids[0])).title) if len(ids) == 1 else ""
        return self._push(words(len(ids), title), take_back or (lambda: self._undo_change(change)))

    async def _undo_change(self, change: Change) -> None:
        if not await self._organising.undo(change):
            raise KeyError(change.ids)


def _owner(entry: Trashed) -> ConversationId:
    assert entry.conversation_id is not None, "a message is from a conversation"
    return entry.conversation_id


def _quoted(title: str) -> str:
    title = shown_title(title)
    return f"“{title if len(title) <= LONGEST_QUOTED else title[: LONGEST_QUOTED - 1].rstrip() + '…'}”"


def _clean_tag(tag: str) -> str:
    tag = " ".join(tag.split()).lstrip("#").strip()
    if not tag:
        raise InvalidInput(tr("A tag needs at least one letter."))
    if len(tag) > LONGEST_TAG:
        raise InvalidInput(tr("A tag has {count} characters at most.", count=grouped(LONGEST_TAG)))
    return tag
