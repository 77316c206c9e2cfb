"""TokenRatios: by how much a model counts more or fewer tokens than were estimated, learnt from what servers report."""

from __future__ import annotations

from typing import TYPE_CHECKING

from canal_desktop.domain.message import ContextChoice, MessageState, Role
from canal_desktop.domain.tokens import corrected_ratio

if TYPE_CHECKING:
    from collections.abc import Sequence

    from canal_desktop.domain.context import ContextPart
    from canal_desktop.domain.message import Message, MessageId

LEAST_TOKENS = 200
"""Of a shorter request, what the server adds to each of them weighs more than how the model counts."""
MAX_FACTOR = 4
"""A server that counts so many times more or fewer tokens than were estimated does not count them at all."""


class TokenRatios:
    """Remembers, while the program runs, one ratio for each model of a server: that of the reply it was told of last.

    What was sent for a reply is known where it was seen while it was being written. Of an older one it is, as long as
    nothing before it is left out: nobody knows whether it already was then.
    """

    def __init__(self) -> None:
        self._by_model: dict[tuple[str, str], float] = {}
        self._asked: dict[MessageId, int] = {}
        self._learnt: set[MessageId] = set()

    def of(self, base_url: str, model: str | None) -> float:
        """By what to multiply estimates for a server's model; 1 where nothing is known."""
        return self._by_model.get((base_url, model or ""), 1.0)

    def begin(
        self, reply_id: MessageId, own: Sequence[ContextPart], before: Sequence[Message], parts: Sequence[ContextPart]
    ) -> None:
        """A reply is being written: note what was sent for it, of the messages before it and of its own beginning."""
        if reply_id not in self._asked:
            self._asked[reply_id] = _sent_of(before, parts) + sum(part.tokens for part in own)

    def learn(self, base_url: str, model: str | None, branch: Sequence[Message], parts: Sequence[ContextPart]) -> None:
        """Learn from the last reply of a model in a branch; parts are those of a request that sends the branch."""
        if not branch or model is None:
            return
        for number in range(len(branch) - 1, -1, -1):
            reply = branch[number]
            if reply.state is MessageState.STREAMING:
                if reply.usage is not None:
                    # It is being gone on with: what is counted from now on is of two requests together.
                    self._learnt.add(reply.id)
                continue
            if reply.role is Role.ASSISTANT and reply.model == model and reply.usage is not None:
                ratio = self._ratio_from(reply, branch[:number], parts)
                if ratio is not None:
                    self._by_model[base_url, model] = ratio
                return

    def _ratio_from(self, reply: Message, before: Sequence[Message], parts: Sequence[ContextPart]) -> float | None:
        """What a reply teaches; None where that is nothing, or is known already."""
        counted = reply.usage.prompt_tokens if reply.usage is not None else None
        if reply.id in self._learnt or counted is None:
            return None
        self._learnt.add(reply.id)
        estimated = self._asked.pop(reply.id, None)
        if estimated is None and all(message.context == ContextChoice() for message in before):
            estimated = _sent_of(before, parts)
        if estimated is None or estimated < LEAST_TOKENS or not 1 / MAX_FACTOR <= counted / estimated <= MAX_FACTOR:
            return None
        return corrected_ratio(estimated, counted)


def _sent_of(messages: Sequence[Message], parts: Sequence[ContextPart]) -> int:
    """The tokens of what is sent of these messages, and of the system prompt."""
    ids = {message.id for message in messages}
    return sum(part.tokens for part in parts if part.is_sent and (part.message_id is None or part.message_id in ids))
