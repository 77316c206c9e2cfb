"""The sidebar: search, opening, renaming, marks."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QContextMenuEvent, QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QMenu

from canal_desktop.domain.listing import Listing, Place
from canal_desktop.ui.sidebar.conversation_list_model import Roles
from canal_desktop.ui.sidebar.list_actions import ListAction
from canal_desktop.ui.sidebar.list_row import Mark
from canal_desktop.ui.sidebar.sidebar import SEARCH_MS, Sidebar
from canal_desktop.ui.widgets.plain_label import PlainLabel
from tests.ui.sidebar.conftest import NOW, Shelf, conversation

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


@pytest.fixture
async def few(shelf: Shelf) -> Shelf:
    """Conversations a, b and c, of today, in this order."""
    await shelf.add([conversation("c"), conversation("b"), conversation("a")])
    await shelf.fill()
    shelf.sidebar.activateWindow()
    return shelf


def current(sidebar: Sidebar) -> object:
    return sidebar.list.currentIndex().data(Roles.ID)


async def test_enter_opens_and_delete_asks_to_delete(few: Shelf, qtbot: QtBot) -> None:
    few.sidebar.list.setFocus()
    few.sidebar.list.setCurrentIndex(few.sidebar.model.index_of("a"))
    QTest.keyClick(few.sidebar.list, Qt.Key.Key_Down)

    with qtbot.waitSignal(few.sidebar.conversation_opened) as opened:
        QTest.keyClick(few.sidebar.list, Qt.Key.Key_Return)
    with qtbot.waitSignal(few.sidebar.batch_requested) as deleted:
        QTest.keyClick(few.sidebar.list, Qt.Key.Key_Delete)

    assert opened.args == ["b"]
    assert deleted.args[0] is ListAction.DELETE
    assert deleted.args[1].ids == ["b"]


async def test_a_title_is_changed_in_its_row(few: Shelf, qtbot: QtBot) -> None:
    few.sidebar.set_open_conversation("b")

    few.sidebar.rename_open()
    editor = few.sidebar.list.findChild(QLineEdit)
    assert isinstance(editor, QLineEdit)
    editor.setText("  New   name ")
    with qtbot.waitSignal(few.sidebar.rename_requested) as renamed:
        QTest.keyClick(editor, Qt.Key.Key_Return)

    assert renamed.args == ["b", "New name"]


async def test_a_folder_is_renamed_in_its_heading_and_a_date_is_not(few: Shelf, qtbot: QtBot) -> None:
    await few.add_folders("work")
    await few.fill()
    few.sidebar.list.setFocus()

    few.sidebar.list.setCurrentIndex(few.sidebar.model.index(1))
    QTest.keyClick(few.sidebar.list, Qt.Key.Key_F2)
    assert few.sidebar.list.findChild(QLineEdit) is None
    few.sidebar.list.setCurrentIndex(few.sidebar.model.index(0))
    QTest.keyClick(few.sidebar.list, Qt.Key.Key_F2)
    editor = few.sidebar.list.findChild(QLineEdit)
    assert isinstance(editor, QLineEdit)
    assert editor.accessibleName() == "Name of the folder"
    editor.setText("Garden")
    with qtbot.waitSignal(few.sidebar.folder_rename_requested) as renamed:
        QTest.keyClick(editor, Qt.Key.Key_Return)

    assert renamed.args == ["work", "Garden"]


async def test_search_tells_once_typing_pauses(sidebar: Sidebar, qtbot: QtBot) -> None:
    told: list[str] = []
    sidebar.search_changed.connect(told.append)

    with qtbot.waitSignal(sidebar.search_changed):
        QTest.keyClicks(sidebar.search, "tea")

    assert told == ["tea"]


async def test_a_search_lists_titles_and_its_end_lists_all(few: Shelf) -> None:
    few.sidebar.search.setText("out c")
    await few.until(lambda: few.titles() == ["Found", "About c"])
    few.sidebar.search.setText("")
    await few.until(lambda: few.titles() == ["Today", "About a", "About b", "About c"])


async def test_enter_in_the_search_opens_the_first_hit_of_what_was_typed_not_of_the_old_list(
    few: Shelf, qtbot: QtBot
) -> None:
    opened: list[str] = []
    few.sidebar.conversation_opened.connect(opened.append)
    few.sidebar.search.setFocus()

    with qtbot.waitSignal(few.sidebar.search_changed, timeout=SEARCH_MS // 2) as told:
        QTest.keyClicks(few.sidebar.search, "b")
        # "About" has no b at the end; the title of c has none at all.
        QTest.keyClicks(few.sidebar.search, " b")
        QTest.keyClick(few.sidebar.search, Qt.Key.Key_Return)
    assert told.args == ["b b"]
    assert opened == []

    await few.until(lambda: opened)
    assert opened == [few.sidebar.model.row_at(1).id]  # type: ignore[union-attr]
    await few.fill()
    assert len(opened) == 1


async def test_what_else_shows_results_takes_the_place_of_the_list_while_there_is_a_search(few: Shelf) -> None:
    results = PlainLabel("found")
    few.sidebar.set_results(results)
    assert few.sidebar.list.isVisible()

    few.sidebar.search.setText("tea")
    await few.settle()
    assert results.isVisible()
    assert not few.sidebar.list.isVisible()
    few.sidebar.search.setText("")

    assert few.sidebar.list.isVisible()
    assert few.titles() == ["Today", "About a", "About b", "About c"]


async def test_typing_on_after_enter_opens_nothing(few: Shelf) -> None:
    opened: list[str] = []
    few.sidebar.conversation_opened.connect(opened.append)
    few.sidebar.search.setFocus()
    QTest.keyClicks(few.sidebar.search, "b")
    QTest.keyClick(few.sidebar.search, Qt.Key.Key_Return)

    QTest.keyClicks(few.sidebar.search, "o")
    await few.settle()

    assert opened == []


async def test_enter_on_a_list_that_is_up_to_date_opens_at_once(few: Shelf, qtbot: QtBot) -> None:
    with qtbot.waitSignal(few.sidebar.conversation_opened) as opened:
        QTest.keyClick(few.sidebar.search, Qt.Key.Key_Return)

    assert opened.args == ["a"]


async def test_the_cursor_stays_in_the_list_while_answers_end_in_the_background(few: Shelf) -> None:
    few.sidebar.set_open_conversation("a")
    few.sidebar.list.setFocus()
    QTest.keyClick(few.sidebar.list, Qt.Key.Key_Down)

    await few.organising.pin(["c"], NOW)
    await few.fill()
    few.sidebar.set_open_conversation("a")
    few.sidebar.set_marks({"c": Mark.UNREAD})

    assert current(few.sidebar) == "b"


async def test_the_cursor_goes_to_a_conversation_that_is_opened_and_back_when_the_list_is_left(few: Shelf) -> None:
    few.sidebar.set_open_conversation("a")
    few.sidebar.list.setFocus()
    few.sidebar.set_open_conversation("c")
    assert current(few.sidebar) == "c"

    QTest.keyClick(few.sidebar.list, Qt.Key.Key_Up)
    assert current(few.sidebar) == "b"
    few.sidebar.search.setFocus()

    assert current(few.sidebar) == "c"


async def test_the_open_conversation_is_found_wherever_it_is(few: Shelf) -> None:
    await few.add([conversation(f"n{number}") for number in range(500)])
    await few.fill()
    few.sidebar.set_open_conversation("a")
    await few.fill()
    await few.settle()

    assert current(few.sidebar) == "a"
    assert few.sidebar.list.visualRect(few.sidebar.list.currentIndex()).intersects(few.sidebar.list.viewport().rect())


async def test_nothing_in_the_trash_is_opened(few: Shelf) -> None:
    opened: list[str] = []
    few.sidebar.conversation_opened.connect(opened.append)
    await few.organising.delete(["a"], NOW)
    few.sidebar.show_place(Place.TRASH)
    await few.settle()
    few.sidebar.list.setFocus()
    few.sidebar.list.setCurrentIndex(few.sidebar.model.index(1))
    QTest.keyClick(few.sidebar.list, Qt.Key.Key_Return)

    assert opened == []
    assert few.sidebar.actions_for(few.sidebar.list.chosen()) == (ListAction.RESTORE, ListAction.PURGE)


async def test_esc_takes_the_text_away_first(sidebar: Sidebar, qtbot: QtBot) -> None:
    sidebar.search.setFocus()
    QTest.keyClicks(sidebar.search, "suez")
    with qtbot.waitSignal(sidebar.search_changed, check_params_cb=lambda text: text == ""):
        QTest.keyClick(sidebar.search, Qt.Key.Key_Escape)

    assert sidebar.search.text() == ""
    # The next one is the window's: it stops an answer, or leaves a page.
    asked = QKeyEvent(QEvent.Type.ShortcutOverride, Qt.Key.Key_Escape, Qt.KeyboardModifier.NoModifier)
    asked.ignore()
    QApplication.sendEvent(sidebar.search, asked)
    assert not asked.isAccepted()


def menu_of(shelf: Shelf, reason: QContextMenuEvent.Reason, row: int = 0) -> list[str]:
    """The entries of the menu that opens; with the mouse, on that row."""
    view = shelf.sidebar.list
    point = view.row_rect(row).center()
    QApplication.sendEvent(view.viewport(), QContextMenuEvent(reason, point, view.viewport().mapToGlobal(point)))
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    assert menu.accessibleName()
    names = [action.text().replace("&", "") for action in menu.actions() if not action.isSeparator()]
    menu.close()
    return names


async def test_the_menu_of_one_of_many_and_of_a_folder(few: Shelf) -> None:
    await few.add_folders("work")
    await few.fill()
    mouse, keyboard = QContextMenuEvent.Reason.Mouse, QContextMenuEvent.Reason.Keyboard
    usual = ["Pin", "Move to…", "Tag…", "Mark as unread", "Archive", "Delete"]

    few.select("b")
    # The row of the folder is under the pointer, and the key is meant for the one under the cursor.
    assert menu_of(few, keyboard, 0) == ["Open", "Open in a window of its own", "Rename", *usual]
    few.select("a", "b")
    assert menu_of(few, keyboard) == usual
    assert menu_of(few, mouse, 0) == ["New conversation here", "Rename", "Settings of the folder…", "Delete folder"]
    await few.organising.pin(["a", "b"], NOW)
    await few.fill()
    few.select("a", "b")
    few.sidebar.set_marks({"a": Mark.UNREAD, "b": Mark.FAILED})
    few.sidebar.offers_export = True
    changed = ["Unpin", "Move to…", "Tag…", "Mark as read", "Archive", "Export…", "Delete"]
    assert menu_of(few, keyboard) == changed


async def test_what_the_list_shows_is_chosen_over_it(few: Shelf) -> None:
    told: list[Listing] = []
    few.sidebar.listing_changed.connect(told.append)
    QTest.mouseClick(few.sidebar.view_button, Qt.MouseButton.LeftButton)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    checked = [action.text().replace("&", "") for action in menu.actions() if action.isChecked()]
    next(action for action in menu.actions() if action.text().replace("&", "") == "Archive").trigger()
    menu.close()

    assert checked == ["Library", "Latest activity first"]
    assert told == [Listing(Place.ARCHIVE)]
