"""OwnWork: the window of one conversation joined to the library; what is not of this one is left to the main window."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint
from shiboken6 import isValid

from canal_desktop.domain.conversation import shown_title
from canal_desktop.language import tr
from canal_desktop.ui.actions import BY_ID, Fact, Menu
from canal_desktop.ui.conversation_work import ConversationWork
from canal_desktop.ui.sidebar.list_actions import ListAction

if TYPE_CHECKING:
    from collections.abc import Callable

    from canal_desktop.app.open_conversation import OpenConversation
    from canal_desktop.app.tasks import Tasks
    from canal_desktop.domain.conversation import Conversation
    from canal_desktop.domain.message import ConversationId
    from canal_desktop.ui.conversation_work import WorkParts
    from canal_desktop.ui.main_window import MainWindow
    from canal_desktop.ui.own_windows.window import OwnWindow
    from canal_desktop.ui.palette import Goal, Palette
    from canal_desktop.ui.workspace import Workspace

LOOKS = frozenset(action.id for action in BY_ID.values() if action.menu is Menu.VIEW)
"""What is done in the main window and seen in all of them."""


class OwnWork(ConversationWork):
    """Shows one conversation from the beginning to the end."""

    def __init__(
        self, main: MainWindow, workspace: Workspace, window: OwnWindow, parts: WorkParts, tasks: Tasks
    ) -> None:
        super().__init__(window, parts, tasks)
        self._main = main
        self._workspace = workspace
        self.window = window
        self.changes.place = self._below_header
        self.changes.export = workspace.changes.export
        self.add_actions(
            {
                "palette": self._open_palette,
                "close_window": self._close,
                "rename": self._ask_title,
                "pin": lambda: self._do(ListAction.PIN, ListAction.UNPIN),
                "move": lambda: self._do(ListAction.MOVE),
                "tag": lambda: self._do(ListAction.TAG),
                "archive": lambda: self._do(ListAction.ARCHIVE, ListAction.UNARCHIVE),
                "export": lambda: self._do(ListAction.EXPORT),
                "delete": self._delete,
            }
        )

    def open(self, conversation_id: str) -> None:
        """Show another conversation, in the window that is for it."""
        self._main.come_to_front()
        self._workspace.open(conversation_id)

    def work_of(self, conversation_id: ConversationId) -> ConversationWork:
        """What works in the window in which a conversation is on the screen, or would be."""
        return self._workspace.work_of(conversation_id)

    def enter_key(self, profile_id: str) -> None:
        """Let the user enter the key of a profile."""
        self._main.come_to_front()
        self._workspace.enter_key(profile_id)

    def _note_shown(self, conversation: OpenConversation) -> None:
        self._workspace.message_desk.on_shown(conversation.id)

    def _facts(self) -> set[Fact]:
        return super()._facts() | ({Fact.CHOSEN} if self.stored_conversation is not None else set())

    def _run_elsewhere(self, action_id: str) -> None:
        if action_id in LOOKS:
            self._main.trigger(action_id)
            return
        self._main.come_to_front()
        if not self._main.trigger(action_id):
            self._workspace.run(action_id)

    def _close(self) -> None:
        self.window.close()

    # What is done to the conversation.

    def _do(self, action: ListAction, reverse: ListAction | None = None) -> None:
        if (shown := self.stored_conversation) is not None:
            self.changes.run(self.changes.do_to_shown(action, reverse or action, shown))

    def _delete(self) -> None:
        """Its window goes; the main one has the way to take it back."""
        if (shown := self.stored_conversation) is not None:
            self.changes.run(self._delete_and_close(shown))

    async def _delete_and_close(self, shown: Conversation) -> None:
        await self._workspace.changes.do(ListAction.DELETE, [shown.id], shown.folder_id, set(shown.tags))
        self.window.close()

    def _ask_title(self) -> None:
        # Imported here: hardly anybody does this.
        from canal_desktop.ui.sheets.name_sheet import NameSheet

        shown = self.stored_conversation
        if shown is None:
            return
        lacking = tr("A title needs at least one letter.")
        sheet = NameSheet(tr("Rename"), tr("Title of the conversation"), lacking, shown_title(shown.title), self.window)
        sheet.named.connect(lambda title: self.changes.run(self.changes.rename(shown.id, title)))
        sheet.open()

    def _below_header(self) -> QPoint:
        pane = self.pane
        margins = pane.header.contentsMargins()
        corner = QPoint(margins.left(), pane.header.geometry().bottom())
        if pane.isRightToLeft():
            corner.setX(pane.width() - margins.left())
        return pane.mapToGlobal(corner)

    # The palette.

    def _open_palette(self) -> None:
        # Imported here: hardly any window needs it.
        from canal_desktop.ui.palette import Palette

        palette = Palette(self.window.theme, self.window)
        palette.offer(self.window.actions_by_id, self.pane.model_button.model_ids())
        carry_out: dict[str, Callable[[str], object]] = {
            "action": self.window.trigger,
            "conversation": self.open,
            "model": self.model_desk.choose,
        }

        def on_chosen(goal: Goal) -> None:
            carry_out[goal.kind](goal.id)

        palette.chosen.connect(on_chosen)
        palette.titles_wanted.connect(lambda text: self._tasks.restart("titles", self._find_titles(palette, text)))
        palette.open_over(self.window)

    async def _find_titles(self, palette: Palette, text: str) -> None:
        found = await self._workspace.titles_with(text)
        if isValid(palette):
            palette.set_titles(text, found)
