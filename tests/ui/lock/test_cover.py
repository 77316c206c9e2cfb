"""While the program is locked nothing of the conversations is to be seen or reached, in whatever window."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
import shiboken6
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QAccessible, QHelpEvent, QKeySequence, QShortcut
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QLabel,
    QLineEdit,
    QListWidget,
    QMainWindow,
    QMenu,
    QPlainTextEdit,
    QScrollArea,
    QScrollBar,
    QToolTip,
    QVBoxLayout,
    QWidget,
)

from canal_desktop.domain.start_wish import StartWish
from canal_desktop.ui.dialogs import QUESTION_WAITS, confirm
from canal_desktop.ui.widgets.veil import VEIL
from tests.ui.lock.conftest import RIGHT
from tests.ui.program import CONTROL, Server

if TYPE_CHECKING:
    from PySide6.QtGui import QAccessibleInterface

    from tests.ui.lock.conftest import Locked, Starts

SECRET = "heron"
"""A word of the conversation."""


def visible_windows() -> list[QWidget]:
    return [window for window in QApplication.topLevelWidgets() if window.isVisible()]


def told(interface: QAccessibleInterface | None) -> list[str]:
    """All names, descriptions and values in the tree of assistive technology."""
    if interface is None:
        return []
    kinds = (QAccessible.Text.Name, QAccessible.Text.Description, QAccessible.Text.Value)
    found = [interface.text(kind) for kind in kinds]
    for index in range(interface.childCount()):
        found += told(interface.child(index))
    return [text for text in found if text]


def tree() -> str:
    app = QApplication.instance()
    assert app is not None
    return "\n".join(told(QAccessible.queryAccessibleInterface(app)))


@pytest.fixture
def read_aloud() -> object:
    """Assistive technology listens."""
    QAccessible.setActive(True)
    yield None
    QAccessible.setActive(False)


async def test_only_the_page_is_seen_and_all_is_as_before_afterwards(locked: Locked) -> None:
    program, window = locked.program, locked.window
    await program.ask(f"What is a {SECRET}?")
    program.type("a draft")
    await program.until(lambda: SECRET in window.windowTitle(), "it has no title")
    title, sidebar = window.windowTitle(), window.sidebar
    locked.desk.lock_now()

    assert visible_windows() == [window]
    assert window.windowTitle() == "Canal"
    assert not sidebar.isVisible()
    assert not window.menuBar().isVisible()
    assert locked.page.isVisible()
    assert locked.page.geometry() == window.rect()
    window.set_conversation_title(f"{SECRET} again")
    window.resize(700, 500)
    await program.settle(0.03)
    assert window.windowTitle() == "Canal"
    assert locked.page.geometry() == window.rect()

    await locked.enter(RIGHT)
    assert not locked.is_locked
    assert sidebar.isVisible()
    assert window.menuBar().isVisible()
    assert window.windowTitle() == title
    assert program.composer.edit.text == "a draft"
    assert QApplication.focusWidget() is program.composer.edit


async def test_where_nothing_had_the_keyboard_before_the_message_field_has_it_afterwards(locked: Locked) -> None:
    """As at a start that begins locked."""
    edit = locked.program.composer.edit
    locked.window.setFocus()
    edit.clearFocus()
    assert locked.window.focusWidget() in {None, locked.window}
    locked.desk.lock_now()
    await locked.enter(RIGHT)
    assert QApplication.focusWidget() is edit


async def test_a_window_that_is_made_later_is_not_shown_before_it_is_unlocked(locked: Locked) -> None:
    """Whoever adds another kind of window need not know of the lock."""
    before = QMainWindow()
    before.setCentralWidget(QLabel(SECRET))
    before.show()
    locked.desk.lock_now()
    later, sheet = QMainWindow(), QDialog(locked.window)
    later.setCentralWidget(QLabel(SECRET))
    for window in (later, sheet):
        window.show()
    await locked.program.settle(0.03)
    assert visible_windows() == [locked.window]

    await locked.enter(RIGHT)
    assert all(window.isVisible() for window in (before, later, sheet))
    for window in (before, later, sheet):
        window.close()
        window.deleteLater()


async def test_a_window_that_is_shown_again_and_again_has_its_own_title_afterwards(locked: Locked) -> None:
    sheet = QDialog(locked.window)
    sheet.setWindowTitle(SECRET)
    sheet.show()
    locked.desk.lock_now()
    sheet.show()
    sheet.show()
    assert visible_windows() == [locked.window]
    assert sheet.windowTitle() == "Canal"
    await locked.enter(RIGHT)
    assert sheet.isVisible()
    assert sheet.windowTitle() == SECRET
    sheet.close()


async def test_what_the_mouse_still_rests_on_tells_nothing(locked: Locked) -> None:
    label = QLabel(SECRET, locked.window)
    label.setToolTip(f"More about the {SECRET}")
    label.show()
    point = label.rect().center()
    locked.desk.lock_now()
    # Qt sends it a moment after the mouse has come to rest, which may be after the lock.
    QApplication.sendEvent(label, QHelpEvent(QEvent.Type.ToolTip, point, label.mapToGlobal(point)))
    assert not QToolTip.isVisible()
    assert visible_windows() == [locked.window]
    await locked.enter(RIGHT)
    QApplication.sendEvent(label, QHelpEvent(QEvent.Type.ToolTip, point, label.mapToGlobal(point)))
    assert QToolTip.isVisible()
    QToolTip.hideText()


async def test_a_tip_that_is_seen_goes_at_once(locked: Locked) -> None:
    label = QLabel(SECRET, locked.window)
    label.setToolTip(f"More about the {SECRET}")
    label.show()
    point = label.rect().center()
    QApplication.sendEvent(label, QHelpEvent(QEvent.Type.ToolTip, point, label.mapToGlobal(point)))
    assert QToolTip.isVisible()

    locked.desk.lock_now()

    assert visible_windows() == [locked.window]
    assert SECRET not in tree()


async def test_a_part_that_the_window_gets_later_is_not_seen_either(locked: Locked) -> None:
    locked.desk.lock_now()
    part = QLabel(SECRET, locked.window)
    part.show()
    part.raise_()
    assert not part.isVisible()
    await locked.enter(RIGHT)
    assert part.isVisible()


async def test_an_open_sheet_goes_and_comes_back_as_it_was(locked: Locked) -> None:
    sheet = QDialog(locked.window)
    ended: list[int] = []
    sheet.finished.connect(ended.append)
    field = QLineEdit(sheet)
    QVBoxLayout(sheet).addWidget(field)
    sheet.open()
    field.setText("typed")
    menu = QMenu(locked.window)
    menu.addAction(SECRET)
    menu.popup(locked.window.pos())
    locked.desk.lock_now()
    assert visible_windows() == [locked.window]
    assert ended == []

    await locked.enter(RIGHT)
    assert sheet.isVisible()
    assert sheet.isModal()
    assert field.text() == "typed"
    assert not menu.isVisible()
    sheet.close()


async def test_no_key_no_click_and_no_action_reaches_what_is_behind(locked: Locked) -> None:
    program = locked.program
    await program.ask(f"What is a {SECRET}?")
    pressed: list[str] = []
    shortcut = QShortcut(QKeySequence("Ctrl+J"), program.pane)
    shortcut.activated.connect(lambda: pressed.append("shortcut"))
    QApplication.clipboard().setText("before")
    program.type("draft")
    locked.desk.lock_now()
    assert [name for name, action in locked.window.actions_by_id.items() if action.isEnabled()] == ["quit"]

    # Something behind asks for the keyboard, as at the end of an answer.
    program.composer.edit.setFocus()
    assert QApplication.focusWidget() is locked.page.field
    for key, held in ((Qt.Key.Key_F, CONTROL), (Qt.Key.Key_J, CONTROL), (Qt.Key.Key_K, CONTROL)):
        program.key(key, held)
    QTest.keyClicks(program.composer.edit, "more")
    QTest.keyClick(program.pane.transcript, Qt.Key.Key_A, CONTROL)
    QTest.keyClick(program.pane.transcript, Qt.Key.Key_C, CONTROL)
    QTest.mouseClick(locked.window.sidebar, Qt.MouseButton.LeftButton)
    program.workspace.show_state()
    locked.window.actions_by_id["copy_reply"].trigger()
    assert not locked.window.trigger("new_conversation")
    await program.settle(0.03)

    assert pressed == []
    assert program.composer.edit.text == "draft"
    assert QApplication.clipboard().text() == "before"
    assert visible_windows() == [locked.window]
    assert not program.pane.find_bar.isVisible()
    await locked.enter(RIGHT)
    assert program.is_possible("copy_reply")
    assert len(program.texts) == 2


async def test_assistive_technology_finds_nothing_but_the_page(locked: Locked, read_aloud: object) -> None:
    program = locked.program
    await program.ask(f"What is a {SECRET}?")
    program.type(f"another {SECRET}")
    sheet = QDialog(locked.window)
    QVBoxLayout(sheet).addWidget(QLabel(SECRET))
    sheet.open()
    assert tree().count(SECRET) > 3
    transcript = QAccessible.queryAccessibleInterface(program.pane.transcript)
    message = transcript.child(0)
    assert SECRET in "".join(told(message))
    locked.desk.lock_now()

    found = tree()
    assert SECRET not in found
    assert "Hello there" not in found
    assert "Passphrase" in found
    assert "Unlock" in found
    # Who kept what was found before has nothing of it any more.
    assert not message.isValid()
    assert told(message) == []
    assert not transcript.isValid()
    assert QAccessible.queryAccessibleInterface(program.composer.edit).text(QAccessible.Text.Value) == ""
    await locked.enter(RIGHT)
    assert tree().count(SECRET) > 3
    assert message.isValid()
    sheet.close()


async def test_widgets_that_are_made_while_it_is_locked_are_what_they_are(locked: Locked, read_aloud: object) -> None:
    """Qt asks for what they are to assistive technology while they are only half made."""
    locked.desk.lock_now()
    made = [QListWidget(locked.window), QPlainTextEdit("text", locked.window), QScrollArea(locked.window)]
    await locked.program.settle(0.03)
    assert {type(one.verticalScrollBar()) for one in made} == {QScrollBar}
    assert {type(one.viewport()) for one in made} == {QWidget}


async def test_an_answer_goes_on_and_is_there_afterwards(start_lock: Starts) -> None:
    server = Server()
    server.answers_on.clear()
    locked = await start_lock(server=server)
    program = locked.program
    await program.ask("question", waits=False)
    await program.until(lambda: program.shown.is_running, "nothing is written")
    locked.desk.lock_now()
    server.answers_on.set()
    await program.until(lambda: not program.shown.is_running, "it does not end")
    _conversation, stored, _draft = await program.store.load(program.shown.id)
    assert "Hello there" in {message.text for message in stored}
    await locked.enter(RIGHT)
    assert program.texts == ["question", "Hello there"]


async def test_a_question_to_the_user_is_asked_once_it_is_unlocked(locked: Locked) -> None:
    program = locked.program
    locked.desk.lock_now()
    asked: list[str] = []

    async def ask() -> None:
        asked.append(await confirm(locked.window, f"Leave the {SECRET}?", "Really.", (("yes", "Yes"),)))

    program.tasks.start("question", ask())
    await program.settle(0.03)
    assert locked.page.state.text() == QUESTION_WAITS
    assert visible_windows() == [locked.window]
    await locked.enter(RIGHT)
    await program.until(lambda: len(visible_windows()) == 2, "nothing is asked")
    program.key(Qt.Key.Key_Escape)
    await program.until(lambda: asked == ["cancel"])


async def test_a_question_of_a_window_that_is_gone_by_then_is_answered_with_no(locked: Locked) -> None:
    window = QMainWindow()
    locked.desk.lock_now()
    asked: list[str] = []

    async def ask() -> None:
        asked.append(await confirm(window, "Leave?", "Really.", (("yes", "Yes"),)))

    locked.program.tasks.start("question", ask())
    await locked.program.settle(0.03)
    shiboken6.delete(window)
    await locked.enter(RIGHT)
    await locked.program.until(lambda: asked == ["cancel"], "nobody answers")


async def test_what_links_and_other_starts_ask_for_is_done_afterwards(locked: Locked) -> None:
    program = locked.program
    locked.desk.lock_now()
    locked.window.hide()
    program.late.desktop.carry_out(StartWish(text=SECRET))
    await program.settle(0.03)
    assert visible_windows() == [locked.window]
    assert program.composer.edit.text == ""
    program.late.desktop.carry_out(StartWish(link="canal://new?text=later"))
    program.late.desktop.carry_out(StartWish())
    assert program.composer.edit.text == ""
    await locked.enter(RIGHT)
    await program.until(lambda: "later" in program.composer.edit.text, "the link is not followed")
    await program.settle()
    assert SECRET in program.composer.edit.text


async def test_the_quick_window_is_behind_the_lock_too(locked: Locked) -> None:
    program, quick = locked.program, locked.program.late.desktop.quick
    quick.open()
    await program.until(lambda: quick.window is not None and quick.window.isVisible(), "no quick window")
    locked.window.hide()
    locked.desk.lock_now()
    # There is no tray here, so a program of which nothing is seen could not be unlocked.
    assert visible_windows() == [locked.window]
    quick.open()
    await program.settle(0.03)
    assert visible_windows() == [locked.window]
    assert VEIL.is_down
    await locked.enter(RIGHT)
    assert quick.window is not None
    await program.until(quick.window.isVisible, "it does not come back")
