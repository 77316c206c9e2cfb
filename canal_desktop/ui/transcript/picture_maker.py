"""PictureMaker: sets a formula or diagram and draws it into an image. Used in the thread of Pictures only."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetricsF, QImage, QPainter

from canal_desktop.markup.typeset import TypesetError, Typesetter
from canal_desktop.ui.theme.assets import resource_path
from canal_desktop.ui.transcript.picture import Picture
from canal_desktop.ui.transcript.picture_colours import diagram_variables
from canal_desktop.ui.transcript.svg_painter import Look, SvgPainter
from canal_desktop.ui.transcript.svg_text import DRAWN_PX, font_for

if TYPE_CHECKING:
    from canal_desktop.markup.typeset import Svg
    from canal_desktop.ui.transcript.picture import Job

SVG_EM = 16
"""What one em is in the numbers of a drawing."""

MAX_PIXELS = 4_000_000
"""A larger picture is drawn less sharply."""

MAX_HEIGHT_EM = 220
"""A diagram is made smaller until it is no higher than this."""

OVERHANG_EM = 0.05
"""Room at a formula's sides: slanted letters reach beyond their width."""


class PictureMaker:
    """Holds the engine."""

    def __init__(self) -> None:
        self._look: Look | None = None
        self._typesetter: Typesetter | None = None

    def make(self, job: Job) -> Picture:
        """The picture, or the reason why there is none."""
        try:
            look = _look_of(job)
            engine = self._engine(look)
            if job.kind == "diagram":
                return _draw_diagram(engine.diagram(job.source, job.width * SVG_EM / job.em), job, look)
            svg = engine.formula(job.source, display=job.kind == "display", width=job.width / job.em - 3 * OVERHANG_EM)
            return _draw_formula(svg, job, look)
        except (TypesetError, ValueError, FileNotFoundError) as error:
            return Picture(error=str(error))

    def _engine(self, look: Look) -> Typesetter:
        """The engine; labels are measured with a look's fonts."""
        former, self._look = self._look, look
        if self._typesetter is None or former is None or former.text_font.family() != look.text_font.family():
            scripts = resource_path("typeset/mathjax.js.gz"), resource_path("typeset/pele.js.gz")
            self._typesetter = Typesetter(*scripts, self._advance)
        return self._typesetter

    def _advance(self, char: str, style: int) -> float:
        assert self._look is not None
        return QFontMetricsF(font_for(self._look, style)).horizontalAdvance(char) / DRAWN_PX


def _look_of(job: Job) -> Look:
    theme = job.theme
    ground = None if job.kind == "diagram" else theme.window
    return Look(theme.text, theme.text_font, theme.code_font, diagram_variables(theme), ground)


def _draw_formula(svg: Svg, job: Job, look: Look) -> Picture:
    """The baseline lies on a whole pixel, so that a line of text and the formula in it share theirs."""
    side = math.ceil(OVERHANG_EM * job.em * job.ratio)
    scale = job.em * job.ratio
    across = math.ceil(svg.width * scale) + 2 * side
    above = math.ceil((svg.height - svg.depth) * scale) + 1
    below = max(math.ceil(svg.depth * scale) + 1, 1)
    ratio = job.ratio * _reduction(across, above + below)
    part = ratio / job.ratio
    image = _empty_image(math.ceil(across * part), math.ceil((above + below) * part))
    painter = _painter(image, part)
    painter.translate(side, above - (svg.height - svg.depth) * scale)
    painter.scale(scale / SVG_EM, scale / SVG_EM)
    SvgPainter(painter, look).draw(svg.source, svg.width * SVG_EM, svg.height * SVG_EM)
    painter.end()
    image.setDevicePixelRatio(ratio)
    return Picture(image, across / job.ratio, (above + below) / job.ratio, below / job.ratio)


def _draw_diagram(svg: Svg, job: Job, look: Look) -> Picture:
    """Labels are as large as the text, unless the diagram would be wider than the column."""
    scale = min(job.em / SVG_EM, job.width / svg.width, MAX_HEIGHT_EM * job.em / svg.height)
    width, height = svg.width * scale, svg.height * scale
    ratio = job.ratio * _reduction(width * job.ratio, height * job.ratio)
    image = _empty_image(math.ceil(width * ratio), math.ceil(height * ratio))
    painter = _painter(image, ratio * scale)
    SvgPainter(painter, look).draw(svg.source, svg.width, svg.height)
    painter.end()
    image.setDevicePixelRatio(ratio)
    return Picture(image, width, height)


def _reduction(across: float, down: float) -> float:
    return min(1.0, math.sqrt(MAX_PIXELS / max(across * down, 1.0)))


def _empty_image(across: int, down: int) -> QImage:
    image = QImage(max(across, 1), max(down, 1), QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    return image


def _painter(image: QImage, scale: float) -> QPainter:
    """A painter whose unit is a pixel times scale."""
    painter = QPainter(image)
    painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing)
    painter.scale(scale, scale)
    return painter
