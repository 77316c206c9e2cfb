"""Presets: parameters saved under a name; save, rename, delete, each of which can be undone."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from canal_desktop.app.undo import Undoable, UndoId
from canal_desktop.domain.errors import InvalidInput
from canal_desktop.domain.preset import Preset, PresetId, new_preset_id
from canal_desktop.language import tr

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from canal_desktop.app.undo import UndoStack
    from canal_desktop.domain.parameters import Parameters
    from canal_desktop.storage.presets import PresetStore

LONGEST_NAME = 60
GONE = tr("This preset is not there any more.")


class Presets:
    """The user's presets. Each method raises StorageError, or one of its kinds, when the disk fails."""

    def __init__(self, store: PresetStore, undo: UndoStack) -> None:
        self._store = store
        self._undo = undo

    async def all(self) -> tuple[Preset, ...]:
        """All presets by name."""
        return await self._store.all()

    async def save(self, name: str, parameters: Parameters) -> Undoable:
        """Keep parameters under a name; a preset of that name gets these in place of its own.

        Raises:
            InvalidInput: the name is blank, or nothing is set.
        """
        name = _clean(name)
        if parameters.is_empty:
            raise InvalidInput(tr("Nothing is set that a preset could keep. Set a parameter first."))
        former = next((one for one in await self._store.all() if one.name.casefold() == name.casefold()), None)
        if former is not None:
            await self._store.put(replace(former, name=name, parameters=parameters))
            return self._push(tr("The preset {name} was changed.", name=name), lambda: self._store.put(former))
        preset = Preset(new_preset_id(), name, parameters, datetime.now(UTC))
        await self._store.put(preset)
        return self._push(tr("The preset {name} was saved.", name=name), lambda: self._store.remove(preset.id))

    async def rename(self, preset_id: PresetId, name: str) -> Undoable | None:
        """Call a preset something else.

        Raises:
            InvalidInput: the name is blank or another preset's, or the preset is gone.
        """
        name = _clean(name)
        former = await self._find(preset_id)
        if former.name == name:
            return None
        if any(one.name.casefold() == name.casefold() and one.id != preset_id for one in await self._store.all()):
            raise InvalidInput(tr("There is a preset {name} already. Choose another name.", name=name))
        await self._store.put(replace(former, name=name))
        return self._push(
            tr("The preset {former} was renamed to {name}.", former=former.name, name=name),
            lambda: self._store.put(former),
        )

    async def delete(self, preset_id: PresetId) -> Undoable:
        """Remove a preset; what it was applied to stays as it is.

        Raises:
            InvalidInput: the preset is gone.
        """
        former = await self._find(preset_id)
        await self._store.remove(preset_id)
        return self._push(tr("The preset {name} was deleted.", name=former.name), lambda: self._store.put(former))

    async def undo(self, action_id: str) -> None:
        """Take back one of these, if it can still be.

        Raises:
            StorageError: it could not be taken back; then it can be tried again.
        """
        await self._undo.undo(UndoId(action_id))

    def _push(self, sentence: str, take_back: Callable[[], Awaitable[None]]) -> Undoable:
        action = Undoable(sentence, take_back)
        self._undo.push(action)
        return action

    async def _find(self, preset_id: PresetId) -> Preset:
        found = next((one for one in await self._store.all() if one.id == preset_id), None)
        if found is None:
            raise InvalidInput(GONE)
        return found


def _clean(name: str) -> str:
    name = " ".join(name.split())[:LONGEST_NAME]
    if not name:
        raise InvalidInput(tr("A preset needs a name."))
    return name
