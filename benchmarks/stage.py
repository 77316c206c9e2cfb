"""The screen, the server and the two programs that are compared: ours, and a floor that does the bare minimum."""

from __future__ import annotations

import contextlib
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import TYPE_CHECKING

from tests.end2end.processes import read_line
from tests.end2end.server_process import ServerProcess
from tests.end2end.session import Session, missing_tools

if TYPE_CHECKING:
    from collections.abc import Iterator

ROOT = Path(__file__).parents[1]
WINDOW_SIZE = ("1200", "760")
KEY = "sk-invented-for-benchmarks"


class Server(ServerProcess):
    """The paced server, which is not counted as it is a process of its own."""

    def __init__(self, log: Path) -> None:
        super().__init__("tests.end2end.paced_server", log)

    def wait_for_stream(self, number: int, patience_s: float) -> None:
        """Wait until the stream with that number (from 0) has ended."""
        deadline = time.monotonic() + patience_s
        while time.monotonic() < deadline:
            streams = self.log()
            if len(streams) > number and streams[number]["ended"] is not None:
                return
            # Asking is work for the server, which must keep its timetable.
            time.sleep(0.5)
        raise TimeoutError(f"Stream {number} did not end within {patience_s} s")


class Candidate:
    """A running chat program with a window; its output is read for start-up marks."""

    def __init__(self, session: Session, command: list[str], base_url: str) -> None:
        self._session = session
        self.started = time.monotonic()
        environment = {
            **session.environment,
            "CANALAPI_API_KEY": KEY,
            "CANALAPI_BASE_URL": base_url,
            "CANAL_STARTUP_MARKS": "1",
        }
        self.process = subprocess.Popen(
            command, env=environment, cwd=ROOT, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL,
            stderr=subprocess.PIPE, start_new_session=True,
        )  # fmt: skip
        self.said: list[str] = []

    @property
    def pid(self) -> int:
        """The number of the process."""
        return self.process.pid

    def wait_for_mark(self, name: str, patience_s: float = 30.0) -> None:
        """Read its output up to that mark."""
        assert self.process.stderr is not None
        deadline = time.monotonic() + patience_s
        while time.monotonic() < deadline:
            line = read_line(self.process.stderr.fileno(), patience_s)
            if line == f"mark {name}":
                return
            self.said.append(line)
        raise TimeoutError(f"No mark {name!r}; it said: {self.said}")

    def fit_window(self) -> None:
        """Give the window the size all candidates have, and the keyboard."""
        window = self._session.run("xdotool", "search", "--sync", "--onlyvisible", "--pid", str(self.pid)).split()[-1]
        self._session.run("xdotool", "windowsize", window, *WINDOW_SIZE)
        self._session.run("xdotool", "windowmove", window, "10", "10")
        self._session.run("xdotool", "windowactivate", window)

    def type(self, text: str) -> None:
        """Type where its keyboard is."""
        self._session.run("xdotool", "type", "--delay", "4", "--", text)

    def press(self, key: str) -> None:
        """Press one key."""
        self._session.run("xdotool", "key", "--clearmodifiers", key)

    def stop(self) -> None:
        """End it."""
        self.process.terminate()
        with contextlib.suppress(subprocess.TimeoutExpired):
            self.process.wait(5)
        if self.process.poll() is None:
            self.process.kill()
            self.process.wait()
        assert self.process.stderr is not None
        self.process.stderr.close()


class Stage:
    """A session with a server in it; program is the frozen one to measure, None for that of this source tree."""

    def __init__(self, session: Session, server: Server, program: Path | None = None) -> None:
        self.session = session
        self.server = server
        self._program = [sys.executable, "-m", "canal_desktop"] if program is None else [str(program)]
        self._runs = 0

    @contextlib.contextmanager
    def ours(self, *arguments: str, data_dir: Path | None = None) -> Iterator[Candidate]:
        """Canal Desktop, with a library of its own where none is given."""
        self._runs += 1
        folder = data_dir or self.session.root / f"data-{self._runs}"
        command = [*self._program, "--data-dir", str(folder), *arguments]
        yield from self._run(command)

    @contextlib.contextmanager
    def floor(self, flushes_per_s: int) -> Iterator[Candidate]:
        """The floor program."""
        yield from self._run([sys.executable, "-m", "benchmarks.floor", "--flushes", str(flushes_per_s)])

    @contextlib.contextmanager
    def bare_window(self) -> Iterator[Candidate]:
        """The least a Qt program from Python can start with."""
        yield from self._run([sys.executable, "-m", "benchmarks.bare_window"])

    def _run(self, command: list[str]) -> Iterator[Candidate]:
        candidate = Candidate(self.session, command, self.server.base_url)
        try:
            yield candidate
        finally:
            candidate.stop()


@contextlib.contextmanager
def stage(program: Path | None = None) -> Iterator[Stage]:
    """A session without accessibility, as most desktops are, and a server; program as of Stage.

    Raises:
        SystemExit: this computer lacks a tool.
    """
    missing = missing_tools(accessibility=False)
    if missing:
        raise SystemExit(f"These tools are missing: {', '.join(missing)}")
    with (
        tempfile.TemporaryDirectory(prefix="canal-bench-") as folder,
        Session(Path(folder), accessibility=False) as session,
        Server(Path(folder) / "server.log") as server,
    ):
        yield Stage(session, server, program)
