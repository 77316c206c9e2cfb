"""Text that was made to be slow, in a message on the screen: what it costs grows with the text and no faster."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.ui.effort import calls_of
from tests.ui.transcript.conftest import make_message

if TYPE_CHECKING:
    from canal_desktop.ui.transcript.view import TranscriptView

TEXTS = {
    "a token": lambda size: "x" * 1000 * size,
    "a table": lambda size: "| a | b |\n|---|---|\n" + "| 1 *x* | `y` |\n" * 2 * size,
    "lists of 1,000 levels": lambda size: "".join("  " * n + "- item\n" for n in range(size)),
    "quotes of 1,000 levels": lambda size: "".join("> " * n + "word\n" for n in range(1, size)),
    "emphasis": lambda size: "*a " * 20 * size,
    "piled marks": lambda size: "".join("Z" + "\u0301\u0327\u0335\u0489" * 40 + " " for _ in range(size // 2)),
    "bidi": lambda size: "\u202e\u2066abc\u2069 \u202c" * 8 * size,
    "a line of code": lambda size: "```\n" + "x" * 1000 * size,
    "code": lambda size: "```\n" + "x = 1\n" * 50 * size,
}
SIZE = 1000


@pytest.mark.parametrize("kind", TEXTS)
def test_twice_the_text_is_not_much_more_than_twice_the_work(view: TranscriptView, kind: str) -> None:
    def show(text: str) -> None:
        view.set_messages([make_message(1, text)])
        view.grab()

    show("What is made once is made.")
    half = calls_of(lambda: show(TEXTS[kind](SIZE // 2)))
    whole = calls_of(lambda: show(TEXTS[kind](SIZE)))

    assert view.layout_of(0).laid_boxes()
    assert whole < 2.5 * half
