"""The command line under test, run as a script runs it: no screen, no locale to speak of, its own data folder."""

from __future__ import annotations

import contextlib
import os
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from canal_desktop.domain.profile import Profile, ProfileId
from canal_desktop.domain.settings import Settings
from canal_desktop.storage.settings_file import SettingsFile
from tests.end2end.aftermath import files_with, holds
from tests.servers.misbehaving import KEY

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

ROOT = Path(__file__).parents[2]
PATIENCE_S = 90


class CommandLine:
    """Runs `ask` against a server, with the key from the environment."""

    def __init__(self, base_url: str, folder: Path) -> None:
        self.base_url = base_url
        self.data_dir = folder / "data"
        self._folder = folder
        self._home = folder / "home"
        self._home.mkdir(parents=True)

    @property
    def environment(self) -> dict[str, str]:
        """Neither a display nor a session bus; as in a job of the system's."""
        account = {"CANALAPI_API_KEY": KEY, "CANALAPI_BASE_URL": self.base_url}
        return {"PATH": os.environ["PATH"], "HOME": str(self._home), "PYTHONPATH": str(ROOT), "LC_ALL": "C", **account}

    def command(self, *arguments: str) -> list[str]:
        """What is executed."""
        return [sys.executable, "-m", "canal_desktop", "ask", *arguments, "--data-dir", str(self.data_dir)]

    def ask(self, *arguments: str, stdin: bytes = b"", without: Sequence[str] = ()) -> subprocess.CompletedProcess[str]:
        """Run it to its end; without are variables that are not set."""
        environment = {name: value for name, value in self.environment.items() if name not in without}
        done = subprocess.run(
            self.command(*arguments),
            env=environment,
            cwd=self._home,
            input=stdin,
            capture_output=True,
            check=False,
            timeout=PATIENCE_S,
        )
        assert not holds(done.stdout + done.stderr, KEY), "the key was printed"
        return subprocess.CompletedProcess(done.args, done.returncode, done.stdout.decode(), done.stderr.decode())

    def check_afterwards(self) -> None:
        """What must be true after every test: the key is nowhere on the disk."""
        assert files_with(KEY, self._folder) == [], "the key is on the disk"

    @contextlib.contextmanager
    def running(self, *arguments: str) -> Iterator[subprocess.Popen[bytes]]:
        """Start it; its output can be read. It ends with the block, if it has not by itself."""
        with subprocess.Popen(
            self.command(*arguments),
            env=self.environment,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
        ) as process:
            try:
                yield process
            finally:
                process.kill()

    def set_profiles(self, *profiles: Profile, settings: Settings | None = None) -> None:
        """Write the settings that the window would have written."""
        self.data_dir.mkdir(exist_ok=True)
        SettingsFile(self.data_dir / "settings.json").save(settings or Settings(), profiles)

    def profile(self, name: str = "Work", model: str | None = "whole") -> Profile:
        """A stored profile of the server; its key is nowhere yet."""
        return Profile(ProfileId(name.lower()), name, self.base_url, model, needs_key=False)
