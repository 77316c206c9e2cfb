"""MirrorFolder: the mirror's files, written, moved, set aside and looked through; all of it works in a thread."""

from __future__ import annotations

import hashlib
import os
import shutil
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from canal_desktop.app.exporting import files_beside
from canal_desktop.app.mirror_index import MirrorFile, MirrorIndex
from canal_desktop.domain.errors import CanalError, ImportRefused
from canal_desktop.exchange.markdown_reading import ENDINGS, MAX_BYTES, TOO_LARGE, conversation_at
from canal_desktop.exchange.mirror_text import is_unsettled, mirror_text
from canal_desktop.exchange.names import key_of, numbered, safe_name
from canal_desktop.exchange.own_markdown import TextOptions
from canal_desktop.exchange.whole_file import PICTURES, write_whole
from canal_desktop.language import tr

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from canal_desktop.domain.archive import ArchivedConversation
    from canal_desktop.domain.message import ConversationId

ENDING = ".md"
TRASH = ".trash"
PASSED_OVER = (".", "~", "#")
"""Begin the names of what other programs keep for themselves: of Git, of sync programs, of editors."""
PASSED_OVER_ENDINGS = ("~", ".tmp", ".part", ".crdownload", ".swp")
SYNC_CONFLICT = ".sync-conflict-"
LOOKED_AT = 2000
"""Entries of folders that are looked at in one go."""

Stat = tuple[int, int]
"""Size and time of a file: what differs when it was written again."""


@dataclass(frozen=True, slots=True)
class Sighting:
    """A file that is not as it was written, or that nobody wrote for the mirror."""

    path: str
    owner: ConversationId | None


