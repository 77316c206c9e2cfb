"""Rows of the settings: each changes its own field, says what is wrong, and leads back to its default."""

from dataclasses import fields, replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QColorDialog, QWidget
from pytestqt.qtbot import QtBot

from canal_desktop.domain.settings import Appearance, Settings
from canal_desktop.language import speak, tr
from canal_desktop.storage.settings_file import CHECKS
from canal_desktop.ui.profile_page import ProfilePage
from canal_desktop.ui.settings.editors import ChoiceEditor, LineEditor, Switch
from canal_desktop.ui.settings.row_view import SettingView
from canal_desktop.ui.settings.rows import Doing, Section, Setting, fields_of, matches, with_defaults
from canal_desktop.ui.settings.table import TABLE, setting_called
from canal_desktop.ui.settings.wide_editors import ColourEditor, FileEditor, ProxyEditor
from canal_desktop.ui.shortcuts.editor import ShortcutEditor
from canal_desktop.ui.theme.theme import make_theme

ELSEWHERE = {
    # Kept from one use to the next, or changed where they are used.
    *("active_profile", "draft_profile", "draft_model", "seen_version", "done_hints", "compared_models"),
    *("lock_id", "lock_keyring"),
    "code_form",
    *("picture_model", "picture_size", "picture_quality", "picture_count", "sidebar_visible", "shows_figures"),
    *("day_warn", "day_stop", "month_warn", "month_stop", "sync_folder", "mirror_folder"),
}

OTHER: dict[str, object] = {
    "language": "en",
    "accent": "#0f766e",
    "proxy": "http://proxy.example.com:8080",
    "proxy_bypass": "intranet.example.com",
    "ca_file": "/etc/ssl/company.pem",
    "quick_keys": "Ctrl+Alt+Space",
    "title_model": "cheap",
    "spell_languages": "de_DE",
    "idle_timeout_s": 60,
    "lock_after_min": 10,
}


@pytest.fixture
def page(qtbot: QtBot) -> ProfilePage:
    made = ProfilePage(make_theme(Appearance.LIGHT), Settings(), {})
    qtbot.addWidget(made)
    made.settings_changed.connect(made.set_settings)
    made.resize(1000, 800)
    made.show()
    made.activateWindow()
    return made


def view_of(page: ProfilePage, label: str) -> SettingView:
    page.go_to_setting(label)
    view = page._view(setting_called(label).section).view_of(setting_called(label))
    assert isinstance(view, SettingView)
    QApplication.processEvents()
    return view


def typed(line: LineEditor, text: str) -> None:
    line.setFocus()
    line.clear()
    # QTest types Latin letters only.
    line.insert(text)
    QTest.keyClick(line, Qt.Key.Key_Return)


def another(view: SettingView) -> object:
    """A value that is not the default, as the editor would tell it."""
    setting, editor = view.setting, view.editor
    if setting.field in OTHER:
        return OTHER[setting.field]
    if isinstance(editor, Switch):
        return not setting.usual
    if isinstance(editor, ChoiceEditor):
        return next((value for value in editor._values if value != setting.usual), "Some Font")
    return "something"


def test_every_setting_is_in_the_table_or_belongs_elsewhere() -> None:
    listed = fields_of(TABLE)
    known = {field.name for field in fields(Settings)}
    assert len(listed) == len(set(listed))
    assert set(listed) <= known
    assert known - set(listed) <= ELSEWHERE | {"proxy_logins"}
    assert all(row.help or row.label for row in TABLE)


@pytest.mark.parametrize("setting", [row for row in TABLE if isinstance(row, Setting)], ids=lambda row: row.field)
def test_a_row_tells_its_own_field_and_leads_back_to_its_default(page: ProfilePage, setting: Setting) -> None:
    view = view_of(page, setting.label)
    if setting.field == "spelling":
        value: object = False
    else:
        value = another(view)
    told: list[Settings] = []
    page.settings_changed.connect(told.append)
    assert not view.reset.isVisible()

    view._values.chosen.emit(value)
    assert told == [replace(Settings(), **{setting.field: value})]
    assert CHECKS[setting.field](value) == value
    page.set_settings(told[0])
    if setting.is_possible(told[0]):
        assert view.reset.isVisible()
        assert view.reset.accessibleName() == f"Back to the default: {setting.label}"
    view.reset.click()
    assert told[-1] == Settings()
    assert not view.reset.isVisible()


