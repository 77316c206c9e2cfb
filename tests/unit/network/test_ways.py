"""Requests through real proxies and past them, to a server whose certificate only our own file makes trusted."""

from __future__ import annotations

import contextlib
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

import pytest

from canal_desktop.domain.completion import CompletionRequest, Delta, Failed, RequestMessage
from canal_desktop.domain.errors import PictureRefused, ProviderError, SecretRefused
from canal_desktop.domain.failures import FailureKind
from canal_desktop.domain.message import Role
from canal_desktop.domain.network import ProxyUser, Way
from canal_desktop.domain.profile import Profile, ProfileId
from canal_desktop.domain.redaction import Redactor
from canal_desktop.providers.openai_chat import OpenAIChat
from canal_desktop.providers.picture_fetch import fetch_picture
from tests.servers.authority import Authority, make_authority
from tests.servers.misbehaving import KEY, MisbehavingServer
from tests.servers.proxies import HttpProxy, SocksProxy

if TYPE_CHECKING:
    from collections.abc import AsyncIterator
    from pathlib import Path

    from canal_desktop.domain.completion import ReplyEvent

HOST = "chat.example.test"
HERE = "0.0.0.0"
LOGIN = ("somebody", "very-hidden-word")
USER = ProxyUser(*LOGIN)
KINDS = [HttpProxy, SocksProxy]


@dataclass
class Chosen:
    """A Network that the test changes."""

    chosen: Way
    users: dict[str, ProxyUser] = field(default_factory=dict)
    trouble: str = ""

    def way(self) -> Way:
        return self.chosen

    async def proxy_user(self, proxy: str) -> ProxyUser | None:
        if self.trouble:
            raise SecretRefused(self.trouble)
        return self.users.get(proxy)


@pytest.fixture(scope="module")
def authority(tmp_path_factory: pytest.TempPathFactory) -> Authority:
    return make_authority(tmp_path_factory.mktemp("authority"), HOST, HERE)


@pytest.fixture
async def server(authority: Authority) -> AsyncIterator[MisbehavingServer]:
    async with MisbehavingServer(certificate=authority.server) as server:
        yield server


@contextlib.asynccontextmanager
async def provider(network: Chosen, host: str = HOST, port: int = 8443) -> AsyncIterator[OpenAIChat]:
    profile = Profile(ProfileId("p"), "P", f"https://{host}:{port}/v1")
    made = OpenAIChat(profile, KEY, redactor=Redactor(), idle_timeout_s=5.0, network=network)
    try:
        yield made
    finally:
        await made.aclose()


async def answer(asked: OpenAIChat) -> list[ReplyEvent]:
    request = CompletionRequest("gpt-4o-mini", (RequestMessage(Role.USER, "hello"),))
    return [event async for event in asked.stream(request)]


def text_of(events: list[ReplyEvent]) -> str:
    assert not isinstance(events[-1], Failed), events[-1].sentence
    return "".join(event.text for event in events if isinstance(event, Delta))


def failure(events: list[ReplyEvent]) -> Failed:
    assert isinstance(events[-1], Failed)
    return events[-1]


def trusting(authority: Authority, proxy: str = "none", bypass: str = "") -> Chosen:
    return Chosen(Way(proxy, bypass, (str(authority.pem),)))


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("login", [None, LOGIN])
async def test_an_answer_comes_through_a_proxy(
    kind: type[HttpProxy | SocksProxy], login: tuple[str, str] | None, authority: Authority, server: MisbehavingServer
) -> None:
    async with kind(server.port, login) as proxy:
        network = trusting(authority, proxy.address)
        if login:
            network.users[proxy.address] = USER
        async with provider(network) as asked:
            assert text_of(await answer(asked))
            assert await asked.list_models()

    assert set(proxy.asked) == {f"{HOST}:8443"}
    if login or kind is HttpProxy:
        assert set(proxy.logins) == {login}
    assert server.seen[0].headers["authorization"] == f"Bearer {KEY}"
    assert "proxy-authorization" not in server.seen[0].headers


