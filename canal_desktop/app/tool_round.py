"""Round: the calls that one reply asks for, and where each of them stands."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING

from canal_desktop.domain.message import MessageState, Role, ToolResultPart
from canal_desktop.domain.tool import OWN
from canal_desktop.language import bare

if TYPE_CHECKING:
    from collections.abc import Mapping

    from canal_desktop.app.open_conversation import OpenConversation
    from canal_desktop.domain.message import MessageId, ToolCallPart
    from canal_desktop.domain.tool import Tool, ToolOutcome

MAX_RESULT_BYTES = 1_000_000
CUT = "\n\n[Cut here: the result had {size:,} bytes.]"


class CallState(StrEnum):
    """Where a call stands."""

    WAITING = "waiting"
    """For the user."""
    RUNNING = "running"
    DONE = "done"


@dataclass(eq=False)
class OpenCall:
    """One call of a reply."""

    call: ToolCallPart
    tool: Tool | None
    """None where no such tool is on offer."""
    state: CallState = CallState.WAITING
    arguments: Mapping[str, object] = field(default_factory=dict)
    problem: str = ""
    """What is wrong with the arguments."""
    is_unreadable: bool = False
    """Whether they are no arguments at all: then nothing can be called."""
    began_at: float = 0.0
    """By time.monotonic(), where it is running."""
    may_have_run: bool = False
    """Whether the program ended, or was left, while it was open."""
    unstored: ToolResultPart | None = None
    """Its result, where the disk refused that."""

    typed: str = ""
    """What is being typed as its result."""

    @property
    def is_own(self) -> bool:
        """Whether its result is typed by hand."""
        return self.tool is not None and self.tool.id.startswith(OWN)


@dataclass(eq=False)
class Round:
    """The calls of one reply until all have a result."""

    conversation: OpenConversation
    reply_id: MessageId
    calls: tuple[OpenCall, ...]
    lock: asyncio.Lock = field(default_factory=asyncio.Lock)
    is_stopped: bool = False
    """Whether the user stopped it: then the model is not asked again by itself."""

    @property
    def open(self) -> tuple[OpenCall, ...]:
        """Those without a result."""
        return tuple(call for call in self.calls if call.state is not CallState.DONE)

    @property
    def waiting(self) -> tuple[OpenCall, ...]:
        """Those that wait for the user."""
        return tuple(call for call in self.calls if call.state is CallState.WAITING)


def reply_with_open_calls(conversation: OpenConversation) -> MessageId | None:
    """The reply at the end of the active branch that asks for calls of which not all have a result."""
    branch = conversation.tree.branch()
    if branch and branch[-1].role is Role.TOOL:
        branch = branch[:-1]
    if not branch or branch[-1].role is not Role.ASSISTANT or branch[-1].state is not MessageState.COMPLETE:
        return None
    reply = branch[-1]
    given = answered(conversation, reply.id)
    return reply.id if any(call.call_id not in given for call in reply.calls) else None


def answered(conversation: OpenConversation, reply_id: MessageId) -> set[str]:
    """The ids of a reply's calls that have a result."""
    tree = conversation.tree
    return {
        part.call_id
        for child in tree.children(reply_id)
        if tree[child].role is Role.TOOL
        for part in tree[child].results
    }


def result_of(call: OpenCall, outcome: ToolOutcome, note: str) -> ToolResultPart:
    """What came of a call as it is kept and sent; cut where it is too long. note says who answered."""
    return ToolResultPart(
        call.call.call_id,
        call.call.name,
        _cut(bare(outcome.text) if outcome.is_error else outcome.text),
        outcome.is_error,
        note,
    )


def _cut(text: str) -> str:
    data = text.encode("utf-8", "replace")
    if len(data) <= MAX_RESULT_BYTES:
        return text
    return data[:MAX_RESULT_BYTES].decode("utf-8", "ignore") + CUT.format(size=len(data))
