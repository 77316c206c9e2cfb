"""What goes into the next request, part by part: what is sent is made from the same parts that the user is shown."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum
from typing import TYPE_CHECKING

from canal_desktop.domain.completion import RequestImage, RequestMessage
from canal_desktop.domain.message import FileId, FilePart, ImagePart, Message, MessageId, Role
from canal_desktop.domain.tokens import TOKENS_PER_IMAGE, TOKENS_PER_MESSAGE, estimate_tokens

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence


class ContextKind(StrEnum):
    """What a part of a request is."""

    SYSTEM = "system"
    QUESTION = "question"
    ANSWER = "answer"
    FILE = "file"
    PICTURE = "picture"
    TOOL_RESULT = "tool_result"


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
    """An estimate, by no model's own count."""
    is_sent: bool = True
    is_pinned: bool = False
    file: FileId | None = None
    media_type: str = ""


_KINDS = {
    Role.SYSTEM: ContextKind.SYSTEM,
    Role.USER: ContextKind.QUESTION,
    Role.ASSISTANT: ContextKind.ANSWER,
    Role.TOOL: ContextKind.TOOL_RESULT,
}


def file_block(name: str, text: str) -> str:
    """The text of an attached file as it is sent, so that a model knows where it begins and ends."""
    label = name.replace('"', "'").replace("\n", " ")
    return f'<file name="{label}">\n{text.rstrip()}\n</file>'


def context_of(prompt: str, branch: Iterable[Message]) -> tuple[ContextPart, ...]:
    """The parts of a request that sends a branch behind a system prompt; what is dropped is there, with is_sent False.

    Files and pictures stand before the text of their message; a reply's own pictures are not sent. The last message is
    sent whatever was chosen about it: it is what is to be answered, or gone on with.
    """
    messages = list(branch)
    if messages and messages[-1].context.is_dropped:
        messages[-1] = replace(messages[-1], context=replace(messages[-1].context, is_dropped=False))
    return (*prompt_parts(prompt), *(part for message in messages for part in parts_of(message)))


def prompt_parts(prompt: str) -> tuple[ContextPart, ...]:
    """The part of a system prompt; none where it is blank."""
    if not prompt.strip():
        return ()
    return (ContextPart(ContextKind.SYSTEM, None, None, "", prompt, estimate_tokens(prompt) + TOKENS_PER_MESSAGE),)


def parts_of(message: Message) -> tuple[ContextPart, ...]:
    """The parts of one message; they depend on nothing else."""
    choice, is_own = message.context, message.role is Role.USER
    parts: list[ContextPart] = []
    for position, part in enumerate(message.parts if is_own else ()):
        is_sent = not choice.is_dropped and position not in choice.dropped_parts
        match part:
            case FilePart(file, media_type, name, text) if text:
                sent = file_block(name, text)
                tokens, kind = estimate_tokens(sent), ContextKind.FILE
            case ImagePart(file, media_type, name):
                sent, tokens, kind = "", TOKENS_PER_IMAGE, ContextKind.PICTURE
            case _:
                continue
        parts.append(
            ContextPart(kind, message.id, position, name, sent, tokens, is_sent, choice.is_pinned, file, media_type)
        )
    if message.text:
        tokens = estimate_tokens(message.text) + TOKENS_PER_MESSAGE
        is_sent, is_pinned = not choice.is_dropped, choice.is_pinned
        kind = _KINDS[message.role]
        parts.append(ContextPart(kind, message.id, None, "", message.text, tokens, is_sent, is_pinned))
    return tuple(parts)


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
    """About how many tokens a request of these parts has."""
    return sum(part.tokens for part in parts if part.is_sent)


def dropped_to_fit(parts: Sequence[ContextPart], room: int) -> tuple[MessageId, ...]:
    """Which messages to leave out so that the request has at most so many tokens: the oldest first, no pinned one.

    A question goes with the answers that follow it. The system prompt, the last question and what follows it stay,
    whatever their length: then room may not be enough.
    """
    left = tokens_sent(parts)
    dropped: list[MessageId] = []
    for turn in _turns(parts)[:-1]:
        if left <= room:
            break
        for message_id, size in turn.items():
            dropped.append(message_id)
            left -= size
    return tuple(dropped)


def _turns(parts: Sequence[ContextPart]) -> list[dict[MessageId, int]]:
    """What could be left out, as the tokens of each message: a question with the answers that follow it at a time."""
    turns: list[dict[MessageId, int]] = [{}]
    asked: MessageId | None = None
    for part in parts:
        if part.message_id is None:
            continue
        if part.kind not in {ContextKind.ANSWER, ContextKind.SYSTEM} and part.message_id != asked:
            asked = part.message_id
            turns.append({})
        if part.is_sent and not part.is_pinned:
            turns[-1][part.message_id] = turns[-1].get(part.message_id, 0) + part.tokens
    return turns
