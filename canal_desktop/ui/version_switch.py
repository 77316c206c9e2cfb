"""VersionSwitch: from version to version in a pane, each in the place of the one before it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from canal_desktop.language import tr
from canal_desktop.ui.widgets.announce import announce

if TYPE_CHECKING:
    from canal_desktop.domain.message import Message, MessageId
    from canal_desktop.ui.conversation_pane import ConversationPane


class VersionSwitch:
    """Shows other branches of the pane's conversation; what is being written in them goes on, seen or not."""

    def __init__(self, pane: ConversationPane) -> None:
        self._pane = pane

    def step(self, message: Message, step: int) -> None:
        """Show the version before (-1) or behind (1) that of a message, if there is one."""
        conversation = self._pane.conversation
        if conversation is None or message.id not in conversation.tree:
            return
        versions = conversation.tree.versions(message.id)
        number = versions.index(message.id) + step
        if 0 <= number < len(versions):
            self.show(versions[number])
            announce(self._pane, tr("Version {number} of {count}", number=number + 1, count=len(versions)))

    def show(self, message_id: MessageId) -> None:
        """Show the branch with a message, the message where the one stands that has its place now."""
        conversation = self._pane.conversation
        if conversation is None or message_id not in conversation.tree:
            return
        self._pane.end_edit()
        conversation.switch_to(message_id)
        self._pane.reload(self.place_of(message_id))
        self.go_to(message_id)

    def go_to(self, message_id: MessageId) -> None:
        """Make a message of the active branch the one that keys act on."""
        transcript = self._pane.transcript
        transcript.current = transcript.message_number(message_id)
        transcript.rows.place(transcript.visible)
        transcript.viewport().update()
        transcript.current_changed.emit()
        self._pane.state_changed.emit()

    def place_of(self, message_id: MessageId) -> tuple[MessageId, float] | None:
        """A message of the active branch with the height of the one that has its place on the screen, if one has."""
        branch = self._pane.conversation.branch if self._pane.conversation is not None else ()
        number = next((number for number, message in enumerate(branch) if message.id == message_id), None)
        top = None if number is None else self._pane.transcript.places.message_top(number)
        return None if top is None else (message_id, top)
