"""Some kills at random moments of each operation, as tools/kill_test.py makes them by the hundred."""

from __future__ import annotations

import asyncio
import math
import random
import sys
from typing import TYPE_CHECKING

import pytest

from canal_desktop.storage.conversations import ConversationStore
from canal_desktop.storage.database import Database
from tests.kills.chats import Drafts
from tests.servers.misbehaving import KEY
from tools.kill_test import OPERATIONS, kills_of, shares

if TYPE_CHECKING:
    from pathlib import Path

    from tests.kills.life import Heard, Say

pytestmark = [
    pytest.mark.skipif(sys.platform == "win32", reason="there is no SIGKILL"),
    pytest.mark.filterwarnings("ignore:This process.*is multi-threaded:DeprecationWarning"),
]


@pytest.mark.parametrize("name", OPERATIONS)
def test_what_was_confirmed_is_there_after_a_kill(name: str) -> None:
    # How much of a stream is lost says how busy the computer is, too.
    assert [kill.faults for kill in kills_of(name, 2, seed=11, allowed_loss_s=math.inf)] == [()] * 2


class Forgetful(Drafts):
    """Confirms what it never stores, and writes the key into a file."""

    async def act(self, say: Say) -> None:
        await Database.open(self.path)
        say("kept", key="draft of nobody", value="text")
        self.path.with_name("note").write_text(KEY)

    async def examine(self, database: Database, heard: Heard) -> list[str]:
        await ConversationStore(database).save_draft(None, "something else")
        return self.compare(heard, {"draft of nobody": await ConversationStore(database).load_draft(None)})


class Failing(Drafts):
    """Ends by itself."""

    async def act(self, say: Say) -> None:
        raise ValueError("it failed")


def test_what_is_missing_and_a_key_in_a_file_are_noticed(tmp_path: Path) -> None:
    forgetful = Forgetful(tmp_path, random.Random(1))
    forgetful.typical_s = None
    asyncio.run(forgetful.prepare())

    assert forgetful.kill().faults == (
        "draft of nobody is 'something else', not 'text'",
        "the key is in ['note']",
    )


def test_a_life_that_fails_by_itself_is_no_kill(tmp_path: Path) -> None:
    failing = Failing(tmp_path, random.Random(1))
    failing.typical_s = None
    with pytest.raises(RuntimeError, match="it failed"):
        failing.kill()


def test_every_operation_gets_its_share() -> None:
    assert shares(500, tuple("abcdefghijklmn")) == {name: 36 - (name > "j") for name in "abcdefghijklmn"}
