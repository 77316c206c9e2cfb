"""SvgPainter: draws the SVG that MathJax and Pele write. Shapes and text, nothing else: no address is ever followed."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING
from xml.etree import ElementTree

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QFont, QPainterPath, QPen, QPolygonF, QTransform

from canal_desktop.ui.theme.contrast import mix, with_contrast
from canal_desktop.ui.transcript.svg_path import path_of
from canal_desktop.ui.transcript.svg_text import draw_text
from canal_desktop.ui.transcript.svg_values import colour_of, number, numbers, resolved

if TYPE_CHECKING:
    from collections.abc import Mapping

    from PySide6.QtGui import QPainter

MAX_DEPTH = 200
"""Deeper elements are not drawn."""

INHERITED = frozenset(
    (
        *("fill", "fill-opacity", "stroke", "stroke-opacity", "stroke-width", "stroke-linecap", "stroke-linejoin"),
        *("stroke-dasharray", "font-size", "font-weight", "font-style", "font-family", "text-anchor", "opacity"),
    )
)
HAIRLINE_PX = 3
"""Rules thinner than this, in device pixels, are put on whole pixels: a fraction's bar must not be a grey blur."""

CONTRAST = 4.5
AREA_SHARE = 0.35
"""How much of its colour an area behind text keeps, so that the text on it can be read in light and dark."""

_TRANSFORM = re.compile(r"(\w+)\(([^)]*)\)")
_CAPS = {"round": Qt.PenCapStyle.RoundCap, "square": Qt.PenCapStyle.SquareCap}
_JOINS = {"round": Qt.PenJoinStyle.RoundJoin, "bevel": Qt.PenJoinStyle.BevelJoin}
_MATHJAX_LINE = {"stroke-width": "70", "fill": "none"}
"""MathJax leaves the rules of arrays and frames to a style sheet."""


@dataclass(frozen=True, slots=True)
class Look:
    """The colours and fonts of a drawing; variables are Pele's, such as --pele-fg.

    Where a ground is given, colours the source names are moved until they can be read on it.
    """

    ink: QColor
    text_font: QFont
    code_font: QFont
    variables: Mapping[str, str]
    ground: QColor | None = None


Style = dict[str, str]


