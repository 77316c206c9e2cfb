"""Arguments of calls: read, checked, and never waited for without an end."""

from __future__ import annotations

from typing import Any

import pytest

from canal_desktop.app.tool_arguments import arguments_problem, read_arguments, schema_problem
from canal_desktop.domain.errors import InvalidInput

PLACE = {"type": "object", "properties": {"place": {"type": "string", "pattern": "^[A-Z]"}}, "required": ["place"]}


def test_arguments_are_an_object_and_none_at_all_an_empty_one() -> None:
    assert read_arguments('{"a": [1]}') == {"a": [1]}
    assert read_arguments(" ") == {}


@pytest.mark.parametrize("text", ["{", "[1]", "5", '{"a": }', "[" * 100_000, "\ud83d"])
def test_what_is_none_is_said_in_a_sentence(text: str) -> None:
    with pytest.raises(InvalidInput, match="arguments"):
        read_arguments(text)


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        ({"place": "Rome"}, ""),
        ({"place": 5}, "place: 5 is not"),
        ({}, "'place' is a required"),
        ({"place": "r"}, "'r'"),
    ],
)
def test_what_does_not_fit_is_named(arguments: dict[str, Any], said: str) -> None:
    found = arguments_problem(PLACE, arguments)

    assert said in found if said else not found


def test_references_within_the_schema_are_followed_and_nothing_is_fetched() -> None:
    inside = {"properties": {"a": {"$ref": "#/$defs/n"}}, "$defs": {"n": {"type": "integer"}}}

    assert "is not of type" in arguments_problem(inside, {"a": "x"})
    for reference in ("http://127.0.0.1:9/x", "#/$defs/none", "other.json", "#anchor"):
        assert not arguments_problem({"$ref": reference, "type": "integer"}, {"a": "x"})


def doubling() -> dict[str, Any]:
    found: dict[str, Any] = {f"d{at}": {"allOf": [{"$ref": f"#/$defs/d{at + 1}"}] * 2} for at in range(60)}
    return {"$ref": "#/$defs/d0", "$defs": found | {"d60": {}}}


@pytest.mark.parametrize(
    "schema",
    [
        {"properties": {"a": {"pattern": "(a+)+$"}}},
        {"properties": {"a": {"pattern": "a*a*a*a*a*b"}}},
        {"properties": {"a": {"pattern": "("}}},
        {"patternProperties": {"(a+)+$": {}}},
        {"$ref": "#"},
        {"type": "nonsense"},
        {"properties": 5},
        {"required": "a"},
        doubling(),
    ],
    ids=lambda schema: next(iter(schema)),
)
def test_a_hostile_schema_ends(schema: dict[str, Any]) -> None:
    found = arguments_problem(schema, {"a": "a" * 300 + "!", "a" * 300 + "!": 1})

    assert isinstance(found, str)


def test_a_schema_is_one_of_an_object_and_valid() -> None:
    assert not schema_problem(PLACE)
    assert not schema_problem({})
    assert "object" in schema_problem({"type": "string"})
    assert "properties.a.type" in schema_problem({"properties": {"a": {"type": "strin"}}})
