"""DraftLists: what is attached to the unsent question of each conversation, in memory and in the library."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from canal_desktop.domain.errors import CanalError
from canal_desktop.domain.message import ConversationId
from canal_desktop.language import tr
from canal_desktop.ui.attachments.attachment import attachments_of
from canal_desktop.ui.attachments.attachment_list import AttachmentList
from canal_desktop.ui.attachments.part_maker import PartMaker

if TYPE_CHECKING:
    from collections.abc import Callable

    from canal_desktop.app.kept_files import KeptFiles
    from canal_desktop.app.open_conversation import OpenConversation
    from canal_desktop.app.tasks import Tasks
    from canal_desktop.domain.message import Part
    from canal_desktop.storage.draft_parts import DraftParts
    from canal_desktop.ui.attachments.attachment import Attachment

Key = str
NEW: Key = ""
"""The conversation that is not in the library yet: the next new one comes with its draft."""


class DraftLists(QObject):
    """A list stays in memory while something in it is being read or is shown.

    is_temporary tells of which conversations nothing may reach the disk.

    Signals:
        trouble(str): a sentence the user must see.
    """

    trouble = Signal(str)

    def __init__(
        self,
        kept: KeptFiles,
        drafts: DraftParts,
        tasks: Tasks,
        is_temporary: Callable[[ConversationId], bool],
        longest_side: Callable[[], int],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._kept = kept
        self._drafts = drafts
        self._tasks = tasks
        self._is_temporary = is_temporary
        self._stored = PartMaker(kept.add, kept.read, longest_side)
        self._unstored = PartMaker(kept.add_in_memory, kept.read, longest_side)
        self._lists: dict[Key, AttachmentList] = {}
        self._saved: dict[Key, tuple[Part, ...]] = {}
        """What is on the disk; of a list that is not here yet, nothing is known."""
        self._temporary: set[Key] = set()
        self._shown: dict[object, Key] = {}
        """Which list is on the screen in which window."""

    def empty(self) -> AttachmentList:
        """A list of no conversation."""
        return AttachmentList(self._stored, self._tasks, self)

    def key_of(self, conversation: OpenConversation) -> Key:
        """Under what the draft of a conversation is known."""
        is_temporary = self._is_temporary(conversation.id)
        return conversation.id if conversation.is_stored or is_temporary else NEW

    def of(self, conversation: OpenConversation) -> AttachmentList:
        """The list of a conversation; what the library has of it follows soon."""
        key = self.key_of(conversation)
        known = self._lists.get(key)
        if known is not None:
            return known
        is_temporary = self._is_temporary(conversation.id)
        made = AttachmentList(self._unstored if is_temporary else self._stored, self._tasks, self)
        made.trouble.connect(self.trouble)
        made.changed.connect(lambda: self._on_changed(made))
        self._lists[key] = made
        if is_temporary:
            self._temporary.add(key)
        else:
            self._tasks.start(f"load attached {key}", self._load(key, made))
        return made

    def take_sent(self, conversation: OpenConversation, parts: tuple[Part, ...], *, is_shown: bool) -> None:
        """What was sent is on disk with its message, and attached no more.

        Args:
            conversation: where it was sent.
            parts: what it was.
            is_shown: whether the window that sent it shows that conversation still.
        """
        key = self.key_of(conversation)
        on_disk: tuple[Part, ...] = ()
        if key != NEW and key not in self._lists and NEW in self._lists:
            if is_shown:
                # It has just entered the library, and its draft with it.
                self._lists[key] = self._lists.pop(NEW)
                self._saved.pop(NEW, None)
            else:
                # The next new one is shown by now, and what was attached since is its own.
                key, on_disk = NEW, parts
        items = self._lists[NEW] if key == NEW else self.of(conversation)
        # The draft went with the message.
        self._saved[key] = on_disk
        items.take_sent(parts)
        self.save(key)

    def show(self, window: object, shown: Key) -> None:
        """Another conversation is on the screen in a window, by whatever stands for it."""
        self._shown[window] = shown
        self._let_go()

    def leave(self, window: object) -> None:
        """A window is gone."""
        self._shown.pop(window, None)
        self._let_go()

    def _let_go(self) -> None:
        """Drop what is not shown and the library has, and what belonged to a temporary conversation."""
        for key, items in list(self._lists.items()):
            if key in self._shown.values():
                continue
            if key in self._temporary:
                items.clear()
                self._temporary.discard(key)
            elif not items.is_settled or self._saved.get(key) != items.parts or self._tasks.is_running(_task(key)):
                continue
            del self._lists[key]
            self._saved.pop(key, None)
            items.deleteLater()
        if not self._temporary:
            self._kept.forget()

    def _on_changed(self, items: AttachmentList) -> None:
        # Also of what is not shown: a file that was being read is there now.
        for key in [key for key, known in self._lists.items() if known is items]:
            self.save(key)

    def save(self, key: Key) -> None:
        """Keep what is ready, where that is something else than the library has."""
        items = self._lists.get(key)
        if items is None or key in self._temporary or key not in self._saved:
            return
        if self._saved[key] != items.parts:
            self._tasks.restart(_task(key), self._save(key, items.parts))

    async def save_now(self) -> None:
        """Keep all that is ready; it is on disk when this returns."""
        for key, items in list(self._lists.items()):
            if key not in self._temporary and self._saved.get(key, items.parts) != items.parts:
                await self._save(key, items.parts)

    async def _save(self, key: Key, parts: tuple[Part, ...]) -> None:
        try:
            await self._drafts.save_attached(ConversationId(key) if key else None, parts)
            self._saved[key] = parts
        except CanalError as error:
            self.trouble.emit(tr("What is attached is not saved. {reason}", reason=error))

    async def _load(self, key: Key, items: AttachmentList) -> None:
        parts: tuple[Part, ...] = ()
        known: list[Attachment] = []
        try:
            parts = await self._drafts.load_attached(ConversationId(key) if key else None)
            known = await asyncio.to_thread(attachments_of, parts)
        except CanalError as error:
            self.trouble.emit(tr("What was attached cannot be read. {reason}", reason=error))
        if self._lists.get(key) is items:
            self._saved[key] = parts
            items.add_ready(known)
            self.save(key)


def _task(key: Key) -> str:
    return f"save attached {key}"
