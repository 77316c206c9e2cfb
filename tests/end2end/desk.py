"""Desk: where an end-to-end test sits: a session, a data folder, the runs of the program, and the checks after them."""

from __future__ import annotations

import contextlib
import json
import shutil
import signal
import sqlite3
import subprocess
import sys
from typing import TYPE_CHECKING

from tests.end2end.aftermath import all_below, files_with
from tests.end2end.program import ROOT, Program
from tests.end2end.screen import NotOnScreenError
from tests.end2end.session import Session

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path
    from typing import Self

    from tests.end2end.screen import Screen

EVIDENCE = ROOT / "build" / "end2end"

READ_KEYRING = """
import json, secretstorage
bus = secretstorage.dbus_init()
print(json.dumps([
    [item.get_attributes().get("service", ""), item.get_secret().decode()]
    for collection in secretstorage.get_all_collections(bus) if not collection.is_locked()
    for item in collection.get_all_items()
]))
"""


ALL_TEXTS = """
SELECT text FROM drafts UNION ALL SELECT text FROM parts UNION ALL
SELECT group_concat(text, '') FROM (SELECT message_seq, text FROM deltas ORDER BY seq) GROUP BY message_seq
"""


CRASHES = frozenset(-number for number in (signal.SIGSEGV, signal.SIGABRT, signal.SIGBUS, signal.SIGFPE, signal.SIGILL))
"""How a process ends that does what no process may."""


