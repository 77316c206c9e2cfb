"""Theme: the colour roles, fonts and sizes of the whole window as one frozen value."""

from __future__ import annotations

import math
from dataclasses import dataclass, replace
from types import MappingProxyType
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QFontDatabase, QGuiApplication, QPalette

from canal_desktop.domain.settings import Appearance, ReadingWidth, Settings
from canal_desktop.ui.theme.contrast import contrast_ratio, mix, with_contrast

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

READABLE = 4.5
"""The contrast every text must reach on its ground (WCAG 2, AA)."""

COLUMN_EM = {ReadingWidth.NARROW: 36.0, ReadingWidth.NORMAL: 46.0, ReadingWidth.WIDE: 64.0, ReadingWidth.FULL: math.inf}
"""The width of the transcript's text, in text sizes."""

SPACING_PX = 4
"""The unit of the spacing grid, in device-independent pixels."""

MIN_TEXT_PT = 10.0
SMALL, LARGE = 0.88, 1.45
"""The two other text sizes, as factors of the text size. There are no more than these three."""

SYSTEM_FONTS = Settings()

CODE_FONTS = ("JetBrains Mono", "Cascadia Mono", "SF Mono", "Menlo", "Consolas", "DejaVu Sans Mono", "Liberation Mono")

STRONGEST_SELECTION = {"light": "#d8d8d5", "dark": "#3c3f45"}
"""Every text colour can be read on these, and yet they are seen beside the other grounds. A selection comes near."""

TEXT_ROLES = ("text", "text_muted", "text_faint", "error", "warning", "success")

