"""An answer in the middle is asked for again: what followed is told of, and found again."""

from __future__ import annotations

from typing import TYPE_CHECKING

from canal_desktop.domain.completion import Delta

if TYPE_CHECKING:
    from tests.ui.program import RunningProgram

TOLD = "The 3 messages that followed are kept with version 1."


async def again(program: RunningProgram, number: int) -> None:
    asked = len(program.server.asked)
    assert program.pane.transcript.commands.act(number, "regenerate")
    await program.until(lambda: len(program.server.asked) > asked and not program.shown.is_running)


async def test_what_followed_an_answer_is_told_of_and_found_again(program: RunningProgram) -> None:
    await program.ask("one")
    await program.ask("two")
    program.composer.set_text("three")
    program.do("add_question")
    await program.until(lambda: len(program.texts) == 5)
    former = program.texts
    program.server.events = (Delta("Second"),)
    await again(program, 1)
    await program.until(lambda: TOLD in program.window.notices.texts, "nothing was told")
    assert program.texts == ["one", "Second"]
    program.press("Go back")
    await program.settle()
    assert program.texts == former


async def test_nothing_is_told_where_nothing_followed(program: RunningProgram) -> None:
    await program.ask("one")
    await again(program, 1)
    program.do("regenerate")
    await program.settle()
    assert [text for text in program.window.notices.texts if "followed" in text] == []
