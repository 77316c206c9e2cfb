"""The one style sheet, the palette and the font of the program, made from a Theme.

Widgets say what they are with two properties: `kind` on buttons ("primary", "quiet") and `role` on labels ("title",
"heading", "muted", "small", "error", "small_error"); a quiet button can be `compact` too, and a "chip" is a filter that
is on or off. A scroll area that has the keyboard itself is of the kind "reading". Grounds come from object names.
"""

from __future__ import annotations

from math import ceil
from typing import TYPE_CHECKING

from PySide6.QtGui import QColor, QFontMetricsF, QPalette

from canal_desktop.ui.theme.assets import resource_path
from canal_desktop.ui.theme.sheet_text import HIGH_CONTRAST_SHEET, SHEET

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from canal_desktop.ui.theme.theme import Theme

LEAST_TICK_PX, TICK_SHARE = 14, 1.4
"""A box to tick is as high as a capital letter with room around it."""

ARROW_PX, SMALL_ARROW_PX, DROP_PX = 16, 10, 24
"""Arrows of boxes to choose from and of numbers, and what there is to click at; they grow with the text."""

INSETS = {
    "button": (7, 13),
    "tool": (6, 8),
    "small_button": (6, 12),
    "chip": (2, 10),
    "area": (5, 7),
    "field": (7, 9),
    "spin": (3, 7),
    "cell": (4, 8),
    "menu": (6, 0),
    "line": (20, 0),
}
"""From the edge of a control to what is in it, above and beside, in device-independent pixels."""

COMPACT_INSETS = INSETS | {
    "button": (4, 10),
    "tool": (4, 6),
    "small_button": (4, 8),
    "chip": (2, 8),
    "area": (4, 5),
    "field": (4, 7),
    "cell": (2, 6),
    "menu": (3, 0),
    "line": (18, 0),
}


def apply_theme(app: QApplication, theme: Theme) -> None:
    """Give the whole program the colours and fonts of a theme."""
    if app.style().objectName() != "fusion" and not app.styleSheet():
        app.setStyle("Fusion")
    # Widgets take another family only together with another style sheet: Qt 6.11 tells them of sizes alone.
    family = theme.text_font.family().replace("*/", "")
    sheet = f"{style_sheet(theme)}/* {family} */"
    if app.styleSheet() not in {"", sheet}:
        # In place of another one, Qt 6.11 styles each widget once for itself and once for each that it lies in.
        app.setStyleSheet("")
    app.setPalette(_palette(theme))
    app.setFont(theme.text_font)
    if app.styleSheet() != sheet:
        app.setStyleSheet(sheet)


def style_sheet(theme: Theme) -> str:
    """The style sheet in the theme's colours and sizes."""
    values: dict[str, object] = {
        role: getattr(theme, role).name()
        for role in (
            *("window", "panel", "panel_hover", "text", "text_muted", "text_faint", "accent", "accent_text"),
            *("border", "edge", "field", "user_panel", "selection", "error"),
        )
    }
    values |= _paddings(theme)
    values |= {
        "arrow": resource_path("icons/combo-arrow.svg").as_posix(),
        "arrow_up": resource_path("icons/combo-arrow-up.svg").as_posix(),
        "arrow_px": max(ARROW_PX, theme.scaled(ARROW_PX)),
        "small_arrow_px": max(SMALL_ARROW_PX, theme.scaled(SMALL_ARROW_PX)),
        "drop_px": max(DROP_PX, theme.scaled(DROP_PX)),
        "spin_px": max(ARROW_PX, theme.scaled(ARROW_PX)),
        "check": resource_path("icons/list-check.svg").as_posix(),
        "faint_check": resource_path("icons/list-check-faint.svg").as_posix(),
        "scroll": theme.edge.name(),
        "accent_hover": hover_of(theme).name(),
        "tick_px": max(LEAST_TICK_PX, round(QFontMetricsF(theme.text_font).capHeight() * TICK_SHARE)),
        "large_pt": f"{theme.large_font.pointSizeF():.1f}",
        "small_pt": f"{theme.small_font.pointSizeF():.1f}",
    }
    sheet = SHEET.substitute(values)
    return sheet + HIGH_CONTRAST_SHEET.substitute(values) if theme.high_contrast else sheet


def hover_of(theme: Theme) -> QColor:
    """The ground of a primary button under the pointer."""
    return theme.accent.lighter(112) if theme.is_dark else theme.accent.darker(112)


def _paddings(theme: Theme) -> dict[str, object]:
    """What lies between the outlines of controls and what is in them.

    A control takes the same room with a hairline as with the ring of the keyboard, so that nothing moves.
    """
    ring = theme.ring_px
    insets = COMPACT_INSETS if theme.is_compact else INSETS

    def inside(control: str, line_px: int) -> str:
        height, width = insets[control]
        return f"{max(height - line_px, 0)}px {max(width - line_px, 0)}px"

    return {
        "ring": f"{ring}px solid",
        "button": inside("button", 1),
        "button_in_ring": inside("button", ring),
        "tool": inside("tool", ring),
        "tool_in_line": inside("tool", 1),
        "small_button": inside("small_button", ring),
        "small_in_line": inside("small_button", 1),
        "chip": inside("chip", 1),
        "chip_checked": inside("chip", 2),
        "chip_in_ring": inside("chip", ring),
        "area": inside("area", 1),
        "area_in_ring": inside("area", ring),
        "field_pad": inside("field", 1),
        "field_in_ring": inside("field", ring),
        "spin": inside("spin", 1),
        "spin_in_ring": inside("spin", ring),
        "cell": inside("cell", 0),
        "menu_px": insets["menu"][0],
        "gap_px": theme.spacing,
        # A line of text is never cut where room is scarce, however large it is.
        "line_px": max(insets["line"][0], ceil(QFontMetricsF(theme.text_font).height())),
    }


def _palette(theme: Theme) -> QPalette:
    # A palette made from nothing: roles left unset, Accent among them, go on following the system.
    palette = QPalette()
    role = QPalette.ColorRole
    colours: dict[QPalette.ColorRole, QColor] = {
        role.Window: theme.window,
        role.WindowText: theme.text,
        role.Base: theme.field,
        role.AlternateBase: theme.panel,
        role.Text: theme.text,
        role.PlaceholderText: theme.text_faint,
        role.Button: theme.panel,
        role.ButtonText: theme.text,
        role.BrightText: theme.error,
        role.ToolTipBase: theme.panel,
        role.ToolTipText: theme.text,
        role.Highlight: theme.selection,
        role.HighlightedText: theme.text,
        role.Link: theme.link,
        role.LinkVisited: theme.link,
        role.Light: theme.panel_hover,
        role.Midlight: theme.panel_hover,
        role.Mid: theme.border,
        role.Dark: theme.border,
        role.Shadow: theme.border,
    }
    for key, colour in colours.items():
        palette.setColor(key, colour)
    for key in (role.WindowText, role.Text, role.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, key, theme.text_faint)
    return palette
