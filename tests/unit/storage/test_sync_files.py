"""The files of a sync folder: cut off, broken, replaced, gone, put there by others; and the pictures among them."""

from __future__ import annotations

import json
from dataclasses import replace
from decimal import Decimal
from typing import TYPE_CHECKING, Any

import pytest

from canal_desktop.domain.archive_ids import file_id_of
from canal_desktop.domain.message import (
    AudioPart,
    ContextChoice,
    FilePart,
    ImagePart,
    MessageState,
    TextPart,
    Timing,
)
from canal_desktop.domain.money import Cost, Price
from canal_desktop.domain.parameters import Parameters
from canal_desktop.domain.sync import PurgeRecord
from canal_desktop.domain.sync_lines import FORMAT, record_to_line, to_line
from canal_desktop.storage.rows import from_context, from_parameters
from tests.unit.storage.conftest import message
from tests.unit.storage.sync_world import Computer, carry, settle, synced_state

if TYPE_CHECKING:
    from collections.abc import AsyncIterator
    from pathlib import Path


@pytest.fixture
async def three(tmp_path: Path) -> AsyncIterator[list[Computer]]:
    computers = [Computer(tmp_path, name) for name in "abc"]
    for computer in computers:
        await computer.start()
    yield computers
    for computer in computers:
        await computer.stop()


async def same(*computers: Computer) -> dict[str, Any]:
    states = [await synced_state(computer) for computer in computers]
    assert all(state == states[0] for state in states)
    return states[0]


def segments(computer: Computer, machine: Computer) -> list[Path]:
    return sorted((computer.folder / "canal-desktop" / machine.machine.id).glob("*.jsonl"))


async def test_a_line_that_is_half_there_is_read_when_its_end_has_come(three: list[Computer]) -> None:
    a, b, _c = three
    await a.begin()
    await a.visit()
    carry(a, b)
    (path,) = segments(b, a)
    data = path.read_bytes()
    for end in range(0, len(data), 37):
        path.write_bytes(data[:end])
        await b.visit()
    path.write_bytes(data)
    await b.visit()

    await same(a, b)
    assert b.exchange.troubles == ()


async def test_a_broken_line_is_passed_over_and_read_once_it_is_whole(three: list[Computer]) -> None:
    a, b, _c = three
    for _count in range(3):
        await a.begin()
    await a.visit()
    carry(a, b)
    (path,) = segments(b, a)
    data = path.read_bytes()
    lines = data.splitlines(keepends=True)
    path.write_bytes(b"".join([*lines[:2], b"\0" * (len(lines[2]) - 1) + b"\n", *lines[3:]]))
    await b.visit()
    assert 0 < len(await b.ids("conversations")) < 3
    (sentence,) = b.exchange.troubles
    assert sentence.startswith("Some of what a wrote cannot be read yet")

    path.write_bytes(data)
    await b.visit()

    await same(a, b)
    assert b.exchange.troubles == ()


async def test_a_segment_that_was_replaced_or_shrank_is_read_from_the_beginning(three: list[Computer]) -> None:
    a, b, _c = three
    await a.begin()
    await settle([a, b])
    (path,) = segments(b, a)
    header, *lines = path.read_bytes().splitlines(keepends=True)
    longer = [record_to_line(PurgeRecord("nothing", number + 1, "a")) for number in range(40)]
    for data in (header, header + b"".join(longer), header + b"".join([*lines, *longer]), header + b"".join(lines)):
        path.write_bytes(data)
        await b.visit()
        assert b.exchange.troubles == ()
    assert await b.sql("SELECT clock FROM purged WHERE id = 'nothing'") == [(40,)]
    await same(a, b)


async def test_what_a_newer_version_wrote_is_left_for_later(three: list[Computer]) -> None:
    a, b, _c = three
    folder = b.folder / "canal-desktop" / a.machine.id
    folder.mkdir()
    (folder / "000001-00000000.jsonl").write_bytes(
        to_line("segment", {"format": 99, "id": "x", "machine": "a"}) + to_line("song", {})
    )
    await b.visit()
    assert b.exchange.troubles == (
        "aaaaaaaa uses a newer version of Canal Desktop. Update this one to read what it writes.",
    )


async def test_files_that_are_none_of_ours_are_not_read(three: list[Computer], tmp_path: Path) -> None:
    a, _b, _c = three
    folder = a.folder / "canal-desktop" / "other"
    folder.mkdir(parents=True)
    (folder / "000001.jsonl").symlink_to("/dev/zero")
    (folder / "000002.jsonl").mkdir()
    (folder / ".000003.jsonl").write_bytes(b"x\n")
    (folder / "machine.json").write_bytes(b"[" * 9000)
    (folder / "000004.jsonl").write_bytes(b"\n{}\n" * 3)
    await a.visit()
    assert len(a.exchange.troubles) == 1
    assert await a.ids("conversations") == []


async def test_pictures_come_with_their_messages_and_may_come_later(three: list[Computer]) -> None:
    a, b, _c = three
    talk = await a.begin()
    data = b"a picture"
    asked = message(talk, "look")
    await a.drawer.add(data)
    missing = ImagePart(file_id_of(b"nowhere"), "image/png")
    await a.store.add_message(
        replace(asked, parts=(TextPart("look"), ImagePart(file_id_of(data), "image/png"), missing))
    )
    await a.visit()
    carry(a, b)
    picture = b.folder / "canal-desktop" / a.machine.id / "files" / file_id_of(data)
    assert picture.read_bytes() == data
    picture.write_bytes(b"a pic")
    await b.visit()
    assert b.drawer.files == {}
    b.changed.clear()

    picture.write_bytes(data)
    for _visit in range(6):
        await b.visit()

    assert b.drawer.files == {file_id_of(data): data}
    assert b.changed == {talk}
    assert (await b.messages(talk))[-1].parts[2] == missing


