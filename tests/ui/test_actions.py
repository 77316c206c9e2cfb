"""The table of actions, and the menus made of it."""

from itertools import combinations

import pytest
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QMainWindow, QMenu
from pytestqt.qtbot import QtBot

from canal_desktop.domain.settings import Settings
from canal_desktop.ui.actions import ACTIONS, BY_ID, MENU_TEXTS, Fact, Menu
from canal_desktop.ui.shortcuts.access_keys import with_access_keys
from canal_desktop.ui.shortcuts.bindings import BINDINGS
from canal_desktop.ui.shortcuts.changes import conflicts
from canal_desktop.ui.window_menus import build_actions, enable_actions, fill_menu_bar
from tools.shortcut_list import DOCUMENT, with_keys


def test_no_key_means_two_things_at_once() -> None:
    twice = [
        (action.id, key, other.id)
        for action in ACTIONS
        for key in action.shortcuts
        for other in conflicts(Settings(), action.id, key)
    ]

    assert twice == []


def test_every_shortcut_is_a_key_qt_knows() -> None:
    keys = [key for action in ACTIONS for key in (*action.shortcuts, *action.fixed)]

    assert [key for key in keys if not QKeySequence(key).toString()] == []


def test_ids_are_unique() -> None:
    assert len(BY_ID) == len(ACTIONS)


def test_the_list_of_keys_is_that_of_the_table() -> None:
    document = DOCUMENT.read_text(encoding="utf-8")

    assert document == with_keys(document), "run: python -m tools.shortcut_list"


@pytest.fixture
def bar_window(qtbot: QtBot) -> QMainWindow:
    window = QMainWindow()
    qtbot.addWidget(window)
    fill_menu_bar(window.menuBar(), build_actions(window, lambda _action_id: None))
    return window


def menus_of(window: QMainWindow) -> list[QMenu]:
    return [menu for menu in window.menuBar().findChildren(QMenu) if isinstance(menu, QMenu)]


def letters(texts: list[str]) -> list[str]:
    return [text.replace("&&", "")[text.replace("&&", "").index("&") + 1].casefold() for text in texts]


def test_every_action_is_in_a_menu(bar_window: QMainWindow) -> None:
    in_menus = [
        action.objectName()
        for menu in menus_of(bar_window)
        for action in menu.actions()
        if not action.isSeparator() and action.menu() is None
    ]

    assert [entry.text().replace("&", "") for entry in bar_window.menuBar().actions()] == list(MENU_TEXTS.values())
    assert sorted(in_menus) == sorted(action.id for action in ACTIONS)


def test_every_entry_has_an_access_key_of_its_own(bar_window: QMainWindow) -> None:
    menus = menus_of(bar_window)
    for menu in menus:
        menu.aboutToShow.emit()
        menu.aboutToShow.emit()

    assert len(menus) == len(Menu) + 2
    for menu in menus:
        texts = [action.text() for action in menu.actions() if not action.isSeparator()]
        assert len(set(letters(texts))) == len(texts), texts
        # Letters behind the text are for those languages alone whose signs are not typed with one key.
        assert [text for text in texts if text.endswith(")") and text[-3] == "&"] == []
    bar = [entry.text() for entry in bar_window.menuBar().actions()]
    assert len(set(letters(bar))) == len(bar)


@pytest.mark.parametrize(
    ("texts", "expected"),
    [
        (["Copy", "Cut", "Paste"], ["&Copy", "C&ut", "&Paste"]),
        (["New", "New folder"], ["&New", "New &folder"]),
        (["ab", "a", "b c"], ["a&b", "&a", "b &c"]),
        (["Save & quit\tCtrl+Q"], ["&Save && quit\tCtrl+Q"]),
        (["复制", "粘贴…"], ["复制 (&A)", "粘贴 (&B)…"]),
        (["Копировать", "Кавычки"], ["&Копировать", "К&авычки"]),
        (["a", "A"], ["&a", "A (&B)"]),
    ],
)
def test_access_keys(texts: list[str], expected: list[str]) -> None:
    assert with_access_keys(texts) == expected


def test_more_entries_than_letters_have_none() -> None:
    marked = with_access_keys(["复"] * 40)

    assert [text for text in marked if "&" not in text] == ["复"] * 4


def test_only_what_is_possible_is_enabled(qtbot: QtBot) -> None:
    window = QMainWindow()
    qtbot.addWidget(window)
    built = build_actions(window, lambda _action_id: None)

    enable_actions(built, {Fact.RUNNING})

    assert built["stop"].isEnabled()
    assert built["quit"].isEnabled()
    assert not built["regenerate"].isEnabled()


def test_a_chosen_action_runs_by_its_id(qtbot: QtBot) -> None:
    window = QMainWindow()
    qtbot.addWidget(window)
    ran: list[str] = []
    built = build_actions(window, ran.append)

    built["regenerate"].trigger()

    assert ran == ["regenerate"]


def test_letters_are_not_shortcuts_of_the_window(qtbot: QtBot) -> None:
    window = QMainWindow()
    qtbot.addWidget(window)
    built = build_actions(window, lambda _action_id: None)

    bound = {action_id: [key.toString() for key in action.shortcuts()] for action_id, action in built.items()}

    assert bound["next_message"] == ["Alt+PgDown"]
    assert bound["copy_message"] == []
    assert bound["previous_version"] == ["Alt+Left"]
    assert bound["stop"] == ["Esc"]
    assert bound["send"] == []
    assert BINDINGS.shown("next_message") == "J, Alt+PgDown"


def test_columns_and_conversations_share_keys_that_are_never_possible_together() -> None:
    shared = [
        (one.id, other.id) for one, other in combinations(ACTIONS, 2) if set(one.shortcuts) & set(other.shortcuts)
    ]

    assert [pair for pair in shared if pair[0].startswith("conversation_") and pair[1].startswith("column_")] == shared
    assert len(shared) == 6
