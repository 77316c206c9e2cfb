"""Reads a picture of others out of bytes, by what they are and not by what they are called, upright."""

from __future__ import annotations

import contextlib
from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QByteArray, QIODevice
from PySide6.QtGui import QImageReader

if TYPE_CHECKING:
    from collections.abc import Iterator


@contextlib.contextmanager
def reader_of(data: bytes) -> Iterator[QImageReader]:
    """A reader of these bytes; which formats are taken is for the caller to say. Works in any thread."""
    buffer = QBuffer()
    buffer.setData(QByteArray(data))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer)
    reader.setDecideFormatFromContent(True)
    reader.setAutoTransform(True)
    try:
        yield reader
    finally:
        # Some formats look at the buffer once more when they are let go, and Python may let go of that first.
        reader.setDevice(None)  # type: ignore[arg-type]
