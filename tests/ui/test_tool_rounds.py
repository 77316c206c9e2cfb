"""What a loop of calls does beside the calls: demands, budgets, other conversations, several models at once."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from canal_desktop.domain.completion import Cut
from canal_desktop.domain.parameters import Parameters
from canal_desktop.domain.tool import Approval
from tests.servers.misbehaving import KEY, MisbehavingServer
from tests.ui.program import Server, profile
from tests.ui.tool_steps import DONE, ROME, WEATHER, Functions, asked, asks, panel, press, until_text, with_tools

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

    from tests.ui.conftest import Programs


async def test_a_tool_that_must_be_called_is_demanded_with_the_question_alone(start: Programs) -> None:
    program, source = await with_tools(start, asks(ROME), DONE)
    await program.shown.choose_parameters(replace(program.shown.conversation.parameters, tool_choice="required"))
    await asked(program)
    press(program, "once")
    await until_text(program, "It is sunny.")

    assert [request.parameters.tool_choice for request in program.server.asked] == ["required", None]
    assert len(source.called) == 1


async def test_a_call_of_a_reply_that_failed_or_was_stopped_is_not_asked_about(start: Programs) -> None:
    calls = asks(ROME)[:-1]
    program, source = await with_tools(start, (*calls, Cut("It broke off.")))
    await program.ask("How is it?")
    await program.settle(0.05)

    assert not panel(program).isVisible()
    assert not source.called


async def test_without_tools_in_the_conversation_a_call_is_only_shown(start: Programs) -> None:
    program, source = await with_tools(start, asks(ROME))
    await program.shown.choose_parameters(Parameters())
    await program.ask("How is it?")
    await program.settle(0.05)

    assert not panel(program).isVisible()
    assert not source.called
    assert program.server.asked[-1].tools == ()


async def test_budgets_are_asked_before_each_round(start: Programs) -> None:
    program, source = await with_tools(start, asks(ROME), DONE)
    await asked(program)
    refused: list[object] = []

    async def refuse(outgoing: object) -> bool:
        refused.append(outgoing)
        return len(refused) > 1

    program.pane.sending.checks.append(refuse)
    press(program, "once")
    await program.until(lambda: refused, "nobody was asked")
    await program.until(lambda: not program.shown.is_running, "still busy")
    assert len(program.server.asked) == 1
    program.pane.transcript.action_requested.emit(program.shown.branch[-1].id, "retry")
    await until_text(program, "It is sunny.")

    assert len(source.called) == 1


async def test_a_call_of_another_conversation_waits_there(start: Programs) -> None:
    program, source = await with_tools(start, asks(ROME), DONE)
    program.server.answers_on.clear()
    await program.ask("How is it?", waits=False)
    first = program.shown.id
    await program.new()
    assert not panel(program).isVisible()
    await program.settle(0.05)
    await program.open(first)
    await program.until(lambda: panel(program).isVisible(), "no question about a call")
    press(program, "once")
    await until_text(program, "It is sunny.")

    assert len(source.called) == 1


async def test_several_models_side_by_side_ask_for_tools_one_at_a_time(start: Programs) -> None:
    program, source = await with_tools(start, asks(ROME), asks(ROME), DONE)
    program.type("How is it?")
    program.pane.sending.submit("How is it?", ("gpt-4o-mini", "other"))
    await program.until(lambda: program.late.tool_calling.round_of(program.shown) is not None, "no open call")
    assert not source.called
    replies = program.shown.tree.children(program.shown.branch[0].id)
    found = program.late.tool_calling.round_of(program.shown)
    assert found is not None
    program.late.tool_calling.decide(found, found.calls[0], Approval.ONCE)
    await program.until(lambda: len(program.server.asked) == 3 and not program.shown.is_running, "it does not go on")

    assert len(source.called) == 1
    assert len(program.shown.tree.children(replies[1])) == 0


async def test_what_is_sent_shows_tools_calls_and_results_and_leaves_them_out_together(start: Programs) -> None:
    program, _source = await with_tools(start, asks(ROME), DONE)
    await asked(program)
    press(program, "once")
    await until_text(program, "It is sunny.")
    program.do("context")
    await program.until(lambda: program.late.context_desk.sheet is not None, "no sheet")
    sheet = program.late.context_desk.sheet
    assert sheet is not None
    rows = sheet.list.model()
    await program.until(lambda: rows.rowCount() == 5, "not all parts")

    def told() -> list[str]:
        return [str(rows.data(rows.index(row), Qt.ItemDataRole.AccessibleTextRole)) for row in range(rows.rowCount())]

    kinds = [text.partition(",")[0] for text in told()]
    assert kinds == ["Tools on offer", "Question", "Answer", "Tool result", "Answer"]
    assert "calls weather" in told()[2]
    assert "weather: sunny in Rome" in told()[3]
    for row in (2, 3):
        sheet.list.setCurrentIndex(rows.index(row, 0))
        QTest.keyClick(sheet.list, Qt.Key.Key_Space)
        await program.until(lambda: "left out" in told()[2] and "left out" in told()[3], "it is still sent")
        QTest.keyClick(sheet.list, Qt.Key.Key_Space)
        await program.until(lambda: "left out" not in told()[2] + told()[3], "it is not sent again")


async def test_calls_of_a_reply_that_went_to_the_trash_are_asked_about_no_more(start: Programs) -> None:
    program, source = await with_tools(start, asks(ROME), DONE)
    await asked(program)
    await program.library.delete_messages(program.shown.id, program.shown.branch[-1].id)
    program.pane.reload()
    program.pane.refresh()
    await program.until(lambda: not panel(program).isVisible(), "it is still asked about")
    assert not program.shown.awaits_results
    program.pane.regenerate()
    await until_text(program, "It is sunny.")

    assert not source.called


async def test_a_call_that_was_left_open_is_not_called_because_another_is_always_allowed(start: Programs) -> None:
    two = asks(ROME, ("weather", {"place": "Oslo"}))
    program, source = await with_tools(start, two)
    await asked(program)
    conversation_id = program.shown.id
    again, source = await with_tools(start, DONE)
    await again.open(conversation_id)
    await again.until(lambda: panel(again).isVisible(), "the open calls are not there")
    press(again, "always")
    await again.until(lambda: len(source.called) == 1 and "Oslo" in panel(again).arguments.toPlainText(), "not asked")
    await again.settle(0.05)

    assert len(source.called) == 1
    press(again, "once")
    await until_text(again, "It is sunny.")
    assert len(source.called) == 2


@pytest.fixture
async def server() -> AsyncIterator[MisbehavingServer]:
    async with MisbehavingServer() as running:
        yield running


async def test_calls_come_and_results_go_over_a_real_connection(server: MisbehavingServer, start: Programs) -> None:
    alpha = replace(profile(model="calls-weather"), base_url=server.base_url)
    program = await start(alpha, server=Server(real_key=KEY))
    source = Functions()
    program.late.tool_book.sources.append(source)
    await program.shown.choose_parameters(Parameters(tools=(WEATHER,)))
    program.type("How is it?")
    program.key(Qt.Key.Key_Return)
    await program.until(lambda: panel(program).isVisible(), "no question about a call")
    press(program, "always")
    await program.until(lambda: "sunny in Oslo" in program.texts[-1] and not program.shown.is_running, "no answer")

    asked_first, answered = (each.body for each in server.seen if each.body and "messages" in each.body)
    assert [tool["function"]["name"] for tool in asked_first["tools"]] == ["weather"]
    assert [message["role"] for message in answered["messages"]] == ["user", "assistant", "tool", "tool"]
    calls = answered["messages"][1]["tool_calls"]
    assert [(call["id"], call["function"]["arguments"]) for call in calls] == [
        ("a", '{"place": "Rome"}'),
        ("b", '{"place": "Oslo"}'),
    ]
    given = {message["tool_call_id"]: message["content"] for message in answered["messages"][2:]}
    assert given == {"a": "sunny in Rome", "b": "sunny in Oslo"}


async def test_a_reply_has_one_round_whoever_looks_at_it_meanwhile(start: Programs) -> None:
    program, source = await with_tools(start, asks(ROME, ("weather", {"place": "Oslo"}))[:-1], DONE)
    program.server.answers_on.clear()
    await program.ask("How is it?", waits=False)
    await program.until(lambda: program.server.asked, "nothing was asked")
    source.lists_on.clear()
    program.server.answers_on.set()
    await program.until(lambda: program.shown.awaits_results, "no open calls")
    calling, found = program.late.tool_calling, []
    calling.changed = lambda _id: found.append(calling.round_of(program.shown))
    looking = asyncio.ensure_future(calling.look(program.shown))
    await program.settle(0.02)
    source.lists_on.set()
    await looking
    await program.until(lambda: found, "no open call")
    await program.settle(0.3)

    assert len(set(found)) == 1
    assert not found[0].calls[0].may_have_run
