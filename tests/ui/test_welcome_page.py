"""The welcome page."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from canal_desktop.domain.settings import Appearance
from canal_desktop.ui.theme.theme import make_theme
from canal_desktop.ui.welcome_page import WelcomePage


@pytest.fixture
def page(qtbot: QtBot) -> WelcomePage:
    made = WelcomePage(make_theme(Appearance.LIGHT))
    made.resize(800, 700)
    qtbot.addWidget(made)
    made.show()
    return made


def test_enter_in_the_key_field_connects_with_canalapi(page: WelcomePage, qtbot: QtBot) -> None:
    QTest.keyClicks(page.key, "ca_sk_test_12345678")

    with qtbot.waitSignal(page.connect_requested) as asked:
        QTest.keyClick(page.key, Qt.Key.Key_Return)

    assert asked.args == ["ca_sk_test_12345678", "https://api.canalapi.com/v1"]


def test_a_server_may_need_no_key(page: WelcomePage, qtbot: QtBot) -> None:
    page.base_url.setText("http://localhost:11434/v1")

    with qtbot.waitSignal(page.connect_requested) as asked:
        page._connect.click()

    assert asked.args == ["", "http://localhost:11434/v1"]


def test_the_key_is_hidden_until_it_is_asked_for_and_hidden_again_when_cleared(page: WelcomePage) -> None:
    assert page.key.echoMode() is QLineEdit.EchoMode.Password

    page._show_key.click()
    assert page.key.echoMode() is QLineEdit.EchoMode.Normal

    page.clear_key()
    assert page.key.echoMode() is QLineEdit.EchoMode.Password
    assert page.key_text() == ""


def test_an_error_stands_under_its_field_and_goes_with_the_next_key(page: WelcomePage) -> None:
    page.show_error("The Base URL cannot be read.", "base_url")
    assert page._url_error.isVisible()
    assert page._key_error.isHidden()

    page.base_url.deselect()
    QTest.keyClicks(page.base_url, "x")
    assert page._url_error.isHidden()


def test_while_connecting_only_cancel_can_be_pressed(page: WelcomePage, qtbot: QtBot) -> None:
    page.set_busy(True)

    with qtbot.assertNotEmitted(page.connect_requested):
        page._on_connect()
    with qtbot.waitSignal(page.cancel_requested):
        page._cancel.click()
    assert not page._demo.isEnabled()


def test_escape_stops_connecting_and_otherwise_goes_back(page: WelcomePage, qtbot: QtBot) -> None:
    page.set_can_go_back(True)
    with qtbot.waitSignal(page.back_requested):
        QTest.keyClick(page.key, Qt.Key.Key_Escape)

    page.set_busy(True)
    with qtbot.waitSignal(page.cancel_requested):
        QTest.keyClick(page._cancel, Qt.Key.Key_Escape)


def test_a_slow_keyring_is_named_with_a_way_around_it(page: WelcomePage, qtbot: QtBot) -> None:
    page.set_busy(True)
    page.set_keyring_wait(True)

    assert page._wait.isVisible()
    with qtbot.waitSignal(page.session_only_requested):
        page._session_only.click()

    page.set_busy(False)
    assert page._wait.isHidden()


def test_the_fields_have_their_names(page: WelcomePage) -> None:
    assert page.key.accessibleName() == "API key"
    assert page.base_url.accessibleName() == "Base URL"
    assert page._connect.text() == "Connect"
    assert page._demo.text() == "Try the demo"
