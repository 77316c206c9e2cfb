"""Rows of the library to values of the domain, and back."""

from __future__ import annotations

import contextlib
import json
import unicodedata
from dataclasses import asdict, fields
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

from canal_desktop.domain.conversation import Conversation, ConversationMark
from canal_desktop.domain.errors import LibraryDamaged
from canal_desktop.domain.failures import FailureKind
from canal_desktop.domain.folder import FolderId
from canal_desktop.domain.message import (
    AudioPart,
    ContextChoice,
    ConversationId,
    FailureNote,
    FileId,
    FilePart,
    ImagePart,
    Message,
    MessageId,
    MessageState,
    Part,
    ReasoningPart,
    Role,
    TextPart,
    ToolCallPart,
    ToolResultPart,
)
from canal_desktop.domain.message_values import context_fields, cost_fields, to_context, to_cost, to_timing
from canal_desktop.domain.parameters import Parameters, from_fields, to_fields
from canal_desktop.domain.usage import Usage, count_or_none
from canal_desktop.language import bare, tr

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from canal_desktop.domain.message import Timing
    from canal_desktop.domain.money import Cost

CONVERSATION_COLUMNS = (
    "id, title, created_at, updated_at, title_is_own, profile_id, model, active_leaf, folder_id, pinned_at, "
    "archived_at, deleted_at, mark, parameters"
)
CONVERSATION_VALUES = f"""
    {CONVERSATION_COLUMNS}, (
        SELECT json_group_array(tag) FROM conversation_tags WHERE conversation_id = conversations.id AND is_set
    )
"""
"""What to_conversation takes, of a row of conversations."""
MESSAGE_COLUMNS = (
    "id, conversation_id, parent_id, role, state, created_at, model, finish_reason, usage, failure, deleted_at, "
    "context, timing, cost"
)

NOTHING_CHOSEN = ContextChoice()

# Looking up is ten times faster than calling the enumeration, which counts in a conversation of thousands.
_ROLES = {role.value: role for role in Role}
_STATES = {state.value: state for state in MessageState}
_COUNTS = tuple(field.name for field in fields(Usage))
_FAILURE_KINDS = {kind.value: kind for kind in FailureKind}


@contextlib.contextmanager
def readable() -> Iterator[None]:
    """Turn what a damaged row makes of a reader into LibraryDamaged."""
    try:
        yield
    except (ValueError, TypeError) as error:
        raise LibraryDamaged(
            tr("A part of the library cannot be read: it is damaged. Restore it from a backup. Nothing was changed.")
        ) from error


def clean_text(text: str) -> str:
    """The text as SQLite can hold it: halves of surrogate pairs become U+FFFD."""
    try:
        text.encode()
    except UnicodeEncodeError:
        return text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
    return text


def clean_or_none(text: str | None) -> str | None:
    """As clean_text, for what may be missing."""
    return None if text is None else clean_text(text)


def fold(text: str) -> str:
    """The text as it is compared when searching: in one case, in one form of its accents and widths."""
    return unicodedata.normalize("NFKC", text).casefold()


def to_json(value: object, indent: int | None = None) -> str:
    """A value as JSON without lone surrogates."""
    return clean_text(json.dumps(value, ensure_ascii=False, indent=indent))


def known_fields(kind: type, found: dict[str, Any]) -> dict[str, Any]:
    """Those of the stored fields that the data class has: a newer program may have added some."""
    return {field.name: found[field.name] for field in fields(kind) if field.name in found}


def to_timestamp(moment: datetime) -> str:
    """A moment as it is stored: ISO 8601 in UTC."""
    return moment.astimezone(UTC).isoformat()


def from_timestamp(text: str) -> datetime:
    """A stored moment, in UTC."""
    return datetime.fromisoformat(text)


def moment_or_none(text: str | None) -> datetime | None:
    """A stored moment that may be missing."""
    return None if text is None else from_timestamp(text)


def timestamp_or_none(moment: datetime | None) -> str | None:
    """A moment that may be missing as it is stored."""
    return None if moment is None else to_timestamp(moment)


def to_conversation(row: Sequence[Any]) -> Conversation:
    """A row of CONVERSATION_VALUES as a conversation."""
    known_id, title, created_at, updated_at, title_is_own, profile_id, model, active_leaf, *others = row
    folder_id, pinned_at, archived_at, deleted_at, mark, parameters, tags = others
    return Conversation(
        ConversationId(known_id),
        title,
        from_timestamp(created_at),
        from_timestamp(updated_at),
        bool(title_is_own),
        profile_id,
        model,
        None if active_leaf is None else MessageId(active_leaf),
        None if folder_id is None else FolderId(folder_id),
        moment_or_none(pinned_at),
        moment_or_none(archived_at),
        moment_or_none(deleted_at),
        tuple(sorted(json.loads(tags), key=fold)),
        None if mark is None else ConversationMark(mark),
        to_parameters(parameters),
    )


