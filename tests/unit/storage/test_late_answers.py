"""A keyring that answers after whoever waited has gone: what was called off is undone, what came since stays."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

import pytest

from canal_desktop.storage.secrets import SecretStore, service_of
from tests.servers.memory_keyring import NAME, Keyring, in_place

if TYPE_CHECKING:
    from collections.abc import Coroutine, Iterator

KEY = "test-key-123456789"


@pytest.fixture(autouse=True)
def keyring(monkeypatch: pytest.MonkeyPatch) -> Iterator[type[Keyring]]:
    yield from in_place(monkeypatch)


async def call_off(call: Coroutine[object, object, object], what: str) -> None:
    """Cancel a call while the keyring's dialog for it is open."""
    Keyring.slow_calls.add(what)
    Keyring.answered.clear()
    calls = len(Keyring.calls)
    task = asyncio.create_task(call)
    async with asyncio.timeout(60):
        while what not in {kind for kind, _service in Keyring.calls[calls:]}:
            await asyncio.sleep(0.01)
    task.cancel()
    await asyncio.wait([task])


async def answer() -> None:
    Keyring.answered.set()
    await asyncio.sleep(0.2)


@pytest.mark.parametrize("former", [None, "the-former-key"])
async def test_a_save_that_was_called_off_leaves_what_was_there(former: str | None) -> None:
    if former is not None:
        await SecretStore().save("p1", former)
    await call_off(SecretStore().save("p1", KEY), "set")
    await answer()

    async with asyncio.timeout(60):
        while Keyring.kept.get(service_of("p1")) != former:
            await asyncio.sleep(0.01)


async def test_a_late_save_does_not_replace_the_key_that_was_stored_since() -> None:
    store = SecretStore()
    await call_off(store.save("p1", KEY), "set")
    Keyring.slow_calls = {"none of them"}
    await store.save("p1", "the-newer-key")
    await answer()

    assert await store.load("p1", NAME) == "the-newer-key"


async def test_a_late_removal_does_not_take_the_key_that_was_stored_since() -> None:
    store = SecretStore()
    await store.save("p1", KEY)
    await call_off(store.forget("p1"), "delete")
    await store.save("p1", "the-newer-key")
    await answer()

    assert await store.load("p1", NAME) == "the-newer-key"


async def test_an_undoing_that_hangs_holds_up_no_later_call() -> None:
    store = SecretStore()
    await store.save("p1", KEY)
    await call_off(store.save("p2", KEY), "set")
    Keyring.slow_calls = {"delete"}
    Keyring.answered.set()
    Keyring.answered.clear()
    async with asyncio.timeout(60):
        while ("delete", service_of("p2")) not in Keyring.calls:
            await asyncio.sleep(0.01)

    async with asyncio.timeout(60):
        assert await store.load("p1", NAME) == KEY
