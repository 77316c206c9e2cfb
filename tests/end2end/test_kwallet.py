"""KWallet keeps the key: saved and read, locked, refused, closed, killed; the program waits visibly and stays alive."""

from __future__ import annotations

import json
import subprocess
import sys
import time
from typing import TYPE_CHECKING

import pytest

from tests.end2end.wallet import SAVED_AFTER_S, WALLET_PASSWORD, Wallet, wallet_is_missing

if TYPE_CHECKING:
    from tests.end2end.aimock import Aimock
    from tests.end2end.desk import Desk
    from tests.end2end.program import Program

pytestmark = pytest.mark.screen

ASKS_WALLET = """
import contextlib, json
from keyring.errors import PasswordDeleteError
from canal_desktop.storage.kwallet import KWallet
wallet = KWallet()
def tell(service):
    print(json.dumps(wallet.get_password(service, "me")))
def forget(service):
    with contextlib.suppress(PasswordDeleteError):
        wallet.delete_password(service, "me")
"""
"""What a process that asks the wallet begins with."""


def connected(desk: Desk, wallet: Wallet, aimock: Aimock) -> None:
    """A first run that stores the key, which is then on the disk."""
    program = desk.start()
    program.screen.wait_for("Connect", "push button")
    desk.connect(program.screen, aimock.base_url, aimock.key)
    program.screen.wait_for("Message", "text")
    program.screen.wait_until(lambda: list(desk.keyring_items().values()) == [aimock.key], "not in the wallet")
    saved = wallet.folder / "kdewallet.kwl"
    stored_at = time.time()
    assert program.close_window() == 0
    deadline = stored_at + 4 * SAVED_AFTER_S
    while saved.stat().st_mtime < stored_at - 1 and time.time() < deadline:
        time.sleep(0.1)


def asks(desk: Desk) -> bool:
    """Whether KWallet asks for the password."""
    command = ["xdotool", "search", "--onlyvisible", "--name", "KDE Wallet Service"]
    found = subprocess.run(
        command, env=desk.session.environment, check=False, capture_output=True, text=True, timeout=20
    )
    return bool(found.stdout.split())


def asked_while_locked(desk: Desk, wallet: Wallet, aimock: Aimock) -> Program:
    """A run whose first question has KWallet ask for the password."""
    connected(desk, wallet, aimock)
    wallet.stop()
    wallet.start(locked=True)
    program = desk.start()
    program.screen.ask("hello")
    program.screen.wait_for_text("eyring")
    program.screen.wait_until(lambda: asks(desk), "KWallet asks for nothing", 20)
    return program


def test_the_key_is_in_the_wallet_and_read_from_it_at_the_next_start(
    desk_without_keyring: Desk, wallet: Wallet, aimock: Aimock
) -> None:
    desk = desk_without_keyring
    connected(desk, wallet, aimock)
    wallet.stop()
    wallet.start()
    program = desk.start()
    program.screen.ask("hello")
    program.screen.wait_for_message("How can I help?", patience_s=20)
    assert program.close_window() == 0
    (profile,) = json.loads((desk.data_dir / "settings.json").read_text(encoding="utf-8"))["profiles"]
    assert "Secret Service" in profile["key_backend"]


def test_a_locked_wallet_is_waited_for_visibly_and_its_answer_is_used(
    desk_without_keyring: Desk, wallet: Wallet, aimock: Aimock
) -> None:
    program = asked_while_locked(desk_without_keyring, wallet, aimock)
    screen = program.screen
    begun = time.monotonic()
    screen.find("Message")
    assert time.monotonic() - begun < 5.0, "the window does not answer while KWallet asks"
    screen.keys_of(WALLET_PASSWORD)
    screen.keys("Return")
    screen.wait_for_message("How can I help?", patience_s=20)
    assert program.close_window() == 0


def test_a_password_window_that_is_put_away_has_the_key_asked_for(
    desk_without_keyring: Desk, wallet: Wallet, aimock: Aimock
) -> None:
    program = asked_while_locked(desk_without_keyring, wallet, aimock)
    screen = program.screen
    screen.keys("Escape")
    screen.wait_for_text("stayed locked")
    screen.wait_for("Enter the key", "push button")
    assert not asks(desk_without_keyring)
    assert program.close_window() == 0


def test_the_program_ends_soon_while_kwallet_asks(desk_without_keyring: Desk, wallet: Wallet, aimock: Aimock) -> None:
    program = asked_while_locked(desk_without_keyring, wallet, aimock)
    assert program.terminate() == 0


def test_the_window_lives_on_when_kwalletd_is_killed_while_it_asks(
    desk_without_keyring: Desk, wallet: Wallet, aimock: Aimock
) -> None:
    program = asked_while_locked(desk_without_keyring, wallet, aimock)
    screen = program.screen
    wallet.stop()
    screen.wait_until(lambda: not asks(desk_without_keyring), "its window stays")
    wallet.start()
    screen.press("Stop")
    screen.wait_for_text("hello")
    screen.ask("hello")
    screen.wait_for_message("How can I help?", patience_s=20)
    assert program.close_window() == 0