def to_message(row: Sequence[Any], parts: tuple[Part, ...]) -> Message:
    """A row of MESSAGE_COLUMNS and its parts as a message."""
    known_id, conversation_id, parent_id, role, state, created_at, model, finish_reason, *others = row
    usage, failure, deleted, context, timing, cost = others
    return Message(
        MessageId(known_id),
        ConversationId(conversation_id),
        None if parent_id is None else MessageId(parent_id),
        _ROLES.get(role) or Role(role),
        parts,
        _STATES.get(state) or MessageState(state),
        datetime.fromisoformat(created_at),
        model,
        finish_reason,
        None if usage is None else to_usage(usage),
        None if failure is None else _to_failure(json.loads(failure)),
        None if deleted is None else datetime.fromisoformat(deleted),
        NOTHING_CHOSEN if context is None else to_context(_object(context)),
        None if timing is None else to_timing(_object(timing)),
        None if cost is None else to_cost(_object(cost)),
    )


def _object(stored: Any) -> dict[str, Any]:
    found = json.loads(stored)
    if not isinstance(found, dict):
        raise ValueError("An object was stored here")  # noqa: TRY004 - as for everything that cannot be read
    return found


def to_usage(stored: Any) -> Usage:
    """Stored usage; what cannot be a count is none: it may have come from anywhere."""
    return Usage(*map(count_or_none, map(_object(stored).get, _COUNTS)))


def to_parameters(stored: Any) -> Parameters:
    """Stored parameters; what a damaged or newer value holds besides is left out."""
    found = json.loads(stored)
    return from_fields(found) if isinstance(found, dict) else Parameters()


def from_parameters(parameters: Parameters) -> str:
    """Parameters as they are stored."""
    return to_json(to_fields(parameters))


def from_context(choice: ContextChoice) -> str | None:
    """What was chosen about a message as it is stored, None where nothing was."""
    found = context_fields(choice)
    return None if found is None else to_json(found)


def from_timing(timing: Timing | None) -> str | None:
    """How long a reply took, as it is stored."""
    return None if timing is None else to_json(asdict(timing))


def from_cost(cost: Cost | None) -> str | None:
    """A cost as it is stored."""
    return None if cost is None else to_json(cost_fields(cost))


def _to_failure(found: dict[str, Any]) -> FailureNote:
    kind = _FAILURE_KINDS.get(found["kind"], FailureKind.INTERNAL)
    return FailureNote(kind, found["sentence"], found.get("request_id"), found.get("parameter") or "")


def from_usage(usage: Usage | None) -> str | None:
    """Usage as it is stored."""
    return None if usage is None else to_json(asdict(usage))


def from_failure(note: FailureNote | None) -> str | None:
    """A failure as it is stored."""
    return None if note is None else to_json({**asdict(note), "sentence": bare(note.sentence)})


def from_part(part: Part) -> tuple[str, str, str | None]:
    """A part as (kind, text, details)."""
    match part:
        case TextPart(text):
            return "text", clean_text(text), None
        case ReasoningPart(text, duration_s):
            return "reasoning", clean_text(text), to_json({"duration_s": duration_s})
        case ToolCallPart(call_id, name, arguments):
            return "tool_call", clean_text(arguments), to_json({"call_id": call_id, "name": name})
        case ToolResultPart(call_id, name, text, is_error, note):
            told = {"call_id": call_id, "name": name, "is_error": is_error, "note": note}
            return "tool_result", clean_text(text), to_json(told)
        case ImagePart(file, media_type, name):
            return "image", clean_text(name), to_json({"file": file, "media_type": media_type})
        case FilePart(file, media_type, name, text, note):
            told = {"file": file, "media_type": media_type, "name": name, "note": note}
            return "file", clean_text(text), to_json(told)
        case AudioPart(file, media_type, name, duration_s):
            heard = {"file": file, "media_type": media_type, "duration_s": duration_s}
            return "audio", clean_text(name), to_json(heard)


def to_part(kind: Any, text: Any, details: Any) -> Part:
    """A stored part; raises ValueError for a kind this version does not know."""
    if kind == "text":
        return TextPart(text)
    found = json.loads(details) if details else {}
    if kind == "reasoning":
        return ReasoningPart(text, found.get("duration_s"))
    if kind == "tool_call":
        return ToolCallPart(found.get("call_id", ""), found.get("name", ""), text)
    if kind == "tool_result":
        call_id, name, note = found.get("call_id", ""), found.get("name", ""), found.get("note", "")
        return ToolResultPart(call_id, name, text, bool(found.get("is_error")), note)
    if kind == "image":
        return ImagePart(FileId(found["file"]), found.get("media_type", ""), text)
    if kind == "file":
        name, note = found.get("name", ""), found.get("note", "")
        return FilePart(FileId(found["file"]), found.get("media_type", ""), name, text, note)
    if kind == "audio":
        return AudioPart(FileId(found["file"]), found.get("media_type", ""), text, found.get("duration_s"))
    raise ValueError(f"Unknown kind of part: {kind}")
