"""SecretStore: API keys in the OS keyring, through backends we trust, in a thread that may hang without harm.

A keyring call blocks for as long as its unlock dialog is open, and for ever when the daemon dies meanwhile. So it runs
in a daemon thread that nobody joins; whoever waits can be cancelled at once. A call that was called off and succeeds
late is undone.
"""

from __future__ import annotations

import asyncio
import contextlib
import importlib
import logging
import queue
import threading
from dataclasses import dataclass
from types import NoneType
from typing import TYPE_CHECKING, Any, TypeVar

from canal_desktop.domain.errors import NoSafeStore, SecretError, SecretLost, SecretRefused
from canal_desktop.domain.profile import keyring_kind
from canal_desktop.language import tr

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from keyring.backend import KeyringBackend

T = TypeVar("T")

log = logging.getLogger(__name__)

USER_NAME = "api-key"

BACKENDS: tuple[tuple[str, str, str], ...] = (
    ("keyring.backends.SecretService", "Keyring", "the system keyring (Secret Service)"),
    ("keyring.backends.libsecret", "Keyring", "the system keyring (libsecret)"),
    ("canal_desktop.storage.kwallet", "KWallet", "KWallet"),
    ("keyring.backends.Windows", "WinVaultKeyring", "Windows Credential Manager"),
    ("keyring.backends.macOS", "Keyring", "the macOS Keychain"),
)
"""Module, class and name of every backend that is used. Anything else may keep keys in a plain file, or not at all.

A name is stored with each profile whose key is there, and must stay as it is; the user reads what keyring_name or
keyring_kind says.
"""

NO_SAFE_STORE = tr("This computer has no safe place for the key.")
STAYED_LOCKED = tr("The system keyring stayed locked.")
FAILED = tr("The system keyring reports an error.")
LOST = tr("The system keyring did not keep the key.")


def service_of(profile_id: str) -> str:
    """The name a profile's key is filed under: one service each, as Windows allows one entry per service."""
    return f"canal-desktop:{profile_id}"


class SecretStore:
    """The keyring, reached when it is needed first."""

    def __init__(self) -> None:
        self._jobs: queue.SimpleQueue[_Job] = queue.SimpleQueue()
        self._worker: _Worker | None = None
        self._wanted: dict[str, str | None] = {}

    async def save(self, profile_id: str, key: str) -> str:
        """Store a key and read it back; returns the name of the keyring that holds it.

        When cancelled, the keyring is left, or put back, as it was.

        Raises:
            NoSafeStore: there is no keyring that we trust.
            SecretRefused: it stayed locked, or refused.
            SecretLost: the key did not read back.
        """
        before: list[str | None] = []
        name = await self._do(
            lambda: _save(profile_id, key, before), lambda: self._take_back(profile_id, key, before[-1:])
        )
        self._wanted[profile_id] = key
        return name

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
        self._wanted[profile_id] = None
        await self._do(lambda: _forget(profile_id), lambda: self._bring_back(profile_id))

    def _take_back(self, profile_id: str, key: str, before: list[str | None]) -> None:
        """In the worker: undo a save nobody wants any more, unless another key has taken its place."""
        wanted = self._wanted.get(profile_id, before[0] if before else None)
        for _name, backend in _backends():
            if wanted != key and backend.get_password(service_of(profile_id), USER_NAME) == key:
                if wanted is None:
                    backend.delete_password(service_of(profile_id), USER_NAME)
                else:
                    backend.set_password(service_of(profile_id), USER_NAME, wanted)
                return

    def _bring_back(self, profile_id: str) -> None:
        """In the worker: a key that was stored since must not be lost to a removal that came late."""
        wanted = self._wanted.get(profile_id)
        if wanted is not None:
            _save(profile_id, wanted, [])

    async def _do(self, call: Callable[[], T], undo: Callable[[], None] | None = None) -> T:
        loop = asyncio.get_running_loop()
        job = _Job(loop, loop.create_future(), call, undo, self._undo)
        self._jobs.put(job)
        self._see_to_worker()
        try:
            result: T = await job.future
        except asyncio.CancelledError:
            self._see_to_worker()
            raise
        return result

    def _undo(self, job: _Job) -> None:
        """On the loop: have the undoing of a call that came late done; nobody waits for it."""
        assert job.undo is not None
        future = job.loop.create_future()
        future.add_done_callback(lambda done: done.cancelled() or done.exception())
        self._jobs.put(_Job(job.loop, future, job.undo, None, self._undo, is_attended=False))
        self._see_to_worker()

    def _see_to_worker(self) -> None:
        """Have a thread that takes calls: one that waits for a dialog nobody wants any more is left to itself."""
        if self._worker is not None and self._worker.is_stuck:
            self._worker.is_abandoned = True
            self._worker = None
        if self._worker is None and not self._jobs.empty():
            self._worker = _Worker(self._jobs)


