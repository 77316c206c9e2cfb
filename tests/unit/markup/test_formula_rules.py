"""What is a formula in Markdown, and what only looks like one."""

from __future__ import annotations

import pytest

from canal_desktop.markup.blocks import MathBlock, Paragraph, Style
from canal_desktop.markup.inline import inline_text
from canal_desktop.markup.stream import StreamingParser, parse


def formulas(text: str) -> list[str]:
    return [span.target for span in inline_text(text, {}).spans if span.style & Style.MATH]


@pytest.mark.parametrize(
    "text",
    [
        "$5 and $6",
        "costs $20-$30",
        "US$ 5",
        "pay $5, or 6$ later",
        "$HOME/$USER",
        "$PATH:$HOME",
        "$1,000+$2,000",
        "$5M–$10M",
        "$5/$x",
        "between $100k and $200k = good",
        "~$50 (was $60 = 20% off)",
        "$ x $",
        "A$5 and A$6",
        r"\$5 and \$6",
        "a lone $ sign",
        "$$",
        "$$$$",
        r"\(\)",
    ],
)
def test_money_and_shell_names_stay_text(text: str) -> None:
    assert formulas(text) == []
    assert inline_text(text, {}).text == text.replace("\\$", "$").replace("\\(", "(").replace("\\)", ")")


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("the $x$ axis", ["x"]),
        ("the $n$th and the $x_i$s", ["n", "x_i"]),
        ("$f(x) = 5$, price $5", ["f(x) = 5"]),
        ("a $5 bill and $x=5$", ["x=5"]),
        ("$10^6$ and $5", ["10^6"]),
        (r"\(a\) and \[b\] and $$c$$", ["a", "b", "c"]),
        (r"$\text{cost} = \$5$ then", [r"\text{cost} = \$5"]),
        (r"$i<j$, $a*b*c$ and $a_1 + a_2$", ["i<j", "a*b*c", "a_1 + a_2"]),
        ("($x$)", ["x"]),
    ],
)
def test_formulas_are_found_between_their_signs(text: str, found: list[str]) -> None:
    assert formulas(text) == found


def test_code_is_never_a_formula() -> None:
    assert formulas("`$x$` and `\\(y\\)`") == []


def test_an_escaped_link_stays_text() -> None:
    assert formulas(r"\[a\](b)") == []


@pytest.mark.parametrize(
    ("source", "tex"),
    [
        ("$$\nx^2\n$$", "x^2"),
        ("$$x^2$$", "x^2"),
        ("\\[\nx^2\n\\]", "x^2"),
        ("\\[ x^2 \\]", "x^2"),
        ("$$x^2$$.", "x^2."),
        ("$$ a\n+ b $$", "a\n+ b"),
        ("  $$\n  a\n  $$", "a"),
    ],
)
def test_a_formula_on_its_own_lines_is_a_block(source: str, tex: str) -> None:
    (block,) = parse(source)
    assert isinstance(block, MathBlock)
    assert block.tex == tex


def test_a_formula_interrupts_a_paragraph_and_text_goes_on_behind_it() -> None:
    kinds = [type(block) for block in parse("Before:\n$$\nx\n$$\nafter.\n\n\\[y\\]\nand more")]
    assert kinds == [Paragraph, MathBlock, Paragraph, MathBlock, Paragraph]


def test_what_stands_in_brackets_behind_a_formula_is_kept() -> None:
    blocks = parse("\\[ x \\] (see above)")
    assert "see above" in blocks[-1].text.text  # type: ignore[union-attr]


def test_a_formula_in_a_list_item_keeps_its_place() -> None:
    blocks = parse("- item\n\n  $$\n  a \\\\\n  b\n  $$\n\n- next")
    formula = next(block for block in blocks if isinstance(block, MathBlock))
    assert formula.tex == "a \\\\\nb"
    assert formula.place.indent == 1


def test_a_formula_that_is_not_closed_stays_text() -> None:
    assert all(isinstance(block, Paragraph) for block in parse("$$\nx^2 and more"))


SOURCE = "Sum:\n$$\na + b\n$$\nthen $c$ costs $5.\n\n\\[ d \\]\n\n- $e$\n\n  $$f$$\n\nEnd $g$."


@pytest.mark.parametrize("size", [1, 2, 3, 7])
def test_a_stream_of_formulas_ends_as_a_whole_parse_does(size: int) -> None:
    parser = StreamingParser()
    for start in range(0, len(SOURCE), size):
        parser.append(SOURCE[start : start + size])
    parser.finish()
    assert tuple(parser.blocks) == parse(SOURCE)


def test_many_signs_are_read_in_no_time() -> None:
    text = "$a $a \\[ \\( " * 700
    assert formulas(text) == []
