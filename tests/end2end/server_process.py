"""A chat server of the tests, run as a process of its own, so that it neither slows the program nor is slowed by it."""

from __future__ import annotations

import json
import os
import sys
import urllib.request
from pathlib import Path
from typing import TYPE_CHECKING, Any

from tests.end2end.processes import Background, read_line

if TYPE_CHECKING:
    from typing import Self

ROOT = Path(__file__).parents[2]

START = (
    "import os, runpy, sys; os.dup2(int(sys.argv[1]), 1); module = sys.argv[2]; sys.argv[1:] = ['--port', '0'];"
    "runpy.run_module(module, run_name='__main__')"
)


class ServerProcess:
    """Runs a module that takes --port and prints a line of JSON with its port. Use it as a context manager."""

    def __init__(self, module: str, log: Path) -> None:
        self._module = module
        self._log_file = log
        self.base_url = ""

    def __enter__(self) -> Self:
        reader, writer = os.pipe()
        environment = {"PATH": os.environ.get("PATH", "")}
        command = [sys.executable, "-c", START, str(writer), self._module]
        self._process = Background(command, environment, self._log_file, pass_fds=[writer], cwd=ROOT)
        os.close(writer)
        try:
            port = json.loads(read_line(reader))["port"]
        except BaseException:
            self._process.stop()
            raise
        finally:
            os.close(reader)
        self.base_url = f"http://127.0.0.1:{port}/v1"
        return self

    def __exit__(self, *_exc: object) -> None:
        self._process.stop()

    @property
    def pid(self) -> int:
        """The number of its process."""
        return self._process.pid

    def log(self) -> list[dict[str, Any]]:
        """What it has noted, one entry a request or stream."""
        address = self.base_url.removesuffix("/v1") + "/log"
        with urllib.request.urlopen(address, timeout=60) as answer:
            entries: list[dict[str, Any]] = json.load(answer)
        return entries
