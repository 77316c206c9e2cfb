"""Files that belong to a message: one line each, at any width."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

import pytest

from canal_desktop.domain.message import (
    AudioPart,
    ConversationId,
    FileId,
    FilePart,
    ImagePart,
    Message,
    MessageId,
    MessageState,
    Part,
    Role,
    TextPart,
)
from canal_desktop.ui.transcript.file_box import OPEN_FILE, SAVE_FILE, SHOW_FILE, FileBox
from canal_desktop.ui.transcript.picture_box import PictureBox
from canal_desktop.ui.transcript.view import TranscriptView

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

A, B = FileId("a" * 64), FileId("b" * 64)
LONG = "a very long name of a file that does not fit into one line of a narrow window.pdf"


def shown(qtbot: QtBot, *parts: Part, role: Role = Role.USER, width: int = 700) -> TranscriptView:
    view = TranscriptView()
    qtbot.addWidget(view)
    view.resize(width, 500)
    view.show()
    state, now = MessageState.COMPLETE, datetime.now(UTC)
    view.set_messages([Message(MessageId("m"), ConversationId("c"), None, role, parts, state, now)])
    return view


def test_files_stand_above_the_question_in_their_order(qtbot: QtBot) -> None:
    view = shown(
        qtbot,
        FilePart(A, "text/plain", "a.txt", "words"),
        ImagePart(B, "image/png", "boat.png"),
        FilePart(A, "application/pdf", "scan.pdf", "", "pages 1-2 of 2 as pictures"),
        ImagePart(B, "image/png", "scan.pdf, page 1"),
        ImagePart(B, "image/png", "scan.pdf, page 2"),
        ImagePart(B, "image/png", "other.png"),
        TextPart("What is it?"),
    )
    boxes = view.layout_of(0).boxes
    assert [type(box).__name__ for box in boxes] == ["FileBox", "PictureBox", "FileBox", "PictureBox", "TextBox"]
    assert [box.text for box in boxes][2:4] == ["scan.pdf, pages 1-2 of 2 as pictures", "other.png"]
    positions = [box.block.position for box in boxes if isinstance(box, FileBox | PictureBox)]  # type: ignore[union-attr]
    assert positions == [0, 1, 2, 5]


@pytest.mark.parametrize("width", [260, 700, 2000])
def test_a_long_name_stays_within_the_column(qtbot: QtBot, width: int) -> None:
    view = shown(qtbot, FilePart(A, "application/pdf", LONG, "x", "pages 1-3 of 9"), TextPart("x"), width=width)
    (box,) = [box for box in view.layout_of(0).boxes if isinstance(box, FileBox)]
    edges = [rect.right() for _id, _label, rect in box.buttons()]
    assert max(edges) <= view.column[1]
    assert min(rect.left() for _id, _label, rect in box.buttons()) >= 0
    view.grab()


def test_a_press_on_the_name_and_on_the_button_ask_for_the_file(qtbot: QtBot) -> None:
    view = shown(qtbot, TextPart("x"), FilePart(A, "text/plain", "a.txt", "words"))
    asked: list[tuple[str, int, str]] = []
    view.file_requested.connect(lambda *what: asked.append(what))
    for stop in [stop for stop in view.stops.stops() if stop.button in {SHOW_FILE, SAVE_FILE}]:
        view.stops.show(stop)
        view.stops.press()
    assert asked == [("m", 1, SHOW_FILE), ("m", 1, SAVE_FILE)]


def test_a_sound_is_opened_and_a_reply_has_its_own_below_its_text(qtbot: QtBot) -> None:
    view = shown(qtbot, TextPart("Said."), AudioPart(A, "audio/mpeg", "reply.mp3", 61.4), role=Role.ASSISTANT)
    box = view.layout_of(0).boxes[-1]
    assert isinstance(box, FileBox)
    assert box.text == "reply.mp3, 61 seconds"
    assert [button for button, _label, _rect in box.buttons()] == [OPEN_FILE, SAVE_FILE]
