"""TrayDesk: the tray icon joined to the window and the library; closing the window may leave the program there."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QSystemTrayIcon

from canal_desktop.domain.message import ConversationId
from canal_desktop.language import tr
from canal_desktop.ui.tray import Tray
from canal_desktop.ui.widgets.veil import VEIL

if TYPE_CHECKING:
    from collections.abc import Callable

    from canal_desktop.app.library import Library
    from canal_desktop.domain.settings import Settings
    from canal_desktop.ui.main_window import MainWindow
    from canal_desktop.ui.workspace import Workspace

STILL_THERE = tr("Canal is still running")
IN_TRAY = tr("You find it in the tray. To end it, choose Quit in its menu there.")


LOOKS_EVERY_MS, MAX_LOOKS = 5_000, 24


def has_tray() -> bool:
    """Whether the system has a place for the icon now."""
    return QSystemTrayIcon.isSystemTrayAvailable()


class TrayDesk:
    """There is an icon where the user wants one and the system has a place for it.

    open_quick opens the quick window. tell shows a title and a sentence outside of the window.
    """

    def __init__(
        self,
        window: MainWindow,
        workspace: Workspace,
        library: Library,
        open_quick: Callable[[], None],
        tell: Callable[[str, str], None],
    ) -> None:
        self._window = window
        self._workspace = workspace
        self._library = library
        self._open_quick = open_quick
        self._tell = tell
        self.tray: Tray | None = None
        window.settings_changed.connect(self._on_settings)
        VEIL.changed.connect(self.refresh)
        window.hides_instead = self._hides_instead
        self._looks = 0
        self._timer = QTimer(window)
        self._timer.setInterval(LOOKS_EVERY_MS)
        self._timer.timeout.connect(self._look_again)
        self._on_settings(window.settings)

    @property
    def icon(self) -> QSystemTrayIcon | None:
        """The icon, None where there is none."""
        return None if self.tray is None else self.tray.icon

    @property
    def is_shown(self) -> bool:
        """Whether the user can come back by the tray."""
        return self.tray is not None and has_tray()

    def refresh(self) -> None:
        """Something in the library is new."""
        if self.tray is not None:
            found = [(str(one.id), one.conversation.title) for one in self._library.running_conversations]
            self.tray.show_running(() if VEIL.is_down else found, is_locked=VEIL.is_down)

    def _on_settings(self, settings: Settings) -> None:
        if settings.shows_tray and self.tray is None:
            if not has_tray():
                # At log-in, the tray may come after us.
                self._timer.start()
                return
            self.tray = Tray(self._window.theme, self._window)
            self.tray.chosen.connect(self._on_chosen)
            self.tray.icon.show()
            self.refresh()
        elif not settings.shows_tray and self.tray is not None:
            self._take_away()
            if not self._window.isVisible():
                self._window.come_to_front()

    def _look_again(self) -> None:
        self._looks += 1
        if has_tray() or self._looks >= MAX_LOOKS:
            self._timer.stop()
        if has_tray():
            self._on_settings(self._window.settings)

    def _on_chosen(self, what: str) -> None:
        name, _, about = what.partition(" ")
        do: dict[str, Callable[[], None]] = {
            "open": self._window.come_to_front,
            "quick": self._open_quick,
            "new": self._begin_new,
            "quit": self._window.quit,
            "show": lambda: self.show(ConversationId(about)),
            "stop": lambda: self._library.stop((ConversationId(about),)),
        }
        do[name]()

    def _begin_new(self) -> None:
        self._window.come_to_front()
        VEIL.after(self._workspace.new_conversation)

    def show(self, conversation_id: ConversationId) -> None:
        """Bring this conversation to the front, in its window, once the program is not locked."""
        if not VEIL.after(lambda: self._workspace.bring_to_front(conversation_id)):
            self._window.come_to_front()

    def _hides_instead(self) -> bool:
        app = QApplication.instance()
        is_logging_out = isinstance(app, QApplication) and app.isSavingSession()
        if not self._window.settings.closes_to_tray or not self.is_shown or is_logging_out:
            return False
        if not self._window.state.knows_tray():
            self._window.state.save_knows_tray()
            self._tell(STILL_THERE, IN_TRAY)
        return True

    def close(self) -> None:
        """Take the icon away, for good."""
        VEIL.changed.disconnect(self.refresh)
        self._timer.stop()
        self._take_away()

    def _take_away(self) -> None:
        if self.tray is not None:
            self.tray.close()
            self.tray = None
