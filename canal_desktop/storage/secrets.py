"""SecretStore: API keys in the OS keyring, through backends we trust, in a thread that may hang without harm.

A keyring call blocks for as long as its unlock dialog is open, and for ever when the daemon dies meanwhile. So it runs
in a daemon thread that nobody joins; whoever waits can be cancelled at once.
"""

from __future__ import annotations

import asyncio
import contextlib
import importlib
import queue
import threading
from typing import TYPE_CHECKING, Any, TypeVar

from canal_desktop.domain.errors import NoSafeStore, SecretError, SecretLost, SecretRefused

if TYPE_CHECKING:
    from collections.abc import Callable

    from keyring.backend import KeyringBackend

T = TypeVar("T")

USER_NAME = "api-key"

BACKENDS: tuple[tuple[str, str, str], ...] = (
    ("keyring.backends.SecretService", "Keyring", "the system keyring (Secret Service)"),
    ("keyring.backends.libsecret", "Keyring", "the system keyring (libsecret)"),
    ("keyring.backends.kwallet", "DBusKeyring", "KWallet"),
    ("keyring.backends.Windows", "WinVaultKeyring", "Windows Credential Manager"),
    ("keyring.backends.macOS", "Keyring", "the macOS Keychain"),
)
"""Module, class and name of every backend that is used. Anything else may keep keys in a plain file, or not at all."""

NO_SAFE_STORE = "This computer has no safe place for the key."
REFUSED = "The system keyring stayed locked."
LOST = "The system keyring did not keep the key."

_Job = tuple["asyncio.AbstractEventLoop", "asyncio.Future[Any]", "Callable[[], Any]"]


def service_of(profile_id: str) -> str:
    """The name a profile's key is filed under: one service each, as Windows allows one entry per service."""
    return f"canal-desktop:{profile_id}"


class SecretStore:
    """The keyring, reached when it is needed first."""

    def __init__(self) -> None:
        self._worker: _Worker | None = None

    async def save(self, profile_id: str, key: str) -> str:
        """Store a key and read it back; returns the name of the keyring that holds it.

        Raises:
            NoSafeStore: there is no keyring that we trust.
            SecretRefused: it stayed locked, or refused.
            SecretLost: the key did not read back.
        """
        return await self._do(lambda: _save(profile_id, key))

    async def load(self, profile_id: str, backend: str) -> str | None:
        """The key as stored in the keyring of that name; None where it is not there.

        Raises:
            NoSafeStore: that keyring is not there any more.
            SecretRefused: it stayed locked, or refused.
        """
        return await self._do(lambda: _load(profile_id, backend))

    async def forget(self, profile_id: str) -> None:
        """Remove a key; it need not be there.

        Raises:
            SecretRefused: the keyring stayed locked.
        """
        await self._do(lambda: _forget(profile_id))

    async def _do(self, call: Callable[[], T]) -> T:
        if self._worker is None or self._worker.is_stuck:
            self._worker = _Worker()
        worker = self._worker
        try:
            return await worker.submit(call)
        except asyncio.CancelledError:
            # Its dialog may stay open for hours: the next call gets a thread of its own.
            worker.abandon()
            raise


class _Worker:
    """One daemon thread with a queue."""

    def __init__(self) -> None:
        self._jobs: queue.SimpleQueue[_Job | None] = queue.SimpleQueue()
        self.is_stuck = False
        threading.Thread(target=self._work, name="canal-keyring", daemon=True).start()

    async def submit(self, call: Callable[[], T]) -> T:
        loop = asyncio.get_running_loop()
        future: asyncio.Future[T] = loop.create_future()
        self._jobs.put((loop, future, call))
        return await future

    def abandon(self) -> None:
        self.is_stuck = True
        self._jobs.put(None)

    def _work(self) -> None:
        while (job := self._jobs.get()) is not None:
            loop, future, call = job
            result, error = None, None
            try:
                result = call()
            except SecretError as caught:
                error = caught
            except Exception as caught:  # noqa: BLE001 - backends raise whatever their bus or system does
                error = _translated(caught)
            # The loop may be gone by the time a dialog is answered.
            with contextlib.suppress(RuntimeError):
                loop.call_soon_threadsafe(_settle, future, result, error)


def _settle(future: asyncio.Future[Any], result: object, error: SecretError | None) -> None:
    if future.done():
        return
    if error is not None:
        future.set_exception(error)
    else:
        future.set_result(result)


def _translated(error: Exception) -> SecretError:
    """The error without its text, which may hold anything."""
    if type(error).__name__ in {"NoKeyringError", "ModuleNotFoundError", "ImportError"}:
        return NoSafeStore(NO_SAFE_STORE)
    return SecretRefused(REFUSED)


def _backends() -> list[tuple[str, KeyringBackend]]:
    """The trusted backends that work here, best first, with their names."""
    found = []
    for module_name, class_name, name in BACKENDS:
        try:
            backend_class = getattr(importlib.import_module(module_name), class_name)
            priority = backend_class.priority
        except Exception:  # noqa: BLE001 - a backend whose library or bus is missing says so in any way it likes
            continue
        if priority > 0:
            found.append((name, backend_class()))
    return found


def _save(profile_id: str, key: str) -> str:
    refused = False
    for name, backend in _backends():
        try:
            backend.set_password(service_of(profile_id), USER_NAME, key)
        except Exception:  # noqa: BLE001 - the next backend may do; see _translated
            refused = True
            continue
        if backend.get_password(service_of(profile_id), USER_NAME) != key:
            raise SecretLost(LOST)
        return name
    if refused:
        raise SecretRefused(REFUSED)
    raise NoSafeStore(NO_SAFE_STORE)


def _load(profile_id: str, wanted: str) -> str | None:
    for name, backend in _backends():
        if name == wanted:
            return backend.get_password(service_of(profile_id), USER_NAME)
    raise NoSafeStore(f"The key was stored in {wanted}, which is not there now.")


def _forget(profile_id: str) -> None:
    from keyring.errors import PasswordDeleteError

    for _name, backend in _backends():
        with contextlib.suppress(PasswordDeleteError):
            backend.delete_password(service_of(profile_id), USER_NAME)
