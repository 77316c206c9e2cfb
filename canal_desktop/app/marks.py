"""Marks: which conversations have an answer that was not looked at; in memory at once, on disk a moment later."""

from __future__ import annotations

import contextlib
from typing import TYPE_CHECKING

from canal_desktop.domain.conversation import ConversationMark
from canal_desktop.domain.errors import StorageError

if TYPE_CHECKING:
    from collections.abc import Mapping

    from canal_desktop.app.tasks import Tasks
    from canal_desktop.domain.message import ConversationId
    from canal_desktop.storage.conversations import ConversationStore


class Marks:
    """Each conversation has one mark or none. The two sets stay the same objects."""

    def __init__(self, store: ConversationStore, tasks: Tasks) -> None:
        self._store = store
        self._tasks = tasks
        self._unwritten: dict[ConversationId, ConversationMark | None] = {}
        self.unread: set[ConversationId] = set()
        self.failed: set[ConversationId] = set()

    async def load(self) -> None:
        """Take the marks from the library, as at every start."""
        marks: Mapping[ConversationId, ConversationMark | None] = await self._store.marks()
        # What is on its way to the disk is newer.
        marks = {**marks, **self._unwritten}
        for kept, meant in ((self.unread, ConversationMark.UNREAD), (self.failed, ConversationMark.FAILED)):
            kept.clear()
            kept.update(known for known, mark in marks.items() if mark is meant)

    def set(self, conversation_id: ConversationId, mark: ConversationMark | None) -> None:
        """Give a conversation of the library this mark, or take its mark away."""
        if mark is self._mark_of(conversation_id):
            return
        self.forget(conversation_id)
        if mark is not None:
            (self.failed if mark is ConversationMark.FAILED else self.unread).add(conversation_id)
        self._unwritten[conversation_id] = mark
        self._tasks.restart(f"mark {conversation_id}", self._write(conversation_id, mark))

    def forget(self, conversation_id: ConversationId) -> None:
        """The conversation is gone, and its mark on the disk with it."""
        self.unread.discard(conversation_id)
        self.failed.discard(conversation_id)

    def _mark_of(self, conversation_id: ConversationId) -> ConversationMark | None:
        if conversation_id in self.failed:
            return ConversationMark.FAILED
        return ConversationMark.UNREAD if conversation_id in self.unread else None

    async def _write(self, conversation_id: ConversationId, mark: ConversationMark | None) -> None:
        # A disk that refuses is told of where text is at stake.
        with contextlib.suppress(StorageError):
            await self._store.set_mark(conversation_id, mark)
        if self._unwritten.get(conversation_id) is mark:
            self._unwritten.pop(conversation_id, None)
