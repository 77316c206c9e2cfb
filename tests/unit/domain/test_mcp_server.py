"""The rules for what may be set of an MCP server, and the names and digests of its tools."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from canal_desktop.domain.errors import InvalidInput
from canal_desktop.domain.mcp_server import (
    McpServer,
    McpServerId,
    McpTransport,
    checked,
    is_open_to_eavesdroppers,
    join_command,
    split_command,
)
from canal_desktop.domain.mcp_tools import (
    digest_of,
    is_usable_name,
    name_for_models,
    server_of,
    tool_id,
    visible,
    without_twins,
)
from canal_desktop.domain.tool import Tool, ToolId

WHEN = datetime(2026, 1, 1, tzinfo=UTC)
PROGRAM = McpServer(McpServerId("a"), "Files", McpTransport.STDIO, WHEN, command="npx", url="left over", headers=("X",))
REMOTE = McpServer(McpServerId("b"), "Api", McpTransport.HTTP, WHEN, url=" https://example.com/mcp ", command="old")


def test_what_belongs_to_the_other_kind_is_dropped() -> None:
    assert (checked(PROGRAM, {}).url, checked(PROGRAM, {}).headers) == ("", ())
    assert (checked(REMOTE, {}).url, checked(REMOTE, {}).command) == ("https://example.com/mcp", "")


@pytest.mark.parametrize(
    ("server", "values", "words"),
    [
        (replace(PROGRAM, name="  "), {}, "name"),
        (replace(PROGRAM, command=" "), {}, "command"),
        (replace(PROGRAM, args=("a\0b",)), {}, "character"),
        (replace(PROGRAM, timeout_s=0), {}, "seconds"),
        (replace(PROGRAM, env=("A=B",)), {}, "variable"),
        (replace(PROGRAM, env=("A",)), {"env:A": "x" * 1001}, "longer"),
        (replace(PROGRAM, env=("A",)), {"env:A": "a\0"}, "character"),
        (replace(REMOTE, url="ftp://example.com"), {}, "address"),
        (replace(REMOTE, url="https://user:pass@example.com"), {}, "password"),
        (replace(REMOTE, url="https://[::1"), {}, "address"),
        (replace(REMOTE, headers=("A B",)), {}, "header"),
        (replace(REMOTE, headers=("A",)), {"header:A": "a\r\nb: c"}, "character"),
    ],
)
def test_what_cannot_be_used_is_refused_with_a_reason(server: McpServer, values: dict[str, str], words: str) -> None:
    with pytest.raises(InvalidInput, match=words):
        checked(server, values)


@pytest.mark.parametrize(
    ("url", "is_open"),
    [
        ("http://example.com/mcp", True),
        ("http://192.168.1.5/mcp", True),
        ("https://example.com/mcp", False),
        ("http://localhost:3000/mcp", False),
        ("http://127.0.0.1/mcp", False),
        ("http://[::1]:8/mcp", False),
        ("http://[", False),
    ],
)
def test_who_can_read_along(url: str, is_open: bool) -> None:
    assert is_open_to_eavesdroppers(url) is is_open


@given(st.lists(st.text(st.characters(exclude_categories=("Cc", "Cs")), min_size=1)))
def test_a_command_line_is_taken_apart_into_what_it_was_made_of(words: list[str]) -> None:
    assert split_command(join_command(tuple(words))) == tuple(words)


def test_nothing_in_a_command_line_is_expanded() -> None:
    assert split_command("run $HOME '*' \"a b\" # no comment") == ("run", "$HOME", "*", "a b", "#", "no", "comment")
    with pytest.raises(InvalidInput, match="not closed"):
        split_command("run 'this")


@given(st.text(min_size=1, max_size=100), st.text(min_size=1, max_size=200))
def test_models_get_names_they_can_use(server: str, name: str) -> None:
    made = name_for_models(tool_id(McpServerId("s"), name), server, name)
    assert 0 < len(made) <= 64
    assert all(one.isascii() and (one.isalnum() or one in "_-") for one in made)


def test_names_are_plain_where_they_can_be_and_never_the_same() -> None:
    known = tool_id(McpServerId("s"), "read_file")
    assert name_for_models(known, "files", "read_file") == "files__read_file"
    assert name_for_models(tool_id(McpServerId("s"), "a.b"), "x", "a.b") != name_for_models(
        tool_id(McpServerId("s"), "a/b"), "x", "a/b"
    )
    twins = without_twins((Tool(ToolId("mcp:1:a"), "x__a", ""), Tool(ToolId("mcp:2:a"), "x__a", "")))
    assert twins[0].name == "x__a"
    assert twins[1].name.startswith("x__a_")


def test_a_tool_is_found_again_by_its_id() -> None:
    assert server_of(tool_id(McpServerId("s"), "a:b")) == ("s", "a:b")
    assert server_of(ToolId("own:5")) is None
    assert server_of(ToolId("mcp:5")) is None


def test_what_cannot_be_seen_is_left_out() -> None:
    assert visible("a\u202eb\u200bc\x1b[0m\ufeff\U000e0041\n\td") == "abc[0m\n\td"
    assert visible("می\u200cخواهم") == "می\u200cخواهم"
    assert not is_usable_name("a\u200bb")
    assert not is_usable_name(" a")
    assert not is_usable_name("")


def test_a_digest_tells_any_change_but_no_other_order() -> None:
    digest = digest_of("Reads.", {"type": "object", "properties": {"a": {}}})
    assert digest == digest_of("Reads.", {"properties": {"a": {}}, "type": "object"})
    assert digest != digest_of("Reads", {"type": "object", "properties": {"a": {}}})
    assert digest != digest_of("Reads.", {"type": "object", "properties": {"b": {}}})
