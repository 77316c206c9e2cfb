"""What a model refuses: asked in another way where that is ours to choose, told to the user where it is the user's."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from canal_desktop.domain.completion import CompletionRequest, Failed, Finish, RequestImage, RequestMessage
from canal_desktop.domain.failures import FailureKind
from canal_desktop.domain.message import Role
from canal_desktop.domain.parameters import Parameters
from canal_desktop.domain.profile import Profile, ProfileId
from canal_desktop.domain.redaction import Redactor
from canal_desktop.domain.traits import left_out, split_trait, trait_of, traits_of, with_trait, words_of
from canal_desktop.providers.openai_chat import OpenAIChat
from tests.servers.misbehaving import KEY, MisbehavingServer
from tests.servers.refusing import REFUSERS

if TYPE_CHECKING:
    from canal_desktop.domain.completion import ReplyEvent

LIMIT = Parameters(max_tokens=50)
NOTHING = Parameters()
PROMPTED = (RequestMessage(Role.SYSTEM, "Be brief."), RequestMessage(Role.USER, "hello"))
HELLO = PROMPTED[1:]
SHOWN = (RequestMessage(Role.USER, "What is this?", (RequestImage("image/png", b"ab"),)),)


class Talk:
    """Several requests to one model, and what is learnt from them."""

    def __init__(self, server: MisbehavingServer, model: str, traits: frozenset[str] = frozenset()) -> None:
        self._server = server
        self._model = model
        self.learnt: list[str] = []
        self.provider = OpenAIChat(
            Profile(ProfileId("p"), "test", server.base_url),
            KEY,
            redactor=Redactor(),
            traits=traits,
            on_learned=self.learnt.append,
        )

    async def ask(self, parameters: Parameters = NOTHING, messages: tuple[RequestMessage, ...] = HELLO) -> ReplyEvent:
        request = CompletionRequest(self._model, messages, parameters)
        return [event async for event in self.provider.stream(request)][-1]

    @property
    def bodies(self) -> list[Any]:
        return [seen.body for seen in self._server.seen]


@pytest.mark.parametrize(
    ("model", "parameters", "messages", "learnt", "tries"),
    [
        ("new-limit", LIMIT, HELLO, ["max_completion_tokens"], 2),
        ("no-system", Parameters(), PROMPTED, ["developer_role"], 2),
        ("two-roles", Parameters(), PROMPTED, ["folded_system"], 3),
        ("no-instruction", Parameters(), PROMPTED, ["folded_system"], 3),
        ("parts-only", Parameters(), HELLO, ["part_content"], 2),
        ("usage-refused", Parameters(), HELLO, ["no_stream_options"], 2),
        ("usage-and-limit", LIMIT, HELLO, ["no_stream_options", "max_completion_tokens"], 3),
        ("small-limit", Parameters(), HELLO, [], 1),
    ],
)
async def test_how_a_thing_is_said_is_changed_silently_learnt_and_used_at_once_next_time(
    model: str, parameters: Parameters, messages: tuple[RequestMessage, ...], learnt: list[str], tries: int
) -> None:
    async with MisbehavingServer() as server:
        talk = Talk(server, model)
        assert isinstance(await talk.ask(parameters, messages), Finish)
        assert len(talk.bodies) == tries
        assert isinstance(await talk.ask(parameters, messages), Finish)
        await talk.provider.aclose()
        knowing = Talk(server, model, frozenset(talk.learnt))
        assert isinstance(await knowing.ask(parameters, messages), Finish)
        await knowing.provider.aclose()

    assert talk.learnt == [trait_of(trait, model) for trait in learnt]
    assert knowing.learnt == []
    assert talk.bodies[tries - 1] == talk.bodies[tries] == talk.bodies[tries + 1]


async def test_what_is_said_in_another_way_is_all_there() -> None:
    async with MisbehavingServer() as server:
        for model, messages in (
            ("new-limit", HELLO),
            ("no-system", PROMPTED),
            ("two-roles", PROMPTED),
            ("parts-only", HELLO),
        ):
            talk = Talk(server, model)
            await talk.ask(LIMIT if model == "new-limit" else Parameters(), messages)
            await talk.provider.aclose()

    last = {body["model"]: body for body in talk.bodies}
    assert last["new-limit"]["max_completion_tokens"] == 50
    assert "max_tokens" not in last["new-limit"]
    assert last["no-system"]["messages"][0] == {"role": "developer", "content": "Be brief."}
    assert last["two-roles"]["messages"] == [{"role": "user", "content": "Be brief.\n\nhello"}]
    assert last["parts-only"]["messages"] == [{"role": "user", "content": [{"type": "text", "text": "hello"}]}]


async def test_a_server_that_changed_its_mind_about_the_limits_name_is_followed() -> None:
    known = trait_of("max_completion_tokens", "old-limit")
    async with MisbehavingServer() as server:
        talk = Talk(server, "old-limit", frozenset({known}))
        await talk.ask(LIMIT)
        await talk.ask(LIMIT)
        await talk.provider.aclose()

    assert ["max_tokens" in body for body in talk.bodies] == [False, True, True]
    assert talk.learnt == [trait_of("max_tokens", "old-limit")]
    assert with_trait(frozenset({known}), talk.learnt[0]) == frozenset(talk.learnt)


@pytest.mark.parametrize(
    ("model", "parameters", "messages", "wish", "says"),
    [
        ("no-temperature", Parameters(temperature=0.2), HELLO, "temperature", "Temperature"),
        ("no-limit", LIMIT, HELLO, "max_tokens", "Max tokens"),
        ("few-fields", Parameters(seed=3, temperature=1), HELLO, "seed", "Seed"),
        ("few-fields", Parameters(extra_body={"top_k": 3}), HELLO, "top_k", "top_k"),
        ("no-pictures", Parameters(), SHOWN, "pictures", "pictures"),
        ("text-only", Parameters(), SHOWN, "pictures", "pictures"),
    ],
)
async def test_what_the_user_set_is_not_dropped_but_named_and_left_out_once_agreed(
    model: str, parameters: Parameters, messages: tuple[RequestMessage, ...], wish: str, says: str
) -> None:
    async with MisbehavingServer() as server:
        talk = Talk(server, model)
        first, second = await talk.ask(parameters, messages), await talk.ask(parameters, messages)
        refused = talk.bodies.copy()
        talk.provider.set_traits(frozenset({trait_of(f"no_{wish}", model)}))
        agreed = await talk.ask(parameters, messages)
        await talk.provider.aclose()

    for failed in (first, second):
        assert isinstance(failed, Failed)
        is_about_pictures = wish == "pictures"
        kind = FailureKind.REFUSED_PICTURES if is_about_pictures else FailureKind.REFUSED_PARAMETER
        assert (failed.kind, failed.parameter) == (kind, wish)
        assert f"{model} does not take" in failed.sentence
        assert says in failed.sentence
        assert "The server says" in failed.sentence
    assert talk.learnt == []
    assert all(wish in body or "max_completion_tokens" in body or messages is SHOWN for body in refused)
    assert isinstance(agreed, Finish)
    assert wish not in talk.bodies[-1]
    assert "image_url" not in str(talk.bodies[-1])


@pytest.mark.parametrize(
    ("model", "parameters", "messages", "named"),
    [
        ("small-limit", Parameters(max_tokens=99999), HELLO, "max_tokens"),
        ("small-limit", Parameters(extra_body={"max_tokens": 99999}), HELLO, "max_tokens"),
        ("small-pictures", Parameters(), SHOWN, ""),
        ("400", Parameters(temperature=1.9), HELLO, "temperature"),
        ("400-context", Parameters(max_tokens=9), HELLO, None),
    ],
)
async def test_a_wrong_value_is_not_taken_for_something_that_the_model_never_takes(
    model: str, parameters: Parameters, messages: tuple[RequestMessage, ...], named: str | None
) -> None:
    async with MisbehavingServer() as server:
        talk = Talk(server, model)
        failed = await talk.ask(parameters, messages)
        await talk.provider.aclose()

    kinds = {None: FailureKind.TOO_LONG, "": FailureKind.BAD_REQUEST}
    assert isinstance(failed, Failed)
    assert (failed.kind, failed.parameter) == (kinds.get(named, FailureKind.REFUSED_PARAMETER), named or "")
    assert talk.learnt == []


async def test_a_picture_alone_that_is_left_out_leaves_a_word_in_its_place() -> None:
    alone = (RequestMessage(Role.USER, "", SHOWN[0].images),)
    async with MisbehavingServer() as server:
        talk = Talk(server, "text-only", frozenset({trait_of("no_pictures", "text-only")}))
        await talk.ask(messages=alone)
        await talk.provider.aclose()

    assert talk.bodies[0]["messages"][0]["content"] == "[A picture was left out here.]"


async def test_what_one_model_refuses_is_still_said_in_the_usual_way_to_another() -> None:
    async with MisbehavingServer() as server:
        talk = Talk(server, "gpt-4o-mini", frozenset({trait_of("folded_system", "two-roles"), "no_temperature:other"}))
        await talk.ask(Parameters(temperature=0.2), PROMPTED)
        await talk.provider.aclose()

    assert talk.bodies[0]["temperature"] == 0.2
    assert talk.bodies[0]["messages"][0]["role"] == "system"


def test_traits_are_kept_by_model_and_can_be_read() -> None:
    assert split_trait(trait_of("no_stream", "llama3:8b")) == ("no_stream", "llama3:8b")
    assert traits_of({"no_stream:a:b", "no_seed:a"}, "a:b") == {"no_stream"}
    assert left_out({"no_stream", "no_stream_options", "no_seed", "part_content"}) == {"seed"}
    assert words_of("no_seed") == "Left out, as you agreed: Seed."
    assert "developer" in words_of("developer_role")
    assert all(words_of(trait) != trait for trait in ("no_stream", "no_stream_options", "max_tokens", "part_content"))


def test_each_refusing_model_refuses_something() -> None:
    full = {
        "messages": [
            {"role": "system", "content": "a"},
            {"role": "user", "content": [{"type": "image_url", "image_url": {"url": "data:"}}]},
        ],
        "stream_options": {},
        "tools": [{"type": "function", "function": {"name": "weather", "parameters": {"type": "object"}}}],
        "temperature": 0.2,
        "max_tokens": 1,
        "max_completion_tokens": 1,
    }
    assert [model for model, refuses in REFUSERS.items() if refuses(full) is None] == []
