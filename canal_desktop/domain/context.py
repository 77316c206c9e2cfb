"""What goes into the next request, part by part: what is sent is made from the same parts that the user is shown."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from canal_desktop.domain.completion import RequestImage, RequestMessage
from canal_desktop.domain.message import FileId, FilePart, ImagePart, Message, MessageId, Role
from canal_desktop.domain.tokens import TOKENS_PER_IMAGE, TOKENS_PER_MESSAGE, estimate_tokens

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping


class ContextKind(StrEnum):
    """What a part of a request is."""

    SYSTEM = "system"
    QUESTION = "question"
    ANSWER = "answer"
    FILE = "file"
    PICTURE = "picture"


@dataclass(frozen=True, slots=True)
class ContextPart:
    """One part of the next request, in the order in which it is sent."""

    kind: ContextKind
    message_id: MessageId | None
    """None for the system prompt that is set beside the messages."""
    position: int | None
    """Of a file or picture among its message's parts; None for the text of a message as a whole."""
    name: str
    """Of a file or picture, "" for others."""
    text: str
    tokens: int
    """An estimate."""
    is_sent: bool = True
    is_pinned: bool = False
    file: FileId | None = None
    media_type: str = ""


_KINDS = {
    Role.SYSTEM: ContextKind.SYSTEM,
    Role.USER: ContextKind.QUESTION,
    Role.ASSISTANT: ContextKind.ANSWER,
}


def file_block(name: str, text: str) -> str:
    """The text of an attached file as it is sent, so that a model knows where it begins and ends."""
    label = name.replace('"', "'").replace("\n", " ")
    return f'<file name="{label}">\n{text.rstrip()}\n</file>'


def context_of(prompt: str, branch: Iterable[Message], ratio: float = 1.0) -> tuple[ContextPart, ...]:
    """The parts of a request that sends a branch behind a system prompt; what is dropped is there, with is_sent False.

    Files and pictures stand before the text of their message; a reply's own pictures are not sent.
    """
    parts: list[ContextPart] = []
    if prompt.strip():
        tokens = estimate_tokens(prompt, ratio) + TOKENS_PER_MESSAGE
        parts.append(ContextPart(ContextKind.SYSTEM, None, None, "", prompt, tokens))
    for message in branch:
        parts.extend(_parts_of(message, ratio))
    return tuple(parts)


def _parts_of(message: Message, ratio: float) -> Iterator[ContextPart]:
    choice, is_own = message.context, message.role is Role.USER
    for position, part in enumerate(message.parts if is_own else ()):
        is_sent = not choice.is_dropped and position not in choice.dropped_parts
        match part:
            case FilePart(file, media_type, name, text) if text:
                sent = file_block(name, text)
                tokens, kind = estimate_tokens(sent, ratio), ContextKind.FILE
            case ImagePart(file, media_type, name):
                sent, tokens, kind = "", TOKENS_PER_IMAGE, ContextKind.PICTURE
            case _:
                continue
        yield ContextPart(kind, message.id, position, name, sent, tokens, is_sent, choice.is_pinned, file, media_type)
    if message.text:
        kind = _KINDS[message.role]
        tokens = estimate_tokens(message.text, ratio) + TOKENS_PER_MESSAGE
        is_sent, is_pinned = not choice.is_dropped, choice.is_pinned
        yield ContextPart(kind, message.id, None, "", message.text, tokens, is_sent, is_pinned)


def request_messages(
    parts: Iterable[ContextPart], pictures: Mapping[FileId, RequestImage]
) -> tuple[RequestMessage, ...]:
    """The messages of a request made of these parts; pictures has the bytes of each picture that is sent."""
    found: dict[MessageId | None, list[ContextPart]] = {}
    for part in parts:
        if part.is_sent:
            found.setdefault(part.message_id, []).append(part)
    return tuple(_message(grouped, pictures) for grouped in found.values())


def _message(parts: list[ContextPart], pictures: Mapping[FileId, RequestImage]) -> RequestMessage:
    roles = {ContextKind.SYSTEM: Role.SYSTEM, ContextKind.ANSWER: Role.ASSISTANT}
    texts = [part.text for part in parts if part.text]
    shown = [part.file for part in parts if part.kind is ContextKind.PICTURE and part.file is not None]
    images = tuple(pictures[file] for file in shown if file in pictures)
    return RequestMessage(roles.get(parts[-1].kind, Role.USER), "\n\n".join(texts), images)


def tokens_sent(parts: Iterable[ContextPart]) -> int:
    """About how many tokens the request has."""
    return sum(part.tokens for part in parts if part.is_sent)


def dropped_to_fit(parts: tuple[ContextPart, ...], room: int) -> tuple[MessageId, ...]:
    """Which messages to leave out so that the request has at most so many tokens: the oldest first, no pinned one.

    The system prompt and the last question stay, whatever their length: then room may not be enough.
    """
    left = tokens_sent(parts)
    last = parts[-1].message_id if parts else None
    sizes: dict[MessageId, int] = {}
    for part in parts:
        if part.is_sent and not part.is_pinned and part.message_id not in {None, last}:
            assert part.message_id is not None
            sizes[part.message_id] = sizes.get(part.message_id, 0) + part.tokens
    dropped: list[MessageId] = []
    for message_id, size in sizes.items():
        if left <= room:
            break
        dropped.append(message_id)
        left -= size
    return tuple(dropped)
