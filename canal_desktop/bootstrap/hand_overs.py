"""HandOvers: what a command line asked is put into the library that the window has open, and shown in the list."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

from canal_desktop.app.handing_over import keep_asked, read_asked
from canal_desktop.domain.errors import CanalError
from canal_desktop.language import tr

if TYPE_CHECKING:
    from pathlib import Path

    from canal_desktop.app.tasks import Tasks
    from canal_desktop.bootstrap.library_parts import LibraryParts
    from canal_desktop.ui.single_instance import HandOver


class HandOvers:
    """Each is a task of its own; whoever handed it over is told once it is on disk, or why it is not."""

    def __init__(self, parts: LibraryParts, folder: Path, tasks: Tasks) -> None:
        self._parts = parts
        self._folder = folder
        self._tasks = tasks
        self._number = 0

    def take(self, hand_over: HandOver) -> None:
        """Keep it."""
        self._number += 1
        self._tasks.start(f"handed over {self._number}", self._keep(hand_over))

    async def _keep(self, hand_over: HandOver) -> None:
        try:
            asked = await asyncio.to_thread(read_asked, self._folder, hand_over.name)
            await keep_asked(asked, self._parts.store, self._parts.files.add)
        except CanalError as error:
            hand_over.settle(str(error))
        except OSError as error:
            hand_over.settle(tr("What was handed over cannot be read: {reason}.", reason=error.strerror or error))
        else:
            hand_over.settle()
            self._parts.library.changed()
