"""One program a data folder: held, handed over, let go when its holder is killed, and where locks do not exist."""

from __future__ import annotations

import errno
import os
import subprocess
import sys
from pathlib import Path

import pytest

from canal_desktop.domain.errors import LibraryInUse, LibraryReadOnly
from canal_desktop.storage import library_lock
from canal_desktop.storage.library_lock import LibraryLock

HOLDER = """
import sys, time
from pathlib import Path
from canal_desktop.storage.library_lock import LibraryLock

lock = LibraryLock(Path(sys.argv[1]))
lock.acquire()
print("held", flush=True)
time.sleep(60)
"""


def test_one_program_holds_a_data_folder_at_a_time(tmp_path: Path) -> None:
    first, second = LibraryLock(tmp_path / "d" / "lock"), LibraryLock(tmp_path / "d" / "lock")
    first.acquire()

    with pytest.raises(LibraryInUse):
        second.acquire()
    first.release()
    second.acquire()
    second.release()
    second.release()


def test_a_killed_program_holds_nothing(tmp_path: Path) -> None:
    path = tmp_path / "lock"
    environment = {**os.environ, "PYTHONPATH": str(Path(__file__).parents[3])}
    with subprocess.Popen([sys.executable, "-c", HOLDER, path], stdout=subprocess.PIPE, env=environment) as holder:
        try:
            assert holder.stdout is not None
            assert holder.stdout.readline() == b"held\n"
            with pytest.raises(LibraryInUse, match="Close it"):
                LibraryLock(path).acquire()
        finally:
            holder.kill()

    lock = LibraryLock(path)
    lock.acquire()
    lock.release()


def test_a_child_process_does_not_keep_the_lock(tmp_path: Path) -> None:
    path = tmp_path / "lock"
    first = LibraryLock(path)
    first.acquire()
    with subprocess.Popen([sys.executable, "-c", "input()"], stdin=subprocess.PIPE, close_fds=False) as child:
        first.release()
        second = LibraryLock(path)
        second.acquire()
        second.release()
        child.communicate(b"\n")


def test_a_folder_that_cannot_be_made_is_told(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")

    with pytest.raises(LibraryReadOnly, match="cannot be written"):
        LibraryLock(tmp_path / "file" / "lock").acquire()


def test_a_file_system_without_locks_does_not_keep_the_program_out(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(_fd: int) -> None:
        raise OSError(errno.ENOLCK, "No locks available")

    monkeypatch.setattr(library_lock, "_lock", refuse)
    lock = LibraryLock(tmp_path / "lock")

    lock.acquire()
    lock.release()
