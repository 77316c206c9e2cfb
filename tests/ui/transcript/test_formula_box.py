"""Formulas on lines of their own."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from canal_desktop.markup.blocks import MathBlock, Place
from canal_desktop.ui.transcript.formula_box import FormulaBox, estimated_height
from tests.samples.formulas import FORMULAS
from tests.ui.transcript.drawing import drawn, ink, make_metrics, settled

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from canal_desktop.ui.transcript.pictures import Pictures

WIDTH = 500


def formula_box(qtbot: QtBot, pictures: Pictures, tex: str, place: Place | None = None) -> FormulaBox:
    block, metrics = MathBlock(place or Place(), 0, 1, tex), make_metrics(pictures)
    box = settled(qtbot, lambda: FormulaBox(block, WIDTH, metrics))
    assert isinstance(box, FormulaBox)
    return box


def test_it_keeps_room_until_the_picture_is_there(qtbot: QtBot, pictures: Pictures) -> None:
    block, metrics = MathBlock(Place(), 0, 1, r"\frac{a}{b}"), make_metrics(pictures)
    waiting = FormulaBox(block, WIDTH, metrics)
    assert waiting.is_waiting
    assert ink(drawn(waiting, WIDTH)).isEmpty()
    there = formula_box(qtbot, pictures, r"\frac{a}{b}")
    assert there.height == pytest.approx(waiting.height, abs=metrics.em * 1.2)


def test_the_room_is_about_right_for_most_formulas(qtbot: QtBot, pictures: Pictures) -> None:
    metrics = make_metrics(pictures)
    blocks = [MathBlock(Place(), 0, 1, tex) for tex in FORMULAS]
    waiting = [FormulaBox(block, WIDTH, metrics).height for block in blocks]
    heights = [settled(qtbot, lambda block=block: FormulaBox(block, WIDTH, metrics)).height for block in blocks]  # type: ignore[misc]
    near = [abs(one - other) < 1.6 * metrics.em for one, other in zip(waiting, heights, strict=True)]
    assert sum(near) / len(near) > 0.8
    assert estimated_height(r"a \\ b \\ c", 10) > estimated_height("a", 10) * 2.5


def test_it_stands_in_the_middle_of_the_column(qtbot: QtBot, pictures: Pictures) -> None:
    box = formula_box(qtbot, pictures, "x + y = z")
    found = ink(drawn(box, WIDTH))
    assert found.center().x() == pytest.approx(WIDTH / 2, abs=3)
    assert box.text == "x + y = z"
    assert not box.max_scroll_x


def test_a_tag_stands_at_the_right(qtbot: QtBot, pictures: Pictures) -> None:
    box = formula_box(qtbot, pictures, r"x = y \tag{1}")
    assert not box.max_scroll_x
    assert WIDTH - 12 < ink(drawn(box, WIDTH)).right() < WIDTH


def test_a_wide_one_is_set_smaller(qtbot: QtBot, pictures: Pictures) -> None:
    box = formula_box(qtbot, pictures, "x + y + z + " * 7 + "w")
    normal = formula_box(qtbot, pictures, "x + y + z")
    assert not box.max_scroll_x
    assert box.picture_place.height() < normal.picture_place.height()
    assert WIDTH * 0.85 < box.picture_place.width() <= WIDTH


def test_a_very_wide_one_is_scrolled(qtbot: QtBot, pictures: Pictures) -> None:
    box = formula_box(qtbot, pictures, "x + y + z + " * 20 + "w")
    assert box.max_scroll_x > 100
    before = drawn(box, WIDTH)
    box.scroll_x = box.max_scroll_x
    after = drawn(box, WIDTH)
    assert before != after
    assert box.picture_place.right() == pytest.approx(WIDTH, abs=1)


def test_a_wrong_one_shows_its_source_and_the_reason(qtbot: QtBot, pictures: Pictures) -> None:
    box = formula_box(qtbot, pictures, r"\frac{1}{")
    assert box.text == r"\frac{1}{"
    assert [line.text for line in box._lines] == [r"\frac{1}{", "Missing close brace."]
    assert ink(drawn(box, WIDTH)).left() < 10
    assert box.hit(9999, 0).position == len(box.text)


def test_positions_are_before_and_behind_it(qtbot: QtBot, pictures: Pictures) -> None:
    box = formula_box(qtbot, pictures, "x + y")
    middle = box.picture_place.center().x()
    assert box.hit(middle - 5, 5).position == 0
    assert box.hit(middle + 5, 5).position == 5
    assert box.rect_of(0)[0] == box.picture_place.left()
    assert box.rect_of(5)[0] == box.picture_place.right()


def test_in_a_list_item_it_has_its_marker(qtbot: QtBot, pictures: Pictures) -> None:
    box = formula_box(qtbot, pictures, "x", Place(indent=1, marker="3."))
    assert box.text == "3. x"
    assert ink(drawn(box, WIDTH)).left() < make_metrics(None).indent


def test_without_pictures_it_shows_its_source(qapp: object) -> None:
    box = FormulaBox(MathBlock(Place(), 0, 1, "x^2"), WIDTH, make_metrics(None))
    assert not box.is_waiting
    assert not ink(drawn(box, WIDTH)).isEmpty()
    assert box.rect_of(0)[0] == 0