def test_a_number_out_of_range_says_what_to_enter_and_changes_nothing(page: ProfilePage) -> None:
    view = view_of(page, "Give up after silence of")
    line = view.editor
    assert isinstance(line, LineEditor)
    told: list[Settings] = []
    page.settings_changed.connect(told.append)
    for text in ("9", "601", "soon", "-20", "1e2", "9" * 50, "٣"):
        typed(line, text)
        assert view.error.text() == "Enter a whole number from 10 to 600.", text
        assert view.error.isVisible()
        assert line.property("invalid") is True
        assert line.accessibleDescription().startswith("Enter a whole number")
    assert told == []
    assert view.reset.isVisible()
    typed(line, "45")
    assert [one.idle_timeout_s for one in told] == [45]
    assert not view.error.isVisible()
    typed(line, "7")
    view.reset.click()
    assert (line.text(), view.error.isVisible(), told[-1]) == ("120", False, Settings())


def test_a_proxy_is_entered_by_kind_and_address(page: ProfilePage) -> None:
    view = view_of(page, "Proxy")
    editor = view.editor
    assert isinstance(editor, ProxyEditor)
    told: list[str] = []
    page.settings_changed.connect(lambda settings: told.append(settings.proxy))
    assert not editor.address.isVisible()
    editor.kind.setCurrentIndex(3)
    editor.kind.activated.emit(3)
    assert view.error.text() == ""
    assert editor.address.hasFocus()
    typed(editor.address, "me:secret@127.0.0.1:1080")
    assert "fields of their own" in view.error.text()
    assert told == []
    typed(editor.address, "127.0.0.1:1080")
    assert told == ["socks5://127.0.0.1:1080"]
    assert not view.error.isVisible()
    assert page.field("Without the proxy").isEnabled()
    editor.kind.setCurrentIndex(2)
    editor.kind.activated.emit(2)
    assert told[-1] == "http://127.0.0.1:1080"
    editor.kind.setCurrentIndex(1)
    editor.kind.activated.emit(1)
    assert told[-1] == "none"
    assert not editor.address.isVisible()
    assert not page.field("Without the proxy").isEnabled()


def test_an_unusual_proxy_is_shown_as_it_is(page: ProfilePage) -> None:
    page.set_settings(Settings(proxy="https://proxy.example.com:443"))
    editor = view_of(page, "Proxy").editor
    assert isinstance(editor, ProxyEditor)
    assert (editor.kind.currentText(), editor.address.text()) == ("HTTP", "https://proxy.example.com:443")


def test_another_kind_of_proxy_does_not_keep_the_scheme_of_the_former_one(page: ProfilePage) -> None:
    page.set_settings(Settings(proxy="https://proxy.example.com:8443"))
    editor = view_of(page, "Proxy").editor
    assert isinstance(editor, ProxyEditor)
    told: list[str] = []
    page.settings_changed.connect(lambda settings: told.append(settings.proxy))

    editor.kind.chosen.emit("http")
    editor.kind.show_value("socks5")
    editor.kind.chosen.emit("socks5")

    assert told[-1] == "socks5://proxy.example.com:8443"
    assert told[:-1] in ([], ["https://proxy.example.com:8443"])
    assert editor.address.text() == "proxy.example.com:8443"


def test_a_path_must_be_whole(page: ProfilePage) -> None:
    view = view_of(page, "Extra certificates")
    editor = view.editor
    assert isinstance(editor, FileEditor)
    told: list[str] = []
    page.settings_changed.connect(lambda settings: told.append(settings.ca_file))
    typed(editor.path, "company.pem")
    assert "whole path" in view.error.text()
    assert editor.path.property("invalid") is True
    editor.pick.click()
    assert editor.dialog is not None
    editor.dialog.fileSelected.emit("/etc/ssl/company.pem")
    editor.dialog.reject()
    assert told == ["/etc/ssl/company.pem"]
    assert (editor.path.text(), view.error.isVisible()) == ("/etc/ssl/company.pem", False)