class MirrorFolder:
    """Knows what lies where. Every method raises OSError; nothing a person wrote is ever replaced or deleted."""

    def __init__(self, root: Path) -> None:
        self.root = root
        self.index = MirrorIndex(root)
        self._walk: Iterator[tuple[str, Stat]] | None = None
        self._pending: dict[str, Stat] = {}
        """Files that may still be growing: they are taken when they are the same the next time."""
        self._left_alone: dict[str, Stat] = {}
        """Files that were looked into and are no business of ours until they change."""

    def open(self) -> None:
        """Find out what there is. The folder must be there."""
        if not self.root.is_dir():
            raise FileNotFoundError(2, tr("The folder is missing"), str(self.root))
        self.index.open()

    def check(self) -> None:
        """Raises FileNotFoundError where the folder has gone, as with a drive."""
        if not self.root.is_dir():
            raise FileNotFoundError(2, tr("The folder is missing"), str(self.root))

    def put(self, archived: ArchivedConversation, changed: int, known_digest: str | None = None) -> str | None:
        """Write a conversation's file, and move it where its title or folder changed.

        Args:
            archived: the conversation.
            changed: the library's clock at its last change.
            known_digest: a person's version of the file, taken over already, that may be replaced.

        Returns the path of its file where a person has changed that, and then nothing is done; otherwise None.
        """
        known_id = archived.conversation.id
        wanted = _wanted(archived)
        entry = self.index.get(known_id) or self._found_again(archived, wanted)
        if entry is not None and self._leads_away(entry.path):
            entry = None
        if entry is not None and self._is_edited(entry, known_digest):
            return entry.path
        path = entry.path if entry is not None and entry.wanted == wanted else self._move(entry, wanted)
        place = self.root / path
        place.parent.mkdir(exist_ok=True)
        data = mirror_text(archived, place.stem + PICTURES)
        if entry is None or digest_of(data) != entry.digest or known_digest is not None or not place.is_file():
            write_whole(place, (data,), is_durable=False)
            self._write_pictures(place, archived)
        size, time_ns = _stat(place.stat())
        self.index.put(known_id, MirrorFile(path, wanted, digest_of(data), size, time_ns, changed))
        return None

    def remove(self, conversation_id: ConversationId) -> None:
        """Move a conversation's file to the mirror's trash."""
        entry = self.index.get(conversation_id)
        if entry is None:
            return
        if (self.root / entry.path).exists() and not self._leads_away(entry.path):
            self.throw_away(entry.path)
        self.index.remove(conversation_id)

    def throw_away(self, path: str) -> None:
        """Move a file, and its pictures, to the mirror's trash."""
        place = self.root / path
        trash = _real_folder(self.root / TRASH)
        target = _free(trash / place.stem, place.suffix)
        place.rename(target)
        _move_pictures(place, target)

    def set_aside(self, path: str) -> str:
        """Give a person's file another name, under which it is left alone; returns it."""
        place = self.root / path
        target = _free(place.with_name(f"{place.stem} (edited)"), place.suffix)
        place.rename(target)
        aside = target.relative_to(self.root).as_posix()
        self._left_alone[aside] = _stat(target.stat())
        return aside

    def leave_alone(self, path: str) -> None:
        """Do not look into a file again before it changes."""
        self._left_alone[path] = _stat((self.root / path).stat())

    def accept(self, conversation_id: ConversationId, path: str, data: bytes | None = None) -> None:
        """Take a file, with its bytes as it is now, for the one we wrote; without them it was only moved there."""
        entry = self.index.get(conversation_id)
        if entry is not None:
            size, time_ns = _stat((self.root / path).stat())
            digest = entry.digest if data is None else digest_of(data)
            self.index.put(conversation_id, replace(entry, path=path, digest=digest, size=size, time_ns=time_ns))

    def data_of(self, path: str) -> bytes:
        """The bytes of a file.

        Raises:
            ImportRefused: it is larger than any conversation.
        """
        place = self.root / path
        if place.stat().st_size > MAX_BYTES:
            raise ImportRefused(TOO_LARGE)
        return place.read_bytes()

    def conversation_at(self, path: str) -> ArchivedConversation | None:
        """The conversation in a file that was not written for the mirror; None where there is none, or not yet."""
        try:
            return None if is_unsettled(self.data_of(path)) else conversation_at(self.root / path)
        except ImportRefused:
            return None

    def exists(self, path: str) -> bool:
        """Whether a file is there."""
        return (self.root / path).is_file() and not self._leads_away(path)

    def look(self) -> list[Sighting]:
        """Look at some more of the files, round and round, and tell those that are new or were changed.

        A file is told when it is the same twice in a row, so that none is read half written.
        """
        sightings = []
        for _number in range(LOOKED_AT):
            if self._walk is None:
                self._walk = _files_in(self.root)
            found = self._next(self._walk)
            if found is None:
                self._walk = None
                break
            path, stat = found
            owner = self.index.owner_of(path)
            entry = None if owner is None else self.index.get(owner)
            known = self._left_alone.get(path) if entry is None else (entry.size, entry.time_ns)
            if stat == known:
                self._pending.pop(path, None)
            elif self._pending.get(path) == stat:
                del self._pending[path]
                sightings.append(Sighting(path, owner))
            else:
                self._pending[path] = stat
        return sightings

    def close(self) -> None:
        """Let go of the folder."""
        self._walk = None

    def _next(self, walk: Iterator[tuple[str, Stat]]) -> tuple[str, Stat] | None:
        try:
            return next(walk, None)
        except OSError:
            self._walk = None
            raise

    def _leads_away(self, path: str) -> bool:
        """Whether a file, or the folder it is in, is a link: others may have put it there, and it may lead anywhere."""
        place = self.root / path
        return place.is_symlink() or ("/" in path and place.parent.is_symlink())

    def _is_edited(self, entry: MirrorFile, known_digest: str | None) -> bool:
        place = self.root / entry.path
        if not place.is_file():
            return False
        return place.stat().st_size > MAX_BYTES or digest_of(place.read_bytes()) not in {entry.digest, known_digest}

    def _found_again(self, archived: ArchivedConversation, wanted: str) -> MirrorFile | None:
        """A conversation's file from before the index was lost; without a digest where it is not as it would be now."""
        path = f"{wanted}{ENDING}"
        place = self.root / path
        if not self.exists(path) or self.index.owner_of(path) is not None:
            return None
        try:
            if conversation_at(place).conversation.id != archived.conversation.id:
                return None
        except ImportRefused:
            return None
        data = place.read_bytes()
        is_same = data == mirror_text(archived, place.stem + PICTURES)
        return MirrorFile(path, wanted, digest_of(data) if is_same else "", 0, 0, 0)

    def _move(self, entry: MirrorFile | None, wanted: str) -> str:
        """A free path for what is wanted; the file of the entry is moved there."""
        base = self.root / wanted
        if "/" in wanted:
            base = _real_folder(base.parent) / base.name
        former = None if entry is None else self.root / entry.path
        target = _free(base, ENDING, but=former)
        if former is not None and former.is_file() and former != target:
            former.rename(target)
            _move_pictures(former, target)
        return target.relative_to(self.root).as_posix()

    def _write_pictures(self, place: Path, archived: ArchivedConversation) -> None:
        folder = place.with_name(place.stem + PICTURES)
        if folder.is_symlink():
            return
        for name, read in files_beside(archived, TextOptions()).items():
            if not (folder / name).is_file() and (data := _bytes_or_none(read)) is not None:
                folder.mkdir(exist_ok=True)
                write_whole(folder / name, (data,), is_durable=False)


