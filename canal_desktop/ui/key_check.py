"""KeyCheck: a message with one of the user's keys in it is held before it is sent, until the user says so."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

from canal_desktop.domain.message import FilePart
from canal_desktop.language import tr
from canal_desktop.ui.dialogs import confirm

if TYPE_CHECKING:
    from collections.abc import Callable

    from canal_desktop.ui.conversation_window import ConversationWindow
    from canal_desktop.ui.sending import Outgoing

TITLE = tr("Your API key stands in this message")
WORDS = tr(
    "It would go to the server and to the model as text, and be kept in the library. "
    "Nothing has been sent yet: take the key out, then send."
)
ANYWAY = "anyway"
LONG = 50_000
"""Characters from which on it is looked for in a thread."""


class KeyCheck:
    """One of the checks before something is sent. knows says whether a key in use stands in a text."""

    def __init__(self, window: ConversationWindow, knows: Callable[[str], bool]) -> None:
        self._window = window
        self._knows = knows

    async def may_send(self, outgoing: Outgoing) -> bool:
        """Whether there is no key in it, or the user wants it sent all the same."""
        files = [part.text for part in outgoing.attached if isinstance(part, FilePart)]
        text = "\n".join((outgoing.text, *files))
        has_key = await asyncio.to_thread(self._knows, text) if len(text) > LONG else self._knows(text)
        if not has_key:
            return True
        answer = await confirm(self._window, TITLE, WORDS, ((ANYWAY, tr("Send anyway")),), prefers_cancel=True)
        return answer == ANYWAY
