"""MirrorIndex: which file of the mirror is which conversation's, and as what it was written; kept in the mirror.

The file has a line for each change and is made short again when it is opened: so a change costs a line, not the whole.
A line that is not complete, as after a crash, is passed over; what it said is found out again.
"""

from __future__ import annotations

import contextlib
import json
import sys
from dataclasses import asdict, dataclass
from typing import TYPE_CHECKING, Any

from canal_desktop.domain.message import ConversationId
from canal_desktop.exchange.markdown_reading import ENDINGS
from canal_desktop.exchange.names import key_of
from canal_desktop.exchange.whole_file import write_whole

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

INDEX_NAME = ".canal-mirror.json"
FORMAT, VERSION = "canal-mirror", 1
_FORBIDDEN = frozenset("\0\\:" if sys.platform == "win32" else "\0")
"""Signs with which a name would be more than a name."""
SPARE_LINES = 1000
"""So many lines more than needed may be in the file before it is made short."""


@dataclass(frozen=True, slots=True)
class MirrorFile:
    """A conversation's file as it was written. Paths have forward slashes and begin in the mirror's folder."""

    path: str
    wanted: str
    """The path without ending and number that title and folder ask for; a person may have moved the file elsewhere."""
    digest: str
    """Half the SHA-256 of its bytes."""
    size: int
    time_ns: int
    """When the system says it was written."""
    changed: int
    """The library's clock at the conversation's last change before."""


class MirrorIndex:
    """Held in memory; used from one thread at a time. Methods that write raise OSError."""

    def __init__(self, folder: Path) -> None:
        self._path = folder / INDEX_NAME
        self._files: dict[ConversationId, MirrorFile] = {}
        self._ids: dict[str, ConversationId] = {}
        self._lines: list[bytes] = []
        self.mark = 0
        """The library's clock up to which everything is in the mirror."""
        self.folder_mark = 0
        self.retry: set[ConversationId] = set()
        """Conversations whose files could not be written."""

    def __len__(self) -> int:
        return len(self._files)

    def open(self) -> None:
        """Read the file where there is one, and make it short where it is long."""
        count = 0
        with contextlib.suppress(FileNotFoundError), self._path.open("rb") as file:
            for line in file:
                count += 1
                with contextlib.suppress(ValueError, TypeError, KeyError, RecursionError):
                    self._take(json.loads(line))
        if count == 0 or count > len(self._files) + SPARE_LINES:
            write_whole(self._path, self._whole())

    def get(self, conversation_id: ConversationId) -> MirrorFile | None:
        """A conversation's file."""
        return self._files.get(conversation_id)

    def knows(self, conversation_id: ConversationId) -> bool:
        """Whether a conversation has a file, or is still to be written."""
        return conversation_id in self._files or conversation_id in self.retry

    def owner_of(self, path: str) -> ConversationId | None:
        """Whose file this is, whatever the case of its name."""
        return self._ids.get(key_of(path))

    def put(self, conversation_id: ConversationId, file: MirrorFile) -> None:
        """Note a file."""
        self._set(conversation_id, file)
        self._lines.append(_line({"id": conversation_id, **asdict(file)}))

    def remove(self, conversation_id: ConversationId) -> None:
        """Forget a file."""
        self._unset(conversation_id)
        self._lines.append(_line({"id": conversation_id}))

    def set_retry(self, conversation_id: ConversationId, *, is_due: bool) -> None:
        """Note that a conversation is still to be written, or no longer."""
        if is_due is (conversation_id in self.retry):
            return
        (self.retry.add if is_due else self.retry.discard)(conversation_id)
        self._lines.append(_line({"retry": conversation_id, "is_due": is_due}))

    def save(self) -> None:
        """Write what was noted since the last time, and the marks."""
        if self._lines:
            self._lines.append(self._marks())
        self._append()

    def set_marks(self, mark: int, folder_mark: int) -> None:
        """Note how far the mirror has followed the library."""
        if (mark, folder_mark) != (self.mark, self.folder_mark):
            self.mark, self.folder_mark = mark, folder_mark
            self._lines.append(self._marks())

    def _append(self) -> None:
        if self._lines:
            with self._path.open("ab") as file:
                # Behind a line that was cut off these would be lost.
                file.write(b"\n" + b"".join(self._lines))
            self._lines.clear()

    def _marks(self) -> bytes:
        return _line({"mark": self.mark, "folder_mark": self.folder_mark})

    def _whole(self) -> Iterator[bytes]:
        yield _line({"format": FORMAT, "version": VERSION})
        for conversation_id, file in self._files.items():
            yield _line({"id": conversation_id, **asdict(file)})
        for conversation_id in self.retry:
            yield _line({"retry": conversation_id, "is_due": True})
        yield self._marks()

    def _take(self, value: dict[str, Any]) -> None:
        if "mark" in value:
            self.mark, self.folder_mark = int(value["mark"]), int(value["folder_mark"])
        elif "retry" in value:
            known_id = ConversationId(value["retry"])
            (self.retry.add if value["is_due"] else self.retry.discard)(known_id)
        elif "path" in value:
            path, wanted, digest = (str(value[name]) for name in ("path", "wanted", "digest"))
            if not _is_inside(path):
                # The folder may be shared: what an index says may be anybody's word.
                return
            size, time_ns, changed = (int(value[name]) for name in ("size", "time_ns", "changed"))
            self._set(ConversationId(str(value["id"])), MirrorFile(path, wanted, digest, size, time_ns, changed))
        elif "id" in value:
            self._unset(ConversationId(str(value["id"])))

    def _set(self, conversation_id: ConversationId, file: MirrorFile) -> None:
        self._unset(conversation_id)
        self._files[conversation_id] = file
        self._ids[key_of(file.path)] = conversation_id

    def _unset(self, conversation_id: ConversationId) -> None:
        former = self._files.pop(conversation_id, None)
        if former is not None:
            self._ids.pop(key_of(former.path), None)


def _is_inside(path: str) -> bool:
    """Whether it is the path of a Markdown file in the mirror's folder or in a folder right in it."""
    names = path.split("/")
    is_plain = all(name and not name.startswith(".") and not _FORBIDDEN & set(name) for name in names)
    return is_plain and len(names) <= 2 and path.lower().endswith(ENDINGS)


def _line(value: dict[str, Any]) -> bytes:
    return json.dumps(value, ensure_ascii=False).encode("utf-8", "replace") + b"\n"
