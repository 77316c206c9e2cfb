"""When the program locks, how it is unlocked, and what the settings do with the passphrase."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import shiboken6
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton

from canal_desktop.app.app_lock import NOWHERE_SAFE
from canal_desktop.bootstrap.start import cover_at_start
from canal_desktop.domain.settings import Settings
from canal_desktop.storage import secrets
from canal_desktop.ui.lock.desk import GONE, KEPT, KEYRING_WAIT, NO_KEYRING, SET_FIRST
from canal_desktop.ui.lock.idle_watch import IdleWatch
from canal_desktop.ui.lock.passphrase_sheet import PassphraseSheet
from canal_desktop.ui.lock.unlock_page import CAPS_LOCK
from canal_desktop.ui.main_window import MainWindow, Page
from canal_desktop.ui.notifying import WHILE_LOCKED
from canal_desktop.ui.settings.rows import Section
from canal_desktop.ui.tray import Tray
from canal_desktop.ui.widgets.veil import VEIL
from tests.servers import memory_keyring
from tests.ui.lock.conftest import OTHER, RIGHT, Locked
from tests.ui.program import NO_KEY_HELD, SHIFT, profile

if TYPE_CHECKING:
    from pathlib import Path

    import pytest

    from tests.ui.conftest import Programs
    from tests.ui.lock.conftest import Starts


def sheet_of(locked: Locked) -> PassphraseSheet:
    sheets = [one for one in locked.window.findChildren(PassphraseSheet) if one.isVisible()]
    assert len(sheets) == 1
    return sheets[0]


async def test_the_right_passphrase_unlocks_and_a_wrong_one_has_to_wait(locked: Locked) -> None:
    locked.desk.lock_now()
    assert QApplication.focusWidget() is locked.page.field
    locked.page.unlock.click()
    assert locked.page.state.text() == "Enter the passphrase first."
    await locked.enter(OTHER)
    assert locked.page.field.text() == ""
    assert locked.page.state.text() == "This is not the passphrase. The next one is looked at in 1 second."
    assert not locked.page.unlock.isEnabled()
    QTest.keyClicks(locked.page.field, RIGHT)
    QTest.keyClick(locked.page.field, Qt.Key.Key_Return)
    await locked.program.settle(0.03)
    assert locked.is_locked
    # A new page has nothing of what was typed, and yet the pause goes on.
    locked.cover.lift()
    locked.desk.lock_now()
    assert locked.page.field.text() == ""
    await locked.enter(RIGHT)
    assert locked.page.state.text() == "The next one is looked at in 1 second."
    locked.now += 1
    await locked.program.until(locked.page.unlock.isEnabled, "the pause does not end")
    await locked.enter(RIGHT)
    assert not locked.is_locked


async def test_that_it_was_wrong_is_still_said_when_the_next_one_is_looked_at(locked: Locked) -> None:
    """The first pause is over before anybody has read a sentence."""
    locked.desk.lock_now()
    await locked.enter(OTHER)
    locked.now += 1
    await locked.program.until(locked.page.unlock.isEnabled, "the pause does not end")
    assert locked.page.state.text() == "This is not the passphrase. Try again now."


def send_letter(locked: Locked, letter: str, held: Qt.KeyboardModifier = NO_KEY_HELD) -> None:
    """As the keyboard sends it, Caps Lock counted in."""
    QApplication.sendEvent(locked.page.field, QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_A, held, letter))


async def test_what_was_entered_while_the_program_still_started_is_looked_at_then(
    start_lock: Starts, start: Programs
) -> None:
    first = await start_lock()
    settings = first.window.settings
    first.close()
    program = await start(profile(), settings=settings)
    cover = cover_at_start(program.window, settings)
    assert cover is not None
    assert cover.page is not None
    cover.page.field.setText(RIGHT)
    cover.page.unlock.click()
    assert not cover.page.unlock.isEnabled()
    second = Locked(program)
    await program.until(lambda: not second.is_locked, "it is not looked at")
    second.close()


async def test_caps_lock_is_told_by_the_letters(locked: Locked) -> None:
    locked.desk.lock_now()
    labels = locked.page.findChildren(QLabel)

    def says() -> bool:
        return any(label.text() == CAPS_LOCK and label.isVisible() for label in labels)

    QTest.keyClick(locked.page.field, Qt.Key.Key_A)
    assert not says()
    send_letter(locked, "A")
    assert says()
    QTest.keyClick(locked.page.field, Qt.Key.Key_1)
    assert says()
    send_letter(locked, "A", SHIFT)
    assert not says()


async def test_a_hash_that_is_gone_locks_nobody_out(locked: Locked, keyring: type[memory_keyring.Keyring]) -> None:
    locked.desk.lock_now()
    keyring.kept.clear()
    await locked.enter(OTHER)
    assert not locked.is_locked
    assert GONE in locked.window.notices.texts
    assert not locked.lock.is_set


async def test_a_keyring_that_is_not_there_is_said(locked: Locked, monkeypatch: pytest.MonkeyPatch) -> None:
    locked.desk.lock_now()
    monkeypatch.setattr(secrets, "BACKENDS", ())
    await locked.enter(OTHER)
    assert NO_KEYRING in locked.window.notices.texts


async def test_a_keyring_that_refuses_leaves_it_locked(locked: Locked, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_args: object) -> None:
        raise OSError

    locked.desk.lock_now()
    with monkeypatch.context() as refusing:
        refusing.setattr(memory_keyring.Keyring, "get_password", refuse)
        await locked.enter(RIGHT)
    assert locked.is_locked
    assert "Unlock the keyring and try again." in locked.page.state.text()
    await locked.enter(RIGHT)
    assert not locked.is_locked


async def test_without_a_passphrase_lock_now_leads_to_where_one_is_set(start_lock: Starts) -> None:
    locked = await start_lock(passphrase="")
    locked.program.do("lock_now")
    await locked.program.settle(0.03)
    assert not locked.is_locked
    assert locked.window.page is Page.PROFILES
    assert SET_FIRST in locked.window.notices.texts
    focused = QApplication.focusWidget()
    assert isinstance(focused, QPushButton)
    assert focused.text() == "Set a passphrase…"
    locked.program.press("Set a passphrase…")
    sheet = sheet_of(locked)
    assert sheet.new is not None
    assert sheet.again is not None
    assert sheet.old is None
    sheet.new.setText(RIGHT)
    sheet.again.setText(OTHER)
    sheet.button("keep").click()
    assert "not typed the same twice" in sheet.trouble.text()
    sheet.again.setText(RIGHT)
    sheet.button("keep").click()
    await locked.program.until(lambda: locked.lock.is_set, "no passphrase is set")
    await locked.program.settle(0.03)
    locked.program.press("Lock now")
    assert locked.is_locked
    await locked.enter(RIGHT)
    assert not locked.is_locked


async def test_while_the_keyring_is_waited_for_the_sheet_says_so_and_takes_no_letters(
    start_lock: Starts, keyring: type[memory_keyring.Keyring]
) -> None:
    locked = await start_lock(passphrase="")
    locked.desk.lock_now()
    locked.program.press("Set a passphrase…")
    sheet = sheet_of(locked)
    assert sheet.new is not None
    assert sheet.again is not None
    sheet.new.setText(RIGHT)
    sheet.again.setText(RIGHT)
    keyring.answered.clear()
    sheet.button("keep").click()
    QTest.keyClicks(sheet.again, "for the palette")
    assert sheet.again.text() == RIGHT
    await locked.program.until(lambda: sheet.words.text() == KEYRING_WAIT, "nothing is said")

    keyring.answered.set()
    await locked.program.until(lambda: not shiboken6.isValid(sheet), "the sheet stays")

    assert locked.lock.is_set
    assert SET_FIRST not in locked.window.notices.texts


async def test_where_no_keyring_is_safe_the_sheet_says_so(start_lock: Starts, monkeypatch: pytest.MonkeyPatch) -> None:
    locked = await start_lock(passphrase="")
    monkeypatch.setattr(secrets, "BACKENDS", ())
    locked.desk.lock_now()
    locked.program.press("Set a passphrase…")
    sheet = sheet_of(locked)
    assert sheet.new is not None
    assert sheet.again is not None
    sheet.new.setText(RIGHT)
    sheet.again.setText(RIGHT)
    sheet.button("keep").click()
    await locked.program.until(lambda: sheet.trouble.text() == NOWHERE_SAFE, "nothing is said")
    assert not locked.lock.is_set
    sheet.close()


async def test_it_is_listed_with_the_secrets_and_asked_for_before_it_is_forgotten(
    locked: Locked, keyring: type[memory_keyring.Keyring]
) -> None:
    locked.program.do("settings")
    locked.window.profile_page.show_section(Section.PRIVACY)
    await locked.program.settle(0.03)
    locked.program.press("Forget")
    await locked.program.until(lambda: KEPT in locked.window.notices.texts, "nothing is said")
    sheet = sheet_of(locked)
    assert sheet.old is not None
    sheet.old.setText(OTHER)
    sheet.button("keep").click()
    await locked.program.until(lambda: "This is not the passphrase." in sheet.trouble.text(), "it is not refused")
    assert keyring.kept
    locked.now += 1
    sheet.old.setText(RIGHT)
    sheet.button("keep").click()
    await locked.program.until(lambda: not locked.lock.is_set, "it is kept")
    assert keyring.kept == {}
    await locked.program.settle(0.03)
    assert not [button for button in locked.window.findChildren(QPushButton) if button.text() == "Forget"]


async def test_it_locks_with_the_system_unless_the_user_does_not_want_that(locked: Locked) -> None:
    locked.window.change_settings(replace(locked.window.settings, locks_with_system=False))
    locked.desk.lock_with_system()
    assert not locked.is_locked
    locked.window.change_settings(replace(locked.window.settings, locks_with_system=True))
    locked.desk.lock_with_system()
    assert locked.is_locked


async def test_a_program_without_a_passphrase_is_never_locked(start_lock: Starts) -> None:
    locked = await start_lock(passphrase="", lock_after_min=1)
    locked.desk.lock()
    locked.desk.lock_with_system()
    locked.desk.idle.idle.emit()
    assert not VEIL.is_down


async def test_it_locks_after_a_while_without_input_and_counts_anew_once_unlocked(start_lock: Starts) -> None:
    locked = await start_lock(lock_after_min=1)
    locked.desk.idle.idle.emit()
    assert locked.is_locked
    await locked.enter(RIGHT)
    assert not locked.is_locked


def test_what_is_typed_and_sleep_are_counted(qapp: QApplication) -> None:
    now = [0.0]
    window = QLabel("text")
    window.show()
    window.activateWindow()
    QApplication.processEvents()
    watch = IdleWatch(window, lambda: now[0])
    told: list[float] = []
    watch.idle.connect(lambda: told.append(now[0]))
    watch.set_limit(60)
    now[0] = 50
    QTest.keyClick(window.windowHandle(), Qt.Key.Key_A)
    now[0] = 100
    watch.look()
    assert told == []
    QApplication.sendEvent(window.windowHandle(), QEvent(QEvent.Type.User))
    now[0] = 110
    watch.look()
    assert told == [110]
    watch.begin()
    # Asleep for a day: the key that wakes it is no input before that was noticed.
    now[0] = 90_000
    QTest.keyClick(window.windowHandle(), Qt.Key.Key_A)
    assert told == [110, 90_000]
    watch.begin()
    watch.set_limit(0)
    now[0] = 1_000_000
    watch.look()
    assert len(told) == 2
    window.close()
    window.deleteLater()


def test_the_program_starts_covered_where_the_user_wants_it(qapp: QApplication, tmp_path: Path) -> None:
    for settings, is_covered in (
        (Settings(active_profile="a"), False),
        (Settings(active_profile="a", lock_id="a", lock_keyring="KWallet"), True),
        (Settings(active_profile="a", lock_id="a", lock_keyring="KWallet", locks_at_start=False), False),
    ):
        window = MainWindow(settings, tmp_path)
        cover = cover_at_start(window, settings)
        window.show()
        assert (cover is not None) is is_covered is VEIL.is_down
        assert window.sidebar.isVisible() is not is_covered
        assert window.actions_by_id["palette"].isEnabled() is not is_covered
        if cover is not None:
            cover.lift()
        assert window.sidebar.isVisible()
        window.hide()
        window.deleteLater()


async def test_the_tray_and_notifications_tell_nothing(locked: Locked) -> None:
    tray = Tray(locked.window.theme, locked.window)
    tray.show_running((("1", "heron"),))
    assert "heron" in {action.text() for action in tray.menu.actions()}
    tray.show_running((), is_locked=True)
    assert [action.text() for action in tray.menu.actions() if action.text()] == ["Open Canal", "Quit"]
    tray.close()

    told: list[tuple[str, str]] = []
    notifier = locked.program.late.desktop.notifier

    class Kept:
        async def tell(self, about: str, title: str, words: str, opened: object) -> bool:
            told.append((title, words))
            return True

        async def withdraw(self) -> None:
            told.clear()

    notifier._tellers = (Kept(),)
    await locked.program.ask("heron")
    locked.desk.lock_now()
    notifier.on_ended(locked.program.shown)
    await locked.program.until(lambda: told, "nothing is told")
    assert told == [("Canal", WHILE_LOCKED)]
    await notifier.withdraw()
    assert told == []
