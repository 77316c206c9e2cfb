"""What is recorded of a request is what went over the wire, byte by byte, but for the key."""

from __future__ import annotations

import asyncio
import base64
from contextlib import asynccontextmanager
from typing import TYPE_CHECKING

import pytest

from canal_desktop.app.attempts import Attempts
from canal_desktop.app.wire_texts import response_text
from canal_desktop.domain.attempt import ENDED_WITH_PROGRAM, REDACTED, SentFile
from canal_desktop.domain.completion import PictureWish
from canal_desktop.domain.errors import StorageError
from canal_desktop.domain.message import FileId, ImagePart, MessageState
from canal_desktop.domain.redaction import MASK
from canal_desktop.providers.wire_record import MOST_KEPT_BYTES
from canal_desktop.storage.request_store import RequestStore
from tests.servers.media import BLUE, RED
from tests.servers.misbehaving import KEY
from tests.servers.tap import Tap, Tapped
from tests.unit.app.conftest import Recorder, World, begin, until_done

if TYPE_CHECKING:
    from collections.abc import AsyncIterator
    from pathlib import Path

    from canal_desktop.app.open_conversation import OpenConversation
    from canal_desktop.domain.attempt import Attempt
    from canal_desktop.domain.message import MessageId


class Tapping:
    """A world whose wire is tapped, and the records of what goes over it."""

    def __init__(self, world: World, tap: Tap, store: RequestStore) -> None:
        self.world = world
        self.tap = tap
        self.store = store
        self.keeps = True
        self.attempts = Attempts(world.stores.files.read, store, lambda: self.keeps)
        self.told: list[str] = []
        self.attempts.on_changed.add(self.told.append)
        world.requests.watch = lambda conversation_id, reply: self.attempts.watch(
            conversation_id, reply, is_temporary=world.library.is_temporary(conversation_id)
        )

    async def ask(self, model: str, **options: object) -> tuple[OpenConversation, tuple[Attempt, ...]]:
        """Ask a model something; the conversation and the attempts of its reply."""
        conversation = await begin(self.world)
        await conversation.send("hello", model, **options)  # type: ignore[arg-type]
        await until_done(conversation)
        return conversation, await self.attempts.of_message(conversation.branch[-1].id)


@asynccontextmanager
async def tapped(world: World, folder: Path) -> AsyncIterator[Tapping]:
    store = RequestStore(folder / "requests.sqlite3")
    async with Tap(world.server.port) as tap:
        world.profiles.use_environment(tap.base_url, KEY)
        yield Tapping(world, tap, store)
        await store.close()


@pytest.fixture
async def wire(world: World, tmp_path: Path) -> AsyncIterator[Tapping]:
    async with tapped(world, tmp_path) as made:
        yield made


async def same(wire: Tapping, attempt: Attempt, seen: Tapped, *, is_redacted: bool = False) -> None:
    """The record of a request is what the wire carried."""
    assert await wire.attempts.body_bytes(attempt) == seen.request_body
    sent = [(name, REDACTED if name.lower() == "authorization" else value) for name, value in seen.request_headers]
    assert list(attempt.request_headers) == sent
    assert attempt.method == "POST"
    assert attempt.url.startswith(wire.tap.base_url)
    assert str(attempt.status) == seen.answered.split(b" ")[1].decode()
    if not is_redacted:
        assert attempt.response_headers == seen.response_headers
        assert attempt.response_body == seen.response_body


@pytest.mark.parametrize(
    "model", ["gpt-4o-mini", "cut", "reset", "400-context", "json-error", "html", "404-model", "flood"]
)
async def test_one_request_is_recorded_as_it_went_and_came(wire: Tapping, model: str) -> None:
    conversation, attempts = await wire.ask(model)

    assert len(attempts) == len(wire.tap.taken) == 1
    await same(wire, attempts[0], wire.tap.taken[0])
    assert attempts[0].request_id == "req-1"
    assert not attempts[0].is_cut
    note = conversation.branch[-1].failure
    assert attempts[0].failure == ("" if note is None else note.sentence)
    moments = [attempts[0].connected_s, attempts[0].headers_s, attempts[0].first_token_s, attempts[0].ended_s]
    passed = [moment for moment in moments if moment is not None]
    assert passed == sorted(passed)
    assert (attempts[0].first_token_s is not None) == bool(conversation.branch[-1].text)
    assert attempts[0].connected_s


