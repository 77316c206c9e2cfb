"""OwnWindow: the window of one conversation; its looks and settings are those of the main window."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QApplication

from canal_desktop.ui.actions import OWN_ACTIONS
from canal_desktop.ui.conversation_window import ConversationWindow
from canal_desktop.ui.theme.screen_measures import ScreenMeasures
from canal_desktop.ui.window_menus import fill_menu_bar

if TYPE_CHECKING:
    from PySide6.QtCore import QEvent
    from PySide6.QtGui import QCloseEvent, QMoveEvent, QResizeEvent

    from canal_desktop.domain.settings import Settings
    from canal_desktop.ui.main_window import MainWindow
    from canal_desktop.ui.theme.theme import Theme


class OwnWindow(ConversationWindow):
    """Stays until whoever made it lets it go.

    Signals:
        close_wanted(): the user wants to close it.
        moved(): it is elsewhere, or of another size.
        activated(): it has the keyboard now.
    """

    close_wanted = Signal()
    moved = Signal()
    activated = Signal()

    def __init__(self, main: MainWindow) -> None:
        self._main = main
        super().__init__(main.theme, OWN_ACTIONS)
        self.setCentralWidget(self._room)
        fill_menu_bar(self.menuBar(), self.actions_by_id, OWN_ACTIONS)
        ScreenMeasures(self, main.show_again)
        main.theme_changed.connect(self._on_theme)
        main.settings_changed.connect(self._on_settings)
        self._check_settings()

    @property
    def theme(self) -> Theme:
        """The theme in use."""
        return self._main.theme

    @property
    def settings(self) -> Settings:
        """The settings in use."""
        return self._main.settings

    def change_settings(self, settings: Settings) -> None:
        """Use settings the user has just chosen, in all windows, and say so."""
        self._main.change_settings(settings)

    @property
    def is_seen(self) -> bool:
        """Whether some of it is on the screen, as far as the system tells."""
        handle = self.windowHandle()
        return self.isVisible() and not self.isMinimized() and handle is not None and handle.isExposed()

    def _on_theme(self, theme: Theme) -> None:
        self.notices.set_theme(theme)
        self.theme_changed.emit(theme)

    def _on_settings(self, settings: Settings) -> None:
        self._check_settings()
        self.settings_changed.emit(settings)

    # Qt's own methods.

    def closeEvent(self, event: QCloseEvent) -> None:
        """Qt: what was typed is stored before the window goes."""
        app = QApplication.instance()
        if isinstance(app, QApplication) and app.isSavingSession():
            # Nobody may hold up the end of the session; the main window sees to the end of the program.
            event.accept()
            return
        event.ignore()
        self.close_wanted.emit()

    def moveEvent(self, event: QMoveEvent) -> None:
        """Qt: it is elsewhere."""
        super().moveEvent(event)
        self.moved.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Qt: it is of another size."""
        super().resizeEvent(event)
        self.moved.emit()

    def changeEvent(self, event: QEvent) -> None:
        """Qt: it may have become the active one."""
        super().changeEvent(event)
        if event.type() == event.Type.ActivationChange and self.isActiveWindow():
            self.activated.emit()
