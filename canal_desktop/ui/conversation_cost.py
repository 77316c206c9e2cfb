"""ConversationCost: what the conversation on the screen took so far, in its header, and in words for who asks."""

from __future__ import annotations

import asyncio
import contextlib
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from canal_desktop.domain.errors import StorageError
from canal_desktop.language import tr
from canal_desktop.ui.money_words import bill_figures, bill_sentence
from canal_desktop.ui.widgets.header_chip import HeaderChip
from canal_desktop.ui.widgets.tab_order import comes_before

if TYPE_CHECKING:
    from collections.abc import Callable

    from canal_desktop.app.spending import Spending
    from canal_desktop.app.tasks import Tasks
    from canal_desktop.domain.spending import ConversationBill
    from canal_desktop.ui.conversation_pane import ConversationPane
    from canal_desktop.ui.conversation_window import ConversationWindow

READ = "conversation cost"
READ_AFTER_S = 0.1
"""Several changes at once are read once."""
LEAST_ROOM_PX = 480
"""In a narrower header the menu still leads to the figures."""
NAME = tr("Tokens and cost of this conversation")


class ConversationCost(QObject):
    """Reads the bill of the conversation on the screen whenever it may be another.

    show_all opens the page of it; on_read is called with each sentence about it, "" where no conversation is shown.
    """

    def __init__(
        self,
        window: ConversationWindow,
        pane: ConversationPane,
        spending: Spending,
        tasks: Tasks,
        *,
        show_all: Callable[[], None],
        on_read: Callable[[str], None],
    ) -> None:
        super().__init__(window)
        self._pane = pane
        self._tasks = tasks
        self._spending = spending
        self._on_read = on_read
        self._changed = asyncio.Event()
        self._read: tuple[object, ConversationBill] | None = None
        self.button = HeaderChip(NAME, LEAST_ROOM_PX, window.theme, pane)
        self.button.set_wanted(wanted=window.settings.shows_figures)
        pane.header.insertWidget(1, self.button)
        comes_before(self.button, pane.model_button)
        self.button.clicked.connect(show_all)
        window.theme_changed.connect(self.button.set_theme)
        window.settings_changed.connect(lambda settings: self.button.set_wanted(wanted=settings.shows_figures))
        pane.state_changed.connect(self.refresh)
        window.hear(spending.changed, self.refresh)
        tasks.start(READ, self._keep_reading())
        self.refresh()

    def close(self) -> None:
        """Read no more."""
        self._tasks.cancel(READ)

    def refresh(self) -> None:
        """Read it again, soon."""
        self._changed.set()

    async def _keep_reading(self) -> None:
        while True:
            await self._changed.wait()
            # Figures of the conversation before must not stand beside the title of another one.
            if self._read is not None and self._read[0] is not self._pane.conversation:
                self._show(None)
            await asyncio.sleep(READ_AFTER_S)
            self._changed.clear()
            # A disk that refuses is told of where something is to be sent.
            with contextlib.suppress(StorageError):
                await self._look()

    async def _look(self) -> None:
        conversation = self._pane.conversation
        if conversation is None:
            return
        bill = await self._spending.of_conversation(conversation.id)
        if conversation is self._pane.conversation and self._read != (conversation, bill):
            self._read = conversation, bill
            self._show(bill)

    def _show(self, bill: ConversationBill | None) -> None:
        sentence = "" if bill is None else bill_sentence(bill)
        self.button.show_words("" if bill is None else bill_figures(bill), sentence)
        self._on_read(sentence)
