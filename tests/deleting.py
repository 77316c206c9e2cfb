"""Conversations go to the trash and come back, as the program does it."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

from canal_desktop.domain.message import ConversationId
from canal_desktop.storage.organising import Organising

if TYPE_CHECKING:
    from canal_desktop.storage.database import Database


async def delete(database: Database, conversation_id: str) -> None:
    """Move a conversation to the trash."""
    await Organising(database).delete([ConversationId(conversation_id)], datetime.now(UTC))


async def undelete(database: Database, conversation_id: str) -> None:
    """Bring it back."""
    await Organising(database).undelete([ConversationId(conversation_id)])
