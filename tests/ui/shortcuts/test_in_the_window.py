"""Keys in the whole program: changed, known by their place, back and forward, and conversations by number."""

import sys

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPointF, Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtTest import QTest

from canal_desktop.domain.settings import Settings
from canal_desktop.ui.shortcut_sheet import ShortcutSheet
from canal_desktop.ui.shortcuts.bindings import Bindings
from canal_desktop.ui.shortcuts.editor_sheet import ShortcutEditorSheet
from tests.deleting import delete
from tests.ui.program import RunningProgram

Key = Qt.Key
CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
ALT = Qt.KeyboardModifier.AltModifier

pytestmark = pytest.mark.usefixtures("bindings")


def bind(program: RunningProgram, *chosen: tuple[str, tuple[str, ...]], physical: bool = False) -> None:
    settings = program.window.settings
    program.window.change_settings(
        Settings(active_profile=settings.active_profile, shortcuts=chosen, physical_keys=physical)
    )


async def three(program: RunningProgram) -> list[str]:
    """Three conversations, the last one shown."""
    ids = []
    for text in ("one", "two", "three"):
        await program.new()
        await program.ask(text)
        ids.append(program.shown.id)
    return [str(one) for one in ids]


async def test_a_changed_key_holds_at_once_everywhere(program: RunningProgram, bindings: Bindings) -> None:
    await program.ask("first")
    bind(program, ("find", ("F5",)), ("new_conversation", ()), ("attach", ("F10",)))

    program.key(Key.Key_F, CONTROL)
    assert not program.pane.find_bar.isVisible()
    program.key(Key.Key_F5)
    assert program.pane.find_bar.isVisible()
    assert program.window.actions_by_id["new_conversation"].shortcuts() == []
    program.do("shortcuts")
    sheet = program.window.findChild(ShortcutSheet)
    assert isinstance(sheet, ShortcutSheet)
    assert ("Find in conversation", "F5") in sheet.tree.shown_rows()
    assert "New conversation" not in dict(sheet.tree.shown_rows())
    sheet.close()
    bind(program)
    assert program.window.actions_by_id["find"].shortcut().toString() == "Ctrl+F"


async def test_a_plain_key_of_any_action_works_while_reading_and_writes_while_writing(program: RunningProgram) -> None:
    await program.ask("first")
    bind(program, ("regenerate", ("R",)))
    program.pane.transcript.setFocus(Qt.FocusReason.TabFocusReason)
    program.key(Key.Key_R)
    await program.until(lambda: len(program.shown.tree) == 3, "not asked again")
    await program.until(lambda: not program.shown.is_running)

    program.composer.edit.setFocus()
    program.key(Key.Key_R)
    assert program.composer.text == "r"
    assert len(program.shown.tree) == 3


async def test_left_and_right_show_other_versions_while_reading(program: RunningProgram) -> None:
    await program.ask("first")
    program.do("regenerate")
    await program.until(lambda: len(program.shown.tree) == 3 and not program.shown.is_running)
    newest = program.shown.branch[-1].id
    program.pane.transcript.setFocus(Qt.FocusReason.TabFocusReason)
    program.key(Key.Key_Left)
    await program.until(lambda: program.shown.branch[-1].id != newest, "no other version")
    program.pane.transcript.setFocus(Qt.FocusReason.TabFocusReason)
    program.key(Key.Key_Right)
    await program.until(lambda: program.shown.branch[-1].id == newest, "not back")


async def test_the_caret_is_gone_to_from_the_message_field(program: RunningProgram) -> None:
    await program.ask("first")
    program.key(Key.Key_F7)

    assert program.pane.transcript.hasFocus()
    assert program.pane.transcript.caret.is_shown
    program.key(Key.Key_F7)
    assert not program.pane.transcript.caret.is_shown


async def test_back_and_forward_go_through_what_was_on_the_screen(program: RunningProgram) -> None:
    one, two, three_ = await three(program)
    assert program.is_possible("back")
    assert not program.is_possible("forward")

    program.key(Key.Key_Up, ALT)
    await program.until(lambda: program.shown.id == two)
    program.key(Key.Key_Up, ALT)
    await program.until(lambda: program.shown.id == one)
    assert not program.is_possible("back")
    program.key(Key.Key_Down, ALT)
    await program.until(lambda: program.shown.id == two)
    assert program.is_possible("forward")
    await program.open(one)
    assert not program.is_possible("forward")
    program.key(Key.Key_Up, ALT)
    await program.until(lambda: program.shown.id == two)
    assert three_ not in {one, two}


