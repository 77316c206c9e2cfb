"""Spending: what was spent today and this month, what the next request may cost, and whether a budget allows it."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from canal_desktop.app.estimating import counts_nothing, estimate_of
from canal_desktop.app.hearers import Hearers
from canal_desktop.domain.context import tokens_sent
from canal_desktop.domain.message import ImagePart, Message, MessageState, Role, TextPart, new_message_id
from canal_desktop.domain.money import MILLION, cost_of
from canal_desktop.domain.spending import (
    NOTHING,
    Budget,
    BudgetState,
    ConversationBill,
    Grouping,
    Spent,
    SpentKind,
    state_of,
    sum_of,
)
from canal_desktop.language import decimal, filled, tr

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date, datetime

    from canal_desktop.app.open_conversation import OpenConversation
    from canal_desktop.app.request_maker import RequestMaker
    from canal_desktop.domain.completion import CompletionRequest
    from canal_desktop.domain.message import ConversationId, MessageId, Part
    from canal_desktop.domain.settings import Settings
    from canal_desktop.domain.spending import Sum
    from canal_desktop.domain.usage import Usage
    from canal_desktop.storage.spent import SpentStore

SPENT_TODAY = tr("${spent} spent today; your level is ${level}.")
SPENT_THIS_MONTH = tr("${spent} spent this month; your level is ${level}.")


class Spending:
    """now gives the local time, settings the settings as they are; both are asked each time.

    What replies of temporary conversations took is kept in memory alone, for the budgets and for who looks at them.
    """

    def __init__(
        self,
        store: SpentStore,
        requests: RequestMaker,
        now: Callable[[], datetime],
        settings: Callable[[], Settings],
    ) -> None:
        self._store = store
        self._requests = requests
        self._now = now
        self._settings = settings
        self._unkept: list[Spent] = []
        self.changed: Hearers[[]] = Hearers()
        """Called when a request besides the replies in the library was put on the bill."""

    def note_unkept(self, message: Message) -> None:
        """A reply ended of which nothing is kept."""
        estimate = message.estimate
        usage, cost = (message.usage, message.cost) if estimate is None else (estimate.usage, estimate.cost)
        is_picture = any(isinstance(part, ImagePart) for part in message.parts)
        if usage is None and not is_picture:
            return
        kind, amount = SpentKind.IMAGE if is_picture else SpentKind.CHAT, None if cost is None else cost.amount
        self._unkept.append(
            Spent(
                self._now(),
                kind,
                None,
                message.model or "",
                message.conversation_id,
                usage,
                amount,
                is_estimate=estimate is not None,
            )
        )
        self.changed()

    async def add(self, spent: Spent) -> None:
        """Put a request on the bill.

        Raises:
            StorageError: the library cannot be written.
        """
        await self._store.add(spent)
        self.changed()

    async def of_conversation(self, conversation_id: ConversationId) -> ConversationBill:
        """All that was spent on a conversation.

        Raises:
            StorageError: the library cannot be read.
        """
        unkept = self._unkept_of(conversation_id)
        return ConversationBill(sum_of(unkept)) if unkept else await self._store.of_conversation(conversation_id)

    async def sums_of_conversation(
        self, conversation_id: ConversationId, grouping: Grouping, first: date, last: date
    ) -> tuple[Sum, ...]:
        """As SpentStore.sums(), of one conversation.

        Raises:
            StorageError: the library cannot be read.
        """
        unkept = [spent for spent in self._unkept_of(conversation_id) if first <= spent.at.date() <= last]
        if not unkept:
            return await self._store.sums(grouping, first, last, conversation_id)
        groups: dict[str, list[Spent]] = {}
        for spent in unkept:
            groups.setdefault(_label(spent, grouping), []).append(spent)
        return tuple(sum_of(group, label) for label, group in groups.items())

    def _unkept_of(self, conversation_id: ConversationId) -> list[Spent]:
        return [spent for spent in self._unkept if spent.conversation_id == conversation_id]

    async def note_title(
        self, conversation: OpenConversation, request: CompletionRequest, said: str, usage: Usage | None
    ) -> None:
        """A model was asked for a conversation's title, and answered; usage is what its server counted.

        Raises:
            StorageError: the library cannot be written.
        """
        profile_id = conversation.conversation.profile_id
        await self._note(SpentKind.TITLE, profile_id, conversation.id, request, said, usage)

    async def note_checkup(
        self, profile_id: str | None, request: CompletionRequest, said: str, usage: Usage | None
    ) -> None:
        """A model answered a question of the checkup.

        Raises:
            StorageError: the library cannot be written.
        """
        await self._note(SpentKind.CHECKUP, profile_id, None, request, said, usage)

    async def _note(
        self,
        kind: SpentKind,
        profile_id: str | None,
        conversation_id: ConversationId | None,
        request: CompletionRequest,
        said: str,
        usage: Usage | None,
    ) -> None:
        model = request.model
        price, is_estimate = self._requests.price_of(profile_id, model), counts_nothing(usage)
        if is_estimate:
            usage = (await estimate_of(request, said, price, self._requests.ratio_of(profile_id, model))).usage
        cost = cost_of(usage, price)
        amount = None if cost is None else cost.amount
        spent = Spent(self._now(), kind, profile_id, model, conversation_id, usage, amount, is_estimate=is_estimate)
        await self.add(spent)

    @property
    def has_levels(self) -> bool:
        """Whether there is a level at which to warn or stop."""
        levels = self._settings()
        return any((levels.day_warn, levels.day_stop, levels.month_warn, levels.month_stop))

    async def spent(self) -> tuple[Decimal, Decimal]:
        """US dollars spent today and this month, as far as prices were known.

        Raises:
            StorageError: the library cannot be read.
        """
        today = self._now().date()
        first = today.replace(day=1)
        day = (await self._store.total(today, today)).cost
        month = (await self._store.total(first, today)).cost
        unkept = [(spent.at.date(), spent.cost) for spent in self._unkept if spent.cost is not None]
        day += sum((cost for moment, cost in unkept if moment == today), NOTHING)
        return day, month + sum((cost for moment, cost in unkept if moment >= first), NOTHING)

    async def estimate(
        self,
        conversation: OpenConversation,
        text: str,
        attached: tuple[Part, ...],
        under: MessageId | None,
        models: tuple[str, ...] = (),
    ) -> Decimal | None:
        """About what a question costs at least, before its answer; None where no model's price is known.

        Where the length of answers is limited, an answer of that length is counted too. models are those that are asked
        at once, () for the conversation's own.
        """
        known = conversation.conversation
        asked = models or (known.model or "",)
        found = [(model, self._requests.price_of(known.profile_id, model)) for model in asked]
        prices = [
            (price.prompt * Decimal(self._requests.ratio_of(known.profile_id, model)), price.completion)
            for model, price in found
            if price is not None and price.prompt is not None
        ]
        if not prices:
            return None
        branch = conversation.tree.branch(under) if under is not None and under in conversation.tree else ()
        parts = (*attached, TextPart(text))
        question = Message(
            new_message_id(), known.id, under, Role.USER, parts, MessageState.COMPLETE, self._now(), known.model
        )
        tokens = tokens_sent(await self._requests.context(known, (*branch, question)))
        longest = (await self._requests.parameters(known)).max_tokens or 0
        costs = (tokens * prompt + longest * (completion or NOTHING) for prompt, completion in prices)
        return sum(costs, NOTHING) / MILLION

    async def look(self, next_cost: Decimal | None) -> tuple[BudgetState, str]:
        """Where the budgets stand after one more request of that cost, and the sentence that says so."""
        settings = self._settings()
        if not self.has_levels:
            return BudgetState.FREE, ""
        day, month = await self.spent()
        cost = next_cost or NOTHING
        levels = (
            (SPENT_TODAY, day, _budget(settings.day_warn, settings.day_stop)),
            (SPENT_THIS_MONTH, month, _budget(settings.month_warn, settings.month_stop)),
        )
        found = [(state_of(spent, cost, budget), words, spent, budget) for words, spent, budget in levels]
        for wanted in (BudgetState.STOPPED, BudgetState.WARNED):
            for state, words, spent, budget in found:
                level = budget.stop if state is BudgetState.STOPPED else budget.warn
                if state is wanted and level is not None:
                    return state, filled(words, spent=decimal(float(spent), 2), level=decimal(float(level), 2))
        return BudgetState.FREE, ""


def _label(spent: Spent, grouping: Grouping) -> str:
    # A temporary conversation is in no folder, and of its server only the conversation knows.
    return {Grouping.DAY: spent.at.date().isoformat(), Grouping.MODEL: spent.model}.get(grouping, "")


def _budget(warn: float, stop: float) -> Budget:
    return Budget(Decimal(str(warn)) if warn else None, Decimal(str(stop)) if stop else None)
