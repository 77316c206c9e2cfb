"""The colours of the four looks: light, dark, and each of them with high contrast; and of code in them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

READABLE = 4.5
"""The contrast every text must reach on its ground (WCAG 2, AA)."""

HIGH_CONTRAST = 7.0
"""The same where contrast is high (WCAG 2, AAA)."""

LIGHT = {
    "window": "#fcfcfb",
    "panel": "#f3f3f1",
    "panel_hover": "#e8e8e5",
    "text": "#1e2024",
    "text_muted": "#50555d",
    "text_faint": "#595e65",
    "border": "#d9d9d5",
    "edge": "#7b7f86",
    "field": "#ffffff",
    "user_panel": "#eeeeeb",
    "code_background": "#f5f5f2",
    "error": "#b3261e",
    "warning": "#7d5200",
    "success": "#1c6b3a",
    "mark": "#ffeeb0",
    "mark_current": "#ffe48c",
    "mark_line": "#a57c0c",
    "mark_edge": "#7d5200",
}

DARK = {
    "window": "#1c1d20",
    "panel": "#232529",
    "panel_hover": "#2f3237",
    "text": "#e7e8ea",
    "text_muted": "#b1b5bc",
    "text_faint": "#a6abb2",
    "border": "#3a3d43",
    "edge": "#767b84",
    "field": "#202226",
    "user_panel": "#2a2c31",
    "code_background": "#17181a",
    "error": "#ff9a90",
    "warning": "#e6b455",
    "success": "#7fcf98",
    "mark": "#8c7524",
    "mark_current": "#b0931e",
    "mark_line": "#8a6d24",
    "mark_edge": "#e6b455",
}

LIGHT_SYNTAX = {
    "keyword": "#8b2fa8",
    "string": "#1f6b2c",
    "number": "#8a4b00",
    "comment": "#595e64",
    "name": "#1e2024",
    "function": "#1d58b8",
    "type": "#0b6573",
    "operator": "#50555d",
    "tag": "#a4262c",
    "attribute": "#7a5000",
    "error": "#b3261e",
    "inserted": "#1c6b3a",
    "deleted": "#b3261e",
}

DARK_SYNTAX = {
    "keyword": "#d6a2ee",
    "string": "#9fd3a0",
    "number": "#ebb982",
    "comment": "#a6aab1",
    "name": "#e7e8ea",
    "function": "#8fb9f5",
    "type": "#7fd0d8",
    "operator": "#b1b5bc",
    "tag": "#f2a0a0",
    "attribute": "#dfc07c",
    "error": "#ff9a90",
    "inserted": "#7fcf98",
    "deleted": "#ff9a90",
}

HIGH_LIGHT = {
    "window": "#ffffff",
    "panel": "#ffffff",
    "panel_hover": "#e4e4e4",
    "text": "#000000",
    "text_muted": "#1c1c1c",
    "text_faint": "#2b2b2b",
    "border": "#000000",
    "edge": "#000000",
    "field": "#ffffff",
    "user_panel": "#f0f0f0",
    "code_background": "#ffffff",
    "error": "#8a0000",
    "warning": "#5a3a00",
    "success": "#004a1c",
    "mark": "#fff3c4",
    "mark_current": "#ffe48c",
    "mark_line": "#7d5200",
    "mark_edge": "#000000",
}

HIGH_DARK = {
    "window": "#000000",
    "panel": "#000000",
    "panel_hover": "#2c2c2c",
    "text": "#ffffff",
    "text_muted": "#f0f0f0",
    "text_faint": "#e0e0e0",
    "border": "#ffffff",
    "edge": "#ffffff",
    "field": "#000000",
    "user_panel": "#1a1a1a",
    "code_background": "#000000",
    "error": "#ffb8b0",
    "warning": "#ffd479",
    "success": "#9be8b0",
    "mark": "#5c4d18",
    "mark_current": "#6d5b1c",
    "mark_line": "#e6b455",
    "mark_edge": "#ffffff",
}

HIGH_LIGHT_SYNTAX = {
    "keyword": "#5f0f7a",
    "string": "#0b4a17",
    "number": "#5e3000",
    "comment": "#333333",
    "name": "#000000",
    "function": "#0d3a86",
    "type": "#03454f",
    "operator": "#1c1c1c",
    "tag": "#7a0f18",
    "attribute": "#523500",
    "error": "#8a0000",
    "inserted": "#004a1c",
    "deleted": "#8a0000",
}

HIGH_DARK_SYNTAX = {
    "keyword": "#e9c6fa",
    "string": "#b9eab9",
    "number": "#ffd3a0",
    "comment": "#dcdcdc",
    "name": "#ffffff",
    "function": "#b5d3ff",
    "type": "#a0eaf2",
    "operator": "#f0f0f0",
    "tag": "#ffc4c4",
    "attribute": "#f7dc9c",
    "error": "#ffb8b0",
    "inserted": "#9be8b0",
    "deleted": "#ffb8b0",
}


@dataclass(frozen=True, slots=True)
class Look:
    """One of the looks: its colours by the roles of Theme, as #rrggbb.

    strongest_selection is as far from the grounds as a selection may be: every text colour can be read on it.
    text_ratio is the contrast each text has at least on each ground, edge_ratio that of what outlines a control.
    """

    roles: Mapping[str, str]
    syntax: Mapping[str, str]
    strongest_selection: str
    text_ratio: float
    edge_ratio: float = 3.0


LOOKS = {
    (False, False): Look(LIGHT, LIGHT_SYNTAX, "#d8d8d5", READABLE),
    (True, False): Look(DARK, DARK_SYNTAX, "#3c3f45", READABLE),
    (False, True): Look(HIGH_LIGHT, HIGH_LIGHT_SYNTAX, "#d8d8d8", HIGH_CONTRAST),
    (True, True): Look(HIGH_DARK, HIGH_DARK_SYNTAX, "#3a3a3a", HIGH_CONTRAST),
}
"""By whether it is dark, and whether its contrast is high."""
