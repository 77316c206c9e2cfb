"""The notice of answers that were being written when the program ended at once, with the way to each of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from canal_desktop.language import tr, tr_n
from canal_desktop.ui.main_window import Page

if TYPE_CHECKING:
    from collections.abc import Sequence

    from canal_desktop.app.tasks import Tasks
    from canal_desktop.domain.message import Interrupted
    from canal_desktop.ui.main_window import MainWindow
    from canal_desktop.ui.workspace import Workspace

SHOW = "show_interrupted"
OPEN_TASK = "open"
"""The same as of every other way to open a conversation: the last one wins."""


def tell_of_interrupted(found: Sequence[Interrupted], window: MainWindow, workspace: Workspace, tasks: Tasks) -> None:
    """Say how many there are that are not on the screen, and lead to the newest one, on whichever branch it is.

    One that was seen is told of no more; after the last one the notice goes by itself.
    """
    left = list(found)
    told = ""

    def show() -> None:
        if left:
            newest = left[-1]
            opening = workspace.open_at(newest.conversation_id, newest.message_id, (), in_reasoning=False)
            tasks.restart(OPEN_TASK, opening)

    def tell_again() -> None:
        nonlocal told
        unseen = [one for one in left if not _is_seen(one, window, workspace)]
        if len(unseen) < len(left):
            left[:] = unseen
            window.withdraw_notice(told)
            told = _tell(left, window, is_more=True)

    if not left:
        return
    workspace.add_actions({SHOW: show})
    told = _tell(left, window, is_more=False)
    workspace.pane.state_changed.connect(tell_again)
    tell_again()


def _is_seen(one: Interrupted, window: MainWindow, workspace: Workspace) -> bool:
    work = workspace.work_of(one.conversation_id)
    if work is workspace and window.page is not Page.CONVERSATION:
        return False
    conversation = work.pane.conversation
    return conversation is not None and any(message.id == one.message_id for message in conversation.branch)


def _tell(left: Sequence[Interrupted], window: MainWindow, *, is_more: bool) -> str:
    """Show the notice; returns its words, "" where there is nothing to tell."""
    if not left:
        return ""
    if is_more:
        words = tr_n(
            "One more answer was interrupted when the program ended. What had arrived is kept.",
            "{n} more answers were interrupted when the program ended. What had arrived is kept.",
            len(left),
        )
    else:
        words = tr_n(
            "An answer was interrupted when the program ended. What had arrived is kept.",
            "{n} answers were interrupted when the program ended. What had arrived is kept.",
            len(left),
        )
    window.notify(words, ((SHOW, tr("Show") if len(left) == 1 else tr("Show the newest")),), shown_ms=0)
    return words
