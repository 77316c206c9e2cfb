"""Changes: carries out what is asked of conversations in a window, and tells it there, with the way to take it back."""

from __future__ import annotations

import contextlib
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint

from canal_desktop.domain.errors import InvalidInput
from canal_desktop.domain.folder import FolderId
from canal_desktop.language import tr, tr_n
from canal_desktop.ui.dialogs import confirm
from canal_desktop.ui.leaving import RESTORE
from canal_desktop.ui.sidebar.list_actions import ListAction

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Coroutine, Iterator, Sequence
    from typing import Any

    from canal_desktop.app.organiser import Organiser
    from canal_desktop.app.tasks import Tasks
    from canal_desktop.app.undo import Undoable, UndoStack
    from canal_desktop.domain.conversation import Conversation
    from canal_desktop.domain.message import ConversationId
    from canal_desktop.ui.conversation_window import ConversationWindow
    from canal_desktop.ui.sidebar.choose_popups import NamePopup

__all__ = ["RESTORE", "UNDO", "Changes"]

UNDO = "undo"
UNDONE_MS = 6_000
"""How long it is shown that something was taken back: it has nothing to offer."""
MANY = 200
"""So many conversations are not moved to the trash by one key without a question."""


async def _nothing(*_args: object) -> None:
    pass


