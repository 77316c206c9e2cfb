"""RemotePictures: pictures that are not in the text: on the web, loaded when the reader says so; and kept ones."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, auto
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from canal_desktop.markup.blocks import KEPT

if TYPE_CHECKING:
    from PySide6.QtGui import QImage


MAX_KEPT_BYTES = 192 * 1024 * 1024


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
    """What the reader asked for. Nothing on the web is ever asked for by itself.

    Signals:
        wanted(str): the picture behind a web address, or a kept one, is to be loaded.
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
        self._drop_old(url)
        self.changed.emit()

    def _drop_old(self, newest: str) -> None:
        """Forget the kept pictures that were opened first, where there are too many; boxes have theirs."""
        kept = {
            url: picture.image.sizeInBytes()
            for url, picture in self._known.items()
            if url.startswith(KEPT) and picture.image is not None
        }
        total = sum(kept.values())
        for url, size in kept.items():
            if total <= MAX_KEPT_BYTES or url == newest:
                return
            del self._known[url]
            total -= size

    def refuse(self, url: str, sentence: str) -> None:
        """It is not to be had, and why."""
        self._known[url] = RemotePicture(Phase.REFUSED, sentence=sentence)
        self.changed.emit()
