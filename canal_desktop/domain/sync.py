"""What two machines agree on: records of a library, and the rules by which any order of them gives the same library."""

from __future__ import annotations

import hashlib
import json
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from canal_desktop.domain.message import FileId, MessageId, MessageState

if TYPE_CHECKING:
    from collections.abc import Mapping

Scalar = str | int | None

CONVERSATION_FIELDS = (
    "title",
    "title_is_own",
    "model",
    "active_leaf",
    "folder_id",
    "pinned_at",
    "archived_at",
    "deleted_at",
    "parameters",
)
"""What travels of a conversation. Its profile does not: profiles are each machine's own."""
FOLDER_FIELDS = ("name", "position", "model", "system_prompt", "deleted_at", "parameters")
REFERENCES = ("active_leaf", "folder_id")
"""Fields that name something else, and wait until it is there; the message may be known to be gone for good, too."""

FILE_KINDS = ("image", "file", "audio")
"""The kinds of parts whose details name a file."""

MAX_CLOCK = 1 << 60
"""Thousandths of a millisecond: in the year 38505. A clock beyond it is no clock."""


@dataclass(frozen=True, slots=True)
class Stamped:
    """A value with the clock and the machine of its last change; (0, "") where it never was changed."""

    value: Scalar
    clock: int = 0
    machine: str = ""

    @property
    def rank(self) -> tuple[int, str, bool, str]:
        """The higher one wins. The value itself decides where two machines made a thing without knowing of another."""
        return self.clock, self.machine, self.value is not None, json.dumps(self.value, ensure_ascii=False)


@dataclass(frozen=True, slots=True)
class FolderRecord:
    """A folder as one machine has it."""

    id: str
    created_at: str
    fields: Mapping[str, Stamped]


@dataclass(frozen=True, slots=True)
class ConversationRecord:
    """A conversation without its messages as one machine has it; a tag's value is 1 where it is set, otherwise 0."""

    id: str
    created_at: str
    updated_at: str
    fields: Mapping[str, Stamped]
    tags: Mapping[str, Stamped] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Content:
    """What a message says and how it ended. parts are (kind, text, details) as the library holds them."""

    parts: tuple[tuple[str, str, str | None], ...]
    state: str
    model: str | None = None
    finish_reason: str | None = None
    usage: str | None = None
    failure: str | None = None
    timing: str | None = None
    cost: str | None = None

    def text_of(self, kind: str) -> str:
        """All parts of a kind joined."""
        return "".join(text for found, text, _details in self.parts if found == kind)

    @property
    def files(self) -> tuple[FileId, ...]:
        """The files of its pictures, attached files and sounds."""
        return tuple(
            FileId(json.loads(details)["file"]) for kind, _text, details in self.parts if kind in FILE_KINDS and details
        )

    @property
    def others(self) -> tuple[tuple[str, str, str | None], ...]:
        """The parts that are neither text nor reasoning."""
        return tuple(part for part in self.parts if part[0] not in {"text", "reasoning"})

    @property
    def rank(self) -> tuple[int, int, int, int, str]:
        """Which of two versions keeps the message's id: the higher one. What goes on where another stops is higher."""
        length = len(self.text_of("text")) + len(self.text_of("reasoning"))
        ended = {MessageState.COMPLETE: 2, MessageState.INTERRUPTED: 0}.get(MessageState(self.state), 1)
        # Usage, model and all: something has to decide between versions that say the same.
        rest = [self.parts, self.state, self.model, self.finish_reason, self.usage, self.failure]
        known = (self.timing is not None) + (self.cost is not None)
        told = json.dumps([*rest, self.timing, self.cost], ensure_ascii=False)
        return length, len(self.others), ended, known, told


@dataclass(frozen=True, slots=True)
class MessageRecord:
    """A message as one machine has it; machine is the one whose version of it this is."""

    id: str
    conversation: str
    parent: str | None
    role: str
    created_at: str
    machine: str
    content: Content
    deleted: Stamped
    context: Stamped = Stamped(None)
    """What was chosen about it in later requests, as the library holds it."""

    @property
    def fields(self) -> dict[str, Stamped]:
        """What can be changed in a message, by the names of the library's columns."""
        return {"deleted_at": self.deleted, "context": self.context}


@dataclass(frozen=True, slots=True)
class PurgeRecord:
    """Something that was removed from the trash of a machine; for the others it is deleted, by the same clock."""

    id: str
    clock: int
    machine: str


Record = FolderRecord | ConversationRecord | MessageRecord | PurgeRecord


def winners(ours: Mapping[str, Stamped], theirs: Mapping[str, Stamped]) -> dict[str, Stamped]:
    """What of theirs takes the place of ours: the last change of each field by clock, then machine."""
    return {name: stamped for name, stamped in theirs.items() if name not in ours or stamped.rank > ours[name].rank}


def highest_clock(record: Record) -> int:
    """The highest clock in a record: the reader's own clock must be above it, so that its next change is the last."""
    match record:
        case FolderRecord(fields=fields):
            return max((stamped.clock for stamped in fields.values()), default=0)
        case ConversationRecord(fields=fields, tags=tags):
            return max((stamped.clock for stamped in (*fields.values(), *tags.values())), default=0)
        case MessageRecord():
            return max(stamped.clock for stamped in record.fields.values())
        case PurgeRecord(clock=clock):
            return clock


def is_begun_by(shorter: Content, longer: Content) -> bool:
    """Whether all that shorter says is the beginning of what longer says."""
    return (
        longer.text_of("text").startswith(shorter.text_of("text"))
        and longer.text_of("reasoning").startswith(shorter.text_of("reasoning"))
        and longer.others[: len(shorter.others)] == shorter.others
    )


def merge_versions(ours: MessageRecord, theirs: MessageRecord) -> tuple[MessageRecord, MessageRecord | None]:
    """Two versions of one message: the one that keeps its id, and the other as a branch beside it, where it has to be.

    What is only the beginning of the other is not kept. The winner is the highest of all versions in whatever order
    they come, and a branch has the id that every machine gives it.
    """
    winner, loser = (ours, theirs) if ours.content.rank >= theirs.content.rank else (theirs, ours)
    if is_begun_by(loser.content, winner.content):
        return winner, None
    return winner, replace(loser, id=branch_id(loser), deleted=Stamped(None), context=Stamped(None))


def branch_id(record: MessageRecord) -> MessageId:
    """The id of a version that lost its own: from the id and what it says, so that it is the same everywhere."""
    said = json.dumps([record.id, record.content.parts], ensure_ascii=False)
    return MessageId(hashlib.sha256(said.encode("utf-8", "surrogatepass")).hexdigest()[:32])
