"""MainWindow: places the sidebar, the notices and one page; makes the menus; keeps theme and settings of the view."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import (
    QAbstractScrollArea,
    QMainWindow,
    QScrollArea,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from canal_desktop.ui.actions import Fact
from canal_desktop.ui.shortcuts.bindings import BINDINGS
from canal_desktop.ui.shortcuts.window_input import WindowInput
from canal_desktop.ui.sidebar.sidebar import Sidebar
from canal_desktop.ui.theme.icons import app_icon
from canal_desktop.ui.theme.live_theme import LiveTheme
from canal_desktop.ui.theme.screen_measures import ScreenMeasures
from canal_desktop.ui.widgets.beside import Beside
from canal_desktop.ui.widgets.enter_presses import enter_presses
from canal_desktop.ui.widgets.notice import SHOWN_MS
from canal_desktop.ui.widgets.notice_bar import NoticeBar
from canal_desktop.ui.widgets.tab_order import buttons_follow
from canal_desktop.ui.widgets.wheel_zoom import WheelZoom
from canal_desktop.ui.window_actions import WindowActions
from canal_desktop.ui.window_menus import bind, build_actions, enable_actions, fill_menu_bar
from canal_desktop.ui.window_state import WindowState

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Sequence
    from pathlib import Path

    from PySide6.QtGui import QCloseEvent, QKeyEvent, QResizeEvent, QShowEvent

    from canal_desktop.domain.conversation import Conversation
    from canal_desktop.domain.listing import Listing
    from canal_desktop.domain.settings import Settings
    from canal_desktop.ui.profile_page import ProfilePage
    from canal_desktop.ui.theme.theme import Theme
    from canal_desktop.ui.welcome_page import WelcomePage

STATE_FILE = "window.ini"
MIN_WIDTH_PX, MIN_HEIGHT_PX, SIDEBAR_PX = 480, 360, 264


class Page(StrEnum):
    """What the window shows beside the sidebar."""

    START = "start"
    """Nothing yet: the library is being opened."""
    WELCOME = "welcome"
    CONVERSATION = "conversation"
    SIDE_BY_SIDE = "side_by_side"
    """Several answers to a question of the conversation."""
    PROFILES = "profiles"
    FATAL = "fatal"


class MainWindow(QMainWindow):
    """The window.

    Signals:
        close_requested(): the user wants the program to end; the window stays until it is hidden.
        action_triggered(str): an action of the table that the window does not carry out itself, by id.
        settings_changed(Settings): the user changed the appearance, the zoom or the sidebar; already in effect.
        theme_changed(Theme): draw with this from now on.
        model_chosen(str): a model was chosen in the palette.
        text_received(str): another start of the program handed over a text for a new conversation.
        page_shown(Page): another page is shown.
        titles_wanted(str): the palette looks for titles with these words; set_titles answers.
    """

    close_requested = Signal()
    action_triggered = Signal(str)
    settings_changed = Signal(object)
    theme_changed = Signal(object)
    model_chosen = Signal(str)
    text_received = Signal(str)
    page_shown = Signal(object)
    titles_wanted = Signal(str)

    def __init__(self, settings: Settings, data_dir: Path) -> None:
        super().__init__()
        self.data_dir = data_dir
        """Where everything is kept."""
        self.state = WindowState(data_dir / STATE_FILE)
        """What is remembered of the window."""
        self._live_theme = LiveTheme(settings, self)
        self._live_theme.changed.connect(self._on_theme_changed)
        ScreenMeasures(self, self._live_theme.show_again)
        self._pages: dict[Page, QWidget] = {}
        self.beside: Beside | None = None
        """The conversation's page, with room for a panel."""
        self.page = Page.START
        self.may_close: Callable[[], bool] = lambda: True
        """Asked when the user wants the program to end; where it says no, whoever gave it goes on with that."""
        self.hides_instead: Callable[[], bool] = lambda: False
        """Asked when the window is closed; where it says yes, the program goes on without it."""
        self.starts_anew = False
        """Whether the program is to start again once it has ended."""
        self.sidebar = Sidebar(self.theme, self)
        self.notices = NoticeBar(self.theme, self)
        self._view = WindowActions(self, self.sidebar, self.notices, self._live_theme, settings)
        self._view.settings_chosen.connect(self.change_settings)
        self._view.model_chosen.connect(self.model_chosen)
        self._view.titles_wanted.connect(self.titles_wanted)
        BINDINGS.set_settings(settings)
        BINDINGS.changed.connect(self._on_keys_changed)
        self.actions_by_id = self._view.actions_by_id = build_actions(self, self._run)
        self._lay_out()
        self.setWindowIcon(app_icon())
        self.set_conversation_title("")
        self.set_facts(())
        self.sidebar.new_requested.connect(self.actions_by_id["new_conversation"].trigger)
        self.sidebar.settings_requested.connect(self.actions_by_id["settings"].trigger)
        self.sidebar.listing_changed.connect(self._show_listing)
        self.sidebar.folded_changed.connect(self.state.save_folded)
        self.sidebar.set_folded(self.state.folded())
        self._show_listing(self.sidebar.listing)
        self._wheel = WheelZoom(self)
        self._wheel.turned.connect(self._on_wheel)
        self._input = WindowInput(self.actions_by_id, self)
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
        self.beside = Beside(pane, self)
        self.beside.share_percent = self.state.share_percent
        self.add_page(Page.CONVERSATION, self.beside)

    def show_page(self, page: Page) -> None:
        """Show a page; the welcome page without the sidebar while nothing else was ever shown."""
        if page is Page.WELCOME:
            widget: QWidget = self.welcome_page
        elif page is Page.PROFILES:
            widget = self.profile_page
        else:
            widget = self._pages[page]
            self._is_first_start = False
        self.page = page
        self._stack.setCurrentWidget(widget)
        self._show_settings()
        self.page_shown.emit(page)

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

    def set_conversation_title(self, title: str) -> None:
        """Show which conversation is open, "" for none."""
        self.setWindowTitle(f"Canal – {title}" if title else "Canal")

    def set_facts(self, facts: Collection[Fact]) -> None:
        """Make those actions possible whose fact is among these, and those about notices where there are some."""
        enable_actions(self.actions_by_id, {*facts, *((Fact.NOTICE,) if self.notices.texts else ())})

    def trigger(self, action_id: str) -> bool:
        """Do what an action stands for; False where it is not possible now."""
        is_possible = self.actions_by_id[action_id].isEnabled()
        self.actions_by_id[action_id].trigger()
        return is_possible

    def set_titles(self, text: str, conversations: Sequence[Conversation]) -> None:
        """Answer titles_wanted: these conversations were found for a text."""
        self._view.set_titles(text, conversations)

    def set_models(self, models: Sequence[str]) -> None:
        """Have the palette offer these model ids."""
        self._view.set_models(models)

    def notify(
        self,
        sentence: str,
        actions: Sequence[tuple[str, str]] = (),
        shown_ms: int = SHOWN_MS,
        conversation_id: str | None = None,
    ) -> None:
        """Show one sentence, with (id, label) buttons; see NoticeBar.

        What is of one conversation only, whose id is then given, goes when another one is shown.
        """
        self.notices.show_notice(sentence, actions, shown_ms, conversation_id)

    def withdraw_notice(self, sentence: str) -> None:
        """Take a notice away that has nothing to offer any more."""
        self.notices.withdraw(sentence)

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
        self.setWindowState(self.windowState() & ~Qt.WindowState.WindowMinimized)
        self.show()
        self.raise_()
        self.activateWindow()
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
        self._save_state()
        if self.may_close():
            self.close_requested.emit()
        elif not self.isVisible():
            self.come_to_front()

    def _save_state(self) -> None:
        if self.beside is not None:
            self.state.share_percent = self.beside.share_percent
        self.state.save(self, self._splitter)

    def _lay_out(self) -> None:
        start = QWidget(self)
        start.setObjectName("page")
        start.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._stack = QStackedWidget(self)
        self.add_page(Page.START, start)
        right = QWidget(self)
        column = QVBoxLayout(right)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self._right = column
        column.addWidget(self._stack, 1)
        self.notices.lie_over(right)
        self._splitter = QSplitter(self)
        self._splitter.setHandleWidth(1)
        self._splitter.addWidget(self.sidebar)
        self._splitter.addWidget(right)
        self._splitter.setStretchFactor(1, 1)
        self._splitter.setSizes([SIDEBAR_PX, 1000])
        self._splitter.setChildrenCollapsible(False)
        self.setCentralWidget(self._splitter)
        self.setMinimumSize(MIN_WIDTH_PX, MIN_HEIGHT_PX)
        fill_menu_bar(self.menuBar(), self.actions_by_id)

    def add_strip(self, strip: QWidget) -> None:
        """Give the window a line that stands above its page where it is visible."""
        self._right.insertWidget(0, strip)

    def add_page(self, page: Page, widget: QWidget) -> None:
        """Give the window a page."""
        self._pages[page] = widget
        self._stack.addWidget(widget)

    def _run(self, action_id: str) -> None:
        if action_id == "quit":
            self.quit()
        elif not self._view.run(action_id):
            self.action_triggered.emit(action_id)

    def _on_keys_changed(self) -> None:
        bind(self.actions_by_id)

    def _on_wheel(self, notches: int) -> None:
        action = self.actions_by_id["zoom_in" if notches > 0 else "zoom_out"]
        for _ in range(abs(notches)):
            action.trigger()

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
        self.actions_by_id["figures"].setChecked(self.settings.shows_figures)
        self.actions_by_id[self.settings.appearance.value].setChecked(True)
        if Page.PROFILES in self._pages:
            self.profile_page.set_settings(self.settings)

    # Qt's own methods.

    def showEvent(self, event: QShowEvent) -> None:
        """Qt: now there is a window of the system."""
        super().showEvent(event)
        self._wheel.watch(self.windowHandle())
        self._input.watch(self.windowHandle())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Qt: there is more or less room for the sidebar."""
        super().resizeEvent(event)
        self.sidebar.set_room(self.width())

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Qt: Tab was pressed. Buttons may have been moved, made or hidden since it was pressed last."""
        page = self._pages.get(self.page)
        if page is not None and self.page in {Page.CONVERSATION, Page.SIDE_BY_SIDE}:
            for area in page.findChildren(QAbstractScrollArea):
                # A QScrollArea shows widgets that stay where they are.
                if isinstance(area, QAbstractScrollArea) and not isinstance(area, QScrollArea):
                    buttons_follow(area)
        return super().focusNextPrevChild(forward)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Qt: nobody took the key."""
        if not enter_presses(self.focusWidget(), event):
            super().keyPressEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Qt: the program ends in its own order, so the window does not close by itself."""
        event.ignore()
        if self.hides_instead():
            self._save_state()
            self.hide()
        else:
            self.quit()

    def changeEvent(self, event: QEvent) -> None:
        """Qt: the system may have another accent colour."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and hasattr(self, "_live_theme"):
            self._live_theme.on_palette_change()
