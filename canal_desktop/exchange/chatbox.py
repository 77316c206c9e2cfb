"""Chatbox: the backup as JSON, or one session; forks of a session become branches, its threads conversations."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from canal_desktop.domain.message import MessageState, Part, ReasoningPart, Role, TextPart
from canal_desktop.exchange.archiving import archive_all
from canal_desktop.exchange.fields import id_of, moment_of, object_of, objects_of, seconds_of, text_of
from canal_desktop.exchange.found import FoundConversation, FoundMessage
from canal_desktop.exchange.items import object_at
from canal_desktop.exchange.left_out import attached_files
from canal_desktop.exchange.parts import call_part, file_part, result_part, shown_result, thinking_parts, usage_of
from canal_desktop.exchange.pictures import picture_from_address

if TYPE_CHECKING:
    from collections.abc import Iterator

    from canal_desktop.domain.archive import ArchivedConversation
    from canal_desktop.exchange.left_out import LeftOut
    from canal_desktop.exchange.safe_json import JsonCursor
    from canal_desktop.exchange.source_files import SourceFiles

NAME = "Chatbox"

_ROLES = {"user": Role.USER, "assistant": Role.ASSISTANT, "system": Role.SYSTEM, "tool": Role.ASSISTANT}
_LISTS = frozenset({"chat-sessions", "chat-sessions-list", "sessions"})
_HOLDERS = frozenset({"settings", "data"})


def recognises(files: SourceFiles) -> bool:
    """True where the keys are those of Chatbox's store, or the file says it is from Chatbox."""
    return any(_is_ours(object_of(files.outline(name))) for name in files.ending(".json")[:3])


def conversations(files: SourceFiles, left_out: LeftOut) -> Iterator[ArchivedConversation]:
    """All sessions and the threads in them."""
    return archive_all(_all_found(files, left_out), files, left_out)


def _is_ours(outline: dict[str, Any]) -> bool:
    if any(key.startswith("session:") or key in {"chat-sessions", "chat-sessions-list"} for key in outline):
        return True
    if any(_LISTS & object_of(outline.get(key)).keys() for key in _HOLDERS):
        return True
    return outline.get("__source") == "chatbox" and "session" in outline


def _all_found(files: SourceFiles, left_out: LeftOut) -> Iterator[FoundConversation]:
    for name in files.ending(".json"):
        if _is_ours(object_of(files.outline(name))):
            with files.cursor(name) as cursor:
                for session in _sessions(cursor, left_out, holders=_HOLDERS):
                    yield from _of_session(session, left_out)
                cursor.finish()


def _sessions(cursor: JsonCursor, left_out: LeftOut, holders: frozenset[str]) -> Iterator[dict[str, Any]]:
    for key in cursor.members():
        first = cursor.peek()
        if key == "session" or key.startswith("session:"):
            yield from object_at(cursor, left_out)
        elif key in _LISTS and first == "[":
            for _ in cursor.items():
                # Newer backups list only the names here; the sessions themselves stand under keys of their own.
                yield from (found for found in object_at(cursor, left_out) if "messages" in found)
        elif key in holders and first == "{":
            yield from _sessions(cursor, left_out, holders=frozenset())
        else:
            cursor.skip()


def _of_session(session: dict[str, Any], left_out: LeftOut) -> Iterator[FoundConversation]:
    settings = object_of(session.get("settings"))
    known_id, name = id_of(session.get("id")), text_of(session.get("name"))
    model = text_of(settings.get("modelId")) or text_of(settings.get("model")) or None
    forks = object_of(session.get("messageForksHash"))
    is_pinned = session.get("starred") is True
    threads = objects_of(session.get("threads"))
    now = FoundConversation(
        NAME,
        known_id,
        text_of(session.get("threadName")) or name if threads else name,
        moment_of(session.get("createdAt")),
        model=model,
        is_pinned=is_pinned,
    )
    yield _with_messages(now, objects_of(session.get("messages")), forks, left_out)
    for thread in threads:
        earlier = FoundConversation(
            NAME,
            f"{known_id}/{id_of(thread.get('id'))}" if id_of(thread.get("id")) else "",
            text_of(thread.get("name")) or name,
            moment_of(thread.get("createdAt")),
            model=model,
            is_pinned=is_pinned,
        )
        yield _with_messages(earlier, objects_of(thread.get("messages")), forks, left_out)


