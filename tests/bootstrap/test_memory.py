"""Threads that come and go share what memory they let go."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]

WORK = """
import ctypes, sys, threading
from canal_desktop.bootstrap.memory import share_arenas
if sys.argv[1] == "shared":
    assert share_arenas()
libc = ctypes.CDLL(None)
libc.malloc.restype = ctypes.c_void_p
libc.free.argtypes = [ctypes.c_void_p]
barrier = threading.Barrier(8)
def work():
    barrier.wait()
    pieces = [libc.malloc(1000) for _ in range(2000)]
    barrier.wait()
    for piece in pieces:
        libc.free(piece)
threads = [threading.Thread(target=work) for _ in range(8)]
for thread in threads: thread.start()
for thread in threads: thread.join()
libc.malloc_stats()
"""


def arenas(how: str) -> int:
    """How many arenas a process has after eight threads took and gave back memory."""
    done = subprocess.run(
        [sys.executable, "-c", WORK, how], cwd=ROOT, check=True, capture_output=True, text=True, env={}
    )
    return len(re.findall(r"^Arena \d+:", done.stderr, re.MULTILINE))


@pytest.mark.skipif(sys.platform != "linux", reason="only glibc has arenas")
def test_threads_share_few_arenas() -> None:
    assert arenas("left alone") > 2
    assert arenas("shared") <= 2
