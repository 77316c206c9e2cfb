"""WaitingMessage: what the user wrote while an answer was being written; it is sent when that one is complete."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from canal_desktop.domain.message import MessageId, Part


@dataclass(frozen=True, slots=True)
class WaitingMessage:
    """A message that is not sent yet; id is that of the question it becomes, so that it can never be sent twice."""

    id: MessageId
    text: str
    attached: tuple[Part, ...] = ()
    """The files and pictures that go with it."""
