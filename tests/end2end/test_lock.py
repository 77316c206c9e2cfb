"""The lock with a real keyring, a real X server and a real reader of the screen."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from tests.end2end.desk import Desk
    from tests.end2end.screen import Screen

pytestmark = pytest.mark.screen

PASSPHRASE = "seventeen-herons"
WORD, BEGUN = "kingfisher", "Welcome to the demo"


def lock_by_palette(screen: Screen) -> None:
    screen.keys("ctrl+k")
    screen.wait_for("Go to anything")
    screen.keys_of("Lock now")
    screen.keys("Return")


def names_of_windows(desk: Desk, pid: int) -> list[str]:
    """As the window manager shows them."""
    seen = desk.session.run("xdotool", "search", "--onlyvisible", "--pid", str(pid)).split()
    return [desk.session.run("xdotool", "getwindowname", window).strip() for window in seen]


def test_a_locked_program_says_no_word_of_its_conversations_and_its_passphrase_is_in_no_file(desk: Desk) -> None:
    desk.secrets.add(PASSPHRASE)
    program = desk.start("--demo")
    screen = program.screen
    screen.wait_for("Message", "text")
    screen.ask(WORD)
    screen.wait_for_message(BEGUN)
    lock_by_palette(screen)
    screen.press("Set a passphrase…", "push button")
    screen.type("New passphrase", PASSPHRASE)
    screen.type("New passphrase once more", PASSPHRASE)
    screen.keys("Return")
    screen.wait_until(lambda: desk.keyring_items(), "nothing is in the keyring")
    ((service, stored),) = desk.keyring_items().items()
    assert service.startswith("canal-desktop:lock-")
    assert stored.startswith("scrypt$")
    desk.secrets.add(stored)
    screen.wait_for("Lock now", "push button")
    screen.press("Back", "push button")
    screen.wait_for("Transcript")
    before = screen.keep()
    assert WORD in before
    assert BEGUN in before

    lock_by_palette(screen)
    screen.wait_for("Passphrase", "password text")
    for found in (screen.whole_text(), screen.kept()):
        assert WORD not in found
        assert BEGUN not in found
    screen.wait_until(lambda: names_of_windows(desk, program.pid) == ["Canal"], "another title is shown")
    screen.type("Passphrase", PASSPHRASE)
    screen.keys("Return")
    screen.wait_for("Transcript")
    screen.wait_for_message(BEGUN)
    assert program.close_window() == 0

    again = desk.start()
    again.screen.wait_for("Passphrase", "password text")
    assert WORD not in again.screen.whole_text()
    # It may still be starting.
    assert again.close_window() == 0

    # What was told of while it was locked is told of no more, and Qt takes both apart at the end.
    unlocked = desk.start()
    unlocked.screen.wait_for("Passphrase", "password text")
    unlocked.screen.type("Passphrase", PASSPHRASE)
    unlocked.screen.keys("Return")
    unlocked.screen.wait_for("Conversations", "list")
    assert WORD in unlocked.screen.whole_text()
    assert unlocked.close_window() == 0
