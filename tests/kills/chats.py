"""Killed while conversations are written and put in order: sending, unsent text, organising, attaching."""

from __future__ import annotations

import asyncio
import itertools
from typing import TYPE_CHECKING, Any

from canal_desktop.app.outbox import Outbox
from canal_desktop.domain.message import FilePart, MessageState, TextPart
from canal_desktop.storage.conversations import ConversationStore
from canal_desktop.storage.database import Database
from canal_desktop.storage.draft_parts import DraftParts
from canal_desktop.storage.files import FileStore
from tests.kills.life import Operation, rows
from tests.servers.misbehaving import KEY, MisbehavingServer
from tests.unit.app.conftest import Recorder, World, begin, until_done
from tests.unit.storage.conftest import conversation, message

if TYPE_CHECKING:
    from canal_desktop.domain.message import Message, MessageId
    from tests.kills.life import Heard, Say


class Teller(Recorder):
    """Passes on what the user sees of a reply."""

    def __init__(self, say: Say) -> None:
        super().__init__()
        self._say = say

    def on_delta(self, message_id: MessageId, text: str) -> None:
        super().on_delta(message_id, text)
        self._say("shown", key=message_id, text=text)

    def on_finished(self, message: Message) -> None:
        super().on_finished(message)
        self._say("finished", key=message.id, text=message.text, state=message.state.value)


class ChatOperation(Operation):
    """In the app layer, with a server in the same process where one is needed."""

    async def world(self, server: MisbehavingServer | None = None) -> World:
        """Everything below the window."""
        database = await Database.open(self.path)
        world = World(database, server, self.folder)  # type: ignore[arg-type] - most of it asks no server
        if server is not None:
            world.profiles.use_environment(server.base_url, KEY)
        return world


class Sending(ChatOperation):
    """Questions, whole answers, and long ones that are stopped."""

    name = "sending"
    typical_s = 2.0

    async def act(self, say: Say) -> None:
        async with MisbehavingServer() as server:
            world = await self.world(server)
            for count in itertools.count():
                talk = await begin(world, Teller(say))
                for model in ("gpt-4o-mini", "endless"):
                    text = f"question {self.number} {count} {model}"
                    say("tries", key=text, value=1)
                    await talk.send(text, model, on_stored=lambda text=text: say("kept", key=text, value=1))
                    if model == "endless":
                        # Longer than what may be lost, or shorter.
                        await asyncio.sleep(self.dice.choice([0.2, 1.2]))
                        talk.stop()
                    await until_done(talk)

    async def examine(self, database: Database, heard: Heard) -> list[str]:
        found = await rows(database, "SELECT text, count(*) FROM parts WHERE text LIKE 'question %' GROUP BY text")
        faults = self.compare(heard, dict(found))
        query = "SELECT id, state, (SELECT group_concat(text, '') FROM parts WHERE message_seq = seq) FROM messages"
        stored = {known: (state, text or "") for known, state, text in await rows(database, query)}
        finished = {line["key"]: line for line in heard.lines if line["is"] == "finished"}
        for known, line in finished.items():
            if stored.get(known) != (line["state"], line["text"]):
                faults.append(f"the answer {line['text']!r} is {stored.get(known)}")
        shown = [line for line in heard.lines if line["is"] == "shown" and line["key"] not in finished]
        if shown:
            state, text = stored.get(shown[0]["key"], ("", ""))
            faults += self._missing(shown, state, text)
        return faults

    def _missing(self, shown: list[dict[str, Any]], state: str, text: str) -> list[str]:
        said = ""
        missing = []
        for line in shown:
            said += line["text"]
            if len(said) > len(text):
                missing.append(line["at"])
        self.lost_s = missing[-1] - missing[0] if missing else 0.0
        faults = []
        if not said.startswith(text[: len(said)]):
            faults.append("the stored text is not what was shown")
        if self.lost_s > self.allowed_loss_s:
            faults.append(f"{self.lost_s:.2f} s of an answer are missing")
        if state not in {MessageState.INTERRUPTED.value, *({"complete", "stopped"} if not missing else set())}:
            faults.append(f"a cut answer is {state!r}")
        return faults


class Drafts(ChatOperation):
    """Unsent text, and messages that wait for the answer before them."""

    name = "unsent"
    typical_s = 0.6

    async def act(self, say: Say) -> None:
        world = await self.world()
        talk = await begin(world)
        await talk.add_question_only(f"begun {self.number}")
        say("kept", key=f"draft of {talk.id}", value="")
        say("kept", key=f"queue of {talk.id}", value=[])
        outbox = Outbox(world.tasks, print)
        waiting = []
        for count in itertools.count():
            text = f"draft {self.number} {count}"
            say("tries", key=f"draft of {talk.id}", value=text)
            await talk.save_draft(text)
            say("kept", key=f"draft of {talk.id}", value=text)
            text = f"waits {self.number} {count}"
            say("tries", key=f"queue of {talk.id}", value=[*waiting, text])
            await outbox.add(talk, text)
            waiting.append(text)
            say("kept", key=f"queue of {talk.id}", value=waiting)
            if len(waiting) > 3:
                say("tries", key=f"queue of {talk.id}", value=waiting[1:])
                await outbox.remove(talk, talk.waiting[0].id)
                del waiting[0]
                say("kept", key=f"queue of {talk.id}", value=waiting)

    async def examine(self, database: Database, heard: Heard) -> list[str]:
        store = ConversationStore(database)
        actual: dict[str, Any] = {}
        for (known,) in await rows(database, "SELECT id FROM conversations"):
            actual[f"draft of {known}"] = await store.load_draft(known)
            actual[f"queue of {known}"] = [one.text for one in await store.load_waiting(known)]
        for key in {line["key"] for line in heard.lines if "key" in line} - set(actual):
            actual[key] = None
        return self.compare(heard, actual)


