"""Python that is run with the official SDK sends just what the call says, and that linters have nothing against."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from canal_desktop.programs.write_forms import FORMS, PYTHON
from tests.programs.calls import CALLS, PLAIN
from tests.programs.retrying import check_retries
from tests.programs.running import check_each, put, run

KINDS = [form.kind for form in FORMS if form.language == PYTHON]
RUN_ALL = "import runpy, sys; [runpy.run_path(path, run_name='__main__') for path in sys.argv[1:]]"
RUFF = Path(sys.executable).with_name("ruff")
RULES = ("--isolated", "--no-cache", "--select", "E,F,I,B,UP,SIM,PIE,RET,C4", "--ignore", "E501")


@pytest.mark.parametrize("kind", KINDS)
async def test_every_call_arrives_as_it_is(kind: str, tmp_path: Path) -> None:
    programs = {name: put(call, f"python.{kind}", tmp_path / name) for name, call in CALLS.items()}

    # From another folder: pictures are found beside the program.
    await check_each([sys.executable, "-c", RUN_ALL], programs, kind, tmp_path)


@pytest.mark.parametrize("kind", ["robust", "robust_stream"])
async def test_a_program_with_retries_waits_and_asks_again(kind: str, tmp_path: Path) -> None:
    program = put(PLAIN, f"python.{kind}", tmp_path)

    await check_retries([sys.executable, program], tmp_path, is_stream=kind == "robust_stream")


async def test_linter_and_formatter_find_nothing_to_do(tmp_path: Path) -> None:
    for name, call in CALLS.items():
        for kind in KINDS:
            put(call, f"python.{kind}", tmp_path / f"{name}-{kind}")

    linted = await run(RUFF, "check", *RULES, tmp_path, at=tmp_path, base_url="")
    formatted = await run(RUFF, "format", "--isolated", "--no-cache", "--diff", tmp_path, at=tmp_path, base_url="")

    assert linted.code == 0, linted.out
    assert formatted.code == 0, formatted.out
