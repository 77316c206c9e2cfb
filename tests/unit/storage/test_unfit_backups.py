"""Files that are no backup, or no whole one, are chosen for a restore: each is told for what it is, nothing changes."""

from __future__ import annotations

import os
import sqlite3
import zipfile
from typing import TYPE_CHECKING

import apsw
import pytest

from canal_desktop.domain.errors import LibraryDamaged, LibraryReadOnly, LibraryTooNew, StorageError
from canal_desktop.storage.backup_files import backup_folder
from canal_desktop.storage.database import Database
from tests.unit.storage.archives import everything_in
from tests.unit.storage.backing_up import filled, keeper, made, old_library, restore

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Callable
    from pathlib import Path

PAGE = 4096


@pytest.fixture
async def whole(tmp_path: Path) -> bytes:
    """A backup as it is on the disk."""
    (tmp_path / "other").mkdir()
    other = await Database.open(tmp_path / "other" / "library.sqlite3")
    await filled(other, 20)
    data = (await made(other)).path.read_bytes()
    await other.close()
    return data


@pytest.fixture
async def mine(tmp_path: Path) -> AsyncIterator[Database]:
    """The library that is restored into."""
    database = await Database.open(tmp_path / "mine" / "library.sqlite3")
    await filled(database, 1)
    yield database
    await database.close()


def _cut(path: Path, whole: bytes) -> None:
    path.write_bytes(whole[: len(whole) // 2])


def _cut_in_its_first_page(path: Path, whole: bytes) -> None:
    path.write_bytes(whole[:2000])


def _empty(path: Path, _whole: bytes) -> None:
    path.write_bytes(b"")


def _garbled(path: Path, whole: bytes) -> None:
    path.write_bytes(whole[:PAGE] + b"\xa5" * (len(whole) - PAGE))


def _page(path: Path, _whole: bytes) -> None:
    path.write_bytes(b"<html>" * 1000)


def _zip(path: Path, whole: bytes) -> None:
    with zipfile.ZipFile(path, "w") as file:
        file.writestr("library.sqlite3", whole)


def _locked(path: Path, whole: bytes) -> None:
    """As programs write it that lock SQLite's files with a password: no byte of it says what it is."""
    path.write_bytes(bytes(byte ^ 0x5A for byte in whole))


def _of_another_program(path: Path, _whole: bytes) -> None:
    other = sqlite3.connect(path)
    other.execute("CREATE TABLE bookmarks (url)")
    other.execute("PRAGMA user_version = 4")
    other.commit()
    other.close()


def _with_nothing_of_ours(path: Path, whole: bytes) -> None:
    _of_another_program(path, whole)
    mark = sqlite3.connect(path)
    mark.execute(f"PRAGMA application_id = {int.from_bytes(whole[68:72], 'big')}")
    mark.commit()
    mark.close()


def _folder(path: Path, _whole: bytes) -> None:
    path.mkdir()


def _gone(_path: Path, _whole: bytes) -> None:
    pass


CASES = [
    (_cut, LibraryDamaged, "not complete.*Copy it again"),
    (_cut_in_its_first_page, LibraryDamaged, "not complete.*Copy it again"),
    (_empty, LibraryDamaged, "is empty.*Copy it again"),
    (_garbled, LibraryDamaged, "backup .* is damaged.*Choose another one"),
    (_page, LibraryDamaged, "not a backup.*Import"),
    (_zip, LibraryDamaged, "is a zip.*[Uu]npack it"),
    (_locked, LibraryDamaged, "not a backup.*password"),
    (_of_another_program, LibraryDamaged, "not a backup"),
    (_with_nothing_of_ours, LibraryDamaged, "not a backup"),
    (_folder, StorageError, "is a folder"),
    (_gone, StorageError, "not there any more"),
]


@pytest.mark.parametrize(("spoil", "kind", "words"), CASES, ids=lambda value: getattr(value, "__name__", ""))
async def test_each_is_told_for_what_it_is_and_changes_nothing(
    spoil: Callable[[Path, bytes], None],
    kind: type[StorageError],
    words: str,
    whole: bytes,
    mine: Database,
    tmp_path: Path,
) -> None:
    path = tmp_path / "chosen.sqlite3"
    spoil(path, whole)
    before = await everything_in(mine)

    for look in (keeper(mine).preview, lambda chosen: restore(mine, chosen)):
        with pytest.raises(kind, match=words) as caught:
            await look(path)
        sentence = str(caught.value)
        assert path.name in sentence
        # What helps with the library itself is not said of a file that was chosen.
        assert "Close Canal" not in sentence
        assert "--data-dir" not in sentence

    assert await everything_in(mine) == before
    assert [other.name for other in tmp_path.glob("chosen*")] == ([] if spoil is _gone else ["chosen.sqlite3"])


@pytest.mark.skipif(os.name == "nt" or os.geteuid() == 0, reason="root may read everything")
async def test_one_that_may_not_be_read_says_so(whole: bytes, mine: Database, tmp_path: Path) -> None:
    path = tmp_path / "chosen.sqlite3"
    path.write_bytes(whole)
    path.chmod(0)
    with pytest.raises(LibraryReadOnly, match="may not be read"):
        await keeper(mine).preview(path)


async def test_one_of_a_newer_version_says_that_the_program_is_to_be_updated(
    whole: bytes, mine: Database, tmp_path: Path
) -> None:
    path = tmp_path / "chosen.sqlite3"
    path.write_bytes(whole)
    newer = apsw.Connection(str(path))
    newer.execute("PRAGMA user_version = 999; UPDATE counters SET value = 999 WHERE name = 'readable_from'")
    newer.close()
    with pytest.raises(LibraryTooNew, match=r"newer version.*Update the program"):
        await keeper(mine).preview(path)


async def test_one_of_an_older_version_is_restored_from_where_nothing_can_be_written(
    mine: Database, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path / "stick"
    old_library(folder / "chosen.sqlite3")
    folder.chmod(0o500)
    seen: list[Path] = []
    monkeypatch.setattr("shutil.copyfile", _noting(seen))
    try:
        assert (await restore(mine, folder / "chosen.sqlite3")).new > 0
    finally:
        folder.chmod(0o700)
    # Root may write everywhere, so it is looked where the copy was put.
    assert [path.parent for path in seen] == [backup_folder(mine.path)]
    assert list(backup_folder(mine.path).iterdir()) == []


def _noting(seen: list[Path]) -> Callable[[Path, Path], None]:
    def copy(source: Path, target: Path) -> None:
        seen.append(target)
        target.write_bytes(source.read_bytes())

    return copy
