"""What is spoken when a reply ends."""

from __future__ import annotations

from typing import TYPE_CHECKING

from canal_desktop.domain.message import MessageState
from canal_desktop.ui.transcript.message_actions import notice_of
from canal_desktop.ui.widgets.announce import announce

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from canal_desktop.domain.message import Message

MAX_SPOKEN = 400
"""Characters of an answer that are spoken by themselves; all of it can be read in the transcript."""


def announce_end(widget: QWidget, message: Message) -> None:
    """Speak how a reply ended, a failure at once, or else its beginning."""
    notice = notice_of(message)
    if notice:
        announce(widget, notice, urgent=message.state is MessageState.FAILED)
    else:
        announce(widget, f"{message.model or 'Answer'}: {message.text[:MAX_SPOKEN]}")
