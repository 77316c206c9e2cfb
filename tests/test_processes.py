"""What a test starts ends with it, also where it is killed from outside."""

from __future__ import annotations

import subprocess
import sys
import time
from pathlib import Path

import pytest

from tests.end2end.processes import ends_with_us
from tests.servers.mcp_misbehaving import is_running

ROOT = Path(__file__).parents[1]
STARTS = """
import os, pathlib, sys
from tests.end2end.processes import Background
print(Background(["sleep", "600"], os.environ, pathlib.Path(sys.argv[1])).pid, flush=True)
sys.stdin.read()
"""


def test_a_process_of_a_test_that_is_killed_ends(tmp_path: Path) -> None:
    if not ends_with_us():
        pytest.skip("this system cannot end a process with the one that started it")
    command = [sys.executable, "-c", STARTS, str(tmp_path / "log")]
    with subprocess.Popen(command, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as test:
        assert test.stdout is not None
        pid = int(test.stdout.readline())
        assert is_running(pid)
        test.kill()
        test.wait()
    deadline = time.monotonic() + 60
    while is_running(pid) and time.monotonic() < deadline:
        time.sleep(0.02)
    assert not is_running(pid)
