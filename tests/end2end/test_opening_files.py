"""Files on the command line, as a desktop starts the program with them: a preview, and what the user makes of it."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from canal_desktop.exchange.own_json import json_pieces, jsonl_pieces
from tests.end2end.program import ROOT
from tests.end2end.screen import wait_for_exit
from tests.unit.storage.archives import archived

if TYPE_CHECKING:
    from tests.end2end.desk import Desk

pytestmark = pytest.mark.screen

PREVIEW = "Import 1 conversation"


def conversation(path: Path, title: str) -> Path:
    """A file of ours, as the program exports it."""
    one = archived(title, (("a", None, f"What is a {title}?"), ("b", "a", "An animal.")))
    pieces = jsonl_pieces((one,)) if path.suffix == ".jsonl" else json_pieces((one,))
    path.write_bytes(b"".join(pieces))
    return path


def test_a_start_with_a_file_shows_what_is_in_it_and_it_comes_in_when_asked(
    desk_without_keyring: Desk, tmp_path: Path
) -> None:
    path = conversation(Path(os.fsdecode(os.fsencode(tmp_path) + b'/it\'s "a \xff".canal.json')), "zebra")
    program = desk_without_keyring.start("--demo", os.path.relpath(path, ROOT))
    screen = program.screen
    screen.wait_for(PREVIEW, "push button", 20)
    assert screen.unnamed_controls() == []
    screen.wait_for("New conversations: 1")
    screen.wait_for_text('it\'s "a �".canal.json: Canal Desktop.')
    assert screen.conversations() == []

    screen.keys("Return")
    screen.press("Show them")
    screen.wait_for_message("What is a zebra?")
    assert screen.has_conversation("zebra")
    assert program.close_window() == 0


def test_a_second_start_hands_its_files_over_and_ends(desk_without_keyring: Desk, tmp_path: Path) -> None:
    desk = desk_without_keyring
    one, two = (conversation(tmp_path / name, name.partition(".")[0]) for name in ("okapi.jsonl", "-ibex.json"))
    program = desk.start("--demo")
    screen = program.screen
    screen.wait_for("Message", "text")

    second = desk.start("--demo", one.as_uri(), "--", os.path.relpath(two, ROOT), str(tmp_path / "gone"), waits=False)
    assert wait_for_exit(second.process, 20) == 0
    second.close()

    screen.wait_for(PREVIEW, "push button", 20)
    screen.wait_for_text("okapi.jsonl: Canal Desktop.")
    screen.press("Next file (2 wait)")
    screen.wait_for_text("-ibex.json: Canal Desktop.")
    screen.press(PREVIEW)
    screen.wait_for_text("1 conversation was imported.")
    screen.press("Next file (1 waits)")
    screen.wait_for_text("“gone” is not there")
    screen.keys("Escape")
    screen.wait_until(lambda: screen.conversations() == ["-ibex"], "the conversation is not in the list")
    assert program.terminate() == 0
