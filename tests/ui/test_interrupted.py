"""After a kill: the way to each answer that was being written, and an estimate of what it took."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from canal_desktop.domain.completion import Delta, Finish, Usage
from canal_desktop.domain.model_facts import FactSource, facts_from
from canal_desktop.domain.money import Price
from canal_desktop.storage.spent import SpentStore
from tests.ui.program import Server, profile

if TYPE_CHECKING:
    from canal_desktop.domain.message import MessageId
    from tests.ui.conftest import Programs
    from tests.ui.program import RunningProgram

COUNTED = (Delta("An answer."), Usage(400, 600, 1000), Finish("stop"))


async def killed(program: RunningProgram, *replies: MessageId) -> None:
    """Let these be as a kill leaves them that comes in the middle of their text; nothing of them is on the bill."""
    for known in replies:
        await program.database.transact(
            lambda db, reply=known: (
                db.execute("DELETE FROM spent WHERE message_id = ?", (reply,)),
                db.execute("DELETE FROM parts WHERE message_seq = (SELECT seq FROM messages WHERE id = ?)", (reply,)),
                db.execute(
                    "INSERT INTO deltas (message_seq, kind, text) "
                    "SELECT seq, 'text', 'Half of an answer' FROM messages WHERE id = ?",
                    (reply,),
                ),
                db.execute("UPDATE messages SET state = 'streaming', usage = NULL WHERE id = ?", (reply,)),
            )
        )


def notices(program: RunningProgram) -> list[str]:
    return [text for text in program.window.notices.texts if "interrupted" in text]


async def test_the_notice_leads_to_the_interrupted_version_where_another_is_active(start: Programs) -> None:
    program = await start(profile(), server=Server(events=COUNTED))
    await program.ask("first")
    interrupted = program.shown.branch[-1].id
    program.do("regenerate")
    await program.until(lambda: program.shown.branch[-1].id != interrupted and not program.shown.is_running, "no end")
    known = program.shown.id
    await killed(program, interrupted)

    program = await start(profile())
    assert notices(program) == ["An answer was interrupted when the program ended. What had arrived is kept."]
    program.press("Show")
    await program.until(lambda: program.pane.conversation and program.shown.id == known, "not opened")
    await program.until(lambda: program.texts == ["first", "Half of an answer"], "not that version")
    assert program.states[-1] == "interrupted"
    assert notices(program) == []


async def test_of_several_each_is_shown_in_turn(start: Programs) -> None:
    program = await start(profile(), server=Server(events=COUNTED))
    replies = []
    for text in ("one", "two"):
        await program.new()
        await program.ask(text)
        replies.append(program.shown.branch[-1].id)
    await killed(program, *replies)
    await program.new()

    program = await start(profile())
    assert notices(program)[0].startswith("2 answers were")
    program.press("Show the newest")
    await program.until(lambda: program.texts == ["two", "Half of an answer"], "not the newest")
    assert notices(program)[0].startswith("One more answer was")
    program.press("Show")
    await program.until(lambda: program.texts == ["one", "Half of an answer"], "not the other")
    assert notices(program) == []


async def test_one_that_was_seen_is_told_of_no_more(start: Programs) -> None:
    program = await start(profile(), server=Server(events=COUNTED))
    replies = []
    for text in ("one", "two"):
        await program.new()
        await program.ask(text)
        replies.append(program.shown.branch[-1].id)
    await killed(program, *replies)

    program = await start(profile())
    assert notices(program) == ["2 answers were interrupted when the program ended. What had arrived is kept."]
    both = sorted(await program.store.summaries(), key=lambda known: known.title)
    await program.library.load_marks()
    assert {known.id for known in both} == program.library.failed, "the sidebar marks them"
    program.workspace.open(both[1].id)
    await program.until(lambda: program.texts == ["two", "Half of an answer"], "not opened")
    assert notices(program) == ["One more answer was interrupted when the program ended. What had arrived is kept."]
    program.workspace.open(both[0].id)
    await program.until(lambda: program.texts == ["one", "Half of an answer"], "not the other")
    assert notices(program) == []


async def test_what_it_took_is_estimated_on_the_bill_once(start: Programs) -> None:
    program = await start(profile(), server=Server(events=COUNTED))
    price = facts_from(FactSource.USER, {"price": Price(Decimal(1000), Decimal(1000))})
    program.parts.book.set_own_facts(profile().base_url, "gpt-4o-mini", price)
    await program.ask("first")
    known = program.shown.id
    await killed(program, program.shown.branch[-1].id)

    for _run in range(2):
        program = await start(profile())
        total = (await SpentStore(program.database).of_conversation(known)).total
        assert (total.requests, total.estimated, total.unpriced) == (1, 1, 0)
        assert 0 < total.prompt_tokens < 20
        assert 0 < total.completion_tokens < 20
        assert total.cost == Decimal(total.prompt_tokens + total.completion_tokens) / 1000


async def test_of_an_answer_that_was_gone_on_with_only_what_came_last_is_added(start: Programs) -> None:
    program = await start(
        profile(), server=Server(events=(Delta("Much text. " * 400), Usage(4, 1000), Finish("length")))
    )
    await program.ask("first")
    known, reply = program.shown.id, program.shown.branch[-1].id
    await program.database.transact(
        lambda db: (
            db.execute(
                "INSERT INTO deltas (message_seq, kind, text) "
                "SELECT seq, 'text', 'A little.' FROM messages WHERE id = ?",
                (reply,),
            ),
            db.execute("UPDATE messages SET state = 'streaming' WHERE id = ?", (reply,)),
        )
    )
    program = await start(profile())
    total = (await SpentStore(program.database).of_conversation(known)).total
    assert (total.requests, total.estimated) == (2, 1)
    assert 1000 < total.completion_tokens < 1010
    assert total.prompt_tokens > 1000, "what there was before is sent too"
