"""ToolCalling: the calls that replies ask for: allowed or denied by the user, carried out, stored, and answered.

Nothing is called twice unless the user says so, and nothing that was open when the program ended is called by itself.
"""

from __future__ import annotations

import asyncio
import time
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from canal_desktop.app.hearers import Hearers
from canal_desktop.app.tool_round import CallState, OpenCall, Round, answered, reply_with_open_calls, result_of
from canal_desktop.app.typed_results import keep_typed, typed_results
from canal_desktop.domain.errors import CanalError, InvalidInput
from canal_desktop.domain.message import Role, ToolResultPart
from canal_desktop.domain.tool import Approval, ToolOutcome
from canal_desktop.language import tr

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Coroutine, Mapping

    from canal_desktop.app.library import Library
    from canal_desktop.app.open_conversation import OpenConversation
    from canal_desktop.app.request_maker import RequestMaker
    from canal_desktop.app.tasks import Tasks
    from canal_desktop.app.tool_book import ToolBook
    from canal_desktop.domain.message import ConversationId, MessageId
    from canal_desktop.domain.tool import Tool

MAX_ROUNDS = 25
"""So many times in a row a model gets the results of tools by itself; then the user is asked."""

DENIED = "The user denied this call."
REFUSED = "The user did not give a result for this call."
STOPPED = "The user stopped this call. It may have been carried out in part."
PASSED_OVER = "The user went on without answering this call."
MAY_HAVE_RUN = " It may have been carried out."
FAILED = "The tool failed inside the program."
MANY_ROUNDS = tr(
    "The model has called tools {count} times in a row. Choose Go on below the last result if it may.",
    count=MAX_ROUNDS,
)


