"""The blocks of a Markdown text as they were written."""

from __future__ import annotations

import pytest

from canal_desktop.markup.source_blocks import source_blocks
from tests.end2end.paced_server import SECTION


@pytest.mark.parametrize(
    ("text", "blocks"),
    [
        ("", ()),
        ("\n \n", ()),
        ("One\ntwo\n\n\nThree\n", ("One\ntwo", "Three")),
        ("```py\na = 1\n\nb = 2\n```\n\nAfter", ("```py\na = 1\n\nb = 2\n```", "After")),
        ("~~~\n```\n\nx\n~~~\ny", ("~~~\n```\n\nx\n~~~\ny",)),
        ("```\nnever\n\nclosed", ("```\nnever\n\nclosed",)),
        ("$$\na\n\nb\n$$\n\nAfter", ("$$\na\n\nb\n$$", "After")),
        ("- one\n\n- two\n\n  more of two\n\nAfter", ("- one\n\n- two\n\n  more of two", "After")),
        ("1. one\n\n   ```\n   x\n\n   y\n   ```\n\nAfter", ("1. one\n\n   ```\n   x\n\n   y\n   ```", "After")),
        ("| a |\n|---|\n| 1 |\n\n> quote", ("| a |\n|---|\n| 1 |", "> quote")),
    ],
)
def test_blocks(text: str, blocks: tuple[str, ...]) -> None:
    assert source_blocks(text) == blocks


def test_no_line_is_lost_or_changed() -> None:
    text = "".join(SECTION.format(number=number) for number in range(5))
    kept = [line.rstrip() for block in source_blocks(text) for line in block.split("\n") if line.strip()]
    assert kept == [line.rstrip() for line in text.split("\n") if line.strip()]
