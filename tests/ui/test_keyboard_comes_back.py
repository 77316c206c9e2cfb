"""The keyboard goes back to the message when something beside it is done with."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QPushButton, QToolButton

if TYPE_CHECKING:
    from pathlib import Path

    from tests.ui.program import RunningProgram

LEFT = Qt.MouseButton.LeftButton


def click(button: QAbstractButton, *, by_keys: bool) -> None:
    if by_keys:
        button.setFocus(Qt.FocusReason.TabFocusReason)
        QTest.keyClick(button, Qt.Key.Key_Space)
        return
    QTest.mouseClick(button, LEFT)


@pytest.mark.parametrize("by_keys", [True, False])
@pytest.mark.parametrize("name", ["Do it", "Close this message"])
async def test_after_a_notice(program: RunningProgram, name: str, by_keys: bool) -> None:
    program.pane.transcript.setFocus()
    program.window.notify("Something.", (("nothing", "Do it"),), shown_ms=0)
    await program.settle(0.03)
    buttons = [*program.window.notices.findChildren(QPushButton), *program.window.notices.findChildren(QToolButton)]
    click(next(button for button in buttons if name in {button.text(), button.accessibleName()}), by_keys=by_keys)
    await program.settle(0.03)

    assert program.window.notices.texts == ()
    assert program.composer.edit.hasFocus()


async def test_after_a_notice_that_went_away_with_the_keyboard_in_it(program: RunningProgram) -> None:
    program.window.notify("Something.", (("nothing", "Do it"),), shown_ms=0)
    program.window.notices.findChildren(QPushButton)[0].setFocus()
    program.window.withdraw_notice("Something.")

    assert program.composer.edit.hasFocus()


async def test_whoever_searches_goes_on_searching(program: RunningProgram) -> None:
    program.window.notify("Something.", shown_ms=0)
    program.window.sidebar.search.setFocus()
    click(program.window.notices.findChildren(QToolButton)[0], by_keys=False)

    assert program.window.sidebar.search.hasFocus()


async def test_after_a_model_was_picked(program: RunningProgram) -> None:
    await program.ask("first")
    program.pane.transcript.setFocus(Qt.FocusReason.MouseFocusReason)
    program.do("model")
    await program.until(lambda: program.pane.model_button._popup is not None, "no list")
    popup = program.pane.model_button._popup
    assert popup is not None
    QTest.keyClicks(popup.search, "other")
    QTest.keyClick(popup.search, Qt.Key.Key_Return)
    await program.until(lambda: program.shown.conversation.model == "other")
    await program.settle()

    assert program.composer.edit.hasFocus()


@pytest.mark.parametrize("by_keys", [True, False])
async def test_after_the_settings(program: RunningProgram, by_keys: bool) -> None:
    program.pane.transcript.setFocus()
    program.do("settings")
    await program.settle()
    page = program.window.profile_page
    back = next(button for button in page.findChildren(QPushButton) if button.text() == "Back")
    if by_keys:
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Escape)
    else:
        QTest.mouseClick(back, LEFT, pos=QPoint(4, 4))
    await program.settle()

    assert program.composer.edit.hasFocus()


async def test_after_the_last_file_was_taken_away(program: RunningProgram, tmp_path: Path) -> None:
    path = tmp_path / "notes.txt"
    path.write_text("Notes.")
    desk = program.late.attachments
    desk.button.setFocus(Qt.FocusReason.TabFocusReason)
    desk.add_paths([str(path)])
    await program.until(lambda: desk.bar.items.is_settled)
    (chip,) = desk.bar.chips.values()
    QTest.mouseClick(chip.remove, LEFT)

    assert not desk.bar.chips
    assert program.composer.edit.hasFocus()
