"""SoundTools: what reading aloud and dictation need of the rest: models, servers, files and the bill."""

from __future__ import annotations

import contextlib
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from canal_desktop.domain.errors import InvalidInput, StorageError
from canal_desktop.domain.media_names import fitting_first
from canal_desktop.domain.model_facts import ModelKind
from canal_desktop.domain.money import cost_of
from canal_desktop.domain.spending import Spent, SpentKind
from canal_desktop.language import tr

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from canal_desktop.app.open_conversation import OpenConversation
    from canal_desktop.domain.message import ConversationId, FileId, MessageId, Part
    from canal_desktop.domain.settings import Settings
    from canal_desktop.domain.usage import Usage
    from canal_desktop.providers.base import Provider

NO_MODEL = {
    ModelKind.SPEECH: tr("No model for reading aloud is known here. Name one in the settings, as the server calls it."),
    ModelKind.TRANSCRIPTION: tr(
        "No model for dictation is known here. Name one in the settings, as the server calls it."
    ),
}
SPENT_KINDS = {ModelKind.SPEECH: SpentKind.SPEECH, ModelKind.TRANSCRIPTION: SpentKind.TRANSCRIPTION}


class NoSoundModel(InvalidInput):
    """No model for that kind of sound is known; the settings can name one."""

    def __init__(self, kind: ModelKind) -> None:
        super().__init__(NO_MODEL[kind])
        self.kind = kind


@dataclass(frozen=True, slots=True)
class SoundTools:
    """Callables, asked each time.

    connect gives the provider of a profile or raises ProviderError; models the ids that a conversation’s server lists;
    keep_file, load_file, add_parts and note_spent may raise StorageError.
    """

    connect: Callable[[str | None], Awaitable[Provider]]
    models: Callable[[OpenConversation], tuple[str, ...]]
    settings: Callable[[], Settings]
    keep_file: Callable[[ConversationId, bytes], Awaitable[FileId]]
    load_file: Callable[[FileId], Awaitable[bytes]]
    add_parts: Callable[[ConversationId, MessageId, tuple[Part, ...]], Awaitable[None]]
    note_spent: Callable[[Spent], Awaitable[None]]
    is_temporary: Callable[[ConversationId], bool]

    def model_for(self, kind: ModelKind, conversation: OpenConversation) -> str:
        """The model of the settings, else the first on offer that is for that.

        Raises:
            NoSoundModel: none is known.
        """
        settings = self.settings()
        chosen = settings.speech_model if kind is ModelKind.SPEECH else settings.transcription_model
        if chosen:
            return chosen
        profile_id = conversation.conversation.profile_id
        kind_of = conversation.requests.wishes.kind_of
        fitting, _others = fitting_first(kind, self.models(conversation), lambda model: kind_of(profile_id, model))
        if not fitting:
            raise NoSoundModel(kind)
        return fitting[0]

    async def note(self, kind: ModelKind, conversation: OpenConversation, model: str, usage: Usage | None) -> None:
        """Put a request on the bill; of a temporary conversation nothing is kept."""
        if self.is_temporary(conversation.id):
            return
        profile_id = conversation.conversation.profile_id
        cost = cost_of(usage, conversation.requests.price_of(profile_id, model))
        known = conversation.id if conversation.is_stored else None
        amount = None if cost is None else cost.amount
        spent = Spent(datetime.now(UTC), SPENT_KINDS[kind], profile_id, model, known, usage, amount)
        # A disk that refuses is told of where more is at stake.
        with contextlib.suppress(StorageError):
            await self.note_spent(spent)
