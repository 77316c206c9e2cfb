"""Connecting: what was typed is checked, the server is asked, the key is bound to its origin."""

from __future__ import annotations

import asyncio
import contextlib
import json
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from canal_desktop.domain.completion import CompletionRequest, Failed, ModelInfo, RequestMessage
from canal_desktop.domain.errors import InvalidInput, ProviderError
from canal_desktop.domain.failures import FailureKind
from canal_desktop.domain.message import Role
from canal_desktop.domain.model_facts import ModelFacts, ModelKind
from canal_desktop.domain.profile import ProfileSource, host_of, preferred_model
from tests.servers.misbehaving import KEY, MisbehavingServer

if TYPE_CHECKING:
    from pathlib import Path

    from tests.unit.app.conftest import World


async def test_connecting_stores_the_profile_but_never_the_key(world: World, tmp_path: Path) -> None:
    connected = await world.profiles.connect(f"  Bearer {KEY}\n", world.server.base_url + "/chat/completions")
    await world.profiles.close()

    assert connected.profile.model == "gpt-4o-mini"
    assert "kept until you quit" in connected.key_notice
    assert world.profiles.active == connected.profile
    content = (tmp_path / "settings.json").read_text()
    assert json.loads(content)["profiles"][0]["base_url"] == world.server.base_url
    assert KEY not in content
    hits = [path for path in tmp_path.rglob("*") if path.is_file() and KEY.encode() in path.read_bytes()]
    assert hits == []


@pytest.mark.parametrize(("key", "base_url"), [("two words", "127.0.0.1:1"), (KEY, "http://example.com"), (KEY, "")])
async def test_what_cannot_be_used_reaches_no_server(world: World, key: str, base_url: str) -> None:
    with pytest.raises(InvalidInput):
        await world.profiles.connect(key, base_url)

    assert world.made == 0
    assert [profile.source for profile in world.profiles.all] == [ProfileSource.ENVIRONMENT]


async def test_a_refused_key_stores_nothing(world: World, tmp_path: Path) -> None:
    with pytest.raises(ProviderError) as raised:
        await world.profiles.connect("wrong-key-123", world.server.base_url)

    assert raised.value.failed.kind is FailureKind.UNAUTHORIZED
    assert not (tmp_path / "settings.json").exists()


async def test_a_key_is_not_sent_to_another_origin(world: World) -> None:
    connected = await world.profiles.connect(KEY, world.server.base_url)
    async with MisbehavingServer() as other:
        with pytest.raises(ProviderError):
            await world.profiles.connect("", other.base_url, profile_id=connected.profile.id)

        assert all("authorization" not in seen.headers for seen in other.seen)


async def test_a_changed_profile_keeps_its_key_on_the_same_origin(world: World) -> None:
    connected = await world.profiles.connect(KEY, world.server.base_url)
    again = await world.profiles.connect("", world.server.base_url, name="Renamed", profile_id=connected.profile.id)

    assert again.profile.id == connected.profile.id
    assert again.profile.name == "Renamed"
    assert world.server.seen[-1].headers["authorization"] == f"Bearer {KEY}"


async def test_a_typed_model_stays_at_the_next_connect_but_not_on_another_server(world: World) -> None:
    connected = await world.profiles.connect(KEY, world.server.base_url)
    world.profiles.set_model(connected.profile.id, "a-name-that-was-typed")
    again = await world.profiles.connect(KEY, world.server.base_url, profile_id=connected.profile.id)
    async with MisbehavingServer() as other:
        moved = await world.profiles.connect(KEY, other.base_url, profile_id=connected.profile.id)

    assert again.profile.model == "a-name-that-was-typed"
    assert moved.profile.model == "gpt-4o-mini"


async def test_a_forgotten_key_is_asked_for_again(world: World) -> None:
    connected = await world.profiles.connect(KEY, world.server.base_url)
    await world.profiles.forget_key(connected.profile.id)

    with pytest.raises(ProviderError) as raised:
        await world.profiles.provider_for(connected.profile.id)

    assert raised.value.failed.kind is FailureKind.NO_KEY


async def test_models_are_fetched_once_and_known_later(world: World) -> None:
    profile = world.profiles.active
    assert profile is not None
    models = await world.profiles.fetch_models(profile)

    assert await world.profiles.models.load(profile.base_url) == models
    assert world.profiles.active is not None
    assert world.profiles.active.model == "gpt-4o-mini"


