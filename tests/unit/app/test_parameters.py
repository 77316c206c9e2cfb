"""Parameters from where they are set to the server's log: each one, at each layer; undone, learnt, kept as presets."""

from __future__ import annotations

import asyncio
from dataclasses import fields, replace
from typing import TYPE_CHECKING, Any

import pytest

from canal_desktop.app.learning import Learning
from canal_desktop.app.parameter_setting import ParameterSetting
from canal_desktop.app.presets import Presets
from canal_desktop.app.titles import TASK, Titles
from canal_desktop.app.undo import UndoStack
from canal_desktop.domain.errors import InvalidInput
from canal_desktop.domain.parameter_text import parameter_text, parse_parameter, summary_of
from canal_desktop.domain.parameters import LABELS, Parameters, ReasoningEffort, is_set, taken_back
from canal_desktop.domain.profile import ProfileId, clean_base_url
from canal_desktop.domain.settings import Settings
from canal_desktop.domain.tool import Tool, ToolId
from canal_desktop.domain.traits import trait_of
from canal_desktop.storage.database import Database
from canal_desktop.storage.learned import LearnedTraits
from canal_desktop.storage.presets import PresetStore
from tests.unit.app.conftest import World, begin, until_done

if TYPE_CHECKING:
    from pathlib import Path

    from canal_desktop.app.open_conversation import OpenConversation

PROFILE = ProfileId("environment")

TOOL = Tool(ToolId("own:look-1"), "look", "", {"type": "object"})

SENT: dict[str, tuple[Any, dict[str, Any]]] = {
    "system_prompt": ("Be brief.", {"messages": [{"role": "system", "content": "Be brief."}]}),
    "temperature": (0.2, {"temperature": 0.2}),
    "top_p": (0.9, {"top_p": 0.9}),
    "max_tokens": (100, {"max_tokens": 100}),
    "stop": (("END", "\n"), {"stop": ["END", "\n"]}),
    "seed": (7, {"seed": 7}),
    "frequency_penalty": (-1.5, {"frequency_penalty": -1.5}),
    "presence_penalty": (1, {"presence_penalty": 1}),
    "reasoning_effort": (ReasoningEffort.HIGH, {"reasoning_effort": "high"}),
    "response_format": ({"type": "json_object"}, {"response_format": {"type": "json_object"}}),
    "tools": (
        (TOOL.id,),
        {"tools": [{"type": "function", "function": {"name": "look", "parameters": {"type": "object"}}}]},
    ),
    "tool_choice": ("auto", {}),
    "extra_body": ({"top_k": 40}, {"top_k": 40}),
    "extra_headers": ({"X-Title": "Canal"}, {}),
}
"""By the name of each parameter: a value, and what of the request's body it makes."""

PLAIN = {"model", "messages", "stream", "stream_options"}


def some(name: str) -> Parameters:
    return Parameters(**{name: SENT[name][0]})


async def asked(world: World, conversation: OpenConversation, model: str = "gpt-4o-mini") -> dict[str, Any]:
    await conversation.send("hello", model)
    await until_done(conversation)
    body: dict[str, Any] = world.server.seen[-1].body
    return body


async def set_at(world: World, conversation: OpenConversation, layer: str, parameters: Parameters) -> None:
    if layer == "profile":
        world.profiles.set_parameters(PROFILE, parameters)
    elif layer == "conversation":
        await conversation.choose_parameters(parameters)
    else:
        assert conversation.conversation.folder_id is not None
        folder = await world.stores.folders.find(conversation.conversation.folder_id)
        prompt, rest = parameters.system_prompt or "", replace(parameters, system_prompt=None)
        await world.organiser.change_folder(replace(folder, system_prompt=prompt, parameters=rest))


async def found(_ids: object) -> tuple[Tool, ...]:
    return (TOOL,)


async def in_folder(world: World) -> OpenConversation:
    folder = await world.organiser.new_folder("Work")
    return await world.library.new(PROFILE, None, folder.id)


