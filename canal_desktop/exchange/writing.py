"""Writing conversations to one file, into a folder or into a zip: whole or not at all, and never over another file."""

from __future__ import annotations

import contextlib
import errno
import os
import shutil
import time
import zipfile
from typing import TYPE_CHECKING, Protocol

from canal_desktop.domain.disk_faults import NO_RIGHT, NO_ROOM
from canal_desktop.domain.errors import ExportFailed
from canal_desktop.exchange.names import key_of, numbered, safe_name
from canal_desktop.exchange.whole_file import PICTURES, new_beside, place_of, save_over, write_new, write_whole
from canal_desktop.language import tr

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping
    from pathlib import Path


class Destination(Protocol):
    """Where files are put. Used from one thread at a time."""

    def write(
        self,
        folder: str,
        title: str,
        ending: str,
        make: Callable[[str], Iterable[bytes]],
        beside: Mapping[str, Callable[[], bytes]],
    ) -> str:
        """Write one file; returns its name below the destination.

        Args:
            folder: the name of the folder it belongs into, "" for none.
            title: what it is called after.
            ending: with its dot.
            make: gives the content for the name, without the ending, that the file has got.
            beside: what is put into a folder beside it: names of files, and what reads each.

        Raises:
            OSError: it cannot be written; nothing of it is left.
        """

    def finish(self) -> None:
        """Nothing more is written."""

    def abandon(self) -> None:
        """What is not complete goes."""