class Desk:
    """Use it as a context manager; what was started on it ends with it.

    Args:
        folder: an empty folder for everything.
        keyring: whether a real keyring runs.
        session: on which kind of screen.
    """

    def __init__(self, folder: Path, *, keyring: bool, session: type[Session] = Session) -> None:
        self.session = session(folder / "session", keyring=keyring)
        self.data_dir = folder / "data"
        self.secrets: set[str] = set()
        """Keys that must be nowhere on the disk when the test is over."""
        # Qt's bridge says so where who listens to keys answers late, as our client does while it reads a whole window.
        self.allowed_complaints = ["QSpiApplication::"]
        """Parts of lines a test expects in the program's output."""
        self._programs: list[Program] = []

    def __enter__(self) -> Self:
        self.session.__enter__()
        return self

    def __exit__(self, *_exc: object) -> None:
        for program in self._programs:
            program.close()
        self.session.close()

    def start(
        self, *arguments: str, variables: Mapping[str, str] | None = None, waits: bool = True, at_home: bool = False
    ) -> Program:
        """Start the program on this desk's data folder; waits until its window is there.

        at_home: it begins in the home folder, where it may save what it likes.
        """
        program = self.begin(*arguments, variables=variables, at_home=at_home)
        self._programs.append(program)
        if waits:
            screen = program.screen

            def has_window() -> bool:
                assert program.is_running(), f"the program ended by itself:\n{program.printed()}"
                return any(window["name"].startswith("Canal") for window in screen.windows())

            screen.wait_until(has_window, "No window whose title begins with Canal")
        return program

    def begin(self, *arguments: str, variables: Mapping[str, str] | None = None, at_home: bool = False) -> Program:
        """Start the program as start() has it."""
        return Program(
            self.session,
            *arguments,
            data_dir=self.data_dir,
            variables={"PYTHONPATH": str(ROOT), **(variables or {})} if at_home else variables,
            secrets=self.secrets,
            folder=self.session.home if at_home else ROOT,
        )

    def start_connected(self, base_url: str, key: str, *arguments: str) -> Program:
        """Start the program with a profile from the environment and wait for the composer."""
        self.secrets.add(key)
        program = self.start(*arguments, variables={"CANALAPI_API_KEY": key, "CANALAPI_BASE_URL": base_url})
        program.screen.wait_for("Message", "text")
        return program

    def start_answered_demo(self, question: str) -> Program:
        """Start the demo, ask it something and wait for the end of its answer."""
        program = self.start("--demo")
        program.screen.wait_for("Message", "text")
        program.screen.ask(question)
        program.screen.wait_for_message("broken connections look")
        return program

    def connect(self, screen: Screen, base_url: str, key: str) -> None:
        """Fill the welcome page and press Connect."""
        self.secrets.add(key)
        screen.clear("Base URL")
        screen.keys_of(base_url)
        screen.clear("API key")
        screen.keys_of(key)
        screen.press("Connect")

    def keyring_items(self) -> dict[str, str]:
        """What the keyring holds: secrets by the name of their service."""
        done = subprocess.run(
            [sys.executable, "-c", READ_KEYRING],
            env=self.session.environment,
            check=True,
            capture_output=True,
            text=True,
            timeout=60,
        )
        return dict(json.loads(done.stdout))

    def on_disk(self, text: str) -> int:
        """In how many drafts, messages and pieces of answers a text is, in the library as a kill would leave it now."""
        texts: list[str] = []
        # Nothing is there yet, or not all of it.
        with contextlib.suppress(sqlite3.OperationalError):
            address = f"{(self.data_dir / 'library.sqlite3').as_uri()}?mode=ro"
            with contextlib.closing(sqlite3.connect(address, uri=True)) as library:
                texts = [row[0] or "" for row in library.execute(ALL_TEXTS)]
        return sum(text in one for one in texts)

    def files_with_secrets(self) -> list[str]:
        """Files of the home, data, runtime and log folders that hold a key of this test."""
        session = self.session
        roots = [root for root in (session.home, self.data_dir, session.runtime, session.logs) if root.exists()]
        return [found for secret in self.secrets for found in files_with(secret, *roots)]

    def check_afterwards(self) -> None:
        """What must be true after every test: all ended well, nothing complained, nothing is left, no key anywhere."""
        for program in self._programs:
            assert not program.is_running(), "the test left the program running"
            complaints = [
                line for line in program.complaints() if not any(allowed in line for allowed in self.allowed_complaints)
            ]
            assert not complaints, "the program complained:\n" + "\n".join(complaints)
            assert not program.faults(), f"process {program.pid}: {program.faults()}"
        assert not self.files_with_secrets(), f"a key is on the disk: {self.files_with_secrets()}"
        assert not self.left_in_runtime(), f"left behind: {self.left_in_runtime()}"

    def crashes(self) -> list[str]:
        """Programs that ended by a fault of their own."""
        codes = {program.pid: program.process.poll() for program in self._programs}
        return [f"process {pid} ended with {code}" for pid, code in codes.items() if code in CRASHES]

    def left_in_runtime(self) -> list[str]:
        """What the program left among what is to last only while it runs; of one that was killed that is allowed."""
        if not self._programs or self._programs[-1].was_killed:
            return []
        return [path.name for path in all_below(self.session.runtime) if "canal" in path.name.lower()]

    def keep_evidence(self, name: str) -> None:
        """After a failure: keep a picture of the screen, what it showed, and all logs under build/end2end."""
        folder = EVIDENCE / name
        shutil.rmtree(folder, ignore_errors=True)
        folder.mkdir(parents=True)
        with contextlib.suppress(subprocess.SubprocessError, OSError):
            self.session.hands.picture(folder / "screen.png")
        for number, program in enumerate(self._programs):
            if program.is_running():
                with contextlib.suppress(NotOnScreenError, TimeoutError, OSError):
                    (folder / f"tree-{number}.txt").write_text(program.screen.tree(), encoding="utf-8")
        shutil.copytree(self.session.logs, folder / "logs", dirs_exist_ok=True)
        for log in self.data_dir.rglob("*.log*"):
            shutil.copy(log, folder / f"data-{log.name}")
        for program in self._programs:
            print(f"--- output of process {program.pid} (exit code: {program.process.poll()})\n{program.printed()}")
