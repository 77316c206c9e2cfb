"""Prompts: the user's prompt library: add, change, delete with a way back, to a file and from one."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from canal_desktop.app.hearers import Hearers
from canal_desktop.app.undo import Undoable
from canal_desktop.domain.errors import InvalidInput
from canal_desktop.domain.prompts import MAX_TITLE, Prompt, new_prompt_id, title_of
from canal_desktop.exchange.whole_file import save_over
from canal_desktop.language import tr

if TYPE_CHECKING:
    from pathlib import Path

    from canal_desktop.app.undo import UndoStack
    from canal_desktop.storage.prompts import PromptStore

KIND = "canal prompts"
VERSION = 1
MOST_BYTES = 20_000_000
"""Of a file that is read."""

NO_PROMPTS = tr("There are no prompts in this file. Choose a file that was exported here, or a text file.")


class Prompts:
    """What is kept, in memory once it is read. changed is called when it is something else.

    Every coroutine raises StorageError, or one of its kinds, when the disk fails.
    """

    def __init__(self, store: PromptStore, undo: UndoStack) -> None:
        self._store = store
        self._undo = undo
        self.all: tuple[Prompt, ...] = ()
        """By title, as they were when they were read last."""
        self.changed: Hearers[[]] = Hearers()

    async def load(self) -> None:
        """Read them."""
        self.all = await self._store.all()
        self.changed()

    async def add(self, title: str, text: str) -> Prompt:
        """Keep a new one; without a title it gets its first words.

        Raises:
            InvalidInput: the text is blank.
        """
        now = datetime.now(UTC)
        prompt = Prompt(new_prompt_id(), _title(title, text), _text(text), now, now)
        await self._store.put((prompt,))
        await self.load()
        return prompt

    async def change(self, prompt: Prompt, title: str, text: str) -> None:
        """Let one say something else.

        Raises:
            InvalidInput: the text is blank.
        """
        changed = replace(prompt, title=_title(title, text), text=_text(text), updated_at=datetime.now(UTC))
        await self._store.put((changed,))
        await self.load()

    async def delete(self, prompt: Prompt) -> Undoable:
        """Remove one; what is returned brings it back, and is on the stack of what can be undone."""
        await self._store.remove(prompt.id)
        await self.load()

        async def bring_back() -> None:
            await self._store.put((prompt,))
            await self.load()

        done = Undoable(tr("The prompt “{title}” was deleted.", title=prompt.title), bring_back)
        self._undo.push(done)
        return done

    def to_file(self, path: Path) -> None:
        """Write all of them as JSON; blocks. Raises OSError."""
        found = [{"title": one.title, "text": one.text} for one in self.all]
        content = json.dumps({"kind": KIND, "version": VERSION, "prompts": found}, ensure_ascii=False, indent=2)
        save_over(path, (f"{content}\n".encode("utf-8", "replace"),))

    async def take(self, found: list[tuple[str, str]]) -> int:
        """Add what read_prompts found, except what is there already; returns how many are new."""
        known = {(one.title, one.text) for one in self.all}
        now = datetime.now(UTC)
        new = [
            pair for pair in dict.fromkeys((_title(title, text), text) for title, text in found) if pair not in known
        ]
        await self._store.put([Prompt(new_prompt_id(), title, text, now, now) for title, text in new])
        await self.load()
        return len(new)


def read_prompts(path: Path) -> list[tuple[str, str]]:
    """The prompts in a file, title and text each: one of ours, or a text or Markdown file, which is one prompt; blocks.

    Raises:
        InvalidInput: there are none in it.
        OSError: it cannot be read.
    """
    if path.stat().st_size > MOST_BYTES:
        raise InvalidInput(NO_PROMPTS)
    try:
        text = path.read_text(encoding="utf-8-sig")
        if path.suffix.lower() != ".json":
            return [(path.stem, _text(text))]
        content = json.loads(text)
        found = [(entry["title"], entry["text"]) for entry in content["prompts"]]
    except (ValueError, KeyError, TypeError, RecursionError) as error:
        raise InvalidInput(NO_PROMPTS) from error
    if not found or not all(isinstance(part, str) and part.strip() for pair in found for part in pair):
        raise InvalidInput(NO_PROMPTS)
    return found


def _title(title: str, text: str) -> str:
    return " ".join(title.split())[:MAX_TITLE] or title_of(text)


def _text(text: str) -> str:
    if not text.strip():
        raise InvalidInput(tr("Write a prompt first."))
    return text