class OneFile:
    """A file that the user chose in a dialog, which has asked already where there is one."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._is_written = False

    def write(
        self,
        folder: str,
        title: str,
        ending: str,
        make: Callable[[str], Iterable[bytes]],
        beside: Mapping[str, Callable[[], bytes]],
    ) -> str:
        """Part of Destination."""
        if self._is_written:
            raise ValueError("a file holds one conversation")
        self._is_written = True
        save_over(self._path, make(self._path.stem))
        _write_beside(self._path.with_name(self._path.stem + PICTURES), beside)
        return self._path.name

    def finish(self) -> None:
        """Part of Destination."""

    def abandon(self) -> None:
        """Part of Destination."""


class OneGrowingFile:
    """A file that the user chose, to which each conversation is added; it appears when it is complete."""

    def __init__(self, path: Path, beginning: bytes) -> None:
        self._path = place_of(path)
        self._temporary, self._file = new_beside(self._path)
        self._file.write(beginning)

    def write(
        self,
        folder: str,
        title: str,
        ending: str,
        make: Callable[[str], Iterable[bytes]],
        beside: Mapping[str, Callable[[], bytes]],
    ) -> str:
        """Part of Destination."""
        for piece in make(self._path.stem):
            self._file.write(piece)
        return self._path.name

    def finish(self) -> None:
        """Part of Destination."""
        self._file.flush()
        os.fsync(self._file.fileno())
        self._file.close()
        self._temporary.replace(self._path)

    def abandon(self) -> None:
        """Part of Destination: nothing is left."""
        # Closing writes what is held back, for which there may be no room.
        with contextlib.suppress(OSError):
            self._file.close()
        self._temporary.unlink(missing_ok=True)


class IntoFolder:
    """Files in a folder, in folders within it; what lies there already is left alone."""

    def __init__(self, root: Path) -> None:
        self._root = root
        self._next: dict[str, int] = {}
        """Which number a name is tried with first: a thousand files of one title are not tried a million times."""

    def write(
        self,
        folder: str,
        title: str,
        ending: str,
        make: Callable[[str], Iterable[bytes]],
        beside: Mapping[str, Callable[[], bytes]],
    ) -> str:
        """Part of Destination."""
        within = self._root / safe_name(folder, "Folder") if folder else self._root
        is_new = not within.exists()
        within.mkdir(parents=True, exist_ok=True)
        try:
            path = self._free(within, safe_name(title), ending)
            while not write_new(path, make(path.stem)):
                path = self._free(within, safe_name(title), ending)
            self._put_beside(path, beside)
        except BaseException:
            if is_new:
                with contextlib.suppress(OSError):
                    within.rmdir()
            raise
        return path.relative_to(self._root).as_posix()

    def _put_beside(self, path: Path, beside: Mapping[str, Callable[[], bytes]]) -> None:
        pictures = path.with_name(path.stem + PICTURES)
        try:
            _write_beside(pictures, beside)
        except BaseException:
            path.unlink(missing_ok=True)
            shutil.rmtree(pictures, ignore_errors=True)
            raise

    def finish(self) -> None:
        """Part of Destination."""

    def abandon(self) -> None:
        """Part of Destination: files that are complete stay."""

    def _free(self, within: Path, name: str, ending: str) -> Path:
        """A name that is free by now."""
        key = key_of(f"{within.name}/{name}{ending}")
        while True:
            self._next[key] = number = self._next.get(key, 0) + 1
            path = within / (numbered(name, number) + ending)
            if not os.path.lexists(path) and not path.with_name(path.stem + PICTURES).exists():
                return path


class IntoZip:
    """The same in a zip file, which appears when it is complete."""

    def __init__(self, path: Path) -> None:
        self._path = place_of(path)
        self._temporary, self._file = new_beside(self._path)
        self._zip = zipfile.ZipFile(self._file, "w", zipfile.ZIP_DEFLATED)
        self._taken: set[str] = set()
        self._next: dict[str, int] = {}

    def write(
        self,
        folder: str,
        title: str,
        ending: str,
        make: Callable[[str], Iterable[bytes]],
        beside: Mapping[str, Callable[[], bytes]],
    ) -> str:
        """Part of Destination."""
        within = f"{safe_name(folder, 'Folder')}/" if folder else ""
        name = self._free(within, safe_name(title), ending)
        self._put(f"{within}{name}{ending}", make(name))
        for other, read in beside.items():
            self._put(f"{within}{name}{PICTURES}/{other}", (read(),))
        return f"{within}{name}{ending}"

    def finish(self) -> None:
        """Part of Destination."""
        self._zip.close()
        self._file.flush()
        os.fsync(self._file.fileno())
        self._file.close()
        self._temporary.replace(self._path)

    def abandon(self) -> None:
        """Part of Destination: nothing is left."""
        # The zip would write its list of contents on closing, for which there may be no room.
        with contextlib.suppress(OSError, ValueError):
            self._zip.close()
        with contextlib.suppress(OSError):
            self._file.close()
        self._temporary.unlink(missing_ok=True)

    def _free(self, within: str, name: str, ending: str) -> str:
        key = key_of(f"{within}{name}{ending}")
        while True:
            self._next[key] = number = self._next.get(key, 0) + 1
            tried = numbered(name, number)
            taken = key_of(f"{within}{tried}{ending}")
            if taken not in self._taken:
                self._taken.add(taken)
                return tried

    def _put(self, name: str, pieces: Iterable[bytes]) -> None:
        entry = zipfile.ZipInfo(name, time.localtime()[:6])
        entry.compress_type = zipfile.ZIP_DEFLATED
        entry.external_attr = 0o644 << 16
        with self._zip.open(entry, "w", force_zip64=True) as file:
            for piece in pieces:
                file.write(piece)


@contextlib.contextmanager
def told_plainly(path: Path) -> Iterator[None]:
    """Say in a sentence what kept a file from being written.

    Raises:
        ExportFailed: in place of an OSError.
    """
    try:
        yield
    except OSError as error:
        raise ExportFailed(sentence_of(error, path)) from error


def sentence_of(error: OSError, path: Path) -> str:
    """What kept a file from being written, and what to do."""
    if error.errno in NO_ROOM:
        return tr("There is no room left for {name}. Make room, or choose another place.", name=path.name)
    if error.errno in NO_RIGHT:
        return tr("{name} cannot be written there. Choose a folder in which you may write.", name=path.name)
    if error.errno in {errno.ENOENT, errno.ENOTDIR, errno.ENODEV, errno.EIO, errno.ESTALE}:
        return tr("The folder of {name} is not there or cannot be reached. Choose another one.", name=path.name)
    return tr(
        "{name} could not be written ({reason}). Choose another place.",
        name=path.name,
        reason=error.strerror or error,
    )


def _write_beside(folder: Path, beside: Mapping[str, Callable[[], bytes]]) -> None:
    if beside:
        folder.mkdir(exist_ok=True)
    for name, read in beside.items():
        write_whole(folder / name, (read(),))
