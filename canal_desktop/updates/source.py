"""UpdateSource: asks for the newest version and its archive; the rules of The Update Framework say what is believed.

Importing this module takes a tenth of a second and more: do it late, in a thread.
"""

from __future__ import annotations

import tempfile
from contextlib import contextmanager
from typing import IO, TYPE_CHECKING

from tuf.api import exceptions
from tuf.ngclient.config import UpdaterConfig
from tuf.ngclient.fetcher import FetcherInterface
from tuf.ngclient.updater import Updater

from canal_desktop.domain.errors import NotOnServer, UpdateFailed
from canal_desktop.domain.update import LIST_FILE, Release, read_release
from canal_desktop.language import tr
from canal_desktop.updates.disk import disk_sentence

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from tuf.api._payload import TargetFile

    Fetch = Callable[[str], Iterator[bytes]]

LONGEST_LIST = 500_000
"""Bytes of the list of versions."""

NOT_SIGNED = tr(
    "The list of versions is not signed by those who make Canal, so nothing of it was used. "
    "Someone may have changed it on its way: try another network, or tell those who make Canal."
)
OUTDATED = tr(
    "The list of versions is out of date, so nothing of it was used. "
    "Look at the date of this computer; if that is right, try again tomorrow."
)
OLDER = tr(
    "The list of versions is older than one that was here before, so nothing of it was used. "
    "Someone may keep newer ones from you: try another network."
)
NOT_THE_FILE = tr("What arrived is not the file that was signed; it was thrown away. Try again later.")
NOT_UNDERSTOOD = tr("The list of versions cannot be understood by this version; nothing of it was used.")
NOT_THERE = tr("The list of versions is not complete; nothing of it was used. Try again later.")


class UpdateSource:
    """One look at what is released. All methods connect and write the disk: call them in a thread.

    Args:
        folder: where what is known of signed lists is kept, so that none is ever older than one before.
        root: whose signatures count, as the program brings it.
        address: the folder on the web, with a slash at its end.
        fetch: the pieces of what an address gives; raises UpdateFailed.
    """

    def __init__(self, folder: Path, root: bytes, address: str, fetch: Fetch) -> None:
        self._folder = folder
        self._root = root
        self._address = address
        self._fetcher = _Fetcher(fetch, folder)
        self._updater: Updater | None = None

    def newest(self) -> Release:
        """The newest version there is; it may be the one that runs.

        Raises:
            UpdateFailed: it is not to be had, or not to be believed.
        """
        with _sentences():
            found = self._target(LIST_FILE)
            if found.length > LONGEST_LIST:
                raise UpdateFailed(NOT_UNDERSTOOD)
            path = self._folder / LIST_FILE
            self._signed().download_target(found, str(path))
            try:
                return read_release(path.read_bytes())
            except ValueError as error:
                raise UpdateFailed(NOT_UNDERSTOOD) from error

    def size_of(self, name: str) -> int:
        """How many bytes a file has, after newest().

        Raises:
            UpdateFailed: it is not listed.
        """
        with _sentences():
            return int(self._target(name).length)

    def download(self, name: str, to: Path, on_bytes: Callable[[int], None] = lambda _done: None) -> None:
        """Put a listed file there, after newest(); it is whole and the one that was signed.

        Args:
            name: the name in the list.
            to: the path of the file; what is there is replaced.
            on_bytes: is told how many bytes have arrived.

        Raises:
            UpdateFailed: it is not to be had, or is another one. Nothing is left.
        """
        with _sentences():
            to.parent.mkdir(parents=True, exist_ok=True)
            self._fetcher.folder, self._fetcher.on_bytes = to.parent, on_bytes
            try:
                self._signed().download_target(self._target(name), str(to))
            except BaseException:
                to.unlink(missing_ok=True)
                raise
            finally:
                self._fetcher.folder, self._fetcher.on_bytes = self._folder, _nobody

    def _signed(self) -> Updater:
        if self._updater is None:
            self._folder.mkdir(parents=True, exist_ok=True)
            files = f"{self._address}targets/"
            self._updater = Updater(
                str(self._folder),
                f"{self._address}metadata/",
                str(self._folder),
                files,
                self._fetcher,
                UpdaterConfig(max_root_rotations=64, targets_max_length=LONGEST_LIST),
                bootstrap=self._root,
            )
        return self._updater

    def _target(self, name: str) -> TargetFile:
        found = self._signed().get_targetinfo(name)
        if found is None:
            raise UpdateFailed(NOT_THERE)
        return found


def _nobody(_done: int) -> None:
    """Nobody wants to know how many bytes have arrived."""


class _Fetcher(FetcherInterface):
    """The only way out for the library: what it asks for goes through the program's own HTTP client."""

    def __init__(self, fetch: Fetch, folder: Path) -> None:
        self._pieces = fetch
        self.folder = folder
        """Where what arrives lies until it is known to be right: on the disk that it is for."""
        self.on_bytes: Callable[[int], None] = _nobody

    def _fetch(self, url: str) -> Iterator[bytes]:
        done = 0
        try:
            for piece in self._pieces(url):
                done += len(piece)
                self.on_bytes(done)
                yield piece
        except NotOnServer as error:
            raise exceptions.DownloadHTTPError(str(error), error.status) from error

    @contextmanager
    def download_file(self, url: str, max_length: int) -> Iterator[IO[bytes]]:
        """Part of FetcherInterface, whose own uses the system's folder for such files; that may be small."""
        pieces = self._fetch(url)
        done = 0
        with tempfile.TemporaryFile(dir=self.folder) as arrived:
            for piece in pieces:
                done += len(piece)
                if done > max_length:
                    raise exceptions.DownloadLengthMismatchError(f"{url} is longer than {max_length} bytes")
                arrived.write(piece)
            arrived.seek(0)
            yield arrived


@contextmanager
def _sentences() -> Iterator[None]:
    """Errors of the library and of the disk as UpdateFailed."""
    try:
        yield
    except exceptions.ExpiredMetadataError as error:
        raise UpdateFailed(OUTDATED) from error
    except exceptions.BadVersionNumberError as error:
        raise UpdateFailed(OLDER) from error
    except (exceptions.LengthOrHashMismatchError, exceptions.DownloadLengthMismatchError) as error:
        raise UpdateFailed(NOT_THE_FILE) from error
    except exceptions.DownloadHTTPError as error:
        raise UpdateFailed(str(error)) from error
    except exceptions.DownloadError as error:
        raise UpdateFailed(NOT_THERE) from error
    except exceptions.RepositoryError as error:
        raise UpdateFailed(NOT_SIGNED) from error
    except OSError as error:
        raise UpdateFailed(disk_sentence(error)) from error
