"""Results of calls that are being typed: kept as drafts are, by the reply whose calls they are of."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from canal_desktop.app.open_conversation import OpenConversation
    from canal_desktop.app.tool_round import Round
    from canal_desktop.domain.message import MessageId


async def typed_results(conversation: OpenConversation, reply_id: MessageId) -> dict[str, str]:
    """What was typed, by the ids of the calls. Raises StorageError."""
    try:
        found = json.loads(await conversation.load_typed(reply_id) or "{}")
    except ValueError:
        return {}
    return {known: text for known, text in found.items() if isinstance(text, str)} if isinstance(found, dict) else {}


async def keep_typed(found: Round) -> None:
    """Keep what is typed for the calls that are open. Raises StorageError."""
    typed = {call.call.call_id: call.typed for call in found.open if call.typed}
    await found.conversation.save_typed(found.reply_id, json.dumps(typed) if typed else "")
