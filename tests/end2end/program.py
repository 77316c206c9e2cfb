"""The program under test, started as its user starts it, and what must be true after it has ended."""

from __future__ import annotations

import contextlib
import os
import re
import signal
import subprocess
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING

from tests.end2end.aftermath import Watch
from tests.end2end.screen import PATIENCE_S, Screen, wait_for_exit

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from tests.end2end.session import Session

ROOT = Path(__file__).parents[2]

KEY_ARRIVES_S = 8.0
"""How long a window that was told to close may stay before it is told so again."""

SUSPICIOUS = re.compile(
    r"^qt\.|^Q[A-Z]\w+[:( ]|\bQt\b|QObject|Traceback|Exception ignored|never (?:awaited|retrieved)|was destroyed but"
    r"|Warning:|Segmentation|Fatal Python|core dumped",
    re.MULTILINE,
)
HARMLESS = re.compile(r"^qt\.accessibility\.atspi: .*$|^\S*xkbcommon.*$", re.MULTILINE)
"""What Qt's bridge says about questions of the reader, which are not ours to answer."""


class Program:
    """One run of Canal Desktop in a session.

    Args:
        session: where it runs.
        arguments: what stands on its command line.
        data_dir: --data-dir; None leaves the choice to the program.
        variables: additions to its environment.
        reads_screen: whether a Screen is attached, and its processes are watched; benchmarks do without.
        command: what starts it, in a process with the number of the one that is begun.
        secrets: keys that nothing it starts may be given; may grow.
        folder: where it is started.
    """

    def __init__(
        self,
        session: Session,
        *arguments: str,
        data_dir: Path | None = None,
        variables: Mapping[str, str] | None = None,
        reads_screen: bool = True,
        command: Sequence[str] = (sys.executable, "-m", "canal_desktop"),
        secrets: set[str] | None = None,
        folder: Path = ROOT,
    ) -> None:
        self.session = session
        self.output = session.logs / f"program-{len(list(session.logs.glob('program-*')))}.log"
        place = [] if data_dir is None else ["--data-dir", str(data_dir)]
        with self.output.open("wb") as output:
            self.process = subprocess.Popen(
                [*command, *place, *arguments],
                env={**session.environment, "PYTHONFAULTHANDLER": "1", **(variables or {})},
                cwd=folder,
                stdin=subprocess.DEVNULL,
                stdout=output,
                stderr=output,
                start_new_session=True,
            )
        self._screen = Screen(session, self.process.pid) if reads_screen else None
        self._watch = Watch(self.process.pid, set() if secrets is None else secrets) if reads_screen else None
        self._may_dump_core = False
        self.was_killed = False
        """Whether the test ended it without a chance to tidy up."""
        self.ends_with = 0
        """The exit code that its end is to have otherwise."""

    @property
    def screen(self) -> Screen:
        """What the user of this run sees."""
        assert self._screen is not None
        return self._screen

    @property
    def pid(self) -> int:
        """The number of the process."""
        return self.process.pid

    def is_running(self) -> bool:
        """Whether it has not ended."""
        return self.process.poll() is None

    def close_window(self, patience_s: float = PATIENCE_S) -> int:
        """Close the window as the window manager's button does; returns the exit code."""
        windows = self._windows()
        assert windows, "the program has no window"
        self._look_at_limits()
        deadline = time.monotonic() + patience_s
        # A program that is ending has hidden its window. Is it still there, the key went to another one: the window
        # manager was just giving the keyboard to somebody else.
        while windows and time.monotonic() < deadline:
            # The window may go before it is active.
            with contextlib.suppress(subprocess.CalledProcessError):
                keys = ("key", "--clearmodifiers", "alt+F4")
                self.session.run("xdotool", "windowactivate", "--sync", windows[-1], *keys)
            with contextlib.suppress(TimeoutError):
                return self._ended(KEY_ARRIVES_S)
            windows = self._windows()
        return self._ended(max(0.0, deadline - time.monotonic()))

    def _windows(self) -> list[str]:
        try:
            return self.session.run("xdotool", "search", "--onlyvisible", "--pid", str(self.pid)).split()
        except subprocess.CalledProcessError:
            # It found none.
            return []

    def terminate(self, patience_s: float = PATIENCE_S) -> int:
        """End it as the system does at log-out; returns the exit code."""
        self._look_at_limits()
        self.process.send_signal(signal.SIGTERM)
        return self._ended(patience_s)

    def kill(self) -> None:
        """End it without a chance to tidy up."""
        self.was_killed = True
        self.process.kill()
        self._ended(PATIENCE_S)

    def close(self) -> None:
        """Make sure nothing is left, whatever the test did."""
        if self.process.poll() is None:
            self.was_killed = True
            os.killpg(self.process.pid, signal.SIGKILL)
            self.process.wait()
        if self._watch is not None:
            self._watch.end()
        self._close_screen()

    def printed(self) -> str:
        """All it wrote to its output so far."""
        return self.output.read_text(encoding="utf-8", errors="replace")

    def complaints(self) -> list[str]:
        """Lines of its output that no good run has."""
        text = HARMLESS.sub("", self.printed())
        return [line for line in text.splitlines() if SUSPICIOUS.search(line)]

    @property
    def processes_started(self) -> int:
        """How many processes it has started that were looked at."""
        return 0 if self._watch is None else self._watch.seen

    def _look_at_limits(self) -> None:
        """No part of its memory may get to the disk, should it crash."""
        limits = Path(f"/proc/{self.pid}/limits")
        with contextlib.suppress(OSError):
            lines = limits.read_text(encoding="utf-8").splitlines()
            # Of one that has just ended there are none.
            cores = [line.split() for line in lines if line.startswith("Max core file size")]
            self._may_dump_core = any(core[4:6] != ["0", "0"] for core in cores)

    def faults(self) -> list[str]:
        """What is wrong with how it ended and with what it started; to be asked for once it has ended."""
        code = self.process.poll()
        wrong = [] if code == (-signal.SIGKILL if self.was_killed else self.ends_with) else [f"its exit code is {code}"]
        if self._may_dump_core:
            wrong.append("it may write its memory to the disk")
        return wrong + ([] if self._watch is None else self._watch.end())

    def _ended(self, patience_s: float) -> int:
        code = wait_for_exit(self.process, patience_s)
        self._close_screen()
        return code

    def _close_screen(self) -> None:
        if self._screen is not None:
            self._screen.close()
            self._screen = None
