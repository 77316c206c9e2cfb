"""What a backup brings back besides conversations is at hand at once, without another start."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

from canal_desktop.domain.mcp_server import McpServer, McpTransport, new_mcp_server_id
from canal_desktop.domain.mcp_tools import named_tool
from canal_desktop.domain.parameters import Parameters
from canal_desktop.storage.mcp_servers import McpServerStore

if TYPE_CHECKING:
    from tests.ui.program import RunningProgram


async def test_servers_tools_presets_and_prompts_are_there_without_another_start(program: RunningProgram) -> None:
    await program.new()
    await program.ask("zebra stripes")
    shared = program.late._shared
    servers, book = program.late.mcp_servers, program.late.tool_book
    server = McpServer(
        new_mcp_server_id(), "Files", McpTransport.STDIO, datetime.now(UTC), command="/bin/no-such-server"
    )
    await servers.save(server, {})
    store = McpServerStore(program.database)
    await store.keep_tools(server.id, (named_tool(server.id, "Files", "read_file", "Reads.", {"type": "object"}),))
    own = await book.add("get_weather", "Tells it.", {"type": "object"})
    prompt = await shared.prompts.add("Shorter", "Make it shorter.")
    await shared.presets.save("Careful", Parameters(temperature=0.1))
    backup = await program.late.backups.make_now()
    assert backup is not None

    await servers.remove(server)
    await book.delete(own)
    await shared.prompts.delete(prompt)
    (preset,) = await shared.presets.all()
    await shared.presets.delete(preset.id)
    await program.close()
    await program.start()
    shared, servers, book = program.late._shared, program.late.mcp_servers, program.late.tool_book
    assert (servers.all, await book.own(), shared.prompts.all) == ((), (), ())
    heard: list[str] = []
    servers.on_changed.add(lambda: heard.append("servers"))

    await program.late.backups.restore(backup.path, on_progress=lambda _done: None, is_cancelled=lambda: False)

    assert [one.name for one in servers.all] == ["Files"]
    assert heard
    # Somebody else's may be among them, so none is enabled by a restore.
    await servers.set_enabled(servers.all[0], is_enabled=True)
    assert [tool.name for tool in await book.all()] == ["get_weather", "Files__read_file"]
    assert [one.title for one in shared.prompts.all] == ["Shorter"]
    assert [one.name for one in await shared.presets.all()] == ["Careful"]
