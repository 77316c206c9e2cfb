"""Runs written programs as a user does: files in a folder, key and Base URL in the environment."""

from __future__ import annotations

import asyncio
import os
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from canal_desktop.programs.write_forms import STREAMED as STREAMED_KINDS
from canal_desktop.programs.write_program import write_program
from tests.programs.calls import CALLS
from tests.servers.answering import STREAMED as STREAMED_TEXT
from tests.servers.answering import WHOLE, AnsweringServer
from tests.servers.misbehaving import KEY

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from pathlib import Path

    from canal_desktop.domain.call import Call
    from canal_desktop.programs.write_forms import Program

PATIENCE_S = 120
SAID_URL = "https://elsewhere.example/v1"
"""What the programs say in their comment; they go where the environment says."""

RUN_ALL = ("--input-type=module", "-e", "for (const path of process.argv.slice(1)) await import(path)")
"""Options with which Node runs several modules, one after the other."""


@dataclass(frozen=True)
class Ran:
    """How a program ended and what it said."""

    code: int | None
    out: str
    err: str


def put(call: Call, form_id: str, folder: Path) -> Path:
    """Write a program with all its files; returns its own."""
    program = write_program(call, form_id, SAID_URL)
    save(program, folder)
    return folder / program.form.file


def save(program: Program, folder: Path) -> None:
    """Write all files of a program."""
    for file in program.files:
        path = folder / file.name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(file.data)


def environment(base_url: str, key: str = KEY) -> dict[str, str]:
    """What a program finds around it."""
    home = os.environ["HOME"]
    known = {"PATH": os.environ["PATH"], "HOME": home, "XDG_CACHE_HOME": home, "PYTHONIOENCODING": "utf-8"}
    return {**known, "CANALAPI_API_KEY": key, "CANALAPI_BASE_URL": base_url}


async def run(*command: str | Path, at: Path, base_url: str, key: str = KEY) -> Ran:
    """Run a command to its end."""
    process = await asyncio.create_subprocess_exec(
        *map(str, command),
        cwd=at,
        env=environment(base_url, key),
        stdin=asyncio.subprocess.DEVNULL,
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.PIPE,
    )
    try:
        async with asyncio.timeout(PATIENCE_S):
            out, err = await process.communicate()
    finally:
        if process.returncode is None:
            process.kill()
            await process.wait()
    return Ran(process.returncode, out.decode(), err.decode())


async def check_each(runner: Sequence[str | Path], programs: Mapping[str, Path], kind: str, at: Path) -> None:
    """Run programs of CALLS, by name, one after the other, in a process that takes their paths; each must arrive.

    Most of the time of a short program is the start of its language and its SDK.
    """
    is_stream = kind in STREAMED_KINDS
    async with AnsweringServer() as server:
        ran = await run(*runner, *programs.values(), at=at, base_url=server.base_url)
    assert ran.code == 0, ran.err
    assert ran.out.count(STREAMED_TEXT if is_stream else WHOLE) == len(programs)
    for name, seen in zip(programs, server.seen, strict=True):
        call = CALLS[name]
        assert seen.body == expected(call, is_stream=is_stream), name
        assert {key: seen.headers.get(key.lower()) for key in call.headers} == call.headers, name


def expected(call: Call, *, is_stream: bool) -> dict[str, Any]:
    """The body that a server must see."""
    body = {name: value for name, value in call.body.items() if name != "stream_options"}
    return {**call.body, "stream": True} if is_stream else body
