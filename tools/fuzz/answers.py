"""What servers send: streams of answers, pictures, sounds, lists of models, messages of MCP."""

from __future__ import annotations

import asyncio
import json
from contextlib import contextmanager
from datetime import UTC, datetime
from random import Random
from types import SimpleNamespace
from typing import TYPE_CHECKING, Any, TypeVar

from mcp import types

from canal_desktop.domain.completion import Cut, Delta, Failed, Finish
from canal_desktop.domain.mcp_server import McpServer, McpServerId, McpTransport
from canal_desktop.domain.media_types import picture_type, sound_type
from canal_desktop.domain.redaction import Redactor
from canal_desktop.domain.sound import Sound
from canal_desktop.mcp_client.results import outcome_of
from canal_desktop.mcp_client.server_log import ServerLog
from canal_desktop.mcp_client.stdio import MessageReader
from canal_desktop.mcp_client.tool_list import ToolList
from canal_desktop.providers.chat_decoder import ChatDecoder
from canal_desktop.providers.image_requests import read_pictures
from canal_desktop.providers.model_lists import models_in
from canal_desktop.providers.sse import SseDecoder
from canal_desktop.providers.whole_answers import json_object, usage_in
from canal_desktop.sound.joining import joined

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    Call = Callable[[bytes], object]

Whole = TypeVar("Whole", str, bytes)

SECRET = "sk-fuzz-0123456789abcdef"


def in_pieces(data: Whole) -> list[Whole]:
    """Bytes or a text, cut anywhere; always in the same places."""
    random, at = Random(len(data)), 0
    pieces: list[Whole] = []
    while at < len(data):
        size = random.choice((1, 1, 2, 7, 60, 1000, 100_000))
        pieces.append(data[at : at + size])
        at += size
    return pieces


@contextmanager
def stream(_folder: Path) -> Iterator[Call]:
    """The decoder of events and that of answers: what they give does not depend on the cut, and can be stored."""

    def call(data: bytes) -> None:
        whole, cut = SseDecoder(), SseDecoder()
        expected = [*whole.feed(data), *whole.finish()]
        assert [*(pair for piece in in_pieces(data) for pair in cut.feed(piece)), *cut.finish()] == expected
        assert _decoded([data]) == _decoded(in_pieces(data))

    yield call


def _decoded(pieces: list[bytes]) -> tuple[str, object]:
    decoder = ChatDecoder("server.example", lambda text: text.replace(SECRET, "•"), SECRET)
    events = [event for piece in pieces for event in decoder.feed(piece)] + decoder.finish()
    assert isinstance(events[-1], Finish | Cut | Failed)
    assert not any(isinstance(event, Finish | Cut | Failed) for event in events[:-1])
    assert SECRET not in repr(events)
    repr(events).encode()
    text = "".join(event.text for event in events if isinstance(event, Delta))
    text.encode()
    return text, events[-1]


@contextmanager
def pictures(_folder: Path) -> Iterator[Call]:
    """What is made of pictures, transcripts and their bill."""

    def call(data: bytes) -> None:
        answer = json_object(data)
        usage_in(answer)
        drawn = read_pictures(data)
        for one in drawn.found:
            picture_type(one) if isinstance(one, bytes) else one.encode()
        "".join(drawn.words).encode()

    yield call


@contextmanager
def sounds(_folder: Path) -> Iterator[Call]:
    """What kind of sound it is, and two of them behind one another."""

    def call(data: bytes) -> None:
        kind = sound_type(data)
        joined([Sound(kind, data), Sound(kind, data)])

    yield call


@contextmanager
def model_list(_folder: Path) -> Iterator[Call]:
    """The models a server says it has, with what it says of them."""

    def call(data: bytes) -> None:
        for model in models_in(data) or ():
            repr(model).encode()

    yield call


@contextmanager
def mcp_lines(_folder: Path) -> Iterator[Call]:
    """What an MCP server writes: cut into messages, and made into tools and results."""
    at = datetime(2026, 1, 1, tzinfo=UTC)
    server = McpServer(McpServerId("b" * 32), "Fuzz", McpTransport.STDIO, at, command="fuzz")
    loop = asyncio.new_event_loop()

    def call(data: bytes) -> None:
        log = ServerLog(Redactor())
        reader = MessageReader(log)
        for piece in in_pieces(data):
            for message in reader.take(piece):
                _use(message.message, loop, server)
        "".join(log.since(0)[1]).encode()

    try:
        yield call
    finally:
        loop.close()


def _use(message: Any, loop: asyncio.AbstractEventLoop, server: McpServer) -> None:
    result = getattr(message, "result", None)
    if not isinstance(result, dict):
        return
    try:
        outcome_of(types.CallToolResult.model_validate(result)).text.encode()
    except ValueError:
        outcome_of(result)
    try:
        listed = types.ListToolsResult.model_validate(result)
    except ValueError:
        return

    async def list_tools(**_given: Any) -> types.ListToolsResult:
        return listed

    tools = loop.run_until_complete(ToolList(server).read(SimpleNamespace(list_tools=list_tools)))
    json.dumps([[tool.name, tool.description, dict(tool.schema)] for tool in tools]).encode()