class SvgPainter:
    """Draws with a painter that is scaled already: one unit of the drawing is one of the painter's."""

    def __init__(self, painter: QPainter, look: Look) -> None:
        self._painter = painter
        self._look = look
        self._variables = dict(look.variables)
        self._gradients: dict[str, str] = {}

    def draw(self, source: str, width: float, height: float) -> None:
        """Draw the whole drawing into a rectangle at the origin.

        Raises:
            ValueError: it is not XML.
        """
        if "<!" in source:
            raise ValueError("a declaration in a drawing")
        try:
            root = ElementTree.fromstring(source)
        except ElementTree.ParseError as error:
            raise ValueError(str(error)) from error
        for declaration in root.get("style", "").split(";"):
            name, _, value = declaration.strip().partition(":")
            if name.startswith("--"):
                self._variables[name] = value
        self._painter.save()
        if box := root.get("viewBox"):
            self._painter.setTransform(_fit(box, "xMidYMid", QRectF(0, 0, width, height)), True)
        style = self._style_of(root, {"font-size": "16", "fill": "#000", "stroke": "none"})
        self._draw_children(root, style, (width, height), 0)
        self._painter.restore()

    def _style_of(self, element: ElementTree.Element, outer: Style) -> Style:
        """What is inherited and what the element says itself; a style attribute wins."""
        style = {name: value for name, value in outer.items() if name in INHERITED}
        own = dict(element.attrib)
        if "data-line" in own or "data-frame" in own:
            own = {**_MATHJAX_LINE, **own}
            style["stroke-dasharray"] = {"mjx-dashed": "140", "mjx-dotted": "70"}.get(own.get("class", ""), "none")
        for declaration in own.pop("style", "").split(";"):
            name, _, value = declaration.strip().partition(":")
            own[name] = value.strip()
        opacity = style.get("opacity", "1")
        style.update(
            {name: resolved(value, self._variables) for name, value in own.items() if not name.startswith("--")}
        )
        if "opacity" in own:
            style["opacity"] = str(number(opacity, 1) * number(own["opacity"], 1))
        return style

    def _draw_children(
        self, parent: ElementTree.Element, style: Style, viewport: tuple[float, float], depth: int
    ) -> None:
        if depth > MAX_DEPTH:
            return
        for element in parent:
            self._draw_element(element, style, viewport, depth)

    def _draw_element(
        self, element: ElementTree.Element, outer: Style, viewport: tuple[float, float], depth: int
    ) -> None:
        kind = element.tag.rpartition("}")[2]
        if kind == "defs":
            self._take_gradients(element)
            return
        style = self._style_of(element, outer)
        transform = style.get("transform")
        if transform or kind == "svg":
            self._painter.save()
            if transform:
                self._painter.setTransform(transform_of(transform), True)
        if kind in {"g", "a"}:
            self._draw_children(element, style, viewport, depth + 1)
        elif kind == "svg":
            self._draw_inner(element, style, viewport, depth)
        elif kind == "text":
            draw_text(self._painter, element, style, self._style_of, self._look, self.colour(style, "fill"))
        else:
            self._draw_shape(kind, style)
        if transform or kind == "svg":
            self._painter.restore()

    def _draw_inner(
        self, element: ElementTree.Element, style: Style, viewport: tuple[float, float], depth: int
    ) -> None:
        """A drawing inside the drawing: cut off at its edge."""
        place = QRectF(
            _length(style.get("x", "0"), viewport[0]),
            _length(style.get("y", "0"), viewport[1]),
            _length(style.get("width", "100%"), viewport[0]),
            _length(style.get("height", "100%"), viewport[1]),
        )
        self._painter.setClipRect(place, Qt.ClipOperation.IntersectClip)
        inner = (place.width(), place.height())
        if box := element.get("viewBox"):
            self._painter.setTransform(_fit(box, element.get("preserveAspectRatio", "xMidYMid"), place), True)
            sides = numbers(box)
            inner = (sides[2], sides[3])
        else:
            self._painter.translate(place.topLeft())
        self._draw_children(element, style, inner, depth + 1)

    def _draw_shape(self, kind: str, style: Style) -> None:
        path = self._shape(kind, style)
        if path is None:
            return
        fill = self.colour(style, "fill")
        width = number(style.get("stroke-width", "1"), 1)
        stroke = self.colour(style, "stroke") if width > 0 else None
        if fill is not None and kind != "line":
            if kind == "rect" and stroke is None and self._draw_hairline(style, fill):
                return
            self._painter.fillPath(path, QBrush(fill))
        if stroke is not None:
            self._painter.strokePath(path, _pen(style, stroke, width))

    def _shape(self, kind: str, style: Style) -> QPainterPath | None:
        if kind == "path":
            return path_of(style.get("d", ""))
        path = QPainterPath()
        x, y, width, height = (number(style.get(name, "0")) for name in ("x", "y", "width", "height"))
        if kind == "rect":
            radius = min(number(style.get("rx", style.get("ry", "0"))), width / 2, height / 2)
            path.addRoundedRect(QRectF(x, y, width, height), radius, radius)
        elif kind in {"circle", "ellipse"}:
            radius = number(style.get("r", "0"))
            across, down = number(style.get("rx", ""), radius), number(style.get("ry", ""), radius)
            path.addEllipse(QPointF(number(style.get("cx", "0")), number(style.get("cy", "0"))), across, down)
        elif kind == "line":
            path.moveTo(number(style.get("x1", "0")), number(style.get("y1", "0")))
            path.lineTo(number(style.get("x2", "0")), number(style.get("y2", "0")))
        elif kind in {"polygon", "polyline"}:
            flat = numbers(style.get("points", ""))
            path.addPolygon(QPolygonF([QPointF(*pair) for pair in zip(flat[::2], flat[1::2], strict=False)]))
            if kind == "polygon":
                path.closeSubpath()
        else:
            return None
        return path

    def _draw_hairline(self, style: Style, fill: QColor) -> bool:
        """Draw a thin level rule on whole pixels; False where this rectangle is none."""
        transform = self._painter.combinedTransform()
        x, y, width, height = (number(style.get(name, "0")) for name in ("x", "y", "width", "height"))
        place = transform.mapRect(QRectF(x, y, width, height))
        if transform.isRotating() or not 0 < place.height() < HAIRLINE_PX or place.width() < place.height():
            return False
        self._painter.save()
        self._painter.resetTransform()
        thick = max(1, round(place.height()))
        top = round(place.center().y() - thick / 2)
        self._painter.fillRect(QRectF(place.left(), top, place.width(), thick), fill)
        self._painter.restore()
        return True

    def colour(self, style: Style, name: str) -> QColor | None:
        """The fill or stroke in force, with its opacity; None where there is none."""
        value = style.get(name, "none")
        if value.startswith("url("):
            value = self._gradients.get(value[4:].strip("#\"')"), "none")
        colour = colour_of(value, self._look.ink)
        if colour is None:
            return None
        if self._look.ground is not None and colour != self._look.ink:
            colour = self._readable(colour, self._look.ground, is_area="data-bgcolor" in style)
        opacity = number(style.get(f"{name}-opacity", "1"), 1) * number(style.get("opacity", "1"), 1)
        if opacity < 1:
            colour = QColor(colour)
            colour.setAlphaF(max(colour.alphaF() * opacity, 0.0))
        return colour

    def _readable(self, colour: QColor, ground: QColor, *, is_area: bool) -> QColor:
        if is_area:
            return mix(colour, ground, AREA_SHARE)
        return with_contrast(colour, ground, CONTRAST, lighter=ground.lightnessF() < 0.5)

    def _take_gradients(self, defs: ElementTree.Element) -> None:
        """A gradient is drawn in its first colour."""
        for gradient in defs:
            stop = next(iter(gradient), None)
            if stop is not None:
                self._gradients[gradient.get("id", "")] = self._style_of(stop, {}).get("stop-color", "none")


