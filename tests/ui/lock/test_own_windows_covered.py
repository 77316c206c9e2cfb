"""The lock covers the windows of conversations too, and what goes on in them goes on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from canal_desktop.domain.completion import Delta
from canal_desktop.domain.start_wish import StartWish
from canal_desktop.ui.own_windows.places import OwnPlaces
from canal_desktop.ui.palette import Palette
from tests.ui.lock.conftest import RIGHT
from tests.ui.lock.test_cover import SECRET, visible_windows
from tests.ui.own_windows.owned import ask_alone, shown_alone, texts
from tests.ui.program import Server

if TYPE_CHECKING:
    from tests.ui.lock.conftest import Locked, Starts


async def test_an_own_window_is_covered_and_the_answer_in_it_goes_on(start_lock: Starts) -> None:
    server = Server(events=(Delta(f"The {SECRET} "),))
    locked = await start_lock(server=server)
    program = locked.program
    await program.ask("first")
    work = await shown_alone(program)
    server.answers_on.clear()
    await ask_alone(program, work, "second", waits=False)
    QTest.keyClicks(work.pane.composer.edit, "a draft")
    conversation = work.pane.conversation
    assert conversation is not None
    work.window.actions_by_id["lock_now"].trigger()

    assert locked.is_locked
    assert visible_windows() == [locked.window]
    assert [name for name, action in work.window.actions_by_id.items() if action.isEnabled()] == ["quit"]
    work.pane.composer.edit.setFocus()
    QTest.keyClicks(work.pane.composer.edit, "more")
    assert conversation.is_running
    server.answers_on.set()
    await program.until(lambda: not conversation.is_running, "the answer waits for the lock")
    await program.settle(0.03)
    assert visible_windows() == [locked.window]

    await locked.enter(RIGHT)
    assert work.window.isVisible()
    assert texts(work)[-2:] == ["second", f"The {SECRET} "]
    assert work.pane.composer.text == "a draft"
    assert work.window.actions_by_id["copy_reply"].isEnabled()


async def test_what_is_open_over_an_own_window_is_there_again(locked: Locked) -> None:
    program = locked.program
    await program.ask("first")
    work = await shown_alone(program)
    work.window.trigger("palette")
    palette = work.window.findChild(Palette)
    assert isinstance(palette, Palette)
    locked.desk.lock_now()
    assert visible_windows() == [locked.window]
    await locked.enter(RIGHT)
    assert work.window.isVisible()
    work.window.trigger("branch_map")
    assert work.window.actions_by_id["find"].isEnabled()


async def test_a_notification_and_a_link_lead_to_it_once_it_is_unlocked(locked: Locked) -> None:
    program, desktop = locked.program, locked.program.late.desktop
    await program.ask("first")
    work = await shown_alone(program)
    conversation, empty = work.pane.conversation, program.shown
    assert conversation is not None
    for ask in (
        lambda: desktop.tray.show(conversation.id),
        lambda: desktop.carry_out(StartWish(link=f"canal://chat/{conversation.id}")),
    ):
        program.window.come_to_front()
        locked.desk.lock_now()
        ask()
        await program.settle(0.03)
        assert visible_windows() == [locked.window]
        assert QApplication.focusWidget() is locked.page.field
        await locked.enter(RIGHT)
        await program.until(work.window.isActiveWindow, "it is not in front")
        assert program.shown is empty


async def test_those_of_the_last_time_wait_for_the_lock_and_are_not_forgotten(start_lock: Starts) -> None:
    locked = await start_lock()
    program = locked.program
    await program.ask("first")
    work = await shown_alone(program)
    conversation = work.pane.conversation
    assert conversation is not None
    hashed = program.window.settings.lock_keyring
    locked.close()

    for is_entered in (False, True):
        locked = await start_lock(passphrase="", lock_keyring=hashed)
        program = locked.program
        locked.desk.lock_now()
        program.late.own_windows.restore()
        await program.settle(0.05)
        assert program.late.own_windows.windows == []
        if is_entered:
            await locked.enter(RIGHT)
            await program.settle()
            (window,) = program.late.own_windows.windows
            assert window.isVisible()
        locked.close()
        assert list(OwnPlaces(program.window.state.path).read()) == [conversation.id]


async def test_keys_of_an_own_window_do_nothing_while_it_is_covered(locked: Locked) -> None:
    program = locked.program
    await program.ask("first")
    work = await shown_alone(program)
    locked.desk.lock_now()
    QTest.keyClick(work.window, Qt.Key.Key_W, Qt.KeyboardModifier.ControlModifier)
    assert not work.window.trigger("close_window")
    await locked.enter(RIGHT)
    assert work.window.isVisible()


async def test_the_window_that_was_in_use_is_in_use_again(locked: Locked) -> None:
    program = locked.program
    await program.ask("first")
    work = await shown_alone(program)
    for window in (locked.window, work.window):
        window.activateWindow()
        await program.until(window.isActiveWindow, "it is not in use")
        locked.desk.lock_now()
        await locked.enter(RIGHT)
        await program.until(window.isActiveWindow, "another one is in use")


async def test_the_title_of_a_hidden_window_tells_nothing_and_is_there_again(locked: Locked) -> None:
    program = locked.program
    await program.ask(f"What is a {SECRET}?")
    work = await shown_alone(program)
    title = work.window.windowTitle()
    assert SECRET in title
    locked.desk.lock_now()
    assert work.window.windowTitle() == "Canal"
    work.window.set_conversation_title(f"{SECRET} again")
    assert work.window.windowTitle() == "Canal"
    await locked.enter(RIGHT)
    assert work.window.windowTitle() == title
