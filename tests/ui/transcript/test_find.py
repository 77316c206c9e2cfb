"""Looking for a text in the transcript: all scripts, all kinds of blocks, messages near and far."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from canal_desktop.domain.message import MessageState, Role
from canal_desktop.ui.transcript import utf16
from tests.ui.transcript.conftest import make_message, talk

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from canal_desktop.ui.transcript.view import TranscriptView

TABLE = "| lock | rise |\n|---|---|\n" + "".join(f"| lock{n} | {n} |\n" for n in range(200))


def settle(view: TranscriptView, qtbot: QtBot) -> None:
    finder = view.finder
    qtbot.waitUntil(lambda: finder.is_sure and not finder._seeking and not finder._wanted and not finder._dirty)


def texts(view: TranscriptView, qtbot: QtBot) -> list[str]:
    """What is marked, in reading order, as the layouts have it."""
    settle(view, qtbot)
    found = []
    for number in view.finder.index.with_hits():
        for _ in view.finder.index.read(number):
            pass
        boxes = dict(view.layout_of(number).texts())
        found += [
            utf16.slice_utf16(boxes[hit.box], hit.start, hit.end) for hit in view.finder.index.hits_to_paint(number)
        ]
    return found


def current_y(view: TranscriptView) -> float:
    """How far below the view's top the current hit stands."""
    place = view.finder.current
    assert place is not None
    layout = view.layout_of(place.message)
    top = next(y for number, y in view.visible if number == place.message)
    return top + layout.box_point(place.hit.box).y() + layout.box(place.hit.box).rect_of(place.hit.start)[1]


@pytest.mark.parametrize(
    ("text", "needle", "expected"),
    [
        ("A **bo**ld word, a BOLD one.", "bold", ["bold", "BOLD"]),
        ("水的**高**度。", "高度", ["高度"]),
        ("قال **مرح**با بالعالم", "مرحبا", ["مرحبا"]),
        ("😀😀 the **wo**rd 😀 word", "word", ["word", "word"]),
        ("find 👩‍👩‍👧 here", "👩‍👩‍👧", ["👩‍👩‍👧"]),
        ("cafe\u0301 and café", "CAFÉ", ["cafe\u0301", "café"]),
        ("```python\nlevel = 1\nprint(level)\n```", "level", ["level", "level"]),
        ("| a | b |\n|---|---|\n| *x*y | z |", "xy", ["xy"]),
        ("- an item\n- [x] a task", "☑ a", ["☑ a"]),
        ("[text](https://a.example)", "a.example", []),
        (r"$x^2$ and \[ E = mc \]", "mc", ["mc"]),
        ("one  \ntwo", "one two", ["one\ntwo"]),
    ],
)
def test_text_is_found_as_it_is_read(
    view: TranscriptView, qtbot: QtBot, text: str, needle: str, expected: list[str]
) -> None:
    view.set_messages([make_message(0, "q"), make_message(1, text)])

    view.finder.look_for(needle)

    assert texts(view, qtbot) == expected
    assert view.finder.total == len(expected)


def test_what_the_user_wrote_is_found_as_written(view: TranscriptView, qtbot: QtBot) -> None:
    view.set_messages([make_message(0, "so **bo**ld\nand ** two")])

    view.finder.look_for("**")

    assert texts(view, qtbot) == ["**", "**", "**"]


def test_case_counts_where_it_is_wanted(view: TranscriptView, qtbot: QtBot) -> None:
    view.set_messages([make_message(0, "Level level"), make_message(1, "**L**evel")])

    view.finder.look_for("Level", match_case=True)

    assert texts(view, qtbot) == ["Level", "Level"]


def test_hits_are_gone_through_in_order_and_around_the_end(view: TranscriptView, qtbot: QtBot) -> None:
    messages = talk(60)
    for number in (5, 30, 55):
        messages[number] = make_message(number, "a needle and a needle")
    view.set_messages(messages)
    view.scroll_to_message(20)

    view.finder.look_for("needle")
    order = []
    for _ in range(6):
        settle(view, qtbot)
        order.append((view.finder.current.message if view.finder.current else -1, view.finder.current_number))
        view.finder.step(1)
    settle(view, qtbot)
    view.finder.step(-1)
    settle(view, qtbot)

    assert order == [(30, 3), (30, 4), (55, 5), (55, 6), (5, 1), (5, 2)]
    assert view.finder.current_number == 2
    assert view.finder.total == 6


def test_going_back_from_the_first_hit_leads_to_the_last(view: TranscriptView, qtbot: QtBot) -> None:
    view.set_messages([make_message(0, "one needle"), make_message(1, "two needle"), make_message(2, "needle needle")])
    view.scroll_to_message(0)
    view.finder.look_for("needle")
    settle(view, qtbot)
    assert view.finder.current_number == 1

    view.finder.step(-1)
    settle(view, qtbot)

    assert view.finder.current_number == 4


