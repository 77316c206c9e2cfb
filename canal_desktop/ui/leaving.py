"""Leaving: what is said of the conversation on the screen before it is left, or when it is in the trash."""

from __future__ import annotations

from typing import TYPE_CHECKING

from canal_desktop.language import tr
from canal_desktop.ui.dialogs import confirm

if TYPE_CHECKING:
    from collections.abc import Callable

    from canal_desktop.app.tasks import Tasks
    from canal_desktop.domain.conversation import Conversation
    from canal_desktop.domain.message import ConversationId
    from canal_desktop.ui.conversation_pane import ConversationPane
    from canal_desktop.ui.conversation_window import ConversationWindow
    from canal_desktop.ui.main_window import MainWindow

RESTORE = "restore_shown"
IN_TRASH = tr("This conversation is in the trash. Your next message brings it back.")

LEAVE_RUNNING = tr("The answer being written is stopped, and nothing of this conversation is kept.")
LEAVE_UNSENT = tr("What you typed is not sent, and nothing of this conversation is kept.")


async def may_leave_temporary(window: MainWindow, pane: ConversationPane, *, quits: bool = False) -> bool:
    """Whether a temporary conversation may be left, for another or with the program; asked where it is not at rest."""
    conversation = pane.conversation
    if conversation is None or not (conversation.is_running or pane.unsent_text):
        return True
    text = LEAVE_RUNNING if conversation.is_running else LEAVE_UNSENT
    title = tr("Quit and leave the temporary conversation?") if quits else tr("Leave the temporary conversation?")
    label = tr("Quit") if quits else tr("Leave")
    answer = await confirm(window, title, text, (("leave", label),), cancel=tr("Stay"), prefers_cancel=True)
    return answer == "leave"


class QuitQuestion:
    """Asks before the window closes over a temporary conversation that is not at rest."""

    def __init__(
        self, window: MainWindow, pane: ConversationPane, is_temporary: Callable[[ConversationId], bool], tasks: Tasks
    ) -> None:
        self._window = window
        self._pane = pane
        self._is_temporary = is_temporary
        self._tasks = tasks
        window.may_close = self._may_close

    def _may_close(self) -> bool:
        shown = self._pane.conversation
        if shown is None or not self._is_temporary(shown.id) or not (shown.is_running or self._pane.unsent_text):
            return True
        self._tasks.start("quit", self._ask())
        return False

    async def _ask(self) -> None:
        if await may_leave_temporary(self._window, self._pane, quits=True):
            self._window.close_requested.emit()
        else:
            self._window.starts_anew = False


class TrashNotice:
    """Says that the conversation on the screen is in the trash, as long as it is."""

    def __init__(self, window: ConversationWindow) -> None:
        self._window = window
        self._about: ConversationId | None = None

    def follow(self, shown: Conversation | None) -> None:
        """Look at what is on the screen now (None: nothing that this is to be said of)."""
        about = shown.id if shown is not None and shown.deleted_at is not None else None
        if about == self._about:
            return
        self._about = about
        if about is None:
            self._window.withdraw_notice(IN_TRASH)
        else:
            self._window.notify(IN_TRASH, ((f"{RESTORE} {about}", tr("Restore")),), shown_ms=0)
