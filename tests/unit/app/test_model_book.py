"""The book of models: what is known of them by whom, and what is noted when they answer or refuse."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from decimal import Decimal
from typing import TYPE_CHECKING

import pytest

from canal_desktop.app.model_book import ModelBook
from canal_desktop.app.model_notes import ModelNotes
from canal_desktop.domain.message import ImagePart
from canal_desktop.domain.model_facts import NO_FACTS, FactSource, ModelKind, facts_from
from canal_desktop.domain.money import Price, PriceSource
from canal_desktop.storage.known_models import KnownModels
from tests.samples.model_lists import OPENROUTER
from tests.unit.app.conftest import begin, until_done

if TYPE_CHECKING:
    from collections.abc import Callable

    from canal_desktop.app.open_conversation import OpenConversation
    from canal_desktop.domain.known_model import KnownModel
    from canal_desktop.domain.message import Part
    from canal_desktop.domain.profile import Profile
    from tests.unit.app.conftest import World


ELSEWHERE = "https://gateway.example/v1"


def open_book(world: World) -> ModelBook:
    return ModelBook(world.profiles.models, KnownModels(world.database), world.tasks)


@pytest.fixture
def book(world: World) -> ModelBook:
    return open_book(world)


def active(world: World) -> Profile:
    profile = world.profiles.active
    assert profile is not None
    return profile


async def until(condition: Callable[[], object]) -> None:
    async with asyncio.timeout(60):
        while not condition():
            await asyncio.sleep(0.005)


async def ask(world: World, model: str, *attached: Part) -> OpenConversation:
    conversation = await begin(world)
    await conversation.send("hello", model, attached=attached)
    await until_done(conversation)
    return conversation


async def list_elsewhere(world: World) -> None:
    """Have the models of the server on this computer be those of one elsewhere."""
    provider = await world.profiles.provider_for(active(world).id)
    await world.profiles.models.save(ELSEWHERE, await provider.list_models())


async def stored(world: World, model: str) -> KnownModel | None:
    return (await KnownModels(world.database).load(active(world).base_url)).get(model)


async def test_each_fact_comes_with_who_says_so_the_server_before_the_public_list(
    world: World, book: ModelBook
) -> None:
    profile = replace(active(world), base_url=ELSEWHERE)
    world.server.models = [{"id": "gpt-4o-mini", "context_length": 4_096}, {"id": "whisper-1"}, "no-one-knows"]
    book.use_public_list()
    await list_elsewhere(world)
    await book.load(profile.base_url)
    await until(lambda: book.price_of(profile.base_url, "gpt-4o-mini"))

    facts = book.facts(profile, "gpt-4o-mini")
    assert (facts.context_tokens, facts.sources["context_tokens"]) == (4_096, FactSource.SERVER)
    assert facts.price is not None
    assert facts.price.source is PriceSource.PUBLIC_LIST
    assert (facts.kind, facts.sources["kind"]) == (ModelKind.CHAT, FactSource.NAME)
    assert book.facts(profile, "whisper-1").kind is ModelKind.TRANSCRIPTION
    assert book.facts(profile, "no-one-knows") == NO_FACTS
    assert book.context_tokens_of(profile.base_url, "gpt-4o-mini") == 4_096
    assert book.context_tokens_of(profile.base_url, "no-one-knows") is None


async def test_the_public_list_is_not_asked_about_models_that_a_server_runs_itself(
    world: World, book: ModelBook
) -> None:
    world.server.models = [{"id": "gpt-4o", "owned_by": "vllm"}, {"id": "gpt-4o-mini", "owned_by": "openai"}]
    book.use_public_list()
    await list_elsewhere(world)
    await until(lambda: book.price_of(ELSEWHERE, "gpt-4o-mini"))

    assert book.price_of(ELSEWHERE, "gpt-4o") is None


async def test_what_runs_on_this_computer_has_no_price_of_the_public_list(world: World, book: ModelBook) -> None:
    base_url = active(world).base_url
    world.server.models = [{"id": "gpt-4o-mini"}]
    book.use_public_list()
    await world.profiles.fetch_models(active(world))
    await until(lambda: book.context_tokens_of(base_url, "gpt-4o-mini"))

    assert book.price_of(base_url, "gpt-4o-mini") is None
    assert "price" not in book.facts_at(base_url, "gpt-4o-mini").sources


async def test_the_demo_costs_nothing(world: World, book: ModelBook) -> None:
    profile = world.profiles.use_demo()
    book.use_public_list()
    await world.profiles.fetch_models(profile)

    price = book.price_of(profile.base_url, "gpt-4o-mini")
    assert price == Price(Decimal(0), Decimal(0), None, PriceSource.SERVER)


async def test_without_the_public_list_nobody_says_a_price(world: World, book: ModelBook) -> None:
    await world.profiles.fetch_models(active(world))
    await book.load(active(world).base_url)

    assert book.price_of(active(world).base_url, "gpt-4o-mini") is None


async def test_what_a_server_said_is_known_at_the_next_start(world: World, book: ModelBook) -> None:
    profile = active(world)
    world.server.models = [OPENROUTER]
    await world.profiles.fetch_models(profile)
    await book.load(profile.base_url)
    known = book.facts(profile, OPENROUTER["id"])

    again = open_book(world)
    assert again.entries(profile.base_url) == ()
    await again.load(profile.base_url)

    assert again.facts(profile, OPENROUTER["id"]) == known
    assert known.price == Price(Decimal("0.15"), Decimal("0.6"), Decimal("0.075"), PriceSource.SERVER)
    assert [entry.id for entry in again.entries(profile.base_url)] == [OPENROUTER["id"]]


async def test_what_the_user_says_goes_first_and_can_be_taken_back(world: World, book: ModelBook) -> None:
    profile = active(world)
    world.server.models = [OPENROUTER]
    await world.profiles.fetch_models(profile)
    await book.load(profile.base_url)
    model = OPENROUTER["id"]
    changes: list[str] = []
    book.changed = changes.append
    own = facts_from(FactSource.USER, {"context_tokens": 1_000, "vision": False})

    book.set_own_facts(profile.base_url, model, own)
    await until(lambda: book.context_tokens_of(profile.base_url, model) == 1_000)
    assert book.facts(profile, model).vision is False
    assert book.facts(profile, model).tools is True
    assert book.known_without_own(profile.base_url, model).context_tokens == 128_000
    assert changes == [profile.base_url]
    again = open_book(world)
    await again.load(profile.base_url)
    assert again.facts(profile, model) == book.facts(profile, model)

    book.set_own_facts(profile.base_url, model, NO_FACTS)
    await until(lambda: book.context_tokens_of(profile.base_url, model) == 128_000)
    async with asyncio.timeout(60):
        while await stored(world, model) is not None:
            await asyncio.sleep(0.005)


async def test_favourites_and_used_models_are_offered_though_the_server_does_not_list_them(
    world: World, book: ModelBook
) -> None:
    profile = active(world)
    world.server.models = ["a"]
    await world.profiles.fetch_models(profile)
    await book.load(profile.base_url)
    book.set_favourite(profile.base_url, "typed", True)
    book.note_used(profile.base_url, "used")
    book.note_refused(profile.base_url, "refused", 404, "There is none.")
    await until(lambda: book.known(profile.base_url, "refused").refusal)

    entries = book.entries(profile.base_url)
    assert [(entry.id, entry.is_listed) for entry in entries] == [("a", True), ("typed", False), ("used", False)]


@pytest.mark.parametrize(
    ("model", "status", "words"), [("403", 403, "may not use 403"), ("404-model", 404, "not know")]
)
async def test_a_refusal_is_remembered_until_the_model_answers(
    world: World, book: ModelBook, model: str, status: int, words: str
) -> None:
    ModelNotes(world.library, world.profiles, book)
    base_url = active(world).base_url
    await ask(world, model)
    await until(lambda: book.known(base_url, model).refusal)

    refusal = book.known(base_url, model).refusal
    assert refusal is not None
    assert refusal.status == status
    assert words in refusal.sentence
    assert book.known(base_url, model).used_at is None
    again = open_book(world)
    await again.load(base_url)
    assert again.known(base_url, model).refusal == refusal

    book.note_used(base_url, model)
    await until(lambda: book.known(base_url, model).refusal is None)
    assert book.known(base_url, model).used_at is not None


async def test_a_model_that_answers_is_a_recent_one_and_other_failures_say_nothing_of_it(
    world: World, book: ModelBook
) -> None:
    ModelNotes(world.library, world.profiles, book)
    base_url = active(world).base_url
    await ask(world, "gpt-4o-mini")
    await ask(world, "402")
    await until(lambda: book.known(base_url, "gpt-4o-mini").used_at)

    note = await stored(world, "402")
    assert note is None
    assert book.known(base_url, "402").refusal is None


async def test_a_refused_picture_teaches_that_the_model_takes_none(world: World, book: ModelBook) -> None:
    ModelNotes(world.library, world.profiles, book)
    profile = active(world)
    file = await world.stores.files.add(b"\x89PNG\r\n\x1a\n")
    picture = ImagePart(file, "image/png", "a.png")
    assert book.facts(profile, "400-picture").vision is None

    await ask(world, "400-picture", picture)
    await until(lambda: book.facts(profile, "400-picture").vision is False)

    assert book.facts(profile, "400-picture").sources["vision"] is FactSource.LEARNT
    again = open_book(world)
    await again.load(profile.base_url)
    assert again.facts(profile, "400-picture").vision is False

    book.note_used(profile.base_url, "400-picture", with_picture=True)
    await until(lambda: book.facts(profile, "400-picture").vision is None)


async def test_the_same_refusal_without_a_picture_teaches_nothing(world: World, book: ModelBook) -> None:
    ModelNotes(world.library, world.profiles, book)
    profile = active(world)
    await ask(world, "400-picture")
    await ask(world, "gpt-4o-mini")
    await until(lambda: book.known(profile.base_url, "gpt-4o-mini").used_at)

    assert book.facts(profile, "400-picture").vision is None


async def test_nothing_is_noted_of_a_temporary_conversation(world: World, book: ModelBook) -> None:
    ModelNotes(world.library, world.profiles, book)
    base_url = active(world).base_url
    hidden = await world.library.new("environment", None, is_temporary=True)
    await hidden.send("hello", "whole")
    await until_done(hidden)
    await ask(world, "gpt-4o-mini")
    await until(lambda: book.known(base_url, "gpt-4o-mini").used_at)

    assert await stored(world, "whole") is None