def test_no_parameter_is_forgotten_here() -> None:
    assert set(SENT) == {field.name for field in fields(Parameters)} == set(LABELS)


@pytest.mark.parametrize("layer", ["conversation", "folder", "profile"])
@pytest.mark.parametrize("name", list(SENT))
async def test_each_parameter_of_each_layer_is_in_the_request_and_gone_when_it_is_reset(
    world: World, name: str, layer: str
) -> None:
    conversation = await in_folder(world)
    world.requests.find_tools = found
    await set_at(world, conversation, layer, some(name))
    body = await asked(world, conversation)
    headers = world.server.seen[-1].headers
    await set_at(world, conversation, layer, Parameters())
    bare = await asked(world, conversation)

    expected = SENT[name][1]
    for field, value in expected.items():
        assert (body[field][:1] if field == "messages" else body[field]) == value
    assert set(body) == PLAIN | set(expected)
    assert headers.get("x-title") == ("Canal" if name == "extra_headers" else None)
    assert set(bare) == PLAIN
    assert bare["messages"][0]["role"] == "user"
    assert "x-title" not in world.server.seen[-1].headers


async def test_the_upper_layer_wins_field_by_field_and_further_fields_are_joined(world: World) -> None:
    conversation = await in_folder(world)
    await set_at(world, conversation, "profile", Parameters("Lowest", 1, seed=1, extra_body={"a": 1, "b": 1}))
    await set_at(world, conversation, "folder", Parameters("Middle", 0.5, extra_body={"b": 2}))
    middle = await asked(world, conversation)
    await set_at(world, conversation, "conversation", Parameters("", 0, extra_body={"c": 3}))
    body = await asked(world, conversation)

    assert middle["messages"][0] == {"role": "system", "content": "Middle"}
    assert [message["role"] for message in body["messages"]] == ["user", "assistant", "user"]
    assert [body[name] for name in ("temperature", "seed", "a", "b", "c")] == [0, 1, 1, 2, 3]


async def test_a_conversation_in_a_folder_inherits_and_copies_nothing(world: World) -> None:
    conversation = await in_folder(world)
    await set_at(world, conversation, "folder", some("temperature"))
    await asked(world, conversation)

    assert (await world.store.find(conversation.id)).parameters.is_empty


async def test_parameters_are_stored_also_while_the_first_question_is_on_its_way(world: World) -> None:
    for turns in range(8):
        conversation = await begin(world)
        sending = asyncio.ensure_future(conversation.send("hello", "gpt-4o-mini"))
        for _ in range(turns):
            await asyncio.sleep(0)
        await conversation.choose_parameters(some("seed"))
        await sending
        await until_done(conversation)
        await conversation.rename("Another title")

        assert (await world.store.find(conversation.id)).parameters == some("seed"), turns


async def test_a_temporary_conversation_has_parameters_of_which_nothing_is_kept(world: World) -> None:
    conversation = await world.library.new(PROFILE, None, is_temporary=True)
    await conversation.choose_parameters(some("seed"))

    assert (await asked(world, conversation))["seed"] == 7
    assert await world.library.summaries() == ()


async def test_setting_parameters_is_undone_but_for_what_was_changed_since(world: World) -> None:
    setting = ParameterSetting(world.library, world.profiles, world.undo)
    conversation = await begin(world)
    await asked(world, conversation)
    await setting.set_for_conversation(conversation, Parameters(temperature=1, seed=1))
    assert await setting.set_for_conversation(conversation, Parameters(temperature=1, seed=1)) is None
    await conversation.choose_parameters(Parameters(temperature=0.5, seed=1))
    await world.undo.undo_last()

    assert conversation.conversation.parameters == Parameters(temperature=0.5)
    assert (await world.store.find(conversation.id)).parameters == Parameters(temperature=0.5)

    setting.set_for_profile(PROFILE, some("top_p"))
    assert (await asked(world, conversation))["top_p"] == 0.9
    await world.undo.undo_last()
    assert "top_p" not in await asked(world, conversation)
    with pytest.raises(KeyError):
        setting.set_for_profile("gone", some("top_p"))