def test_a_hit_far_away_stands_at_a_third_of_the_view(view: TranscriptView, qtbot: QtBot) -> None:
    messages = talk(2000)
    messages[1000] = make_message(1000, "words\n\n" * 200 + "the needle\n\n" + "words\n\n" * 200, Role.ASSISTANT)
    view.set_messages(messages)
    assert view.follows

    view.finder.look_for("needle")
    settle(view, qtbot)

    assert abs(current_y(view) - view.viewport().height() / 3) <= 2
    assert not view.follows
    assert view.selection.is_empty


def test_typing_on_stays_at_the_hit_while_it_fits(view: TranscriptView, qtbot: QtBot) -> None:
    view.set_messages([make_message(0, "need needle needless needle")])
    for typed, number in (("n", 1), ("ne", 1), ("needl", 1), ("needles", 1), ("need", 3)):
        view.finder.look_for(typed)
        settle(view, qtbot)
        assert view.finder.current_number == number, typed
    assert view.finder.total == 4


def test_hidden_rows_of_a_table_are_shown_when_a_hit_is_there(view: TranscriptView, qtbot: QtBot) -> None:
    view.set_messages([make_message(0, "q"), make_message(1, TABLE)])
    qtbot.wait(20)

    view.finder.look_for("lock150")
    settle(view, qtbot)

    place = view.finder.current
    assert place is not None
    assert abs(current_y(view) - view.viewport().height() / 3) <= 2
    assert len(view.layout_of(1).box(place.hit.box).rows) == 201  # type: ignore[attr-defined]


def test_reasoning_is_looked_through_while_it_is_open(view: TranscriptView, qtbot: QtBot) -> None:
    view.set_messages([make_message(0, "q"), make_message(1, "the reply", reasoning="a hidden needle")])
    view.finder.look_for("needle")
    settle(view, qtbot)
    assert view.finder.total == 0

    view.toggle_reasoning(1)
    settle(view, qtbot)
    assert view.finder.total == 1
    assert texts(view, qtbot) == ["needle"]

    view.toggle_reasoning(1)
    settle(view, qtbot)
    assert view.finder.total == 0
    assert view.finder.current is None


def test_hits_are_counted_while_a_reply_streams(view: TranscriptView, qtbot: QtBot) -> None:
    question = make_message(0, "where is the needle")
    reply = make_message(1, "", Role.ASSISTANT, MessageState.STREAMING)
    view.set_messages([question, reply])
    view.finder.look_for("needle")
    settle(view, qtbot)
    assert view.finder.total == 1

    for piece in ("Here is a nee", "dle and a **nee", "dle**.\n\n", "One needle more."):
        view.append_text(reply.id, piece)
        qtbot.wait(20)
    qtbot.waitUntil(lambda: view.finder.total == 4)
    settle(view, qtbot)

    assert view.finder.current_number == 1
    assert texts(view, qtbot) == ["needle"] * 4
    view.replace_message(make_message(1, view.messages[1].text, Role.ASSISTANT))
    settle(view, qtbot)
    assert view.finder.total == 4


def test_a_message_that_is_added_is_looked_through(view: TranscriptView, qtbot: QtBot) -> None:
    view.set_messages([make_message(0, "a needle")])
    view.finder.look_for("needle")
    settle(view, qtbot)

    view.add_message(make_message(1, "another needle"))

    qtbot.waitUntil(lambda: view.finder.total == 2)


def test_other_messages_are_counted_without_moving(view: TranscriptView, qtbot: QtBot) -> None:
    view.set_messages(talk(40))
    view.finder.look_for("message")
    settle(view, qtbot)

    view.set_messages([*talk(100), make_message(100, "the end")])
    settle(view, qtbot)

    assert view.finder.current is None
    assert view.finder.total == 100
    assert view.follows


def test_ending_the_search_forgets_everything(view: TranscriptView, qtbot: QtBot) -> None:
    view.set_messages(talk(40))
    view.finder.look_for("message")
    settle(view, qtbot)

    view.finder.end()

    assert not view.finder.is_active
    assert view.finder.total == 0
    assert not view.finder._timer.isActive()


@pytest.mark.parametrize(
    ("text", "words", "expected"),
    [
        ("the **wa**ter and a bridge", ("bridge", "water"), ["water", "bridge"]),
        ("a waterfall, water", ("water", "waterfall"), ["waterfall", "water"]),
        ("abcde", ("abc", "cde"), ["abc"]),
        ("nothing", ("water", ""), []),
    ],
)
def test_any_of_several_texts_is_found_and_none_twice(
    view: TranscriptView, qtbot: QtBot, text: str, words: tuple[str, ...], expected: list[str]
) -> None:
    view.set_messages([make_message(0, "q"), make_message(1, text)])

    view.finder.look_for_any(words)

    assert texts(view, qtbot) == expected
    assert view.finder.total == len(expected)


def test_words_that_cannot_overlap_are_counted_without_reading(view: TranscriptView, qtbot: QtBot) -> None:
    view.set_messages(talk(10) + [make_message(n, "a bridge over water") for n in range(10, 60)])

    view.finder.look_for_any(("water", "bridge"), message=20)

    assert view.finder.index.is_sure
    settle(view, qtbot)
    assert view.finder.total == 100
    assert view.finder.current is not None
    assert view.finder.current.message == 20
