"""Packages of npm that tests need: installed once from a pinned lock, into the folder of what is built."""

from __future__ import annotations

import os
import shutil
import subprocess
from pathlib import Path

from tools.setup.one_at_a_time import one_at_a_time

BUILD = Path(__file__).parents[1] / "build"
INSTALL_PATIENCE_S = 100
"""With that of a test process that waits for another one, less than a test may take."""

OPTIONS = (
    *("--ignore-scripts", "--no-audit", "--no-fund"),
    # npm's own patience is longer than that of a test.
    *("--fetch-retries=4", "--fetch-retry-mintimeout=1000", "--fetch-retry-maxtimeout=10000", "--fetch-timeout=30000"),
)
PINS = ("package.json", "package-lock.json")


class NpmMissingError(Exception):
    """Packages cannot be had on this computer; the text says why."""


def install(source: Path, name: str) -> Path:
    """Install what is locked in a folder, once; returns the node_modules it is in.

    Args:
        source: where package.json and its lock are.
        name: of the folder that is made for it.

    Raises:
        NpmMissingError: there is no npm or Node, or the package index cannot be reached.
    """
    folder = BUILD / name
    # Tests run in several processes.
    with one_at_a_time(BUILD / f"{name}.lock"):
        stamp, wanted = folder / "installed.json", (source / "package-lock.json").read_bytes()
        if stamp.exists() and stamp.read_bytes() == wanted:
            return folder / "node_modules"
        if shutil.which("npm") is None or shutil.which("node") is None:
            raise NpmMissingError("npm is not installed")
        # What one process of this run has waited for in vain, no other one waits for.
        failure = BUILD / f"{name}.failed"
        run = os.environ.get("PYTEST_XDIST_TESTRUNUID", "")
        if run and failure.exists() and failure.read_text(encoding="utf-8").startswith(run):
            raise NpmMissingError(failure.read_text(encoding="utf-8").removeprefix(run))
        folder.mkdir(parents=True, exist_ok=True)
        for pin in PINS:
            shutil.copyfile(source / pin, folder / pin)
        if reason := _install(folder):
            failure.write_text(run + reason, encoding="utf-8")
            raise NpmMissingError(reason)
        stamp.write_bytes(wanted)
    return folder / "node_modules"


def _install(folder: Path) -> str:
    """Why it could not be installed; nothing where it was."""
    try:
        done = subprocess.run(
            ["npm", "ci", *OPTIONS],
            cwd=folder,
            capture_output=True,
            text=True,
            timeout=INSTALL_PATIENCE_S,
            check=False,
        )
    except subprocess.TimeoutExpired:
        return "the package index did not answer in time"
    return f"npm could not install it: {done.stderr.strip()[-300:]}" if done.returncode else ""
