"""Prompt tests against a real server: what is asked, how much of it at once, what a 429 does, and what stays."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from canal_desktop.domain.errors import InvalidInput, StorageError
from canal_desktop.domain.message import ImagePart, Role, TextPart, ToolCallPart, ToolResultPart
from canal_desktop.domain.parameters import Parameters
from canal_desktop.domain.prompt_test import (
    CaseMessage,
    CaseRequest,
    Cell,
    Check,
    CheckKind,
    Verdict,
    missing_cells,
)
from canal_desktop.domain.settings import Settings
from canal_desktop.domain.spending import Grouping
from canal_desktop.domain.tool import Tool, ToolId
from canal_desktop.storage.spent import SpentStore
from tests.unit.app.prompt_tests.bench import PRICE, PROFILE, YES, Bench


async def test_each_case_is_asked_of_each_model_with_its_own_parameters_and_nothing_else(bench: Bench) -> None:
    bench.world.profiles.set_parameters(PROFILE, Parameters("Be rude.", 1.5))
    picture = await bench.world.stores.files.add(b"\x89PNG picture")
    request = CaseRequest(
        (
            CaseMessage(Role.USER, (ImagePart(picture, "image/png"), TextPart("What is it?"))),
            CaseMessage(Role.ASSISTANT, (TextPart("A cat."),)),
            CaseMessage(Role.USER, (TextPart("Sure?"),)),
        ),
        Parameters("Be brief.", temperature=0.0, seed=7),
    )
    await bench.add(request=request)
    await bench.add("Plain?")
    run = await bench.run("one", "two", at_once=1)
    bodies = [seen.body for seen in bench.server.chats]
    asked = [
        {"role": "system", "content": "Be brief."},
        {
            "role": "user",
            "content": [
                {"type": "text", "text": "What is it?"},
                {"type": "image_url", "image_url": {"url": "data:image/png;base64,iVBORyBwaWN0dXJl"}},
            ],
        },
        {"role": "assistant", "content": "A cat."},
        {"role": "user", "content": "Sure?"},
    ]
    usual = {"stream": True, "stream_options": {"include_usage": True}}
    plain = [{"role": "user", "content": "Plain?"}]
    assert bodies == [
        {"model": "one", "messages": asked, "temperature": 0.0, "seed": 7, **usual},
        {"model": "two", "messages": asked, "temperature": 0.0, "seed": 7, **usual},
        {"model": "one", "messages": plain, **usual},
        {"model": "two", "messages": plain, **usual},
    ]
    assert {one.verdict for one in run.results.values()} == {Verdict.PASSED}


async def test_calls_their_results_and_the_tools_of_a_case_go_along(bench: Bench) -> None:
    tool = Tool(ToolId("own:1"), "clock", "Tells the time.", {"type": "object"})

    async def tools_for(ids: tuple[ToolId, ...]) -> tuple[Tool, ...]:
        return (tool,) if tool.id in ids else ()

    bench.world.requests.find_tools = tools_for
    call = ToolCallPart("c1", "clock", "{}")
    request = CaseRequest(
        (
            CaseMessage(Role.USER, (TextPart("What time is it?"),)),
            CaseMessage(Role.ASSISTANT, (call,)),
            CaseMessage(Role.TOOL, (ToolResultPart("c1", "clock", "Noon", note="typed"),)),
        ),
        Parameters(tools=(tool.id,)),
    )
    await bench.add(request=request, title="Time")
    run = await bench.run("one")
    (asked,) = bench.server.chats
    assert [message["role"] for message in asked.body["messages"]] == ["user", "assistant", "tool"]
    assert asked.body["messages"][1]["tool_calls"][0]["function"] == {"name": "clock", "arguments": "{}"}
    assert asked.body["messages"][2]["content"] == "Noon"
    assert [one["function"]["name"] for one in asked.body["tools"]] == ["clock"]
    assert [one.verdict for one in run.results.values()] == [Verdict.PASSED]


async def test_a_case_whose_tools_cannot_be_had_is_not_asked(bench: Bench) -> None:
    async def none_starts(ids: tuple[ToolId, ...]) -> str:
        return f"The server files does not run. Missing: {', '.join(ids)}."

    bench.world.requests.start_tools = none_starts
    question = (CaseMessage(Role.USER, (TextPart("What is in it?"),)),)
    await bench.add(request=CaseRequest(question, Parameters(tools=(ToolId("mcp:f:read"),))), title="File")
    run = await bench.run("one")
    (result,) = run.results.values()
    assert result.verdict is Verdict.ERROR
    assert result.failure == "The server files does not run. Missing: mcp:f:read."
    assert bench.server.chats == []


async def test_what_came_of_it_is_kept_with_cost_time_and_reasons(bench: Bench) -> None:
    bench.world.requests.price_of = lambda _profile, model: PRICE if model == "priced" else None
    case = await bench.add(checks=(Check(CheckKind.CONTAINS, "no"), *YES), expected="yes")
    await bench.run("priced", "other", repeats=2)
    (run,) = await bench.tests.runs(bench.case_set.id)
    results = await bench.tests.results(run.id)
    assert run.ended_at is not None
    assert [one.cell for one in results] == [
        Cell(case.id, model, repeat) for model in ("other", "priced") for repeat in (0, 1)
    ]
    other, _again, priced, _more = results
    assert (priced.cost, other.cost) == (Decimal("0.002"), None)
    assert (priced.reply, priced.expected, priced.verdict) == ("priced says yes.", "yes", Verdict.FAILED)
    assert [outcome.reason for _check, outcome in priced.checks] == ["“no” is not in the answer.", ""]
    assert priced.timing is not None
    assert priced.timing.first_token_s is not None
    assert 0.02 <= priced.timing.first_token_s <= priced.timing.total_s
    (sums,) = await SpentStore(bench.world.database).sums(Grouping.DAY, date.min, date.max)
    assert (sums.requests, sums.cost, sums.unpriced) == (4, Decimal("0.004"), 2)
    kinds = await bench.world.database.run(lambda db: db.execute("SELECT DISTINCT kind FROM spent").fetchall())
    assert kinds == [("test",)]


async def test_no_more_are_on_their_way_at_once_than_was_chosen(bench: Bench) -> None:
    for number in range(6):
        await bench.add(f"Question {number}?")
    bench.server.takes_s = 0.1
    await bench.run("one", "two", at_once=3)
    assert len(bench.server.chats) == 12
    assert bench.server.most_at_once == 3


async def test_a_429_holds_all_of_them_up_and_fewer_go_on(bench: Bench) -> None:
    for number in range(8):
        await bench.add(f"Question {number}?")
    bench.server.refuses_next = 1
    bench.server.takes_s = 0.2
    begun = await bench.tests.begin(bench.case_set.id, ("one",), 1, 4, PROFILE)
    running = asyncio.create_task(bench.tests.carry_out(begun))
    await bench.until(lambda: begun.lanes.held_s)
    assert begun.lanes.allowed == 2
    await running
    moments = bench.server.moments
    refused = next(when for when, status in moments if status == 429)
    # The first four were on their way together; then nothing is sent until the server's time is over.
    assert min(when - refused for when, _status in moments[4:]) >= 0.99
    assert len(bench.server.chats) == 9
    assert {one.verdict for one in begun.results.values()} == {Verdict.PASSED}
    assert begun.lanes.allowed > 2


async def test_a_server_that_takes_two_at_once_gets_all_questions_answered(bench: Bench) -> None:
    for number in range(6):
        await bench.add(f"Question {number}?")
    bench.server.allows = 2
    bench.server.retry_after_s = 0
    bench.server.takes_s = 0.1
    run = await bench.run("one", at_once=4)
    assert {one.verdict for one in run.results.values()} == {Verdict.PASSED}
    assert len(run.results) == 6


async def test_a_request_that_always_fails_is_given_up_and_the_others_go_on(bench: Bench) -> None:
    for number in range(2):
        await bench.add(f"Question {number}?")
    bench.server.forbids = "secret"
    run = await bench.run("secret", "fine")
    found = {one.cell.model: one for one in run.results.values()}
    assert (found["secret"].verdict, found["fine"].verdict) == (Verdict.ERROR, Verdict.PASSED)
    assert "may not use secret" in found["secret"].failure
    assert (len(run.results), len(bench.server.chats), run.sentence) == (4, 4, "")
    bench.server.forbids = ""
    again = await bench.tests.go_on(run.run, 1)
    await bench.tests.carry_out(again)
    assert {one.verdict for one in again.results.values()} == {Verdict.PASSED}
    assert len(bench.server.chats) == 6


async def test_a_run_that_is_stopped_keeps_what_it_has_and_the_rest_can_be_run(bench: Bench) -> None:
    for number in range(3):
        await bench.add(f"Question {number}?")
    begun = await bench.tests.begin(bench.case_set.id, ("one", "two"), 1, 1, PROFILE)
    running = asyncio.create_task(bench.tests.carry_out(begun))
    await bench.until(lambda: len(begun.results) >= 2)
    with pytest.raises(InvalidInput, match="Another run is going on"):
        await bench.run("one")
    bench.server.open.clear()
    seen = len(begun.results)
    await bench.until(lambda: bench.server.at_once)
    running.cancel()
    with pytest.raises(asyncio.CancelledError):
        await running
    await bench.until(lambda: not bench.server.at_once)
    (run,) = await bench.tests.runs(bench.case_set.id)
    results = await bench.tests.results(run.id)
    assert run.ended_at is not None
    assert len(results) in {seen, seen + 1}
    bench.server.open.set()
    before = len(bench.server.chats)
    await bench.tests.carry_out(await bench.tests.go_on(run, 3))
    assert missing_cells(run, await bench.tests.results(run.id)) == ()
    assert len(bench.server.chats) - before == 6 - len(results)
    assert len(await bench.tests.runs(bench.case_set.id)) == 1


async def test_a_run_that_could_not_be_stored_stands_in_no_other_ones_way(bench: Bench) -> None:
    await bench.add()
    database = bench.world.database
    await database.run(lambda db: db.pragma("query_only", True))
    with pytest.raises(StorageError):
        await bench.run("one")
    await database.run(lambda db: db.pragma("query_only", False))
    run = await bench.run("one")
    assert len(run.results) == 1


async def test_a_run_that_was_stopped_before_it_began_stands_in_no_other_ones_way(bench: Bench) -> None:
    await bench.add()
    begun = await bench.tests.begin(bench.case_set.id, ("one",), 1, 1, PROFILE)
    task = asyncio.create_task(bench.tests.carry_out(begun))
    task.cancel()
    await asyncio.wait((task,))
    bench.tests.leave(begun)
    run = await bench.run("one")
    assert len(run.results) == 1


async def test_a_budget_ends_a_run_unless_the_user_lets_it_go_on(bench: Bench) -> None:
    bench.world.requests.price_of = lambda _profile, _model: PRICE
    for number in range(5):
        await bench.add(f"Question {number}?")
    bench.settings = Settings(day_stop=0.003)
    run = await bench.run("one", at_once=1)
    # Each costs 0.002.
    assert len(bench.server.chats) == len(run.results) == 2
    assert run.sentence.startswith("Stopped: $0.00 spent today")
    again = await bench.tests.go_on(run.run, 1)
    again.is_over_budget = True
    await bench.tests.carry_out(again)
    assert len(bench.server.chats) == 5


async def test_what_would_fail_for_all_ends_the_run_at_once(bench: Bench) -> None:
    for number in range(5):
        await bench.add(f"Question {number}?")
    begun = await bench.tests.begin(bench.case_set.id, ("one",), 1, 2, "gone")
    await bench.tests.carry_out(begun)
    assert "profile of this conversation is gone" in begun.sentence
    assert begun.results == {}
    assert bench.server.chats == []


async def test_a_judge_is_asked_and_paid_apart(bench: Bench) -> None:
    bench.world.requests.price_of = lambda _profile, _model: PRICE
    judge = Check(CheckKind.JUDGED, "Is it kind?", model="judge")
    await bench.add("Be nice.", (judge,), expected="You are nice.")
    bench.server.answer = lambda body: "FAIL: It is rude." if body["model"] == "judge" else "Go away."
    run = await bench.run("one")
    (result,) = run.results.values()
    ((_check, outcome),) = result.checks
    assert (result.verdict, outcome.verdict, outcome.reason) == (Verdict.FAILED, Verdict.FAILED, "It is rude.")
    assert (result.cost, result.judge_cost) == (Decimal("0.002"), Decimal("0.002"))
    asked = bench.server.chats[-1].body
    assert asked["model"] == "judge"
    assert "Is it kind?" in asked["messages"][0]["content"]
    for text in ("Be nice.", "You are nice.", "Go away."):
        assert text in asked["messages"][1]["content"]


async def test_the_cost_of_a_run_is_estimated_before_it(bench: Bench) -> None:
    bench.world.requests.price_of = lambda _profile, model: PRICE if model == "priced" else None
    case = await bench.add("a" * 40, expected="b" * 40)
    cases = [case]
    # 10 tokens and the message's own 4 in, 10 out.
    one = (14 * Decimal(100) + 10 * Decimal(200)) / 1_000_000
    assert await bench.tests.cost_of(cases, ("priced", "free"), 3, PROFILE) == 3 * one
    assert await bench.tests.cost_of(cases, ("free",), 1, PROFILE) is None


async def test_sets_and_cases_are_changed_ordered_and_come_back_when_deleted(bench: Bench) -> None:
    first, second = await bench.add("First?"), await bench.add("Second?")
    await bench.run("one")
    copy = await bench.tests.duplicate_case(first)
    await bench.tests.move_case(second, -1)
    titles = [case.title for case in await bench.tests.cases(bench.case_set.id)]
    assert titles == ["First?", "Second?", "First? (copy)"]
    await bench.tests.save_case(replace(copy, title="  Third\n? ", checks=()))
    done = await bench.tests.delete_case(first)
    assert [case.title for case in await bench.tests.cases(bench.case_set.id)] == ["Second?", "Third ?"]
    await bench.world.undo.undo(done.id)
    before = await bench.tests.cases(bench.case_set.id)
    assert [case.title for case in before] == ["First?", "Second?", "Third ?"]
    runs = await bench.tests.runs(bench.case_set.id)
    results = await bench.tests.results(runs[0].id)
    done = await bench.tests.delete_set(bench.case_set)
    assert await bench.tests.sets() == ()
    assert await bench.tests.cases(bench.case_set.id) == ()
    await bench.world.undo.undo(done.id)
    assert await bench.tests.sets() == (bench.case_set,)
    assert await bench.tests.cases(bench.case_set.id) == before
    assert (await bench.tests.runs(bench.case_set.id), await bench.tests.results(runs[0].id)) == (runs, results)
    other = await bench.tests.add_set("Other")
    with pytest.raises(InvalidInput, match="a set other already"):
        await bench.tests.rename_set(bench.case_set, " other ")
    assert await bench.tests.add_set("OTHER") == other
    await bench.tests.rename_set(other, "Another")
    assert [one.name for one in await bench.tests.sets()] == ["Another", "Facts"]


async def test_a_result_becomes_a_conversation(bench: Bench) -> None:
    await bench.add(request=CaseRequest((CaseMessage(Role.USER, (TextPart("Is it?"),)),), Parameters("Be brief.")))
    begun = await bench.run("one")
    conversation, messages = await bench.tests.as_conversation(begun.run, next(iter(begun.results.values())))
    await bench.world.store.add_forked(conversation, messages)
    known, found, _draft = await bench.world.store.load(conversation.id)
    assert [(one.role, one.text) for one in found] == [(Role.USER, "Is it?"), (Role.ASSISTANT, "one says yes.")]
    assert (known.model, known.profile_id, known.parameters) == ("one", PROFILE, Parameters("Be brief."))
