"""Merging: parts of answers go into the merged one, which is kept as a draft is until it is an answer."""

from __future__ import annotations

import contextlib
from typing import TYPE_CHECKING

from canal_desktop.domain.errors import CanalError
from canal_desktop.markup.source_blocks import source_blocks
from canal_desktop.ui.side_by_side.parts_sheet import PartsSheet

if TYPE_CHECKING:
    import asyncio
    from collections.abc import Callable, Coroutine
    from typing import Any

    from canal_desktop.app.open_conversation import OpenConversation
    from canal_desktop.domain.message import Message, MessageId
    from canal_desktop.ui.side_by_side.page import SideBySidePage


class Merging:
    """Works on the page's merged answer. start begins what takes time, turn is held by one such thing at a time."""

    def __init__(
        self, page: SideBySidePage, turn: asyncio.Lock, start: Callable[[Coroutine[Any, Any, None]], None]
    ) -> None:
        self._page = page
        self._turn = turn
        self._start = start
        self._kept: tuple[OpenConversation, MessageId, str] | None = None
        """Whose merged answer it is, and what of it is on disk."""
        self.sheet: PartsSheet | None = None
        """What was opened last."""
        page.merge.changed.connect(self.save)

    async def load(self, conversation: OpenConversation, question: MessageId) -> None:
        """Go on with what was being merged of the answers to a question."""
        # What is on its way to the disk is newer.
        async with self._turn:
            text = await conversation.load_merged(question)
        if self._page.question_id != question:
            return
        self._kept = (conversation, question, text)
        if text and not self._page.merge.text:
            self._page.merge.set_text(text)
            self._page.show_merge(True)

    def save(self) -> None:
        """Keep the text, where it is another one."""
        if (work := self._saving()) is not None:
            self._start(work)

    def leave(self) -> None:
        """Keep the text: other answers are going to be shown, or none."""
        self.save()
        self._kept = None

    async def close(self) -> None:
        """Keep the text; it is on disk when this returns, unless the disk refuses it."""
        if (work := self._saving()) is not None:
            with contextlib.suppress(CanalError):
                await work

    def _saving(self) -> Coroutine[Any, Any, None] | None:
        if self._kept is None:
            return None
        conversation, question, stored = self._kept
        text = self._page.merge.text
        if text == stored or question != self._page.question_id:
            return None
        self._kept = (conversation, question, text)
        return conversation.save_merged(question, text)

    def take_part(self, message: Message) -> None:
        """Add what is selected in an answer; where nothing is, let the user choose blocks of it."""
        column = self._page.column_of(message.id)
        if column is None:
            return
        if not column.view.selection.is_empty:
            column.view.commands.clipboard.collect(lambda copied: self._add(copied.markdown))
            return
        self.sheet = PartsSheet(column.name, source_blocks(message.text), self._page.window())
        self.sheet.chosen.connect(self._add)
        self.sheet.open()

    def _add(self, markdown: str) -> None:
        self._page.show_merge(True)
        self._page.merge.add(markdown)