LIGHT = {
    "window": "#fcfcfb",
    "panel": "#f3f3f1",
    "panel_hover": "#e8e8e5",
    "text": "#1e2024",
    "text_muted": "#50555d",
    "text_faint": "#595e65",
    "border": "#d9d9d5",
    "edge": "#8b8f95",
    "field": "#ffffff",
    "user_panel": "#eeeeeb",
    "code_background": "#f5f5f2",
    "error": "#b3261e",
    "warning": "#7d5200",
    "success": "#1c6b3a",
    "mark": "#ffeeb0",
    "mark_current": "#ffe48c",
    "mark_line": "#c99a1c",
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


@dataclass(frozen=True, slots=True)
class Theme:
    """What everything on the screen is drawn with. Every text colour is readable on every ground.

    edge outlines what can be typed into, field is its ground. mark and mark_current are laid over what a search found:
    a light ground is multiplied with them, a dark one dodged; mark_edge outlines the current one, mark_line stands for
    it on a scroll bar. syntax holds the roles keyword, string, number, comment,
    name, function, type, operator, tag, attribute, error, inserted and deleted. Font sizes already carry the zoom.
    """

    name: str
    is_dark: bool
    window: QColor
    panel: QColor
    panel_hover: QColor
    text: QColor
    text_muted: QColor
    text_faint: QColor
    accent: QColor
    accent_text: QColor
    border: QColor
    edge: QColor
    field: QColor
    user_panel: QColor
    code_background: QColor
    link: QColor
    error: QColor
    warning: QColor
    success: QColor
    selection: QColor
    mark: QColor
    mark_current: QColor
    mark_line: QColor
    mark_edge: QColor
    syntax: Mapping[str, QColor]
    text_font: QFont
    small_font: QFont
    large_font: QFont
    code_font: QFont
    reading_font: QFont
    """The transcript's text_font; the window's own is always the system's."""
    column_em: float
    """How wide the transcript's text may be, in text sizes."""
    zoom_percent: int = 100
    spacing: int = SPACING_PX

    def grounds(self) -> tuple[QColor, ...]:
        """The colours text stands on."""
        return (self.window, self.panel, self.panel_hover, self.user_panel, self.code_background, self.selection)

    def for_reading(self) -> Theme:
        """The same theme with the fonts the transcript is read in."""
        return replace(self, text_font=self.reading_font, small_font=_sized(self.reading_font, SMALL))

    def scaled(self, size_px: float) -> int:
        """A size that grows with the text, such as an icon beside it, in device-independent pixels."""
        return round(size_px * self.zoom_percent / 100)


def make_theme(
    appearance: Appearance = Appearance.SYSTEM,
    zoom_percent: int = 100,
    accent: QColor | None = None,
    reading: Settings = SYSTEM_FONTS,
) -> Theme:
    """The theme for an appearance.

    Args:
        appearance: light, dark, or as the system says at this moment.
        zoom_percent: 50 to 300; applies to all fonts.
        accent: the one accent colour; the system's where None. It is made lighter or darker until it can be read.
        reading: gives the width and the fonts of the transcript; nothing else is taken from it.
    """
    is_dark = _system_is_dark() if appearance is Appearance.SYSTEM else appearance is Appearance.DARK
    colours: dict[str, Any] = {role: QColor(value) for role, value in (DARK if is_dark else LIGHT).items()}
    grounds = [colours[role] for role in ("window", "panel", "panel_hover", "user_panel", "code_background")]
    grounds.append(QColor(STRONGEST_SELECTION["dark" if is_dark else "light"]))
    readable_accent = _readable(accent or system_accent(), grounds, lighter=is_dark)
    white, black = QColor("#ffffff"), QColor("#101113")
    on_accent = max((white, black), key=lambda colour: contrast_ratio(colour, readable_accent))
    syntax = {role: QColor(value) for role, value in (DARK_SYNTAX if is_dark else LIGHT_SYNTAX).items()}
    texts = [*(colours[role] for role in TEXT_ROLES), readable_accent, *syntax.values()]
    # Text of any colour can be selected: the selection's ground gives way until all of them can be read on it.
    accented = mix(readable_accent, colours["window"], 0.28 if is_dark else 0.2)
    text_font = _text_font(zoom_percent)
    return Theme(
        name="dark" if is_dark else "light",
        is_dark=is_dark,
        accent=readable_accent,
        accent_text=on_accent,
        link=readable_accent,
        selection=_readable(accented, texts, lighter=not is_dark),
        syntax=MappingProxyType(syntax),
        text_font=text_font,
        small_font=_sized(text_font, SMALL),
        large_font=_sized(text_font, LARGE),
        code_font=_code_font(text_font.pointSizeF() * 0.95, reading.code_family),
        reading_font=_reading_font(text_font, reading.text_family),
        column_em=COLUMN_EM[reading.reading_width],
        zoom_percent=zoom_percent,
        **colours,
    )


def system_accent() -> QColor:
    """The accent colour of the desktop; our own palette leaves that role alone, so it can be read at any time."""
    return QGuiApplication.palette().color(QPalette.ColorRole.Accent)


def _system_is_dark() -> bool:
    scheme = QGuiApplication.styleHints().colorScheme()
    return scheme is Qt.ColorScheme.Dark


def _readable(colour: QColor, others: Iterable[QColor], *, lighter: bool) -> QColor:
    """The colour made lighter or darker until it stands out from all the others."""
    for other in others:
        colour = with_contrast(colour, other, READABLE, lighter=lighter)
    return colour


def _text_font(zoom_percent: int) -> QFont:
    font = QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont)
    font.setPointSizeF(max(font.pointSizeF(), MIN_TEXT_PT) * zoom_percent / 100)
    return font


def _reading_font(text_font: QFont, family: str) -> QFont:
    font = QFont(text_font)
    if family:
        # The system's font stands in where this machine has no such family.
        font.setFamilies([family, *(text_font.families() or [text_font.family()])])
    return font


def _code_font(size_pt: float, family: str) -> QFont:
    font = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
    chosen = [family] if family else []
    font.setFamilies([*chosen, font.family(), *CODE_FONTS])
    font.setStyleHint(QFont.StyleHint.Monospace)
    font.setPointSizeF(size_pt)
    return font


def _sized(font: QFont, factor: float) -> QFont:
    other = QFont(font)
    other.setPointSizeF(font.pointSizeF() * factor)
    return other
