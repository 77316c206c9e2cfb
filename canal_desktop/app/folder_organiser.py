"""FolderOrganiser: what the user does with folders, each with what takes it back; the ground an Organiser stands on."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from canal_desktop.app.undo import Undoable
from canal_desktop.domain.errors import InvalidInput
from canal_desktop.domain.folder import Folder, FolderId, new_folder_id
from canal_desktop.language import tr
from canal_desktop.storage.files import FileStore
from canal_desktop.storage.folders import FolderStore
from canal_desktop.storage.organising import Organising
from canal_desktop.storage.trash import Trash

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Sequence
    from pathlib import Path

    from canal_desktop.app.library import Library
    from canal_desktop.app.undo import UndoStack
    from canal_desktop.storage.database import Database

LONGEST_NAME = 80
NO_FOLDER = tr("This folder is not there any more.")
FOLDER_FIELDS = ("name", "profile_id", "model", "system_prompt", "position", "parameters")


@dataclass(frozen=True, slots=True)
class OrganisingStores:
    """The stores an Organiser works with."""

    organising: Organising
    folders: FolderStore
    trash: Trash
    files: FileStore

    @classmethod
    def of(cls, database: Database, root: Path) -> OrganisingStores:
        """Those of a library whose data folder is root."""
        return cls(Organising(database), FolderStore(database), Trash(database), FileStore(root, database))


class FolderOrganiser:
    """A method returns what takes it back, which is on the stack by then, or None where there was nothing to do.

    Each raises StorageError, or one of its kinds, when the disk fails; then nothing was changed.
    """

    def __init__(
        self,
        library: Library,
        stores: OrganisingStores,
        undo: UndoStack,
        now: Callable[[], datetime] = lambda: datetime.now(UTC),
    ) -> None:
        self._library = library
        self._organising = stores.organising
        self._folders = stores.folders
        self._trash = stores.trash
        self._files = stores.files
        self._undo = undo
        self._now = now
        library.on_temporary_left = undo.forget
        self.on_purged: Callable[[], Awaitable[None]] = _nothing
        """Called when things are gone for good."""

    async def folders(self) -> tuple[Folder, ...]:
        """The folders in their order."""
        return await self._folders.all()

    async def new_folder(self, name: str) -> Folder:
        """Add a folder behind the others.

        Raises:
            InvalidInput: the name is blank.
        """
        name = _clean_name(name)
        position = max((folder.position for folder in await self._folders.all()), default=0)
        folder = Folder(new_folder_id(), name, self._now(), position=position)
        await self._folders.add(folder)
        self._library.changed()
        self._push_made(folder.id, name)
        return folder

    async def name_folder(self, folder_id: FolderId, name: str) -> None:
        """Give a folder its name that was just made: both are taken back as one.

        Raises:
            InvalidInput: the name is blank, or the folder is not there any more.
        """
        folder = replace(await self._find_folder(folder_id), name=_clean_name(name))
        await self._folders.update(folder)
        self._library.changed()
        self._undo.forget(folder_id)
        self._push_made(folder_id, folder.name)

    def _push_made(self, folder_id: FolderId, name: str) -> None:
        async def take_back() -> None:
            await self._folders.find(folder_id)
            await self._folders.delete(folder_id, self._now())

        self._push(tr("The folder {name} was made.", name=name), take_back, about=folder_id)

    async def change_folder(self, folder: Folder) -> Undoable | None:
        """Store a folder's name, profile, model, system prompt, position and parameters.

        Raises:
            InvalidInput: the name is blank, or the folder is not there any more.
        """
        folder = replace(folder, name=_clean_name(folder.name))
        before = await self._find_folder(folder.id)
        changed = [field for field in FOLDER_FIELDS if getattr(before, field) != getattr(folder, field)]
        if not changed:
            return None
        await self._folders.update(folder)
        self._library.changed()

        async def take_back() -> None:
            now = await self._folders.find(folder.id)
            same = {name: getattr(before, name) for name in changed if getattr(now, name) == getattr(folder, name)}
            await self._folders.update(replace(now, **same))

        is_renamed = changed == ["name"]
        sentence = (
            tr("The folder {former} was renamed to {name}.", former=before.name, name=folder.name)
            if is_renamed
            else tr("The folder {name} was changed.", name=before.name)
        )
        return self._push(sentence, take_back)

    async def rename_folder(self, folder_id: FolderId, name: str) -> Undoable | None:
        """Give a folder another name.

        Raises:
            InvalidInput: the name is blank, or the folder is not there any more.
        """
        return await self.change_folder(replace(await self._find_folder(folder_id), name=name))

    async def arrange_folders(self, ids: Sequence[FolderId]) -> Undoable | None:
        """Show the folders in this order."""
        before = await self._folders.all()
        places = {folder_id: number for number, folder_id in enumerate(ids)}
        moved = [folder for folder in before if places.get(folder.id, folder.position) != folder.position]
        if not moved:
            return None
        await self._folders.arrange(places)
        self._library.changed()
        former = {folder.id: folder.position for folder in moved}
        return self._push(tr("The folders were put in another order."), lambda: self._folders.arrange(former))

    async def delete_folder(self, folder_id: FolderId) -> Undoable | None:
        """Move a folder to the trash; its conversations stay, without a folder.

        Raises:
            InvalidInput: the folder is not there any more.
        """
        folder = await self._find_folder(folder_id)
        await self._folders.delete(folder_id, self._now())
        await self._library.refresh()
        sentence = tr("The folder {name} was moved to the trash. Its conversations were kept.", name=folder.name)

        async def take_back() -> None:
            await self._folders.find(folder_id)
            await self._folders.undelete(folder_id)

        return self._push(sentence, take_back)

    def _push(self, sentence: str, take_back: Callable[[], Awaitable[None]], about: str = "") -> Undoable:
        async def undo() -> None:
            await take_back()
            await self._library.refresh()

        action = Undoable(sentence, undo, about=about)
        self._undo.push(action)
        return action

    async def _find_folder(self, folder_id: FolderId) -> Folder:
        try:
            return await self._folders.find(folder_id)
        except KeyError:
            raise InvalidInput(NO_FOLDER) from None


def _clean_name(name: str) -> str:
    name = " ".join(name.split())[:LONGEST_NAME]
    if not name:
        raise InvalidInput(tr("A folder needs a name."))
    return name


async def _nothing() -> None:
    """Nobody has anything to do with what is gone."""
