"""CommonMark's examples, and ours of GitHub's additions, show what a parse of the whole shows, at every cut."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest

from canal_desktop.markup.stream import StreamingParser, parse
from tests.unit.markup.reference import reference, shown_blocks

FOLDER = Path(__file__).parent / "data"
# Most addresses in the examples lead nowhere, so that they would stay text.
ADDRESS = re.compile(r"(\]\(|\]: *|\]\(<)/(?=\w)")


def examples() -> list[object]:
    found = []
    for name in ("commonmark-0.31.2", "github"):
        sections = json.loads((FOLDER / f"{name}.json").read_text("utf-8"))
        for number, (section, text) in enumerate(sections, 1):
            text = ADDRESS.sub(r"\1https://a.example/", text)
            found.append(pytest.param(text, id=f"{name}-{number}-{section}"))
    return found


@pytest.mark.parametrize("text", examples())
def test_an_example_shows_what_a_parse_of_the_whole_shows(text: str) -> None:
    assert shown_blocks(parse(text)) == reference(text)


@pytest.mark.parametrize("text", examples())
def test_an_example_is_the_same_at_every_cut(text: str) -> None:
    whole = parse(text)
    for at in range(1, len(text)):
        parser = StreamingParser()
        parser.append(text[:at])
        assert parser.blocks is not None
        parser.append(text[at:])
        parser.finish()
        assert tuple(parser.blocks) == whole, at
    parser = StreamingParser()
    for char in text:
        parser.append(char)
        assert parser.blocks is not None
    parser.finish()
    assert tuple(parser.blocks) == whole
