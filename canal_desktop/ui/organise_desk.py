"""OrganiseDesk: carries out what is asked of conversations and folders in the sidebar, and offers to take it back."""

from __future__ import annotations

import contextlib
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint

from canal_desktop.domain.errors import InvalidInput
from canal_desktop.domain.folder import FolderId
from canal_desktop.domain.listing import Place, SectionKind
from canal_desktop.domain.message import ConversationId
from canal_desktop.language import tr, tr_n
from canal_desktop.ui.dialogs import confirm
from canal_desktop.ui.sidebar.list_actions import ListAction

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Coroutine, Iterator, Sequence
    from typing import Any

    from canal_desktop.app.organiser import Organiser
    from canal_desktop.app.tasks import Tasks
    from canal_desktop.app.undo import Undoable, UndoStack
    from canal_desktop.domain.conversation import Conversation
    from canal_desktop.domain.folder import Folder
    from canal_desktop.domain.listing import Section
    from canal_desktop.domain.profile import Profile
    from canal_desktop.ui.folder_form import FolderForm
    from canal_desktop.ui.main_window import MainWindow
    from canal_desktop.ui.sidebar.choose_popups import NamePopup
    from canal_desktop.ui.sidebar.chosen import Chosen
    from canal_desktop.ui.sidebar.list_reader import ListReader
    from canal_desktop.ui.sidebar.list_row import ListRow

UNDO = "undo"
NEW_FOLDER = tr("New folder")
UNDONE_MS = 6_000
"""How long it is shown that something was taken back: it has nothing to offer."""
MANY = 200
"""So many conversations are not moved to the trash by one key without a question."""


