"""Answers side by side: models are chosen, checks may hold them up, two are compared, parts are merged."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from canal_desktop.app.side_by_side import replies_beside
from canal_desktop.domain.money import Price
from canal_desktop.ui.main_window import Page
from canal_desktop.ui.side_by_side.answer_column import COMPARE, TAKE
from canal_desktop.ui.side_by_side.models_sheet import ASK
from canal_desktop.ui.side_by_side.parts_sheet import ADD
from canal_desktop.ui.transcript.selection import END, FIRST_BOX, LAST_BOX, TextPosition

if TYPE_CHECKING:
    from tests.ui.conftest import Programs

from tests.ui.side_by_side.columns import Script, ask, begun, choose, column, desk, ended, page


async def test_two_are_compared(start: Programs, script: Script) -> None:
    program = await begun(start)
    script.texts = {"alpha": "The sea is green.", "beta": "The sea is blue."}
    await ask(program, "alpha", "beta")
    await ended(program)
    column(program, "alpha").buttons[COMPARE].click()
    diff = desk(program).diff
    assert diff is not None
    await program.until(lambda: diff.changes, "no difference")
    assert diff.old.currentText() == "alpha, answer 1 of 2"
    assert diff.new.currentText() == "beta, answer 2 of 2"
    diff.use_version()
    await program.settle()
    assert program.texts == ["Which?", "The sea is blue."]


async def test_parts_are_merged_into_an_answer_of_the_users_own(start: Programs, script: Script) -> None:
    program = await begun(start)
    script.texts = {"alpha": "First.\n\n- one\n- two\n\nLast.", "beta": "Only **this**."}
    await ask(program, "alpha", "beta")
    await ended(program)
    column(program, "alpha").buttons[TAKE].click()
    sheet = desk(program).merging.sheet
    assert sheet is not None
    assert [sheet.list.item(row).text() for row in range(3)] == ["First.", "- one\n- two", "Last."]
    assert not sheet.button(ADD).isEnabled()
    sheet.list.item(1).setCheckState(Qt.CheckState.Checked)
    sheet.button(ADD).click()
    merge = page(program).merge
    await program.until(merge.isVisible)
    column(program, "beta").view.selection.set(TextPosition(0, FIRST_BOX, 0), TextPosition(0, LAST_BOX, END))
    column(program, "beta").buttons[TAKE].click()
    await program.until(lambda: "this" in merge.text)
    assert merge.text == "- one\n- two\n\nOnly **this**."
    QTest.keyClicks(merge.edit, " Mine.")

    page(program).back.click()
    await program.settle()
    program.do("show_side_by_side")
    await program.settle()
    await program.until(lambda: merge.text.endswith(" Mine."), "the merged text is gone")
    merge.go_on.click()
    await program.until(lambda: program.window.page is Page.CONVERSATION)
    assert program.texts == ["Which?", "- one\n- two\n\nOnly **this**. Mine."]
    merged = program.pane.transcript.messages[-1]
    assert merged.model is None
    assert program.shown.version_of(merged.id) == (3, 3)
    assert program.shown.conversation.model == "alpha"


async def test_what_is_being_merged_is_kept_as_a_draft_is(start: Programs, script: Script) -> None:
    program = await begun(start)
    await ask(program, "alpha", "beta")
    await ended(program)
    known = program.shown.id
    page(program).merge_button.click()
    QTest.keyClicks(page(program).merge.edit, "The best of it")
    program = await begun(start)
    await program.open(known)
    program.do("show_side_by_side")
    await program.until(lambda: page(program).merge.text == "The best of it", "the merged text is gone")
    assert page(program).merge.isVisible()
    page(program).merge.edit.setFocus()
    program.key(Qt.Key.Key_Escape)
    await program.settle(0.02)
    assert not page(program).merge.isVisible()
    assert program.window.page is Page.SIDE_BY_SIDE


async def test_an_answered_question_is_asked_again(start: Programs, script: Script) -> None:
    program = await begun(start)
    await program.ask("Which?")
    program.do("ask_again_side_by_side")
    await choose(program, "beta", "gamma")
    await program.until(lambda: program.window.page is Page.SIDE_BY_SIDE, "no columns")
    await ended(program)
    assert [one.model for one in page(program).columns] == ["beta", "gamma"]
    leaf = program.shown.tree.active_leaf
    assert leaf is not None
    assert [program.shown.message(known).model for known in replies_beside(program.shown, leaf)] == [
        "alpha",
        "beta",
        "gamma",
    ]


async def test_a_check_holds_all_of_them_up_and_lets_them_through(start: Programs, script: Script) -> None:
    program = await begun(start, day_stop=1.0)
    program.parts.requests.price_of = lambda _profile_id, model: Price(
        Decimal(10_000_000 if model == "beta" else 0), None
    )
    program.type("Which?")
    await program.settle(0.02)
    program.do("side_by_side")
    await choose(program, "alpha", "beta")
    await program.settle()
    assert program.server.asked == []
    assert program.composer.text == "Which?"
    assert program.window.page is Page.CONVERSATION
    program.press("Send anyway")
    await program.until(lambda: program.window.page is Page.SIDE_BY_SIDE, "no columns")
    await ended(program)
    assert sorted(request.model for request in program.server.asked) == ["alpha", "beta"]


async def test_the_sheet_takes_two_to_six_and_remembers_them(start: Programs, script: Script) -> None:
    program = await begun(start, compared_models=("beta", "gamma", "gone"))
    program.type("Which?")
    await program.settle(0.02)
    program.do("side_by_side")
    sheet = desk(program).sheet
    assert sheet is not None
    assert sheet.ticked == ["beta", "gamma"]
    QTest.keyClicks(sheet.search, "gamma")
    QTest.keyClick(sheet.search, Qt.Key.Key_Return)
    assert not sheet.button(ASK).isEnabled()
    for model in ("typed/by-hand", "zeta", "alpha", "delta", "epsilon"):
        QTest.keyClicks(sheet.search, model)
        QTest.keyClick(sheet.search, Qt.Key.Key_Return)
    assert sheet.ticked == ["beta", "typed/by-hand", "zeta", "alpha", "delta", "epsilon"]
    QTest.keyClicks(sheet.search, "gamma")
    QTest.keyClick(sheet.search, Qt.Key.Key_Return)
    assert len(sheet.ticked) == 6
    assert "at most" in sheet.words.text()
    QTest.keyClick(sheet, Qt.Key.Key_Escape)
    await program.settle()
    assert program.composer.text == "Which?"
    assert program.server.asked == []


async def test_without_a_question_it_is_said_that_one_is_wanted(start: Programs, script: Script) -> None:
    program = await begun(start)
    program.do("side_by_side")
    assert "Write a question first" in program.window.notices.texts[-1]
