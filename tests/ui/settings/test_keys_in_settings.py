"""The settings with the keyboard alone: the search, the sections, colours, a proxy, and lists."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QHBoxLayout, QPushButton, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from canal_desktop.domain.profile import CANALAPI_BASE_URL, Profile, ProfileId
from canal_desktop.domain.settings import Appearance, Settings
from canal_desktop.domain.settings_faults import SettingsFaults
from canal_desktop.ui.about import AboutDialog
from canal_desktop.ui.profile_page import ProfilePage
from canal_desktop.ui.settings.rows import Section, matches, starts_a_word
from canal_desktop.ui.settings.table import TABLE, label_of, setting_called
from canal_desktop.ui.settings.wide_editors import ColourEditor, ProxyEditor
from canal_desktop.ui.shortcuts.bindings import BINDINGS
from canal_desktop.ui.shortcuts.editor import ShortcutEditor
from canal_desktop.ui.theme.theme import make_theme
from canal_desktop.ui.widgets.form_area import FormArea


@pytest.fixture
def page(qtbot: QtBot) -> ProfilePage:
    made = ProfilePage(make_theme(Appearance.LIGHT), Settings(), {})
    qtbot.addWidget(made)
    made.settings_changed.connect(made.set_settings)
    made.resize(1000, 800)
    made.show()
    made.activateWindow()
    made.focus_first()
    QApplication.processEvents()
    return made


def has_keyboard() -> QWidget:
    found = QApplication.focusWidget()
    assert found is not None
    return found


def test_tab_leads_from_the_search_to_what_was_found(page: ProfilePage) -> None:
    page.search.setText("proxy")

    for _press in range(4):
        if page._column_widget.isAncestorOf(has_keyboard()):
            break
        QTest.keyClick(has_keyboard(), Qt.Key.Key_Tab)

    assert page._column_widget.isAncestorOf(has_keyboard())
    assert page.search.text() == "proxy"


def test_down_leads_to_the_first_row_and_esc_back_to_its_section(page: ProfilePage) -> None:
    page.search.setText("text size")
    QTest.keyClick(page.search, Qt.Key.Key_Down)
    assert page.field("Text size").hasFocus()
    page.search.setFocus()

    QTest.keyClick(page.search, Qt.Key.Key_Escape)

    assert page.section is Section.APPEARANCE
    clear = page.search.findChild(QToolButton)
    assert clear is not None
    page.search.setText("font")
    page.show_section(Section.GENERAL)
    assert page.search.text() == ""
    # Qt takes the button away by and by.
    assert not clear.isVisible() or not clear.isEnabled() or clear.property("opacity") != 1.0


def test_the_box_of_a_narrow_page_says_that_rows_were_found(page: ProfilePage) -> None:
    page.resize(320, 800)
    QApplication.processEvents()

    page.search.setText("proxy")
    assert page.box.currentText() == "Search results"
    page.search.clear()

    assert page.box.currentText() == "General"
    assert page.box.findText("Search results") == -1


def test_words_are_found_by_their_beginnings() -> None:
    assert starts_a_word("log", "start at log-in")
    assert not starts_a_word("in", "the window")
    assert starts_a_word("\u7a97", "\u5927\u7a97\u53e3")
    found = [row.label for row in TABLE if matches("log in", row)]
    assert "Start at log-in" in found
    assert "Text size" not in found


def test_colours_are_one_stop_with_arrow_keys(page: ProfilePage) -> None:
    page.go_to_setting("Accent colour")
    editor = page.field("Accent colour")
    assert isinstance(editor, ColourEditor)
    stops = [one for one in editor.buttons.values() if one.focusPolicy() & Qt.FocusPolicy.TabFocus]
    assert stops == [editor.buttons[""]]

    QTest.keyClick(editor.buttons[""], Qt.Key.Key_Right)

    assert page._settings.accent == "#2563c4"
    assert editor.buttons["#2563c4"].hasFocus()
    stops = [one for one in editor.buttons.values() if one.focusPolicy() & Qt.FocusPolicy.TabFocus]
    assert stops == [editor.buttons["#2563c4"]]


def test_a_proxy_without_an_address_is_no_error_until_enter_and_falls_back(page: ProfilePage) -> None:
    page.go_to_setting("Proxy")
    QApplication.processEvents()
    editor = page.field("Proxy")
    assert isinstance(editor, ProxyEditor)
    told: list[str] = []
    editor.refused.connect(told.append)
    editor.kind.setCurrentIndex(2)
    editor.kind.activated.emit(2)
    assert not any(told)
    assert editor.address.hasFocus()

    QTest.keyClick(editor.address, Qt.Key.Key_Return)
    assert told[-1].startswith("Enter the proxy's address")
    QTest.keyClick(editor.address, Qt.Key.Key_Tab)

    assert not editor.isAncestorOf(has_keyboard())
    assert editor.kind.currentText() == "As the system says"
    assert told[-1] == ""


def test_an_address_of_another_kind_changes_the_box(page: ProfilePage) -> None:
    page.go_to_setting("Proxy")
    editor = page.field("Proxy")
    assert isinstance(editor, ProxyEditor)
    editor.kind.setCurrentIndex(2)
    editor.kind.activated.emit(2)

    editor.address.insert("socks5://127.0.0.1:1080")
    QTest.keyClick(editor.address, Qt.Key.Key_Return)

    assert page._settings.proxy == "socks5://127.0.0.1:1080"
    assert (editor.kind.currentText(), editor.address.text()) == ("SOCKS5", "127.0.0.1:1080")


def test_a_reset_section_keeps_the_keyboard_and_tells_what_was(page: ProfilePage) -> None:
    page.set_settings(Settings(appearance=Appearance.DARK))
    page.show_section(Section.APPEARANCE)
    view = page._view(Section.APPEARANCE)
    told: list[tuple[Section, Settings]] = []
    page.section_reset.connect(lambda section, former: told.append((section, former)))
    view.reset.setFocus()

    QTest.keyClick(view.reset, Qt.Key.Key_Space)

    assert told == [(Section.APPEARANCE, Settings(appearance=Appearance.DARK))]
    assert page._settings == Settings()
    assert view.isAncestorOf(has_keyboard())


def test_the_list_of_shortcuts_begins_with_a_row(page: ProfilePage) -> None:
    page.show_section(Section.SHORTCUTS)
    editor = page.parts["shortcuts"]
    assert isinstance(editor, ShortcutEditor)
    editor.tree.setFocus(Qt.FocusReason.TabFocusReason)
    assert editor.tree.action_id


def test_wrong_values_are_told_by_their_labels() -> None:
    faults = SettingsFaults("settings.json", fields=("zoom_percent", "proxy", "proxy_logins"))
    assert faults.told(label_of) == (
        "In settings.json, these cannot be used and have their defaults: Text size, Proxy, proxy_logins."
    )


def test_tab_goes_through_the_profiles_from_top_to_bottom(page: ProfilePage) -> None:
    profiles = [Profile(ProfileId(name), name, CANALAPI_BASE_URL) for name in ("a", "b")]
    page.set_profiles(profiles, "a")
    page.show_section(Section.PROFILES)
    QApplication.processEvents()
    page.search.setFocus()
    places = []
    for _press in range(30):
        QTest.keyClick(has_keyboard(), Qt.Key.Key_Tab)
        if has_keyboard() is page.search:
            break
        if page._column_widget.isAncestorOf(has_keyboard()):
            places.append(has_keyboard().mapTo(page._column_widget, QPoint()).y())

    assert len(places) > 8
    assert places == sorted(places)


def test_the_word_proxy_leads_to_the_button_of_a_profile(page: ProfilePage) -> None:
    page.set_profiles([Profile(ProfileId("a"), "a", CANALAPI_BASE_URL)], "a")
    page.search.setText("proxy")

    QTest.keyClick(page.search, Qt.Key.Key_Down)

    button = has_keyboard()
    assert isinstance(button, QPushButton)
    assert button.text() == "Proxy and certificates\u2026"


def test_the_list_of_a_box_shows_all_its_choices(page: ProfilePage) -> None:
    page.go_to_setting("Proxy")
    editor = page.field("Proxy")
    assert isinstance(editor, ProxyEditor)
    editor.kind.showPopup()
    QApplication.processEvents()
    view = editor.kind.view()
    last = view.visualRect(editor.kind.model().index(3, 0))
    assert last.bottom() < view.viewport().height()
    editor.kind.hidePopup()


def test_about_is_shown_whole_and_takes_keys(qtbot: QtBot, page: ProfilePage) -> None:
    sheet = AboutDialog(page)
    sheet.show()
    QApplication.processEvents()
    assert sheet.area.verticalScrollBar().maximum() == 0
    assert sheet.area.focusPolicy() & Qt.FocusPolicy.TabFocus
    sheet.close()


@pytest.mark.parametrize("section", [Section.GENERAL, Section.APPEARANCE])
@pytest.mark.parametrize("key", [Qt.Key.Key_Down, Qt.Key.Key_Up])
def test_the_arrow_keys_of_a_button_stay_in_the_page(
    qtbot: QtBot, page: ProfilePage, section: Section, key: Qt.Key
) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    before, after = QPushButton("Before", window), QPushButton("After", window)
    row = QHBoxLayout(window)
    for widget in (before, page, after):
        row.addWidget(widget)
    window.show()
    window.activateWindow()
    page.show_section(section)
    QApplication.processEvents()
    buttons = [one for one in page.findChildren(QAbstractButton) if one.isVisible() and one.isEnabled()]
    buttons = [one for one in buttons if one.focusPolicy() & Qt.FocusPolicy.TabFocus]
    assert buttons
    for button in buttons:
        button.setFocus()
        if has_keyboard() is button:
            QTest.keyClick(button, key)
            assert page.isAncestorOf(has_keyboard()), (button.accessibleName(), button.text())


def test_down_goes_from_a_box_to_tick_to_the_next_row_and_up_to_the_one_before(page: ProfilePage) -> None:
    page.go_to_setting("High contrast")
    box = page.field("High contrast")

    QTest.keyClick(box, Qt.Key.Key_Down)
    assert page.field("Accent colour").isAncestorOf(has_keyboard())
    box.setFocus()
    QTest.keyClick(box, Qt.Key.Key_Up)

    assert page.field("Appearance").hasFocus()


def test_tab_still_leaves_a_form_behind_its_last_control(qtbot: QtBot) -> None:
    form = QWidget()
    only = QPushButton("Only", form)
    QHBoxLayout(form).addWidget(only)
    window = QWidget()
    qtbot.addWidget(window)
    column = QHBoxLayout(window)
    column.addWidget(FormArea(form, "Form", window))
    after = QPushButton("After", window)
    column.addWidget(after)
    window.show()
    window.activateWindow()
    only.setFocus()
    qtbot.waitUntil(only.hasFocus)

    QTest.keyClick(only, Qt.Key.Key_Down)
    assert only.hasFocus()
    QTest.keyClick(only, Qt.Key.Key_Tab)

    assert after.hasFocus()


def test_the_row_of_the_text_size_names_the_keys_that_hold(page: ProfilePage) -> None:
    page.show_section(Section.APPEARANCE)
    view = page._view(Section.APPEARANCE).view_of(setting_called("Text size"))
    assert view is not None
    before = view.sentence.text()
    others = Settings(shortcuts=(("zoom_in", ("Ctrl+F11",)), ("zoom_out", ("Ctrl+F10",))))
    BINDINGS.set_settings(others)
    try:
        page.set_settings(others)
        assert "Ctrl+F11 and Ctrl+F10 change it anywhere." in view.sentence.text()
    finally:
        BINDINGS.set_settings(Settings())
        page.set_settings(Settings())
    assert view.sentence.text() == before == "Of the whole window. Ctrl++ and Ctrl+- change it anywhere."
