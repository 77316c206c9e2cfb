"""A server's program as a pair of streams for the SDK, within limits: what is no message goes to the log.

The SDK has such a transport of its own. It keeps a line of any length, reports what is no message with its content to
the program's log, and takes messages as fast as they come.
"""

from __future__ import annotations

import contextlib
from typing import TYPE_CHECKING

import anyio
from mcp import types
from mcp.shared.message import SessionMessage

from canal_desktop.domain.errors import McpFailed
from canal_desktop.language import tr

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator, Callable

    from anyio.abc import ByteReceiveStream
    from anyio.streams.memory import MemoryObjectReceiveStream, MemoryObjectSendStream

    from canal_desktop.mcp_client.server_log import ServerLog
    from canal_desktop.mcp_client.server_process import ServerProcess

    Incoming = MemoryObjectReceiveStream[SessionMessage | Exception]
    Outgoing = MemoryObjectSendStream[SessionMessage]
    Arriving = MemoryObjectSendStream[SessionMessage | Exception]

CHUNK = 65_536
LONGEST_MESSAGE = 16_000_000
"""Bytes; a tool's result with pictures in it has some millions."""
MOST_FOREIGN_LINES = 500
"""Lines that are no messages: a greeting is put up with."""
GREETING_S = 5.0
"""Where by then other lines came, and no message, the user is told: it may be no MCP server."""
MOST_MESSAGES_PER_S = 500
LONGEST_ERROR_LINE = 8_192
LAST_WORDS_S = 0.5
NO_MCP = tr("What it writes is not MCP. Check the command; its log shows what it wrote.")


class MessageReader:
    """Cuts what a server writes into messages."""

    def __init__(self, log: ServerLog) -> None:
        self._log = log
        self._buffer = bytearray()
        self._foreign = 0
        self.has_spoken = False
        """Whether a message came."""

    @property
    def is_foreign(self) -> bool:
        """Whether something came, and none of it was a message."""
        return not self.has_spoken and bool(self._foreign or self._buffer)

    def take(self, data: bytes) -> list[SessionMessage]:
        """The messages that end in these bytes.

        Raises:
            McpFailed: what it writes is not MCP, or a message is too long.
        """
        found: list[SessionMessage] = []
        start = len(self._buffer)
        self._buffer += data
        begin = 0
        while (end := self._buffer.find(b"\n", max(begin, start))) >= 0:
            message = self._read(bytes(self._buffer[begin:end]).strip())
            if message is not None:
                found.append(message)
            begin = end + 1
        del self._buffer[:begin]
        if len(self._buffer) > LONGEST_MESSAGE:
            raise McpFailed(tr("It wrote more than {size} MB without an end.", size=LONGEST_MESSAGE // 1000000))
        return found

    def _read(self, line: bytes) -> SessionMessage | None:
        if not line:
            return None
        try:
            message = SessionMessage(types.jsonrpc_message_adapter.validate_json(line, by_name=False))
        except ValueError:
            self._foreign += 1
            self._log.add_foreign(line[:LONGEST_ERROR_LINE], "no message")
            if self._foreign > MOST_FOREIGN_LINES:
                raise McpFailed(NO_MCP) from None
            return None
        self.has_spoken = True
        return message


@contextlib.asynccontextmanager
async def stdio_streams(
    process: ServerProcess,
    log: ServerLog,
    on_end: Callable[[McpFailed | None], None],
    on_foreign: Callable[[], None],
    patience_s: Callable[[], float],
) -> AsyncGenerator[tuple[Incoming, Outgoing], None]:
    """Streams for the SDK's session; at their end the process is ended too.

    Args:
        process: the server's.
        log: what it writes besides messages goes there.
        on_end: told when it is listened to no longer, and why where that is our doing.
        on_foreign: told once where what it wrote for a while was no message.
        patience_s: how long the process may take to end; asked when it is to.
    """
    to_session, incoming = anyio.create_memory_object_stream[SessionMessage | Exception](0)
    outgoing, from_session = anyio.create_memory_object_stream[SessionMessage](0)
    errors_read = anyio.Event()

    async def write() -> None:
        try:
            async with from_session:
                async for message in from_session:
                    text = message.message.model_dump_json(by_alias=True, exclude_unset=True)
                    await process.stdin.send(text.encode() + b"\n")
        except (anyio.ClosedResourceError, anyio.BrokenResourceError, OSError):
            await to_session.aclose()

    async def read_errors() -> None:
        try:
            await log_errors(process.stderr, log)
        finally:
            errors_read.set()

    async with anyio.create_task_group() as group:
        reader = MessageReader(log)
        group.start_soon(_read, process, reader, to_session, on_end)
        group.start_soon(_watch, reader, on_foreign)
        group.start_soon(write)
        group.start_soon(read_errors)
        try:
            yield incoming, outgoing
        finally:
            with anyio.CancelScope(shield=True):
                for stream in (incoming, outgoing):
                    stream.close()
                await process.stop(patience_s())
                # The last words of a server say why it ended.
                with anyio.move_on_after(LAST_WORDS_S):
                    await errors_read.wait()
                await process.close()
                for stream in (to_session, from_session):
                    stream.close()
            group.cancel_scope.cancel()


async def _read(
    process: ServerProcess,
    reader: MessageReader,
    to_session: Arriving,
    on_end: Callable[[McpFailed | None], None],
) -> None:
    second, in_second = anyio.current_time(), 0
    trouble = None
    try:
        async with to_session:
            while True:
                for message in reader.take(await process.stdout.receive(CHUNK)):
                    await to_session.send(message)
                    in_second += 1
                    if in_second >= MOST_MESSAGES_PER_S:
                        # It waits at its own pipe, and the rest of the program does not.
                        await anyio.sleep(max(0.0, second + 1 - anyio.current_time()))
                        second, in_second = anyio.current_time(), 0
    except McpFailed as error:
        trouble = error
    except (anyio.EndOfStream, anyio.ClosedResourceError, anyio.BrokenResourceError, OSError):
        # It has ended, or the session has; the session sees the closed stream.
        pass
    on_end(trouble)
    with contextlib.suppress(anyio.EndOfStream, anyio.ClosedResourceError, anyio.BrokenResourceError, OSError):
        while trouble is None:
            # A server that is still writing could not read that it is to end.
            await process.stdout.receive(CHUNK)


async def _watch(reader: MessageReader, on_foreign: Callable[[], None]) -> None:
    """Say early that this may be no MCP: a program that prompts, or prints help, is waited for in vain."""
    await anyio.sleep(GREETING_S)
    while not reader.is_foreign:
        if reader.has_spoken:
            return
        await anyio.sleep(GREETING_S)
    on_foreign()


async def log_errors(stream: ByteReceiveStream, log: ServerLog) -> None:
    """Put what a server writes to its standard error into its log, line by line, until it ends."""
    rest = b""
    with contextlib.suppress(anyio.EndOfStream, anyio.ClosedResourceError, anyio.BrokenResourceError, OSError):
        while True:
            rest += await stream.receive(CHUNK)
            whole, newline, rest = rest.rpartition(b"\n")
            if newline:
                log.add_foreign(whole, "server")
            if len(rest) > LONGEST_ERROR_LINE:
                log.add_foreign(rest, "server")
                rest = b""
    if rest:
        log.add_foreign(rest, "server")
