"""Learning: what servers turned out not to take, kept in memory and on the disk, and told to whoever asks them."""

from __future__ import annotations

import asyncio
import contextlib
from functools import reduce
from typing import TYPE_CHECKING

from canal_desktop.app.hearers import Hearers
from canal_desktop.domain.errors import StorageError
from canal_desktop.domain.traits import split_trait, traits_of, with_trait

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from canal_desktop.storage.learned import LearnedTraits


class Learning:
    """The traits of all servers, by Base URL; see domain.traits.

    tell_providers gets a Base URL and all that is known of it, whenever that changes. changed is called then too.
    """

    def __init__(self, store: LearnedTraits, tell_providers: Callable[[str, frozenset[str]], None]) -> None:
        self._store = store
        self._tell_providers = tell_providers
        self._known: dict[str, frozenset[str]] = {}
        self._loaded: set[str] = set()
        self._background: set[asyncio.Task[None]] = set()
        self.changed: Hearers[[]] = Hearers()

    async def load(self, base_url: str) -> frozenset[str]:
        """All that is known of a server; nothing where it cannot be read, as it will be found out again."""
        if base_url not in self._loaded:
            with contextlib.suppress(StorageError):
                known = await self._store.load(base_url)
                if base_url not in self._loaded:
                    self._loaded.add(base_url)
                    # What was noted before is newer, and may not be on the disk yet.
                    self._known[base_url] = reduce(with_trait, sorted(self._known.get(base_url, ())), known)
        return self._known.get(base_url, frozenset())

    async def of_model(self, base_url: str, model: str) -> frozenset[str]:
        """What is known of one model of a server."""
        return traits_of(await self.load(base_url), model)

    async def list(self, base_url: str) -> tuple[tuple[str, str], ...]:
        """What is known of a server, as (model, trait), by model."""
        return tuple(sorted((model, trait) for trait, model in map(split_trait, await self.load(base_url))))

    def note(self, base_url: str, trait: str) -> None:
        """Remember one more trait; the disk is told of it by a task."""
        self._take(base_url, with_trait(self._known.get(base_url, frozenset()), trait))
        task = asyncio.get_running_loop().create_task(self._remember(base_url, trait), name=f"learn {trait}")
        self._background.add(task)
        task.add_done_callback(self._background.discard)

    async def _remember(self, base_url: str, trait: str) -> None:
        with contextlib.suppress(StorageError):
            # It will be found out again.
            await self._store.add(base_url, trait)

    async def forget(self, base_url: str, traits: Iterable[str]) -> None:
        """Forget traits of a server, as they are remembered: the next request is made in the usual way.

        Raises:
            StorageError: they could not be removed; nothing was forgotten.
        """
        gone = frozenset(traits)
        await self._store.remove(base_url, gone)
        self._take(base_url, await self.load(base_url) - gone)

    def _take(self, base_url: str, known: frozenset[str]) -> None:
        self._known[base_url] = known
        self._tell_providers(base_url, known)
        self.changed()

    async def close(self) -> None:
        """Wait for what is still being stored."""
        if self._background:
            await asyncio.wait(self._background)
