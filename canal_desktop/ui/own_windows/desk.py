"""OwnWindows: conversations in windows of their own: opened, found, closed, and there again at the next start."""

from __future__ import annotations

import asyncio
import contextlib
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QByteArray, QRect, QSize, Qt

from canal_desktop.app.tasks import Tasks
from canal_desktop.domain.conversation import shown_title
from canal_desktop.domain.errors import CanalError, StorageError
from canal_desktop.language import tr
from canal_desktop.ui.on_wayland import is_wayland, leave_keyboard
from canal_desktop.ui.own_windows.places import OwnPlaces
from canal_desktop.ui.own_windows.placing import USUAL_PX, beside, step_away
from canal_desktop.ui.unfinished import give_away, take_over
from canal_desktop.ui.widgets.veil import VEIL
from canal_desktop.ui.window_place import place_of, put_back, screens, visible_on

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Sequence

    from canal_desktop.app.library import Library
    from canal_desktop.app.open_conversation import OpenConversation
    from canal_desktop.domain.conversation import Conversation
    from canal_desktop.domain.message import ConversationId
    from canal_desktop.ui.conversation_work import WorkParts
    from canal_desktop.ui.main_window import MainWindow
    from canal_desktop.ui.own_windows.window import OwnWindow
    from canal_desktop.ui.own_windows.work import OwnWork
    from canal_desktop.ui.workspace import Workspace

MOST_AT_ONCE = 6
"""So many windows are opened by one key."""
WRITE_AFTER_S = 0.5
"""Whoever drags a window has its last place written."""
PATIENCE_S = 5.0
"""So long what a closed window has begun may take to end."""


TEMPORARY = tr("A temporary conversation stays in this window. Nothing of it is kept once you leave it.")


class Desks(Protocol):
    """What works on the conversation in one window, besides talking."""

    async def close(self) -> None:
        """Keep what is being written."""
        ...


