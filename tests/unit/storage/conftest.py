"""A real library in a temporary folder."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

import pytest

from canal_desktop.domain.conversation import Conversation
from canal_desktop.domain.message import (
    ConversationId,
    Message,
    MessageId,
    MessageState,
    Role,
    TextPart,
    new_conversation_id,
    new_message_id,
)
from canal_desktop.storage.database import Database

if TYPE_CHECKING:
    from collections.abc import AsyncIterator
    from pathlib import Path

NOW = datetime(2026, 11, 23, 12, 0, tzinfo=UTC)


@pytest.fixture
async def database(tmp_path: Path) -> AsyncIterator[Database]:
    opened = await Database.open(tmp_path / "library.sqlite3")
    yield opened
    await opened.close()


def conversation(title: str = "Title") -> Conversation:
    return Conversation(new_conversation_id(), title, NOW, NOW)


def message(
    owner: ConversationId,
    text: str = "hello",
    parent: MessageId | None = None,
    role: Role = Role.USER,
    state: MessageState = MessageState.COMPLETE,
) -> Message:
    parts = (TextPart(text),) if text else ()
    return Message(new_message_id(), owner, parent, role, parts, state, NOW)
