"""Answers side by side: each in its column as it comes, stops, fails and is asked again; one is gone on with."""

from __future__ import annotations

import asyncio
from decimal import Decimal
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from canal_desktop.domain.completion import Failed
from canal_desktop.domain.failures import FailureKind
from canal_desktop.domain.message import MessageState
from canal_desktop.domain.money import Price
from canal_desktop.ui.main_window import Page
from canal_desktop.ui.side_by_side.answer_column import GO_ON, STOP
from tests.ui.program import CONTROL, SHIFT

if TYPE_CHECKING:
    from tests.ui.conftest import Programs

from tests.ui.side_by_side.columns import MODELS, Script, ask, begun, column, ended, page


async def test_each_model_has_a_column_with_its_answer_and_figures(start: Programs, script: Script) -> None:
    program = await begun(start)
    program.parts.requests.price_of = lambda _profile_id, _model: Price(Decimal(10), Decimal(20))
    script.texts["beta"] = "**Bold** from beta."
    await ask(program, "alpha", "beta", "gamma")
    await ended(program)

    assert sorted(request.model for request in program.server.asked) == ["alpha", "beta", "gamma"]
    assert program.composer.text == ""
    assert [one.name for one in page(program).columns] == [
        "alpha, answer 1 of 3",
        "beta, answer 2 of 3",
        "gamma, answer 3 of 3",
    ]
    assert [one.view.accessibleName() for one in page(program).columns] == [one.name for one in page(program).columns]
    assert column(program, "beta").view.read_text(0) == "Bold from beta."
    assert "10 in · 20 out · $0.0005" in column(program, "beta").figures.text()
    assert not page(program).stop.isVisible()
    assert page(program).question.text() == "Which?"
    assert program.window.settings.compared_models == ("alpha", "beta", "gamma")


async def test_one_is_gone_on_with_and_the_others_stay_as_versions(start: Programs, script: Script) -> None:
    program = await begun(start)
    await ask(program, "alpha", "beta")
    await ended(program)
    column(program, "beta").buttons[GO_ON].click()
    await program.settle()
    assert program.window.page is Page.CONVERSATION
    assert program.texts == ["Which?", "From beta."]
    assert program.shown.conversation.model == "beta"
    await program.ask("And then?")
    sent = program.server.asked[-1]
    assert sent.model == "beta"
    assert [message.text for message in sent.messages] == ["Which?", "From beta.", "And then?"]
    assert program.shown.version_of(program.pane.transcript.messages[1].id) == (2, 2)


async def test_a_column_is_stopped_and_another_goes_on(start: Programs, script: Script) -> None:
    program = await begun(start)
    script.held = {"alpha": asyncio.Event(), "beta": asyncio.Event()}
    await ask(program, "alpha", "beta", "gamma")
    await program.until(lambda: not column(program, "gamma").is_streaming)
    await program.until(lambda: column(program, "beta").message.text)
    assert column(program, "beta").buttons[STOP].isVisible()
    assert not column(program, "gamma").buttons[STOP].isVisible()
    await program.until(lambda: "about" in column(program, "beta").figures.text(), "no figures while it is written")
    assert page(program).stop.isVisible()
    column(program, "beta").buttons[STOP].click()
    await program.until(lambda: not column(program, "beta").is_streaming)
    assert column(program, "beta").message.state is MessageState.STOPPED
    assert column(program, "alpha").is_streaming
    script.held["alpha"].set()
    await ended(program)
    assert column(program, "alpha").message.text == "From alpha. And more."
    assert not page(program).stop.isVisible()


async def test_esc_stops_all_and_then_goes_back(start: Programs, script: Script) -> None:
    program = await begun(start)
    script.held = {model: asyncio.Event() for model in ("alpha", "beta")}
    await ask(program, "alpha", "beta")
    await program.until(lambda: all(one.message.text for one in page(program).columns))
    assert program.is_possible("stop")
    program.key(Qt.Key.Key_Escape)
    await ended(program)
    assert {one.message.state for one in page(program).columns} == {MessageState.STOPPED}
    assert program.window.page is Page.SIDE_BY_SIDE
    program.key(Qt.Key.Key_Escape)
    await program.settle()
    assert program.window.page is Page.CONVERSATION


async def test_a_failed_one_says_why_and_is_asked_again_in_its_column(start: Programs, script: Script) -> None:
    program = await begun(start)
    script.failures["beta"] = Failed(FailureKind.BAD_REQUEST, "The server did not accept the request.")
    script.held = {"alpha": asyncio.Event()}
    await ask(program, "alpha", "beta")
    await program.until(lambda: column(program, "beta").message.state is MessageState.FAILED)
    failed = column(program, "beta").message_id
    assert ("retry", "Retry") in column(program, "beta").view.rows.actions(0)
    assert not column(program, "beta").buttons["go_on"].isEnabled()
    column(program, "beta").view.action_requested.emit(failed, "retry")
    assert column(program, "beta").view.hasFocus()
    await program.until(lambda: column(program, "beta").message.text == "From beta.")
    assert column(program, "alpha").is_streaming
    script.held["alpha"].set()
    await ended(program)
    assert len(page(program).columns) == 2
    assert column(program, "beta").message_id != failed
    assert [request.model for request in program.server.asked].count("beta") == 2


