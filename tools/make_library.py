"""Makes a large library to measure the program with: always the same for the same numbers.

`python tools/make_library.py FOLDER --conversations 100000 --messages 1000000 --seed 1` writes FOLDER/library.sqlite3.
A million messages take a few minutes and 1.6 GB.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import random
import sys
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Any

import apsw

# Run as a file, Python looks for modules beside it only.
sys.path.insert(0, str(Path(__file__).parents[1]))

from canal_desktop.storage.library_file import open_library
from canal_desktop.storage.migrations import transaction
from canal_desktop.storage.rows import fold
from tools.made_texts import MadeTexts

if TYPE_CHECKING:
    from collections.abc import Iterator

LANGUAGES = ("en", "zh", "de", "ja", "es", "ru", "ko")
WEIGHTS = (55, 14, 9, 7, 6, 5, 4)
MODELS = ("gpt-5.4", "gpt-5.4-mini", "claude-sonnet-5", "deepseek-v4", "qwen3-235b", "llama-4-maverick", "gemini-3-pro")
FOLDERS = ("Work", "Home", "Travel", "Reading", "Python", "Garden", "Taxes", "Recipes", "学习", "仕事", "Straße", "Old")
TAGS = ("urgent", "idea", "later", "done", "review", "book", "math", "sql", "fun", "重要", "メモ", "büro")
YEARS = 10
BATCH = 20_000
PICTURE = b"the picture all messages with a picture share"

INSERT_MESSAGE = """
    INSERT INTO messages (
        seq, id, conversation_id, parent_id, role, state, created_at, model, finish_reason, usage, changed
    ) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
"""
INSERT_PART = "INSERT INTO parts (message_seq, position, kind, text, details) VALUES (?, ?, ?, ?, ?)"
INSERT_CONVERSATION = """
    INSERT INTO conversations (
        seq, id, activity, title, folded_title, created_at, updated_at, model, active_leaf, folder_id, pinned_at,
        archived_at, deleted_at, changed
    ) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
