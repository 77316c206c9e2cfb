"""WindowState: where the window was, how wide its sidebar and what it showed, from one start to the next."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QPoint, QRect, QSettings, QSize
from PySide6.QtGui import QGuiApplication

from canal_desktop.ui.widgets.beside import SHARE_PERCENT

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from PySide6.QtGui import QScreen
    from PySide6.QtWidgets import QMainWindow, QSplitter

GEOMETRY, SPLITTER, FOLDED = "window/geometry", "window/splitter", "sidebar/folded"
SHOWN = "conversation/shown"
SHARE = "requests/share_percent"
KNOWS_TRAY = "tray/known"
FIRST_SIZE = QSize(1120, 760)
GRIP = QSize(120, 24)
"""So much of the window's upper edge must be seen, in pixels: by that it can be moved."""
GRIP_HIGH_PX = 40


class WindowState:
    """Reads and writes the file; a file that cannot be read or written only costs the last position."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self._folded: str | None = None
        share = QSettings(str(path), QSettings.Format.IniFormat).value(SHARE, "")
        is_number = isinstance(share, str | int) and str(share).isdecimal()
        self.share_percent = int(str(share)) if is_number else SHARE_PERCENT
        """How much of the page the panel beside it takes; written with the rest."""

    def restore(self, window: QMainWindow, splitter: QSplitter) -> None:
        """Put the window where it was; on a first start it gets a size that fits the screen."""
        settings = QSettings(str(self.path), QSettings.Format.IniFormat)
        geometry = settings.value(GEOMETRY)
        if not isinstance(geometry, QByteArray) or not window.restoreGeometry(geometry):
            # Where it stands is the window manager's to say: only it knows of title bars and panels.
            window.resize(FIRST_SIZE.boundedTo(window.screen().availableSize() * 0.9))
        elif not window.isMaximized() and not window.isFullScreen():
            window.setGeometry(visible_on(window.geometry(), [one.availableGeometry() for one in screens()]))
        widths = settings.value(SPLITTER)
        if isinstance(widths, QByteArray):
            splitter.restoreState(widths)

    def folded(self) -> tuple[str, ...]:
        """The keys of the sections of the list that were folded."""
        keys = QSettings(str(self.path), QSettings.Format.IniFormat).value(FOLDED, "")
        return tuple(str(keys).split()) if isinstance(keys, str) else ()

    def save_folded(self, keys: Sequence[str]) -> None:
        """Remember which sections of the list are folded; written with the rest."""
        self._folded = " ".join(keys)

    def shown(self) -> str:
        """The id of the conversation that was shown last, "" for none."""
        known = QSettings(str(self.path), QSettings.Format.IniFormat).value(SHOWN, "")
        return known if isinstance(known, str) else ""

    def save_shown(self, conversation_id: str) -> None:
        """Write down which conversation is shown, "" for none; any thread may do this."""
        settings = QSettings(str(self.path), QSettings.Format.IniFormat)
        settings.setValue(SHOWN, conversation_id)
        settings.sync()

    def knows_tray(self) -> bool:
        """Whether the user was told that the program goes on in the tray."""
        return str(QSettings(str(self.path), QSettings.Format.IniFormat).value(KNOWS_TRAY, "")) == "yes"

    def save_knows_tray(self) -> None:
        """Remember that this was told."""
        settings = QSettings(str(self.path), QSettings.Format.IniFormat)
        settings.setValue(KNOWS_TRAY, "yes")
        settings.sync()

    def save(self, window: QMainWindow, splitter: QSplitter) -> None:
        """Remember where the window is."""
        settings = QSettings(str(self.path), QSettings.Format.IniFormat)
        settings.setValue(GEOMETRY, window.saveGeometry())
        settings.setValue(SPLITTER, splitter.saveState())
        settings.setValue(SHARE, self.share_percent)
        if self._folded is not None:
            settings.setValue(FOLDED, self._folded)
        settings.sync()


def visible_on(window: QRect, screens: Sequence[QRect]) -> QRect:
    """Where a window goes that was left there, on the screens there are now, of which the first is the main one.

    It stays where it was if it can be taken hold of there; it is never larger than its screen.
    """
    edge = QRect(window.topLeft(), QSize(window.width(), min(GRIP_HIGH_PX, window.height())))
    best = max(screens, key=lambda screen: _area(edge.intersected(screen)))
    seen = edge.intersected(best)
    size = window.size().boundedTo(best.size())
    is_reached = seen.width() >= min(GRIP.width(), window.width()) and seen.height() >= GRIP.height()
    if is_reached and size == window.size() and window.top() >= best.top():
        return window
    if not is_reached:
        middle = best.center() - QPoint(size.width() // 2 - 1, size.height() // 2 - 1)
        return QRect(middle, size).intersected(best)
    left = min(max(window.left(), best.left()), best.right() + 1 - size.width())
    top = min(max(window.top(), best.top()), best.bottom() + 1 - size.height())
    return QRect(QPoint(left, top), size)


def _area(part: QRect) -> int:
    return part.width() * part.height() if part.isValid() else 0


def screens() -> list[QScreen]:
    """The main one first."""
    main = QGuiApplication.primaryScreen()
    return [main, *(screen for screen in QGuiApplication.screens() if screen is not main)]
