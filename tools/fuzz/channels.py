"""What comes through sockets: a message to the program that runs, and the answers of an MCP server on the network."""

from __future__ import annotations

import asyncio
import contextlib
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from types import SimpleNamespace
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, QEventLoop
from PySide6.QtNetwork import QLocalSocket

from canal_desktop.app.instance_channel import server_name
from canal_desktop.domain.file_words import local_path, shown_name
from canal_desktop.domain.mcp_server import McpServer, McpServerId, McpTransport, ServerStateKind
from canal_desktop.domain.network import SYSTEM_NETWORK
from canal_desktop.domain.redaction import Redactor
from canal_desktop.domain.start_wish import StartWish, parse_link
from canal_desktop.mcp_client.connection import Connection
from canal_desktop.mcp_client.http import LogOnLoop
from canal_desktop.mcp_client.server_log import ServerLog
from canal_desktop.ui.single_instance import HandOver, SingleInstance

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    Call = Callable[[bytes], object]

PATIENCE_MS = 5000
ANSWER_S = 0.1
"""What no answer came of by then, is none: it would be waited for."""


@contextmanager
def second_start(folder: Path) -> Iterator[Call]:
    """A line that another start writes: it is answered, and what is wished for is text."""
    application = QCoreApplication.instance() or QCoreApplication([])
    first, wishes = SingleInstance(folder), list[StartWish]()
    first.become_first()
    first.message_received.connect(wishes.append)
    first.keep_with(_refuse)

    def call(data: bytes) -> None:
        line = data.replace(b"\n", b" ") + b"\n"
        wishes.clear()
        socket = QLocalSocket()
        socket.connectToServer(server_name(folder))
        assert socket.waitForConnected(PATIENCE_MS)
        socket.write(line)
        socket.flush()
        for _ in range(1000):
            application.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 5)
            if socket.bytesAvailable():
                break
        answer = bytes(socket.readAll().data())
        socket.abort()
        assert answer.endswith(b"\n"), "it was not answered"
        for wish in wishes:
            if wish.link:
                parse_link(wish.link)
            for file in wish.files:
                shown_name(Path(local_path(file))).encode()

    try:
        yield call
    finally:
        first.close()
        application.processEvents()


def _refuse(hand_over: HandOver) -> None:
    hand_over.settle("not now")


@contextmanager
def mcp_http(_folder: Path) -> Iterator[Call]:
    """The first answer of a server on the network: its first line is the kind of the body, which is the rest."""
    loop, troubles = asyncio.new_event_loop(), list[dict[str, Any]]()
    loop.set_exception_handler(lambda _loop, context: troubles.append(context))

    def call(data: bytes) -> None:
        loop.run_until_complete(_asked(data))
        if troubles:
            raise AssertionError(str(troubles.pop()))

    try:
        yield call
    finally:
        loop.run_until_complete(loop.shutdown_asyncgens())
        loop.close()


async def _asked(data: bytes) -> None:
    kind, _, body = data.partition(b"\n")
    kind = b"".join(kind.split(b"\r"))[:200]
    head = b"HTTP/1.1 200 OK\r\nContent-Type: %s\r\nConnection: close\r\n\r\n" % kind

    async def answer(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        with contextlib.suppress(OSError, asyncio.IncompleteReadError):
            await reader.readuntil(b"\r\n\r\n")
            writer.write(head + body)
            await writer.drain()
        writer.close()
        with contextlib.suppress(OSError):
            await writer.wait_closed()

    async with await asyncio.start_server(answer, "127.0.0.1", 0) as server:
        port = server.sockets[0].getsockname()[1]
        await _connected(f"http://127.0.0.1:{port}/mcp")


async def _connected(url: str) -> None:
    at = datetime(2026, 1, 1, tzinfo=UTC)
    over, states = asyncio.Event(), list[Any]()

    def on_state(state: Any) -> None:
        states.append(state)
        if state.kind is not ServerStateKind.STARTING:
            over.set()

    record = SimpleNamespace(may_connect=lambda *_given, **_named: True, note=lambda _connection: None)
    connection = Connection(
        McpServer(McpServerId("b" * 32), "Fuzz", McpTransport.HTTP, at, url=url),
        {},
        ServerLog(Redactor()),
        on_state,
        LogOnLoop(record, asyncio.get_running_loop(), "fuzz"),
        SYSTEM_NETWORK,
    )
    running = asyncio.ensure_future(connection.run())
    with contextlib.suppress(TimeoutError):
        async with asyncio.timeout(ANSWER_S):
            await over.wait()
    connection.stop(0.0)
    async with asyncio.timeout(10):
        await running
    for state in states:
        state.sentence.encode()
