"""The text elements of a drawing, with the program's fonts."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF
from PySide6.QtGui import QFont, QFontMetricsF

from canal_desktop.ui.transcript.svg_values import number

if TYPE_CHECKING:
    from collections.abc import Callable
    from xml.etree.ElementTree import Element

    from PySide6.QtGui import QColor, QPainter

    from canal_desktop.ui.transcript.svg_painter import Look

DRAWN_PX = 64
"""Text is drawn at this size and scaled: sizes of fonts are whole pixels, those of labels are not."""

BOLD, ITALIC, CODE = 1, 2, 4
_ANCHORS = {"middle": 0.5, "end": 1.0}


@dataclass(slots=True)
class _Run:
    text: str
    style: dict[str, str]
    font: QFont
    size: float
    width: float


@dataclass(slots=True)
class _Line:
    x: float
    y: float
    runs: list[_Run]


def font_for(look: Look, style: int) -> QFont:
    """The font of a label at DRAWN_PX, for a sum of BOLD, ITALIC and CODE."""
    font = QFont(look.code_font if style & CODE else look.text_font)
    font.setPixelSize(DRAWN_PX)
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    font.setBold(bool(style & BOLD))
    font.setItalic(bool(style & ITALIC))
    return font


def draw_text(
    painter: QPainter,
    element: Element,
    style: dict[str, str],
    style_of: Callable[[Element, dict[str, str]], dict[str, str]],
    look: Look,
    colour: QColor | None,
) -> None:
    """Draw one text element, a line of it at each position it names."""
    lines: list[_Line] = [_Line(number(style.get("x")), number(style.get("y")), [])]
    _collect(element, style, style_of, look, lines)
    for line in lines:
        width = sum(run.width for run in line.runs)
        x = line.x - width * _ANCHORS.get(line.runs[0].style.get("text-anchor", "") if line.runs else "", 0.0)
        for run in line.runs:
            _draw_run(painter, run, QPointF(x, line.y), colour)
            x += run.width


def _collect(
    element: Element,
    style: dict[str, str],
    style_of: Callable[[Element, dict[str, str]], dict[str, str]],
    look: Look,
    lines: list[_Line],
) -> None:
    if element.text:
        lines[-1].runs.append(_run(element.text, style, look))
    for child in element:
        if child.tag.rpartition("}")[2] != "tspan":
            continue
        if child.get("x") is not None or child.get("y") is not None:
            lines.append(_Line(number(child.get("x"), lines[-1].x), number(child.get("y"), lines[-1].y), []))
        _collect(child, style_of(child, style), style_of, look, lines)
        if child.tail:
            lines[-1].runs.append(_run(child.tail, style, look))


def _run(text: str, style: dict[str, str], look: Look) -> _Run:
    weight = style.get("font-weight", "")
    is_bold = weight in {"bold", "bolder"} or number(weight) >= 600
    is_italic = style.get("font-style", "") in {"italic", "oblique"}
    is_code = "mono" in style.get("font-family", "")
    font = font_for(look, BOLD * is_bold + ITALIC * is_italic + CODE * is_code)
    size = number(style.get("font-size"), 16.0)
    return _Run(text, style, font, size, QFontMetricsF(font).horizontalAdvance(text) * size / DRAWN_PX)


def _draw_run(painter: QPainter, run: _Run, at: QPointF, colour: QColor | None) -> None:
    if colour is None or not run.text.strip():
        return
    painter.save()
    painter.translate(at)
    painter.scale(run.size / DRAWN_PX, run.size / DRAWN_PX)
    painter.setFont(run.font)
    painter.setPen(colour)
    painter.drawText(QPointF(0, 0), run.text)
    painter.restore()
