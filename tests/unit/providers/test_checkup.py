"""The checkup of a connection: each step against a server that has just that fault."""

from __future__ import annotations

import asyncio
import socket
import subprocess
from typing import TYPE_CHECKING

import pytest

from canal_desktop.domain.checkup import CheckOutcome, CheckResult, CheckStep, may_ask, report_of, summary_of
from canal_desktop.domain.profile import Profile, ProfileId
from canal_desktop.domain.redaction import Redactor
from canal_desktop.providers.base import no_account
from canal_desktop.providers.network_check import network_check
from canal_desktop.providers.openai_chat import OpenAIChat
from tests.servers.misbehaving import KEY, MisbehavingServer

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from canal_desktop.domain.completion import CompletionRequest
    from canal_desktop.domain.usage import Usage
    from canal_desktop.providers.base import Account

PASSED, FAILED, LIMITED, SKIPPED = CheckOutcome
API_STEPS = list(CheckStep)[4:]


async def way_to(base_url: str) -> dict[CheckStep, CheckResult]:
    return {result.step: result async for result in network_check(base_url)}


async def checked(
    base_url: str, model: str | None, key: str = KEY, account: Account = no_account
) -> dict[CheckStep, CheckResult]:
    profile = Profile(ProfileId("p"), "P", base_url)
    redactor = Redactor()
    redactor.learn(key)
    provider = OpenAIChat(profile, key, redactor=redactor, idle_timeout_s=3.0)
    try:
        found = {result.step: result async for result in provider.check(model)}
        if may_ask(found.values(), model):
            found |= {result.step: result async for result in provider.check_model(model, account)}
        return found
    finally:
        await provider.aclose()


def outcomes(results: dict[CheckStep, CheckResult]) -> dict[CheckStep, CheckOutcome]:
    return {step: result.outcome for step, result in results.items()}


async def test_a_server_that_can_do_all() -> None:
    async with MisbehavingServer() as server:
        results = await checked(server.base_url, "capable")
    assert outcomes(results) == dict.fromkeys(API_STEPS, PASSED)
    assert results[CheckStep.COMPLETION].request_id == "req-1"
    assert "12 pieces" in results[CheckStep.STREAM].sentence


async def test_four_short_questions_are_asked_and_no_more() -> None:
    async with MisbehavingServer() as server:
        await checked(server.base_url, "capable")
    asked = [seen for seen in server.seen if seen.method == "POST"]
    assert [set(seen.body) - {"model", "messages"} for seen in asked] == [
        set(),
        {"stream", "stream_options"},
        {"tools"},
        set(),
    ]
    assert len(server.seen) == 5


async def test_nothing_is_asked_of_the_model_before_it_is_wanted() -> None:
    async with MisbehavingServer() as server:
        profile = Profile(ProfileId("p"), "P", server.base_url)
        provider = OpenAIChat(profile, KEY, redactor=Redactor(), idle_timeout_s=3.0)
        found = [result.step async for result in provider.check("capable")]
        await provider.aclose()
    assert found == [CheckStep.KEY, CheckStep.MODELS]
    assert [seen.method for seen in server.seen] == ["GET"]


async def test_each_question_is_put_to_account() -> None:
    noted: list[tuple[str, str]] = []

    async def account(request: CompletionRequest, said: str, _usage: Usage | None) -> None:
        noted.append((request.messages[0].text, said))

    async with MisbehavingServer() as server:
        await checked(server.base_url, "capable", account=account)
    assert len(noted) == 4
    assert noted[0][0] == "Answer with the one word OK."
    assert noted[0][1]
    assert noted[1][1].startswith("1")


async def test_a_model_that_takes_text_alone_can_be_chatted_with() -> None:
    async with MisbehavingServer() as server:
        results = await checked(server.base_url, "text-alone")
    found = outcomes(results)
    assert found == dict.fromkeys(API_STEPS, PASSED) | {CheckStep.TOOLS: LIMITED, CheckStep.VISION: LIMITED}
    assert "takes no tools" in results[CheckStep.TOOLS].sentence
    assert summary_of(results.values()) == "You can chat. Limited: Tools, Pictures."