async def test_attached_files_and_sounds_come_with_their_messages(three: list[Computer]) -> None:
    a, b, _c = three
    talk = await a.begin()
    report, speech = b"%PDF a report", b"RIFF a speech"
    for data in (report, speech):
        await a.drawer.add(data)
    parts = (
        FilePart(file_id_of(report), "application/pdf", "report.pdf", "What it says", "page 1 of 2"),
        AudioPart(file_id_of(speech), "audio/wav", "speech", 2.5),
        TextPart("look and listen"),
    )
    await a.store.add_message(replace(message(talk, ""), parts=parts))

    await settle([a, b])

    assert (await b.messages(talk))[-1].parts == parts
    assert b.drawer.files == {file_id_of(data): data for data in (report, speech)}


async def test_what_is_set_and_chosen_and_what_a_reply_took_come_along(three: list[Computer]) -> None:
    a, b, _c = three
    talk = await a.begin()
    reply = (await a.messages(talk))[-1]
    await settle([a, b])
    choice, parameters = ContextChoice(is_pinned=True), Parameters(temperature=0.5)
    ended = replace(reply, timing=Timing(0.25, 3.0), cost=Cost(Decimal("0.00123"), Price(Decimal(1), Decimal(2))))
    await a.store.finish_message(replace(ended, parts=(TextPart(reply.text + " more"),), state=MessageState.STOPPED))
    await a.sql("UPDATE messages SET context = ? WHERE id = ?", (from_context(choice), reply.id))
    await a.sql("UPDATE conversations SET parameters = ? WHERE id = ?", (from_parameters(parameters), talk))

    await settle([a, b])

    found, (_question, arrived), _draft = await b.store.load(talk)
    assert found.parameters == parameters
    assert (arrived.context, arrived.timing, arrived.cost) == (choice, ended.timing, ended.cost)
    await b.sql("UPDATE messages SET context = NULL WHERE id = ?", (reply.id,))
    await settle([a, b])
    assert (await a.messages(talk))[-1].context == ContextChoice()


async def test_a_segment_of_an_older_format_is_read_and_not_written_on(
    three: list[Computer], monkeypatch: pytest.MonkeyPatch
) -> None:
    a, b, _c = three
    with monkeypatch.context() as patch:
        for module in ("sync_folder", "sync_segment"):
            patch.setattr(f"canal_desktop.storage.{module}.FORMAT", 1)
        await a.begin()
        await a.visit()
    assert len(segments(a, a)) == 1
    await a.begin()
    await settle([a, b])
    heads = [json.loads(path.read_bytes().splitlines()[0])["segment"]["format"] for path in segments(a, a)]
    assert sorted(heads) == [1, FORMAT]
    assert len(await same(a, b)) == 3


async def test_a_library_that_was_put_back_from_a_backup_gets_its_own_later_changes_again(
    three: list[Computer],
) -> None:
    a, b, _c = three
    await a.begin()
    await settle([a, b])
    await a.stop()
    library = a.root / "library.sqlite3"
    backup = library.read_bytes()
    await a.start()
    await a.begin()
    await settle([a, b])
    await a.stop()
    library.write_bytes(backup)
    await a.start()
    await a.begin()

    await settle([a, b])

    assert len(await same(a, b)) == 4
    # What was written after the backup stays as it is: the library goes on in a new segment.
    assert len(segments(a, a)) == 2


@pytest.mark.parametrize("keeps", [0, 200])
async def test_what_a_machine_wrote_and_is_gone_is_written_again(three: list[Computer], keeps: int) -> None:
    a, b, _c = three
    await a.begin()
    await a.visit()
    (path,) = segments(a, a)
    if keeps:
        path.write_bytes(path.read_bytes()[:keeps])
    else:
        path.unlink()
    await a.stop()
    await a.start()
    await settle([a, b])
    assert len(await same(a, b)) == 2


async def test_a_full_segment_is_followed_by_another(three: list[Computer], monkeypatch: pytest.MonkeyPatch) -> None:
    a, b, _c = three
    monkeypatch.setattr("canal_desktop.storage.sync_folder.MAX_SEGMENT", 3000)
    for _count in range(8):
        await a.begin()
        await a.visit()
    assert len(segments(a, a)) > 2
    await settle([a, b])
    assert len(await same(a, b)) == 9


async def test_many_messages_go_in_slices_and_wait_for_nothing(three: list[Computer]) -> None:
    a, b, _c = three
    talk = await a.begin()
    parent = None
    for _count in range(350):
        parent = await a.ask(talk, parent)
    await a.visit()
    carry(a, b)
    waited: list[Any] = []
    apply = b.records.apply

    async def watch(*args: Any) -> Any:
        applied = await apply(*args)
        waited.append(await b.sql("SELECT count(*) FROM sync_waiting WHERE CAST(line AS TEXT) LIKE '%parts%'"))
        return applied

    monkey = pytest.MonkeyPatch()
    monkey.setattr(b.records, "apply", watch)
    await b.visit()
    monkey.undo()

    assert len(waited) > 3
    assert all(count == [(0,)] for count in waited)
    await same(a, b)


async def test_lines_are_json_that_people_can_read(three: list[Computer]) -> None:
    a, _b, _c = three
    talk = await a.begin("Ünïcode")
    await a.visit()
    (path,) = segments(a, a)
    lines = [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]
    assert [next(key for key in line if key != "sum") for line in lines] == [
        "segment",
        "conversation",
        "message",
        "message",
    ]
    assert lines[1]["conversation"]["fields"]["title"] == ["Ünïcode", 0, ""]
    assert lines[2]["message"]["conversation"] == talk
