"""A computer that sleeps, and a program or a server that is stopped for a while, in the middle of an answer."""

from __future__ import annotations

import asyncio
import contextlib
import json
import os
import signal
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING

import httpx2
import pytest

from canal_desktop.domain.connection_log import NO_LOG
from canal_desktop.domain.redaction import Redactor
from canal_desktop.providers.silence import Patience, Silence, SleptError
from canal_desktop.providers.watched_client import WatchedClient

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

ROOT = Path(__file__).resolve().parents[3]
needs_signals = pytest.mark.skipif(sys.platform == "win32", reason="nothing stops a process there")


class Clock:
    """A clock that includes sleep; the test says when the computer slept."""

    def __init__(self) -> None:
        self.slept_s = 0.0

    def __call__(self) -> float:
        return time.monotonic() + self.slept_s


async def wait_in(limit_s: float, patience: Patience) -> float:
    async def wait() -> None:
        async with Silence(limit_s, patience) as silence:
            silence.begin()
            await asyncio.sleep(60)

    began = time.monotonic()
    with pytest.raises(httpx2.ReadTimeout) as raised:
        await wait()
    assert isinstance(raised.value, SleptError) is (patience.clock.__class__ is Clock)
    return time.monotonic() - began


async def test_silence_ends_the_wait_and_sleep_does_so_soon_after_it() -> None:
    assert await wait_in(0.3, Patience(tick_s=0.1)) >= 0.3
    clock = Clock()
    asyncio.get_running_loop().call_later(0.2, setattr, clock, "slept_s", 3600.0)
    # The wait itself has no end.
    assert await wait_in(3600.0, Patience(tick_s=0.1, grace_s=0.3, clock=clock)) >= 0.3


async def test_a_short_sleep_is_none_and_a_byte_after_a_long_one_is_life() -> None:
    clock = Clock()
    patience = Patience(tick_s=0.05, grace_s=0.3, clock=clock)
    async with Silence(30.0, patience) as silence:
        silence.begin()
        clock.slept_s += 29
        await asyncio.sleep(0.6)
        clock.slept_s += 3600
        await asyncio.sleep(0.2)
        silence.begin()
        await asyncio.sleep(0.6)
        silence.pause()
        clock.slept_s += 3600
        await asyncio.sleep(0.6)


async def test_a_loop_that_stood_still_counts_it_as_one_tick() -> None:
    async with Silence(0.5, Patience(tick_s=0.05)) as silence:
        silence.begin()
        await asyncio.sleep(0)
        time.sleep(0.8)
        await asyncio.sleep(0.1)


async def test_for_ever_and_nothing_left_behind() -> None:
    async with Silence(None, Patience(tick_s=0.01)) as silence:
        silence.begin()
        await asyncio.sleep(0.1)
    async with Silence(0.05, Patience(tick_s=0.01)) as silence:
        silence.begin()
    await asyncio.sleep(0.2)


async def test_being_sent_on_does_not_make_patience_endless() -> None:
    async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        head = await reader.readuntil(b"\r\n\r\n")
        if head.startswith(b"GET / "):
            writer.write(b"HTTP/1.1 302 Found\r\nLocation: /silent\r\nContent-Length: 0\r\n\r\n")
        else:
            await reader.read()
        writer.close()

    async with await asyncio.start_server(serve, "127.0.0.1", 0) as server:
        url = f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}/"
        async with WatchedClient(NO_LOG, Redactor(), timeout=0.3, patience=Patience(tick_s=0.05)) as client:
            sent_on = await client.get(url)
            assert sent_on.next_request is not None
            with pytest.raises(httpx2.ReadTimeout):
                async with asyncio.timeout(60):
                    await client.send(sent_on.next_request)


class Pieces:
    """A server that sends a piece now and then, as long as it is not told to be silent."""

    def __init__(self, pause_s: float) -> None:
        self._pause_s = pause_s
        self.count = 12
        self.is_silent = False

    async def serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await reader.readuntil(b"\r\n\r\n")
        writer.write(b"HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\nConnection: close\r\n\r\n")
        with contextlib.suppress(OSError):
            for number in range(self.count):
                choice = {"index": 0, "delta": {"content": f"p{number} "}}
                writer.write(f"data: {json.dumps({'choices': [choice]})}\n\n".encode())
                await writer.drain()
                await asyncio.sleep(self._pause_s)
                while self.is_silent:
                    await asyncio.sleep(0.02)
            last = {"index": 0, "delta": {}, "finish_reason": "stop"}
            writer.write(f"data: {json.dumps({'choices': [last]})}\n\ndata: [DONE]\n\n".encode())
        writer.close()


@contextlib.asynccontextmanager
async def reader_of(server: Pieces, *words: object) -> AsyncIterator[asyncio.subprocess.Process]:
    """A program of its own that reads the answer, once its first piece is there."""
    listening = await asyncio.start_server(server.serve, "127.0.0.1", 0)
    url = f"http://127.0.0.1:{listening.sockets[0].getsockname()[1]}/v1"
    command = [sys.executable, "-m", "tests.servers.one_stream", url, *map(str, words)]
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    program = await asyncio.create_subprocess_exec(*command, cwd=ROOT, stdout=asyncio.subprocess.PIPE, env=environment)
    try:
        assert program.stdout is not None
        while not (await program.stdout.readline()).startswith(b"text"):
            assert program.returncode is None
        yield program
    finally:
        with contextlib.suppress(ProcessLookupError):
            program.send_signal(signal.SIGCONT)
            program.kill()
        await program.wait()
        server.is_silent = False
        listening.close()
        await listening.wait_closed()


async def stand_still(program: asyncio.subprocess.Process, seconds: float) -> None:
    program.send_signal(signal.SIGSTOP)
    await asyncio.sleep(seconds)
    program.send_signal(signal.SIGCONT)


async def rest_of(program: asyncio.subprocess.Process) -> str:
    assert program.stdout is not None
    async with asyncio.timeout(60):
        return (await program.stdout.read()).decode()


@needs_signals
@pytest.mark.parametrize("loop", ["asyncio", "qt"])
async def test_a_program_that_was_stopped_reads_on_what_came_meanwhile(loop: str) -> None:
    server = Pieces(0.2)
    # It stands still for longer than it would wait.
    async with reader_of(server, 3.0, 30.0, 15.0, loop) as program:
        await stand_still(program, 4.0)
        said = await rest_of(program)
    assert "Finish(" in said
    assert "text p11" in said


@needs_signals
@pytest.mark.parametrize("loop", ["asyncio", "qt"])
async def test_a_connection_that_is_silent_after_sleep_is_given_up_soon_and_the_text_kept(loop: str) -> None:
    server = Pieces(0.1)
    async with reader_of(server, 60.0, 1.0, 0.5, loop) as program:
        server.is_silent = True
        await asyncio.sleep(0.3)
        await stand_still(program, 1.6)
        said = await rest_of(program)
    # Of silence alone it would have been another sentence.
    assert "Cut(" in said
    assert "was lost while the computer slept" in said
    assert said.strip().endswith("over")


@needs_signals
async def test_a_connection_that_lives_on_after_sleep_is_kept() -> None:
    server = Pieces(0.2)
    async with reader_of(server, 60.0, 1.0, 20.0, "asyncio") as program:
        server.is_silent = True
        await stand_still(program, 1.6)
        await asyncio.sleep(0.5)
        server.is_silent = False
        said = await rest_of(program)
    assert "Finish(" in said
    assert "text p11" in said
