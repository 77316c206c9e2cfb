"""Keys in a keyring that may be slow to answer: each goes to its own server only, and what was called off is undone."""

from __future__ import annotations

import asyncio
import json
from typing import TYPE_CHECKING

import pytest

from canal_desktop.domain.errors import InvalidInput, ProviderError
from canal_desktop.domain.failures import FailureKind
from canal_desktop.domain.profile import ProfileSource
from canal_desktop.storage.secrets import service_of
from tests.servers.memory_keyring import NAME, Keyring, in_place
from tests.servers.misbehaving import KEY, MisbehavingServer

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Callable, Iterator
    from pathlib import Path

    from canal_desktop.domain.profile import Profile
    from tests.unit.app.conftest import World

LONG_KEY = "key-of-server-a-111111"
OTHER_KEY = "key-of-server-b-222222"


@pytest.fixture(autouse=True)
def keyring(monkeypatch: pytest.MonkeyPatch) -> Iterator[type[Keyring]]:
    yield from in_place(monkeypatch)


@pytest.fixture
async def open_server() -> AsyncIterator[MisbehavingServer]:
    """A server that takes any key, and none."""
    async with MisbehavingServer(key="") as server:
        yield server


async def until(condition: Callable[[], bool]) -> None:
    async with asyncio.timeout(60):
        while not condition():
            await asyncio.sleep(0.01)


async def ask_models(world: World, profile: Profile) -> None:
    await (await world.profiles.provider_for(profile.id)).list_models()


def restart(world: World, profile: Profile) -> None:
    """What memory holds of a key, as after a restart: nothing."""
    world.profiles._keys.let_go(profile.id)


async def test_a_key_does_not_follow_its_profile_to_another_server(
    world: World, keyring: type[Keyring], open_server: MisbehavingServer
) -> None:
    connected = await world.profiles.connect(KEY, world.server.base_url)
    moved = await world.profiles.connect("", open_server.base_url, profile_id=connected.profile.id)
    await ask_models(world, moved.profile)
    await until(lambda: keyring.kept == {})

    assert len(open_server.seen) == 2
    assert all("authorization" not in seen.headers for seen in open_server.seen)
    assert moved.profile.key_backend is None


async def test_a_key_in_the_keyring_is_not_read_for_an_origin_it_was_not_entered_for(
    world: World, keyring: type[Keyring], open_server: MisbehavingServer
) -> None:
    connected = await world.profiles.connect(KEY, world.server.base_url)
    from dataclasses import replace

    edited = replace(connected.profile, base_url=open_server.base_url)
    world.profiles._profiles[edited.id] = edited
    await world.profiles._drop_provider(edited.id)

    with pytest.raises(ProviderError) as raised:
        await world.profiles.provider_for(edited.id)
    restart(world, edited)
    with pytest.raises(ProviderError):
        await world.profiles.provider_for(edited.id)

    assert raised.value.failed.kind is FailureKind.NO_KEY
    assert open_server.seen == []


async def test_a_connect_that_was_called_off_leaves_the_old_key_with_the_old_server(
    world: World, keyring: type[Keyring], open_server: MisbehavingServer
) -> None:
    connected = await world.profiles.connect(KEY, world.server.base_url)
    service = service_of(connected.profile.id)
    keyring.answered.clear()
    task = asyncio.create_task(world.profiles.connect(OTHER_KEY, open_server.base_url, profile_id=connected.profile.id))
    calls = len(keyring.calls)
    await until(lambda: len(keyring.calls) > calls)
    task.cancel()
    await asyncio.wait([task])
    keyring.answered.set()
    await asyncio.sleep(0.2)
    await until(lambda: keyring.kept == {service: KEY})

    await ask_models(world, connected.profile)
    assert world.profiles.get(connected.profile.id) == connected.profile
    assert world.server.seen[-1].headers["authorization"] == f"Bearer {KEY}"


async def test_for_this_session_only_takes_the_key_out_of_a_keyring_that_answers_late(
    world: World, keyring: type[Keyring]
) -> None:
    keyring.answered.clear()
    task = asyncio.create_task(world.profiles.connect(KEY, world.server.base_url))
    await until(lambda: bool(keyring.calls))
    task.cancel()
    await asyncio.wait([task])
    connected = await world.profiles.connect(KEY, world.server.base_url, keep=False)
    keyring.answered.set()
    await asyncio.sleep(0.2)

    await until(lambda: keyring.kept == {})
    assert "until you quit" in connected.key_notice


async def test_a_key_for_this_session_takes_the_place_of_the_one_in_the_keyring(
    world: World, keyring: type[Keyring]
) -> None:
    connected = await world.profiles.connect(KEY, world.server.base_url)
    assert keyring.kept
    await world.profiles.connect(KEY, world.server.base_url, profile_id=connected.profile.id, keep=False)

    await until(lambda: keyring.kept == {})


@pytest.mark.parametrize("typed", ["", OTHER_KEY])
async def test_the_key_of_the_environment_never_enters_the_keyring(
    world: World, keyring: type[Keyring], open_server: MisbehavingServer, typed: str
) -> None:
    environment = world.profiles.use_environment(open_server.base_url, KEY)
    connected = await world.profiles.connect(typed, open_server.base_url, profile_id=environment.id)

    assert connected.profile.source is ProfileSource.STORED
    assert connected.profile.id != environment.id
    assert connected.profile.name != environment.name
    assert KEY not in keyring.kept.values()
    assert f"Bearer {KEY}" not in {seen.headers.get("authorization") for seen in open_server.seen}
    assert world.profiles.get(environment.id) == environment