class OrganiseDesk:
    """Joins the sidebar to the organiser. Whatever was done is told in a notice with Undo; the newest is Ctrl+Z's.

    shown gives the stored conversation on the screen, on_gone is called when it was moved to the trash, on_back with
    the one that Undo brought back, begin_in with the folder in which a new
    conversation is wanted. offer gives the profiles and model ids for a folder's form.
    """

    def __init__(
        self,
        window: MainWindow,
        organiser: Organiser,
        undo: UndoStack,
        reader: ListReader,
        tasks: Tasks,
        *,
        shown: Callable[[], Conversation | None],
        on_gone: Callable[[], Awaitable[None]],
        on_back: Callable[[ConversationId], Awaitable[None]],
        begin_in: Callable[[str], None],
        offer: Callable[[], tuple[Sequence[Profile], Sequence[str]]],
    ) -> None:
        self._window = window
        self._sidebar = window.sidebar
        self._organiser = organiser
        self._undo = undo
        self._reader = reader
        self._tasks = tasks
        self._shown = shown
        self._on_gone = on_gone
        self._on_back = on_back
        self._offer = offer
        self._gone: dict[str, ConversationId] = {}
        """What Undo of a deletion puts on the screen."""
        self._begun = 0
        self.leaving: ConversationId | None = None
        """What is on the screen, while it is moved to the trash and another one shown instead."""
        self.export: Callable[[list[ConversationId]], None] = lambda _ids: None
        """Called with the conversations to be exported."""
        self.on_folder_form: Callable[[FolderForm], None] = lambda _form: None
        """Called with the form of a folder before it is shown."""
        self._simple: dict[ListAction, Callable[[Sequence[ConversationId]], Awaitable[Undoable | None]]] = {
            ListAction.PIN: organiser.pin,
            ListAction.UNPIN: organiser.unpin,
            ListAction.ARCHIVE: organiser.archive,
            ListAction.UNARCHIVE: organiser.unarchive,
            ListAction.MARK_UNREAD: organiser.mark_unread,
            ListAction.MARK_READ: organiser.mark_read,
            ListAction.DELETE: organiser.delete,
        }
        self.by_id: dict[str, Callable[[], None]] = {
            UNDO: self.undo_last,
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
        sidebar.rename_requested.connect(lambda one, title: self._run(self._rename(one, title)))
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
        return self._sidebar.target().count > 0 or self._shown() is not None

    # Undo.

    def undo_last(self) -> None:
        """Take back what was done last."""
        newest = next(iter(self._undo.actions), None)
        if newest is not None:
            self.undo(newest.id)

    def undo(self, action_id: str) -> None:
        """Take back one action, if it can still be."""
        action = next((one for one in self._undo.actions if one.id == action_id), None)
        if action is None:
            self._window.notify(tr("This cannot be taken back any more."))
            return
        self._window.withdraw_notice(action.sentence)
        self._run(self._take_back(action))

    async def _take_back(self, action: Undoable) -> None:
        if await self._undo.undo(action.id) is not None:
            self._window.notify(tr("Undone: {action}", action=action.sentence), shown_ms=UNDONE_MS)
        was_shown = self._gone.pop(action.id, None)
        if was_shown is not None:
            await self._on_back(was_shown)

    def tell(self, done: Undoable | None) -> None:
        """Say what was done, with a button that takes it back."""
        if done is not None:
            self._window.notify(done.sentence, ((f"{UNDO} {done.id}", tr("Undo")),))

    # Conversations.

    def _run(self, work: Coroutine[Any, Any, None]) -> None:
        self._begun += 1
        self._tasks.start(f"organise {self._begun}", self._carefully(work))

    async def _carefully(self, work: Coroutine[Any, Any, None]) -> None:
        try:
            await work
        except InvalidInput as error:
            self._window.notify(str(error))
            self._reader.refresh()

    def _act(self, action: ListAction, reverse: ListAction | None = None) -> None:
        """Do this to the conversations the user means, or its reverse where all of them are so already."""
        self._run(self._act_on_target(action, reverse or action))

    async def _act_on_target(self, action: ListAction, reverse: ListAction) -> None:
        chosen = self._sidebar.target()
        if chosen.count:
            offered = self._sidebar.actions_for(chosen)
            wanted = reverse if reverse in offered and action not in offered else action
            await self._do_chosen(wanted, chosen)
            return
        shown = self._shown()
        if shown is None:
            return
        is_so = {ListAction.PIN: shown.pinned_at, ListAction.ARCHIVE: shown.archived_at}.get(action) is not None
        await self._do(reverse if is_so else action, [shown.id], shown.folder_id, set(shown.tags))

    async def _do_chosen(self, action: ListAction, chosen: Chosen) -> None:
        rows = await self._reader.all_rows(chosen)
        if action in {ListAction.RESTORE, ListAction.PURGE}:
            await self._do_trashed(action, rows)
            return
        folders = {row.folder_id for row in rows}
        tags = set.intersection(*(set(row.tags) for row in rows)) if rows else set()
        ids = [ConversationId(row.id) for row in rows]
        await self._do(action, ids, next(iter(folders)) if len(folders) == 1 else None, tags)

    async def _do(self, action: ListAction, ids: list[ConversationId], folder_id: str | None, tags: set[str]) -> None:
        if action is ListAction.MOVE:
            await self._choose_folder(ids, folder_id)
        elif action is ListAction.TAG:
            await self._choose_tag(ids, tags)
        elif action is ListAction.EXPORT:
            self.export(ids)
        elif (
            action is not ListAction.DELETE
            or len(ids) < MANY
            or await self._agrees(
                tr_n("Move {n} conversation to the trash?", "Move {n} conversations to the trash?", len(ids)),
                tr("Undo brings them back, and the trash keeps them for 30 days."),
                tr("Move to the trash"),
            )
        ):
            await self._do_at_once(action, ids)

    async def _do_at_once(self, action: ListAction, ids: list[ConversationId]) -> None:
        shown = self._shown()
        is_left = action is ListAction.DELETE and shown is not None and shown.id in ids
        if shown is not None and is_left:
            self.leaving = shown.id
        try:
            with self._saying_that_it_takes_time(len(ids)):
                done = await self._simple[action](ids)
            self.tell(done)
            if action is ListAction.DELETE and done is not None:
                await self._after_delete(done, ids, was_shown=is_left)
        finally:
            if is_left:
                self.leaving = None

    @contextlib.contextmanager
    def _saying_that_it_takes_time(self, count: int) -> Iterator[None]:
        working = tr_n("{n} conversation is being changed…", "{n} conversations are being changed…", count)
        if count >= MANY:
            self._window.notify(working, shown_ms=0)
        try:
            yield
        finally:
            self._window.withdraw_notice(working)

    async def _after_delete(self, done: Undoable, ids: list[ConversationId], *, was_shown: bool) -> None:
        shown = self._shown()
        if shown is not None and was_shown:
            self._gone[done.id] = shown.id
            await self._on_gone()
        elif len(ids) == 1:
            self._gone[done.id] = ids[0]

    def restore(self, conversation_id: ConversationId) -> None:
        """Bring a conversation back from the trash."""
        self._run(self._restore(conversation_id))

    async def _restore(self, conversation_id: ConversationId) -> None:
        self.tell(await self._organiser.restore_conversation(conversation_id))

    async def _do_trashed(self, action: ListAction, rows: list[ListRow]) -> None:
        entries = [row.trashed for row in rows if row.trashed is not None]
        if action is ListAction.RESTORE:
            self.tell(await self._organiser.restore(entries))
            return
        question = (
            tr("Delete “{title}” for good?", title=rows[0].title)
            if len(rows) == 1
            else tr_n("Delete {n} thing for good?", "Delete {n} things for good?", len(rows))
        )
        if await self._agrees(question, tr("This cannot be undone."), tr("Delete for good")):
            await self._organiser.remove_for_good(entries)

    def _empty_trash(self) -> None:
        self._run(self._ask_and_empty())

    async def _ask_and_empty(self) -> None:
        text = tr("All conversations, messages and folders in it are deleted for good. This cannot be undone.")
        if await self._agrees(tr("Empty the trash?"), text, tr("Empty the trash")):
            await self._organiser.empty_trash_for_good()

    async def _agrees(self, title: str, text: str, yes: str) -> bool:
        # Enter must not delete for good: the harmless answer is the default.
        answer = await confirm(self._window, title, text, (("yes", yes),), cancel=tr("Keep"), prefers_cancel=True)
        return answer == "yes"

    async def _rename(self, conversation_id: str, title: str) -> None:
        self.tell(await self._organiser.rename(ConversationId(conversation_id), title))

    async def _drop(self, chosen: Chosen, section: Section) -> None:
        rows = await self._reader.all_rows(chosen)
        ids = [ConversationId(row.id) for row in rows]
        if self._sidebar.listing.place is not Place.LIBRARY:
            return
        if section.kind is SectionKind.PINNED:
            self.tell(await self._organiser.pin(ids))
            return
        folder_id = FolderId(section.key) if section.kind is SectionKind.FOLDER else None
        self.tell(await self._organiser.move(ids, folder_id))
        # A pinned one would stay at the top, and not be where it was dropped.
        self.tell(await self._organiser.unpin([ConversationId(row.id) for row in rows if row.is_pinned]))

    # Popups.

    def _beside_list(self) -> QPoint:
        view = self._sidebar.list
        rect = view.visualRect(view.currentIndex()).intersected(view.viewport().rect())
        corner = rect.bottomRight() if view.isRightToLeft() else rect.bottomLeft()
        return view.viewport().mapToGlobal(corner if not rect.isEmpty() else QPoint(0, 0))

    def _open(self, popup: NamePopup, point: QPoint, pick: Callable[[object], Coroutine[Any, Any, None]]) -> None:
        popup.picked.connect(lambda value: self._run(pick(value)))
        popup.open_at(point)

    async def _choose_folder(self, ids: list[ConversationId], present: str | None) -> None:
        # Imported here: popups are not needed for the first paint.
        from canal_desktop.ui.sidebar.choose_popups import folder_popup

        folders = await self._organiser.folders()
        popup = folder_popup(folders, present, self._window.theme, self._window)
        self._open(popup, self._beside_list(), partial(self._move, ids))

    async def _move(self, ids: list[ConversationId], picked: object) -> None:
        from canal_desktop.ui.sidebar.choose_popups import NewName

        if isinstance(picked, NewName):
            folder_id: FolderId | None = (await self._organiser.new_folder(picked.text)).id
        else:
            folder_id = FolderId(str(picked)) if picked else None
        self.tell(await self._organiser.move(ids, folder_id))

    async def _choose_tag(self, ids: list[ConversationId], present: set[str]) -> None:
        from canal_desktop.ui.sidebar.choose_popups import tag_popup

        popup = tag_popup(await self._organiser.tags(), present, self._window.theme, self._window)
        self._open(popup, self._beside_list(), partial(self._tag, ids, present))

    async def _tag(self, ids: list[ConversationId], present: set[str], picked: object) -> None:
        from canal_desktop.ui.sidebar.choose_popups import NewName

        tag = picked.text if isinstance(picked, NewName) else str(picked)
        if tag in present:
            self.tell(await self._organiser.remove_tag(ids, tag))
        else:
            self.tell(await self._organiser.add_tag(ids, tag))

    def _filter(self, point: QPoint) -> None:
        self._run(self._choose_filter(point))

    async def _choose_filter(self, point: QPoint) -> None:
        from canal_desktop.ui.sidebar.choose_popups import filter_popup

        present = self._sidebar.listing.tag
        popup = filter_popup(await self._organiser.tags(), present, self._window.theme, self._window)
        self._open(popup, point, self._show_tag)

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
        self.tell(await self._organiser.rename_folder(FolderId(folder_id), name))

    async def _delete_folder(self, folder_id: str) -> None:
        self.tell(await self._organiser.delete_folder(FolderId(folder_id)))

    async def _place_folder(self, folder_id: str, place: int) -> None:
        ids = [folder.id for folder in await self._organiser.folders() if folder.id != folder_id]
        ids.insert(place, FolderId(folder_id))
        self.tell(await self._organiser.arrange_folders(ids))

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
        self.tell(await self._organiser.change_folder(folder))
