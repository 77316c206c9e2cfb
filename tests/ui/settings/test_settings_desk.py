"""What the page of settings shows and does besides the settings: secrets, data, licences, defaults, notices."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QDesktopServices
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMessageBox, QPushButton

from canal_desktop.domain.errors import CanalError
from canal_desktop.domain.settings import Appearance, Settings
from canal_desktop.storage.settings_file import SettingsFile
from canal_desktop.ui.settings.about_parts import LicenceList, LicenceSheet
from canal_desktop.ui.settings.parts import AutostartSwitch, DataFolder, ProxyLogin, SecretList
from canal_desktop.ui.settings.profile_network_sheet import ProfileNetworkSheet
from canal_desktop.ui.settings.rows import Section
from canal_desktop.ui.settings.told_faults import tell_of_faults
from canal_desktop.ui.widgets.plain_label import PlainLabel
from tests.servers.memory_keyring import NAME, Keyring, in_place
from tests.ui.program import profile

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtCore import QUrl

    from canal_desktop.ui.profile_page import ProfilePage
    from tests.ui.conftest import Programs
    from tests.ui.program import RunningProgram

SECRET = "very-secret-key-1234567890"


@pytest.fixture
def keyring(monkeypatch: pytest.MonkeyPatch) -> Iterator[type[Keyring]]:
    yield from in_place(monkeypatch)


@pytest.fixture
def opened(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What was to be shown by the system."""
    urls: list[str] = []

    def note(url: QUrl) -> bool:
        urls.append(url.toLocalFile())
        return True

    monkeypatch.setattr(QDesktopServices, "openUrl", note)
    return urls


async def section(program: RunningProgram, wanted: Section) -> ProfilePage:
    program.do("settings")
    page = program.window.profile_page
    page.show_section(wanted)
    await program.settle(0.05)
    return page


def secrets(page: ProfilePage) -> dict[str, tuple[str, QPushButton | None]]:
    """Each secret with where it is and its button."""
    part = page.part("secrets")
    assert isinstance(part, SecretList)
    found = {}
    for card in part.children():
        if isinstance(card, SecretList) or not hasattr(card, "findChildren") or card.objectName() != "card":
            continue
        if card.isHidden():
            continue
        what, where = (label.text() for label in card.findChildren(PlainLabel))
        found[what] = where, card.findChild(QPushButton)
    return found


async def with_key(program: RunningProgram) -> None:
    """A profile whose key is in the keyring."""
    await program.profiles.connect(SECRET, "http://127.0.0.1:9/v1", name="Keyed")


async def test_each_key_is_listed_with_its_place_and_can_be_forgotten(start: Programs, keyring: type[Keyring]) -> None:
    program = await start(profile())
    await with_key(program)
    program.profiles.use_environment("http://127.0.0.1:9/v1", SECRET + "-env")
    page = await section(program, Section.PRIVACY)
    listed = secrets(page)
    assert {what: where for what, (where, _button) in listed.items()} == {
        "API key of Keyed": NAME,
        "API key of Environment": "from the environment, in memory until you quit",
    }
    assert listed["API key of Environment"][1] is None
    button = listed["API key of Keyed"][1]
    assert button is not None
    button.click()
    await program.until(lambda: "API key of Keyed" not in secrets(page), "it is still listed")
    assert Keyring.kept == {}
    assert "The secret was forgotten." in program.window.notices.texts


async def test_values_of_mcp_servers_are_listed_and_forgotten(program: RunningProgram, keyring: type[Keyring]) -> None:
    from datetime import UTC, datetime

    from canal_desktop.domain.mcp_server import McpServer, McpServerId, McpTransport

    servers = program.late.mcp_servers
    server = McpServer(
        McpServerId("s1"), "Tester", McpTransport.STDIO, datetime.now(UTC), command="some-program", env=("TOKEN",)
    )
    await servers.save(server, {"env:TOKEN": SECRET})
    assert SECRET in Keyring.kept.values()
    page = await section(program, Section.PRIVACY)
    where, button = secrets(page)["Values of the MCP server Tester: TOKEN"]
    assert where == NAME
    assert button is not None
    button.click()
    await program.until(lambda: not secrets(page), "it is still listed")
    assert Keyring.kept == {}
    assert servers.all[0].missing == ("TOKEN",)
    assert servers.all[0].secret_backend is None


