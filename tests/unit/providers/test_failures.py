"""What goes wrong before the first character, said in one sentence; secrets, redirects, headers, proxies."""

from __future__ import annotations

import asyncio
import subprocess
from typing import TYPE_CHECKING

import pytest

from canal_desktop.domain.completion import CompletionRequest, Failed, RequestMessage
from canal_desktop.domain.errors import ProviderError
from canal_desktop.domain.failures import FailureKind
from canal_desktop.domain.message import Role
from canal_desktop.domain.profile import Profile, ProfileId
from canal_desktop.domain.redaction import Redactor
from canal_desktop.providers.environment import take_environment
from canal_desktop.providers.failures import LONGEST_WAIT_S, retry_after_s
from canal_desktop.providers.openai_chat import OpenAIChat
from tests.servers.misbehaving import KEY, MisbehavingServer

if TYPE_CHECKING:
    from pathlib import Path


def make(base_url: str, key: str = KEY) -> OpenAIChat:
    redactor = Redactor()
    redactor.learn(key)
    return OpenAIChat(Profile(ProfileId("p"), "test", base_url), key, redactor=redactor, idle_timeout_s=20)


async def fail(base_url: str, model: str, key: str = KEY) -> Failed:
    provider = make(base_url, key)
    request = CompletionRequest(model, (RequestMessage(Role.USER, "hello"),))
    events = [event async for event in provider.stream(request)]
    await provider.aclose()
    assert isinstance(events[-1], Failed)
    return events[-1]


@pytest.mark.parametrize(
    ("model", "kind", "retry_after_s"),
    [
        ("400", FailureKind.BAD_REQUEST, None),
        ("400-context", FailureKind.TOO_LONG, None),
        ("400-image", FailureKind.REFUSED_PICTURES, None),
        ("404-image", FailureKind.REFUSED_PICTURES, None),
        ("500-image", FailureKind.REFUSED_PICTURES, None),
        ("400-tokens", FailureKind.BAD_REQUEST, None),
        ("402", FailureKind.QUOTA, None),
        ("403", FailureKind.FORBIDDEN, None),
        ("404-model", FailureKind.MODEL_NOT_FOUND, None),
        ("404-path", FailureKind.WRONG_BASE_URL, None),
        ("404-url", FailureKind.WRONG_BASE_URL, None),
        ("408", FailureKind.REQUEST_TIMEOUT, None),
        ("409", FailureKind.CONFLICT, None),
        ("413", FailureKind.TOO_LONG, None),
        ("422", FailureKind.BAD_REQUEST, None),
        ("429-ms", FailureKind.RATE_LIMITED, 1.5),
        ("429-long", FailureKind.RATE_LIMITED, 121.0),
        ("429-quota", FailureKind.QUOTA, None),
        ("429-quota-in-words", FailureKind.QUOTA, None),
        ("429-quota-per-minute", FailureKind.RATE_LIMITED, None),
        ("429-inf", FailureKind.RATE_LIMITED, None),
        ("429-year", FailureKind.RATE_LIMITED, 86_400.0),
        ("500", FailureKind.SERVER, None),
        ("502-html", FailureKind.OVERLOADED, None),
        ("501", FailureKind.NOT_SUPPORTED, None),
        ("505", FailureKind.NOT_SUPPORTED, None),
        ("511", FailureKind.SIGN_IN_PAGE, None),
        ("504", FailureKind.OVERLOADED, None),
        ("redirect", FailureKind.REDIRECT, None),
    ],
)
async def test_a_status_has_its_kind_and_sentence(model: str, kind: FailureKind, retry_after_s: float | None) -> None:
    async with MisbehavingServer() as server:
        failed = await fail(server.base_url, model)

    assert failed.kind is kind
    assert failed.retry_after_s == retry_after_s
    assert failed.request_id == "req-1"
    assert "<html" not in failed.sentence


async def test_a_date_in_retry_after_becomes_seconds() -> None:
    async with MisbehavingServer() as server:
        failed = await fail(server.base_url, "429-date")

    assert failed.retry_after_s is not None
    assert 2 < failed.retry_after_s <= 5


