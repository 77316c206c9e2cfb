"""What somebody stumbled over who tried the program for the first time."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMessageBox

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
