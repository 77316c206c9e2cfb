"""From the first start to the first answer, with a real keyring and a server nobody here wrote."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from tests.end2end.aimock import Aimock
    from tests.end2end.desk import Desk
    from tests.end2end.screen import Screen

pytestmark = pytest.mark.screen

WRONG_KEY = "ca_sk_live_wrongwrongwrong"


def test_a_new_user_connects_asks_and_finds_everything_after_a_restart(desk: Desk, aimock: Aimock) -> None:
    desk.secrets.add(WRONG_KEY)
    first = desk.start()
    screen = first.screen
    screen.wait_for("Connect", "push button")
    assert screen.find("API key")["role"] == "password text"
    assert screen.read("Base URL") in {"https://api.canalapi.com/v1", ""}
    assert screen.shows("Try the demo", "push button")
    assert desk.keyring_items() == {}, "the keyring was touched before there was a key"

    desk.connect(screen, aimock.base_url, WRONG_KEY)
    screen.wait_for_text("did not accept the API key")
    assert screen.shows("Connect", "push button")
    assert desk.keyring_items() == {}

    desk.connect(screen, aimock.base_url, aimock.key)
    screen.wait_for("Message", "text")
    screen.wait_until(lambda: screen.model() == "gpt-4o-mini", "gpt-4o-mini is not preselected")
    screen.wait_until(
        lambda: any("stored in" in said for said in said_and_shown(screen)), "nobody says where the key is"
    )
    assert list(desk.keyring_items().values()) == [aimock.key]

    screen.ask("What is a canal?")
    answer = screen.wait_for_message("The longest one is in China.", "gpt-4o-mini")
    assert "**" not in answer
    assert "193" in answer
    assert screen.messages()[0][0] == "You"
    assert screen.messages()[0][1].strip() == "What is a canal?"
    screen.wait_until(lambda: any("canal" in title for title in screen.conversations()), "not in the list")
    assert first.close_window() == 0

    second = desk.start()
    screen = second.screen
    screen.wait_for("Message", "text")
    assert not screen.shows("Connect", "push button"), "a restart asks to connect again"
    screen.wait_until(lambda: any("canal" in title for title in screen.conversations()), "not in the list")
    screen.open_conversation("canal")
    screen.wait_for_message("The longest one is in China.", "gpt-4o-mini")
    screen.ask("Which one is the longest?")
    screen.wait_for_message("1,776 km", "gpt-4o-mini")
    assert second.terminate() == 0


def test_what_is_wrong_with_the_server_or_the_key_is_said_on_the_welcome_page(desk: Desk, aimock: Aimock) -> None:
    program = desk.start()
    screen = program.screen
    screen.wait_for("Connect", "push button")
    desk.connect(screen, "http://127.0.0.1:9/v1", aimock.key)
    screen.wait_for_text("refused the connection")
    desk.connect(screen, "http://example.org/v1", aimock.key)
    screen.wait_for_text("not encrypted")
    desk.connect(screen, aimock.base_url, "sk-2w")
    screen.wait_for_text("too short")
    desk.connect(screen, aimock.base_url.removesuffix("/v1") + "/nothing/here", aimock.key)
    screen.wait_for_text("Check the Base URL")
    desk.connect(screen, f"{aimock.base_url}/chat/completions/", f'  "Bearer {aimock.key}"')
    screen.wait_for("Message", "text")
    assert list(desk.keyring_items().values()) == [aimock.key]
    assert program.close_window() == 0


def test_without_a_keyring_the_key_is_kept_until_quit_and_the_user_is_told(
    desk_without_keyring: Desk, aimock: Aimock
) -> None:
    desk = desk_without_keyring
    first = desk.start()
    screen = first.screen
    screen.wait_for("Connect", "push button")
    desk.connect(screen, aimock.base_url, aimock.key)
    screen.wait_for("Message", "text")
    screen.wait_until(lambda: any("until you quit" in said for said in said_and_shown(screen)), "nobody says so")
    screen.ask("hello")
    screen.wait_for_message("How can I help?")
    assert first.close_window() == 0
    assert desk.files_with_secrets() == []

    second = desk.start()
    screen = second.screen
    screen.open_conversation("hello")
    screen.wait_for_message("How can I help?")
    screen.ask("What is a canal?")
    screen.wait_for_text("no API key")
    screen.press("Enter the key")
    screen.wait_for("API key", "password text")
    assert second.close_window() == 0


def test_a_profile_from_the_environment_needs_no_welcome_page_and_is_not_stored(desk: Desk, aimock: Aimock) -> None:
    first = desk.start_connected(aimock.base_url, aimock.key)
    screen = first.screen
    assert not screen.shows("Connect", "push button")
    screen.wait_until(lambda: screen.model() == "gpt-4o-mini", "gpt-4o-mini is not preselected")
    screen.ask("tell me about umlauts")
    screen.wait_for_message("Grüße aus Köln – 運河 – канал – 🚢")
    assert first.close_window() == 0
    assert desk.keyring_items() == {}
    settings = desk.data_dir / "settings.json"
    assert not settings.exists() or aimock.base_url not in settings.read_text(encoding="utf-8")

    second = desk.start()
    second.screen.wait_for("Connect", "push button")
    assert second.close_window() == 0


def test_the_demo_answers_without_a_network_and_says_that_it_is_a_demo(desk: Desk) -> None:
    program = desk.start("--demo")
    screen = program.screen
    screen.wait_for("Message", "text")
    screen.ask("hello")
    screen.wait_until(lambda: len(screen.messages()) >= 2 and len(screen.messages()[1][1]) > 20, "no demo answer")
    screen.wait_for_text("emo")
    assert program.close_window() == 0
    assert desk.keyring_items() == {}


def test_the_demo_can_be_chosen_on_the_welcome_page(desk: Desk) -> None:
    program = desk.start()
    screen = program.screen
    screen.press("Try the demo")
    screen.wait_for("Message", "text")
    screen.ask("hello")
    screen.wait_for_message("Welcome to the demo")
    assert program.close_window() == 0


def said_and_shown(screen: Screen) -> list[str]:
    """What is announced and what stands on the screen."""
    return [*screen.announcements(), screen.tree_text()]
