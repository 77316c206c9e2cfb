"""What is dragged here or lies on the clipboard, as far as it can go along with a question as a file."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtGui import QImage, QPixmap

if TYPE_CHECKING:
    from PySide6.QtCore import QMimeData

ENCODED = ("image/png", "image/jpeg", "image/bmp")
"""As it was handed over, so that it is decoded in a thread."""


@dataclass(frozen=True, slots=True)
class Incoming:
    """Files of the disk, or one picture: its bytes, or its pixels where only these are to be had."""

    paths: tuple[Path, ...] = ()
    data: bytes = b""
    image: QImage | None = None

    def __bool__(self) -> bool:
        return bool(self.paths or self.data or self.image is not None)


def has_files(source: QMimeData) -> bool:
    """Whether there is something for found_in(); nothing is read for it."""
    return _has_paths(source) or _has_picture(source)


def found_in(source: QMimeData) -> Incoming:
    """Files and pictures; nothing where it is text, also where a picture of the text comes along."""
    if _has_paths(source):
        return Incoming(tuple(Path(url.toLocalFile()) for url in source.urls() if url.isLocalFile()))
    if not _has_picture(source):
        return Incoming()
    for kind in ENCODED:
        if source.hasFormat(kind):
            data = bytes(source.data(kind).data())
            if data:
                return Incoming(data=data)
    image = source.imageData()
    if isinstance(image, QPixmap):
        image = image.toImage()
    return Incoming(image=image) if isinstance(image, QImage) and not image.isNull() else Incoming()


def _has_paths(source: QMimeData) -> bool:
    return any(url.isLocalFile() for url in source.urls())


def _has_picture(source: QMimeData) -> bool:
    # Cells of a table are copied with a picture of them.
    is_picture = source.hasImage() or any(source.hasFormat(kind) for kind in ENCODED)
    return is_picture and not source.text().strip()
