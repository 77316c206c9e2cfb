"""F6 goes through the parts of the window; a notice is one of them and has a key of its own."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QWidget

from canal_desktop.ui.help.hints import HintsPage
from tests.ui.program import CONTROL, SHIFT
from tests.ui.transcript.conftest import make_message

if TYPE_CHECKING:
    from tests.ui.program import RunningProgram

F6 = Qt.Key.Key_F6
LONG = "Something happened, and something can be done about it."


def focused_in(program: RunningProgram) -> str:
    """Which part of the window has the keyboard."""
    window, pane = program.window, program.pane
    parts: dict[str, QWidget] = {
        "sidebar": window.sidebar,
        "notice": window.notices,
        "transcript": pane.transcript,
        "composer": pane.composer,
    }
    focused = QApplication.focusWidget()
    assert focused is not None
    return next((name for name, part in parts.items() if part is focused or part.isAncestorOf(focused)), "elsewhere")


def named() -> str:
    """What assistive technology calls the control with the keyboard."""
    focused = QApplication.focusWidget()
    assert focused is not None
    interface = QAccessible.queryAccessibleInterface(focused)
    assert interface is not None
    assert interface.state().focused
    return interface.text(QAccessible.Text.Name)


async def test_f6_goes_through_the_parts_and_shift_f6_back(program: RunningProgram) -> None:
    await program.ask("first")
    assert focused_in(program) == "composer"
    visited = []
    for _step in range(4):
        program.key(F6)
        visited.append(focused_in(program))
    assert visited == ["sidebar", "transcript", "composer", "sidebar"]
    program.window.notify(LONG, (("nothing", "Do it"),), shown_ms=0)
    await program.settle(0.03)
    visited = []
    for _step in range(4):
        program.key(F6)
        visited.append(focused_in(program))
    assert visited == ["notice", "transcript", "composer", "sidebar"]
    program.key(F6, SHIFT)
    assert focused_in(program) == "composer"
    program.do("sidebar")
    program.key(F6)
    assert focused_in(program) == "notice"


async def test_from_the_head_of_the_page_the_messages_come_next(program: RunningProgram) -> None:
    await program.ask("first")
    program.pane.model_button.setFocus()
    program.key(F6)
    assert focused_in(program) == "transcript"
    program.pane.model_button.setFocus()
    program.key(F6, SHIFT)
    assert focused_in(program) == "sidebar"


async def test_without_messages_the_keyboard_goes_where_it_is_seen(program: RunningProgram) -> None:
    visited = []
    for _step in range(3):
        program.key(F6)
        visited.append(focused_in(program))
    assert visited == ["sidebar", "composer", "sidebar"]
    assert program.window.sidebar.search.hasFocus()

    program.late.help_desk.start()
    await program.until(lambda: program.pane.findChild(HintsPage) is not None)
    await program.settle()
    program.key(F6)
    hints, focused = program.pane.findChild(HintsPage), QApplication.focusWidget()
    assert isinstance(hints, HintsPage)
    assert isinstance(focused, QAbstractButton)
    assert hints.isAncestorOf(focused)
    program.key(F6)
    assert focused_in(program) == "composer"


async def test_in_the_transcript_letters_then_act_on_messages(program: RunningProgram) -> None:
    await program.ask("first")
    program.key(F6)
    program.key(F6)
    program.key(Qt.Key.Key_C)
    assert program.composer.text == ""
    assert QApplication.clipboard().text() == "Hello there"


def marked(program: RunningProgram) -> list[int]:
    """The messages with the mark of the keyboard beside them."""
    view = program.pane.transcript
    image = view.viewport().grab().toImage()
    x, accent = round(view.column[0]) - 9, view.metrics.theme.accent.name()
    return [number for number, y in view.visible if image.pixelColor(x, round(max(y, 0)) + 4).name() == accent]


async def test_the_message_that_keys_act_on_is_seen_when_f6_comes_to_the_messages(program: RunningProgram) -> None:
    await program.ask("first")
    view = program.pane.transcript
    last = len(view.messages) - 1
    assert marked(program) == []
    program.key(F6, SHIFT)
    assert marked(program) == [last]
    program.key(Qt.Key.Key_K)
    assert marked(program) == [last - 1]
    program.key(F6)
    assert focused_in(program) == "composer"
    assert marked(program) == []
    program.key(F6, SHIFT)
    assert marked(program) == [last - 1]


async def test_a_message_that_was_scrolled_away_is_not_what_f6_comes_to(program: RunningProgram) -> None:
    await program.ask("first")
    view = program.pane.transcript
    view.set_messages([make_message(number, "line\n\n" * 9) for number in range(12)])
    view.setFocus(Qt.FocusReason.ShortcutFocusReason)
    view.keys.to_message(-1)
    program.key(Qt.Key.Key_Home)
    program.composer.edit.setFocus()
    program.key(F6, SHIFT)
    assert marked(program) == [view.visible[-1][0]]
    assert view.commands.target() == view.visible[-1][0]


async def test_the_ring_and_the_caret_show_alone_where_the_keyboard_is(program: RunningProgram) -> None:
    await program.ask("first")
    view = program.pane.transcript
    program.key(F6, SHIFT)
    assert marked(program) != []
    program.do("caret")
    assert view.caret.is_shown
    assert marked(program) == []
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(20, 20))
    program.do("caret")
    assert not view.caret.is_shown


async def test_the_settings_have_their_sections_and_their_content(program: RunningProgram) -> None:
    program.window.resize(1200, 800)
    program.do("settings")
    await program.settle()
    page = program.window.profile_page
    program.key(F6)
    assert page.list.hasFocus()
    program.key(F6)
    focused = QApplication.focusWidget()
    assert focused is not None
    assert page.area.isAncestorOf(focused)
    program.key(F6)
    assert focused_in(program) == "sidebar"
    program.key(F6, SHIFT)
    assert QApplication.focusWidget() is focused


async def test_a_key_goes_to_the_notice_and_it_is_heard(program: RunningProgram) -> None:
    assert not program.is_possible("notice")
    program.window.notify("Older.", shown_ms=0)
    program.window.notify(LONG, (("one", "Do it"), ("two", "Or that")), shown_ms=0)
    await program.settle(0.03)
    assert program.is_possible("notice")
    program.key(F6, CONTROL)
    assert named() == LONG
    program.key(F6, CONTROL)
    assert named() == "Older."
    program.key(F6, CONTROL)
    assert named() == LONG
    visited = []
    for _step in range(3):
        program.key(Qt.Key.Key_Tab)
        visited.append(named())
    assert visited == ["Do it", "Or that", "Close this message"]
    program.window.withdraw_notice(LONG)
    program.window.withdraw_notice("Older.")
    await program.settle(0.03)
    assert not program.is_possible("notice")


async def test_tab_goes_on_from_one_notice_to_the_next(program: RunningProgram) -> None:
    program.window.notify("Older.", shown_ms=0)
    program.window.notify("Newer.", shown_ms=0)
    await program.settle(0.03)
    program.key(F6, CONTROL)
    program.key(F6, CONTROL)
    program.key(Qt.Key.Key_Tab)
    program.key(Qt.Key.Key_Tab)
    assert named() == "Newer."


async def test_esc_closes_the_notice_that_has_the_keyboard_and_stops_nothing(program: RunningProgram) -> None:
    program.server.answers_on.clear()
    await program.ask("first", waits=False)
    await program.until(lambda: program.shown.is_running)
    program.window.notify("Older.", shown_ms=0)
    program.window.notify(LONG, (("nothing", "Do it"),), shown_ms=0)
    await program.settle(0.03)
    program.key(F6, CONTROL)
    program.key(Qt.Key.Key_Tab)
    program.key(Qt.Key.Key_Escape)
    assert program.window.notices.texts == ("Older.",)
    assert program.shown.is_running
    assert focused_in(program) == "composer"
    program.key(Qt.Key.Key_Escape)
    await program.until(lambda: not program.shown.is_running)
    assert program.window.notices.texts == ("Older.",)


async def test_in_the_settings_the_keyboard_goes_back_to_where_it_was(program: RunningProgram) -> None:
    program.window.resize(1200, 800)
    program.do("settings")
    await program.settle()
    program.window.profile_page.list.setFocus()
    program.window.notify(LONG, shown_ms=0)
    await program.settle(0.03)
    program.key(F6, CONTROL)
    program.key(Qt.Key.Key_Escape)
    assert program.window.profile_page.list.hasFocus()


async def test_a_notice_with_the_keyboard_at_its_text_is_in_sight_and_stays(program: RunningProgram) -> None:
    for number in range(3):
        program.window.notify(f"{number} {LONG * 8}", (("nothing", "Do it"),), shown_ms=0)
    program.window.resize(480, 360)
    await program.settle()
    program.key(F6, CONTROL)
    program.key(F6, CONTROL)
    bar, label = program.window.notices, QApplication.focusWidget()
    assert isinstance(label, QLabel)
    assert label.text().startswith("1")
    top = label.mapTo(bar, label.rect().topLeft()).y()
    assert -label.height() < top < bar.height()
    assert not any(isinstance(one, QAbstractButton) and one.hasFocus() for one in bar.findChildren(QAbstractButton))
