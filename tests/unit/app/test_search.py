"""The search as the window has it: pages, one search at a time, news of the library."""

from __future__ import annotations

import asyncio
from datetime import date
from typing import TYPE_CHECKING

import pytest

from canal_desktop.app import search as search_module
from canal_desktop.app.search import Search
from canal_desktop.storage.search_index import SearchIndex
from tests.unit.storage.conftest import conversation, message

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Callable
    from pathlib import Path

    from tests.unit.app.conftest import World


class CountedIndex(SearchIndex):
    """Knows how often the library was looked at."""

    looks = 0

    async def step(self) -> bool:
        self.looks += 1
        return await super().step()


@pytest.fixture
async def search(world: World, tmp_path: Path) -> AsyncIterator[Search]:
    made = Search(CountedIndex(tmp_path / "library.sqlite3"), world.tasks, lambda: date(2026, 11, 24))
    world.database.on_written.append(made.note_written)
    yield made
    await world.tasks.cancel_all()
    await made.close()


async def until(is_so: Callable[[], bool]) -> None:
    async with asyncio.timeout(60):
        while not is_so():
            await asyncio.sleep(0.01)


async def add(world: World, *texts: str) -> None:
    made = conversation()
    await world.store.create(made)
    for text in texts:
        await world.store.add_message(message(made.id, text))


async def until_found(search: Search, typed: str) -> None:
    async with asyncio.timeout(60):
        while not ((page := await search.hits(typed)) and page.conversations):
            await asyncio.sleep(0.01)


async def test_what_is_written_is_found_soon_after_word_of_it_came(
    world: World, search: Search, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(search_module, "GATHER_S", 3600.0)
    await add(world, "old bridge")
    search.start()
    await until_found(search, "bridge")
    await add(world, "new kettle")
    search.wake()
    await until_found(search, "kettle")


async def test_what_is_written_is_found_without_word_of_it(
    world: World, search: Search, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(search_module, "GATHER_S", 0.01)
    search.start()
    await add(world, "new kettle")
    await until_found(search, "kettle")


async def test_where_nothing_is_written_nothing_is_looked_for(
    world: World, search: Search, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(search_module, "GATHER_S", 0.001)
    await add(world, "old bridge")
    search.start()
    await until_found(search, "bridge")
    index = search._index
    assert isinstance(index, CountedIndex)
    # What was found may still be followed by one more look, at which there is nothing new.
    looks = -1
    async with asyncio.timeout(60):
        while index.looks != looks:
            looks = index.looks
            for _turn in range(50):
                await asyncio.sleep(0.002)
    await add(world, "new kettle")
    await until_found(search, "kettle")


async def test_hits_come_in_pages(world: World, search: Search) -> None:
    for number in range(12):
        await add(world, f"water {number}")
    search.start()
    await until_found(search, "11 ")
    await until(lambda: search.progress == (0, 0))
    page = await search.hits("water", limit=5)
    assert page is not None
    assert len(page.conversations) == 5
    snippets = [hits.hits[0].snippet for hits in page.conversations]
    while not page.is_complete:
        page = await search.more(limit=5)
        assert page is not None
        snippets += [hits.hits[0].snippet for hits in page.conversations]
    assert snippets == [f"water {number}" for number in reversed(range(12))]
    page = await search.more()
    assert page is not None
    assert page.is_complete


async def test_a_search_that_was_overtaken_gives_nothing(world: World, search: Search) -> None:
    await add(world, *["water"] * 50)
    search.start()
    await until_found(search, "water")
    former = asyncio.ensure_future(search.hits("water"))
    await asyncio.sleep(0)
    latter = await search.hits("water")
    assert await former is None
    assert latter is not None
    assert len(latter.conversations) == 1


async def test_nothing_typed_finds_nothing_and_hints_are_told(search: Search) -> None:
    page = await search.hits("  ")
    assert page is not None
    assert page.is_complete
    assert page.conversations == ()
    page = await search.hits("has:everything")
    assert page is not None
    assert len(page.hints) == 1


async def test_an_ended_search_gives_no_more(world: World, search: Search) -> None:
    await add(world, "water")
    await add(world, "water")
    search.start()
    await until_found(search, "water")
    await search.hits("water", limit=1)
    search.end()
    page = await search.more()
    assert page is not None
    assert page.conversations == ()


async def test_while_the_index_cannot_be_made_a_sentence_says_why(world: World, search: Search, tmp_path: Path) -> None:
    (tmp_path / "search.sqlite3").mkdir()
    search.start()
    await until(lambda: search.trouble is not None)
    assert str(search.trouble).startswith("Messages cannot be searched")


async def test_words_to_be_marked_are_the_ones_looked_for(search: Search) -> None:
    assert search.words_of('water "old bridge" -train model:gpt') == ("water", "old bridge")
