"""MainWindow: places the sidebar, the notices and one page; makes the menus; keeps theme and settings of the view."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QSplitter

from canal_desktop.ui.actions import MAIN_ACTIONS
from canal_desktop.ui.conversation_window import ConversationWindow, Page
from canal_desktop.ui.late_wishes import LateWishes
from canal_desktop.ui.shortcuts.bindings import BINDINGS
from canal_desktop.ui.sidebar.sidebar import Sidebar
from canal_desktop.ui.theme.live_theme import LiveTheme
from canal_desktop.ui.theme.screen_measures import ScreenMeasures
from canal_desktop.ui.widgets.alt_letters import AltLetters
from canal_desktop.ui.window_actions import WindowActions
from canal_desktop.ui.window_menus import fill_menu_bar
from canal_desktop.ui.window_state import WindowState

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from PySide6.QtGui import QCloseEvent, QResizeEvent, QShowEvent
    from PySide6.QtWidgets import QWidget

    from canal_desktop.domain.conversation import Conversation
    from canal_desktop.domain.listing import Listing
    from canal_desktop.domain.settings import Settings
    from canal_desktop.ui.profile_page import ProfilePage
    from canal_desktop.ui.theme.theme import Theme
    from canal_desktop.ui.welcome_page import WelcomePage

__all__ = ["MainWindow", "Page"]

STATE_FILE = "window.ini"
SIDEBAR_PX = 264


class MainWindow(ConversationWindow):
    """The window.

    Signals:
        close_requested(): the user wants the program to end; the window stays until it is hidden.
        model_chosen(str): a model was chosen in the palette.
        text_received(str): another start of the program handed over a text for a new conversation.
        came_up(): it is seen, for the first time or again.
        titles_wanted(str): the palette looks for titles with these words; set_titles answers.
    """

    close_requested = Signal()
    model_chosen = Signal(str)
    text_received = Signal(str)
    titles_wanted = Signal(str)
    came_up = Signal()

    def __init__(self, settings: Settings, data_dir: Path) -> None:
        live_theme = LiveTheme(settings)
        BINDINGS.set_settings(settings)
        super().__init__(live_theme.theme, MAIN_ACTIONS)
        live_theme.setParent(self)
        self._live_theme = live_theme
        self.data_dir = data_dir
        """Where everything is kept."""
        self.state = WindowState(data_dir / STATE_FILE)
        """What is remembered of the window."""
        self._live_theme.changed.connect(self._on_theme_changed)
        AltLetters(self)
        ScreenMeasures(self, self.show_again)
        self.may_close: Callable[[], bool] = lambda: True
        """Asked when the user wants the program to end; where it says no, whoever gave it goes on with that."""
        self.hides_instead: Callable[[], bool] = lambda: False
        """Asked when the window is closed; where it says yes, the program goes on without it."""
        self.starts_anew = False
        """Whether the program is to start again once it has ended."""
        self.late_wishes = LateWishes()
        """What was chosen before it could be carried out."""
        self.action_triggered.connect(self.late_wishes.note)
        self.sidebar = Sidebar(self.theme, self)
        self._view = WindowActions(self, self.sidebar, self._live_theme, settings)
        self._view.settings_chosen.connect(self.change_settings)
        self._view.model_chosen.connect(self.model_chosen)
        self._view.titles_wanted.connect(self.titles_wanted)
        self._view.actions_by_id = self.actions_by_id
        self._lay_out()
        self.sidebar.new_requested.connect(self.actions_by_id["new_conversation"].trigger)
        self.sidebar.settings_requested.connect(self.actions_by_id["settings"].trigger)
        self.sidebar.listing_changed.connect(self._show_listing)
        self.sidebar.folded_changed.connect(self.state.save_folded)
        self.sidebar.set_folded(self.state.folded())
        self._show_listing(self.sidebar.listing)
        self.actions_by_id["new_conversation"].enabledChanged.connect(self.sidebar.set_can_begin)
        self.state.restore(self, self._splitter)
        # Whoever has neither a profile nor conversations sees nothing but the welcome page.
        self._is_first_start = settings.active_profile is None
        self._show_settings()

    @property
    def theme(self) -> Theme:
        """The theme in use."""
        return self._live_theme.theme

    @property
    def settings(self) -> Settings:
        """The settings in use."""
        return self._view.settings

    @property
    def welcome_page(self) -> WelcomePage:
        """The welcome page, made when it is first asked for."""
        # Imported here: most starts do not show it.
        from canal_desktop.ui.welcome_page import WelcomePage

        page = self._pages.get(Page.WELCOME)
        if not isinstance(page, WelcomePage):
            page = WelcomePage(self.theme)
            self.theme_changed.connect(page.set_theme)
            self.add_page(Page.WELCOME, page)
        return page

    @property
    def profile_page(self) -> ProfilePage:
        """The page of profiles and settings, made when it is first asked for."""
        # Imported here: most starts do not show it.
        from canal_desktop.ui.profile_page import ProfilePage

        page = self._pages.get(Page.PROFILES)
        if not isinstance(page, ProfilePage):
            page = ProfilePage(self.theme, self.settings, self.actions_by_id)
            self.theme_changed.connect(page.set_theme)
            page.settings_changed.connect(self.change_settings)
            self.add_page(Page.PROFILES, page)
        return page

    def set_conversation_pane(self, pane: QWidget) -> None:
        """Give the window the pane that shows conversations."""
        super().set_conversation_pane(pane)
        assert self.beside is not None
        self.beside.share_percent = self.state.share_percent

    def show_page(self, page: Page) -> None:
        """Show a page; the welcome page without the sidebar while nothing else was ever shown."""
        if page in {Page.WELCOME, Page.PROFILES}:
            # Made when they are first shown.
            _made = self.welcome_page if page is Page.WELCOME else self.profile_page
        else:
            self._is_first_start = False
        self.page = page
        self._show_settings()
        super().show_page(page)

    def end_first_start(self) -> None:
        """Show the sidebar beside the welcome page too: there are conversations to go to."""
        self._is_first_start = False
        self._show_settings()

    def set_settings(self, settings: Settings) -> None:
        """Use settings that were changed elsewhere; emits nothing."""
        self._view.settings = settings
        BINDINGS.set_settings(settings)
        self._live_theme.set(settings)
        self._show_settings()

    def change_settings(self, settings: Settings) -> None:
        """Use settings the user has just chosen, and say so."""
        if settings != self.settings:
            self.set_settings(settings)
            self.settings_changed.emit(settings)

    def set_titles(self, text: str, conversations: Sequence[Conversation]) -> None:
        """Answer titles_wanted: these conversations were found for a text."""
        self._view.set_titles(text, conversations)

    def set_models(self, models: Sequence[str]) -> None:
        """Have the palette offer these model ids."""
        self._view.set_models(models)

    def show_again(self) -> None:
        """Have everything drawn anew in the same theme: a screen is another one."""
        self._live_theme.show_again()

    def show_fatal(self, sentence: str) -> None:
        """Show why the program cannot work; what is left is to close it."""
        # Imported here: hardly any start shows it.
        from canal_desktop.ui.fatal_page import FatalPage

        page = FatalPage(sentence)
        page.quit_requested.connect(self.close_requested)
        self.add_page(Page.FATAL, page)
        self.show_page(Page.FATAL)
        self.sidebar.hide()

    def come_to_front(self, text: str = "") -> None:
        """Another start of the program asks for the window; a text is handed on."""
        super().come_to_front()
        if text:
            self.text_received.emit(text)

    def quit(self) -> None:
        """End the program, unless there is something to ask first."""
        self.starts_anew = False
        self.leave()

    def restart(self) -> None:
        """Have the program end as usual, with its questions, and start anew; starts_anew says so to whoever ends it."""
        self.starts_anew = True
        self.leave()

    def leave(self) -> None:
        """End the program as was asked for last, by quit or restart, unless there is something to ask first."""
        self.save_place()
        if self.may_close():
            self.close_requested.emit()
        elif not self.isVisible():
            self.come_to_front()

    def save_place(self) -> None:
        """Remember where it is."""
        if self.beside is not None:
            self.state.share_percent = self.beside.share_percent
        self.state.save(self, self._splitter)

    def _lay_out(self) -> None:
        self._splitter = QSplitter(self)
        self._splitter.setHandleWidth(1)
        self._splitter.addWidget(self.sidebar)
        self._splitter.addWidget(self._room)
        self._splitter.setStretchFactor(1, 1)
        self._splitter.setSizes([SIDEBAR_PX, 1000])
        self._splitter.setChildrenCollapsible(False)
        self.setCentralWidget(self._splitter)
        fill_menu_bar(self.menuBar(), self.actions_by_id, MAIN_ACTIONS)

    def _run(self, action_id: str) -> None:
        if action_id == "quit":
            self.quit()
        elif not self._view.run(action_id):
            super()._run(action_id)

    def _on_theme_changed(self, theme: Theme) -> None:
        self.sidebar.set_theme(theme)
        self.sidebar.set_room(self.width())
        self.notices.set_theme(theme)
        self.theme_changed.emit(theme)

    def _show_listing(self, listing: Listing) -> None:
        self.actions_by_id[f"show_{listing.place.value}"].setChecked(True)
        self.actions_by_id[f"by_{listing.order.value}"].setChecked(True)

    def _show_settings(self) -> None:
        alone = self._is_first_start or self.page is Page.FATAL
        self.sidebar.setVisible(self.settings.sidebar_visible and not alone)
        self.actions_by_id["sidebar"].setChecked(self.settings.sidebar_visible)
        self._check_settings()
        if Page.PROFILES in self._pages:
            self.profile_page.set_settings(self.settings)

    # Qt's own methods.

    def showEvent(self, event: QShowEvent) -> None:
        """Qt: now there is a window of the system."""
        super().showEvent(event)
        self.came_up.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Qt: there is more or less room for the sidebar."""
        super().resizeEvent(event)
        self.sidebar.set_room(self.width())

    def closeEvent(self, event: QCloseEvent) -> None:
        """Qt: the program ends in its own order, so the window does not close by itself."""
        event.ignore()
        if self.hides_instead():
            self.save_place()
            self.hide()
        else:
            self.quit()

    def changeEvent(self, event: QEvent) -> None:
        """Qt: the system may have another accent colour."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and hasattr(self, "_live_theme"):
            self._live_theme.on_palette_change()
