"""Steps in the windows of conversations, with the whole program behind them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

if TYPE_CHECKING:
    from canal_desktop.domain.message import ConversationId
    from canal_desktop.ui.own_windows.work import OwnWork
    from tests.ui.program import RunningProgram


async def in_own_window(program: RunningProgram, conversation_id: ConversationId) -> OwnWork:
    """Open one that is stored in a window of its own, as its row's menu does."""
    windows = program.late.own_windows
    windows.open((conversation_id,))
    await program.until(lambda: windows.find(conversation_id) is not None, "no window of its own")
    await program.settle(0.05)
    return work_of(program, conversation_id)


async def shown_alone(program: RunningProgram) -> OwnWork:
    """Put the one on the screen into a window of its own, by the action of the main window."""
    known, windows = program.shown.id, program.late.own_windows
    program.do("own_window")
    await program.until(lambda: windows.find(known) is not None, "no window of its own")
    await program.until(lambda: program.pane.conversation is not None, "the main window shows nothing")
    await program.settle(0.05)
    return work_of(program, known)


def work_of(program: RunningProgram, conversation_id: ConversationId) -> OwnWork:
    work = program.late.own_windows.find(conversation_id)
    assert work is not None
    return work


def texts(work: OwnWork) -> list[str]:
    return [message.text for message in work.pane.transcript.messages]


async def ask_alone(program: RunningProgram, work: OwnWork, text: str, *, waits: bool = True) -> None:
    """Type a question into the window and send it."""
    before = len(program.server.asked)
    work.pane.composer.setFocus()
    QTest.keyClicks(work.pane.composer.edit, text)
    QTest.keyClick(work.pane.composer.edit, Qt.Key.Key_Return)
    await program.until(lambda: len(program.server.asked) > before, "nothing was asked")
    conversation = work.pane.conversation
    assert conversation is not None
    if waits:
        await program.until(lambda: not conversation.is_running, "the reply has no end")


async def ask_main(program: RunningProgram, text: str, *, waits: bool = True) -> None:
    """Ask in the main window, which is brought to the front for that."""
    program.window.activateWindow()
    await program.settle(0.03)
    await program.ask(text, waits=waits)


async def closed(program: RunningProgram, work: OwnWork) -> None:
    """Close it as its frame does, and wait until it is gone."""
    conversation = work.pane.conversation
    assert conversation is not None
    known = conversation.id
    work.window.close()
    await program.until(lambda: program.late.own_windows.find(known) is None, "it is still there")
    await program.settle(0.05)
