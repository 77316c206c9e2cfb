"""What goes into the next request, part by part: what is sent is made from the same parts that the user is shown."""

from __future__ import annotations

import json
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import TYPE_CHECKING

from canal_desktop.domain.completion import RequestImage, RequestMessage
from canal_desktop.domain.message import (
    FileId,
    FilePart,
    ImagePart,
    Message,
    MessageId,
    Role,
    ToolCallPart,
    ToolResultPart,
)
from canal_desktop.domain.tokens import TOKENS_PER_IMAGE, TOKENS_PER_MESSAGE, estimate_tokens

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from canal_desktop.domain.tool import Tool


class ContextKind(StrEnum):
    """What a part of a request is."""

    SYSTEM = "system"
    QUESTION = "question"
    ANSWER = "answer"
    FILE = "file"
    PICTURE = "picture"
    TOOL_RESULT = "tool_result"
    TOOLS = "tools"
    """What the model is told of the tools on offer; it goes beside the messages."""


@dataclass(frozen=True, slots=True)
class ContextPart:
    """One part of the next request, in the order in which it is sent."""

    kind: ContextKind
    message_id: MessageId | None
    """None for the system prompt that is set beside the messages."""
    position: int | None
    """Of a file, picture or result among its message's parts; None for the text of a message as a whole."""
    name: str
    """Of a file, picture or tool, "" for others."""
    text: str
    tokens: int
    """An estimate, by no model's own count."""
    is_sent: bool = True
    is_pinned: bool = False
    file: FileId | None = None
    media_type: str = ""
    calls: tuple[ToolCallPart, ...] = ()
    """Of an answer: the calls of tools that are sent with it."""
    call_id: str = ""
    """Of a result: the call it is of."""


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
    sent whatever was chosen about it: it is what is to be answered, or gone on with. Of the results of tools, the calls
    go along.
    """
    messages = list(branch)
    has_results = len(messages) > 1 and messages[-1].role is Role.TOOL
    for at in range(max(0, len(messages) - (2 if has_results else 1)), len(messages)):
        if messages[at].context.is_dropped:
            messages[at] = replace(messages[at], context=replace(messages[at].context, is_dropped=False))
    return (*prompt_parts(prompt), *paired([part for message in messages for part in parts_of(message)]))


def tool_parts(tools: Sequence[Tool]) -> tuple[ContextPart, ...]:
    """What the tools on offer take of a request, as one part; none where there are none."""
    if not tools:
        return ()
    text = "\n".join(f"{tool.name}: {tool.description} {json.dumps(tool.schema)}" for tool in tools)
    name = ", ".join(tool.name for tool in tools)
    return (ContextPart(ContextKind.TOOLS, None, 0, name, text, estimate_tokens(text) + TOKENS_PER_MESSAGE),)


def paired(parts: Sequence[ContextPart]) -> tuple[ContextPart, ...]:
    """The parts with no call sent without its result, and no result without its call.

    A reply and the results of its calls go together or not at all, and stay together. Of a reply whose calls were not
    answered, the text alone goes.
    """
    found = list(parts)
    at = 0
    while at < len(found):
        end = at + 1
        if found[at].kind in {ContextKind.ANSWER, ContextKind.TOOL_RESULT}:
            while end < len(found) and found[end].kind is ContextKind.TOOL_RESULT:
                end += 1
            if found[at].calls or end > at + 1 or found[at].kind is ContextKind.TOOL_RESULT:
                found[at:end] = _pair(found[at:end])
        at = end
    return tuple(found)


def _pair(group: list[ContextPart]) -> list[ContextPart]:
    """A reply with what was called and the results that follow it, or results that follow none."""
    reply, *results = group
    if reply.kind is ContextKind.TOOL_RESULT:
        return [replace(part, is_sent=False) for part in group]
    ids = [call.call_id for call in reply.calls]
    given = {
        part.call_id: part
        for part in reversed(results)
        if reply.is_sent and part.is_sent and ids.count(part.call_id) == 1
    }
    calls = tuple(call for call in reply.calls if call.call_id in given)
    is_left_out = bool(reply.calls and results) and not any(part.is_sent for part in results)
    goes = reply.is_sent and not is_left_out and bool(calls or reply.text)
    is_pinned = any(part.is_pinned for part in group)
    tokens = reply.tokens
    if goes:
        tokens += estimate_tokens(_words_of(calls)) - estimate_tokens(_words_of(reply.calls))
        reply = replace(reply, calls=calls)
    sent = {id(part) for part in given.values()} if goes else set()
    return [
        replace(reply, is_sent=goes, is_pinned=is_pinned, tokens=tokens),
        *(replace(part, is_sent=id(part) in sent, is_pinned=is_pinned) for part in results),
    ]


def _words_of(calls: Iterable[ToolCallPart]) -> str:
    return "\n".join(f"{call.name}({call.arguments})" for call in calls)


def prompt_parts(prompt: str) -> tuple[ContextPart, ...]:
    """The part of a system prompt; none where it is blank."""
    if not prompt.strip():
        return ()
    return (ContextPart(ContextKind.SYSTEM, None, None, "", prompt, estimate_tokens(prompt) + TOKENS_PER_MESSAGE),)


def parts_of(message: Message) -> tuple[ContextPart, ...]:
    """The parts of one message; they depend on nothing else."""
    if message.role is Role.TOOL:
        return _results_of(message)
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
    calls = message.calls
    if message.text or calls:
        tokens = estimate_tokens(message.text) + estimate_tokens(_words_of(calls)) + TOKENS_PER_MESSAGE
        is_sent, is_pinned = not choice.is_dropped, choice.is_pinned
        kind = _KINDS[message.role]
        parts.append(ContextPart(kind, message.id, None, "", message.text, tokens, is_sent, is_pinned, calls=calls))
    return tuple(parts)


def _results_of(message: Message) -> tuple[ContextPart, ...]:
    choice = message.context
    return tuple(
        ContextPart(
            ContextKind.TOOL_RESULT,
            message.id,
            position,
            part.name,
            part.text,
            estimate_tokens(part.text) + TOKENS_PER_MESSAGE,
            not choice.is_dropped and position not in choice.dropped_parts,
            choice.is_pinned,
            call_id=part.call_id,
        )
        for position, part in enumerate(message.parts)
        if isinstance(part, ToolResultPart)
    )


def request_messages(
    parts: Iterable[ContextPart], pictures: Mapping[FileId, RequestImage]
) -> tuple[RequestMessage, ...]:
    """The messages of a request made of these parts; pictures has the bytes of each picture that is sent."""
    found: dict[object, list[ContextPart]] = {}
    for part in parts:
        if part.is_sent and part.kind is not ContextKind.TOOLS:
            # Each result is a message of its own.
            key = (part.message_id, part.call_id) if part.kind is ContextKind.TOOL_RESULT else part.message_id
            found.setdefault(key, []).append(part)
    return tuple(_message(grouped, pictures) for grouped in found.values())


def _message(parts: list[ContextPart], pictures: Mapping[FileId, RequestImage]) -> RequestMessage:
    roles = {
        ContextKind.SYSTEM: Role.SYSTEM,
        ContextKind.ANSWER: Role.ASSISTANT,
        ContextKind.TOOL_RESULT: Role.TOOL,
    }
    last = parts[-1]
    texts = [part.text for part in parts if part.text]
    shown = [part.file for part in parts if part.kind is ContextKind.PICTURE and part.file is not None]
    images = tuple(pictures[file] for file in shown if file in pictures)
    return RequestMessage(roles.get(last.kind, Role.USER), "\n\n".join(texts), images, last.calls, last.call_id)


def tokens_sent(parts: Iterable[ContextPart]) -> int:
    """About how many tokens a request of these parts has."""
    return sum(part.tokens for part in parts if part.is_sent)


def dropped_to_fit(parts: Sequence[ContextPart], room: int) -> tuple[MessageId, ...]:
    """Which messages to leave out so that the request has at most so many tokens: the oldest first, no pinned one.

    A question goes with the answers that follow it, and these with what tools gave. The system prompt, the last
    question and what follows it stay, whatever their length: then room may not be enough.
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


_FOLLOWING = {ContextKind.ANSWER, ContextKind.SYSTEM, ContextKind.TOOL_RESULT}


def _turns(parts: Sequence[ContextPart]) -> list[dict[MessageId, int]]:
    """What could be left out, as the tokens of each message: a question with the answers that follow it at a time."""
    turns: list[dict[MessageId, int]] = [{}]
    asked: MessageId | None = None
    for part in parts:
        if part.message_id is None:
            continue
        if part.kind not in _FOLLOWING and part.message_id != asked:
            asked = part.message_id
            turns.append({})
        if part.is_sent and not part.is_pinned:
            turns[-1][part.message_id] = turns[-1].get(part.message_id, 0) + part.tokens
    return turns
