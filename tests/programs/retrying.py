"""What every program with retries must do: wait as told, else longer and longer, and give up where it is no use."""

from __future__ import annotations

import asyncio
import time
from email.utils import formatdate
from typing import TYPE_CHECKING

from tests.programs.calls import PLAIN
from tests.programs.running import expected, run
from tests.servers.answering import STREAMED, WHOLE, AnsweringServer

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path


EARLY_S = 0.05
"""By how much a timer may ring too early."""


async def check_retries(command: Sequence[str | Path], at: Path, *, is_stream: bool = False) -> None:
    """Run a program that asks PLAIN against servers that refuse in several ways, all at once."""
    await asyncio.gather(
        _waits_as_told(command, at, is_stream=is_stream),
        _waits_until(command, at, is_stream=is_stream),
        _waits_longer_and_longer(command, at, is_stream=is_stream),
        _asks_once_with_a_wrong_key(command, at),
        _says_what_it_was_in_the_end(command, at),
        _asks_once_for_what_is_not_there(command, at),
    )


async def _waits_as_told(command: Sequence[str | Path], at: Path, *, is_stream: bool) -> None:
    async with AnsweringServer(("429 Too Many Requests", "retry-after: 3")) as server:
        ran = await run(*command, at=at, base_url=server.base_url)
    assert (ran.code, ran.out) == (0, f"{STREAMED if is_stream else WHOLE}\n"), ran
    assert [one.body for one in server.seen] == [expected(PLAIN, is_stream=is_stream)] * 2
    # The first wait of its own choice would be 1.25 seconds at most.
    assert server.seen[1].began - server.seen[0].began >= 3 - EARLY_S


async def _waits_until(command: Sequence[str | Path], at: Path, *, is_stream: bool) -> None:
    until = time.time() + 6
    refusal = ("429 Too Many Requests", f"retry-after: {formatdate(until, usegmt=True)}")
    async with AnsweringServer(refusal) as server:
        ran = await run(*command, at=at, base_url=server.base_url)
    assert (ran.code, ran.out) == (0, f"{STREAMED if is_stream else WHOLE}\n"), ran
    # A date has whole seconds.
    assert server.seen[1].began > until - 1


async def _waits_longer_and_longer(command: Sequence[str | Path], at: Path, *, is_stream: bool) -> None:
    async with AnsweringServer(("503 Service Unavailable",), ()) as server:
        ran = await run(*command, at=at, base_url=server.base_url)
    assert (ran.code, ran.out) == (0, f"{STREAMED if is_stream else WHOLE}\n"), ran
    first, second, third = (one.began for one in server.seen)
    assert second - first >= 0.75 - EARLY_S
    assert third - second >= 1.5 - EARLY_S


async def _asks_once_with_a_wrong_key(command: Sequence[str | Path], at: Path) -> None:
    async with AnsweringServer() as server:
        ran = await run(*command, at=at, base_url=server.base_url, key="wrong")
    assert ran.code == 1
    assert "401" in ran.err
    assert len(server.seen) == 1


async def _says_what_it_was_in_the_end(command: Sequence[str | Path], at: Path) -> None:
    refusal = ("500 Internal Server Error", "retry-after: 0")
    async with AnsweringServer(*[refusal] * 9) as server:
        ran = await run(*command, at=at, base_url=server.base_url)
    assert ran.code == 1
    assert "500" in ran.err
    assert len(server.seen) == 5


async def _asks_once_for_what_is_not_there(command: Sequence[str | Path], at: Path) -> None:
    async with AnsweringServer(*[("404 Not Found",)] * 2) as server:
        ran = await run(*command, at=at, base_url=server.base_url)
    assert ran.code == 1
    assert len(server.seen) == 1
