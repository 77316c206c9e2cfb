"""ProfileKeys: which key goes to which server; held in memory with its origin, read from the keyring when needed."""

from __future__ import annotations

import asyncio
import contextlib
import logging
from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeVar

from canal_desktop.domain.completion import Failed
from canal_desktop.domain.errors import ProviderError, SecretError
from canal_desktop.domain.failures import FailureKind, sentence_for
from canal_desktop.domain.profile import ProfileSource, host_of, origin_of
from canal_desktop.language import tr

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from canal_desktop.domain.profile import Profile
    from canal_desktop.domain.redaction import Redactor
    from canal_desktop.storage.secrets import SecretStore

T = TypeVar("T")

KEYRING_PATIENCE_S = 1.5
"""After this long without an answer the user is told that the keyring is waited for."""

ORPHAN_PATIENCE_S = 30.0
"""How long a keyring may take to remove a key that no profile uses any more."""

log = logging.getLogger("canal_desktop")


@dataclass(frozen=True, slots=True, repr=False)
class _HeldKey:
    """A key in memory and the origin it was entered for: it is given out for no other."""

    origin: str
    key: str


class ProfileKeys:
    """The keys of all profiles. on_wait gets True when the keyring keeps us waiting, False when it no longer does."""

    def __init__(self, secrets: SecretStore, redactor: Redactor, on_wait: Callable[[bool], None]) -> None:
        self._secrets = secrets
        self._redactor = redactor
        self._on_wait = on_wait
        self._held: dict[str, _HeldKey] = {}
        self._changes: Counter[str] = Counter()
        self._waits: set[object] = set()
        self._orphans: set[asyncio.Task[None]] = set()

    def changes(self, profile_id: str) -> int:
        """How often a profile's key was set or forgotten: what was begun under another number is out of date."""
        return self._changes[profile_id]

    def is_held(self, profile_id: str) -> bool:
        """Whether a profile's key is in memory."""
        return profile_id in self._held

    def learn(self, key: str) -> None:
        """Mask this key from now on, wherever text is shown or logged."""
        self._redactor.learn(key)

    def hold(self, profile_id: str, base_url: str, key: str) -> None:
        """Keep a key in memory, for the origin of this Base URL and no other."""
        self._redactor.learn(key)
        self._held[profile_id] = _HeldKey(origin_of(base_url), key)
        self._changes[profile_id] += 1

    def let_go(self, profile_id: str) -> None:
        """Forget a key in memory."""
        self._held.pop(profile_id, None)
        self._changes[profile_id] += 1

    async def key_of(self, profile: Profile) -> str:
        """The profile's key, "" for none; asks the keyring only where a key for this origin is known to be there.

        Raises:
            ProviderError: there should be a key and there is none, or the keyring does not give it.
        """
        origin = origin_of(profile.base_url)
        held = self._held.get(profile.id)
        if held is not None and held.origin == origin:
            return held.key
        if profile.key_backend is not None and profile.key_origin == origin:
            return await self._from_keyring(profile, profile.key_backend)
        if profile.needs_key and profile.source is not ProfileSource.DEMO:
            raise _no_key(profile)
        return ""

    async def _from_keyring(self, profile: Profile, backend: str) -> str:
        before = self._changes[profile.id]
        try:
            found = await self._waiting(self._secrets.load(profile.id, backend))
        except SecretError as error:
            failed = Failed(FailureKind.NO_KEY, tr("{error} Enter the key again under Profiles to go on.", error=error))
            raise ProviderError(failed) from None
        if found is None or before != self._changes[profile.id]:
            raise _no_key(profile)
        self._redactor.learn(found)
        self._held[profile.id] = _HeldKey(origin_of(profile.base_url), found)
        return found

    async def store(self, profile_id: str, key: str) -> str:
        """Put a key into the keyring; returns the keyring's name. Cancelling this takes the key out again.

        Raises:
            SecretError: it is not there.
        """
        return await self._waiting(self._secrets.save(profile_id, key))

    async def forget(self, profile_id: str) -> None:
        """Take a key out of the keyring.

        Raises:
            SecretError: the keyring did not let go of it.
        """
        await self._waiting(self._secrets.forget(profile_id))

    def forget_soon(self, profile_id: str) -> None:
        """Take a key that no profile uses any more out of the keyring, while the program goes on."""
        task = asyncio.get_running_loop().create_task(self._forget_orphan(profile_id), name=f"orphan {profile_id}")
        self._orphans.add(task)
        task.add_done_callback(self._orphans.discard)

    async def _forget_orphan(self, profile_id: str) -> None:
        try:
            async with asyncio.timeout(ORPHAN_PATIENCE_S):
                await self.forget(profile_id)
        except (SecretError, TimeoutError):
            log.warning("A key that is no longer used could not be removed from the keyring")

    async def close(self) -> None:
        """Wait for no keyring any more."""
        for task in self._orphans:
            task.cancel()
        if self._orphans:
            await asyncio.wait(self._orphans)

    async def _waiting(self, call: Awaitable[T]) -> T:
        wait = object()
        timer = asyncio.get_running_loop().call_later(KEYRING_PATIENCE_S, self._begin_wait, wait)
        try:
            return await call
        finally:
            timer.cancel()
            with contextlib.suppress(KeyError):
                self._waits.remove(wait)
                if not self._waits:
                    self._on_wait(False)

    def _begin_wait(self, wait: object) -> None:
        self._waits.add(wait)
        self._on_wait(True)


def _no_key(profile: Profile) -> ProviderError:
    sentence = sentence_for(FailureKind.NO_KEY, host=host_of(profile.base_url))
    return ProviderError(Failed(FailureKind.NO_KEY, sentence))
