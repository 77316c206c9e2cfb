"""build_environment: the freezer and all that the program needs, in an environment of their own."""

from __future__ import annotations

import hashlib
import shutil
import subprocess
import sys
from typing import TYPE_CHECKING

from tools.packages.facts import ROOT
from tools.setup.environment import PIP_OPTIONS

if TYPE_CHECKING:
    from pathlib import Path

LOCK = ROOT / "requirements-build.lock"


def build_environment(folder: Path) -> Path:
    """Make it in a folder, unless what is there is of the same lock and Python; returns its Python.

    Raises:
        subprocess.CalledProcessError: a package could not be had; pip has said which.
    """
    python = folder / ("Scripts/python.exe" if sys.platform == "win32" else "bin/python")
    stamp = folder / "lock"
    wanted = hashlib.sha256(LOCK.read_bytes() + sys.version.encode()).hexdigest()
    if not stamp.is_file() or stamp.read_text(encoding="ascii") != wanted:
        shutil.rmtree(folder, ignore_errors=True)
        subprocess.run([sys.executable, "-m", "venv", str(folder)], check=True)
        pip = [str(python), "-I", "-m", "pip", "install", "--quiet", *PIP_OPTIONS, "-r", str(LOCK)]
        subprocess.run(pip, check=True)
        stamp.write_text(wanted, encoding="ascii")
    return python
