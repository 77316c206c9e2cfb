"""What a search shows of a message: a line without Markdown's marks, what was found in its place."""

from __future__ import annotations

from datetime import date

import pytest

from canal_desktop.domain.search import parse_search
from canal_desktop.storage.snippets import Snippet, TermFinder


def snippet(text: str, typed: str) -> Snippet:
    terms = [term for group in parse_search(typed, date(2026, 5, 3)).groups for term in group]
    return TermFinder(terms).snippet(text)


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("The **zebra** has *stripes*", "The zebra has stripes"),
        ("## Title of\n\n# zebra\n- `zebra`", "Title of zebra - zebra"),
        ("```py\nzebra = 1\n```\nthen", "zebra = 1 then"),
        ("2 * 3 * 4**2 zebra C# #5 a_b __init__", "2 * 3 * 4**2 zebra C# #5 a_b __init__"),
        ("~~zebra~~ zebras", "zebra zebras"),
    ],
)
def test_marks_of_markdown_are_not_shown_and_what_was_found_is_marked(text: str, shown: str) -> None:
    found = snippet(text, "zebra ")
    assert found.text == shown
    assert found.marks
    assert {found.text[start:end] for start, end in found.marks} == {"zebra"}


def test_a_phrase_over_marks_is_marked_whole() -> None:
    found = snippet("one **grey zebra** `grey` **zebra** end", '"grey zebra"')
    assert found.text == "one grey zebra grey zebra end"
    assert [found.text[start:end] for start, end in found.marks] == ["grey zebra", "grey zebra"]
