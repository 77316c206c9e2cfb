"""Markdown among what can be brought in: a file by itself, or those in a folder or zip with their pictures beside."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from canal_desktop.domain.errors import ImportRefused
from canal_desktop.exchange.markdown_reading import (
    ENDINGS,
    MAX_BYTES,
    PICTURES,
    TOO_LARGE,
    is_markdown,
    read_markdown,
)
from canal_desktop.exchange.own_format import named
from canal_desktop.language import tr

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from canal_desktop.domain.archive import ArchivedConversation
    from canal_desktop.exchange.left_out import LeftOut
    from canal_desktop.exchange.source_files import SourceFiles

NAME = "Markdown"
HEAD = 64 * 1024
"""Somebody speaks this early in a file, or it is no conversation."""
MAX_PICTURE = 50 * 1024 * 1024
TOO_LARGE_PICTURE = tr("A picture is larger than 50 MB and was not taken.")


def recognises(files: SourceFiles) -> bool:
    """Whether somebody speaks in one of the files."""
    return next(_talks(files), None) is not None


def conversations(files: SourceFiles, left_out: LeftOut) -> Iterator[ArchivedConversation]:
    """The conversation of each file in which somebody speaks; of several, one that is damaged is passed over.

    Raises:
        ImportRefused: the only file is damaged.
    """
    beside = _pictures(files)
    names = named(files, left_out, _talks(files))
    for name in names:
        stem = name.rpartition(".")[0]
        try:
            data = _bytes_of(files, name, MAX_BYTES, TOO_LARGE)
            yield read_markdown(data, stem.rpartition("/")[2], files.modified, beside.get(stem + PICTURES, {}))
        except ImportRefused as error:
            if len(names) == 1:
                raise
            left_out.fault(f"“{name}”: {error}")


def _talks(files: SourceFiles) -> Iterator[str]:
    for name in files.names:
        if name.lower().endswith(ENDINGS) and is_markdown(files.head(name, HEAD), name):
            yield name


def _pictures(files: SourceFiles) -> dict[str, dict[str, Callable[[], bytes]]]:
    """By folder: the files in folders of pictures, and what reads each."""
    found: dict[str, dict[str, Callable[[], bytes]]] = {}
    for name in files.names:
        folder, _, base = name.rpartition("/")
        if folder.endswith(PICTURES):
            read = partial(_bytes_of, files, name, MAX_PICTURE, TOO_LARGE_PICTURE)
            found.setdefault(folder, {})[base] = read
    return found


def _bytes_of(files: SourceFiles, name: str, most: int, sentence: str) -> bytes:
    data = files.bytes_of(name, most)
    if data is None:
        raise ImportRefused(sentence)
    return data