async def test_a_new_conversation_stands_behind_all_others(program: RunningProgram) -> None:
    *_others, last = await three(program)
    program.do("new_conversation")
    await program.until(lambda: program.texts == [])

    program.key(Key.Key_Up, ALT)
    await program.until(lambda: program.shown.id == last)


async def test_one_that_is_gone_for_good_is_passed_over(program: RunningProgram) -> None:
    one, two, _three = await three(program)
    await delete(program.database, two)
    await program.parts.trash.purge_now([two])

    program.key(Key.Key_Up, ALT)
    await program.until(lambda: program.shown.id == one)
    assert not program.is_possible("back")


async def test_the_buttons_of_the_mouse_go_back_and_forward(program: RunningProgram) -> None:
    _one, two, last = await three(program)

    def click(button: Qt.MouseButton) -> None:
        point = QPointF(400, 300)
        event = QMouseEvent(QEvent.Type.MouseButtonPress, point, point, button, button, Qt.KeyboardModifier.NoModifier)
        QCoreApplication.sendEvent(program.window.windowHandle(), event)

    click(Qt.MouseButton.BackButton)
    await program.until(lambda: program.shown.id == two)
    click(Qt.MouseButton.ForwardButton)
    await program.until(lambda: program.shown.id == last)


async def test_conversations_are_opened_by_their_place_in_the_list(program: RunningProgram) -> None:
    one, two, last = await three(program)

    program.key(Key.Key_3, CONTROL)
    await program.until(lambda: program.shown.id == one)
    program.key(Key.Key_2, CONTROL)
    await program.until(lambda: program.shown.id == two)
    program.key(Key.Key_9, CONTROL)
    await program.settle()
    assert program.shown.id == two
    program.key(Key.Key_1, CONTROL)
    await program.until(lambda: program.shown.id == last)


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="Other systems number keys in other ways.")
async def test_keys_by_their_place_reach_the_actions_of_the_window(program: RunningProgram) -> None:
    def press(key: int, held: Qt.KeyboardModifier, native: tuple[int, int], text: str = "") -> None:
        event = QKeyEvent(QEvent.Type.KeyPress, key, held, native[0], native[1], 0, text)
        QCoreApplication.sendEvent(program.window.windowHandle(), event)

    await program.ask("first")
    be = (59, 0x6C2)
    press(0x411, CONTROL, be)
    assert program.window.page.value == "conversation"
    bind(program, physical=True)
    press(0x411, CONTROL, be)
    assert program.window.page.value == "profiles"
    program.key(Key.Key_Escape)
    # The widget with the keyboard has the first word: Ctrl+A selects what is written.
    program.composer.edit.setFocus()
    program.type("some words")
    press(0x424, CONTROL, (38, 0x6C6))
    assert program.composer.edit.textCursor().selectedText() == "some words"
    press(0x424, Qt.KeyboardModifier.NoModifier, (38, 0x6C6), "ф")
    assert program.composer.text == "ф"


async def test_shortcuts_are_changed_from_the_sheet(program: RunningProgram) -> None:
    program.key(Key.Key_Slash, CONTROL)
    sheet = program.window.findChild(ShortcutSheet)
    assert isinstance(sheet, ShortcutSheet)
    QTest.keyClicks(sheet.search, "pin")
    assert ("Pin or unpin", "Ctrl+D") in sheet.tree.shown_rows()
    assert ("Regenerate", "Ctrl+R") not in sheet.tree.shown_rows()
    sheet.change.click()
    editing = program.window.findChild(ShortcutEditorSheet)
    assert isinstance(editing, ShortcutEditorSheet)
    editing.editor.tree.go_to("pin")
    editing.editor.change.click()
    QTest.keyClick(editing.editor.capture, Key.Key_F5)

    assert program.window.settings.shortcuts == (("pin", ("F5",)),)
    assert program.window.actions_by_id["pin"].shortcut().toString() == "F5"
    QTest.keyClick(editing, Key.Key_Escape)
    assert not editing.isVisible()
