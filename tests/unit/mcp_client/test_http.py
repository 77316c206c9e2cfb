"""MCP servers on the network: what they refuse is told in words, and what they send has limits."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING

import pytest

from canal_desktop.domain.mcp_server import ServerStateKind
from canal_desktop.domain.network import ProxyUser, Way
from canal_desktop.mcp_client.mcp_thread import McpThread
from tests.servers.mcp_http import McpHttpServer
from tests.servers.proxies import SocksProxy
from tests.unit.mcp_client.conftest import Bench, at

if TYPE_CHECKING:
    from collections.abc import AsyncIterator
    from pathlib import Path

LOGIN = ("somebody", "very-hidden-word")
NO_LOGIN = "The proxy wants a name and password: enter them in Settings, Network."
READY, FAILED, OFF = ServerStateKind.READY, ServerStateKind.FAILED, ServerStateKind.OFF


@pytest.fixture
async def server() -> AsyncIterator[McpHttpServer]:
    async with McpHttpServer() as made:
        yield made


async def test_a_server_is_connected_to_with_its_headers_and_called(bench: Bench, server: McpHttpServer) -> None:
    running = await bench.start(at(f"{server.origin}/good", "X-Token"), {"header:X-Token": "t0ken", "env:A": "b"})
    assert bench.state.kind is READY
    assert (await running.call("echo", {"text": "hello"}, 60.0)).text == "hello"
    assert all(headers["x-token"] == "t0ken" for _method, _path, headers, _body in server.seen)
    assert all(headers["accept-encoding"] == "identity" for _method, _path, headers, _body in server.seen)
    await running.stop()
    assert bench.state.kind is OFF
    assert "DELETE" in {method for method, *_rest in server.seen}


@pytest.mark.parametrize("variable", ["HTTP_PROXY", "ALL_PROXY"])
async def test_a_server_on_this_computer_is_asked_through_no_proxy(
    bench: Bench, server: McpHttpServer, variable: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with McpHttpServer() as proxy:
        monkeypatch.setenv(variable, proxy.origin)
        running = await bench.start(at(f"{server.origin}/good", "X-Token"), {"header:X-Token": "t0ken"})
        assert bench.state.kind is READY
        await running.stop()
    assert proxy.seen == []


@pytest.mark.parametrize(
    ("path", "words"),
    [
        ("/unauthorized", "OAuth"),
        ("/forbidden", "403"),
        ("/missing", "no MCP server at this address"),
        ("/broken", "500"),
        ("/elsewhere", "sends elsewhere"),
        ("/nonsense", "error"),
        ("/huge", ""),
        ("/packed", ""),
    ],
)
async def test_a_server_that_cannot_be_used_says_why(
    bench: Bench, server: McpHttpServer, path: str, words: str
) -> None:
    await bench.start(at(f"{server.origin}{path}"))
    assert bench.state.kind is FAILED
    assert words in bench.state.sentence
    assert len(bench.state.sentence) > 10


async def test_a_silent_server_can_be_left(bench: Bench, server: McpHttpServer) -> None:
    running = await bench.begin(at(f"{server.origin}/silent"))
    await bench.until(lambda: server.seen)
    await running.stop()
    assert bench.state.kind is OFF


async def test_nobody_at_the_address(bench: Bench) -> None:
    await bench.start(at("http://127.0.0.1:9/mcp"))
    assert bench.state.kind is FAILED
    assert "could not be reached" in bench.state.sentence


async def test_a_session_the_server_forgot_fails_the_call(bench: Bench, server: McpHttpServer) -> None:
    running = await bench.start(at(f"{server.origin}/forgets"))
    outcome = await running.call("echo", {"text": "x"}, 60.0)
    assert outcome.is_error
    assert "forgotten" in outcome.text
    await bench.until(lambda: bench.state.kind is OFF)


async def test_every_request_is_noted(bench: Bench, server: McpHttpServer) -> None:
    running = await bench.start(at(f"{server.origin}/good"))
    await running.call("echo", {"text": "x" * 5000}, 60.0)
    await running.stop()
    await bench.until(lambda: len(bench.network.lines) == len(server.seen))
    assert set(bench.network.asked) == {("127.0.0.1", "MCP server Test")}
    largest = max(bench.network.lines, key=lambda line: line.received_bytes)
    assert (largest.outcome, largest.path, largest.why) == ("200", "/good", "MCP server Test")
    assert min(largest.sent_bytes, largest.received_bytes) > 5000
    assert {line.outcome for line in bench.network.lines} == {"200", "202", "405"}


async def test_a_request_that_nobody_answers_is_noted(bench: Bench) -> None:
    await bench.start(at("http://127.0.0.1:9/mcp"))
    await bench.until(lambda: bench.network.lines)
    assert [line.outcome for line in bench.network.lines] == ["ConnectError"]


async def test_nothing_is_sent_where_nothing_may_be(bench: Bench, server: McpHttpServer) -> None:
    bench.network.is_offline = True
    await bench.start(at(f"{server.origin}/good"))
    assert bench.state.kind is FAILED
    assert "stay offline" in bench.state.sentence
    assert server.seen == []


async def test_a_call_is_refused_once_nothing_may_be_sent(bench: Bench, server: McpHttpServer) -> None:
    running = await bench.start(at(f"{server.origin}/good"))
    await bench.until(lambda: len(server.seen) >= 4)
    before = len(server.seen)
    bench.network.is_offline = True
    outcome = await running.call("echo", {"text": "x"}, 60.0)
    assert outcome.is_error
    assert "stay offline" in outcome.text
    await bench.until(lambda: bench.state.kind is FAILED)
    assert len(server.seen) == before


async def test_a_server_elsewhere_is_reached_through_the_proxy_that_is_set(bench: Bench, server: McpHttpServer) -> None:
    async with SocksProxy(int(server.origin.rsplit(":", 1)[1]), LOGIN) as proxy:
        network = Through(proxy.address)
        bench.thread = McpThread(network)
        await bench.start(at("http://tools.example.test/good"))
        assert (bench.state.kind, bench.state.sentence) == (FAILED, NO_LOGIN)
        network.user = ProxyUser(*LOGIN)
        running = await bench.start(at("http://tools.example.test/good"))
        assert bench.state.kind is READY
        assert (await running.call("echo", {"text": "hello"}, 60.0)).text == "hello"
        await running.stop()
    assert set(proxy.asked) == {"tools.example.test:80"}


async def test_a_certificate_file_that_is_gone_is_told(bench: Bench, tmp_path: Path) -> None:
    missing = tmp_path / "missing.pem"
    bench.thread = McpThread(Through("none", (str(missing),)))
    await bench.start(at("https://tools.example.test/good"))
    assert bench.state.kind is FAILED
    assert f"The certificate file {missing} cannot be read" in bench.state.sentence


class Through:
    """A Network whose keyring is asked in one thread alone."""

    def __init__(self, proxy: str, ca_files: tuple[str, ...] = ()) -> None:
        self._way = Way(proxy, "", ca_files)
        self._thread = threading.get_ident()
        self.user: ProxyUser | None = None

    def way(self) -> Way:
        return self._way

    async def proxy_user(self, _proxy: str) -> ProxyUser | None:
        assert threading.get_ident() == self._thread
        return self.user
