"""The list of the sidebar over a real library: rows, folding, selection, changes, at a size where it matters."""

from __future__ import annotations

import random
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QAccessible, QKeyEvent
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QApplication, QLineEdit

from canal_desktop.domain.listing import Listing, Order, Place, Section, SectionKind
from canal_desktop.ui.sidebar.conversation_list_model import NOT_READ, ConversationListModel, Roles
from canal_desktop.ui.sidebar.list_row import ListRow, Mark
from canal_desktop.ui.sidebar.page_cache import MAX_ROWS
from canal_desktop.ui.sidebar.section_rows import HEADING, PAGE_ROWS
from tests.ui.sidebar.conftest import NOW, Shelf, conversation

if TYPE_CHECKING:
    from canal_desktop.ui.sidebar.section_rows import PageKey

MANY = 3_000
SHIFT, CONTROL = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier


@pytest.fixture
async def large(shelf: Shelf) -> Shelf:
    """Conversations c0 (latest) to c2999 (oldest), a hundred a day, and two folders with a few."""
    await shelf.add_folders("work", "home")
    await shelf.add(conversation(f"c{number}", number / 100) for number in range(MANY - 1, -1, -1))
    await shelf.organising.move([f"c{number}" for number in range(10, 14)], "work")
    await shelf.organising.move(["c20"], "home")
    await shelf.fill()
    await shelf.settle()
    return shelf


async def test_headings_come_in_order_with_their_counts(large: Shelf) -> None:
    model = large.sidebar.model
    sections = [(section.title, section.count) for section in model.layout_rows.sections]

    assert [title for title, _count in sections][:4] == ["Work", "Home", "Today", "Yesterday"]
    assert sections[0][1] == 4
    assert model.rowCount() == MANY + len(sections)


async def test_only_what_is_looked_at_is_read(large: Shelf) -> None:
    model = large.sidebar.model
    assert 0 < model.rows_in_memory <= 400
    last = model.index(model.rowCount() - 1)
    # The last row is c2999, which nobody has seen yet.
    assert model.row_at(last.row()) is None

    large.sidebar.list.scrollToBottom()
    await large.settle()

    assert last.data() == "About c2999"


