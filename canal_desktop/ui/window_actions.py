"""WindowActions: what the window does by itself: zoom, appearance, sidebar, palette, sheets."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from shiboken6 import isValid

from canal_desktop.domain.listing import Order, Place
from canal_desktop.domain.settings import Appearance
from canal_desktop.ui.actions import LAST_NUMBER

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from PySide6.QtGui import QAction
    from PySide6.QtWidgets import QMainWindow

    from canal_desktop.domain.conversation import Conversation
    from canal_desktop.domain.settings import Settings
    from canal_desktop.ui.palette import Goal, Palette
    from canal_desktop.ui.sidebar.sidebar import Sidebar
    from canal_desktop.ui.theme.live_theme import LiveTheme

ZOOM_STEPS = (50, 67, 75, 80, 90, 100, 110, 125, 150, 175, 200, 250, 300)


class WindowActions(QObject):
    """Carries out the actions that only concern the view. Palette and sheets are imported when first wanted.

    Signals:
        settings_chosen(Settings): the user wants these from now on.
        model_chosen(str): a model was chosen in the palette.
        titles_wanted(str): the palette looks for titles with these words; set_titles answers.
    """

    settings_chosen = Signal(object)
    model_chosen = Signal(str)
    titles_wanted = Signal(str)

    def __init__(self, window: QMainWindow, sidebar: Sidebar, live_theme: LiveTheme, settings: Settings) -> None:
        super().__init__(window)
        self._window = window
        self._sidebar = sidebar
        self._live_theme = live_theme
        self.settings = settings
        """The settings in use."""
        self.actions_by_id: Mapping[str, QAction] = {}
        """The window's actions, for the palette."""
        self._models: Sequence[str] = ()
        self._palette: Palette | None = None
        self._do: dict[str, Callable[[], None]] = {
            "palette": self._open_palette,
            "search_conversations": self._search,
            "sidebar": self._toggle_sidebar,
            **{f"show_{place.value}": partial(self._show_place, place) for place in Place},
            **{f"by_{order.value}": partial(self._show_order, order) for order in Order},
            "figures": lambda: self._change(shows_figures=not self.settings.shows_figures),
            "zoom_in": lambda: self._zoom(1),
            "zoom_out": lambda: self._zoom(-1),
            "zoom_reset": lambda: self._change(zoom_percent=100),
            "light": lambda: self._change(appearance=Appearance.LIGHT),
            "dark": lambda: self._change(appearance=Appearance.DARK),
            "system": lambda: self._change(appearance=Appearance.SYSTEM),
            "high_contrast": lambda: self._change(high_contrast=not self.settings.high_contrast),
            **{f"conversation_{n}": partial(self._open_number, n) for n in range(1, LAST_NUMBER + 1)},
            "next": lambda: self._open_neighbour(1),
            "previous": lambda: self._open_neighbour(-1),
            "rename": self._rename,
            "shortcuts": self._show_shortcuts,
            "about": self._show_about,
        }

    def run(self, action_id: str) -> bool:
        """Carry out an action; False where it is not one of the window's own."""
        do = self._do.get(action_id)
        if do is None:
            return False
        do()
        return True

    def set_titles(self, text: str, conversations: Sequence[Conversation]) -> None:
        """Answer titles_wanted: these conversations were found for a text."""
        if self._palette is not None and isValid(self._palette):
            self._palette.set_titles(text, conversations)

    def set_models(self, models: Sequence[str]) -> None:
        """Have the palette offer these model ids, also where it is open."""
        if models == self._models:
            return
        self._models = models
        if self._palette is not None and isValid(self._palette):
            self._palette.offer(self.actions_by_id, models)

    def _change(self, **changes: object) -> None:
        self.settings_chosen.emit(replace(self.settings, **changes))  # type: ignore[arg-type]

    def _zoom(self, step: int) -> None:
        now = self.settings.zoom_percent
        further = [zoom for zoom in ZOOM_STEPS if (zoom > now if step > 0 else zoom < now)]
        if further:
            self._change(zoom_percent=further[0] if step > 0 else further[-1])

    def _toggle_sidebar(self) -> None:
        self._change(sidebar_visible=not self.settings.sidebar_visible)

    def _show_sidebar(self) -> None:
        self._change(sidebar_visible=True)

    def _show_place(self, place: Place) -> None:
        self._show_sidebar()
        self._sidebar.show_place(place)

    def _show_order(self, order: Order) -> None:
        self._show_sidebar()
        self._sidebar.show_order(order)

    def _search(self) -> None:
        self._show_sidebar()
        self._sidebar.search.setFocus()
        self._sidebar.search.selectAll()

    def _rename(self) -> None:
        self._show_sidebar()
        self._sidebar.rename_open()

    def _open_neighbour(self, step: int) -> None:
        self._sidebar.opener.open_neighbour(step)

    def _open_number(self, number: int) -> None:
        self._sidebar.opener.open_number(number)

    def _open_palette(self) -> None:
        from canal_desktop.ui.palette import Palette

        palette = self._palette = Palette(self._live_theme.theme, self._window)
        palette.offer(self.actions_by_id, self._models)
        carry_out: dict[str, Callable[[str], None]] = {
            "action": lambda action_id: self.actions_by_id[action_id].trigger(),
            "conversation": self._sidebar.conversation_opened.emit,
            "model": self.model_chosen.emit,
        }

        def on_chosen(goal: Goal) -> None:
            carry_out[goal.kind](goal.id)

        palette.chosen.connect(on_chosen)
        palette.titles_wanted.connect(self.titles_wanted)
        palette.open_over(self._window)

    def _show_shortcuts(self) -> None:
        from canal_desktop.ui.shortcut_sheet import ShortcutSheet

        sheet = ShortcutSheet(self._window, self.settings.send_key)
        sheet.change_wanted.connect(self._change_shortcuts)
        sheet.open()

    def _change_shortcuts(self) -> None:
        from canal_desktop.ui.shortcuts.editor_sheet import ShortcutEditorSheet

        sheet = ShortcutEditorSheet(self.settings, self._window)
        sheet.editor.changed.connect(
            # What else was changed meanwhile stays.
            lambda chosen: self._change(shortcuts=chosen.shortcuts, physical_keys=chosen.physical_keys)
        )
        sheet.open()

    def _show_about(self) -> None:
        from canal_desktop.ui.about import AboutDialog

        AboutDialog(self._window).open()
