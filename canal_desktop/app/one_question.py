"""OneQuestion: asked without a window, as a new conversation would ask it, tried again as there, and not stored."""

from __future__ import annotations

import asyncio
import contextlib
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from canal_desktop.app.handing_over import Asked
from canal_desktop.app.model_book import looked_up, sources_of
from canal_desktop.app.request_maker import RequestMaker
from canal_desktop.app.turn import Turn
from canal_desktop.domain.attached import names_of
from canal_desktop.domain.conversation import Conversation, title_from
from canal_desktop.domain.errors import StorageError
from canal_desktop.domain.known_model import NOTHING_KNOWN
from canal_desktop.domain.message import (
    Message,
    MessageState,
    Role,
    TextPart,
    new_conversation_id,
    new_message_id,
)
from canal_desktop.domain.model_facts import NO_FACTS, merged_facts
from canal_desktop.domain.model_names import SELF_RUN
from canal_desktop.domain.money import cost_of
from canal_desktop.domain.parameters import Parameters
from canal_desktop.storage.nowhere import NowhereStore

if TYPE_CHECKING:
    from collections.abc import Mapping

    from canal_desktop.app.profiles import Profiles
    from canal_desktop.app.reply_watch import ReplyWatch
    from canal_desktop.app.turn import TurnListener
    from canal_desktop.domain.folder import Folder, FolderId
    from canal_desktop.domain.message import FileId, Part
    from canal_desktop.domain.money import Price
    from canal_desktop.domain.profile import Profile
    from canal_desktop.providers.base import Provider
    from canal_desktop.storage.known_models import KnownModels
    from canal_desktop.storage.models import ModelCache


@dataclass(frozen=True, slots=True)
class Question:
    """What is asked: the text, and the parts of files that go ahead of it, with the bytes of these."""

    text: str
    attached: tuple[Part, ...]
    files: Mapping[FileId, bytes]
    model: str | None = None
    """None for the profile's own."""
    system: str | None = None
    """In place of the profile's system prompt, None to leave that."""


class OneQuestion:
    """One question to a profile's server. What arrives is told to the listener, as a turn of a conversation tells it.

    watch is told of every request.

    Attributes:
        asked: question and reply as they are, also after run() was cancelled.
    """

    def __init__(
        self,
        profiles: Profiles,
        profile: Profile,
        question: Question,
        listener: TurnListener,
        watch: ReplyWatch | None = None,
    ) -> None:
        self._profiles = profiles
        self._profile = profile
        self._listener = listener
        self._watch = watch
        self._turn: Turn | None = None
        now = datetime.now(UTC)
        text = question.text
        named = text if text.strip() else next(iter(names_of(question.attached)), "")
        conversation = Conversation(
            new_conversation_id(),
            title_from(named),
            now,
            now,
            profile_id=profile.id,
            model=question.model or profile.model,
            parameters=Parameters(system_prompt=question.system),
        )
        parts = (*question.attached, *((TextPart(text),) if text.strip() else ()))
        asked = Message(new_message_id(), conversation.id, None, Role.USER, parts, MessageState.COMPLETE, now)
        reply = Message(
            new_message_id(),
            conversation.id,
            asked.id,
            Role.ASSISTANT,
            (),
            MessageState.STREAMING,
            now,
            model=conversation.model,
        )
        self.asked = Asked(conversation, asked, reply, question.files)

    @property
    def request_id(self) -> str | None:
        """What the server called the request that it answered last."""
        return None if self._turn is None else self._turn.request_id

    async def run(self) -> None:
        """Ask, and wait for the end of the answer. On cancellation the reply is there with what had arrived."""
        question, conversation = self.asked.question, self.asked.conversation
        maker = RequestMaker(_no_folder, self._profiles.get, self._load)
        # No tools: nobody is here who could allow a call.
        request = replace(await maker.make(conversation, (question,), conversation.model), tools=())
        store = NowhereStore(self._on_finished)
        self._turn = Turn(
            self.asked.reply, request, self._connect, self._find_model, store, self._listener, watch=self._watch
        )
        await self._turn.run()

    def set_price(self, price: Price | None) -> None:
        """Say what the model costs, once the reply is there."""
        reply = self.asked.reply
        estimate = reply.estimate
        if estimate is not None:
            estimate = replace(estimate, cost=cost_of(estimate.usage, price))
        self.asked = replace(self.asked, reply=replace(reply, cost=cost_of(reply.usage, price), estimate=estimate))

    def _on_finished(self, reply: Message) -> None:
        conversation = replace(self.asked.conversation, model=reply.model, updated_at=datetime.now(UTC))
        self.asked = replace(self.asked, conversation=conversation, reply=reply)

    async def _load(self, file: FileId) -> bytes:
        return self.asked.files[file]

    async def _find_model(self) -> str:
        return await self._profiles.model_for(self._profile.id)

    async def _connect(self) -> Provider:
        return await self._profiles.provider_for(self._profile.id)


async def price_of(models: ModelCache, known: KnownModels, base_url: str, model: str) -> Price | None:
    """What a model costs now, as far as the library or the public list says; None where nobody does."""
    note, listed, owner = NOTHING_KNOWN, NO_FACTS, None
    with contextlib.suppress(StorageError):
        note = (await known.load(base_url)).get(model, NOTHING_KNOWN)
        info = next((each for each in await models.load(base_url) if each.id == model), None)
        if info is not None:
            listed, owner = info.facts, info.owned_by
    public = {} if owner in SELF_RUN else await asyncio.to_thread(looked_up, base_url, (model,))
    return merged_facts(*sources_of(note, listed, public.get(model), model)).price


async def _no_folder(folder_id: FolderId) -> Folder:
    raise KeyError(folder_id)
