"""JavaScript that is run by Node with the official SDK sends just what the call says."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

import pytest

from tests.programs.calls import CALLS, PLAIN
from tests.programs.retrying import check_retries
from tests.programs.running import RUN_ALL, check_each, put, run

if TYPE_CHECKING:
    from pathlib import Path


@pytest.mark.parametrize("kind", ["hello", "stream", "robust", "robust_stream"])
async def test_every_call_arrives_as_it_is(kind: str, node_folder: Path) -> None:
    programs = {name: put(call, f"javascript.{kind}", node_folder / name) for name, call in CALLS.items()}

    # From another folder: pictures are found beside the program.
    await check_each(["node", *RUN_ALL], programs, kind, node_folder)


@pytest.mark.parametrize("kind", ["robust", "robust_stream"])
async def test_a_program_with_retries_waits_and_asks_again(kind: str, node_folder: Path) -> None:
    program = put(PLAIN, f"javascript.{kind}", node_folder)

    await check_retries(["node", program], node_folder, is_stream=kind == "robust_stream")


async def test_nothing_goes_anywhere_where_the_environment_says_too_little(node_folder: Path) -> None:
    program = put(PLAIN, "javascript.hello", node_folder)

    without_url, without_key = await asyncio.gather(
        run("node", program, at=node_folder, base_url=""),
        run("node", program, at=node_folder, base_url="http://127.0.0.1:9/v1", key=""),
    )

    for ran in (without_url, without_key):
        assert ran.code == 1
        assert "Set CANALAPI_API_KEY and CANALAPI_BASE_URL." in ran.err
