"""LastShown: which conversation was on the screen last; it is there again when the program starts."""

from __future__ import annotations

import asyncio
import contextlib
from typing import TYPE_CHECKING

from canal_desktop.domain.errors import StorageError
from canal_desktop.domain.message import ConversationId
from canal_desktop.ui.main_window import Page

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from canal_desktop.app.tasks import Tasks
    from canal_desktop.domain.conversation import Conversation
    from canal_desktop.ui.main_window import MainWindow
    from canal_desktop.ui.workspace import Workspace

WRITE_AFTER_S = 0.5
"""Who steps through many conversations has the last one of them written."""


class LastShown:
    """Follows the screen once told to. find gives a conversation of the library."""

    def __init__(
        self,
        window: MainWindow,
        workspace: Workspace,
        tasks: Tasks,
        find: Callable[[ConversationId], Awaitable[Conversation]],
    ) -> None:
        self._window = window
        self._workspace = workspace
        self._tasks = tasks
        self._find = find
        self._known = window.state.shown()

    async def wanted(self) -> ConversationId | None:
        """The conversation to begin with; None where there was none, or it is gone or in the trash."""
        known = ConversationId(self._known)
        with contextlib.suppress(KeyError, StorageError):
            if known and (await self._find(known)).deleted_at is None:
                return known
        return None

    def follow(self) -> None:
        """Remember what is shown from now on."""
        self._workspace.pane.state_changed.connect(self._follow)
        self._follow()

    def _follow(self) -> None:
        """A new conversation, which is in the library as soon as something is in it, is none to come back to."""
        shown = self._workspace.stored_conversation
        is_seen = self._window.page is Page.CONVERSATION
        now = "" if shown is None else str(shown.id)
        if is_seen and now != self._known:
            self._known = now
            self._tasks.restart("last shown", self._write(now))

    async def _write(self, shown: str) -> None:
        await asyncio.sleep(WRITE_AFTER_S)
        await asyncio.to_thread(self._window.state.save_shown, shown)

    def close(self) -> None:
        """Write it down now."""
        self._tasks.cancel("last shown")
        self._window.state.save_shown(self._known)
