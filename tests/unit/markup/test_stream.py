"""Markdown that arrives in pieces shows the same as Markdown that arrives at once; what blocks come of it."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from canal_desktop.markup.blocks import (
    Alignment,
    AnyBlock,
    CodeBlock,
    Heading,
    MathBlock,
    Paragraph,
    Rule,
    Style,
    Table,
)
from canal_desktop.markup.highlight import highlight
from canal_desktop.markup.plain import plain_text
from canal_desktop.markup.stream import MAX_LINE, MAX_LINE_WEIGHT, StreamingParser, parse
from canal_desktop.markup.weight import LIGHT, Scales, too_heavy_at, weight_of
from canal_desktop.providers.demo_answers import TOUR

if TYPE_CHECKING:
    from collections.abc import Sequence

PIECES = [
    "# heading\n",
    "## *emphasised* heading",
    "a paragraph with *em*, **strong** and `code`\n",
    "\n",
    "\n\n",
    "- item\n",
    "- [x] task\n",
    "  - nested\n",
    "    more of it\n",
    "1. one\n",
    "1) other\n",
    "7. seven\n",
    "```py\n",
    "```\n",
    "~~~\n",
    "   ```\n",
    "code = 1\n",
    "> quote\n",
    "> - in quote\n",
    "| a | b |\n",
    "|---|:-:|\n",
    "| 1 | 2 \\| 3 |\n",
    "|---|\n",
    "---\n",
    "===\n",
    "***\n",
    "$$\n",
    "x^2$$\n",
    "\\[\n",
    "\\]\n",
    "costs $5 and $6, not $x$\n",
    "    indented\n",
    "\ttab\n",
    "[ref]: https://a.example\n",
    "[ref] and https://b.example.\n",
    "<b>html</b>\n",
    "word " * 40,
    "x" * 5000,
    "long " * 1700 + "\n",
    "text without an end",
    "\r\n",
    "天气 مرحبا 👋\n",
]

texts = st.lists(st.sampled_from(PIECES) | st.text(max_size=12), max_size=14).map("".join)


def streamed(text: str, sizes: Sequence[int]) -> tuple[AnyBlock, ...]:
    parser = StreamingParser()
    at = number = 0
    while at < len(text):
        size = sizes[number % len(sizes)] if len(text) < 4000 else 500 + sizes[number % len(sizes)]
        parser.append(text[at : at + size])
        at += size
        number += 1
    parser.finish()
    return tuple(parser.blocks)


@settings(max_examples=150, deadline=None)
@given(text=texts, sizes=st.lists(st.integers(1, 40), min_size=1, max_size=6))
def test_any_cut_gives_what_the_whole_gives(text: str, sizes: list[int]) -> None:
    assert streamed(text, sizes) == parse(text)


@settings(max_examples=60, deadline=None)
@given(text=texts)
def test_blocks_before_the_first_changed_section_are_the_same_objects(text: str) -> None:
    parser = StreamingParser()
    for at in range(0, len(text), 97):
        before = list(parser.blocks)
        first = parser.append(text[at : at + 97])
        final = sum(len(parser.blocks_of(index)) for index in range(first))
        after = list(parser.blocks)
        assert all(old is new for old, new in zip(before[:final], after[:final], strict=True))


@settings(max_examples=100, deadline=None)
@given(text=texts)
def test_spans_are_in_order_and_inside_the_text(text: str) -> None:
    for block in parse(text):
        if isinstance(block, Paragraph | Heading):
            end = 0
            for span in block.text.spans:
                assert end <= span.start < span.end <= len(block.text.text)
                end = span.end


def one(text: str) -> AnyBlock:
    (block,) = parse(text)
    return block


def test_the_tour_has_every_kind_of_block() -> None:
    kinds = {type(block) for block in parse(TOUR)}

    assert {Heading, Paragraph, CodeBlock, Table, Rule} <= kinds


@pytest.mark.parametrize(
    "address", ["javascript:alert(1)", "file:///etc/passwd", "smb://h/s", "data:text/html,x", "/etc"]
)
def test_a_link_that_may_not_be_followed_stays_text(address: str) -> None:
    block = one(f"[click]({address})")

    assert isinstance(block, Paragraph)
    assert not any(span.style & Style.LINK for span in block.text.spans)
    assert address in block.text.text


@pytest.mark.parametrize("address", ["https://a.example/x", "http://a.example", "mailto:a@b.example"])
def test_a_web_address_is_a_link(address: str) -> None:
    block = one(f"see [here]({address})")

    assert isinstance(block, Paragraph)
    assert [span.target for span in block.text.spans if span.style & Style.LINK] == [address]


def test_an_address_without_brackets_is_a_link_and_a_file_name_is_none() -> None:
    block = one("https://a.example and README.md")

    assert isinstance(block, Paragraph)
    assert [span.target for span in block.text.spans] == ["https://a.example"]


@pytest.mark.parametrize("text", ["It costs $5 and $6.", "$5-$10", "between $ 3 and 4 $", "US$20, or 15$ more"])
def test_prices_stay_prices(text: str) -> None:
    block = one(text)

    assert isinstance(block, Paragraph)
    assert block.text.text == text
    assert block.text.spans == ()


@pytest.mark.parametrize("text", ["$x^2$", "\\(x^2\\)"])
def test_formulas_in_a_line_keep_their_source(text: str) -> None:
    block = one(f"so {text} it is")

    assert isinstance(block, Paragraph)
    assert [(span.style, span.target) for span in block.text.spans] == [(Style.MATH, "x^2")]


@pytest.mark.parametrize("text", ["$$\na=b\n$$", "\\[\na=b\n\\]", "$$a=b$$"])
def test_formulas_of_their_own_are_blocks(text: str) -> None:
    block = one(text)

    assert isinstance(block, MathBlock)
    assert block.tex == "a=b"


def test_an_open_fence_is_code_already_and_grows() -> None:
    parser = StreamingParser()
    parser.append("```py\nx = 1\ny")
    (block,) = parser.blocks
    assert isinstance(block, CodeBlock)
    assert (block.language, block.code, block.closed) == ("py", "x = 1\ny\n", False)

    parser.append(" = 2\n```\nafter")
    code, after = parser.blocks
    assert isinstance(code, CodeBlock)
    assert code.closed
    assert code.code == "x = 1\ny = 2\n"
    assert isinstance(after, Paragraph)


def test_a_fence_is_open_from_its_first_character_on() -> None:
    text = "Before.\n\n```py\nx = 1\n```\n"
    parser = StreamingParser()
    for char in text[:-2]:
        parser.append(char)
        codes = [block for block in parser.blocks if isinstance(block, CodeBlock)]
        assert not any(block.closed for block in codes)


def test_lists_keep_their_numbers_levels_and_tasks() -> None:
    blocks = parse("1. a\n1. b\n   - c\n\n5. d\n\n- [x] done\n- [ ] open")

    found = [(b.place.indent, b.place.marker, b.place.checked, b.text.text) for b in blocks if isinstance(b, Paragraph)]
    assert found == [
        (1, "1.", None, "a"),
        (1, "2.", None, "b"),
        (2, "•", None, "c"),
        (1, "3.", None, "d"),
        (1, "•", True, "done"),
        (1, "•", False, "open"),
    ]


def test_a_table_has_alignments_and_even_rows() -> None:
    block = one("| a | b | c |\n|:--|:-:|--:|\n| 1 |\n| 1 | 2 | 3 | 4 |\n| x \\| y | `p` | z |")

    assert isinstance(block, Table)
    assert block.alignments == (Alignment.LEFT, Alignment.CENTER, Alignment.RIGHT)
    assert [[cell.text for cell in row] for row in block.rows] == [["1", "", ""], ["1", "2", "3"], ["x | y", "p", "z"]]


def test_html_is_shown_as_it_was_written() -> None:
    block = one('<img src="http://a.example/x.png"> <script>alert(1)</script>')

    assert isinstance(block, Paragraph)
    assert "<script>" in block.text.text


def test_no_paragraph_is_longer_than_a_view_should_lay_out() -> None:
    for text in ("word " * 20_000, "x" * 100_000):
        blocks = parse(text)
        assert all(isinstance(block, Paragraph) and len(block.text.text) <= MAX_LINE for block in blocks)
        assert sum(len(block.text.text) for block in blocks if isinstance(block, Paragraph)) >= len(
            text.replace(" ", "")
        )


@pytest.mark.parametrize(
    "text",
    [
        "*a" * 15_000,
        "[" * 20_000,
        "> " * 5_000,
        "".join("  " * n + "- x\n" for n in range(400)),
        "`" * 30_000,
        "\\" * 30_000,
    ],
    ids=["emphasis", "brackets", "quotes", "nesting", "ticks", "backslashes"],
)
def test_hostile_text_is_read_in_reasonable_time(text: str) -> None:
    began = time.process_time()
    assert parse(text)
    # Quadratic behaviour would take minutes here; this bound only tells the two apart.
    assert time.process_time() - began < 20


def test_a_definition_counts_for_what_stands_before_it_too() -> None:
    parser = StreamingParser()
    parser.append("See [the page][p].\n\n" + "Words. " * 600 + "\n\nMore.\n\n[p]: https://a.exa")
    assert not any(span.target for span in parser.blocks_of(0)[0].text.spans)  # type: ignore[union-attr]
    changed = parser.append("mple/x\n\nEnd.\n")

    assert changed == 0
    assert [span.target for span in parser.blocks_of(0)[0].text.spans] == ["https://a.example/x"]  # type: ignore[union-attr]


def test_only_sections_that_are_asked_for_are_parsed() -> None:
    parser = StreamingParser()
    parser.append("A paragraph of some *words*.\n\n" * 5_000)
    parser.finish()

    assert parser.section_count > 50
    assert parser.blocks_of(parser.section_count - 1)
    assert all(parser.section(index).blocks is None for index in range(parser.section_count - 1))


def test_read_aloud_there_are_no_signs() -> None:
    text = plain_text(parse("# Head\n\n- **one**\n- [x] two\n\n| a | b |\n|---|---|\n| 1 | 2 |\n\n```py\nx\n```"))

    assert text == "Head\n• one\n☑ two\na\tb\n1\t2\nx"


def test_code_is_coloured_by_role_and_unknown_languages_are_left_alone() -> None:
    code = 'def f():\n    return "x"  # why\n'
    roles = {code[span.start : span.end]: span.role for span in highlight(code, "python")}

    assert roles["def"] == "keyword"
    assert roles["f"] == "function"
    assert roles["# why"] == "comment"
    assert highlight(code, "no-such-language") == ()
    assert highlight("x" * 300_000, "python") == ()


def test_a_paragraph_that_is_cut_says_how_its_parts_are_joined_and_reads_as_one() -> None:
    words = "word " * 4000 + "end"
    solid = "x" * 3 * MAX_LINE
    for text, joint in ((words, " "), (solid, "")):
        blocks = parse(text + "\n\nnext")
        paragraphs = [block for block in blocks if isinstance(block, Paragraph)]
        assert [one.joint for one in paragraphs] == [joint] * (len(blocks) - 2) + [None, None]
        assert len(blocks) > 3
        assert plain_text(blocks) == f"{text}\nnext"


HEAVY_LINES = (
    "[" * 150 + "]" * 150 + " and the end of it",
    "[a] " * 400,
    "words with [ in them " * 30 + "] " * 60 + "words " * 40,
    "[here](http://example.com/a) and " * 120,
    "`code` and [" * 90 + "] x " * 100,
    "*" * 150 + " a" * 300,
    "plain words [ " * 20 + "](http " * 30 + "x" * 5000,
    "a" * 250 + "[" * 30 + "]" * 30 + "[" * 40 + " end" * 50,
)


@pytest.mark.parametrize("line", HEAVY_LINES)
@pytest.mark.parametrize("step", [1, 7, 300])
def test_a_heavy_line_is_cut_at_the_same_places_however_it_arrives(line: str, step: int) -> None:
    text = f"before\n\n{line}\n\nbehind"
    whole = parse(text)
    parser = StreamingParser()
    for at in range(0, len(text), step):
        parser.append(text[at : at + step])
    parser.finish()
    assert list(parser.blocks) == list(whole)


@given(
    st.lists(
        st.sampled_from(["[", "]", "](", "](http", "://", "*", "`", "$", "\\", "&", "<", " ", "word "]), max_size=700
    )
)
@settings(max_examples=60, deadline=None)
def test_what_is_too_heavy_is_known_from_what_has_arrived(signs: list[str]) -> None:
    line = "".join(signs)
    at = too_heavy_at(line, MAX_LINE_WEIGHT)
    prefixes = range(LIGHT + 1, min(len(line), MAX_LINE) + 1)
    assert at == next((length for length in prefixes if weight_of(line[:length]) > MAX_LINE_WEIGHT), 0)
    assert at == 0 or too_heavy_at(line[:at], MAX_LINE_WEIGHT) == at
    scales = Scales(MAX_LINE_WEIGHT)
    assert at == next((over for length in range(len(line) + 1) if (over := scales.over_at(line[:length]))), 0)
