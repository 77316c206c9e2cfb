"""The theme's colours under the names that Pele's drawings ask for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from canal_desktop.ui.theme.contrast import mix

if TYPE_CHECKING:
    from canal_desktop.ui.theme.theme import Theme

LIGHT_SERIES = ("#4269d0", "#b8720f", "#c2453c", "#2f8a80", "#3c8a3c", "#a04f9a", "#7d5a3c", "#6f7681")
DARK_SERIES = ("#8fabf5", "#efb118", "#ff8d85", "#6cc5b0", "#7fcf7f", "#dc97d6", "#c9a687", "#b3bac4")
"""Filled areas; labels stand on them in the colour of the ground."""


def diagram_variables(theme: Theme) -> dict[str, str]:
    """Pele's CSS variables for a theme."""
    colours = {
        "bg": theme.code_background,
        "fg": theme.text,
        "muted": theme.text_muted,
        "line": theme.text_muted,
        "surface": mix(theme.accent, theme.code_background, 0.14 if theme.is_dark else 0.1),
        "surface-alt": mix(theme.text, theme.code_background, 0.14 if theme.is_dark else 0.08),
        "border": theme.edge,
        "accent": theme.accent,
        "critical": theme.error,
        "error": theme.error,
    }
    variables = {f"--pele-{role}": colour.name() for role, colour in colours.items()}
    series = DARK_SERIES if theme.is_dark else LIGHT_SERIES
    variables |= {f"--pele-series-{number}": colour for number, colour in enumerate(series, 1)}
    return variables