def transform_of(text: str) -> QTransform:
    """An SVG transform attribute."""
    made = QTransform()
    for name, inside in _TRANSFORM.findall(text):
        values = numbers(inside)
        if not values:
            continue
        if name == "translate":
            made.translate(values[0], values[1] if len(values) > 1 else 0)
        elif name == "scale":
            made.scale(values[0], values[1] if len(values) > 1 else values[0])
        elif name == "rotate":
            x, y = values[1:3] if len(values) > 2 else (0.0, 0.0)
            made.translate(x, y).rotate(values[0]).translate(-x, -y)
        elif name == "matrix" and len(values) == 6:
            made = QTransform(*values) * made
    return made


def _length(text: str, whole: float) -> float:
    value = number(text)
    return value * whole / 100 if text.strip().endswith("%") else value


def _fit(view_box: str, aspect: str, place: QRectF) -> QTransform:
    """What maps a view box into a rectangle, as preserveAspectRatio says."""
    left, top, width, height = (*numbers(view_box), 0.0, 0.0, 1.0, 1.0)[:4]
    across, down = place.width() / (width or 1), place.height() / (height or 1)
    if not aspect.startswith("none"):
        across = down = max(across, down) if "slice" in aspect else min(across, down)
    spare_x, spare_y = place.width() - width * across, place.height() - height * down
    share = {"Min": 0.0, "Mid": 0.5, "Max": 1.0}
    x = place.x() + spare_x * share.get(aspect[1:4], 0.0)
    y = place.y() + spare_y * share.get(aspect[5:8], 0.0)
    return QTransform(across, 0, 0, down, x - left * across, y - top * down)


def _pen(style: Style, colour: QColor, width: float) -> QPen:
    pen = QPen(colour, width)
    pen.setCapStyle(_CAPS.get(style.get("stroke-linecap", ""), Qt.PenCapStyle.FlatCap))
    pen.setJoinStyle(_JOINS.get(style.get("stroke-linejoin", ""), Qt.PenJoinStyle.SvgMiterJoin))
    dashes = numbers(style.get("stroke-dasharray", ""))
    if dashes and any(dashes):
        dashes = dashes if len(dashes) % 2 == 0 else dashes * 2
        pen.setDashPattern([max(dash, 0.01) / width for dash in dashes])
    return pen
