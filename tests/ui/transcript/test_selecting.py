"""Selecting by mouse and by keys, over blocks and messages of any number."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from canal_desktop.ui.transcript.caret import Move
from canal_desktop.ui.transcript.selection import END, TextPosition
from tests.ui.effort import calls_of
from tests.ui.transcript.conftest import make_message, talk

if TYPE_CHECKING:
    import pytest
    from pytestqt.qtbot import QtBot

    from canal_desktop.ui.transcript.view import TranscriptView

Key = Qt.Key
LEFT = Qt.MouseButton.LeftButton
SHIFT = Qt.KeyboardModifier.ShiftModifier
CONTROL = Qt.KeyboardModifier.ControlModifier
PARAGRAPHS = "First paragraph here.\n\nSecond paragraph there.\n\nThird one."


def point_of(view: TranscriptView, message: int, box: tuple[int, int], position: int) -> QPoint:
    rect = view.places.caret_rect(TextPosition(message, box, position))
    assert rect is not None
    return QPoint(round(rect.x()) + 1, round(rect.center().y()))


def press(view: TranscriptView, point: QPoint, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    QTest.mousePress(view.viewport(), LEFT, modifiers, point)


def release(view: TranscriptView, point: QPoint) -> None:
    QTest.mouseRelease(view.viewport(), LEFT, pos=point)


def test_dragging_selects_over_messages(view: TranscriptView) -> None:
    view.set_messages([make_message(0, "My question"), make_message(1, PARAGRAPHS)])
    end = point_of(view, 1, (0, 1), 6)
    press(view, point_of(view, 0, (0, 0), 3))
    QTest.mouseMove(view.viewport(), end)
    release(view, end)

    assert view.selected_text() == "question\n\nFirst paragraph here.\nSecond"


def test_shift_and_a_click_move_the_end(view: TranscriptView) -> None:
    view.set_messages([make_message(1, PARAGRAPHS)])
    for modifiers, position in ((Qt.KeyboardModifier.NoModifier, 0), (SHIFT, 5), (SHIFT, 15)):
        press(view, point_of(view, 0, (0, 0), position), modifiers)
        release(view, point_of(view, 0, (0, 0), position))

    assert view.selected_text() == "First paragraph"


def test_a_third_click_selects_the_block(view: TranscriptView, monkeypatch: pytest.MonkeyPatch) -> None:
    # On a busy computer it may come later.
    monkeypatch.setattr(QApplication, "doubleClickInterval", lambda: 60_000)
    view.set_messages([make_message(1, PARAGRAPHS)])
    point = point_of(view, 0, (0, 1), 3)
    QTest.mouseDClick(view.viewport(), LEFT, pos=point)
    press(view, point)
    release(view, point)

    assert view.selected_text() == "Second paragraph there."


def test_dragging_after_a_double_click_selects_whole_words_both_ways(view: TranscriptView) -> None:
    view.set_messages([make_message(1, PARAGRAPHS)])
    point = QPointF(point_of(view, 0, (0, 0), 8))
    where = QPointF(view.viewport().mapToGlobal(point.toPoint()))
    # QTest lets the button go at once; here it is held.
    double = QMouseEvent(QEvent.Type.MouseButtonDblClick, point, where, LEFT, LEFT, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(view.viewport(), double)
    assert view.selected_text() == "paragraph"
    QTest.mouseMove(view.viewport(), point_of(view, 0, (0, 0), 18))
    assert view.selected_text() == "paragraph here"
    QTest.mouseMove(view.viewport(), point_of(view, 0, (0, 0), 2))
    assert view.selected_text() == "First paragraph"


def test_a_click_takes_the_selection_away(view: TranscriptView) -> None:
    view.set_messages([make_message(1, PARAGRAPHS)])
    view.select_all()
    point = point_of(view, 0, (0, 0), 3)
    QTest.mouseClick(view.viewport(), LEFT, pos=point)

    assert view.selection.is_empty


def test_holding_the_pointer_outside_scrolls_on_and_selects(view: TranscriptView, qtbot: QtBot) -> None:
    view.set_messages(talk(100))
    view.scroll_to_message(50)
    press(view, QPoint(200, 300))
    QTest.mouseMove(view.viewport(), QPoint(200, view.viewport().height() + 80))
    before = view.visible[0]
    qtbot.waitUntil(lambda: view.visible[0][0] >= 53)
    moving = view._mouse._timer
    assert moving.isActive()
    caret = view.selection.caret
    assert caret is not None
    assert caret.message > before[0] + 2
    QTest.mouseMove(view.viewport(), QPoint(200, 200))
    assert not moving.isActive()
    QTest.mouseMove(view.viewport(), QPoint(200, -50))
    release(view, QPoint(200, -50))

    assert not moving.isActive()


def test_ten_thousand_messages_are_selected_without_laying_any_out(view: TranscriptView) -> None:
    view.set_messages(talk(10_000))
    laid = len(view.layouts)

    assert calls_of(view.select_all) < 100

    assert len(view.layouts) == laid
    assert not view.grab().isNull()


def select(view: TranscriptView, *keys: tuple[Qt.Key, Qt.KeyboardModifier]) -> str:
    for key, modifiers in keys:
        QTest.keyClick(view, key, modifiers)
    return view.selected_text()


def start_at(view: TranscriptView, message: int, box: tuple[int, int], position: int) -> None:
    at = TextPosition(message, box, position)
    view.selection.set(at, at)
    view.setFocus()


def test_keys_select_by_characters_words_lines_and_blocks(view: TranscriptView) -> None:
    view.set_messages([make_message(0, "Ask 👋🏽!"), make_message(1, PARAGRAPHS)])
    start_at(view, 1, (0, 0), 0)

    assert select(view, (Key.Key_Right, SHIFT)) == "F"
    assert select(view, (Key.Key_Right, SHIFT | CONTROL)) == "First "
    assert select(view, (Key.Key_End, SHIFT)) == "First paragraph here."
    assert select(view, (Key.Key_Right, SHIFT), (Key.Key_Right, SHIFT)) == "First paragraph here.\nS"
    assert select(view, (Key.Key_Down, SHIFT)) == "First paragraph here.\nSecond paragraph there.\nT"
    assert select(view, (Key.Key_Home, SHIFT), (Key.Key_Up, SHIFT), (Key.Key_Up, SHIFT)) == ""
    assert select(view, (Key.Key_Left, SHIFT), (Key.Key_Left, SHIFT), (Key.Key_Left, SHIFT)) == "👋🏽!"


def test_pages_and_ends_are_selected_by_keys(view: TranscriptView) -> None:
    view.set_messages(talk(60))
    view.scroll_to_message(20)
    start_at(view, 20, (0, 0), 0)
    QTest.keyClick(view, Key.Key_PageDown, SHIFT)
    assert view.selection.caret is not None
    assert view.selection.caret.message > 21
    QTest.keyClick(view, Key.Key_End, SHIFT | CONTROL)
    assert view.selection.caret.message == 59
    QTest.keyClick(view, Key.Key_Home, SHIFT | CONTROL)

    assert view.selection.caret == TextPosition(0, (0, 0), 0)
    assert view.visible[0][0] == 0


def test_in_a_text_from_right_to_left_the_left_key_goes_on(view: TranscriptView) -> None:
    view.set_messages([make_message(1, "مرحبا بالعالم")])
    start_at(view, 0, (0, 0), 0)

    assert select(view, (Key.Key_Left, SHIFT), (Key.Key_Left, SHIFT)) == "مر"


def test_the_caret_goes_through_everything_without_a_gap(view: TranscriptView) -> None:
    view.set_messages([make_message(0, "one\ntwo"), make_message(1, PARAGRAPHS + "\n\n- a\n- b\n\n```\nx\ny\n```\n")])
    start_at(view, 0, (0, 0), 0)
    QTest.keyClick(view, Key.Key_F7)
    seen = []
    for _ in range(40):
        seen.append(view.selection.caret)
        QTest.keyClick(view, Key.Key_Down)
    down = list(dict.fromkeys(seen))
    assert len(down) == len({(at.message, at.box, at.position) for at in down if at is not None})
    assert {(at.message, at.box) for at in down if at} == {(0, (0, 0)), *((1, (0, box)) for box in range(6))}
    for _ in range(40):
        QTest.keyClick(view, Key.Key_Up)

    assert view.selection.caret == TextPosition(0, (0, 0), 0)


def test_f7_shows_a_caret_that_plain_arrows_move(view: TranscriptView) -> None:
    view.set_messages([make_message(1, PARAGRAPHS)])
    view.setFocus()
    QTest.keyClick(view, Key.Key_F7)
    assert view.caret.is_shown
    for _ in range(6):
        QTest.keyClick(view, Key.Key_Right)

    assert view.selection.is_empty
    assert view.selection.caret == TextPosition(0, (0, 0), 6)
    QTest.keyClick(view, Key.Key_F7)
    assert not view.caret.is_shown


def test_the_caret_is_brought_onto_the_screen(view: TranscriptView) -> None:
    view.set_messages(talk(200))
    start_at(view, 3, (0, 0), 0)
    view.caret.move(Move.RIGHT, extends=True)
    rect = view.places.caret_rect(view.selection.caret)  # type: ignore[arg-type]

    assert rect is not None
    assert view.viewport().rect().contains(rect.center().toPoint())


def test_esc_does_one_thing_at_a_time(view: TranscriptView) -> None:
    view.set_messages([make_message(1, "A [link](https://a.example/).")])
    view.setFocus()
    view.select_all()
    view.caret.is_shown = True
    QTest.keyClick(view, Key.Key_Tab)
    assert view.stops.current is not None
    QTest.keyClick(view, Key.Key_Escape)
    assert view.stops.current is None
    assert not view.selection.is_empty
    QTest.keyClick(view, Key.Key_Escape)
    assert view.selection.is_empty
    assert view.caret.is_shown
    QTest.keyClick(view, Key.Key_Escape)
    assert not view.caret.is_shown


def test_a_position_behind_the_end_becomes_the_last_one(view: TranscriptView) -> None:
    view.set_messages([make_message(1, PARAGRAPHS)])

    assert view.places.resolved(TextPosition(0, (END, END), END)) == TextPosition(0, (0, 2), 10)


def test_moving_the_pointer_is_cheap_and_paints_nothing(view: TranscriptView) -> None:
    parts = (
        f"## Part {part}\n\nWith [a link](https://a.example/{part}). " + "More. " * 60 + "\n\n" for part in range(900)
    )
    view.set_messages([*talk(2000), make_message(10_001, "".join(parts))])
    paints = PaintCounter(view.viewport())
    points = [QPoint(150 + 7 * (step % 60), 10 + step % 500) for step in range(600)]
    for point in points[:50]:
        QTest.mouseMove(view.viewport(), point)
    QApplication.processEvents()
    before = paints.count
    effort = calls_of(lambda: [QTest.mouseMove(view.viewport(), point) for point in points])
    QApplication.processEvents()

    assert effort / len(points) < 200
    assert paints.count == before


class PaintCounter(QObject):
    """Counts how often a widget is drawn."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self.count = 0
        widget.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        self.count += event.type() == QEvent.Type.Paint
        return False
