"""What is asked in the quick window, on its way: past open calls, slow checks and a disk that fails."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from canal_desktop.app.tool_calling import PASSED_OVER
from canal_desktop.domain.errors import StorageError
from canal_desktop.ui.quick.desk import DRAFT
from tests.ui.quick.test_quick_window import asked, opened
from tests.ui.tool_steps import DONE, ROME, asks, with_tools

if TYPE_CHECKING:
    import pytest

    from tests.ui.conftest import Programs
    from tests.ui.program import RunningProgram


async def test_a_question_instead_of_an_answer_to_a_call_passes_that_over(start: Programs) -> None:
    program, source = await with_tools(start, asks(ROME), DONE)
    program.profiles.set_parameters("alpha", program.shown.conversation.parameters)
    window = await opened(program)
    await asked(program, window, "how is it")
    conversation = window.answer.conversation
    assert conversation is not None
    await program.until(lambda: program.late.tool_calling.asks(conversation.id), "no call waits")

    await asked(program, window, "never mind")

    said = [(message.role.value, message.text) for message in program.server.asked[-1].messages]
    assert said == [("user", "how is it"), ("assistant", ""), ("tool", PASSED_OVER), ("user", "never mind")]
    assert source.called == []


async def test_what_is_looked_at_while_a_check_asks_does_not_take_the_question_out_of_memory(
    program: RunningProgram,
) -> None:
    answered = asyncio.Event()

    async def ask_first(_outgoing: object) -> bool:
        await answered.wait()
        return True

    await program.ask("mine")
    mine = program.shown.id
    program.pane.sending.checks.append(ask_first)
    program.server.answers_on.clear()
    window = await opened(program)
    QTest.keyClicks(window.edit, "slow")
    QTest.keyClick(window.edit, Qt.Key.Key_Return)
    await program.settle()
    window.close()
    await program.new()
    program.workspace.open(mine)
    await program.settle()
    answered.set()
    await program.until(lambda: len(program.server.asked) == 2, "nothing was asked")

    (asked_now,) = program.library.running
    assert (await program.library.open(asked_now)).is_running


async def test_what_is_written_again_stays_in_memory_while_a_check_asks(program: RunningProgram) -> None:
    answered = asyncio.Event()

    async def ask_first(_outgoing: object) -> bool:
        await answered.wait()
        return True

    window = await opened(program)
    await asked(program, window, "why")
    await program.until(lambda: not window.answer.is_answering)
    conversation = window.answer.conversation
    assert conversation is not None
    program.pane.sending.checks.append(ask_first)
    program.server.answers_on.clear()
    window.answer.action_requested.emit(window.answer.messages[-1].id, "regenerate")
    await program.settle()
    window.close()
    await program.new()
    answered.set()
    await program.until(lambda: len(program.server.asked) == 2, "nothing was asked")

    assert program.library.running == {conversation.id}


async def test_a_disk_that_fails_at_the_end_leaves_nothing_else_open(
    program: RunningProgram, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def gone(_about: object) -> str:
        raise StorageError("The disk is gone.")

    window = await opened(program)
    QTest.keyClicks(window.edit, "unsent")
    monkeypatch.setattr(program.late.desktop.quick._store, "load_draft", gone)
    await program.late.desktop.quick.close()
    monkeypatch.undo()
    assert await program.store.load_draft(DRAFT) == "unsent", "it is worth a try"
