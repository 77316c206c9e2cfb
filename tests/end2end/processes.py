"""Processes a test starts and stops itself: each in its own group, stopped by its own number, never by name."""

from __future__ import annotations

import contextlib
import functools
import os
import select
import shutil
import signal
import subprocess
import sys
import threading
import time
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from pathlib import Path


def ends_with_us() -> tuple[str, ...]:
    """What a command begins with for its process to end with this one, also where this one is killed.

    Linux alone can do that, and for the thread that starts the process: one that ends before the program would take it
    along.
    """
    return _setpriv() if threading.current_thread() is threading.main_thread() else ()


@functools.cache
def _setpriv() -> tuple[str, ...]:
    found = shutil.which("setpriv") if sys.platform == "linux" else None
    if found is None:
        return ()
    words = (found, "--pdeathsig", "TERM")
    return words if subprocess.run([*words, "true"], check=False, capture_output=True).returncode == 0 else ()


class Background:
    """A process in a group of its own, whose output goes to a file; where it can be, it ends with this one."""

    def __init__(
        self,
        command: Sequence[str],
        environment: Mapping[str, str],
        log: Path,
        *,
        stdin: bytes | None = None,
        pass_fds: Sequence[int] = (),
        cwd: Path | None = None,
    ) -> None:
        self.log = log
        with log.open("ab") as output:
            self.process = subprocess.Popen(
                [*ends_with_us(), *command],
                env=dict(environment),
                stdin=subprocess.PIPE if stdin is not None else subprocess.DEVNULL,
                stdout=output,
                stderr=output,
                pass_fds=tuple(pass_fds),
                cwd=cwd,
                start_new_session=True,
            )
        if stdin is not None:
            assert self.process.stdin is not None
            self.process.stdin.write(stdin)
            self.process.stdin.close()

    @property
    def pid(self) -> int:
        """The number of the process, which is also that of its group."""
        return self.process.pid

    def stop(self, patience_s: float = 5.0) -> None:
        """End the process and what it started; politely first."""
        for number in (signal.SIGTERM, signal.SIGKILL):
            with contextlib.suppress(ProcessLookupError):
                os.killpg(self.process.pid, number)
            with contextlib.suppress(subprocess.TimeoutExpired):
                self.process.wait(patience_s)
                break
        # A child may outlive its parent in the same group.
        with contextlib.suppress(ProcessLookupError):
            os.killpg(self.process.pid, signal.SIGKILL)


def read_line(fd: int, patience_s: float = 60.0) -> str:
    """One line from a pipe, without its end.

    Raises:
        TimeoutError: nothing whole came in that time.
    """
    deadline = time.monotonic() + patience_s
    data = b""
    while not data.endswith(b"\n"):
        ready, _, _ = select.select([fd], [], [], max(0.0, deadline - time.monotonic()))
        if not ready:
            raise TimeoutError(f"No line came on the pipe within {patience_s} s; so far: {data!r}")
        piece = os.read(fd, 1)
        if not piece:
            raise TimeoutError(f"The pipe was closed before a line came; so far: {data!r}")
        data += piece
    return data.decode().rstrip("\n")