async def test_a_failed_one_that_was_retried_has_no_column_later(start: Programs, script: Script) -> None:
    program = await begun(start)
    script.failures["beta"] = Failed(FailureKind.BAD_REQUEST, "The server did not accept the request.")
    await ask(program, "alpha", "beta")
    await ended(program)
    failed = column(program, "beta").message_id
    for _look in range(2):
        page(program).back.click()
        await program.settle()
        program.do("show_side_by_side")
        await program.until(lambda: program.window.page is Page.SIDE_BY_SIDE, "no columns")
        assert [one.model for one in page(program).columns] == ["alpha", "beta"]
        beta = column(program, "beta")
        if beta.message_id == failed:
            beta.view.action_requested.emit(failed, "retry")
            await program.until(lambda: column(program, "beta").message.text == "From beta.")
            await ended(program)
    assert column(program, "beta").message.text == "From beta."
    assert failed in program.shown.tree, "the failed one stays a version"


async def test_a_cut_one_goes_on_in_its_column_while_others_are_written(start: Programs, script: Script) -> None:
    program = await begun(start)
    script.cuts = {"alpha"}
    script.held = {"beta": asyncio.Event()}
    await ask(program, "alpha", "beta")
    await program.until(lambda: column(program, "alpha").message.state is MessageState.CUT)
    alpha = column(program, "alpha")
    script.texts["alpha"] = " The rest."
    alpha.view.action_requested.emit(alpha.message_id, "continue")
    await program.until(lambda: alpha.message.text == "From alpha. The rest.", "it did not go on")
    await program.until(lambda: alpha.message.state is MessageState.COMPLETE)
    assert column(program, "beta").is_streaming
    script.held["beta"].set()
    await ended(program)
    page(program).back.click()
    await program.settle()
    assert program.texts == ["Which?", "From alpha. The rest."]
    assert program.states == ["complete", "complete"]


async def test_a_rate_limit_counts_down_in_its_own_column(start: Programs, script: Script) -> None:
    program = await begun(start)
    script.failures["beta"] = Failed(FailureKind.RATE_LIMITED, "Asked too often.", retry_after_s=20)
    await ask(program, "alpha", "beta")
    await program.until(lambda: not column(program, "alpha").is_streaming)
    beta = column(program, "beta")
    await program.until(lambda: ("retry_now", "Try now") in beta.view.rows.actions(0), "no countdown")
    assert "Trying again in" in beta.view.rows._content(0)[0]
    beta.view.action_requested.emit(beta.message_id, "retry_now")
    await ended(program)
    assert beta.message.text == "From beta."


async def test_leaving_loses_nothing_and_the_list_says_running(start: Programs, script: Script) -> None:
    program = await begun(start)
    script.held = {model: asyncio.Event() for model in ("alpha", "beta")}
    await ask(program, "alpha", "beta", "gamma")
    await program.until(lambda: len(program.shown.statuses) == 2)
    known = program.shown.id
    await program.new()
    assert program.library.running == {known}
    assert page(program).columns == []
    script.held["alpha"].set()
    await program.settle()
    assert program.library.running == {known}
    await program.open(known)
    script.held["beta"].set()
    await ended(program)
    assert program.library.running == set()
    leaf = program.shown.tree.active_leaf
    assert leaf is not None
    program.do("show_side_by_side")
    await program.until(lambda: program.window.page is Page.SIDE_BY_SIDE)
    assert [one.message.text for one in page(program).columns] == [
        "From alpha. And more.",
        "From beta. And more.",
        "From gamma.",
    ]


async def test_the_columns_are_there_again_while_they_are_written(start: Programs, script: Script) -> None:
    program = await begun(start)
    script.held = {model: asyncio.Event() for model in ("alpha", "beta")}
    await ask(program, "alpha", "beta")
    await program.until(lambda: all(one.message.text for one in page(program).columns))
    page(program).back.click()
    await program.settle()
    assert program.window.page is Page.CONVERSATION
    assert program.shown.is_running
    program.do("show_side_by_side")
    await program.until(lambda: program.window.page is Page.SIDE_BY_SIDE)
    for event in script.held.values():
        event.set()
    await ended(program)
    assert [one.message.text for one in page(program).columns] == ["From alpha. And more.", "From beta. And more."]


async def test_after_a_restart_they_are_shown_again(start: Programs, script: Script) -> None:
    program = await begun(start)
    await ask(program, "alpha", "beta")
    await ended(program)
    known = program.shown.id
    program = await begun(start)
    await program.open(known)
    program.do("show_side_by_side")
    await program.until(lambda: program.window.page is Page.SIDE_BY_SIDE)
    assert [one.message.text for one in page(program).columns] == ["From alpha.", "From beta."]
    assert "first token after" in column(program, "beta").figures.text()


