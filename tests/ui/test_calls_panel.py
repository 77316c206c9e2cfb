"""The panel that asks about calls: all of it can be seen and reached by key."""

from __future__ import annotations

from typing import TYPE_CHECKING

from canal_desktop.app.tool_calling import DENIED, PASSED_OVER
from tests.ui.program import Server, profile
from tests.ui.tool_steps import DONE, ROME, asked, asks, panel, press, with_tools

if TYPE_CHECKING:
    from tests.ui.conftest import Programs
    from tests.ui.program import RunningProgram


def cut(program: RunningProgram) -> list[str]:
    """The buttons of which a part is below the panel's edge."""
    shown = panel(program).viewport()
    return [
        button.text()
        for button in panel(program).buttons.values()
        if button.isVisible() and not shown.rect().contains(button.geometry().translated(panel(program).widget().pos()))
    ]


async def test_all_buttons_are_seen_from_the_first_question_on(start: Programs) -> None:
    program, _source = await with_tools(start, asks(("ask_me", {"place": "x"}), ROME), DONE, own=True)
    await asked(program)
    await program.settle(0.1)
    assert not cut(program)
    assert not panel(program).verticalScrollBar().isVisible()
    # Long words in place of short ones.
    program.window.resize(640, 700)
    await program.settle(0.1)
    assert not cut(program)
    press(program, "refuse")
    await program.until(lambda: "weather" in panel(program).title.text(), "no second question")
    await program.settle(0.1)
    assert not cut(program)


async def test_all_buttons_are_seen_of_a_question_found_at_the_start(start: Programs) -> None:
    program, _source = await with_tools(start, asks(("ask_me", {"place": "x"})), own=True)
    await asked(program)
    conversation_id = program.shown.id
    program = await start(profile(), server=Server())
    await program.open(conversation_id)
    await program.until(lambda: panel(program).isVisible(), "no question")
    await program.settle(0.1)
    assert not cut(program)


async def test_arguments_of_few_lines_are_not_scrolled(start: Programs) -> None:
    program, _source = await with_tools(start, asks(ROME))
    await asked(program)
    await program.settle(0.1)
    assert panel(program).arguments.blockCount() == 3
    assert panel(program).arguments.verticalScrollBar().maximum() == 0


async def test_a_half_typed_result_is_there_again_after_a_crash(start: Programs) -> None:
    program, _source = await with_tools(start, asks(("ask_me", {"place": "x"})), own=True)
    await asked(program)
    panel(program).result.setPlainText("half of")
    (call,) = program.shown.branch[-1].calls
    reply_id, known = program.shown.branch[-1].id, call.call_id
    # Nothing is asked to be saved: a program that is killed has no time for it.
    shown = program.shown

    async def is_stored() -> bool:
        return known in await shown.load_typed(reply_id)

    await program.until_stored(is_stored)
    conversation_id = program.shown.id
    program = await start(profile(), server=Server())
    await program.open(conversation_id)
    await program.until(lambda: panel(program).isVisible(), "no question")
    assert panel(program).result.toPlainText() == "half of"


async def test_calls_that_are_passed_over_get_a_result_that_says_so(start: Programs) -> None:
    program, source = await with_tools(start, asks(ROME, ("clock", {})), DONE)
    await asked(program)
    press(program, "deny")
    await program.until(lambda: program.shown.branch[-1].results, "not denied")
    await program.ask("Never mind")
    roles = [message.role.value for message in program.shown.branch]
    assert roles == ["user", "assistant", "tool", "user", "assistant"]
    notes = [part.note for message in program.shown.branch for part in message.results]
    assert notes == ["denied", "not answered"]
    assert [message.text for message in program.server.asked[-1].messages][2:] == [DENIED, PASSED_OVER, "Never mind"]
    assert not source.called
    assert not panel(program).isVisible()
