"""Values in a drawing: numbers, CSS variables, and colours as QColor."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from PySide6.QtGui import QColor

if TYPE_CHECKING:
    from collections.abc import Mapping

_NUMBER = re.compile(r"[-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?")
_VARIABLE = re.compile(r"var\(\s*(--[\w-]+)\s*(?:,((?:[^()]|\([^()]*\))*))?\)")
_MIX = re.compile(r"color-mix\(in srgb,\s*(.+?)\s+([\d.]+)%\s*,\s*(.+)\)$")
_FUNCTION = re.compile(r"(rgb|hsl)a?\(([^()]*)\)$")
_HEX_WITH_ALPHA = {5: 1, 9: 2}
"""Lengths of #rgba and #rrggbbaa, and the digits of a channel in each."""

MAX_DEPTH = 6


def number(text: str | None, otherwise: float = 0.0) -> float:
    """The number a text begins with."""
    found = _NUMBER.match((text or "").strip())
    return float(found[0]) if found is not None else otherwise


def numbers(text: str) -> list[float]:
    """All numbers of a text."""
    return [float(found) for found in _NUMBER.findall(text)]


def resolved(value: str, variables: Mapping[str, str]) -> str:
    """The value with its variables replaced, from the inside out, by what they stand for or their fallback."""
    for _ in range(MAX_DEPTH):
        if "var(" not in value:
            break
        value = _VARIABLE.sub(lambda found: variables.get(found[1], found[2] or ""), value)
    return value


def colour_of(value: str, ink: QColor) -> QColor | None:
    """A CSS colour; None for "none", the ink for currentColor and for what cannot be read."""
    value = value.strip()
    if value in {"none", "transparent", ""}:
        return None
    mixed = _MIX.match(value)
    if mixed is not None:
        first, second = colour_of(mixed[1], ink), colour_of(mixed[3], ink)
        if first is None or second is None:
            return first or second
        return _mix(first, second, min(float(mixed[2]), 100.0) / 100)
    function = _FUNCTION.match(value)
    if function is not None:
        return _from_function(function[1], function[2]) or ink
    digits = _HEX_WITH_ALPHA.get(len(value)) if value.startswith("#") else None
    if digits:
        value = f"#{value[-digits:] * (2 // digits)}{''.join(char * (2 // digits) for char in value[1:-digits])}"
    colour = QColor.fromString(value)
    return colour if colour.isValid() else ink


def _mix(first: QColor, second: QColor, share: float) -> QColor:
    rest = 1 - share
    made = QColor.fromRgbF(
        first.redF() * share + second.redF() * rest,
        first.greenF() * share + second.greenF() * rest,
        first.blueF() * share + second.blueF() * rest,
    )
    made.setAlphaF(first.alphaF() * share + second.alphaF() * rest)
    return made


def _from_function(name: str, inside: str) -> QColor | None:
    parts = [part for part in re.split(r"[\s,/]+", inside.strip()) if part]
    if len(parts) < 3:
        return None
    alpha = _share(parts[3], 1) if len(parts) > 3 else 1.0
    if name == "hsl":
        return QColor.fromHslF(number(parts[0]) % 360 / 360, _share(parts[1], 1), _share(parts[2], 1), alpha)
    colour = QColor.fromRgbF(*(_share(part, 255) for part in parts[:3]))
    colour.setAlphaF(alpha)
    return colour


def _share(text: str, whole: float) -> float:
    """A number or a percentage as a share from 0 to 1."""
    return min(max(number(text) / (100 if text.endswith("%") else whole), 0.0), 1.0)
