"""Theme: the colour roles, fonts and sizes of the whole window as one frozen value."""

from __future__ import annotations

import math
from dataclasses import dataclass, replace
from types import MappingProxyType
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QFontDatabase, QPen

from canal_desktop.domain.settings import Appearance, Density, ReadingWidth, Settings
from canal_desktop.ui.theme.colours import LOOKS
from canal_desktop.ui.theme.contrast import contrast_ratio, mix, with_contrast
from canal_desktop.ui.theme.system import (
    system_accent,
    system_is_dark,
    system_wants_contrast,
    system_wants_stillness,
)

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

COLUMN_EM = {ReadingWidth.NARROW: 36.0, ReadingWidth.NORMAL: 46.0, ReadingWidth.WIDE: 64.0, ReadingWidth.FULL: math.inf}
"""The width of the transcript's text, in text sizes."""

SPACING_PX = {Density.COMFORTABLE: 4, Density.COMPACT: 2}
"""The unit of the spacing grid, in device-independent pixels."""

BLOCK_GAP_EM = {Density.COMFORTABLE: 0.75, Density.COMPACT: 0.5}
"""Below a block of the transcript, in text sizes."""

RING_PX, HIGH_RING_PX = 2, 3
"""How broad the ring around what has the keyboard is, and where contrast is high."""

MIN_TEXT_PT = 10.0
SMALL, LARGE = 0.88, 1.45
"""The two other text sizes, as factors of the text size. There are no more than these three."""

NOTHING_CHOSEN = Settings()

CODE_FONTS = ("JetBrains Mono", "Cascadia Mono", "SF Mono", "Menlo", "Consolas", "DejaVu Sans Mono", "Liberation Mono")

WHITE, BLACK = QColor("#ffffff"), QColor("#000000")
"""One of them can be read on any accent."""

TEXT_ROLES = ("text", "text_muted", "text_faint", "error", "warning", "success")


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
    """The transcript's text_font; text_font itself is that of the window."""
    column_em: float
    """How wide the transcript's text may be, in text sizes."""
    zoom_percent: int = 100
    high_contrast: bool = False
    """Whatever is told by a colour is told by an outline too."""
    spacing: int = SPACING_PX[Density.COMFORTABLE]
    """A row is three of them higher than its text."""
    block_gap_em: float = BLOCK_GAP_EM[Density.COMFORTABLE]
    is_still: bool = False
    """Nothing moves by itself."""

    @property
    def is_compact(self) -> bool:
        """Whether lines and controls are close together."""
        return self.spacing < SPACING_PX[Density.COMFORTABLE]

    @property
    def ring_px(self) -> int:
        """How broad the ring around what has the keyboard is, in device-independent pixels."""
        return HIGH_RING_PX if self.high_contrast else RING_PX

    def grounds(self) -> tuple[QColor, ...]:
        """The colours text stands on."""
        return (self.window, self.panel, self.panel_hover, self.user_panel, self.code_background, self.selection)

    def for_reading(self) -> Theme:
        """The same theme with the fonts the transcript is read in."""
        return replace(self, text_font=self.reading_font, small_font=_sized(self.reading_font, SMALL))

    def outline(self) -> QPen:
        """What a panel is drawn around with: nothing, as its ground is enough, unless contrast is high."""
        return QPen(self.edge, 1) if self.high_contrast else QPen(Qt.PenStyle.NoPen)

    def scaled(self, size_px: float) -> int:
        """A size that grows with the text, such as an icon beside it, in device-independent pixels."""
        return round(size_px * self.zoom_percent / 100)


def make_theme(
    appearance: Appearance = Appearance.SYSTEM,
    zoom_percent: int = 100,
    accent: QColor | None = None,
    settings: Settings = NOTHING_CHOSEN,
) -> Theme:
    """The theme for an appearance.

    Args:
        appearance: light, dark, or as the system says at this moment.
        zoom_percent: 50 to 300; applies to all fonts.
        accent: the system's accent colour; looked up where None. The user's own goes before it. Either is made lighter
            or darker until it can be read.
        settings: gives the rest: contrast, accent, density, motion, fonts, and the width of the transcript.
    """
    is_dark = system_is_dark() if appearance is Appearance.SYSTEM else appearance is Appearance.DARK
    high_contrast = settings.high_contrast or system_wants_contrast()
    look = LOOKS[is_dark, high_contrast]
    colours: dict[str, Any] = {role: QColor(value) for role, value in look.roles.items()}
    grounds = [colours[role] for role in ("window", "panel", "panel_hover", "user_panel", "code_background")]
    grounds.append(QColor(look.strongest_selection))
    own = QColor.fromString(settings.accent)
    wanted = own if own.isValid() else accent or system_accent()
    readable_accent = _readable(wanted, grounds, look.text_ratio, lighter=is_dark)
    on_accent = max((WHITE, BLACK), key=lambda colour: contrast_ratio(colour, readable_accent))
    syntax = {role: QColor(value) for role, value in look.syntax.items()}
    texts = [*(colours[role] for role in TEXT_ROLES), readable_accent, *syntax.values()]
    # Text of any colour can be selected: the selection's ground gives way until all of them can be read on it.
    accented = mix(readable_accent, colours["window"], 0.28 if is_dark else 0.2)
    system_font = _text_font(zoom_percent)
    text_font = _first_of(settings.interface_family, system_font)
    return Theme(
        name="dark" if is_dark else "light",
        is_dark=is_dark,
        accent=readable_accent,
        accent_text=on_accent,
        link=readable_accent,
        selection=_readable(accented, texts, look.text_ratio, lighter=not is_dark),
        syntax=MappingProxyType(syntax),
        text_font=text_font,
        small_font=_sized(text_font, SMALL),
        large_font=_sized(text_font, LARGE),
        code_font=_code_font(text_font.pointSizeF() * 0.95, settings.code_family),
        reading_font=_first_of(settings.text_family, system_font),
        column_em=COLUMN_EM[settings.reading_width],
        zoom_percent=zoom_percent,
        high_contrast=high_contrast,
        spacing=SPACING_PX[settings.density],
        block_gap_em=BLOCK_GAP_EM[settings.density],
        is_still=settings.reduced_motion or system_wants_stillness(),
        **colours,
    )


def _readable(colour: QColor, others: Iterable[QColor], ratio: float, *, lighter: bool) -> QColor:
    """The colour made lighter or darker until it stands out from all the others."""
    for other in others:
        colour = with_contrast(colour, other, ratio, lighter=lighter)
    return colour


def _text_font(zoom_percent: int) -> QFont:
    font = QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont)
    font.setPointSizeF(max(font.pointSizeF(), MIN_TEXT_PT) * zoom_percent / 100)
    return font


def _first_of(family: str, font: QFont) -> QFont:
    """A font of that family; the system's stands in where this machine has none, and where "" is wanted."""
    chosen = QFont(font)
    if family:
        chosen.setFamilies([family, *(font.families() or [font.family()])])
    return chosen


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
