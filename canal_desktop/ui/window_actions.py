"""WindowActions: what the window does by itself: zoom, appearance, sidebar, palette, sheets."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from canal_desktop.domain.settings import Appearance

if TYPE_CHECKING:
    from collections.abc import Callable

    from canal_desktop.ui.main_window import MainWindow

ZOOM_STEPS = (50, 67, 75, 80, 90, 100, 110, 125, 150, 175, 200, 250, 300)


class WindowActions:
    """Carries out the actions that only concern the view. Palette and sheets are imported when first wanted."""

    def __init__(self, window: MainWindow) -> None:
        self._window = window
        self._do: dict[str, Callable[[], None]] = {
            "palette": self._open_palette,
            "search_conversations": self._search,
            "quit": self._quit,
            "sidebar": self._toggle_sidebar,
            "zoom_in": lambda: self._zoom(1),
            "zoom_out": lambda: self._zoom(-1),
            "zoom_reset": lambda: self._change(zoom_percent=100),
            "light": lambda: self._change(appearance=Appearance.LIGHT),
            "dark": lambda: self._change(appearance=Appearance.DARK),
            "system": lambda: self._change(appearance=Appearance.SYSTEM),
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

    def _change(self, **changes: object) -> None:
        self._window.change_settings(replace(self._window.settings, **changes))  # type: ignore[arg-type]

    def _zoom(self, step: int) -> None:
        now = self._window.settings.zoom_percent
        further = [zoom for zoom in ZOOM_STEPS if (zoom > now if step > 0 else zoom < now)]
        if further:
            self._change(zoom_percent=further[0] if step > 0 else further[-1])

    def _toggle_sidebar(self) -> None:
        self._change(sidebar_visible=not self._window.settings.sidebar_visible)

    def _show_sidebar(self) -> None:
        self._change(sidebar_visible=True)

    def _search(self) -> None:
        self._show_sidebar()
        self._window.sidebar.search.setFocus()
        self._window.sidebar.search.selectAll()

    def _rename(self) -> None:
        self._show_sidebar()
        self._window.sidebar.rename_open()

    def _open_neighbour(self, step: int) -> None:
        conversation_id = self._window.sidebar.neighbour(step)
        if conversation_id is not None:
            self._window.sidebar.conversation_opened.emit(conversation_id)

    def _quit(self) -> None:
        self._window.close()

    def _open_palette(self) -> None:
        from canal_desktop.ui.palette import Goal, Palette, goals

        window = self._window
        palette = Palette(goals(window.actions_by_id, *window.goals), window)
        carry_out: dict[str, Callable[[str], None]] = {
            "action": lambda action_id: window.actions_by_id[action_id].trigger(),
            "conversation": window.sidebar.conversation_opened.emit,
            "model": window.model_chosen.emit,
        }

        def on_chosen(goal: Goal) -> None:
            carry_out[goal.kind](goal.id)

        palette.chosen.connect(on_chosen)
        palette.open_over(window)

    def _show_shortcuts(self) -> None:
        from canal_desktop.ui.shortcut_sheet import ShortcutSheet

        ShortcutSheet(self._window).open()

    def _show_about(self) -> None:
        from canal_desktop.ui.about import AboutDialog

        AboutDialog(self._window).open()
