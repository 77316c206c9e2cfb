"""What is on the screen goes to the trash, is deleted for good, or would be left with an answer that nobody keeps."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox, QPushButton

from tests.deleting import delete
from tests.ui.program import CONTROL

if TYPE_CHECKING:
    from canal_desktop.domain.message import ConversationId
    from tests.ui.program import RunningProgram

IN_TRASH = "This conversation is in the trash. Your next message brings it back."


async def shown_in_trash(program: RunningProgram) -> ConversationId:
    """A conversation that another machine moved to the trash while it is on the screen."""
    known = await program.new()
    await program.ask("zebra stripes")
    await delete(program.database, known)
    await program.library.reload((known,))
    await program.settle()
    return known


def question(program: RunningProgram) -> QMessageBox | None:
    return next((box for box in program.window.findChildren(QMessageBox) if box.isVisible()), None)


async def answer(program: RunningProgram, label: str) -> None:
    await program.until(lambda: question(program) is not None, "nothing was asked")
    box = question(program)
    assert box is not None
    next(button for button in box.findChildren(QPushButton) if button.text() == label).click()
    await program.settle()


async def test_a_conversation_that_goes_to_the_trash_while_it_is_shown_says_so_and_comes_back(
    program: RunningProgram,
) -> None:
    known = await shown_in_trash(program)
    assert program.window.notices.texts == (IN_TRASH,)
    program.press("Restore")
    await program.until(lambda: program.shown.conversation.deleted_at is None, "it did not come back")
    assert program.window.notices.texts == ("“zebra stripes” was brought back from the trash.",)
    assert (await program.store.find(known)).deleted_at is None


async def test_the_next_message_brings_it_back_and_takes_the_notice_away(program: RunningProgram) -> None:
    known = await shown_in_trash(program)
    await program.ask("and hooves")
    assert program.window.notices.texts == ()
    assert (await program.store.find(known)).deleted_at is None


async def test_one_that_is_opened_from_the_trash_says_so_until_it_is_left(program: RunningProgram) -> None:
    known = await shown_in_trash(program)
    await program.new()
    assert program.window.notices.texts == ()
    await program.workspace.open_at(known, None, (), False)
    assert program.window.notices.texts == (IN_TRASH,)


async def test_what_the_user_deletes_is_left_without_that_notice(program: RunningProgram) -> None:
    await program.ask("zebra stripes")
    program.do("delete")
    await program.until(lambda: program.texts == [], "it was not left")
    await program.settle()
    assert program.window.notices.texts == ("“zebra stripes” was moved to the trash.",)


async def test_what_was_typed_outlasts_a_conversation_that_is_deleted_for_good(program: RunningProgram) -> None:
    gone = await shown_in_trash(program)
    program.type("my unsent words")
    await program.organiser.empty_trash_for_good()
    await program.until(lambda: program.shown.id != gone, "it is still shown")
    await program.until(lambda: program.composer.text == "my unsent words", "the words are lost")
    assert program.window.notices.texts == (
        "“zebra stripes” was deleted for good. What you had typed is in a new conversation.",
    )
    await program.ask("")
    assert program.texts[0] == "my unsent words"
    assert await program.store.load_draft(None) == ""


async def test_what_was_being_edited_outlasts_it_too(program: RunningProgram) -> None:
    known = await program.new()
    await program.ask("zebra stripes")
    program.type("the draft")
    program.do("edit_last")
    program.type(" and hooves")
    await delete(program.database, known)
    await program.organiser.empty_trash_for_good()
    await program.until(lambda: program.shown.id != known, "it is still shown")
    await program.until(lambda: "the draft" in program.composer.text, "the draft is lost")
    assert "zebra stripes and hooves" in program.composer.text


async def test_an_answer_that_is_being_written_ends_with_its_conversation(program: RunningProgram) -> None:
    known = await program.new()
    program.server.answers_on.clear()
    await program.ask("zebra stripes", waits=False)
    await program.until(lambda: "Hello there" in program.texts)
    former = program.shown
    await delete(program.database, known)
    await program.organiser.empty_trash_for_good()
    await program.until(lambda: program.shown.id != known and not former.is_running, "it goes on")
    await program.settle(0.4)
    assert program.errors == []


async def begin_temporary(program: RunningProgram) -> ConversationId:
    former = program.pane.conversation
    program.do("new_temporary")
    await program.until(lambda: program.pane.conversation is not former)
    program.server.answers_on.clear()
    await program.ask("zebra stripes", waits=False)
    await program.until(lambda: "Hello there" in program.texts)
    return program.shown.id


async def test_a_temporary_conversation_is_not_left_in_mid_answer_unasked(program: RunningProgram) -> None:
    temporary = await begin_temporary(program)
    program.composer.setFocus()
    program.key(Qt.Key.Key_N, CONTROL)
    await answer(program, "Stay")
    assert program.shown.id == temporary
    assert program.shown.is_running
    program.do("new_conversation")
    await answer(program, "Leave")
    await program.until(lambda: program.shown.id != temporary, "it was not left")
    assert not program.library.is_temporary(temporary) or not program.library.running


async def test_opening_another_conversation_asks_as_well(program: RunningProgram) -> None:
    other = await program.new()
    await program.ask("quagga")
    temporary = await begin_temporary(program)
    program.window.sidebar.conversation_opened.emit(other)
    await answer(program, "Stay")
    assert program.shown.id == temporary
    program.window.sidebar.conversation_opened.emit(other)
    await answer(program, "Leave")
    await program.until(lambda: program.shown.id == other, "not opened")


async def test_a_temporary_conversation_at_rest_is_left_without_a_question(program: RunningProgram) -> None:
    temporary = await begin_temporary(program)
    program.server.answers_on.set()
    await program.until(lambda: not program.shown.is_running)
    program.do("new_conversation")
    await program.until(lambda: program.shown.id != temporary, "not left")
    assert question(program) is None


async def test_a_text_that_comes_in_waits_where_the_user_stays(program: RunningProgram) -> None:
    temporary = await begin_temporary(program)
    program.window.text_received.emit("from outside")
    await answer(program, "Stay")
    assert program.shown.id == temporary
    assert "next new conversation" in program.window.notices.texts[-1]
    program.server.answers_on.set()
    await program.until(lambda: not program.shown.is_running)
    await program.new()
    assert program.composer.text == "from outside"


async def test_a_draft_that_the_disk_refused_is_stored_when_the_conversation_is_left(program: RunningProgram) -> None:
    known = await program.new()
    await program.ask("zebra stripes")
    pages = await program.database.run(lambda db: int(db.pragma("page_count")))
    await program.database.run(lambda db: db.pragma("max_page_count", pages))
    long = "word " * 50_000
    program.composer.append_text(long)
    await program.pane.save_draft_now()
    assert "not saved" in program.window.notices.texts[-1]
    await program.database.run(lambda db: db.pragma("max_page_count", 1_000_000))
    await program.new()
    assert await program.store.load_draft(known) == long


async def test_a_new_conversation_takes_the_words_along_that_the_disk_refused(program: RunningProgram) -> None:
    await program.ask("zebra stripes")
    first = await program.new()
    pages = await program.database.run(lambda db: int(db.pragma("page_count")))
    await program.database.run(lambda db: db.pragma("max_page_count", pages))
    long = "word " * 50_000
    program.composer.append_text(long)
    await program.new()
    await program.database.run(lambda db: db.pragma("max_page_count", 1_000_000))
    assert program.shown.id != first
    assert program.composer.text == long
    await program.new()
    assert program.composer.text == long
    assert await program.store.load_draft(None) == long


async def test_quitting_asks_over_a_temporary_conversation_in_mid_answer_or_with_unsent_text(
    program: RunningProgram,
) -> None:
    ended: list[bool] = []
    program.window.close_requested.connect(lambda: ended.append(True))
    temporary = await begin_temporary(program)
    program.do("quit")
    await answer(program, "Stay")
    assert (ended, program.shown.id, program.shown.is_running) == ([], temporary, True)

    program.server.answers_on.set()
    await program.until(lambda: not program.shown.is_running)
    program.type("unsent")
    program.do("quit")
    await answer(program, "Quit")
    assert ended == [True]


async def test_quitting_asks_nothing_over_one_at_rest_or_one_that_is_kept(program: RunningProgram) -> None:
    ended: list[bool] = []
    program.window.close_requested.connect(lambda: ended.append(True))
    program.server.answers_on.clear()
    await program.ask("zebra stripes", waits=False)
    await program.until(lambda: "Hello there" in program.texts)
    program.do("quit")
    assert ended == [True]
    program.server.answers_on.set()
    await program.until(lambda: not program.shown.is_running)
    program.do("new_temporary")
    await program.until(lambda: program.texts == [])
    program.do("quit")
    assert ended == [True, True]
