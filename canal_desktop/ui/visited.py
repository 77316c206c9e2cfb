"""Visited: the conversations that were on the screen, to go back and forward among."""

from __future__ import annotations

from typing import TYPE_CHECKING

from canal_desktop.ui.actions import Fact

if TYPE_CHECKING:
    from collections.abc import Callable

    from canal_desktop.app.library import Library
    from canal_desktop.app.tasks import Tasks
    from canal_desktop.domain.message import ConversationId
    from canal_desktop.ui.workspace import Workspace

MOST_VISITED = 100


class Visited:
    """As a browser has it: whoever goes elsewhere after going back has nothing to go forward to.

    A conversation counts once it is in the library. A new one that is not yet stands behind all others.
    """

    def __init__(self, workspace: Workspace, library: Library, tasks: Tasks) -> None:
        self._workspace = workspace
        self._library = library
        self._tasks = tasks
        self._ids: list[ConversationId] = []
        self._at = -1
        self._awaited = -1
        """Where the one stands that is being gone to."""
        self._is_beside = False
        """A conversation is on the screen that is not in the library."""
        self._seen: ConversationId | None = None
        workspace.more_facts = self.facts
        workspace.pane.state_changed.connect(self._on_state)
        workspace.add_actions({"back": lambda: self._go(-1), "forward": lambda: self._go(1)})
        self._on_state()

    def facts(self) -> set[Fact]:
        """Whether there is a way back, and forward."""
        places = ((Fact.BACK, self._next(-1)), (Fact.FORWARD, self._next(1)))
        return {fact for fact, place in places if 0 <= place < len(self._ids)}

    def _next(self, step: int) -> int:
        return self._at if self._is_beside and step < 0 else self._at + step

    def _on_state(self) -> None:
        shown = self._workspace.pane.conversation
        if shown is None:
            return
        seen = shown.id if shown.is_stored else None
        if seen == self._seen and self._ids:
            return
        self._seen, before = seen, self.facts()
        self._is_beside = seen is None
        if seen is not None:
            self._note(seen)
        if self.facts() != before:
            self._workspace.show_state()

    def _note(self, seen: ConversationId) -> None:
        if 0 <= self._awaited < len(self._ids) and self._ids[self._awaited] == seen:
            self._at = self._awaited
        elif not (0 <= self._at < len(self._ids) and self._ids[self._at] == seen):
            self._ids = [*self._ids[: self._at + 1], seen][-MOST_VISITED:]
            self._at = len(self._ids) - 1
        self._awaited = -1

    def _go(self, step: int) -> None:
        self._tasks.restart("visited", self._open_next(step, self._workspace.open))

    async def _open_next(self, step: int, show: Callable[[str], None]) -> None:
        place = self._next(step)
        while 0 <= place < len(self._ids):
            wanted = self._ids[place]
            try:
                await self._library.find(wanted)
            except KeyError:
                place = self._forget(place, step)
                continue
            self._awaited = place
            show(wanted)
            return
        self._workspace.show_state()

    def _forget(self, place: int, step: int) -> int:
        """Drop one that is gone for good; where the next one in that direction stands then."""
        del self._ids[place]
        if place <= self._at:
            self._at -= 1
        return place - 1 if step < 0 else place
