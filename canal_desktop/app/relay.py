"""Relay: a TurnListener that passes on to those who listen at the moment, if anybody does."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from canal_desktop.app.turn import TurnListener, TurnStatus
    from canal_desktop.domain.message import Message, MessageId


class Relay:
    """What it is told while nobody listens is forgotten: whoever attaches looks at the conversation itself."""

    def __init__(self) -> None:
        self._listeners: list[TurnListener] = []

    def attach(self, listener: TurnListener) -> None:
        """Tell this listener, too, of what happens from now on."""
        if listener not in self._listeners:
            self._listeners.append(listener)

    def detach(self, listener: TurnListener) -> None:
        """Tell this listener nothing more."""
        if listener in self._listeners:
            self._listeners.remove(listener)

    def on_message_added(self, message: Message) -> None:
        """Part of TurnListener: passed on."""
        for listener in tuple(self._listeners):
            listener.on_message_added(message)

    def on_status(self, message_id: MessageId, status: TurnStatus | None) -> None:
        """Part of TurnListener: passed on."""
        for listener in tuple(self._listeners):
            listener.on_status(message_id, status)

    def on_delta(self, message_id: MessageId, text: str) -> None:
        """Part of TurnListener: passed on."""
        for listener in tuple(self._listeners):
            listener.on_delta(message_id, text)

    def on_reasoning(self, message_id: MessageId, text: str) -> None:
        """Part of TurnListener: passed on."""
        for listener in tuple(self._listeners):
            listener.on_reasoning(message_id, text)

    def on_model(self, message: Message) -> None:
        """Part of TurnListener: passed on."""
        for listener in tuple(self._listeners):
            listener.on_model(message)

    def on_finished(self, message: Message) -> None:
        """Part of TurnListener: passed on."""
        for listener in tuple(self._listeners):
            listener.on_finished(message)

    def on_not_saved(self, message_id: MessageId, sentence: str | None) -> None:
        """Part of TurnListener: passed on."""
        for listener in tuple(self._listeners):
            listener.on_not_saved(message_id, sentence)
