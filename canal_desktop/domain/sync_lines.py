"""Records of a sync folder as lines of JSON, and back; a line that is not just what a machine wrote is refused."""

from __future__ import annotations

import json
import re
import zlib
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

from canal_desktop.domain.message import MessageState, Role
from canal_desktop.domain.message_values import MAX_SECONDS, to_cost, to_timing
from canal_desktop.domain.sync import (
    CONVERSATION_FIELDS,
    FILE_KINDS,
    FOLDER_FIELDS,
    MAX_CLOCK,
    Content,
    ConversationRecord,
    FolderRecord,
    MessageRecord,
    PurgeRecord,
    Record,
    Stamped,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

FORMAT = 3
"""Rises when older programs could no longer read what is written: new kinds of records, parts, roles, states."""

MAX_ID_LENGTH = 200
MAX_DEPTH = 200
"""Of objects and lists in one another; schemas of tools, which are the deepest, have some dozens."""
FILE_ID = re.compile("[0-9a-f]{64}")
"""Names of files are made of this; what a line says must not lead elsewhere."""

_PREFIX = b'{"sum":"'
_SUM_END = len(_PREFIX) + 8
_NUMBERS = {"title_is_own", "position"}
_REQUIRED = {"title", "title_is_own", "name", "position", "system_prompt", "parameters"}
_MOMENTS = {"pinned_at", "archived_at", "deleted_at"}
_OBJECTS = {"parameters", "context"}
_PART_KINDS = {"text", "reasoning", "tool_call", "tool_result", *FILE_KINDS}


def to_line(kind: str, body: Mapping[str, object]) -> bytes:
    """One line, with its newline: {"sum":"<CRC-32 of what follows, as JSON of its own>","<kind>":{…}}."""
    rest = json.dumps({kind: body}, ensure_ascii=False, separators=(",", ":")).encode("utf-8", "replace")
    return b'%s%08x",%s\n' % (_PREFIX, zlib.crc32(rest), rest[1:])


def from_line(line: bytes) -> tuple[str, dict[str, Any]]:
    """The kind and body of a line without its newline.

    Raises:
        ValueError: it is not as it was written.
    """
    if not line.startswith(_PREFIX) or line[_SUM_END : _SUM_END + 2] != b'",':
        raise ValueError("Not a record")
    rest = b"{" + line[_SUM_END + 2 :]
    if line[len(_PREFIX) : _SUM_END] != b"%08x" % zlib.crc32(rest):
        raise ValueError("The checksum does not fit")
    try:
        found = json.loads(rest)
    except RecursionError:
        raise ValueError("Nested too deeply") from None
    (kind, body), *_others = found.items()
    if not isinstance(body, dict):
        raise TypeError("Not a record")
    return kind, body


def record_to_line(record: Record) -> bytes:
    """A record as a line."""
    match record:
        case FolderRecord(known_id, created_at, fields):
            return to_line("folder", {"id": known_id, "created_at": created_at, "fields": _from_stamped(fields)})
        case ConversationRecord(known_id, created_at, updated_at, fields, tags):
            body = {"id": known_id, "created_at": created_at, "updated_at": updated_at}
            return to_line("conversation", {**body, "fields": _from_stamped(fields), "tags": _from_stamped(tags)})
        case MessageRecord():
            return to_line("message", _from_message(record))
        case PurgeRecord(known_id, clock, machine):
            return to_line("purged", {"id": known_id, "clock": clock, "machine": machine})


def _from_message(record: MessageRecord) -> dict[str, object]:
    content, deleted, context = record.content, record.deleted, record.context
    return {
        "id": record.id,
        "conversation": record.conversation,
        "parent": record.parent,
        "role": record.role,
        "created_at": record.created_at,
        "machine": record.machine,
        "parts": content.parts,
        "state": content.state,
        "model": content.model,
        "finish_reason": content.finish_reason,
        "usage": content.usage,
        "failure": content.failure,
        "timing": content.timing,
        "cost": content.cost,
        "deleted": [deleted.value, deleted.clock, deleted.machine],
        "context": [context.value, context.clock, context.machine],
    }


def record_from(kind: str, body: dict[str, Any]) -> Record:
    """What a line says; what a newer program added to a record is left out.

    Raises:
        ValueError: a value is missing or cannot be.
    """
    try:
        match kind:
            case "folder":
                fields = _fields(body["fields"], FOLDER_FIELDS)
                return FolderRecord(_id(body["id"]), _moment(body["created_at"]), fields)
            case "conversation":
                return ConversationRecord(
                    _id(body["id"]),
                    _moment(body["created_at"]),
                    _moment(body["updated_at"]),
                    _fields(body["fields"], CONVERSATION_FIELDS),
                    {_text(tag): _to_stamped("tag", found) for tag, found in body["tags"].items()},
                )
            case "message":
                return _message(body)
            case "purged":
                return PurgeRecord(_id(body["id"]), _clock(body["clock"]), _text(body["machine"]))
            case _:
                raise ValueError(f"Unknown kind of record: {kind}")
    except (KeyError, TypeError, AttributeError) as error:
        raise ValueError(f"Not a {kind}: {error}") from None


def _message(body: dict[str, Any]) -> MessageRecord:
    content = Content(
        tuple(_part(*part) for part in body["parts"]),
        MessageState(body["state"]),
        _text_or_none(body["model"]),
        _text_or_none(body["finish_reason"]),
        _json_or_none(body["usage"], ()),
        _json_or_none(body["failure"], ("kind", "sentence")),
        # Older programs do not write these.
        _checked(body.get("timing"), to_timing),
        _checked(body.get("cost"), to_cost),
    )
    if content.state == MessageState.STREAMING:
        raise ValueError("Not finished")
    return MessageRecord(
        _id(body["id"]),
        _id(body["conversation"]),
        None if body["parent"] is None else _id(body["parent"]),
        Role(body["role"]),
        _moment(body["created_at"]),
        _text(body["machine"]),
        content,
        _to_stamped("deleted_at", body["deleted"]),
        _to_stamped("context", body.get("context", (None, 0, ""))),
    )


def _part(kind: object, text: object, details: object) -> tuple[str, str, str | None]:
    if kind not in _PART_KINDS:
        raise ValueError(f"Unknown kind of part: {kind}")
    if kind in FILE_KINDS:
        described = _json_or_none(details, ("file",))
        if described is None or not _is_file(json.loads(described)):
            raise ValueError("No file")
    return str(kind), _text(text), _json_or_none(details, ())


def _is_file(found: Mapping[str, Any]) -> bool:
    texts = (found.get(name, "") for name in ("media_type", "name", "note"))
    duration = found.get("duration_s")
    is_number = isinstance(duration, int | float) and not isinstance(duration, bool)
    return (
        FILE_ID.fullmatch(found["file"]) is not None
        and all(isinstance(text, str) for text in texts)
        and (duration is None or (is_number and 0 <= duration <= MAX_SECONDS))
    )


def _from_stamped(fields: Mapping[str, Stamped]) -> dict[str, object]:
    return {name: [found.value, found.clock, found.machine] for name, found in fields.items()}


def _fields(found: dict[str, Any], names: tuple[str, ...]) -> dict[str, Stamped]:
    return {name: _to_stamped(name, value) for name, value in found.items() if name in names}


def _to_stamped(name: str, found: Any) -> Stamped:
    value, clock, machine = found
    if name in _NUMBERS or name == "tag":
        if not isinstance(value, int) or abs(value) > MAX_CLOCK or (name != "position" and value not in {0, 1}):
            raise ValueError(f"No value for {name}")
        value = int(value)
    elif value is None:
        if name in _REQUIRED:
            raise ValueError(f"No value for {name}")
    elif name in _MOMENTS:
        value = _moment(value)
    elif name in _OBJECTS:
        value = _json_or_none(value, ())
    else:
        value = _text(value)
    return Stamped(value, _clock(clock), _text(machine))


def _clock(found: object) -> int:
    if not isinstance(found, int) or isinstance(found, bool) or not 0 <= found <= MAX_CLOCK:
        raise ValueError("No clock")
    return found


def _text(found: object) -> str:
    if not isinstance(found, str):
        raise TypeError("No text")
    # Halves of surrogate pairs cannot be stored.
    return found.encode("utf-8", "replace").decode() if not found.isascii() else found


def _text_or_none(found: object) -> str | None:
    return None if found is None else _text(found)


def _id(found: object) -> str:
    text = _text(found)
    if not 0 < len(text) <= MAX_ID_LENGTH:
        raise ValueError("No id")
    return text


def _moment(found: object) -> str:
    text = _text(found)
    moment = datetime.fromisoformat(text)
    # Near the ends of the calendar a moment has no local time.
    if moment.tzinfo is None or not 1900 <= moment.year <= 9000:
        raise ValueError("No moment in time")
    return moment.astimezone(UTC).isoformat()


def _checked(found: object, check: Callable[[dict[str, Any]], object]) -> str | None:
    """Text that is a JSON object of which something else can be made."""
    text = _json_or_none(found, ())
    if text is not None:
        check(json.loads(text))
    return text


def _json_or_none(found: object, needed: tuple[str, ...]) -> str | None:
    """Text that is a JSON object itself, with these keys."""
    if found is None:
        return None
    text = _text(found)
    try:
        value = json.loads(text)
    except RecursionError:
        raise ValueError("Nested too deeply") from None
    if not isinstance(value, dict) or not all(isinstance(value.get(name), str) for name in needed):
        raise ValueError("Not an object")
    if not _is_shallow(value):
        # It could be read here, and not where it is used.
        raise ValueError("Nested too deeply")
    return text


def _is_shallow(value: object) -> bool:
    level = [value]
    for _depth in range(MAX_DEPTH):
        inner = (each.values() if isinstance(each, dict) else each for each in level if isinstance(each, dict | list))
        level = [each for values in inner for each in values]
        if not level:
            return True
    return False
