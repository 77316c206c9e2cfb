"""The keys for the quick window in the settings: taken after a button, refused where others need them."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QSystemTrayIcon, QWidget

from canal_desktop.domain.settings import Appearance, Settings
from canal_desktop.ui.profile_page import ProfilePage
from canal_desktop.ui.quick.key_words import NEED_MODIFIER
from canal_desktop.ui.settings.keys_editor import KeysEditor
from canal_desktop.ui.settings.row_view import SettingView
from canal_desktop.ui.settings.rows import Section
from canal_desktop.ui.settings.table import setting_called
from canal_desktop.ui.theme.theme import make_theme

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

LABEL, GOOD = "Keys for the quick window", "Ctrl+Alt+J"
NONE, CTRL = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ControlModifier
ALT, SHIFT = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ShiftModifier
Key = Qt.Key


class Row:
    """The row on a page that is shown, and all that it told."""

    def __init__(self, page: ProfilePage) -> None:
        self.told: list[str] = []
        page.go_to_setting(LABEL)
        view = page._view(Section.GENERAL).view_of(setting_called(LABEL))
        assert isinstance(view, SettingView)
        assert isinstance(view.editor, KeysEditor)
        self.view, self.editor = view, view.editor
        page.settings_changed.connect(lambda settings: self.told.append(settings.quick_keys))

    def press(self, key: Qt.Key, held: Qt.KeyboardModifier = NONE) -> None:
        """Press keys where the keyboard is, as a user does."""
        QTest.keyClick(focused(), key, held)

    @property
    def takes(self) -> bool:
        """Whether the next key is taken for the wanted one."""
        return self.editor.capture.hasFocus()


def focused() -> QWidget:
    widget = QApplication.focusWidget()
    assert widget is not None
    return widget


@pytest.fixture
def row(qtbot: QtBot) -> Row:
    page = ProfilePage(make_theme(Appearance.LIGHT), Settings(quick_keys=GOOD), {})
    qtbot.addWidget(page)
    page.settings_changed.connect(page.set_settings)
    page.resize(1000, 800)
    page.show()
    page.activateWindow()
    return Row(page)


def test_keys_are_taken_after_the_button_only(row: Row) -> None:
    row.press(Key.Key_K, CTRL | ALT)
    assert row.told == []
    row.press(Key.Key_Space)
    assert row.takes
    row.press(Key.Key_K, CTRL | ALT)
    assert row.told == ["Ctrl+Alt+K"]
    assert row.editor.shown.text() == "Ctrl+Alt+K"
    assert focused() is row.editor.change


@pytest.mark.parametrize(
    ("key", "held", "sentence"),
    [
        (Key.Key_C, CTRL, "Ctrl+C means the same in nearly all programs. Choose others."),
        (Key.Key_Q, CTRL, "Ctrl+Q means the same in nearly all programs. Choose others."),
        (Key.Key_Down, NONE, NEED_MODIFIER),
        (Key.Key_Return, NONE, NEED_MODIFIER),
        (Key.Key_A, SHIFT, NEED_MODIFIER),
        (Key.Key_K, CTRL, "Ctrl+K is “Go to anything” in Canal already. Choose others."),
        (Key.Key_F2, SHIFT, "Shift+F2 is “New folder” in Canal already. Choose others."),
    ],
)
def test_keys_that_others_need_are_refused_and_the_former_stay(
    row: Row, key: Qt.Key, held: Qt.KeyboardModifier, sentence: str
) -> None:
    row.press(Key.Key_Space)
    row.press(key, held)
    assert row.view.error.isVisible()
    assert row.view.error.text() == sentence
    assert row.takes, "other keys can be pressed at once"
    row.press(Key.Key_Escape)
    assert row.told == []
    assert row.editor.shown.text() == GOOD
    assert not row.view.error.isVisible()


def test_esc_and_tab_leave_and_change_nothing(row: Row) -> None:
    row.press(Key.Key_Space)
    row.press(Key.Key_Escape)
    assert focused() is row.editor.change
    row.press(Key.Key_Space)
    row.press(Key.Key_Tab)
    assert not row.takes
    assert focused() is row.view.reset
    assert not row.editor.capture.isVisible()
    assert row.told == []


@pytest.mark.parametrize("key", [Key.Key_Backspace, Key.Key_Delete])
def test_backspace_and_delete_take_the_keys_away(row: Row, key: Qt.Key) -> None:
    row.press(Key.Key_Space)
    row.press(key)
    assert row.told == [""]
    assert row.editor.shown.text() == "None"


def test_after_the_way_back_no_key_is_taken(row: Row) -> None:
    row.view.reset.setFocus()
    row.press(Key.Key_Space)
    assert row.told == [""]
    assert focused() is row.editor.change
    row.press(Key.Key_Down)
    row.press(Key.Key_K, CTRL | ALT)
    assert row.told == [""]


def test_a_refusal_is_gone_with_the_next_good_keys(row: Row) -> None:
    row.press(Key.Key_Space)
    row.press(Key.Key_C, CTRL)
    row.press(Key.Key_K, CTRL | ALT)
    assert row.told == ["Ctrl+Alt+K"]
    assert not row.view.error.isVisible()


def test_the_two_places_of_these_keys_name_each_other(row: Row) -> None:
    assert "in the section Shortcuts." in row.view.sentence.text()
    page = row.view.window()
    assert isinstance(page, ProfilePage)
    page.show_section(Section.SHORTCUTS)
    told = [view.sentence.text() for _row, view in page._view(Section.SHORTCUTS).rows]
    assert any("in the section General." in sentence for sentence in told)


@pytest.mark.parametrize("is_there", [True, False])
def test_the_rows_of_the_tray_say_where_there_is_none(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, is_there: bool
) -> None:
    monkeypatch.setattr(QSystemTrayIcon, "isSystemTrayAvailable", lambda: is_there)
    page = ProfilePage(make_theme(Appearance.LIGHT), Settings(), {})
    qtbot.addWidget(page)
    for label in ("Icon in the tray", "Go on in the tray"):
        view = page._view(Section.GENERAL).view_of(setting_called(label))
        assert view is not None
        assert ("This desktop has no tray now" in view.sentence.text()) is not is_there
