"""MCP servers that are programs, most of them ill-behaved: each ends in a clear state, and nothing is left of it."""

from __future__ import annotations

import asyncio
import json
import os
import signal
import subprocess
import sys
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from canal_desktop.domain.mcp_server import ServerState, ServerStateKind
from canal_desktop.domain.redaction import Redactor
from canal_desktop.mcp_client import connection, stdio
from canal_desktop.mcp_client.server_log import ServerLog
from tests.servers.mcp_misbehaving import is_running
from tests.unit.mcp_client.conftest import ROOT, Bench, misbehaving, program

if TYPE_CHECKING:
    from pathlib import Path

STARTING, READY = ServerStateKind.STARTING, ServerStateKind.READY
FAILED, OFF = ServerStateKind.FAILED, ServerStateKind.OFF


@pytest.mark.parametrize("way", ["good", "greeting", "slow", "chatty", "asks", "eager"])
async def test_a_server_is_started_called_and_stopped(bench: Bench, way: str) -> None:
    running = await bench.start(misbehaving(way))
    assert (bench.state.kind, bench.state.sentence) == (READY, "")
    assert bench.state.tools[0].id == f"mcp:{'a' * 32}:echo"
    outcome = await running.call("echo", {"text": "héllo \x1b[2J"}, 60.0)
    assert (outcome.text, outcome.is_error) == ("héllo [2J", False)
    await running.stop()
    assert bench.state.kind is OFF
    assert not any(is_running(pid) for pid in bench.pids)
    assert (await running.call("echo", {}, 60.0)).is_error


@pytest.mark.parametrize(
    ("way", "words"),
    [
        ("dies-at-once", "ended (code 7)"),
        ("garbage", "is not MCP"),
        ("endless", "without an end"),
    ],
)
async def test_a_server_that_cannot_be_used_says_why(bench: Bench, way: str, words: str) -> None:
    await bench.start(misbehaving(way))
    assert bench.state.kind is FAILED
    assert words in bench.state.sentence
    await bench.until(lambda: not any(is_running(pid) for pid in bench.pids))


