"""Conversations as Markdown: read by people and any editor, and read back without losing a sign of any message."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING
from urllib.parse import quote

from canal_desktop.domain.message import (
    AudioPart,
    FilePart,
    ImagePart,
    PartWithFile,
    Role,
    ToolCallPart,
    ToolResultPart,
)
from canal_desktop.domain.message_tree import MessageTree
from canal_desktop.exchange.markdown_marks import VERSION, boundary_for, front_matter, mark
from canal_desktop.exchange.page_words import file_words

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from canal_desktop.domain.archive import ArchivedConversation
    from canal_desktop.domain.message import Message, MessageId
    from canal_desktop.exchange.markdown_marks import Value

DETAILS = "<details><summary>Reasoning</summary>"
DETAILS_END = "</details>"
YOU, SYSTEM, MODEL, TOOLS = "You", "System", "Assistant", "Tools"
FILE_END = "\n\n" + DETAILS_END
"""Behind the text of a file."""
FENCE_WORD = "text"
ENDINGS = {
    "image/png": "png",
    "image/jpeg": "jpg",
    "image/gif": "gif",
    "image/webp": "webp",
    "application/pdf": "pdf",
    "audio/mpeg": "mp3",
    "audio/wav": "wav",
    "audio/x-wav": "wav",
    "audio/ogg": "ogg",
    "audio/flac": "flac",
    "audio/mp4": "m4a",
    "audio/webm": "webm",
}
TEXT_ENDING = "txt"
"""For every kind of text: what a file is called decides what programs do with it, and nothing here is to be run."""
OTHER_ENDING = "bin"


@dataclass(frozen=True, slots=True)
class TextOptions:
    """What a file for reading has in it."""

    all_branches: bool = False
    """All versions of every message; otherwise the branch that is shown."""
    with_reasoning: bool = True
    """What models said before their replies."""


def shown_messages(archived: ArchivedConversation, *, all_branches: bool) -> tuple[Message, ...]:
    """The messages of the active branch, or all, without those in the trash."""
    messages = archived.messages
    if not all_branches and messages:
        messages = MessageTree(messages, archived.conversation.active_leaf).branch()
    return tuple(message for message in messages if message.deleted_at is None)


def branch_count(archived: ArchivedConversation) -> int:
    """How many messages have nothing under them."""
    parents = {message.parent_id for message in archived.messages}
    return sum(message.id not in parents for message in archived.messages)


def file_beside(part: PartWithFile) -> str:
    """The name of the file of a picture, an attached file or a sound, in the folder beside the text."""
    otherwise = TEXT_ENDING if part.media_type.startswith("text/") else OTHER_ENDING
    return f"{part.file}.{ENDINGS.get(part.media_type, otherwise)}"


def markdown_pieces(archived: ArchivedConversation, options: TextOptions, pictures: str) -> Iterator[bytes]:
    """The file, in UTF-8, a message at a time; pictures names the folder beside it that has its pictures and files.

    Halves of surrogate pairs, for which UTF-8 has no room, become U+FFFD.
    """
    messages = shown_messages(archived, all_branches=options.all_branches)
    boundary = boundary_for(archived.conversation.id, _texts(messages))
    yield _encoded(front_matter(_fields(archived, boundary, options)))
    known = {message.id: message for message in archived.messages}
    for message in messages:
        for piece in _message_pieces(message, _parent(message, known), boundary, options, pictures):
            yield _encoded(piece)


def _encoded(text: str) -> bytes:
    try:
        return text.encode()
    except UnicodeEncodeError:
        return text.encode("utf-16", "surrogatepass").decode("utf-16", "replace").encode()


def speaker(message: Message) -> str:
    """Who a message is from, in one line."""
    if message.role is Role.USER:
        return YOU
    if message.role is Role.SYSTEM:
        return SYSTEM
    if message.role is Role.TOOL:
        return TOOLS
    return " ".join((message.model or MODEL).split()) or MODEL


def _fields(archived: ArchivedConversation, boundary: str, options: TextOptions) -> dict[str, Value | None]:
    known = archived.conversation
    return {
        "canal": VERSION,
        "boundary": boundary,
        "title": known.title,
        "id": known.id,
        "created": known.created_at.isoformat(),
        "updated": known.updated_at.isoformat(),
        "model": known.model,
        "folder": archived.folder or None,
        "tags": list(known.tags),
        "branches": branch_count(archived),
        "active": known.active_leaf if options.all_branches else None,
    }


def _texts(messages: tuple[Message, ...]) -> Iterator[str]:
    for message in messages:
        yield message.text
        yield message.reasoning
        for part in message.parts:
            if isinstance(part, ToolCallPart):
                yield part.arguments
            elif isinstance(part, FilePart | ToolResultPart):
                yield part.text


def _parent(message: Message, known: Mapping[MessageId, Message]) -> MessageId | None:
    """The message it follows; of those in the trash, the one before."""
    at = message.parent_id
    while at is not None and at in known and known[at].deleted_at is not None:
        at = known[at].parent_id
    return at


def _message_pieces(
    message: Message, parent: MessageId | None, boundary: str, options: TextOptions, pictures: str
) -> Iterator[str]:
    """Each piece but the heading ends with an empty line, which belongs to the mark that follows."""
    attributes = {
        "id": message.id,
        "parent": parent,
        "role": message.role,
        "state": message.state,
        "created": message.created_at.isoformat(),
        "model": message.model,
        "finish": message.finish_reason,
    }
    yield f"\n{mark(boundary, 'message', attributes)}\n## {speaker(message)}\n\n"
    if options.with_reasoning and message.reasoning:
        yield f"{mark(boundary, 'reasoning', {})}\n{DETAILS}\n\n{message.reasoning}\n\n{DETAILS_END}\n\n"
        yield f"{mark(boundary, 'text', {})}\n"
    yield f"{message.text}\n"
    for part in message.parts:
        if isinstance(part, ToolCallPart):
            named = {"call": part.call_id, "name": part.name}
            words = f"Calls **{_label(part.name, 'a tool')}** with:"
            yield f"\n{mark(boundary, 'tool', named)}\n{words}\n\n{_fenced(part.arguments, 'json')}\n"
        elif isinstance(part, ToolResultPart):
            yield from _result_pieces(part, boundary)
        elif isinstance(part, PartWithFile):
            yield from _file_pieces(part, boundary, f"{quote(pictures)}/{file_beside(part)}")


def _result_pieces(part: ToolResultPart, boundary: str) -> Iterator[str]:
    error = "yes" if part.is_error else None
    named: dict[str, str | None] = {"call": part.call_id, "name": part.name, "error": error, "note": part.note or None}
    # What the mark says nobody sees where the file is shown as a page.
    note = f" ({_label(part.note, '')})" if part.note else ""
    words = f"**{_label(part.name, 'A tool')}** {'failed' if part.is_error else 'gave'}{note}:"
    yield f"\n{mark(boundary, 'result', named)}\n{words}\n\n{_fenced(part.text, FENCE_WORD)}\n"


def _file_pieces(part: PartWithFile, boundary: str, address: str) -> Iterator[str]:
    named: dict[str, str | None] = {"file": part.file, "type": part.media_type, "name": part.name}
    match part:
        case ImagePart():
            yield f"\n{mark(boundary, 'image', named)}\n![{_label(part.name, 'Picture')}]({address})\n"
        case AudioPart(duration_s=duration_s):
            lasted = None if duration_s is None else repr(float(duration_s))
            yield f"\n{mark(boundary, 'audio', {**named, 'duration': lasted})}\n"
            yield f"[{_label(part.name, 'Sound')}]({address})\n"
        case FilePart(text=text, note=note):
            label = _label(part.name, "File")
            words = _label(file_words(part), "File")
            yield f"\n{mark(boundary, 'file', {**named, 'note': note})}\n"
            yield f"<details><summary>{words}</summary>\n\n[{label}]({address})"
            # A file without a text goes to the model as pictures.
            yield f"\n\n{_fenced(text, FENCE_WORD)}" if text else ""
            yield f"{FILE_END}\n"


def _fenced(code: str, language: str) -> str:
    fence = "```"
    while fence in code:
        fence += "`"
    return f"{fence}{language}\n{code}\n{fence}"


def _label(name: str, nameless: str) -> str:
    return " ".join("".join(char if char not in "[]\\<>`*" else " " for char in name).split()) or nameless