async def test_a_stream_that_is_held_back_on_the_way_is_told() -> None:
    async with MisbehavingServer() as server:
        result = (await checked(server.base_url, "held-back"))[CheckStep.STREAM]
    assert result.outcome is LIMITED
    assert "at once" in result.advice


@pytest.mark.parametrize(
    ("model", "step", "words"),
    [
        ("404-model", CheckStep.COMPLETION, "does not know"),
        ("402", CheckStep.COMPLETION, "Insufficient balance"),
        ("html", CheckStep.COMPLETION, "not as chat completions"),
    ],
)
async def test_where_no_answer_can_be_had_it_ends(model: str, step: CheckStep, words: str) -> None:
    async with MisbehavingServer() as server:
        results = await checked(server.base_url, model)
    assert list(results)[-1] is step
    assert results[step].outcome is FAILED
    assert words in results[step].sentence
    assert results[step].advice


async def test_a_stream_that_is_cut_off_fails() -> None:
    async with MisbehavingServer() as server:
        result = (await checked(server.base_url, "cut-stream"))[CheckStep.STREAM]
    assert result.outcome is FAILED
    assert "cut off" in result.sentence


async def test_a_wrong_key_is_found_before_anything_is_asked() -> None:
    async with MisbehavingServer() as server:
        results = await checked(server.base_url, "capable", "another-key-123456")
    assert outcomes(results) == {CheckStep.KEY: FAILED}
    assert [seen.path for seen in server.seen] == ["/v1/models"]


async def test_a_server_that_does_not_list_its_models_can_still_be_asked() -> None:
    async with MisbehavingServer(models_refused=True) as server:
        results = await checked(server.base_url, "capable")
    assert outcomes(results) == dict.fromkeys(API_STEPS, PASSED) | {
        CheckStep.KEY: SKIPPED,
        CheckStep.MODELS: FAILED,
    }


async def test_a_model_that_is_not_listed_is_told_of() -> None:
    async with MisbehavingServer() as server:
        result = (await checked(server.base_url, "unheard-of"))[CheckStep.MODELS]
    assert result.outcome is LIMITED
    assert "unheard-of is not" in result.sentence


async def test_without_a_chosen_model_the_one_is_asked_that_a_new_profile_begins_with() -> None:
    async with MisbehavingServer() as server:
        server.models = [{"id": "400"}, {"id": "gpt-4o-mini"}]
        await checked(server.base_url, None)
    assert next(seen.body["model"] for seen in server.seen if seen.method == "POST") == "gpt-4o-mini"


async def test_the_way_to_a_server_on_this_computer() -> None:
    async with MisbehavingServer() as server:
        results = await way_to(server.base_url)
    expected = {CheckStep.NAME: PASSED, CheckStep.PROXY: PASSED, CheckStep.CONNECTION: PASSED, CheckStep.TLS: SKIPPED}
    assert outcomes(results) == expected


async def test_a_name_nobody_knows() -> None:
    results = await way_to("https://no-such-server.invalid/v1")
    assert outcomes(results) == {CheckStep.NAME: FAILED}
    assert "no-such-server.invalid" in results[CheckStep.NAME].sentence


@pytest.fixture
def deaf_port() -> Iterator[int]:
    """A port on which nothing listens, nor can begin to: it is taken."""
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        yield taken.getsockname()[1]


async def test_a_port_where_nothing_listens(deaf_port: int) -> None:
    result = (await way_to(f"http://127.0.0.1:{deaf_port}/v1"))[CheckStep.CONNECTION]
    assert result.outcome is FAILED
    assert "refuses connections" in result.sentence


@pytest.fixture
def certificate(tmp_path: Path) -> tuple[Path, Path]:
    """A certificate that a server made itself, with its key."""
    key, certificate = tmp_path / "key.pem", tmp_path / "cert.pem"
    command = ["openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2", "-subj", "/CN=localhost"]
    subprocess.run([*command, "-keyout", key, "-out", certificate], check=True, capture_output=True)
    return certificate, key


async def test_a_certificate_that_the_server_made_itself(certificate: tuple[Path, Path]) -> None:
    async with MisbehavingServer(certificate=certificate) as server:
        result = (await way_to(server.base_url))[CheckStep.TLS]
    assert result.outcome is FAILED
    assert "self-signed" in result.sentence
    assert "Settings, Network" in result.advice


