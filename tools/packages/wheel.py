"""The wheel: `python -m tools.packages.wheel DIR`; twice the same bytes, as what builds it is locked as well."""

from __future__ import annotations

import hashlib
import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from tools.packages.facts import EPOCH, ROOT, facts
from tools.setup.environment import PIP_OPTIONS

if TYPE_CHECKING:
    from collections.abc import Sequence

    from tools.packages.facts import Facts

LOCK = "requirements-wheel.lock"


def make_wheel(build: Facts, into: Path, work: Path, root: Path = ROOT) -> Path:
    """Make the wheel in a folder; returns its file.

    Args:
        build: facts of the build; the version is the program's own in any case.
        into: the folder, made where it is not there.
        work: where the environment lies that builds it; it is used again while the lock is the same.
        root: the project.

    Raises:
        subprocess.CalledProcessError: pip could not do it, and said why.
    """
    python = _environment(root, work)
    fresh = work / "wheel"
    shutil.rmtree(fresh, ignore_errors=True)
    variables = {**os.environ, EPOCH: str(build.epoch)}
    # A file that others may write would say so in the wheel.
    command = [str(python), "-m", "pip", "wheel", "--quiet", "--no-deps", "--no-build-isolation", "--wheel-dir"]
    subprocess.run([*command, str(fresh), str(root)], check=True, env=variables, umask=0o022)
    (made,) = fresh.glob("*.whl")
    into.mkdir(parents=True, exist_ok=True)
    return made.replace(into / made.name)


def _environment(root: Path, work: Path) -> Path:
    folder = work / "environment"
    python = folder / ("Scripts/python.exe" if sys.platform == "win32" else "bin/python")
    stamp = folder / "lock"
    wanted = hashlib.sha256((root / LOCK).read_bytes() + sys.version.encode()).hexdigest()
    if not stamp.is_file() or stamp.read_text(encoding="ascii") != wanted:
        shutil.rmtree(folder, ignore_errors=True)
        subprocess.run([sys.executable, "-m", "venv", str(folder)], check=True)
        pip = [str(python), "-I", "-m", "pip", "install", "--quiet", *PIP_OPTIONS, "-r", str(root / LOCK)]
        subprocess.run(pip, check=True)
        stamp.write_text(wanted, encoding="ascii")
    return python


def main(arguments: Sequence[str]) -> int:
    """Make the wheel; returns the exit code."""
    if len(arguments) != 1:
        print("usage: python -m tools.packages.wheel DIR", file=sys.stderr)
        return 2
    try:
        print(make_wheel(facts(), Path(arguments[0]), ROOT / "build" / "wheel"))
    except subprocess.CalledProcessError:
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
