"""Pictures through the provider: what is asked, byte by byte, and what becomes of every answer."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

import pytest

from canal_desktop.domain.completion import (
    CompletionRequest,
    Cut,
    Delta,
    Failed,
    Finish,
    Opened,
    Picture,
    PictureWish,
    ReplyEvent,
    RequestImage,
    RequestMessage,
)
from canal_desktop.domain.failures import FailureKind
from canal_desktop.domain.message import Role
from canal_desktop.domain.profile import Profile, ProfileId
from canal_desktop.domain.redaction import Redactor
from canal_desktop.domain.usage import Usage
from canal_desktop.providers.openai_chat import OpenAIChat
from tests.servers.media import BLUE, RED
from tests.servers.misbehaving import KEY, MisbehavingServer

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

NOTHING = PictureWish()


@pytest.fixture
async def server() -> AsyncIterator[MisbehavingServer]:
    async with MisbehavingServer() as made:
        yield made


def provider_for(base_url: str) -> OpenAIChat:
    return OpenAIChat(Profile(ProfileId("p"), "p", base_url), KEY, redactor=Redactor(), idle_timeout_s=3.0)


async def asked(
    server: MisbehavingServer, model: str, wish: PictureWish = NOTHING, *images: RequestImage, text: str = "A red boat"
) -> list[ReplyEvent]:
    provider = provider_for(server.base_url)
    messages = (RequestMessage(Role.USER, text, images),)
    events = [event async for event in provider.stream(CompletionRequest(model, messages, pictures=wish))]
    await provider.aclose()
    return events


async def test_only_what_was_set_is_sent_and_the_picture_comes_with_other_words_and_usage(
    server: MisbehavingServer,
) -> None:
    events = await asked(server, "painter")

    assert server.seen[-1].path == "/v1/images/generations"
    assert server.seen[-1].body == {"model": "painter", "prompt": "A red boat"}
    assert events == [
        Opened("req-1"),
        Picture("image/png", RED),
        Usage(11, 1056, 1067),
        Delta("A boat, in red."),
        Finish("stop"),
    ]


async def test_size_quality_and_count_go_along_where_they_are_set(server: MisbehavingServer) -> None:
    events = await asked(server, "painter", PictureWish("1024x1536", "high", 2), text="A boat, in red.")

    expected = {"model": "painter", "prompt": "A boat, in red.", "n": 2, "size": "1024x1536", "quality": "high"}
    assert server.seen[-1].body == expected
    assert [event.data for event in events if isinstance(event, Picture)] == [RED, BLUE]
    # The server's words are the user's own.
    assert not [event for event in events if isinstance(event, Delta)]


async def test_attached_pictures_are_changed_and_go_as_a_form(server: MisbehavingServer) -> None:
    await asked(server, "painter", PictureWish(count=1), RequestImage("image/png", BLUE))

    seen = server.seen[-1]
    assert seen.path == "/v1/images/edits"
    assert seen.headers["authorization"] == f"Bearer {KEY}"
    assert seen.body == [
        {"name": "model", "filename": None, "type": None, "data": b"painter"},
        {"name": "prompt", "filename": None, "type": None, "data": b"A red boat"},
        {"name": "n", "filename": None, "type": None, "data": b"1"},
        {"name": "image", "filename": "picture1.png", "type": "image/png", "data": BLUE},
    ]


async def test_several_pictures_go_as_a_list(server: MisbehavingServer) -> None:
    await asked(
        server, "painter", NOTHING, RequestImage("image/png", BLUE), RequestImage("image/jpeg", b"\xff\xd8\xff")
    )

    parts = [part for part in server.seen[-1].body if part["filename"]]
    assert [(part["name"], part["filename"], part["type"]) for part in parts] == [
        ("image[]", "picture1.png", "image/png"),
        ("image[]", "picture2.jpg", "image/jpeg"),
    ]


async def test_a_picture_behind_an_address_of_the_server_is_fetched_without_the_key(server: MisbehavingServer) -> None:
    events = await asked(server, "draw-url")

    assert [event.data for event in events if isinstance(event, Picture)] == [RED]
    assert isinstance(events[-1], Finish)
    assert server.seen[-1].path == "/pictures/red.png"
    assert "authorization" not in server.seen[-1].headers


async def test_a_data_address_is_a_picture_too(server: MisbehavingServer) -> None:
    events = await asked(server, "draw-data-url")

    assert [event.data for event in events if isinstance(event, Picture)] == [RED]


async def test_what_arrived_stays_where_another_picture_is_lost(server: MisbehavingServer) -> None:
    events = await asked(server, "draw-lost-one")
    host = f"127.0.0.1:{server.port}"

    assert [event.data for event in events if isinstance(event, Picture)] == [RED]
    assert events[-1] == Cut(f"One of the pictures did not arrive: {host} gave no picture (status 404).")


@pytest.mark.parametrize(
    ("model", "kind", "said"),
    [
        ("draw-foreign-url", FailureKind.UNREADABLE, "not secure"),
        ("draw-moved", FailureKind.UNREADABLE, "sends on to another address"),
        ("draw-no-picture", FailureKind.UNREADABLE, "no picture"),
        ("draw-nothing", FailureKind.UNREADABLE, "unreadable"),
        ("draw-not-json", FailureKind.UNREADABLE, "unreadable"),
        ("draw-error-200", FailureKind.IN_STREAM, "The painter is asleep"),
        ("draw-refused", FailureKind.CONTENT_POLICY, "rules on content"),
        ("draw-refused-in-words", FailureKind.CONTENT_POLICY, "against our content policy"),
        ("draw-unknown-model", FailureKind.MODEL_NOT_FOUND, "does not know draw-unknown-model"),
        ("draw-no-path", FailureKind.NO_ENDPOINT, " makes no pictures: it has no /images/generations. Choose"),
        ("draw-405", FailureKind.NO_ENDPOINT, "it has no /images/generations"),
        ("draw-501", FailureKind.NO_ENDPOINT, "it has no /images/generations"),
        ("draw-504", FailureKind.OVERLOADED, "not available"),
        ("draw-broken-off", FailureKind.CONNECTION, "broke off"),
    ],
)
async def test_every_failure_has_its_sentence(
    server: MisbehavingServer, model: str, kind: FailureKind, said: str
) -> None:
    events = await asked(server, model)

    assert not [event for event in events if isinstance(event, Picture)]
    failed = events[-1]
    assert isinstance(failed, Failed)
    assert failed.kind is kind
    assert said in failed.sentence


async def test_a_server_that_only_makes_pictures_says_that_it_changes_none(server: MisbehavingServer) -> None:
    events = await asked(server, "draw-no-path", NOTHING, RequestImage("image/png", RED))

    assert isinstance(events[-1], Failed)
    assert " changes no pictures: it has no /images/edits." in events[-1].sentence


async def test_leaving_closes_the_connection(server: MisbehavingServer) -> None:
    task = asyncio.create_task(asked(server, "draw-slow"))
    while not server.seen:
        await asyncio.sleep(0.01)
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task
    while server.seen[-1].ended is None:
        await asyncio.sleep(0.01)

    assert server.seen[-1].closed_by_client