async def test_a_login_is_kept_for_the_proxy_of_the_settings(program: RunningProgram, keyring: type[Keyring]) -> None:
    page = await section(program, Section.NETWORK)
    part = page.part("proxy_login")
    assert isinstance(part, ProxyLogin)
    assert not part.isVisible()
    program.window.change_settings(replace(program.window.settings, proxy="http://proxy.example.com:8080"))
    assert part.isVisible()
    assert part.state.text() == "No login is kept."
    part.keep.click()
    assert part.state.text() == "Enter the user name first."
    part.name.setText("me")
    part.keep.click()
    await program.until(lambda: part.state.text().startswith("Enter the proxy's password"), "nothing was said")
    part.password.setText(SECRET)
    QTest.keyClick(part.password, Qt.Key.Key_Return)
    kept = f"Name and password are stored in your keyring ({NAME})."
    await program.until(lambda: part.state.text() == kept, "not kept")
    assert part.password.text() == ""
    assert list(Keyring.kept.values()) == [f"me\n{SECRET}"]
    page.show_section(Section.PRIVACY)
    assert secrets(page)["Login of the proxy http://proxy.example.com:8080"][0] == kept
    page.show_section(Section.NETWORK)
    part.forget.click()
    await program.until(lambda: part.state.text() == "No login is kept.", "nothing was said")
    assert Keyring.kept == {}
    await program.settle(0.2)
    assert SECRET not in (program.folder / "settings.json").read_text()


async def test_a_login_for_a_proxy_that_is_used_no_more_is_seen_and_forgotten(
    program: RunningProgram, keyring: type[Keyring]
) -> None:
    former = replace(program.window.settings, proxy="http://former.example.com:8080")
    program.window.change_settings(former)
    await program.late.network.logins.save(former.proxy, "me", SECRET)
    program.window.change_settings(replace(program.window.settings, proxy="none"))

    page = await section(program, Section.PRIVACY)
    _where, button = secrets(page)["Login of the proxy http://former.example.com:8080"]
    assert button is not None
    button.click()
    await program.until(lambda: not secrets(page), "it is still listed")
    assert Keyring.kept == {}
    assert program.window.settings.proxy_logins == ()


class LogIn:
    def __init__(self) -> None:
        self.on = False
        self.refuses = False

    def is_on(self) -> bool:
        return self.on

    def turn(self, on: bool) -> None:
        if self.refuses:
            raise CanalError("The system did not let it be written.")
        self.on = on


async def test_start_at_log_in_is_what_the_system_says(program: RunningProgram) -> None:
    page = await section(program, Section.GENERAL)
    switch = page.part("autostart")
    assert isinstance(switch, AutostartSwitch)
    system = LogIn()
    program.workspace.profile_desk.settings.offer_autostart(system)
    assert switch.isVisible()
    switch.click()
    await program.until(lambda: system.on and switch.isChecked(), "not turned on")
    system.refuses = True
    switch.click()
    await program.until(lambda: "The system did not let it be written." in program.window.notices.texts, "not told")
    await program.until(switch.isChecked, "it shows what is not so")


async def test_the_data_folder_is_shown_with_its_sizes_and_opened(program: RunningProgram, opened: list[str]) -> None:
    (program.folder / "files" / "ab").mkdir(parents=True)
    (program.folder / "files" / "ab" / "one").write_bytes(b"x" * 3_000_000)
    page = await section(program, Section.DATA)
    part = page.part("folder")
    assert isinstance(part, DataFolder)
    assert part.path.text() == str(program.folder)
    await program.until(lambda: "Library:" in part.sizes.text(), "not counted")
    assert "Files and pictures: 2.9 MiB" in part.sizes.text()
    part.open.click()
    assert opened == [str(program.folder)]


