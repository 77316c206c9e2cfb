"""Arrivals: what other starts of the program and the system ask for, kept until it can be carried out."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QApplication, QSystemTrayIcon

from canal_desktop.domain.start_wish import StartWish
from canal_desktop.ui.file_urls import word_of
from canal_desktop.ui.on_wayland import use_token

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtCore import QEvent

    from canal_desktop.ui.main_window import MainWindow


class Application(QApplication):
    """Qt's own, which hears of links and files on macOS.

    Signals:
        link_opened(str): the system hands over a link.
        file_opened(str): the system hands over a file, by its URL.
    """

    link_opened = Signal(str)
    file_opened = Signal(str)

    def event(self, event: QEvent) -> bool:
        """Qt: an event of the application itself."""
        if isinstance(event, QFileOpenEvent):
            url = event.url()
            if url.isLocalFile():
                self.file_opened.emit(word_of(url))
            else:
                self.link_opened.emit(url.toString())
            return True
        return super().event(event)


class Arrivals:
    """Takes wishes from the very beginning on."""

    def __init__(self) -> None:
        self._waiting: list[StartWish] = []
        self._carry_out: Callable[[StartWish], None] | None = None
        self.window: MainWindow | None = None
        """Comes to the front at once, whatever else takes longer."""

    def take_link(self, link: str) -> None:
        """The system hands over a link."""
        self.take(StartWish(link=link))

    def take_file(self, file: str) -> None:
        """The system hands over a file."""
        self.take(StartWish(files=(file,)))

    def take(self, wish: StartWish) -> None:
        """Somebody asks for something."""
        if wish.hidden and not wish.wants_window:
            return
        use_token(wish.token)
        if self.window is not None and not wish.quick:
            self.window.come_to_front()
        if self._carry_out is not None:
            self._carry_out(wish)
        else:
            self._waiting.append(wish)

    def first_link(self) -> str:
        """The first link that waits, taken out, for a start that begins with it; "" for none."""
        linked = next((wish for wish in self._waiting if wish.link), None)
        if linked is None:
            return ""
        self._waiting[self._waiting.index(linked)] = replace(linked, link="")
        return linked.link

    def carry_out_with(self, carry_out: Callable[[StartWish], None] | None) -> None:
        """Give all wishes to this from now on, and those that came before; None has them wait."""
        self._carry_out = carry_out
        if carry_out is not None:
            waiting, self._waiting = self._waiting, []
            for wish in waiting:
                carry_out(wish)


def show_first(window: MainWindow, wish: StartWish) -> bool:
    """Show the window as the first start wishes; whether it is going to be painted."""
    if wish.hidden or wish.quick:
        has_tray = window.settings.shows_tray and QSystemTrayIcon.isSystemTrayAvailable()
        if not wish.quick and not has_tray:
            window.showMinimized()
        return False
    window.show()
    return True
