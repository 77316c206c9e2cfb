"""Decodes pictures of others: within limits, and never a format that could refer to anything else."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QImage

from canal_desktop.domain.errors import PictureRefused
from canal_desktop.language import tr
from canal_desktop.ui.picture_reader import reader_of

MAX_PIXELS = 64_000_000
MAX_SIDE = 2400
"""Longer sides are made this long, in pixels: no column is wider."""

FORMATS = frozenset((b"png", b"jpeg", b"jpg", b"webp", b"gif", b"bmp"))

DAMAGED = tr("The picture is damaged and cannot be shown.")


def decode_picture(data: bytes) -> QImage:
    """The (first) picture in some bytes, made smaller where it is very large. Works in any thread.

    Raises:
        PictureRefused: it cannot or must not be shown, with a sentence for the user.
    """
    with reader_of(data) as reader:
        if bytes(reader.format().data()).lower() not in FORMATS:
            raise PictureRefused(tr("This kind of picture cannot be shown."))
        size = reader.size()
        if not size.isValid():
            raise PictureRefused(DAMAGED)
        if size.width() * size.height() > MAX_PIXELS:
            raise PictureRefused(tr("The picture has too many pixels and was not opened."))
        if max(size.width(), size.height()) > MAX_SIDE:
            reader.setScaledSize(size.scaled(QSize(MAX_SIDE, MAX_SIDE), Qt.AspectRatioMode.KeepAspectRatio))
        image = reader.read()
    if image.isNull():
        raise PictureRefused(DAMAGED)
    return image.convertToFormat(QImage.Format.Format_ARGB32_Premultiplied)
