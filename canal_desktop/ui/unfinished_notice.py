"""What takes long when the program is to end: asked about before, waited for or stopped; told of at the next start."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, Protocol

from canal_desktop.app.unfinished_work import WorkKind
from canal_desktop.language import sentences, tr
from canal_desktop.ui.dialogs import CANCEL, confirm

if TYPE_CHECKING:
    from collections.abc import Sequence

    from canal_desktop.app.tasks import Tasks
    from canal_desktop.app.unfinished_work import UnfinishedWork
    from canal_desktop.ui.main_window import MainWindow

QUIT_TASK = "quit while something is written"
WAIT_TASK = "wait for what is written"
STOP = "stop"
QUIT = tr("Quit before it is done?")
UNDER_WAY = tr(
    "Conversations are being exported, brought in or backed up. If you stop that, whole conversations that are done "
    "may stay, nothing half done does, and you can do it again."
)
WAITING = tr("Waiting for what is not done yet")
QUITS_THEN = tr("Canal quits once it is done.")
STOP_LABEL = tr("Stop it and quit")
LEFT = {
    WorkKind.EXPORT: tr(
        "The last export was not completed, as the program ended. Files that were complete are there; export again."
    ),
    WorkKind.IMPORT: tr(
        "The last import was not completed, as the program ended. What had come in is there; importing again goes on "
        "from there."
    ),
    WorkKind.RESTORE: tr(
        "The last restore was not completed, as the program ended. What had come back is there; restoring again goes "
        "on from there."
    ),
    WorkKind.BACKUP: tr(
        "The last backup was not completed, as the program ended. Make it again; the earlier ones are there."
    ),
}


class Work(Protocol):
    """Who has something under way that takes long."""

    @property
    def working(self) -> str:
        """The name of its task, "" for none."""

    @property
    def has_failed(self) -> bool:
        """Whether what it did last could not be done, which it has told; stopped by the user is not failed."""

    def stop_working(self) -> None:
        """End it soon; nothing half done stays."""


class UnfinishedQuestion:
    """Asks before the window closes over such work; then whoever else has a question may ask."""

    def __init__(self, window: MainWindow, tasks: Tasks, works: Sequence[Work]) -> None:
        self._window = window
        self._tasks = tasks
        self._works = works
        self._is_stopped = False
        self._next = window.may_close
        window.may_close = self._may_close

    def _may_close(self) -> bool:
        if not any(work.working for work in self._works):
            return self._next()
        self._tasks.start(QUIT_TASK, self._ask())
        return False

    async def _ask(self) -> None:
        finish = ("finish", tr("Finish, then quit"))
        answer = await confirm(self._window, QUIT, UNDER_WAY, (finish, (STOP, STOP_LABEL)), cancel=tr("Stay"))
        if answer == CANCEL:
            self._window.starts_anew = False
            return
        self._is_stopped = answer == STOP
        is_done = True
        # Other work may begin while this is waited for, up to the last moment.
        while any(work.working for work in self._works):
            is_done = await self._wait() and is_done
        if is_done or self._is_stopped:
            self._window.leave()
        else:
            # Whoever chose to finish is to see that it was not done.
            self._window.starts_anew = False

    async def _wait(self) -> bool:
        """Wait until nothing is at work; whether all of it was done."""
        is_done = True
        if not self._is_stopped:
            self._tasks.start(WAIT_TASK, self._offer_way_out())
        try:
            while (work := next((one for one in self._works if one.working), None)) is not None:
                if self._is_stopped:
                    work.stop_working()
                await self._tasks.ended(work.working)
                is_done = is_done and not work.has_failed
        finally:
            self._tasks.cancel(WAIT_TASK)
        # Whoever else has a question asks it alone.
        await self._tasks.ended(WAIT_TASK)
        return is_done

    async def _offer_way_out(self) -> None:
        """A question that stays while it is waited: over the sheet of an export, no notice can be reached."""
        answer = await confirm(self._window, WAITING, QUITS_THEN, ((STOP, STOP_LABEL),), cancel=tr("Stay"))
        if answer == STOP:
            self._stop()
        else:
            self._window.starts_anew = False
            self._tasks.cancel(QUIT_TASK)

    def _stop(self) -> None:
        self._is_stopped = True
        for work in self._works:
            if work.working:
                work.stop_working()


async def tell_of_unfinished(window: MainWindow, unfinished: UnfinishedWork) -> None:
    """Say what was under way when the program ended the last time; what is half written goes."""
    left = await asyncio.to_thread(unfinished.take_left)
    if left:
        window.notify(sentences(*(LEFT[kind] for kind in left)), shown_ms=0)
