"""WindowState: where the window was, how wide its sidebar and what it showed, from one start to the next."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QSettings, QSize

from canal_desktop.ui.widgets.beside import SHARE_PERCENT
from canal_desktop.ui.window_place import place_of, put_back

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from PySide6.QtWidgets import QMainWindow, QSplitter

GEOMETRY, SPLITTER, FOLDED = "window/geometry", "window/splitter", "sidebar/folded"
SHOWN = "conversation/shown"
SHARE = "requests/share_percent"
KNOWS_TRAY = "tray/known"
FIRST_SIZE = QSize(1120, 760)


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
        if not isinstance(geometry, QByteArray) or not put_back(window, geometry):
            # Where it stands is the window manager's to say: only it knows of title bars and panels.
            window.resize(FIRST_SIZE.boundedTo(window.screen().availableSize() * 0.9))
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
        settings.setValue(GEOMETRY, place_of(window))
        settings.setValue(SPLITTER, splitter.saveState())
        settings.setValue(SHARE, self.share_percent)
        if self._folded is not None:
            settings.setValue(FOLDED, self._folded)
        settings.sync()
