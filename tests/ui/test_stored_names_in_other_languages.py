"""What is stored in English is read in the user's language, and stays as it is where it is stored."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING

import pytest

from canal_desktop.app.wire_texts import response_text
from canal_desktop.domain.attempt import ENDED_WITH_PROGRAM, Attempt
from canal_desktop.domain.conversation import NEW_TITLE, Conversation
from canal_desktop.domain.message import ConversationId, ToolCallPart, ToolResultPart
from canal_desktop.domain.search import ConversationHits
from canal_desktop.language import speak
from canal_desktop.ui.requests.attempt_table import outcome_of
from canal_desktop.ui.requests.drawer import Tab, View
from canal_desktop.ui.requests.reading import Reading
from canal_desktop.ui.sidebar.list_row import conversation_row
from canal_desktop.ui.sidebar.search_results_model import SearchRow
from canal_desktop.ui.transcript.source import tool_source

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tests.ui.program import RunningProgram

NOW = datetime(2026, 3, 10, 12, tzinfo=UTC)
NEW = Conversation(ConversationId("c"), NEW_TITLE, NOW, NOW)
WORDS = {
    "New conversation": "Neues Gespräch",
    "No answer came.": "Keine Antwort.",
    ENDED_WITH_PROGRAM: "Beendet.",
    "Calls {tool} with:": "Ruft {tool} auf mit:",
    "{tool} failed ({note}):": "{tool} ging schief ({note}):",
    "{tool} gave nothing.": "{tool} gab nichts.",
}


@pytest.fixture(autouse=True)
def _german() -> Iterator[None]:
    speak(lambda text, _about, _count: WORDS.get(text, ""))
    yield
    speak(None)


def test_a_conversation_without_a_title() -> None:
    assert conversation_row(NEW, NOW).title == "Neues Gespräch"
    assert conversation_row(replace(NEW, deleted_at=NOW), NOW).title == "Neues Gespräch"
    assert SearchRow(ConversationHits(NEW, "", ((0, 3),), (), 0), None, True, "").title == "Neues Gespräch"


async def test_its_window_and_its_heading(program: RunningProgram) -> None:
    await program.ask("Hello")
    await program.organiser.rename(program.shown.id, NEW_TITLE)
    await program.settle()

    assert program.pane.title.text() == "Neues Gespräch"
    assert program.window.windowTitle() == "Canal – Neues Gespräch"
    assert program.shown.conversation.title == NEW_TITLE


def test_a_request_without_an_answer() -> None:
    broken = Attempt(1, NOW, "POST", "http://x/", (), ended_s=1.0)
    left = replace(broken, failure=ENDED_WITH_PROGRAM)

    rows = [Reading(one).response_rows(View(Tab.RESPONSE, False, "", 120)) for one in (broken, left)]

    assert [row.text(0) for row in rows] == ["Keine Antwort.", "Beendet."]
    assert outcome_of(left, is_last=True) == "Beendet."
    assert response_text(broken) == "No answer came."
    assert response_text(left) == ENDED_WITH_PROGRAM


def test_calls_and_what_they_gave() -> None:
    assert tool_source(ToolCallPart("a", "find", '{"a": 1}')).startswith("\n\nRuft `find` auf mit:\n\n```json")
    assert tool_source(ToolResultPart("a", "find", "no", is_error=True, note="*by* hand")).startswith(
        "\n\n`find` ging schief (\\*by\\* hand):\n\n```text"
    )
    assert tool_source(ToolResultPart("a", "find", "")) == "\n\n`find` gab nichts.\n"
