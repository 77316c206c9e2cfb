"""The rules by which machines agree: the order in which they hear of things must not matter."""

from __future__ import annotations

import itertools
import json
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from canal_desktop.domain.sync import (
    FILE_KINDS,
    MAX_CLOCK,
    Content,
    ConversationRecord,
    FolderRecord,
    MessageRecord,
    PurgeRecord,
    Stamped,
    branch_id,
    is_begun_by,
    merge_versions,
    winners,
)
from canal_desktop.domain.sync_lines import from_line, record_from, record_to_line, to_line

WHEN = "2026-11-23T12:00:00+00:00"

values = st.none() | st.integers(0, 3) | st.text("ab", max_size=2)
stamped = st.builds(Stamped, values, st.integers(0, 3), st.sampled_from(["", "a", "b"]))
fields = st.dictionaries(st.sampled_from(["title", "model"]), stamped)


def version(text: str, reasoning: str = "", state: str = "complete", known_id: str = "m") -> MessageRecord:
    parts = (("reasoning", reasoning, "{}"), ("text", text, None)) if reasoning else (("text", text, None),)
    return MessageRecord(known_id, "c", None, "assistant", WHEN, "a", Content(parts, state), Stamped(None))


def merged(*orders: dict[str, Stamped]) -> dict[str, Stamped]:
    result: dict[str, Stamped] = {}
    for found in orders:
        result |= winners(result, found)
    return result


@given(st.lists(fields, max_size=4))
def test_fields_come_out_the_same_in_every_order_and_however_often_they_come(found: list[dict[str, Stamped]]) -> None:
    outcomes = [merged(*order, *order) for order in itertools.permutations(found)]
    assert all(outcome == outcomes[0] for outcome in outcomes)


def test_the_later_change_wins_and_the_machine_decides_where_both_are_at_the_same_clock() -> None:
    assert winners({"title": Stamped("old", 5, "a")}, {"title": Stamped("new", 6, "a")})
    assert not winners({"title": Stamped("new", 6, "a")}, {"title": Stamped("old", 5, "b")})
    assert winners({"title": Stamped("x", 5, "a")}, {"title": Stamped("y", 5, "b")})


def settle(versions: list[MessageRecord]) -> dict[str, MessageRecord]:
    """What a library has after versions of messages came in this order."""
    library: dict[str, MessageRecord] = {}
    queue = list(versions)
    while queue:
        found = queue.pop(0)
        if found.id not in library:
            library[found.id] = found
            continue
        winner, branch = merge_versions(library[found.id], found)
        library[found.id] = winner
        if branch is not None:
            queue.insert(0, branch)
    return library


states = st.sampled_from(["complete", "cut"])
replies = st.builds(version, st.text("ab", max_size=4), st.text("a", max_size=1), states)
versions = st.lists(replies, min_size=1, max_size=4)


@given(versions)
def test_whatever_order_versions_come_in_machines_that_hear_of_each_others_branches_agree(
    found: list[MessageRecord],
) -> None:
    libraries = [settle(list(order)) for order in itertools.permutations(found)]
    everything = [message for library in libraries for message in library.values()]
    outcomes = [settle(list(library.values()) + everything) for library in libraries]
    assert all(outcome == outcomes[0] for outcome in outcomes)


@given(versions)
def test_no_version_is_lost(found: list[MessageRecord]) -> None:
    library = settle(found)
    for message in found:
        assert any(is_begun_by(message.content, kept.content) for kept in library.values())


def test_of_two_versions_that_say_the_same_the_one_with_time_and_cost_stays() -> None:
    told = version("Once")
    told = replace(told, content=replace(told.content, timing='{"total_s": 1}', cost="{}"))
    assert merge_versions(version("Once"), told) == merge_versions(told, version("Once")) == (told, None)


def test_a_message_of_an_older_program_has_no_time_and_no_cost() -> None:
    kind, body = from_line(record_to_line(version("Once"))[:-1])
    for name in ("timing", "cost", "context"):
        del body[name]
    assert record_from(kind, body) == version("Once")


def test_a_reply_that_was_continued_takes_the_place_of_its_beginning() -> None:
    assert merge_versions(version("Once", state="stopped"), version("Once upon")) == (version("Once upon"), None)
    assert merge_versions(version("Once upon"), version("Once", state="stopped")) == (version("Once upon"), None)


def test_two_continuations_become_branches_with_the_same_ids_everywhere() -> None:
    one, other = version("Once upon a time"), version("Once more")
    winner, branch = merge_versions(one, other)
    assert winner == one
    assert branch is not None
    assert branch.id == branch_id(other) != one.id
    assert merge_versions(other, one) == (winner, branch)


