"""Updates: looks for a newer version, has it put in place, and goes back to the one before it."""

from __future__ import annotations

import asyncio
import threading
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from enum import StrEnum
from typing import TYPE_CHECKING, Protocol, TypeVar

from canal_desktop import __version__
from canal_desktop.app.hearers import Hearers
from canal_desktop.domain.errors import UpdateFailed
from canal_desktop.domain.update import is_newer
from canal_desktop.language import sentences, tr
from canal_desktop.updates.disk import DISK_FULL, disk_sentence

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable
    from pathlib import Path

    from canal_desktop.app.installation import Installation
    from canal_desktop.domain.update import Release

T = TypeVar("T")

FIRST_PAUSE_S, PAUSE_S = 20.0, 1800.0
"""How long after the start, and how often from then on, it is asked whether it is time to look."""
BETWEEN = timedelta(days=1)
LOOKED = "looked"
"""The file that says when it was looked last."""
LAST_WORK_S = 2.0
"""How long a thread that is no longer wanted may take to end."""
ROOM_FACTOR = 5
"""An archive and what is in it take so many times the archive's bytes."""


class Step(StrEnum):
    """How far it has come."""

    IDLE = "idle"
    LOOKING = "looking"
    NEWEST = "newest"
    """There is none newer."""
    FOUND = "found"
    DOWNLOADING = "downloading"
    UNPACKING = "unpacking"
    READY = "ready"
    """Another version starts next time."""
    FAILED = "failed"


@dataclass(frozen=True, slots=True)
class UpdateState:
    """What there is to show.

    sentence is for the user, "" where the step says it all; share is how much of the work is done, 0 to 1; before is
    the version one can go back to, "" for none.
    """

    step: Step = Step.IDLE
    sentence: str = ""
    release: Release | None = None
    share: float = 0.0
    before: str = ""


class Source(Protocol):
    """What is released, as canal_desktop.updates.source.UpdateSource has it; for threads."""

    def newest(self) -> Release:
        """The newest version. Raises UpdateFailed."""

    def size_of(self, name: str) -> int:
        """Bytes of a file. Raises UpdateFailed."""

    def download(self, name: str, to: Path, on_bytes: Callable[[int], None]) -> None:
        """Put a file there. Raises UpdateFailed."""


