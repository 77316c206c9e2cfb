"""Attempts: the requests of replies as they went over the wire: those under way, and those kept for a while."""

from __future__ import annotations

import asyncio
import base64
import logging
from collections import deque
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING
from weakref import WeakValueDictionary

from canal_desktop.app.hearers import Hearers
from canal_desktop.app.reply_watch import ReplyWatch
from canal_desktop.domain.errors import StorageError

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Collection

    from canal_desktop.app.reply_watch import Recorded
    from canal_desktop.domain.attempt import Attempt
    from canal_desktop.domain.message import ConversationId, FileId, MessageId
    from canal_desktop.storage.request_store import RequestStore

MOST_IN_MEMORY = 50
"""So many requests stay in memory where they are not to be kept on disk, the last ones."""
MOST_BYTES_IN_MEMORY = 32_000_000

log = logging.getLogger(__name__)


@dataclass(slots=True, eq=False)
class _Over:
    """A request that is over, in memory."""

    conversation_id: ConversationId
    message_id: MessageId
    recorded: Recorded


class Attempts:
    """What the request drawer shows. Nothing in it ever holds a key.

    read_file gives the bytes of a kept file or raises StorageError. store is None where nothing is to be on disk, as in
    a library that can only be read; keeps says whether the user wants it there now. What is not on disk is in memory
    while the program runs: the last requests only.
    """

    def __init__(
        self,
        read_file: Callable[[FileId], Awaitable[bytes]],
        store: RequestStore | None = None,
        keeps: Callable[[], bool] = lambda: True,
    ) -> None:
        self._read_file = read_file
        self._store = store
        self._keeps = keeps
        self._running: WeakValueDictionary[MessageId, ReplyWatch] = WeakValueDictionary()
        self._over: deque[_Over] = deque()
        self.on_changed: Hearers[[MessageId]] = Hearers()
        """Called with a reply's id when a request of it begins, gets its headers or first words, is over or forgotten.

        Not for each piece of an answer: whoever shows one that is under way asks again from time to time.
        """

    def watch(self, conversation_id: ConversationId, message_id: MessageId, *, is_temporary: bool) -> ReplyWatch:
        """Watches the requests of a reply that is about to be written; of a temporary one, in memory alone."""

        def keep(recorded: Recorded) -> None:
            self._take(_Over(conversation_id, message_id, recorded), is_temporary=is_temporary)

        def begin(recorded: Recorded) -> None:
            # Whatever ends the program, it is known what was sent.
            if self._store is not None and self._keeps() and not is_temporary:
                recorded.is_begun = True
                self._store.add(conversation_id, message_id, recorded.begun, lambda: None)

        made = self._running[message_id] = ReplyWatch(lambda: self._tell(message_id), keep, begin)
        return made

    async def of_message(self, message_id: MessageId) -> tuple[Attempt, ...]:
        """The requests of a reply in their order, those under way among them; () where none is known."""
        recent = [over.recorded for over in self._over if over.message_id == message_id]
        watch = self._running.get(message_id)
        if watch is not None and watch.running is not None:
            recent.append(watch.running)
        stored = await self._stored(message_id)
        made = await asyncio.to_thread(lambda: [recorded.attempt() for recorded in recent])
        # What is in memory is in the file, too, from its beginning on, where it is to be there at all.
        newest = {attempt.at: attempt for attempt in made}
        known = [replace(newest.pop(kept.at, kept), number=kept.number) for kept in stored]
        last = known[-1].number if known else 0
        return (*known, *(replace(attempt, number=number) for number, attempt in enumerate(newest.values(), last + 1)))

    async def body_bytes(self, attempt: Attempt) -> bytes:
        """The body of a request just as it went out, but for keys in it.

        Raises:
            StorageError: a picture that was in it is gone.
        """
        pieces: list[bytes] = []
        for piece in attempt.request_body:
            if isinstance(piece, bytes):
                pieces.append(piece)
                continue
            data = await self._read_file(piece.file)
            pieces.append(data if piece.is_raw else await asyncio.to_thread(base64.b64encode, data))
        return b"".join(pieces)

    async def forget_all(self) -> None:
        """Forget every request that is over.

        Raises:
            StorageError: those on disk are still there.
        """
        self._drop(list(self._over))
        if self._store is not None:
            known = await self._store.message_ids()
            await self._store.forget_all()
            for message_id in known:
                self._tell(message_id)

    async def forget(self, message_ids: Collection[MessageId]) -> None:
        """Forget the requests of these replies.

        Raises:
            StorageError: those on disk are still there.
        """
        self._drop([over for over in self._over if over.message_id in message_ids])
        if self._store is not None:
            await self._store.forget(message_ids)

    async def forget_gone(self, gone: Callable[[Collection[MessageId]], Awaitable[Collection[MessageId]]]) -> None:
        """Forget the requests of messages that are in the library no more; gone picks these.

        Raises:
            StorageError: some on disk are still there.
        """
        known = () if self._store is None else await self._store.message_ids()
        if known and (missing := await gone(known)):
            await self.forget(missing)

    def forget_conversation(self, conversation_id: ConversationId) -> None:
        """Forget what is in memory of a conversation: a temporary one is gone."""
        self._drop([over for over in self._over if over.conversation_id == conversation_id])

    async def _stored(self, message_id: MessageId) -> tuple[Attempt, ...]:
        if self._store is None:
            return ()
        try:
            return await self._store.of_message(message_id)
        except StorageError:
            log.exception("The requests on disk cannot be read")
            return ()

    def _take(self, over: _Over, *, is_temporary: bool) -> None:
        self._over.append(over)
        if self._store is not None and self._keeps() and not is_temporary:
            self._store.add(over.conversation_id, over.message_id, over.recorded.attempt, lambda: self._written(over))
        elif self._store is not None and over.recorded.is_begun:
            self._store.drop_begun(over.message_id, over.recorded.recording.at)
        sizes = [each.recorded.recording.kept_bytes for each in self._over]
        while len(self._over) > MOST_IN_MEMORY or (len(self._over) > 1 and sum(sizes) > MOST_BYTES_IN_MEMORY):
            self._over.popleft()
            sizes.pop(0)

    def _written(self, over: _Over) -> None:
        if over in self._over:
            self._over.remove(over)

    def _drop(self, gone: list[_Over]) -> None:
        for over in gone:
            self._written(over)
        for message_id in dict.fromkeys(over.message_id for over in gone):
            self._tell(message_id)

    def _tell(self, message_id: MessageId) -> None:
        self.on_changed(message_id)