async def test_a_server_without_encryption_where_it_is_expected() -> None:
    def refuse(_reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        writer.write(b"HTTP/1.1 400 Bad Request\r\n\r\n")
        writer.close()

    server = await asyncio.start_server(refuse, "127.0.0.1", 0)
    async with server:
        result = (await way_to(f"https://127.0.0.1:{server.sockets[0].getsockname()[1]}/v1"))[CheckStep.TLS]
    assert result.outcome is FAILED
    assert "No secure connection" in result.sentence


async def test_a_proxy_that_is_not_there(monkeypatch: pytest.MonkeyPatch, deaf_port: int) -> None:
    proxy = f"http://user:hidden-word@127.0.0.1:{deaf_port}"
    monkeypatch.setenv("https_proxy", proxy)
    results = await way_to("https://api.example.com/v1")
    assert outcomes(results) == {CheckStep.NAME: SKIPPED, CheckStep.PROXY: FAILED}
    assert "refuses connections" in results[CheckStep.PROXY].sentence
    assert "hidden-word" not in report_of(results.values(), ())


async def test_a_proxy_that_is_there(monkeypatch: pytest.MonkeyPatch) -> None:
    server = await asyncio.start_server(lambda _reader, writer: writer.close(), "127.0.0.1", 0)
    monkeypatch.setenv("https_proxy", f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}")
    async with server:
        results = await way_to("https://api.example.com/v1")
    assert outcomes(results) == {
        CheckStep.NAME: SKIPPED,
        CheckStep.PROXY: PASSED,
        CheckStep.CONNECTION: SKIPPED,
        CheckStep.TLS: SKIPPED,
    }


async def test_the_report_holds_no_key() -> None:
    async with MisbehavingServer() as server:
        results = await checked(server.base_url, "quotes-key")
    report = report_of(results.values(), (("Server", "127.0.0.1"),))
    assert KEY not in report
    assert report.startswith("Server: 127.0.0.1\n")
    assert "Answer: Failed" in report


@pytest.mark.parametrize(
    ("proxy", "words"),
    [
        ("http://user:hidden-word@proxy.invalid:no-port", "cannot be read"),
        ("http://user:hidden-word@[::1", "cannot be read"),
        ("http://", "cannot be read"),
        ("http://user:hidden-word@[::1]:{port}", "http://[::1]:{port} "),
        ("user:hidden-word@" + "ä" * 70 + ".invalid", "cannot be reached"),
    ],
)
async def test_odd_proxies(monkeypatch: pytest.MonkeyPatch, proxy: str, words: str, deaf_port: int) -> None:
    monkeypatch.setenv("https_proxy", proxy.format(port=deaf_port))
    result = (await way_to("https://api.example.com/v1"))[CheckStep.PROXY]
    assert result.outcome is FAILED
    assert words.format(port=deaf_port) in result.sentence
    assert "hidden-word" not in result.sentence + result.advice


async def test_what_no_proxy_names_is_reached_without_one(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("https_proxy", "http://127.0.0.1:9")
    monkeypatch.setenv("no_proxy", "no-such-server.invalid")
    assert outcomes(await way_to("https://no-such-server.invalid/v1")) == {CheckStep.NAME: FAILED}


async def test_an_ipv6_address(deaf_port: int) -> None:
    result = (await way_to(f"http://[::1]:{deaf_port}/v1"))[CheckStep.NAME]
    assert (result.outcome, result.sentence) == (PASSED, "::1 is an address, not a name.")


async def test_a_name_of_other_letters_is_looked_up_as_requests_are_sent(monkeypatch: pytest.MonkeyPatch) -> None:
    looked_up: list[str] = []

    async def getaddrinfo(host: str, port: int, **_wishes: object) -> list[object]:
        looked_up.append(host)
        raise OSError(f"{host}:{port}")

    monkeypatch.setattr(asyncio.get_running_loop(), "getaddrinfo", getaddrinfo)
    result = (await way_to("https://straße.invalid/v1"))[CheckStep.NAME]
    assert looked_up == ["xn--strae-oqa.invalid"]
    assert "straße.invalid" in result.sentence


async def test_a_name_of_other_letters_that_cannot_be() -> None:
    result = (await way_to("https://" + "ä" * 70 + ".invalid/v1"))[CheckStep.NAME]
    assert result.outcome is FAILED


async def test_certificates_that_cannot_be_read(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    broken = tmp_path / "broken.pem"
    broken.write_text("no certificate")
    monkeypatch.setenv("SSL_CERT_FILE", str(broken))
    async with await asyncio.start_server(lambda _reader, writer: writer.close(), "127.0.0.1", 0) as server:
        result = (await way_to(f"https://127.0.0.1:{server.sockets[0].getsockname()[1]}/v1"))[CheckStep.TLS]
    assert result.outcome is FAILED
    assert "SSL_CERT_FILE" in result.advice


async def test_a_certificate_is_refused_through_a_proxy_too(
    monkeypatch: pytest.MonkeyPatch, certificate: tuple[Path, Path]
) -> None:
    async with MisbehavingServer(certificate=certificate) as server:
        to = int(server.base_url.rsplit(":", 1)[1].split("/")[0])
        async with await asyncio.start_server(
            lambda reader, writer: tunnel(reader, writer, to), "127.0.0.1", 0
        ) as proxy:
            monkeypatch.setenv("https_proxy", f"http://127.0.0.1:{proxy.sockets[0].getsockname()[1]}")
            results = await checked("https://api.example.com/v1", "capable")
    assert outcomes(results) == {CheckStep.TLS: FAILED}
    assert "could not be trusted" in results[CheckStep.TLS].sentence
    assert "Settings, Network" in results[CheckStep.TLS].advice


async def tunnel(reader: asyncio.StreamReader, writer: asyncio.StreamWriter, port: int) -> None:
    """A proxy that leads everything to one port of this computer."""

    async def pass_on(source: asyncio.StreamReader, target: asyncio.StreamWriter) -> None:
        while data := await source.read(65536):
            target.write(data)
        target.close()

    await reader.readuntil(b"\r\n\r\n")
    writer.write(b"HTTP/1.1 200 Connection established\r\n\r\n")
    there, back = await asyncio.open_connection("127.0.0.1", port)
    await asyncio.gather(pass_on(reader, back), pass_on(there, writer), return_exceptions=True)


async def test_without_a_model_at_all_it_is_not_said_that_one_can_chat() -> None:
    async with MisbehavingServer() as server:
        server.models = []
        results = await checked(server.base_url, None)
        with_one = await checked(server.base_url, "capable")
    assert results[CheckStep.MODELS].outcome is FAILED
    assert "Choose a model" in summary_of(results.values())
    assert with_one[CheckStep.MODELS].outcome is LIMITED


@pytest.mark.parametrize("model", ["silent", "stall"])
async def test_one_that_is_stopped_leaves_no_connection(model: str) -> None:
    async with MisbehavingServer() as server:
        checkup = asyncio.create_task(checked(server.base_url, model))
        async with asyncio.timeout(60):
            while [seen.path for seen in server.seen][-1:] != ["/v1/chat/completions"]:
                await asyncio.sleep(0.01)
            checkup.cancel()
            await asyncio.wait({checkup})
            while not server.seen[-1].closed_by_client:
                await asyncio.sleep(0.01)
    assert checkup.cancelled()


async def test_a_handshake_that_is_stopped_leaves_no_connection() -> None:
    gone = asyncio.Event()

    async def never_shakes(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        began.set()
        while await reader.read(65536):
            pass
        writer.close()
        ended.append(1)
        if len(ended) == 2:
            gone.set()

    began, ended = asyncio.Event(), list[int]()
    async with await asyncio.start_server(never_shakes, "127.0.0.1", 0) as server:
        way = asyncio.create_task(way_to(f"https://127.0.0.1:{server.sockets[0].getsockname()[1]}/v1"))
        async with asyncio.timeout(60):
            # The first connection is that of the step before.
            while not ended:
                await asyncio.sleep(0.01)
            began.clear()
            await began.wait()
            way.cancel()
            await asyncio.wait({way})
            await gone.wait()
    assert way.cancelled()
