"""Files that are attached in one window are neither lost nor mixed up while others are opened."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, Qt

from tests.ui.own_windows.owned import ask_alone, ask_main, in_own_window, shown_alone

if TYPE_CHECKING:
    from canal_desktop.ui.sending import Outgoing
    from tests.ui.program import RunningProgram


async def test_what_was_attached_goes_along_and_is_sent(program: RunningProgram) -> None:
    await program.ask("one")
    program.late.attachments.bar.add_text("notes.txt", "The train leaves at nine.")
    await program.until(lambda: bool(program.late.attachments.bar.parts()), "nothing is attached")

    work = await shown_alone(program)

    assert program.late.attachments.bar.parts() == ()
    await ask_alone(program, work, "when")
    assert "The train leaves at nine." in str(program.server.asked[-1].messages)
    conversation = work.pane.conversation
    assert conversation is not None
    assert not await program.late.attachments.lists._drafts.load_attached(conversation.id)


async def test_what_is_attached_to_a_conversation_that_has_just_begun_stays_while_others_get_windows(
    program: RunningProgram,
) -> None:
    await program.ask("one")
    one = program.shown.id
    program.do("new_conversation")
    await program.until(lambda: program.texts == [], "no new conversation")
    await program.ask("two")
    await in_own_window(program, one)
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)

    program.late.attachments.bar.add_text("notes.txt", "The train leaves at nine.")
    await program.until(lambda: bool(program.late.attachments.bar.parts()), "nothing is attached")
    await ask_main(program, "when")
    assert "The train leaves at nine." in str(program.server.asked[-1].messages)


async def test_what_is_attached_to_the_next_new_one_while_the_last_is_sent_is_its_own(program: RunningProgram) -> None:
    may_go = asyncio.Event()

    async def wait(_outgoing: Outgoing) -> bool:
        await may_go.wait()
        return True

    bar, sending = program.late.attachments.bar, program.pane.sending
    sending.checks.append(wait)
    bar.add_text("first.txt", "The train leaves at nine.")
    await program.until(lambda: len(bar.parts()) == 1, "nothing is attached")
    first, drafts = program.shown, program.late.attachments.lists._drafts
    program.type("when")
    program.key(Qt.Key.Key_Return)
    await program.settle(0.05)
    program.do("new_conversation")
    await program.settle(0.05)
    bar.add_text("second.txt", "The ship leaves at ten.")
    await program.until(lambda: "ship" in str(bar.parts()), "the second one is not attached")
    may_go.set()
    await program.until(lambda: len(program.server.asked) == 1, "nothing is asked")
    await program.settle(0.05)

    assert "The train leaves at nine." in str(program.server.asked[0].messages)
    assert "ship" not in str(program.server.asked[0].messages)
    assert "The ship leaves at ten." in str(bar.parts())
    assert "train" not in str(bar.parts())
    await program.until_stored(lambda: drafts.load_attached(None))
    assert not await drafts.load_attached(first.id)
    sending.checks.remove(wait)
    await program.ask("and the ship")
    assert "The ship leaves at ten." in str(program.server.asked[-1].messages)
    assert bar.parts() == ()
