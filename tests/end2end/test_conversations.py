"""Keeping conversations: renaming, deleting, undoing, drafts."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from tests.end2end.aimock import Aimock
    from tests.end2end.desk import Desk
    from tests.end2end.server_process import ServerProcess

pytestmark = pytest.mark.screen


def test_a_conversation_is_renamed_deleted_and_brought_back(desk: Desk, aimock: Aimock) -> None:
    program = desk.start_connected(aimock.base_url, aimock.key)
    screen = program.screen
    screen.ask("hello")
    screen.wait_for_message("How can I help?")
    screen.wait_until(lambda: screen.has_conversation("hello"), "not in the list")

    screen.open_conversation("hello")
    screen.focus("Conversations")
    screen.keys("F2")
    screen.keys("ctrl+a")
    screen.keys_of("Waterways")
    screen.keys("Return")
    screen.wait_until(lambda: screen.has_conversation("Waterways"), "not renamed")
    screen.press("Close this message")

    screen.focus("Conversations")
    screen.keys("Delete")
    screen.wait_until(lambda: not screen.has_conversation("Waterways"), "not deleted")
    screen.press("Undo")
    screen.wait_until(lambda: screen.has_conversation("Waterways"), "not brought back")
    screen.open_conversation("Waterways")
    screen.wait_for_message("How can I help?")
    assert program.close_window() == 0


def test_a_conversation_is_dragged_into_a_folder_and_esc_leaves_it_where_it_is(desk: Desk, aimock: Aimock) -> None:
    program = desk.start_connected(aimock.base_url, aimock.key)
    screen = program.screen
    screen.ask("hello")
    screen.wait_for_message("How can I help?")
    screen.focus("Message")
    screen.keys("shift+F2")
    screen.wait_until(lambda: screen.items("Conversations")[0].startswith("New folder, "), "no folder")
    # Qt does not tell of a field in a list, but of what the keyboard has left for it.
    screen.wait_until(lambda: (found := screen.find("Message")) and not found["focused"], "no field opens")
    screen.keys_of("Garden")
    screen.keys("Return")
    screen.wait_until(
        lambda: screen.items("Conversations")[0] == "Garden, folder, 0 conversations, expanded", "not named"
    )

    screen.drag_item("Conversations", "hello", "Garden", ends_with="Escape")
    assert screen.items("Conversations")[0] == "Garden, folder, 0 conversations, expanded"
    screen.drag_item("Conversations", "hello", "Garden")
    screen.wait_until(
        lambda: screen.items("Conversations")[0] == "Garden, folder, 1 conversation, expanded", "not in the folder"
    )
    assert program.close_window() == 0


def test_several_conversations_are_listed_with_the_latest_first_and_found_by_searching(
    desk: Desk, aimock: Aimock
) -> None:
    program = desk.start_connected(aimock.base_url, aimock.key)
    screen = program.screen
    for question, answer in (("hello", "How can I help?"), ("What is a canal?", "artificial waterway")):
        screen.press("New conversation")
        screen.wait_until(lambda: screen.messages() == [], "the new conversation is not empty")
        screen.ask(question)
        screen.wait_for_message(answer)
    screen.wait_until(
        lambda: ["canal" in title for title in screen.conversations()] == [True, False], "the latest is not the first"
    )
    screen.type("Search conversations", "hell")
    # Both have the word in a message; only one has it in its title, and comes first.
    screen.wait_until(
        lambda: [item.split(",")[0] for item in screen.items("Search results")][:1] == ["hello"], "it is not found"
    )
    screen.keys("Return")
    screen.wait_for_message("How can I help?")
    assert program.close_window() == 0


def test_a_draft_survives_a_kill(desk: Desk, aimock: Aimock) -> None:
    first = desk.start_connected(aimock.base_url, aimock.key)
    screen = first.screen
    screen.type("Message", "half a thought about locks")
    screen.wait_until(lambda: desk.on_disk("half a thought about locks"), "the draft is not on the disk")
    first.kill()

    second = desk.start_connected(aimock.base_url, aimock.key)
    screen = second.screen
    screen.wait_until(lambda: screen.read("Message") == "half a thought about locks", "the draft is gone")
    screen.clear("Message")
    screen.ask("hello")
    screen.wait_for_message("How can I help?")
    screen.type("Message", "a second draft")
    screen.wait_until(lambda: desk.on_disk("a second draft"), "the second draft is not on the disk")
    second.kill()

    third = desk.start_connected(aimock.base_url, aimock.key)
    screen = third.screen
    screen.wait_until(lambda: screen.has_conversation("hello"), "not in the list")
    screen.open_conversation("hello")
    screen.wait_until(lambda: screen.read("Message") == "a second draft", "the second draft is gone")
    assert third.close_window() == 0


def test_two_conversations_stream_at_the_same_time_and_switching_stops_neither(
    desk: Desk, paced: ServerProcess
) -> None:
    program = desk.start_connected(paced.base_url, "sk-invented-0123456789")
    screen = program.screen
    screen.ask("words 240 at 40")
    screen.wait_for_message("w5 ")
    screen.press("New conversation")
    screen.wait_until(lambda: screen.messages() == [], "the new conversation is not empty")
    screen.ask("words 120 at 40 please")
    screen.wait_for_message("w119")
    screen.open_conversation("words 240")
    whole = screen.wait_for_message("w239")
    assert whole.split() == [f"w{number}" for number in range(240)]
    assert [stream["closed_by_client"] for stream in paced.log()] == [False, False]
    assert program.close_window() == 0


def test_a_word_is_found_in_the_conversation_by_keys(desk: Desk, aimock: Aimock) -> None:
    program = desk.start_connected(aimock.base_url, aimock.key)
    screen = program.screen
    screen.ask("What is a canal?")
    screen.wait_for_message("artificial waterway")

    screen.keys("ctrl+f")
    screen.wait_for("Find in conversation")
    screen.keys_of("WATERWAY")
    screen.wait_until(lambda: screen.shows("1 of 1"), "not found")
    screen.wait_until(lambda: "1 of 1" in screen.announcements(), "the count is not spoken")
    screen.keys("F3")
    screen.keys("Escape")
    screen.wait_until_gone("Find in conversation")
    screen.keys_of("typed")
    screen.wait_until(lambda: screen.read("Message") == "typed", "the focus is not back in the composer")
    assert program.close_window() == 0
