"""The program killed while it streams and while it brings a library to a newer schema: what is on disk afterwards."""

from __future__ import annotations

import os
import random
import shutil
import signal
import subprocess
import sys
import time
from pathlib import Path

import apsw
import pytest

from canal_desktop.domain.message import MessageState
from canal_desktop.storage import migrations
from canal_desktop.storage.conversations import ConversationStore
from canal_desktop.storage.database import Database
from tests.unit.storage.conftest import conversation

ROOT = Path(__file__).parents[3]
KILLS = int(os.environ.get("CANAL_KILLS", "12"))
PATIENCE_S = 60.0

pytestmark = pytest.mark.skipif(os.name == "nt", reason="there is no SIGKILL")

WRITER = """
import asyncio, sys
from pathlib import Path
from canal_desktop.app.reply_journal import ReplyJournal
from canal_desktop.domain.message import MessageState, Role
from canal_desktop.storage.conversations import ConversationStore
from canal_desktop.storage.database import Database
from tests.unit.storage.conftest import conversation, message

async def main():
    store = ConversationStore(await Database.open(Path(sys.argv[1])))
    await store.recover_interrupted()
    talk = conversation()
    await store.create(talk)
    await store.add_message(message(talk.id, "the question"))
    reply = message(talk.id, "", role=Role.ASSISTANT, state=MessageState.STREAMING)
    await store.add_message(reply)
    journal = ReplyJournal(store, reply.id, print)
    for number in range(100_000):
        journal.add("text", f"w{number} ")
        print(number, flush=True)
        await asyncio.sleep(0.002)

asyncio.run(main())
"""


def stream_and_kill(path: Path, log: Path, wait_s: float, batches: int) -> int:
    """Kill it after a while in mid-stream, not before so much is stored; how many words of it were, just before."""
    with log.open("w", encoding="utf-8") as output:
        environment = {**os.environ, "PYTHONPATH": str(ROOT)}
        writer = subprocess.Popen([sys.executable, "-c", WRITER, path], stdout=output, env=environment)
        try:
            deadline = time.monotonic() + PATIENCE_S
            while log.stat().st_size == 0 or len(streamed(path)) < batches:
                assert time.monotonic() < deadline, "what is streamed is not stored"
                time.sleep(0.01)
            time.sleep(wait_s)
            return len("".join(streamed(path)).split())
        finally:
            writer.send_signal(signal.SIGKILL)
            writer.wait()


def streamed(path: Path) -> list[str]:
    """The stored pieces of the reply that is being written."""
    connection = apsw.Connection(str(path), flags=apsw.SQLITE_OPEN_READONLY)
    try:
        return [str(text) for (text,) in connection.execute("SELECT text FROM deltas ORDER BY seq").fetchall()]
    finally:
        connection.close()


async def test_a_kill_in_mid_stream_leaves_all_that_was_stored_and_a_sound_library(tmp_path: Path) -> None:
    moments = random.Random(3)
    path = tmp_path / "library.sqlite3"
    for kill in range(1, KILLS + 1):
        least = stream_and_kill(path, tmp_path / "log", moments.uniform(0.0, 0.7), batches=kill % 3)

        database = await Database.open(path)
        store = ConversationStore(database)
        assert len(await store.recover_interrupted()) == 1
        talks = await store.summaries()
        question, reply = (await store.load(talks[0].id))[1]
        sound = await database.run(
            lambda db: (db.pragma("integrity_check"), db.execute("PRAGMA foreign_key_check").fetchall())
        )
        await database.close()

        assert sound == ("ok", [])
        assert len(talks) == kill
        assert question.text == "the question"
        assert reply.state is MessageState.INTERRUPTED
        words = reply.text.split()
        assert words == [f"w{number}" for number in range(len(words))]
        assert kill % 3 <= least <= len(words)


NOW = migrations.newest_version()

MIGRATION = """
import asyncio, os, signal, sys
from pathlib import Path
import apsw
from canal_desktop.storage import migrations
from canal_desktop.storage.database import Database

path, dies_at = Path(sys.argv[1]), int(sys.argv[2])

def step(db):
    db.execute("ALTER TABLE conversations ADD COLUMN colour TEXT")
    db.execute("CREATE TABLE tags (name TEXT NOT NULL) STRICT")
    db.execute("UPDATE conversations SET colour = 'blue'")

if sys.argv[3] == "newer":
    migrations.STEPS = (*migrations.STEPS, step)
statements = 0

def count(_cursor, _sql, _bindings):
    global statements
    if statements == dies_at:
        os.kill(os.getpid(), signal.SIGKILL)
    statements += 1
    return True

apsw.connection_hooks.append(lambda connection: connection.set_exec_trace(count))

async def main():
    database = await Database.open(path)
    await database.close()

asyncio.run(main())
print("finished")
"""


def open_and_kill(path: Path, dies_at: int, version: str) -> bool:
    """Whether the library was opened before statement number dies_at came."""
    done = subprocess.run(
        [sys.executable, "-c", MIGRATION, path, str(dies_at), version],
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert done.returncode in {0, -signal.SIGKILL}, done.stderr
    return done.stdout.strip() == "finished"


def schema(path: Path) -> tuple[int, bool, bool, str]:
    """The version, whether each half of the newer schema is there, and what SQLite says of the file."""
    connection = apsw.Connection(str(path))
    try:
        columns = {row[1] for row in connection.execute("PRAGMA table_info(conversations)").fetchall()}
        tables = {row[0] for row in connection.execute("SELECT name FROM sqlite_master").fetchall()}
        version, check = connection.pragma("user_version"), connection.pragma("integrity_check")
        return int(version), "colour" in columns, "tags" in tables, str(check)
    finally:
        connection.close()


async def test_a_kill_at_any_statement_of_a_migration_leaves_the_old_schema_or_the_new_one(tmp_path: Path) -> None:
    path = tmp_path / "library.sqlite3"
    dies_at, kills = 0, 0
    while True:
        shutil.rmtree(tmp_path)
        tmp_path.mkdir()
        database = await Database.open(path)
        await ConversationStore(database).create(conversation("kept"))
        await database.close()
        before = schema(path)
        assert before == (NOW, False, False, "ok")

        finished = open_and_kill(path, dies_at, "newer")

        assert schema(path) in {before, (NOW + 1, True, True, "ok")}
        copy = tmp_path / "backups" / f"library-before-version-{NOW + 1}.sqlite3"
        if schema(path) != before:
            assert schema(copy) == before
        assert open_and_kill(path, -1, "newer"), "the next start must get through"
        assert schema(path) == (NOW + 1, True, True, "ok")
        assert rows_of(path) == ["kept"]
        assert rows_of(copy) == ["kept"]
        if finished:
            break
        dies_at, kills = dies_at + 1, kills + 1
    assert kills > 10


def rows_of(path: Path) -> list[object]:
    connection = apsw.Connection(str(path))
    try:
        return [title for (title,) in connection.execute("SELECT title FROM conversations").fetchall()]
    finally:
        connection.close()


def test_a_kill_at_any_statement_of_a_first_start_leaves_nothing_or_a_library(tmp_path: Path) -> None:
    for dies_at in range(0, 150, 3):
        path = tmp_path / str(dies_at) / "library.sqlite3"

        finished = open_and_kill(path, dies_at, "same")

        assert not path.exists() or schema(path)[0] == NOW
        assert open_and_kill(path, -1, "same"), "the next start must get through"
        assert schema(path) == (NOW, False, False, "ok")
        if finished:
            return
    pytest.fail("a first start takes more statements than were tried")