@dataclass(eq=False, slots=True, repr=False)
class _Job:
    """One call for the keyring; it holds the key, so it has no repr of its fields."""

    loop: asyncio.AbstractEventLoop
    future: asyncio.Future[Any]
    call: Callable[[], Any]
    undo: Callable[[], Any] | None
    on_late: Callable[[_Job], None]
    is_attended: bool = True


class _Worker:
    """One daemon thread that takes calls from the queue until it is abandoned."""

    def __init__(self, jobs: queue.SimpleQueue[_Job]) -> None:
        self._jobs = jobs
        self._current: _Job | None = None
        self.is_abandoned = False
        threading.Thread(target=self._work, name="canal-keyring", daemon=True).start()

    @property
    def is_stuck(self) -> bool:
        """Whether it carries out a call that nobody waits for."""
        current = self._current
        return current is not None and (current.future.done() or not current.is_attended)

    def _work(self) -> None:
        while not self.is_abandoned:
            self._current = self._jobs.get()
            # Set before it is asked: whoever cancels sees either the call here, or is seen by this.
            if not self._current.future.cancelled():
                self._carry_out(self._current)
            self._current = None

    def _carry_out(self, job: _Job) -> None:
        result, error = None, None
        try:
            result = job.call()
        except SecretError as caught:
            error = caught
        except Exception as caught:  # noqa: BLE001 - backends raise whatever their bus or system does
            error = _refusal(caught)
        self._current = None
        try:
            job.loop.call_soon_threadsafe(_settle, job, result, error)
        except RuntimeError:
            # The loop is gone: the program ended before the dialog was answered.
            if job.undo is not None:
                with contextlib.suppress(Exception):
                    job.undo()


def _settle(job: _Job, result: object, error: SecretError | None) -> None:
    if job.future.done():
        if job.undo is not None:
            job.on_late(job)
    elif error is not None:
        job.future.set_exception(error)
    else:
        job.future.set_result(result)


def _refusal(error: Exception) -> SecretRefused:
    """The error without its text, which may hold anything."""
    kinds = [
        f"{kind.__module__}.{kind.__qualname__}"
        for kind in (type(error), type(error.__cause__))
        if kind is not NoneType
    ]
    log.warning("The keyring refused: %s", ", because of ".join(kinds))
    return SecretRefused(STAYED_LOCKED if _says_locked(error) else FAILED)


def _says_locked(error: Exception) -> bool:
    """Whether the user closed the keyring's dialog, or nobody could be asked."""
    from keyring.errors import InitError, KeyringLocked

    return isinstance(error, InitError | KeyringLocked) or type(error).__name__ == "PromptDismissedException"


def _backends() -> Iterator[tuple[str, KeyringBackend]]:
    """The trusted backends that work here, best first, with their names; the next one is only tried when asked for."""
    for module_name, class_name, name in BACKENDS:
        try:
            backend_class = getattr(importlib.import_module(module_name), class_name)
            backend = backend_class() if backend_class.priority > 0 else None
        except Exception:  # noqa: BLE001 - a backend whose library or bus is missing says so in any way it likes
            continue
        if backend is not None:
            yield name, backend


def _save(profile_id: str, key: str, before: list[str | None]) -> str:
    """Store and read back; what the keyring held is added to before."""
    refusal = None
    for name, backend in _backends():
        try:
            before.append(backend.get_password(service_of(profile_id), USER_NAME))
            backend.set_password(service_of(profile_id), USER_NAME, key)
            found = backend.get_password(service_of(profile_id), USER_NAME)
        except Exception as error:  # noqa: BLE001 - see _refusal
            refusal = _refusal(error)
            if _says_locked(error):
                # The user has said no; another keyring's dialog must not ask the same again.
                break
        else:
            if found != key:
                raise SecretLost(LOST)
            return name
    raise refusal or NoSafeStore(NO_SAFE_STORE)


def _load(profile_id: str, wanted: str) -> str | None:
    for name, backend in _backends():
        if name == wanted:
            # KWallet that was killed before it wrote has an entry without its secret.
            return backend.get_password(service_of(profile_id), USER_NAME) or None
    kind = keyring_kind(wanted)
    raise NoSafeStore(tr("The key was stored in a keyring ({keyring}) that is not there now.", keyring=kind))


def _forget(profile_id: str) -> None:
    from keyring.errors import PasswordDeleteError

    for _name, backend in _backends():
        with contextlib.suppress(PasswordDeleteError):
            backend.delete_password(service_of(profile_id), USER_NAME)
            return
