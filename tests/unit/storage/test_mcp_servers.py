"""MCP servers and allowed tools in the library: as they were, and without any value."""

from __future__ import annotations

import sys
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from canal_desktop.domain.mcp_server import McpServer, McpServerId, McpTransport
from canal_desktop.domain.mcp_tools import named_tool
from canal_desktop.domain.tool import ToolId
from canal_desktop.storage.allowed_tools import AllowedTools
from canal_desktop.storage.mcp_servers import McpServerStore
from tests.unit.storage.conftest import NOW
from tests.unit.storage.keyring_session import files_with, needs_keyring, run_with_bus

if TYPE_CHECKING:
    from pathlib import Path

    from canal_desktop.storage.database import Database

PROGRAM = McpServer(
    McpServerId("p"), "files", McpTransport.STDIO, NOW, command="npx", args=("-y", "a b"), cwd="/tmp", env=("KEY",)
)
REMOTE = McpServer(
    McpServerId("r"),
    "Api",
    McpTransport.HTTP,
    NOW,
    url="https://example.com/mcp",
    headers=("X-Key",),
    timeout_s=5.5,
    is_enabled=False,
    secret_backend="KWallet",
)


async def test_servers_are_kept_as_they_are(database: Database) -> None:
    store = McpServerStore(database)
    await store.put(PROGRAM)
    await store.put(REMOTE)
    assert await store.all() == (REMOTE, PROGRAM)
    await store.put(replace(PROGRAM, name="Aardvark"))
    assert [server.name for server in await store.all()] == ["Aardvark", "Api"]
    await store.remove(PROGRAM.id)
    await store.remove(PROGRAM.id)
    assert await store.all() == (REMOTE,)


async def test_what_a_server_listed_is_kept_with_it(database: Database) -> None:
    store = McpServerStore(database)
    await store.put(PROGRAM)
    assert await store.tool_lists() == {PROGRAM.id: ()}
    tools = (named_tool(PROGRAM.id, "files", "read it", "Reads.", {"type": "object"}),)
    await store.keep_tools(PROGRAM.id, tools)
    assert await store.tool_lists() == {PROGRAM.id: tools}
    await store.put(replace(PROGRAM, name="Docs"))
    assert [tool.origin for tool in (await store.tool_lists())[PROGRAM.id]] == ["Docs"]
    for damaged in ("{", "5", "[5]", '[["name"]]'):
        await database.transact(lambda db, text=damaged: db.execute("UPDATE mcp_servers SET tools = ?", (text,)))
        assert await store.tool_lists() == {PROGRAM.id: ()}
    await store.keep_tools(McpServerId("gone"), tools)


async def test_tools_are_allowed_and_revoked(database: Database) -> None:
    allowed = AllowedTools(database)
    await allowed.allow(ToolId("mcp:a:one"), "1")
    await allowed.allow(ToolId("mcp:a:two"), "2")
    await allowed.allow(ToolId("mcp:a:one"), "3")
    assert await allowed.all() == {"mcp:a:one": "3", "mcp:a:two": "2"}
    await allowed.revoke((ToolId("mcp:a:one"), ToolId("mcp:b:none")))
    assert await allowed.all() == {"mcp:a:two": "2"}


@needs_keyring
@pytest.mark.skipif(sys.platform != "linux", reason="the keyrings of other systems need their user")
def test_values_are_in_a_real_keyring_and_nowhere_else(tmp_path: Path) -> None:
    output = run_with_bus(
        """
from datetime import UTC, datetime
from pathlib import Path
from canal_desktop.app.mcp_values import McpValues
from canal_desktop.domain.mcp_server import McpServer, McpServerId, McpTransport
from canal_desktop.domain.redaction import Redactor
from canal_desktop.storage.database import Database
from canal_desktop.storage.mcp_servers import McpServerStore

async def main():
    server = McpServer(
        McpServerId("p"), "files", McpTransport.STDIO, datetime.now(UTC), command="npx", env=("API_TOKEN",)
    )
    database = await Database.open(Path.home() / "library.sqlite3")
    kept, sentence = await McpValues(SecretStore(), Redactor()).keep(None, server, {"env:API_TOKEN": KEY})
    print(kept.secret_backend, repr(sentence))
    await McpServerStore(database).put(kept)
    await database.close()
    database = await Database.open(Path.home() / "library.sqlite3")
    redactor = Redactor()
    values = McpValues(SecretStore(), redactor)
    (found,) = await McpServerStore(database).all()
    print(await values.of(found), redactor.redact(KEY))
    await values.forget(found)
    try:
        await McpValues(SecretStore(), redactor).of(found)
    except Exception as error:
        print(error)
    await database.close()

with keyring():
    asyncio.run(main())
""",
        tmp_path,
    )
    assert output.splitlines() == [
        "the system keyring (Secret Service) ''",
        "{'env:API_TOKEN': 'test-key-123456789'} [key hidden]",
        "The keyring has no value of API_TOKEN. Edit the server to enter it.",
    ]
    assert files_with(tmp_path, b"test-key-123456789") == []
