"""Our own JSON and JSONL: what was written comes back as it was, and what is damaged is refused."""

from __future__ import annotations

import json
import tempfile
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from canal_desktop.domain.errors import ImportRefused
from canal_desktop.domain.message_tree import MessageTree
from canal_desktop.exchange import own_json
from canal_desktop.exchange.own_json import TOO_NEW, json_pieces, jsonl_pieces, recognises
from tests.unit.exchange import conversations as made
from tests.unit.exchange.conversations import PNG, attached_conversation, full_conversation
from tests.unit.exchange.seen import SAMPLES
from tests.unit.exchange.test_any_file import changed

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from canal_desktop.domain.archive import ArchivedConversation

FORMS = [json_pieces, jsonl_pieces]


def conversations(path: Path) -> Iterator[ArchivedConversation]:
    return own_json.conversations(lambda: path.open("rb"))


def written(
    pieces: Callable[[Iterable[ArchivedConversation]], Iterator[bytes]],
    given_ones: Iterable[ArchivedConversation],
    folder: Path,
) -> Path:
    path = folder / "file"
    path.write_bytes(b"".join(pieces(given_ones)))
    return path


@pytest.mark.parametrize("form", FORMS)
def test_everything_there_is_of_a_conversation_comes_back(form: Callable[..., Iterator[bytes]], tmp_path: Path) -> None:
    both = [full_conversation(), attached_conversation()]
    for whole, found in zip(both, conversations(written(form, both, tmp_path)), strict=True):
        assert replace(found, files={}) == replace(whole, files={})
        read = {file: read() for file, read in found.files.items()}
        assert read == {file: read() for file, read in whole.files.items()}


@pytest.mark.parametrize("form", FORMS)
@settings(max_examples=40, deadline=None)
@given(first=made.conversations(), second=made.conversations())
def test_any_conversations_come_back_as_they_were(
    form: Callable[..., Iterator[bytes]], first: ArchivedConversation, second: ArchivedConversation
) -> None:
    with tempfile.TemporaryDirectory() as folder:
        path = written(form, [first, second], Path(folder))
        assert recognises(path.read_bytes()[:64])
        assert list(conversations(path)) == [first, second]


@pytest.mark.parametrize("form", FORMS)
def test_halves_of_surrogate_pairs_survive(form: Callable[..., Iterator[bytes]], tmp_path: Path) -> None:
    odd = made.conversation(made.message(0, "half \ud83d of a sign"))
    assert list(conversations(written(form, [odd], tmp_path))) == [odd]


@pytest.mark.parametrize("form", FORMS)
def test_a_picture_of_two_conversations_is_written_once(form: Callable[..., Iterator[bytes]], tmp_path: Path) -> None:
    other = replace(full_conversation(), folder="Other")
    path = written(form, [full_conversation(), other], tmp_path)
    assert path.read_bytes().count(b"iVBORw0KGgo") == 1
    assert [next(iter(found.files.values()))() for found in conversations(path)] == [PNG, PNG]


def test_lines_are_written_and_read_one_conversation_at_a_time(tmp_path: Path) -> None:
    asked: list[int] = []

    def many() -> Iterator[ArchivedConversation]:
        for number in range(3):
            asked.append(number)
            yield made.conversation(made.message(number, "hello"))

    pieces = jsonl_pieces(many())
    next(pieces)
    assert asked == []
    next(pieces)
    assert asked == [0]
    path = written(jsonl_pieces, many(), tmp_path)
    with path.open("ab") as file:
        file.write(b"damage\n")
    found = conversations(path)
    assert [next(found).messages[0].text for _ in range(3)] == ["hello"] * 3
    with pytest.raises(ImportRefused):
        next(found)


@pytest.mark.parametrize(
    "text",
    ['{"format": "canal-desktop", "version": 2}\n', '{"format": "canal-desktop", "version": 2, "conversations": []}'],
)
def test_a_newer_version_is_refused_with_what_to_do(text: str, tmp_path: Path) -> None:
    path = tmp_path / "file"
    path.write_text(text)
    with pytest.raises(ImportRefused, match="newer version") as caught:
        list(conversations(path))
    assert str(caught.value) == TOO_NEW


