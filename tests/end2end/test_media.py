"""Pictures and sound with a server nobody here wrote: a picture is made, its answer read aloud, and both are kept."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.servers.media import RED, wav

if TYPE_CHECKING:
    from tests.end2end.aimock import Aimock
    from tests.end2end.desk import Desk
    from tests.end2end.screen import Screen

pytestmark = pytest.mark.screen

WORDS = "A red boat, in watercolours."


def run(screen: Screen, action: str) -> None:
    """Choose an action in the palette."""
    screen.keys("ctrl+k")
    screen.wait_for("Go to anything")
    screen.keys_of(action)
    screen.wait_until(lambda: screen.read("Go to anything") == action, "the action was not typed")
    screen.keys("Return")


def test_a_picture_is_made_and_its_answer_read_aloud(desk: Desk, aimock: Aimock) -> None:
    # There is neither a sound device here nor a player, and the libraries that look for them say so.
    desk.allowed_complaints += ["ALSA lib", "Unable to detect a launcher"]
    program = desk.start_connected(aimock.base_url, aimock.key)
    screen = program.screen
    screen.type("Message", "A red boat")
    screen.wait_until(lambda: screen.read("Message") == "A red boat", "not typed")
    run(screen, "Make a picture")
    screen.wait_for("What the picture shows")
    screen.clear("Model for pictures")
    screen.keys_of("gpt-image-1")
    screen.press("Make")
    screen.wait_for_message(WORDS)
    screen.wait_until(lambda: screen.read("Message") == "", "the composer is not empty")

    run(screen, "Read aloud")
    # Whether there is another player depends on the machine.
    screen.wait_for_text("This computer has no sound device that can be used.")

    def kept() -> set[bytes]:
        return {path.read_bytes() for path in (desk.data_dir / "files").glob("??/*")}

    screen.wait_until(lambda: kept() == {RED, wav(0.05, rate=4_000)}, "not both are kept")
    assert program.close_window() == 0
