"""UndoStack: what the user did that can be taken back, newest first."""

from __future__ import annotations

import uuid
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, NewType

from canal_desktop.app.hearers import Hearers
from canal_desktop.domain.errors import InvalidInput
from canal_desktop.language import tr

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

UndoId = NewType("UndoId", str)

MOST = 100
"""So many actions can be taken back; older ones are forgotten. What was deleted is still in the trash."""
NOTHING_LEFT = tr("What this was about is no longer there or was changed again, so it cannot be taken back.")


@dataclass(frozen=True, slots=True)
class Undoable:
    """Something that was done, as a sentence, and what takes it back; that raises KeyError where it never can again."""

    sentence: str
    undo: Callable[[], Awaitable[None]]
    id: UndoId = field(default_factory=lambda: UndoId(uuid.uuid4().hex))
    about: str = ""
    """The id of the one thing it stands and falls with, where there is one; see UndoStack.forget."""


class UndoStack:
    """Actions that can be taken back. changed is called, without arguments, when there are others than before."""

    def __init__(self) -> None:
        self._actions: dict[UndoId, Undoable] = {}
        self.changed: Hearers[[]] = Hearers()

    @property
    def actions(self) -> tuple[Undoable, ...]:
        """Newest first."""
        return tuple(reversed(self._actions.values()))

    def push(self, action: Undoable) -> None:
        """Add what was just done."""
        self._actions[action.id] = action
        while len(self._actions) > MOST:
            del self._actions[next(iter(self._actions))]
        self.changed()

    def forget(self, about: str) -> None:
        """Take off what is about one thing: it was done otherwise, or the thing is gone."""
        kept = {known: action for known, action in self._actions.items() if action.about != about}
        if len(kept) < len(self._actions):
            self._actions = kept
            self.changed()

    async def undo_last(self) -> Undoable | None:
        """Take back what was done last; returns it, or None where there is nothing."""
        newest = next(iter(self.actions), None)
        return None if newest is None else await self.undo(newest.id)

    async def undo(self, action_id: UndoId) -> Undoable | None:
        """Take back one action, whatever was done after it; None where it was taken back already or is forgotten.

        Raises:
            InvalidInput: what it was about is gone for good, or is otherwise again; it is forgotten.
            CanalError: it could not be taken back; then it can be tried again.
        """
        place = next((number for number, known in enumerate(self._actions) if known == action_id), 0)
        # Off the stack first: a second press of the key must not take it back twice.
        action = self._actions.pop(action_id, None)
        if action is None:
            return None
        try:
            await action.undo()
        except KeyError as error:
            # It will never be there again, and must not stand before what can still be taken back.
            raise InvalidInput(NOTHING_LEFT) from error
        except BaseException:
            # Where it was: what was done after it is still to be taken back first.
            actions = list(self._actions.values())
            actions.insert(place, action)
            self._actions = {known.id: known for known in actions}
            raise
        finally:
            self.changed()
        return action
