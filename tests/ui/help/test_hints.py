"""Hints in an empty conversation: each does what it says, and goes once it was done."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from canal_desktop.domain.settings import SendKey
from canal_desktop.ui.help.hint_desk import HINTS, HintDesk
from canal_desktop.ui.main_window import Page

if TYPE_CHECKING:
    from canal_desktop.ui.help.hints import HintsPage
    from tests.ui.program import RunningProgram


@pytest.fixture
async def hints(program: RunningProgram) -> HintDesk:
    program.late.help_desk.start()
    desk = program.late.help_desk.hints
    assert desk is not None
    await program.settle()
    return desk


def page_of(desk: HintDesk) -> HintsPage:
    assert desk.page is not None
    return desk.page


def words(desk: HintDesk) -> list[str]:
    page = page_of(desk)
    return [page.button(hint).text() for hint in page.hints]


async def test_an_empty_conversation_says_what_can_be_done(program: RunningProgram, hints: HintDesk) -> None:
    assert page_of(hints).isVisible()
    assert page_of(hints).geometry() == program.pane.transcript.geometry()
    assert words(hints) == [
        "Ask something below; Enter sends",
        "Ctrl+K goes anywhere",
        "Ctrl+Shift+M chooses among the models",
        "/ inserts a prompt",
    ]


async def test_the_first_goes_with_the_first_question_and_the_page_with_it(
    program: RunningProgram, hints: HintDesk
) -> None:
    page_of(hints).button("ask").click()
    assert program.composer.edit.hasFocus()

    await program.ask("Hello")
    assert page_of(hints).isHidden()
    assert program.window.settings.done_hints == ("ask",)

    await program.new()
    assert page_of(hints).isVisible()
    assert page_of(hints).hints == ("palette", "model", "prompts")


async def test_each_does_what_it_says(program: RunningProgram, hints: HintDesk) -> None:
    page_of(hints).button("palette").click()
    palette = program.window._view._palette
    assert palette is not None
    await program.until(palette.isVisible)
    palette.close()
    await program.settle()

    page_of(hints).button("model").click()
    await program.until(lambda: "model" in program.window.settings.done_hints)
    popup = program.pane.model_button._popup
    assert popup is not None
    popup.close()
    await program.settle()

    page_of(hints).button("prompts").click()
    await program.settle()
    assert program.composer.text == "/"
    assert program.late.composer_desk.menu.is_open
    assert page_of(hints).hints == ("ask",)


async def test_a_prompt_is_looked_up_where_something_is_written_already(
    program: RunningProgram, hints: HintDesk
) -> None:
    program.type("Some text")
    asked: list[str] = []
    program.window.actions_by_id["insert_prompt"].triggered.connect(lambda: asked.append("insert_prompt"))

    page_of(hints).button("prompts").click()

    assert program.composer.text == "Some text"
    assert asked == ["insert_prompt"]


async def test_other_keys_are_told_at_once(program: RunningProgram, hints: HintDesk) -> None:
    chosen = (("palette", ("Ctrl+Alt+P", "Ctrl+K")), ("model", ()))
    settings = replace(program.window.settings, send_key=SendKey.CTRL_ENTER, shortcuts=chosen)
    program.window.change_settings(settings)

    assert words(hints)[:3] == [
        "Ask something below; Ctrl+Enter sends",
        "Ctrl+Alt+P goes anywhere",
        "Choose among the models",
    ]


async def test_all_can_be_sent_away_and_brought_back(program: RunningProgram, hints: HintDesk) -> None:
    no_hints = page_of(hints).button("no_hints")
    no_hints.setFocus()
    QTest.keyClick(no_hints, Qt.Key.Key_Space)

    assert page_of(hints).isHidden()
    assert program.window.settings.done_hints == HINTS
    assert program.composer.edit.hasFocus()

    hints.show_again()
    assert page_of(hints).isVisible()
    assert page_of(hints).hints == HINTS


async def test_it_is_gone_through_by_keys_and_is_as_large_as_the_text(program: RunningProgram, hints: HintDesk) -> None:
    page = page_of(hints)
    page.button("ask").setFocus()
    seen = []
    for _ in range(len(HINTS) + 2):
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
        seen.append(QApplication.focusWidget())
    assert seen == [page.button(one) for one in (*HINTS[1:], "sample_conversation", "help", "no_hints")]

    program.window.resize(520, 400)
    await program.settle()
    assert page.geometry() == program.pane.transcript.geometry()
    page.button("help").setFocus()
    await program.settle()
    place = page.button("help").mapTo(page.viewport(), page.button("help").rect().center())
    assert page.viewport().rect().contains(place)


async def test_it_is_not_over_another_page(program: RunningProgram, hints: HintDesk) -> None:
    program.do("settings")
    await program.until(lambda: program.window.page is Page.PROFILES)
    assert not page_of(hints).isVisible()


async def test_who_knows_all_of_it_has_an_empty_page(program: RunningProgram) -> None:
    program.window.change_settings(replace(program.window.settings, done_hints=HINTS))
    desk = HintDesk(program.window, program.pane)
    await program.new()

    assert desk.page is None


async def test_a_long_hint_has_as_many_lines_as_it_needs(program: RunningProgram, hints: HintDesk) -> None:
    button = page_of(hints).button("model")
    one_line = button.height()
    program.window.change_settings(replace(program.window.settings, zoom_percent=300))
    program.window.resize(480, 600)
    await program.settle()

    assert button.height() > 3 * one_line
    assert button.width() <= page_of(hints).viewport().width()
    words_width = button.fontMetrics().horizontalAdvance(button.text())
    assert words_width > button.width()
