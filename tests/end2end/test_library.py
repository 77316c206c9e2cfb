"""The library from outside: versions, search, import, backups, folders; by keys and the accessibility tree."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from tests.end2end.desk import Desk
    from tests.end2end.screen import Screen

pytestmark = pytest.mark.screen

SAMPLES = Path(__file__).parents[1] / "samples" / "imports"


def run_action(screen: Screen, words: str) -> None:
    """Run an action by its name, as somebody who knows no key does."""
    screen.keys("ctrl+k")
    screen.wait_for("Go to anything")
    screen.keys_of(words)
    screen.keys("Return")


def test_every_sheet_is_reached_by_keys_names_its_controls_and_closes_with_esc(desk: Desk) -> None:
    program = desk.start_answered_demo("hello")
    screen = program.screen
    sheets = {
        "Import": "Choose a file…",
        "Export": "Save…",
        "Backups": "Back up now",
        "Sync folder": "Choose a folder…",
        "Markdown mirror": "Choose a folder…",
        "Map of branches": "Close",
    }
    unnamed = {}
    for action, button in sheets.items():
        run_action(screen, action)
        screen.wait_for(button)
        unnamed[action] = screen.unnamed_controls()
        screen.keys("Escape")
        screen.wait_until_gone(button)

    assert not any(unnamed.values()), unnamed
    assert program.close_window() == 0


def test_a_message_of_last_week_is_found_by_a_word_and_a_version_by_its_arrow(desk: Desk) -> None:
    program = desk.start_answered_demo("about waterlilies")
    screen = program.screen
    screen.keys("ctrl+Up")
    screen.keys("ctrl+a")
    screen.keys_of("about herons")
    screen.keys("Return")
    screen.wait_for("Version 2 of 2")
    screen.wait_until(lambda: not screen.shows("Stop"), "the answer does not end")

    screen.keys("ctrl+shift+f")
    screen.keys_of("waterlilies")
    screen.wait_until(lambda: screen.items("Search results"), "nothing is found")
    screen.keys("Return")
    screen.wait_for("2 of 2")

    screen.focus("Transcript")
    screen.keys("ctrl+Home")
    screen.wait_for("Version 1 of 2")
    screen.wait_until(lambda: screen.messages()[0][1] == "about waterlilies", "another version is shown")
    assert program.close_window() == 0


def test_an_export_of_another_program_comes_in_and_goes_again(desk: Desk, tmp_path: Path) -> None:
    export = shutil.make_archive(str(tmp_path / "export"), "zip", SAMPLES / "chatgpt" / "export.zip")
    program = desk.start("--demo")
    screen = program.screen
    # With it the actions are there.
    screen.wait_for("What is sent. Nothing is sent yet.")

    run_action(screen, "Import")
    screen.press("Choose a file…")
    screen.wait_for("File name:")
    screen.keys_of(export)
    screen.keys("Return")
    screen.wait_for("New conversations")
    screen.keys("Return")
    screen.wait_for("Show them")
    screen.keys("Escape")
    screen.wait_until(screen.conversations, "nothing came in")
    screen.press("Undo")

    screen.wait_until(lambda: not screen.conversations(), "it does not go again")
    assert program.close_window() == 0
