"""Servers of the tests leave nothing behind, whatever they are at when they end."""

from __future__ import annotations

import asyncio
import gc
import socket
from typing import TYPE_CHECKING

import pytest

from tests.servers.listening import Listening
from tests.servers.misbehaving import MisbehavingServer
from tests.servers.tap import Tap

if TYPE_CHECKING:
    from collections.abc import Callable


@pytest.mark.parametrize("make", [Listening, MisbehavingServer, lambda: Tap(9)])
@pytest.mark.parametrize("rounds", range(6))
async def test_a_connection_that_comes_at_the_end_is_closed(
    make: Callable[[], Listening | MisbehavingServer], rounds: int
) -> None:
    """After so many rounds of the loop it has been accepted, told of or taken up."""
    with socket.socket() as visitor:
        async with make() as server:
            visitor.setblocking(False)
            with pytest.raises(BlockingIOError):
                visitor.connect(("127.0.0.1", server.port))
            for _round in range(rounds):
                await asyncio.sleep(0)
        # Warnings are errors: of what is open when it goes there is one.
        gc.collect()
        assert asyncio.all_tasks() == {asyncio.current_task()}
