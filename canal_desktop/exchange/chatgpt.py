"""ChatGPT: the export of an account, a zip or its conversations.json; trees of messages, with pictures in the zip."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from canal_desktop.domain.message import MessageState, Role
from canal_desktop.exchange.archiving import archive_all
from canal_desktop.exchange.chatgpt_parts import PartReader
from canal_desktop.exchange.fields import id_of, list_of, moment_of, object_of, text_of
from canal_desktop.exchange.found import FoundConversation, FoundMessage
from canal_desktop.exchange.items import items_of, samples
from canal_desktop.exchange.source_files import base_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from canal_desktop.domain.archive import ArchivedConversation
    from canal_desktop.exchange.left_out import LeftOut
    from canal_desktop.exchange.source_files import SourceFiles

NAME = "ChatGPT"

_MAIN_FILE = re.compile(r"conversations([-_]\d+)?\.json", re.IGNORECASE)
_ROLES = {"user": Role.USER, "assistant": Role.ASSISTANT, "tool": Role.ASSISTANT, "system": Role.SYSTEM}
_STATES = {
    "in_progress": MessageState.INTERRUPTED,
    "finished_partial_completion": MessageState.STOPPED,
    "interrupted": MessageState.STOPPED,
}
_FINISHES = {"max_tokens": "length", "stop": "stop"}


def recognises(files: SourceFiles) -> bool:
    """True where there are conversations with a mapping of nodes as ChatGPT writes them."""
    return any(_is_ours(item) for name in main_files(files)[:1] for item in samples(files.outline(name)))


def conversations(files: SourceFiles, left_out: LeftOut) -> Iterator[ArchivedConversation]:
    """All conversations, in the order of the export."""
    reader = PartReader(files, left_out)
    items = (item for name in main_files(files) for item in items_of(files, name, left_out))
    return archive_all((_conversation(item, reader) for item in items if "mapping" in item), files, left_out)


def main_files(files: SourceFiles) -> tuple[str, ...]:
    """The files with conversations in them: large exports have several."""
    if len(files.names) == 1:
        return files.names
    return tuple(sorted(name for name in files.names if _MAIN_FILE.fullmatch(base_of(name))))


def _is_ours(item: dict[str, Any]) -> bool:
    nodes = object_of(item.get("mapping")).values()
    messages = [object_of(object_of(node).get("message")) for node in nodes]
    return "mapping" in item and not any("fragments" in message for message in messages) and "inserted_at" not in item


def _conversation(item: dict[str, Any], reader: PartReader) -> FoundConversation:
    found = FoundConversation(
        NAME,
        id_of(item.get("conversation_id")) or id_of(item.get("id")),
        text_of(item.get("title")),
        moment_of(item.get("create_time")),
        moment_of(item.get("update_time")),
        current=id_of(item.get("current_node")) or None,
        model=text_of(item.get("default_model_slug")) or None,
        is_pinned=item.get("is_starred") is True or moment_of(item.get("pinned_time")) is not None,
        is_archived=item.get("is_archived") is True,
    )
    for known_id, node, parent, rank in nodes_of(item):
        found.messages.append(_message(known_id, parent, rank, object_of(node.get("message")), reader, found))
    return found


def nodes_of(item: dict[str, Any]) -> Iterator[tuple[str, dict[str, Any], str | None, int]]:
    """The nodes of a mapping with their id, parent and place among its children, each told by either end."""
    mapping = object_of(item.get("mapping"))
    told: dict[str, tuple[str, int]] = {}
    for known_id, node in mapping.items():
        for rank, child in enumerate(list_of(object_of(node).get("children"))):
            told.setdefault(id_of(child), (known_id, rank))
    for known_id, node in mapping.items():
        if isinstance(node, dict):
            above, rank = told.get(known_id, (None, 0))
            yield known_id, node, id_of(node.get("parent")) or above, rank


def _message(
    known_id: str, parent: str | None, rank: int, message: dict[str, Any], reader: PartReader, found: FoundConversation
) -> FoundMessage:
    metadata = object_of(message.get("metadata"))
    said_role = text_of(object_of(message.get("author")).get("role"))
    role = _ROLES.get(said_role, Role.ASSISTANT)
    finish = text_of(object_of(metadata.get("finish_details")).get("type"))
    is_hidden = metadata.get("is_visually_hidden_from_conversation") is True
    return FoundMessage(
        known_id,
        parent,
        role,
        [] if is_hidden or not message else reader.parts(message, found),
        moment_of(message.get("create_time")),
        text_of(metadata.get("model_slug")) or None if said_role == "assistant" else None,
        _STATES.get(text_of(message.get("status"))) or _STATES.get(finish, MessageState.COMPLETE),
        _FINISHES.get(finish),
        rank=rank,
        goes_on=role is Role.ASSISTANT,
    )
