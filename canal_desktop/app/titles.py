"""Titles: asks a model for the title of a conversation, quietly, after its first answer and behind every chat."""

from __future__ import annotations

import asyncio
import contextlib
import re
from contextlib import aclosing
from typing import TYPE_CHECKING

from canal_desktop.domain.completion import CompletionRequest, Cut, Delta, Failed, Opened, RequestMessage
from canal_desktop.domain.conversation import NEW_TITLE, title_from
from canal_desktop.domain.errors import CanalError
from canal_desktop.domain.message import MessageState, Role
from canal_desktop.domain.usage import Usage
from canal_desktop.providers.errand import errand

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from canal_desktop.app.library import Library
    from canal_desktop.app.open_conversation import OpenConversation
    from canal_desktop.app.tasks import Tasks
    from canal_desktop.domain.settings import Settings
    from canal_desktop.providers.base import Provider

    Account = Callable[[OpenConversation, CompletionRequest, str, Usage | None], Awaitable[None]]

ENOUGH_CHARS = 2_000
"""As much of the question and of the answer is sent."""

MOST_CHARS = 400
"""A model that says more than this does not give a title."""

PATIENCE_S = 60.0

PROMPT = (
    "Give this conversation a title of at most six words, in the language of the question. "
    "Answer with the title alone, without quotes and without a full stop.\n\n"
    "Question:\n{question}\n\nAnswer:\n{answer}"
)

TASK = "title"
QUOTES = "\"'`*_“”„‟«»‹›「」『』‘’‚"
LABEL = re.compile(r"\s*(title|titel|titre|título|titolo|标题|題名|タイトル|제목)\s*[:：]\s*", re.IGNORECASE)


def clean_title(said: str) -> str:
    """What a model said as a title: one line without quotes, at most 80 characters; "" where it is none."""
    for line in said.splitlines():
        words = "".join(char if char.isprintable() else " " for char in line)
        words = LABEL.sub("", words, count=1) if LABEL.match(words) else words
        title = title_from(words.replace("**", "").replace("`", "").strip().strip(QUOTES).rstrip(".。").strip(QUOTES))
        if title != NEW_TITLE:
            return title
    return ""


class Titles:
    """One request at a time, none while any reply is being written, and none for a conversation twice.

    A failure keeps the title from the first words and says nothing. settings gives the settings in use, connect the
    provider of a profile.

    Attributes:
        on_spent: called with the conversation, the request, what was said and what the server counted, None for
            nothing, once a model has answered.
    """

    def __init__(
        self,
        library: Library,
        tasks: Tasks,
        connect: Callable[[str | None], Awaitable[Provider]],
        settings: Callable[[], Settings],
    ) -> None:
        self._library = library
        self._tasks = tasks
        self._connect = connect
        self._settings = settings
        self._waiting: list[OpenConversation] = []
        self._asked_for: OpenConversation | None = None
        self.on_spent: Account = _no_account
        library.on_began = self._on_began
        library.on_ended = self._on_ended

    def _on_began(self, conversation: OpenConversation) -> None:
        """The user goes on: a title that is not there by now is not wanted any more."""
        if conversation in self._waiting:
            self._waiting.remove(conversation)
            conversation.awaits_title = False
        if conversation is self._asked_for:
            self._tasks.cancel(TASK)

    def _on_ended(self, conversation: OpenConversation) -> None:
        if self._settings().auto_titles and _first_exchange(conversation) is not None:
            conversation.awaits_title = True
            self._waiting.append(conversation)
        self._ask_next()

    def _ask_next(self) -> None:
        if self._waiting and self._asked_for is None and not self._library.running:
            self._asked_for = self._waiting.pop(0)
            task = self._tasks.start(TASK, self._ask(self._asked_for))
            assert task is not None
            task.add_done_callback(lambda _task: self._on_asked())

    def _on_asked(self) -> None:
        if self._asked_for is not None:
            self._asked_for.awaits_title = False
            self._asked_for = None
        self._ask_next()

    async def _ask(self, conversation: OpenConversation) -> None:
        exchange = _first_exchange(conversation)
        settings = self._settings()
        model = settings.title_model or conversation.conversation.model
        if exchange is None or not model or not settings.auto_titles:
            return
        question, answer = exchange
        before = conversation.conversation.title
        prompt = PROMPT.format(question=question[:ENOUGH_CHARS], answer=answer[:ENOUGH_CHARS])
        with contextlib.suppress(CanalError, TimeoutError):
            async with asyncio.timeout(PATIENCE_S):
                title = clean_title(await self._answer(conversation, model, prompt))
            if title:
                await conversation.take_title(title, before)

    async def _answer(self, conversation: OpenConversation, model: str, prompt: str) -> str:
        """What the model says, "" where it fails or says too much."""
        provider = await self._connect(conversation.conversation.profile_id)
        request = CompletionRequest(model, (RequestMessage(Role.USER, prompt),))
        said: list[str] = []
        usage: Usage | None = None
        is_wanted, is_answered = True, False
        with errand(f"a title for a conversation, of {model}"):
            async with aclosing(provider.stream(request)) as events:
                async for event in events:
                    if isinstance(event, Delta):
                        said.append(event.text)
                    elif isinstance(event, Usage):
                        usage = event
                    elif isinstance(event, Opened):
                        is_answered = True
                    is_wanted = not isinstance(event, Failed | Cut) and sum(map(len, said)) <= MOST_CHARS
                    if not is_wanted:
                        break
        if is_answered:
            await self.on_spent(conversation, request, "".join(said), usage)
        return "".join(said) if is_wanted else ""


async def _no_account(
    _conversation: OpenConversation, _request: CompletionRequest, _said: str, _usage: Usage | None
) -> None:
    """Nobody keeps account."""


def _first_exchange(conversation: OpenConversation) -> tuple[str, str] | None:
    """The first question and its answer, where there is nothing else yet and the title is still the question's.

    The question may have been edited since: its title is that of one of its versions. What tools were asked for in
    between, and gave, is nothing else.
    """
    asked = [
        message
        for message in conversation.branch
        if message.role not in {Role.SYSTEM, Role.TOOL} and not (message.role is Role.ASSISTANT and message.calls)
    ]
    if len(asked) != 2 or not conversation.is_stored or conversation.conversation.title_is_own:
        return None
    question, answer = asked
    is_whole = question.role is Role.USER and answer.role is Role.ASSISTANT and answer.state is MessageState.COMPLETE
    versions = (conversation.message(known) for known in conversation.tree.versions(question.id))
    is_titled_by_it = conversation.conversation.title in {title_from(version.text) for version in versions}
    if not is_whole or not answer.text.strip() or not is_titled_by_it:
        return None
    return question.text, answer.text