async def test_a_try_after_a_wait_is_a_request_of_its_own(wire: Tapping) -> None:
    _conversation, attempts = await wire.ask("busy-once")

    assert [attempt.status for attempt in attempts] == [429, 200]
    assert [attempt.number for attempt in attempts] == [1, 2]
    for attempt, seen in zip(attempts, wire.tap.taken, strict=True):
        await same(wire, attempt, seen)
    assert attempts[0].waited_s == 0
    assert attempts[1].waited_s >= 0.06
    assert "Too many requests" in attempts[0].failure
    assert attempts[1].failure == ""


async def test_another_way_to_ask_the_same_is_a_request_of_its_own(wire: Tapping) -> None:
    conversation, attempts = await wire.ask("stream-refused")

    assert conversation.branch[-1].state is MessageState.COMPLETE
    assert [attempt.status for attempt in attempts] == [422, 422, 200]
    for attempt, seen in zip(attempts, wire.tap.taken, strict=True):
        await same(wire, attempt, seen)


async def test_a_reply_that_is_gone_on_with_counts_on(wire: Tapping) -> None:
    conversation, _attempts = await wire.ask("cut")
    await conversation.continue_reply("gpt-4o-mini")
    await until_done(conversation)

    attempts = await wire.attempts.of_message(conversation.branch[-1].id)
    assert [attempt.number for attempt in attempts] == [1, 2]
    await same(wire, attempts[1], wire.tap.taken[1])


async def test_pictures_stand_in_the_body_by_name(wire: Tapping) -> None:
    files = wire.world.stores.files
    parts = [ImagePart(await files.add(data), "image/png") for data in (RED, BLUE, RED)]
    _conversation, (attempt,) = await wire.ask("gpt-4o-mini", attached=tuple(parts))

    await same(wire, attempt, wire.tap.taken[0])
    sent = [piece for piece in attempt.request_body if isinstance(piece, SentFile)]
    assert [piece.file for piece in sent] == [part.file for part in parts]
    assert sum(len(piece) for piece in attempt.request_body if isinstance(piece, bytes)) < 1000


async def test_a_form_with_pictures_is_recorded_too(wire: Tapping) -> None:
    part = ImagePart(await wire.world.stores.files.add(RED), "image/png")
    _conversation, attempts = await wire.ask("image-1", attached=(part,), pictures=PictureWish())

    await same(wire, attempts[0], wire.tap.taken[0])
    assert [piece for piece in attempts[0].request_body if isinstance(piece, SentFile)] == [
        SentFile(part.file, len(RED), is_raw=True)
    ]


async def test_a_picture_that_is_fetched_is_a_request_of_the_reply(wire: Tapping) -> None:
    _conversation, attempts = await wire.ask("draw-url", pictures=PictureWish())

    assert [(attempt.method, attempt.status) for attempt in attempts] == [("POST", 200), ("GET", 200)]
    assert attempts[1].response_body == wire.tap.taken[1].response_body == RED
    assert attempts[1].request_headers == wire.tap.taken[1].request_headers


async def test_a_long_body_is_recorded_whole(wire: Tapping) -> None:
    conversation = await begin(wire.world)
    await conversation.send("wörter " * 400_000, "gpt-4o-mini")
    await until_done(conversation)
    (attempt,) = await wire.attempts.of_message(conversation.branch[-1].id)
    await same(wire, attempt, wire.tap.taken[0])


