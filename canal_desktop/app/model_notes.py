"""ModelNotes: writes into the ModelBook how each reply ended: answered, refused, or no pictures taken."""

from __future__ import annotations

from typing import TYPE_CHECKING

from canal_desktop.domain.failures import FailureKind
from canal_desktop.domain.message import ImagePart, MessageState, Role

if TYPE_CHECKING:
    from canal_desktop.app.library import Library
    from canal_desktop.app.model_book import ModelBook
    from canal_desktop.app.open_conversation import OpenConversation
    from canal_desktop.app.profiles import Profiles
    from canal_desktop.domain.message import Message

REFUSALS = {FailureKind.FORBIDDEN: 403, FailureKind.MODEL_NOT_FOUND: 404}
"""What says that a model itself cannot be used, and the status it came with."""


class ModelNotes:
    """Joins the library to the book. It hears of every reply that ends in a conversation that is kept."""

    def __init__(self, library: Library, profiles: Profiles, book: ModelBook) -> None:
        self._profiles = profiles
        self._book = book
        former = library.on_ended

        def on_ended(conversation: OpenConversation) -> None:
            former(conversation)
            self._on_ended(conversation)

        library.on_ended = on_ended

    def _on_ended(self, conversation: OpenConversation) -> None:
        profile = self._profiles.get(conversation.conversation.profile_id)
        if profile is not None:
            for reply in conversation.last_replies:
                if reply.model:
                    self._note(profile.base_url, reply.model, reply, conversation)

    def _note(self, base_url: str, model: str, reply: Message, conversation: OpenConversation) -> None:
        failure = reply.failure
        had_pictures = _had_pictures(conversation, reply)
        if failure is None:
            # An answer that was stopped, once it had begun, is an answer as well.
            if reply.state is MessageState.COMPLETE or reply.text or reply.reasoning:
                self._book.note_used(base_url, model, with_picture=had_pictures)
        elif had_pictures and failure.kind is FailureKind.REFUSED_PICTURES:
            self._book.note_no_pictures(base_url, model)
        elif failure.kind in REFUSALS:
            self._book.note_refused(base_url, model, REFUSALS[failure.kind], failure.sentence)


def _had_pictures(conversation: OpenConversation, reply: Message) -> bool:
    """Whether a picture went along with what was answered."""
    branch = conversation.tree.branch(reply.id) if reply.id in conversation.tree else ()
    return any(
        isinstance(part, ImagePart)
        for message in branch
        if message.role is Role.USER and not message.context.is_dropped
        for part in message.parts
    )
