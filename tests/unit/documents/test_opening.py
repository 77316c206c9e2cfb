"""Only what is a file is opened, of a bearable size, and just as it was at one moment."""

from __future__ import annotations

import os
import sys
import threading
import time
from typing import TYPE_CHECKING

import pytest

from canal_desktop.documents import opening
from canal_desktop.documents.opening import MAX_BYTES, load_file
from canal_desktop.domain.errors import FileRefused

if TYPE_CHECKING:
    from pathlib import Path

posix_only = pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such files")


def test_a_file_is_read_with_its_name(tmp_path: Path) -> None:
    path = tmp_path / "Grüße.txt"
    path.write_bytes(b"x" * 3_000_000)
    loaded = load_file(path)
    assert (loaded.name, loaded.data) == ("Grüße.txt", b"x" * 3_000_000)


@posix_only
def test_a_link_to_a_file_is_read(tmp_path: Path) -> None:
    (tmp_path / "a").write_text("hello")
    (tmp_path / "b").symlink_to("a")
    assert load_file(tmp_path / "b").data == b"hello"


def test_a_file_of_four_gigabytes_is_refused_before_it_is_read(tmp_path: Path) -> None:
    path = tmp_path / "big.iso"
    with path.open("wb") as file:
        file.truncate(4 * 1024**3)
    begin = time.process_time()
    with pytest.raises(FileRefused, match="too large"):
        load_file(path)
    assert time.process_time() - begin < 1


def test_a_file_that_says_it_is_small_and_is_not_is_given_up(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "grows"
    path.write_bytes(b"")
    monkeypatch.setattr(opening, "MAX_BYTES", 4096)
    monkeypatch.setattr(opening, "CHUNK_BYTES", 1024)
    real = os.fdopen

    def grow_then_open(descriptor: int, mode: str) -> object:
        path.write_bytes(b"x" * 100_000)
        return real(descriptor, mode)

    monkeypatch.setattr(os, "fdopen", grow_then_open)
    monkeypatch.setattr(os, "fstat", lambda _descriptor: before)
    before = path.stat()
    with pytest.raises(FileRefused, match="too large"):
        load_file(path)


def test_a_folder_is_refused(tmp_path: Path) -> None:
    with pytest.raises(FileRefused, match="is a folder"):
        load_file(tmp_path)


@posix_only
def test_a_pipe_that_nobody_writes_into_holds_nothing_up(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    with pytest.raises(FileRefused, match="not a file"):
        load_file(tmp_path / "pipe")


@posix_only
def test_a_link_to_an_endless_device_is_refused(tmp_path: Path) -> None:
    (tmp_path / "holiday.png").symlink_to("/dev/zero")
    with pytest.raises(FileRefused, match="not a file"):
        load_file(tmp_path / "holiday.png")


def test_a_file_that_is_gone_is_said_to_be(tmp_path: Path) -> None:
    with pytest.raises(FileRefused, match="no longer there"):
        load_file(tmp_path / "gone.txt")


@posix_only
def test_a_link_that_leads_in_a_circle_is_refused(tmp_path: Path) -> None:
    (tmp_path / "a").symlink_to("b")
    (tmp_path / "b").symlink_to("a")
    with pytest.raises(FileRefused, match="cannot be read"):
        load_file(tmp_path / "a")


@posix_only
@pytest.mark.skipif(hasattr(os, "geteuid") and os.geteuid() == 0, reason="root may read everything")
def test_a_file_of_others_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "secret"
    path.write_text("x")
    path.chmod(0)
    with pytest.raises(FileRefused, match="may not be read"):
        load_file(path)


def test_a_refusal_of_the_system_becomes_a_sentence() -> None:
    assert "may not be read by you" in opening._why("a.txt", PermissionError(13, "Permission denied"))


def test_a_file_that_changes_while_it_is_read_is_read_anew(tmp_path: Path) -> None:
    path = tmp_path / "log"
    path.write_bytes(b"old")
    changed: list[int] = []

    def change_once() -> bool:
        if not changed:
            changed.append(1)
            path.write_bytes(b"newer")
        return False

    assert load_file(path, change_once).data == b"newer"


def test_a_file_that_never_stays_the_same_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "log"
    path.write_bytes(b"0")
    size = [1]

    def change() -> bool:
        size[0] += 1
        path.write_bytes(b"0" * size[0])
        return False

    with pytest.raises(FileRefused, match="being written by another program"):
        load_file(path, change)


def test_reading_ends_when_nobody_waits_for_it(tmp_path: Path) -> None:
    path = tmp_path / "long"
    path.write_bytes(b"x" * (MAX_BYTES // 8))
    given_up = threading.Event()
    given_up.set()
    with pytest.raises(FileRefused, match="given up"):
        load_file(path, given_up.is_set)
