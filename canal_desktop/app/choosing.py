"""Choosing which messages of a conversation are sent: stored first, then so in memory."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from canal_desktop.domain.message import ContextChoice, MessageId
    from canal_desktop.domain.message_tree import MessageTree
    from canal_desktop.storage.message_store import MessageStore

CHOICES_AT_ONCE = 200
"""So many are taken in before others have their turn."""


async def choose(
    tree_now: Callable[[], MessageTree], store: MessageStore, choices: Mapping[MessageId, ContextChoice]
) -> dict[MessageId, ContextChoice]:
    """Have this hold of messages; returns what was chosen about them before.

    Messages that are in the trash, and those of which the same was chosen already, are passed over.

    Raises:
        KeyError: one of them is not in the library any more; nothing was changed.
        StorageError: it could not be stored; nothing was changed.
    """
    tree = tree_now()
    known = {at: choice for at, choice in choices.items() if at in tree}
    former = {at: tree[at].context for at, choice in known.items() if tree[at].context != choice}
    if former:
        await store.choose_context({at: known[at] for at in former})
    for number, at in enumerate(former, 1):
        # It may be another one: the conversation may have been read again meanwhile, perhaps as it was before.
        tree = tree_now()
        if at in tree:
            tree.replace(replace(tree[at], context=known[at]))
        if number % CHOICES_AT_ONCE == 0:
            await asyncio.sleep(0)
    return former