def test_an_accent_is_a_swatch_or_any_colour(page: ProfilePage) -> None:
    editor = view_of(page, "Accent colour").editor
    assert isinstance(editor, ColourEditor)
    told: list[str] = []
    page.settings_changed.connect(lambda settings: told.append(settings.accent))
    assert editor.buttons[""].isChecked()
    editor.buttons["#2e7d32"].click()
    assert [colour for colour, button in editor.buttons.items() if button.isChecked()] == ["#2e7d32"]
    editor.other.click()
    dialog = editor.findChild(QColorDialog)
    assert dialog is not None
    dialog.setCurrentColor("#123456")
    dialog.accept()
    assert told == ["#2e7d32", "#123456"]
    assert editor.other.text() == "Other colour: #123456…"


def test_a_section_goes_back_to_its_defaults_and_leaves_the_others(page: ProfilePage) -> None:
    changed = Settings(zoom_percent=125, high_contrast=True, idle_timeout_s=60, active_profile="a")
    page.set_settings(changed)
    page.show_section(Section.APPEARANCE)
    view = page._views[Section.APPEARANCE]
    told: list[Settings] = []
    page.settings_changed.connect(told.append)
    assert view.reset.isVisible()
    view.reset.click()
    assert told == [Settings(idle_timeout_s=60, active_profile="a")]
    assert not view.reset.isVisible()


def test_all_defaults_keep_what_is_no_setting_of_the_page() -> None:
    kept = Settings(active_profile="a", seen_version="1", mirror_folder="/m")
    used = replace(kept, zoom_percent=200, proxy="none", speech_voice="b")
    assert with_defaults(used, fields_of(TABLE)) == kept


def test_what_is_typed_stays_while_another_setting_changes(page: ProfilePage) -> None:
    page.set_settings(Settings(auto_titles=True))
    line = view_of(page, "Model for titles").editor
    assert isinstance(line, LineEditor)
    QTest.keyClicks(line, "half a na")
    page.set_settings(Settings(auto_titles=True, zoom_percent=110))
    assert line.text() == "half a na"


def test_a_section_is_no_trap_for_the_keyboard(page: ProfilePage) -> None:
    seen: list[QWidget | None] = []
    page.go_to_setting("Keys for the quick window")
    for _step in range(3):
        seen.append(QApplication.focusWidget())
        QTest.keyClick(QApplication.focusWidget() or page, Qt.Key.Key_Tab)
    assert len(set(seen)) == 3


def test_shortcuts_are_changed_on_the_page_and_go_back_with_their_section(page: ProfilePage) -> None:
    page.show_section(Section.SHORTCUTS)
    editor = page.part("shortcuts")
    assert isinstance(editor, ShortcutEditor)
    assert not editor.physical.isVisible()
    told: list[Settings] = []
    page.settings_changed.connect(told.append)
    changed = Settings(shortcuts=(("send", ("Ctrl+Alt+S",)),))
    editor.changed.emit(changed)
    assert told == [changed]
    page._views[Section.SHORTCUTS].reset.click()
    assert told == [changed, Settings()]


def test_other_keys_take_no_other_setting_back(page: ProfilePage) -> None:
    page.show_section(Section.SHORTCUTS)
    editor = page.part("shortcuts")
    assert isinstance(editor, ShortcutEditor)
    wanted = Settings(accent="#0f766e", physical_keys=True)
    page.set_settings(wanted)
    told: list[Settings] = []
    page.settings_changed.connect(told.append)

    editor.tree.go_to("regenerate")
    editor.clear.click()

    assert told == [replace(wanted, shortcuts=(("regenerate", ()),))]


def test_english_words_find_a_row_in_every_language() -> None:
    german = {"Density": "Dichte", "How much room there is.": "Wie viel Platz ist.", "spacing": "Abstand"}
    speak(lambda text, _about, _count: german.get(text, ""))
    row = Doing("x", "x", tr("Density"), tr("How much room there is."), Section.DATA, tr("spacing"))

    found = [query for query in ("dichte", "PLATZ density", "spacing abstand", "spacing zoom") if matches(query, row)]

    speak(None)
    assert found == ["dichte", "PLATZ density", "spacing abstand"]