def test_a_wallet_that_was_closed_meanwhile_is_opened_again_for_a_new_key(
    desk_without_keyring: Desk, wallet: Wallet, aimock: Aimock
) -> None:
    wallet.close()
    desk = desk_without_keyring
    program = desk.start()
    screen = program.screen
    screen.wait_for("Connect", "push button")
    desk.connect(screen, aimock.base_url, aimock.key)
    screen.wait_until(lambda: asks(desk), "KWallet asks for nothing", 20)
    screen.keys_of(WALLET_PASSWORD)
    screen.keys("Return")
    screen.wait_for("Message", "text", patience_s=20)
    screen.wait_until(lambda: list(desk.keyring_items().values()) == [aimock.key], "not in the wallet")
    assert program.close_window() == 0


@pytest.fixture
def old_wallet(desk_without_keyring: Desk) -> Wallet:
    """KWallet that is no Secret Service, as before KDE Frameworks 5.97."""
    reason = wallet_is_missing()
    if reason is not None:
        pytest.skip(reason)
    made = Wallet(desk_without_keyring.session, offers_secrets=False)
    made.start()
    return made


def test_a_locked_wallet_is_not_opened_for_a_key_that_is_not_in_it(
    desk_without_keyring: Desk, old_wallet: Wallet
) -> None:
    session = desk_without_keyring.session
    saved = session.run(sys.executable, "-c", f"{ASKS_WALLET}wallet.set_password('one', 'me', 'key'); tell('one')")
    assert json.loads(saved) == "key"
    old_wallet.stop()
    old_wallet.start(locked=True)

    # An open window would be waited for without an end.
    assert json.loads(session.run(sys.executable, "-c", f"{ASKS_WALLET}tell('another')")) is None
    session.run(sys.executable, "-c", f"{ASKS_WALLET}forget('another')")

    assert not asks(desk_without_keyring)
    left = session.start("forget", [sys.executable, "-c", f"{ASKS_WALLET}forget('one')"])
    deadline = time.monotonic() + 60
    while not asks(desk_without_keyring) and time.monotonic() < deadline:
        time.sleep(0.1)
    assert asks(desk_without_keyring), "what is there is forgotten without the password"
    session.end(left)


def test_no_wallet_is_made_for_a_key_that_is_not_there(desk_without_keyring: Desk, old_wallet: Wallet) -> None:
    session = desk_without_keyring.session
    old_wallet.stop()
    for path in old_wallet.folder.iterdir():
        path.unlink()
    old_wallet.start(locked=True)

    assert json.loads(session.run(sys.executable, "-c", f"{ASKS_WALLET}tell('one')")) is None
    session.run(sys.executable, "-c", f"{ASKS_WALLET}forget('one')")

    assert not asks(desk_without_keyring)


def test_a_wallet_that_is_no_secret_service_keeps_the_key_as_well(
    desk_without_keyring: Desk, old_wallet: Wallet, aimock: Aimock
) -> None:
    desk = desk_without_keyring
    program = desk.start()
    program.screen.wait_for("Connect", "push button")
    desk.connect(program.screen, aimock.base_url, aimock.key)
    program.screen.wait_for("Message", "text")
    assert program.close_window() == 0
    (profile,) = json.loads((desk.data_dir / "settings.json").read_text(encoding="utf-8"))["profiles"]
    assert profile["key_backend"] == "KWallet"

    # At once, without a pause: what was saved is on the disk.
    old_wallet.stop()
    old_wallet.start(locked=True)
    program = desk.start()
    screen = program.screen
    screen.ask("hello")
    screen.wait_until(lambda: asks(desk), "KWallet asks for nothing", 20)
    screen.wait_for_text("eyring")
    screen.keys("Escape")
    screen.wait_for_text("stayed locked")
    screen.wait_for("Enter the key", "push button")
    screen.press("Retry")
    screen.wait_until(lambda: asks(desk), "KWallet asks for nothing", 20)
    screen.keys_of(WALLET_PASSWORD)
    screen.keys("Return")
    screen.wait_for_message("How can I help?", patience_s=20)
    assert program.close_window() == 0


def test_a_kwallet_that_is_no_secret_service_and_is_killed_while_it_asks_is_told_of(
    desk_without_keyring: Desk, old_wallet: Wallet, aimock: Aimock
) -> None:
    desk = desk_without_keyring
    program = desk.start()
    screen = program.screen
    screen.wait_for("Connect", "push button")
    old_wallet.stop()
    old_wallet.start(locked=True)
    desk.connect(screen, aimock.base_url, aimock.key)
    screen.wait_until(lambda: asks(desk), "KWallet asks for nothing", 20)
    old_wallet.stop()
    screen.wait_for("Message", "text", patience_s=20)
    screen.wait_for_text("The key is kept until you quit")
    assert program.close_window() == 0


def test_a_wallet_that_is_gone_costs_the_key_and_nothing_else(
    desk_without_keyring: Desk, wallet: Wallet, aimock: Aimock
) -> None:
    desk = desk_without_keyring
    connected(desk, wallet, aimock)
    wallet.stop()
    program = desk.start()
    program.screen.ask("What is a canal?")
    program.screen.wait_for_text("is not there now")
    program.screen.wait_for("Enter the key", "push button")
    assert program.close_window() == 0
