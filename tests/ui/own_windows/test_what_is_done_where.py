"""What is done in the window of one conversation, what in the main one, and which conversations can have a window."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from canal_desktop.domain.listing import Place
from canal_desktop.domain.settings import Appearance
from canal_desktop.ui.palette import Palette
from canal_desktop.ui.sheets.name_sheet import NameSheet
from tests.ui.own_windows.owned import ask_main, closed, shown_alone, work_of

if TYPE_CHECKING:
    from tests.ui.program import RunningProgram


async def test_looks_are_those_of_the_main_window_and_are_changed_in_any(program: RunningProgram) -> None:
    await program.ask("one")
    work = await shown_alone(program)
    before = work.window.theme
    program.window.change_settings(replace(program.window.settings, appearance=Appearance.DARK))
    assert work.window.theme != before
    assert work.window.actions_by_id["dark"].isChecked()
    work.window.trigger("high_contrast")
    assert program.window.settings.high_contrast
    assert program.window.actions_by_id["high_contrast"].isChecked()
    assert work.window.actions_by_id["high_contrast"].isChecked()
    work.window.trigger("zoom_in")
    assert program.window.settings.zoom_percent == 110
    assert work.pane.server.font().pointSizeF() == pytest.approx(work.window.theme.small_font.pointSizeF())


async def test_what_is_of_the_library_is_done_in_the_main_window(program: RunningProgram) -> None:
    await program.ask("one")
    work = await shown_alone(program)
    first = program.shown
    work.window.trigger("new_conversation")
    await program.until(lambda: program.shown is not first, "no new conversation")
    assert work.window.isVisible()
    assert "sidebar" not in work.window.actions_by_id
    assert "close_window" not in program.window.actions_by_id


async def test_its_title_is_given_in_a_sheet_and_its_palette_leads_to_its_own_commands(
    program: RunningProgram,
) -> None:
    await program.ask("one")
    work = await shown_alone(program)
    work.window.trigger("rename")
    (sheet,) = work.window.findChildren(NameSheet)
    assert sheet.name.text() == "one"
    sheet.name.setText(" ")
    sheet.button("save").click()
    assert sheet.isVisible()
    sheet.name.setText("A better name")
    sheet.button("save").click()
    await program.until(lambda: work.window.windowTitle() == "Canal – A better name", "not renamed")

    work.window.trigger("palette")
    (palette,) = work.window.findChildren(Palette)
    QTest.keyClicks(palette.search, "close this")
    QTest.keyClick(palette.search, Qt.Key.Key_Return)
    await program.until(lambda: program.late.own_windows.windows == [], "not closed")


async def test_the_menu_of_a_row_opens_it_and_nothing_of_the_trash_is_opened(program: RunningProgram) -> None:
    await program.ask("one")
    known = program.shown.id
    await program.new()
    sidebar = program.window.sidebar
    await program.until(lambda: sidebar.model.index_of(known).isValid(), "not in the list")
    sidebar.list.setCurrentIndex(sidebar.model.index_of(known))
    menu = sidebar._menus._conversations_menu()
    next(one for one in menu.actions() if one.text() == "Open in a window of its own").trigger()
    menu.deleteLater()
    await program.until(lambda: program.late.own_windows.find(known) is not None, "not opened")
    work = work_of(program, known)
    assert program.shown.id != known
    await closed(program, work)

    await program.organiser.delete([known])
    sidebar.show_place(Place.TRASH)
    await program.until(lambda: sidebar.model.rowCount() > 0, "not in the trash")
    sidebar.list.setFocus()
    sidebar.list.selectAll()
    program.do("own_window")
    await program.settle(0.05)
    assert program.late.own_windows.windows == []


async def test_a_temporary_conversation_stays_where_it_is_and_nothing_of_it_is_lost(program: RunningProgram) -> None:
    program.do("new_temporary")
    await program.until(lambda: program.library.is_temporary(program.shown.id), "no temporary one")
    await program.ask("secret")
    known = program.shown
    program.do("own_window")
    await program.until(lambda: any("temporary" in text for text in program.window.notices.texts), "nothing is said")
    assert program.late.own_windows.windows == []
    assert program.shown is known
    assert program.texts == ["secret", "Hello there"]


async def test_the_program_ends_with_the_last_window_and_not_before(program: RunningProgram) -> None:
    ended: list[bool] = []
    program.window.close_requested.connect(lambda: ended.append(True))
    await program.ask("one")
    first = await shown_alone(program)
    await ask_main(program, "two")
    second = await shown_alone(program)
    program.window.hide()
    await closed(program, first)
    assert ended == []
    await closed(program, second)
    await program.until(lambda: ended == [True], "it goes on with nothing to be seen of it")
