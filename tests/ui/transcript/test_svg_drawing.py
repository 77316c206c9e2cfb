"""The painter of drawings: paths, colours, text, and what it leaves alone."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QImage, QPainter

from canal_desktop.domain.settings import Appearance
from canal_desktop.ui.theme.theme import make_theme
from canal_desktop.ui.transcript.svg_painter import Look, SvgPainter
from canal_desktop.ui.transcript.svg_path import path_of
from canal_desktop.ui.transcript.svg_values import colour_of, resolved
from tests.ui.transcript.drawing import ink

if TYPE_CHECKING:
    from pathlib import Path

BLACK = QColor("black")
SIZE = 40


def draw(inside: str, root: str = "", scale: float = 1.0, ground: QColor | None = None) -> QImage:
    theme = make_theme(Appearance.LIGHT)
    image = QImage(int(SIZE * scale), int(SIZE * scale), QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.scale(scale, scale)
    look = Look(BLACK, theme.text_font, theme.code_font, {"--pele-fg": "#00ff00"}, ground)
    try:
        SvgPainter(painter, look).draw(f'<svg xmlns="http://www.w3.org/2000/svg" {root}>{inside}</svg>', SIZE, SIZE)
    finally:
        painter.end()
    return image


@pytest.mark.parametrize(
    ("data", "box"),
    [
        ("M1 2L3 4", (1, 2, 2, 2)),
        ("m1 2l2 2h3v-3z", (1, 1, 5, 3)),
        ("M0,0 10,0 10,10", (0, 0, 10, 10)),
        ("M0-5L.5.5", (0, -5, 0.5, 5.5)),
        ("M0 5A5 5 0 0 1 10 5A5 5 0 0 1 0 5", (0, 0, 10, 10)),
        ("M0 5a5 5 0 0110 0a5 5 0 01-10 0", (0, 0, 10, 10)),
        ("M0 0A5 10 90 0 1 20 0", (0, -5, 20, 5)),
        ("M0 0A1 1 0 0 1 20 0", (0, -10, 20, 10)),
        ("M0 0Q10 20 20 0T40 0", (0, -10, 40, 20)),
        ("M0 0C0 20 20 20 20 0S40 -20 40 0", (0, -15, 40, 30)),
    ],
)
def test_paths_are_read(data: str, box: tuple[float, float, float, float]) -> None:
    found = path_of(data).boundingRect()
    assert (found.x(), found.y(), found.width(), found.height()) == pytest.approx(box, abs=0.05)


def test_a_path_ends_where_it_cannot_be_read() -> None:
    assert path_of("M0 0L10 0 oops L99 99").boundingRect().width() == 10
    assert path_of("").isEmpty()


@pytest.mark.parametrize(
    ("value", "colour"),
    [
        ("#f00", "#ff0000"),
        ("#ff0000", "#ff0000"),
        ("#f008", "#88ff0000"),
        ("#ff000080", "#80ff0000"),
        ("red", "#ff0000"),
        ("rgb(255, 0, 0)", "#ff0000"),
        ("rgba(255,0,0,50%)", "#80ff0000"),
        ("rgb(100% 0% 0%)", "#ff0000"),
        ("hsl(120, 100%, 50%)", "#00ff00"),
        ("color-mix(in srgb, #f00 50%, #00f)", "#800080"),
        ("currentColor", "#000000"),
        ("nonsense", "#000000"),
    ],
)
def test_colours_are_read(value: str, colour: str) -> None:
    found = colour_of(value, BLACK)
    assert found is not None
    assert found.name(QColor.NameFormat.HexArgb)[-len(colour) + 1 :] == colour[1:]


def test_no_colour_is_no_colour() -> None:
    assert colour_of("none", BLACK) is None
    assert colour_of("transparent", BLACK) is None


def test_variables_stand_for_their_values_or_their_fallbacks() -> None:
    variables = {"--a": "var(--b)", "--b": "#123456", "--loop": "var(--loop)"}
    assert resolved("var(--a)", variables) == "#123456"
    assert resolved("var(--missing, rgb(1, 2, 3))", variables) == " rgb(1, 2, 3)"
    assert "loop" in resolved("var(--loop)", variables)


def test_colours_of_the_theme_win_over_the_drawings_own() -> None:
    image = draw('<rect width="9" height="9" fill="var(--_fg)"/>', 'style="--_fg:var(--pele-fg,#f00)"')
    assert image.pixelColor(4, 4) == QColor("#00ff00")


def test_styles_are_inherited_and_win_over_attributes() -> None:
    image = draw('<g fill="red" fill-opacity="0.5"><rect width="9" height="9" fill="blue" style="fill:lime"/></g>')
    colour = image.pixelColor(4, 4)
    assert (colour.red(), colour.green(), colour.blue()) == pytest.approx((128, 255, 128), abs=2)


def test_a_drawing_inside_is_cut_off_at_its_edge() -> None:
    image = draw('<svg x="10" y="10" width="10" height="10"><rect width="99" height="99"/></svg>')
    assert ink(image) == QRect(10, 10, 10, 10)


def test_a_view_box_is_fitted_without_stretching() -> None:
    image = draw('<rect width="10" height="5" fill="black"/>', 'viewBox="0 0 10 5"')
    assert ink(image) == QRect(0, 10, 40, 20)


@pytest.mark.parametrize("scale", [1.0, 1.25, 2.0])
@pytest.mark.parametrize("top", [10.0, 10.3, 10.6])
def test_a_thin_rule_is_sharp(scale: float, top: float) -> None:
    image = draw(f'<rect x="5" y="{top}" width="20" height="0.8" fill="black"/>', scale=scale)
    column = [image.pixelColor(int(15 * scale), y).red() for y in range(image.height())]
    assert set(column) == {0, 255}
    assert column.count(0) == max(1, round(0.8 * scale))


def test_text_is_anchored_and_sized() -> None:
    left = ink(draw('<text x="20" y="30" font-size="10">HHH</text>'))
    middle = ink(draw('<text x="20" y="30" font-size="10" text-anchor="middle">HHH</text>'))
    large = ink(draw('<text x="20" y="30" font-size="20" text-anchor="middle">H</text>'))
    assert left.left() >= 20
    assert middle.center().x() == pytest.approx(20, abs=1)
    assert left.bottom() == pytest.approx(29, abs=1)
    assert large.height() == pytest.approx(2 * middle.height(), abs=2)


def test_lines_of_a_text_are_drawn_at_their_places() -> None:
    image = draw('<text font-size="8"><tspan x="2" y="10">H</tspan><tspan x="2" y="30">H</tspan></text>')
    assert not ink(image, QRect(0, 0, 40, 12)).isEmpty()
    assert ink(image, QRect(0, 13, 40, 8)).isEmpty()
    assert not ink(image, QRect(0, 22, 40, 12)).isEmpty()


def test_named_colours_are_made_readable_on_the_ground() -> None:
    dark = QColor("#1c1d20")
    colour = draw('<rect width="9" height="9" fill="blue"/>', ground=dark).pixelColor(4, 4)
    assert colour.lightnessF() > 0.6
    assert colour.blue() > colour.red()


def test_pictures_and_unknown_elements_are_not_drawn(tmp_path: Path) -> None:
    picture = tmp_path / "red.png"
    red = QImage(20, 20, QImage.Format.Format_RGB32)
    red.fill(Qt.GlobalColor.red)
    red.save(str(picture))
    image = draw(f'<image href="{picture.as_uri()}" width="20" height="20"/><use href="#a"/><foreignObject/>')
    assert ink(image).isEmpty()


@pytest.mark.parametrize("source", ["<!DOCTYPE svg [<!ENTITY a 'b'>]><svg/>", "<svg"])
def test_what_is_no_plain_xml_is_refused(source: str) -> None:
    theme = make_theme(Appearance.LIGHT)
    image = QImage(4, 4, QImage.Format.Format_ARGB32_Premultiplied)
    painter = QPainter(image)
    with pytest.raises(ValueError):
        SvgPainter(painter, Look(BLACK, theme.text_font, theme.code_font, {})).draw(source, 4, 4)
    painter.end()
