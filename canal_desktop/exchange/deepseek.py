"""DeepSeek: the export of an account; trees as ChatGPT's, with messages made of fragments."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from canal_desktop.domain.message import Part, ReasoningPart, Role, TextPart
from canal_desktop.exchange.archiving import archive_all
from canal_desktop.exchange.chatgpt import main_files, nodes_of
from canal_desktop.exchange.fields import id_of, moment_of, object_of, objects_of, seconds_of, text_of
from canal_desktop.exchange.found import FoundConversation, FoundMessage
from canal_desktop.exchange.items import items_of, samples
from canal_desktop.exchange.left_out import attached_files
from canal_desktop.exchange.parts import file_part, result_part, shown_result

if TYPE_CHECKING:
    from collections.abc import Iterator

    from canal_desktop.domain.archive import ArchivedConversation
    from canal_desktop.exchange.left_out import LeftOut
    from canal_desktop.exchange.source_files import SourceFiles

NAME = "DeepSeek"


def recognises(files: SourceFiles) -> bool:
    """True where there are mappings of nodes whose messages have fragments, or that were "inserted"."""
    return any(_is_ours(item) for name in main_files(files)[:1] for item in samples(files.outline(name)))


def conversations(files: SourceFiles, left_out: LeftOut) -> Iterator[ArchivedConversation]:
    """All conversations, in the order of the export."""
    items = (item for name in main_files(files) for item in items_of(files, name, left_out))
    return archive_all((_conversation(item, left_out) for item in items if "mapping" in item), files, left_out)


def _is_ours(item: dict[str, Any]) -> bool:
    nodes = object_of(item.get("mapping")).values()
    messages = [object_of(object_of(node).get("message")) for node in nodes]
    return "mapping" in item and ("inserted_at" in item or any("fragments" in message for message in messages))


def _conversation(item: dict[str, Any], left_out: LeftOut) -> FoundConversation:
    found = FoundConversation(
        NAME,
        id_of(item.get("id")),
        text_of(item.get("title")),
        moment_of(item.get("inserted_at")),
        moment_of(item.get("updated_at")),
    )
    for known_id, node, parent, rank in nodes_of(item):
        message = object_of(node.get("message"))
        role, parts = _said(message)
        files = objects_of(message.get("files"))
        left_out.count(attached_files, len(files))
        parts.extend(file_part(text_of(file.get("file_name"))) for file in files)
        model = text_of(message.get("model")) or None
        found.messages.append(
            FoundMessage(
                known_id,
                parent,
                role,
                parts,
                moment_of(message.get("inserted_at")),
                model if role is Role.ASSISTANT else None,
                rank=rank,
            )
        )
    return found


def _said(message: dict[str, Any]) -> tuple[Role, list[Part]]:
    fragments = objects_of(message.get("fragments"))
    parts: list[Part] = []
    for fragment in fragments:
        kind, text = text_of(fragment.get("type")).upper(), text_of(fragment.get("content"))
        if kind == "THINK":
            parts.append(ReasoningPart(text, seconds_of(fragment.get("elapsed_secs"))))
        elif kind in {"SEARCH", "READ_LINK"}:
            answer = shown_result(fragment.get("results")) or text
            parts.extend([result_part(kind.lower().replace("_", " "), answer)] if answer.strip() else [])
        else:
            parts.append(TextPart(text))
    is_question = any(text_of(fragment.get("type")).upper() == "REQUEST" for fragment in fragments)
    if not fragments:
        # Before there were fragments.
        parts = [ReasoningPart(text_of(message.get("reasoning_content"))), TextPart(text_of(message.get("content")))]
        is_question = text_of(message.get("role") or object_of(message.get("author")).get("role")).lower() == "user"
    return (Role.USER if is_question else Role.ASSISTANT), parts
