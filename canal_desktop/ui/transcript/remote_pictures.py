"""RemotePictures: pictures on the web that replies refer to; each is loaded when the reader says so, until the end."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, auto
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

if TYPE_CHECKING:
    from PySide6.QtGui import QImage


class Phase(Enum):
    """What has become of a picture."""

    UNASKED = auto()
    LOADING = auto()
    LOADED = auto()
    REFUSED = auto()


@dataclass(frozen=True, slots=True)
class RemotePicture:
    """A picture as far as it is known; sentence says why it is not shown."""

    phase: Phase = Phase.UNASKED
    image: QImage | None = None
    sentence: str = ""


UNASKED = RemotePicture()


class RemotePictures(QObject):
    """What the reader asked for. Nothing is ever asked for by itself.

    Signals:
        wanted(str): the reader wants the picture behind a web address.
        changed(): a picture has been loaded, or could not be.
    """

    wanted = Signal(str)
    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._known: dict[str, RemotePicture] = {}

    def state(self, url: str) -> RemotePicture:
        """What is known of a picture."""
        return self._known.get(url, UNASKED)

    def ask(self, url: str) -> None:
        """The reader wants it: have it loaded, once."""
        if self.state(url).phase in {Phase.UNASKED, Phase.REFUSED}:
            self._known[url] = RemotePicture(Phase.LOADING)
            self.wanted.emit(url)

    def take(self, url: str, image: QImage) -> None:
        """It is here."""
        self._known[url] = RemotePicture(Phase.LOADED, image)
        self.changed.emit()

    def refuse(self, url: str, sentence: str) -> None:
        """It is not to be had, and why."""
        self._known[url] = RemotePicture(Phase.REFUSED, sentence=sentence)
        self.changed.emit()
