"""Listening: what the servers of our own on this computer have in common: a port, a task a connection, an end."""

from __future__ import annotations

import asyncio
import contextlib
from typing import TYPE_CHECKING, Self

if TYPE_CHECKING:
    import ssl

ROUNDS = 4
"""So many rounds of the loop after it was accepted is a connection told of at the latest."""


class Listening:
    """Listens on a port of its own. Use it as an async context manager; nothing of it is left after that."""

    port = 0

    async def __aenter__(self) -> Self:
        await self._listen()
        return self

    async def _listen(self, port: int = 0, context: ssl.SSLContext | None = None) -> None:
        """Listen on a port, 0 for any; with a context over TLS."""
        self._tasks: set[asyncio.Task[None]] = set()
        self._server = await asyncio.start_server(self._accept, "127.0.0.1", port, ssl=context)
        self.port = self._server.sockets[0].getsockname()[1]

    async def __aexit__(self, *_exc: object) -> None:
        # Nobody is let in any more; who just was is told of first.
        for listener in self._server.sockets:
            with contextlib.suppress(NotImplementedError):
                asyncio.get_running_loop().remove_reader(listener.fileno())
        for _round in range(ROUNDS):
            await asyncio.sleep(0)
        self._server.close()
        for task in list(self._tasks):
            task.cancel()
        if self._tasks:
            await asyncio.wait(self._tasks)
        # A connection is over in the round after it was closed.
        await asyncio.sleep(0)
        await self._server.wait_closed()

    def _accept(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        task = asyncio.ensure_future(self._answer_one(reader, writer))
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)
        # It may be cancelled before it has begun, and then carries out nothing.
        task.add_done_callback(lambda _task: writer.close())

    async def _answer_one(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        with contextlib.suppress(OSError, asyncio.IncompleteReadError):
            await self._serve(reader, writer)
        writer.close()
        with contextlib.suppress(OSError):
            await writer.wait_closed()

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        """Answer one connection, which is closed afterwards."""
        raise NotImplementedError
