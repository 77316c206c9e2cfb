"""The checks after each run find what they look for; and every test of a run makes them."""

from __future__ import annotations

import ast
import base64
import subprocess
import sys
from pathlib import Path
from urllib.parse import quote

import pytest

from tests.end2end import aftermath
from tests.end2end.aftermath import Watch, files_with, holds
from tests.end2end.conftest import CHECKED_BY

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="processes are looked at through /proc")

KEY = "sk-invented/0123+456=789"

BEGUN = """
import os, socket, subprocess, sys
ours, theirs = socket.socketpair()
kept = ours if "socket" in sys.argv else None
environment = {"WORD": sys.argv[1] if "environment" in sys.argv else ""}
words = [sys.argv[1]] if "command" in sys.argv else []
waits = "time.sleep(600)" if "outlives" in sys.argv else "sys.stdin.read()"
child = subprocess.Popen(
    [sys.executable, "-c", f"import sys, time; print(flush=True); {waits}", *words], env=environment,
    stdin=subprocess.PIPE, stdout=subprocess.PIPE, pass_fds=[kept.fileno()] if kept else [], start_new_session=True,
)
child.stdout.readline()
print(child.pid, flush=True)
sys.stdin.read()
"""


@pytest.mark.parametrize(
    ("what", "fault"),
    [
        ("nothing", None),
        ("environment", "the environment of process"),
        ("command", "the command line of process"),
        ("socket", "holds sockets of the program"),
        ("outlives", "outlives it"),
    ],
)
def test_what_a_program_does_wrong_with_its_children_is_seen(
    what: str, fault: str | None, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("tests.end2end.aftermath.PATIENCE_S", 0.2 if what == "outlives" else 60.0)
    with subprocess.Popen(
        [sys.executable, "-c", BEGUN, KEY, what], stdin=subprocess.PIPE, stdout=subprocess.PIPE
    ) as program:
        watch = Watch(program.pid, {KEY})
        assert program.stdin is not None
        assert program.stdout is not None
        child = int(program.stdout.readline())
        watch.look()
        program.stdin.close()
        program.wait(60)
        faults = watch.end()
    if what == "outlives":
        subprocess.run(["kill", "-9", str(child)], check=True)
    assert watch.seen == 1
    assert [fault in found for found in faults] == [True] if fault else faults == []


def test_a_process_that_goes_while_it_is_looked_at_is_none(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(aftermath, "PROC", tmp_path)
    (tmp_path / "8").mkdir()
    (tmp_path / "8" / "cmdline").write_bytes(b"gone\0")

    assert not aftermath._is_another_program(8)


@pytest.mark.parametrize(("state", "left"), [("S", [(8, "77")]), ("Z", [])])
def test_a_process_that_has_ended_is_not_left_because_nobody_fetched_its_exit_code(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, state: str, left: list[aftermath.Process]
) -> None:
    monkeypatch.setattr(aftermath, "PROC", tmp_path)
    monkeypatch.setattr(aftermath, "PATIENCE_S", 0.0)
    (tmp_path / "8").mkdir()
    (tmp_path / "8" / "stat").write_text(f"8 (of (it)) {state} 1 {'0 ' * 17}77 0")

    assert aftermath._still_there({(8, "77")}) == left


@pytest.mark.parametrize(
    "form",
    [
        KEY.encode(),
        KEY.encode("utf-16-le"),
        KEY.encode("utf-16-be"),
        KEY[::-1].encode(),
        KEY.encode().hex().encode(),
        quote(KEY, safe="").encode(),
        base64.b64encode(f"user:{KEY}".encode()),
        base64.b64encode(f"a{KEY}".encode()),
        base64.b64encode(f"ab{KEY}".encode()),
        base64.urlsafe_b64encode(f"{KEY}".encode()),
    ],
)
def test_a_key_is_found_in_every_form(form: bytes, tmp_path: Path) -> None:
    (tmp_path / "inner").mkdir()
    (tmp_path / "inner" / "clean").write_bytes(KEY[:-4].encode())
    assert files_with(KEY, tmp_path) == []
    (tmp_path / "inner" / "file").write_bytes(b"before" + form + b"after")
    assert files_with(KEY, tmp_path) == ["inner/file"]
    assert holds(form, KEY)


def test_a_key_in_a_name_or_a_link_is_found(tmp_path: Path) -> None:
    word = "sk-invented-0123456789"
    (tmp_path / f"of {word}").mkdir()
    (tmp_path / "link").symlink_to(f"/nowhere/{word}")
    assert files_with(word, tmp_path) == ["link", f"of {word}"]


def test_every_test_that_runs_the_program_is_checked_afterwards() -> None:
    unchecked = []
    for path in sorted(Path(__file__).parent.glob("test_*.py")):
        for node in ast.parse(path.read_text(encoding="utf-8")).body:
            is_test = isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef) and node.name.startswith("test_")
            # A series of runs that a tool makes is looked at by the tool.
            if is_test and not {each.arg for each in node.args.args} & (CHECKED_BY | {"screen_tools"}):
                unchecked.append(f"{path.name}::{node.name}")
    own = {f"{Path(__file__).name}::{name}" for name in globals() if name.startswith("test_")}
    assert set(unchecked) == own