async def test_the_demo_is_recorded_though_it_connects_to_nobody(wire: Tapping) -> None:
    demo = wire.world.profiles.use_demo()
    conversation = await wire.world.library.new(demo.id, "gpt-4o-mini")
    await conversation.send("hello", "gpt-4o-mini")
    await until_done(conversation)
    (attempt,) = await wire.attempts.of_message(conversation.branch[-1].id)
    assert attempt.connected_s == 0.0
    assert attempt.response_body.endswith(b"data: [DONE]\n\n")
    assert wire.tap.taken == []


async def test_a_picture_that_is_gone_is_told_of(wire: Tapping) -> None:
    part = ImagePart(await wire.world.stores.files.add(RED), "image/png")
    _conversation, (attempt,) = await wire.ask("gpt-4o-mini", attached=(part,))
    gone = tuple(
        SentFile(FileId("0" * 64), piece.size) if isinstance(piece, SentFile) else piece
        for piece in attempt.request_body
    )
    with pytest.raises(StorageError):
        await wire.attempts.body_bytes(type(attempt)(1, attempt.at, "POST", "", (), gone))


async def test_a_key_that_the_server_says_is_hidden_wherever_it_is_parted(wire: Tapping) -> None:
    _conversation, (attempt,) = await wire.ask("key-in-pieces")

    seen = wire.tap.taken[0]
    await same(wire, attempt, seen, is_redacted=True)
    assert attempt.response_body == seen.response_body.replace(KEY.encode(), MASK.encode())
    assert [name for name, _value in attempt.response_headers] == [name for name, _value in seen.response_headers]
    hidden = {name for name, value in attempt.response_headers if value == REDACTED}
    assert hidden == {"x-echo", "set-cookie"}


async def test_the_beginning_of_a_key_is_hidden_where_the_answer_breaks_off(wire: Tapping) -> None:
    _conversation, (attempt,) = await wire.ask("key-begun")

    assert wire.tap.taken[0].response_body.endswith(KEY[:12].encode())
    assert attempt.response_body == wire.tap.taken[0].response_body[:-12] + MASK.encode()


async def test_what_comes_packed_is_recorded_unpacked(wire: Tapping) -> None:
    _conversation, (attempt,) = await wire.ask("packed")

    assert attempt.response_headers == wire.tap.taken[0].response_headers
    assert attempt.response_body.startswith(b'data: {"choices"')
    assert attempt.response_body.endswith(b"data: [DONE]\n\n")


async def test_of_a_long_answer_only_so_much_is_kept_and_no_part_of_a_key(wire: Tapping) -> None:
    conversation, (attempt,) = await wire.ask("big")

    assert conversation.branch[-1].text == "big"
    assert attempt.is_cut
    assert 0.9 * MOST_KEPT_BYTES < len(attempt.response_body) <= MOST_KEPT_BYTES
    assert KEY[:8].encode() not in attempt.response_body


async def test_a_request_under_way_is_there_and_one_that_is_stopped_stays(wire: Tapping) -> None:
    conversation = await begin(wire.world)
    await conversation.send("hello", "stall-midway")
    async with asyncio.timeout(60):
        while not conversation.branch[-1].text and not wire.told[3:]:
            await asyncio.sleep(0.01)
    (running,) = await wire.attempts.of_message(conversation.branch[-1].id)
    assert running.status == 200
    assert b"Half an answer" in running.response_body
    assert running.ended_s is None

    conversation.stop()
    await until_done(conversation)
    (stopped,) = await wire.attempts.of_message(conversation.branch[-1].id)
    assert stopped.ended_s is not None
    assert stopped.response_body == running.response_body


