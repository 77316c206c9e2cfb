"""The reference server of MCP, which nobody of this project wrote: from the pinned lock, and on the network."""

from __future__ import annotations

import asyncio
import contextlib
import os
import socket
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from tests.end2end.processes import ends_with_us
from tests.npm import NpmMissingError, install

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

PINS = Path(__file__).parent / "everything"
START = Path("@modelcontextprotocol") / "server-everything" / "dist" / "index.js"
PATIENCE_S = 60
TRIES = 5


def installed() -> str:
    """Its start file; the test is skipped where it cannot be had."""
    try:
        return str(install(PINS, "mcp-everything") / START)
    except NpmMissingError as error:
        pytest.skip(f"server-everything: {error}")


@contextlib.asynccontextmanager
async def on_the_network(start_file: str, log: Path) -> AsyncIterator[str]:
    """Its address while it serves Streamable HTTP; what it prints goes to the log."""
    server, port = await _started(start_file, log)
    try:
        yield f"http://127.0.0.1:{port}/mcp"
    finally:
        server.kill()
        await server.wait()


async def _started(start_file: str, log: Path) -> tuple[asyncio.subprocess.Process, int]:
    """The server and its port; it can be told one only that was free a moment ago, which somebody may take."""
    for _try in range(TRIES):
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            port = free.getsockname()[1]
        environment = {"PATH": os.environ["PATH"], "PORT": str(port)}
        with log.open("wb") as output:
            words = *ends_with_us(), "node", start_file, "streamableHttp"
            server = await asyncio.create_subprocess_exec(*words, env=environment, stdout=output, stderr=output)
        try:
            async with asyncio.timeout(PATIENCE_S):
                while server.returncode is None:
                    if f"port {port}" in log.read_text(encoding="utf-8"):
                        return server, port
                    await asyncio.sleep(0.02)
        except BaseException:
            server.kill()
            await server.wait()
            raise
    raise AssertionError(log.read_text(encoding="utf-8"))
