"""Code boxes: wrapping, numbers, folding, positions, what is shown and what is copied, and what a frame costs."""

from __future__ import annotations

from itertools import pairwise

import pytest
from PySide6.QtCore import QRectF

from canal_desktop.domain.settings import Appearance
from canal_desktop.markup.highlight import highlight_lines
from canal_desktop.ui.transcript import utf16
from canal_desktop.ui.transcript.code_box import COPY, FOLD, NUMBERS, SAVE, WRAP, CodeBox, CodeLook
from tests.ui.effort import calls_of
from tests.ui.transcript.boxes import WIDTH, code_block, metrics, picture

pytestmark = pytest.mark.usefixtures("qapp")

LONG_LINE = "def f(): return " + " + ".join(f"'argument {number}'" for number in range(30))
MIXED = f"{LONG_LINE}\n\tx = 1\n\n'👋 漢字 é e\u0301' \u202e # 'x' 👋\n\x1b[31mred\x1b[0m text\nlast"


def box_of(code: str, look: CodeLook | None = None, *, closed: bool = True, language: str = "python") -> CodeBox:
    return CodeBox(code_block(code, language, closed=closed), WIDTH, metrics(), look)


def lines(count: int) -> str:
    return "".join(f"line_{number} = {number}\n" for number in range(count))


def boundaries(text: str) -> list[int]:
    """Positions where a caret can stand: not in a pair, before a mark, or in an escape sequence or just behind it."""
    kept = [
        at
        for at in range(len(text) + 1)
        if not (at < len(text) and text[at] == "\u0301") and "\x1b" not in text[max(at - 5, 0) : at]
    ]
    return [utf16.to_utf16(text, at) for at in kept]


@pytest.mark.parametrize("look", [CodeLook(), CodeLook(wrap=True), CodeLook(wrap=True, numbers=True)])
def test_a_caret_is_found_again_where_it_is_drawn(look: CodeLook) -> None:
    box = box_of(MIXED, look)
    positions = boundaries(box.text)

    wrong = []
    for position in positions:
        x, top, height = box.rect_of(position)
        found = box.hit(x + 0.01, top + height / 2).position
        if found != position:
            wrong.append((position, found))

    assert len(positions) > 500
    assert wrong == []


def test_a_position_in_an_escape_sequence_lies_where_the_sequence_was() -> None:
    box = box_of("ab\x1b[31mcd")

    assert box.rect_of(4)[0] == box.rect_of(2)[0] == box.rect_of(7)[0]
    assert box.rect_of(8)[0] > box.rect_of(7)[0]


def test_terminal_escapes_are_copied_but_not_shown() -> None:
    plain, coloured = box_of("red text"), box_of("\x1b[31mred\x1b[0m text")

    assert coloured.text == "\x1b[31mred\x1b[0m text"
    assert picture(coloured) == picture(plain)


def test_characters_that_turn_text_around_are_seen() -> None:
    assert picture(box_of("a\u202eb")) != picture(box_of("ab"))
    assert box_of("a\u202eb").text == "a\u202eb"


def test_wrapping_makes_a_long_line_higher_and_nothing_to_scroll() -> None:
    box = box_of(LONG_LINE)
    before = box.height
    assert box.max_scroll_x > 0

    assert box.press(WRAP)
    assert box.max_scroll_x == 0
    assert box.height > before
    assert box.press(WRAP)
    assert box.height == before


@pytest.mark.parametrize("numbers", [False, True])
def test_no_wrapped_row_reaches_out_of_the_box(numbers: bool) -> None:
    box = box_of(MIXED + "漢字" * 200 + "x" * 3000, CodeLook(wrap=True, numbers=numbers))

    for row, text in enumerate(box.rows.texts):
        assert box._row(row).width <= box._code_width + box._padding, text


def test_cells_are_as_wide_as_the_font_draws_them() -> None:
    box = box_of("x" * 100)

    assert box._row(0).width == pytest.approx(100 * box._cell, abs=1)


def test_line_numbers_are_drawn_and_not_copied() -> None:
    box = box_of(lines(12))
    text, bare, x = box.text, picture(box), box.rect_of(0)[0]
    assert not box.press(NUMBERS)

    assert box.text == text
    assert box.rect_of(0)[0] > x
    assert picture(box) != bare


def test_long_code_is_folded_when_it_is_laid_out_complete() -> None:
    box = box_of(lines(100))
    assert box.is_folded
    assert {button.id: button.label for button in box.buttons()}[FOLD] == "Show all 100 lines"
    folded = box.height

    assert box.press(FOLD)
    assert box.height > 2 * folded
    assert {button.id: button.label for button in box.buttons()}[FOLD] == "Show fewer"
    assert box.press(FOLD)
    assert box.height == folded


def test_forty_lines_are_not_folded() -> None:
    assert not box_of(lines(40)).is_folded
    assert box_of(lines(41)).is_folded


def test_code_that_was_seen_growing_is_not_folded_when_it_ends() -> None:
    box = box_of(lines(60), closed=False)
    before = box.height
    box.update(code_block(lines(60)))

    assert not box.is_folded
    assert box.height == before
    assert not CodeBox(code_block(lines(60)), WIDTH, metrics(), may_fold=False).is_folded


