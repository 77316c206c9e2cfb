"""Session: what happens between the first paint and the end: library, providers and window joined."""

from __future__ import annotations

import asyncio
import gc
import importlib
import logging
from typing import TYPE_CHECKING

from canal_desktop.app.network_settings import NetworkSettings
from canal_desktop.app.profiles import Profiles
from canal_desktop.app.proxy_login import ProxyLogin
from canal_desktop.app.tasks import Tasks
from canal_desktop.bootstrap.hand_overs import HandOvers
from canal_desktop.bootstrap.late_providers import LateProviders
from canal_desktop.bootstrap.library_parts import LibraryParts
from canal_desktop.bootstrap.lock_joints import LockJoints
from canal_desktop.domain.errors import CanalError, InvalidInput, PictureRefused, StorageError
from canal_desktop.domain.message import FileId
from canal_desktop.language import tr
from canal_desktop.storage.learned import LearnedTraits
from canal_desktop.storage.models import ModelCache
from canal_desktop.storage.paths import DataPaths
from canal_desktop.storage.secrets import SecretStore
from canal_desktop.ui.interrupted_notice import tell_of_interrupted
from canal_desktop.ui.last_shown import LastShown
from canal_desktop.ui.link_target import LinkTarget, target_of
from canal_desktop.ui.picture_loader import PictureLoader
from canal_desktop.ui.workspace import Workspace

if TYPE_CHECKING:
    import argparse

    from canal_desktop.bootstrap.late_parts import LateParts
    from canal_desktop.domain.message import Interrupted
    from canal_desktop.domain.profile import Profile
    from canal_desktop.domain.redaction import Redactor
    from canal_desktop.domain.settings import Settings
    from canal_desktop.domain.settings_faults import SettingsFaults
    from canal_desktop.providers.environment import EnvironmentAccess
    from canal_desktop.storage.database import Database
    from canal_desktop.storage.settings_file import SettingsFile
    from canal_desktop.ui.arrivals import Arrivals
    from canal_desktop.ui.main_window import MainWindow
    from canal_desktop.ui.transcript.remote_pictures import RemotePictures

log = logging.getLogger("canal_desktop")


