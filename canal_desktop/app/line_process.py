"""LineProcess: one of the program's own modules in a process of its own, which answers each line of JSON with one."""

from __future__ import annotations

import json
import os
import subprocess
import threading
from typing import TYPE_CHECKING, Any

from canal_desktop.frozen import command_of

if TYPE_CHECKING:
    from pathlib import Path


class LineProcess:
    """Every method waits for the process: call them in one thread.

    Attributes:
        process: the one that was begun, None where there is none; it may have ended by itself.
    """

    def __init__(self, program: Path, inherited: tuple[str, ...] | None = None) -> None:
        """The file of one of frozen.PARTS, and the names of all of the environment that it is given; None for all."""
        self._program = program
        self._inherited = inherited
        self.process: subprocess.Popen[str] | None = None

    def begin(self) -> bool:
        """Start it; False where the system does not."""
        environment = None
        if self._inherited is not None:
            environment = {name: value for name in self._inherited if (value := os.environ.get(name)) is not None}
        try:
            self.process = subprocess.Popen(
                command_of(self._program),
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=subprocess.DEVNULL,
                text=True,
                encoding="utf-8",
                env=environment,
                creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
            )
        except OSError:
            return False
        return True

    def exchange(self, line: str, limit_s: float | None = None) -> dict[str, Any] | None:
        """What it answers to a line, "" for what it says by itself; None, and it is ended, where that cannot be had.

        Args:
            line: JSON with its newline.
            limit_s: how long it may take, in seconds; None for as long as it likes.
        """
        process = self.process
        if process is None or process.stdin is None or process.stdout is None:
            return None
        watchdog = None if limit_s is None else threading.Timer(limit_s, process.kill)
        if watchdog is not None:
            watchdog.daemon = True
            watchdog.start()
        try:
            process.stdin.write(line)
            process.stdin.flush()
            answer: dict[str, Any] = json.loads(process.stdout.readline())
        except (OSError, ValueError):
            self.end()
            return None
        finally:
            if watchdog is not None:
                watchdog.cancel()
        return answer

    def end(self) -> None:
        """End it."""
        process, self.process = self.process, None
        if process is None:
            return
        process.kill()
        process.communicate()