async def test_what_is_sent_is_on_disk_before_its_answer_in_case_that_the_program_ends(
    wire: Tapping, tmp_path: Path
) -> None:
    conversation = await begin(wire.world)
    await conversation.send("hello", "stall-midway")
    async with asyncio.timeout(60):
        while not wire.tap.taken:
            await asyncio.sleep(0.01)
    reply = conversation.branch[-1].id
    other = RequestStore(tmp_path / "requests.sqlite3")
    async with asyncio.timeout(60):
        while not (kept := await other.of_message(reply)):
            await asyncio.sleep(0.01)
    await other.close()
    assert kept[0].failure == ENDED_WITH_PROGRAM
    assert response_text(kept[0]).startswith(ENDED_WITH_PROGRAM)
    assert await wire.attempts.body_bytes(kept[0]) == wire.tap.taken[0].request_body
    (running,) = await wire.attempts.of_message(reply)
    assert running.failure == ""

    wire.keeps = False
    conversation.stop()
    await until_done(conversation)
    assert await wire.store.of_message(reply) == ()
    assert len(await wire.attempts.of_message(reply)) == 1


async def test_when_each_piece_came_is_known(wire: Tapping) -> None:
    _conversation, (attempt,) = await wire.ask("gpt-4o-mini")
    sizes, moments = zip(*attempt.arrivals, strict=True)
    assert sizes[-1] == len(attempt.response_body)
    assert list(sizes) == sorted(set(sizes))
    assert list(moments) == sorted(set(moments))
    assert attempt.headers_s is not None
    assert attempt.ended_s is not None
    assert attempt.headers_s * 1000 - 1 <= moments[0] <= moments[-1] <= attempt.ended_s * 1000 + 1
    _conversation, (packed,) = await wire.ask("packed")
    assert packed.arrivals == ()


async def test_no_key_is_in_the_file(wire: Tapping, tmp_path: Path) -> None:
    part = ImagePart(await wire.world.stores.files.add(RED), "image/png")
    replies = []
    for model in ("key-in-pieces", "quotes-key", "gpt-4o-mini", "busy-once"):
        conversation, attempts = await wire.ask(model, attached=(part,))
        assert attempts
        replies.append(conversation.branch[-1].id)
    await wire.store.close()

    kept = RequestStore(tmp_path / "requests.sqlite3")
    read = [attempt for reply in replies for attempt in await kept.of_message(reply)]
    await kept.close()
    assert len(read) == 5
    raw = b"".join(path.read_bytes() for path in tmp_path.glob("requests.sqlite3*"))
    for form in (KEY.encode(), base64.b64encode(KEY.encode())):
        assert form not in raw
        assert not any(form in repr(attempt).encode() for attempt in read)


async def test_a_task_that_a_listener_starts_is_no_part_of_the_reply(wire: Tapping) -> None:
    conversation = await begin(wire.world)
    provider = await wire.world.profiles.provider_for("environment")

    class Curious(Recorder):
        def on_delta(self, message_id: MessageId, text: str) -> None:
            super().on_delta(message_id, text)
            wire.world.tasks.start("curious", self.look())

        async def look(self) -> None:
            await provider.list_models()

    conversation.attach(Curious())
    await conversation.send("hello", "gpt-4o-mini")
    await until_done(conversation)
    async with asyncio.timeout(60):
        while len(wire.tap.taken) < 2:
            await asyncio.sleep(0.01)
    assert len(await wire.attempts.of_message(conversation.branch[-1].id)) == 1


async def test_nothing_reaches_the_disk_where_it_is_not_to(wire: Tapping, tmp_path: Path) -> None:
    wire.keeps = False
    conversation, attempts = await wire.ask("gpt-4o-mini")
    assert len(attempts) == 1
    wire.keeps = True
    temporary = await wire.world.library.new("environment", None, is_temporary=True)
    await temporary.send("hello", "gpt-4o-mini")
    await until_done(temporary)
    reply = temporary.branch[-1].id
    assert len(await wire.attempts.of_message(reply)) == 1
    assert await wire.store.message_ids() == ()

    wire.attempts.forget_conversation(temporary.id)
    assert await wire.attempts.of_message(reply) == ()
    assert len(await wire.attempts.of_message(conversation.branch[-1].id)) == 1
