"""The theme: readable in light and dark, with any accent, at any zoom."""

import re

import pytest
from PySide6.QtGui import QColor

from canal_desktop.domain.settings import Appearance, ReadingWidth, Settings
from canal_desktop.ui.theme.colours import READABLE
from canal_desktop.ui.theme.contrast import contrast_ratio
from canal_desktop.ui.theme.stylesheet import style_sheet
from canal_desktop.ui.theme.theme import Theme, make_theme

ACCENTS = ("#308cc6", "#ffd700", "#000000", "#ffffff", "#ff2020", "#3584e4", "#808080")


@pytest.fixture(params=[(look, accent) for look in (Appearance.LIGHT, Appearance.DARK) for accent in ACCENTS])
def theme(request: pytest.FixtureRequest, qapp: object) -> Theme:
    appearance, accent = request.param
    return make_theme(appearance, 100, QColor(accent))


def test_every_text_colour_is_readable_on_every_ground(theme: Theme) -> None:
    roles = ("text", "text_muted", "text_faint", "accent", "link", "error", "warning", "success")

    weak = [
        (role, ground.name(), round(contrast_ratio(getattr(theme, role), ground), 2))
        for role in roles
        for ground in theme.grounds()
        if contrast_ratio(getattr(theme, role), ground) < READABLE
    ]

    assert weak == []


def test_text_on_the_accent_and_on_a_selection_is_readable(theme: Theme) -> None:
    assert contrast_ratio(theme.accent_text, theme.accent) >= READABLE
    assert theme.selection in theme.grounds()


def test_a_selection_is_seen_on_every_ground_it_lies_on(theme: Theme) -> None:
    for ground in (theme.window, theme.panel, theme.code_background, theme.user_panel):
        one, other = theme.selection.getRgb()[:3], ground.getRgb()[:3]
        assert sum(abs(a - b) for a, b in zip(one, other, strict=True)) >= 24


def test_code_is_readable_in_every_syntax_colour(theme: Theme) -> None:
    weak = {
        role: colour.name()
        for role, colour in theme.syntax.items()
        for ground in (theme.code_background, theme.selection)
        if contrast_ratio(colour, ground) < READABLE
    }

    assert weak == {}


def test_zoom_scales_all_fonts(qapp: object) -> None:
    usual, large = make_theme(Appearance.LIGHT, 100), make_theme(Appearance.LIGHT, 200)

    for role in ("text_font", "small_font", "large_font", "code_font"):
        assert getattr(large, role).pointSizeF() == pytest.approx(2 * getattr(usual, role).pointSizeF())


def test_boxes_to_tick_grow_with_the_text(qapp: object) -> None:
    sheets = [style_sheet(make_theme(Appearance.LIGHT, zoom)) for zoom in (100, 200, 300)]

    sizes = [int(found[1]) for sheet in sheets if (found := re.search(r"indicator [{]\s*width: (\d+)px", sheet))]
    assert len(sizes) == 3
    assert sizes[0] < sizes[1] < sizes[2]


def test_chosen_fonts_are_read_in_and_the_window_keeps_its_own(qapp: object) -> None:
    usual = make_theme(Appearance.LIGHT)
    theme = make_theme(Appearance.LIGHT, settings=Settings(text_family="A Serif", code_family="A Mono"))

    reading = theme.for_reading()

    assert theme.text_font == usual.text_font
    assert reading.text_font.families()[0] == "A Serif"
    assert usual.text_font.family() in reading.text_font.families()
    assert reading.small_font.pointSizeF() == usual.small_font.pointSizeF()
    assert theme.code_font.families() == ["A Mono", *usual.code_font.families()]


def test_each_reading_width_is_wider_than_the_one_before(qapp: object) -> None:
    widths = [make_theme(Appearance.LIGHT, settings=Settings(reading_width=width)).column_em for width in ReadingWidth]

    assert widths == sorted(set(widths))
    assert make_theme(Appearance.LIGHT).column_em == 46