@pytest.mark.parametrize(
    ("headers", "expected"),
    [
        ({"retry-after": "7"}, 7.0),
        ({"retry-after-ms": "250", "retry-after": "7"}, 0.25),
        # This computer's clock, which is years away from both, does not matter.
        ({"retry-after": "Mon, 01 Jan 2001 00:00:09 GMT", "date": "Mon, 01 Jan 2001 00:00:00 GMT"}, 9.0),
        ({"retry-after": "Mon, 01 Jan 2091 00:00:09 GMT", "date": "Mon, 01 Jan 2091 00:00:00 GMT"}, 9.0),
        ({"retry-after": "Mon, 01 Jan 2001 00:00:00 GMT", "date": "Mon, 01 Jan 2001 00:00:09 GMT"}, 0.0),
        ({"retry-after": "Mon, 01 Jan 2001 00:00:09 GMT", "date": "soon"}, 0.0),
        ({"retry-after": "Mon, 01 Jan 2091 00:00:09 GMT"}, LONGEST_WAIT_S),
        ({"retry-after": "soon"}, None),
        ({}, None),
    ],
)
def test_how_long_to_wait_is_told_by_the_servers_clock(headers: dict[str, str], expected: float | None) -> None:
    assert retry_after_s(headers) == expected


async def test_a_key_that_the_server_quotes_is_masked() -> None:
    async with MisbehavingServer() as server:
        failed = await fail(server.base_url, "quotes-key")

    assert failed.kind is FailureKind.UNAUTHORIZED
    assert KEY not in failed.sentence
    assert "hidden" in failed.sentence


async def test_a_wrong_key_is_refused_in_plain_words() -> None:
    async with MisbehavingServer() as server:
        failed = await fail(server.base_url, "gpt-4o-mini", "wrong-key-12345")

    assert failed.kind is FailureKind.UNAUTHORIZED


async def test_a_redirect_is_shown_and_not_followed() -> None:
    async with MisbehavingServer() as server:
        failed = await fail(server.base_url, "redirect")

    assert "127.0.0.1:9" in failed.sentence
    assert len(server.seen) == 1


async def test_nothing_listens() -> None:
    async with MisbehavingServer() as server:
        base_url = server.base_url

    assert (await fail(base_url, "m")).kind is FailureKind.REFUSED


async def test_a_name_that_does_not_exist() -> None:
    assert (await fail("https://no-such-host.invalid/v1", "m")).kind is FailureKind.DNS


async def test_a_certificate_nobody_vouches_for(tmp_path: Path) -> None:
    key, certificate = tmp_path / "key.pem", tmp_path / "cert.pem"
    command = ["openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2", "-subj", "/CN=localhost"]
    subprocess.run([*command, "-keyout", key, "-out", certificate], check=True, capture_output=True)

    async with MisbehavingServer(certificate=(certificate, key)) as server:
        failed = await fail(server.base_url, "m")

    assert failed.kind is FailureKind.TLS


@pytest.mark.parametrize(
    ("answer", "kind"), [(b"HTTP/1.1 400 Bad\r\n\r\n", FailureKind.HANDSHAKE), (b"", FailureKind.CONNECTION)]
)
async def test_a_server_that_does_not_speak_tls_is_no_matter_of_trust(answer: bytes, kind: FailureKind) -> None:
    async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await reader.read(10)
        writer.write(answer)
        writer.close()

    server = await asyncio.start_server(serve, "127.0.0.1", 0)
    async with server:
        failed = await fail(f"https://127.0.0.1:{server.sockets[0].getsockname()[1]}/v1", "m")

    assert failed.kind is kind
    assert "trusted" not in failed.sentence


async def test_what_the_sdk_says_is_not_put_into_the_servers_mouth() -> None:
    async with MisbehavingServer() as server:
        failed = await fail(server.base_url, "dropped-at-once")

    assert failed.kind is FailureKind.CONNECTION
    assert "The server says" not in failed.sentence


