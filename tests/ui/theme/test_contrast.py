"""Contrast: every pair of colours that meet on the screen, in all four looks, with whatever accent."""

import pytest
from PySide6.QtGui import QColor

from canal_desktop.domain.settings import Appearance, Settings
from canal_desktop.ui.context_bar import SEEN, share_colours
from canal_desktop.ui.requests.timing_bar import ROLES as TIMING_ROLES
from canal_desktop.ui.theme.colours import HIGH_CONTRAST, READABLE
from canal_desktop.ui.theme.contrast import contrast_ratio
from canal_desktop.ui.theme.stylesheet import hover_of
from canal_desktop.ui.theme.theme import TEXT_ROLES, Theme, make_theme

LOOKS = [(look, high) for look in (Appearance.LIGHT, Appearance.DARK) for high in (False, True)]
ACCENTS = ("", "#ffff00", "#ffffff", "#000000", "#808080", "#0000ff")
Pair = tuple[str, QColor, QColor]


@pytest.fixture(params=[(*look, accent) for look in LOOKS for accent in ACCENTS], ids=str)
def theme(request: pytest.FixtureRequest, qapp: object) -> Theme:
    appearance, high, accent = request.param
    return make_theme(appearance, 100, QColor("#308cc6"), Settings(high_contrast=high, accent=accent))


def weak(pairs: list[Pair], least: float) -> list[tuple[str, str, str, float]]:
    """The pairs with less contrast than that."""
    return [
        (name, one.name(), other.name(), round(ratio, 2))
        for name, one, other in pairs
        if (ratio := contrast_ratio(one, other)) < least
    ]


def grounds_of(theme: Theme) -> list[QColor]:
    return [*theme.grounds(), theme.field]


def test_text_is_readable_on_every_ground(theme: Theme) -> None:
    roles = (*TEXT_ROLES, "accent", "link")
    pairs = [(role, getattr(theme, role), ground) for role in roles for ground in grounds_of(theme)]

    assert weak(pairs, HIGH_CONTRAST if theme.high_contrast else READABLE) == []


def test_code_is_readable_on_its_ground_and_selected(theme: Theme) -> None:
    grounds = (theme.code_background, theme.field, theme.selection)
    pairs = [(role, colour, ground) for role, colour in theme.syntax.items() for ground in grounds]

    assert weak(pairs, HIGH_CONTRAST if theme.high_contrast else READABLE) == []


def test_the_label_of_a_primary_button_is_readable_also_under_the_pointer(theme: Theme) -> None:
    pairs = [("button", theme.accent_text, ground) for ground in (theme.accent, hover_of(theme))]

    assert weak(pairs, HIGH_CONTRAST if theme.high_contrast else READABLE) == []


def test_controls_and_the_ring_around_what_has_the_keyboard_are_seen(theme: Theme) -> None:
    pairs = [
        (role, getattr(theme, role), ground)
        for role in ("accent", "edge", "error")
        for ground in (theme.window, theme.panel, theme.field, theme.user_panel, theme.code_background)
    ]
    pairs += [("scroll mark", theme.mark_line, theme.window), ("current hit", theme.mark_edge, theme.window)]

    assert weak(pairs, SEEN) == []


def test_charts_are_seen_on_their_grounds(theme: Theme) -> None:
    charts = {role: getattr(theme, role) for role in TIMING_ROLES.values()}
    pairs = [(name, colour, theme.window) for name, colour in charts.items()]

    assert weak(pairs, SEEN) == []


def test_every_share_of_the_context_is_outlined_or_seen(theme: Theme) -> None:
    # What is kept free is not used: it may be as quiet as the empty bar.
    shares = {name: colour for name, colour in share_colours(theme).items() if name != "kept"}

    assert weak([(name, colour, theme.window) for name, colour in shares.items()], SEEN) == []


def test_an_own_accent_goes_before_the_system_s_and_a_wrong_one_is_ignored(qapp: object) -> None:
    system = QColor("#1d6b3a")
    own = make_theme(Appearance.LIGHT, 100, system, Settings(accent="#8b1e5a"))
    wrong = make_theme(Appearance.LIGHT, 100, system, Settings(accent="lightgoldenrod-ish"))

    assert own.accent == QColor("#8b1e5a")
    assert wrong.accent == system
