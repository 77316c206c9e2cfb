"""AppLock: whether a passphrase is set, and whether it is this one. The lock is no encryption; see decision 29."""

from __future__ import annotations

import asyncio
import math
import secrets
import time
from dataclasses import replace
from enum import StrEnum
from typing import TYPE_CHECKING

from canal_desktop.domain.errors import InvalidInput, NoSafeStore, SecretLost
from canal_desktop.domain.passphrase import USUAL_COST, Cost, hash_of, matches
from canal_desktop.language import sentences, tr, tr_n

if TYPE_CHECKING:
    from collections.abc import Callable

    from canal_desktop.domain.settings import Settings
    from canal_desktop.storage.secrets import SecretStore

LONGEST_PAUSE_S = 30.0
NOWHERE_SAFE = tr("This computer has no keyring that keeps a passphrase safely, so no lock can be set.")
NOT_KEPT = tr("The system keyring did not keep the passphrase, so no lock was set.")
WRONG = tr("This is not the passphrase.")


class Answer(StrEnum):
    """What came of a passphrase that was entered."""

    RIGHT = "right"
    WRONG = "wrong"
    TOO_SOON = "too_soon"
    """It was not looked at: the pause after a wrong one is not over."""
    GONE = "gone"
    """The keyring has no hash to compare it with any more."""
    NO_KEYRING = "no_keyring"
    """The keyring that has it is not there now."""


class WrongPassphrase(InvalidInput):
    """It is not the one that is set; the text says when the next one is looked at."""


class AppLock:
    """Keeps the passphrase's hash in the keyring, and in the settings only in which one it is.

    Args:
        keyring: where the hash is kept.
        settings: those in effect.
        change_settings: takes other ones.
        clock: seconds that are never set back.
        cost: of the next hash.
    """

    def __init__(
        self,
        keyring: SecretStore,
        settings: Callable[[], Settings],
        change_settings: Callable[[Settings], None],
        clock: Callable[[], float] = time.monotonic,
        cost: Cost = USUAL_COST,
    ) -> None:
        self._keyring = keyring
        self._settings = settings
        self._change_settings = change_settings
        self._clock = clock
        self._cost = cost
        self._turn = asyncio.Lock()
        self._wrong = 0
        self._closed_until = 0.0

    @property
    def is_set(self) -> bool:
        """Whether there is a passphrase; asks no keyring."""
        return bool(self._settings().lock_keyring)

    @property
    def pause_s(self) -> float:
        """Seconds until the next passphrase is looked at; 0 where that is now."""
        return max(0.0, self._closed_until - self._clock())

    async def set_passphrase(self, passphrase: str) -> None:
        """Have this passphrase from now on.

        Raises:
            InvalidInput: it cannot be used.
            SecretError: the keyring does not keep it; what was set before still is.
        """
        hashed = await asyncio.to_thread(hash_of, passphrase, self._cost)
        lock_id = self._settings().lock_id or secrets.token_hex(8)
        try:
            keyring = await self._keyring.save(_filed(lock_id), hashed)
        except NoSafeStore:
            raise NoSafeStore(NOWHERE_SAFE) from None
        except SecretLost:
            raise SecretLost(NOT_KEPT) from None
        self._note(lock_id, keyring)

    async def change(self, old: str, new: str) -> None:
        """Have another passphrase from now on.

        Raises:
            WrongPassphrase: the old one is wrong.
            InvalidInput: the new one cannot be used.
            SecretError: the keyring does not give or keep it.
        """
        await self._prove(old)
        await self.set_passphrase(new)

    async def remove(self, old: str) -> None:
        """Have no passphrase any more.

        Raises:
            WrongPassphrase: the old one is wrong.
            SecretError: the keyring does not give it, or does not let go of it.
        """
        await self._prove(old)
        if self.is_set:
            await self._keyring.forget(_filed(self._settings().lock_id))
            self._note("", "")

    async def try_passphrase(self, passphrase: str) -> Answer:
        """Look whether it is this one. After each wrong one the next is not looked at for a while.

        Raises:
            SecretRefused: the keyring stayed locked, or reports an error.
        """
        async with self._turn:
            if self.pause_s:
                return Answer.TOO_SOON
            answer = await self._compared(passphrase)
            if answer is Answer.WRONG:
                self._closed_until = self._clock() + min(2.0**self._wrong, LONGEST_PAUSE_S)
                self._wrong += 1
            else:
                self._wrong = 0
            return answer

    async def _compared(self, passphrase: str) -> Answer:
        settings = self._settings()
        try:
            stored = await self._keyring.load(_filed(settings.lock_id), settings.lock_keyring)
        except NoSafeStore:
            return Answer.NO_KEYRING
        try:
            # What somebody else has put there is none of our hashes, and says as little as none.
            is_right = stored is not None and await asyncio.to_thread(matches, passphrase, stored)
        except ValueError:
            stored = None
        if stored is None:
            self._note("", "")
            return Answer.GONE
        return Answer.RIGHT if is_right else Answer.WRONG

    async def _prove(self, passphrase: str) -> None:
        if not self.is_set:
            return
        answer = await self.try_passphrase(passphrase)
        if answer in {Answer.WRONG, Answer.TOO_SOON}:
            raise WrongPassphrase(sentences(WRONG if answer is Answer.WRONG else "", wait_words(self.pause_s)))

    def _note(self, lock_id: str, keyring: str) -> None:
        self._change_settings(replace(self._settings(), lock_id=lock_id, lock_keyring=keyring))


def wait_words(seconds: float) -> str:
    """When the next passphrase is looked at, as a sentence."""
    return tr_n(
        "The next one is looked at in {n} second.",
        "The next one is looked at in {n} seconds.",
        max(1, math.ceil(seconds)),
    )


def _filed(lock_id: str) -> str:
    return f"lock-{lock_id}"