async def test_the_data_folder_is_looked_through_when_it_is_shown_and_not_at_each_change(
    program: RunningProgram,
) -> None:
    page = await section(program, Section.DATA)
    part = page.part("folder")
    assert isinstance(part, DataFolder)
    await program.until(lambda: "Library:" in part.sizes.text() and not program.tasks.is_running("data sizes"))

    program.window.change_settings(replace(program.window.settings, zoom_percent=110))
    assert not program.tasks.is_running("data sizes")

    page.show_section(Section.DATA)
    assert program.tasks.is_running("data sizes")
    await program.until(lambda: not program.tasks.is_running("data sizes"))


async def test_licences_of_all_packages_are_there_with_their_texts(program: RunningProgram) -> None:
    page = await section(program, Section.ABOUT)
    part = page.part("licences")
    assert isinstance(part, LicenceList)
    await program.until(lambda: part.list.count() > 20, "none")
    names = [part.list.item(row).text().split("  ")[0] for row in range(part.list.count())]
    assert {"PySide6_Essentials", "openai", "MathJax", "Lucide"} <= set(names)
    part.list.setCurrentRow(names.index("openai"))
    part.show_text.click()
    sheet = program.window.findChild(LicenceSheet)
    assert sheet is not None
    assert "Apache License" in sheet.findChild(type(sheet.focusWidget())).toPlainText()
    sheet.reject()


async def answered(program: RunningProgram, label: str) -> None:
    await program.until(lambda: program.window.findChildren(QMessageBox), "nothing was asked")
    (question,) = program.window.findChildren(QMessageBox)
    next(button for button in question.buttons() if button.text() == label).click()
    await program.settle(0.05)


async def test_all_settings_have_their_defaults_again_once_that_was_confirmed(start: Programs) -> None:
    settings = Settings(appearance=Appearance.LIGHT, active_profile="alpha", spelling=False, idle_timeout_s=60)
    program = await start(profile(), settings=settings)
    page = await section(program, Section.GENERAL)
    page.reset_all.trigger()
    await answered(program, "Cancel")
    assert program.window.settings.idle_timeout_s == 60
    page.reset_all.trigger()
    await answered(program, "Reset")
    assert program.window.settings == Settings(active_profile="alpha")
    assert [one.name for one in program.profiles.all] == ["Alpha"]
    await program.settle(0.2)
    assert SettingsFile(program.folder / "settings.json").load()[0] == Settings(active_profile="alpha")


async def test_another_language_comes_with_the_next_start_which_is_offered(program: RunningProgram) -> None:
    ends: list[bool] = []
    program.window.close_requested.connect(lambda: ends.append(program.window.starts_anew))
    page = await section(program, Section.GENERAL)
    box = page.field("Language")
    box.chosen.emit("en")
    told = "The language changes at the next start."
    assert program.window.notices.texts == (told,)
    box.chosen.emit("")
    assert program.window.notices.texts == ()
    box.chosen.emit("en")
    program.press("Restart now")
    assert ends == [True]
    program.window.close()
    assert ends == [True, False]


async def test_a_key_from_the_environment_would_not_come_along_so_no_restart_is_offered(start: Programs) -> None:
    program = await start(profile())
    program.profiles.use_environment("http://127.0.0.1:9/v1", SECRET)
    page = await section(program, Section.GENERAL)
    page.field("Language").chosen.emit("en")
    await program.settle(0.02)
    assert program.window.notices.texts == ("The language changes at the next start.",)
    labels = [button.text() for button in program.window.findChildren(QPushButton) if button.isVisible()]
    assert "Restart now" not in labels