class OwnWindows:
    """Each conversation is on the screen in one window at most: here, or in the main window.

    Attributes:
        on_closed: called when a window is gone.
    """

    def __init__(
        self,
        main: MainWindow,
        workspace: Workspace,
        parts: WorkParts,
        find: Callable[[ConversationId], Awaitable[Conversation]],
        on_error: Callable[[str, BaseException], None],
        make_desks: Callable[[OwnWindow, OwnWork, Tasks], Desks],
    ) -> None:
        """Find gives a conversation of the library; on_error hears of what fails in a task of a window."""
        self._main = main
        self._workspace = workspace
        self._parts = parts
        self._library: Library = parts.library
        self._find = find
        self._on_error = on_error
        self._make_desks = make_desks
        self._works: dict[ConversationId, tuple[OwnWork, Desks, Tasks]] = {}
        self._opening = asyncio.Lock()
        self._places = OwnPlaces(main.state.path)
        self._last = QByteArray()
        self._is_ending = False
        self._awaits = False
        """Whether some of the last time are still to be opened; until then what is written down stays as it is."""
        self.on_closed: Callable[[], None] = lambda: None
        workspace.elsewhere = self.find
        workspace.changes.open_alone = self.open
        workspace.close_elsewhere = self.close_gone
        VEIL.changed.connect(self._show_states)

    @property
    def windows(self) -> list[OwnWindow]:
        """Those that are open, the first opened first."""
        return [work.window for work, _desks, _tasks in self._works.values()]

    def find(self, conversation_id: ConversationId) -> OwnWork | None:
        """What works in the window of a conversation, None where it has none of its own."""
        known = self._works.get(conversation_id)
        return None if known is None else known[0]

    def open(self, ids: Sequence[ConversationId]) -> None:
        """Show each of these in a window of its own; one that has one already comes to the front."""
        for one in ids[:MOST_AT_ONCE]:
            self._parts.lasting.begin("own window", self._open(one), self._main.notify)

    async def _open(self, conversation_id: ConversationId, place: QByteArray | None = None) -> None:
        async with self._opening:
            known = self.find(conversation_id)
            if known is not None:
                known.window.come_to_front()
                return
            try:
                conversation = await self._library.open(conversation_id)
            except KeyError:
                self._main.notify(tr("This conversation is no longer there."))
                self._workspace.reader.refresh()
                return
            if self._library.is_temporary(conversation_id):
                self._main.notify(TEMPORARY)
            elif not self._is_ending and conversation.is_stored:
                self._show(conversation, place)

    def _show(self, conversation: OpenConversation, place: QByteArray | None) -> None:
        """All at once, so that nothing can be typed into a pane that is about to lose its conversation."""
        # Imported here: most starts show no second window.
        from canal_desktop.ui.own_windows.window import OwnWindow
        from canal_desktop.ui.own_windows.work import OwnWork

        window, tasks = OwnWindow(self._main), Tasks(self._on_error)
        work = OwnWork(self._main, self._workspace, window, self._parts, tasks)
        desks = self._make_desks(window, work, tasks)
        known = conversation.id
        was_shown = self._workspace.pane.conversation is conversation
        unfinished = give_away(self._workspace.pane) if was_shown else None
        self._works[known] = work, desks, tasks
        work.put_on_screen(conversation)
        self._library.show_beside(known, known)
        if unfinished is not None:
            take_over(work.pane, unfinished)
        window.close_wanted.connect(lambda: self._begin_to_close(known))
        window.moved.connect(self._write_soon)
        self._put(window, place)
        if place is None or was_shown:
            window.come_to_front()
        else:
            # It was there before: the keyboard stays where it is.
            window.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
            window.show()
            window.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating, False)
            if is_wayland():
                leave_keyboard(window)
        tasks.start("models on offer", work.model_desk.offer_known())
        if was_shown:
            self._workspace.show_another()
        self._write_soon()

    # Places.

    def _put(self, window: OwnWindow, place: QByteArray | None) -> None:
        """Where it was; a new one beside the main one, or a step away from the last."""
        others = [one.geometry() for one in self.windows if one is not window]
        if place is not None and not place.isEmpty() and put_back(window, place):
            return
        main, screen = self._main, self._main.screen().availableGeometry()
        last = self._last_place()
        if is_wayland():
            # The compositor places both: the main one would make room for nothing.
            if last.isEmpty() or not window.restoreGeometry(last):
                window.resize(QSize(USUAL_PX, main.height()).boundedTo(screen.size()))
            return
        # The frame is the window manager's and is not known before the window is seen: that of the main one is like it.
        frame, inner = main.frameGeometry(), main.geometry()
        is_whole = main.isMaximized() or main.isFullScreen()
        found = beside(
            screen if is_whole else frame, screen, is_mirrored=main.isRightToLeft(), may_share=last.isEmpty()
        )
        if found is not None and not others and main.isVisible() and not main.isMinimized():
            first, second = (_inside(one, frame, inner) for one in found)
            if found[0] != frame:
                main.showNormal()
                main.setGeometry(first)
            window.setGeometry(second)
        elif not last.isEmpty() and put_back(window, last) and not window.isMaximized():
            areas = [one.availableGeometry() for one in screens()]
            window.setGeometry(visible_on(step_away(window.geometry(), others, screen), areas))
        else:
            size = QSize(USUAL_PX, inner.height()).boundedTo(screen.size())
            window.setGeometry(step_away(QRect(inner.topLeft(), size), [inner, *others], screen))

    def _last_place(self) -> QByteArray:
        newest = self.windows[:-1]
        return place_of(newest[-1]) if newest else self._last if not self._last.isEmpty() else self._places.last()

    def _write_soon(self) -> None:
        if not self._is_ending:
            self._parts.lasting.restart("own windows", self._write_after())

    async def _write_after(self) -> None:
        await asyncio.sleep(WRITE_AFTER_S)
        if self._awaits:
            return
        # It may have made room for another one.
        self._main.save_place()
        await asyncio.to_thread(self._places.write, *self._noted())

    def _noted(self) -> tuple[dict[ConversationId, QByteArray], QByteArray]:
        places = {known: place_of(work.window) for known, (work, _desks, _tasks) in self._works.items()}
        if places:
            self._last = next(reversed(places.values()))
        return places, self._last

    # From one start to the next.

    def restore(self) -> None:
        """Open those again that were open, once the main window is seen."""
        if self._main.isVisible():
            self._parts.lasting.begin("own windows again", self._restore(), self._main.notify)
        else:
            self._awaits = True
            self._main.came_up.connect(self._restore_once)

    def _restore_once(self) -> None:
        self._main.came_up.disconnect(self._restore_once)
        self.restore()

    async def _restore(self) -> None:
        self._awaits = True
        await VEIL.lifted()
        try:
            for known, place in (await asyncio.to_thread(self._places.read)).items():
                with contextlib.suppress(KeyError):
                    if (await self._find(known)).deleted_at is None:
                        await self._open(known, place)
        finally:
            self._awaits = False
        self._write_soon()

    # While they are open.

    def refresh(self) -> None:
        """Something in the library is new."""
        for work, _desks, _tasks in self._works.values():
            work.pane.refresh()

    def _show_states(self) -> None:
        for work, _desks, _tasks in self._works.values():
            work.show_state()

    def is_seen(self, conversation_id: ConversationId) -> bool:
        """Whether the user looks at a conversation in a window of its own, or has it in sight beside another."""
        work = self.find(conversation_id)
        if work is None:
            return False
        others = (self._main, *self.windows)
        return work.window.isActiveWindow() or (work.window.is_seen and any(one.isActiveWindow() for one in others))

    def close_gone(self, conversation: OpenConversation) -> str | None:
        """Close the window of one that was deleted for good; what was typed in it, None where it had no window."""
        work = self.find(conversation.id)
        if work is None:
            return None
        text = work.pane.unsent_text
        self._parts.lasting.begin("own window", self._close(conversation.id), self._main.notify)
        return text

    # The end of a window.

    def _begin_to_close(self, conversation_id: ConversationId) -> None:
        if conversation_id in self._works:
            self._parts.lasting.begin("own window", self._close(conversation_id), self._main.notify)

    async def _close(self, conversation_id: ConversationId) -> None:
        """What is asked and answered goes on; what was typed and not sent is the conversation's draft."""
        known = self._works.get(conversation_id)
        if known is None:
            return
        work, desks, tasks = known
        self._last = work.window.saveGeometry()
        conversation, text = work.pane.conversation, work.pane.unsent_text
        work.window.hide()
        # From here on it may be shown elsewhere.
        del self._works[conversation_id]
        work.pane.composer.forget_change()
        self._parts.lasting.cancel(f"draft {conversation_id}")
        work.pane.show_conversation(None)
        try:
            if conversation is not None and not conversation.is_gone and not conversation.has_stored(text):
                await conversation.save_draft(text)
        except StorageError as error:
            title = shown_title(conversation.conversation.title) if conversation is not None else ""
            told = tr("What you had typed in “{title}” is not saved yet. {reason}", title=title, reason=error)
            self._main.notify(told, shown_ms=0)
        finally:
            self._library.show_beside(conversation_id, None)
            self._write_soon()
            await self._let_go(work, desks, tasks)
            self.on_closed()

    async def _let_go(self, work: OwnWork, desks: Desks, tasks: Tasks) -> None:
        work.window.hear_no_more()
        with contextlib.suppress(CanalError):
            await desks.close()
        await tasks.end(PATIENCE_S)
        work.window.deleteLater()

    async def keep(self) -> None:
        """The program is about to end: hide them, store what is unsent and where they are.

        Raises:
            StorageError: one of the drafts could not be stored; it was tried with all of them.
        """
        self._is_ending = True
        places = self._noted()
        self._parts.lasting.cancel("own windows")
        for work, _desks, _tasks in self._works.values():
            work.window.hide()
        if not self._awaits:
            await asyncio.to_thread(self._places.write, *places)
        failed: StorageError | None = None
        for work, _desks, _tasks in list(self._works.values()):
            text, conversation = work.pane.unsent_text, work.pane.conversation
            if conversation is not None and not conversation.has_stored(text):
                work.pane.composer.forget_change()
                try:
                    await conversation.save_draft(text)
                except StorageError as error:
                    failed = error
        if failed is not None:
            raise failed

    async def close(self) -> None:
        """Let all of them go; everything is stored."""
        VEIL.changed.disconnect(self._show_states)
        works, self._works = list(self._works.values()), {}
        for work, desks, tasks in works:
            work.pane.show_conversation(None)
            await self._let_go(work, desks, tasks)


def _inside(frame: QRect, like_frame: QRect, like_inner: QRect) -> QRect:
    """What is inside the frame of a window, as it is of another one."""
    return frame.adjusted(
        like_inner.left() - like_frame.left(),
        like_inner.top() - like_frame.top(),
        like_inner.right() - like_frame.right(),
        like_inner.bottom() - like_frame.bottom(),
    )
