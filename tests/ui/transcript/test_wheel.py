"""The wheel and the touchpad."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication

from canal_desktop.ui.transcript import wheel
from canal_desktop.ui.transcript.code_box import CodeBox
from tests.ui.transcript.conftest import make_message, talk

if TYPE_CHECKING:
    from canal_desktop.ui.transcript.view import TranscriptView

NONE = Qt.KeyboardModifier.NoModifier
Phase = Qt.ScrollPhase


@pytest.fixture(autouse=True)
def _one_gesture(monkeypatch: pytest.MonkeyPatch) -> None:
    # However long a busy computer takes from one step to the next.
    monkeypatch.setattr(wheel, "GESTURE_S", 60.0)


def turn(
    view: TranscriptView,
    *,
    pixels: tuple[int, int] = (0, 0),
    angle: tuple[int, int] = (0, 0),
    at: QPointF | None = None,
    modifiers: Qt.KeyboardModifier = NONE,
    phase: Qt.ScrollPhase = Phase.NoScrollPhase,
) -> QWheelEvent:
    point = at or QPointF(300, 200)
    where = QPointF(view.viewport().mapToGlobal(point.toPoint()))
    event = QWheelEvent(point, where, QPoint(*pixels), QPoint(*angle), Qt.MouseButton.NoButton, modifiers, phase, False)
    QApplication.sendEvent(view.viewport(), event)
    return event


def in_the_middle(view: TranscriptView) -> int:
    view.set_messages(talk(100))
    view.scroll_to_message(50)
    return view.verticalScrollBar().value()


def test_a_notch_scrolls_three_lines(view: TranscriptView) -> None:
    before = in_the_middle(view)
    turn(view, angle=(0, -120))

    lines = QApplication.wheelScrollLines()
    assert view.verticalScrollBar().value() - before == lines * view.verticalScrollBar().singleStep()


def test_a_touchpad_scrolls_by_exactly_its_pixels(view: TranscriptView) -> None:
    before = in_the_middle(view)
    for step in (3, 7, 1, 11):
        turn(view, pixels=(0, -step), phase=Phase.ScrollUpdate)

    assert view.verticalScrollBar().value() - before == 22


def test_fine_steps_of_a_wheel_add_up(view: TranscriptView) -> None:
    before = in_the_middle(view)
    for _ in range(120):
        turn(view, angle=(0, -1))

    moved = view.verticalScrollBar().value() - before
    assert abs(moved - QApplication.wheelScrollLines() * view.verticalScrollBar().singleStep()) <= 1


def test_wide_code_scrolls_sideways_and_the_page_stays(view: TranscriptView) -> None:
    view.set_messages([*talk(40), make_message(41, "```\n" + "wide " * 100 + "\n" + "x\n" * 8 + "```\n"), *talk(2)])
    view.scroll_to_message(40)
    box_id, box = next((box_id, box) for box_id, box in view.layout_of(40).laid_boxes() if isinstance(box, CodeBox))
    corner = view.places.corner(40, box_id)
    assert corner is not None
    inside = corner + QPointF(50, 60)
    before = view.visible
    turn(view, pixels=(-30, -4), at=inside, phase=Phase.ScrollBegin)
    for _ in range(5):
        # Fingers never move exactly sideways.
        turn(view, pixels=(-2, -9), at=inside, phase=Phase.ScrollUpdate)
    assert box.scroll_x == 40
    for _ in range(200):
        turn(view, pixels=(-40, 0), at=inside, phase=Phase.ScrollUpdate)
    assert box.scroll_x == box.max_scroll_x
    turn(view, angle=(0, 120), at=inside, modifiers=Qt.KeyboardModifier.ShiftModifier, phase=Phase.ScrollBegin)

    assert box.scroll_x < box.max_scroll_x
    assert view.visible == before


def test_scrolling_down_over_wide_code_does_not_move_it_sideways(view: TranscriptView) -> None:
    view.set_messages([*talk(40), make_message(41, "```\n" + "wide " * 100 + "\n" + "x\n" * 8 + "```\n"), *talk(20)])
    view.scroll_to_message(40)
    box_id, box = next((box_id, box) for box_id, box in view.layout_of(40).laid_boxes() if isinstance(box, CodeBox))
    corner = view.places.corner(40, box_id)
    assert corner is not None
    before = view.verticalScrollBar().value()
    turn(view, pixels=(0, -5), at=corner + QPointF(50, 60), phase=Phase.ScrollBegin)
    turn(view, pixels=(-20, -5), at=corner + QPointF(50, 60), phase=Phase.ScrollUpdate)

    assert box.scroll_x == 0
    assert view.verticalScrollBar().value() - before == 10


def test_ctrl_and_the_wheel_are_left_to_the_window(view: TranscriptView) -> None:
    before = in_the_middle(view)
    event = turn(view, angle=(0, -120), modifiers=Qt.KeyboardModifier.ControlModifier)

    assert not event.isAccepted()
    assert view.verticalScrollBar().value() == before
