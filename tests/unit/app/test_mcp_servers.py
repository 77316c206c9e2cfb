"""MCP servers over time: started when used, left alone after a failure, ended when idle; values without a keyring."""

from __future__ import annotations

import asyncio
import sys
from contextlib import asynccontextmanager
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from canal_desktop.app import mcp_run
from canal_desktop.app.mcp_servers import McpServers
from canal_desktop.app.mcp_values import McpValues
from canal_desktop.app.undo import UndoStack
from canal_desktop.domain.connection_log import NO_LOG
from canal_desktop.domain.errors import InvalidInput, McpFailed, StorageError
from canal_desktop.domain.mcp_config import read_config
from canal_desktop.domain.mcp_secrets import NOTE
from canal_desktop.domain.mcp_server import McpServer, McpTransport, ServerStateKind, new_mcp_server_id
from canal_desktop.domain.redaction import Redactor
from canal_desktop.domain.tool import Tool, ToolId
from canal_desktop.mcp_client.mcp_thread import McpThread
from canal_desktop.storage import secrets
from canal_desktop.storage.allowed_tools import AllowedTools
from canal_desktop.storage.database import Database
from canal_desktop.storage.mcp_servers import McpServerStore
from canal_desktop.storage.secrets import SecretStore
from tests.servers.mcp_http import McpHttpServer
from tests.servers.mcp_misbehaving import is_running
from tests.servers.memory_keyring import Keyring, in_place
from tests.unit.mcp_client.conftest import Network
from tests.unit.storage.conftest import NOW

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Callable, Iterator

    from canal_desktop.domain.connection_log import ConnectionLog

ROOT = Path(__file__).resolve().parents[3]
READY, FAILED, OFF = ServerStateKind.READY, ServerStateKind.FAILED, ServerStateKind.OFF


@pytest.fixture(autouse=True)
def keyring(monkeypatch: pytest.MonkeyPatch) -> Iterator[type[Keyring]]:
    yield from in_place(monkeypatch)


class Place:
    """A library, and the servers set up in it."""

    def __init__(self, database: Database, network: ConnectionLog) -> None:
        self.redactor, self.undo = Redactor(), UndoStack()
        self.values = McpValues(SecretStore(), self.redactor)
        self.servers = McpServers(
            McpServerStore(database),
            AllowedTools(database),
            self.values,
            McpThread(),
            self.redactor,
            self.undo,
            network,
        )

    async def add(self, way: str = "good", name: str = "Tester", **fields: object) -> McpServer:
        words = sys.executable, "-m", "tests.servers.mcp_misbehaving", way
        server = McpServer(
            new_mcp_server_id(), name, McpTransport.STDIO, NOW, command=words[0], args=words[1:], cwd=str(ROOT)
        )
        await self.servers.save(replace(server, **fields), {})  # type: ignore[arg-type]
        return next(one for one in self.servers.all if one.id == server.id)

    def run(self, server: McpServer) -> mcp_run.McpRun:
        found = self.servers.run_of(server.id)
        assert found is not None
        return found

    def pids(self, server: McpServer) -> list[int]:
        return [int(line.split()[-1]) for line in self.run(server).log.since(0)[1] if "Process" in line]


@asynccontextmanager
async def opened(folder: Path, network: ConnectionLog = NO_LOG) -> AsyncIterator[Place]:
    database = await Database.open(folder / "library.sqlite3")
    place = Place(database, network)
    await place.servers.load()
    try:
        yield place
    finally:
        await place.servers.close()
        await database.close()


@pytest.fixture
async def place(tmp_path: Path) -> AsyncIterator[Place]:
    async with opened(tmp_path) as made:
        yield made


async def until(condition: Callable[[], object]) -> None:
    async with asyncio.timeout(60):
        while not condition():
            await asyncio.sleep(0.01)


async def test_only_servers_that_are_asked_for_are_started(place: Place) -> None:
    first, second = await place.add(name="First"), await place.add(name="Second")
    assert place.run(first).state.kind is OFF
    tools = await place.servers.tools({ToolId(f"mcp:{first.id}:echo"), ToolId("own:5")})
    assert {tool.origin for tool in tools} == {"First"}
    assert place.run(second).state.kind is OFF
    assert len(await place.servers.tools()) == 8
    assert await place.servers.tools(set()) == ()
    assert len({tool.name for tool in await place.servers.tools()}) == 8


