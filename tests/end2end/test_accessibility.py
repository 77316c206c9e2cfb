"""The transcript as a screen reader finds it: messages, their blocks, texts, places and links."""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tests.end2end.desk import Desk

ORCA = Path(__file__).parents[1] / "samples" / "orca-43.1.txt"


def test_messages_blocks_and_links_are_in_the_tree_with_role_name_text_and_place(desk: Desk) -> None:
    program = desk.start_answered_demo("hello")
    screen = program.screen
    screen.focus("Transcript")
    screen.keys("Home")
    screen.wait_until(lambda: any(block["role"] == "heading" for block in screen.blocks(1)), "no heading is shown")
    blocks = screen.blocks(1)

    roles = [block["role"] for block in blocks]
    assert {"heading", "paragraph"} <= set(roles)
    first = blocks[roles.index("heading")]
    assert first["name"] == first["text"] == "Welcome to the demo"
    window = next(found for found in screen.windows() if found["name"].startswith("Canal"))
    x, y, width, height = window["box"]
    left, top, wide, high = first["box"]
    assert x <= left < left + wide <= x + width
    assert y <= top < top + high <= y + height
    children = [child for block in blocks for child in block["children"]]
    assert {child["role"] for child in children} <= {"link", "push button"}
    links = [child for child in children if child["role"] == "link"]
    assert links[0]["name"]
    assert links[0]["description"].startswith("https://")
    assert links[0]["box"][2] > 10
    assert program.close_window() == 0


def test_the_text_of_a_message_is_read_by_character_word_and_line(desk: Desk) -> None:
    program = desk.start_answered_demo("two words here")
    screen = program.screen
    screen.focus("Transcript")
    screen.keys("Home")
    screen.wait_until(lambda: screen.text_around(0, 5)["extents"][2] > 0, "the message is not on the screen")
    around = screen.text_around(0, 5)

    assert around["char"] == ["o", 5, 6]
    assert around["word"][0].strip() == "words"
    assert around["line"][0].strip() == "two words here"
    x, y, _width, height = around["extents"]
    left, top, wide, high = screen.blocks(0)[0]["box"]
    assert left < x < left + wide
    assert top - 12 <= y < y + height <= top + high + 12
    assert program.close_window() == 0


def test_an_answer_is_spoken_sentence_by_sentence_where_the_user_wants_it(desk: Desk) -> None:
    desk.data_dir.mkdir(parents=True)
    (desk.data_dir / "settings.json").write_text('{"version": 1, "settings": {"speech": "sentences"}, "profiles": []}')
    program = desk.start_answered_demo("hello")
    screen = program.screen

    said = " ".join(screen.announcements())
    assert "gpt-4o-mini answers." in said
    assert "nothing left your computer, and no model read your question. It shows what answers look like here." in said
    assert said.count("Code.") >= 1
    assert "import OpenAI" not in said
    assert program.close_window() == 0


def test_the_buttons_of_a_code_block_are_named_and_can_be_pressed(desk: Desk) -> None:
    program = desk.start_answered_demo("hello")
    screen = program.screen
    screen.focus("Transcript")
    screen.keys("bracketleft")
    screen.wait_until(lambda: screen.shows("Copy code", "push button"), "no code block came into view")
    code = next(block for block in screen.blocks(1) if block["name"] in {"SQL code", "sql code", "Python code"})
    names = [child["name"] for child in code["children"]]

    assert "Copy code" in names
    assert "Save code as a file" in names
    screen.press("Show line numbers", "push button")
    screen.wait_for("Hide line numbers", "push button")
    assert screen.unnamed_controls() == []
    assert program.close_window() == 0


def test_the_model_picker_says_what_is_under_its_cursor_and_names_all_it_has(desk: Desk) -> None:
    program = desk.start_answered_demo("hello")
    screen = program.screen
    screen.press("Model")
    screen.wait_for("Search models")
    screen.keys_of("demo")
    screen.keys("Down", "Down")
    screen.wait_until(lambda: any("demo-slow" in said for said in screen.announcements()), "no row is spoken")

    row = next(said for said in screen.announcements() if said.startswith("demo-slow"))
    assert "32k context, free" in row
    assert screen.unnamed_controls() == []
    screen.keys("ctrl+2")
    screen.wait_until(lambda: "Only models that use tools: on" in screen.announcements(), "no filter is spoken")
    screen.keys("Escape")
    screen.wait_until_gone("Search models")
    assert program.close_window() == 0


def test_a_screen_reader_is_told_what_orca_said_when_it_was_tried(desk: Desk) -> None:
    said = [" ".join(utterance.split()) for utterance in ORCA.read_text(encoding="utf-8").split("\n> ")[1:]]
    program = desk.start_answered_demo("hello")
    screen = program.screen
    for number in (0, 1):
        name, text = screen.spoken(number)
        at = said.index(name)
        # Since then what the answer took is told behind it. Orca ends a text with a full stop if it has none.
        told = re.sub(r" \(\d+ in, .* after [\d.]+ m?s\)$", "", " ".join(text.split()))
        assert said[at + 1].rstrip(".") == told.rstrip(".")
    assert program.close_window() == 0
