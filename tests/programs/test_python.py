"""Python that is run with the official SDK sends just what the call says, and that linters have nothing against."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from canal_desktop.programs.write_forms import FORMS, PYTHON
from tests.programs.calls import CALLS, PLAIN
from tests.programs.retrying import check_retries
from tests.programs.running import expected, put, run
from tests.servers.answering import STREAMED, WHOLE, AnsweringServer

KINDS = [form.kind for form in FORMS if form.language == PYTHON]
SOME = ("full", "vendor", "large-pictures")
RUFF = Path(sys.executable).with_name("ruff")
RULES = ("--isolated", "--no-cache", "--select", "E,F,I,B,UP,SIM,PIE,RET,C4", "--ignore", "E501")


@pytest.mark.parametrize("kind", KINDS)
async def test_every_call_arrives_as_it_is(kind: str, tmp_path: Path) -> None:
    is_stream = kind == "stream"
    # All forms take their values from the same place.
    for name in CALLS if kind == "hello" else SOME:
        call = CALLS[name]
        program = put(call, f"python.{kind}", tmp_path / name)
        async with AnsweringServer() as server:
            ran = await run(sys.executable, program, at=tmp_path, base_url=server.base_url)
        assert ran.code == 0, (name, ran.err)
        assert [one.body for one in server.seen] == [expected(call, is_stream=is_stream)], name
        assert {key: server.seen[0].headers.get(key.lower()) for key in call.headers} == call.headers
        assert (STREAMED if is_stream else WHOLE) in ran.out


async def test_a_program_with_retries_waits_and_asks_again(tmp_path: Path) -> None:
    program = put(PLAIN, "python.robust", tmp_path)

    await check_retries([sys.executable, program], tmp_path)


async def test_linter_and_formatter_find_nothing_to_do(tmp_path: Path) -> None:
    for name, call in CALLS.items():
        for kind in KINDS:
            put(call, f"python.{kind}", tmp_path / f"{name}-{kind}")

    linted = await run(RUFF, "check", *RULES, tmp_path, at=tmp_path, base_url="")
    formatted = await run(RUFF, "format", "--isolated", "--no-cache", "--diff", tmp_path, at=tmp_path, base_url="")

    assert linted.code == 0, linted.out
    assert formatted.code == 0, formatted.out