class Session:
    """The working program, from the open library to the end."""

    def __init__(
        self,
        window: MainWindow,
        database: Database,
        settings_file: SettingsFile,
        loaded: tuple[Settings, tuple[Profile, ...]],
        redactor: Redactor,
    ) -> None:
        self._window = window
        self._redactor = redactor
        self._database = database
        self._tasks = Tasks(self._on_task_error)
        secrets = SecretStore()
        logins = ProxyLogin(secrets, redactor, lambda: window.settings, window.change_settings)
        self._network = NetworkSettings(
            lambda: self._profiles.settings, lambda profile_id: self._profiles.get(profile_id), logins
        )
        self._profiles = Profiles(
            settings_file,
            secrets,
            ModelCache(database),
            LearnedTraits(database),
            redactor,
            LateProviders(redactor, lambda: self._profiles.settings, lambda: self._parts.connections, self._network),
            loaded,
        )
        parts = self._parts = LibraryParts(database, self._profiles, self._tasks)
        self.hand_overs = HandOvers(parts, DataPaths(database.path.parent).handed_over, self._tasks)
        self._late: LateParts | None = None
        self._workspace = Workspace(
            window,
            parts.library,
            self._profiles,
            self._tasks,
            conversations=parts.conversations,
            trash=parts.trash,
            organiser=parts.organiser,
            undo=parts.undo,
            book=parts.book,
        )
        self._lock = LockJoints(window, self._workspace, secrets, self._tasks)
        self._last_shown = LastShown(window, self._workspace, self._tasks, parts.store.find)
        self._picture_loader = self._load_pictures(self._workspace.pane.transcript.pictures.remote, self._tasks)

    async def start(
        self,
        options: argparse.Namespace,
        environment: EnvironmentAccess,
        faults: SettingsFaults | None,
        arrivals: Arrivals,
    ) -> None:
        """Bring back what was interrupted and fill the window."""
        interrupted = () if self._database.is_read_only else await self._parts.store.recover_interrupted()
        await self._parts.library.load_marks()
        if environment.key or environment.base_url:
            try:
                self._profiles.use_environment(environment.base_url or "", environment.key or "")
            except InvalidInput as error:
                self._window.notify(tr("The Environment profile cannot be used. {error}", error=error), shown_ms=0)
        if options.demo:
            self._profiles.use_demo()
        await self._show_first(options.new or "", arrivals.first_link(), faults)
        self._last_shown.follow()
        tell_of_interrupted(interrupted, self._window, self._workspace, self._tasks)
        if self._database.notice is not None:
            self._window.notify(self._database.notice, shown_ms=0)
        self._tasks.start("late parts", self._load_late_parts(interrupted, arrivals))
        if not self._database.is_read_only:
            self._tasks.start("purge old trash", self._parts.organiser.purge_old_trash())

    async def _show_first(self, text: str, link: str, faults: SettingsFaults | None) -> None:
        """Fill the window, with where a link leads, a new conversation for a text, or what was shown last.

        Nothing else is shown before that: whoever waits for one conversation would take another one for it.
        """
        target = await target_of(link, self._parts.library.find) if link else LinkTarget()
        texts = [one for one in (text, target.text) if one]
        first = target.conversation_id
        if first is None and not texts and target.text is None and self._profiles.active is not None:
            first = await self._last_shown.wanted()
        if faults is not None:
            # Imported here: it brings the table of all settings, and hardly any start has something to tell.
            from canal_desktop.ui.settings.told_faults import tell_of_faults

            tell_of_faults(faults, self._window)
        await self._workspace.start(new_text="\n\n".join(texts) or None, first=first)
        if target.refusal:
            self._window.notify(target.refusal)

    async def close(self) -> None:
        """Store what is unsent and what is shown, mark running replies interrupted, end every task and connection."""
        keeps = (self._workspace.close,) if self._late is None else (self._late.own_windows.keep, self._workspace.close)
        for keep in keeps:
            try:
                await keep()
            except StorageError:
                log.exception("The draft could not be stored")
        self._last_shown.close()
        self._parts.library.interrupt_all()
        await self._tasks.cancel_all()
        if self._late is not None:
            await self._late.close()
        await self._lock.close()
        await self._profiles.close()
        await self._parts.close()

    async def _load_late_parts(self, interrupted: tuple[Interrupted, ...], arrivals: Arrivals) -> None:
        late = await asyncio.to_thread(importlib.import_module, "canal_desktop.bootstrap.late_parts")
        self._late = late.LateParts(
            self._parts,
            self._window,
            self._workspace,
            self._tasks,
            self._profiles,
            self._redactor,
            self._network,
            self._tell_of_backup,
            self._on_task_error,
            self._load_pictures,
        )
        self._late.start()
        self._lock.join_late(self._late)
        self._workspace.carry_out_late()
        arrivals.carry_out_with(self._late.desktop.carry_out)
        for name in ("canal_desktop.markup.stream", "canal_desktop.providers.factory", "canal_desktop.ui.model_list"):
            await asyncio.to_thread(importlib.import_module, name)
        # What start-up made stays: a full collection would look at all of it again, 40 ms at a time.
        gc.collect()
        gc.freeze()
        await self._late.bill_interrupted(interrupted)

    def _load_pictures(self, pictures: RemotePictures, tasks: Tasks) -> PictureLoader:
        return PictureLoader(pictures, tasks, self._fetch_picture, self._read_picture)

    async def _fetch_picture(self, url: str) -> bytes:
        # Imported here: hardly anybody loads a picture, and the HTTP library is large.
        providers = await asyncio.to_thread(importlib.import_module, "canal_desktop.providers.picture_fetch")
        data: bytes = await providers.fetch_picture(
            url, log=self._parts.connections, redactor=self._redactor, network=self._network
        )
        return data

    async def _read_picture(self, file_id: str) -> bytes:
        try:
            return await self._parts.kept.read(FileId(file_id))
        except StorageError as error:
            raise PictureRefused(str(error)) from error

    def _tell_of_backup(self, sentence: str) -> None:
        self._window.notify(sentence, shown_ms=0)

    def _on_task_error(self, name: str, error: BaseException) -> None:
        if isinstance(error, CanalError):
            self._window.notify(str(error))
            return
        log.error("The task %r failed", name, exc_info=error)
        self._window.notify(
            tr("Something went wrong inside the program. Your text is kept; the details are in the log.")
        )
