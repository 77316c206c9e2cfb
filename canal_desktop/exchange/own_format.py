"""Our own JSON and JSONL among what can be brought in: a file by itself, or those in a folder or zip."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from canal_desktop.domain.errors import ImportRefused
from canal_desktop.exchange import own_json

if TYPE_CHECKING:
    from collections.abc import Iterator

    from canal_desktop.domain.archive import ArchivedConversation
    from canal_desktop.exchange.left_out import LeftOut
    from canal_desktop.exchange.source_files import SourceFiles

NAME = "Canal Desktop"
ENDINGS = (".json", ".jsonl")
HEAD = 64


def recognises(files: SourceFiles) -> bool:
    """Whether one of the files is ours."""
    return next(_own_names(files), None) is not None


def conversations(files: SourceFiles, left_out: LeftOut) -> Iterator[ArchivedConversation]:
    """The conversations of all our files; of several, one that is damaged is named and passed over.

    Raises:
        ImportRefused: the only file is damaged, or made by a newer version.
    """
    names = named(files, left_out, _own_names(files))
    for name in names:
        try:
            yield from own_json.conversations(partial(files.stream, name))
        except ImportRefused as error:
            if len(names) == 1:
                raise
            left_out.fault(f"“{name}”: {error}")


def named(files: SourceFiles, left_out: LeftOut, names: Iterator[str]) -> list[str]:
    """All of the names, which are found by looking into the files; those that cannot be looked into are told."""
    former = len(files.faults)
    found = list(names)
    for error in files.faults[former:]:
        left_out.fault(str(error))
    return found


def _own_names(files: SourceFiles) -> Iterator[str]:
    is_one = len(files.names) == 1
    for name in files.names:
        if (is_one or name.lower().endswith(ENDINGS)) and own_json.recognises(files.head(name, HEAD)):
            yield name