@pytest.mark.parametrize("kind", KINDS)
async def test_a_proxy_that_wants_a_login_says_so(
    kind: type[HttpProxy | SocksProxy], authority: Authority, server: MisbehavingServer
) -> None:
    async with kind(server.port, LOGIN) as proxy:
        network = trusting(authority, proxy.address)
        async with provider(network) as asked:
            missing = failure(await answer(asked))
            network.users[proxy.address] = ProxyUser("somebody", "wrong-hidden-word")
            wrong = failure(await answer(asked))
            network.users[proxy.address] = USER
            right = text_of(await answer(asked))

    assert (missing.kind, wrong.kind) == (FailureKind.PROXY_LOGIN, FailureKind.PROXY_LOGIN)
    assert missing.sentence == "The proxy wants a name and password: enter them in Settings, Network."
    assert "did not accept the name and password" in wrong.sentence
    assert proxy.address in wrong.sentence
    assert "hidden-word" not in wrong.sentence + missing.sentence
    assert right


async def test_a_keyring_that_keeps_the_login_to_itself(authority: Authority, server: MisbehavingServer) -> None:
    async with HttpProxy(server.port, LOGIN) as proxy:
        network = trusting(authority, proxy.address)
        network.trouble = "The system keyring stayed locked."
        async with provider(network) as asked:
            failed = failure(await answer(asked))

    assert failed.sentence.startswith("The system keyring stayed locked. Enter the proxy's name and password again")
    assert proxy.asked == []


@pytest.mark.parametrize("address", ["http://127.0.0.1:9", "socks5://127.0.0.1:9", "http://no-such-proxy.invalid:80"])
async def test_a_proxy_that_is_not_there(address: str, authority: Authority) -> None:
    async with provider(trusting(authority, address)) as asked:
        failed = failure(await answer(asked))

    assert failed.kind is FailureKind.PROXY
    assert failed.sentence == (
        f"The proxy {address} cannot be reached. Check that it is running, and its address in Settings, Network."
    )


async def test_a_proxy_that_lets_nobody_through(authority: Authority, server: MisbehavingServer) -> None:
    async with HttpProxy(server.port) as http, SocksProxy(server.port) as socks:
        http.refusal, socks.reply = b"403 Not here, friend", 2
        async with provider(trusting(authority, http.address)) as asked:
            refused = failure(await answer(asked))
        async with provider(trusting(authority, socks.address)) as asked:
            ruled_out = failure(await answer(asked))

    assert f"did not connect to {HOST} (403 Not here, friend)." in refused.sentence
    assert f"did not connect to {HOST} (" in ruled_out.sentence
    assert server.seen == []


async def test_what_is_no_proxy_at_all(authority: Authority, server: MisbehavingServer) -> None:
    """An HTTP proxy entered as SOCKS, and the other way round."""
    async with HttpProxy(server.port) as http, SocksProxy(server.port) as socks:
        kinds = []
        for address in (f"socks5://127.0.0.1:{http.port}", f"http://127.0.0.1:{socks.port}"):
            async with provider(trusting(authority, address)) as asked:
                kinds.append(failure(await answer(asked)).kind)
    # The one waits for more, the other hangs up.
    assert kinds == [FailureKind.NO_ANSWER, FailureKind.CONNECTION]


async def test_the_bypass_list_leads_past_the_proxy(authority: Authority, server: MisbehavingServer) -> None:
    async with HttpProxy(server.port) as proxy:
        async with provider(trusting(authority, proxy.address, f"other.test, {HERE}"), HERE, server.port) as asked:
            assert text_of(await answer(asked))
        assert proxy.asked == []
        async with provider(trusting(authority, proxy.address, "other.test"), HERE, server.port) as asked:
            assert text_of(await answer(asked))
        assert proxy.asked == [f"{HERE}:{server.port}"]


async def test_what_is_on_this_computer_goes_through_no_proxy(server: MisbehavingServer) -> None:
    async with MisbehavingServer() as plain, HttpProxy(server.port) as proxy:
        profile = Profile(ProfileId("p"), "P", plain.base_url)
        asked = OpenAIChat(profile, KEY, redactor=Redactor(), network=Chosen(Way(proxy.address)))
        assert await asked.list_models()
        await asked.aclose()
    assert proxy.asked == []


