"""Cherry Studio v1: the backup zip with data.json; topics of assistants, messages made of blocks or with their text."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from canal_desktop.domain.errors import ImportRefused
from canal_desktop.domain.message import MessageState, Role
from canal_desktop.exchange.archiving import archive_all
from canal_desktop.exchange.block_store import BlockStore
from canal_desktop.exchange.cherry_studio_parts import BlockReader
from canal_desktop.exchange.fields import id_of, list_of, moment_of, object_of, objects_of, text_of
from canal_desktop.exchange.found import FoundConversation, FoundMessage
from canal_desktop.exchange.items import object_at
from canal_desktop.exchange.parts import usage_of
from canal_desktop.exchange.safe_json import ValueTooLong
from canal_desktop.language import tr

if TYPE_CHECKING:
    from collections.abc import Iterator

    from canal_desktop.domain.archive import ArchivedConversation
    from canal_desktop.exchange.left_out import LeftOut
    from canal_desktop.exchange.safe_json import JsonCursor
    from canal_desktop.exchange.source_files import SourceFiles

NAME = "Cherry Studio"

_ROLES = {"user": Role.USER, "assistant": Role.ASSISTANT, "system": Role.SYSTEM}
_STORE = "persist:cherry-studio"
_UNFINISHED = frozenset({"sending", "processing", "pending", "searching", "error"})


def recognises(files: SourceFiles) -> bool:
    """True where data.json has a copy of the program's stores.

    Raises:
        ImportRefused: it is a backup of the newer kind, which holds the files of a browser's database.
    """
    names = _main_files(files)
    if not names and any(name.startswith("IndexedDB/") for name in files.names) and "metadata.json" in files.names:
        raise ImportRefused(
            tr(
                "This Cherry Studio backup holds its database as a browser keeps it, which cannot be "
                "read here. Export the topics as JSON, or choose a backup of an earlier version."
            )
        )
    return any(_is_ours(object_of(files.outline(name))) for name in names)


def conversations(files: SourceFiles, left_out: LeftOut) -> Iterator[ArchivedConversation]:
    """All topics that have messages."""
    return archive_all(_all_found(files, left_out), files, left_out)


def _main_files(files: SourceFiles) -> tuple[str, ...]:
    return files.ending(".json") if len(files.names) == 1 else files.named("data.json")


def _is_ours(outline: dict[str, Any]) -> bool:
    return "indexedDB" in outline and _STORE in object_of(outline.get("localStorage"))


@dataclass(slots=True)
class _Assistants:
    """What is known of topics besides their messages."""

    topics: dict[str, dict[str, Any]] = field(default_factory=dict)
    names: dict[str, str] = field(default_factory=dict)
    """The name of the assistant of each topic."""
    prompts: dict[str, str] = field(default_factory=dict)


def _all_found(files: SourceFiles, left_out: LeftOut) -> Iterator[FoundConversation]:
    for name in _main_files(files):
        with BlockStore() as blocks:
            assistants = _Assistants()
            # Blocks, and the names of topics, may stand after the messages they belong to.
            with files.cursor(name) as cursor:
                _read_ahead(cursor, assistants, blocks, left_out)
                cursor.finish()
            reader = BlockReader(files, left_out, blocks)
            with files.cursor(name) as cursor:
                for topic in _topics(cursor, left_out):
                    yield _conversation(topic, assistants, reader)


def _read_ahead(cursor: JsonCursor, assistants: _Assistants, blocks: BlockStore, left_out: LeftOut) -> None:
    for key in cursor.members():
        first = cursor.peek()
        if key == "localStorage" and first == "{":
            for store in cursor.members():
                if store == _STORE and cursor.peek() == '"':
                    _take_assistants(_value_or_none(cursor), assistants, left_out)
                else:
                    cursor.skip()
        elif key == "indexedDB" and first == "{":
            for table in cursor.members():
                if table == "message_blocks" and cursor.peek() == "[":
                    for _ in cursor.items():
                        for block in object_at(cursor, left_out):
                            blocks.keep(id_of(block.get("id")), block)
                else:
                    cursor.skip()
        else:
            cursor.skip()


def _topics(cursor: JsonCursor, left_out: LeftOut) -> Iterator[dict[str, Any]]:
    for key in cursor.members():
        first = cursor.peek()
        if key == "indexedDB" and first == "{":
            for table in cursor.members():
                if table == "topics" and cursor.peek() == "[":
                    for _ in cursor.items():
                        yield from object_at(cursor, left_out)
                else:
                    cursor.skip()
        elif key == "indexedDB" and first == "[":
            # The first backups were a list of keys and values.
            for _ in cursor.items():
                for entry in object_at(cursor, left_out):
                    if text_of(entry.get("key")).startswith("topic:"):
                        yield object_of(entry.get("value"))
        else:
            cursor.skip()


def _value_or_none(cursor: JsonCursor) -> Any:
    try:
        return cursor.value()
    except ValueTooLong:
        cursor.skip()
        return None


def _take_assistants(stored: object, assistants: _Assistants, left_out: LeftOut) -> None:
    """The store is JSON in text, and so is each of its parts."""
    part = object_of(_parsed(object_of(_parsed(stored)).get("assistants")))
    listed = objects_of(part.get("assistants"))
    if not listed:
        left_out.fault(tr("The names of the assistants and topics could not be read."))
    for assistant in [object_of(part.get("defaultAssistant")), *listed]:
        for topic in objects_of(assistant.get("topics")):
            known_id = id_of(topic.get("id"))
            assistants.topics[known_id] = topic
            assistants.names[known_id] = text_of(assistant.get("name"))
            assistants.prompts[known_id] = text_of(topic.get("prompt")) or text_of(assistant.get("prompt"))


def _parsed(text: object) -> object:
    if not isinstance(text, str):
        return text
    try:
        return json.loads(text, strict=False)
    except (ValueError, RecursionError):
        return None


def _conversation(topic: dict[str, Any], assistants: _Assistants, reader: BlockReader) -> FoundConversation:
    known_id = id_of(topic.get("id"))
    about = assistants.topics.get(known_id, {})
    found = FoundConversation(
        NAME,
        known_id,
        text_of(about.get("name")) or text_of(topic.get("name")),
        moment_of(about.get("createdAt")),
        moment_of(about.get("updatedAt")),
        folder=assistants.names.get(known_id, ""),
        is_pinned=about.get("pinned") is True,
        system_prompt=assistants.prompts.get(known_id, ""),
    )
    above: str | None = None
    shown: dict[str, str] = {}
    """Which of several answers to a question is the one that goes on."""
    for place, message in enumerate(objects_of(topic.get("messages"))):
        if text_of(message.get("type")) == "clear":
            continue
        made = _message(message, place, found, reader)
        question = id_of(message.get("askId"))
        is_answer = made.role is Role.ASSISTANT and question in shown
        made.parent = question if is_answer else above
        found.messages.append(made)
        if made.role is Role.USER:
            shown[made.id] = ""
            above = made.id
        elif not is_answer:
            above = made.id
        elif not shown[question] or _is_chosen(message):
            shown[question] = "chosen" if _is_chosen(message) else made.id
            above = made.id
        elif shown[question] != "chosen":
            above = made.id
    found.current = above
    return found


def _is_chosen(message: dict[str, Any]) -> bool:
    return message.get("foldSelected") is True or message.get("useful") is True


def _message(message: dict[str, Any], place: int, found: FoundConversation, reader: BlockReader) -> FoundMessage:
    role = _ROLES.get(text_of(message.get("role")), Role.ASSISTANT)
    model = object_of(message.get("model"))
    status = text_of(message.get("status"))
    state = MessageState.COMPLETE
    if role is Role.ASSISTANT:
        stopped = {"paused": MessageState.STOPPED, **dict.fromkeys(_UNFINISHED, MessageState.INTERRUPTED)}
        state = stopped.get(status, MessageState.COMPLETE)
    has_blocks = bool(list_of(message.get("blocks")))
    return FoundMessage(
        id_of(message.get("id")) or f"message {place}",
        None,
        role,
        reader.of_blocks(message, found) if has_blocks else reader.of_older(message, found),
        moment_of(message.get("createdAt")),
        text_of(model.get("id")) or text_of(message.get("modelId")) or None if role is Role.ASSISTANT else None,
        state,
        usage=usage_of(message.get("usage")),
    )
