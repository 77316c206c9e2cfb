"""Message: one node of a conversation, its role, its typed parts and how it ended."""

from __future__ import annotations

import uuid
from dataclasses import dataclass, field, replace
from enum import StrEnum
from typing import TYPE_CHECKING, NewType

if TYPE_CHECKING:
    from datetime import datetime

    from canal_desktop.domain.failures import FailureKind
    from canal_desktop.domain.money import Cost, Estimate
    from canal_desktop.domain.usage import Usage

MessageId = NewType("MessageId", str)
ConversationId = NewType("ConversationId", str)
FileId = NewType("FileId", str)
"""The SHA-256 of a file's bytes, 64 lower-case hexadecimal digits."""


def new_message_id() -> MessageId:
    """A fresh id: 32 hexadecimal characters, unique across machines."""
    return MessageId(uuid.uuid4().hex)


def new_conversation_id() -> ConversationId:
    """A fresh id: 32 hexadecimal characters, unique across machines."""
    return ConversationId(uuid.uuid4().hex)


class Role(StrEnum):
    """Who a message is from, in the words of the wire format."""

    SYSTEM = "system"
    USER = "user"
    ASSISTANT = "assistant"
    TOOL = "tool"
    """What the tools gave that the reply before it asked for."""


class MessageState(StrEnum):
    """Where a message stands. User messages are always complete."""

    STREAMING = "streaming"
    COMPLETE = "complete"
    STOPPED = "stopped"
    """The user stopped it; the text is kept."""
    CUT = "cut"
    """The stream ended without a finish reason, or at the length limit of the connection."""
    FAILED = "failed"
    """An error ended it; whatever text had arrived is kept."""
    INTERRUPTED = "interrupted"
    """The program ended while it was streaming."""


@dataclass(frozen=True, slots=True)
class TextPart:
    """What is read as the message, in Markdown."""

    text: str


@dataclass(frozen=True, slots=True)
class ReasoningPart:
    """What a reasoning model said before its reply; duration_s is None where it was not measured."""

    text: str
    duration_s: float | None = None


@dataclass(frozen=True, slots=True)
class ToolCallPart:
    """A function the model asked to be called; arguments is the JSON text as it arrived."""

    call_id: str
    name: str
    arguments: str


@dataclass(frozen=True, slots=True)
class ToolResultPart:
    """What came of one tool call; a message of the role TOOL has one for each call of the reply it follows."""

    call_id: str
    name: str
    text: str
    is_error: bool = False
    """Whether the tool failed or the call was denied: text then says so, and the model reads it."""
    note: str = ""
    """Who answered, such as "typed by hand" or "files server, allowed once"; the model does not read it."""


@dataclass(frozen=True, slots=True)
class ImagePart:
    """A picture that belongs to a message; its bytes are kept once, by their hash, beside the library."""

    file: FileId
    media_type: str
    """Such as image/png."""
    name: str = ""
    """The file's name or what the picture shows, "" where that is unknown."""


@dataclass(frozen=True, slots=True)
class FilePart:
    """A file that belongs to a message, with the text that is sent of it; the file itself is kept by its hash."""

    file: FileId
    media_type: str
    name: str
    text: str
    """Just what the model gets to read, "" where the file goes as pictures, which then follow as ImageParts."""
    note: str = ""
    """What the reader should know of the text, such as "pages 1 to 20 of 64"."""


@dataclass(frozen=True, slots=True)
class AudioPart:
    """A sound that belongs to a message: what was spoken, or a message read aloud."""

    file: FileId
    media_type: str
    name: str = ""
    duration_s: float | None = None


PartWithFile = ImagePart | FilePart | AudioPart
Part = TextPart | ReasoningPart | ToolCallPart | ToolResultPart | PartWithFile


@dataclass(frozen=True, slots=True)
class ContextChoice:
    """What the user chose about a message in the requests that follow it.

    dropped_parts are positions in its parts, from 0, that are left out while the rest is sent.
    """

    is_dropped: bool = False
    is_pinned: bool = False
    """It stays when older messages are dropped to make room."""
    dropped_parts: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class Timing:
    """How long a reply took, in seconds from the request; None where nothing arrived.

    The wait before a reply was gone on with is left out.
    """

    first_token_s: float | None
    total_s: float


@dataclass(frozen=True, slots=True)
class FailureNote:
    """What is kept of a failure with the message it ended: its kind and the sentence the user read."""

    kind: FailureKind
    sentence: str
    request_id: str | None = None
    parameter: str = ""
    """The field of the request that the model refuses, where the user set it; see domain.traits."""


@dataclass(frozen=True, slots=True)
class Interrupted:
    """A reply that was being written when the program ended before it could say so."""

    conversation_id: ConversationId
    message_id: MessageId
    said: str
    """What had come of it since it was asked for last."""


@dataclass(frozen=True, slots=True)
class Message:
    """One node of a conversation's tree.

    created_at is UTC and for reading only: order comes from the tree and the store's sequence, never from time.
    """

    id: MessageId
    conversation_id: ConversationId
    parent_id: MessageId | None
    role: Role
    parts: tuple[Part, ...]
    state: MessageState
    created_at: datetime
    model: str | None = None
    finish_reason: str | None = None
    usage: Usage | None = None
    failure: FailureNote | None = None
    deleted_at: datetime | None = None
    """When it was moved to the trash; then it is neither shown nor sent, and what follows it stays."""
    context: ContextChoice = ContextChoice()
    timing: Timing | None = None
    cost: Cost | None = None
    """By the price of its day; None where no price was known."""
    estimate: Estimate | None = field(default=None, compare=False)
    """Of the request that ended just now, where the server counted nothing; it goes on the bill, not into the reply."""

    @property
    def text(self) -> str:
        """The readable text: all text parts joined."""
        return "".join(part.text for part in self.parts if isinstance(part, TextPart))

    @property
    def reasoning(self) -> str:
        """The reasoning text: all reasoning parts joined."""
        return "".join(part.text for part in self.parts if isinstance(part, ReasoningPart))

    @property
    def file_parts(self) -> tuple[PartWithFile, ...]:
        """The parts that have a file: pictures, attached files and sounds."""
        return tuple(part for part in self.parts if isinstance(part, PartWithFile))

    @property
    def calls(self) -> tuple[ToolCallPart, ...]:
        """The calls of tools it asks for."""
        return tuple(part for part in self.parts if isinstance(part, ToolCallPart))

    @property
    def results(self) -> tuple[ToolResultPart, ...]:
        """What tools gave, where it is of the role TOOL."""
        return tuple(part for part in self.parts if isinstance(part, ToolResultPart))

    @property
    def is_unfinished(self) -> bool:
        """True where a Continue makes sense: there is text, and no finish reason ended it."""
        return self.role is Role.ASSISTANT and (
            self.state in {MessageState.STOPPED, MessageState.CUT, MessageState.FAILED, MessageState.INTERRUPTED}
            or self.finish_reason == "length"
        )

    def with_parts(self, *parts: Part) -> Message:
        """The same message with other parts."""
        return replace(self, parts=parts)


def reply_parts(
    text: str, reasoning: str, reasoning_s: float | None, tools: tuple[ToolCallPart, ...]
) -> tuple[Part, ...]:
    """The parts of a reply in reading order; empty ones are left out."""
    parts: list[Part] = []
    if reasoning:
        parts.append(ReasoningPart(reasoning, reasoning_s))
    if text:
        parts.append(TextPart(text))
    parts.extend(tools)
    return tuple(parts)
