"""Folder: a named place for conversations, with what new conversations in it begin with."""

from __future__ import annotations

import uuid
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, NewType

from canal_desktop.domain.parameters import Parameters

if TYPE_CHECKING:
    from datetime import datetime

FolderId = NewType("FolderId", str)


def new_folder_id() -> FolderId:
    """A fresh id: 32 hexadecimal characters, unique across machines."""
    return FolderId(uuid.uuid4().hex)


@dataclass(frozen=True, slots=True)
class Folder:
    """Folders do not nest. None and "" mean that nothing is set."""

    id: FolderId
    name: str
    created_at: datetime
    profile_id: str | None = None
    model: str | None = None
    system_prompt: str = ""
    """Sent ahead of every conversation in the folder."""
    position: int = 0
    """Its place among the folders; smaller first, then by name."""
    deleted_at: datetime | None = None
    parameters: Parameters = field(default_factory=Parameters)
    """What is set for conversations in the folder; its system_prompt is None, as the folder has a field for it."""
