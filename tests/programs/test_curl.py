"""Commands of curl that any POSIX shell takes, and that send just what the call says."""

from __future__ import annotations

import shutil
from typing import TYPE_CHECKING

import pytest

from canal_desktop.domain.call import Call
from tests.programs.calls import CALLS, PLAIN
from tests.programs.running import expected, put, run
from tests.servers.answering import WHOLE, AnsweringServer

if TYPE_CHECKING:
    from pathlib import Path

SHELLS = [shell for shell in ("sh", "bash", "dash", "zsh", "busybox") if shutil.which(shell)]

pytestmark = pytest.mark.skipif(shutil.which("curl") is None, reason="curl is not installed")


def command_of(shell: str) -> list[str]:
    return ["busybox", "sh"] if shell == "busybox" else [shell]


@pytest.mark.parametrize("shell", SHELLS)
async def test_every_call_arrives_as_it_is(shell: str, tmp_path: Path) -> None:
    for name, call in CALLS.items():
        for kind in ("hello", "stream"):
            program = put(call, f"curl.{kind}", tmp_path / f"{name}-{kind}")
            checked = await run(*command_of(shell), "-n", program, at=program.parent, base_url="")
            assert (checked.code, checked.err) == (0, "")
            async with AnsweringServer() as server:
                ran = await run(*command_of(shell), program, at=program.parent, base_url=server.base_url)
            assert ran.code == 0, (name, ran.err)
            assert [one.body for one in server.seen] == [expected(call, is_stream=kind == "stream")], name
            assert {key: server.seen[0].headers.get(key.lower()) for key in call.headers} == call.headers
            assert ("data: [DONE]" if kind == "stream" else WHOLE) in ran.out


async def test_what_is_refused_is_shown_and_ends_with_an_error(tmp_path: Path) -> None:
    program = put(PLAIN, "curl.hello", tmp_path)
    async with AnsweringServer() as server:
        ran = await run("sh", program, at=tmp_path, base_url=server.base_url, key="wrong")

    assert ran.code == 22
    assert "Incorrect API key provided" in ran.out


async def test_nothing_goes_anywhere_where_the_environment_says_too_little(tmp_path: Path) -> None:
    program = put(PLAIN, "curl.hello", tmp_path)

    ran = await run("sh", program, at=tmp_path, base_url="")

    assert ran.code not in {None, 0}
    assert "CANALAPI_BASE_URL: is not set" in ran.err


async def test_an_empty_header_is_sent_too(tmp_path: Path) -> None:
    program = put(Call(PLAIN.body, {"X-Empty": ""}), "curl.hello", tmp_path)
    async with AnsweringServer() as server:
        ran = await run("sh", program, at=tmp_path, base_url=server.base_url)

    assert ran.code == 0, ran.err
    assert server.seen[0].headers["x-empty"] == ""
