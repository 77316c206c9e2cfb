"""Results of tools and the user's own tools in the library: kept, looked up, forked, brought to other machines."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from canal_desktop.domain.forking import fork_of
from canal_desktop.domain.message import Role, ToolCallPart, ToolResultPart
from canal_desktop.domain.message_tree import MessageTree
from canal_desktop.domain.tool import Tool, ToolId
from canal_desktop.storage.own_tools import OwnToolStore
from tests.unit.storage.conftest import NOW, conversation, message
from tests.unit.storage.shelf import Shelf
from tests.unit.storage.sync_world import Computer, settle

if TYPE_CHECKING:
    from collections.abc import AsyncIterator
    from pathlib import Path

    from canal_desktop.domain.message import Message
    from canal_desktop.storage.conversations import ConversationStore
    from canal_desktop.storage.database import Database

FIRST = ToolResultPart("c1", "read_file", "a kettle on the stove", note="files, allowed once")
SECOND = ToolResultPart("c2", "ask", "The user denied this call.", is_error=True)


@pytest.fixture
async def shelf(tmp_path: Path, database: Database) -> AsyncIterator[Shelf]:
    made = Shelf(tmp_path / "library.sqlite3", database)
    yield made
    await made.index.close()


async def loop(store: ConversationStore) -> tuple[Message, ...]:
    """A conversation with a question, a reply with two calls, the result of one, and then of the other."""
    made = conversation("Title")
    await store.create(made)
    asked = message(made.id, "What is there?")
    reply = message(made.id, "", asked.id, Role.ASSISTANT)
    reply = reply.with_parts(ToolCallPart("c1", "read_file", "{}"), ToolCallPart("c2", "ask", "{}"))
    gave = message(made.id, "", reply.id, Role.TOOL).with_parts(FIRST)
    for each in (asked, reply, gave):
        await store.add_message(each)
    await store.add_parts(gave.id, (SECOND,))
    return (await store.load(made.id))[1]


async def test_results_are_kept_one_after_the_other(shelf: Shelf) -> None:
    messages = await loop(shelf.store)

    assert messages[-1].role is Role.TOOL
    assert messages[-1].parts == (FIRST, SECOND)


async def test_results_are_found_by_their_words_and_the_name_of_their_tool(shelf: Shelf) -> None:
    await loop(shelf.store)
    await shelf.catch_up()

    assert await shelf.titles("kettle") == ["Title"]
    assert await shelf.titles("read_file role:tool") == ["Title"]
    assert await shelf.titles("kettle role:user") == []
    assert "kettle" in (await shelf.snippets("kettle"))[0]
    (hits,) = await shelf.find("kettle")
    assert hits.hits[0].role is Role.TOOL


async def test_results_are_forked_and_the_tree_has_them_between_the_replies(shelf: Shelf) -> None:
    messages = await loop(shelf.store)
    copy, copied = fork_of(conversation("Title"), MessageTree(messages).branch(), NOW)
    await shelf.store.add_forked(copy, copied)

    assert (await shelf.store.load(copy.id))[1][-1].parts == (FIRST, SECOND)
    assert MessageTree(messages).versions(messages[-1].id) == (messages[-1].id,)


async def test_results_get_to_another_machine_also_those_that_come_later(tmp_path: Path) -> None:
    one, other = Computer(tmp_path, "a"), Computer(tmp_path, "b")
    await one.start()
    await other.start()
    messages = await loop(one.store)
    await settle([one, other])
    third = ToolResultPart("c3", "clock", "noon")
    await one.store.add_parts(messages[-1].id, (third,))
    await settle([one, other])

    there = await other.messages(messages[0].conversation_id)
    assert [each.parts for each in there[:-1]] == [each.parts for each in messages[:-1]]
    assert (there[-1].role, there[-1].parts) == (Role.TOOL, (FIRST, SECOND, third))
    for each in (one, other):
        await each.stop()


async def test_own_tools_are_kept_by_name_and_replaced_by_id(database: Database) -> None:
    store = OwnToolStore(database)
    first = Tool(ToolId("own:b-1"), "b", "About \ud800", {"type": "object"})
    await store.put(first, NOW)
    await store.put(Tool(ToolId("own:a-1"), "a", ""), NOW)
    await store.put(replace(first, name="c"), NOW)
    await database.transact(lambda db: db.execute("INSERT INTO tools VALUES ('own:x', 'x', '', 'no json', '1', '1')"))

    assert [(tool.name, tool.schema) for tool in await store.all()] == [
        ("a", {}),
        ("c", {"type": "object"}),
        ("x", {}),
    ]
    await store.remove(first.id)
    assert [tool.name for tool in await store.all()] == ["a", "x"]
