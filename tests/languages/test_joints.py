"""Sentences, names with values and things in a row stand together as the language writes them."""

from __future__ import annotations

import pytest

from canal_desktop import language
from canal_desktop.language import in_a_row, labelled, listed, sentences
from tests.languages.test_speaking import said_by

SCRIPT = """
import pathlib
from canal_desktop.bootstrap.start_language import speak_from_the_start
speak_from_the_start(pathlib.Path("nowhere"))
from canal_desktop.language import bare, in_a_row, labelled, sentences
print(ascii([sentences("One.", "", "Two."), labelled("name", "value"), in_a_row(["a", "b", "c"])]))
print([bare(text) for text in (labelled("name", "value"), in_a_row(["a", "b"]))] == ["name: value", "a، b"])
"""


def test_english_joins_with_a_blank_a_comma_and_a_colon() -> None:
    assert sentences("One.", "", "Two.") == "One. Two."
    assert sentences("", "") == ""
    assert labelled("name", "value") == "name: value"
    assert in_a_row(["a", "b", "c"]) == "a, b, c"
    assert in_a_row([]) == ""
    assert listed(["a", "b", "c"]) == "a, b and c"


@pytest.mark.parametrize(
    ("code", "joined"),
    [
        ("de", ["One. Two.", "name: value", "a, b, c"]),
        ("fr", ["One. Two.", "name\u00a0: value", "a, b, c"]),
        ("ja", ["One.Two.", "name：value", "a、b、c"]),
        ("ko", ["One. Two.", "name: value", "a, b, c"]),
        ("zh_CN", ["One.Two.", "name：value", "a、b、c"]),
        ("ar", ["One. Two.", "name: \u2068value\u2069", "\u2068a\u2069، \u2068b\u2069، \u2068c\u2069"]),
    ],
)
def test_each_language_joins_as_it_is_written(code: str, joined: list[str]) -> None:
    said, is_bare = said_by(SCRIPT, language=code)
    assert said == ascii(joined)
    assert (is_bare == "True") is (code == "ar")


def test_things_in_a_row_are_listed_with_the_signs_of_the_language() -> None:
    language.speak(None, joints=language.Joints("", "、", "："))
    try:
        assert listed(["a", "b", "c"]) == "a、b and c"
    finally:
        language.speak(None)