class Updates:
    """For one loop. make_source gives a new look at what is released; is_over, which it is given, says when to stop.

    Args:
        installation: how this program was installed.
        folder: where it is kept what was seen last.
        make_source: may import what that needs.
        running: the version that runs.
    """

    def __init__(
        self,
        installation: Installation,
        folder: Path,
        make_source: Callable[[Callable[[], bool]], Awaitable[Source]],
        running: str = __version__,
    ) -> None:
        self.installation = installation
        self._folder = folder
        self._make_source = make_source
        self._running = running
        self._source: Source | None = None
        self._over = threading.Event()
        self.state = UpdateState()
        self.on_changed: Hearers[[]] = Hearers()

    @property
    def is_busy(self) -> bool:
        """Whether something is being done."""
        return self.state.step in (Step.LOOKING, Step.DOWNLOADING, Step.UNPACKING)

    async def begin(self) -> str:
        """The program works: versions that nobody needs are removed. Returns a version that failed to start, once."""
        versions = self.installation.versions
        if versions is None:
            return ""
        failed = await asyncio.to_thread(versions.prove)
        self._show(before=await asyncio.to_thread(lambda: versions.before))
        return failed

    async def look_daily(self, is_wanted: Callable[[], bool], on_found: Callable[[Release], None]) -> None:
        """Look once a day, as long as it is wanted; what the user left is not found again. Never ends by itself."""
        pause_s = FIRST_PAUSE_S
        while True:
            await asyncio.sleep(pause_s)
            pause_s = PAUSE_S
            if is_wanted() and not self.is_busy and self.state.step is not Step.READY and await self.is_due():
                await self.look()
                release = self.state.release
                if release is not None and self.state.step is Step.FOUND and not await self._was_left(release):
                    on_found(release)

    async def is_due(self) -> bool:
        """Whether it was not looked within a day, and may be."""
        return not self.installation.why_not and await asyncio.to_thread(self._is_due)

    async def look(self) -> None:
        """Ask what the newest version is; the state says what came of it."""
        if self.is_busy:
            return
        if self.installation.why_not:
            self._show(Step.IDLE, self.installation.why_not)
            return
        self._show(Step.LOOKING)
        try:
            await asyncio.to_thread(self._note_look)
            self._over.clear()
            self._source = await self._make_source(self._over.is_set)
            release = await self._in_thread(self._source.newest)
        except UpdateFailed as error:
            self._show(Step.FAILED, str(error))
            return
        except asyncio.CancelledError:
            self._show(Step.IDLE)
            raise
        if not is_newer(release.version, self._running):
            self._show(Step.NEWEST, tr("You have the newest version."))
            return
        found = tr("Canal Desktop {version} has been released.", version=release.version)
        self._show(Step.FOUND, sentences(found, self._why_not_installed(release)), release)

    @property
    def can_install(self) -> bool:
        """Whether what was found can be put in place by install()."""
        release = self.state.release
        return self.state.step is Step.FOUND and release is not None and not self._why_not_installed(release)

    async def install(self) -> None:
        """Download what was found and have it start next time; where that fails, nothing has changed."""
        release, versions, source = self.state.release, self.installation.versions, self._source
        if not self.can_install or release is None or versions is None or source is None:
            return
        archive = versions.downloads / self.installation.archive_of(release)
        self._show(Step.DOWNLOADING, release=release)
        self._over.clear()

        def work() -> None:
            size = source.size_of(archive.name)
            if versions.room < ROOM_FACTOR * size:
                raise UpdateFailed(DISK_FULL)
            try:
                source.download(archive.name, archive, lambda done: self._tell(loop, done / max(size, 1)))
                loop.call_soon_threadsafe(lambda: self._show(Step.UNPACKING, release=release))
                versions.put(release.version, archive)
            finally:
                archive.unlink(missing_ok=True)

        loop = asyncio.get_running_loop()
        try:
            await self._in_thread(work)
        except UpdateFailed as error:
            # Who stopped it may want it later.
            is_stopped = self._over.is_set()
            self._show(Step.FOUND if is_stopped else Step.FAILED, str(error), release if is_stopped else None)
        except OSError as error:
            self._show(Step.FAILED, disk_sentence(error))
        except asyncio.CancelledError:
            self._show(Step.IDLE)
            raise
        else:
            self._show(Step.READY, _starts_next(release.version), release)

    def stop(self) -> None:
        """Have what is being done end soon, without having changed anything."""
        self._over.set()

    async def go_back(self) -> None:
        """Have the version before this one start next time."""
        versions = self.installation.versions
        if versions is None or self.is_busy:
            return
        try:
            before = await asyncio.to_thread(versions.go_back)
        except UpdateFailed as error:
            self._show(Step.FAILED, str(error))
        except OSError as error:
            self._show(Step.FAILED, tr("That could not be changed: {reason}.", reason=error.strerror or error))
        else:
            self._show(Step.READY, _starts_next(before), before="")

    def _why_not_installed(self, release: Release) -> str:
        why_not = self.installation.why_not_by_itself
        if not why_not and not self.installation.archive_of(release):
            return tr("It is not offered for this kind of computer; look at the page of released versions.")
        return why_not

    async def _was_left(self, release: Release) -> bool:
        versions = self.installation.versions
        return versions is not None and await asyncio.to_thread(lambda: versions.was_left) == release.version

    async def _in_thread(self, work: Callable[[], T]) -> T:
        """What work gives; where it is cancelled, its thread is told so and waited for."""
        future = asyncio.get_running_loop().run_in_executor(None, work)
        try:
            return await asyncio.shield(future)
        except asyncio.CancelledError:
            self._over.set()
            # Its errors are nobody's concern any more.
            future.add_done_callback(lambda done: done.cancelled() or done.exception())
            await asyncio.wait((future,), timeout=LAST_WORK_S)
            raise

    def _tell(self, loop: asyncio.AbstractEventLoop, share: float) -> None:
        if self._over.is_set():
            return
        if share - self.state.share >= 0.01:
            loop.call_soon_threadsafe(lambda: self._show_share(share))

    def _show_share(self, share: float) -> None:
        if self.state.step is Step.DOWNLOADING:
            self._change(replace(self.state, share=share))

    def _show(
        self, step: Step = Step.IDLE, sentence: str = "", release: Release | None = None, before: str | None = None
    ) -> None:
        self._change(UpdateState(step, sentence, release, 0.0, self.state.before if before is None else before))

    def _change(self, state: UpdateState) -> None:
        self.state = state
        self.on_changed()

    def _is_due(self) -> bool:
        try:
            looked = datetime.fromisoformat((self._folder / LOOKED).read_text(encoding="ascii").strip())
        except (OSError, ValueError):
            return True
        # A moment yet to come is one of a clock that was wrong.
        return not timedelta() <= datetime.now(UTC) - looked < BETWEEN

    def _note_look(self) -> None:
        try:
            self._folder.mkdir(parents=True, exist_ok=True)
            (self._folder / LOOKED).write_text(datetime.now(UTC).isoformat(), encoding="ascii")
        except OSError as error:
            raise UpdateFailed(
                tr("The data folder cannot be written, so nothing was looked for: {reason}.", reason=error.strerror)
            ) from error


def _starts_next(version: str) -> str:
    return tr("Canal Desktop {version} starts the next time you open Canal.", version=version)
