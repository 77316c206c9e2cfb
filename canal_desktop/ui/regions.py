"""Regions: the parts of a window, gone through by a key: the sidebar, the notices, and what the page is made of."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from canal_desktop.ui.help.hints import HintsPage
from canal_desktop.ui.main_window import MainWindow, Page

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from canal_desktop.ui.conversation_window import ConversationWindow
    from canal_desktop.ui.conversation_work import ConversationWork
    from canal_desktop.ui.request_desk import RequestDesk
    from canal_desktop.ui.side_by_side_desk import SideBySideDesk

BY_KEY = Qt.FocusReason.ShortcutFocusReason


@dataclass(frozen=True, slots=True)
class Region:
    """A part of the window, and what gives it the keyboard."""

    widget: QWidget
    enter: Callable[[], object]


class Regions:
    """What is not seen is passed over. From between the parts of a page, as from its head, they are gone to first."""

    def __init__(
        self,
        window: ConversationWindow,
        work: ConversationWork,
        side_by_side: SideBySideDesk,
        requests: RequestDesk,
    ) -> None:
        self._window = window
        self._pane = work.pane
        self._side_by_side = side_by_side
        self._requests = requests
        self._of_page: dict[Page, Callable[[], list[Region]]] = {
            Page.CONVERSATION: self._conversation,
            Page.SIDE_BY_SIDE: self._columns,
        }
        if isinstance(window, MainWindow):
            self._of_page[Page.PROFILES] = partial(_settings, window)
            self._of_page[Page.WELCOME] = partial(_welcome, window)
        work.add_actions({"next_part": lambda: self.step(1), "previous_part": lambda: self.step(-1)})

    def step(self, step: int) -> None:
        """Give the keyboard to the next (1) or previous (-1) part, from the last one to the first."""
        around, inside = _seen(self._around()), _seen(self._of_page.get(self._window.page, list)())
        regions = [*around, *inside]
        focused = QApplication.focusWidget()
        here = (n for n, one in enumerate(regions) if focused is not None and _holds(one.widget, focused))
        # Elsewhere is ahead of the page's parts.
        at = next(here, len(around) - (step > 0))
        if regions:
            regions[(at + step) % len(regions)].enter()

    def _around(self) -> list[Region]:
        notices = self._window.notices
        around = [Region(notices, notices.take_keyboard)]
        if not isinstance(self._window, MainWindow):
            return around
        sidebar = self._window.sidebar
        # A list without anything in it would not show that it has the keyboard.
        has_rows = sidebar.list.isVisible() and sidebar.model.rowCount() > 0
        first = sidebar.list if has_rows else sidebar.search
        return [Region(sidebar, partial(first.setFocus, BY_KEY)), *around]

    def _conversation(self) -> list[Region]:
        pane, drawer, hints = self._pane, self._requests.drawer, self._pane.findChild(HintsPage)
        parts = [Region(pane.composer, partial(pane.composer.edit.setFocus, BY_KEY))]
        if pane.transcript.messages:
            parts.insert(0, Region(pane.transcript, pane.transcript.keys.enter))
        elif isinstance(hints, HintsPage):
            parts.insert(0, Region(hints, partial(_come_back, hints)))
        return parts if drawer is None else [*parts, Region(drawer, drawer.take_focus)]

    def _columns(self) -> list[Region]:
        page = self._side_by_side.page
        answers = [Region(column, partial(page.focus_column, number)) for number, column in enumerate(page.columns)]
        return [*answers, Region(page.merge, partial(page.merge.edit.setFocus, BY_KEY))]


def _settings(window: MainWindow) -> list[Region]:
    page = window.profile_page
    return [
        Region(page.list, partial(page.list.setFocus, BY_KEY)),
        Region(page.box, partial(page.box.setFocus, BY_KEY)),
        Region(page.area, partial(_come_back, page.area)),
    ]


def _welcome(window: MainWindow) -> list[Region]:
    page = window.welcome_page
    return [Region(page, partial(_come_back, page))]


def _seen(regions: list[Region]) -> list[Region]:
    return [one for one in regions if one.widget.isVisible()]


def _holds(widget: QWidget, focused: QWidget) -> bool:
    return widget is focused or widget.isAncestorOf(focused)


def _come_back(part: QWidget) -> None:
    """Give the keyboard to what had it last in a part, else to the first control that takes it."""
    last = part.focusWidget()
    if last is not None and last is not part and last.isVisible():
        last.setFocus(BY_KEY)
        return
    control = part.nextInFocusChain()
    while control is not None and control is not part:
        takes_it = bool(control.focusPolicy() & Qt.FocusPolicy.TabFocus) and control.isEnabled()
        if takes_it and control.isVisible() and part.isAncestorOf(control):
            control.setFocus(BY_KEY)
            return
        control = control.nextInFocusChain()
