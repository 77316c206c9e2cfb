"""Markdown files to conversations: our own, by their marks, and others in which headings say who speaks."""

from __future__ import annotations

import math
import re
import stat
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from functools import partial
from types import MappingProxyType
from typing import TYPE_CHECKING

from canal_desktop.domain.archive import ArchivedConversation
from canal_desktop.domain.archive_ids import file_id_of
from canal_desktop.domain.conversation import Conversation
from canal_desktop.domain.errors import ImportRefused
from canal_desktop.domain.message import (
    AudioPart,
    ConversationId,
    FileId,
    FilePart,
    ImagePart,
    Message,
    MessageId,
    MessageState,
    Role,
    ToolCallPart,
    ToolResultPart,
    reply_parts,
)
from canal_desktop.domain.message_tree import MessageTree
from canal_desktop.exchange.markdown_marks import Attributes, attributes_of, marks_pattern, read_front_matter
from canal_desktop.exchange.own_markdown import DETAILS, DETAILS_END, FENCE_WORD, FILE_END, file_beside
from canal_desktop.exchange.plain_markdown import plain_conversation, speaks
from canal_desktop.language import tr

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping
    from pathlib import Path

    from canal_desktop.domain.message import Part, PartWithFile
    from canal_desktop.exchange.markdown_marks import Value

ENDINGS = (".md", ".markdown")
MAX_BYTES = 256 * 1024 * 1024
PICTURES = ".files"
"""Behind a file's name without its ending: the folder of its pictures."""

NO_PICTURES: Mapping[str, Callable[[], bytes]] = MappingProxyType({})

TOO_LARGE = tr("This file is too large to be read as one conversation.")
NO_TEXT = tr("This file holds no text, or not in UTF-8.")
NO_CONVERSATION = tr("There is no conversation in this file: no heading in it says who speaks.")

_ID = re.compile(r"[\w-]{1,64}")
_FILE = re.compile(r"[0-9a-f]{64}")
_FIRST_MARK = re.compile(r"^<!-- canal:message ([a-z0-9]{4,32}) ", re.MULTILINE)


@dataclass(slots=True)
class _Found:
    """What the marks of one message have given so far."""

    attributes: Attributes
    text: str = ""
    reasoning: str = ""
    beside: list[Part] = field(default_factory=list)
    """What is neither text nor reasoning, in its order."""


def is_markdown(data: bytes, name: str) -> bool:
    """Whether a file that begins with these bytes and has this name is one that read_markdown() can read."""
    if not name.lower().endswith(ENDINGS):
        return False
    text = data.decode("utf-8-sig", "ignore").replace("\r\n", "\n")
    return "canal" in read_front_matter(text)[0] or _FIRST_MARK.search(text) is not None or speaks(text)


def conversation_at(path: Path) -> ArchivedConversation:
    """The conversation in a file; its pictures and files are read from the folder beside it when they are asked for.

    Raises:
        ImportRefused: it is no text, too large, or there is no conversation in it.
        OSError: it cannot be read.
    """
    status = path.stat()
    if status.st_size > MAX_BYTES:
        raise ImportRefused(TOO_LARGE)
    folder = path.with_name(path.stem + PICTURES)
    pictures = {found.name: partial(_read_real, found) for found in folder.iterdir()} if folder.is_dir() else {}
    return read_markdown(path.read_bytes(), path.stem, datetime.fromtimestamp(status.st_mtime, UTC), pictures)


def _read_real(path: Path) -> bytes:
    """The bytes of a file; the folder may be shared, and a link or a pipe in it would lead or wait anywhere."""
    status = path.lstat()
    if not stat.S_ISREG(status.st_mode) or status.st_size > MAX_BYTES:
        raise ImportRefused(tr("The file {file} was changed and was not taken.", file=path.name))
    return path.read_bytes()


def read_markdown(
    data: bytes, name: str, moment: datetime, pictures: Mapping[str, Callable[[], bytes]] = NO_PICTURES
) -> ArchivedConversation:
    """The conversation in the bytes of a file.

    Args:
        data: the whole file.
        name: the file's, without its ending: the title where there is no other.
        moment: when the file was written: taken where nothing says when a message was.
        pictures: what is in the folder beside it, `<name>.files`: the names of the files, and what reads each.

    Raises:
        ImportRefused: it is no text, or there is no conversation in it.
    """
    archived = _read(data, name, moment)
    return replace(archived, files=dict(_files(archived, pictures)))


def _read(data: bytes, name: str, moment: datetime) -> ArchivedConversation:
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise ImportRefused(NO_TEXT) from error
    if text.startswith("---\r\n"):
        # Some program turned all ends of lines; we write this one without a carriage return.
        text = text.replace("\r\n", "\n")
    fields, at = read_front_matter(text)
    boundary = fields.get("boundary") if "canal" in fields else None
    first = _FIRST_MARK.search(text, at)
    if not isinstance(boundary, str) and first is not None:
        boundary = first[1]
    found = _own_messages(text, at, boundary) if isinstance(boundary, str) else []
    if not found and "canal" not in fields:
        text = text.replace("\0", "\ufffd")
        plain = plain_conversation(text, at, read_front_matter(text)[0], name, moment)
        if plain is None:
            raise ImportRefused(NO_CONVERSATION)
        return plain
    return _own_conversation(found, fields, name, moment)


def _own_messages(text: str, at: int, boundary: str) -> list[_Found]:
    messages: list[_Found] = []
    marks = list(marks_pattern(boundary).finditer(text, at))
    for number, mark in enumerate(marks):
        is_last = number == len(marks) - 1
        begin = min(mark.end() + 1, len(text))
        end = len(text) if is_last else marks[number + 1].start()
        content = text[begin : max(begin, end)].removesuffix("\n" if is_last else "\n\n")
        attributes = attributes_of(mark[2])
        if mark[1] == "message":
            messages.append(_Found(attributes, _below_heading(content)))
        elif messages:
            _take(messages[-1], mark[1], attributes, content)
    return messages