class ToolCalling:
    """Has at most one round for each conversation, that of its reply with open calls.

    may_go_on is asked before a request that sends results, and has told the user where it says no. tell shows a
    sentence. changed is called with a conversation's id when its calls stand otherwise.
    """

    def __init__(
        self,
        library: Library,
        requests: RequestMaker,
        book: ToolBook,
        tasks: Tasks,
        may_go_on: Callable[[OpenConversation], Awaitable[bool]],
        tell: Callable[[str], None],
    ) -> None:
        self._requests = requests
        self._book = book
        self._tasks = tasks
        self._may_go_on = may_go_on
        self._tell = tell
        self._rounds: dict[ConversationId, Round] = {}
        self._beginning: set[MessageId] = set()
        """The replies whose calls are just being read: each gets one round, or a call could be carried out twice."""
        self.changed: Hearers[[ConversationId]] = Hearers()
        self._former = library.on_answered
        library.on_answered = self.on_answered
        self._former_left = library.on_temporary_left
        library.on_temporary_left = self._on_left

    def round_of(self, conversation: OpenConversation) -> Round | None:
        """The calls that are open where the conversation is shown now; None where there are none."""
        found = self._rounds.get(conversation.id)
        if found is None or found.conversation is not conversation or found.reply_id not in conversation.tree:
            return None
        leaf = conversation.tree.active_leaf
        is_here = leaf == found.reply_id or (leaf is not None and conversation.tree.parent(leaf) == found.reply_id)
        return found if is_here and found.open else None

    def asks(self, conversation_id: ConversationId) -> OpenConversation | None:
        """The conversation, where calls of it wait for the user."""
        found = self._rounds.get(conversation_id)
        return found.conversation if found is not None and found.waiting else None

    def on_answered(self, conversation: OpenConversation) -> None:
        """A reply has ended: what it asks for is begun; without that, whoever waits for its end is told."""
        reply = reply_with_open_calls(conversation)
        if reply is None or conversation.is_running:
            self._forget(conversation)
            self._former(conversation)
            return
        conversation.awaits_results = True
        # Known of at once: whoever looks at the conversation meanwhile must not begin as well.
        self._beginning.add(reply)
        self._run(self._begin(conversation, reply, is_live=True))

    def _on_left(self, conversation_id: ConversationId) -> None:
        """A temporary conversation is gone, and its open calls with it."""
        self._rounds.pop(conversation_id, None)
        self._former_left(conversation_id)

    async def look(self, conversation: OpenConversation) -> None:
        """Find the calls that were left open in a conversation that is looked at; nothing is called by itself."""
        reply = reply_with_open_calls(conversation)
        known = self._rounds.get(conversation.id)
        if known is not None and known.reply_id not in conversation.tree:
            # It went to the trash.
            self._forget(conversation)
            return
        is_known = known is not None and (known.conversation, known.reply_id) == (conversation, reply)
        if reply is None or is_known or reply in self._beginning or conversation.is_running:
            return
        self._beginning.add(reply)
        await self._begin(conversation, reply, is_live=False)

    async def _begin(self, conversation: OpenConversation, reply_id: MessageId, *, is_live: bool) -> None:
        try:
            await self._begin_round(conversation, reply_id, is_live=is_live)
        finally:
            self._beginning.discard(reply_id)

    async def _begin_round(self, conversation: OpenConversation, reply_id: MessageId, *, is_live: bool) -> None:
        try:
            about = conversation.conversation
            parameters = await self._requests.parameters(about)
            tools = {tool.name: tool for tool in await self._requests.tools_for(about, parameters)}
        except CanalError as error:
            self._tell(str(error))
            tools = {}
        if not tools or reply_id not in conversation.tree:
            self._forget(conversation)
            if is_live:
                self._former(conversation)
            return
        given = answered(conversation, reply_id)
        typed = await typed_results(conversation, reply_id)
        calls = tuple(
            OpenCall(call, tools.get(call.name), may_have_run=not is_live, typed=typed.get(call.call_id, ""))
            for call in conversation.tree[reply_id].calls
            if call.call_id not in given
        )
        for call in calls:
            await self._read(call)
        if conversation.is_given_up:
            return
        found = self._rounds[conversation.id] = Round(conversation, reply_id, calls)
        conversation.awaits_results = True
        self.changed(conversation.id)
        if is_live:
            for call in calls:
                self._begin_call(found, call)
            self._hold(found)

    async def _read(self, call: OpenCall) -> None:
        # In a thread, and late: it loads a good deal, and a schema may be anything.
        def read() -> tuple[Mapping[str, object], str, bool]:
            from canal_desktop.app.tool_arguments import arguments_problem, read_arguments

            try:
                arguments = read_arguments(call.call.arguments)
            except InvalidInput as error:
                return {}, str(error), True
            return arguments, "" if call.tool is None else arguments_problem(call.tool.schema, arguments), False

        call.arguments, call.problem, call.is_unreadable = await asyncio.to_thread(read)

    def _begin_call(self, found: Round, call: OpenCall) -> None:
        """What can be done about a call without asking the user."""
        if call.tool is None:
            known = "There is no tool with this name on offer in this conversation."
            self._finish(found, call, ToolOutcome(f"{known} It was not called.", is_error=True), "not called")
        elif call.is_unreadable:
            self._finish(found, call, ToolOutcome(call.problem, is_error=True), "not called")
        elif not self._needs_user(call):
            if call.problem:
                self._finish(found, call, ToolOutcome(call.problem, is_error=True), "not called")
            else:
                self._start(found, call, "always allowed")

    def _needs_user(self, call: OpenCall) -> bool:
        if call.tool is None or call.is_own or (known := self._book.source_of(call.tool.id)) is None:
            return True
        return known[0].needs_approval(call.tool)

    # What the user says.

    def decide(self, found: Round, call: OpenCall, approval: Approval) -> None:
        """Let a call be carried out, or not."""
        if call.state is not CallState.WAITING:
            return
        found.is_stopped = False
        if approval is Approval.DENIED:
            self._finish(found, call, ToolOutcome(DENIED, is_error=True), "denied")
        elif call.unstored is not None:
            self._keep(found, call, call.unstored)
        elif call.tool is None or call.is_own or call.is_unreadable or self._book.source_of(call.tool.id) is None:
            sentence = call.problem or "The tool is not on offer any more. It was not called."
            self._finish(found, call, ToolOutcome(sentence, is_error=True), "not called")
        else:
            self._start(found, call, "allowed once" if approval is Approval.ONCE else "always allowed")
            if approval is Approval.ALWAYS:
                self._run(self._allow_always(found, call.tool))
        self._hold(found)

    def answer(self, found: Round, call: OpenCall, text: str, *, is_refused: bool = False) -> None:
        """Take what the user typed as the result of a call."""
        if call.state is CallState.WAITING:
            found.is_stopped = False
            outcome = ToolOutcome(text or REFUSED, is_error=True) if is_refused else ToolOutcome(text)
            self._finish(found, call, outcome, "refused" if is_refused else "typed by hand")
            self._hold(found)

    async def type_result(self, found: Round, call: OpenCall, text: str) -> None:
        """Keep what is being typed as a result, as drafts are kept. Raises StorageError where the disk refuses that."""
        call.typed = text
        if call in found.open:
            await keep_typed(found)

    async def pass_over(self, conversation: OpenConversation) -> bool:
        """The user goes on: calls that wait for him get a result that says so. Returns whether there were any.

        Raises:
            StorageError: it could not be stored, and they wait as before.
        """
        found = self.round_of(conversation)
        if found is None or not found.waiting:
            return False
        passed = found.waiting
        words = {call: PASSED_OVER + (MAY_HAVE_RUN if call.may_have_run else "") for call in passed}
        made = (result_of(call, ToolOutcome(words[call], is_error=True), "not answered") for call in passed)
        async with found.lock:
            parts = tuple(call.unstored or part for call, part in zip(passed, made, strict=True))
            await conversation.add_results(found.reply_id, parts)
        for call in passed:
            call.state = CallState.DONE
        self._run(keep_typed(found))
        if not found.open:
            self._forget(conversation)
        return True

    async def _allow_always(self, found: Round, tool: Tool) -> None:
        known = self._book.source_of(tool.id)
        if known is None:
            return
        await known[0].allow_always(_as_seen(known[1], tool))
        # Others of the same tool were asked about with it.
        for call in found.waiting:
            if (
                call.tool is not None
                and call.tool.id == tool.id
                and not (call.problem or call.may_have_run or call.unstored)
            ):
                self._start(found, call, "always allowed")
        self._hold(found)

    # Carrying out.

    def _start(self, found: Round, call: OpenCall, how: str) -> None:
        came: list[ToolOutcome] = []
        task = self._tasks.start(_name(found, call), self._call(call, came))
        if task is None:
            return
        call.state, call.began_at = CallState.RUNNING, time.monotonic()
        task.add_done_callback(lambda task: self._on_called(found, call, how, came, is_cancelled=task.cancelled()))
        self.changed(found.conversation.id)

    async def _call(self, call: OpenCall, came: list[ToolOutcome]) -> None:
        assert call.tool is not None
        known = self._book.source_of(call.tool.id)
        try:
            if known is not None:
                came.append(await known[0].call(_as_seen(known[1], call.tool), call.arguments))
        except CanalError as error:
            came.append(ToolOutcome(str(error), is_error=True))

    def _on_called(
        self, found: Round, call: OpenCall, how: str, came: list[ToolOutcome], *, is_cancelled: bool
    ) -> None:
        """A call is over, also one that never began. Its result is stored whatever is stopped from here on."""
        assert call.tool is not None
        outcome = came[0] if came else ToolOutcome(FAILED, is_error=True)
        if is_cancelled and not came:
            if not found.is_stopped:
                # The program ends: it is open when it begins again.
                return
            outcome, how = ToolOutcome(STOPPED, is_error=True), "stopped"
        self._keep(found, call, result_of(call, outcome, f"{call.tool.origin or call.tool.name}, {how}"))

    def _finish(self, found: Round, call: OpenCall, outcome: ToolOutcome, note: str) -> None:
        self._keep(found, call, result_of(call, outcome, note))

    def _keep(self, found: Round, call: OpenCall, part: ToolResultPart) -> None:
        call.state, call.began_at = CallState.RUNNING, time.monotonic()
        self._run(self._store(found, call, part))

    async def _store(self, found: Round, call: OpenCall, part: ToolResultPart) -> None:
        try:
            # One after the other: the first makes the message that the others go into.
            async with found.lock:
                message_id = await found.conversation.add_results(found.reply_id, (part,))
        except CanalError as error:
            call.state, call.unstored = CallState.WAITING, part
            self._tell(tr("The result of {name} is not stored yet. {error}", name=call.call.name, error=error))
            self._hold(found)
            return
        call.state = CallState.DONE
        self._run(keep_typed(found))
        self.changed(found.conversation.id)
        if found.open:
            self._hold(found)
        else:
            await self._go_on(found, message_id)

    def _hold(self, found: Round) -> None:
        """Be busy as long as something is being called."""
        is_running = any(call.state is CallState.RUNNING for call in found.calls)
        found.conversation.hold_for_calls(_Stop(self._stop, found) if is_running else None)
        self.changed(found.conversation.id)

    def _stop(self, found: Round) -> None:
        found.is_stopped = True
        for call in found.calls:
            if call.state is CallState.RUNNING:
                self._tasks.cancel(_name(found, call))

    async def _go_on(self, found: Round, message_id: MessageId) -> None:
        conversation = found.conversation
        try:
            goes_on = not found.is_stopped and self._may_ask_again(conversation, message_id)
            if goes_on and await self._may_go_on(conversation):
                conversation.hold_for_calls(None)
                reply = conversation.tree[found.reply_id]
                await conversation.regenerate(reply.model or conversation.conversation.model, message_id)
        except CanalError as error:
            self._tell(str(error))
        finally:
            conversation.hold_for_calls(None)
            if self._rounds.get(conversation.id) is found:
                self._forget(conversation)
            self.changed(conversation.id)

    def _may_ask_again(self, conversation: OpenConversation, message_id: MessageId) -> bool:
        """Whether the results go to the model by themselves."""
        if message_id not in conversation.tree or conversation.tree.children(message_id):
            return False
        if conversation.tree.active_leaf != message_id:
            # Another branch is looked at by now: the user goes on from here when there is time for it.
            return False
        rounds = 0
        for message in reversed(conversation.tree.branch(message_id)):
            if message.role is Role.USER:
                break
            rounds += message.role is Role.TOOL
        if rounds % MAX_ROUNDS == 0:
            self._tell(MANY_ROUNDS)
            return False
        return True

    def _forget(self, conversation: OpenConversation) -> None:
        conversation.awaits_results = False
        if self._rounds.pop(conversation.id, None) is not None:
            self.changed(conversation.id)

    def _run(self, work: Coroutine[object, object, None]) -> None:
        self._tasks.begin("tools", work, self._tell)


@dataclass(frozen=True)
class _Stop:
    """Ends a round; the same for the same round."""

    stop: Callable[[Round], None]
    found: Round

    def __call__(self) -> None:
        self.stop(self.found)


def _name(found: Round, call: OpenCall) -> str:
    return f"tool call {found.reply_id} {found.calls.index(call)}"


def _as_seen(known: Tool, seen: Tool) -> Tool:
    """A tool under the name its server knows it by, described as the user saw it: it may be another one by now."""
    return replace(known, description=seen.description, schema=seen.schema)
