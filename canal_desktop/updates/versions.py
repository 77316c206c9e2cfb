"""Versions: the folder in which versions of the program lie beside one another, and which of them starts.

    canal-desktop          the launcher: a script that outlasts versions
    versions/0.1.0/        a version, never changed once it is there
    current                a link to the version that starts
    previous               a link to the one before it
    next                   a link to the one that the launcher makes current at the next start
    unproven               the name of a version that has not shown its window yet
    failed                 the name of a version that failed to start twice; the launcher went back

Only links are ever changed, each in one step; so a version is there as a whole or not at all.
"""

from __future__ import annotations

import contextlib
import os
import shutil
import time
import uuid
from pathlib import Path
from typing import TYPE_CHECKING

from canal_desktop.domain.errors import UpdateFailed
from canal_desktop.domain.update import is_newer, parts_of
from canal_desktop.language import tr
from canal_desktop.updates.archive import NOT_AS_EXPECTED, unpack

if TYPE_CHECKING:
    from collections.abc import Callable

PROGRAM = "canal-desktop"
DAY_S = 86_400.0


class Versions:
    """The versions below a folder. running is the one that asks. All methods read or write the disk."""

    def __init__(self, root: Path, running: str) -> None:
        self.root = root
        self.running = running

    @classmethod
    def around(cls, executable: Path) -> Versions | None:
        """The versions to which a running program belongs; None where it lies elsewhere."""
        bundle = executable.resolve().parent
        root = bundle.parent.parent
        if bundle.parent.name != "versions" or not (root / "current").is_symlink():
            return None
        return cls(root, bundle.name)

    @property
    def can_be_written(self) -> bool:
        """Whether whoever runs the program may put a version there."""
        return os.access(self.root, os.W_OK) and os.access(self.root / "versions", os.W_OK)

    @property
    def waiting(self) -> str:
        """The version that starts at the next start, "" for none but the running one."""
        at_next = self._named("next") or self._named("current")
        return "" if at_next == self.running else at_next

    @property
    def before(self) -> str:
        """An older version that is still there to go back to, "" for none."""
        previous = self._named("previous")
        is_whole = bool(previous) and os.access(self.root / "versions" / previous / PROGRAM, os.X_OK)
        return previous if is_whole and is_newer(self.running, previous) else ""

    @property
    def room(self) -> int:
        """Free bytes where versions lie."""
        return shutil.disk_usage(self.root).free

    @property
    def downloads(self) -> Path:
        """Where an archive lies until it is unpacked."""
        return self.root / "download"

    def put(self, version: str, archive: Path, on_bytes: Callable[[int], None] = lambda _done: None) -> None:
        """Put a version beside the others and have it start next time.

        Raises:
            UpdateFailed: the archive is not as it should be.
            OSError: the disk says no. Nothing is left in either case, and the running version starts again.
        """
        parts_of(version)
        folder = self.root / "versions" / version
        unfinished = folder.with_name(f".{version}-{uuid.uuid4().hex}")
        try:
            unpack(archive, unfinished, on_bytes)
            if not os.access(unfinished / PROGRAM, os.X_OK):
                raise UpdateFailed(NOT_AS_EXPECTED)
            if folder.exists() and version != self.running:
                # One that was given up, or was left: it is put there anew.
                folder.rename(unfinished.with_name(f"{unfinished.name}-old"))
            unfinished.rename(folder)
            self._link("next", version)
        finally:
            for left in (unfinished, unfinished.with_name(f"{unfinished.name}-old")):
                shutil.rmtree(left, ignore_errors=True)

    def go_back(self) -> str:
        """Have the version before this one start next time; returns its name.

        Raises:
            UpdateFailed: there is none.
            OSError: the disk says no.
        """
        before = self.before
        if not before:
            raise UpdateFailed(tr("There is no earlier version to go back to."))
        # The link last: where the disk says no, nothing has changed.
        self._write("left", self.running)
        self._link("next", before)
        return before

    @property
    def was_left(self) -> str:
        """The version that the user went back from, or that did not start; "" for none. It is not offered unasked."""
        return self._read("left")

    def prove(self) -> str:
        """The running version has shown that it works; returns the name of one that did not and was given up, once.

        Versions that nothing leads to any more are removed.
        """
        with contextlib.suppress(OSError):
            if self._read("unproven") == self.running:
                for name in ("unproven", "failures"):
                    (self.root / name).unlink(missing_ok=True)
            failed = self._read("failed")
            if failed:
                self._write("left", failed)
                (self.root / "failed").unlink()
            self._sweep()
            return failed
        return ""

    def _sweep(self) -> None:
        kept = {self.running, *(self._named(link) for link in ("current", "previous", "next"))}
        for folder in (self.root / "versions").iterdir():
            # What begins with a dot may be unpacked just now by another window, unless it is of another day.
            if folder.name not in kept and (not folder.name.startswith(".") or _is_old(folder)):
                shutil.rmtree(folder, ignore_errors=True)

    def _named(self, link: str) -> str:
        try:
            return (self.root / link).readlink().name
        except OSError:
            return ""

    def _link(self, name: str, version: str) -> None:
        made = self.root / f".{name}-{uuid.uuid4().hex}"
        made.symlink_to(Path("versions") / version)
        made.replace(self.root / name)

    def _read(self, name: str) -> str:
        try:
            return (self.root / name).read_text(encoding="utf-8").strip()
        except (OSError, UnicodeError):
            return ""

    def _write(self, name: str, text: str) -> None:
        made = self.root / f".{name}-{uuid.uuid4().hex}"
        made.write_text(f"{text}\n", encoding="utf-8")
        made.replace(self.root / name)


def _is_old(folder: Path) -> bool:
    try:
        return time.time() - folder.stat().st_mtime > DAY_S
    except OSError:
        return False
