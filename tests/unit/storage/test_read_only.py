"""Libraries that can be read and not written: of a newer version, or where nothing can be written."""

from __future__ import annotations

import hashlib
import os
import shutil
import stat
import subprocess
import sys
import tempfile
from pathlib import Path

import apsw
import pytest

from canal_desktop.domain.errors import LibraryReadOnly, LibraryTooNew
from canal_desktop.storage import migrations
from canal_desktop.storage.conversations import ConversationStore
from canal_desktop.storage.database import Database
from tests.unit.storage.conftest import conversation, message
from tests.unit.storage.test_library_file import crashed_library, digests, make_library

ROOT = Path(__file__).parents[3]

posix_only = pytest.mark.skipif(os.name == "nt", reason="rights of this kind are POSIX")


async def make_newer(path: Path) -> None:
    await make_library(path)
    connection = apsw.Connection(str(path))
    connection.pragma("user_version", migrations.newest_version() + 1)
    connection.close()


async def test_a_newer_library_that_this_version_can_read_is_open_for_reading(tmp_path: Path) -> None:
    path = tmp_path / "library.sqlite3"
    await make_newer(path)
    before = {entry.name: hashlib.sha256(entry.read_bytes()).hexdigest() for entry in tmp_path.iterdir()}

    database = await Database.open(path)
    store = ConversationStore(database)
    (found,) = await store.summaries()
    assert len((await store.load(found.id))[1]) == 100
    assert database.is_read_only
    assert "made by a newer version" in str(database.notice)
    with pytest.raises(LibraryTooNew, match="update the program"):
        await store.add_message(message(found.id))
    with pytest.raises(LibraryTooNew):
        await database.run(lambda db: db.execute("DELETE FROM messages"))
    await database.close()

    assert {entry.name: hashlib.sha256(entry.read_bytes()).hexdigest() for entry in tmp_path.iterdir()} == before


async def test_a_newer_library_with_a_journal_shows_what_is_in_it_and_keeps_it(tmp_path: Path) -> None:
    path = tmp_path / "d" / "library.sqlite3"
    await crashed_library(path, tmp_path, statement="PRAGMA user_version = 999")
    before = digests(path.parent)

    database = await Database.open(path)
    titles = {found.title for found in await ConversationStore(database).summaries()}
    await database.close()

    assert titles == {"Title", "only in the journal"}
    assert digests(path.parent) == before


READ_ONLY = """
import asyncio, os, sys
from pathlib import Path
from canal_desktop.domain.errors import LibraryReadOnly, StorageError
from canal_desktop.storage.conversations import ConversationStore
from canal_desktop.storage.database import Database
from tests.unit.storage.conftest import conversation

async def main(path):
    try:
        database = await Database.open(path)
    except StorageError as error:
        print(type(error).__name__, error)
        return
    store = ConversationStore(database)
    found = await store.summaries()
    messages = (await store.load(found[0].id))[1]
    print("opened", len(found), len(messages), database.is_read_only, database.notice)
    try:
        await store.create(conversation())
    except LibraryReadOnly as error:
        print("refused", error)
    await database.close()

if os.getuid() == 0:
    os.seteuid(65534)
asyncio.run(main(Path(sys.argv[1])))
"""


@posix_only
@pytest.mark.parametrize(
    "protected", ["file", "folder", "folder after a crash", "folder only", "folder without a library", "parent"]
)
async def test_what_cannot_be_written_is_only_read_or_told_and_left_as_it_is(
    request: pytest.FixtureRequest, protected: str
) -> None:
    # Not pytest's own folder: another run of it may close that to other users meanwhile.
    base = Path(tempfile.mkdtemp())
    request.addfinalizer(lambda: shutil.rmtree(base))
    folder = base / "d"
    path = folder / "library.sqlite3"
    if protected == "folder after a crash":
        await crashed_library(path, base)
    elif protected in {"file", "folder", "folder only"}:
        await make_library(path)
    else:
        folder.mkdir()
    before = digests(folder)
    asked = path if protected != "parent" else folder / "below" / "library.sqlite3"
    # Root may write anywhere, so the script becomes another user, who must get as far as the folder.
    closed = [one for one in (base, *base.parents) if one.stat().st_mode & 0o011 != 0o011]
    modes = {one: stat.S_IMODE(one.stat().st_mode) for one in closed}
    for one, mode in modes.items():
        one.chmod(mode | 0o011)
    for one in folder.iterdir():
        one.chmod(0o666 if protected == "folder only" else 0o444)
    folder.chmod(0o777 if protected == "file" else 0o555)
    try:
        done = subprocess.run(
            [sys.executable, "-c", READ_ONLY, asked],
            env={**os.environ, "PYTHONPATH": str(ROOT), "PYTHONDONTWRITEBYTECODE": "1"},
            capture_output=True,
            text=True,
            timeout=60,
            check=False,
        )
    finally:
        folder.chmod(0o755)
        for one, mode in modes.items():
            one.chmod(mode)

    if protected in {"file", "folder", "folder only"}:
        assert len(done.stdout.splitlines()) == 2, done.stdout + done.stderr
        opened, refused = done.stdout.splitlines()
        assert opened.startswith("opened 1 100 True The library"), done.stdout + done.stderr
        assert refused.startswith("refused The library"), done.stdout + done.stderr
    else:
        assert done.stdout.startswith(LibraryReadOnly.__name__), done.stdout + done.stderr
    after = digests(folder)
    for suffix in ("-wal", "-shm"):
        # An empty journal holds nothing; it may lie beside a file in a folder that can be written.
        if protected == "file" and (folder / f"library.sqlite3{suffix}").exists():
            after.pop(f"library.sqlite3{suffix}", None)
    assert after == before


async def test_a_library_that_can_be_written_says_nothing(tmp_path: Path) -> None:
    database = await Database.open(tmp_path / "library.sqlite3")
    await ConversationStore(database).create(conversation())
    assert (database.is_read_only, database.notice, database.needs_check) == (False, None, False)
    await database.close()
