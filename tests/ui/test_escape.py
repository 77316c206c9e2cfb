"""Esc does one thing a press, from within outwards; it closes no window and loses no draft."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from canal_desktop.ui.palette import Palette

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.ui.program import RunningProgram

Key = Qt.Key


def escape(program: RunningProgram) -> None:
    program.key(Key.Key_Escape)
    QApplication.processEvents()


async def test_from_within_outwards(program: RunningProgram) -> None:
    await program.ask("first")
    program.server.answers_on.clear()
    await program.ask("second", waits=False)
    await program.until(lambda: program.shown.is_running)
    program.type("my draft /")
    program.do("find")
    program.do("palette")

    def state() -> tuple[bool, bool, bool]:
        palette = program.window.findChild(Palette)
        is_open = isinstance(palette, Palette) and palette.isVisible()
        return is_open, program.pane.find_bar.isVisible(), program.shown.is_running

    assert state() == (True, True, True)
    escape(program)
    assert state() == (False, True, True)
    program.pane.find_bar.field.setFocus()
    escape(program)
    assert state() == (False, False, True)
    escape(program)
    await program.until(lambda: state() == (False, False, False))
    for _ in range(3):
        escape(program)
    assert program.composer.text == "my draft /"
    assert program.window.isVisible()
    assert program.window.page.value == "conversation"


async def test_in_the_messages(program: RunningProgram) -> None:
    await program.ask("first")
    program.server.answers_on.clear()
    await program.ask("second", waits=False)
    await program.until(lambda: program.shown.is_running)
    view = program.pane.transcript
    program.key(Key.Key_F7)
    view.select_all()
    assert view.caret.is_shown

    escape(program)
    assert view.selection.is_empty
    assert view.caret.is_shown
    escape(program)
    assert not view.caret.is_shown
    assert program.shown.is_running
    escape(program)
    await program.until(lambda: not program.shown.is_running)


def focus_list(program: RunningProgram) -> None:
    program.window.sidebar.list.setFocus()


def focus_search(program: RunningProgram) -> None:
    program.window.sidebar.search.setFocus()


def focus_model(program: RunningProgram) -> None:
    program.pane.model_button.setFocus()


@pytest.mark.parametrize("place", [focus_list, focus_search, focus_model])
async def test_from_anywhere_it_stops_the_answer_and_nothing_else(
    program: RunningProgram, place: Callable[[RunningProgram], None]
) -> None:
    await program.ask("first")
    program.server.answers_on.clear()
    await program.ask("second", waits=False)
    await program.until(lambda: program.shown.is_running)
    program.type("my draft")
    place(program)

    escape(program)
    await program.until(lambda: not program.shown.is_running, "not stopped")
    place(program)
    escape(program)
    assert program.composer.text == "my draft"
    assert program.window.isVisible()


async def test_the_search_is_closed_from_the_messages_too(program: RunningProgram) -> None:
    await program.ask("first")
    program.do("find")
    program.pane.transcript.setFocus()
    escape(program)
    assert not program.pane.find_bar.isVisible()