async def test_the_demo_needs_no_server_and_is_not_stored(world: World, tmp_path: Path) -> None:
    profile = world.profiles.use_demo()
    models = await world.profiles.fetch_models(profile)

    assert "gpt-4o-mini" in {model.id for model in models}
    assert world.server.seen == []


async def test_other_settings_leave_the_active_profile_alone(world: World) -> None:
    first = await world.profiles.connect(KEY, world.server.base_url)
    before = world.profiles.settings
    second = await world.profiles.connect(KEY, world.server.base_url)
    world.profiles.change_settings(replace(before, zoom_percent=125))
    assert world.profiles.active == second.profile

    world.profiles.choose(first.profile.id)
    world.profiles.change_settings(replace(before, active_profile="gone"))
    await world.profiles.close()
    settings, _stored, _notice = world.file.load()
    assert settings.active_profile == first.profile.id


async def test_another_limit_of_silence_holds_for_the_next_request(world: World) -> None:
    provider = await world.profiles.provider_for("environment")
    world.profiles.change_settings(replace(world.profiles.settings, idle_timeout_s=1))
    events = [event async for event in provider.stream(CompletionRequest("stall", (RequestMessage(Role.USER, "go"),)))]

    # The server itself would have hung up after half a minute, which is another failure.
    assert isinstance(events[-1], Failed)
    assert events[-1].kind is FailureKind.NO_ANSWER
    assert await world.profiles.provider_for("environment") is provider


async def test_a_model_chosen_while_the_list_is_on_its_way_stays(world: World) -> None:
    profile = world.profiles.active
    assert profile is not None
    fetching = asyncio.ensure_future(world.profiles.fetch_models(profile))
    await asyncio.sleep(0)
    world.profiles.set_model(profile.id, "chosen")
    await fetching

    assert world.profiles.active is not None
    assert world.profiles.active.model == "chosen"


async def test_a_profile_removed_while_its_models_are_on_their_way_stays_removed(world: World) -> None:
    connected = await world.profiles.connect(KEY, world.server.base_url)
    fetching = asyncio.ensure_future(world.profiles.fetch_models(replace(connected.profile, model=None)))
    await asyncio.sleep(0)
    await world.profiles.remove(connected.profile.id)
    with contextlib.suppress(ProviderError):
        await fetching

    assert [profile.source for profile in world.profiles.all] == [ProfileSource.ENVIRONMENT]


async def test_a_blank_name_is_the_servers_and_none_keeps_the_former(world: World) -> None:
    connected = await world.profiles.connect(KEY, world.server.base_url, name="Mine")
    same = await world.profiles.connect("", world.server.base_url, profile_id=connected.profile.id)
    blank = await world.profiles.connect("", world.server.base_url, name="  ", profile_id=connected.profile.id)

    assert same.profile.name == "Mine"
    assert blank.profile.name == host_of(world.server.base_url)


@pytest.mark.parametrize(
    ("ids", "wish", "chosen"),
    [
        (["a", "gpt-4o-mini"], None, "gpt-4o-mini"),
        (["a", "gpt-4o-mini"], "a", "a"),
        (["a", "gpt-4o-mini"], "a name that was typed", "a name that was typed"),
        (["a", "b"], None, "a"),
        (["a", "b"], "gone", "gone"),
        ([], None, None),
    ],
)
def test_which_model_is_preselected(ids: list[str], wish: str | None, chosen: str | None) -> None:
    assert preferred_model(tuple(ModelInfo(name) for name in ids), wish) == chosen


@pytest.mark.parametrize(
    ("models", "chosen"),
    [
        ((ModelInfo("dall-e-3"), ModelInfo("gpt-4o")), "gpt-4o"),
        ((ModelInfo("bge-m3"), ModelInfo("dall-e-3")), "bge-m3"),
        ((ModelInfo("a", facts=ModelFacts(kind=ModelKind.EMBEDDING)), ModelInfo("b")), "b"),
        ((ModelInfo("whisper-chat", facts=ModelFacts(kind=ModelKind.CHAT)), ModelInfo("z")), "whisper-chat"),
    ],
)
def test_the_model_to_begin_with_is_one_to_talk_to(models: tuple[ModelInfo, ...], chosen: str) -> None:
    assert preferred_model(models) == chosen