def test_taking_back_leaves_what_is_newer() -> None:
    before, after = Parameters(temperature=1, seed=1), Parameters(temperature=2, top_p=0.5, seed=1)
    assert taken_back(after, before, after) == before
    assert taken_back(replace(after, top_p=0.1, seed=3), before, after) == Parameters(temperature=1, top_p=0.1, seed=3)


async def test_what_the_user_agreed_to_leave_out_is_left_out_at_once_and_sent_again_when_wanted(world: World) -> None:
    setting = ParameterSetting(world.library, world.profiles, world.undo)
    conversation = await begin(world)
    await conversation.choose_parameters(some("temperature"))
    await asked(world, conversation, "no-temperature")
    failure = conversation.branch[-1].failure
    assert failure is not None
    assert failure.parameter == "temperature"
    setting.leave_out(PROFILE, "no-temperature", failure.parameter)
    left_out = await asked(world, conversation, "no-temperature")
    assert await setting.left_out(PROFILE, "no-temperature") == {"temperature"}
    assert await setting.left_out(PROFILE, "gpt-4o-mini") == frozenset()
    other = await asked(world, conversation)
    await setting.send_again(PROFILE, "no-temperature", "temperature")
    again = await asked(world, conversation, "no-temperature")

    assert ["temperature" in body for body in (left_out, other, again)] == [False, True, True]


async def test_what_is_agreed_before_the_servers_traits_were_read_is_not_lost(world: World, tmp_path: Path) -> None:
    store = LearnedTraits(world.database)
    await store.add("https://a/v1", trait_of("no_stream", "m"))
    learning = Learning(store, lambda _base_url, _traits: None)
    learning.note("https://a/v1", trait_of("no_seed", "m"))
    assert await learning.of_model("https://a/v1", "m") == {"no_stream", "no_seed"}
    await learning.close()
    assert len(await store.load("https://a/v1")) == 2


async def test_a_fork_has_the_parameters_of_its_conversation(world: World) -> None:
    conversation = await begin(world)
    await conversation.choose_parameters(some("seed"))
    await asked(world, conversation)
    fork = await conversation.fork(conversation.branch[-1].id)

    assert (await world.store.find(fork)).parameters == some("seed")


async def test_what_was_learnt_is_on_the_disk_and_can_be_forgotten_while_the_provider_is_in_use(world: World) -> None:
    conversation = await begin(world)
    await conversation.choose_parameters(some("max_tokens"))
    await asked(world, conversation, "new-limit")
    await asked(world, conversation, "new-limit")
    base_url, trait = clean_base_url(world.server.base_url), trait_of("max_completion_tokens", "new-limit")
    learning = world.profiles.learning
    await learning.close()
    assert len(world.server.seen) == 3
    assert await learning.list(base_url) == (("new-limit", "max_completion_tokens"),)
    assert await LearnedTraits(world.database).load(base_url) == {trait}

    await learning.forget(base_url, [trait])
    await asked(world, conversation, "new-limit")
    assert len(world.server.seen) == 5


async def test_of_two_ways_to_say_a_thing_the_latest_is_remembered(tmp_path: Path) -> None:
    database = await Database.open(tmp_path / "library.sqlite3")
    told: list[frozenset[str]] = []
    learning = Learning(LearnedTraits(database), lambda _base_url, traits: told.append(traits))
    await learning.load("https://a/v1")
    for trait in ("developer_role", "folded_system", "no_stream"):
        learning.note("https://a/v1", trait_of(trait, "m"))
    await learning.close()
    known = {trait_of("folded_system", "m"), trait_of("no_stream", "m")}

    assert await LearnedTraits(database).load("https://a/v1") == known == told[-1]
    await LearnedTraits(database).remove("https://b/v1", known)
    assert await LearnedTraits(database).load("https://a/v1") == known
    await learning.forget("https://a/v1", [trait_of("no_stream", "m")])
    assert await LearnedTraits(database).load("https://a/v1") == told[-1] == {trait_of("folded_system", "m")}
    await database.close()