async def test_what_was_listed_is_known_while_nobody_runs(tmp_path: Path) -> None:
    async with opened(tmp_path) as first:
        server = await first.add()
        assert await first.servers.known() == ()
        assert first.run(server).state.kind is OFF
        tools = await first.servers.tools()
        assert await first.servers.known() == tools
        await first.run(server).stop()
        assert await first.servers.known() == tools
    async with opened(tmp_path) as second:
        assert await second.servers.known() == tools
        assert second.servers.servers()[0].knows_tools
        (server,) = second.servers.all
        assert second.run(server).state.kind is OFF

        await second.servers.save(replace(server, name="Renamed"), {})
        assert {tool.origin for tool in await second.servers.known()} == {"Renamed"}
        assert (await second.servers.known())[0].name == "Renamed__echo"
        await second.servers.set_enabled(second.servers.all[0], False)
        assert await second.servers.known() == ()
        await second.servers.set_enabled(second.servers.all[0], True)
        await second.servers.remove(second.servers.all[0])
        assert await second.servers.known() == ()
        assert second.servers.server_of(tools[0].id) is None
        await second.undo.undo_last()
    async with opened(tmp_path) as third:
        assert [tool.id for tool in await third.servers.known()] == [tool.id for tool in tools]
        # Nobody knows what another program has.
        await third.servers.save(replace(third.servers.all[0], args=("-m", "another")), {})
        assert await third.servers.known() == ()
    async with opened(tmp_path) as fourth:
        assert await fourth.servers.known() == ()


async def test_a_server_is_started_by_name_unless_it_is_disabled(place: Place) -> None:
    server = await place.add()
    place.servers.start("nobody")
    await place.servers.set_enabled(server, False)
    place.servers.start(server.id)
    assert place.run(server).state.kind is OFF
    await place.servers.set_enabled(place.servers.all[0], True)
    place.servers.start(server.id)
    assert place.servers.servers()[0].is_starting
    await until(lambda: place.servers.servers()[0].is_running)


async def test_a_server_that_was_ended_is_started_by_a_call(place: Place) -> None:
    server = await place.add()
    (tool, *_rest) = await place.servers.tools()
    await place.run(server).stop()
    assert (await place.servers.call(tool, {"text": "again"})).text == "again"
    assert len(place.pids(server)) == 2


async def test_a_server_nobody_uses_is_ended(place: Place) -> None:
    server = await place.add()
    place.run(server).idle_s = 0.1
    assert await place.servers.tools()
    await until(lambda: place.run(server).state.kind is OFF)
    await until(lambda: not any(map(is_running, place.pids(server))))
    assert "Nobody asked" in "\n".join(place.run(server).log.since(0)[1])


async def test_a_server_in_a_call_is_not_idle(place: Place) -> None:
    server = await place.add(timeout_s=1.0)
    place.run(server).idle_s = 0.05
    place.run(server).start()
    tools = await place.servers.tools()
    outcome = await place.servers.call(next(tool for tool in tools if tool.id.endswith(":wait")), {})
    assert "within 1 seconds" in outcome.text


async def test_a_server_that_failed_is_left_alone_for_a_while_but_not_by_the_user(
    place: Place, monkeypatch: pytest.MonkeyPatch
) -> None:
    server = await place.add("dies-at-once")
    assert await place.servers.tools() == ()
    assert place.run(server).state.kind is FAILED
    assert await place.servers.tools() == ()
    assert len(place.pids(server)) == 1
    place.run(server).start()
    await until(lambda: len(place.pids(server)) == 2 and place.run(server).state.kind is FAILED)

    monkeypatch.setattr(mcp_run, "FIRST_PAUSE_S", 0.0)
    place.run(server).start()
    await until(lambda: len(place.pids(server)) == 3 and place.run(server).state.kind is FAILED)
    assert await place.servers.tools() == ()
    assert len(place.pids(server)) == 4


async def test_a_tool_is_asked_about_until_it_is_allowed_as_it_is(place: Place) -> None:
    server = await place.add()
    (tool, *_rest) = await place.servers.tools()
    assert place.servers.needs_approval(tool)
    await place.servers.allow_always(tool)
    assert not place.servers.needs_approval(tool)
    assert place.servers.needs_approval(replace(tool, description="Says it again!"))
    assert place.servers.needs_approval(replace(tool, schema={"type": "object", "properties": {"a": {}}}))

    # Another program under its name is another matter.
    await place.servers.save(replace(server, args=("-m", "tests.servers.mcp_misbehaving", "slow")), {})
    assert place.servers.needs_approval(tool)


async def test_what_was_allowed_is_remembered_and_goes_with_its_server(tmp_path: Path) -> None:
    async with opened(tmp_path) as first:
        await first.add()
        (tool, *_rest) = await first.servers.tools()
        await first.servers.allow_always(tool)
    async with opened(tmp_path) as second:
        assert not second.servers.needs_approval(tool)
        await second.servers.remove(second.servers.all[0])
        assert second.servers.needs_approval(tool)
        assert (await second.servers.call(tool, {})).is_error
        await second.undo.undo_last()
        assert not second.servers.needs_approval(tool)


async def test_a_tool_that_is_offered_no_longer_is_not_called(place: Place) -> None:
    await place.add()
    (tool, *_rest) = await place.servers.tools()
    outcome = await place.servers.call(replace(tool, id=ToolId(f"{tool.id}s")), {})
    assert outcome.is_error
    assert (await place.servers.call(Tool(ToolId("mcp:nobody:x"), "x", ""), {})).is_error
    assert (await place.servers.call(Tool(ToolId("own:x"), "x", ""), {})).is_error


