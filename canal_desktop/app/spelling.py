"""Spelling: asks a process of its own which words are right, and what may have been meant."""

from __future__ import annotations

import asyncio
import importlib.util
import json
from pathlib import Path
from typing import TYPE_CHECKING, Any

from canal_desktop.app.daemon_executor import DaemonExecutor
from canal_desktop.app.line_process import LineProcess
from canal_desktop.language import tr
from canal_desktop.storage.dictionaries import find_dictionaries

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from typing import TypeVar

    from canal_desktop.storage.dictionaries import OwnWords

    T = TypeVar("T")

NOT_HERE = tr("Spelling cannot be checked on this computer: the dictionary program is not made for it.")
ENDED = tr("Spelling is not checked until the next start: the dictionary program has ended by itself.")
MOST_SUGGESTIONS = 7
MOST_ENDS = 3
"""So often the process is started again when it has ended by itself, as over a broken dictionary."""


def is_possible() -> bool:
    """Whether spelling can be checked on this computer at all."""
    return importlib.util.find_spec("hunspell") is not None


class Spelling:
    """Looks words up. Dictionaries are looked for and read when they are first wanted.

    folders are looked through in this order. Every coroutine waits in a thread, and so does nothing of the window.
    """

    def __init__(self, folders: Sequence[Path], own: OwnWords) -> None:
        self._folders = folders
        self._own = own
        self._thread = DaemonExecutor(max_threads=1)
        self._process = LineProcess(Path(__file__).with_name("spell_process.py"))
        self._found: dict[str, Path] | None = None
        self._used: tuple[str, ...] = ()
        self._ends = 0
        self._is_closed = False
        self.problem = "" if is_possible() else NOT_HERE
        """Why nothing is checked, "" while something can be."""

    @property
    def used(self) -> tuple[str, ...]:
        """The names of the dictionaries in use."""
        return self._used

    async def available(self) -> tuple[str, ...]:
        """The names of the dictionaries there are."""
        return tuple(sorted(await self._in_thread(self._find)))

    async def use(self, names: tuple[str, ...]) -> None:
        """Look words up in these dictionaries from now on."""
        self._used = names
        await self._in_thread(self._load)

    async def unknown(self, words: Sequence[str]) -> frozenset[str]:
        """Those of the words that no dictionary in use has."""
        answer = await self._in_thread(lambda: self._ask({"do": "check", "words": list(words)}))
        return frozenset(answer.get("unknown", ()))

    async def suggestions(self, word: str) -> tuple[str, ...]:
        """What may have been meant, the likeliest first."""
        answer = await self._in_thread(lambda: self._ask({"do": "suggest", "word": word}))
        return tuple(answer.get("words", ())[:MOST_SUGGESTIONS])

    async def learn(self, word: str) -> None:
        """Take a word for right from now on, also after the next start.

        Raises:
            OSError: it could not be written down.
        """
        await self._in_thread(lambda: self._own.add(word))
        await self._in_thread(lambda: self._ask({"do": "add", "word": word}))

    async def close(self) -> None:
        """End the process."""
        self._is_closed = True
        await self._in_thread(self._process.end)
        self._thread.shutdown()

    async def _in_thread(self, call: Callable[[], T]) -> T:
        return await asyncio.get_running_loop().run_in_executor(self._thread, call)

    # In the thread.

    def _find(self) -> dict[str, Path]:
        if self._found is None:
            self._found = find_dictionaries(self._folders)
        return self._found

    def _load(self) -> None:
        if not self._used or self.problem:
            self._process.end()
            return
        found = self._find()
        paths = [str(found[name]) for name in self._used if name in found]
        self._exchange({"do": "load", "paths": paths, "own": self._own.read()})

    def _ask(self, request: dict[str, Any]) -> dict[str, Any]:
        if self.problem or not self._used:
            return {}
        if self._process.process is None:
            self._load()
        return self._exchange(request)

    def _exchange(self, request: dict[str, Any]) -> dict[str, Any]:
        if self._process.process is None and not self._begin():
            return {}
        answer = self._process.exchange(json.dumps(request) + "\n")
        if answer is None:
            # It has ended by itself. What was asked is asked again with the next key.
            self._ends += 1
            if self._ends >= MOST_ENDS:
                self.problem = ENDED
            return {}
        return answer

    def _begin(self) -> bool:
        if self._is_closed or self.problem:
            return False
        is_begun = self._process.begin()
        if not is_begun:
            self.problem = ENDED
        return is_begun
