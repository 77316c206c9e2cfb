"""What somebody stumbled over who tried the program for the first time."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMessageBox

from canal_desktop.app.undo import Undoable
from canal_desktop.domain.errors import InvalidInput

if TYPE_CHECKING:
    from tests.ui.program import RunningProgram


async def three_conversations(program: RunningProgram) -> None:
    for text in ("first", "second", "third"):
        await program.ask(text)
        program.do("new_conversation")
        await program.settle()


async def test_undo_means_the_library_while_the_empty_field_only_remembers(program: RunningProgram) -> None:
    await program.ask("kept")
    program.composer.setFocus()
    QTest.keyClicks(program.composer.edit, "scrap")
    for _letter in "scrap":
        QTest.keyClick(program.composer.edit, Qt.Key.Key_Backspace)
    program.do("pin")
    await program.until(lambda: program.undo.actions, "nothing was pinned")
    await program.settle()
    QTest.keyClick(program.composer.edit, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)

    await program.until(lambda: not program.undo.actions, "the pin was not taken back")
    assert program.composer.edit.toPlainText() == ""


async def test_ctrl_a_selects_what_is_under_the_heading_before_it_selects_everything(program: RunningProgram) -> None:
    await three_conversations(program)
    view = program.window.sidebar.list
    folder = await program.organiser.new_folder("Work")
    await program.organiser.move([program.window.sidebar.model.index(1).data(Qt.ItemDataRole.UserRole + 1)], folder.id)
    await program.settle(0.4)
    view.setFocus()
    view.setCurrentIndex(program.window.sidebar.model.index(1))
    QTest.keyClick(view, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    first = view.chosen_count()
    QTest.keyClick(view, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)

    assert (first, view.chosen_count()) == (1, 3)


async def test_delete_in_the_trash_asks_and_enter_keeps(program: RunningProgram) -> None:
    await program.ask("gone")
    program.do("delete")
    await program.settle(0.3)
    program.do("show_trash")
    await program.settle(0.3)
    view = program.window.sidebar.list
    view.setFocus()
    view.setCurrentIndex(program.window.sidebar.model.index(1))
    view.selectionModel().clearSelection()
    QTest.keyClick(view, Qt.Key.Key_Delete)
    await program.until(lambda: program.window.findChild(QMessageBox) is not None, "it does not ask")
    box = program.window.findChild(QMessageBox)
    assert isinstance(box, QMessageBox)
    assert [button.text().replace("&", "") for button in box.buttons()] == ["Delete for good", "Keep"]
    box.defaultButton().click()
    await program.settle(0.2)

    assert await program.parts.trash.count() == 1


async def test_what_is_removed_for_good_leaves_an_open_conversation_too(program: RunningProgram) -> None:
    await program.ask("first")
    answer = program.shown.branch[-1]
    await program.ask("second")
    await program.organiser.delete_message(program.shown.id, answer.id)
    await program.organiser.empty_trash_for_good()
    await program.settle()
    assert answer.id not in program.shown.tree

    question = next(message for message in program.shown.branch if message.text == "second")
    await program.shown.send("second, edited", "gpt-4o-mini", question.parent_id, as_edit=True)
    await program.until(lambda: not program.shown.is_running)
    await program.library.reload([program.shown.id])
    assert [message.text for message in program.shown.branch][:2] == ["first", "second, edited"]


async def test_an_undo_that_can_never_work_stands_before_no_other(program: RunningProgram) -> None:
    async def gone() -> None:
        raise KeyError("gone")

    await program.ask("kept")
    program.do("pin")
    await program.until(lambda: program.undo.actions, "nothing was pinned")
    program.undo.push(Undoable("Something was done.", gone))
    with pytest.raises(InvalidInput):
        await program.undo.undo_last()
    await program.undo.undo_last()

    assert program.undo.actions == ()