async def test_keys_go_from_column_to_column(start: Programs, script: Script) -> None:
    program = await begun(start)
    await ask(program, "alpha", "beta", "gamma")
    await ended(program)

    def focused() -> str:
        widget = QApplication.focusWidget()
        return next((one.model or "" for one in page(program).columns if widget and one.isAncestorOf(widget)), "")

    assert focused() == "alpha"
    program.key(Qt.Key.Key_F6)
    assert focused() == "beta"
    program.key(Qt.Key.Key_3, CONTROL)
    assert focused() == "gamma"
    program.key(Qt.Key.Key_F6)
    assert program.window.sidebar.list.hasFocus()
    program.key(Qt.Key.Key_F6)
    assert focused() == "alpha"
    program.window.notify("Something.", shown_ms=0)
    program.key(Qt.Key.Key_F6, SHIFT)
    assert program.window.notices.isAncestorOf(QApplication.focusWidget() or program.window)
    program.key(Qt.Key.Key_F6, SHIFT)
    program.key(Qt.Key.Key_F6, SHIFT)
    assert focused() == "gamma"
    program.window.withdraw_notice("Something.")
    visited = []
    for _ in range(4):
        program.key(Qt.Key.Key_Tab)
        widget = QApplication.focusWidget()
        visited.append("" if widget is None else widget.accessibleName())
    assert visited[:2] == ["Copy", "Regenerate"]
    assert visited[2] == "Go on with gamma, answer 3 of 3"


async def test_narrow_columns_go_sideways(start: Programs, script: Script) -> None:
    program = await begun(start, zoom_percent=200)
    await ask(program, *MODELS[:6])
    await ended(program)
    program.window.resize(500, 400)
    await program.settle()
    assert program.window.width() <= 520
    bar = page(program).area.horizontalScrollBar()
    assert bar.maximum() > 0
    page(program).focus_column(5)
    last, viewport = page(program).columns[5], page(program).area.viewport()

    def is_at_the_end() -> bool:
        return last.x() + min(last.width(), viewport.width()) == bar.value() + viewport.width()

    await program.until(is_at_the_end, "it is not shown")
    page(program).focus_column(0)
    assert bar.value() == 0
    page(program).show_merge(True)
    await program.settle()
    assert program.window.width() <= 520


async def test_four_columns_have_room_in_a_usual_window(start: Programs, script: Script) -> None:
    program = await begun(start)
    program.window.resize(1390, 800)
    await ask(program, *MODELS[:4])
    await ended(program)
    assert page(program).area.horizontalScrollBar().maximum() == 0
    assert all(one.width() >= 240 for one in page(program).columns)


async def test_a_column_that_gets_the_keyboard_comes_into_view(start: Programs, script: Script) -> None:
    program = await begun(start)
    program.window.resize(900, 600)
    await ask(program, *MODELS[:5])
    await ended(program)
    area, last = page(program).area, page(program).columns[-1]
    assert area.horizontalScrollBar().value() == 0
    last.buttons["go_on"].setFocus()
    await program.settle(0.02)
    seen = area.horizontalScrollBar().value() + area.viewport().width()
    assert last.x() + last.width() <= seen
    for _step in range(40):
        if page(program).columns[0].isAncestorOf(QApplication.focusWidget()):
            break
        program.key(Qt.Key.Key_Tab, SHIFT)
    await program.settle(0.02)
    assert area.horizontalScrollBar().value() == 0


async def test_copy_and_what_is_done_in_the_conversation(start: Programs, script: Script) -> None:
    program = await begun(start)
    await ask(program, "alpha", "beta")
    await ended(program)
    beta = column(program, "beta")
    beta.view.action_requested.emit(beta.message_id, "copy")
    assert QGuiApplication.clipboard().text() == "From beta."
    beta.view.action_requested.emit(beta.message_id, "edit_answer")
    await program.settle()
    assert program.window.page is Page.CONVERSATION
    assert program.composer.is_editing
    assert program.composer.text == "From beta."


async def test_a_deleted_answer_leaves_its_column(start: Programs, script: Script) -> None:
    program = await begun(start)
    await ask(program, "alpha", "beta", "gamma")
    await ended(program)
    await program.library.delete_messages(program.shown.id, column(program, "beta").message_id)
    assert [one.model for one in page(program).columns] == ["alpha", "gamma"]


async def test_a_column_names_its_model_once_and_its_text_begins_at_the_top(start: Programs, script: Script) -> None:
    program = await begun(start)
    await ask(program, "alpha", "beta")
    await ended(program)
    assert column(program, "alpha").view.layout_of(0).box_point((0, 0)).y() == 0
    assert program.pane.transcript.layout_of(1).box_point((0, 0)).y() > 0
