"""The transcript: each text as its own letters are read, the rest as the window is."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, QPointF, QRectF, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QAbstractButton

from canal_desktop.domain.message import (
    ConversationId,
    FilePart,
    Message,
    MessageId,
    MessageState,
    ReasoningPart,
    Role,
    TextPart,
)
from canal_desktop.domain.settings import Appearance
from canal_desktop.markup.blocks import KeptFile, Paragraph, Place, RichText
from canal_desktop.ui.theme.theme import make_theme
from canal_desktop.ui.transcript.box_controls import scroll_sideways
from canal_desktop.ui.transcript.file_box import FileBox
from canal_desktop.ui.transcript.literal import literal_pieces
from canal_desktop.ui.transcript.reasoning_box import ReasoningBox, ReasoningTitle
from canal_desktop.ui.transcript.table_box import COPY_TABLE, TableBox
from canal_desktop.ui.transcript.text_box import TextBox
from canal_desktop.ui.transcript.view import TranscriptView
from tests.ui.mirrored.ink import LEFT, assert_mirrored, runs
from tests.ui.transcript.boxes import metrics, table

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from canal_desktop.ui.transcript.box import Box, Metrics

WIDTH = 600.0
ARABIC = "نوب"
LATIN = "nov"


def painted(box: Box) -> QImage:
    image = QImage(round(WIDTH), round(box.height) + 2, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
    box.paint(painter, QPointF(0, 0), QRectF(image.rect()), None)
    painter.end()
    return image


def measured(direction: Qt.LayoutDirection) -> Metrics:
    return replace(metrics(), is_mirrored=direction is not LEFT)


def text_box(text: str, place: Place) -> TextBox:
    return TextBox(Paragraph(place, 0, 1, RichText(text)), WIDTH, metrics())


def test_an_item_has_its_marker_and_a_quote_its_bars_where_it_is_begun_to_be_read(qapp: object) -> None:
    place = Place(indent=1, quote=1, marker="•")
    plain, turned = runs(painted(text_box(LATIN, place))), runs(painted(text_box(ARABIC, place)))

    assert len(plain) == len(turned) == 3, "bar, marker and word"
    bar, marker = plain[0], plain[1]
    assert turned[2] == (WIDTH - 1 - bar[1], WIDTH - 1 - bar[0])
    assert abs(turned[1][0] - (WIDTH - 1 - marker[1])) <= 2
    assert abs((WIDTH - 1 - turned[0][1]) - plain[2][0]) <= 3, "the words begin as far from the edge"


def test_the_number_of_an_item_has_its_point_at_the_far_side_of_it(qapp: object) -> None:
    box = text_box(ARABIC, Place(indent=1, marker="88888."))
    image = painted(box)
    marker = runs(image)[-1]
    below = [
        x for x in range(marker[0], marker[1] + 1) if image.pixelColor(x, image.height() // 2 - 6).lightness() < 200
    ]
    assert below[0] > marker[0] + 1, "the leftmost sign is the point, which is low"


def test_a_click_on_a_mirrored_marker_or_word_finds_it(qapp: object) -> None:
    box = text_box(ARABIC, Place(indent=1, marker="•"))
    x, y, height = box.rect_of(2)

    assert x > WIDTH / 2
    assert box.hit(x, y + height / 2).position == 2
    assert box.hit(WIDTH - 4, y + height / 2).position == 0
    assert box.hit(4, y + height / 2).position == len(box.text)


def test_reasoning_has_its_bar_where_it_is_begun_to_be_read(qapp: object) -> None:
    boxes = [
        ReasoningBox(Paragraph(Place(), 0, 1, RichText(text)), WIDTH, metrics(), is_last=True)
        for text in (LATIN, ARABIC)
    ]
    plain, turned = (runs(painted(box)) for box in boxes)
    assert turned[-1] == (WIDTH - 1 - plain[0][1], WIDTH - 1 - plain[0][0])
    x, y, height = boxes[1].rect_of(1)
    assert boxes[1].hit(x, y + height / 2).position == 1


def test_the_line_over_the_reasoning_and_files(qapp: object) -> None:
    assert_mirrored(lambda each: painted(ReasoningTitle(3.0, WIDTH, measured(each), is_open=True)), 1)
    file = KeptFile(Place(), 0, 1, RichText("oHo"), "oHo", "", 0)
    assert_mirrored(lambda each: painted(FileBox(file, WIDTH, measured(each))), 1)


def test_a_files_buttons_are_where_they_are_drawn(qapp: object) -> None:
    file = KeptFile(Place(), 0, 1, RichText("oHo"), "oHo", "", 0)
    plain, turned = (FileBox(file, 1000.0, replace(metrics(), is_mirrored=each)) for each in (False, True))
    for one, other in zip(plain.buttons(), turned.buttons(), strict=True):
        assert one.rect.left() == 1000.0 - other.rect.right()
        middle = other.rect.center()
        assert turned.hit(middle.x(), middle.y()).button == one.id
    assert turned.rect_of(0)[0] == 1000.0


HEADS = {True: ["نوب", "بون", "ونب"], False: ["nov", "bun", "wnb"]}


def table_box(*, is_mirrored: bool, width: float = WIDTH) -> TableBox:
    return TableBox(table([HEADS[is_mirrored], ["1", "oHo", "3"]]), width, metrics())


def test_a_tables_columns_follow_its_header(qapp: object) -> None:
    plain, turned = table_box(is_mirrored=False), table_box(is_mirrored=True)

    order = [turned.rect_of(turned.text.index(word))[0] for word in HEADS[True]]
    assert order == sorted(order, reverse=True)
    assert [button.id for button in turned.buttons()] == [COPY_TABLE]
    assert turned.buttons()[0].rect.left() == WIDTH - plain.buttons()[0].rect.right()
    for word in ("1", "oHo", "3"):
        x, y, height = turned.rect_of(turned.text.index(word))
        assert turned.hit(x + 1, y + height / 2).position == turned.text.index(word)
    assert runs(painted(turned))[-1][1] > WIDTH - 8, "it stands at the right"


def test_a_wide_mirrored_table_begins_at_its_first_column_and_scrolls_the_other_way(qapp: object) -> None:
    words = " ".join(["نوب"] * 12)
    box = TableBox(table([[words] * 12, ["1"] * 12]), 300.0, metrics())
    assert box.max_scroll_x > 0
    assert 0 < box.rect_of(0)[0] < 300, "the first column is seen"

    before = box.rect_of(0)[0]
    scroll_sideways(box, -40.0)
    assert box.scroll_x == 40.0
    assert box.rect_of(0)[0] == before + 40
    scroll_sideways(box, 100.0)
    assert box.scroll_x == 0.0


@pytest.mark.parametrize(
    ("text", "pieces"),
    [
        ("one\ntwo", [("one\u2028two", None)]),
        (f"{ARABIC}\n12\nWhy?", [(f"{ARABIC}\u202812", "\n"), ("Why?", None)]),
        (f"1.\n{ARABIC}\n\nWhy?\n{ARABIC}", [(f"1.\u2028{ARABIC}\u2028", "\n"), ("Why?", "\n"), (ARABIC, None)]),
    ],
)
def test_lines_that_are_read_the_other_way_are_pieces_of_their_own(
    text: str, pieces: list[tuple[str, str | None]]
) -> None:
    assert literal_pieces(text) == pieces
    assert "".join(piece.replace("\u2028", "\n") + (joint or "") for piece, joint in literal_pieces(text)) == text


def shown(qtbot: QtBot, *messages: Message) -> TranscriptView:
    view = TranscriptView()
    view.set_theme(make_theme(Appearance.LIGHT))
    qtbot.addWidget(view)
    view.resize(700, 500)
    view.show()
    view.set_messages(list(messages))
    return view


def message(role: Role, *parts: TextPart | ReasoningPart | FilePart) -> Message:
    now = datetime.now(UTC)
    return Message(MessageId("m"), ConversationId("c"), None, role, parts, MessageState.COMPLETE, now, model="oHo")


def test_name_buttons_and_mark_of_a_message_stand_at_the_right(qtbot: QtBot, mirrored: None) -> None:
    view = shown(qtbot, message(Role.ASSISTANT, TextPart(ARABIC)))
    left, width = view.column
    at = view.viewport().x()
    assert abs((left + at) + width / 2 - view.width() / 2) <= 1, "in the middle, though the scroll bar is at the left"

    top = view.places.message_top(0)
    assert top is not None
    name_line = (
        view.viewport().grab().toImage().copy(round(left), round(top), round(width), round(view.metrics.em * 1.5))
    )
    assert runs(name_line)[0][0] > width / 2
    buttons = [each for each in view.viewport().findChildren(QAbstractButton) if each.isVisible()]
    places = {each.text(): each.mapTo(view.viewport(), QPoint()).x() for each in buttons}
    assert places["Copy"] > places["Regenerate"] > left + width / 2


def test_a_question_in_two_languages_is_read_line_by_line(qtbot: QtBot, mirrored: None) -> None:
    view = shown(qtbot, message(Role.USER, TextPart(f"{ARABIC}\nWhy?")))
    boxes = view.layout_of(0).boxes
    assert [box.text for box in boxes] == [ARABIC, "Why?"]
    assert boxes[0].rect_of(0)[0] > boxes[1].rect_of(0)[0] == 0.0
