"""SettingsSaver: settings and profiles to their file, in a thread, the last state last."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

from canal_desktop.language import tr

if TYPE_CHECKING:
    from collections.abc import Callable

    from canal_desktop.domain.profile import Profile
    from canal_desktop.domain.settings import Settings
    from canal_desktop.storage.settings_file import SettingsFile


class SettingsSaver:
    """Writes one state at a time; of those that come meanwhile only the newest. on_not_saved gets the sentence."""

    def __init__(self, file: SettingsFile, on_not_saved: Callable[[str], None]) -> None:
        self._file = file
        self._on_not_saved = on_not_saved
        self._next: tuple[Settings, tuple[Profile, ...]] | None = None
        self._saving: asyncio.Task[None] | None = None

    def save(self, settings: Settings, profiles: tuple[Profile, ...]) -> None:
        """Store this state soon."""
        self._next = settings, profiles
        if self._saving is None or self._saving.done():
            self._saving = asyncio.get_running_loop().create_task(self._save_all(), name="save settings")

    async def close(self) -> None:
        """Wait until the last state is stored, or refused."""
        if self._saving is not None:
            await asyncio.wait([self._saving])

    async def _save_all(self) -> None:
        while self._next is not None:
            state, self._next = self._next, None
            try:
                await asyncio.to_thread(self._file.save, *state)
            except OSError as error:
                self._on_not_saved(tr("Your settings could not be saved: {reason}.", reason=error.strerror))