async def test_titles_are_asked_for_without_the_users_parameters(world: World) -> None:
    made = Titles(
        world.library, world.tasks, world.profiles.provider_for, lambda: Settings(auto_titles=True, title_model="whole")
    )
    world.profiles.set_parameters(PROFILE, Parameters("Lowest", seed=3, extra_headers={"X-Title": "Canal"}))
    conversation = await begin(world)
    await conversation.choose_parameters(Parameters("Be brief.", 0.2, response_format={"type": "json_object"}))
    await asked(world, conversation)
    async with asyncio.timeout(60):
        while world.tasks.is_running(TASK) or world.server.seen[-1].body["model"] != "whole":
            await asyncio.sleep(0.01)

    title = world.server.seen[-1]
    assert made is not None
    assert set(title.body) == PLAIN
    assert [message["role"] for message in title.body["messages"]] == ["user"]
    assert "x-title" not in title.headers


async def test_presets_are_saved_renamed_deleted_and_each_of_it_is_undone(tmp_path: Path) -> None:
    database = await Database.open(tmp_path / "library.sqlite3")
    undo = UndoStack()
    presets = Presets(PresetStore(database), undo)

    async def named() -> dict[str, Parameters]:
        return {preset.name: preset.parameters for preset in await presets.all()}

    full = Parameters(**{name: value for name, (value, _body) in SENT.items()})
    await presets.save("  Exact   & brief ", full)
    await presets.save("creative", some("temperature"))
    assert await named() == {"creative": some("temperature"), "Exact & brief": full}
    await presets.save("CREATIVE", some("seed"))
    assert await named() == {"CREATIVE": some("seed"), "Exact & brief": full}
    await undo.undo_last()
    [creative, exact] = await presets.all()
    assert (creative.name, creative.parameters) == ("creative", some("temperature"))

    with pytest.raises(InvalidInput, match="already"):
        await presets.rename(creative.id, "exact & brief")
    await presets.rename(creative.id, "Wild")
    await presets.delete(exact.id)
    assert await named() == {"Wild": some("temperature")}
    await undo.undo_last()
    await undo.undo_last()
    assert await named() == {"creative": some("temperature"), "Exact & brief": full}
    await undo.undo_last()
    await undo.undo_last()
    assert await named() == {}
    for name, parameters in (("  ", full), ("Nothing", Parameters())):
        with pytest.raises(InvalidInput):
            await presets.save(name, parameters)
    with pytest.raises(InvalidInput, match="not there"):
        await presets.delete(exact.id)
    await database.close()


def test_each_value_comes_back_from_its_text() -> None:
    for name, (value, _body) in SENT.items():
        assert parse_parameter(name, parameter_text(name, value)) == value
        assert not is_set(parse_parameter(name, "  " if name != "stop" else ""))


def test_a_summary_names_what_is_set_and_what_is_left_out() -> None:
    full = Parameters(**{name: value for name, (value, _body) in SENT.items()})
    assert summary_of(full) == (
        "System prompt · Temperature 0.2 · Top P 0.9 · Max 100 tokens · Stop at “END”, “\\n” · Seed 7 · "
        "Frequency penalty -1.5 · Presence penalty 1 · Reasoning high · JSON · 1 tool · Tool choice auto · top_k · "
        "Extra headers"
    )
    assert summary_of(Parameters(temperature=0.2, seed=7), {"temperature", "top_p"}) == "Temperature left out · Seed 7"
    assert summary_of(Parameters(system_prompt="")) == ""
    hidden = summary_of(Parameters(extra_body={"top_k": 1}), {"pictures", "top_k"})
    assert hidden == "top_k left out · Pictures left out"
