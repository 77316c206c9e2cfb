"""Servers from npm that nobody of this project wrote: installed once, just as their lock file says."""

from __future__ import annotations

import shutil
import subprocess
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

PATIENCE_S = 120


class NotInstalledError(Exception):
    """It cannot be had on this computer; the text says why."""


def install_locked(folder: Path, cache: Path, start: Path) -> None:
    """Install what the lock file of a folder names into the cache, unless it is there.

    Args:
        folder: has package.json and package-lock.json.
        cache: where it goes.
        start: a file that is there once it is installed.

    Raises:
        NotInstalledError: there is no npm or Node, or the package index cannot be reached.
    """
    stamp = cache / "package-lock.json"
    wanted = (folder / "package-lock.json").read_bytes()
    if start.exists() and stamp.exists() and stamp.read_bytes() == wanted:
        return
    if shutil.which("npm") is None or shutil.which("node") is None:
        raise NotInstalledError("npm is not installed")
    cache.mkdir(parents=True, exist_ok=True)
    for name in ("package.json", "package-lock.json"):
        shutil.copyfile(folder / name, cache / name)
    try:
        done = subprocess.run(
            ["npm", "ci", "--ignore-scripts", "--no-audit", "--no-fund"],
            cwd=cache,
            capture_output=True,
            text=True,
            timeout=PATIENCE_S,
            check=False,
        )
    except subprocess.TimeoutExpired:
        stamp.unlink()
        raise NotInstalledError("the package index did not answer in time") from None
    if done.returncode or not start.exists():
        stamp.unlink()
        raise NotInstalledError(f"npm could not install it: {done.stderr.strip()[-300:]}")
