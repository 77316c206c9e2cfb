"""Counting in the source: never too little, and right where it says so."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from canal_desktop.markup.needle import Needle
from canal_desktop.markup.plain import block_text
from canal_desktop.markup.source_text import Query, SourceText
from canal_desktop.markup.stream import parse


def counted(needle: str, text: str, *, is_markdown: bool = True) -> tuple[int, bool]:
    return SourceText(text, is_markdown=is_markdown, match_case=False).count(Query(Needle(needle)))


def read(needle: str, text: str) -> int:
    return sum(len(Needle(needle).ranges_in(block_text(block))) for block in parse(text))


@pytest.mark.parametrize(
    ("needle", "text"),
    [
        ("level", "A level, a **level**, a LEVEL."),
        ("高度", "水的高度。\n\n高度"),
        ("level", "```\nlevel\n```\n\nand [level](https://a.example)"),
    ],
)
def test_plain_words_are_counted_without_reading(needle: str, text: str) -> None:
    assert counted(needle, text) == (read(needle, text), True)


@pytest.mark.parametrize(
    ("needle", "text"),
    [
        ("bold", "**bo**ld"),
        ("a b", "| a | b |\n|---|---|\n| a | b |"),
        ("one two", "> one\n> two"),
        ("R&D", "R&amp;D"),
        ("a.example", "[here](https://a.example) a.example"),
        ("the link goes", "the [link](https://a.example/x_(y)) goes"),
        ("i](x", "`a[i](x + y)`"),
        ("python", "```python\npython\n```"),
        ("**", r"\*\* and `**`"),
        ("*", "*not* one"),
        ("• item", "- item"),
        ("2. b", "1. a\n2. b"),
    ],
)
def test_what_may_be_read_is_never_missed(needle: str, text: str) -> None:
    count, is_sure = counted(needle, text)

    assert not is_sure or count == read(needle, text)
    assert count or not is_sure or not read(needle, text)


WORDS = st.sampled_from(
    ["ab", "b c", "**", "*", "_", "`", "[", "](x)", "\n", "\n\n", "| ", "- ", "> ", "&amp;", "\\", "é"]
)


@given(st.lists(WORDS, max_size=14).map("".join), st.sampled_from(["ab", "b", "c a", "abb", "é", "cab", "&"]))
def test_a_sure_count_is_the_one_of_reading(text: str, needle: str) -> None:
    count, is_sure = counted(needle, text)

    if is_sure:
        assert count == read(needle, text)


def test_what_the_user_wrote_is_read_as_written() -> None:
    assert counted("**", "a ** b", is_markdown=False)[1] is False
    assert counted("bold", "**bo**ld", is_markdown=False) == (0, True)
    assert counted("[x](bold)", "see [x](bold)", is_markdown=False) == (1, True)


def test_places_are_shares_of_the_text() -> None:
    source = SourceText("x" * 50 + "needle" + "x" * 44, is_markdown=True, match_case=False)

    assert source.shares(Query(Needle("needle"))) == [0.5]