def _wanted(archived: ArchivedConversation) -> str:
    name = safe_name(archived.conversation.title)
    return f"{safe_name(archived.folder, 'Folder')}/{name}" if archived.folder else name


def digest_of(data: bytes) -> str:
    """Half the SHA-256 of a file's bytes: enough to tell that a person has changed it."""
    return hashlib.sha256(data).hexdigest()[:32]


def _real_folder(folder: Path) -> Path:
    """A folder, made where there is none; it has another name where a link lies there, which may lead anywhere."""
    number = 1
    while (tried := folder.with_name(numbered(folder.name, number))).is_symlink():
        number += 1
    tried.mkdir(exist_ok=True)
    return tried


def _bytes_or_none(read: Callable[[], bytes]) -> bytes | None:
    """A picture, None where it is not there any more: its text is mirrored without it."""
    try:
        return read()
    except (CanalError, OSError, KeyError):
        return None


def _stat(found: os.stat_result) -> Stat:
    return found.st_size, found.st_mtime_ns


def _free(base: Path, ending: str, but: Path | None = None) -> Path:
    """The first path of that name at which there is nothing, or that is the one named."""
    number = 1
    while True:
        tried = base.with_name(numbered(base.name, number) + ending)
        pictures = tried.with_name(tried.stem + PICTURES)
        is_own = but is not None and key_of(str(tried)) == key_of(str(but))
        if is_own or not (os.path.lexists(tried) or os.path.lexists(pictures)):
            return tried
        number += 1


def _move_pictures(former: Path, place: Path) -> None:
    pictures = former.with_name(former.stem + PICTURES)
    if pictures.is_dir():
        shutil.move(pictures, place.with_name(place.stem + PICTURES))


def _files_in(root: Path) -> Iterator[tuple[str, Stat]]:
    """The Markdown files in a folder and in the folders right in it, with size and time."""
    for entry in _entries(root):
        if entry.is_dir(follow_symlinks=False):
            if not entry.name.endswith(PICTURES):
                for inner in _entries(Path(entry.path)):
                    yield from _markdown(f"{entry.name}/{inner.name}", inner)
        else:
            yield from _markdown(entry.name, entry)


def _entries(folder: Path) -> Iterator[os.DirEntry[str]]:
    try:
        with os.scandir(folder) as entries:
            for entry in entries:
                if not entry.name.startswith(PASSED_OVER) and not entry.name.endswith(PASSED_OVER_ENDINGS):
                    yield entry
    except FileNotFoundError:
        # A folder that went away while others were looked at.
        return


def _markdown(path: str, entry: os.DirEntry[str]) -> Iterator[tuple[str, Stat]]:
    if not entry.name.lower().endswith(ENDINGS) or SYNC_CONFLICT in entry.name:
        return
    try:
        if entry.is_file(follow_symlinks=False):
            yield path, _stat(entry.stat(follow_symlinks=False))
    except FileNotFoundError:
        return
