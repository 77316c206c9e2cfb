"""Formulas in a line of text: where they are, and that positions mean what they did."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QImage, QPainter

from canal_desktop.markup.blocks import Heading, Paragraph, Table
from canal_desktop.markup.stream import parse
from canal_desktop.ui.transcript.table_box import TableBox
from canal_desktop.ui.transcript.text_box import LINE_HEIGHT, LaidText, TextBox
from tests.ui.transcript.drawing import drawn, ink, make_metrics, settled

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from canal_desktop.ui.transcript.pictures import Pictures

WIDTH = 600


def text_box(qtbot: QtBot, pictures: Pictures, source: str, width: int = WIDTH) -> TextBox:
    (block,) = parse(source)
    assert isinstance(block, Paragraph | Heading)
    metrics = make_metrics(pictures)
    box = settled(qtbot, lambda: TextBox(block, width, metrics))
    assert isinstance(box, TextBox)
    return box


def place(box: TextBox, number: int = 0) -> QRectF:
    formulas = box.laid.formulas
    assert formulas is not None
    return formulas.place_of(number)


def test_the_source_is_shown_until_the_picture_is_there(qtbot: QtBot, pictures: Pictures) -> None:
    (block,) = parse(r"a $\frac{x}{y}$ b")
    assert isinstance(block, Paragraph)
    metrics = make_metrics(pictures)
    first = TextBox(block, WIDTH, metrics)
    assert first.is_waiting
    assert first.laid.formulas is not None
    assert first.laid.formulas.layout_text == block.text.text
    later = settled(qtbot, lambda: TextBox(block, WIDTH, metrics))
    assert not later.is_waiting
    assert later.text == first.text == r"a \frac{x}{y} b"


@pytest.mark.parametrize(
    "tex", ["x", r"\frac{a}{b}", r"\int_0^1 f(x)\,dx", r"\begin{pmatrix} a & b \\ c & d \end{pmatrix}"]
)
def test_the_text_makes_room_for_exactly_the_picture(qtbot: QtBot, pictures: Pictures, tex: str) -> None:
    box = text_box(qtbot, pictures, f"word ${tex}$ word")
    begin, end = len("word "), len("word ") + len(tex)
    picture = place(box)
    assert box.rect_of(begin)[0] == pytest.approx(picture.left(), abs=1)
    assert box.rect_of(end)[0] == pytest.approx(picture.right(), abs=1)
    carets = [box.rect_of(position)[0] for position in range(len(box.text) + 1)]
    assert carets == sorted(carets)


def test_positions_stay_one_to_one_behind_signs_beyond_the_basic_plane(qtbot: QtBot, pictures: Pictures) -> None:
    box = text_box(qtbot, pictures, "𝄞𝄞 $x^2$ end")
    assert box.rect_of(5)[0] == pytest.approx(place(box).left(), abs=1)
    assert box.rect_of(8)[0] == pytest.approx(place(box).right(), abs=1)


def test_a_click_on_either_half_of_a_formula_finds_its_end(qtbot: QtBot, pictures: Pictures) -> None:
    box = text_box(qtbot, pictures, r"word $\frac{aaaa}{b}$ word")
    picture = place(box)
    y = picture.center().y()
    assert box.hit(picture.left() + 2, y).position == 5
    assert box.hit(picture.right() - 2, y).position >= 6
    assert box.hit(picture.right() + 12, y).position > len(r"word \frac{aaaa}{b}")


def test_letters_of_formula_and_text_stand_on_one_line(qtbot: QtBot, pictures: Pictures) -> None:
    box = text_box(qtbot, pictures, "xz $x+z$ xz")
    image = drawn(box, WIDTH)
    picture = place(box).toAlignedRect()
    left = ink(image, QRect(0, 0, picture.left() - 1, image.height()))
    formula = ink(image, QRect(picture.left(), 0, picture.width(), image.height()))
    assert not formula.isEmpty()
    # A plus sign lies above the line, so the letters are what is lowest.
    assert abs(left.bottom() - formula.bottom()) <= 1


def test_small_letters_are_as_high_as_those_around_them(qtbot: QtBot, pictures: Pictures) -> None:
    box = text_box(qtbot, pictures, "xxx $xxx$")
    image = drawn(box, WIDTH)
    picture = place(box).toAlignedRect()
    left = ink(image, QRect(0, 0, picture.left() - 1, image.height()))
    formula = ink(image, QRect(picture.left(), 0, picture.width(), image.height()))
    assert abs(left.height() - formula.height()) <= 1


def test_a_tall_formula_raises_its_line_only(qtbot: QtBot, pictures: Pictures) -> None:
    words = "word " * 30
    plain = text_box(qtbot, pictures, words + "end")
    tall = text_box(qtbot, pictures, words + r"$\begin{pmatrix} a \\ b \\ c \end{pmatrix}$ " + words)
    picture = place(tall)
    assert picture.height() > 40
    tops = sorted({round(tall.rect_of(position)[1]) for position in range(0, len(tall.text), 4)})
    raised = [bottom - top for top, bottom in pairwise(tops)]
    assert max(raised) > picture.height() / 2
    assert min(raised) == pytest.approx(plain.rect_of(0)[2] * LINE_HEIGHT, abs=1)
    line = min(tops, key=lambda top: abs(top - picture.center().y()))
    for top in tops:
        if top < line - 4:
            assert top + tall.rect_of(0)[2] <= picture.top() + 2
        elif top > line + 4:
            assert top >= picture.bottom() - 2


@pytest.mark.parametrize(
    "source", ["زاوية $x + y + z + w$ في المثلث", "$x + y + z + w$ في المثلث زاوية", "في المثلث $x + y + z + w$"]
)
def test_in_right_to_left_text_it_has_a_place_of_its_own(qtbot: QtBot, pictures: Pictures, source: str) -> None:
    box = text_box(qtbot, pictures, source)
    picture = place(box)
    assert picture.left() >= -1
    assert picture.right() <= WIDTH + 1
    metrics = make_metrics(pictures)
    (block,) = parse(source)
    assert isinstance(block, Paragraph)
    laid = LaidText(block.text, metrics.theme.text_font, WIDTH, metrics, Qt.AlignmentFlag.AlignLeft)
    image = QImage(WIDTH, int(laid.height) + 4, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    # The text without the pictures.
    laid._formulas = None
    laid.paint(painter, QPointF(0, 0), QRectF(image.rect()), None)
    painter.end()
    inside = picture.adjusted(2, -4, -2, 4).toAlignedRect().intersected(image.rect())
    assert ink(image, inside).isEmpty()
    before, behind = source.split("$")[0].strip(), source.split("$")[2].strip()
    right = ink(image, QRect(int(picture.right()), 0, WIDTH - int(picture.right()), image.height()))
    left = ink(image, QRect(0, 0, max(int(picture.left()), 0), image.height()))
    assert right.isEmpty() is not bool(before)
    assert left.isEmpty() is not bool(behind)


def test_a_wrong_formula_stays_source(qtbot: QtBot, pictures: Pictures) -> None:
    box = text_box(qtbot, pictures, r"a $\foo{$ b and $x$")
    formulas = box.laid.formulas
    assert formulas is not None
    assert formulas.layout_text.startswith(r"a \foo{ b and x")
    assert not box.is_waiting


def test_formulas_work_in_headings_and_list_items(qtbot: QtBot, pictures: Pictures) -> None:
    heading = text_box(qtbot, pictures, "# Of $x$ only")
    item = text_box(qtbot, pictures, "- of $x$ only")
    assert place(heading).height() > place(item).height()
    assert item.rect_of(len("• of "))[0] == pytest.approx(place(item).left() + item._left, abs=1)


def seen(table: TableBox) -> TableBox:
    table.ensure(0, 1000)
    return table


def test_formulas_work_in_the_cells_of_a_table(qtbot: QtBot, pictures: Pictures) -> None:
    (block,) = parse("| a | b |\n|---|---|\n| $\\frac{x}{y}$ | $x$ |")
    assert isinstance(block, Table)
    metrics = make_metrics(pictures)
    first = seen(TableBox(block, WIDTH, metrics))
    assert first.is_waiting
    qtbot.waitUntil(lambda: not seen(TableBox(block, WIDTH, metrics, first)).is_waiting)
    later = TableBox(block, WIDTH, metrics, first)
    assert all(cell.laid.formulas is not None for cell in later.rows.row(1))
    assert later.text == first.text


def test_a_selected_formula_has_the_ground_of_a_selection(qtbot: QtBot, pictures: Pictures) -> None:
    box = text_box(qtbot, pictures, r"word $x + y$ word")
    picture = place(box)
    image = drawn(box, WIDTH, (0, len("word ") + len("x + y")))
    selection = make_metrics(None).theme.selection
    assert image.pixelColor(int(picture.right()) - 2, int(picture.center().y())).name() == selection.name()
    assert image.pixelColor(int(picture.right()) + 12, 1).name() != selection.name()


def test_without_pictures_formulas_are_source(qapp: object) -> None:
    (block,) = parse("a $x$ b")
    assert isinstance(block, Paragraph)
    box = TextBox(block, WIDTH, make_metrics(None))
    assert not box.is_waiting
    assert box.laid.formulas is None
    assert box.text == "a x b"


def test_one_that_is_wider_than_the_line_is_set_smaller(qtbot: QtBot, pictures: Pictures) -> None:
    tex = "x + y + z + " * 3 + "w"
    usual = text_box(qtbot, pictures, f"so ${tex}$ is")
    narrow = text_box(qtbot, pictures, f"so ${tex}$ is", 200)
    assert place(usual).width() > 200
    assert 150 < place(narrow).width() <= 200


def test_one_that_fits_no_line_is_source_that_can_be_broken(qtbot: QtBot, pictures: Pictures) -> None:
    box = text_box(qtbot, pictures, f"so ${'x + y + z + ' * 12}w$ is", 200)
    assert not box.is_waiting
    assert box.laid.formulas is not None
    assert box.laid.natural_width <= 200
    assert box.laid.height > 60


def test_a_column_is_not_as_wide_as_the_source_of_its_formulas(qtbot: QtBot, pictures: Pictures) -> None:
    (block,) = parse("| a | b |\n|---|---|\n| $\\mathbf{x}_{\\mathrm{max}} \\longrightarrow \\infty$ | y |")
    assert isinstance(block, Table)
    metrics = make_metrics(pictures)
    qtbot.waitUntil(lambda: not seen(TableBox(block, WIDTH, metrics)).is_waiting)
    box = seen(TableBox(block, WIDTH, metrics))
    cell = box.rows.row(1)[0].laid
    assert cell.formulas is not None
    picture = cell.formulas.place_of(0)
    assert picture.width() <= box.rows.columns[0] < TableBox(block, WIDTH, make_metrics(None)).rows.columns[0]
