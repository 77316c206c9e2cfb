"""A disk without room: while opening, streaming, finishing and migrating; nothing that was stored is lost."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[3]

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="limits and mounts of this kind are POSIX")

STORY = """
import asyncio, os, sys
from pathlib import Path
from canal_desktop.domain.errors import DiskFull
from canal_desktop.domain.message import MessageState, Role, TextPart
from canal_desktop.storage import migrations
from canal_desktop.storage.conversations import ConversationStore
from canal_desktop.storage.database import Database
from tests.unit.storage.conftest import conversation, message

async def refused(call):
    try:
        await call
    except DiskFull as error:
        assert "disk is full" in str(error)
        return
    raise AssertionError("it was written")

async def main(path):
    database = await Database.open(path)
    store = ConversationStore(database)
    talk = conversation()
    await store.create(talk)
    await store.add_message(message(talk.id, "first"))
    reply = message(talk.id, "", role=Role.ASSISTANT, state=MessageState.STREAMING)
    await store.add_message(reply)
    await store.append_deltas(reply.id, [("text", "kept ")])
    await database.run(lambda db: db.pragma("wal_checkpoint(truncate)"))

    fill()
    big = "x" * 300_000
    await refused(store.append_deltas(reply.id, [("text", big)]))
    await refused(store.add_message(message(talk.id, big)))
    await refused(store.save_draft(talk.id, big))
    whole = reply.with_parts(TextPart("kept " + big))
    await refused(store.finish_message(whole))
    assert (await store.load(talk.id))[1][0].text == "first"

    make_room()
    await store.finish_message(whole)
    assert (await store.load(talk.id))[1][1].text == whole.text
    assert await database.run(lambda db: db.pragma("integrity_check")) == "ok"
    await database.close()

    def step(db):
        db.execute("CREATE TABLE more (text TEXT)")
        db.execute("INSERT INTO more VALUES (?)", ("x" * 300_000,))

    migrations.STEPS = (*migrations.STEPS, step)
    fill()
    await refused(Database.open(path))
    await refused(Database.open(path.with_name("other.sqlite3")))
    make_room()
    database = await Database.open(path)
    assert (await ConversationStore(database).load(talk.id))[1][1].text == whole.text
    assert await database.run(lambda db: db.pragma("user_version")) == len(migrations.STEPS)
    await database.close()
    print("told")

"""

LIMIT = """
import resource, signal
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
path = Path(sys.argv[1])

def fill():
    resource.setrlimit(resource.RLIMIT_FSIZE, (20_000, resource.RLIM_INFINITY))

def make_room():
    resource.setrlimit(resource.RLIMIT_FSIZE, (resource.RLIM_INFINITY, resource.RLIM_INFINITY))

asyncio.run(main(path))
"""

SMALL_DISK = """
path = Path(sys.argv[1]) / "library.sqlite3"
ballast = path.with_name("ballast")

def fill():
    with ballast.open("ab", buffering=0) as file:
        try:
            while file.write(b"x" * 4096):
                pass
        except OSError:
            pass

def make_room():
    ballast.unlink()

asyncio.run(main(path))
"""


def run(command: list[str]) -> str:
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    done = subprocess.run(command, env=environment, capture_output=True, text=True, timeout=60, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


def test_a_limit_on_the_size_of_files_is_told_as_a_full_disk(tmp_path: Path) -> None:
    assert run([sys.executable, "-c", STORY + LIMIT, str(tmp_path / "library.sqlite3")]) == "told\n"


def can_mount() -> bool:
    command = ["unshare", "--mount", "mount", "-t", "tmpfs", "tmpfs", "/mnt"]
    try:
        return subprocess.run(command, capture_output=True, check=False).returncode == 0
    except FileNotFoundError:
        return False


def test_a_disk_that_is_really_full_is_told_and_works_again_with_room(tmp_path: Path) -> None:
    if not can_mount():
        pytest.skip("only root can mount a small disk, and not everywhere")
    mount = 'mount -t tmpfs -o size=3m tmpfs "$1" && exec "$2" -c "$3" "$1"'
    command = ["unshare", "--mount", "sh", "-c", mount, "sh", str(tmp_path), sys.executable, STORY + SMALL_DISK]

    assert run(command) == "told\n"
