"""LostProfile: a conversation whose profile is gone goes on with the active one, once the user says so."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from canal_desktop.app.tasks import telling
from canal_desktop.domain.failures import SENTENCES, FailureKind
from canal_desktop.ui.transcript.ways_on import CONNECT_FIRST, GO_ON_WITH, ways_on

if TYPE_CHECKING:
    from collections.abc import Callable

    from canal_desktop.app.open_conversation import OpenConversation
    from canal_desktop.app.profiles import Profiles
    from canal_desktop.app.tasks import Tasks
    from canal_desktop.domain.message import Message, MessageId
    from canal_desktop.ui.conversation_window import ConversationWindow
    from canal_desktop.ui.conversation_work import ConversationWork


class LostProfile:
    """Nothing of a conversation goes to another server unasked: what would ask again is a button with the new name."""

    def __init__(self, window: ConversationWindow, work: ConversationWork, profiles: Profiles, tasks: Tasks) -> None:
        self._window = window
        self._work = work
        self._pane = work.pane
        self._profiles = profiles
        self._tasks = tasks
        self._rows = work.pane.transcript.rows
        self._told = self._successor()
        self._rows.successor = self._successor
        window.hear(profiles.changed, self._follow)
        self._pane.state_changed.connect(self._follow)
        self._pane.message_action.connect(self._on_message_action)
        pane = self._pane
        ask_again = {"retry": pane.regenerate, "regenerate": pane.regenerate, "continue": pane.continue_reply}
        work.add_actions({name: partial(self._ask_again, do) for name, do in ask_again.items()})
        work.add_actions({GO_ON_WITH: self._go_on_with_last, CONNECT_FIRST: self._connect})
        self._rows.refresh()

    def _successor(self) -> str | None:
        """The name of the profile to go on with, "" where there is none; None where the conversation has its own."""
        shown = self._pane.conversation
        if shown is None or self._profiles.get(shown.conversation.profile_id) is not None:
            return None
        active = self._profiles.active
        return active.name if active is not None else ""

    def _follow(self) -> None:
        if self._told != (now := self._successor()):
            self._told = now
            self._rows.refresh()

    def _on_message_action(self, message: Message, action: str) -> None:
        shown = self._pane.conversation
        if action == CONNECT_FIRST:
            self._connect()
        elif action == GO_ON_WITH and shown is not None:
            self._begin(shown, message.id)

    def _ask_again(self, do: Callable[[], None]) -> None:
        """Do what an action of the window asks for, where there is somebody to ask."""
        shown, successor = self._pane.conversation, self._successor()
        if shown is None or successor is None:
            do()
            return
        (way,) = ways_on((("retry", ""),), successor)
        self._window.notify(SENTENCES[FailureKind.NO_PROFILE], (way,), conversation_id=shown.id)

    def _connect(self) -> None:
        # It leads back to the conversation.
        self._work.enter_key("")

    def _go_on_with_last(self) -> None:
        if (shown := self._pane.conversation) is not None:
            self._begin(shown, None)

    def _begin(self, conversation: OpenConversation, message_id: MessageId | None) -> None:
        going_on = self._go_on(conversation, message_id)
        self._tasks.start(f"go on {conversation.id}", telling(going_on, self._window.notify))

    async def _go_on(self, conversation: OpenConversation, message_id: MessageId | None) -> None:
        profile = self._profiles.active
        if profile is None:
            return
        model = await self._profiles.model_for(profile.id)
        await conversation.choose_model(model, profile.id)
        await self._work.model_desk.offer_known()
        if self._pane.conversation is conversation:
            self._pane.regenerate(message_id, model)
