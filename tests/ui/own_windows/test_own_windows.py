"""A conversation in a window of its own: nothing of it is lost, mixed with another, or shown twice."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from canal_desktop.domain.completion import Delta, Failed, Finish
from canal_desktop.domain.errors import StorageError
from canal_desktop.domain.failures import FailureKind
from canal_desktop.domain.message import MessageState, Role
from tests.ui.own_windows.owned import ask_alone, ask_main, closed, in_own_window, shown_alone, texts, work_of
from tests.ui.program import CONTROL, RunningProgram, Server, profile

if TYPE_CHECKING:
    from canal_desktop.ui.sending import Outgoing
    from tests.ui.conftest import Programs


async def test_the_shown_conversation_goes_into_a_window_with_all_that_is_typed_in_it(program: RunningProgram) -> None:
    assert not program.is_possible("own_window")
    await program.ask("why")
    known = program.shown
    program.type("half a thought")

    work = await shown_alone(program)

    assert texts(work) == ["why", "Hello there"]
    assert work.pane.composer.text == "half a thought"
    assert work.window.isVisible()
    assert work.window.windowTitle().startswith("Canal – ")
    assert work.pane.conversation is known
    assert work.pane.server.text() == "Alpha"
    assert program.shown is not known
    assert program.composer.text == ""
    assert program.texts == []


async def test_two_conversations_are_written_at_once_and_neither_gets_a_word_of_the_other(
    program: RunningProgram,
) -> None:
    await program.ask("one")
    work = await shown_alone(program)
    program.server.answers_on.clear()
    program.server.script = [(Delta("of the "), Delta("window")), (Delta("of the "), Delta("main one"))]
    await ask_alone(program, work, "in the window", waits=False)
    await ask_main(program, "in the main one", waits=False)
    await program.until(lambda: len(program.server.asked) == 3)
    await program.until(lambda: texts(work)[-1] == "of the window" and program.texts[-1] == "of the main one")
    QTest.keyClicks(work.pane.composer.edit, "draft of the window")
    program.type("draft of the main one")
    assert work.window.actions_by_id["stop"].isEnabled()
    work.window.trigger("stop")
    await program.until(lambda: not work.window.actions_by_id["stop"].isEnabled(), "it goes on")
    assert program.shown.is_running
    program.server.answers_on.set()
    await program.until(lambda: not program.shown.is_running)

    assert texts(work) == ["one", "Hello there", "in the window", "of the window"]
    assert program.texts == ["in the main one", "of the main one"]
    assert work.pane.composer.text == "draft of the window"
    assert program.composer.text == "draft of the main one"
    assert work.pane.transcript.messages[-1].state is MessageState.STOPPED


async def test_a_closed_window_leaves_the_answer_and_the_draft_as_they_are(program: RunningProgram) -> None:
    await program.ask("one")
    work = await shown_alone(program)
    conversation = work.pane.conversation
    assert conversation is not None
    program.server.answers_on.clear()
    await ask_alone(program, work, "two", waits=False)
    await program.until(lambda: conversation.branch[-1].text == "Hello there")
    QTest.keyClicks(work.pane.composer.edit, "unsent")
    QTest.keyClick(work.window, Qt.Key.Key_W, CONTROL)
    await program.until(lambda: program.late.own_windows.find(conversation.id) is None)
    await program.settle()
    assert conversation.is_running
    program.server.answers_on.set()
    await program.until(lambda: not conversation.is_running)
    await program.settle()
    assert conversation.id in program.library.unread

    await program.open(conversation.id)
    assert program.texts == ["one", "Hello there", "two", "Hello there"]
    assert program.composer.text == "unsent"


async def test_what_is_in_a_window_of_its_own_comes_to_the_front_and_is_never_shown_twice(
    program: RunningProgram,
) -> None:
    await program.ask("one")
    work = await shown_alone(program)
    conversation = work.pane.conversation
    assert conversation is not None
    main = program.shown
    program.window.come_to_front()
    await program.settle(0.03)
    work.window.showMinimized()

    program.window.sidebar.conversation_opened.emit(conversation.id)
    await program.until(lambda: not work.window.isMinimized(), "it stays where it is")
    assert program.shown is main
    assert program.window.sidebar.open_id == main.id
    work.window.showMinimized()
    program.late.desktop.tray.show(conversation.id)
    await program.until(lambda: not work.window.isMinimized(), "the tray does not find it")
    program.late.own_windows.open((conversation.id,))
    await program.settle(0.05)
    assert program.late.own_windows.windows == [work.window]


async def test_a_hit_of_the_search_is_shown_in_the_window_it_is_in(program: RunningProgram) -> None:
    await program.ask("a needle")
    work = await shown_alone(program)
    conversation = work.pane.conversation
    assert conversation is not None
    await program.workspace.open_at(conversation.id, conversation.branch[0].id, ("needle",), in_reasoning=False)
    assert work.pane.find_bar.isVisible()
    assert not program.pane.find_bar.isVisible()
    # One thing at a time: first the search, then the answer.
    QTest.keyClick(work.pane.find_bar, Qt.Key.Key_Escape)
    assert not work.pane.find_bar.isVisible()
    assert work.window.isVisible()


async def test_an_edit_goes_along_and_is_not_lost_when_its_window_is_closed(program: RunningProgram) -> None:
    await program.ask("one")
    program.type("draft")
    program.do("edit_last")
    program.composer.edit.replace_text("one, better")

    work = await shown_alone(program)

    assert work.pane.composer.is_editing
    assert work.pane.composer.text == "one, better"
    assert work.pane.composer.draft == "draft"
    assert not program.composer.is_editing
    QTest.keyClick(work.pane.composer.edit, Qt.Key.Key_Return)
    await program.until(lambda: texts(work) == ["one, better", "Hello there"], "it became no version")
    await program.until(lambda: work.window.actions_by_id["regenerate"].isEnabled(), "the reply has no end")
    work.window.trigger("edit_last")
    work.pane.composer.edit.replace_text("even better")
    known = work.pane.conversation
    assert known is not None
    await closed(program, work)
    await program.open(known.id)
    assert program.composer.text == "draft\n\neven better"


async def test_what_is_on_its_way_when_its_conversation_goes_elsewhere_is_sent_once_and_in_no_field_any_more(
    program: RunningProgram,
) -> None:
    await program.ask("one")
    known = program.shown
    may_go = asyncio.Event()

    async def check(_outgoing: Outgoing) -> bool:
        await may_go.wait()
        return True

    program.pane.sending.checks.append(check)
    program.type("two")
    program.key(Qt.Key.Key_Return)
    await program.settle(0.05)
    work = await shown_alone(program)
    assert work.pane.composer.text == "two"
    QTest.keyClick(work.pane.composer.edit, Qt.Key.Key_Return)
    await program.settle(0.05)
    may_go.set()
    await program.until(lambda: len(program.server.asked) == 2 and not known.is_running, "it was not sent")
    await program.settle()
    assert texts(work) == ["one", "Hello there", "two", "Hello there"]
    assert work.pane.composer.text == ""
    assert known.draft == ""


async def test_what_was_said_for_a_conversation_stands_in_the_field_of_its_window(program: RunningProgram) -> None:
    await program.ask("one")
    work = await shown_alone(program)
    conversation = work.pane.conversation
    assert conversation is not None
    QTest.keyClicks(work.pane.composer.edit, "typed")
    program.late.dictation.on_text(conversation, "and said")
    assert work.pane.composer.text == "typed and said"
    assert program.composer.text == ""


async def test_messages_that_wait_are_sent_from_the_window_their_conversation_is_in(program: RunningProgram) -> None:
    await program.ask("one")
    work = await shown_alone(program)
    program.server.answers_on.clear()
    await ask_alone(program, work, "two", waits=False)
    QTest.keyClicks(work.pane.composer.edit, "three")
    QTest.keyClick(work.pane.composer.edit, Qt.Key.Key_Return)
    conversation = work.pane.conversation
    assert conversation is not None
    await program.until(lambda: bool(conversation.waiting), "it does not wait")
    program.server.answers_on.set()
    await program.until(lambda: len(program.server.asked) == 3 and not conversation.is_running)
    await program.settle()
    assert [text for text in texts(work) if text != "Hello there"] == ["one", "two", "three"]


async def test_titles_folders_and_the_trash_are_changed_and_followed_in_both_windows(program: RunningProgram) -> None:
    await program.ask("one")
    work = await shown_alone(program)
    conversation = work.pane.conversation
    assert conversation is not None
    await program.organiser.rename(conversation.id, "Other name")
    await program.until(lambda: work.window.windowTitle() == "Canal – Other name", "the title is the former one")
    work.window.trigger("pin")
    await program.until(lambda: conversation.conversation.pinned_at is not None, "not pinned")
    await program.organiser.delete([conversation.id])
    await program.until(lambda: "trash" in " ".join(work.window.notices.texts), "nothing is said of the trash")
    work.run(f"restore_shown {conversation.id}")
    await program.until(lambda: conversation.conversation.deleted_at is None, "not restored")
    work.window.trigger("delete")
    await program.until(lambda: program.late.own_windows.find(conversation.id) is None, "its window is still there")
    assert conversation.conversation.deleted_at is not None
    program.do("undo")
    await program.until(lambda: program.shown.id == conversation.id, "it is not back")


async def test_what_was_typed_in_a_conversation_that_is_deleted_for_good_is_in_a_new_one(
    program: RunningProgram,
) -> None:
    await program.ask("one")
    work = await shown_alone(program)
    conversation = work.pane.conversation
    assert conversation is not None
    QTest.keyClicks(work.pane.composer.edit, "worth keeping")
    await program.organiser.delete([conversation.id])
    await program.organiser.empty_trash_for_good()
    await program.until(lambda: program.late.own_windows.find(conversation.id) is None, "its window is still there")
    await program.until(lambda: program.composer.text == "worth keeping", "it is gone")


async def test_a_failure_is_told_and_tried_again_in_the_window(program: RunningProgram) -> None:
    await program.ask("one")
    work = await shown_alone(program)
    program.server.script = [(Failed(FailureKind.BAD_REQUEST, "It refuses."),), (Delta("now"), Finish("stop"))]
    await ask_alone(program, work, "two")
    await program.until(lambda: work.window.actions_by_id["retry"].isEnabled(), "it cannot be tried again")
    work.window.trigger("retry")
    await program.until(lambda: texts(work)[-1] == "now", "it was not tried again")
    await program.until(lambda: work.window.trigger("copy_reply"), "it cannot be copied")
    assert QApplication.clipboard().text() == "now"


async def test_who_looks_at_a_window_is_told_of_no_answer_in_it(program: RunningProgram) -> None:
    await program.ask("one")
    work = await shown_alone(program)
    conversation = work.pane.conversation
    assert conversation is not None
    work.window.activateWindow()
    await program.settle(0.05)
    assert program.late.desktop._is_seen(conversation.id)
    work.window.showMinimized()
    program.window.activateWindow()
    await program.settle(0.05)
    assert not program.late.desktop._is_seen(conversation.id)


async def test_the_models_of_its_server_are_on_offer_and_chosen_for_it_alone(start: Programs) -> None:
    server = Server()
    program = await start(profile(), profile("Beta", "small"), server=server)
    await program.ask("one")
    work = await shown_alone(program)
    work.model_desk.choose("other")
    conversation = work.pane.conversation
    assert conversation is not None
    await program.until(lambda: conversation.conversation.model == "other", "not chosen")
    await program.until(lambda: work.pane.model_button.text().strip() == "other", "not shown")
    assert program.shown.conversation.model == "gpt-4o-mini"
    await ask_alone(program, work, "two")
    assert server.asked[-1].model == "other"


async def test_many_windows_come_and_go_and_leave_nothing_behind(program: RunningProgram) -> None:
    await program.ask("one")
    known = program.shown.id
    await program.new()
    hearing = len(program.library.messages_changed._all)
    for _ in range(3):
        work = await in_own_window(program, known)
        assert work_of(program, known) is work
        await closed(program, work)
    assert len(program.library.messages_changed._all) == hearing
    assert program.late.own_windows.windows == []
    assert program.errors == []
    assert [message.role for message in program.pane.transcript.messages] == []
    await program.open(known)
    assert [message.role for message in program.shown.branch] == [Role.USER, Role.ASSISTANT]


async def test_at_the_end_a_draft_that_cannot_be_stored_keeps_none_of_the_others_from_it(
    program: RunningProgram,
) -> None:
    await program.ask("one")
    first = await shown_alone(program)
    await ask_main(program, "two")
    second = await shown_alone(program)
    refused, kept = first.pane.conversation, second.pane.conversation
    assert refused is not None
    assert kept is not None
    await program.database.run(
        lambda db: db.execute(
            f"CREATE TRIGGER refuse BEFORE INSERT ON drafts WHEN NEW.conversation_id = '{refused.id}' "
            "BEGIN SELECT RAISE(ABORT, 'no room'); END"
        )
    )
    QTest.keyClicks(first.pane.composer.edit, "lost")
    QTest.keyClicks(second.pane.composer.edit, "unsent")
    with pytest.raises(StorageError):
        await program.late.own_windows.keep()
    assert await program.parts.store.load_draft(kept.id) == "unsent"
    await program.database.run(lambda db: db.execute("DROP TRIGGER refuse"))


async def test_opened_in_both_windows_at_the_same_moment_it_is_in_one_of_them(program: RunningProgram) -> None:
    await program.ask("one")
    known = program.shown.id
    await program.new()
    windows = program.late.own_windows
    windows.open((known,))
    program.workspace.open(known)
    await program.until(lambda: windows.find(known) is not None, "no window of its own")
    await program.until(lambda: not program.tasks.is_running("open"), "it is still being opened")
    assert program.shown.id != known
    assert texts(work_of(program, known)) == ["one", "Hello there"]
