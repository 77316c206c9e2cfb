"""Marks in the text and on the scroll bar: where they are, and that text under them stays readable."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, QRectF
from PySide6.QtGui import QColor, QTextLayout

from canal_desktop.domain.message import Role
from canal_desktop.domain.settings import Appearance
from canal_desktop.ui.theme.colours import READABLE
from canal_desktop.ui.theme.contrast import contrast_ratio
from canal_desktop.ui.theme.theme import Theme, make_theme
from canal_desktop.ui.transcript.find_marks import rects_in, rects_in_layout
from canal_desktop.ui.transcript.scroll_marks import ScrollMarks
from tests.ui.transcript.conftest import make_message, talk
from tests.ui.transcript.test_find import settle

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from canal_desktop.ui.transcript.view import TranscriptView


READABLE_LINK = 4.0


def over(mark: QColor, colour: QColor, *, is_dark: bool) -> QColor:
    """A colour under a mark, as the painter's Multiply and ColorDodge have it."""
    pairs = zip(mark.getRgbF()[:3], colour.getRgbF()[:3], strict=True)
    return QColor.fromRgbF(*(min(1.0, b / (1 - a)) if is_dark else a * b for a, b in pairs))


@pytest.mark.parametrize("appearance", [Appearance.LIGHT, Appearance.DARK])
@pytest.mark.parametrize("accent", ["#308cc6", "#ffd700", "#ff2020", "#000000"])
def test_text_under_a_mark_is_readable(qapp: object, appearance: Appearance, accent: str) -> None:
    theme: Theme = make_theme(appearance, 100, QColor(accent))
    prose = [theme.text, theme.text_muted]
    grounds = (theme.window, theme.user_panel, theme.code_background)
    pairs = [(text, ground) for text in prose for ground in grounds]
    pairs += [(colour, theme.code_background) for colour in theme.syntax.values()]

    # A link is as dark as the accent needs to be on a plain ground, so some of that is lost.
    links = [(theme.link, ground) for ground in grounds]

    weak = [
        (mark.name(), text.name(), ground.name(), round(ratio, 2))
        for mark in (theme.mark, theme.mark_current)
        for text, ground in pairs + links
        if (ratio := contrast_ratio(*(over(mark, colour, is_dark=theme.is_dark) for colour in (text, ground))))
        < (READABLE_LINK if text is theme.link else READABLE)
    ]

    assert weak == []


def is_marked(view: TranscriptView, rect: QRectF, mark: QColor) -> bool:
    """Whether the ground just inside a rectangle of the viewport is marked."""
    image = view.viewport().grab().toImage()
    point = QPoint(round(rect.left()) + 1, round(rect.top()) + 1)
    ground = over(mark, view.metrics.theme.window, is_dark=False)
    found = image.pixelColor(point)
    return all(abs(a - b) < 6 for a, b in zip(found.getRgb()[:3], ground.getRgb()[:3], strict=True))


def test_hits_in_view_are_marked_and_the_current_one_more(view: TranscriptView, qtbot: QtBot) -> None:
    view.set_messages([make_message(1, "one **nee**dle, two needle", Role.ASSISTANT)])
    view.finder.look_for("needle")
    settle(view, qtbot)
    qtbot.wait(30)

    layout = view.layout_of(0)
    hits = view.finder.index.hits_to_paint(0)
    rects = []
    for hit in hits:
        [rect] = rects_in(layout.box(hit.box), hit.start, hit.end, view.column[1])
        corner = layout.box_point(hit.box)
        rects.append(rect.translated(view.column[0], view.visible[0][1]).translated(corner))

    assert is_marked(view, rects[1], view.metrics.theme.mark)
    assert not is_marked(view, rects[0], view.metrics.theme.mark)
    view.finder.end()
    assert not is_marked(view, rects[1], view.metrics.theme.mark)


def test_a_hit_over_a_line_end_is_a_rectangle_on_each_line(view: TranscriptView) -> None:
    view.set_messages([make_message(1, "word " * 60, Role.ASSISTANT)])
    box = view.layout_of(0).boxes[0]
    first_y = box.rect_of(0)[1]
    wraps_at = next(position for position in range(300) if box.rect_of(position)[1] > first_y)

    rects = rects_in(box, wraps_at - 5, wraps_at + 4, view.column[1])

    assert len(rects) == 2
    assert rects[0].y() == first_y
    assert rects[1].x() == 0
    assert rects[0].x() > view.column[1] / 2


def test_marks_in_hebrew_lie_inside_the_line(view: TranscriptView) -> None:
    view.set_messages([make_message(1, "שלום עולם", Role.ASSISTANT)])
    box = view.layout_of(0).boxes[0]

    [first], [second] = (rects_in(box, *span, view.column[1]) for span in ((0, 4), (5, 9)))

    assert second.right() <= first.left()
    assert first.right() == pytest.approx(view.column[1], abs=1)


def test_text_in_two_directions_can_be_outlined_exactly(qapp: object) -> None:
    layout = QTextLayout("abc שלום def")
    layout.beginLayout()
    layout.createLine().setLineWidth(500)
    layout.endLayout()

    whole = sum(rect.width() for rect in rects_in_layout(layout, 0, 12))
    parts = [sum(rect.width() for rect in rects_in_layout(layout, *span)) for span in ((0, 4), (4, 8), (8, 12))]

    assert whole == pytest.approx(layout.lineAt(0).naturalTextWidth(), abs=1)
    assert sum(parts) == pytest.approx(whole, abs=1)


def test_the_scroll_bar_shows_where_hits_are_and_nothing_without_a_search(view: TranscriptView, qtbot: QtBot) -> None:
    messages = talk(400)
    for number in (0, 200, 399):
        messages[number] = make_message(number, "needle")
    view.set_messages(messages)
    [marks] = view.verticalScrollBar().findChildren(ScrollMarks)
    assert not marks.isVisible()

    view.finder.look_for("needle")
    settle(view, qtbot)
    qtbot.waitUntil(lambda: len(marks.lines) == 3)

    height = view.verticalScrollBar().height()
    assert marks.isVisible()
    assert marks.lines[0] < height * 0.05
    assert height * 0.3 < marks.lines[1] < height * 0.7
    assert marks.lines[2] > height * 0.95
    view.finder.end()
    assert not marks.isVisible()


def test_hits_in_one_long_message_are_spread_over_the_bar(view: TranscriptView, qtbot: QtBot) -> None:
    text = "needle\n\n" + "words " * 2000 + "\n\nneedle\n\n" + "words " * 2000 + "\n\nneedle"
    view.set_messages([make_message(1, text, Role.ASSISTANT)])
    [marks] = view.verticalScrollBar().findChildren(ScrollMarks)

    view.finder.look_for("needle")
    settle(view, qtbot)
    qtbot.waitUntil(lambda: len(marks.lines) == 3)

    assert marks.lines[1] - marks.lines[0] > marks.height() / 3
