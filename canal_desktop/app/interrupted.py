"""What replies took that were being written when the program ended at once: an estimate of it is put on the bill."""

from __future__ import annotations

import contextlib
from dataclasses import replace
from typing import TYPE_CHECKING

from canal_desktop.app.estimating import estimate_of
from canal_desktop.domain.errors import StorageError
from canal_desktop.domain.message import Message, TextPart
from canal_desktop.domain.message_tree import MessageTree
from canal_desktop.domain.spending import Spent, SpentKind

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Iterable

    from canal_desktop.app.request_maker import RequestMaker
    from canal_desktop.domain.conversation import Conversation
    from canal_desktop.domain.message import ConversationId, Interrupted


async def bill_interrupted(
    found: Iterable[Interrupted],
    load: Callable[[ConversationId], Awaitable[tuple[Conversation, tuple[Message, ...], str]]],
    requests: RequestMaker,
    learn_prices: Callable[[str], Awaitable[None]],
    add: Callable[[Spent], Awaitable[None]],
) -> None:
    """Estimate each by its question as it is sent now and by what had come of it.

    load and add are as of the stores; learn_prices gets ready what is known of a server's models, by its Base URL. What
    cannot be read is left out: nobody waits for an estimate.
    """
    for one in found:
        with contextlib.suppress(StorageError, KeyError):
            conversation, messages, _draft = await load(one.conversation_id)
            reply = next(message for message in messages if message.id == one.message_id)
            if reply.model:
                await learn_prices(requests.server_of(conversation.profile_id))
                await add(await _estimated(one, conversation, MessageTree(messages), reply, requests))


async def _estimated(
    one: Interrupted, conversation: Conversation, tree: MessageTree, reply: Message, requests: RequestMaker
) -> Spent:
    model, profile_id = reply.model or "", conversation.profile_id
    before = () if reply.parent_id is None else tree.branch(reply.parent_id)
    if len(reply.text) > len(one.said):
        # It was gone on with: what there was of it before was sent too.
        earlier = reply.text.removesuffix(one.said)
        before = (*before, replace(reply, parts=(TextPart(earlier),)))
    wish = requests.wishes.of_reply(profile_id, reply)
    request = await requests.make(conversation, before, model, wish)
    estimate = await estimate_of(
        request, one.said, requests.price_of(profile_id, model), requests.ratio_of(profile_id, model)
    )
    cost = None if estimate.cost is None else estimate.cost.amount
    kind = SpentKind.CHAT if wish is None else SpentKind.IMAGE
    return Spent(estimate.at, kind, profile_id, model, conversation.id, estimate.usage, cost, is_estimate=True)
