"""The rows of the sections Appearance and Shortcuts."""

from __future__ import annotations

from canal_desktop.domain.settings import Appearance, Density, ReadingWidth
from canal_desktop.language import tr
from canal_desktop.ui.settings.editors import ChoiceEditor, FontEditor, Switch
from canal_desktop.ui.settings.rows import Part, Row, Section, Setting
from canal_desktop.ui.settings.wide_editors import ColourEditor
from canal_desktop.ui.shortcuts.bindings import BINDINGS
from canal_desktop.ui.window_actions import ZOOM_STEPS

APPEARANCES = (
    (Appearance.SYSTEM, tr("As the system says")),
    (Appearance.LIGHT, tr("Light")),
    (Appearance.DARK, tr("Dark")),
)
WIDTHS = (
    (ReadingWidth.NARROW, tr("Narrow")),
    (ReadingWidth.NORMAL, tr("Normal")),
    (ReadingWidth.WIDE, tr("Wide")),
    (ReadingWidth.FULL, tr("As wide as the window")),
)
DENSITIES = ((Density.COMFORTABLE, tr("Comfortable")), (Density.COMPACT, tr("Compact")))


def _percent(zoom: int) -> str:
    return f"{zoom} %"


def _zoom_note() -> str:
    larger, smaller = BINDINGS.first_shown("zoom_in"), BINDINGS.first_shown("zoom_out")
    if not larger or not smaller:
        return ""
    return tr("{larger} and {smaller} change it anywhere.", larger=larger, smaller=smaller)


HERE = Section.APPEARANCE

_WHAT_KEYS_DO = tr("What each key does, and other keys where you want them.")
_QUICK_ELSEWHERE = tr("Keys that open the quick window from any program are in the section General.")

ROWS: tuple[Row, ...] = (
    Setting(
        "appearance",
        tr("Appearance"),
        tr("Light or dark colours."),
        HERE,
        lambda parent: ChoiceEditor(APPEARANCES, parent),
        tr("theme mode night colour color scheme"),
    ),
    Setting(
        "high_contrast",
        tr("High contrast"),
        tr("Colours are as far apart as can be, in light and in dark."),
        HERE,
        Switch,
        tr("accessibility vision readable"),
    ),
    Setting(
        "accent",
        tr("Accent colour"),
        tr("The colour of links and of what is chosen; it is made lighter or darker where it could not be read."),
        HERE,
        ColourEditor,
        tr("theme color highlight tint"),
    ),
    Setting(
        "density",
        tr("Density"),
        tr("How much room is between lines and controls."),
        HERE,
        lambda parent: ChoiceEditor(DENSITIES, parent),
        tr("spacing compact comfortable room size"),
    ),
    Setting(
        "interface_family",
        tr("Interface font"),
        tr("The font of menus, lists and buttons."),
        HERE,
        lambda parent: FontEditor(parent, only_fixed=False),
        tr("typeface letters family"),
    ),
    Setting(
        "text_family",
        tr("Reading font"),
        tr("The font conversations are read in."),
        HERE,
        lambda parent: FontEditor(parent, only_fixed=False),
        tr("typeface letters family serif"),
    ),
    Setting(
        "code_family",
        tr("Code font"),
        tr("The font of code, whose letters are all as wide."),
        HERE,
        lambda parent: FontEditor(parent, only_fixed=True),
        tr("typeface letters family monospace"),
    ),
    Setting(
        "zoom_percent",
        tr("Text size"),
        tr("Of the whole window."),
        HERE,
        lambda parent: ChoiceEditor(((zoom, _percent(zoom)) for zoom in ZOOM_STEPS), parent, _percent),
        tr("zoom scale larger smaller font accessibility"),
        note=_zoom_note,
    ),
    Setting(
        "reading_width",
        tr("Reading width"),
        tr("How long the lines of a conversation may become."),
        HERE,
        lambda parent: ChoiceEditor(WIDTHS, parent),
        tr("column line length margin"),
    ),
    Setting(
        "reduced_motion",
        tr("Reduced motion"),
        tr("Nothing moves by itself, also where the system does not ask for that."),
        HERE,
        Switch,
        tr("animation accessibility scrolling"),
    ),
    Setting(
        "physical_keys",
        tr("Keys by their place"),
        tr("On a keyboard without Latin letters, shortcuts are where they are on an English one."),
        Section.SHORTCUTS,
        Switch,
        tr("layout cyrillic greek arabic hebrew keyboard physical"),
    ),
    Part(
        "shortcuts",
        tr("Keyboard shortcuts"),
        Section.SHORTCUTS,
        tr("keys hotkey binding keymap"),
        f"{_WHAT_KEYS_DO} {_QUICK_ELSEWHERE}",
        fields=("shortcuts",),
    ),
)
