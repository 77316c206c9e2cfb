"""The stack of what can be taken back."""

from __future__ import annotations

import asyncio

import pytest

from canal_desktop.app.undo import MOST, Undoable, UndoStack
from canal_desktop.domain.errors import StorageError


class Log:
    """Undoables that note what is taken back."""

    def __init__(self) -> None:
        self.undone: list[str] = []

    def action(self, name: str) -> Undoable:
        async def undo() -> None:
            await asyncio.sleep(0)
            self.undone.append(name)

        return Undoable(name, undo)


async def test_the_last_is_taken_back_first() -> None:
    stack, log = UndoStack(), Log()
    for name in "abc":
        stack.push(log.action(name))
    assert [action.sentence for action in stack.actions] == ["c", "b", "a"]
    for name in ("c", "b", "a"):
        taken_back = await stack.undo_last()
        assert taken_back is not None
        assert taken_back.sentence == name
    assert await stack.undo_last() is None
    assert log.undone == ["c", "b", "a"]


async def test_one_in_the_middle_can_be_taken_back_once() -> None:
    stack, log = UndoStack(), Log()
    middle = log.action("b")
    for action in (log.action("a"), middle, log.action("c")):
        stack.push(action)
    found = await asyncio.gather(stack.undo(middle.id), stack.undo(middle.id))
    assert found == [middle, None]
    assert log.undone == ["b"]
    assert [action.sentence for action in stack.actions] == ["c", "a"]


async def test_only_a_hundred_are_kept() -> None:
    stack, log = UndoStack(), Log()
    for number in range(MOST + 5):
        stack.push(log.action(str(number)))
    assert len(stack.actions) == MOST
    assert stack.actions[-1].sentence == "5"


async def test_what_could_not_be_taken_back_can_be_tried_again() -> None:
    stack = UndoStack()
    tries: list[int] = []
    told: list[int] = []
    stack.changed = lambda: told.append(len(stack.actions))

    async def undo() -> None:
        tries.append(1)
        if len(tries) == 1:
            raise StorageError("The disk is full.")

    stack.push(Undoable("a", undo))
    with pytest.raises(StorageError):
        await stack.undo_last()
    assert await stack.undo_last() is not None
    assert told == [1, 1, 0]


async def test_what_could_not_be_taken_back_stays_behind_what_was_done_after_it() -> None:
    stack, log = UndoStack(), Log()

    async def undo() -> None:
        await asyncio.sleep(0)
        raise StorageError("The disk is full.")

    refused = Undoable("b", undo)
    for action in (log.action("a"), refused, log.action("c")):
        stack.push(action)
    with pytest.raises(StorageError):
        await stack.undo(refused.id)
    assert [action.sentence for action in stack.actions] == ["c", "b", "a"]
