"""Contrast between two colours as WCAG 2 counts it, and colours moved until they have enough of it."""

from __future__ import annotations

from PySide6.QtGui import QColor

STEP = 0.02


def contrast_ratio(one: QColor, other: QColor) -> float:
    """The contrast ratio, 1 (the same) to 21 (black on white)."""
    lighter, darker = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def mix(colour: QColor, ground: QColor, share: float) -> QColor:
    """The colour laid over a ground; share 0 gives the ground, 1 the colour."""
    return QColor.fromRgbF(
        colour.redF() * share + ground.redF() * (1 - share),
        colour.greenF() * share + ground.greenF() * (1 - share),
        colour.blueF() * share + ground.blueF() * (1 - share),
    )


def with_contrast(colour: QColor, ground: QColor, ratio: float, *, lighter: bool) -> QColor:
    """The same hue, made lighter (or darker) in small steps until it has at least that ratio on the ground."""
    hue, saturation, lightness = colour.hslHueF(), colour.hslSaturationF(), colour.lightnessF()
    end = 1.0 if lighter else 0.0
    while contrast_ratio(colour, ground) < ratio and lightness != end:
        lightness = min(max(lightness + (STEP if lighter else -STEP), 0.0), 1.0)
        colour = QColor.fromHslF(max(hue, 0.0), saturation, lightness)
    return colour


def _luminance(colour: QColor) -> float:
    red, green, blue = (_linear(part) for part in (colour.redF(), colour.greenF(), colour.blueF()))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _linear(part: float) -> float:
    return part / 12.92 if part <= 0.04045 else float(((part + 0.055) / 1.055) ** 2.4)