async def test_the_systems_proxy_is_used_with_a_login_of_ours(
    authority: Authority, server: MisbehavingServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with HttpProxy(server.port, LOGIN) as proxy:
        monkeypatch.setenv("https_proxy", proxy.address)
        network = trusting(authority, "")
        network.users[proxy.address] = USER
        async with provider(network) as asked:
            assert text_of(await answer(asked))
            network.chosen = replace(network.chosen, proxy="none")
            # Directly, nobody knows the name.
            assert failure(await answer(asked)).kind is FailureKind.DNS
    assert proxy.logins == [LOGIN]


async def test_a_change_holds_from_the_next_request_on_and_a_running_answer_goes_on(
    authority: Authority, server: MisbehavingServer
) -> None:
    async with HttpProxy(server.port) as first, SocksProxy(server.port) as second:
        network = trusting(authority, first.address)
        async with provider(network) as asked:
            running = asked.stream(CompletionRequest("gpt-4o-mini", (RequestMessage(Role.USER, "hello"),)))
            began = [await anext(running), await anext(running)]
            network.chosen = replace(network.chosen, proxy=second.address)
            assert text_of(await answer(asked))
            rest = [event async for event in running]
            assert text_of([*began, *rest])

    assert (len(first.asked), len(second.asked)) == (1, 1)


async def test_an_unknown_authority_is_not_trusted_and_ours_is_besides(
    authority: Authority, server: MisbehavingServer
) -> None:
    async with HttpProxy(server.port) as proxy:
        network = Chosen(Way(proxy.address))
        async with provider(network) as asked:
            untrusted = failure(await answer(asked))
            network.chosen = Way(proxy.address, "", (str(authority.der),))
            assert text_of(await answer(asked))
            network.chosen = Way(proxy.address)
            again = failure(await answer(asked))

    assert (untrusted.kind, again.kind) == (FailureKind.TLS, FailureKind.TLS)
    assert "could not be trusted" in untrusted.sentence


async def test_a_bundle_of_certificates_with_names_between_them_in_any_letters_is_read(
    authority: Authority, server: MisbehavingServer, tmp_path: Path
) -> None:
    bundle = tmp_path / "cacert.pem"
    bundle.write_bytes("\ufeffNetLock Arany (Class Gold) Főtanúsítvány\n====\n".encode() + authority.pem.read_bytes())
    async with HttpProxy(server.port) as proxy, provider(Chosen(Way(proxy.address, "", (str(bundle),)))) as asked:
        assert text_of(await answer(asked))


async def test_a_certificate_file_that_is_gone_is_told_and_heals(
    authority: Authority, server: MisbehavingServer, tmp_path: Path
) -> None:
    file = tmp_path / "company.pem"
    async with HttpProxy(server.port) as proxy:
        network = Chosen(Way(proxy.address, "", (str(file),)))
        with pytest.raises(ProviderError) as raised:
            async with provider(network):
                pass
        assert raised.value.failed.kind is FailureKind.TLS
        assert f"The certificate file {file} cannot be read: No such file or directory." in str(raised.value)

        file.write_bytes(authority.pem.read_bytes())
        async with provider(network) as asked:
            assert text_of(await answer(asked))
            file.write_text("-----BEGIN CERTIFICATE-----\nnothing")
            broken = failure(await answer(asked))
            file.unlink()
            gone = failure(await answer(asked))
            file.write_bytes(authority.pem.read_bytes())
            assert text_of(await answer(asked))

    assert f"The file {file} holds no certificates" in broken.sentence
    assert "cannot be read" in gone.sentence


async def test_a_picture_is_fetched_the_same_way(authority: Authority, server: MisbehavingServer) -> None:
    async with HttpProxy(server.port, LOGIN) as proxy:
        network = trusting(authority, proxy.address)
        with pytest.raises(PictureRefused, match="wants a name and password"):
            await fetch_picture(f"https://{HOST}/x.png", network=network)
        network.users[proxy.address] = USER
        with pytest.raises(PictureRefused, match="no picture"):
            await fetch_picture(f"https://{HOST}/x.png", network=network)
        with pytest.raises(PictureRefused, match="wants a name and password"):
            # What is not encrypted is asked of the proxy as a whole.
            await fetch_picture(f"http://{HOST}/x.png", network=trusting(authority, proxy.address))
    assert proxy.asked[-1] == f"http://{HOST}/x.png"
