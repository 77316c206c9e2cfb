"""The windows of conversations are there again at the next start, where they were."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QRect
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from canal_desktop.domain.message import ConversationId
from canal_desktop.ui.own_windows.places import OwnPlaces
from canal_desktop.ui.own_windows.placing import beside, step_away
from tests.ui.own_windows.owned import ask_main, closed, shown_alone, texts, work_of
from tests.ui.program import profile

if TYPE_CHECKING:
    from pathlib import Path

    from tests.ui.conftest import Programs

SCREEN = QRect(0, 30, 1920, 1050)


async def test_a_window_that_was_open_is_there_again_with_its_draft_and_one_that_was_closed_is_not(
    start: Programs,
) -> None:
    program = await start(profile())
    await program.ask("one")
    first = await shown_alone(program)
    await ask_main(program, "two")
    second = await shown_alone(program)
    QTest.keyClicks(first.pane.composer.edit, "unsent")
    first.window.setGeometry(40, 50, 600, 500)
    conversation = first.pane.conversation
    assert conversation is not None
    await closed(program, second)

    program = await start(profile())
    assert program.late.own_windows.windows == []
    program.late.own_windows.restore()
    await program.until(lambda: program.late.own_windows.find(conversation.id) is not None, "it is not there")
    await program.settle()
    work = program.late.own_windows.find(conversation.id)
    assert work is not None
    assert len(program.late.own_windows.windows) == 1
    assert texts(work) == ["one", "Hello there"]
    assert work.pane.composer.text == "unsent"
    assert work.window.geometry() == QRect(40, 50, 600, 500)


async def test_one_that_the_program_begins_with_is_put_into_its_window_with_keyboard_and_text(start: Programs) -> None:
    program = await start(profile())
    await program.ask("one")
    work = await shown_alone(program)
    conversation = work.pane.conversation
    assert conversation is not None
    program.window.state.save_shown(conversation.id)

    program = await start(profile(), reopens=True)
    assert program.shown.id == conversation.id
    QTest.keyClicks(program.composer.edit, "typed at once")
    program.late.own_windows.restore()
    await program.until(lambda: program.late.own_windows.find(conversation.id) is not None, "it is not there")
    await program.settle()
    work = work_of(program, conversation.id)
    assert texts(work) == ["one", "Hello there"]
    assert work.pane.composer.text == "typed at once"
    assert QApplication.focusWidget() is work.pane.composer.edit
    assert program.shown.id != conversation.id
    assert program.composer.text == ""


async def test_for_a_kill_it_is_written_down_while_the_program_runs(start: Programs) -> None:
    program = await start(profile())
    await program.ask("one")
    work = await shown_alone(program)
    conversation = work.pane.conversation
    assert conversation is not None
    places = OwnPlaces(program.window.state.path)
    await program.until(lambda: list(places.read()) == [conversation.id], "nothing is written")


async def test_one_in_the_trash_is_not_opened_and_a_hidden_start_waits_until_the_main_window_is_seen(
    start: Programs,
) -> None:
    program = await start(profile())
    await program.ask("one")
    first = await shown_alone(program)
    await ask_main(program, "two")
    second = await shown_alone(program)
    gone, kept = first.pane.conversation, second.pane.conversation
    assert gone is not None
    assert kept is not None
    await program.organiser.delete([gone.id])

    program = await start(profile())
    program.window.hide()
    program.late.own_windows.restore()
    await program.settle(0.05)
    assert program.late.own_windows.windows == []
    program.window.show()
    await program.until(lambda: program.late.own_windows.find(kept.id) is not None, "it is not there")
    await program.settle()
    assert program.late.own_windows.find(gone.id) is None


async def test_a_start_that_shows_nothing_forgets_no_window(start: Programs) -> None:
    program = await start(profile())
    await program.ask("one")
    work = await shown_alone(program)
    conversation = work.pane.conversation
    assert conversation is not None

    program = await start(profile())
    program.window.hide()
    program.late.own_windows.restore()
    await program.settle(0.03)

    program = await start(profile())
    assert list(OwnPlaces(program.window.state.path).read()) == [conversation.id]


async def test_an_end_before_all_are_open_again_forgets_none(start: Programs) -> None:
    program = await start(profile())
    await program.ask("one")
    first = await shown_alone(program)
    await ask_main(program, "two")
    second = await shown_alone(program)
    known = [work.pane.conversation.id for work in (first, second) if work.pane.conversation is not None]

    program = await start(profile())
    program.late.own_windows.restore()
    # It has begun, and reads the file.
    await asyncio.sleep(0)
    await asyncio.sleep(0)

    program = await start(profile())
    assert list(OwnPlaces(program.window.state.path).read()) == known


def test_places_are_read_as_they_were_written_and_a_broken_file_costs_only_them(tmp_path: Path) -> None:
    places = OwnPlaces(tmp_path / "window.ini")
    assert places.read() == {}
    assert places.last().isEmpty()
    first, second = ConversationId("one"), ConversationId("two")
    places.write({first: QByteArray(b"here"), second: QByteArray(b"there")}, QByteArray(b"there"))
    assert places.read() == {first: QByteArray(b"here"), second: QByteArray(b"there")}
    places.write({second: QByteArray(b"elsewhere")}, QByteArray())
    assert places.read() == {second: QByteArray(b"elsewhere")}
    assert places.last() == QByteArray(b"there")
    places.write({}, QByteArray())
    assert places.read() == {}
    (tmp_path / "window.ini").write_bytes(b"\x00\xff[[[")
    assert places.read() == {}


def test_a_new_window_stands_beside_the_main_one_where_there_is_room() -> None:
    main = QRect(0, 30, 1120, 760)
    found = beside(main, SCREEN, is_mirrored=False, may_share=True)
    assert found == (main, QRect(1120, 30, 720, 760))
    # Read from right to left, what comes second stands on the left, where there is room.
    main = QRect(800, 30, 1120, 760)
    assert beside(main, SCREEN, is_mirrored=True, may_share=True) == (main, QRect(80, 30, 720, 760))
    assert beside(main, SCREEN, is_mirrored=False, may_share=True) == (main, QRect(80, 30, 720, 760))


def test_the_screen_is_shared_only_where_that_is_allowed_and_wide_enough() -> None:
    halves = beside(SCREEN, SCREEN, is_mirrored=False, may_share=True)
    assert halves == (QRect(0, 30, 960, 1050), QRect(960, 30, 960, 1050))
    assert beside(SCREEN, SCREEN, is_mirrored=True, may_share=True) == (halves[1], halves[0])
    assert beside(SCREEN, SCREEN, is_mirrored=False, may_share=False) is None
    small = QRect(0, 0, 900, 700)
    assert beside(small, small, is_mirrored=False, may_share=True) is None


def test_further_windows_are_a_step_away_from_each_other_and_on_the_screen() -> None:
    taken = QRect(100, 100, 600, 500)
    assert step_away(taken, [taken], SCREEN) == QRect(132, 132, 600, 500)
    assert step_away(taken, [taken, QRect(132, 132, 600, 500)], SCREEN) == QRect(164, 164, 600, 500)
    assert step_away(taken, [], SCREEN) == taken
    last = QRect(1400, 700, 600, 500)
    assert SCREEN.contains(step_away(last, [last], SCREEN))
