"""LiveTheme: the theme in use; follows the system's light and dark, the user's choice and the zoom."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from canal_desktop.domain.settings import Appearance
from canal_desktop.ui.theme.stylesheet import apply_theme
from canal_desktop.ui.theme.theme import Theme, make_theme, system_accent

SCHEMES = {Appearance.LIGHT: Qt.ColorScheme.Light, Appearance.DARK: Qt.ColorScheme.Dark}


class LiveTheme(QObject):
    """Owns the theme and gives it to the program.

    Signals:
        changed(Theme): other colours or fonts are in use from now on.
    """

    changed = Signal(object)

    def __init__(self, appearance: Appearance, zoom_percent: int, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._appearance = appearance
        self._zoom_percent = zoom_percent
        self._accent = system_accent()
        self._ask_frames(appearance)
        self._theme = make_theme(appearance, zoom_percent, self._accent)
        self._apply()
        QGuiApplication.styleHints().colorSchemeChanged.connect(self._refresh)

    @property
    def theme(self) -> Theme:
        """The theme in use."""
        return self._theme

    def set(self, appearance: Appearance, zoom_percent: int) -> None:
        """Use another appearance or zoom."""
        if (appearance, zoom_percent) == (self._appearance, self._zoom_percent):
            return
        if appearance is not self._appearance:
            self._ask_frames(appearance)
        self._appearance, self._zoom_percent = appearance, zoom_percent
        self._refresh()

    def on_palette_change(self) -> None:
        """Look whether the system has another accent colour now; its window says when."""
        accent = system_accent()
        if accent != self._accent:
            self._accent = accent
            self._refresh()

    def _ask_frames(self, appearance: Appearance) -> None:
        # Window frames and native dialogs are the system's; this asks it to draw them in the same scheme.
        hints = QGuiApplication.styleHints()
        if appearance is Appearance.SYSTEM:
            hints.unsetColorScheme()
        else:
            hints.setColorScheme(SCHEMES[appearance])

    def _refresh(self) -> None:
        theme = make_theme(self._appearance, self._zoom_percent, self._accent)
        if theme != self._theme:
            self._theme = theme
            self._apply()
            self.changed.emit(theme)

    def _apply(self) -> None:
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        apply_theme(app, self._theme)
