"""The file of requests: what is in it comes back, goes when it should, leaves nothing, and may be lost."""

from __future__ import annotations

import asyncio
import os
import signal
import stat
import subprocess
import sys
from contextlib import asynccontextmanager
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

import apsw
import pytest

from canal_desktop.domain.attempt import ENDED_WITH_PROGRAM, Attempt, Connection, SentFile
from canal_desktop.domain.errors import StorageError
from canal_desktop.domain.message import ConversationId, FileId, MessageId
from canal_desktop.storage import request_file
from canal_desktop.storage.request_store import RequestStore

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

ROOT = Path(__file__).parents[3]
TALK, REPLY, OTHER = ConversationId("talk"), MessageId("reply"), MessageId("other")
NOW = datetime.now(UTC)
FULL = Attempt(
    number=1,
    at=NOW,
    method="POST",
    url="https://api.example.com/v1/chat/completions",
    request_headers=(("Host", "api.example.com"), ("X-Twice", "a"), ("X-Twice", "b")),
    request_body=(b'{"a":"\xff', SentFile(FileId("f" * 64), 12), b"middle", SentFile(FileId("e" * 64), 3, True), b"}"),
    status=200,
    response_headers=(("content-type", "text/event-stream"),),
    response_body=b"data: \x00\xfe secret-words\n\n",
    is_cut=True,
    waited_s=1.5,
    connected_s=0.0,
    headers_s=0.2,
    first_token_s=0.3,
    ended_s=0.4,
    failure="It broke off.",
    request_id="req-1",
    arrivals=((12, 200), (30, 395)),
)
BARE = Attempt(number=1, at=NOW, method="GET", url="http://x/", request_headers=())
LINE = Connection(NOW, "api.example.com", 443, "list of models", 120, 4_000, "200", path="/v1/models")


@asynccontextmanager
async def opened(path: Path) -> AsyncIterator[RequestStore]:
    store = RequestStore(path)
    try:
        yield store
    finally:
        await store.close()


async def added(store: RequestStore, *attempts: Attempt, message_id: MessageId = REPLY) -> None:
    for attempt in attempts:
        written = asyncio.Event()
        store.add(TALK, message_id, lambda made=attempt: made, written.set)  # type: ignore[misc]
        async with asyncio.timeout(60):
            await written.wait()


def bytes_beside(path: Path) -> bytes:
    return b"".join(each.read_bytes() for each in path.parent.glob(path.name + "*"))


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "requests.sqlite3"


async def test_all_of_a_request_and_a_connection_comes_back(path: Path) -> None:
    refused = replace(LINE, is_refused=True, outcome="refused: offline", at=NOW + timedelta(seconds=1))
    async with opened(path) as store:
        await added(store, FULL, BARE)
        await added(store, FULL, message_id=OTHER)
        store.note(LINE)
        store.note(refused)
    async with opened(path) as store:
        assert await store.of_message(REPLY) == (FULL, replace(BARE, number=2))
        assert await store.of_message(OTHER) == (FULL,)
        assert await store.of_message(MessageId("none")) == ()
        assert set(await store.message_ids()) == {REPLY, OTHER}
        assert await store.connections() == (refused, LINE)


@pytest.mark.skipif(os.name == "nt", reason="rights are told in another way there")
async def test_the_file_is_for_the_user_alone(path: Path) -> None:
    async with opened(path) as store:
        await added(store, FULL)
        for each in path.parent.glob("requests*"):
            assert stat.S_IMODE(each.stat().st_mode) == 0o600


async def test_a_request_under_way_is_kept_and_what_comes_of_it_takes_its_place(path: Path) -> None:
    begun = replace(BARE, failure=ENDED_WITH_PROGRAM)
    later = replace(FULL, at=NOW + timedelta(seconds=1))
    async with opened(path) as store:
        await added(store, begun, replace(later, failure=ENDED_WITH_PROGRAM))
        assert [each.failure for each in await store.of_message(REPLY)] == [ENDED_WITH_PROGRAM] * 2
        await added(store, BARE)
        assert await store.of_message(REPLY) == (BARE, replace(later, number=2, failure=ENDED_WITH_PROGRAM))
        store.drop_begun(REPLY, later.at)
        assert await store.of_message(REPLY) == (BARE,)


async def test_looking_makes_no_file(path: Path) -> None:
    async with opened(path) as store:
        assert await store.of_message(REPLY) == ()
        assert await store.message_ids() == ()
        assert await store.connections() == ()
        await store.forget_all()
    assert not path.exists()


async def test_what_is_old_goes(path: Path) -> None:
    old, young = NOW - timedelta(days=31), NOW - timedelta(days=29)
    async with opened(path) as store:
        await added(store, replace(FULL, at=old), replace(FULL, at=young))
        store.note(replace(LINE, at=old))
        store.note(replace(LINE, at=young))
    async with opened(path) as store:
        assert [attempt.at for attempt in await store.of_message(REPLY)] == [young]
        assert [line.at for line in await store.connections()] == [young]


