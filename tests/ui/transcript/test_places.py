"""Places while the text changes: nothing is lost, nothing moves under the reader, nothing that is gone is asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtGui import QImage

from canal_desktop.domain.message import MessageState, Role
from canal_desktop.ui.transcript.content import Literal
from canal_desktop.ui.transcript.picture_box import PictureBox
from canal_desktop.ui.transcript.selection import TextPosition
from tests.ui.transcript.conftest import make_message

if TYPE_CHECKING:
    from canal_desktop.domain.message import MessageId
    from canal_desktop.ui.transcript.view import TranscriptView


@settings(max_examples=200, deadline=None)
@given(st.lists(st.sampled_from(["word ", "\n", "\n\n", "x" * 1500, "y" * 4100, "end"]), max_size=12))
def test_reasoning_that_arrives_in_pieces_is_the_same_as_at_once(pieces: list[str]) -> None:
    grown = Literal("")
    for piece in pieces:
        grown.append(piece)
    whole = Literal("".join(pieces))

    assert [grown.blocks_of(index) for index in range(grown.section_count)] == [
        whole.blocks_of(index) for index in range(whole.section_count)
    ]


def thinking(view: TranscriptView, reasoning: str = "Let me think.\n") -> MessageId:
    reply = make_message(1, "", Role.ASSISTANT, MessageState.STREAMING)
    view.set_messages([make_message(0, "q"), reply])
    view.append_reasoning(reply.id, reasoning)
    view.flush()
    return reply.id


def shown_text(view: TranscriptView, number: int) -> str:
    return "\n".join(box.text for _id, box in view.layout_of(number).laid_boxes())


def test_the_first_words_behind_the_reasoning_are_shown_with_their_frame(view: TranscriptView) -> None:
    reply = thinking(view)
    view.append_text(reply, "".join(f"para {number}\n\n" for number in range(600)))
    view.flush()
    view.scroll_to_message(1)
    assert "para 0" in shown_text(view, 1)

    other = thinking(view)
    view.append_text(other, "First words")
    view.flush()
    assert "First words" in shown_text(view, 1)


def test_who_reads_the_reasoning_goes_on_reading_when_the_reply_begins(view: TranscriptView) -> None:
    reply = thinking(view, "A thought.\n" * 300)
    view.scroll_to_message(1, 900)
    before = view.visible
    view.append_text(reply, "The reply begins.")
    view.flush()

    assert view.layout_of(1).reasoning_is_open
    assert view.visible == before


def test_a_picture_that_comes_in_below_moves_nothing_above(view: TranscriptView) -> None:
    url = "https://pictures.example/x.png"
    text = "Words. " * 400 + f"\n\n![alt]({url})\n\n" + "Words. " * 900
    view.set_messages([make_message(0, "q"), make_message(1, text)])
    view.scroll_to_message(1, 150)
    before = view.visible[0]
    assert any(isinstance(box, PictureBox) for _id, box in view.layout_of(1).laid_boxes())
    view.pictures.remote.take(url, QImage(600, 500, QImage.Format.Format_RGB32))

    assert view.visible[0] == before


def test_a_ring_around_what_is_gone_is_drawn_nowhere(view: TranscriptView) -> None:
    view.set_messages([make_message(0, "q"), make_message(1, "[a](https://a.example)", reasoning="x\n" * 3000)])
    view.toggle_reasoning(1)
    view.scroll_to_end()
    view.setFocus()
    view.stops.show(view.stops.stops()[-1])
    assert view.stops.rects()
    stop = view.stops.current
    view.toggle_reasoning(1)

    assert view.stops.current is None
    view.stops.current = stop
    assert view.stops.rects() == []
    assert not view.grab().isNull()


def test_what_was_selected_is_not_something_else_after_the_reasoning_opened(view: TranscriptView) -> None:
    view.set_messages([make_message(0, "q"), make_message(1, "The answer.", reasoning="Think.")])
    view.selection.set(TextPosition(1, (1, 0), 0), TextPosition(1, (1, 0), 3))
    assert view.selected_text() == "The"
    view.toggle_reasoning(1)
    assert view.selected_text() == ""

    view.select_all()
    view.toggle_reasoning(1)
    assert view.selected_text().endswith("The answer.")
