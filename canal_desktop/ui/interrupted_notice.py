"""The notice of answers that were being written when the program ended at once, with the way to each of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from canal_desktop.app.tasks import Tasks
    from canal_desktop.domain.message import Interrupted
    from canal_desktop.ui.main_window import MainWindow
    from canal_desktop.ui.workspace import Workspace

SHOW = "show_interrupted"
OPEN_TASK = "open"
"""The same as of every other way to open a conversation: the last one wins."""


def tell_of_interrupted(
    found: Sequence[Interrupted], window: MainWindow, workspace: Workspace, tasks: Tasks, *, more: bool = False
) -> None:
    """Say how many there are, and lead to the newest one, on whichever branch it is; then tell of the others."""
    if not found:
        return
    *others, newest = found

    def show() -> None:
        tasks.restart(OPEN_TASK, workspace.open_at(newest.conversation_id, newest.message_id, (), in_reasoning=False))
        tell_of_interrupted(others, window, workspace, tasks, more=True)

    count = "An answer was" if len(found) == 1 else f"{len(found):,} answers were"
    if more:
        count = "One more answer was" if len(found) == 1 else f"{len(found):,} more answers were"
    workspace.add_actions({SHOW: show})
    words = f"{count} interrupted when the program ended; the sidebar marks where."
    window.notify(words, ((SHOW, "Show" if len(found) == 1 else "Show the newest"),), shown_ms=0)
