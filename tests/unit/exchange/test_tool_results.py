"""What tools gave, in each form of file: read, written, and not lost where a person edits beside it."""

from __future__ import annotations

from dataclasses import replace

import pytest

from canal_desktop.domain.message import Role, TextPart, ToolResultPart
from canal_desktop.exchange.html_page import html_pieces
from canal_desktop.exchange.markdown_reading import read_markdown
from canal_desktop.exchange.mirror_text import edited_in, mirror_text
from canal_desktop.exchange.own_markdown import TextOptions
from tests.unit.exchange.conversations import MARKDOWN, NOW, called_conversation


def test_the_mirror_has_calls_and_results_and_an_unchanged_file_changes_nothing() -> None:
    whole = called_conversation()
    text = mirror_text(whole, "x.files")
    found = read_markdown(text, "x", NOW)

    assert [each.parts for each in found.messages] == [each.parts for each in whole.messages]
    assert [each.role for each in found.messages] == [Role.USER, Role.ASSISTANT, Role.TOOL, Role.ASSISTANT]
    edits = edited_in(whole, found, NOW)
    assert edits is not None
    assert not edits.messages


def test_an_edited_answer_below_results_is_taken_and_an_edited_result_is_not() -> None:
    whole = called_conversation()
    found = read_markdown(mirror_text(whole, "x.files"), "x", NOW)
    answer = replace(found.messages[3], parts=(TextPart("Another."),))
    result = replace(found.messages[2], parts=(ToolResultPart("call-1", "look", "forged"), found.messages[2].parts[1]))
    edits = edited_in(whole, replace(found, messages=(*found.messages[:3], answer)), NOW)

    assert edits is not None
    assert [each.text for each in edits.messages] == ["Another."]
    assert edits.messages[0].parent_id == whole.messages[2].id
    assert edited_in(whole, replace(found, messages=(*found.messages[:2], result, found.messages[3])), NOW) is None


def test_editors_that_strip_blanks_change_no_result() -> None:
    whole = called_conversation()
    lines = mirror_text(whole, "x.files").decode().split("\n")
    stripped = "\n".join(line.rstrip() for line in lines).rstrip("\n")
    edits = edited_in(whole, read_markdown(stripped.encode(), "x", NOW), NOW)

    assert edits is not None
    assert not edits.messages


def test_a_page_shows_what_tools_gave_as_it_is() -> None:
    page = b"".join(html_pieces(called_conversation(), TextOptions())).decode()

    assert "look gave (server, allowed once):" in page
    assert "ask failed (denied):" in page
    assert "The user denied this call." in page
    assert MARKDOWN.splitlines()[0] in page


@pytest.mark.parametrize("text", ["", "```\nfence\n```", "\n\nblank\n\n", "<!-- canal:message x -->", "## You\n\nno"])
def test_any_result_comes_back_from_markdown(text: str) -> None:
    whole = called_conversation()
    results = (ToolResultPart("call-1", 'a "b" -->', text), whole.messages[2].parts[1])
    changed = replace(whole, messages=(*whole.messages[:2], replace(whole.messages[2], parts=results)))
    found = read_markdown(mirror_text(changed, "x.files"), "x", NOW)

    assert found.messages[2].parts == results


def test_markdown_that_is_shown_as_a_page_says_which_tool_was_called_and_how() -> None:
    text = mirror_text(called_conversation(), "x.files").decode()
    shown = "\n".join(line for line in text.splitlines() if not line.startswith("<!--"))

    assert "Calls **look** with:" in shown
    assert "**look** gave (server, allowed once):" in shown
    assert "**ask** failed (denied):" in shown