class Changes:
    """Joins a window to the organiser. Whatever was done is told in a notice with Undo; the newest is Ctrl+Z's.

    Attributes:
        shown: gives the stored conversation on the screen.
        on_gone: called when it was moved to the trash.
        on_back: called with the one that Undo brought back.
        place: where a list to choose from is opened, on the screen.
        export: called with the conversations to be exported.
        open_alone: called with those that are to have windows of their own.
        refresh: called where what is seen may no longer be so, as after something that was refused.
        leaving: what is on the screen, while it is moved to the trash and another one shown instead.
    """

    def __init__(self, window: ConversationWindow, organiser: Organiser, undo: UndoStack, tasks: Tasks) -> None:
        self._window = window
        self._organiser = organiser
        self._undo = undo
        self._tasks = tasks
        self._gone: dict[str, ConversationId] = {}
        """What Undo of a deletion puts on the screen."""
        self.shown: Callable[[], Conversation | None] = lambda: None
        self.on_gone: Callable[[], Awaitable[None]] = _nothing
        self.on_back: Callable[[ConversationId], Awaitable[None]] = _nothing
        self.place: Callable[[], QPoint] = QPoint
        self.export: Callable[[list[ConversationId]], None] = lambda _ids: None
        self.open_alone: Callable[[Sequence[ConversationId]], None] = lambda _ids: None
        self.refresh: Callable[[], None] = lambda: None
        self.leaving: ConversationId | None = None
        self._simple: dict[ListAction, Callable[[Sequence[ConversationId]], Awaitable[Undoable | None]]] = {
            ListAction.PIN: organiser.pin,
            ListAction.UNPIN: organiser.unpin,
            ListAction.ARCHIVE: organiser.archive,
            ListAction.UNARCHIVE: organiser.unarchive,
            ListAction.MARK_UNREAD: organiser.mark_unread,
            ListAction.MARK_READ: organiser.mark_read,
            ListAction.DELETE: organiser.delete,
        }

    def run(self, work: Coroutine[Any, Any, None]) -> None:
        """Do work beside whatever else is done; what is refused is told."""
        self._tasks.begin("organise", self._carefully(work), self._window.notify)

    async def _carefully(self, work: Coroutine[Any, Any, None]) -> None:
        try:
            await work
        except InvalidInput:
            self.refresh()
            raise

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
        self.run(self._take_back(action))

    async def _take_back(self, action: Undoable) -> None:
        if await self._undo.undo(action.id) is not None:
            self._window.notify(tr("Undone: {action}", action=action.sentence), shown_ms=UNDONE_MS)
        was_shown = self._gone.pop(action.id, None)
        if was_shown is not None:
            await self.on_back(was_shown)

    def tell(self, done: Undoable | None) -> None:
        """Say what was done, with a button that takes it back."""
        if done is not None:
            self._window.notify(done.sentence, ((f"{UNDO} {done.id}", tr("Undo")),))

    # What is done.

    async def do(self, action: ListAction, ids: list[ConversationId], folder_id: str | None, tags: set[str]) -> None:
        """Do something to conversations, which all are in that folder and have those tags."""
        if action is ListAction.MOVE:
            await self._choose_folder(ids, folder_id)
        elif action is ListAction.TAG:
            await self._choose_tag(ids, tags)
        elif action is ListAction.EXPORT:
            self.export(ids)
        elif action is ListAction.OWN_WINDOW:
            self.open_alone(ids)
        elif (
            action is not ListAction.DELETE
            or len(ids) < MANY
            or await self.agrees(
                tr_n("Move {n} conversation to the trash?", "Move {n} conversations to the trash?", len(ids)),
                tr("Undo brings them back, and the trash keeps them for 30 days."),
                tr("Move to the trash"),
            )
        ):
            await self._do_at_once(action, ids)

    async def do_to_shown(self, action: ListAction, reverse: ListAction, shown: Conversation) -> None:
        """Do something to one conversation, or its reverse where it is so already."""
        is_so = {ListAction.PIN: shown.pinned_at, ListAction.ARCHIVE: shown.archived_at}.get(action) is not None
        await self.do(reverse if is_so else action, [shown.id], shown.folder_id, set(shown.tags))

    async def _do_at_once(self, action: ListAction, ids: list[ConversationId]) -> None:
        shown = self.shown()
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
        shown = self.shown()
        if shown is not None and was_shown:
            self._gone[done.id] = shown.id
            await self.on_gone()
        elif len(ids) == 1:
            self._gone[done.id] = ids[0]

    def restore(self, conversation_id: ConversationId) -> None:
        """Bring a conversation back from the trash."""
        self.run(self._restore(conversation_id))

    async def _restore(self, conversation_id: ConversationId) -> None:
        self.tell(await self._organiser.restore_conversation(conversation_id))

    async def rename(self, conversation_id: ConversationId, title: str) -> None:
        """Give a conversation a title of the user's own."""
        self.tell(await self._organiser.rename(conversation_id, title))

    async def agrees(self, title: str, text: str, yes: str) -> bool:
        """Whether the user wants something that cannot be undone, or that is much."""
        # Enter must not delete for good: the harmless answer is the default.
        answer = await confirm(self._window, title, text, (("yes", yes),), cancel=tr("Keep"), prefers_cancel=True)
        return answer == "yes"

    # Lists to choose from.

    def open_list(self, popup: NamePopup, point: QPoint, pick: Callable[[object], Coroutine[Any, Any, None]]) -> None:
        """Show a list; what is picked in it is done."""
        popup.picked.connect(lambda value: self.run(pick(value)))
        popup.open_at(point)

    async def _choose_folder(self, ids: list[ConversationId], present: str | None) -> None:
        # Imported here: popups are not needed for the first paint.
        from canal_desktop.ui.sidebar.choose_popups import folder_popup

        folders = await self._organiser.folders()
        popup = folder_popup(folders, present, self._window.theme, self._window)
        self.open_list(popup, self.place(), partial(self._move, ids))

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
        self.open_list(popup, self.place(), partial(self._tag, ids, present))

    async def _tag(self, ids: list[ConversationId], present: set[str], picked: object) -> None:
        from canal_desktop.ui.sidebar.choose_popups import NewName

        tag = picked.text if isinstance(picked, NewName) else str(picked)
        if tag in present:
            self.tell(await self._organiser.remove_tag(ids, tag))
        else:
            self.tell(await self._organiser.add_tag(ids, tag))
