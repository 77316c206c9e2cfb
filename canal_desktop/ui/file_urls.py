"""Files that Qt hands over, as the words that name them further on: URLs, in which every byte of a name is kept."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtCore import QMimeData, QUrl


def word_of(url: QUrl) -> str:
    """A URL as a word; Qt's own toLocalFile() loses bytes that are not UTF-8."""
    return bytes(url.toEncoded().data()).decode("ascii")


def local_files(data: QMimeData, endings: tuple[str, ...] = ("",)) -> list[str]:
    """The files and folders of this computer among what is dragged whose names have one of the endings, any case."""
    return [word_of(url) for url in data.urls() if url.isLocalFile() and url.fileName().lower().endswith(endings)]