def test_one_endless_line_is_folded_when_wrapped() -> None:
    box = box_of("x" * 1_000_000, CodeLook(wrap=True))

    assert box.is_folded
    assert box.height < 3000
    assert "1,000,000 characters" in box.buttons()[-1].label


def test_what_is_folded_away_is_still_copied_and_known_as_hidden() -> None:
    box = box_of(lines(100))

    assert box.text.endswith("line_99 = 99")
    assert not box.is_hidden(0)
    assert box.is_hidden(len(box.text))
    assert box.rect_of(len(box.text))[1] < box.height
    box.press(FOLD)
    assert not box.is_hidden(len(box.text))


def test_a_look_outlives_its_box() -> None:
    box = box_of(lines(100))
    for button in (WRAP, NUMBERS, FOLD):
        box.press(button)
    again = box_of(lines(100), box.look)

    assert box.look == CodeLook(wrap=True, numbers=True, folded=False)
    assert again.height == box.height
    assert picture(again) == picture(box)


def test_every_button_is_found_at_its_place_and_named() -> None:
    box = box_of(lines(100))

    assert [button.id for button in box.buttons()] == [WRAP, NUMBERS, SAVE, COPY, FOLD]
    for button in box.buttons():
        assert box.hit(button.rect.center().x(), button.rect.center().y()).button == button.id
        assert button.label
    assert box.hit(20, 5).button == ""
    assert not box.press(COPY)
    assert not box.press(SAVE)


@pytest.mark.parametrize("appearance", [Appearance.LIGHT, Appearance.DARK])
def test_the_button_under_the_pointer_looks_different(appearance: Appearance) -> None:
    box = CodeBox(code_block(lines(3)), WIDTH, metrics(appearance))
    before = picture(box)
    box.hovered = COPY

    assert picture(box) != before


@pytest.mark.parametrize("width", [90.0, 200.0, 2000.0])
def test_buttons_stay_apart_at_any_width(width: float) -> None:
    box = CodeBox(code_block("x", "a-language-with-a-very-long-name"), width, metrics())
    rects = [button.rect for button in box.buttons()]

    assert all(not first.intersects(second) for first, second in pairwise(rects))
    assert rects[-1].right() <= width
    assert not picture(box).isNull()


@pytest.mark.parametrize("look", [CodeLook(), CodeLook(wrap=True, numbers=True)])
def test_code_that_grew_looks_like_code_that_was_there(look: CodeLook) -> None:
    growing = box_of("", look, closed=False)
    for at in range(0, len(MIXED), 7):
        growing.update(code_block(MIXED[:at] + "\n", closed=False))
    growing.update(code_block(MIXED))
    whole = CodeBox(code_block(MIXED), WIDTH, metrics(), look)

    assert growing.height == whole.height
    assert picture(growing) == picture(whole)


def test_a_selection_over_wrapped_rows_marks_them_all() -> None:
    box = box_of(LONG_LINE, CodeLook(wrap=True))
    plain = picture(box)
    chosen = picture(box, (3, len(box.text) - 3))
    ground = box._metrics.theme.selection.rgb()

    for row in range(len(box.rows)):
        y = round(box._header + (row + 0.5) * box._line_height)
        marked = [x for x in range(plain.width()) if chosen.pixel(x, y) == ground]
        assert len(marked) > 20
    assert all(plain.pixel(x, round(box._header + 8)) != ground for x in range(plain.width()))


def test_only_rows_that_are_seen_are_laid_out() -> None:
    box = box_of(lines(5000), CodeLook(folded=False))
    picture(box, clip=QRectF(0, 20_000, WIDTH, 600))

    assert 20 < len(box._laid) < 50


def test_rows_whose_colours_stay_are_not_laid_out_again() -> None:
    box = box_of("a = 1\nb = 'x'\nc = 3")
    runs = highlight_lines(box.text, "python")
    box.set_colours(runs)
    picture(box)
    before = dict(box._laid)
    changed = [*runs]
    changed[1] = ((0, 1, "keyword"),)

    assert not box.set_colours(runs)
    assert box._laid == before
    assert box.set_colours(changed)
    assert set(box._laid) == {0, 2}


@pytest.mark.parametrize("look", [CodeLook(), CodeLook(wrap=True, numbers=True)])
def test_a_streamed_piece_costs_little_however_long_the_code_is(look: CodeLook) -> None:
    line = "    some_code = call(argument, 12)  # words é\n"
    code = line * 5000
    box = box_of(code, look, closed=False)
    efforts = []
    for number in range(60):
        code += line[(number * 32) % len(line) :][:32]

        def show(code: str = code) -> None:
            box.update(code_block(code + "\n", closed=False))
            picture(box, (0, len(code)), QRectF(0, box.height - 600, WIDTH, 600))
            box.hit(100, box.height - 50)
            box.rect_of(len(code) - 10)

        efforts.append(calls_of(show))

    # The picture of a whole screen is most of it; a frame of the program draws only the changed rows.
    assert max(efforts) < 5000


def test_a_token_without_spaces_of_a_megabyte_is_laid_out_in_parts() -> None:
    box = box_of("x" * 1_000_000, closed=False)
    picture(box, clip=QRectF(0, 0, WIDTH, 600))

    assert max(map(len, box.rows.texts)) <= 1000