def _below_heading(content: str) -> str:
    if not content.startswith("## "):
        return content
    return content.partition("\n")[2].removeprefix("\n")


def _take(message: _Found, kind: str, attributes: Attributes, content: str) -> None:
    if kind == "text":
        message.text = content
    elif kind == "reasoning":
        message.reasoning = content.removeprefix(DETAILS + "\n\n").removesuffix("\n\n" + DETAILS_END)
    elif kind == "tool":
        call = ToolCallPart(attributes.get("call", ""), attributes.get("name", ""), _inside_fence(content))
        message.beside.append(call)
    elif kind == "result":
        message.beside.append(_result(attributes, content))
    elif _FILE.fullmatch(attributes.get("file", "")) and (part := _part_with_file(kind, attributes, content)):
        message.beside.append(part)


def _result(attributes: Attributes, content: str) -> ToolResultPart:
    text = _inside_fence(content)
    call_id, name = attributes.get("call", ""), attributes.get("name", "")
    return ToolResultPart(call_id, name, text, "error" in attributes, attributes.get("note", ""))


def _inside_fence(content: str) -> str:
    """What stands between the fences; the line of words above them is for people."""
    fenced = content if content.startswith("```") else content.partition("\n\n")[2]
    return fenced.partition("\n")[2].rpartition("\n")[0]


def _part_with_file(kind: str, attributes: Attributes, content: str) -> PartWithFile | None:
    file, media_type, name = FileId(attributes["file"]), attributes.get("type", ""), attributes.get("name", "")
    if kind == "image":
        return ImagePart(file, media_type, name)
    if kind == "audio":
        return AudioPart(file, media_type, name, _seconds(attributes.get("duration", "")))
    return FilePart(file, media_type, name, _file_text(content), attributes.get("note", "")) if kind == "file" else None


def _file_text(content: str) -> str:
    """What stands between the fences of a file's block; "" where it has none."""
    # Nothing before the first fence has a backtick in it.
    _head, fence, rest = content.partition("\n\n```")
    if not fence:
        return ""
    ticks, _, text = f"```{rest}".partition("\n")
    return text.removesuffix(FILE_END).removesuffix("\n" + ticks.removesuffix(FENCE_WORD))


def _seconds(written: str) -> float | None:
    try:
        seconds = float(written)
    except ValueError:
        return None
    return seconds if math.isfinite(seconds) else None


def _own_conversation(
    found: list[_Found], fields: Mapping[str, Value], name: str, moment: datetime
) -> ArchivedConversation:
    known_id = ConversationId(str(fields.get("id", "")))
    if not _ID.fullmatch(known_id):
        raise ImportRefused(NO_CONVERSATION)
    created = _moment(fields.get("created"), moment)
    messages: dict[MessageId, Message] = {}
    for number, each in enumerate(found):
        message = _message(each, known_id, number, created, messages)
        messages.setdefault(message.id, message)
    # Without another branch the last message is where it ends.
    active = MessageId(str(fields.get("active", "")))
    leaf = MessageTree(messages.values(), active if active in messages else None).active_leaf
    tags = fields.get("tags")
    model = fields.get("model")
    conversation = Conversation(
        known_id,
        str(fields.get("title") or name),
        created,
        _moment(fields.get("updated"), moment),
        model=model if isinstance(model, str) and model else None,
        active_leaf=leaf,
        tags=tuple(tags) if isinstance(tags, list) else (),
    )
    return ArchivedConversation(conversation, tuple(messages.values()), str(fields.get("folder") or ""))


def _message(
    found: _Found, owner: ConversationId, number: int, created: datetime, known: Mapping[MessageId, Message]
) -> Message:
    attributes = found.attributes
    message_id = attributes.get("id", "")
    if not _ID.fullmatch(message_id):
        message_id = f"{owner[:24]}-{number}"
    parent = MessageId(attributes.get("parent", ""))
    role = attributes.get("role", "")
    state = attributes.get("state", "")
    parts: tuple[Part, ...] = reply_parts(found.text, found.reasoning, None, ())
    return Message(
        MessageId(message_id),
        owner,
        parent if parent in known else None,
        Role(role) if role in set(Role) else Role.USER,
        parts + tuple(found.beside),
        _state(state),
        _moment(attributes.get("created"), created),
        attributes.get("model"),
        attributes.get("finish"),
    )


def _state(name: str) -> MessageState:
    state = MessageState(name) if name in set(MessageState) else MessageState.COMPLETE
    # What was being written when the file was made is not being written here.
    return MessageState.INTERRUPTED if state is MessageState.STREAMING else state


def _moment(written: object, otherwise: datetime) -> datetime:
    try:
        moment = datetime.fromisoformat(str(written))
        return moment.replace(tzinfo=UTC) if moment.tzinfo is None else moment.astimezone(UTC)
    except (ValueError, OverflowError):
        return otherwise


def _files(
    archived: ArchivedConversation, beside: Mapping[str, Callable[[], bytes]]
) -> Iterator[tuple[FileId, Callable[[], bytes]]]:
    for message in archived.messages:
        for part in message.file_parts:
            if (read := beside.get(file_beside(part))) is not None:
                yield part.file, partial(_unchanged, read, part)


def _unchanged(read: Callable[[], bytes], part: PartWithFile) -> bytes:
    data = read()
    if file_id_of(data) != part.file:
        raise ImportRefused(tr("The file {file} was changed and was not taken.", file=file_beside(part)))
    return data
