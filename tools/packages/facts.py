"""What all packages say of the program, each thing from its one place in the project."""

from __future__ import annotations

import os
import subprocess
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from canal_desktop import __version__

ROOT = Path(__file__).resolve().parents[2]
RECIPES = ROOT / "packaging"
NAME = "canal-desktop"
TITLE = "Canal Desktop"
SUMMARY = "chat client for CanalAPI and OpenAI-compatible servers"
HOMEPAGE = "https://www.canalapi.com"
MAINTAINER = "The Canal Desktop authors <canal-desktop@packages.invalid>"
"""Whoever publishes packages puts an address in here at which they are reached."""

EPOCH = "SOURCE_DATE_EPOCH"
VERSION = "CANAL_PACKAGE_VERSION"


@dataclass(frozen=True)
class Facts:
    """Of one build.

    Attributes:
        version: as the packages bear it.
        epoch: seconds since 1970 of the last change of the sources; every file is as old as that.
    """

    version: str
    epoch: int

    @property
    def day(self) -> str:
        """As in 2026-11-29."""
        return datetime.fromtimestamp(self.epoch, UTC).strftime("%Y-%m-%d")


def facts() -> Facts:
    """Of the build to be made: SOURCE_DATE_EPOCH or the last commit, CANAL_PACKAGE_VERSION or the program's."""
    epoch = os.environ.get(EPOCH, "")
    return Facts(os.environ.get(VERSION) or __version__, int(epoch) if epoch.isdecimal() else last_commit())


def last_commit() -> int:
    """When the last commit was made, in seconds since 1970; the age of CHANGELOG.md where there is no history."""
    said = (git("log", "-1", "--format=%ct") or "").strip()
    return int(said) if said.isdecimal() else int((ROOT / "CHANGELOG.md").stat().st_mtime)


def git(*words: str) -> str | None:
    """What git says of the project; None where there is no git, or no history."""
    try:
        # With sudo the sources belong to another user.
        command = ["git", "-c", "safe.directory=*", *words]
        done = subprocess.run(command, cwd=ROOT, check=False, capture_output=True, text=True)
    except FileNotFoundError:
        return None
    return done.stdout if done.returncode == 0 else None
