"""ConversationWindow: what every window has that shows conversations: pages, notices, actions, the looks in use."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING, ParamSpec

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QAbstractScrollArea, QMainWindow, QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from canal_desktop.ui.actions import Fact
from canal_desktop.ui.shortcuts.bindings import BINDINGS
from canal_desktop.ui.shortcuts.window_input import WindowInput
from canal_desktop.ui.theme.icons import app_icon
from canal_desktop.ui.widgets.beside import Beside
from canal_desktop.ui.widgets.enter_presses import enter_presses
from canal_desktop.ui.widgets.notice import SHOWN_MS
from canal_desktop.ui.widgets.notice_bar import NoticeBar
from canal_desktop.ui.widgets.tab_order import buttons_follow
from canal_desktop.ui.widgets.wheel_zoom import WheelZoom
from canal_desktop.ui.window_menus import bind, build_actions, enable_actions

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Sequence

    from PySide6.QtGui import QKeyEvent, QShowEvent

    from canal_desktop.app.hearers import Hearers
    from canal_desktop.domain.settings import Settings
    from canal_desktop.ui.actions import Action
    from canal_desktop.ui.theme.theme import Theme

P = ParamSpec("P")
MIN_WIDTH_PX, MIN_HEIGHT_PX = 480, 360


class Page(StrEnum):
    """What a window shows, beside the sidebar where it has one."""

    START = "start"
    """Nothing yet: the library is being opened."""
    WELCOME = "welcome"
    CONVERSATION = "conversation"
    SIDE_BY_SIDE = "side_by_side"
    """Several answers to a question of the conversation."""
    PROFILES = "profiles"
    FATAL = "fatal"


class ConversationWindow(QMainWindow):
    """A window made for the actions of a table. The desks of a pane work in any of them.

    Signals:
        action_triggered(str): an action of the table that the window does not carry out itself, by id.
        settings_changed(Settings): the user changed settings; already in effect.
        theme_changed(Theme): draw with this from now on.
        page_shown(Page): another page is shown.
    """

    action_triggered = Signal(str)
    settings_changed = Signal(object)
    theme_changed = Signal(object)
    page_shown = Signal(object)

    def __init__(self, theme: Theme, table: Sequence[Action]) -> None:
        super().__init__()
        self._table = table
        self._pages: dict[Page, QWidget] = {}
        self._hearing: list[Callable[[], None]] = []
        self.beside: Beside | None = None
        """The conversation's page, with room for a panel."""
        self.page = Page.START
        self.notices = NoticeBar(theme, self)
        self.actions_by_id = build_actions(self, self._run, table)
        BINDINGS.changed.connect(self._on_keys_changed)
        start = QWidget(self)
        start.setObjectName("page")
        start.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._stack = QStackedWidget(self)
        self.add_page(Page.START, start)
        self._room = QWidget(self)
        self._column = QVBoxLayout(self._room)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addWidget(self._stack, 1)
        self.notices.lie_over(self._room)
        self.setMinimumSize(MIN_WIDTH_PX, MIN_HEIGHT_PX)
        self.setWindowIcon(app_icon())
        self.set_conversation_title("")
        self.set_facts(())
        self._wheel = WheelZoom(self)
        self._wheel.turned.connect(self._on_wheel)
        self._input = WindowInput(self.actions_by_id, self)

    @property
    def theme(self) -> Theme:
        """The theme in use."""
        raise NotImplementedError

    @property
    def settings(self) -> Settings:
        """The settings in use."""
        raise NotImplementedError

    def change_settings(self, settings: Settings) -> None:
        """Use settings the user has just chosen, in all windows, and say so."""
        raise NotImplementedError

    def hear(self, hearers: Hearers[P], hearer: Callable[P, object]) -> None:
        """Have something of this window told of what happens elsewhere, for as long as there is the window."""
        hearers.add(hearer)
        self._hearing.append(lambda: hearers.remove(hearer))

    def hear_no_more(self) -> None:
        """End all that hear() began: the window is about to go."""
        while self._hearing:
            self._hearing.pop()()

    def set_conversation_pane(self, pane: QWidget) -> None:
        """Give the window the pane that shows conversations."""
        self.beside = Beside(pane, self)
        self.add_page(Page.CONVERSATION, self.beside)

    def add_page(self, page: Page, widget: QWidget) -> None:
        """Give the window a page."""
        self._pages[page] = widget
        self._stack.addWidget(widget)

    def show_page(self, page: Page) -> None:
        """Show a page that it was given."""
        self.page = page
        self._stack.setCurrentWidget(self._pages[page])
        self.page_shown.emit(page)

    def add_strip(self, strip: QWidget) -> None:
        """Give the window a line that stands above its page where it is visible."""
        self._column.insertWidget(0, strip)

    def set_conversation_title(self, title: str) -> None:
        """Show which conversation is open, "" for none."""
        self.setWindowTitle(f"Canal – {title}" if title else "Canal")

    def set_facts(self, facts: Collection[Fact]) -> None:
        """Make those actions possible whose fact is among these, and those about notices where there are some."""
        known = {*facts, *((Fact.NOTICE,) if self.notices.texts else ())}
        enable_actions(self.actions_by_id, known, self._table)

    def trigger(self, action_id: str) -> bool:
        """Do what an action stands for; False where it is not possible now, or not here."""
        action = self.actions_by_id.get(action_id)
        if action is None or not action.isEnabled():
            return False
        action.trigger()
        return True

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

    def come_to_front(self) -> None:
        """Be seen, and have the keyboard, where the system allows it."""
        self.setWindowState(self.windowState() & ~Qt.WindowState.WindowMinimized)
        self.show()
        self.raise_()
        self.activateWindow()

    def _run(self, action_id: str) -> None:
        if action_id == "notice":
            self.notices.take_keyboard()
        else:
            self.action_triggered.emit(action_id)

    def _on_keys_changed(self) -> None:
        bind(self.actions_by_id)

    def _on_wheel(self, notches: int) -> None:
        action = self.actions_by_id["zoom_in" if notches > 0 else "zoom_out"]
        for _ in range(abs(notches)):
            action.trigger()

    def _check_settings(self) -> None:
        """Check those actions that say how something is set."""
        self.actions_by_id["figures"].setChecked(self.settings.shows_figures)
        self.actions_by_id[self.settings.appearance.value].setChecked(True)
        self.actions_by_id["high_contrast"].setChecked(self.settings.high_contrast)

    # Qt's own methods.

    def showEvent(self, event: QShowEvent) -> None:
        """Qt: now there is a window of the system."""
        super().showEvent(event)
        self._wheel.watch(self.windowHandle())
        self._input.watch(self.windowHandle())

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