async def test_a_key_that_is_forgotten_while_the_keyring_is_read_stays_forgotten(
    world: World, keyring: type[Keyring], open_server: MisbehavingServer
) -> None:
    connected = await world.profiles.connect(KEY, open_server.base_url)
    restart(world, connected.profile)
    keyring.answered.clear()
    calls = len(keyring.calls)
    reading = asyncio.create_task(world.profiles.provider_for(connected.profile.id))
    await until(lambda: len(keyring.calls) > calls)
    forgetting = asyncio.create_task(world.profiles.forget_key(connected.profile.id))
    await asyncio.sleep(0.05)
    keyring.answered.set()
    await asyncio.wait([reading, forgetting])
    asked = len(open_server.seen)

    assert isinstance(reading.exception(), ProviderError)
    with pytest.raises(ProviderError):
        await world.profiles.provider_for(connected.profile.id)
    assert len(open_server.seen) == asked
    assert keyring.kept == {}


async def test_a_key_that_is_forgotten_during_connect_is_not_stored_again(
    world: World, keyring: type[Keyring], open_server: MisbehavingServer
) -> None:
    connected = await world.profiles.connect(KEY, open_server.base_url)
    keyring.answered.clear()
    calls = len(keyring.calls)
    connecting = asyncio.create_task(world.profiles.connect("", open_server.base_url, profile_id=connected.profile.id))
    await until(lambda: len(keyring.calls) > calls)
    forgetting = asyncio.create_task(world.profiles.forget_key(connected.profile.id))
    await asyncio.sleep(0.05)
    keyring.answered.set()
    await asyncio.wait([connecting, forgetting])

    assert isinstance(connecting.exception(), InvalidInput)
    await until(lambda: keyring.kept == {})


async def test_a_keyring_that_hangs_for_one_profile_holds_up_no_other(
    world: World, keyring: type[Keyring], open_server: MisbehavingServer
) -> None:
    connected = await world.profiles.connect(KEY, open_server.base_url)
    restart(world, connected.profile)
    keyring.answered.clear()
    demo = world.profiles.use_demo()
    waiting = asyncio.create_task(world.profiles.provider_for(connected.profile.id))
    await asyncio.sleep(0.05)

    async with asyncio.timeout(60):
        await world.profiles.provider_for(demo.id)
    assert not waiting.done()
    keyring.answered.set()
    await waiting


async def test_a_conversation_whose_profile_is_gone_is_sent_to_nobody(
    world: World, open_server: MisbehavingServer
) -> None:
    connected = await world.profiles.connect("", open_server.base_url)
    conversation = await world.library.new(connected.profile.id, "gpt-4o-mini")
    await world.profiles.remove(connected.profile.id)
    asked = len(world.server.seen), len(open_server.seen)
    await conversation.send("a private question", "gpt-4o-mini")
    await until(lambda: not conversation.is_running)

    reply = conversation.branch[-1]
    assert reply.failure is not None
    assert reply.failure.kind is FailureKind.NO_PROFILE
    assert "Go on with another profile" in reply.failure.sentence
    assert (len(world.server.seen), len(open_server.seen)) == asked
    assert world.profiles.get(connected.profile.id) is None
    assert world.profiles.get(None) == world.profiles.active


@pytest.mark.parametrize(
    ("key", "keep", "hint"), [(LONG_KEY, True, "1111"), (LONG_KEY, False, ""), ("a-short-password", True, "")]
)
async def test_the_settings_show_the_end_of_a_long_stored_key_and_nothing_of_another(
    world: World, tmp_path: Path, open_server: MisbehavingServer, key: str, keep: bool, hint: str
) -> None:
    connected = await world.profiles.connect(key, open_server.base_url, keep=keep)
    await world.profiles.close()

    content = (tmp_path / "settings.json").read_text()
    assert json.loads(content)["profiles"][0]["key_hint"] == hint
    assert connected.profile.key_backend == (NAME if keep else None)
    assert hint or key[-4:] not in content


async def test_the_keyring_is_waited_for_until_the_last_call_has_its_answer(
    world: World, keyring: type[Keyring], open_server: MisbehavingServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    from canal_desktop.app import profile_keys

    monkeypatch.setattr(profile_keys, "KEYRING_PATIENCE_S", 0.05)
    waits: list[bool] = []
    world.profiles.on_keyring_wait = waits.append
    keyring.answered.clear()
    task = asyncio.create_task(world.profiles.connect(KEY, open_server.base_url))
    await until(lambda: waits == [True])
    keyring.answered.set()
    await task

    assert waits == [True, False]


async def test_a_server_named_by_the_environment_alone_needs_no_key(
    world: World, open_server: MisbehavingServer
) -> None:
    profile = world.profiles.use_environment(open_server.base_url, "")

    assert await world.profiles.fetch_models(profile)
    assert "authorization" not in open_server.seen[-1].headers
