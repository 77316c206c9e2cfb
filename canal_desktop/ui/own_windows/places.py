"""OwnPlaces: which conversations have a window of their own, and where, from one start to the next."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QSettings

from canal_desktop.domain.message import ConversationId

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

OPEN, LAST = "own/open", "own/last"
SEPARATOR = " "


class OwnPlaces:
    """Reads and writes the file of the main window's place; one that cannot be used only costs the places."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def read(self) -> dict[ConversationId, QByteArray]:
        """Where each window was that was open, in the order in which they were opened."""
        settings = self._file()
        named = settings.value(OPEN, "")
        ids = named.split(SEPARATOR) if isinstance(named, str) and named else []
        places = {ConversationId(one): settings.value(_key(one)) for one in ids}
        return {one: place if isinstance(place, QByteArray) else QByteArray() for one, place in places.items()}

    def last(self) -> QByteArray:
        """Where the one was that was moved or closed last; empty where there was none yet."""
        place = self._file().value(LAST)
        return place if isinstance(place, QByteArray) else QByteArray()

    def write(self, places: Mapping[ConversationId, QByteArray], last: QByteArray) -> None:
        """Write down what is open; any thread may do this."""
        settings = self._file()
        for former in str(settings.value(OPEN, "")).split(SEPARATOR):
            if former and former not in places:
                settings.remove(_key(former))
        settings.setValue(OPEN, SEPARATOR.join(places))
        for one, place in places.items():
            settings.setValue(_key(one), place)
        if not last.isEmpty():
            settings.setValue(LAST, last)
        settings.sync()

    def _file(self) -> QSettings:
        return QSettings(str(self._path), QSettings.Format.IniFormat)


def _key(conversation_id: str) -> str:
    return f"own/at_{conversation_id}"
