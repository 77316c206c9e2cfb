"""ReplyJournal: gets a streamed reply onto the disk within half a second, a batch at a time, and then its end."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

from canal_desktop.domain.errors import StorageError

if TYPE_CHECKING:
    from collections.abc import Callable

    from canal_desktop.domain.message import Message, MessageId
    from canal_desktop.storage.message_store import MessageStore

SAVE_AGAIN_AFTER_S = 2.0
"""How long to wait before a refused write of a finished reply is tried again."""
FLUSH_INTERVAL_S = 0.2
"""Less than half of what may be lost: the rest is for the commit itself, and for a machine that is busy."""


class ReplyJournal:
    """Collects pieces of one reply and appends them to its rows.

    A batch that could not be written (a full disk) is kept and tried again with the next one; on_trouble gets the
    sentence once, and None when writing works again.
    """

    def __init__(self, store: MessageStore, message_id: MessageId, on_trouble: Callable[[str | None], None]) -> None:
        self._store = store
        self._message_id = message_id
        self._on_trouble = on_trouble
        self._pending: list[tuple[str, str]] = []
        self._timer: asyncio.TimerHandle | None = None
        self._write: asyncio.Task[None] | None = None
        self._in_trouble = False
        self._is_stopped = False
        self._is_due = False

    def add(self, kind: str, text: str) -> None:
        """Take the next piece; kind is "text" or "reasoning"."""
        if self._pending and self._pending[-1][0] == kind:
            self._pending[-1] = (kind, self._pending[-1][1] + text)
        else:
            self._pending.append((kind, text))
        if self._timer is None:
            self._timer = asyncio.get_running_loop().call_later(FLUSH_INTERVAL_S, self._begin_write)

    def stop(self) -> None:
        """Begin no further write. What is still pending goes with the final message."""
        self._is_stopped = True
        if self._timer is not None:
            self._timer.cancel()
            self._timer = None

    async def close(self) -> None:
        """Stop, and wait for a write that is under way."""
        self.stop()
        if self._write is not None:
            await asyncio.wait([self._write])
        self._pending.clear()

    async def finish(self, final: Message, show: Callable[[], None], may_go_on: Callable[[], bool]) -> None:
        """Store the reply as it ended, then have it shown.

        While the disk refuses, it is shown nevertheless and storing is tried again, as long as may_go_on says so.
        """
        shown = False
        while True:
            try:
                await self._store.finish_message(final)
            except StorageError as error:
                self._on_trouble(str(error))
                if not shown:
                    shown = True
                    show()
                if not may_go_on():
                    return
                await asyncio.sleep(SAVE_AGAIN_AFTER_S)
            else:
                break
        if shown:
            self._on_trouble(None)
        else:
            show()

    def _begin_write(self) -> None:
        self._timer = None
        if self._write is not None and not self._write.done():
            # A slow disk: what came meanwhile must not wait for one more interval behind it.
            self._is_due = True
            return
        self._write = asyncio.get_running_loop().create_task(self._write_due(), name=f"journal {self._message_id}")

    async def _write_due(self) -> None:
        self._is_due = True
        while self._is_due and self._pending and not self._is_stopped:
            self._is_due = False
            await self._write_batch()

    async def _write_batch(self) -> None:
        batch, self._pending = self._pending, []
        try:
            await self._store.append_deltas(self._message_id, batch)
        except KeyError:
            # Its conversation was deleted for good: nothing of it is to be kept.
            return
        except StorageError as error:
            self._pending = batch + self._pending
            self._in_trouble, self._is_due = True, False
            self._on_trouble(str(error))
            if self._timer is None and not self._is_stopped:
                self._timer = asyncio.get_running_loop().call_later(1.0, self._begin_write)
            return
        if self._in_trouble:
            self._in_trouble = False
            self._on_trouble(None)
