"""Tables: widths, sideways scrolling, growing, positions, folding, and what a frame costs."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRectF

from canal_desktop.markup.blocks import Alignment, Table
from canal_desktop.markup.plain import block_text
from canal_desktop.markup.stream import StreamingParser
from canal_desktop.ui.transcript import utf16
from canal_desktop.ui.transcript.table_box import COPY_TABLE, SHOW_ALL, TableBox
from tests.ui.effort import calls_of
from tests.ui.transcript.boxes import WIDTH, metrics, picture, table

pytestmark = pytest.mark.usefixtures("qapp")

WORDS = "several words that need more than one line in a narrow column of a table"
MIXED = [
    ["Name", "Count", "Middle", "Note"],
    ["one", "1", "x", "short"],
    ["עברית", "23", "yy", WORDS],
    ["漢字 👋", "456", "zzz", "e\u0301nd"],
    ["", "", "", ""],
]
ALIGNMENTS = [Alignment.DEFAULT, Alignment.RIGHT, Alignment.CENTER, Alignment.LEFT]


def box_of(block: Table, **options: bool) -> TableBox:
    return TableBox(block, WIDTH, metrics(), **options)


def many(count: int) -> list[list[str]]:
    return [["Number", "Text"], *([str(number), f"words of row {number}"] for number in range(count))]


def wide(columns: int) -> list[list[str]]:
    return [[f"incomprehensible{column}" for column in range(columns)]] * 3


def test_a_caret_is_found_again_where_it_is_drawn() -> None:
    box = box_of(table(MIXED, ALIGNMENTS))
    text = box.text

    wrong = []
    for at in range(len(text)):
        if text[at] == "\u0301" or "\u0590" < text[at] < "\u0600" or "\u0590" < text[at - 1] < "\u0600":
            # At the edges of text from right to left one position has two places.
            continue
        position = utf16.to_utf16(text, at)
        x, top, height = box.rect_of(position)
        if box.hit(x + 0.01, top + height / 2).position != position:
            wrong.append((at, position))
    # Where a line wraps, the space before the break has the next line's place.
    assert len(wrong) <= 1, wrong


def test_a_wide_table_is_scrolled_sideways_and_its_words_stay_whole() -> None:
    box = box_of(table(wide(9)))

    assert box.max_scroll_x > 100
    assert all(cell.is_one_line for cell in box.rows.row(1))
    before = picture(box)
    box.scroll_x = box.max_scroll_x
    assert picture(box) != before
    last = box.rect_of(len(box.text.split("\n")[0]) - 1)
    assert last[0] < WIDTH


def test_a_table_of_long_texts_fits_into_its_column_without_scrolling() -> None:
    box = box_of(table([["Option", "Meaning", "Remark"], ["--verbose", WORDS, WORDS], ["-q", WORDS, "x"]]))

    assert box.max_scroll_x == 0
    assert not box.rows.row(1)[1].is_one_line
    assert box.rows.row(1)[0].is_one_line


def test_columns_stand_as_they_are_aligned_and_hebrew_right() -> None:
    box = box_of(table(MIXED, ALIGNMENTS))
    starts = [0]
    for cell in box.text.split("\n")[1].split("\t"):
        starts.append(starts[-1] + len(cell) + 1)
    header = len(box.text.split("\n")[0]) + 1
    lefts = [box.rect_of(header + start)[0] for start in starts[:4]]
    edges = [0.0]
    for width in box.rows.columns:
        edges.append(edges[-1] + width)
    padding = box._padding

    assert lefts[0] == pytest.approx(edges[0] + padding)
    assert lefts[1] > edges[1] + 2 * padding
    assert edges[2] + 2 * padding < lefts[2] < edges[3] - 2 * padding
    assert lefts[3] == pytest.approx(edges[3] + padding)
    hebrew = box.rows.row(2)[0]
    assert hebrew.laid.caret(0)[0] + hebrew.shift > box.rows.columns[0] / 2


@pytest.mark.parametrize("size", [1, 5, 40])
def test_a_streamed_table_looks_like_one_that_was_there(size: int) -> None:
    rows = ["| " + " | ".join(row) + " |" for row in [*MIXED, *many(70), *MIXED]]
    source = "\n".join([rows[0], "|---|--:|:-:|---|", *rows[1:]]) + "\n"
    parser = StreamingParser()
    box = None
    for at in range(0, len(source), size):
        parser.append(source[at : at + size])
        block = parser.blocks[0]
        if isinstance(block, Table):
            box = TableBox(block, WIDTH, metrics(), box) if box is None or at % 2 else box
            box.update(block)
    parser.finish()
    final = parser.blocks[0]
    assert isinstance(final, Table)
    assert box is not None
    box.update(final)
    whole = box_of(final, may_fold=False)
    box.ensure(0, 1e6)
    whole.ensure(0, 1e6)

    assert box.text == whole.text == block_text(final)
    assert box.rows.columns == whole.rows.columns
    assert box.height == whole.height
    assert picture(box) == picture(whole)


def test_a_table_that_begins_anew_forgets_the_former_one() -> None:
    box = box_of(table(many(20)))
    box.update(table(MIXED, ALIGNMENTS))

    assert box.text == box_of(table(MIXED, ALIGNMENTS)).text
    assert picture(box) == picture(box_of(table(MIXED, ALIGNMENTS)))


def test_a_row_that_changed_in_the_middle_is_seen() -> None:
    rows = many(20)
    box = box_of(table(rows))
    picture(box)
    rows[5] = ["changed", "here"]
    box.update(table(rows))

    assert picture(box) == picture(box_of(table(rows)))


def test_only_rows_that_are_seen_are_laid_out() -> None:
    box = box_of(table(many(5000)), may_fold=False)
    picture(box, clip=QRectF(0, 50_000, WIDTH, 600))

    assert 10 < len(box.rows._laid) < 60


def test_heights_of_rows_that_were_not_seen_are_put_right_when_they_are() -> None:
    rows = [[str(number), "WWWW " * 30 if number % 3 else "x"] for number in range(200)]
    box = box_of(table([["a", "b"], *rows]), may_fold=False)
    before = box.height

    assert box.ensure(0, 600)
    assert box.height != before
    assert not box.ensure(0, 500)


def test_a_long_table_is_folded_until_it_is_asked_for() -> None:
    box = box_of(table(many(800)))
    folded = box.height
    assert box.is_folded
    assert box.is_hidden(len(box.text))
    assert box.rect_of(len(box.text))[1] < folded
    button = box.buttons()[-1]
    assert button.label == "Show all 800 rows"
    assert box.hit(button.rect.center().x(), button.rect.center().y()).button == SHOW_ALL

    assert box.press(SHOW_ALL)
    assert box.height > 10 * folded
    assert TableBox(box.block, WIDTH, metrics(), shows_all=box.shows_all).height == box.height
    assert box.press(SHOW_ALL)
    assert box.height == folded


def test_a_table_that_was_seen_growing_is_not_folded() -> None:
    box = box_of(table(many(10)))
    box.update(table(many(100)))

    assert not box.is_folded


def test_the_copy_button_never_covers_a_cell() -> None:
    for block in (table(MIXED), table(wide(9)), table([["a"], ["b"]])):
        box = box_of(block)
        button = box.buttons()[0]

        assert button.id == COPY_TABLE
        assert button.label == "Copy table"
        assert button.rect.left() >= min(sum(box.rows.columns), box._room)
        assert button.rect.right() <= WIDTH
        assert box.hit(button.rect.center().x(), button.rect.center().y()).button == COPY_TABLE
        assert not box.press(COPY_TABLE)


def test_a_selection_marks_the_cells_it_covers() -> None:
    box = box_of(table(many(3)))
    start = box.text.index("words of row 1")

    chosen, plain = picture(box, (start, start + 5)), picture(box)
    changed = [y for y in range(plain.height()) if any(chosen.pixel(x, y) != plain.pixel(x, y) for x in range(300))]
    top = box.rows.top(2)
    assert changed
    assert top <= changed[0] <= changed[-1] <= box.rows.top(3)


@pytest.mark.parametrize("count", [800, 5000])
def test_a_streamed_row_costs_the_same_however_many_there_are(count: int) -> None:
    rows = many(count)
    block = table(rows)
    box = box_of(block, may_fold=False)
    box.ensure(box.height - 600, box.height)
    efforts = []
    for number in range(60):
        more = table([["Number", "Text"], [str(number), "word " * (number % 8)]])
        grown = Table(block.place, 0, 1, block.alignments, block.header, (*block.rows, more.rows[0]))

        def show(grown: Table = grown) -> None:
            box.update(grown)
            picture(box, clip=QRectF(0, box.changed_top, WIDTH, 60))

        efforts.append(calls_of(show))

    assert sorted(efforts)[len(efforts) // 2] < 1000


def test_showing_all_of_five_thousand_rows_lays_out_hardly_any() -> None:
    box = box_of(table(many(5000)))

    def show_all() -> None:
        box.press(SHOW_ALL)
        assert box.height > 0

    assert calls_of(show_all) < 2 * 5000
