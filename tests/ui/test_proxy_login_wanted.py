"""Whoever's proxy asks for a login, there is a button that leads to a field for it."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from canal_desktop.domain.failures import FailureKind
from canal_desktop.domain.message import MessageState
from canal_desktop.ui.main_window import Page
from canal_desktop.ui.settings.profile_network_sheet import ProfileNetworkSheet
from canal_desktop.ui.transcript.message_actions import actions_of
from tests.servers import memory_keyring
from tests.servers.misbehaving import KEY
from tests.servers.proxies import HttpProxy
from tests.ui.program import Server
from tests.ui.test_network_settings import ALPHA, USUAL, answered, asked, authority, server, told, tried_again

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from canal_desktop.ui.settings.parts import ProxyLogin
    from tests.servers.authority import Authority
    from tests.servers.misbehaving import MisbehavingServer
    from tests.ui.conftest import Programs
    from tests.ui.program import RunningProgram

__all__ = ["answered", "authority", "server"]
USER = ("somebody", "very-hidden-word")


@pytest.fixture(autouse=True)
def keyring(monkeypatch: pytest.MonkeyPatch) -> Iterator[type[memory_keyring.Keyring]]:
    yield from memory_keyring.in_place(monkeypatch)


def press_login_button(program: RunningProgram) -> None:
    reply = program.shown.branch[-1]
    assert ("enter_proxy_login", "Enter the proxy login") in actions_of(reply, reply)
    program.pane.transcript.action_requested.emit(reply.id, "enter_proxy_login")


async def enter(program: RunningProgram, part: ProxyLogin) -> None:
    await program.until(part.name.hasFocus, "the field for the name has not the keyboard")
    QTest.keyClicks(QApplication.focusWidget(), USER[0])
    part.password.setText(USER[1])
    QTest.keyClick(part.password, Qt.Key.Key_Return)
    await program.until(lambda: "are stored in" in part.state.text(), "the login was not kept")


async def test_the_proxy_of_the_system(
    start: Programs, server: MisbehavingServer, authority: Authority, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with HttpProxy(server.port, USER) as proxy:
        monkeypatch.setenv("HTTPS_PROXY", proxy.address)
        program = await start(ALPHA, server=Server(real_key=KEY), settings=replace(USUAL, ca_file=str(authority.pem)))
        reply = await asked(program)
        assert told(reply) == "The proxy wants a name and password: enter them in Settings, Network."
        assert reply.failure is not None
        assert reply.failure.kind is FailureKind.PROXY_LOGIN

        press_login_button(program)

        page = program.window.profile_page
        assert (program.window.page, page.section) == (Page.PROFILES, "network")
        part = page.parts["proxy_login"]
        assert part.isVisible()
        assert proxy.address in part.state.text()  # type: ignore[attr-defined]
        await enter(program, part)  # type: ignore[arg-type]
        program.key(Qt.Key.Key_Escape)
        assert (await tried_again(program)).state is MessageState.COMPLETE


async def test_what_was_entered_goes_before_what_the_system_has(
    start: Programs, server: MisbehavingServer, authority: Authority, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with HttpProxy(server.port, USER) as proxy:
        monkeypatch.setenv("HTTPS_PROXY", proxy.address.replace("//", "//somebody:an-old-word@"))
        program = await start(ALPHA, server=Server(real_key=KEY), settings=replace(USUAL, ca_file=str(authority.pem)))
        assert "did not accept the name and password" in told(await asked(program))

        press_login_button(program)
        part = program.window.profile_page.parts["proxy_login"]
        assert "an-old-word" not in part.state.text()  # type: ignore[attr-defined]
        await enter(program, part)  # type: ignore[arg-type]

        program.key(Qt.Key.Key_Escape)
        assert (await tried_again(program)).state is MessageState.COMPLETE


async def test_the_proxy_of_a_profile(start: Programs, server: MisbehavingServer, authority: Authority) -> None:
    async with HttpProxy(server.port, USER) as proxy:
        own = replace(ALPHA, proxy=proxy.address)
        program = await start(own, server=Server(real_key=KEY), settings=replace(USUAL, ca_file=str(authority.pem)))
        assert told(await asked(program)) == (
            "The proxy wants a name and password: enter them under “Proxy and certificates” of the profile Alpha."
        )

        press_login_button(program)

        assert program.window.page is Page.CONVERSATION
        sheet = program.window.findChild(ProfileNetworkSheet)
        assert sheet is not None
        await enter(program, sheet.login)
        QTest.keyClick(sheet, Qt.Key.Key_Escape)
        assert (await tried_again(program)).state is MessageState.COMPLETE


async def test_a_profile_has_a_field_for_a_login_as_long_as_it_has_a_proxy(start: Programs) -> None:
    program = await start(replace(ALPHA, proxy="http://127.0.0.1:9"))
    network = program.workspace.profile_desk.settings.network
    network.open_profile("alpha")
    sheet = program.window.findChild(ProfileNetworkSheet)
    assert sheet is not None
    assert sheet.login.isVisible()

    sheet.proxy.kind.setCurrentIndex(0)
    sheet.proxy.kind.activated.emit(0)
    assert not sheet.login.isVisible()
    sheet.proxy.kind.setCurrentIndex(3)
    sheet.proxy.kind.activated.emit(3)
    sheet.proxy.address.setText("127.0.0.1:10")
    QTest.keyClick(sheet.proxy.address, Qt.Key.Key_Return)
    assert sheet.login.isVisible()
    assert sheet.login.state.text() == "No login is kept."


async def test_a_profiles_file_of_certificates_that_is_not_there_is_told_on_its_sheet(
    start: Programs, tmp_path: Path
) -> None:
    missing, there = tmp_path / "gone.pem", tmp_path / "there.pem"
    there.touch()
    program = await start(replace(ALPHA, ca_file=str(missing)))
    program.workspace.profile_desk.settings.network.open_profile("alpha")
    sheet = program.window.findChild(ProfileNetworkSheet)
    assert sheet is not None
    error = sheet.errors[1]

    await program.until(error.isVisible, "nothing is told of the file")
    assert error.text() == "There is no such file now. It is used as soon as it is there."
    for path, is_told in ((there, False), (missing, True)):
        sheet.ca_file.path.setText(str(path))
        QTest.keyClick(sheet.ca_file.path, Qt.Key.Key_Return)
        await program.settle(0.05)
        assert error.isVisible() is is_told
        (alpha,) = program.profiles.all
        assert alpha.ca_file == str(path)


async def test_the_form_of_a_new_profile_leads_to_the_login(
    start: Programs, server: MisbehavingServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with HttpProxy(server.port, USER) as proxy:
        monkeypatch.setenv("HTTPS_PROXY", proxy.address)
        program = await start(server=Server(real_key=KEY))
        page = program.window.welcome_page
        page.key.setText(KEY)
        page.base_url.setText(ALPHA.base_url)
        page._connect.click()
        wanted = "The proxy wants a name and password: enter them in Settings, Network."
        await program.until(lambda: wanted in program.window.notices.texts, "the login is not asked for")

        program.press("Enter the proxy login")

        assert program.window.profile_page.section == "network"
        await enter(program, program.window.profile_page.parts["proxy_login"])  # type: ignore[arg-type]
