"""Measures what counting and listing the parts of a request cost in a conversation of 10,000 messages.

`python -m benchmarks.context`; CPU milliseconds of the window's thread, offscreen. *Longest* is the longest time
without a turn for others.
"""

from __future__ import annotations

import asyncio
import os
import time
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import TYPE_CHECKING

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtWidgets import QApplication

from canal_desktop.app.next_request import NextRequests, Written
from canal_desktop.app.open_conversation import OpenConversation
from canal_desktop.app.request_maker import RequestMaker
from canal_desktop.app.tasks import Tasks
from canal_desktop.domain.conversation import Conversation
from canal_desktop.domain.message import ConversationId, Message, MessageId, MessageState, Role, TextPart
from canal_desktop.storage.nowhere import NowhereStore
from canal_desktop.ui.context_list import ContextList
from canal_desktop.ui.theme.theme import make_theme

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

NOW = datetime(2026, 1, 1, tzinfo=UTC)
MESSAGES = 10_000


@dataclass
class Turns:
    """Follows how long others have to wait."""

    longest_ms: float = 0.0

    async def beat(self) -> None:
        """Have a turn whenever there is one."""
        last = time.thread_time()
        while True:
            await asyncio.sleep(0)
            now = time.thread_time()
            self.longest_ms = max(self.longest_ms, (now - last) * 1000)
            last = now


async def never(*_any: object) -> object:
    """What is not needed here."""
    raise KeyError


def conversation() -> OpenConversation:
    """Questions and answers of 50 to 10,000 characters."""
    about = Conversation(ConversationId("c"), "long", NOW, NOW, model="model", active_leaf=MessageId(str(MESSAGES - 1)))
    messages = []
    for number in range(MESSAGES):
        role = Role.ASSISTANT if number % 2 else Role.USER
        parent = MessageId(str(number - 1)) if number else None
        text = "Größe and words. " * (3 + number * 7 % 600)
        one = MessageId(str(number))
        messages.append(Message(one, about.id, parent, role, (TextPart(text),), MessageState.COMPLETE, NOW))
    requests = RequestMaker(never, lambda _profile: None, never)  # type: ignore[arg-type]
    return OpenConversation(
        about,
        messages,
        "",
        is_stored=False,
        store=NowhereStore(),
        tasks=Tasks(lambda name, error: print(name, error)),
        connect=never,  # type: ignore[arg-type]
        find_model=never,  # type: ignore[arg-type]
        changed=lambda _conversation: None,
        requests=requests,
    )


async def whole_and_longest(work: Callable[[], Awaitable[object]]) -> tuple[float, float]:
    """Milliseconds that work took, and the longest time of it without a turn for others."""
    turns = Turns()
    beating = asyncio.ensure_future(turns.beat())
    await asyncio.sleep(0)
    began = time.thread_time()
    await work()
    whole = (time.thread_time() - began) * 1000
    await asyncio.sleep(0)
    beating.cancel()
    return whole, max(turns.longest_ms, 0.0)


async def measure() -> None:
    """Print a table."""
    long = conversation()
    requests = NextRequests(long.requests)
    rows = [
        ("counted for the first time", *await whole_and_longest(lambda: requests.next(long, Written("And now?")))),
        ("counted after a key", *await whole_and_longest(lambda: requests.next(long, Written("And now? x" * 100)))),
    ]
    request = await requests.next(long, Written("And now?"))
    view = ContextList(make_theme())
    view.resize(800, 500)
    view.show()
    steps: list[tuple[str, Callable[[], object]]] = [
        ("list shown", lambda: view.show_request(request)),
        ("list shown again after a choice", lambda: view.show_request(request)),
        ("largest first", lambda: view.sort_by_size(True)),
        ("looked through for a word", lambda: view.filter("words")),
    ]
    for name, step in steps:
        began = time.thread_time()
        step()
        QApplication.processEvents()
        rows.append((name, (time.thread_time() - began) * 1000, (time.thread_time() - began) * 1000))
    print(f"| {MESSAGES:,} messages | all, ms | longest, ms |\n|---|---:|---:|")
    for name, whole, longest in rows:
        print(f"| {name} | {whole:.1f} | {longest:.1f} |")


if __name__ == "__main__":
    application = QApplication([])
    asyncio.run(measure())
