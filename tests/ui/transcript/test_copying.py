"""What is copied: Markdown, HTML and plain text at once, from one block to a thousand messages."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from canal_desktop.domain.message import MessageState, Role, TextPart, ToolCallPart, ToolResultPart
from canal_desktop.ui.transcript import copying
from canal_desktop.ui.transcript.commands import quoted
from canal_desktop.ui.transcript.selection import END, FIRST_BOX, LAST_BOX, TextPosition
from canal_desktop.ui.transcript.source import message_source
from canal_desktop.ui.transcript.text_box import TextBox
from tests.ui.transcript.conftest import make_message, talk

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from canal_desktop.ui.transcript.view import TranscriptView

Raw = tuple[int, tuple[int, int], int]

SOURCE = "# Head\n\n- **one**\n- two\n\n```py\nx = 1\n```\n\n| a | b |\n|---|---|\n| 1 | 2 |\n"


@pytest.fixture
def _step_by_step(monkeypatch: pytest.MonkeyPatch) -> None:
    # Any computer has all of it in the first slice that tests usually have.
    monkeypatch.setattr(copying, "SLICE_S", 0.0)


def markdown() -> str:
    data = QGuiApplication.clipboard().mimeData()
    return bytes(data.data("text/markdown").data()).decode()


def select(
    view: TranscriptView, start: tuple[int, tuple[int, int], int], end: tuple[int, tuple[int, int], int]
) -> None:
    view.selection.set(TextPosition(*start), TextPosition(*end))


def test_all_of_a_conversation_is_copied_as_it_was_written(view: TranscriptView) -> None:
    view.set_messages([make_message(0, "Question?\n\n  indented"), make_message(1, SOURCE)])
    view.select_all()
    view.copy_selection()
    data = QGuiApplication.clipboard().mimeData()

    assert markdown() == f"Question?\n\n  indented\n\n{SOURCE}"
    assert data.text() == "Question?\n\n  indented\n\nHead\n• one\n• two\nx = 1\na\tb\n1\t2"
    assert "<h1>Head</h1>" in data.html()
    assert "<strong>one</strong>" in data.html()
    assert '<code class="language-py">x = 1</code>' in data.html()


def test_a_long_paragraph_of_an_answer_is_shown_without_gaps_and_copied_without_breaks(view: TranscriptView) -> None:
    text = "word " * 4000 + "end"
    view.set_messages([make_message(0, "Hi"), make_message(1, f"{text}\n\nThe next.")])
    layout = view.layout_of(1)
    boxes = [box for box in layout.boxes if isinstance(box, TextBox)]
    gaps = [box.height - box.laid.height for box in boxes]
    assert len(boxes) > 4
    assert gaps[:-2] == [0] * (len(boxes) - 2)
    assert gaps[-2] > 0
    select(view, (1, (0, 0), 5), (1, LAST_BOX, END))
    view.copy_selection()

    assert view.selected_text() == f"{text[5:]}\nThe next."
    assert markdown() == f"{text[5:]}\n\nThe next."
    assert QGuiApplication.clipboard().mimeData().html().count("<p>") == 2


def test_a_long_text_of_a_user_has_no_gap_where_it_is_cut(view: TranscriptView) -> None:
    view.set_messages([make_message(0, "x" * 5000 + "\n" + "line\n" * 900 + "end")])
    boxes = [box for box in view.layout_of(0).boxes if isinstance(box, TextBox)]
    assert len(boxes) > 4
    assert [box.height - box.laid.height for box in boxes[:-1]] == [0] * (len(boxes) - 1)


def test_a_long_line_that_a_user_typed_is_copied_in_one_piece(view: TranscriptView) -> None:
    text = "x" * 7000 + "\n\n" + "y " * 3000 + "\nend"
    view.set_messages([make_message(0, text)])
    view.select_all()
    assert view.selected_text() == text
    select(view, (0, (0, 0), 10), (0, LAST_BOX, END))

    assert view.selected_text() == text[10:]


def test_part_of_a_reply_keeps_its_styles(view: TranscriptView) -> None:
    view.set_messages([make_message(1, "Some **bold words** and `code`.\n\nWhole *paragraph*.\n\n- item 👋 text")])
    select(view, (0, (0, 0), 5), (0, (0, 2), 9))
    view.copy_selection()

    assert markdown() == "**bold words** and `code`.\n\nWhole *paragraph*.\n\n- item 👋"
    assert "<li><p>item 👋</p>" in QGuiApplication.clipboard().mimeData().html()


def test_reasoning_is_copied_where_it_is_open(view: TranscriptView) -> None:
    view.set_messages([make_message(1, "The answer.", reasoning="Let me\nthink.")])
    view.select_all()
    assert view.selected_text() == "The answer."
    view.toggle_reasoning(0)
    view.copy_selection()

    assert QGuiApplication.clipboard().text() == "Let me\nthink.\nThe answer."
    assert markdown() == "> Let me\n> think.\n\nThe answer."


def test_the_call_of_a_tool_is_copied_with_its_message(view: TranscriptView) -> None:
    called = replace(make_message(1), parts=(TextPart("Look:"), ToolCallPart("id", "find", '{"a": 1}')))
    view.set_messages([called])
    view.select_all()
    view.copy_selection()

    assert markdown() == 'Look:\n\nCalls `find` with:\n\n```json\n{\n  "a": 1\n}\n```\n'


def test_what_tools_gave_is_shown_and_copied_whatever_is_in_it(view: TranscriptView) -> None:
    results = (
        ToolResultPart("a", "fi`nd", "```\nno end", note="*by* hand"),
        ToolResultPart("b", "ask", "", is_error=True),
    )
    view.set_messages([replace(make_message(2, "", Role.TOOL), parts=results[:1])])
    view.layout_of(0)
    view.replace_message(replace(make_message(2, "", Role.TOOL), parts=results))
    view.select_all()
    view.copy_selection()

    shown = "fi nd gave (*by* hand):\n```\nno end\nask failed without a word."
    assert [line for line in view.read_text(0).splitlines() if line] == shown.splitlines()
    assert markdown() == message_source(view.messages[0])


def test_what_is_still_being_written_is_copied_as_far_as_it_came(view: TranscriptView) -> None:
    reply = make_message(1, "", Role.ASSISTANT, MessageState.STREAMING)
    view.set_messages([reply])
    view.append_text(reply.id, "A **bold** wo")
    view.flush()
    view.select_all()
    view.copy_selection()

    assert markdown() == "A **bold** wo"


@pytest.mark.usefixtures("_step_by_step")
def test_a_thousand_messages_are_copied_in_slices(view: TranscriptView, qtbot: QtBot) -> None:
    messages = talk(1000)
    view.set_messages(messages)
    laid = len(view.layouts)
    view.select_all()
    clipboard = view.commands.clipboard
    clipboard.copy_selection()
    job = clipboard.job
    assert job is not None
    assert clipboard._label.isVisible()
    qtbot.waitUntil(lambda: clipboard.job is None)

    assert not clipboard._label.isVisible()
    assert len(view.layouts) == laid
    assert markdown() == "\n\n".join(message.text for message in messages)


@pytest.mark.usefixtures("_step_by_step")
def test_another_conversation_does_not_change_what_is_being_copied(view: TranscriptView, qtbot: QtBot) -> None:
    messages = talk(300)
    view.set_messages(messages)
    view.select_all()
    view.copy_selection()
    assert view.commands.clipboard.job is not None
    view.set_messages(talk(1))
    qtbot.waitUntil(lambda: view.commands.clipboard.job is None)

    assert markdown() == "\n\n".join(message.text for message in messages)


def test_a_message_is_copied_as_it_was_written_also_as_text(view: TranscriptView) -> None:
    view.set_messages([make_message(0, "q"), make_message(1, SOURCE)])
    view.setFocus()
    QTest.keyClick(view, Qt.Key.Key_C)

    assert QGuiApplication.clipboard().text() == markdown() == SOURCE
    assert "<h1>" in QGuiApplication.clipboard().mimeData().html()


def test_a_table_is_copied_in_each_form(view: TranscriptView) -> None:
    view.set_messages([make_message(1, SOURCE)])
    block = view.places.block(TextPosition(0, (0, 4), 0))
    copied = []
    for form in ("tsv", "csv", "markdown", ""):
        view.commands.copy_table(block, form)
        copied.append(QGuiApplication.clipboard().text())

    assert copied == ["a\tb\n1\t2\n", "a,b\r\n1,2\r\n", "| a | b |\n| --- | --- |\n| 1 | 2 |\n", "a\tb\n1\t2\n"]
    assert "<table>" in QGuiApplication.clipboard().mimeData().html()


def test_a_quote_has_a_sign_before_each_line(view: TranscriptView, qtbot: QtBot) -> None:
    view.set_messages([make_message(1, "One **bold**.\n\nTwo.")])
    view.select_all()
    with qtbot.waitSignal(view.quote_requested) as wanted:
        view.commands.quote()

    assert wanted.args == ["> One **bold**.\n>\n> Two."]
    assert quoted("\na\n") == "> a"


def test_positions_in_messages_that_are_not_laid_out_count(view: TranscriptView) -> None:
    view.set_messages([make_message(1, "First words.\n\nLast."), *talk(300)])
    select(view, (0, (0, 0), 6), (0, (0, 1), 4))

    assert view.layouts.known(0) is None
    assert view.selected_text() == "words.\nLast"
    assert view.layouts.known(0) is None
    assert FIRST_BOX == (0, 0)


@pytest.mark.usefixtures("_step_by_step")
def test_a_long_message_is_read_in_slices_and_comes_out_whole(view: TranscriptView, qtbot: QtBot) -> None:
    text = "".join(f"## Part {part}\n\nWords and **bold**. " + "More. " * 40 + "\n\n" for part in range(400))
    view.set_messages([make_message(1, text, reasoning="Hm."), *talk(100)])
    view.selection.set(TextPosition(0, (1, 0), 3), TextPosition(0, LAST_BOX, END))
    view.copy_selection()
    assert view.commands.clipboard.job is not None
    qtbot.waitUntil(lambda: view.commands.clipboard.job is None)

    # The heading is no heading any more without its beginning.
    assert markdown() == text.replace("## Part 0", "t 0", 1).strip("\n")
    assert view.layouts.known(0) is None
