"""What the user does in conversations, on a disk that may fail: begun from the same files, looked at by content."""

from __future__ import annotations

import shutil
from abc import ABC, abstractmethod
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from canal_desktop.app.reply_journal import ReplyJournal
from canal_desktop.domain.message import MessageState, Role, TextPart
from canal_desktop.storage.conversations import ConversationStore
from canal_desktop.storage.database import Database
from tests.servers.misbehaving import KEY, MisbehavingServer
from tests.unit.app.conftest import World, until_done
from tests.unit.storage.archives import archived, merge
from tests.unit.storage.backing_up import TREE
from tests.unit.storage.conftest import conversation, message

if TYPE_CHECKING:
    from pathlib import Path

    import apsw

    from canal_desktop.domain.archive import ArchivedConversation
    from tests.failing_disk import FailingDisk

LONG = "a long line of text, so that pages fill up. " * 200
TITLE = "talk 3"


def talks(of: str, count: int = 12) -> list[ArchivedConversation]:
    """Conversations of four messages, one of which fills pages."""
    tree = (*TREE[:3], ("d", "b", LONG))
    return [archived(f"{of} {n}", tree, day=n, folder="Work", tags=("x",)) for n in range(count)]


class Refused(Exception):  # noqa: N818 - as the program's own
    """Told by a sentence, not raised."""


class Trial(ABC):
    """One thing the user does, in a folder of its own."""

    def __init__(self, folder: Path, disk: FailingDisk) -> None:
        self.folder = folder
        self.path = folder / "library.sqlite3"
        self.disk = disk

    @classmethod
    async def prepare(cls, folder: Path) -> None:
        """Make what every run begins with."""
        database = await Database.open(folder / "library.sqlite3")
        await merge(database, talks("talk"))
        await database.close()

    async def open(self) -> None:
        """The start, while nothing fails."""
        self.database = await Database.open(self.path)

    @abstractmethod
    async def act(self) -> None:
        """Do it; done when this returns. Raises a StorageError where it was refused."""

    def check_refused(self) -> None:  # noqa: B027 - most keep nothing
        """What is in memory after a refusal."""

    async def look(self) -> Any:
        """What there is of it."""
        return await self.content(self.database)

    async def content(self, database: Database) -> Any:
        """The same by any connection."""
        return await seen(database)

    def is_whole(self, state: Any, before: Any, after: Any) -> bool:
        """Whether what is there after a refusal may be so."""
        return bool(state in (before, after))

    async def look_after_kill(self) -> Any:
        """What there is of it when the files are opened by the next start."""
        database = await Database.open(self.path)
        try:
            return await self.content(database)
        finally:
            await database.close()

    async def close(self) -> None:
        """The end of the program."""
        await self.database.close()


async def seen(database: Database) -> Any:
    """Titles, folders and texts, as lists: what was made in two runs has other ids."""
    queries = (
        "SELECT title, deleted_at IS NULL, (SELECT name FROM folders WHERE id = folder_id) FROM conversations",
        "SELECT role, state, kind, text FROM messages LEFT JOIN parts ON message_seq = seq",
        "SELECT text FROM drafts",
    )
    deltas = "SELECT text FROM deltas ORDER BY seq"

    def work(db: apsw.Connection) -> Any:
        found = [sorted(map(repr, db.execute(query).fetchall())) for query in queries]
        return [*found, [str(text) for (text,) in db.execute(deltas)]]

    return await database.run(work)


class WorldTrial(Trial):
    """In the app layer."""

    async def open(self) -> None:
        await super().open()
        self.server = MisbehavingServer()
        await self.server.__aenter__()
        self.world = World(self.database, self.server, self.folder)
        self.world.profiles.use_environment(self.server.base_url, KEY)
        found = {one.title: one.id for one in await self.world.store.summaries()}
        self.talk = await self.world.library.open(found[TITLE])
        self.others = [known for title, known in found.items() if title != TITLE]
        await self.talk.save_draft("How are you?" if isinstance(self, Send) else "")

    async def close(self) -> None:
        await self.world.close()
        assert self.world.errors == []
        await self.server.__aexit__()
        await super().close()


class Send(WorldTrial):
    """The question stays in the composer until it is stored."""

    async def act(self) -> None:
        await self.talk.send(f"How are you? {LONG}", "gpt-4o-mini")
        self.disk.mend()
        await until_done(self.talk)

    def is_whole(self, state: Any, before: Any, after: Any) -> bool:
        # Where only the last sync failed, the question may turn up at the next start, and nothing was answered yet.
        messages = [line for line in state[1] if line not in before[1]]
        is_asked = len(messages) == 2 and messages[0] == repr(("assistant", "streaming", None, None)) and not state[2]
        return state in (before, after) or is_asked

    def check_refused(self) -> None:
        assert self.talk.draft == f"How are you? {LONG}"
        assert not self.talk.is_running


class Rename(WorldTrial):
    """A title of the user's own."""

    async def act(self) -> None:
        await self.world.library.rename(self.talk.id, f"Another {LONG[:150]}")

    def check_refused(self) -> None:
        assert self.talk.conversation.title.startswith("Another")


class Move(WorldTrial):
    """Several conversations out of their folder."""

    async def act(self) -> None:
        await self.world.organiser.move(self.others, None)


class Clear(WorldTrial):
    """Into the trash, and from there for good."""

    async def open(self) -> None:
        await super().open()
        await self.world.organiser.delete(self.others)

    async def act(self) -> None:
        await self.world.organiser.empty_trash_for_good()


class Stream(Trial):
    """Pieces of an answer, and then its end."""

    said = tuple(f"word {number} {LONG[:700]} " for number in range(8))

    async def open(self) -> None:
        await super().open()
        self.store = ConversationStore(self.database)
        talk = conversation("streams")
        await self.store.create(talk)
        self.reply = message(talk.id, "", role=Role.ASSISTANT, state=MessageState.STREAMING)
        await self.store.add_message(self.reply)
        self.shown: list[None] = []

    async def act(self) -> None:
        troubles: list[str | None] = []
        journal = ReplyJournal(self.store, self.reply.id, troubles.append)
        for piece in self.said:
            journal.add("text", piece)
            journal._begin_write()
            assert journal._write is not None
            await journal._write
        await journal.close()
        final = replace(self.reply, parts=(TextPart("".join(self.said)),), state=MessageState.COMPLETE)
        before = len(troubles)
        await journal.finish(final, lambda: self.shown.append(None), lambda: False)
        assert self.shown, "the answer is not shown"
        if len(troubles) > before:
            raise Refused(str(troubles[-1]))

    def is_whole(self, state: Any, before: Any, after: Any) -> bool:
        # Pieces that could not be written go with the next ones: what is there is the beginning of what was said.
        return bool(state == after or "".join(self.said).startswith("".join(state[-1])))


def copied(source: Path, target: Path) -> Path:
    """The files as they are now, as a kill at this moment would leave them; shared memory is made anew."""
    shutil.rmtree(target, ignore_errors=True)
    shutil.copytree(source, target, ignore=shutil.ignore_patterns("*-shm"))
    return target
