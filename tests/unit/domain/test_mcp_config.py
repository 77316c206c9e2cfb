"""The JSON in which other programs keep their MCP servers, read whatever its form; and what is refused."""

from __future__ import annotations

import json

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from canal_desktop.domain.errors import InvalidInput
from canal_desktop.domain.mcp_config import read_config
from canal_desktop.domain.mcp_server import McpTransport

JSON = st.recursive(
    st.none() | st.text(max_size=9) | st.integers(),
    lambda inner: st.dictionaries(st.text(max_size=9), inner, max_size=3) | st.lists(inner, max_size=3),
    max_leaves=9,
)
ENTRY = {"command": "npx", "args": ["-y", "some-server", "/a b"], "env": {"API_KEY": "secret-value", "N": 5}}


@pytest.mark.parametrize(
    "text",
    [
        json.dumps({"mcpServers": {"files": ENTRY}}),
        json.dumps({"servers": {"files": {"type": "stdio", **ENTRY}}, "inputs": []}),
        json.dumps({"mcp": {"servers": {"files": ENTRY}}, "editor.fontSize": 12}),
        json.dumps({"files": ENTRY}),
        '"files": ' + json.dumps(ENTRY) + ",",
        "// what I use\n" + json.dumps({"mcpServers": {"files": ENTRY}}).replace("}}}}", "}, /* last */ },},}"),
    ],
    ids=["claude and cursor", "vs code", "vs code's settings", "bare", "one line", "comments and commas"],
)
def test_every_form_is_read(text: str) -> None:
    (found,) = read_config(text)
    server = found.server
    assert (server.name, server.transport) == ("files", McpTransport.STDIO)
    assert (server.command, server.args) == ("npx", ("-y", "some-server", "/a b"))
    assert server.env == ("API_KEY", "N")
    assert found.values == {"env:API_KEY": "secret-value", "env:N": "5"}
    assert found.note == ""
    assert "secret-value" not in repr(found)


def test_a_server_on_the_network_is_read_with_its_headers() -> None:
    text = '{"mcpServers": {"api": {"type": "http", "url": "https://example.com/mcp", "headers": {"X-Key": "k"}}}}'
    (found,) = read_config(text)
    assert found.server.transport is McpTransport.HTTP
    assert (found.server.url, found.server.headers, found.values) == (
        "https://example.com/mcp",
        ("X-Key",),
        {"header:X-Key": "k"},
    )


def test_slashes_in_texts_are_no_comments() -> None:
    (found,) = read_config('{"a": {"command": "x", "args": ["http://a//b", "/* no */", ",]"]}}')
    assert found.server.args == ("http://a//b", "/* no */", ",]")


def test_what_is_not_filled_in_is_told() -> None:
    text = '{"a": {"command": "x", "env": {"KEY": "${input:key}", "A_TOKEN": "", "C": "c"}, "disabled": true}}'
    (found,) = read_config(text)
    assert found.values == {"env:C": "c"}
    assert found.server.env == ("KEY", "A_TOKEN", "C")
    assert "KEY, A_TOKEN" in found.note
    assert found.server.missing == ("KEY", "A_TOKEN")
    assert not found.server.is_enabled


def test_a_variable_that_is_no_key_may_be_empty() -> None:
    (found,) = read_config('{"a": {"command": "x", "env": {"EMPTY": ""}}}')
    assert (found.server.env, found.server.empty, found.server.missing) == (("EMPTY",), ("EMPTY",), ())
    assert (found.server.value_names, found.note) == ((), "")


def test_a_command_line_in_one_text_is_taken_apart() -> None:
    (found,) = read_config('{"a": {"command": "npx -y \'some server\'"}}')
    assert (found.server.command, found.server.args) == ("npx", ("-y", "some server"))


def test_an_old_server_is_told_of() -> None:
    (found,) = read_config('{"a": {"url": "https://example.com/sse"}}')
    assert "SSE" in found.note


ENDLESS = "[" * 9000, "/*" * 90_000, "," * 90_000, '\\"' * 90_000, "x" * 200_001
"""What must not take for ever to be found useless."""


@pytest.mark.parametrize(
    "text", ["", "nonsense", "[]", "{}", "5", '{"mcpServers": {}}', '{"mcpServers": {"a": 5}}', *ENDLESS]
)
def test_a_text_without_servers_is_refused(text: str) -> None:
    with pytest.raises(InvalidInput):
        read_config(text)


def test_a_server_that_is_none_is_named() -> None:
    with pytest.raises(InvalidInput, match="broken"):
        read_config('{"mcpServers": {"broken": {"args": []}}}')


@settings(max_examples=30)
@given(JSON)
def test_nothing_but_a_refusal_comes_of_other_json(value: object) -> None:
    for content in (value, {"mcpServers": value}, {"a": {"command": "x", "args": value, "env": value}}):
        try:
            read_config(json.dumps(content))
        except InvalidInput:
            continue
