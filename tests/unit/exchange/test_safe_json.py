"""JsonCursor: decodes, enters and skips values of any length, in pieces of any size."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from canal_desktop.domain.errors import ImportRefused
from canal_desktop.exchange import safe_json
from canal_desktop.exchange.deep_json import decode_deep
from canal_desktop.exchange.safe_json import JsonCursor, ValueTooLong

if TYPE_CHECKING:
    from collections.abc import Callable

JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | st.text(),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(), inner, max_size=4),
    max_leaves=20,
)
LAYOUT = st.sampled_from([None, 1, "\t"])


def reader(text: str, size: int) -> Callable[[int], str]:
    """Gives a text a few characters at a time, whatever was asked for."""
    rest = [text]

    def read(_most: int) -> str:
        piece, rest[0] = rest[0][:size], rest[0][size:]
        return piece

    return read


def cursor(text: str, size: int = 3, most: int = safe_json.MOST_CHARACTERS) -> JsonCursor:
    return JsonCursor("x.json", reader(text, size), most)


def whole(at: JsonCursor) -> Any:
    value = at.value()
    at.finish()
    return value


@given(value=JSON, layout=LAYOUT, ascii_only=st.booleans(), size=st.integers(1, 40))
def test_a_value_is_the_same_however_it_arrives(value: Any, layout: Any, ascii_only: bool, size: int) -> None:
    text = json.dumps(value, indent=layout, ensure_ascii=ascii_only)
    at = cursor(text, size)
    assert at.value() == value
    at.finish()


@given(values=st.lists(JSON, max_size=5), layout=LAYOUT, size=st.integers(1, 40))
def test_items_come_one_by_one_and_may_be_skipped(values: list[Any], layout: Any, size: int) -> None:
    text = json.dumps(values, indent=layout)
    taking, skipping = cursor(text, size), cursor(text, size)
    assert [taking.value() for _ in taking.items()] == values
    for _ in skipping.items():
        skipping.skip()
    taking.finish()
    skipping.finish()


@given(values=st.dictionaries(st.text(), JSON, max_size=5), size=st.integers(1, 40))
def test_members_come_one_by_one(values: dict[str, Any], size: int) -> None:
    at = cursor(json.dumps(values), size)
    assert {key: at.value() for key in at.members()} == values
    at.finish()


@given(value=JSON, layout=LAYOUT)
def test_decoding_without_recursion_is_the_same_as_with_it(value: Any, layout: Any) -> None:
    text = "  " + json.dumps(value, indent=layout) + " ,"
    assert decode_deep(text, 2, json.JSONDecoder()) == json.JSONDecoder().raw_decode(text, 2)


@settings(max_examples=300)
@given(text=st.text(alphabet='[]{}",:\\ 019.eE-+truefalsnu\n', max_size=30), size=st.integers(1, 8))
def test_it_takes_what_python_takes_and_refuses_the_rest(text: str, size: int) -> None:
    try:
        expected = json.loads(text, strict=False)
    except ValueError:
        with pytest.raises(ImportRefused):
            whole(cursor(text, size))
    else:
        assert cursor(text, size).value() == expected


def test_a_value_over_the_limit_can_still_be_skipped() -> None:
    long = json.dumps(["x" * 5000, {"a": '\\"]}' * 100}])
    at = cursor(f"[{long}, 1]", size=100, most=1000)
    found = []
    for _ in at.items():
        try:
            found.append(at.value())
        except ValueTooLong:
            at.skip()
    at.finish()
    assert found == [1]


def test_a_long_array_is_held_only_in_part(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(safe_json, "CHUNK", 1000)
    held = []

    def read(most: int) -> str:
        held.append(most)
        return ("[" if len(held) == 1 else "") + '{"a": 1},' * (most // 9) if len(held) < 500 else "0]"

    at = JsonCursor("x.json", read)
    assert sum(1 for _ in at.items() if at.value() is not None) > 10_000
    assert max(held) <= 2000, "it asks for as much as it holds: more would mean that it holds what is past"


def test_a_fault_in_the_middle_is_told_without_reading_to_the_end() -> None:
    asked = []

    def read(most: int) -> str:
        asked.append(most)
        return '[{"a": 1}, {"b": oops}' + " " * 200 if len(asked) == 1 else ' {"c": 1},' * 1000

    at = JsonCursor("x.json", read)
    with pytest.raises(ImportRefused, match="not valid JSON"):
        [at.value() for _ in at.items()]
    assert len(asked) == 1
