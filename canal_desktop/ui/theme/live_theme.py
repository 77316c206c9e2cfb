"""LiveTheme: the theme in use; follows what the system asks for and the user's settings."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from canal_desktop.domain.settings import Appearance, Settings
from canal_desktop.ui.theme.motion import set_still
from canal_desktop.ui.theme.open_sheets import retheme_open
from canal_desktop.ui.theme.stylesheet import apply_theme
from canal_desktop.ui.theme.system import system_accent
from canal_desktop.ui.theme.theme import Theme, make_theme

SCHEMES = {Appearance.LIGHT: Qt.ColorScheme.Light, Appearance.DARK: Qt.ColorScheme.Dark}


class LiveTheme(QObject):
    """Owns the theme and gives it to the program.

    Signals:
        changed(Theme): other colours or fonts are in use from now on, or another scale.
    """

    changed = Signal(object)

    def __init__(self, settings: Settings, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._settings = settings
        self._accent = system_accent()
        self._ask_frames(settings.appearance)
        self._theme = self._make()
        self._apply()
        hints = QGuiApplication.styleHints()
        hints.colorSchemeChanged.connect(self._refresh)
        asked = hints.accessibility()
        asked.contrastPreferenceChanged.connect(self._refresh)
        if hasattr(asked, "motionPreferenceChanged"):
            # Since Qt 6.12.
            asked.motionPreferenceChanged.connect(self._refresh)

    @property
    def theme(self) -> Theme:
        """The theme in use."""
        return self._theme

    def set(self, settings: Settings) -> None:
        """Use what these settings say of the looks."""
        if settings == self._settings:
            return
        if settings.appearance is not self._settings.appearance:
            self._ask_frames(settings.appearance)
        self._settings = settings
        self._refresh()

    def on_palette_change(self) -> None:
        """Look whether the system has another accent colour now; its window says when."""
        accent = system_accent()
        if accent != self._accent:
            self._accent = accent
            self._refresh()

    def show_again(self) -> None:
        """Have everything drawn anew in the same theme: the screen is another one."""
        self.changed.emit(self._theme)

    def _ask_frames(self, appearance: Appearance) -> None:
        # Window frames and native dialogs are the system's; this asks it to draw them in the same scheme.
        hints = QGuiApplication.styleHints()
        if appearance is Appearance.SYSTEM:
            hints.unsetColorScheme()
        else:
            hints.setColorScheme(SCHEMES[appearance])

    def _refresh(self) -> None:
        theme = self._make()
        if theme != self._theme:
            self._theme = theme
            self._apply()
            self.changed.emit(theme)
            retheme_open(theme)

    def _make(self) -> Theme:
        return make_theme(self._settings.appearance, self._settings.zoom_percent, self._accent, self._settings)

    def _apply(self) -> None:
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        set_still(self._theme.is_still)
        apply_theme(app, self._theme)
