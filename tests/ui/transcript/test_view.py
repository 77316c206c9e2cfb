"""The transcript: what is laid out, what it follows, what stays in place, what is selected."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton

from canal_desktop.domain.failures import FailureKind
from canal_desktop.domain.message import FailureNote, MessageId, MessageState, Role
from canal_desktop.domain.settings import Appearance
from canal_desktop.ui.theme.theme import make_theme
from canal_desktop.ui.transcript import stream_buffer
from canal_desktop.ui.transcript.message_actions import actions_of, notice_of
from canal_desktop.ui.transcript.table_box import SHOW_ALL
from tests.ui.transcript.conftest import make_message, talk

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from canal_desktop.ui.transcript.view import TranscriptView


def top_of(view: TranscriptView) -> tuple[int, float]:
    number, y = view.visible[0]
    return number, round(y)


def streaming(view: TranscriptView, before: int = 40) -> MessageId:
    reply = make_message(10_001, "", Role.ASSISTANT, MessageState.STREAMING)
    view.set_messages([*talk(before), reply])
    return reply.id


def buttons(view: TranscriptView) -> dict[str, QPushButton]:
    return {
        button.accessibleName() or button.text(): button
        for button in view.viewport().findChildren(QPushButton)
        if button.isVisible()
    }


def test_only_what_is_seen_is_laid_out(view: TranscriptView) -> None:
    view.set_messages(talk(10_000))

    assert len(view.layouts) < 40
    assert view.visible[-1][0] == 9_999


def test_it_opens_at_the_end_and_follows(view: TranscriptView) -> None:
    view.set_messages(talk(200))

    assert view.follows
    assert view.verticalScrollBar().value() == view.verticalScrollBar().maximum()


def test_streamed_text_is_shown_and_followed(view: TranscriptView, qtbot: QtBot) -> None:
    reply = streaming(view)
    for number in range(200):
        view.append_text(reply, f"Paragraph {number}.\n\n")
    view.flush()

    assert view.visible[-1][0] == 40
    assert view.verticalScrollBar().value() == view.verticalScrollBar().maximum()
    assert "Paragraph 199." in view.read_text(40)


def test_many_pieces_take_few_frames(view: TranscriptView, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    # Longer than a busy computer needs for all of them.
    monkeypatch.setattr(stream_buffer, "FRAME_S", 1.0)
    reply = streaming(view)
    flushes: list[int] = []
    view.buffer.due.connect(lambda: flushes.append(1))
    for number in range(500):
        view.append_text(reply, f"word{number} ")
    qtbot.waitUntil(lambda: "word499" in view.read_text(40))

    assert 1 <= len(flushes) <= 3


def test_nothing_moves_for_a_reader_above_while_text_arrives(view: TranscriptView) -> None:
    reply = streaming(view)
    view.verticalScrollBar().setValue(300)
    before = top_of(view)
    for number in range(50):
        view.append_text(reply, f"Paragraph {number}.\n\n")
        view.flush()

    assert not view.follows
    assert top_of(view) == before
    assert "New text below" in buttons(view)


def test_the_pill_leads_back_to_the_end(view: TranscriptView) -> None:
    reply = streaming(view)
    view.verticalScrollBar().setValue(100)
    view.append_text(reply, "More.\n\n")
    view.flush()
    buttons(view)["New text below"].click()

    assert view.follows
    assert view.verticalScrollBar().value() == view.verticalScrollBar().maximum()
    assert "New text below" not in buttons(view)


def test_scrolling_to_the_end_follows_again(view: TranscriptView) -> None:
    streaming(view)
    bar = view.verticalScrollBar()
    bar.setValue(0)
    assert not view.follows
    bar.setValue(bar.maximum())
    bar.setValue(bar.maximum())

    assert view.follows


def test_finishing_moves_nothing(view: TranscriptView) -> None:
    reply = streaming(view)
    text = "".join(f"Paragraph {number} with *some* words.\n\n" for number in range(60))
    view.append_text(reply, text)
    view.flush()
    before = view.visible
    final = make_message(10_001, text, Role.ASSISTANT)
    view.replace_message(final)

    assert [(number, round(y)) for number, y in view.visible] == [(number, round(y)) for number, y in before]


def test_a_finished_reply_is_laid_out_as_if_it_had_never_streamed(view: TranscriptView) -> None:
    text = "# Head\n\n- a\n- b\n\n```py\nx = 1\n```\n\n| a | b |\n|---|---|\n| 1 | 2 |\n\nEnd."
    reply = streaming(view, 2)
    for at in range(0, len(text), 3):
        view.append_text(reply, text[at : at + 3])
        view.flush()
    final = make_message(10_001, text, Role.ASSISTANT)
    view.replace_message(final)
    streamed = [(type(box).__name__, box.text, box.height) for box in view.layout_of(2).boxes]
    view.set_messages([*talk(2), final])

    assert streamed == [(type(box).__name__, box.text, box.height) for box in view.layout_of(2).boxes]


def test_the_place_stays_when_the_width_or_the_size_changes(view: TranscriptView, qtbot: QtBot) -> None:
    view.set_messages(talk(300))
    view.scroll_to_message(150)
    for change in (lambda: view.resize(500, 600), lambda: view.set_theme(make_theme(Appearance.DARK, 150))):
        change()
        qtbot.wait(10)
        assert view.visible[0] == (150, 0.0)


def test_scrolling_through_everything_visits_every_message_once(view: TranscriptView) -> None:
    view.set_messages(talk(120))
    bar = view.verticalScrollBar()
    bar.setValue(0)
    seen = [view.visible[0][0]]
    for _ in range(2_000):
        bar.triggerAction(bar.SliderAction.SliderSingleStepAdd)
        seen += [number for number, _y in view.visible]
        if view.follows:
            break

    assert seen[0] == 0
    assert set(seen) == set(range(120))
    assert view.follows


def long_reply(number: int = 1) -> str:
    return "".join(f"## Part {part}\n\nSome *words* of it. " + "More. " * (part % 50) + "\n\n" for part in range(2_000))


def test_of_a_long_message_only_what_is_seen_is_laid_out(view: TranscriptView) -> None:
    view.set_messages([make_message(1, long_reply())])

    assert "Part 1999" in [box for _id, box in view.layout_of(0).laid_boxes()][-2].text
    assert len(list(view.layout_of(0).laid_boxes())) < 200


def test_scrolling_back_through_a_long_message_moves_by_as_much_as_the_wheel(view: TranscriptView) -> None:
    """Whatever the heights above turn out to be: a heading on the screen moves by exactly the step."""
    view.set_messages([make_message(0, "q"), make_message(1, long_reply())])
    bar = view.verticalScrollBar()

    def headings() -> dict[str, float]:
        number, y = view.visible[-1]
        layout = view.layout_of(number)
        tops = {box.text: y + layout.box_top(box_id) for box_id, box in layout.laid_boxes() if "Part" in box.text}
        return {text: top for text, top in tops.items() if 0 <= top <= 600}

    for _ in range(300):
        before = headings()
        bar.setValue(bar.value() - 37)
        moved = {round(top - before[text]) for text, top in headings().items() if text in before}
        assert moved == {37}


def test_the_place_in_a_long_message_stays_when_the_width_changes(view: TranscriptView, qtbot: QtBot) -> None:
    view.set_messages([make_message(1, long_reply())])
    bar = view.verticalScrollBar()
    for _ in range(60):
        bar.triggerAction(bar.SliderAction.SliderPageStepSub)
    layout = view.layout_of(0)

    def first_heading() -> int:
        y = view.visible[0][1]
        return next(
            int(box.text.split()[1])
            for box_id, box in layout.laid_boxes()
            if "Part" in box.text and y + layout.box_top(box_id) >= 0
        )

    before = first_heading()
    for width in (560, 900, 800):
        view.resize(width, 600)
        qtbot.wait(5)
    assert abs(first_heading() - before) <= 2


@pytest.mark.parametrize(("key", "first"), [(Qt.Key.Key_Home, 0), (Qt.Key.Key_K, 98)])
def test_keys_move_through_the_messages(view: TranscriptView, key: Qt.Key, first: int) -> None:
    view.set_messages(talk(100))
    view.setFocus()
    QTest.keyClick(view, key)
    if key == Qt.Key.Key_K:
        assert view.current is not None
        assert view.current in {98, 99}
    else:
        assert view.visible[0][0] == first
    QTest.keyClick(view, Qt.Key.Key_End)
    assert view.follows


def test_everything_can_be_selected_and_copied(view: TranscriptView) -> None:
    view.set_messages([make_message(0, "Question 👋"), make_message(1, "# Head\n\n- **one**\n\n`code`")])
    view.setFocus()
    QTest.keyClick(view, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(view, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)

    assert QGuiApplication.clipboard().text() == "Question 👋\n\nHead\n• one\ncode"


def test_the_mouse_selects_across_blocks(view: TranscriptView) -> None:
    view.set_messages([make_message(1, "First paragraph.\n\nSecond paragraph.")])
    left = round(view.column[0])
    layout = view.layout_of(0)
    y = round(view.visible[0][1])
    start = QPoint(left, y + round(layout.box_top((0, 0))) + 6)
    end = QPoint(left + 700, y + round(layout.box_top((0, 1))) + 8)
    QTest.mousePress(view.viewport(), Qt.MouseButton.LeftButton, pos=start)
    QTest.mouseMove(view.viewport(), end)
    QTest.mouseRelease(view.viewport(), Qt.MouseButton.LeftButton, pos=end)

    assert view.selected_text() == "First paragraph.\nSecond paragraph."


def test_a_double_click_selects_a_word(view: TranscriptView) -> None:
    view.set_messages([make_message(1, "Hello wonderful world")])
    y = round(view.visible[0][1] + view.layout_of(0).box_top((0, 0))) + 8
    QTest.mouseDClick(view.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(round(view.column[0]) + 60, y))

    assert view.selected_text() == "wonderful"


def test_a_click_on_a_link_tells_its_address(view: TranscriptView, qtbot: QtBot) -> None:
    view.set_messages([make_message(1, "[a link to click](https://a.example/x)")])
    y = round(view.visible[0][1] + view.layout_of(0).box_top((0, 0))) + 8
    with qtbot.waitSignal(view.link_activated) as clicked:
        QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(round(view.column[0]) + 20, y))

    assert clicked.args == ["https://a.example/x"]


def test_the_copy_button_of_a_code_block_copies_it_exactly(view: TranscriptView) -> None:
    code = "def f():\n\treturn '\u202e'"
    view.set_messages([make_message(1, f"```py\n{code}\n```")])
    left, width = view.column
    y = round(view.visible[0][1] + view.layout_of(0).box_top((0, 0))) + 10
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(round(left + width) - 24, y))

    assert QGuiApplication.clipboard().text() == code


def test_code_is_coloured_in_the_background(view: TranscriptView, qtbot: QtBot) -> None:
    view.set_messages([make_message(1, "```python\ndef f(): pass\n```")])
    box = view.layout_of(0).boxes[0]

    qtbot.waitUntil(lambda: box.coloured_lines > 0)  # type: ignore[attr-defined]


def test_reasoning_is_closed_until_it_is_opened(view: TranscriptView) -> None:
    view.set_messages([make_message(1, "The answer.", reasoning="Let me think.")])
    assert "Let me think." not in "".join(box.text for box in view.layout_of(0).boxes)
    y = round(view.visible[0][1] + view.layout_of(0).box_top((0, 0))) + 8
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(round(view.column[0]) + 20, y))

    assert "Let me think." in "".join(box.text for box in view.layout_of(0).boxes)


def test_a_long_table_is_shown_in_part_and_whole_on_request(view: TranscriptView) -> None:
    rows = "".join(f"| {number} | x |\n" for number in range(800))
    view.set_messages([make_message(1, "| a | b |\n|---|---|\n" + rows)])
    before = view.layout_of(0).height
    view.press(0, (0, 0), SHOW_ALL)

    assert view.layout_of(0).height > 5 * before


@pytest.mark.parametrize(
    ("state", "wanted"),
    [
        (MessageState.COMPLETE, ["copy", "regenerate"]),
        (MessageState.STOPPED, ["copy", "continue", "regenerate"]),
        (MessageState.CUT, ["copy", "continue", "retry"]),
        (MessageState.FAILED, ["copy", "continue", "retry"]),
        (MessageState.INTERRUPTED, ["copy", "continue", "retry"]),
        (MessageState.STREAMING, []),
    ],
)
def test_what_a_reply_offers(state: MessageState, wanted: list[str]) -> None:
    assert [action for action, _label in actions_of(make_message(1, "text", state=state))] == wanted


def test_a_failure_is_said_in_its_sentence_and_its_button_works(view: TranscriptView, qtbot: QtBot) -> None:
    note = FailureNote(FailureKind.SERVER, "The server had an error of its own.")
    failed = replace(make_message(1, "", state=MessageState.FAILED), failure=note)
    view.set_messages([make_message(0, "hi"), failed])

    assert notice_of(failed) == "The server had an error of its own."
    with qtbot.waitSignal(view.action_requested) as pressed:
        buttons(view)["Retry"].click()
    assert pressed.args == ["m1", "retry"]


def test_a_status_takes_the_place_of_the_buttons(view: TranscriptView, qtbot: QtBot) -> None:
    reply = streaming(view, 2)
    view.set_status(reply, "Trying again in 3 s (2 of 5).", (("retry_now", "Try now"), ("stop", "Stop")))
    assert {"Try now", "Stop"} <= set(buttons(view))
    with qtbot.waitSignal(view.action_requested) as pressed:
        buttons(view)["Try now"].click()
    view.set_status(reply, "")

    assert pressed.args == [str(reply), "retry_now"]
    assert "Try now" not in buttons(view)


@pytest.mark.parametrize(
    "text",
    ["مرحبا بالعالم", "שלום עולם", "天气怎么样" * 200, "👩‍💻" * 300, "Z\u0351\u036b\u0343" * 200, "x" * 20_000, ""],
    ids=["arabic", "hebrew", "chinese", "emoji", "zalgo", "long", "empty"],
)
def test_every_script_is_laid_out_and_drawn(view: TranscriptView, text: str) -> None:
    view.set_messages([make_message(0, text), make_message(1, text), make_message(3, f"```\n{text}\n```")])

    assert not view.grab().isNull()
    view.select_all()
    assert view.selected_text().replace("\n", "").strip() is not None


def test_messages_that_are_added_are_counted_right(view: TranscriptView) -> None:
    messages = talk(70)
    view.set_messages(messages[:3])
    for message in messages[3:]:
        view.add_message(message)
    added = [round(view.layouts.heights[number]) for number in range(70)]
    total = round(view.layouts.heights.total)

    assert total == pytest.approx(sum(added), abs=70)
    assert view.visible[-1][0] == 69