def test_fields_of_a_later_program_are_passed_over(tmp_path: Path) -> None:
    whole = full_conversation()
    value = json.loads(b"".join(json_pieces([whole])))
    value["more"] = 1
    value["conversations"][0]["mood"] = "good"
    value["conversations"][0]["mark"] = "sparkling"
    value["conversations"][0]["messages"][0] |= {"weight": 3}
    value["conversations"][0]["messages"][0]["parts"].append({"kind": "smell", "of": "roses"})
    path = tmp_path / "file"
    path.write_text(json.dumps(value))
    [found] = conversations(path)
    assert found.messages == whole.messages
    assert found.conversation.mark is None


@settings(max_examples=200, deadline=None, suppress_health_check=list(HealthCheck))
@given(data=st.data())
def test_any_value_may_be_any_other_and_what_is_read_can_be_written_again(data: st.DataObject) -> None:
    sample = json.loads((SAMPLES / "own_format" / "conversations.json").read_text(encoding="utf-8"))
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "file"
        path.write_text(json.dumps(changed(sample, data.draw)), encoding="utf-8")
        try:
            found = list(conversations(path))
        except ImportRefused:
            return
        for archived in found:
            MessageTree(archived.messages, archived.conversation.active_leaf).branch()
        again = [replace(archived, files={}) for archived in found]
        assert list(conversations(written(jsonl_pieces, again, Path(folder)))) == again


@pytest.mark.parametrize("number", ["1" + "0" * 400, "1e999", "NaN", "-Infinity"])
def test_a_duration_that_cannot_be_is_refused(number: str, tmp_path: Path) -> None:
    text = b"".join(json_pieces([full_conversation()])).decode()
    assert '"duration_s": 1.5' in text
    path = tmp_path / "file"
    path.write_text(text.replace('"duration_s": 1.5', f'"duration_s": {number}'), encoding="utf-8")
    with pytest.raises(ImportRefused, match="damaged"):
        list(conversations(path))


@pytest.mark.parametrize(
    "damage",
    [
        {"id": 7},
        {"id": ""},
        {"messages": {}},
        {"messages": [3]},
        {"messages": [{"id": "a", "role": "ghost", "parts": [], "created_at": "2026-01-01"}]},
        {"messages": [{"id": "a", "role": "user", "parts": [{"kind": "text"}], "created_at": "2026-01-01"}]},
        {"created_at": "yesterday"},
        {"created_at": "0001-01-01T00:00:00+14:00"},
        {"tags": [1]},
    ],
)
def test_damaged_values_are_refused(damage: dict[str, object], tmp_path: Path) -> None:
    value = json.loads(b"".join(json_pieces([full_conversation()])))
    value["conversations"][0] |= damage
    path = tmp_path / "file"
    path.write_text(json.dumps(value))
    with pytest.raises(ImportRefused, match="damaged"):
        list(conversations(path))


def test_deeply_nested_nonsense_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "file"
    path.write_text('{"format": "canal-desktop", "version": 1, "conversations": ' + "[" * 100_000)
    with pytest.raises(ImportRefused):
        list(conversations(path))


def test_a_picture_that_is_not_what_its_id_says_is_refused_when_it_is_asked_for(tmp_path: Path) -> None:
    path = written(json_pieces, [full_conversation()], tmp_path)
    path.write_bytes(path.read_bytes().replace(b'"iVBORw0K', b'"iVBORw0L'))
    [found] = conversations(path)
    with pytest.raises(ImportRefused):
        next(iter(found.files.values()))()


def test_messages_without_their_parents_begin_branches_and_none_is_there_twice(tmp_path: Path) -> None:
    value = json.loads(b"".join(json_pieces([full_conversation()])))
    messages = value["conversations"][0]["messages"]
    messages[1]["parent_id"] = messages[2]["id"]
    messages[2]["parent_id"] = messages[1]["id"]
    messages.append(messages[0])
    path = tmp_path / "file"
    path.write_text(json.dumps(value))
    [found] = conversations(path)
    assert [message.parent_id for message in found.messages[:3]] == [None, None, found.messages[1].id]
    assert len(found.messages) == 5
