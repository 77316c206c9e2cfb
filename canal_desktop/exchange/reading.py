"""Reading conversations out of files: finds out whose file it is, and gives what is in it, as often as it is asked."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, Protocol

from canal_desktop.domain.errors import ImportRefused
from canal_desktop.exchange import (
    chatbox,
    chatgpt,
    cherry_studio,
    claude,
    deepseek,
    jan,
    librechat,
    lm_studio,
    markdown_format,
    open_webui,
    own_format,
    typing_mind,
)
from canal_desktop.exchange.left_out import LeftOut
from canal_desktop.exchange.source_files import FilesOfFolder, OneFile, SourceFiles
from canal_desktop.exchange.zip_files import FilesOfZip, is_zip
from canal_desktop.language import listed, tr

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from canal_desktop.domain.archive import ArchivedConversation


class Format(Protocol):
    """What each module of a format has."""

    NAME: str
    """As the user knows it."""

    def recognises(self, files: SourceFiles) -> bool:
        """Whether these are files of the format; raises ImportRefused for a kind of it that cannot be read."""

    def conversations(self, files: SourceFiles, left_out: LeftOut) -> Iterator[ArchivedConversation]:
        """The conversations one by one; raises ImportRefused for what turns out to be damaged."""


FORMATS: tuple[Format, ...] = (
    own_format,
    chatgpt,
    deepseek,
    claude,
    cherry_studio,
    chatbox,
    typing_mind,
    librechat,
    lm_studio,
    jan,
    open_webui,
    markdown_format,
)
"""In the order they are asked; the ones with the plainest marks come first."""


class ImportSource:
    """A file, zip or folder whose format is known. It is held open until it is closed."""

    def __init__(self, files: SourceFiles, known: Format) -> None:
        self.format_name = known.NAME
        self._files = files
        self._format = known
        self._left_out = LeftOut()

    def __enter__(self) -> ImportSource:
        return self

    def __exit__(self, *error: object) -> None:
        self.close()

    @property
    def skipped(self) -> tuple[str, ...]:
        """What could not be taken over, as sentences; complete once all conversations were gone through."""
        return self._left_out.sentences()

    def conversations(self) -> Iterator[ArchivedConversation]:
        """All conversations, each read when it is asked for. May be called again, for the same ones.

        The pictures of a conversation can be read until the source is closed.

        Raises:
            ImportRefused: further on, the file is damaged. Go through all of it before anything is written.
        """
        self._left_out = LeftOut()
        return self._format.conversations(self._files, self._left_out)

    def close(self) -> None:
        """Let go of the file."""
        self._files.close()


def open_source(path: Path) -> ImportSource:
    """What is at a path, as a source of conversations. Reads the disk: call it in a thread.

    Raises:
        ImportRefused: it cannot be read, must not be, or is of no known format.
    """
    files = _files_at(path)
    try:
        for known in FORMATS:
            if known.recognises(files):
                return ImportSource(files, known)
    except BaseException:
        files.close()
        raise
    files.close()
    if files.faults:
        raise files.faults[0]
    raise ImportRefused(
        tr(
            "No conversations were found in “{name}”. What can be read: {formats}.",
            name=files.label,
            formats=listed([known.NAME for known in FORMATS]),
        )
    )


def _files_at(path: Path) -> SourceFiles:
    if os.path.isdir(path):  # noqa: PTH112 - Path.is_dir raises where a folder above may not be entered
        return FilesOfFolder(path)
    return FilesOfZip(path) if is_zip(path) else OneFile(path)
