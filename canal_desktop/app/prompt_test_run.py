"""PromptTestRun: a set of prompt tests run over models; what was answered is stored as it comes."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from decimal import Decimal
from typing import TYPE_CHECKING

from canal_desktop.app.asking import Asking
from canal_desktop.app.estimating import counts_nothing, estimate_of
from canal_desktop.app.judging import judge_request, outcome_of
from canal_desktop.app.lanes import Lanes
from canal_desktop.domain.completion import Failed
from canal_desktop.domain.conversation import Conversation
from canal_desktop.domain.errors import CanalError, InvalidInput
from canal_desktop.domain.failures import FailureKind
from canal_desktop.domain.message import ConversationId, Message, MessageState
from canal_desktop.domain.money import MILLION, cost_of
from canal_desktop.domain.prompt_test import (
    CaseResult,
    CheckKind,
    CheckOutcome,
    Verdict,
    message_ids,
    missing_cells,
    verdict_of,
)
from canal_desktop.domain.spending import NOTHING, BudgetState, Spent, SpentKind
from canal_desktop.domain.tokens import estimate_tokens
from canal_desktop.language import tr

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Sequence

    from canal_desktop.app.asking import Answer
    from canal_desktop.app.checking import Checking
    from canal_desktop.app.request_maker import RequestMaker
    from canal_desktop.app.spending import Spending
    from canal_desktop.domain.completion import CompletionRequest
    from canal_desktop.domain.prompt_test import Case, CaseRequest, CaseRun, Cell, Check
    from canal_desktop.domain.usage import Usage
    from canal_desktop.providers.base import Provider
    from canal_desktop.storage.prompt_tests import PromptTestStore
    from canal_desktop.storage.spent import SpentStore

NO_PROFILE = "prompt tests"
"""No profile has this id: what is set for other conversations of the server is no part of a case."""
SAME_FOR_ALL = frozenset(
    {
        FailureKind.OFFLINE,
        FailureKind.NO_PROFILE,
        FailureKind.NO_KEY,
        FailureKind.PROXY_LOGIN,
        FailureKind.UNAUTHORIZED,
        FailureKind.QUOTA,
        FailureKind.BAD_URL,
    }
)
"""Whatever is asked next would fail in the same way."""


@dataclass(frozen=True, slots=True)
class RunTools:
    """What a run needs of the rest. connect gives the provider of a profile; may raise ProviderError."""

    store: PromptTestStore
    checking: Checking
    requests: RequestMaker
    connect: Callable[[str | None], Awaitable[Provider]]
    spending: Spending
    spent: SpentStore


class _Ended(Exception):  # noqa: N818 - what it says is not wrong
    """The run is not to go on; its sentence says why."""


@dataclass(slots=True)
class _Bill:
    """What the requests for one answer took."""

    usage: Usage | None = None
    cost: Decimal | None = None
    is_estimate: bool = False


async def request_for(requests: RequestMaker, request: CaseRequest, model: str) -> CompletionRequest:
    """The request that asks a model what a case asks.

    Raises:
        StorageError: a picture cannot be read.
        InvalidInput: a tool cannot be had now.
    """
    if request.parameters.tools and (why := await requests.start_tools(request.parameters.tools)):
        raise InvalidInput(why)
    conversation, branch = as_conversation(request, model)
    return await requests.make(conversation, branch, model)


def as_conversation(request: CaseRequest, model: str) -> tuple[Conversation, tuple[Message, ...]]:
    """What a case asks as a conversation that is nowhere."""
    now = datetime.now(UTC)
    known = ConversationId("")
    ids = message_ids(len(request.messages))
    branch = tuple(
        Message(
            ids[number], known, ids[number - 1] if number else None, one.role, one.parts, MessageState.COMPLETE, now
        )
        for number, one in enumerate(request.messages)
    )
    return Conversation(known, "", now, now, False, NO_PROFILE, model, parameters=request.parameters), branch


class PromptTestRun:
    """One run, new or gone on with.

    Attributes:
        sentence: why it has not come to its end, "" for no reason.
        is_over_budget: whether the user lets it spend more than the level at which to stop.
        changed: called when there is another result.
    """

    def __init__(self, tools: RunTools, run: CaseRun, cases: Sequence[Case], *, most_at_once: int) -> None:
        self._tools = tools
        self.run = run
        self._cases = {case.id: case for case in cases}
        self.lanes = Lanes(most_at_once)
        self.results: dict[Cell, CaseResult] = {}
        self.sentence = ""
        self.is_over_budget = False
        self.changed: Callable[[], None] = lambda: None

    async def carry_out(self) -> None:
        """Ask for all answers that are missing. When cancelled, those that are there stay.

        Raises:
            StorageError: the library cannot be read or written.
        """
        store = self._tools.store
        self.results = {one.cell: one for one in await store.results(self.run.id)}
        cells = iter(missing_cells(self.run, self.results.values()))
        await store.end_run(self.run.id, None)

        async def work() -> None:
            # Each takes the next one: no more requests are made than can be sent soon.
            for cell in cells:
                if not self.sentence:
                    await self._answer(cell)

        failures: list[BaseException] = []
        try:
            async with asyncio.TaskGroup() as group:
                for _ in range(self.lanes.most):
                    group.create_task(work())
        except* CanalError as failed:
            failures += failed.exceptions
        finally:
            # Where the program ends it stays open, and is found as interrupted.
            self.run = replace(self.run, ended_at=datetime.now(UTC))
            await store.end_run(self.run.id, self.run.ended_at)
        if failures:
            raise failures[0]

    async def _answer(self, cell: Cell) -> None:
        case = self._cases.get(cell.case_id)
        if case is None:
            return
        bill = _Bill()
        try:
            request = await request_for(self._tools.requests, case.request, cell.model)
        except CanalError as error:
            await self._keep(CaseResult(cell, case.title, Verdict.ERROR, expected=case.expected, failure=str(error)))
            return
        try:
            answer = await self._asking(bill).ask(request, self._may_begin)
        except _Ended:
            return
        if isinstance(answer.end, Failed) and answer.end.kind in SAME_FOR_ALL:
            self.sentence = self.sentence or answer.end.sentence
            return
        result = CaseResult(
            cell,
            case.title,
            Verdict.ERROR,
            answer.text or _calls(answer),
            case.expected,
            failure=answer.failure,
            usage=bill.usage,
            cost=bill.cost,
            is_estimate=bill.is_estimate,
            timing=answer.timing,
        )
        if not answer.failure:
            result = await self._checked(case, result)
        await self._keep(result)

    async def _checked(self, case: Case, result: CaseResult) -> CaseResult:
        judged = _Bill()
        outcomes = [await self._check(case, check, result, judged) for check in case.checks]
        return replace(
            result,
            verdict=verdict_of(outcomes),
            checks=tuple(zip(case.checks, outcomes, strict=True)),
            judge_cost=judged.cost,
        )

    async def _check(self, case: Case, check: Check, result: CaseResult, judged: _Bill) -> CheckOutcome:
        if check.kind is not CheckKind.JUDGED:
            return await self._tools.checking.check(check, result.reply, result.usage)
        if not check.model or not check.text.strip():
            return CheckOutcome(Verdict.UNCHECKED, tr("Choose the model that judges, and write what it is to look at."))
        request = judge_request(check.model, check.text, case.request.question, case.expected, result.reply)
        try:
            answer = await self._asking(judged).ask(request, self._may_begin)
        except _Ended:
            return CheckOutcome(Verdict.UNCHECKED, tr("The judge was not asked. {sentence}", sentence=self.sentence))
        return outcome_of(answer.text, answer.failure)

    def _asking(self, bill: _Bill) -> Asking:
        async def account(request: CompletionRequest, answer: Answer) -> None:
            await self._note(request, answer, bill)

        return Asking(self.lanes, lambda: self._tools.connect(self.run.profile_id), account)

    async def _note(self, request: CompletionRequest, answer: Answer, bill: _Bill) -> None:
        """Put a request on the bill: what was answered has been asked for, whatever becomes of it."""
        requests, profile_id = self._tools.requests, self.run.profile_id
        price, usage = requests.price_of(profile_id, request.model), answer.usage
        is_estimate = counts_nothing(usage)
        if is_estimate:
            ratio = requests.ratio_of(profile_id, request.model)
            usage = (await estimate_of(request, answer.said, price, ratio)).usage
        cost = cost_of(usage, price)
        amount = None if cost is None else cost.amount
        bill.usage, bill.is_estimate = usage, is_estimate
        bill.cost = amount if bill.cost is None else bill.cost + (amount or NOTHING)
        now = datetime.now().astimezone()
        spent = Spent(now, SpentKind.TEST, profile_id, request.model, None, usage, amount, is_estimate=is_estimate)
        await self._tools.spent.add(spent)

    async def _may_begin(self) -> None:
        if not self.sentence and not self.is_over_budget and self._tools.spending.has_levels:
            state, sentence = await self._tools.spending.look(None)
            if state is BudgetState.STOPPED:
                self.sentence = tr("Stopped: {sentence}", sentence=sentence)
        if self.sentence:
            raise _Ended

    async def _keep(self, result: CaseResult) -> None:
        await self._tools.store.put_result(self.run.id, result)
        self.results[result.cell] = result
        self.changed()


async def estimated_cost(
    requests: RequestMaker, cases: Sequence[Case], models: Sequence[str], repeats: int, profile_id: str | None
) -> Decimal | None:
    """About what a run costs: answers as long as those expected; None where no model's price is known."""
    total: Decimal | None = None
    for case in cases:
        conversation, branch = as_conversation(case.request, "")
        asked = sum(part.tokens for part in await requests.context(conversation, branch) if part.is_sent)
        said = estimate_tokens(case.expected) or case.request.parameters.max_tokens or 0
        judges = [check.model for check in case.checks if check.kind is CheckKind.JUDGED and check.model]
        # A judge reads the question, what is expected and the answer, and says a line.
        pairs = [(model, asked, said) for model in models]
        pairs += [(judge, asked + 2 * said, 40) for judge in judges for _model in models]
        for model, prompt, completion in pairs:
            price = requests.price_of(profile_id, model)
            if price is not None and price.prompt is not None:
                tokens = Decimal(prompt * requests.ratio_of(profile_id, model))
                cost = tokens * price.prompt + completion * (price.completion or NOTHING)
                total = (total or NOTHING) + cost * repeats / MILLION
    return total


def _calls(answer: Answer) -> str:
    """The tools a model asked for, where it said nothing else, one a line."""
    return "\n".join(f"{call.name}({call.arguments})" for _index, call in sorted(answer.calls.items()))