def _with_messages(
    found: FoundConversation, said: list[dict[str, Any]], forks: dict[str, Any], left_out: LeftOut
) -> FoundConversation:
    """Put the shown messages in a row, and the other lists of each fork below the message they begin after."""
    found.current = _add_row(found, said, None, forks, left_out)
    placed = 0
    done: set[str] = set()
    while placed < len(found.messages):
        at = found.messages[placed].id
        placed += 1
        fork = {} if at in done else object_of(forks.get(at))
        done.add(at)
        for rank, branch in enumerate(objects_of(fork.get("lists"))):
            if fork.get("position") != rank:
                _add_row(found, objects_of(branch.get("messages")), at, forks, left_out, rank)
    return found


def _add_row(
    found: FoundConversation,
    said: list[dict[str, Any]],
    after: str | None,
    forks: dict[str, Any],
    left_out: LeftOut,
    rank: int = 0,
) -> str | None:
    for message in said:
        known_id = id_of(message.get("id")) or f"message {len(found.messages)}"
        made = _message(message, known_id, found, left_out)
        made.parent, made.rank = after, rank
        found.messages.append(made)
        after = known_id
        fork = object_of(forks.get(known_id))
        position = fork.get("position")
        rank = position if isinstance(position, int) else 0
    return after


def _message(message: dict[str, Any], known_id: str, found: FoundConversation, left_out: LeftOut) -> FoundMessage:
    said_role = text_of(message.get("role"))
    role = _ROLES.get(said_role, Role.ASSISTANT)
    parts: list[Part] = [ReasoningPart(text_of(message.get("reasoningContent")))]
    blocks = objects_of(message.get("contentParts"))
    for block in blocks:
        parts.extend(_block(block, found, left_out))
    if not blocks:
        text = text_of(message.get("content"))
        parts.extend(thinking_parts(text) if role is Role.ASSISTANT else [TextPart(text)])
    for picture in objects_of(message.get("pictures")):
        parts.extend(picture_from_address(picture.get("url"), "", found, left_out))
    for attached in objects_of(message.get("files")):
        parts.append(file_part(text_of(attached.get("name"))))
        left_out.count(attached_files)
    failed = bool(text_of(message.get("error"))) and role is Role.ASSISTANT
    is_unfinished = message.get("generating") is True or failed
    return FoundMessage(
        known_id,
        None,
        role,
        parts,
        moment_of(message.get("timestamp")),
        text_of(message.get("model")) or None if role is Role.ASSISTANT else None,
        MessageState.INTERRUPTED if is_unfinished and role is Role.ASSISTANT else MessageState.COMPLETE,
        text_of(message.get("finishReason")) or None,
        usage_of(message.get("usage")),
        goes_on=said_role == "tool",
    )


def _block(block: dict[str, Any], found: FoundConversation, left_out: LeftOut) -> list[Part]:
    kind = text_of(block.get("type"))
    if kind == "reasoning":
        return [ReasoningPart(text_of(block.get("text")), seconds_of(block.get("duration"), per_second=1000))]
    if kind == "image":
        return picture_from_address(block.get("url"), "", found, left_out)
    if kind == "tool-call":
        name, result = text_of(block.get("toolName")), shown_result(block.get("result"))
        parts: list[Part] = [call_part(block.get("toolCallId"), name, block.get("args"))]
        return [*parts, result_part(name, result)] if result.strip() else parts
    if kind == "info":
        return []
    return [TextPart(text_of(block.get("text")))]