async def test_a_program_that_is_no_mcp_server_is_told_of_before_its_time_is_over(
    bench: Bench, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(stdio, "GREETING_S", 0.1)
    monkeypatch.setattr(connection, "START_S", 8.0)
    await bench.begin(misbehaving("prompt"))
    await bench.until(lambda: bench.states and bench.state.sentence)
    assert bench.state.kind is STARTING
    assert "is not MCP" in bench.state.sentence
    await bench.until(lambda: bench.state.kind is FAILED)
    assert "is not MCP" in bench.state.sentence


async def test_last_words_are_in_the_log_without_keys(bench: Bench) -> None:
    await bench.start(misbehaving("dies-at-once"))
    assert "cannot find my configuration" in bench.lines
    assert "verysecret" not in bench.lines


async def test_a_key_in_the_command_is_not_in_the_log_whatever_it_looks_like(bench: Bench) -> None:
    server = misbehaving("dies-at-once")
    await bench.start(replace(server, args=(*server.args, "--api-key", "it's geheim", "DB_PASSWORD=hunter")))
    assert "Starting: " in bench.lines
    assert "--api-key" in bench.lines
    assert "geheim" not in bench.lines
    assert "hunter" not in bench.lines


@pytest.mark.parametrize("way", ["flood", "silent"])
async def test_a_server_that_never_answers_can_be_ended(bench: Bench, way: str) -> None:
    running = await bench.begin(misbehaving(way))
    await bench.until(lambda: bench.pids)
    await running.kill()
    assert bench.state.kind is OFF
    await bench.until(lambda: not any(is_running(pid) for pid in bench.pids))


async def test_a_flood_keeps_no_other_server_waiting(bench: Bench) -> None:
    await bench.begin(misbehaving("flood"))
    await bench.until(lambda: "server, info" in bench.lines)
    states: list[ServerState] = []
    other = await bench.thread.start(misbehaving("good"), {}, ServerLog(Redactor()), states.append, bench.network)
    await bench.until(lambda: states and states[-1].kind is READY)
    assert (await other.call("echo", {"text": "hello"}, 60.0)).text == "hello"
    assert bench.state.kind is ServerStateKind.STARTING
    assert len(bench.lines) < 1_100_000


async def test_a_server_that_dies_in_a_call_ends_the_call(bench: Bench) -> None:
    running = await bench.start(misbehaving("dies"))
    outcome = await running.call("echo", {}, 60.0)
    assert outcome.is_error
    assert "ended before" in outcome.text
    assert "code 3" in outcome.text
    await bench.until(lambda: bench.state.kind is FAILED)
    assert "code 3" in bench.state.sentence
    assert "last words" in bench.lines


async def test_a_call_that_takes_too_long_is_ended_and_the_server_is_told(bench: Bench) -> None:
    running = await bench.start(misbehaving("good"))
    outcome = await running.call("wait", {}, 0.2)
    assert outcome.is_error
    assert "within 0.2 seconds" in outcome.text
    assert len(json.loads((await running.call("cancelled", {}, 60.0)).text)) == 1


async def test_a_call_that_is_stopped_is_stopped_at_the_server(bench: Bench) -> None:
    running = await bench.start(misbehaving("good"))
    calling = asyncio.ensure_future(running.call("wait", {}, 60.0))
    await bench.until(lambda: "it waits" in bench.lines)
    calling.cancel()
    with pytest.raises(asyncio.CancelledError):
        await calling
    await bench.until(lambda: "was stopped" in bench.lines)
    assert len(json.loads((await running.call("cancelled", {}, 60.0)).text)) == 1
    assert (await running.call("echo", {"text": "still there"}, 60.0)).text == "still there"


async def test_an_answer_of_no_shape_is_told(bench: Bench) -> None:
    running = await bench.start(misbehaving("invalid"))
    outcome = await running.call("echo", {}, 60.0)
    assert outcome.is_error
    assert "not as MCP has it" in outcome.text


@pytest.mark.parametrize(("way", "number"), [("many", 512), ("large", 5), ("loop", 1)])
async def test_lists_of_tools_are_cut_where_they_are_too_long(bench: Bench, way: str, number: int) -> None:
    await bench.start(misbehaving(way))
    assert bench.state.kind is READY
    assert len(bench.state.tools) == number
    assert "left out" in bench.state.sentence


async def test_what_cannot_be_seen_is_not_in_tools(bench: Bench) -> None:
    await bench.start(misbehaving("odd"))
    names = [tool.id.rpartition(":")[2] for tool in bench.state.tools]
    assert names == ["good name", "größe.messen"]
    assert bench.state.tools[0].description == "Adds[2J numbers."
    for tool in bench.state.tools:
        assert tool.name.isascii()
        assert len(tool.name) <= 64
    assert "cannot be used: 2" in bench.state.sentence


async def test_a_changed_list_of_tools_is_read_again(bench: Bench) -> None:
    running = await bench.start(misbehaving("good"))
    assert len(bench.state.tools) == 4
    await running.call("change", {}, 60.0)
    await bench.until(lambda: len(bench.state.tools) == 1)
    assert bench.state.tools[0].description == "Says it differently."


async def test_requests_of_a_server_are_declined(bench: Bench) -> None:
    await bench.start(misbehaving("asks"))
    await bench.until(lambda: bench.lines.count("answered:") == 4)
    assert bench.lines.count('"error"') == 3
    assert '"id": "ask3", "result": {}' in bench.lines


async def test_a_server_gets_nothing_of_our_environment(bench: Bench, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CANALAPI_API_KEY", "ca_sk_live_secret123")
    monkeypatch.setenv("OPENAI_API_KEY", "sk-secret123")
    monkeypatch.setenv("SSH_AUTH_SOCK", "/run/somewhere")
    running = await bench.start(
        misbehaving("good", env=("TOKEN", "E"), empty=("E",)), {"env:TOKEN": "given", "header:X": "not this"}
    )
    found = json.loads((await running.call("env", {}, 60.0)).text)
    allowed = {"HOME", "LOGNAME", "PATH", "SHELL", "TERM", "USER", "TOKEN", "E"}
    # The interpreter sets the last one by itself.
    assert set(found) <= allowed | {"LC_CTYPE"}
    assert (found["TOKEN"], found["E"]) == ("given", "")


async def test_the_command_is_not_run_by_a_shell(bench: Bench) -> None:
    running = await bench.start(misbehaving("good", env=("X",)), {"env:X": "$(id); `id` && echo"})
    found = json.loads((await running.call("env", {}, 60.0)).text)
    assert found["X"] == "$(id); `id` && echo"


@pytest.mark.parametrize("command", ["no-such-program-here", "/no/such/program"])
async def test_a_program_that_is_not_there_is_named(bench: Bench, command: str) -> None:
    await bench.start(program(command))
    assert bench.state.kind is FAILED
    assert f"{command} was not found" in bench.state.sentence


async def test_a_program_is_looked_for_where_the_server_runs(bench: Bench, tmp_path: Path) -> None:
    (tmp_path / "bin").mkdir()
    (tmp_path / "bin" / "server").symlink_to("/bin/echo")
    for command in ("./bin/server", "bin/server", str(tmp_path / "bin" / "server")):
        await bench.start(replace(program(command, "hello"), cwd=str(tmp_path)))
        assert "ended (code 0)" in bench.state.sentence
        assert "no message: hello" in bench.lines
    await bench.start(replace(program("bin/nothing"), cwd=str(tmp_path)))
    assert "was not found" in bench.state.sentence
    await bench.start(replace(program("server"), cwd=str(tmp_path)))
    assert "was not found" in bench.state.sentence
    await bench.start(replace(program("echo"), cwd=str(tmp_path / "nowhere")))
    assert "folder" in bench.state.sentence


async def test_a_server_that_does_not_end_is_ended_with_what_it_started(bench: Bench) -> None:
    running = await bench.start(misbehaving("stubborn"))
    assert len(bench.pids) == 2
    await running.kill()
    await bench.until(lambda: not any(is_running(pid) for pid in bench.pids))


async def test_a_program_that_crashes_leaves_no_server_behind() -> None:
    script = (
        "import asyncio, os\n"
        "from tests.unit.mcp_client.conftest import Bench, misbehaving\n"
        "async def main():\n"
        "    bench = Bench()\n"
        "    await bench.start(misbehaving('stubborn'))\n"
        "    print(*bench.pids, flush=True)\n"
        "    await asyncio.sleep(60)\n"
        "asyncio.run(main())\n"
    )
    process = subprocess.Popen([sys.executable, "-c", script], cwd=ROOT, stdout=subprocess.PIPE, text=True)
    assert process.stdout is not None
    pids = [int(word) for word in (await asyncio.to_thread(process.stdout.readline)).split()]
    assert len(pids) == 2
    assert all(is_running(pid) for pid in pids)
    os.kill(process.pid, signal.SIGKILL)
    process.wait()
    process.stdout.close()
    async with asyncio.timeout(60):
        while any(is_running(pid) for pid in pids):
            await asyncio.sleep(0.02)


def test_a_message_may_come_in_pieces_but_not_without_end(bench: Bench, monkeypatch: pytest.MonkeyPatch) -> None:
    reader = stdio.MessageReader(bench.log)
    line = b'{"jsonrpc":"2.0","method":"ping","id":1}\n'
    assert [len(reader.take(bytes([byte]))) for byte in line][-2:] == [0, 1]
    assert len(reader.take(line + line + line[:-1])) == 2
    assert len(reader.take(b"\n")) == 1
    monkeypatch.setattr(stdio, "LONGEST_MESSAGE", 10)
    with pytest.raises(Exception, match="without an end"):
        reader.take(b"x" * 11)
