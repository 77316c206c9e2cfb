"""What the system asks of the looks of a program: light or dark, its accent colour, high contrast, no motion."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QGuiApplication, QPalette


def system_is_dark() -> bool:
    """Whether the system is dark at this moment."""
    return QGuiApplication.styleHints().colorScheme() is Qt.ColorScheme.Dark


def system_accent() -> QColor:
    """The accent colour of the desktop; our own palette leaves that role alone, so it can be read at any time."""
    return QGuiApplication.palette().color(QPalette.ColorRole.Accent)


def system_wants_contrast() -> bool:
    """Whether the system asks for high contrast at this moment."""
    # PySide takes the inner object for gone as soon as nobody holds the outer one.
    hints = QGuiApplication.styleHints()
    return hints.accessibility().contrastPreference() is Qt.ContrastPreference.HighContrast


def system_wants_stillness() -> bool:
    """Whether the system asks that nothing moves by itself; a Qt before 6.12 cannot tell."""
    hints = QGuiApplication.styleHints()
    preference = getattr(hints.accessibility(), "motionPreference", None)
    return preference is not None and preference().name == "ReducedMotion"