async def test_a_call_that_is_stopped_leaves_the_server_running(place: Place) -> None:
    server = await place.add()
    tools = await place.servers.tools()
    calling = asyncio.ensure_future(place.servers.call(tools[1], {}))
    await until(lambda: "it waits" in "\n".join(place.run(server).log.since(0)[1]))
    calling.cancel()
    with pytest.raises(asyncio.CancelledError):
        await calling
    assert place.run(server).state.kind is READY
    assert (await place.servers.call(tools[0], {"text": "yes"})).text == "yes"


async def test_without_a_keyring_values_last_until_the_program_ends(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(secrets, "BACKENDS", ())
    found = read_config('{"a": {"command": "x", "env": {"TOKEN": "secret-value-1"}}}')
    async with opened(tmp_path) as first:
        (sentence,) = await first.servers.add(found)
        assert "until the program ends" in sentence
        assert await first.values.of(first.servers.all[0]) == {"env:TOKEN": "secret-value-1"}
        assert "secret-value-1" not in first.redactor.redact("it is secret-value-1")
    async with opened(tmp_path) as second:
        with pytest.raises(McpFailed, match="TOKEN"):
            await second.values.of(second.servers.all[0])
        second.run(second.servers.all[0]).start()
        await until(lambda: second.run(second.servers.all[0]).state.kind is FAILED)
        assert "Edit the server" in second.run(second.servers.all[0]).state.sentence


async def test_a_header_does_not_follow_its_server_to_another_address(place: Place) -> None:
    server = McpServer(
        new_mcp_server_id(), "Api", McpTransport.HTTP, NOW, url="https://a.example/mcp", headers=("X-Key",)
    )
    await place.servers.save(server, {"header:X-Key": "secret-value-1"})
    kept = place.servers.all[0]
    await place.servers.save(replace(kept, url="https://a.example/other"), {})
    with pytest.raises(InvalidInput, match="again"):
        await place.servers.save(replace(kept, url="https://b.example/mcp"), {})
    await place.servers.save(replace(kept, url="https://b.example/mcp"), {"header:X-Key": "secret-value-2"})
    assert await place.values.of(place.servers.all[0]) == {"header:X-Key": "secret-value-2"}
    assert list(Keyring.kept.values()) == ["secret-value-2"]
    await place.servers.save(replace(place.servers.all[0], headers=()), {})
    assert Keyring.kept == {}


async def test_the_network_is_asked_for_by_name(tmp_path: Path) -> None:
    network = Network()
    async with McpHttpServer() as server, opened(tmp_path, network) as place:
        await place.servers.save(
            McpServer(new_mcp_server_id(), "Api", McpTransport.HTTP, NOW, url=f"{server.origin}/good"), {}
        )
        (tool,) = await place.servers.tools()
        assert (await place.servers.call(tool, {"text": "hi"})).text == "hi"
    assert set(network.asked) == {("127.0.0.1", "MCP server Api")}


async def test_a_library_that_can_only_be_read_changes_nothing(place: Place, monkeypatch: pytest.MonkeyPatch) -> None:
    await place.add()
    (tool, *_rest) = await place.servers.tools()
    monkeypatch.setattr(Database, "is_read_only", True)
    with pytest.raises(StorageError, match="read"):
        await place.servers.allow_always(tool)
    with pytest.raises(StorageError, match="read"):
        await place.servers.remove(place.servers.all[0])
    assert len(place.servers.all) == 1


async def test_a_server_that_is_turned_off_keeps_what_was_changed_meanwhile(place: Place) -> None:
    server = await place.add()
    await place.servers.save(replace(server, name="Another name"), {})
    await place.servers.set_enabled(server, False)
    (found,) = place.servers.all
    assert (found.name, found.is_enabled) == ("Another name", False)


async def test_a_server_is_removed_once(place: Place) -> None:
    server = await place.add()
    await place.servers.remove(server)
    with pytest.raises(InvalidInput, match="no longer there"):
        await place.servers.remove(server)
    with pytest.raises(InvalidInput, match="no longer there"):
        await place.servers.set_enabled(server, True)
    assert place.servers.all == ()
    assert len(place.undo.actions) == 1


async def test_the_program_may_end_while_a_server_starts(place: Place) -> None:
    server = await place.add("silent")
    place.run(server).start()
    await asyncio.sleep(0)
    await place.servers.close()
    assert not any(map(is_running, place.pids(server)))


async def test_values_of_a_server_are_hidden_in_results_of_its_tools(place: Place) -> None:
    server = await place.add()
    changed = replace(server, env=("MY_SECRET", "PLACE"))
    await place.servers.save(changed, {"env:MY_SECRET": "hush-hush-1", "env:PLACE": "/srv/some-folder"})
    (tool,) = [one for one in await place.servers.tools() if one.id.endswith(":env")]
    outcome = await place.servers.call(tool, {})
    assert "hush-hush-1" not in outcome.text
    assert NOTE in outcome.text
    assert "/srv/some-folder" in outcome.text
