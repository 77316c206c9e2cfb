"""The sidebar in the whole program: pins, folders, tags, archive and trash, each with Undo."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QMessageBox, QPushButton, QWidget

from canal_desktop.domain.folder import FolderId
from canal_desktop.domain.listing import Order, Place, SectionKind
from canal_desktop.domain.settings import Appearance
from canal_desktop.ui.folder_form import FolderForm
from canal_desktop.ui.main_window import MainWindow
from canal_desktop.ui.sidebar.choose_popups import NamePopup, filter_popup
from canal_desktop.ui.sidebar.list_actions import ListAction
from canal_desktop.ui.theme.theme import make_theme
from tests.ui.program import CONTROL, SHIFT

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from canal_desktop.domain.message import ConversationId
    from tests.ui.program import RunningProgram

CONTROL_SHIFT = CONTROL | SHIFT


class Shelf:
    """The program with a few conversations, and what its list shows."""

    def __init__(self, program: RunningProgram, ids: dict[str, ConversationId]) -> None:
        self.program = program
        self.ids = ids
        self.sidebar = program.window.sidebar

    def titles(self) -> list[str]:
        model = self.sidebar.model
        return [str(model.index(row).data()) for row in range(model.rowCount())]

    async def until_listed(self, *titles: str) -> None:
        await self.program.until(lambda: self.titles() == list(titles), f"the list never was {titles}")

    def select(self, *titles: str) -> None:
        view, flag = self.sidebar.list, self.sidebar.list.selectionModel().SelectionFlag
        view.setFocus()
        view.selectionModel().clearSelection()
        for title in titles:
            index = self.sidebar.model.index_of(self.ids[title])
            assert index.isValid()
            view.selectionModel().setCurrentIndex(index, flag.Select)

    async def pick(self, text: str) -> None:
        """Type into the popup that opens, and press Enter."""
        popups: list[NamePopup] = []

        def is_open() -> bool:
            popups[:] = [one for one in self.program.window.findChildren(NamePopup) if one.isVisible()]
            return bool(popups)

        await self.program.until(is_open, "no popup")
        QTest.keyClicks(popups[0].search, text)
        QTest.keyClick(popups[0].search, Qt.Key.Key_Return)
        await self.program.settle()

    async def answer(self, label: str) -> None:
        """Press a button of the question that is asked."""
        boxes: list[QMessageBox] = []

        def is_asked() -> bool:
            boxes[:] = [one for one in self.program.window.findChildren(QMessageBox) if one.isVisible()]
            return bool(boxes)

        await self.program.until(is_asked, "nothing was asked")
        next(button for button in boxes[0].findChildren(QPushButton) if button.text() == label).click()
        await self.come_back()

    async def come_back(self) -> None:
        """The window has the keyboard again after a dialog; without a screen none has by itself."""
        await self.program.settle()
        self.program.window.activateWindow()
        await self.program.until(self.program.window.isActiveWindow, "the window is not active")

    def undo(self) -> None:
        self.program.pane.transcript.setFocus()
        self.program.key(Qt.Key.Key_Z, CONTROL)

    @property
    def notices(self) -> tuple[str, ...]:
        return self.program.window.notices.texts


@pytest.fixture
async def shelf(program: RunningProgram) -> Shelf:
    """Conversations one, two and three; three is on the screen."""
    ids = {}
    for title in ("one", "two", "three"):
        ids[title] = await program.new()
        await program.ask(title)
    made = Shelf(program, ids)
    await made.until_listed("Today", "three", "two", "one")
    return made


async def test_ctrl_d_pins_what_is_on_the_screen_and_ctrl_z_unpins_it(shelf: Shelf) -> None:
    shelf.program.pane.transcript.setFocus()
    shelf.program.key(Qt.Key.Key_D, CONTROL)
    await shelf.until_listed("Pinned", "three", "Today", "two", "one")
    assert shelf.notices == ("“three” was pinned.",)

    shelf.undo()
    await shelf.until_listed("Today", "three", "two", "one")
    assert shelf.notices == ("Undone: “three” was pinned.",)

    shelf.program.key(Qt.Key.Key_D, CONTROL)
    await shelf.until_listed("Pinned", "three", "Today", "two", "one")
    shelf.program.key(Qt.Key.Key_D, CONTROL)
    await shelf.until_listed("Today", "three", "two", "one")


async def test_the_selected_go_to_a_folder_that_is_named_in_the_popup(shelf: Shelf) -> None:
    shelf.select("one", "two")
    shelf.program.key(Qt.Key.Key_D, CONTROL_SHIFT)
    await shelf.pick("Work")

    await shelf.until_listed("Work", "two", "one", "Today", "three")
    assert shelf.notices[-1] == "2 conversations were moved to Work."
    shelf.select("one")
    shelf.program.key(Qt.Key.Key_D, CONTROL_SHIFT)
    await shelf.pick("No fold")
    await shelf.until_listed("Work", "two", "Today", "three", "one")


async def test_a_tag_is_put_on_all_and_taken_off_again_and_filters_the_list(shelf: Shelf) -> None:
    for _twice in range(2):
        shelf.select("one", "two")
        shelf.program.key(Qt.Key.Key_T, CONTROL_SHIFT)
        await shelf.pick("tea")
    told = ["2 conversations were tagged “tea”.", "2 conversations were freed of the tag “tea”."]
    await shelf.program.until(lambda: [notice for notice in shelf.notices if "tea" in notice] == told, "not told")
    shelf.undo()
    await shelf.program.settle()

    shelf.program.do("filter_tag")
    await shelf.pick("tea")
    await shelf.until_listed("Today", "two", "one")
    assert shelf.sidebar.view_button.accessibleName() == "The list shows: Library – tea"


async def test_archived_conversations_have_a_list_of_their_own_from_which_they_come_back(shelf: Shelf) -> None:
    shelf.select("one", "two")
    shelf.program.key(Qt.Key.Key_A, CONTROL_SHIFT)
    await shelf.until_listed("Today", "three")

    shelf.program.do("show_archive")
    await shelf.until_listed("Archive", "two", "one")
    assert shelf.program.window.actions_by_id["show_archive"].isChecked()
    shelf.select("one")
    assert ListAction.UNARCHIVE in shelf.sidebar.actions_for(shelf.sidebar.list.chosen())
    shelf.program.key(Qt.Key.Key_A, CONTROL_SHIFT)
    await shelf.until_listed("Archive", "two")
    shelf.program.do("show_library")
    await shelf.until_listed("Today", "three", "one")


async def test_the_deleted_are_in_the_trash_and_come_back_together(shelf: Shelf) -> None:
    shelf.select("one", "two")
    shelf.program.key(Qt.Key.Key_Delete)
    await shelf.until_listed("Today", "three")
    assert shelf.notices == ("2 conversations were moved to the trash.",)

    shelf.program.do("show_trash")
    await shelf.program.until(lambda: sorted(shelf.titles()) == ["Trash", "one", "two"])
    shelf.select("one", "two")
    shelf.sidebar.batch_requested.emit(ListAction.RESTORE, shelf.sidebar.list.chosen())
    await shelf.until_listed()
    shelf.program.do("show_library")
    await shelf.until_listed("Today", "three", "two", "one")


async def test_for_good_is_asked_first_and_enter_keeps_everything(shelf: Shelf) -> None:
    shelf.select("one", "two")
    shelf.program.key(Qt.Key.Key_Delete)
    shelf.program.do("show_trash")
    await shelf.program.until(lambda: sorted(shelf.titles()) == ["Trash", "one", "two"])

    shelf.program.do("empty_trash")
    await shelf.answer("Keep")
    assert len(shelf.titles()) == 3
    shelf.select("one")
    shelf.program.key(Qt.Key.Key_Delete)
    await shelf.answer("Delete for good")
    await shelf.until_listed("Trash", "two")
    shelf.program.do("empty_trash")
    await shelf.answer("Empty the trash")
    await shelf.until_listed()
    assert [one.title for one in await shelf.program.store.summaries()] == ["three"]


async def test_deleting_what_is_on_the_screen_shows_a_new_one_and_undo_shows_it_again(shelf: Shelf) -> None:
    shelf.program.pane.transcript.setFocus()
    shelf.program.key(Qt.Key.Key_Backspace, CONTROL_SHIFT)
    await shelf.program.until(lambda: shelf.program.texts == [])

    shelf.undo()
    await shelf.program.until(lambda: shelf.program.shown.id == shelf.ids["three"])


async def test_a_new_folder_is_named_at_once_and_begins_conversations(shelf: Shelf) -> None:
    shelf.program.key(Qt.Key.Key_F2, Qt.KeyboardModifier.ShiftModifier)
    await shelf.program.until(lambda: shelf.sidebar.list.findChild(QLineEdit) is not None, "no field")
    editor = shelf.sidebar.list.findChild(QLineEdit)
    assert isinstance(editor, QLineEdit)
    QTest.keyClicks(editor, "Garden")
    QTest.keyClick(editor, Qt.Key.Key_Return)
    await shelf.until_listed("Garden", "Today", "three", "two", "one")
    assert shelf.notices == ()

    [folder] = shelf.sidebar.model.sections(SectionKind.FOLDER)
    shelf.sidebar.new_in_folder_requested.emit(folder.key)
    await shelf.program.until(lambda: shelf.program.texts == [])
    await shelf.program.ask("four")
    await shelf.until_listed("Garden", "four", "Today", "three", "two", "one")


async def test_the_form_of_a_folder_changes_it_and_undo_takes_it_back(shelf: Shelf) -> None:
    folder = await shelf.program.organiser.new_folder("Work")
    shelf.sidebar.folder_settings_requested.emit(folder.id)
    await shelf.program.until(lambda: shelf.program.window.findChildren(FolderForm), "no form")
    [form] = shelf.program.window.findChildren(FolderForm)
    save = next(button for button in form.findChildren(QPushButton) if button.text() == "Save")
    form.name.clear()
    save.click()
    assert form.isVisible()
    assert form.error.text() == "A folder needs a name."
    form.name.setText("Office")
    form.model.setEditText("gpt-5")
    form.prompt.setPlainText("Be brief.")
    save.click()
    await shelf.until_listed("Office", "Today", "three", "two", "one")

    [changed] = await shelf.program.organiser.folders()
    assert (changed.model, changed.system_prompt, changed.profile_id) == ("gpt-5", "Be brief.", None)
    await shelf.come_back()
    shelf.undo()
    await shelf.until_listed("Work", "Today", "three", "two", "one")


async def test_what_is_dropped_goes_where_it_was_dropped(shelf: Shelf) -> None:
    folder = await shelf.program.organiser.new_folder("Work")
    await shelf.program.organiser.pin([shelf.ids["one"]])
    await shelf.until_listed("Pinned", "one", "Work", "Today", "three", "two")
    rows = shelf.sidebar.model.layout_rows

    shelf.select("one", "two")
    shelf.sidebar.dropped.emit(shelf.sidebar.list.chosen(), rows.section(folder.id))
    await shelf.until_listed("Work", "two", "one", "Today", "three")
    shelf.select("one")
    shelf.sidebar.dropped.emit(shelf.sidebar.list.chosen(), shelf.sidebar.model.layout_rows.section("today"))
    await shelf.until_listed("Work", "two", "Today", "three", "one")


async def test_folders_are_put_in_order_and_deleted_and_both_are_undone(shelf: Shelf) -> None:
    first = await shelf.program.organiser.new_folder("First")
    await shelf.program.organiser.new_folder("Second")
    await shelf.program.organiser.move([shelf.ids["one"]], FolderId(first.id))
    await shelf.until_listed("First", "one", "Second", "Today", "three", "two")

    shelf.sidebar.folder_place_requested.emit(first.id, 1)
    await shelf.until_listed("Second", "First", "one", "Today", "three", "two")
    shelf.sidebar.folder_delete_requested.emit(first.id)
    await shelf.until_listed("Second", "Today", "three", "two", "one")
    shelf.undo()
    await shelf.until_listed("Second", "First", "one", "Today", "three", "two")
    shelf.undo()
    await shelf.until_listed("First", "one", "Second", "Today", "three", "two")


async def test_keys_without_a_conversation_do_nothing(program: RunningProgram) -> None:
    for action_id in ("pin", "move", "tag", "archive", "mark_unread", "delete", "undo"):
        assert not program.is_possible(action_id)


async def test_marked_as_unread_it_has_a_mark_until_it_is_opened(shelf: Shelf) -> None:
    shelf.select("one")
    shelf.program.do("mark_unread")
    await shelf.program.until(lambda: shelf.sidebar.model.mark_of(shelf.ids["one"]) is not None, "no mark")
    await shelf.program.open(shelf.ids["one"])

    await shelf.program.until(lambda: shelf.sidebar.model.mark_of(shelf.ids["one"]) is None, "still marked")


async def test_a_renamed_conversation_keeps_its_former_title_for_undo(shelf: Shelf) -> None:
    shelf.sidebar.rename_requested.emit(shelf.ids["one"], "A tale")
    await shelf.until_listed("Today", "three", "two", "A tale")
    shelf.undo()
    await shelf.until_listed("Today", "three", "two", "one")


async def test_the_order_is_chosen_in_the_menu(shelf: Shelf) -> None:
    shelf.program.do("by_title")

    await shelf.until_listed("Conversations", "one", "three", "two")
    assert shelf.sidebar.listing.order is Order.TITLE
    assert shelf.sidebar.listing.place is Place.LIBRARY


async def test_folded_sections_are_folded_after_the_next_start(shelf: Shelf) -> None:
    shelf.sidebar.model.fold("today", True)
    shelf.program.window.close()

    again = MainWindow(shelf.program.window.settings, shelf.program.folder)
    assert again.sidebar.model.folded == {"today"}
    again.deleteLater()


def test_a_popup_of_names_is_as_high_as_its_rows_and_inside_the_window(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(600, 500)
    window.show()
    popup = filter_popup([("water", 2), ("locks", 1)], None, make_theme(Appearance.LIGHT), window)
    popup.open_at(window.mapToGlobal(QPoint(20, 480)))
    row = popup.list.sizeHintForRow(0)
    assert popup.list.viewport().height() == 3 * row
    assert popup.geometry().bottom() < 500
    high = popup.height()

    QTest.keyClicks(popup.search, "qqq")
    assert popup.nothing.isVisible()
    assert popup.nothing.text() == "Nothing found"
    assert popup.height() < high
    QTest.keyClick(popup.search, Qt.Key.Key_Return)
    assert popup.isVisible()
