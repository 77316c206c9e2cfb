"""A keyring that is locked, asks, or dies: the program waits visibly, stays alive and can always be left."""

from __future__ import annotations

import contextlib
import subprocess
from typing import TYPE_CHECKING

import pytest

from tests.end2end.session import KEYRING_PASSWORD, gcr_prompter

if TYPE_CHECKING:
    from tests.end2end.aimock import Aimock
    from tests.end2end.desk import Desk
    from tests.end2end.screen import Screen

pytestmark = [
    pytest.mark.screen,
    pytest.mark.skipif(gcr_prompter() is None, reason="gcr-prompter is not installed"),
]


def store_key_and_lock(desk: Desk, aimock: Aimock) -> None:
    """A first run that stores the key; afterwards the keyring is locked, as after a log-in without a password."""
    program = desk.start()
    program.screen.wait_for("Connect", "push button")
    desk.connect(program.screen, aimock.base_url, aimock.key)
    program.screen.wait_for("Message", "text")
    program.screen.wait_until(lambda: list(desk.keyring_items().values()) == [aimock.key], "not in the keyring")
    assert program.close_window() == 0
    desk.session.stop_keyring()
    desk.session.start_keyring(locked=True)


def test_a_locked_keyring_is_waited_for_visibly_and_its_answer_is_used(desk: Desk, aimock: Aimock) -> None:
    store_key_and_lock(desk, aimock)
    program = desk.start()
    screen = program.screen
    screen.ask("hello")
    screen.wait_for_text("eyring")
    wait_for_password_window(desk, screen)
    assert screen.shows("Message"), "the window does not answer while the keyring waits"
    screen.keys_of(KEYRING_PASSWORD.decode())
    screen.keys("Return")
    screen.wait_for_message("How can I help?")
    assert program.close_window() == 0


def wait_for_password_window(desk: Desk, screen: Screen) -> None:
    """Wait until it has the keyboard."""

    def has_keyboard() -> bool:
        # For a moment no window may have it.
        with contextlib.suppress(subprocess.CalledProcessError):
            return [desk.session.run("xdotool", "getactivewindow").strip()] == password_windows(desk)
        return False

    screen.wait_until(has_keyboard, "the keyring asks for nothing")


def password_windows(desk: Desk) -> list[str]:
    """The windows in which the keyring asks for its password, by their numbers."""
    listed = subprocess.run(
        ["xdotool", "search", "--onlyvisible", "--class", "gcr-prompter"],
        env=desk.session.environment,
        check=False,
        capture_output=True,
        text=True,
        timeout=60,
    )
    return listed.stdout.split()


def test_a_first_start_makes_no_keyring_ask_for_anything(desk: Desk, aimock: Aimock) -> None:
    desk.session.stop_keyring()
    keyrings = desk.session.home / ".local" / "share" / "keyrings"
    for path in keyrings.iterdir():
        path.unlink()
    # One that has nothing yet: whoever reads from it is asked for a new password.
    desk.session.start_keyring(locked=True)
    program = desk.start()
    program.screen.wait_for("Connect", "push button")
    program.screen.press("Try the demo")
    program.screen.wait_for("Message", "text")
    program.screen.ask("hello")
    program.screen.wait_for_message("Welcome to the demo")
    assert password_windows(desk) == []
    assert program.close_window() == 0
    assert list(keyrings.iterdir()) == []


def test_a_password_window_that_is_put_away_is_not_shown_again_and_the_key_is_asked_for(
    desk: Desk, aimock: Aimock
) -> None:
    store_key_and_lock(desk, aimock)
    program = desk.start()
    screen = program.screen
    screen.ask("hello")
    wait_for_password_window(desk, screen)
    screen.keys("Escape")
    screen.wait_for_text("stayed locked")
    screen.wait_for("Enter the key", "push button")
    screen.wait_until(lambda: password_windows(desk) == [], "it is shown again")
    assert program.close_window() == 0


def test_the_program_ends_while_the_keyring_asks(desk: Desk, aimock: Aimock) -> None:
    store_key_and_lock(desk, aimock)
    program = desk.start()
    program.screen.ask("hello")
    program.screen.wait_for_text("eyring")
    # Nobody will answer it.
    assert program.terminate() == 0


def test_a_keyring_that_is_gone_costs_the_key_but_not_the_conversations(desk: Desk, aimock: Aimock) -> None:
    first = desk.start()
    first.screen.wait_for("Connect", "push button")
    desk.connect(first.screen, aimock.base_url, aimock.key)
    first.screen.wait_for("Message", "text")
    first.screen.ask("hello")
    first.screen.wait_for_message("How can I help?")
    assert first.close_window() == 0
    desk.session.stop_keyring()

    second = desk.start()
    screen = second.screen
    screen.open_conversation("hello")
    screen.wait_for_message("How can I help?")
    screen.ask("What is a canal?")
    screen.wait_for_text("key")
    screen.wait_for_text("What is a canal?")
    assert second.close_window() == 0
