"""The page of settings and profiles: profiles on their cards, sections, the search, and how it is laid out."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction, QFontDatabase
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from canal_desktop.domain.profile import CANALAPI_BASE_URL, Profile, ProfileId, demo_profile, environment_profile
from canal_desktop.domain.settings import Appearance, ReadingWidth, SendKey, Settings
from canal_desktop.storage.settings_file import SettingsFile
from canal_desktop.ui.profile_page import ProfilePage
from canal_desktop.ui.settings.editors import ChoiceEditor, LineEditor
from canal_desktop.ui.settings.profile_cards import ProfileCard, key_place
from canal_desktop.ui.settings.rows import TITLES, Section
from canal_desktop.ui.settings.table import TABLE
from canal_desktop.ui.theme.theme import make_theme
from tests.ui.program import RunningProgram

STORED = Profile(ProfileId("a"), "CanalAPI", CANALAPI_BASE_URL, key_backend="GNOME Keyring", key_hint="x4Yz")


@pytest.fixture
def page(qtbot: QtBot) -> ProfilePage:
    made = ProfilePage(make_theme(Appearance.LIGHT), Settings(), {"doctor": QAction()})
    qtbot.addWidget(made)
    made.resize(1000, 800)
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    return made


def buttons(page: ProfilePage, name: str) -> dict[str, QPushButton]:
    card = next(
        card for card in page.findChildren(ProfileCard) if card.accessibleName() == name and not card.isHidden()
    )
    return {button.text(): button for button in card.findChildren(QPushButton)}


def box(page: ProfilePage, label: str) -> ChoiceEditor:
    found = page.field(label)
    assert isinstance(found, ChoiceEditor)
    return found


def shown(page: ProfilePage) -> list[str]:
    """The labels of the rows that can be seen."""
    QApplication.processEvents()
    views = [view for view in page._views.values() if view.isVisible()]
    return [row.label for view in views for row, one in view.rows if one.isVisible()]


def test_it_says_where_each_key_is() -> None:
    assert key_place(STORED) == "Key in your keyring (GNOME Keyring), ends in x4Yz"
    assert key_place(replace(STORED, key_backend=None)) == "Key for this run only, not stored, ends in x4Yz"
    assert "environment" in key_place(environment_profile(CANALAPI_BASE_URL))
    assert "no key" in key_place(demo_profile())


@pytest.mark.parametrize(
    ("label", "signal"),
    [
        ("Use", lambda page: page.profile_chosen),
        ("Edit", lambda page: page.edit_requested),
        ("Parameters…", lambda page: page.parameters_requested),
        ("Proxy and certificates…", lambda page: page.network_requested),
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


def test_the_keyboard_stays_on_a_card_while_nothing_becomes_of_the_profiles(page: ProfilePage) -> None:
    page.set_profiles([STORED], "a")
    page.go_to_profiles()
    focused = QApplication.focusWidget()
    assert focused in buttons(page, "CanalAPI").values()

    page.set_profiles([replace(STORED)], "a")
    assert QApplication.focusWidget() is focused

    page.set_profiles([replace(STORED, name="Another")], "a")
    assert list(buttons(page, "Another"))


def test_a_profile_of_this_run_cannot_be_changed_or_removed(page: ProfilePage) -> None:
    page.set_profiles([environment_profile(CANALAPI_BASE_URL)], "a")

    assert list(buttons(page, "Environment")) == ["Use", "Parameters…", "Check the connection", "What was learnt…"]


@pytest.mark.parametrize(
    ("label", "field", "value"),
    [("Send with", "send_key", SendKey.CTRL_ENTER), ("Reading width", "reading_width", ReadingWidth.WIDE)],
)
def test_a_setting_is_told_at_once(page: ProfilePage, qtbot: QtBot, label: str, field: str, value: object) -> None:
    page.go_to_setting(label)

    with qtbot.waitSignal(page.settings_changed) as told:
        QTest.keyClick(box(page, label), Qt.Key.Key_Down)

    assert told.args[0] == replace(Settings(), **{field: value})


def test_fonts_are_offered_when_their_field_is_used(page: ProfilePage, qtbot: QtBot) -> None:
    text, code = box(page, "Reading font"), box(page, "Code font")
    assert [text.itemText(row) for row in range(text.count())] == ["System default"]

    page.go_to_setting("Reading font")
    page.go_to_setting("Code font")
    with qtbot.waitSignal(page.settings_changed) as told:
        QTest.keyClick(code, Qt.Key.Key_Down)

    assert told.args[0].code_family == code.itemText(1)
    assert text.count() == 1 + len(
        [name for name in QFontDatabase.families() if not QFontDatabase.isPrivateFamily(name)]
    )
    assert 1 < code.count() < text.count()


def test_a_font_this_machine_does_not_have_is_shown_by_its_name(page: ProfilePage) -> None:
    page.set_settings(Settings(text_family="Font of another machine"))

    assert box(page, "Reading font").currentText() == "Font of another machine"


def test_a_value_off_the_list_is_shown_as_it_is(page: ProfilePage) -> None:
    page.set_settings(Settings(zoom_percent=133, picture_side_px=999))

    assert box(page, "Text size").currentText() == "133 %"
    assert box(page, "Send pictures").currentText() == "At most 999 pixels wide or high"


def test_a_section_is_chosen_by_the_keyboard(page: ProfilePage) -> None:
    assert [page.list.item(row).text() for row in range(page.list.count())] == list(TITLES.values())
    page.list.setFocus()
    for _step in range(2):
        QTest.keyClick(page.list, Qt.Key.Key_Down)

    assert page.section is Section.APPEARANCE
    assert "Accent colour" in shown(page)
    assert "Send with" not in shown(page)


def test_a_narrow_page_has_a_box_instead_of_the_list(page: ProfilePage) -> None:
    page.list.setFocus()
    page.resize(400, 500)
    QApplication.processEvents()
    assert not page.list.isVisible()
    assert page.box.hasFocus()
    QTest.keyClick(page.box, Qt.Key.Key_Down)

    assert page.section is Section.PROFILES
    page.resize(1000, 500)
    QApplication.processEvents()
    assert page.list.hasFocus()
    assert page.list.currentItem().text() == "Profiles"


@pytest.mark.parametrize(
    ("typed", "label"),
    [
        ("socks", "Proxy"),
        ("hotkey", "Keys for the quick window"),
        ("timeout", "Give up after silence of"),
        ("NIGHT", "Appearance"),
        ("one they need", ""),
        ("certificate", "Extra certificates"),
        ("lgpl", "Licences"),
        ("keyring secrets", "Where your secrets are"),
        ("other one makes a new line", "Send with"),
        ("network proxy", "Without the proxy"),
    ],
)
def test_the_search_finds_by_label_sentence_other_words_and_section(page: ProfilePage, typed: str, label: str) -> None:
    page.focus_first()
    QTest.keyClicks(page.search, typed)

    assert (label in shown(page)) if label else shown(page) == []
    assert len(shown(page)) < len(TABLE) / 2


def test_what_is_found_stands_below_the_name_of_its_section(page: ProfilePage) -> None:
    page.focus_first()
    QTest.keyClicks(page.search, "proxy")
    visible = [view.title.text() for view in page._views.values() if view.isVisible() and view.title.isVisible()]

    assert sorted(visible) == ["Network", "Profiles"]
    assert page._found.text() == f"{len(shown(page))} settings were found."
    QTest.keyClick(page.search, Qt.Key.Key_Return)
    focused = QApplication.focusWidget()
    assert focused is not None
    assert focused.isVisible()
    assert focused is not page.search


def test_esc_empties_the_search_and_then_leaves_the_page(page: ProfilePage, qtbot: QtBot) -> None:
    page.show_section(Section.DATA)
    page.focus_first()
    QTest.keyClicks(page.search, "font")
    assert "Reading font" in shown(page)
    with qtbot.assertNotEmitted(page.back_requested):
        QTest.keyClick(page.search, Qt.Key.Key_Escape)
    assert "Data folder" in shown(page)
    assert "Reading font" not in shown(page)
    with qtbot.waitSignal(page.back_requested):
        QTest.keyClick(page.search, Qt.Key.Key_Escape)


def test_ctrl_f_goes_to_the_search(page: ProfilePage) -> None:
    page.go_to_setting("Send with")
    QTest.keyClick(box(page, "Send with"), Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)

    assert page.search.hasFocus()


def test_what_can_be_done_by_an_action_follows_it(page: ProfilePage) -> None:
    page.show_section(Section.NETWORK)
    action = page._actions["doctor"]
    done: list[bool] = []
    action.triggered.connect(lambda: done.append(True))
    button = next(one for one in page.findChildren(QPushButton) if one.text() == "Check the connection…")
    button.click()
    action.setEnabled(False)

    assert done == [True]
    assert not button.isEnabled()


def test_everything_in_every_section_has_a_name_and_is_reached_by_tab(page: ProfilePage) -> None:
    page.set_profiles([STORED], "a")
    for section in Section:
        page.show_section(section)
        QApplication.processEvents()
        reached: set[QWidget] = set()
        page.search.setFocus()
        for _step in range(120):
            QTest.keyClick(QApplication.focusWidget() or page, Qt.Key.Key_Tab)
            focused = QApplication.focusWidget()
            assert focused is not None
            reached.add(focused)
        view = page._views[section]
        for _row, one in view.rows:
            for child in one.findChildren(QWidget):
                takes = child.focusPolicy() & Qt.FocusPolicy.TabFocus and child.isVisible() and child.isEnabled()
                if takes and child.focusProxy() is None:
                    assert child in reached, (section, child.accessibleName())
                    text = child.text() if isinstance(child, QPushButton) else ""
                    assert child.accessibleName() or text, (section, child)


async def test_titles_by_a_model_are_chosen_in_the_settings(program: RunningProgram) -> None:
    program.do("settings")
    page = program.window.profile_page
    field, choice = page.field("Model for titles"), box(page, "Titles")
    assert isinstance(field, LineEditor)
    assert not field.isEnabled()
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
    top = card.mapTo(page.area.viewport(), QPoint(0, 0)).y()
    focused = QApplication.focusWidget()

    assert 0 <= top <= page.area.viewport().height() - 40
    assert focused is not None
    assert card.isAncestorOf(focused)
    program.window.actions_by_id["settings"].trigger()
    assert page.area.verticalScrollBar().value() == 0
    assert page.search.hasFocus()
