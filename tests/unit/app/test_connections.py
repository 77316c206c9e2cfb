"""The log of connections has a line for each; offline, nobody is connected to but this computer."""

from __future__ import annotations

import ast
import asyncio
import contextlib
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from canal_desktop.app.connections import MOST_IN_MEMORY, Connections
from canal_desktop.domain.attempt import Connection
from canal_desktop.domain.checkup import CheckOutcome
from canal_desktop.domain.completion import CompletionRequest, Failed, PictureWish, RequestMessage
from canal_desktop.domain.errors import PictureRefused, ProviderError
from canal_desktop.domain.failures import FailureKind
from canal_desktop.domain.message import Role
from canal_desktop.domain.profile import Profile, ProfileId
from canal_desktop.domain.redaction import Redactor
from canal_desktop.domain.sound import Sound, SpeechWish, TranscriptionWish
from canal_desktop.providers.base import no_account
from canal_desktop.providers.factory import make_provider
from canal_desktop.providers.network_check import network_check
from canal_desktop.providers.picture_fetch import fetch_picture
from tests.servers.media import TONE
from tests.servers.misbehaving import KEY, MisbehavingServer
from tests.servers.tap import Tap

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

    from canal_desktop.domain.connection_log import ConnectionLog
    from canal_desktop.providers.base import Provider

PACKAGE = Path(__file__).parents[3] / "canal_desktop"
QUESTION = (RequestMessage(Role.USER, "hello"),)
HEARD = TranscriptionWish("ears", "recording.wav", Sound("audio/wav", TONE))


def provider_for(base_url: str, log: ConnectionLog) -> Provider:
    profile = Profile(ProfileId("p"), "p", base_url)
    return make_provider(profile, KEY, Redactor(), 2.0, traits=frozenset(), on_learned=lambda _trait: None, log=log)


async def everything(base_url: str, log: ConnectionLog) -> list[FailureKind | None]:
    """Use all that connects, once; how the requests failed."""
    provider = provider_for(base_url, log)
    kinds: list[FailureKind | None] = []
    for model, pictures in (("gpt-4o-mini", None), ("draw-url", PictureWish())):
        events = [event async for event in provider.stream(CompletionRequest(model, QUESTION, pictures=pictures))]
        kinds.append(events[-1].kind if isinstance(events[-1], Failed) else None)
    for asked in (provider.list_models(), provider.speak(SpeechWish("voice", "hello")), provider.transcribe(HEARD)):
        try:
            await asked
        except ProviderError as error:
            kinds.append(error.failed.kind)
        else:
            kinds.append(None)
    _results = [result async for result in provider.check("gpt-4o-mini")]
    _results = [result async for result in provider.check_model("capable", no_account)]
    await provider.aclose()
    with contextlib.suppress(PictureRefused):
        await fetch_picture(base_url.removesuffix("/v1") + "/pictures/red.png", log=log)
    _results = [result async for result in network_check(base_url, log)]
    return kinds


@pytest.fixture
async def tap() -> AsyncIterator[Tap]:
    async with MisbehavingServer() as server, Tap(server.port) as made:
        yield made


async def test_every_connection_that_the_server_saw_is_a_line(tap: Tap) -> None:
    log = Connections()
    assert await everything(tap.base_url, log) == [None] * 5
    lines = list(reversed(await log.lines()))

    async with asyncio.timeout(60):
        # The last one may not have been taken yet.
        while len(tap.taken) < len(lines):
            await asyncio.sleep(0.01)
    assert len(lines) == len(tap.taken)
    assert {(line.host, line.port) for line in lines} == {("127.0.0.1", tap.port)}
    assert [line.why for line in lines] == [
        *("an answer of gpt-4o-mini", "pictures of draw-url", "a picture", "list of models", "speech of voice"),
        *("a recording, written down by ears", "checkup", "checkup", "checkup", "checkup", "checkup"),
        *("a picture", "checkup: connection"),
    ]
    for line, seen in zip(lines, tap.taken, strict=True):
        assert line.sent_bytes == len(seen.sent), line
        head = len(seen.answered.partition(b"\r\n")[0]) + 4 if seen.answered else 0
        assert line.received_bytes == len(seen.answered) - head, line
        status = seen.answered.split(b" ")[1].decode() if seen.answered else "ok"
        assert line.outcome == status
        path = seen.sent.split(b" ")[1].decode() if seen.sent else ""
        assert line.path == path


@pytest.mark.parametrize(
    ("model", "outcome"),
    [
        ("reset", "200, broke off"),
        ("silent", "200, no answer in time"),
        ("404-model", "404"),
        ("stays-open", "200"),
    ],
)
async def test_how_a_connection_ended_is_said(tap: Tap, model: str, outcome: str) -> None:
    log = Connections()
    provider = provider_for(tap.base_url, log)
    _events = [event async for event in provider.stream(CompletionRequest(model, QUESTION))]
    await provider.aclose()
    assert [line.outcome for line in await log.lines()] == [outcome]


