"""Colouring: finished code once, growing code as it comes, and never so that a frame waits."""

from __future__ import annotations

import gc
import weakref
from typing import TYPE_CHECKING

import pytest

from canal_desktop.markup.highlight import highlight_lines
from canal_desktop.ui.transcript import growing_colours
from canal_desktop.ui.transcript.code_box import CodeBox
from canal_desktop.ui.transcript.highlighter import Highlighter
from tests.ui.transcript.boxes import WIDTH, code_block, metrics
from tests.unit.markup.code_samples import SAMPLES

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


@pytest.fixture
def highlighter(qapp: object, monkeypatch: pytest.MonkeyPatch) -> Highlighter:
    # Whatever is done on the window's thread fits into a frame.
    monkeypatch.setattr(growing_colours, "BUDGET_S", 60.0)
    return Highlighter()


def open_box(code: str, language: str) -> CodeBox:
    return CodeBox(code_block(code, language, closed=False), WIDTH, metrics())


def known(highlighter: Highlighter, language: str, qtbot: QtBot) -> None:
    """Have a lexer loaded, as after the first block of a language."""
    highlighter.request(open_box("x", language))
    qtbot.waitUntil(lambda: highlighter._lexers.get(language) is not None)


@pytest.mark.parametrize("language", ["python", "javascript"])
def test_finished_code_gets_the_colours_of_its_whole_text(
    highlighter: Highlighter, language: str, qtbot: QtBot
) -> None:
    box = CodeBox(code_block(SAMPLES[language], language), WIDTH, metrics())
    with qtbot.waitSignal(highlighter.coloured):
        highlighter.request(box)
        box._row(0)

    assert box._runs == highlight_lines(SAMPLES[language], language)


def test_growing_python_is_coloured_with_each_piece(highlighter: Highlighter, qtbot: QtBot) -> None:
    known(highlighter, "python", qtbot)
    code = SAMPLES["python"]
    box = open_box("", "python")
    for at in range(0, len(code), 31):
        box.update(code_block(code[:at] + "\n", "python", closed=False))
        highlighter.request(box)
        complete = code[:at].count("\n")
        assert box._runs[:complete] == highlight_lines(code[:at], "python")[:complete]


def test_what_does_not_fit_into_a_frame_follows_with_the_next(
    highlighter: Highlighter, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    known(highlighter, "python", qtbot)
    monkeypatch.setattr(growing_colours, "BUDGET_S", 0.0)
    code = "def f(): pass\n" * 5
    box = open_box(code, "python")
    highlighter.request(box)
    assert box.coloured_lines == 1

    qtbot.waitUntil(lambda: box.coloured_lines >= 5)
    assert box._runs == highlight_lines(code, "python")[:5]


def test_growing_javascript_is_coloured_from_time_to_time(highlighter: Highlighter, qtbot: QtBot) -> None:
    known(highlighter, "js", qtbot)
    code = SAMPLES["javascript"]
    box = open_box("", "js")
    for at in range(0, len(code), 31):
        box.update(code_block(code[:at] + "\n", "js", closed=False))
        highlighter.request(box)
    box.update(code_block(code, "js", closed=False))
    highlighter.request(box)

    qtbot.waitUntil(lambda: box._runs[:-1] == highlight_lines(code, "js")[:-1])


def test_much_growing_code_is_caught_up_with_in_the_thread(highlighter: Highlighter, qtbot: QtBot) -> None:
    known(highlighter, "python", qtbot)
    code = SAMPLES["python"] * 60
    box = open_box(code, "python")
    highlighter.request(box)
    assert box.coloured_lines == 0

    qtbot.waitUntil(lambda: box.coloured_lines >= code.count("\n") - 1)
    box.update(code_block(code + "def g(): pass\n", "python", closed=False))
    highlighter.request(box)
    assert box._runs[code.count("\n")] == highlight_lines("def g(): pass", "python")[0]


def test_code_that_begins_anew_is_coloured_anew(highlighter: Highlighter, qtbot: QtBot) -> None:
    known(highlighter, "python", qtbot)
    box = open_box('"""an open string\nx = 1\n', "python")
    highlighter.request(box)
    box.update(code_block("def f():\n    pass\n", "python", closed=False))
    highlighter.request(box)

    assert box._runs == highlight_lines("def f():\n    pass", "python")


def test_a_box_that_is_built_again_has_its_colours_at_once(highlighter: Highlighter, qtbot: QtBot) -> None:
    first = CodeBox(code_block(SAMPLES["rust"], "rust"), WIDTH, metrics())
    highlighter.request(first)
    qtbot.waitUntil(lambda: first.coloured_lines > 0)
    again = CodeBox(code_block(SAMPLES["rust"], "rust"), WIDTH, metrics())
    highlighter.request(again)

    assert again._runs == first._runs


def test_plain_text_asks_nothing_of_the_thread(highlighter: Highlighter) -> None:
    for language in ("", "text", "mermaid"):
        highlighter.request(CodeBox(code_block("x = 1", language), WIDTH, metrics()))

    assert not highlighter._jobs
    assert not highlighter._is_working


def test_a_box_nobody_shows_is_let_go(highlighter: Highlighter, qtbot: QtBot) -> None:
    known(highlighter, "python", qtbot)
    box = open_box("x = 1\n", "python")
    highlighter.request(box)
    gone = weakref.ref(box)
    del box
    gc.collect()

    assert gone() is None
    assert not highlighter._growing


def test_an_unknown_language_stays_plain(highlighter: Highlighter, qtbot: QtBot) -> None:
    box = open_box("x = 1\n", "klingon")
    highlighter.request(box)
    qtbot.wait(100)
    highlighter.request(box)

    assert box.coloured_lines == 0
