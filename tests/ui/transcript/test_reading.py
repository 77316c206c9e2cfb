"""Reading width and fonts: in effect at once, and the reader stays where they were."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from canal_desktop.domain.settings import Appearance, ReadingWidth, Settings
from canal_desktop.ui.theme.theme import make_theme
from tests.ui.transcript.conftest import talk

if TYPE_CHECKING:
    from canal_desktop.ui.transcript.view import TranscriptView


@pytest.mark.parametrize(
    "reading", [*(Settings(reading_width=width) for width in ReadingWidth), Settings(text_family="Nimbus Roman")]
)
def test_the_place_stays_when_width_or_font_change(view: TranscriptView, reading: Settings) -> None:
    view.resize(1400, 600)
    view.set_messages(talk(200))
    view.scroll_to_message(77)

    view.set_theme(make_theme(Appearance.LIGHT, settings=reading))

    assert view.visible[0][0] == 77
    assert abs(view.visible[0][1]) <= 1


def test_lines_are_as_wide_as_wanted(view: TranscriptView) -> None:
    view.resize(1400, 600)
    view.set_messages(talk(20))
    widths = []
    for width in ReadingWidth:
        view.set_theme(make_theme(Appearance.LIGHT, settings=Settings(reading_width=width)))
        widths.append(view.column[1])

    assert widths == sorted(set(widths))
    assert widths[-1] == view.viewport().width() - 48
    view.resize(500, 600)
    assert view.column[1] <= 500
