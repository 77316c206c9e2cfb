"""Arrivals: what other starts of the program and the system ask for, kept until it can be carried out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QSystemTrayIcon

from canal_desktop.domain.start_wish import StartWish

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QApplication

    from canal_desktop.ui.main_window import MainWindow


class Arrivals(QObject):
    """Takes wishes from the very beginning on, those that macOS sends as events as well."""

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self._waiting: list[StartWish] = []
        self._carry_out: Callable[[StartWish], None] | None = None
        self.window: MainWindow | None = None
        """Comes to the front at once, whatever else takes longer."""
        app.installEventFilter(self)

    def take(self, wish: StartWish) -> None:
        """Somebody asks for something."""
        if wish.hidden:
            return
        if self.window is not None and not wish.quick:
            self.window.come_to_front()
        if self._carry_out is not None:
            self._carry_out(wish)
        else:
            self._waiting.append(wish)

    def carry_out_with(self, carry_out: Callable[[StartWish], None] | None) -> None:
        """Give all wishes to this from now on, and those that came before; None has them wait."""
        self._carry_out = carry_out
        if carry_out is not None:
            waiting, self._waiting = self._waiting, []
            for wish in waiting:
                carry_out(wish)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Qt: macOS hands links over as events of the application."""
        if isinstance(event, QFileOpenEvent):
            self.take(StartWish(link=event.url().toString()))
            return True
        return False


def show_first(window: MainWindow, wish: StartWish) -> bool:
    """Show the window as the first start wishes; whether it is going to be painted."""
    if wish.hidden or wish.quick:
        has_tray = window.settings.shows_tray and QSystemTrayIcon.isSystemTrayAvailable()
        if not wish.quick and not has_tray:
            window.showMinimized()
        return False
    window.show()
    return True
