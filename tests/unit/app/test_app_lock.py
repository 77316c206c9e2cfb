"""The lock's passphrase: its hash is in the keyring alone, wrong ones are slowed down, and nobody is locked out."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import pytest

from canal_desktop.app.app_lock import NOT_KEPT, NOWHERE_SAFE, Answer, AppLock, WrongPassphrase
from canal_desktop.domain.errors import InvalidInput, NoSafeStore, SecretLost
from canal_desktop.domain.passphrase import Cost
from canal_desktop.domain.settings import Settings
from canal_desktop.storage import secrets
from canal_desktop.storage.secrets import SecretStore
from canal_desktop.storage.settings_file import SettingsFile
from tests.servers import memory_keyring

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

RIGHT, OTHER = "correct horse", "battery staple"


@dataclass
class Run:
    """One run of the program; its clock stands still until the test moves it."""

    settings: Settings = field(default_factory=Settings)
    now: float = 1000.0

    def __post_init__(self) -> None:
        self.lock = AppLock(
            SecretStore(), lambda: self.settings, self.change, clock=lambda: self.now, cost=Cost(rounds=2)
        )

    def change(self, settings: Settings) -> None:
        self.settings = settings


@pytest.fixture
def keyring(monkeypatch: pytest.MonkeyPatch) -> Iterator[type[memory_keyring.Keyring]]:
    yield from memory_keyring.in_place(monkeypatch)


async def test_a_passphrase_is_known_at_the_next_start_and_is_in_no_file(
    keyring: type[memory_keyring.Keyring], tmp_path: Path
) -> None:
    run = Run()
    assert not run.lock.is_set
    await run.lock.set_passphrase(RIGHT)
    assert run.settings.lock_keyring == memory_keyring.NAME
    (service, stored), *more = keyring.kept.items()
    assert not more
    assert service == f"canal-desktop:lock-{run.settings.lock_id}"
    assert stored.startswith("scrypt$")
    file = SettingsFile(tmp_path / "settings.json")
    file.save(run.settings, ())
    written = (tmp_path / "settings.json").read_text(encoding="utf-8")
    assert RIGHT not in written
    assert stored not in written

    later = Run(file.load()[0])
    assert later.lock.is_set
    assert await later.lock.try_passphrase(RIGHT) is Answer.RIGHT
    assert await later.lock.try_passphrase(OTHER) is Answer.WRONG


async def test_each_wrong_one_makes_the_pause_longer_and_a_right_one_ends_that(
    keyring: type[memory_keyring.Keyring],
) -> None:
    run = Run()
    await run.lock.set_passphrase(RIGHT)
    pauses = []
    for _ in range(7):
        assert await run.lock.try_passphrase(OTHER) is Answer.WRONG
        pauses.append(run.lock.pause_s)
        assert await run.lock.try_passphrase(RIGHT) is Answer.TOO_SOON
        run.now += run.lock.pause_s
    assert pauses == [1, 2, 4, 8, 16, 30, 30]
    assert await run.lock.try_passphrase(RIGHT) is Answer.RIGHT
    assert await run.lock.try_passphrase(OTHER) is Answer.WRONG
    assert run.lock.pause_s == 1


async def test_it_is_changed_and_removed_by_who_knows_it(keyring: type[memory_keyring.Keyring]) -> None:
    run = Run()
    await run.lock.set_passphrase(RIGHT)
    with pytest.raises(WrongPassphrase, match=r"This is not the passphrase\. The next one is looked at in 1 second\."):
        await run.lock.change(OTHER, OTHER)
    with pytest.raises(WrongPassphrase, match=r"^The next one is looked at in 1 second\.$"):
        await run.lock.remove(RIGHT)
    run.now += 1
    with pytest.raises(InvalidInput, match="at least"):
        await run.lock.change(RIGHT, "abc")
    await run.lock.change(RIGHT, OTHER)
    assert len(keyring.kept) == 1
    assert await run.lock.try_passphrase(OTHER) is Answer.RIGHT
    await run.lock.remove(OTHER)
    assert not run.lock.is_set
    assert keyring.kept == {}
    assert run.settings == Settings()


@pytest.mark.parametrize("left", [None, "not a hash of this program"])
async def test_who_has_lost_the_hash_is_not_locked_out(keyring: type[memory_keyring.Keyring], left: str | None) -> None:
    run = Run()
    await run.lock.set_passphrase(RIGHT)
    service = next(iter(keyring.kept))
    keyring.kept.clear()
    if left is not None:
        keyring.kept[service] = left
    assert await run.lock.try_passphrase(OTHER) is Answer.GONE
    assert not run.lock.is_set


async def test_a_keyring_that_is_not_there_now_keeps_nobody_out_and_takes_nothing_away(
    keyring: type[memory_keyring.Keyring], monkeypatch: pytest.MonkeyPatch
) -> None:
    run = Run()
    await run.lock.set_passphrase(RIGHT)
    with monkeypatch.context() as without:
        without.setattr(secrets, "BACKENDS", ())
        assert await run.lock.try_passphrase(OTHER) is Answer.NO_KEYRING
    assert await run.lock.try_passphrase(OTHER) is Answer.WRONG


async def test_without_a_safe_keyring_no_lock_can_be_set(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(secrets, "BACKENDS", ())
    run = Run()
    with pytest.raises(NoSafeStore) as refused:
        await run.lock.set_passphrase(RIGHT)
    assert str(refused.value) == NOWHERE_SAFE
    assert not run.lock.is_set


async def test_a_keyring_that_loses_what_it_is_given_sets_no_lock(
    keyring: type[memory_keyring.Keyring], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(keyring, "set_password", lambda *_args: None)
    run = Run()
    with pytest.raises(SecretLost) as refused:
        await run.lock.set_passphrase(RIGHT)
    assert str(refused.value) == NOT_KEPT
    assert not run.lock.is_set