async def test_of_too_much_the_oldest_goes(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(request_file, "MOST_BYTES", 40_000)
    monkeypatch.setattr(request_file, "MOST_CONNECTIONS", 3)
    async with opened(path) as store:
        for number in range(5):
            await added(store, replace(FULL, response_body=os.urandom(15_000), request_id=str(number)))
            store.note(replace(LINE, why=str(number)))
    async with opened(path) as store:
        kept = await store.of_message(REPLY)
        assert [(attempt.request_id, attempt.number) for attempt in kept] == [("3", 4), ("4", 5)]
        assert [line.why for line in await store.connections()] == ["4", "3", "2"]
        await added(store, FULL)
        assert (await store.of_message(REPLY))[-1].number == 6


@pytest.mark.parametrize("way", ["message", "all"])
async def test_what_is_forgotten_is_nowhere_in_the_file(path: Path, way: str) -> None:
    told = replace(FULL, failure="a-word-to-look-for")
    async with opened(path) as store:
        await added(store, told)
        await added(store, replace(BARE, failure="another-word"), message_id=OTHER)
        assert b"a-word-to-look-for" in bytes_beside(path)
        await (store.forget([REPLY]) if way == "message" else store.forget_all())
        assert b"a-word-to-look-for" not in bytes_beside(path)
        assert (b"another-word" in bytes_beside(path)) == (way == "message")
        assert await store.of_message(REPLY) == ()


async def test_the_log_of_connections_is_forgotten_by_itself(path: Path) -> None:
    async with opened(path) as store:
        await added(store, FULL)
        store.note(LINE)
        await store.forget_connections()
        assert await store.connections() == ()
        assert b"list of models" not in bytes_beside(path)
        assert await store.of_message(REPLY) == (FULL,)


@pytest.mark.parametrize("damage", ["no database", "in the middle", "another form", "empty"])
async def test_a_damaged_file_is_set_aside_and_one_begun(path: Path, damage: str) -> None:
    async with opened(path) as store:
        await added(store, *[replace(FULL, response_body=os.urandom(9_000)) for _ in range(9)])
    data = bytearray(path.read_bytes())
    if damage == "no database":
        data = bytearray(b"this is no database at all" * 400)
    elif damage == "in the middle":
        data[4096:] = os.urandom(len(data) - 4096)
    elif damage == "another form":
        data[60:64] = (99).to_bytes(4, "big")
    else:
        data.clear()
    path.write_bytes(data)

    async with opened(path) as store:
        await added(store, FULL)
        assert await store.of_message(REPLY) == (FULL,)
    assert damage == "empty" or path.with_name("requests.sqlite3.broken").exists()


async def test_a_file_that_another_program_has_just_begun_is_not_set_aside(path: Path) -> None:
    other = apsw.Connection(str(path))
    other.pragma("journal_mode", "wal")
    other.execute("BEGIN IMMEDIATE")

    async with opened(path) as store:
        adding = asyncio.ensure_future(added(store, FULL))
        await asyncio.sleep(0.05)
        other.execute("COMMIT")
        other.close()
        await adding
        assert await store.of_message(REPLY) == (FULL,)
    assert not path.with_name("requests.sqlite3.broken").exists()


async def test_a_row_that_cannot_be_read_is_told_of(path: Path) -> None:
    async with opened(path) as store:
        await added(store, FULL)
        await store._run(lambda db: db.execute("UPDATE attempts SET response_body = x'00'"), None)
        with pytest.raises(StorageError):
            await store.of_message(REPLY)


async def test_a_disk_that_refuses_is_told_of_where_somebody_waits(path: Path) -> None:
    path.mkdir()
    async with opened(path) as store:
        store.note(LINE)
        store.add(TALK, REPLY, lambda: FULL, lambda: pytest.fail("it was not written"))
        with pytest.raises(StorageError):
            await store.forget_all()


WRITER = """
import asyncio, sys
from pathlib import Path
from canal_desktop.storage.request_store import RequestStore
from tests.unit.storage.test_request_store import BARE, REPLY, TALK

async def main():
    store = RequestStore(Path(sys.argv[1]))
    for number in range(100_000):
        store.add(TALK, REPLY, lambda: BARE, lambda number=number: print(number, flush=True))
        await asyncio.sleep(0.002)

asyncio.run(main())
"""


@pytest.mark.skipif(os.name == "nt", reason="there is no SIGKILL")
async def test_what_was_written_outlasts_a_kill(path: Path) -> None:
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    command = [sys.executable, "-c", WRITER, str(path)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, env=environment, text=True) as writer:
        assert writer.stdout is not None
        told = [next(writer.stdout) for _ in range(30)]
        writer.send_signal(signal.SIGKILL)
        told += list(writer.stdout)

    async with opened(path) as store:
        assert len(await store.of_message(REPLY)) >= len(told) >= 30
