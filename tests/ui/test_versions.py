"""Versions of messages in the window: arrows, edits, forks, the trash, the map and the comparison."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton

from canal_desktop.domain.completion import Cut, Delta, Failed
from canal_desktop.domain.failures import FailureKind
from tests.ui.program import Server, profile

if TYPE_CHECKING:
    from tests.ui.conftest import Programs
    from tests.ui.program import RunningProgram

ALT = Qt.KeyboardModifier.AltModifier
ANSWER = "Hello there"


def button(program: RunningProgram, name: str) -> QPushButton:
    found = [one for one in program.pane.transcript.viewport().findChildren(QPushButton) if one.isVisible()]
    return next(one for one in found if one.accessibleName() == name)


def act(program: RunningProgram, number: int, action: str) -> None:
    transcript = program.pane.transcript
    assert transcript.commands.act(number, action), action


async def answer_with(program: RunningProgram, text: str) -> None:
    """Ask for the last answer again; the server now says this."""
    program.server.events = (Delta(text),)
    asked = len(program.server.asked)
    program.do("regenerate")
    await program.until(lambda: len(program.server.asked) > asked and not program.shown.is_running)


async def test_arrows_go_from_version_to_version_and_say_which_it_is(program: RunningProgram) -> None:
    await program.ask("one")
    await answer_with(program, "Second")
    await program.ask("two")
    assert program.texts == ["one", "Second", "two", "Second"]
    button(program, "Previous version").click()
    assert program.texts == ["one", ANSWER]
    assert button(program, "Version 1 of 2").text() == "1/2"
    assert not button(program, "Previous version").isEnabled()
    assert button(program, "Next version").isEnabled()
    button(program, "Next version").click()

    assert program.texts == ["one", "Second", "two", "Second"]
    await program.settle(0.05)
    stored, _messages, _draft = await program.store.load(program.shown.id)
    assert stored.active_leaf == program.shown.branch[-1].id


async def test_keys_go_from_version_to_version_and_stay_with_the_message(program: RunningProgram) -> None:
    await program.ask("one")
    await answer_with(program, "Second")
    await answer_with(program, "Third")
    program.pane.transcript.setFocus(Qt.FocusReason.TabFocusReason)
    for text in ("Second", ANSWER, ANSWER):
        program.key(Qt.Key.Key_Left, ALT)
        assert program.texts[1] == text
    program.key(Qt.Key.Key_Right, ALT)

    assert program.texts[1] == "Second"
    assert program.pane.transcript.current == 1


async def test_an_arrow_keeps_the_keyboard_and_hands_it_over_at_the_end(program: RunningProgram) -> None:
    await program.ask("one")
    await answer_with(program, "Second")
    await answer_with(program, "Third")
    before = button(program, "Previous version")
    before.setFocus()
    before.click()
    assert QApplication.focusWidget() is before
    before.click()

    assert QApplication.focusWidget() is button(program, "Next version")


async def test_a_version_is_shown_where_the_one_before_it_stood(program: RunningProgram) -> None:
    for number in range(6):
        program.server.events = (Delta("word " * 300),)
        await program.ask(f"question {number}")
    transcript = program.pane.transcript
    number = 5
    first = transcript.messages[number]
    program.server.events = (Delta("short"),)
    act(program, number, "regenerate")
    await program.until(lambda: not program.shown.is_running and len(program.texts) == 6)
    program.pane.versions.show(first.id)
    for top in (-30.0, 40.0, 160.0):
        transcript.scroll_to_message(number)
        transcript.verticalScrollBar().setValue(transcript.verticalScrollBar().value() - round(top))
        before = transcript.places.message_top(number)
        assert before == pytest.approx(top, abs=2)
        program.pane.versions.step(transcript.messages[number], 1)
        assert program.texts[number] == "short"
        assert transcript.places.message_top(number) == pytest.approx(before, abs=1)
        program.pane.versions.step(transcript.messages[number], -1)
        assert transcript.places.message_top(number) == pytest.approx(before, abs=1)


async def test_any_answer_is_asked_for_again_and_what_followed_stays_behind_the_arrow(program: RunningProgram) -> None:
    for question in ("one", "two"):
        await program.ask(question)
    program.server.events = (Delta("Again"),)
    act(program, 1, "regenerate")
    await program.until(lambda: program.texts == ["one", "Again"] and not program.shown.is_running)
    act(program, 1, "previous_version")

    assert program.texts == ["one", ANSWER, "two", ANSWER]


async def test_an_answer_is_asked_for_of_another_model(program: RunningProgram) -> None:
    await program.ask("one")
    act(program, 1, "regenerate_with")
    await program.settle(0.05)
    popup = program.pane.model_button._popup
    assert popup is not None
    popup.picked.emit("other")
    popup.close()
    await program.until(lambda: len(program.server.asked) == 2 and not program.shown.is_running)

    assert program.server.asked[-1].model == "other"
    assert program.shown.conversation.model == "gpt-4o-mini"
    assert program.pane.transcript.messages[1].model == "other"


async def test_an_answer_is_edited_in_the_composer_and_the_draft_comes_back(program: RunningProgram) -> None:
    await program.ask("one")
    program.type("draft")
    program.pane.transcript.setFocus(Qt.FocusReason.TabFocusReason)
    program.pane.transcript.commands.act(1, "edit_answer")
    assert program.composer.text == ANSWER
    assert program.composer.edit_line.text == "Editing an answer"
    program.type("!")
    program.key(Qt.Key.Key_Return)
    await program.until(lambda: program.texts == ["one", ANSWER + "!"])

    assert program.composer.text == "draft"
    assert len(program.server.asked) == 1
    act(program, 1, "previous_version")
    assert program.texts == ["one", ANSWER]


async def test_a_cut_answer_that_a_question_follows_says_so_and_is_retried_or_gone_on_with(start: Programs) -> None:
    program = await start(profile(), server=Server(events=(Delta("Half"), Cut("The connection was lost."))))
    await program.ask("one")
    program.server.events = (Delta(" and whole"),)
    await program.ask("two")
    offered = [action for action, _label in program.pane.transcript.rows.actions(1)]
    assert offered == ["copy", "continue", "retry"]
    assert any(one.text() == "Retry" for one in program.pane.transcript.viewport().findChildren(QPushButton))
    act(program, 1, "continue")
    await program.until(lambda: program.texts == ["one", "Half and whole"] and not program.shown.is_running)
    act(program, 1, "previous_version")
    assert program.texts == ["one", "Half", "two", " and whole"]
    act(program, 1, "retry")
    await program.until(lambda: program.texts == ["one", " and whole"])


async def test_a_fork_is_opened_at_once(program: RunningProgram) -> None:
    for question in ("one", "two"):
        await program.ask(question)
    original = program.shown.id
    act(program, 1, "fork")
    await program.until(lambda: program.shown.id != original, "no fork")

    assert program.texts == ["one", ANSWER]
    assert program.window.windowTitle() == "Canal – one (fork)"
    await program.ask("three")
    await program.open(original)
    assert program.texts == ["one", ANSWER, "two", ANSWER]


async def test_the_delete_key_moves_a_message_to_the_trash_and_the_notice_brings_it_back(
    program: RunningProgram,
) -> None:
    for question in ("one", "two"):
        await program.ask(question)
    program.pane.transcript.setFocus(Qt.FocusReason.TabFocusReason)
    program.key(Qt.Key.Key_K)
    assert program.pane.transcript.current == 2
    program.key(Qt.Key.Key_Delete)
    await program.until(lambda: program.texts == ["one", ANSWER, ANSWER])
    await program.until(lambda: any(text.startswith("The message") for text in program.window.notices.texts))
    program.press("Undo")
    await program.until(lambda: program.texts == ["one", ANSWER, "two", ANSWER])


async def test_the_undo_key_brings_a_deleted_message_back(program: RunningProgram) -> None:
    await program.ask("one")
    act(program, 0, "delete_message")
    await program.until(lambda: program.texts == [ANSWER] and program.is_possible("undo"))
    program.do("undo")

    await program.until(lambda: program.texts == ["one", ANSWER])


async def test_from_here_on_everything_is_deleted_and_comes_back(program: RunningProgram) -> None:
    for question in ("one", "two"):
        await program.ask(question)
    act(program, 1, "delete_from_here")
    await program.until(lambda: program.texts == ["one"])
    assert program.is_possible("retry")
    await program.settle(0.05)
    program.press("Undo")
    await program.until(lambda: program.texts == ["one", ANSWER, "two", ANSWER])


async def test_nothing_is_deleted_while_an_answer_is_written(program: RunningProgram) -> None:
    await program.ask("one")
    program.server.answers_on.clear()
    await program.ask("two", waits=False)
    await program.until(lambda: len(program.server.asked) == 2)

    assert "delete_message" not in dict(program.pane.transcript.rows.more_actions(0))
    assert not program.is_possible("delete_message")


async def test_the_map_goes_to_a_branch(program: RunningProgram) -> None:
    for question in ("one", "two"):
        await program.ask(question)
    program.server.events = (Delta("Again"),)
    act(program, 1, "regenerate")
    await program.until(lambda: program.texts == ["one", "Again"] and not program.shown.is_running)
    program.do("branch_map")
    found = program.workspace.message_desk.map
    assert found is not None
    model = found.view.model()
    words = [model.index(row, 0).data() for row in range(model.rowCount())]
    assert words == [
        "You: one",
        f"Answer (1 of 2): {ANSWER}",
        "You: two",
        f"Answer: {ANSWER}",
        "Answer (2 of 2): Again",
    ]
    assert found.view.currentIndex().row() == 4
    said = model.index(4, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert said == "Answer (2 of 2): Again, on the branch on the screen"
    assert model.index(2, 0).data(Qt.ItemDataRole.AccessibleTextRole) == "You: two, branch level 1"
    assert not found.grab().isNull()
    for key in (Qt.Key.Key_Up, Qt.Key.Key_Up, Qt.Key.Key_Return):
        QTest.keyClick(found.view, key)
    await program.settle(0.05)

    assert program.texts == ["one", ANSWER, "two", ANSWER]
    assert program.pane.transcript.current == 2


async def test_versions_are_compared_word_by_word(program: RunningProgram) -> None:
    program.server.events = (Delta("The quick fox jumps.\nAnd rests."),)
    await program.ask("one")
    await answer_with(program, "The slow fox jumps.\nAnd sleeps.")
    button(program, "Version 2 of 2").click()
    view = program.workspace.message_desk.diff
    assert view is not None
    await program.until(lambda: view.changes == 2, "nothing was compared")
    assert view.text.toPlainText() == "The −quick+slow fox jumps.\nAnd −rests+sleeps."
    assert view.text.accessibleDescription() == "removed: quick. added: slow. removed: rests. added: sleeps."
    assert view.status.text() == "2 changes."
    view.step(1)
    assert view.text.textCursor().selectedText() == "−quick+slow"
    view.step(-1)
    assert view.text.textCursor().selectedText() == "−rests+sleeps"
    view.copy_patch()
    assert "-The quick fox jumps.\n-And rests.\n" in QGuiApplication.clipboard().text()
    view.new.setCurrentIndex(0)
    await program.until(lambda: view.status.text() == "Both versions are the same.")
    view.use_version()

    assert program.texts[1] == "The quick fox jumps.\nAnd rests."


async def test_who_is_elsewhere_is_told_that_an_answer_is_ready_and_can_open_it(program: RunningProgram) -> None:
    program.server.answers_on.clear()
    await program.ask("one", waits=False)
    await program.until(lambda: program.shown.is_running and len(program.server.asked) == 1)
    first = program.shown.id
    await program.new()
    program.server.answers_on.set()
    sentence = "The answer in “one” is ready."
    await program.until(lambda: sentence in program.window.notices.texts)
    program.press("Open")
    await program.until(lambda: program.shown.id == first)

    assert sentence not in program.window.notices.texts


async def test_who_is_elsewhere_is_told_that_an_answer_failed(program: RunningProgram) -> None:
    program.server.events = (Delta("x"), Failed(FailureKind.SERVER, "The server had an error of its own."))
    elsewhere = await program.library.new("alpha", "gpt-4o-mini")
    await elsewhere.send("one", "gpt-4o-mini")

    await program.until(lambda: "The answer in “one” failed." in program.window.notices.texts)


async def test_the_title_stays_when_the_first_question_is_edited(program: RunningProgram) -> None:
    await program.ask("one")
    act(program, 0, "edit")
    program.type(" more")
    program.key(Qt.Key.Key_Return)
    await program.until(lambda: program.texts[0] == "one more" and not program.shown.is_running, "not edited")
    assert program.window.windowTitle() == "Canal – one"
