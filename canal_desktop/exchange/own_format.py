"""Our own JSON and JSONL among what can be brought in: a file by itself, or those in a folder or zip."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, BinaryIO, Protocol

from canal_desktop.domain.errors import ImportRefused
from canal_desktop.exchange import own_json

if TYPE_CHECKING:
    from collections.abc import Iterator

    from canal_desktop.domain.archive import ArchivedConversation

NAME = "Canal Desktop"
ENDINGS = (".json", ".jsonl")
HEAD = 64
CHUNK = 1 << 20


class NamedFiles(Protocol):
    """Files under names with forward slashes, whether they lie in a folder, in a zip, or are one."""

    names: tuple[str, ...]

    def stream(self, name: str) -> BinaryIO:
        """The bytes of a file; raises ImportRefused."""


class Faults(Protocol):
    """Takes what is said of files that cannot be read while others can."""

    def fault(self, sentence: str) -> None:
        """Note a sentence."""


def recognises(files: NamedFiles) -> bool:
    """Whether one of the files is ours."""
    return next(_own_names(files), None) is not None


def conversations(files: NamedFiles, left_out: Faults) -> Iterator[ArchivedConversation]:
    """The conversations of all our files; of several, one that is damaged is named and passed over.

    Raises:
        ImportRefused: the only file is damaged, or made by a newer version.
    """
    names = list(_own_names(files))
    for name in names:
        try:
            yield from own_json.conversations(partial(files.stream, name))
        except ImportRefused as error:
            if len(names) == 1:
                raise
            left_out.fault(f"“{name}”: {error}")


def _own_names(files: NamedFiles) -> Iterator[str]:
    is_one = len(files.names) == 1
    for name in files.names:
        if is_one or name.lower().endswith(ENDINGS):
            with files.stream(name) as stream:
                is_ours = own_json.recognises(read_up_to(stream, HEAD))
            if is_ours:
                yield name


def read_up_to(stream: BinaryIO, most: int) -> bytes:
    """The first bytes of a stream, which may give fewer at a time than it is asked for."""
    held: list[bytes] = []
    while most > 0 and (data := stream.read(min(most, CHUNK))):
        held.append(data)
        most -= len(data)
    return b"".join(held)