async def test_what_was_seen_long_ago_leaves_memory(large: Shelf) -> None:
    model, view = large.sidebar.model, large.sidebar.list
    for place in range(0, view.verticalScrollBar().maximum(), view.row_px * PAGE_ROWS // 2):
        view.verticalScrollBar().setValue(place)
        await large.settle()

    assert 0 < model.rows_in_memory <= MAX_ROWS < MANY


async def test_a_row_that_is_not_read_says_so_until_it_is(large: Shelf) -> None:
    index = large.sidebar.model.index(1500)

    assert index.data() == NOT_READ
    assert index.data(Roles.ID) is None
    await large.until(lambda: index.data() != NOT_READ)
    assert str(index.data()).startswith("About c")


async def test_assistive_technology_hears_headings_and_titles(large: Shelf) -> None:
    large.sidebar.set_marks({"c0": Mark.RUNNING})
    interface = QAccessible.queryAccessibleInterface(large.sidebar.list)
    text = QAccessible.Text

    assert interface.role() == QAccessible.Role.List
    assert interface.childCount() == large.sidebar.model.rowCount()
    assert interface.child(0).text(text.Name) == "Work, folder, 4 conversations, expanded"
    assert interface.child(5).text(text.Name) == "Home, folder, 1 conversation, expanded"
    row = large.sidebar.model.index_of("c0")
    assert interface.child(row.row()).text(text.Name) == "About c0"
    assert row.data(Qt.ItemDataRole.AccessibleDescriptionRole) == "being answered, Today"


async def test_the_cursor_is_told_to_assistive_technology(large: Shelf) -> None:
    large.sidebar.activateWindow()
    large.sidebar.list.setFocus()
    large.sidebar.list.setCurrentIndex(large.sidebar.model.index_of("c1"))

    interface = QAccessible.queryAccessibleInterface(large.sidebar.list)
    assert interface.focusChild().text(QAccessible.Text.Name) == "About c1"


async def test_left_and_right_fold_and_enter_toggles(large: Shelf) -> None:
    view, model = large.sidebar.list, large.sidebar.model
    before = model.rowCount()
    told: list[list[str]] = []
    large.sidebar.folded_changed.connect(told.append)
    large.sidebar.activateWindow()
    view.setFocus()
    view.setCurrentIndex(model.index(2))

    # From a conversation to its heading, and then the heading folds.
    QTest.keyClick(view, Qt.Key.Key_Left)
    assert view.currentIndex().row() == 0
    QTest.keyClick(view, Qt.Key.Key_Left)
    assert model.rowCount() == before - 4
    assert told[-1] == ["work"]
    assert model.index(0).data(Qt.ItemDataRole.AccessibleTextRole) == "Work, folder, 4 conversations, collapsed"

    QTest.keyClick(view, Qt.Key.Key_Right)
    assert model.rowCount() == before
    QTest.keyClick(view, Qt.Key.Key_Return)
    assert model.rowCount() == before - 4
    assert told[-1] == ["work"]


async def test_the_keys_of_a_list_jump(large: Shelf) -> None:
    view, model = large.sidebar.list, large.sidebar.model
    large.sidebar.activateWindow()
    view.setFocus()
    view.setCurrentIndex(model.index(7))

    QTest.keyClick(view, Qt.Key.Key_End)
    assert view.currentIndex().row() == model.rowCount() - 1
    QTest.keyClick(view, Qt.Key.Key_PageUp)
    page = model.rowCount() - 1 - view.currentIndex().row()
    assert page == view.viewport().height() // view.row_px - 1
    QTest.keyClick(view, Qt.Key.Key_Home)
    assert view.currentIndex().row() == 0


async def test_typing_goes_to_a_title_wherever_it_is(large: Shelf) -> None:
    view = large.sidebar.list
    await large.store.update(conversation("c2500", title_is_own=True))
    await large.organising.set_title("c2500", "Zebras at night")
    await large.fill()
    large.sidebar.activateWindow()
    view.setFocus()

    QTest.keyClicks(view, "zebr")

    await large.until(lambda: view.currentIndex().data() == "Zebras at night")


async def test_the_cursor_and_the_place_on_the_screen_outlast_a_change(large: Shelf) -> None:
    view, model = large.sidebar.list, large.sidebar.model
    view.verticalScrollBar().setValue(1000 * view.row_px + 7)
    await large.settle()
    seen = model.index(view.rows_in_sight()[3]).data()
    top = view.row_rect(view.rows_in_sight()[3]).top()
    large.sidebar.activateWindow()
    view.setFocus()
    view.setCurrentIndex(model.index(view.rows_in_sight()[5]))
    current = view.currentIndex().data()

    await large.add([conversation(f"new{number}") for number in range(5)])
    await large.organising.pin(["c500", "c501"], NOW)
    await large.fill()
    await large.settle()

    assert view.currentIndex().data() == current
    row = next(row for row in view.rows_in_sight() if model.index(row).data() == seen)
    assert view.row_rect(row).top() == top


async def test_a_list_at_its_top_shows_what_is_new(large: Shelf) -> None:
    await large.add([conversation("new")])
    await large.organising.pin(["new"], NOW)
    await large.fill()

    assert large.titles()[:2] == ["Pinned", "About new"]
    assert large.sidebar.list.verticalOffset() == 0


async def test_a_title_being_changed_stays_open_while_the_list_changes(large: Shelf) -> None:
    large.sidebar.set_open_conversation("c3")
    large.sidebar.activateWindow()
    large.sidebar.rename_open()
    editor = large.sidebar.list.findChild(QLineEdit)
    assert isinstance(editor, QLineEdit)
    QTest.keyClicks(editor, "half a na")
    before = editor.geometry()

    await large.add([conversation("new")])
    await large.fill()
    await large.settle()

    assert editor.isVisible()
    assert editor.text() == "half a na"
    assert editor.y() == before.y() + large.sidebar.list.row_px


async def test_many_are_selected_with_shift_and_control_and_the_bar_appears(large: Shelf) -> None:
    view, model, bar = large.sidebar.list, large.sidebar.model, large.sidebar.batch_bar
    opened: list[str] = []
    large.sidebar.conversation_opened.connect(opened.append)
    first = model.index_of("c0").row()

    def click(row: int, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, held, view.row_rect(row).center())

    click(first)
    assert opened == ["c0"]
    assert not bar.isVisible()
    click(first + 2, SHIFT)
    click(first + 4, CONTROL)

    assert opened == ["c0"]
    assert large.selected() == ["c0", "c1", "c2", "c4"]
    assert bar.isVisible()
    assert bar.text == "4 selected"


async def test_esc_leaves_the_selection_before_it_is_anything_else(large: Shelf) -> None:
    large.select("c0", "c1")
    view = large.sidebar.list
    asked = QKeyEvent(QEvent.Type.ShortcutOverride, Qt.Key.Key_Escape, Qt.KeyboardModifier.NoModifier)
    asked.ignore()
    QApplication.sendEvent(view, asked)
    assert asked.isAccepted()
    QTest.keyClick(view, Qt.Key.Key_Escape)

    assert large.selected() == ["c1"]
    assert not large.sidebar.batch_bar.isVisible()
    asked.ignore()
    QApplication.sendEvent(view, asked)
    assert not asked.isAccepted()


async def test_all_are_selected_and_read_only_when_something_is_done_to_them(large: Shelf) -> None:
    view = large.sidebar.list
    large.sidebar.activateWindow()
    view.setFocus()
    # The first time it means the section of the current row, where there is one.
    for _press in range(2):
        QTest.keyClick(view, Qt.Key.Key_A, CONTROL)

    chosen = view.chosen()
    assert chosen.count == MANY
    assert chosen.ids is None
    assert large.sidebar.model.rows_in_memory < MANY
    rows = await large.reader.all_rows(chosen)
    assert sorted(row.id for row in rows) == sorted(f"c{number}" for number in range(MANY))

    await large.add([conversation("new")])
    await large.fill()
    assert view.chosen().count == MANY + 1


async def test_a_selection_stays_the_same_conversations_when_the_list_changes(large: Shelf) -> None:
    large.select("c2", "c3", "c4", "c7")
    await large.add([conversation("new")])
    # One of the selected leaves its section, another goes from between.
    await large.organising.move(["c3"], "work")
    await large.fill()
    await large.settle()

    assert sorted(large.selected()) == ["c2", "c3", "c4", "c7"]


async def test_what_comes_between_is_not_selected(large: Shelf) -> None:
    large.sidebar.set_listing(Listing(order=Order.TITLE))
    await large.settle()
    view, model = large.sidebar.list, large.sidebar.model
    large.select("c0")
    flag = view.selectionModel().SelectionFlag
    view.selectionModel().select(view.rows(model.index_of("c0").row(), model.index_of("c1").row()), flag.Select)
    before = set(large.selected())
    await large.organising.set_title("c2000", "About c0 and more")
    await large.fill()
    await large.settle()

    assert set(large.selected()) == before


async def test_a_deleted_row_leaves_the_cursor_where_it_was(large: Shelf) -> None:
    large.select("c3")
    row = large.sidebar.list.currentIndex().row()
    await large.organising.delete(["c3"], NOW)
    await large.fill()

    assert large.sidebar.list.currentIndex().row() == row
    assert large.sidebar.list.currentIndex().data() == "About c4"


async def test_next_and_previous_pass_over_headings_and_go_around_the_ends(large: Shelf) -> None:
    opened: list[str] = []
    large.sidebar.conversation_opened.connect(opened.append)
    large.sidebar.set_open_conversation("c20")
    large.sidebar.opener.open_neighbour(-1)
    large.sidebar.opener.open_neighbour(1)
    large.sidebar.set_open_conversation("c10")
    # The last one of three thousand has to be read first.
    large.sidebar.opener.open_neighbour(-1)
    await large.until(lambda: len(opened) == 3)

    assert opened == ["c13", "c0", "c2999"]


async def test_the_archive_the_trash_and_the_tags_have_their_lists(large: Shelf) -> None:
    await large.organising.archive(["c1"], NOW)
    await large.organising.delete(["c2"], NOW)
    await large.organising.add_tag(["c3", "c10"], "tea")
    seen = {}
    for name, listing in {
        "archive": Listing(Place.ARCHIVE),
        "trash": Listing(Place.TRASH),
        "tag": Listing(tag="tea"),
    }.items():
        large.sidebar.set_listing(listing)
        await large.settle()
        seen[name] = large.titles()

    assert seen["archive"] == ["Archive", "About c1"]
    assert seen["trash"] == ["Trash", "About c2"]
    assert seen["tag"] == ["Work", "About c10", "Home", "Today", "About c3"]


async def test_the_trash_says_how_long_things_stay_and_lists_folders_and_messages_too(large: Shelf) -> None:
    await large.organising.delete(["c2"], NOW)
    await large.folders.delete("home", NOW)
    large.sidebar.set_listing(Listing(Place.TRASH))
    await large.settle()

    assert set(large.titles()) == {"Trash", "About c2", "Folder: Home"}
    assert [large.sidebar.model.index(row).data(Roles.REMARK) for row in (1, 2)] == ["30 days left"] * 2


def test_random_changes_keep_the_model_right() -> None:
    model = ConversationListModel()
    # What it finds wrong it writes as a warning, and that fails the test.
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Warning)
    assert tester.model() is model
    chance = random.Random(7)
    keys = ["a", "b", "c", "d"]
    kept = [model.index(0)]
    for _ in range(200):
        sections = tuple(
            Section(SectionKind.FOLDER, key, key, chance.choice([0, 1, 5, 120, 260]))
            for key in chance.sample(keys, chance.randrange(5))
        )
        pages: dict[PageKey, list[ListRow]] = {}
        for section in sections:
            for number in range(0, section.count, PAGE_ROWS):
                if chance.random() < 0.6:
                    rows = range(number, min(number + PAGE_ROWS, section.count))
                    pages[section.key, number // PAGE_ROWS] = [
                        ListRow(f"{section.key}{row + chance.randrange(2)}", str(row)) for row in rows
                    ]
        model.refresh(sections, pages)
        assert model.rowCount() == model.layout_rows.total
        for key in chance.sample(keys, 2):
            model.fold(key, chance.random() < 0.5)
        if model.rowCount():
            row = chance.randrange(model.rowCount())
            spot = model.layout_rows.spot(row)
            assert model.index_at(spot).row() == row
            assert (model.heading_at(row) is not None) is (spot[1] == HEADING)
            model.index(row).data()
        wanted = model.next_wanted()
        if wanted is not None:
            section = model.layout_rows.section(wanted[0])
            if section is not None:
                count = min(PAGE_ROWS, section.count - wanted[1] * PAGE_ROWS)
                model.put_page(wanted, [ListRow(f"{wanted}{place}", "x") for place in range(count)])
    del kept