async def test_a_connection_that_was_stopped_or_never_came_about_is_a_line_too(tap: Tap) -> None:
    log = Connections()
    provider = provider_for(tap.base_url, log)

    async def read() -> None:
        async for _event in provider.stream(CompletionRequest("stall", QUESTION)):
            pass

    task = asyncio.ensure_future(read())
    async with asyncio.timeout(60):
        while not tap.taken or not tap.taken[0].sent:
            await asyncio.sleep(0.01)
    task.cancel()
    await asyncio.wait({task})
    await provider.aclose()
    gone = provider_for("http://127.0.0.1:9/v1", log)
    _events = [event async for event in gone.stream(CompletionRequest("m", QUESTION))]
    await gone.aclose()
    lines = await log.lines()
    assert [(line.outcome, line.sent_bytes > 0) for line in lines] == [
        ("refused by the host", False),
        ("stopped", True),
    ]


async def test_offline_nothing_goes_out_and_each_try_is_noted(tap: Tap, monkeypatch: pytest.MonkeyPatch) -> None:
    # As everything for another computer goes by way of the proxy, what it does not see did not leave.
    monkeypatch.setenv("HTTP_PROXY", f"http://127.0.0.1:{tap.port}")
    log = Connections(is_offline=lambda: True)
    kinds = await everything("http://api.example.test/v1", log)

    assert kinds == [FailureKind.OFFLINE] * 5
    assert tap.taken == []
    lines = await log.lines()
    assert len(lines) == 9
    assert all(line.is_refused and line.host == "api.example.test" for line in lines)

    online = Connections()
    await everything("http://api.example.test/v1", online)
    assert tap.taken, "the proxy is not asked at all"
    assert not any(line.is_refused for line in await online.lines())


async def test_offline_no_name_is_looked_up() -> None:
    log = Connections(is_offline=lambda: True)
    results = [result async for result in network_check("https://nobody.invalid/v1", log)]

    assert [(result.outcome, "stay offline" in result.sentence) for result in results] == [(CheckOutcome.FAILED, True)]
    assert [(line.why, line.is_refused) for line in await log.lines()] == [("checkup: name", True)]


async def test_offline_this_computer_itself_answers(tap: Tap) -> None:
    log = Connections(is_offline=lambda: True)
    assert await everything(tap.base_url, log) == [None] * 5


async def test_in_memory_the_log_has_an_end_and_can_be_forgotten() -> None:
    log = Connections()
    told: list[int] = []
    log.on_changed.add(lambda: told.append(1))
    for number in range(MOST_IN_MEMORY + 5):
        log.note(Connection(datetime.now(UTC), "host", 1, str(number), 0, 0, "ok"))
    lines = await log.lines()
    assert len(lines) == MOST_IN_MEMORY
    assert lines[0].why == str(MOST_IN_MEMORY + 4)
    await log.forget()
    assert await log.lines() == ()
    assert len(told) == MOST_IN_MEMORY + 6


def test_nothing_else_in_the_program_can_connect() -> None:
    """Whatever opens a connection is in a module that asks the log before."""
    openers = {"AsyncClient", "Client", "open_connection", "create_connection", "getaddrinfo", "urlopen", "stream"}
    found: set[str] = set()
    for path in PACKAGE.rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            called = node.value if isinstance(node, ast.Attribute) else None
            owner = called.id if isinstance(called, ast.Name) else ""
            if isinstance(node, ast.Attribute) and node.attr in openers and owner in {"httpx2", "asyncio", "socket"}:
                found.add(path.relative_to(PACKAGE).as_posix())
    assert found >= {"providers/watched_client.py", "providers/network_check.py"}
    # The screen is the one on which the window is shown.
    silent = [name for name in found - {"screen.py"} if "may_connect(" not in (PACKAGE / name).read_text("utf-8")]
    assert silent == []


def test_whoever_is_made_to_connect_is_given_the_log_and_the_way() -> None:
    connecting = {"make_provider", "fetch_picture", "network_check"}
    made: list[str] = []
    for path in (PACKAGE / "bootstrap").rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if not isinstance(node, ast.Call):
                continue
            called = [one.attr for one in (node.func, *node.args) if isinstance(one, ast.Attribute)]
            if connecting.intersection(called):
                made += called
                given = {keyword.arg for keyword in node.keywords}
                assert given >= {"log", "network"}, f"{path.name}:{node.lineno}"
    assert connecting <= set(made)
