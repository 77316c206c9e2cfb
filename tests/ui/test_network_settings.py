"""The whole program behind a proxy: what is wrong is told with Retry, and what is changed helps at once."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt

from canal_desktop.domain.message import Message, MessageState
from canal_desktop.domain.settings import Appearance, Settings
from tests.servers import memory_keyring
from tests.servers.authority import Authority, make_authority
from tests.servers.misbehaving import KEY, MisbehavingServer
from tests.servers.proxies import HttpProxy, SocksProxy
from tests.ui.program import Server, profile

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator
    from pathlib import Path

    from tests.ui.conftest import Programs
    from tests.ui.program import RunningProgram

HOST = "chat.example.test"
USUAL = Settings(appearance=Appearance.LIGHT, active_profile="alpha", spelling=False)
ALPHA = replace(profile(), base_url=f"https://{HOST}/v1")


@pytest.fixture
def authority(tmp_path: Path) -> Authority:
    return make_authority(tmp_path / "authority", HOST)


@pytest.fixture
async def server(authority: Authority) -> AsyncIterator[MisbehavingServer]:
    async with MisbehavingServer(certificate=authority.server) as made:
        yield made


@pytest.fixture(autouse=True)
def keyring(monkeypatch: pytest.MonkeyPatch) -> Iterator[type[memory_keyring.Keyring]]:
    yield from memory_keyring.in_place(monkeypatch)


async def asked(program: RunningProgram) -> Message:
    program.type("hello")
    program.key(Qt.Key.Key_Return)
    await program.until(lambda: program.pane.conversation and len(program.shown.branch) >= 2, "nothing was asked")
    return await answered(program)


async def tried_again(program: RunningProgram) -> Message:
    program.do("retry")
    await program.until(lambda: program.shown.is_running, "nothing was asked again")
    return await answered(program)


async def answered(program: RunningProgram) -> Message:
    await program.until(lambda: not program.shown.is_running, "the reply has no end")
    return program.shown.branch[-1]


def change(program: RunningProgram, **settings: object) -> None:
    program.window.change_settings(replace(program.window.settings, **settings))  # type: ignore[arg-type]


def told(reply: Message) -> str:
    assert reply.state is MessageState.FAILED
    assert reply.failure is not None
    return reply.failure.sentence


async def test_from_all_that_can_be_wrong_to_an_answer(
    start: Programs, server: MisbehavingServer, authority: Authority, tmp_path: Path
) -> None:
    missing = str(tmp_path / "gone.pem")
    wrong = replace(USUAL, proxy="http://127.0.0.1:9", ca_file=missing)
    program = await start(ALPHA, server=Server(real_key=KEY), settings=wrong)
    assert f"The certificate file {missing} cannot be read" in told(await asked(program))

    change(program, ca_file=str(authority.pem))
    assert "The proxy http://127.0.0.1:9 cannot be reached." in told(await tried_again(program))

    async with HttpProxy(server.port, ("somebody", "very-hidden-word")) as proxy:
        change(program, proxy=proxy.address)
        assert told(await tried_again(program)) == (
            "The proxy wants a name and password: enter them in Settings, Network."
        )
        said = await program.late.network.logins.save(proxy.address, "somebody", "very-hidden-word")
        assert said == f"Name and password are stored in your keyring ({memory_keyring.NAME})."
        reply = await tried_again(program)
        assert reply.state is MessageState.COMPLETE
        assert reply.text
    assert len(program.shown.branch) == 2

    await program.profiles.close()
    kept = (tmp_path / "settings.json").read_text(encoding="utf-8")
    assert "hidden-word" not in kept
    assert "somebody" not in kept
    everything = b"".join(path.read_bytes() for path in tmp_path.rglob("*") if path.is_file())
    assert b"hidden-word" not in everything
    assert b"c29tZWJvZHk6" not in everything


async def test_a_profiles_own_proxy_goes_before_the_settings_and_is_changed_at_once(
    start: Programs, server: MisbehavingServer, authority: Authority
) -> None:
    async with HttpProxy(server.port) as common, SocksProxy(server.port) as own:
        settings = replace(USUAL, proxy=common.address, ca_file=str(authority.pem))
        program = await start(
            replace(ALPHA, proxy=own.address),
            replace(profile("Beta"), base_url=ALPHA.base_url),
            server=Server(real_key=KEY),
            settings=settings,
        )
        assert (await asked(program)).state is MessageState.COMPLETE
        assert (common.asked, len(set(own.asked))) == ([], 1)

        program.profiles.choose("beta")
        await program.new()
        assert (await asked(program)).state is MessageState.COMPLETE
        assert set(common.asked) == {f"{HOST}:443"}

        own.asked.clear()
        change(program, proxy=own.address)
        await program.new()
        assert (await asked(program)).state is MessageState.COMPLETE
        assert own.asked