@pytest.mark.parametrize("variable", ["HTTP_PROXY", "http_proxy", "ALL_PROXY"])
@pytest.mark.parametrize("host", ["127.0.0.1", "localhost"])
async def test_what_goes_to_this_computer_goes_through_no_proxy(
    variable: str, host: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with MisbehavingServer(key="") as proxy, MisbehavingServer() as server:
        monkeypatch.setenv(variable, proxy.base_url.removesuffix("/v1"))
        provider = make(server.base_url.replace("127.0.0.1", host))
        models = await provider.list_models()
        await provider.aclose()

    assert models
    assert proxy.seen == []


def test_a_proxy_that_cannot_be_used_does_not_matter_to_this_computer(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("ALL_PROXY", "nonsense://x")

    make("http://127.0.0.1:9/v1")


def test_a_base_url_that_cannot_be_used_is_no_matter_of_a_proxy() -> None:
    with pytest.raises(ProviderError) as raised:
        make("https://exa\x01mple.com/v1")

    assert raised.value.failed.kind is FailureKind.BAD_URL


async def test_a_key_that_may_not_list_models_is_not_told_to_choose_another_one() -> None:
    async with MisbehavingServer(models_refused=True) as server:
        provider = make(server.base_url)
        with pytest.raises(ProviderError) as raised:
            await provider.list_models()
        await provider.aclose()

    assert raised.value.failed.kind is FailureKind.FORBIDDEN
    assert "model" not in str(raised.value).split("The server says")[0].replace("models", "")


async def test_half_a_surrogate_pair_in_a_question_or_a_models_name_can_be_sent() -> None:
    async with MisbehavingServer() as server:
        provider = make(server.base_url)
        request = CompletionRequest("m\ud83d", (RequestMessage(Role.USER, "a\ud83d"),))
        events = [event async for event in provider.stream(request)]
        await provider.aclose()

    assert not isinstance(events[-1], Failed)
    assert server.seen[0].body["messages"][0]["content"] == "a\ufffd"


async def test_only_what_was_set_is_sent_and_no_header_of_another_service(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("OPENAI_API_KEY", "OPENAI_ORG_ID", "OPENAI_PROJECT_ID"):
        monkeypatch.setenv(name, f"leak-{name}")
    monkeypatch.setenv("OPENAI_BASE_URL", "http://127.0.0.1:9/v1")
    monkeypatch.setenv("OPENAI_CUSTOM_HEADERS", "x-leak: yes")
    take_environment()

    async with MisbehavingServer() as server:
        provider = make(server.base_url)
        request = CompletionRequest("gpt-4o-mini", (RequestMessage(Role.USER, "hello"),))
        assert [event async for event in provider.stream(request)]
        await provider.aclose()

    seen = server.seen[0]
    assert seen.body == {
        "model": "gpt-4o-mini",
        "messages": [{"role": "user", "content": "hello"}],
        "stream": True,
        "stream_options": {"include_usage": True},
    }
    assert seen.headers["authorization"] == f"Bearer {KEY}"
    assert "leak" not in str(seen.headers)


async def test_a_server_without_a_key_gets_no_authorization() -> None:
    async with MisbehavingServer(key="") as server:
        provider = make(server.base_url, "")
        models = await provider.list_models()
        request = CompletionRequest("gpt-4o-mini", (RequestMessage(Role.USER, "hello"),))
        assert [event async for event in provider.stream(request)]
        await provider.aclose()

    assert "gpt-4o-mini" in {model.id for model in models}
    assert ["authorization" in seen.headers for seen in server.seen] == [False, False]


async def test_models_of_a_wrong_base_url_and_of_a_wrong_key() -> None:
    async with MisbehavingServer() as server:
        wrong = make(server.base_url.replace("/v1", "/v2"))
        with pytest.raises(ProviderError) as no_api:
            await wrong.list_models()
        await wrong.aclose()
        refused = make(server.base_url, "wrong-key-12345")
        with pytest.raises(ProviderError) as no_key:
            await refused.list_models()
        await refused.aclose()

    assert no_api.value.failed.kind is FailureKind.WRONG_BASE_URL
    assert no_key.value.failed.kind is FailureKind.UNAUTHORIZED


async def test_a_socks_proxy_as_gnome_writes_it_does_not_stop_the_program(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("ALL_PROXY", "socks://127.0.0.1:9")
    take_environment()

    failed = await fail("https://api.example.com/v1", "m")

    assert failed.kind in {FailureKind.PROXY, FailureKind.REFUSED, FailureKind.CONNECTION}


@pytest.mark.parametrize("proxy", ["nonsense://x", "socks4://127.0.0.1:1"])
def test_a_proxy_that_cannot_be_used_is_said(proxy: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("ALL_PROXY", proxy)

    with pytest.raises(ProviderError) as raised:
        make("https://api.example.com/v1")

    assert raised.value.failed.kind is FailureKind.PROXY


def test_a_missing_certificate_file_is_said(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SSL_CERT_FILE", "/no/such/file.pem")

    with pytest.raises(ProviderError) as raised:
        make("https://api.example.com/v1")

    assert raised.value.failed.kind is FailureKind.TLS


def test_the_environment_gives_its_key_once_and_never_shows_it() -> None:
    variables = {"CANALAPI_API_KEY": KEY, "OPENAI_API_KEY": "x", "ALL_PROXY": "socks://h:1", "PATH": "/bin"}

    access = take_environment(variables)

    assert access.key == KEY
    assert access.base_url == "https://api.canalapi.com/v1"
    assert KEY not in repr(access)
    assert variables == {"ALL_PROXY": "socks5://h:1", "PATH": "/bin"}
