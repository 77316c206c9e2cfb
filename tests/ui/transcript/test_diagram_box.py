"""Mermaid code blocks as pictures."""

from __future__ import annotations

import itertools
from typing import TYPE_CHECKING

import pytest

from canal_desktop.domain.message import MessageState
from canal_desktop.markup.blocks import CodeBlock, Place
from canal_desktop.ui.transcript.code_box import COPY, CodeBox
from canal_desktop.ui.transcript.diagram_box import TOGGLE_DIAGRAM, DiagramBox
from canal_desktop.ui.transcript.formula_box import FormulaBox
from canal_desktop.ui.transcript.make_box import MessageLook
from canal_desktop.ui.transcript.message_layout import MessageLayout
from tests.ui.transcript.conftest import make_message
from tests.ui.transcript.drawing import drawn, ink, make_metrics, settled

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from canal_desktop.ui.transcript.pictures import Pictures

WIDTH = 600
SOURCE = "flowchart LR\n  A[Start] --> B[End]\n"


def block(code: str = SOURCE, *, closed: bool = True, language: str = "mermaid") -> CodeBlock:
    return CodeBlock(Place(), 0, 4, language, code, closed)


def diagram_box(qtbot: QtBot, pictures: Pictures, code: str = SOURCE) -> DiagramBox:
    metrics = make_metrics(pictures)
    box = settled(qtbot, lambda: DiagramBox(block(code), WIDTH, metrics))
    assert isinstance(box, DiagramBox)
    return box


def test_while_it_is_written_it_is_code(pictures: Pictures) -> None:
    box = DiagramBox(block(closed=False), WIDTH, make_metrics(pictures))
    code = CodeBox(block(closed=False), WIDTH, make_metrics(pictures))
    assert not box.shows_picture
    assert not box.is_waiting
    assert box.height == code.height
    assert drawn(box, WIDTH) == drawn(code, WIDTH)


def test_when_it_is_closed_the_picture_takes_its_place(qtbot: QtBot, pictures: Pictures) -> None:
    metrics = make_metrics(pictures)
    box = DiagramBox(block("flowchart LR\n", closed=False), WIDTH, metrics)
    box.update(block())
    assert box.is_waiting
    assert box.changed_top == 0
    there = diagram_box(qtbot, pictures)
    assert there.shows_picture
    assert there.text == SOURCE.rstrip("\n")
    assert there.height != box.height
    place = there.picture_place
    assert place.width() <= WIDTH
    assert place.center().x() == pytest.approx(WIDTH / 2, abs=1)
    image = drawn(there, WIDTH)
    assert not ink(image, place.toAlignedRect(), metrics.theme.code_background).isEmpty()


def test_the_reader_can_switch_to_the_source_and_back(qtbot: QtBot, pictures: Pictures) -> None:
    box = diagram_box(qtbot, pictures)
    spot = box.toggle_place.center()
    assert box.hit(spot.x(), spot.y()).button == TOGGLE_DIAGRAM
    picture_height = box.height
    box.toggle()
    assert not box.shows_picture
    assert box.height != picture_height
    # Another box for the same diagram, as after a change of width, remembers it.
    assert not diagram_box(qtbot, pictures).shows_picture
    spot = box.toggle_place.center()
    assert box.hit(spot.x(), spot.y()).button == TOGGLE_DIAGRAM
    box.toggle()
    assert box.shows_picture


def test_only_the_source_is_scrolled_sideways(qtbot: QtBot, pictures: Pictures) -> None:
    box = diagram_box(qtbot, pictures, f"flowchart TD\n  A[Start] --> B[{'word ' * 40}]\n")
    assert box.max_scroll_x == 0
    box.toggle()
    assert box.max_scroll_x > 0


def test_its_source_can_be_copied(qtbot: QtBot, pictures: Pictures) -> None:
    box = diagram_box(qtbot, pictures)
    assert box.hit(WIDTH - 20, 10).button == COPY
    assert box.hit(10, 60).position == 0
    assert box.hit(WIDTH - 10, 60).position == len(box.text)


def test_what_cannot_be_drawn_is_code_with_the_reason(qtbot: QtBot, pictures: Pictures) -> None:
    box = diagram_box(qtbot, pictures, "flowchart LR\n  A[Start\n")
    code = CodeBox(block("flowchart LR\n  A[Start\n"), WIDTH, make_metrics(pictures))
    assert box.error == "Line 2 cannot be read."
    assert not box.shows_picture
    assert box.toggle_place.isEmpty()
    assert box.height > code.height
    below = ink(drawn(box, WIDTH), drawn(box, WIDTH).rect().adjusted(0, int(code.height - 8), 0, 0))
    assert not below.isEmpty()


def test_without_pictures_it_is_code(qapp: object) -> None:
    box = DiagramBox(block(), WIDTH, make_metrics(None))
    assert not box.shows_picture
    assert not box.is_waiting
    assert box.toggle_place.isEmpty()


def test_a_message_is_laid_out_with_these_boxes(qtbot: QtBot, pictures: Pictures) -> None:
    text = f"$$x$$\n\n```mermaid\n{SOURCE}```\n\n```python\nx\n```\n"
    layout = MessageLayout(make_message(1, text), WIDTH, make_metrics(pictures), MessageLook(), lambda _boxes: None)
    assert [type(box) for box in layout.boxes] == [FormulaBox, DiagramBox, CodeBox]
    assert [box.is_waiting for box in layout.boxes] == [True, True, False]


def test_a_streamed_diagram_becomes_one_when_its_language_is_known(pictures: Pictures) -> None:
    message = make_message(1, "", state=MessageState.STREAMING)
    layout = MessageLayout(message, WIDTH, make_metrics(pictures), MessageLook(), lambda _boxes: None)
    kinds = []
    for piece in ("```mer", "maid\n", "flowchart LR\n", "  A --> B\n", "```\n"):
        layout.append(piece)
        kinds.append(type(layout.boxes[-1]))
    assert kinds == [CodeBox, DiagramBox, DiagramBox, DiagramBox, DiagramBox]
    assert layout.boxes[-1].is_waiting


def test_above_the_source_the_buttons_stand_apart(qtbot: QtBot, pictures: Pictures) -> None:
    box = diagram_box(qtbot, pictures)
    box.press(TOGGLE_DIAGRAM)
    buttons = box.buttons()

    assert buttons[0].id == TOGGLE_DIAGRAM
    assert {button.id for button in buttons} >= {COPY, "save-code", "wrap-code"}
    for one, other in itertools.combinations(buttons, 2):
        assert not one.rect.intersects(other.rect), (one.label, other.label)
    assert max(button.rect.right() for button in buttons) > WIDTH - 20
