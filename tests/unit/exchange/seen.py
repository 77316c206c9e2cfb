"""What a reader sees of an archived conversation: its branches in words, so that expectations can be read."""

from __future__ import annotations

import os
import shutil
import zipfile
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from canal_desktop.domain.message import (
    AudioPart,
    FilePart,
    ImagePart,
    Message,
    MessageState,
    Part,
    ReasoningPart,
    Role,
    TextPart,
)
from canal_desktop.domain.message_tree import MessageTree

if TYPE_CHECKING:
    from canal_desktop.domain.archive import ArchivedConversation

SAMPLES = Path(__file__).resolve().parents[2] / "samples" / "imports"
UNDATED = datetime(2020, 1, 2, 3, 4, 5, tzinfo=UTC)
"""When the files of samples were changed: the date of what has none."""


@dataclass(frozen=True, slots=True)
class Seen:
    """A conversation as a person would describe it."""

    title: str
    branches: tuple[tuple[str, ...], ...]
    """Each from its root to its leaf, a line a message; in the order of their leaves."""
    shown: int
    """Which branch is the active one."""
    begun: str
    models: tuple[str | None, ...] = ()
    """Of the replies of the active branch."""
    folder: str = ""
    tags: tuple[str, ...] = ()
    pictures: int = 0
    is_pinned: bool = False
    is_archived: bool = False


@dataclass(frozen=True, slots=True)
class Expected:
    """What a sample holds."""

    format_name: str
    conversations: tuple[Seen, ...]
    skipped: tuple[str, ...]


def seen(archived: ArchivedConversation) -> Seen:
    """An archived conversation as a person would describe it; checks what must hold of all of them."""
    conversation, messages = archived.conversation, archived.messages
    known: set[str] = set()
    for message in messages:
        assert message.parent_id is None or message.parent_id in known, "a child before its parent"
        assert message.id not in known
        assert message.conversation_id == conversation.id
        assert message.parts
        known.add(message.id)
    parents = {message.parent_id for message in messages}
    leaves = [message.id for message in messages if message.id not in parents]
    assert conversation.active_leaf in leaves
    tree = MessageTree(messages, conversation.active_leaf)
    branches = [tree.branch(leaf) for leaf in leaves]
    return Seen(
        conversation.title,
        tuple(tuple(_line(message) for message in branch) for branch in branches),
        leaves.index(conversation.active_leaf),
        conversation.created_at.isoformat(),
        tuple(message.model for message in tree.branch() if message.role is Role.ASSISTANT),
        archived.folder,
        conversation.tags,
        len(archived.files),
        conversation.pinned_at is not None,
        conversation.archived_at is not None,
    )


def _line(message: Message) -> str:
    state = "" if message.state is MessageState.COMPLETE else f" ({message.state.value})"
    return f"{message.role.value}{state}: " + " + ".join(_words(part) for part in message.parts)


def _words(part: Part) -> str:
    if isinstance(part, TextPart):
        return part.text
    if isinstance(part, ReasoningPart):
        return f"[thinks {part.duration_s} s: {part.text}]"
    if isinstance(part, ImagePart):
        return f"[{part.media_type} {part.name}]"
    if isinstance(part, FilePart):
        return f"[{part.media_type} {part.name}: {part.text}]"
    if isinstance(part, AudioPart):
        return f"[{part.media_type} {part.name} {part.duration_s} s]"
    return f"[calls {part.name} {part.arguments}]"


def placed(name: str, folder: Path) -> Path:
    """A copy of a sample, with a date that never changes; what is a folder named .zip becomes a zip."""
    source, target = SAMPLES / name, folder / Path(name).name
    if source.suffix == ".zip":
        with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as made:
            for file in sorted(source.rglob("*")):
                if file.is_file():
                    made.write(file, file.relative_to(source).as_posix())
    elif source.is_dir():
        shutil.copytree(source, target)
    else:
        shutil.copy(source, target)
    os.utime(target, (UNDATED.timestamp(), UNDATED.timestamp()))
    return target
