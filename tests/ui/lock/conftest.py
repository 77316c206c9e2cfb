"""A program with a lock: the real one, whose keyring is in memory."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Protocol

import pytest

from canal_desktop.app.app_lock import AppLock
from canal_desktop.domain.passphrase import Cost
from canal_desktop.domain.settings import Appearance, Settings
from canal_desktop.storage.secrets import SecretStore
from canal_desktop.ui.lock.cover import cover_of
from canal_desktop.ui.lock.desk import LockDesk
from tests.servers import memory_keyring
from tests.ui.program import RunningProgram, Server, profile

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator

    from canal_desktop.ui.lock.unlock_page import UnlockPage
    from tests.ui.conftest import Programs

RIGHT, OTHER = "correct horse", "battery staple"


class Locked:
    """The program with its lock; the clock of the pauses stands still until the test moves it."""

    def __init__(self, program: RunningProgram) -> None:
        self.program = program
        self.window = program.window
        self.now = 1000.0
        self.lock = AppLock(
            SecretStore(),
            lambda: self.window.settings,
            self.window.change_settings,
            clock=lambda: self.now,
            cost=Cost(rounds=2),
        )
        self.desk = LockDesk(self.window, program.workspace, self.lock, program.tasks)
        self.desk.is_reached = lambda: program.late.desktop.tray.is_shown
        self.cover = cover_of(self.window)
        self.is_closed = False

    @property
    def page(self) -> UnlockPage:
        """The page that unlocks; the program must be locked."""
        assert self.cover.page is not None
        return self.cover.page

    @property
    def is_locked(self) -> bool:
        """Whether the page is there."""
        return self.cover.page is not None

    def close(self) -> None:
        """The end of the lock."""
        self.is_closed = True
        self.cover.lift()
        self.desk.close()

    async def enter(self, passphrase: str) -> None:
        """Type a passphrase, press Enter, and wait until it was looked at."""
        self.page.field.setText(passphrase)
        self.page.unlock.click()
        await self.program.until(lambda: not self.program.tasks.is_running("unlock"), "it is still looked at")
        await self.program.settle(0.03)


class Starts(Protocol):
    """Starts the program with these changes to its settings."""

    async def __call__(self, *, server: Server | None = None, passphrase: str = RIGHT, **changes: object) -> Locked: ...


@pytest.fixture
def keyring(monkeypatch: pytest.MonkeyPatch) -> Iterator[type[memory_keyring.Keyring]]:
    """The keyring of the system."""
    yield from memory_keyring.in_place(monkeypatch)


@pytest.fixture
async def start_lock(start: Programs, keyring: type[memory_keyring.Keyring]) -> AsyncIterator[Starts]:
    """Start a program with a lock; "" as the passphrase sets none."""
    running: list[Locked] = []

    async def begin(*, server: Server | None = None, passphrase: str = RIGHT, **changes: object) -> Locked:
        usual = Settings(appearance=Appearance.LIGHT, active_profile="alpha", spelling=False)
        settings = replace(usual, **changes)  # type: ignore[arg-type]
        program = await start(profile(), server=server, settings=settings)
        made = Locked(program)
        running.append(made)
        if passphrase:
            await made.lock.set_passphrase(passphrase)
        return made

    yield begin
    for one in running:
        if not one.is_closed:
            one.close()


@pytest.fixture
async def locked(start_lock: Starts) -> Locked:
    """The program with a passphrase, not locked yet."""
    return await start_lock()
