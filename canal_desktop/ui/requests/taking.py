"""Taking: what went over the wire put on the clipboard or into files; never with a key in it."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtGui import QGuiApplication

from canal_desktop.app.request_as_curl import curl_of
from canal_desktop.app.wire_texts import http_bytes, record, request_text, response_text, support_text
from canal_desktop.domain.errors import CanalError
from canal_desktop.language import sentences, tr
from canal_desktop.ui.requests.drawer import Wish
from canal_desktop.ui.widgets.file_saver import FileSaver

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from canal_desktop.app.attempts import Attempts
    from canal_desktop.app.tasks import Tasks
    from canal_desktop.domain.attempt import Attempt
    from canal_desktop.ui.conversation_window import ConversationWindow

T = TypeVar("T")

COPY = "copy requests"
REQUEST_COPIED = tr("The request: copied, without any key.")
CURL_COPIED = tr("The request as curl: copied, without any key.")
ANSWER_COPIED = tr("The answer: copied, without any key.")
ALL_COPIED = tr("All requests of this answer: copied, without any key.")

Noted = tuple[str, tuple[str, ...]]
"""A text, and sentences on what is different in it."""


class Taking:
    """A body that is saved is so byte by byte. say shows a sentence."""

    def __init__(
        self, window: ConversationWindow, attempts: Attempts, tasks: Tasks, say: Callable[[str], None]
    ) -> None:
        self._say = say
        self._attempts = attempts
        self._tasks = tasks
        self.saver = FileSaver(window)
        self.saver.told.connect(say)

    def take(self, wish: Wish, attempt: Attempt, attempts: tuple[Attempt, ...]) -> None:
        """Copy or save a request, or all requests of its answer."""
        stem = f"request-{attempt.at.astimezone().strftime('%Y%m%d-%H%M%S')}-{attempt.number}"
        ask = self._ask
        do: dict[Wish, Callable[[], None]] = {
            Wish.COPY_REQUEST: lambda: self._copy(REQUEST_COPIED, self._one(attempt, _request)),
            Wish.COPY_CURL: lambda: self._copy(CURL_COPIED, self._one(attempt, curl_of)),
            Wish.COPY_RESPONSE: lambda: self._copy(ANSWER_COPIED, asyncio.to_thread(_answer, attempt)),
            Wish.COPY_ALL: lambda: self._copy(ALL_COPIED, self._all(attempts, _for_support)),
            Wish.SAVE_RECORD: lambda: ask(tr("Save the requests"), f"{stem}.json", lambda: self._all(attempts, record)),
            Wish.SAVE_HTTP: lambda: ask(tr("Save the request"), f"{stem}.http", lambda: self._one(attempt, http_bytes)),
            Wish.SAVE_REQUEST: lambda: ask(
                tr("Save the body"), f"{stem}.body", lambda: self._attempts.body_bytes(attempt)
            ),
            Wish.SAVE_RESPONSE: lambda: ask(
                tr("Save the body"), f"{stem}.answer", lambda: _known(attempt.response_body)
            ),
        }
        do[wish]()

    async def _one(self, attempt: Attempt, make: Callable[[Attempt, bytes], T]) -> T:
        body = await self._attempts.body_bytes(attempt)
        return await asyncio.to_thread(make, attempt, body)

    async def _all(self, attempts: tuple[Attempt, ...], make: Callable[[list[tuple[Attempt, bytes]]], T]) -> T:
        bodies = [(attempt, await self._attempts.body_bytes(attempt)) for attempt in attempts]
        return await asyncio.to_thread(make, bodies)

    def _ask(self, title: str, name: str, load: Callable[[], Awaitable[bytes]]) -> None:
        self.saver.ask_and_load(title, name, load, self._tasks)

    def _copy(self, told: str, loading: Awaitable[Noted]) -> None:
        self._tasks.restart(COPY, self._copy_soon(told, loading))

    async def _copy_soon(self, told: str, loading: Awaitable[Noted]) -> None:
        try:
            text, notes = await loading
        except CanalError as error:
            self._say(str(error))
        else:
            QGuiApplication.clipboard().setText(text)
            self._say(sentences(told, *notes))


def _request(attempt: Attempt, body: bytes) -> Noted:
    return request_text(attempt, body), ()


def _answer(attempt: Attempt) -> Noted:
    return response_text(attempt), ()


def _for_support(attempts: list[tuple[Attempt, bytes]]) -> Noted:
    return support_text(attempts), ()


async def _known(data: bytes) -> bytes:
    return data
