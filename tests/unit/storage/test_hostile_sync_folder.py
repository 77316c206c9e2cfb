"""A sync folder is shared: whatever others put there, nothing outside of it is written, and nothing waits for ever."""

from __future__ import annotations

import os
import sys
import threading
from typing import TYPE_CHECKING

import pytest

from canal_desktop.domain.sync import ConversationRecord
from canal_desktop.domain.sync_lines import FORMAT, to_line
from canal_desktop.storage.machine import Machine
from canal_desktop.storage.sync_folder import ABOUT, FOLDER_NAME, SyncFolder
from canal_desktop.storage.sync_segment import SegmentReader

if TYPE_CHECKING:
    from pathlib import Path

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="links need a right there")

OURS, THEIRS = "a" * 32, "b" * 32
PRIVATE = "what is nobody else's business"
FILE_ID = "cd" * 32


@pytest.fixture
def outside(tmp_path: Path) -> Path:
    path = tmp_path / "private.txt"
    path.write_text(PRIVATE)
    return path


@pytest.fixture
def folder(tmp_path: Path) -> SyncFolder:
    (tmp_path / "shared" / FOLDER_NAME / OURS / "files").mkdir(parents=True)
    return SyncFolder(tmp_path / "shared", Machine(OURS, "ours"))


def test_what_is_written_goes_through_no_link(folder: SyncFolder, tmp_path: Path, outside: Path) -> None:
    own = tmp_path / "shared" / FOLDER_NAME / OURS
    for path in (own / f"{ABOUT}.new", own / ABOUT, own / "files" / f"{FILE_ID}.new"):
        path.symlink_to(outside)
    folder.open()
    folder.add_file(FILE_ID, b"a picture")
    assert outside.read_text() == PRIVATE
    assert not (own / ABOUT).is_symlink()
    assert folder.read_file(FILE_ID, 100) == b"a picture"
    assert sorted(path.name for path in own.rglob("*") if path.is_file() and not path.is_symlink()) == [FILE_ID, ABOUT]


def test_a_link_in_place_of_our_own_directory_is_refused(tmp_path: Path) -> None:
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    (tmp_path / "shared" / FOLDER_NAME).mkdir(parents=True)
    (tmp_path / "shared" / FOLDER_NAME / OURS).symlink_to(elsewhere)
    with pytest.raises(NotADirectoryError):
        SyncFolder(tmp_path / "shared", Machine(OURS, "ours")).open()
    assert list(elsewhere.iterdir()) == []


def test_links_among_the_files_are_not_followed(folder: SyncFolder, tmp_path: Path, outside: Path) -> None:
    theirs = tmp_path / "shared" / FOLDER_NAME / THEIRS
    (theirs / "files").mkdir(parents=True)
    (theirs / "files" / FILE_ID).symlink_to(outside)
    assert folder.read_file(FILE_ID, 100) is None
    assert folder.read_file(f"../../../../{outside.name}", 100) is None


def test_a_pipe_in_place_of_a_file_keeps_nobody_waiting(folder: SyncFolder, tmp_path: Path) -> None:
    theirs = tmp_path / "shared" / FOLDER_NAME / THEIRS
    theirs.mkdir()
    os.mkfifo(theirs / ABOUT)
    found: list[dict[str, str]] = []
    asking = threading.Thread(target=lambda: found.append(folder.names([THEIRS])))
    asking.start()
    asking.join(10)
    is_waiting = asking.is_alive()
    if is_waiting:
        os.close(os.open(theirs / ABOUT, os.O_WRONLY | os.O_NONBLOCK))
        asking.join()
    assert not is_waiting
    assert found == [{THEIRS: THEIRS[:8]}]


@pytest.mark.parametrize("depth", [300, 900, 100_000])
def test_a_line_that_is_nested_too_deeply_is_passed_over_and_the_next_is_read(tmp_path: Path, depth: int) -> None:
    deep = '{"a":' + "[" * depth + "]" * depth + "}"
    moment = "2026-01-01T00:00:00+00:00"
    body = {"id": "c", "created_at": moment, "updated_at": moment, "tags": {}}
    path = tmp_path / "000001-abcdef01.jsonl"
    path.write_bytes(
        to_line("segment", {"format": FORMAT, "id": "head", "machine": THEIRS})
        + to_line("conversation", {**body, "fields": {"parameters": [deep, 1, THEIRS]}})
        + to_line("conversation", {**body, "fields": {"parameters": ['{"a": [[[1]]]}', 1, THEIRS]}})
    )
    reader, found, is_last = SegmentReader(path, None), [], False
    while not is_last:
        piece = reader.read()
        found += [record for record in piece.records if isinstance(record, ConversationRecord)]
        is_last = piece.is_last
    assert reader.broken == 1
    assert [record.fields["parameters"].value for record in found] == ['{"a": [[[1]]]}']
