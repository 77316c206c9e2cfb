"""The page of profiles and settings."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QFontDatabase
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from canal_desktop.domain.profile import CANALAPI_BASE_URL, Profile, ProfileId, demo_profile, environment_profile
from canal_desktop.domain.settings import Appearance, ReadingWidth, SendKey, Settings
from canal_desktop.storage.settings_file import SettingsFile
from canal_desktop.ui.profile_page import ProfileCard, ProfilePage, key_place
from canal_desktop.ui.settings_form import ChoiceBox, SettingsForm, TextField
from canal_desktop.ui.theme.theme import make_theme
from tests.ui.program import RunningProgram

STORED = Profile(ProfileId("a"), "CanalAPI", CANALAPI_BASE_URL, key_backend="GNOME Keyring", key_hint="x4Yz")


@pytest.fixture
def page(qtbot: QtBot) -> ProfilePage:
    made = ProfilePage(make_theme(Appearance.LIGHT), Settings())
    qtbot.addWidget(made)
    made.show()
    return made


def buttons(page: ProfilePage, name: str) -> dict[str, QPushButton]:
    card = next(
        card for card in page.findChildren(ProfileCard) if card.accessibleName() == name and not card.isHidden()
    )
    return {button.text(): button for button in card.findChildren(QPushButton)}


def test_it_says_where_each_key_is() -> None:
    assert key_place(STORED) == "Key in GNOME Keyring, ends in x4Yz"
    assert key_place(replace(STORED, key_backend=None)) == "Key for this run only, not stored, ends in x4Yz"
    assert "environment" in key_place(environment_profile(CANALAPI_BASE_URL))
    assert "no key" in key_place(demo_profile())


@pytest.mark.parametrize(
    ("label", "signal"),
    [
        ("Use", lambda page: page.profile_chosen),
        ("Edit", lambda page: page.edit_requested),
        ("Parameters…", lambda page: page.parameters_requested),
        ("What was learnt…", lambda page: page.learnt_requested),
        ("Check the connection", lambda page: page.check_requested),
        ("Forget key", lambda page: page.forget_key_requested),
        ("Remove", lambda page: page.remove_requested),
    ],
)
def test_each_button_tells_the_profiles_id(
    page: ProfilePage, qtbot: QtBot, label: str, signal: Callable[[ProfilePage], object]
) -> None:
    page.set_profiles([STORED, demo_profile()], "demo")

    with qtbot.waitSignal(signal(page)) as told:
        buttons(page, "CanalAPI")[label].click()

    assert told.args == ["a"]


def test_a_profile_of_this_run_cannot_be_changed_or_removed(page: ProfilePage) -> None:
    page.set_profiles([environment_profile(CANALAPI_BASE_URL)], "a")

    assert list(buttons(page, "Environment")) == ["Use", "Parameters…", "Check the connection", "What was learnt…"]


def test_a_setting_is_told_at_once(page: ProfilePage, qtbot: QtBot) -> None:
    box = page._form._send_key
    box.setFocus()

    with qtbot.waitSignal(page.settings_changed) as told:
        QTest.keyClick(box, Qt.Key.Key_Down)

    assert told.args[0].send_key is SendKey.CTRL_ENTER


def test_the_reading_width_is_told_at_once(page: ProfilePage, qtbot: QtBot) -> None:
    box = page._form._width
    box.setFocus()

    with qtbot.waitSignal(page.settings_changed) as told:
        QTest.keyClick(box, Qt.Key.Key_Down)

    assert told.args[0].reading_width is ReadingWidth.WIDE


def test_fonts_are_offered_when_their_field_is_used(page: ProfilePage, qtbot: QtBot) -> None:
    text, code = page._form._text_family, page._form._code_family
    assert [text.itemText(row) for row in range(text.count())] == ["System default"]

    text.setFocus()
    code.setFocus()
    with qtbot.waitSignal(page.settings_changed) as told:
        QTest.keyClick(code, Qt.Key.Key_Down)

    assert told.args[0].code_family == code.itemText(1)
    assert text.count() == 1 + len(
        [name for name in QFontDatabase.families() if not QFontDatabase.isPrivateFamily(name)]
    )
    assert 1 < code.count() < text.count()


def test_a_font_this_machine_does_not_have_is_shown_by_its_name(page: ProfilePage) -> None:
    page.set_settings(Settings(text_family="Font of another machine"))

    assert page._form._text_family.currentText() == "Font of another machine"


def test_a_value_off_the_list_is_shown_as_it_is(page: ProfilePage) -> None:
    page.set_settings(Settings(zoom_percent=133, idle_timeout_s=45, picture_side_px=999))

    assert page._form._zoom.currentText() == "133 %"
    assert page._form._idle_timeout.currentText() == "45 seconds"
    assert page._form._picture_side.currentText() == "At most 999 pixels wide or high"


async def test_titles_by_a_model_are_chosen_in_the_settings(program: RunningProgram) -> None:
    program.do("settings")
    form = program.window.profile_page.findChild(SettingsForm)
    assert form is not None
    field = next(one for one in form.findChildren(TextField) if one.accessibleName() == "Model for titles")
    assert not field.isEnabled()
    choice = next(one for one in form.findChildren(ChoiceBox) if one.accessibleName() == "Titles")
    choice.setCurrentIndex(1)
    choice.activated.emit(1)
    assert program.window.settings.auto_titles
    assert field.isEnabled()
    field.setFocus()
    QTest.keyClicks(field, " cheap ")
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert program.window.settings.title_model == "cheap"
    await program.settle(0.3)

    settings, _profiles, _notice = SettingsFile(program.folder / "settings.json").load()
    assert (settings.auto_titles, settings.title_model) == (True, "cheap")


async def test_profiles_are_in_sight_when_they_are_asked_for_and_the_settings_begin_at_the_top(
    program: RunningProgram,
) -> None:
    await program.settle()
    program.window.actions_by_id["profiles"].trigger()
    page = program.window.profile_page
    card = next(one for one in page.findChildren(ProfileCard) if not one.isHidden())
    top = card.mapTo(page.viewport(), QPoint(0, 0)).y()
    focused = QApplication.focusWidget()

    assert 0 <= top <= page.viewport().height() - 40
    assert focused is not None
    assert card.isAncestorOf(focused)
    program.window.actions_by_id["settings"].trigger()
    assert page.verticalScrollBar().value() == 0
