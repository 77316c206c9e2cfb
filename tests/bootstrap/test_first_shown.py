"""What a start shows first is what it goes on with: no other conversation is seen before it."""

from __future__ import annotations

import asyncio
from datetime import UTC, datetime
from typing import TYPE_CHECKING

import pytest

from canal_desktop.domain.conversation import Conversation
from canal_desktop.domain.message import new_conversation_id
from canal_desktop.storage.conversations import ConversationStore
from canal_desktop.storage.database import Database
from canal_desktop.ui.main_window import STATE_FILE
from canal_desktop.ui.window_state import WindowState
from tests.bootstrap.test_start import pytestmark as pytestmark
from tests.bootstrap.test_start import run_with

if TYPE_CHECKING:
    from pathlib import Path

    from canal_desktop.domain.message import ConversationId

SEEN_IN_TURN = """
import asyncio, os
from canal_desktop.ui.conversation_pane import ConversationPane
from canal_desktop.ui.main_window import MainWindow

seen = []
titled = MainWindow.set_conversation_title

def look(window):
    pane = window.findChild(ConversationPane)
    now = window.windowTitle(), pane.title.text() if pane is not None and pane.isVisible() else ""
    if now not in seen[-1:]:
        seen.append(now)
        print(*now, sep="|", flush=True)

def set_conversation_title(self, title):
    titled(self, title)
    # What is put on the screen in one go is seen in one go.
    asyncio.get_running_loop().call_soon(look, self)

def mark(name):
    if name == "typing":
        asyncio.get_running_loop().call_later(1.5, lambda: os._exit(0))

MainWindow.set_conversation_title = set_conversation_title
start.mark = mark
"""


async def make_library(path: Path) -> tuple[ConversationId, ConversationId]:
    """A library with two conversations, of which the first is the one shown last."""
    database = await Database.open(path / "library.sqlite3")
    store = ConversationStore(database)
    now = datetime.now(UTC)
    made = [Conversation(new_conversation_id(), title, now, now) for title in ("Tea", "Milk")]
    for conversation in made:
        await store.create(conversation)
    await database.close()
    WindowState(path / STATE_FILE).save_shown(made[0].id)
    return made[0].id, made[1].id


@pytest.mark.parametrize(
    ("link", "seen"),
    [
        ("", ["Canal|", "Canal – Tea|Tea"]),
        ("canal://chat/{milk}", ["Canal|", "Canal – Milk|Milk"]),
        ("canal://new?text=a", ["Canal|", "Canal – New conversation|New conversation"]),
        ("canal://chat/" + "0" * 32, ["Canal|", "Canal – Tea|Tea"]),
    ],
)
def test_nothing_is_seen_before_what_was_wanted(tmp_path: Path, link: str, seen: list[str]) -> None:
    _tea, milk = asyncio.run(make_library(tmp_path))
    done = run_with(SEEN_IN_TURN, tmp_path, link=link.format(milk=milk))
    assert done.stdout.splitlines() == seen
