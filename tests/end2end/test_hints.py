"""Hints and help of the whole program, as assistive technology finds them; what was done is known after a restart."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from tests.end2end.desk import Desk

pytestmark = pytest.mark.screen


def test_hints_are_buttons_that_go_once_they_were_done_and_stay_away(desk: Desk) -> None:
    first = desk.start("--demo")
    screen = first.screen
    screen.wait_for("Ctrl+K goes anywhere", "push button")
    assert screen.unnamed_controls() == []
    screen.press("Help", "push button")
    screen.wait_for("Search the help", "text")
    screen.keys("Escape")
    screen.wait_until_gone("Search the help", "text")

    screen.ask("show me a small example")
    screen.wait_until_gone("Ctrl+K goes anywhere", "push button")
    screen.press("New conversation", "push button")
    screen.wait_for("Ctrl+K goes anywhere", "push button")
    assert not screen.shows("Ask something below; Enter sends", "push button")

    screen.press("Open a sample conversation", "push button")
    screen.wait_until(lambda: screen.has_conversation("Sample conversation"), "it is not in the list")
    screen.wait_for_message("second answer", "Sample")
    screen.press("New conversation", "push button")
    screen.press("Don’t show hints", "push button")
    screen.wait_until_gone("Ctrl+K goes anywhere", "push button")
    assert first.close_window() == 0

    second = desk.start("--demo")
    second.screen.wait_for("Message", "text")
    second.screen.ask("show me a small example")
    second.screen.wait_for_message("example")
    second.screen.press("New conversation", "push button")
    assert not second.screen.shows("Ctrl+K goes anywhere", "push button")
    assert second.close_window() == 0
