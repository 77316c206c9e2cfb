"""NextRequests: what the next request of a conversation would have in it, and about how many tokens that is."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from canal_desktop.domain.context import dropped_to_fit, paired, parts_of, prompt_parts, tool_parts
from canal_desktop.domain.context_shares import ContextShares, add_to, kept_for_answer, shares_of
from canal_desktop.domain.message import Message, MessageId, MessageState, Role, TextPart

if TYPE_CHECKING:
    from collections.abc import Callable

    from canal_desktop.app.open_conversation import OpenConversation
    from canal_desktop.app.request_maker import RequestMaker
    from canal_desktop.domain.completion import CompletionRequest
    from canal_desktop.domain.context import ContextPart
    from canal_desktop.domain.conversation import Conversation
    from canal_desktop.domain.message import Part

WRITTEN = MessageId("")
"""The id of the message that is being written: it gets its own when it is sent."""

MESSAGES_AT_ONCE = 100
"""So many are counted before others have their turn: about a millisecond's work."""


@dataclass(frozen=True, slots=True)
class Written:
    """What is in the composer."""

    text: str
    attached: tuple[Part, ...] = ()
    edited: Message | None = None
    """The message of which it becomes another version."""


@dataclass(frozen=True, slots=True)
class NextRequest:
    """The parts of a request that would be sent now, with what of its tokens is for what."""

    parts: tuple[ContextPart, ...]
    shares: ContextShares
    ratio: float
    """By what the tokens of a part are to be multiplied for this model."""
    largest: int
    """The tokens of the largest part, not multiplied."""

    def to_drop(self) -> tuple[MessageId, ...]:
        """The oldest messages that are to be left out so that the rest fits; none where all of it fits."""
        if not self.shares.excess or self.shares.room is None:
            return ()
        return dropped_to_fit(self.parts, int(self.shares.room / self.ratio))


@dataclass(frozen=True, slots=True)
class _History:
    branch: tuple[Message, ...]
    parts: tuple[ContextPart, ...]
    sums: dict[str, int]
    largest: int


class NextRequests:
    """Counts one conversation at a time; what was counted is kept for as long as it is the same message.

    Attributes:
        context_window: gives how many tokens a conversation's model takes, answer included; None where unknown.
        max_output: gives how many tokens it can write at most; None where unknown.
    """

    def __init__(self, requests: RequestMaker) -> None:
        self._requests = requests
        self._ratios = requests.ratios
        self._history = _History((), (), {}, 0)
        self._learnt_from: tuple[tuple[Message, ...], str | None] = (), None
        self._counted: dict[MessageId, tuple[Message, tuple[ContextPart, ...]]] = {}
        self.context_window: Callable[[Conversation], int | None] = lambda _conversation: None
        self.max_output: Callable[[Conversation], int | None] = lambda _conversation: None

    async def next(self, conversation: OpenConversation, written: Written) -> NextRequest:
        """What would be sent now.

        Raises:
            StorageError: the folder's prompt cannot be read.
        """
        about = conversation.conversation
        parameters = await self._requests.parameters(about)
        tools = tool_parts(await self._requests.tools_for(about, parameters))
        prompt = (*prompt_parts(parameters.system_prompt or ""), *tools)
        history = await self._count(_history(conversation, written))
        self._learn(conversation, history, (*prompt, *history.parts))
        question = _question(conversation, written)
        asked = () if question is None else parts_of(question)
        window, ratio = self.context_window(about), self._requests.ratio_of(about.profile_id, about.model)
        kept = kept_for_answer(parameters.max_tokens, self.max_output(about), window)
        sums = dict(history.sums)
        add_to(sums, (*prompt, *asked), WRITTEN)
        parts = (*prompt, *history.parts, *asked)
        largest = max((part.tokens for part in (*prompt, *asked)), default=0)
        return NextRequest(parts, shares_of(sums, ratio, kept, window), ratio, max(largest, history.largest))

    async def as_request(self, conversation: OpenConversation, written: Written) -> CompletionRequest:
        """The request itself, with its pictures.

        Raises:
            StorageError: a picture cannot be read.
        """
        question = _question(conversation, written)
        branch = (*_history(conversation, written), *(() if question is None else (question,)))
        return await self._requests.make(conversation.conversation, branch, conversation.conversation.model)

    def _learn(self, conversation: OpenConversation, history: _History, parts: tuple[ContextPart, ...]) -> None:
        """Learn how the model counts, from its last reply; a reply being written is noted first."""
        branch, model = history.branch, conversation.conversation.model
        if (branch is self._learnt_from[0] and model == self._learnt_from[1]) or not branch:
            return
        self._learnt_from = branch, model
        last = branch[-1]
        if last.state is MessageState.STREAMING and last.id in conversation.tree:
            # The tree has it as it began: the text that is to be gone on with was sent, too.
            self._ratios.begin(last.id, parts_of(conversation.tree[last.id]), branch[:-1], parts)
        self._ratios.learn(self._requests.server_of(conversation.conversation.profile_id), model, branch, parts)

    async def _count(self, branch: tuple[Message, ...]) -> _History:
        """Count the messages of a branch; nothing is done where it is the same as before."""
        if branch is self._history.branch:
            return self._history
        counted: dict[MessageId, tuple[Message, tuple[ContextPart, ...]]] = {}
        parts: list[ContextPart] = []
        sums: dict[str, int] = {}
        largest, has_tools = 0, False
        for number, message in enumerate(branch, 1):
            known = self._counted.get(message.id)
            if known is None or known[0] is not message:
                known = message, parts_of(message)
            counted[message.id] = known
            parts += known[1]
            has_tools = has_tools or message.role is Role.TOOL or any(part.calls for part in known[1])
            if number % MESSAGES_AT_ONCE == 0:
                await asyncio.sleep(0)
        # In a thread: in a long branch it takes some milliseconds.
        whole = await asyncio.to_thread(paired, parts) if has_tools else parts
        for begin in range(0, len(whole), MESSAGES_AT_ONCE):
            some = whole[begin : begin + MESSAGES_AT_ONCE]
            add_to(sums, some, WRITTEN)
            largest = max(largest, *(part.tokens for part in some))
            await asyncio.sleep(0)
        self._history, self._counted = _History(branch, tuple(whole), sums, largest), counted
        return self._history


def _history(conversation: OpenConversation, written: Written) -> tuple[Message, ...]:
    """The messages ahead of what is written."""
    edited = written.edited
    if edited is None or edited.role is not Role.USER:
        return conversation.branch
    near = conversation.tree.nearest(edited.parent_id)
    return conversation.tree.branch(near) if near is not None else ()


def _question(conversation: OpenConversation, written: Written) -> Message | None:
    """What is written as the message it will be; None where it is none, or the answer of a model."""
    is_answer = written.edited is not None and written.edited.role is not Role.USER
    if is_answer or not (written.text.strip() or written.attached):
        return None
    text = (TextPart(written.text),) if written.text.strip() else ()
    now = datetime.now(UTC)
    return Message(WRITTEN, conversation.id, None, Role.USER, (*written.attached, *text), MessageState.COMPLETE, now)
