"""Streams that are stopped, cut, killed or refused: the text stays, and the user is told."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest

from canal_desktop.providers.chat_decoder import CUT_SENTENCE

if TYPE_CHECKING:
    from tests.end2end.desk import Desk
    from tests.end2end.server_process import ServerProcess

pytestmark = pytest.mark.screen

KEY = "sk-invented-0123456789"
SCENARIO_KEY = "test-key-123456789"


def test_escape_stops_the_answer_keeps_the_text_and_closes_the_connection(desk: Desk, paced: ServerProcess) -> None:
    program = desk.start_connected(paced.base_url, KEY)
    screen = program.screen
    screen.ask("words 40000 at 200")
    screen.wait_for("Stop", "push button")
    screen.wait_for_message("w50 ")
    screen.keys("Escape")
    screen.wait_until(lambda: paced.log()[0]["ended"], "the server never saw the connection close")
    # It would have gone on for minutes.
    assert paced.log()[0]["closed_by_client"]
    screen.wait_for_text("Continue")
    kept = screen.wait_for_message("w50 ")
    screen.wait_for("Send")
    assert program.close_window() == 0

    again = desk.start_connected(paced.base_url, KEY)
    again.screen.open_conversation("words 4000")
    stored = again.screen.wait_for_message("w50 ")
    words = [word for word in stored.split() if word.startswith("w")]
    assert words == [f"w{number}" for number in range(len(words))]
    assert words[-1] in kept
    assert again.close_window() == 0


def test_stopping_and_closing_at_once_ends_well(desk: Desk, paced: ServerProcess) -> None:
    program = desk.start_connected(paced.base_url, KEY)
    program.screen.ask("words 40000 at 200")
    program.screen.wait_for_message("w20 ")
    program.screen.keys("Escape")
    assert program.close_window() == 0
    assert paced.log()[0]["closed_by_client"]


def test_closing_in_mid_stream_waits_for_no_end_of_it_and_keeps_the_text(desk: Desk, paced: ServerProcess) -> None:
    first = desk.start_connected(paced.base_url, KEY)
    first.screen.ask("words 40000 at 100")
    first.screen.wait_for_message("w60 ")
    assert first.close_window() == 0
    assert paced.log()[0]["closed_by_client"]

    second = desk.start_connected(paced.base_url, KEY)
    screen = second.screen
    screen.open_conversation("words 4000")
    screen.wait_for_message("w60 ")
    screen.wait_for_text("Continue")
    assert second.terminate() == 0


def test_after_a_kill_in_mid_stream_the_text_is_there_marked_interrupted(desk: Desk, paced: ServerProcess) -> None:
    first = desk.start_connected(paced.base_url, KEY)
    first.screen.ask("words 40000 at 100")
    first.screen.wait_for_message("w100 ")
    first.screen.wait_until(lambda: desk.on_disk("w100 "), "what is shown does not get to the disk")
    first.kill()

    second = desk.start_connected(paced.base_url, KEY)
    screen = second.screen
    screen.open_conversation("words 4000")
    screen.wait_for_message("w100 ")
    screen.wait_for_text("nterrupted")
    screen.wait_for_text("Continue")
    screen.wait_for_text("Retry")
    screen.press("Retry")
    screen.wait_until(lambda: len(paced.log()) == 2, "Retry asks nothing")
    screen.keys("Escape")
    assert second.close_window() == 0


def test_a_cut_stream_is_shown_as_cut_with_continue_and_retry(desk: Desk, scenarios: ServerProcess) -> None:
    program = desk.start_connected(scenarios.base_url, SCENARIO_KEY)
    screen = program.screen
    screen.choose_model("cut")
    screen.ask("go")
    screen.wait_until(lambda: len(screen.messages()) == 2, "no answer")
    screen.wait_for_text(CUT_SENTENCE)
    screen.wait_for_text("Continue")
    screen.wait_for_text("Retry")
    screen.press("Continue")
    screen.wait_until(lambda: scenarios_asked(scenarios) == 2, "Continue asks nothing")
    assert program.close_window() == 0


def test_a_rate_limit_is_counted_down_and_then_answered(desk: Desk, scenarios: ServerProcess) -> None:
    program = desk.start_connected(scenarios.base_url, SCENARIO_KEY)
    screen = program.screen
    screen.choose_model("429-long-once")
    screen.ask("go")
    # Two minutes, of which nobody waits for more than some seconds.
    screen.wait_until(lambda: len(set(re.findall(r"Trying again in (\d+) s", screen.tree_text()))) == 1, "no countdown")
    first = re.findall(r"Trying again in (\d+) s", screen.tree_text())
    screen.wait_until(
        lambda: (now := re.findall(r"Trying again in (\d+) s", screen.tree_text())) and now != first, "it stands still"
    )
    screen.press("Try now", "push button")
    screen.wait_until(lambda: len(screen.messages()) == 2 and len(screen.messages()[1][1]) > 3, "no answer")
    screen.wait_until(lambda: "Trying again" not in screen.tree_text(), "the countdown stays")
    assert sum("Trying again" in said for said in screen.announcements()) == scenarios_asked(scenarios) - 1
    assert scenarios_asked(scenarios) >= 2
    assert program.close_window() == 0


def test_a_silent_server_is_waited_for_in_sight_and_can_be_left(desk: Desk, scenarios: ServerProcess) -> None:
    program = desk.start_connected(scenarios.base_url, SCENARIO_KEY)
    screen = program.screen
    screen.choose_model("stall")
    screen.ask("go")
    # No reader of the screen sees every second.
    screen.wait_until(lambda: re.search(r"… ([4-9]|\d\d+) s", screen.tree_text()), "it is not said how long it waits")
    screen.keys("Escape")
    screen.wait_until(lambda: "… " not in screen.tree_text(), "it still waits")
    screen.wait_for_text("Stopped")
    screen.wait_for("Regenerate", "push button")
    assert program.close_window() == 0


def test_a_key_quoted_by_the_server_is_shown_and_stored_nowhere(desk: Desk, scenarios: ServerProcess) -> None:
    program = desk.start_connected(scenarios.base_url, SCENARIO_KEY)
    screen = program.screen
    screen.choose_model("quotes-key")
    screen.ask("go")
    screen.wait_for_text("did not accept the API key")
    assert SCENARIO_KEY not in screen.tree_text()
    assert not any(SCENARIO_KEY in said for said in screen.announcements())
    assert program.close_window() == 0


def test_a_flood_of_words_arrives_whole(desk: Desk, scenarios: ServerProcess) -> None:
    program = desk.start_connected(scenarios.base_url, SCENARIO_KEY)
    screen = program.screen
    screen.choose_model("flood")
    screen.ask("go")
    text = screen.wait_for_message("w19999")
    assert text.split() == [f"w{number}" for number in range(20_000)]
    assert program.close_window() == 0


def scenarios_asked(server: ServerProcess) -> int:
    """How many completions the server was asked for."""
    return sum("completions" in str(entry.get("path", "")) for entry in server.log())
