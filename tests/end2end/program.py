"""The program under test, started as its user starts it, and what must be true after it has ended."""

from __future__ import annotations

import base64
import os
import re
import signal
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from tests.end2end.screen import Screen, wait_for_exit

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from tests.end2end.session import Session

ROOT = Path(__file__).parents[2]

SUSPICIOUS = re.compile(
    r"^qt\.|^Q[A-Z]\w+[:( ]|\bQt\b|QObject|Traceback|Exception ignored|never (?:awaited|retrieved)|was destroyed but"
    r"|Warning:|Segmentation|Fatal Python|core dumped",
    re.MULTILINE,
)
SHORTEST_FORM = 8
"""Of fewer letters there are some in every large file, by chance."""

HARMLESS = re.compile(r"^qt\.accessibility\.atspi: .*$|^\S*xkbcommon.*$", re.MULTILINE)
"""What Qt's bridge says about questions of the reader, which are not ours to answer."""


class Program:
    """One run of Canal Desktop in a session.

    Args:
        session: where it runs.
        arguments: what stands on its command line.
        data_dir: --data-dir; None leaves the choice to the program.
        variables: additions to its environment.
        reads_screen: whether a Screen is attached; benchmarks do without.
        command: what starts it, in a process with the number of the one that is begun.
    """

    def __init__(
        self,
        session: Session,
        *arguments: str,
        data_dir: Path | None = None,
        variables: Mapping[str, str] | None = None,
        reads_screen: bool = True,
        command: Sequence[str] = (sys.executable, "-m", "canal_desktop"),
    ) -> None:
        self.session = session
        self.output = session.logs / f"program-{len(list(session.logs.glob('program-*')))}.log"
        place = [] if data_dir is None else ["--data-dir", str(data_dir)]
        with self.output.open("wb") as output:
            self.process = subprocess.Popen(
                [*command, *place, *arguments],
                env={**session.environment, "PYTHONFAULTHANDLER": "1", **(variables or {})},
                cwd=ROOT,
                stdin=subprocess.DEVNULL,
                stdout=output,
                stderr=output,
                start_new_session=True,
            )
        self._screen = Screen(session, self.process.pid) if reads_screen else None

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

    def close_window(self, patience_s: float = 2.0) -> int:
        """Close the window as the window manager's button does; returns the exit code."""
        windows = self._windows()
        assert windows, "the program has no window"
        for _try in range(2):
            self.session.run("xdotool", "windowactivate", "--sync", windows[-1], "key", "--clearmodifiers", "alt+F4")
            try:
                return self._ended(patience_s)
            except TimeoutError:
                # A program that is ending has hidden its window. Is it still there, the key went to another one: the
                # window manager was just giving the keyboard to somebody else.
                if not (windows := self._windows()):
                    raise
        return self._ended(patience_s)

    def _windows(self) -> list[str]:
        try:
            return self.session.run("xdotool", "search", "--onlyvisible", "--pid", str(self.pid)).split()
        except subprocess.CalledProcessError:
            # It found none.
            return []

    def terminate(self, patience_s: float = 2.0) -> int:
        """End it as the system does at log-out; returns the exit code."""
        self.process.send_signal(signal.SIGTERM)
        return self._ended(patience_s)

    def kill(self) -> None:
        """End it without a chance to tidy up."""
        self.process.kill()
        self._ended(5.0)

    def close(self) -> None:
        """Make sure nothing is left, whatever the test did."""
        if self.process.poll() is None:
            os.killpg(self.process.pid, signal.SIGKILL)
            self.process.wait()
        self._close_screen()

    def printed(self) -> str:
        """All it wrote to its output so far."""
        return self.output.read_text(encoding="utf-8", errors="replace")

    def complaints(self) -> list[str]:
        """Lines of its output that no good run has."""
        text = HARMLESS.sub("", self.printed())
        return [line for line in text.splitlines() if SUSPICIOUS.search(line)]

    def _ended(self, patience_s: float) -> int:
        code = wait_for_exit(self.process, patience_s)
        self._close_screen()
        return code

    def _close_screen(self) -> None:
        if self._screen is not None:
            self._screen.close()
            self._screen = None


def forms_of(secret: str) -> Iterator[bytes]:
    """The secret as it could lie in a file: plain, wide, and in the three base64 alignments."""
    plain = secret.encode()
    yield plain
    yield secret.encode("utf-16-le")
    for lead in range(3):
        # The characters that depend on what stands before and after are left out.
        coded = base64.b64encode(b"\0" * lead + plain).decode()
        inner = coded[(lead * 8 + 5) // 6 : len(coded) - 4].encode()
        if len(inner) >= SHORTEST_FORM:
            yield inner


def files_with(secret: str, *roots: Path) -> list[str]:
    """The files below the folders that hold the secret in any form."""
    forms = list(forms_of(secret))
    found = []
    for root in roots:
        for path in sorted(root.rglob("*")):
            if path.is_file() and not path.is_symlink():
                data = path.read_bytes()
                found += [str(path.relative_to(root)) for form in forms if form in data][:1]
    return found