"""


@dataclass(slots=True)
class Made:
    """A conversation while it is being made."""

    id: str
    language: str
    model: str
    begun: datetime
    size: int
    leaf: str | None = None
    grandparent: str | None = None
    updated: datetime | None = None
    activity: int = 0
    changed: int = 0


class Maker:
    """Makes everything from one seed."""

    def __init__(self, db: apsw.Connection, seed: int, until: datetime) -> None:
        self._db = db
        self._chance = random.Random(seed)
        self._texts = MadeTexts(random.Random(seed + 1))
        self._until = until
        self._seq = 0
        self._clock = 0
        self._messages: list[tuple[Any, ...]] = []
        self._parts: list[tuple[Any, ...]] = []

    def make(self, conversations: int, messages: int) -> None:
        """Write the whole library."""
        made = self._plan(conversations, messages)
        for number, (moment, conversation, size) in enumerate(self._sittings(made)):
            self._sit(conversation, moment, size, number)
            if len(self._messages) >= BATCH:
                self._write()
        self._write()
        with transaction(self._db):
            self._finish(made)

    def _id(self) -> str:
        return f"{self._chance.getrandbits(128):032x}"

    def _plan(self, conversations: int, messages: int) -> list[Made]:
        """Conversations, oldest first: more and more of them a year, most short and a few very long."""
        chance = self._chance
        weights = [chance.paretovariate(1.3) for _ in range(conversations)]
        unit = max(0, messages - 2 * conversations) / sum(weights)
        sizes = [2 + int(weight * unit) for weight in weights]
        for at in range(messages - sum(sizes)):
            sizes[at % conversations] += 1
        span = timedelta(days=365 * YEARS)
        times = sorted(self._until - span * (1 - chance.random() ** 0.6) for _ in range(conversations))
        return [
            Made(self._id(), chance.choices(LANGUAGES, WEIGHTS)[0], chance.choice(MODELS), begun, size)
            for begun, size in zip(times, sizes, strict=True)
        ]

    def _sittings(self, made: list[Made]) -> list[tuple[datetime, Made, int]]:
        """When something is written in which conversation: some are taken up again weeks later."""
        found = []
        for conversation in made:
            first = conversation.size
            if conversation.size > 6 and self._chance.random() < 0.2:
                first = conversation.size // 2
                later = min(conversation.begun + timedelta(days=self._chance.expovariate(1 / 30)), self._until)
                found.append((later, conversation, conversation.size - first))
            found.append((conversation.begun, conversation, first))
        found.sort(key=lambda sitting: sitting[0])
        return found

    def _sit(self, conversation: Made, moment: datetime, size: int, number: int) -> None:
        chance = self._chance
        for at in range(size):
            moment += timedelta(seconds=chance.randint(5, 200))
            is_reply = at % 2 == 1
            # Now and then a second version of the last answer or question: its parent is the last one's.
            other = chance.random() < 0.04 and at > 1
            parent = conversation.grandparent if other else conversation.leaf
            role = "assistant" if is_reply else "user"
            self._add(conversation, moment, role, parent)
        conversation.updated = moment
        conversation.activity = number + 1
        conversation.changed = self._clock

    def _add(self, conversation: Made, moment: datetime, role: str, parent: str | None) -> None:
        chance = self._chance
        self._seq += 1
        self._clock += 1
        message_id = self._id()
        state, model, finish, usage = "complete", None, None, None
        if role == "assistant":
            model = conversation.model if chance.random() < 0.9 else chance.choice(MODELS)
            state = chance.choices(("complete", "stopped", "failed"), (96, 3, 1))[0]
            finish = "stop" if state == "complete" else None
            usage = json.dumps({"prompt_tokens": chance.randint(20, 9000), "completion_tokens": chance.randint(5, 900)})
        self._messages.append(
            (
                self._seq,
                message_id,
                conversation.id,
                parent,
                role,
                state,
                moment.isoformat(),
                model,
                finish,
                usage,
                self._clock,
            )
        )
        self._parts += [(self._seq, place, *part) for place, part in enumerate(self._content(conversation, role))]
        conversation.grandparent = parent
        conversation.leaf = message_id

    def _content(self, conversation: Made, role: str) -> Iterator[tuple[str, str, str | None]]:
        chance, texts, language, number = self._chance, self._texts, conversation.language, self._seq
        luck = chance.random()
        if role == "user":
            yield "text", texts.text(language, 1 + int(chance.expovariate(0.6)), number), None
            if luck < 0.003:
                details = {"file": hashlib.sha256(PICTURE).hexdigest(), "media_type": "image/png"}
                yield "image", "photo.png", json.dumps(details)
            return
        if luck < 0.06:
            yield "reasoning", texts.text("en", 5 + int(chance.expovariate(0.1)), number + 1), '{"duration_s": 4.2}'
        blocks = [texts.text(language, 3 + int(chance.expovariate(0.12)), number)]
        if luck > 0.75:
            blocks.append(texts.code())
        if luck > 0.95:
            blocks.append(f"See [the page](https://example.org/{number}).")
        yield "text", "\n\n".join(blocks), None
        if luck < 0.01:
            yield "tool_call", '{"query": "water"}', '{"call_id": "call_1", "name": "search"}'

    def _write(self) -> None:
        with transaction(self._db):
            self._db.executemany(INSERT_MESSAGE, self._messages)
            self._db.executemany(INSERT_PART, self._parts)
        self._messages, self._parts = [], []

    def _finish(self, made: list[Made]) -> None:
        chance = self._chance
        first = made[0].begun.isoformat()
        folders = [(self._id(), name, first, place, self._tick()) for place, name in enumerate(FOLDERS)]
        statement = "INSERT INTO folders (id, name, created_at, position, changed) VALUES (?, ?, ?, ?, ?)"
        self._db.executemany(statement, folders)
        self._db.executemany(INSERT_CONVERSATION, [self._row(at + 1, one, folders) for at, one in enumerate(made)])
        tags = [
            (one.id, tag, one.changed)
            for one in made
            if chance.random() < 0.25
            for tag in sorted(set(chance.choices(TAGS, k=chance.randint(1, 3))))
        ]
        self._db.executemany("INSERT INTO conversation_tags (conversation_id, tag, clock) VALUES (?, ?, ?)", tags)
        picture = (hashlib.sha256(PICTURE).hexdigest(), len(PICTURE), first)
        self._db.execute("INSERT INTO files VALUES (?, ?, ?)", picture)
        self._db.execute("UPDATE counters SET value = ? WHERE name = 'clock'", (self._clock,))
        self._db.execute("UPDATE counters SET value = ? WHERE name = 'activity'", (2 * len(made),))

    def _tick(self) -> int:
        self._clock += 1
        return self._clock

    def _row(self, seq: int, one: Made, folders: list[tuple[Any, ...]]) -> tuple[Any, ...]:
        chance = self._chance
        updated = (one.updated or one.begun).isoformat()
        luck = chance.random()
        pinned = updated if luck < 0.0003 else None
        archived = updated if 0.01 < luck < 0.06 else None
        # The trash is emptied after thirty days: what is in it was put there lately.
        deleted = (self._until - timedelta(days=chance.randint(1, 25))).isoformat() if luck > 0.995 else None
        folder = chance.choice(folders)[0] if chance.random() < 0.35 else None
        title = self._texts.title(one.language)
        return (
            seq,
            one.id,
            one.activity,
            title,
            fold(title),
            one.begun.isoformat(),
            updated,
            one.model,
            one.leaf,
            folder,
            pinned,
            archived,
            deleted,
            one.changed,
        )


def make_library(path: Path, conversations: int, messages: int, seed: int = 1, until: str = "2026-11-24") -> None:
    """Make a library of at least two messages a conversation, in a file that is not there yet.

    Args:
        path: the library's file.
        conversations: how many, 1 or more.
        messages: how many in all; twice as many as conversations, or more.
        seed: another number makes another library.
        until: the day the last conversation is from, as in 2026-11-24.

    Raises:
        FileExistsError: there is a library already.
    """
    if path.exists():
        raise FileExistsError(path)
    db = open_library(path).connection
    # All of it can be made again: no trigger, no check and no waiting for the disk.
    db.config(apsw.SQLITE_DBCONFIG_ENABLE_TRIGGER, 0)
    for name, value in (("synchronous", "off"), ("foreign_keys", False), ("cache_size", -600_000)):
        db.pragma(name, value)
    Maker(db, seed, datetime.fromisoformat(until).replace(tzinfo=UTC)).make(conversations, messages)
    db.execute("ANALYZE")
    db.close()


def main() -> None:
    """Make the library the command line asks for."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path, help="where library.sqlite3 is made")
    parser.add_argument("--conversations", type=int, default=100_000)
    parser.add_argument("--messages", type=int, default=1_000_000)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--until", default="2026-11-24", help="the day the last conversation is from")
    options = parser.parse_args()
    path = options.folder / "library.sqlite3"
    make_library(path, options.conversations, options.messages, options.seed, options.until)
    print(f"{path}: {path.stat().st_size / 1e6:,.0f} MB")


if __name__ == "__main__":
    main()