class Organising(ChatOperation):
    """Titles, pins, tags, folders, the trash and what empties it."""

    name = "organising"
    typical_s = 0.8

    async def act(self, say: Say) -> None:
        world = await self.world()
        organiser, dice = world.organiser, self.dice
        talks = [conversation(f"talk {self.number} {count}") for count in range(4)]
        for talk in talks:
            await world.store.create(talk)
            await world.store.add_message(message(talk.id, "hello"))
            say("kept", key=f"title of {talk.id}", value=talk.title)
        folder = await organiser.new_folder(f"folder {self.number}")
        for count in itertools.count():
            known = dice.choice(talks).id
            title = f"title {count}"
            acts = (
                ("title", title, organiser.rename(known, title)),
                ("pinned", 1, organiser.pin([known])),
                ("pinned", 0, organiser.unpin([known])),
                ("archived", 1, organiser.archive([known])),
                ("archived", 0, organiser.unarchive([known])),
                ("deleted", 1, organiser.delete([known])),
                ("deleted", 0, organiser.restore_conversation(known)),
                ("folder", folder.id, organiser.move([known], folder.id)),
                ("folder", None, organiser.move([known], None)),
                ("tag", 1, organiser.add_tag([known], "red")),
                ("tag", 0, organiser.remove_tag([known], "red")),
                ("mark", "unread", organiser.mark_unread([known])),
                ("mark", None, organiser.mark_read([known])),
            )
            chosen = dice.choice(acts)
            for each in acts:
                if each is not chosen:
                    each[2].close()
            field, value, doing = chosen
            say("tries", key=f"{field} of {known}", value=value)
            await doing
            say("kept", key=f"{field} of {known}", value=value)
            if count % 10 == 9:
                await self._throw_away(world, say, count)

    async def _throw_away(self, world: World, say: Say, count: int) -> None:
        """Something of its own into the trash, and from there for good."""
        talk = conversation(f"goes {self.number} {count}")
        await world.store.create(talk)
        await world.organiser.delete([talk.id])
        say("kept", key=f"deleted of {talk.id}", value=1)
        entries = [entry for entry in await world.organiser.trash() if entry.id == talk.id]
        say("tries", key=f"deleted of {talk.id}", value=None)
        await world.organiser.remove_for_good(entries)
        say("kept", key=f"deleted of {talk.id}", value=None)

    async def examine(self, database: Database, heard: Heard) -> list[str]:
        query = """
            SELECT id, title, pinned_at IS NOT NULL, archived_at IS NOT NULL, deleted_at IS NOT NULL, folder_id, mark,
                EXISTS (SELECT 1 FROM conversation_tags WHERE conversation_id = id AND tag = 'red' AND is_set)
            FROM conversations
        """
        names = ("title", "pinned", "archived", "deleted", "folder", "mark", "tag")
        found = await rows(database, query)
        actual = {
            f"{name} of {known}": value for known, *values in found for name, value in zip(names, values, strict=True)
        }
        # What is set for the first time was none of it before.
        for line in heard.lines:
            if line["is"] == "tries" and line["key"].startswith(("pinned", "archived", "deleted", "tag")):
                self.known.setdefault(line["key"], 0)
        return self.compare(heard, actual)


class Attaching(ChatOperation):
    """Files beside unsent text and in questions."""

    name = "attachments"
    typical_s = 0.7

    async def act(self, say: Say) -> None:
        world = await self.world()
        files, drafts = world.stores.files, DraftParts(world.database)
        for count in itertools.count():
            talk = await begin(world)
            data = f"file {self.number} {count} ".encode() * self.dice.choice([10, 20_000])
            file_id = await files.add(data)
            part = FilePart(file_id, "text/plain", "notes.txt", "what is in it")
            say("kept", key=f"file {file_id}", value=len(data))
            say("tries", key=f"attached {self.number}", value=file_id)
            await drafts.save_attached(None, [part])
            say("kept", key=f"attached {self.number}", value=file_id)
            text = f"with {self.number} {count}"
            say("tries", key=text, value=file_id)
            say("tries", key=f"attached {self.number}", value=None)
            await talk.add_question_only(text, attached=(part,))
            say("kept", key=text, value=file_id)
            say("kept", key=f"attached {self.number}", value=None)

    async def examine(self, database: Database, heard: Heard) -> list[str]:
        files = FileStore(self.folder, database)
        await files.remove_unused()
        faults = []
        actual: dict[str, Any] = {}
        for (known,) in await rows(database, "SELECT id FROM files"):
            actual[f"file {known}"] = len(await files.read(known))
        store = ConversationStore(database)
        for (known,) in await rows(database, "SELECT id FROM conversations"):
            for one in (await store.load(known))[1]:
                [file] = [part for part in one.parts if isinstance(part, FilePart)]
                [text] = [part for part in one.parts if isinstance(part, TextPart)]
                actual[text.text] = file.file
                if f"file {file.file}" not in actual:
                    faults.append(f"the file of {text.text} is missing")
        drafts = DraftParts(database)
        for part in await drafts.load_attached(None):
            assert isinstance(part, FilePart)
            actual[f"attached {self.number}"] = part.file
        await drafts.save_attached(None, ())
        faults += self.compare(heard, actual)
        self.known[f"attached {self.number}"] = None
        return faults
