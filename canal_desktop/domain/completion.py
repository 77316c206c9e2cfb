"""What is asked of a provider and the events it answers with."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from canal_desktop.domain.message import ToolCallPart
from canal_desktop.domain.model_facts import ModelFacts
from canal_desktop.domain.parameters import Parameters
from canal_desktop.domain.usage import Usage

if TYPE_CHECKING:
    from canal_desktop.domain.failures import FailureKind
    from canal_desktop.domain.message import Role
    from canal_desktop.domain.tool import Tool


@dataclass(frozen=True, slots=True)
class RequestImage:
    """A picture as it is sent."""

    media_type: str
    """Such as image/png."""
    data: bytes = field(repr=False)


RawBody = tuple[bytes | RequestImage, ...]
"""A body in pieces; of a picture, its bytes in base64 are sent."""


@dataclass(frozen=True, slots=True)
class RequestMessage:
    """One message as it is sent: role, text, and the pictures that go behind the text."""

    role: Role
    text: str
    images: tuple[RequestImage, ...] = ()
    tool_calls: tuple[ToolCallPart, ...] = ()
    """Of a reply: the calls it asked for."""
    call_id: str = ""
    """Of a message of the role TOOL: the call it is the result of."""


@dataclass(frozen=True, slots=True)
class PictureWish:
    """Pictures are asked for instead of words; what is None is not sent."""

    size: str | None = None
    """Width and height in pixels, such as 1024x1536."""
    quality: str | None = None
    """In the server's words, such as "high"."""
    count: int | None = None


@dataclass(frozen=True, slots=True)
class CompletionRequest:
    """One request for a reply."""

    model: str
    messages: tuple[RequestMessage, ...]
    parameters: Parameters = field(default_factory=Parameters)
    pictures: PictureWish | None = None
    """Where it is there, the last message says what is to be in the pictures; its own are the ones to be changed."""
    tools: tuple[Tool, ...] = ()
    """The functions the model may ask to be called."""
    raw_body: RawBody = ()
    """A body that the user wrote, in pieces; just that is sent, where it is there, in place of all the rest."""


@dataclass(frozen=True, slots=True)
class Opened:
    """The server has answered with its headers; no text yet."""

    request_id: str | None = None


@dataclass(frozen=True, slots=True)
class Delta:
    """The next piece of the reply's text; never empty, no lone surrogates."""

    text: str


@dataclass(frozen=True, slots=True)
class Reasoning:
    """The next piece of the reasoning text; never empty, no lone surrogates."""

    text: str


@dataclass(frozen=True, slots=True)
class ToolCall:
    """A piece of a tool call; pieces with the same index belong together, arguments are appended."""

    index: int
    call_id: str
    name: str
    arguments: str

    def behind(self, known: ToolCallPart | None) -> ToolCallPart:
        """The call so far with this piece behind it; None where it is the first."""
        if known is None:
            return ToolCallPart(self.call_id, self.name, self.arguments)
        return ToolCallPart(known.call_id or self.call_id, known.name or self.name, known.arguments + self.arguments)


@dataclass(frozen=True, slots=True)
class Picture:
    """A whole picture that is part of the reply."""

    media_type: str
    """Such as image/png."""
    data: bytes = field(repr=False)


@dataclass(frozen=True, slots=True)
class Finish:
    """The reply is complete: reason as the server gave it (`stop`, `length`, `content_filter`, `tool_calls`, …)."""

    reason: str


@dataclass(frozen=True, slots=True)
class Cut:
    """The stream ended without a finish reason; why is one sentence for the user."""

    why: str


@dataclass(frozen=True, slots=True)
class Failed:
    """The request failed; sentence says what happened and what to do.

    retry_after_s is what the server asked to wait, in seconds, None where it did not say. The sentence never holds the
    key. parameter is the field of the request that the model refuses, where the user set it; see domain.traits.
    """

    kind: FailureKind
    sentence: str
    retry_after_s: float | None = None
    status: int | None = None
    code: str | None = None
    request_id: str | None = None
    parameter: str = ""


ReplyEvent = Opened | Delta | Reasoning | ToolCall | Picture | Usage | Finish | Cut | Failed
"""What a provider's stream yields. Exactly one of Finish, Cut, Failed comes, and it comes last."""


@dataclass(frozen=True, slots=True)
class ModelInfo:
    """One entry of a server's model list; only the id is certain."""

    id: str
    owned_by: str | None = None
    created: int | None = None
    """Seconds since 1970, as the server said."""
    facts: ModelFacts = field(default_factory=ModelFacts)
    """What the server's list says of it besides."""
