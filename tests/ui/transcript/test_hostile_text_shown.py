"""Text that was made to be slow, in a message on the screen: it costs little of the window's thread."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

import pytest

from tests.ui.transcript.conftest import make_message

if TYPE_CHECKING:
    from canal_desktop.ui.transcript.view import TranscriptView

MOST_S = 1.0
"""Of processor time. The target, 0.2 s, is measured by hand; this tells a busy machine from growth with the text."""

TEXTS = {
    "a token": "x" * 1_000_000,
    "a table": "| a | b |\n|---|---|\n" + "| 1 *x* | `y` |\n" * 2000,
    "lists of 1,000 levels": "".join("  " * n + "- item\n" for n in range(1000)),
    "quotes of 1,000 levels": "".join("> " * n + "word\n" for n in range(1, 1000)),
    "emphasis": "*a " * 20_000,
    "piled marks": "".join("Z" + "\u0301\u0327\u0335\u0489" * 40 + " " for _ in range(400)),
    "bidi": "\u202e\u2066abc\u2069 \u202c" * 8000,
    "a line of code": "```\n" + "x" * 1_000_000,
    "code": "```\n" + "x = 1\n" * 50_000,
}


@pytest.mark.parametrize("name", TEXTS)
def test_it_is_shown_soon(view: TranscriptView, name: str) -> None:
    text = TEXTS[name]
    message = make_message(1, text)
    begun = time.thread_time()
    view.set_messages([message])
    view.grab()
    took = time.thread_time() - begun
    assert took < MOST_S
    assert view.layout_of(0).laid_boxes()
