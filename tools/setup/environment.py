"""The virtual environment in .venv: whether it fits the lock, and how it is made."""

from __future__ import annotations

import hashlib
import platform
import shutil
import subprocess
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING

from tools.setup.one_at_a_time import one_at_a_time
from tools.setup.pip_failure import explain, may_pass
from tools.setup.problem import Problem
from tools.setup.report import said_last, step

if TYPE_CHECKING:
    from collections.abc import Sequence

PROGRAM_LOCK = "requirements.lock"
TESTS_LOCK = "requirements-dev.lock"

NEEDED_BYTES = 900_000_000
"""What a new environment takes, downloads and unpacking included, with room to spare."""

PAUSE_S = 5.0
"""Before what the package index refused is asked for once more."""

PIP_OPTIONS = (
    *("--require-hashes", "--only-binary", ":all:"),
    # A user's own settings may send packages elsewhere or ask questions nobody answers.
    *("--no-user", "--no-input", "--disable-pip-version-check", "--retries", "3", "--progress-bar", "off"),
)


def stamp(lock: Path) -> str:
    """What an environment made from this lock, by this Python, on this system is known by."""
    digest = hashlib.sha256(lock.read_bytes()).hexdigest()
    version = ".".join(str(part) for part in sys.version_info[:2])
    return f"{digest} {platform.python_implementation()}-{version} {sys.platform}-{platform.machine()}\n"


class Environment:
    """The environment of one copy of the project.

    Args:
        root: the project's folder.
    """

    def __init__(self, root: Path) -> None:
        self.root = root
        self.folder = root / ".venv"
        self.log = root / "build" / "setup.log"
        self._stamp = self.folder / "canal-stamp"
        self._lock = root / "build" / "setup.lock"

    @property
    def python(self) -> Path:
        """The environment's interpreter."""
        return self.tool("python")

    def tool(self, name: str) -> Path:
        """A program of the environment."""
        if sys.platform == "win32":
            return self.folder / "Scripts" / f"{name}.exe"
        return self.folder / "bin" / name

    def fits(self, *, tests: bool) -> bool:
        """Whether it is complete and was made from the present lock; one made for tests serves the program too."""
        names = (TESTS_LOCK,) if tests else (PROGRAM_LOCK, TESTS_LOCK)
        try:
            found = self._stamp.read_text(encoding="ascii")
        except (FileNotFoundError, NotADirectoryError, UnicodeDecodeError):
            return False
        return self.python.exists() and any(found == stamp(self.root / name) for name in names)

    def prepare(self, *, tests: bool) -> None:
        """Make the environment unless it fits already.

        Raises:
            Problem: it could not be made; the next run starts over.
        """
        for name in (PROGRAM_LOCK, TESTS_LOCK):
            if not (self.root / name).is_file():
                raise Problem(f"{name} is missing; get the file again as it was published.")
        if self.fits(tests=tests):
            return
        if Path(sys.prefix).resolve() == self.folder.resolve():
            raise Problem("Set-up cannot replace .venv while running from it; start it with the system's Python.")
        with one_at_a_time(self._lock) as held:
            # Whoever held it before may have done the work.
            if not self.fits(tests=tests):
                self._make(tests=tests, held=held)

    def _make(self, *, tests: bool, held: int) -> None:
        started = time.monotonic()
        lock = self.root / (TESTS_LOCK if tests else PROGRAM_LOCK)
        self.log.write_bytes(b"")
        if not (tests and self.fits(tests=False)):
            self._make_empty(held)
        # The tests' lock holds the program's at the same versions, so it can be added to what is there.
        self._stamp.unlink(missing_ok=True)
        step(f"Installing the packages of {lock.name} (the first time takes a minute or two)")
        if (said := self._install(lock, held)) and may_pass(said):
            step(f"{explain(said, lock.name)} Trying once more.")
            time.sleep(PAUSE_S)
            said = self._install(lock, held)
        if said:
            raise Problem(f"{explain(said, lock.name)} (pip's own words: {self.log})")
        self._stamp.write_text(stamp(lock), encoding="ascii")
        step(f"Set up in {time.monotonic() - started:.0f} s")

    def _install(self, lock: Path, held: int) -> str:
        """Have pip install what is locked; what it said where it could not, else nothing."""
        before = len(self._said())
        code = self._run([str(self.python), "-I", "-m", "pip", "install", *PIP_OPTIONS, "-r", str(lock)], held)
        return "" if code == 0 else self._said()[before:] or f"exit code {code}"

    def _make_empty(self, held: int) -> None:
        free = shutil.disk_usage(self.root).free
        if free < NEEDED_BYTES:
            raise Problem(
                f"Set-up needs {NEEDED_BYTES // 1_000_000} MB in {self.root} and {free // 1_000_000} MB are free."
            )
        step(f"Making an environment in {self.folder}")
        self._stamp.unlink(missing_ok=True)
        if self.folder.is_symlink() or self.folder.is_file():
            self.folder.unlink()
        elif self.folder.exists():
            shutil.rmtree(self.folder)
        if self._run([sys.executable, "-I", "-m", "venv", str(self.folder)], held) != 0:
            raise Problem(f"Python could not make an environment: {said_last(self._said())}")

    def _run(self, command: Sequence[str], held: int) -> int:
        inherited = () if sys.platform == "win32" else (held,)
        with self.log.open("ab") as output:
            done = subprocess.run(
                command, check=False, stdin=subprocess.DEVNULL, stdout=output, stderr=output, pass_fds=inherited
            )
        return done.returncode

    def _said(self) -> str:
        return self.log.read_text(encoding="utf-8", errors="replace")
