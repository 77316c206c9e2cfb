"""A question that was asked outside of the window, with its answer: put into the library, or handed over for that."""

from __future__ import annotations

import contextlib
import io
import json
import os
import re
import time
from dataclasses import asdict, dataclass, field, replace
from datetime import datetime
from functools import partial
from typing import TYPE_CHECKING, Any
from uuid import uuid4

from canal_desktop.domain.archive import ArchivedConversation
from canal_desktop.domain.errors import ImportRefused
from canal_desktop.domain.message import MessageState
from canal_desktop.domain.message_values import cost_fields, to_cost
from canal_desktop.domain.money import Estimate
from canal_desktop.domain.usage import Usage
from canal_desktop.exchange import own_json
from canal_desktop.language import tr

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Mapping
    from pathlib import Path

    from canal_desktop.domain.conversation import Conversation
    from canal_desktop.domain.message import FileId, Message
    from canal_desktop.storage.conversations import ConversationStore

NAME = re.compile(r"[0-9a-f]{32}")
ENDING = ".asked"
STALE_AFTER_S = 3600.0
"""Whoever wrote a file has gone by then, and did not remove it."""
DAMAGED = tr("What was handed over cannot be read.")


@dataclass(frozen=True, slots=True)
class Asked:
    """A new conversation of one question and its answer, with the bytes of its files."""

    conversation: Conversation
    question: Message
    reply: Message
    files: Mapping[FileId, bytes] = field(default_factory=dict)


async def keep_asked(asked: Asked, store: ConversationStore, keep_file: Callable[[bytes], Awaitable[FileId]]) -> None:
    """Put question and answer into the library, and what they took on the bill.

    Raises:
        StorageError: they could not be stored.
    """
    for data in asked.files.values():
        await keep_file(data)
    begun = replace(asked.reply, parts=(), state=MessageState.STREAMING, usage=None, cost=None)
    conversation = replace(asked.conversation, active_leaf=asked.reply.id)
    await store.add_question(conversation, asked.question, (begun,), is_new=True, keeps_draft=True)
    await store.finish_message(asked.reply)


def write_asked(folder: Path, asked: Asked) -> str:
    """Put it into a file for another program of the same user; returns the name under which it is found.

    Raises:
        OSError: it cannot be written.
    """
    name = uuid4().hex
    folder.mkdir(parents=True, exist_ok=True, mode=0o700)
    files = {file: partial(bytes, data) for file, data in asked.files.items()}
    archived = ArchivedConversation(
        replace(asked.conversation, active_leaf=asked.reply.id), (asked.question, asked.reply), files=files
    )
    _remove_stale(folder)
    flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)
    try:
        with os.fdopen(os.open(folder / f"{name}{ENDING}", flags, 0o600), "wb") as file:
            file.write(json.dumps(_estimate_fields(asked.reply.estimate)).encode() + b"\n")
            for piece in own_json.json_pieces((archived,)):
                file.write(piece)
    except BaseException:
        remove_asked(folder, name)
        raise
    return name


def _remove_stale(folder: Path) -> None:
    """Remove what programs left behind that were killed."""
    before = time.time() - STALE_AFTER_S
    with contextlib.suppress(OSError):
        for path in folder.glob(f"*{ENDING}"):
            if path.stat().st_mtime < before:
                path.unlink()


def read_asked(folder: Path, name: str) -> Asked:
    """What was written under a name.

    Raises:
        ImportRefused: there is no such thing, or it is damaged.
        OSError: it cannot be read.
    """
    if not NAME.fullmatch(name):
        raise ImportRefused(DAMAGED)
    first, _, rest = (folder / f"{name}{ENDING}").read_bytes().partition(b"\n")
    archived = next(iter(own_json.conversations(partial(io.BytesIO, rest))), None)
    if archived is None or len(archived.messages) != 2:
        raise ImportRefused(DAMAGED)
    question, reply = archived.messages
    files = {file: read() for file, read in archived.files.items()}
    return Asked(archived.conversation, question, replace(reply, estimate=_to_estimate(first)), files)


def remove_asked(folder: Path, name: str) -> None:
    """Remove what was written under a name, where it is still there."""
    with contextlib.suppress(OSError):
        (folder / f"{name}{ENDING}").unlink(missing_ok=True)


def _estimate_fields(estimate: Estimate | None) -> dict[str, Any] | None:
    if estimate is None:
        return None
    cost = None if estimate.cost is None else cost_fields(estimate.cost)
    return {"at": estimate.at.isoformat(), "usage": asdict(estimate.usage), "cost": cost}


def _to_estimate(line: bytes) -> Estimate | None:
    try:
        found = json.loads(line)
        if found is None:
            return None
        cost = None if found["cost"] is None else to_cost(found["cost"])
        return Estimate(datetime.fromisoformat(found["at"]), Usage(**found["usage"]), cost)
    except (ValueError, TypeError, KeyError, RecursionError) as error:
        raise ImportRefused(DAMAGED) from error
