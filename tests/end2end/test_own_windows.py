"""Two conversations in two windows, written at once: after a kill both windows are there with both answers."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from tests.end2end.desk import Desk
    from tests.end2end.screen import Screen
    from tests.end2end.server_process import ServerProcess

pytestmark = pytest.mark.screen

KEY = "sk-invented-0123456789"


def titles(screen: Screen) -> list[str]:
    return sorted(window["name"] for window in screen.windows() if window["name"].startswith("Canal"))


def test_two_windows_that_were_written_into_are_there_after_a_kill(desk: Desk, paced: ServerProcess) -> None:
    first = desk.start_connected(paced.base_url, KEY)
    screen = first.screen
    screen.ask("words 9000 at 60")
    screen.wait_for_message("w20 ")
    screen.keys("ctrl+backslash")
    screen.wait_until(lambda: titles(screen) == ["Canal – New conversation", "Canal – words 9000 at 60"], "no window")
    assert screen.unnamed_controls() == []
    desk.session.run("xdotool", "search", "--name", "Canal – New conversation", "windowactivate", "--sync")
    screen.keys_of("words 8000 at 60")
    screen.keys("Return")
    screen.wait_until(lambda: desk.on_disk("w40 ") == 2, "not both are answered")
    assert not paced.log()[0]["ended"]
    first.kill()

    second = desk.start_connected(paced.base_url, KEY)
    screen = second.screen
    screen.wait_until(lambda: titles(screen) == ["Canal – words 8000 at 60", "Canal – words 9000 at 60"], "not again")
    screen.wait_until(lambda: screen.tree_text().count("w40 ") >= 2, "an answer is gone")
    # Both are in sight: nothing has to be said of them.
    screen.wait_until(lambda: "interrupted when the program ended" not in screen.tree_text(), "it is told of them")
    assert second.terminate() == 0
