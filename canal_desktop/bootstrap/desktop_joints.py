"""DesktopJoints: the program as one among others on the desktop: quick window, links, keys, tray, notifications."""

from __future__ import annotations

from typing import TYPE_CHECKING

from canal_desktop.app.own_command import own_command
from canal_desktop.app.session_bus import SessionBus
from canal_desktop.domain.start_command import shell_line
from canal_desktop.ui.link_target import target_of
from canal_desktop.ui.main_window import Page
from canal_desktop.ui.notifying import Notifier, tellers_of
from canal_desktop.ui.quick.desk import QuickDesk
from canal_desktop.ui.quick.keys_desk import KeysDesk
from canal_desktop.ui.tray_desk import TrayDesk
from canal_desktop.ui.widgets.veil import VEIL

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from canal_desktop.app.open_conversation import OpenConversation
    from canal_desktop.app.profiles import Profiles
    from canal_desktop.app.tasks import Tasks
    from canal_desktop.app.tool_calling import ToolCalling
    from canal_desktop.bootstrap.library_parts import LibraryParts
    from canal_desktop.domain.message import ConversationId
    from canal_desktop.domain.start_wish import StartWish
    from canal_desktop.ui.main_window import MainWindow
    from canal_desktop.ui.own_windows.desk import OwnWindows
    from canal_desktop.ui.workspace import Workspace


class DesktopJoints:
    """The parts by their names."""

    def __init__(
        self,
        parts: LibraryParts,
        window: MainWindow,
        workspace: Workspace,
        tasks: Tasks,
        profiles: Profiles,
        calling: ToolCalling,
        own_windows: OwnWindows,
        open_files: Callable[[Sequence[str]], None],
    ) -> None:
        self._window = window
        self._open_files = open_files
        self._own_windows = own_windows
        own_windows.on_closed = self._on_put_away
        self._workspace = workspace
        self._library = parts.library
        self._tasks = tasks
        self._links = 0
        """How many were followed."""
        self.bus = SessionBus(tasks)
        self.quick = QuickDesk(window, workspace, parts.library, parts.store, profiles, tasks)
        self.quick.on_put_away = self._on_put_away
        command = shell_line((*own_command(window.data_dir), "--quick"))
        self.keys = KeysDesk(window, self.quick, command, self.bus, tasks, workspace.profile_desk.open)
        self.tray = TrayDesk(
            window,
            workspace,
            parts.library,
            self.quick.open,
            lambda title, words: self.notifier.tell(title, words, window.come_to_front),
        )
        self.notifier = Notifier(
            tasks,
            tellers_of(self.bus, lambda: self.tray.icon),
            is_wanted=lambda: window.settings.notifies,
            is_seen=self._is_seen,
            asks=calling.asks,
            show=self.tray.show,
        )
        workspace.add_actions({**self.quick.by_id, **self.keys.by_id})
        self._former_changed = parts.library.changed
        parts.library.changed = self._on_changed
        self._former_ended = parts.library.on_ended
        parts.library.on_ended = self._on_ended
        window.hear(calling.changed, self.notifier.on_calls)
        self.keys.follow(window.settings)

    def carry_out(self, wish: StartWish) -> None:
        """Do what another start of the program or a link asks for; nothing is ever sent, nor imported unasked.

        While the program is locked, it is unlocked first.
        """
        if not VEIL.after(lambda: self._carry_out(wish)):
            self._window.come_to_front()

    def _carry_out(self, wish: StartWish) -> None:
        if wish.quick:
            self.quick.open()
        if wish.text:
            self._window.come_to_front(wish.text)
        if wish.files:
            self._window.come_to_front()
            self._open_files(wish.files)
        if wish.link:
            self._links += 1
            # One after the other is carried out: each may bring a text.
            self._tasks.start(f"link {self._links}", self._follow(wish.link))

    async def _follow(self, link: str) -> None:
        target = await target_of(link, self._library.find)
        if target.conversation_id is not None:
            self._workspace.open(target.conversation_id)
        elif target.text:
            self._window.come_to_front(target.text)
        elif target.refusal:
            self._window.notify(target.refusal)
        else:
            self._workspace.new_conversation()

    def _is_seen(self, conversation_id: ConversationId) -> bool:
        if VEIL.is_down:
            return False
        quick = self.quick.window
        if quick is not None and quick.isVisible() and quick.isActiveWindow():
            shown = quick.answer.conversation
            return shown is not None and shown.id == conversation_id
        if self._workspace.elsewhere(conversation_id) is not None:
            return self._own_windows.is_seen(conversation_id)
        # Another conversation on the screen has a mark in the list.
        return self._window.isActiveWindow() and self._window.page is not Page.FATAL

    def _on_changed(self) -> None:
        self._former_changed()
        self.quick.refresh()
        self._own_windows.refresh()
        self.tray.refresh()

    def _on_ended(self, conversation: OpenConversation) -> None:
        self._former_ended(conversation)
        self.notifier.on_ended(conversation)

    def _on_put_away(self) -> None:
        """A program of which nothing is to be seen any more must not go on behind the user's back."""
        quick = self.quick.window
        is_quick_seen = quick is not None and quick.isVisible()
        if self._window.isVisible() or self._own_windows.windows or is_quick_seen or self.tray.is_shown:
            return
        if self._library.running:
            self._window.showMinimized()
        else:
            self._window.quit()

    async def close(self) -> None:
        """Let go of windows and what the system holds for us."""
        self.keys.close()
        self.tray.close()
        await self.quick.close()
        await self.bus.close()
