"""Footnotes, pictures and links: what refers to something elsewhere, and what is never loaded by itself."""

from __future__ import annotations

import pytest

from canal_desktop.markup.blocks import AnyBlock, Paragraph, Picture, Style
from canal_desktop.markup.plain import plain_text
from canal_desktop.markup.stream import StreamingParser, parse

NOTES = (
    "First[^b], second[^a], and first again[^b]; `[^c]` is code.\n\n"
    "[^a]: About *a*.\n    It goes on,\nalso lazily.\n\n"
    "    And a second paragraph.\n\n        code\n\n"
    "[^b]: About b.\n"
    "Text[^a] after.\n\n"
    "| in[^d] |\n|---|\n| a[^e] |\n| table[^d] |\n\n[^e]: About e.\n\n[^d]: About d.\n\n"
    "- in a list[^c]\n\n[^c]: About c.\n"
)


def notes_in(block: AnyBlock) -> list[tuple[str, str]]:
    text = block.text
    return [(text.text[s.start : s.end], s.target) for s in text.spans if s.style & Style.FOOTNOTE]


def test_footnotes_are_numbered_in_the_order_in_which_they_are_referred_to() -> None:
    blocks = parse(NOTES)

    assert notes_in(blocks[0]) == [("1", "b"), ("2", "a"), ("1", "b")]
    assert plain_text(blocks).splitlines() == [
        "First1, second2, and first again1; [^c] is code.",
        "2. About a. It goes on, also lazily.",
        "And a second paragraph.",
        "code",
        "1. About b. Text2 after.",
        "in3",
        "a4",
        "table3",
        "4. About e.",
        "3. About d.",
        "• in a list5",
        "5. About c.",
    ]
    assert [block.place.indent for block in blocks] == [0, 1, 1, 1, 1, 0, 1, 1, 1, 1]


@pytest.mark.parametrize("step", [1, 2, 7, 30])
def test_footnotes_are_the_same_at_every_cut(step: int) -> None:
    parser = StreamingParser()
    for at in range(0, len(NOTES), step):
        parser.append(NOTES[at : at + step])
        assert parser.blocks
    parser.finish()

    assert tuple(parser.blocks) == parse(NOTES)


def test_a_number_is_a_footnote_at_once_and_does_not_change_when_its_text_arrives() -> None:
    parser = StreamingParser()
    parser.append("See[^1] and[^2].\n\n")
    first = parser.blocks[0]
    parser.append("[^1]: One.\n[^2]: Two.\n\nEnd.\n")

    assert notes_in(first) == [("1", "1"), ("2", "2")]
    assert parser.blocks[0] == first


def test_a_word_in_brackets_stays_text_until_its_footnote_is_complete() -> None:
    parser = StreamingParser()
    parser.append("See[^note] or match [^a-z].\n\n[^note]: Te")
    assert parser.blocks[0].text.text == "See[^note] or match [^a-z]."  # type: ignore[union-attr]
    assert parser.append("xt.\n\nEnd.\n") == 0

    assert parser.blocks[0].text.text == "See1 or match [^a-z]."  # type: ignore[union-attr]
    assert parser.blocks[1].place.marker == "1."


def test_text_behind_a_footnote_never_flickers_into_it() -> None:
    parser = StreamingParser()
    parser.append("[^1]: Note.\n\nNext par")

    assert [block.place.indent for block in parser.blocks] == [1, 0]


def test_a_picture_alone_is_a_block_and_one_in_a_line_is_a_link() -> None:
    alone, inline, listed = parse(
        "![a *red* box](https://a.example/x.png 'title')\n\nsee ![it](http://b.example/y)\n\n- ![c](https://c.example)\n"
    )

    assert isinstance(alone, Picture)
    assert (alone.alt, alone.target) == ("a red box", "https://a.example/x.png")
    assert isinstance(inline, Paragraph)
    assert [(span.style, span.target) for span in inline.text.spans] == [(Style.IMAGE, "http://b.example/y")]
    assert isinstance(listed, Picture)
    assert listed.place.marker == "•"


@pytest.mark.parametrize(
    ("address", "note"),
    [
        ("data:image/png;base64,iVBORw0KGgo=", "embedded picture, image/png"),
        ("file:///etc/passwd", "picture: file:///etc/passwd"),
        ("/home/me/x.png", "picture: /home/me/x.png"),
        ("javascript:alert(1)", "picture: javascript:alert(1)"),
        ("mailto:a@b.example", "picture: mailto:a@b.example"),
    ],
)
def test_a_picture_that_is_no_web_page_is_only_named(address: str, note: str) -> None:
    (block,) = parse(f"![chart]({address})")

    assert isinstance(block, Paragraph)
    assert block.text.text == f"chart ({note})"
    assert [span.target for span in block.text.spans] == [""]


def test_emphasis_in_emphasis_does_not_end_the_outer_one() -> None:
    (block,) = parse("*a *b* c*")

    assert isinstance(block, Paragraph)
    assert [(span.start, span.end, span.style) for span in block.text.spans] == [(0, 5, Style.EMPHASIS)]
