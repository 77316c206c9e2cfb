"""A copy of the project small enough to set up in seconds: run.py and its tools, one package, a stub program."""

from __future__ import annotations

import hashlib
import os
import shutil
import subprocess
import sys
import zipfile
from pathlib import Path
from typing import TYPE_CHECKING

from tools.setup.environment import PROGRAM_LOCK, TESTS_LOCK, stamp

if TYPE_CHECKING:
    from collections.abc import Mapping

ROOT = Path(__file__).resolve().parents[2]
PATIENCE_S = 90
CLOSED_INDEX = "http://127.0.0.1:9/simple"

PROGRAM = """
import os, sys
import canal_probe
print("opened", os.getpid(), sys.argv[1:], flush=True)
sys.exit(7)
"""


def base_python() -> str:
    """The interpreter that the tests' own environment was made with, as a user has it."""
    return str(getattr(sys, "_base_executable", sys.executable))


def make_wheel(folder: Path, name: str) -> str:
    """Write a wheel with one empty module; returns the line of a lock that asks for it."""
    folder.mkdir(exist_ok=True)
    wheel = folder / f"{name}-1.0-py3-none-any.whl"
    info = f"{name}-1.0.dist-info"
    with zipfile.ZipFile(wheel, "w") as archive:
        archive.writestr(f"{name}.py", "")
        archive.writestr(f"{info}/METADATA", f"Metadata-Version: 2.1\nName: {name}\nVersion: 1.0\n")
        archive.writestr(f"{info}/WHEEL", "Wheel-Version: 1.0\nRoot-Is-Purelib: true\nTag: py3-none-any\n")
        archive.writestr(f"{info}/RECORD", "")
    return f"{name}==1.0 --hash=sha256:{hashlib.sha256(wheel.read_bytes()).hexdigest()}\n"


def is_permitted(before: tuple[str, ...]) -> bool:
    """Whether a command that changes what another one sees may be used here."""
    if shutil.which(before[0]) is None:
        return False
    return subprocess.run([*before, "true"], check=False, capture_output=True, timeout=90).returncode == 0


class ProjectCopy:
    """A small project in a folder.

    Args:
        folder: where it is made; must not exist.
    """

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.wheels = folder / "wheels"
        folder.mkdir()
        shutil.copyfile(ROOT / "run.py", folder / "run.py")
        shutil.copytree(ROOT / "tools" / "setup", folder / "tools" / "setup", ignore=shutil.ignore_patterns("*.pyc"))
        shutil.copyfile(ROOT / "tools" / "__init__.py", folder / "tools" / "__init__.py")
        program = folder / "canal_desktop"
        program.mkdir()
        (program / "__main__.py").write_text(PROGRAM)
        (program / "__init__.py").touch()
        shutil.copyfile(ROOT / "canal_desktop" / "screen.py", program / "screen.py")
        probe = make_wheel(self.wheels, "canal_probe")
        self.write_locks(probe, probe + make_wheel(self.wheels, "canal_probe_tests"))

    def write_locks(self, program: str, tests: str) -> None:
        """Put both locks in place."""
        (self.folder / PROGRAM_LOCK).write_text(program)
        (self.folder / TESTS_LOCK).write_text(tests)

    @property
    def stamp(self) -> Path:
        """What marks a complete environment."""
        return self.folder / ".venv" / "canal-stamp"

    def pretend_set_up(self, tools: Mapping[str, str] | None = None) -> None:
        """Put in the place of the environment a script that hands on to the tests' own interpreter.

        Args:
            tools: shell scripts of further programs in it, by name.
        """
        programs = self.folder / ".venv" / "bin"
        programs.mkdir(parents=True)
        for name, script in {"python": f'exec {sys.executable} "$@"', **(tools or {})}.items():
            (programs / name).write_text(f"#!/bin/sh\n{script}\n")
            (programs / name).chmod(0o755)
        self.stamp.write_text(stamp(self.folder / TESTS_LOCK))

    def variables(self, **changes: str | None) -> dict[str, str]:
        """The environment of a run: packages from the wheels here only, nothing installed on the system."""
        wanted: dict[str, str | None] = {
            **os.environ,
            "CANAL_NO_SYSTEM_INSTALL": "1",
            "PIP_CONFIG_FILE": os.devnull,
            "PIP_NO_INDEX": "1",
            "PIP_FIND_LINKS": str(self.wheels),
            **changes,
        }
        return {name: value for name, value in wanted.items() if value is not None}

    def command(self, *arguments: str) -> list[str]:
        """The command line of a run."""
        return [base_python(), str(self.folder / "run.py"), *arguments]

    def run(self, *arguments: str, before: tuple[str, ...] = (), **changes: str | None) -> Outcome:
        """Run `run.py` to its end.

        Args:
            arguments: of run.py.
            before: a command that runs it.
            changes: to the environment; None removes a variable.
        """
        done = subprocess.run(
            [*before, *self.command(*arguments)],
            env=self.variables(**changes),
            check=False,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            timeout=PATIENCE_S,
        )
        return Outcome(done.returncode, done.stdout)


class Outcome:
    """How a run ended: its exit code and all it said, in order."""

    def __init__(self, exit_code: int, said: str) -> None:
        assert "Traceback" not in said, said
        self.exit_code = exit_code
        self.said = said
        self.lines = said.strip().splitlines()

    def __repr__(self) -> str:
        return f"exit {self.exit_code}: {self.said}"
