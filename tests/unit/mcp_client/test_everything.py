"""The reference server of the protocol, which nobody of this project wrote: as a program and on the network."""

from __future__ import annotations

import asyncio
import json
import sys
from typing import TYPE_CHECKING

import pytest

from canal_desktop.domain.mcp_server import ServerStateKind
from tests.servers.everything_server import installed, on_the_network
from tests.unit.mcp_client.conftest import Bench, at, program

if TYPE_CHECKING:
    from collections.abc import AsyncIterator
    from pathlib import Path

READY = ServerStateKind.READY


@pytest.fixture(scope="module")
def start_file() -> str:
    return installed()


@pytest.fixture
async def address(start_file: str, tmp_path: Path) -> AsyncIterator[str]:
    """It serves Streamable HTTP."""
    async with on_the_network(start_file, tmp_path / "everything.log") as where:
        yield where


async def check(bench: Bench) -> None:
    """What its tools give back, as a model reads it."""
    running = bench.running
    assert running is not None
    assert bench.state.kind is READY, f"{bench.state.sentence}\n{bench.lines}"
    assert bench.state.sentence == ""
    tools = {tool.id.rpartition(":")[2]: tool for tool in bench.state.tools}
    assert {"echo", "get-sum", "get-tiny-image"} <= set(tools)
    assert tools["get-sum"].name == "Test__get-sum"
    properties = tools["get-sum"].schema["properties"]
    assert isinstance(properties, dict)
    assert set(properties) == {"a", "b"}

    async def said(name: str, **arguments: object) -> str:
        outcome = await running.call(name, arguments, 60.0)
        assert not outcome.is_error, outcome
        return outcome.text

    assert await said("echo", message="hello") == "Echo: hello"
    assert "5" in await said("get-sum", a=2, b=3)
    picture = await said("get-tiny-image")
    assert "[picture, image/png, " in picture
    assert "iVBOR" not in picture
    assert '"temperature"' in await said("get-structured-content", location="New York")
    assert "[resource" in await said("get-resource-reference", resourceType="Text", resourceId=1)
    assert "[link to " in await said("get-resource-links", count=2)
    assert (await running.call("get-sum", {"a": "x"}, 60.0)).is_error
    assert (await running.call("no-such-tool", {}, 60.0)).is_error


async def test_as_a_program(bench: Bench, start_file: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CANALAPI_API_KEY", "ca_sk_live_secret123")
    running = await bench.start(program("node", start_file, "stdio", env=("GIVEN",)), {"env:GIVEN": "this"})
    await check(bench)
    environment = (await running.call("get-env", {}, 60.0)).text
    assert json.loads(environment)["GIVEN"] == "this"
    assert "CANALAPI" not in environment


async def test_on_the_network(bench: Bench, address: str) -> None:
    await bench.start(at(address))
    await check(bench)


@pytest.mark.skipif(sys.platform == "win32", reason="/proc")
async def test_a_long_call_is_stopped(bench: Bench, start_file: str) -> None:
    running = await bench.start(program("node", start_file, "stdio"))
    calling = asyncio.ensure_future(running.call("trigger-long-running-operation", {"duration": 60, "steps": 600}, 90))
    await bench.until(lambda: "Called: trigger" in bench.lines)
    await asyncio.sleep(0.3)
    calling.cancel()
    with pytest.raises(asyncio.CancelledError):
        await calling
    assert (await running.call("echo", {"message": "there"}, 60.0)).text == "Echo: there"
