"""MirrorEdits: what a person changed in a conversation's file in the mirror."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from canal_desktop.domain.message import Message, MessageId


@dataclass(frozen=True, slots=True)
class MirrorEdits:
    """None where it is as it was."""

    title: str | None = None
    tags: tuple[str, ...] | None = None
    folder: str | None = None
    """The name of a folder, "" for none."""
    messages: tuple[Message, ...] = ()
    """The first message that was changed as a new version, and all that follow it under new ids; parents first."""
    leaf: MessageId | None = None
    """Where the active branch ends now."""

    @property
    def is_empty(self) -> bool:
        """Whether nothing was changed."""
        return self == MirrorEdits()
