"""PromptTests: the user's sets of prompt tests: add, change, order, delete with a way back, run and look at."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from canal_desktop.app.prompt_test_run import PromptTestRun, estimated_cost
from canal_desktop.app.undo import Undoable
from canal_desktop.domain.conversation import Conversation, title_from
from canal_desktop.domain.errors import InvalidInput
from canal_desktop.domain.message import (
    Message,
    MessageState,
    Role,
    TextPart,
    new_conversation_id,
    new_message_id,
)
from canal_desktop.domain.prompt_test import (
    MAX_TITLE,
    MOST_MODELS,
    MOST_REPEATS,
    CaseRun,
    CaseSet,
    new_case_id,
    new_run_id,
    new_set_id,
)
from canal_desktop.language import bare, tr

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Sequence
    from decimal import Decimal

    from canal_desktop.app.prompt_test_run import RunTools
    from canal_desktop.app.undo import UndoStack
    from canal_desktop.domain.prompt_test import Case, CaseId, CaseResult, CaseSetId, RunId

READ_ONLY = tr("This library can only be read, so prompt tests can be looked at, but neither changed nor run.")


class PromptTests:
    """Each method raises StorageError, or one of its kinds, when the disk fails."""

    def __init__(self, tools: RunTools, undo: UndoStack) -> None:
        self._tools = tools
        self._store = tools.store
        self._undo = undo
        self.running: PromptTestRun | None = None
        """One run at a time."""

    @property
    def is_read_only(self) -> bool:
        """Whether nothing can be changed or run."""
        return self._store.is_read_only

    async def sets(self) -> tuple[CaseSet, ...]:
        """All sets by name."""
        return await self._store.sets()

    async def cases(self, set_id: CaseSetId) -> tuple[Case, ...]:
        """The cases of a set in their order."""
        return await self._store.cases(set_id)

    async def add_set(self, name: str) -> CaseSet:
        """Make a set; one of that name that is there already is returned.

        Raises:
            InvalidInput: the name is blank.
        """
        name = _clean(name)
        for known in await self._store.sets():
            if known.name.casefold() == name.casefold():
                return known
        made = CaseSet(new_set_id(), name, datetime.now(UTC))
        await self._store.put_set(made)
        return made

    async def rename_set(self, case_set: CaseSet, name: str) -> None:
        """Call a set something else.

        Raises:
            InvalidInput: the name is blank, or another set's.
        """
        name = _clean(name)
        others = [known for known in await self._store.sets() if known.id != case_set.id]
        if any(known.name.casefold() == name.casefold() for known in others):
            raise InvalidInput(tr("There is a set {name} already. Choose another name.", name=name))
        await self._store.put_set(replace(case_set, name=name))

    async def delete_set(self, case_set: CaseSet) -> Undoable:
        """Remove a set with its cases and runs; what is returned brings all of it back."""
        removed = await self._store.remove_set(case_set.id)
        return self._push(
            tr("The set “{name}” was deleted.", name=case_set.name), lambda: self._store.put_back(removed)
        )

    async def save_case(self, case: Case) -> Case:
        """Keep a case, a new one at the end of its set; returned as it is kept.

        Raises:
            InvalidInput: it asks nothing.
        """
        last = case.request.messages[-1:]
        if not last or not (last[0].text.strip() or any(not isinstance(part, TextPart) for part in last[0].parts)):
            raise InvalidInput(tr("There is no question in this case, so it was not kept. Write one."))
        title = " ".join(case.title.split())[:MAX_TITLE] or title_from(case.request.question)
        kept = replace(case, title=title, updated_at=datetime.now(UTC))
        await self._store.put_case(kept)
        return kept

    async def duplicate_case(self, case: Case) -> Case:
        """Add the same case once more, behind the one it is of."""
        now = datetime.now(UTC)
        title = bare(tr("{title} (copy)", title=case.title))[:MAX_TITLE]
        copy = replace(case, id=new_case_id(), title=title, created_at=now, updated_at=now)
        order = [known.id for known in await self._store.cases(case.set_id)]
        await self._store.put_case(copy)
        order.insert(order.index(case.id) + 1 if case.id in order else len(order), copy.id)
        await self._store.order_cases(order)
        return copy

    async def move_case(self, case: Case, step: int) -> None:
        """Put a case one place further up (-1) or down (1)."""
        order = [known.id for known in await self._store.cases(case.set_id)]
        place = order.index(case.id) if case.id in order else -1
        if place >= 0 and 0 <= place + step < len(order):
            order.insert(place + step, order.pop(place))
            await self._store.order_cases(order)

    async def delete_case(self, case: Case) -> Undoable:
        """Remove a case; what is returned brings it back to its place."""
        order = [known.id for known in await self._store.cases(case.set_id)]
        await self._store.remove_case(case.id)

        async def bring_back() -> None:
            await self._store.put_case(case)
            await self._store.order_cases(order)

        return self._push(tr("The case “{title}” was deleted.", title=case.title), bring_back)

    async def runs(self, set_id: CaseSetId) -> tuple[CaseRun, ...]:
        """The newest runs of a set, the newest first."""
        return await self._store.runs(set_id)

    async def results(self, run_id: RunId) -> tuple[CaseResult, ...]:
        """What came of a run so far."""
        if self.running is not None and self.running.run.id == run_id:
            return tuple(self.running.results.values())
        return await self._store.results(run_id)

    async def delete_run(self, run: CaseRun) -> None:
        """Remove a run with its results."""
        await self._store.remove_run(run.id)

    async def cost_of(
        self, cases: Sequence[Case], models: Sequence[str], repeats: int, profile_id: str | None
    ) -> Decimal | None:
        """About what a run costs in US dollars; None where no model's price is known."""
        return await estimated_cost(self._tools.requests, cases, models, repeats, profile_id)

    async def begin(
        self, set_id: CaseSetId, models: Sequence[str], repeats: int, most_at_once: int, profile_id: str | None
    ) -> PromptTestRun:
        """Store a new run of a set; what is returned is still to be carried out.

        Raises:
            InvalidInput: there are no cases or models, or another run is going on.
        """
        cases = await self._store.cases(set_id)
        if not cases or not models:
            raise InvalidInput(tr("Add a case first.") if not cases else tr("Choose a model first."))
        models = tuple(dict.fromkeys(models))[:MOST_MODELS]
        ids = tuple(case.id for case in cases)
        repeats = min(max(repeats, 1), MOST_REPEATS)
        run = CaseRun(new_run_id(), set_id, datetime.now(UTC), models, ids, repeats, profile_id)
        made = self._take(run, cases, most_at_once)
        try:
            await self._store.add_run(run)
        except BaseException:
            self.leave(made)
            raise
        return made

    async def go_on(self, run: CaseRun, most_at_once: int) -> PromptTestRun:
        """Go on with a run: what is returned asks for the answers that are missing or failed.

        Raises:
            InvalidInput: another run is going on.
        """
        return self._take(run, await self._store.cases(run.set_id), most_at_once)

    def _take(self, run: CaseRun, cases: Sequence[Case], most_at_once: int) -> PromptTestRun:
        if self.running is not None:
            raise InvalidInput(tr("Another run is going on. Wait for its end, or stop it."))
        self.running = PromptTestRun(self._tools, run, cases, most_at_once=most_at_once)
        return self.running

    async def carry_out(self, running: PromptTestRun) -> None:
        """Carry a run out; when cancelled, what there is of it stays."""
        try:
            await running.carry_out()
        finally:
            self.leave(running)

    def leave(self, running: PromptTestRun) -> None:
        """Nobody carries this run out, or any more: another one may begin."""
        if self.running is running:
            self.running = None

    async def _case(self, set_id: CaseSetId, case_id: CaseId) -> Case:
        for case in await self._store.cases(set_id):
            if case.id == case_id:
                return case
        raise InvalidInput(tr("This case was deleted."))

    async def as_conversation(self, run: CaseRun, result: CaseResult) -> tuple[Conversation, tuple[Message, ...]]:
        """A case with the answer of a model as a new conversation, which is still to be stored.

        Raises:
            InvalidInput: the case was deleted.
        """
        case = await self._case(run.set_id, result.cell.case_id)
        now = datetime.now(UTC)
        known = new_conversation_id()
        messages: list[Message] = []
        answer = (Role.ASSISTANT, (TextPart(result.reply),))
        for role, parts in (*((one.role, one.parts) for one in case.request.messages), answer):
            parent = messages[-1].id if messages else None
            messages.append(Message(new_message_id(), known, parent, role, parts, MessageState.COMPLETE, now))
        # Who gave the earlier answers is not known any more.
        last = replace(
            messages[-1], model=result.cell.model, finish_reason="stop", usage=result.usage, timing=result.timing
        )
        conversation = Conversation(
            known,
            case.title[:80],
            now,
            now,
            profile_id=run.profile_id,
            model=result.cell.model,
            active_leaf=last.id,
            parameters=case.request.parameters,
        )
        return conversation, (*messages[:-1], last)

    def _push(self, sentence: str, undo: Callable[[], Awaitable[None]]) -> Undoable:
        done = Undoable(sentence, undo)
        self._undo.push(done)
        return done


def _clean(name: str) -> str:
    name = " ".join(name.split())[:MAX_TITLE]
    if not name:
        raise InvalidInput(tr("Give the set a name."))
    return name