async def test_who_stays_with_a_temporary_conversation_is_not_started_anew_later(program: RunningProgram) -> None:
    ends: list[bool] = []
    program.window.close_requested.connect(lambda: ends.append(program.window.starts_anew))
    program.do("new_temporary")
    await program.until(lambda: program.library.is_temporary(program.shown.id), "not temporary")
    program.type("unsent")
    program.window.restart()
    await answered(program, "Stay")
    assert (ends, program.window.starts_anew) == ([], False)


async def test_a_profile_has_a_proxy_and_certificates_of_its_own(program: RunningProgram) -> None:
    page = await section(program, Section.PROFILES)
    page.network_requested.emit("alpha")
    sheet = program.window.findChild(ProfileNetworkSheet)
    assert sheet is not None
    assert sheet.proxy.kind.currentText() == "As in the settings"
    sheet.proxy.kind.setCurrentIndex(4)
    sheet.proxy.kind.activated.emit(4)
    assert not sheet.errors[0].isVisible()
    QTest.keyClick(sheet.proxy.address, Qt.Key.Key_Return)
    assert sheet.errors[0].isVisible()
    sheet.proxy.address.setText("127.0.0.1:1080")
    QTest.keyClick(sheet.proxy.address, Qt.Key.Key_Return)
    assert not sheet.errors[0].isVisible()
    sheet.ca_file.path.setText("company.pem")
    QTest.keyClick(sheet.ca_file.path, Qt.Key.Key_Return)
    assert sheet.errors[1].isVisible()
    sheet.ca_file.path.setText("/etc/ssl/company.pem")
    QTest.keyClick(sheet.ca_file.path, Qt.Key.Key_Return)
    (alpha,) = program.profiles.all
    assert (alpha.proxy, alpha.ca_file) == ("socks5://127.0.0.1:1080", "/etc/ssl/company.pem")
    await program.settle(0.02)
    (words,) = (one.text() for one in page.findChildren(PlainLabel) if "Proxy socks5://127.0.0.1:1080" in one.text())
    assert words.endswith("Proxy socks5://127.0.0.1:1080 · Certificates of /etc/ssl/company.pem")
    sheet.reject()
    await program.settle(0.2)
    assert SettingsFile(program.folder / "settings.json").load()[1] == (alpha,)


async def test_the_notice_of_unusable_settings_names_the_file_and_opens_its_folder(
    program: RunningProgram, opened: list[str]
) -> None:
    path = program.folder / "settings.json"
    await program.settle(0.2)
    path.write_text(json.dumps({"version": 99}))
    _settings, _profiles, faults = SettingsFile(path).load()
    tell_of_faults(faults, program.window)
    await program.settle(0.05)
    assert any("settings.json.broken-1" in text for text in program.window.notices.texts)
    program.press("Open folder")
    assert opened == [str(program.folder)]


async def test_ctrl_f_on_the_page_searches_the_settings_and_not_the_conversation(program: RunningProgram) -> None:
    page = await section(program, Section.GENERAL)
    page.go_to_setting("Send with")
    program.key(Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    await program.settle(0.03)
    assert QApplication.focusWidget() is page.search


async def test_a_section_that_was_reset_is_told_and_given_back(program: RunningProgram) -> None:
    program.window.change_settings(replace(program.window.settings, appearance=Appearance.DARK))
    page = await section(program, Section.APPEARANCE)
    page._view(Section.APPEARANCE).reset.click()
    assert program.window.settings.appearance is Appearance.SYSTEM
    program.window.notices.action_chosen.emit("undo_section_reset")
    assert program.window.settings.appearance is Appearance.DARK


async def test_a_file_of_certificates_that_is_not_there_is_kept_and_told(program: RunningProgram) -> None:
    page = await section(program, Section.NETWORK)
    program.window.change_settings(replace(program.window.settings, ca_file=str(program.folder / "none.pem")))
    sentence = "There is no such file now. It is used as soon as it is there."
    await program.until(
        lambda: any(label.text() == sentence for label in page.findChildren(PlainLabel)), "nothing was said"
    )
    assert program.window.settings.ca_file.endswith("none.pem")
