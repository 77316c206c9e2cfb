"""aimock, an OpenAI-compatible server nobody of this project wrote: installed from the pinned lock, run on loopback."""

from __future__ import annotations

import os
import re
import time
from pathlib import Path

from tests.end2end.processes import Background
from tests.npm import NpmMissingError, install

HERE = Path(__file__).parent
FIXTURES = HERE / "aimock_fixtures.json"
API_KEY = "ca_sk_live_Z7rq2kXv9TmB4nLw"
"""Invented for these tests; looked for on the disk after each of them."""


class Aimock:
    """A running aimock. Use it as a context manager.

    Args:
        log: where its output goes.
        latency_ms: between two pieces of a streamed answer.
        chunk_size: characters in a piece.
    """

    key = API_KEY

    def __init__(self, log: Path, *, latency_ms: int = 5, chunk_size: int = 8) -> None:
        self._log = log
        self._options = ["--latency", str(latency_ms), "--chunk-size", str(chunk_size)]
        self.base_url = ""

    def __enter__(self) -> Aimock:
        start = install(HERE, "aimock") / "@copilotkit" / "aimock" / "dist" / "cli.js"
        environment = {"PATH": os.environ.get("PATH", ""), "AIMOCK_API_KEYS": self.key, "HOME": str(self._log.parent)}
        command = [
            *("node", str(start), "--port", "0", "--fixtures", str(FIXTURES), "--strict", "--validate-on-load"),
            *("--log-level", "info", *self._options),
        ]
        self._process = Background(command, environment, self._log)
        deadline = time.monotonic() + 60
        while time.monotonic() < deadline:
            found = re.search(r"listening on (http://[\d.]+:\d+)", self._log.read_text(encoding="utf-8"))
            if found:
                self.base_url = f"{found.group(1)}/v1"
                return self
            if self._process.process.poll() is not None:
                break
            time.sleep(0.05)
        self._process.stop()
        raise NpmMissingError(f"it did not start: {self._log.read_text(encoding='utf-8')[-300:]}")

    def __exit__(self, *_exc: object) -> None:
        self._process.stop()
