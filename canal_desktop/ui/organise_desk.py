"""OrganiseDesk: carries out what is asked of conversations and folders in the sidebar, and offers to take it back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint

from canal_desktop.domain.folder import FolderId
from canal_desktop.domain.listing import Place, SectionKind
from canal_desktop.domain.message import ConversationId
from canal_desktop.language import tr, tr_n
from canal_desktop.ui.sidebar.list_actions import ListAction

if TYPE_CHECKING:
    from collections.abc import Callable, Coroutine, Sequence
    from typing import Any

    from canal_desktop.app.organiser import Organiser
    from canal_desktop.app.undo import UndoStack
    from canal_desktop.domain.folder import Folder
    from canal_desktop.domain.listing import Section
    from canal_desktop.domain.profile import Profile
    from canal_desktop.ui.changes import Changes
    from canal_desktop.ui.folder_form import FolderForm
    from canal_desktop.ui.main_window import MainWindow
    from canal_desktop.ui.sidebar.chosen import Chosen
    from canal_desktop.ui.sidebar.list_reader import ListReader
    from canal_desktop.ui.sidebar.list_row import ListRow

NEW_FOLDER = tr("New folder")


class OrganiseDesk:
    """Joins the sidebar to the organiser, and to what is done to conversations in its window.

    begin_in is called with the folder in which a new conversation is wanted. offer gives the profiles and model ids for
    a folder's form.
    """

    def __init__(
        self,
        window: MainWindow,
        changes: Changes,
        organiser: Organiser,
        undo: UndoStack,
        reader: ListReader,
        *,
        begin_in: Callable[[str], None],
        offer: Callable[[], tuple[Sequence[Profile], Sequence[str]]],
    ) -> None:
        self._window = window
        self._sidebar = window.sidebar
        self._organiser = organiser
        self._undo = undo
        self._reader = reader
        self._changes = changes
        self._offer = offer
        self.on_folder_form: Callable[[FolderForm], None] = lambda _form: None
        """Called with the form of a folder before it is shown."""
        changes.place = self._beside_list
        changes.refresh = reader.refresh
        self.by_id: dict[str, Callable[[], None]] = {
            "own_window": lambda: self._act(ListAction.OWN_WINDOW),
            "pin": lambda: self._act(ListAction.PIN, ListAction.UNPIN),
            "move": lambda: self._act(ListAction.MOVE),
            "tag": lambda: self._act(ListAction.TAG),
            "archive": lambda: self._act(ListAction.ARCHIVE, ListAction.UNARCHIVE),
            "mark_unread": lambda: self._act(ListAction.MARK_UNREAD, ListAction.MARK_READ),
            "delete": lambda: self._act(ListAction.DELETE, ListAction.PURGE),
            "new_folder": self._new_folder,
            "filter_tag": lambda: self._filter(self._beside_list()),
            "empty_trash": self._empty_trash,
        }
        """What it does for the window's actions."""
        self._join(begin_in)

    def _join(self, begin_in: Callable[[str], None]) -> None:
        sidebar = self._sidebar
        sidebar.batch_requested.connect(lambda action, chosen: self._run(self._do_chosen(action, chosen)))
        sidebar.dropped.connect(lambda chosen, section: self._run(self._drop(chosen, section)))
        sidebar.rename_requested.connect(lambda one, title: self._run(self._changes.rename(ConversationId(one), title)))
        sidebar.folder_rename_requested.connect(lambda one, name: self._run(self._rename_folder(one, name)))
        sidebar.folder_settings_requested.connect(lambda one: self._run(self._open_form(one)))
        sidebar.folder_delete_requested.connect(lambda one: self._run(self._delete_folder(one)))
        sidebar.folder_place_requested.connect(lambda one, at: self._run(self._place_folder(one, at)))
        sidebar.folder_requested.connect(self._new_folder)
        sidebar.new_in_folder_requested.connect(begin_in)
        sidebar.tag_filter_requested.connect(self._filter)
        sidebar.empty_trash_requested.connect(self._empty_trash)

    @property
    def has_target(self) -> bool:
        """Whether there is a conversation that pin, move and the others could be meant for."""
        return self._sidebar.target().count > 0 or self._changes.shown() is not None

    # Conversations.

    def _run(self, work: Coroutine[Any, Any, None]) -> None:
        self._changes.run(work)

    def _act(self, action: ListAction, reverse: ListAction | None = None) -> None:
        """Do this to the conversations the user means, or its reverse where all of them are so already."""
        self._run(self._act_on_target(action, reverse or action))

    async def _act_on_target(self, action: ListAction, reverse: ListAction) -> None:
        chosen = self._sidebar.target()
        if chosen.count and not (action is ListAction.OWN_WINDOW and self._sidebar.listing.place is Place.TRASH):
            offered = self._sidebar.actions_for(chosen)
            wanted = reverse if reverse in offered and action not in offered else action
            await self._do_chosen(wanted, chosen)
            return
        shown = self._changes.shown()
        if shown is not None:
            await self._changes.do_to_shown(action, reverse, shown)

    async def _do_chosen(self, action: ListAction, chosen: Chosen) -> None:
        rows = await self._reader.all_rows(chosen)
        if action in {ListAction.RESTORE, ListAction.PURGE}:
            await self._do_trashed(action, rows)
            return
        folders = {row.folder_id for row in rows}
        tags = set.intersection(*(set(row.tags) for row in rows)) if rows else set()
        ids = [ConversationId(row.id) for row in rows]
        await self._changes.do(action, ids, next(iter(folders)) if len(folders) == 1 else None, tags)

    async def _do_trashed(self, action: ListAction, rows: list[ListRow]) -> None:
        entries = [row.trashed for row in rows if row.trashed is not None]
        if action is ListAction.RESTORE:
            self._changes.tell(await self._organiser.restore(entries))
            return
        question = (
            tr("Delete “{title}” for good?", title=rows[0].title)
            if len(rows) == 1
            else tr_n("Delete {n} thing for good?", "Delete {n} things for good?", len(rows))
        )
        if await self._changes.agrees(question, tr("This cannot be undone."), tr("Delete for good")):
            await self._organiser.remove_for_good(entries)

    def _empty_trash(self) -> None:
        self._run(self._ask_and_empty())

    async def _ask_and_empty(self) -> None:
        text = tr("All conversations, messages and folders in it are deleted for good. This cannot be undone.")
        if await self._changes.agrees(tr("Empty the trash?"), text, tr("Empty the trash")):
            await self._organiser.empty_trash_for_good()

    async def _drop(self, chosen: Chosen, section: Section) -> None:
        rows = await self._reader.all_rows(chosen)
        ids = [ConversationId(row.id) for row in rows]
        if self._sidebar.listing.place is not Place.LIBRARY:
            return
        if section.kind is SectionKind.PINNED:
            self._changes.tell(await self._organiser.pin(ids))
            return
        folder_id = FolderId(section.key) if section.kind is SectionKind.FOLDER else None
        self._changes.tell(await self._organiser.move(ids, folder_id))
        # A pinned one would stay at the top, and not be where it was dropped.
        self._changes.tell(await self._organiser.unpin([ConversationId(row.id) for row in rows if row.is_pinned]))

    # Popups.

    def _beside_list(self) -> QPoint:
        view = self._sidebar.list
        rect = view.visualRect(view.currentIndex()).intersected(view.viewport().rect())
        corner = rect.bottomRight() if view.isRightToLeft() else rect.bottomLeft()
        return view.viewport().mapToGlobal(corner if not rect.isEmpty() else QPoint(0, 0))

    def _filter(self, point: QPoint) -> None:
        self._run(self._choose_filter(point))

    async def _choose_filter(self, point: QPoint) -> None:
        from canal_desktop.ui.sidebar.choose_popups import filter_popup

        present = self._sidebar.listing.tag
        popup = filter_popup(await self._organiser.tags(), present, self._window.theme, self._window)
        self._changes.open_list(popup, point, self._show_tag)

    async def _show_tag(self, picked: object) -> None:
        self._sidebar.show_tag(str(picked) or None)

    # Folders.

    def _new_folder(self) -> None:
        self._run(self._make_folder())

    async def _make_folder(self) -> None:
        folder = await self._organiser.new_folder(NEW_FOLDER)
        self._sidebar.show_place(Place.LIBRARY)
        await self._reader.fill()
        self._sidebar.rename_folder(folder.id)

    async def _rename_folder(self, folder_id: str, name: str) -> None:
        newest = next(iter(self._undo.actions), None)
        if newest is not None and newest.about == folder_id:
            # It was just made, and this is a part of that.
            await self._organiser.name_folder(FolderId(folder_id), name)
            return
        self._changes.tell(await self._organiser.rename_folder(FolderId(folder_id), name))

    async def _delete_folder(self, folder_id: str) -> None:
        self._changes.tell(await self._organiser.delete_folder(FolderId(folder_id)))

    async def _place_folder(self, folder_id: str, place: int) -> None:
        ids = [folder.id for folder in await self._organiser.folders() if folder.id != folder_id]
        ids.insert(place, FolderId(folder_id))
        self._changes.tell(await self._organiser.arrange_folders(ids))

    async def _open_form(self, folder_id: str) -> None:
        # Imported here: the form is seldom seen.
        from canal_desktop.ui.folder_form import FolderForm

        folder = next((one for one in await self._organiser.folders() if one.id == folder_id), None)
        if folder is None:
            return
        form = FolderForm(folder, *self._offer(), self._window)
        form.accepted_folder.connect(lambda changed: self._run(self._change_folder(changed)))
        self.on_folder_form(form)
        form.open()

    async def _change_folder(self, folder: Folder) -> None:
        self._changes.tell(await self._organiser.change_folder(folder))
