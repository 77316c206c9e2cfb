"""Notices lie over the page: nothing moves when they come and go, and what has the keyboard is never under them."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import QApplication, QPushButton, QWidget

from canal_desktop.domain.completion import Delta
from canal_desktop.domain.settings import Settings
from tests.ui.program import profile

if TYPE_CHECKING:
    from tests.ui.conftest import Programs
    from tests.ui.program import RunningProgram

LONG = "This is a notice with a long sentence that wraps over several lines in a narrow window, as errors do."


def on_screen(widget: QWidget) -> QRect:
    return QRect(widget.mapToGlobal(QPoint()), widget.size())


async def test_nothing_moves_when_a_notice_comes_and_goes(program: RunningProgram) -> None:
    await program.ask("first")
    pane = program.pane
    parts = (pane.title, pane.model_button, pane.transcript, program.composer)
    before = [on_screen(part) for part in parts]
    program.window.notify("Something.", (("nothing", "Do it"),), shown_ms=0)
    await program.settle()
    bar = program.window.notices
    assert bar.isVisible()
    assert [on_screen(part) for part in parts] == before
    assert on_screen(pane.transcript).contains(on_screen(bar).center())
    assert on_screen(bar).width() == on_screen(pane).width()
    program.window.withdraw_notice("Something.")
    await program.settle()

    assert [on_screen(part) for part in parts] == before


async def test_of_a_short_conversation_nothing_is_under_them_and_of_a_long_one_the_end_is_not(
    program: RunningProgram,
) -> None:
    await program.ask("first")
    transcript, bar = program.pane.transcript, program.window.notices
    program.window.notify("Something.", (("nothing", "Do it"),), shown_ms=0)
    await program.settle()
    end = on_screen(transcript).bottom() - transcript.places.free_below()
    assert on_screen(bar).top() >= end
    assert on_screen(bar).bottom() <= on_screen(transcript).bottom()

    program.server.events = (Delta("A line.\n\n" * 40),)
    await program.ask("second")
    await program.until(lambda: on_screen(bar).top() == on_screen(transcript).top(), "they are over the end")
    transcript.scroll_to_message(0)
    await program.settle()
    assert on_screen(bar).top() == on_screen(transcript).top()


async def test_in_another_conversation_they_find_their_place_anew(program: RunningProgram) -> None:
    await program.ask("short")
    short = program.shown.id
    await program.new()
    program.server.events = (Delta("A line.\n\n" * 40),)
    await program.ask("long")
    transcript, bar = program.pane.transcript, program.window.notices
    program.window.notify("Something.", shown_ms=0)
    await program.until(lambda: on_screen(bar).top() == on_screen(transcript).top(), "they are over the end")
    await program.open(short)
    await program.settle()
    assert on_screen(bar).top() >= on_screen(transcript).bottom() - transcript.places.free_below()
    await program.new()
    program.server.events = (Delta("A line."),)
    await program.ask("another")
    await program.settle()
    assert on_screen(bar).top() >= on_screen(transcript).bottom() - transcript.places.free_below()


async def test_they_go_down_with_the_text_when_something_opens_above_it(program: RunningProgram) -> None:
    await program.ask("first")
    program.window.notify("Something.", shown_ms=0)
    program.do("find")
    await program.settle()

    assert program.pane.find_bar.field.hasFocus()
    assert not on_screen(program.window.notices).intersects(on_screen(program.pane.find_bar))


@pytest.mark.parametrize("zoom", [100, 200])
async def test_what_has_the_keyboard_is_not_under_them(start: Programs, zoom: int) -> None:
    program = await start(profile(), settings=Settings(active_profile="alpha", spelling=False, zoom_percent=zoom))
    program.window.resize(480, 360)
    await program.ask("first")
    program.do("settings")
    await program.settle()
    program.window.notify(LONG, (("nothing", "Do it"),), shown_ms=0)
    await program.settle()
    bar = program.window.notices
    assert bar.isVisible()
    focused = QApplication.focusWidget()
    assert focused is not None
    assert program.window.profile_page.isAncestorOf(focused)
    assert not on_screen(bar).intersects(on_screen(focused))
    program.workspace._leave_profiles()
    await program.settle()

    assert program.composer.edit.hasFocus()
    assert not on_screen(bar).intersects(on_screen(program.composer.edit))


async def test_the_ring_in_the_transcript_is_not_under_them(program: RunningProgram) -> None:
    program.server.events = (Delta("[a link](https://a.example/)"),)
    await program.ask("first")
    transcript = program.pane.transcript
    for sentence in ("One.", "Two.", "Three."):
        program.window.notify(sentence, shown_ms=0)
    transcript.setFocus(Qt.FocusReason.TabFocusReason)
    program.key(Qt.Key.Key_Tab)
    await program.settle()
    ring = transcript.stops.ring()
    assert ring is not None
    assert ring.top() < program.window.notices.height()
    ring.translate(transcript.viewport().mapToGlobal(QPoint()))

    assert not on_screen(program.window.notices).intersects(ring)


async def test_tab_reaches_a_notice(program: RunningProgram) -> None:
    await program.ask("first")
    program.window.notify("Something.", (("nothing", "Do it"),), shown_ms=0)
    await program.settle()
    seen = set()
    for _step in range(60):
        program.key(Qt.Key.Key_Tab)
        focused = QApplication.focusWidget()
        seen.add(focused.text() if isinstance(focused, QPushButton) else "")

    assert "Do it" in seen
