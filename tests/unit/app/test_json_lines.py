"""JSON in lines says the same as before, whatever is in it."""

import json
import random

import pytest

from canal_desktop.app.json_lines import MOST_LINES, indented, looks_like_json, quoted, text_of

VALUES = (
    {"a": [], "b": {}, "c": [1, 2.5, None, True], "d": {"e": [[{}]]}},
    {"text": 'quotes " \\" and \\\\ and \n lines, {brackets}: [all]'},
    "a \\",
    [[[["deep"]]]],
    {"": "", "\U0001f600": "\u2028"},
)


@pytest.mark.parametrize("value", VALUES)
@pytest.mark.parametrize("gap", [(",", ":"), (" , ", " :\n")])
def test_lines_say_the_same(value: object, gap: tuple[str, str]) -> None:
    lines = indented(json.dumps(value, ensure_ascii=False, separators=gap))
    assert json.loads("\n".join(lines)) == value
    if gap[0] == ",":
        assert lines == json.dumps(value, ensure_ascii=False, indent=2).split("\n")


def test_numbers_names_and_escapes_stay_as_they_came() -> None:
    text = '{"a":1.50,"a":1e400,"b":"\\u00e9\\/","c":12345678901234567890123}'
    assert "".join(line.strip() for line in indented(text)).replace(": ", ":") == text


@pytest.mark.parametrize("seed", range(20))
def test_nothing_but_spaces_is_lost_of_what_is_no_json(seed: int) -> None:
    rng = random.Random(seed)
    text = "".join(rng.choice('{}[],:" \\\nab1') for _ in range(200))
    assert sorted("".join("".join(indented(text)).split())) == sorted("".join(text.split()))


def test_of_very_many_lines_the_rest_is_the_last_one() -> None:
    text = json.dumps([0] * (MOST_LINES + 100))
    lines = indented(text)
    assert len(lines) <= MOST_LINES + 2
    assert json.loads("\n".join(lines)) == json.loads(text)


def test_bytes_become_text_and_text_becomes_json() -> None:
    text = "ä\U0001f600\n" * 100_000 + '"\\'
    assert text_of(text.encode()) == text
    assert json.loads(quoted(text)) == text
    assert text_of(b"a\xff\xe2\x82") == "a\\xff\\xe2\\x82"


def test_only_objects_and_lists_look_like_json() -> None:
    assert looks_like_json(' {"a":1}\n')
    assert not looks_like_json("<html></html>")
    assert not looks_like_json("")
    assert not looks_like_json("[DONE}")
