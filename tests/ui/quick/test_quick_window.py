"""The quick window with the whole program behind it: what is asked there, kept, stopped and gone on with."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton

from canal_desktop.domain.completion import Cut, Delta, Failed
from canal_desktop.domain.failures import FailureKind
from canal_desktop.domain.settings import Appearance, QuickText, SendKey, Settings
from canal_desktop.ui.main_window import Page
from canal_desktop.ui.quick.desk import DRAFT
from canal_desktop.ui.quick.quote_line import MAX_QUOTE, with_quote
from canal_desktop.ui.quick.window import QuickWindow, place_on
from tests.ui.program import SHIFT, RunningProgram, Server, profile

if TYPE_CHECKING:
    from tests.ui.conftest import Programs


async def opened(program: RunningProgram) -> QuickWindow:
    program.do("quick_window")
    desk = program.late.desktop.quick
    await program.until(lambda: desk.window is not None and desk.window.isVisible(), "no quick window")
    assert desk.window is not None
    return desk.window


async def asked(program: RunningProgram, window: QuickWindow, text: str) -> None:
    before = len(program.server.asked)
    QTest.keyClicks(window.edit, text)
    QTest.keyClick(window.edit, Qt.Key.Key_Return)
    await program.until(lambda: len(program.server.asked) > before, "nothing was asked")
    await program.settle(0.05)


def press(window: QuickWindow, name: str) -> None:
    next(one for one in window.findChildren(QPushButton) if one.text() == name and one.isVisible()).click()


def shown(window: QuickWindow) -> list[str]:
    return [message.text for message in window.answer.messages]


async def test_a_question_becomes_a_conversation_of_the_library(program: RunningProgram) -> None:
    first = program.shown
    program.type("unsent in the main window")
    window = await opened(program)
    assert window.model.text() == "gpt-4o-mini · Alpha"

    await asked(program, window, "why")
    await program.until(lambda: not window.answer.is_answering, "the answer has no end")

    assert shown(window) == ["why", "Hello there"]
    assert window.edit.text == ""
    (stored,) = await program.library.summaries()
    assert (stored.title, stored.model, stored.profile_id) == ("why", "gpt-4o-mini", "alpha")
    assert program.library.unread == set(), "the user has seen it"
    assert program.shown is first
    assert program.composer.text == "unsent in the main window"
    await program.pane.save_draft_now()
    assert await program.store.load_draft(None) == "unsent in the main window"


async def test_a_second_question_goes_on_and_a_new_one_begins_anew(program: RunningProgram) -> None:
    window = await opened(program)
    await asked(program, window, "one")
    await asked(program, window, "two")
    assert [message.text for message in program.server.asked[-1].messages] == ["one", "Hello there", "two"]

    press(window, "New question")
    await program.until(lambda: window.answer.conversation is None)
    await asked(program, window, "three")

    assert [message.text for message in program.server.asked[-1].messages] == ["three"]
    assert [one.title for one in await program.library.summaries()] == ["three", "one"]


async def test_esc_hides_it_and_what_was_typed_is_there_again_after_a_restart(start: Programs) -> None:
    program = await start(profile())
    window = await opened(program)
    QTest.keyClicks(window.edit, "half a thou")
    QTest.keyClick(window.edit, Qt.Key.Key_Return, SHIFT)
    QTest.keyClicks(window.edit, "ght")
    QTest.keyClick(window.edit, Qt.Key.Key_Escape)
    assert not window.isVisible()
    await program.settle()
    assert await program.store.load_draft(DRAFT) == "half a thou\nght"
    assert program.server.asked == []
    assert (await opened(program)).edit.text == "half a thou\nght"

    again = await opened(await start(profile()))

    assert again.edit.text == "half a thou\nght"
    assert again.edit.firstVisibleBlock().blockNumber() == 0, "all of it is seen"


async def test_a_draft_is_on_disk_half_a_second_after_a_key_without_any_esc(program: RunningProgram) -> None:
    window = await opened(program)
    QTest.keyClicks(window.edit, "before the kill")
    await program.settle(0.6)
    assert await program.store.load_draft(DRAFT) == "before the kill"


async def test_the_answer_goes_on_in_the_main_window_as_the_same_conversation(program: RunningProgram) -> None:
    program.server.answers_on.clear()
    window = await opened(program)
    await asked(program, window, "long")
    conversation = window.answer.conversation

    press(window, "Open in main window")
    await program.until(lambda: program.pane.conversation is conversation, "not shown there")

    assert not window.isVisible()
    assert program.texts == ["long", "Hello there"]
    assert program.states[-1] == "streaming"
    program.server.answers_on.set()
    await program.until(lambda: program.states[-1] == "complete")
    assert program.states[-1] == "complete"


async def test_both_windows_show_what_is_asked_in_either(program: RunningProgram) -> None:
    window = await opened(program)
    await asked(program, window, "here")
    press(window, "Open in main window")
    await program.until(lambda: program.texts == ["here", "Hello there"])
    await opened(program)

    await program.ask("there")

    assert shown(window) == program.texts == ["here", "Hello there", "there", "Hello there"]


async def test_stop_ends_the_answer_and_keeps_its_text(program: RunningProgram) -> None:
    program.server.answers_on.clear()
    window = await opened(program)
    await asked(program, window, "long")

    press(window, "Stop")
    await program.until(lambda: not window.answer.is_answering)

    assert window.answer.messages[-1].state.value == "stopped"
    assert shown(window)[-1] == "Hello there"
    assert not any(one.text() == "Stop" and one.isVisible() for one in window.findChildren(QPushButton))


async def test_copy_puts_the_answer_on_the_clipboard(program: RunningProgram) -> None:
    window = await opened(program)
    await asked(program, window, "why")
    press(window, "Copy")
    assert QGuiApplication.clipboard().text() == "Hello there"


async def test_hidden_while_it_answers_it_is_marked_unread_and_there_again(program: RunningProgram) -> None:
    program.server.answers_on.clear()
    window = await opened(program)
    await asked(program, window, "long")
    conversation = window.answer.conversation
    assert conversation is not None
    window.close()

    program.server.answers_on.set()
    await program.until(lambda: not program.library.running)
    await program.settle()
    assert program.library.unread == {conversation.id}

    await opened(program)
    assert shown(window) == ["long", "Hello there"]
    assert program.library.unread == set()


async def test_after_a_while_it_opens_empty(program: RunningProgram, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("canal_desktop.ui.quick.desk.KEPT_S", 0.0)
    window = await opened(program)
    await asked(program, window, "why")
    await program.until(lambda: not window.answer.is_answering)
    window.close()
    assert (await opened(program)).answer.conversation is None


async def test_asked_for_several_times_at_once_there_is_one_window_and_none_of_them_is_lost(
    program: RunningProgram,
) -> None:
    desk = program.late.desktop.quick
    for _press in range(3):
        desk.open()
    await program.until(lambda: desk.window is not None and desk.window.isVisible())
    window = desk.window
    assert window is not None
    await program.settle()
    assert desk.window is window

    desk.open()
    # The one before has not ended for the loop yet.
    await asyncio.sleep(0)
    window.close()
    desk.open()
    await program.settle()
    assert window.isVisible()


async def test_without_a_profile_it_says_so_and_opens_the_main_window(start: Programs) -> None:
    program = await start()
    window = await opened(program)
    assert window.connect_line.isVisible()
    assert not window.edit.isVisible()

    press(window, "Open Canal")

    assert not window.isVisible()
    assert program.window.page is Page.WELCOME


async def test_what_was_copied_is_offered_and_never_sent_by_itself(start: Programs) -> None:
    settings = Settings(Appearance.LIGHT, active_profile="alpha", spelling=False, quick_text=QuickText.CLIPBOARD)
    program = await start(profile(), settings=settings)
    clipboard = QGuiApplication.clipboard()
    clipboard.setText("  <b>one</b>\n\ntwo ")
    window = await opened(program)
    # The offscreen clipboard is our own; another program's is brought along.
    window.quote.set_text(clipboard.text())
    await program.settle()
    assert program.server.asked == []
    assert window.edit.text == ""

    await asked(program, window, "explain")

    assert program.server.asked[-1].messages[-1].text == "> <b>one</b>\n>\n> two\n\nexplain"
    assert not window.quote.isVisible()


async def test_what_was_brought_along_can_be_left_out(program: RunningProgram) -> None:
    window = await opened(program)
    window.quote.set_text("secret")
    press(window, "Leave out")
    await asked(program, window, "explain")
    assert program.server.asked[-1].messages[-1].text == "explain"


def test_what_is_brought_along_stands_above_the_question_as_a_quote() -> None:
    assert with_quote("", "a") == "a"
    assert with_quote("x\ny", "a") == "> x\n> y\n\na"


async def test_a_long_text_that_is_brought_along_is_cut(program: RunningProgram) -> None:
    window = await opened(program)
    window.quote.set_text("x" * (MAX_QUOTE + 1))
    assert window.quote.text == "x" * MAX_QUOTE + " […]"


async def test_the_key_that_sends_is_that_of_the_settings(start: Programs) -> None:
    settings = Settings(Appearance.LIGHT, SendKey.CTRL_ENTER, active_profile="alpha", spelling=False)
    program = await start(profile(), settings=settings)
    window = await opened(program)
    QTest.keyClicks(window.edit, "a")
    QTest.keyClick(window.edit, Qt.Key.Key_Return)
    await program.settle()
    assert program.server.asked == []
    assert window.edit.text == "a\n"


async def test_a_failure_is_shown_and_the_question_is_kept(start: Programs) -> None:
    server = Server(events=(Failed(FailureKind.NO_KEY, "The key is wrong."),))
    program = await start(profile(), server=server)
    window = await opened(program)
    await asked(program, window, "why")
    await program.until(lambda: not window.answer.is_answering)
    assert window.answer.messages[-1].state.value == "failed"
    assert [one.title for one in await program.library.summaries()] == ["why"]


async def test_what_a_check_holds_back_goes_on_in_the_main_window(program: RunningProgram) -> None:
    async def no(_outgoing: object) -> bool:
        return False

    program.pane.sending.checks.append(no)
    window = await opened(program)
    QTest.keyClicks(window.edit, "held")
    QTest.keyClick(window.edit, Qt.Key.Key_Return)
    await program.until(lambda: program.composer.text == "held", "not in the main window")
    assert not window.isVisible()
    assert window.edit.text == ""
    assert program.server.asked == []


async def test_its_conversation_may_be_deleted_for_good_meanwhile(program: RunningProgram) -> None:
    window = await opened(program)
    await asked(program, window, "why")
    conversation = window.answer.conversation
    assert conversation is not None
    await program.until(lambda: not conversation.is_running)
    await program.organiser.delete((conversation.id,))
    await program.organiser.empty_trash_for_good()
    await program.until(lambda: window.answer.conversation is None, "it is still shown")
    await asked(program, window, "again")
    assert [one.title for one in await program.library.summaries()] == ["again"]


async def test_the_end_of_the_program_keeps_an_answer_as_interrupted(start: Programs) -> None:
    program = await start(profile(), server=Server(events=(Delta("Half of it"),)))
    program.server.answers_on.clear()
    window = await opened(program)
    await asked(program, window, "long")
    await program.until(lambda: shown(window)[-1] == "Half of it", "nothing came")

    again = await start(profile())

    (stored,) = await again.library.summaries()
    conversation = await again.library.open(stored.id)
    assert conversation.branch[-1].text == "Half of it"
    assert conversation.branch[-1].state.value == "interrupted"


@pytest.mark.parametrize(
    ("room", "placed"),
    [
        (QRect(0, 0, 1280, 800), QRect(320, 144, 640, 400)),
        (QRect(1280, 30, 1920, 1050), QRect(1920, 219, 640, 400)),
        (QRect(0, 0, 480, 300), QRect(0, 0, 480, 300)),
        (QRect(-800, 0, 800, 450), QRect(-720, 50, 640, 400)),
    ],
)
def test_it_is_placed_inside_of_the_screen(room: QRect, placed: QRect) -> None:
    assert place_on(room, 640, 400) == placed
    assert room.contains(place_on(room, 640, 400))


async def test_an_answer_is_written_again_in_the_quick_window(program: RunningProgram) -> None:
    window = await opened(program)
    await asked(program, window, "why")
    await program.until(lambda: not window.answer.is_answering)
    program.server.events = (Delta("Another"),)

    window.answer.action_requested.emit(window.answer.messages[-1].id, "regenerate")
    await program.until(lambda: shown(window) == ["why", "Another"], "not written again")

    assert not program.pane.transcript.messages


async def test_a_cut_answer_is_gone_on_with_in_the_quick_window(start: Programs) -> None:
    program = await start(profile(), server=Server(script=[(Delta("Half"), Cut("It ended."))]))
    window = await opened(program)
    await asked(program, window, "why")
    await program.until(lambda: not window.answer.is_answering)

    window.answer.action_requested.emit(window.answer.messages[-1].id, "continue")
    await program.until(lambda: shown(window) == ["why", "HalfHello there"], "not gone on with")


async def test_put_away_behind_no_window_it_ends_the_program_but_not_on_the_way_to_the_large_one(
    program: RunningProgram,
) -> None:
    ended: list[bool] = []
    program.window.close_requested.connect(lambda: ended.append(True))
    window = await opened(program)
    program.window.hide()

    press_main(window)
    assert program.window.isVisible()
    assert ended == []

    await opened(program)
    program.window.hide()
    window.close()
    assert ended == [True]


async def test_while_it_answers_the_large_window_is_minimised_instead(program: RunningProgram) -> None:
    ended: list[bool] = []
    program.window.close_requested.connect(lambda: ended.append(True))
    program.server.answers_on.clear()
    window = await opened(program)
    await asked(program, window, "long")
    program.window.hide()
    window.close()
    assert ended == []
    assert program.window.isMinimized()


def press_main(window: QuickWindow) -> None:
    window.pressed.emit("main")