@given(st.text(), st.text(), st.integers(0, MAX_CLOCK))
def test_a_record_comes_back_from_its_line(text: str, tag: str, clock: int) -> None:
    text, tag = (word.encode("utf-8", "replace").decode() for word in (text, tag))
    content = Content(
        (("text", text, None), *((kind, text, json.dumps({"file": "0" * 64})) for kind in FILE_KINDS)),
        "cut", text, text, "{}",
        json.dumps({"kind": "dns", "sentence": text}), '{"first_token_s": null, "total_s": 1}',
        '{"amount": "1E-6", "price": {"prompt": "1", "completion": "2", "cached": null, "source": "user"}}',
    )  # fmt: skip
    records = [
        MessageRecord("m", "c", "p", "user", WHEN, "a", content, Stamped(WHEN, clock, "b"), Stamped("{}", clock, "b")),
        FolderRecord("f", WHEN, {"parameters": Stamped(json.dumps({"system_prompt": text}), clock, "a")}),
        ConversationRecord("c", WHEN, WHEN, {"title": Stamped(text, clock, "a")}, {tag: Stamped(1, clock, "a")}),
        PurgeRecord("m", clock, "a"),
    ]
    for record in records:
        line = record_to_line(record)
        assert line.count(b"\n") == 1
        assert json.loads(line)
        assert record_from(*from_line(line[:-1])) == record


@given(st.integers(0, 10_000), st.integers(1, 255))
def test_a_line_with_a_changed_byte_is_refused(at: int, change: int) -> None:
    line = bytearray(record_to_line(version("Once upon a time"))[:-1])
    line[at % len(line)] ^= change
    with pytest.raises((ValueError, TypeError)):
        record_from(*from_line(bytes(line)))


TALK: dict[str, object] = {"id": "c", "created_at": WHEN, "updated_at": WHEN, "fields": {}, "tags": {}}
HOSTILE = [
    ("message", {}),
    ("message", {"id": 1}),
    ("purged", {"id": "x", "clock": 2**63 - 1, "machine": "a"}),
    ("purged", {"id": "x", "clock": -1, "machine": "a"}),
    ("purged", {"id": "x", "clock": True, "machine": "a"}),
    ("purged", {"id": "", "clock": 1, "machine": "a"}),
    ("purged", {"id": "x" * 10_000, "clock": 1, "machine": "a"}),
    ("conversation", TALK | {"updated_at": "0001-01-01T00:00:00+23:00"}),
    ("conversation", TALK | {"fields": {"title": [None, 1, "a"]}}),
    ("conversation", TALK | {"fields": []}),
    ("conversation", TALK | {"tags": {"x": [5, 1, "a"]}}),
    ("conversation", TALK | {"fields": {"parameters": [None, 1, "a"]}}),
    ("conversation", TALK | {"fields": {"parameters": ["5", 1, "a"]}}),
    ("folder", {"id": "f", "created_at": "yesterday", "fields": {}}),
    ("song", {}),
]


@pytest.mark.parametrize(("kind", "body"), HOSTILE)
def test_what_no_machine_writes_is_refused(kind: str, body: dict[str, object]) -> None:
    with pytest.raises(ValueError):
        record_from(*from_line(to_line(kind, body)[:-1]))


@pytest.mark.parametrize(
    "change",
    [
        {"state": "streaming"},
        {"state": "dreaming"},
        {"role": "robot"},
        {"parts": [["image", "", json.dumps({"file": "../../etc/passwd"})]]},
        {"parts": [["image", "", None]]},
        {"parts": [["file", "text", json.dumps({"file": "../../etc/passwd", "name": "x"})]]},
        {"parts": [["audio", "", json.dumps({"media_type": "audio/wav"})]]},
        {"parts": [["audio", "", json.dumps({"file": "0" * 64, "duration_s": "long"})]]},
        {"parts": [["audio", "", '{"file": "%s", "duration_s": NaN}' % ("0" * 64)]]},
        {"parts": [["file", "", json.dumps({"file": "0" * 64, "name": 5})]]},
        {"timing": "{}"},
        {"timing": json.dumps({"total_s": -1})},
        {"timing": json.dumps({"total_s": 1, "first_token_s": "soon"})},
        {"cost": "{}"},
        {"cost": json.dumps({"amount": "NaN", "price": {"source": "user"}})},
        {"cost": json.dumps({"amount": "1E+999999", "price": {"source": "user"}})},
        {"cost": json.dumps({"amount": "1E+20", "price": {"source": "user"}})},
        {"cost": json.dumps({"amount": "1", "price": {"source": "nobody"}})},
        {"context": ["[]", 1, "a"]},
        {"context": [5, 1, "a"]},
        {"parts": [["video", "", None]]},
        {"parts": [["text", "x"]]},
        {"usage": "[1, 2]"},
        {"failure": "{}"},
        {"parent": 5},
    ],
)
def test_a_message_with_an_impossible_value_is_refused(change: dict[str, object]) -> None:
    _kind, body = from_line(record_to_line(version("text"))[:-1])
    assert record_from("message", dict(body))
    with pytest.raises(ValueError):
        record_from("message", body | change)
