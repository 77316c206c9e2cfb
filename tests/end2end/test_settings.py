"""The page of settings on a real screen: found and changed by keys alone, spoken anew, and told of a broken file."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from tests.end2end.desk import Desk

pytestmark = pytest.mark.screen


def test_a_setting_is_found_and_changed_by_keys_and_another_language_is_spoken_after_a_new_start(desk: Desk) -> None:
    settings = desk.data_dir / "settings.json"
    program = desk.start("--demo")
    screen = program.screen
    screen.wait_for("Message", "text")
    pid = program.pid
    screen.focus("Message")
    screen.keys("ctrl+comma")
    screen.wait_for("Search settings", "text")
    screen.keys_of("silence")
    screen.wait_for("Give up after silence of", "text")
    screen.keys("Return", "ctrl+a")
    screen.keys_of("7")
    screen.keys("Return")
    screen.wait_for_text("Enter a whole number from 10 to 600.")
    screen.keys("ctrl+a")
    screen.keys_of("90")
    screen.keys("Return")
    screen.wait_until(
        lambda: settings.exists() and json.loads(settings.read_text())["settings"]["idle_timeout_s"] == 90,
        "not stored",
    )
    screen.keys("ctrl+f")
    screen.keys("ctrl+a")
    screen.keys_of("translation")
    screen.wait_for("The system's language", "combo box")
    screen.keys("Return", "Down")
    screen.wait_for_text("The language changes at the next start.")
    screen.press("Restart now")
    screen.wait_until(lambda: not screen.shows("Search settings"), "it does not end")
    assert json.loads(settings.read_text())["settings"]["language"] == "en"
    screen.wait_for("Message", "text")
    # It is the same process, and it has not been another one in between.
    assert (program.pid, program.is_running()) == (pid, True)
    assert program.close_window() == 0


def test_a_broken_file_is_told_of_with_its_name_and_the_way_to_its_folder(desk: Desk) -> None:
    desk.data_dir.mkdir(exist_ok=True, parents=True)
    (desk.data_dir / "settings.json").write_text("{ this is none")
    program = desk.start("--demo")
    program.screen.wait_for_text("They were kept as settings.json.broken-1; the defaults are used now.")
    program.screen.wait_for("Open folder")
    assert (desk.data_dir / "settings.json.broken-1").read_text() == "{ this is none"
    assert program.close_window() == 0
