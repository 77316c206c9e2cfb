"""The editor of shortcuts."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QTreeWidget, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from canal_desktop.domain.settings import Settings
from canal_desktop.ui.shortcuts.changes import keys_of, warning, with_keys
from canal_desktop.ui.shortcuts.editor import ShortcutEditor
from canal_desktop.ui.shortcuts.key_kinds import types_a_character

Key = Qt.Key
NONE = Qt.KeyboardModifier.NoModifier
CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
ALT = Qt.KeyboardModifier.AltModifier


class Trial:
    """An editor, and the settings it gave last."""

    def __init__(self, qtbot: QtBot, settings: Settings) -> None:
        self.window = QWidget()
        qtbot.addWidget(self.window)
        self.editor = ShortcutEditor(settings, self.window)
        QVBoxLayout(self.window).addWidget(self.editor)
        self.settings = settings
        self.told: list[Settings] = []
        self.editor.changed.connect(self.told.append)
        self.window.resize(700, 600)
        with qtbot.waitActive(self.window):
            self.window.show()
            self.window.activateWindow()

    def capture(self, action_id: str, *, adds: bool = False) -> None:
        self.editor.tree.go_to(action_id)
        (self.editor.add if adds else self.editor.change).click()
        assert self.editor.capture.hasFocus()

    def press(self, key: Qt.Key, held: Qt.KeyboardModifier = NONE) -> None:
        QTest.keyClick(QApplication.focusWidget() or self.editor, key, held)

    @property
    def last(self) -> Settings:
        return self.told[-1]

    @property
    def is_asking(self) -> bool:
        return not self.editor.capture.isHidden()


@pytest.fixture
def trial(qtbot: QtBot) -> Trial:
    return Trial(qtbot, Settings())


def test_a_free_key_holds_at_once(trial: Trial) -> None:
    trial.capture("regenerate")
    trial.press(Key.Key_G, CONTROL | ALT | SHIFT | Qt.KeyboardModifier.MetaModifier)
    # Ctrl and Alt together may write something.
    assert "AltGr" in trial.editor.told.text()
    trial.press(Key.Key_Escape)
    assert not trial.is_asking
    assert trial.told == []

    trial.capture("regenerate")
    trial.press(Key.Key_F5)

    assert keys_of(trial.last, "regenerate") == ("F5",)
    assert not trial.is_asking
    assert trial.editor.told.text() == "“Regenerate”: F5"
    assert ("Regenerate", "F5") in trial.editor.tree.shown_rows()


def test_a_second_key_stands_beside_the_first(trial: Trial) -> None:
    trial.capture("regenerate", adds=True)
    trial.press(Key.Key_F5)

    assert keys_of(trial.last, "regenerate") == ("Ctrl+R", "F5")


def test_a_taken_key_is_taken_only_when_the_user_says_so(trial: Trial) -> None:
    trial.capture("regenerate")
    trial.press(Key.Key_N, CONTROL)

    assert trial.told == []
    assert trial.editor.told.text() == "Ctrl+N is “New conversation” already."
    assert trial.editor.take.hasFocus()
    assert trial.editor.take.text() == "Take it from there"
    trial.press(Key.Key_Space)
    assert keys_of(trial.last, "regenerate") == ("Ctrl+N",)
    assert keys_of(trial.last, "new_conversation") == ("Ctrl+Shift+O",)

    trial.editor.tree.go_to("new_conversation")
    trial.editor.reset.click()
    # The other action keeps what it was given.
    assert keys_of(trial.last, "new_conversation") == ("Ctrl+Shift+O",)
    assert "stayed there" in trial.editor.told.text()
    trial.editor.reset_all.click()
    assert trial.last == Settings()


def test_cancel_and_esc_change_nothing(trial: Trial) -> None:
    trial.capture("regenerate")
    trial.press(Key.Key_N, CONTROL)
    trial.editor.cancel.click()
    assert not trial.is_asking
    trial.capture("regenerate")
    trial.press(Key.Key_Escape)

    assert not trial.is_asking
    assert trial.editor.tree.hasFocus()
    assert trial.told == []
    assert trial.window.isVisible()


def test_backspace_takes_the_keys_away(trial: Trial) -> None:
    trial.capture("regenerate")
    trial.press(Key.Key_Backspace)

    assert keys_of(trial.last, "regenerate") == ()
    trial.editor.reset.click()
    assert trial.last == Settings()


def test_tab_and_modifiers_are_no_way_out_of_the_field(trial: Trial) -> None:
    trial.capture("next")
    trial.press(Key.Key_Shift, SHIFT)
    assert trial.editor.capture.text() == ""
    trial.press(Key.Key_Backtab, ALT | SHIFT)

    assert keys_of(trial.last, "next") == ("Alt+Shift+Tab", "Ctrl+PgDown")


@pytest.mark.parametrize(
    ("action", "key", "held", "sentence"),
    [
        ("regenerate", Key.Key_W, CONTROL, "nearly all programs"),
        ("regenerate", Key.Key_Q, CONTROL, "“Quit” already"),
        ("regenerate", Key.Key_R, NONE, "only while messages are read"),
        ("regenerate", Key.Key_E, CONTROL | ALT, "AltGr"),
        ("regenerate", Key.Key_V, CONTROL, "while writing"),
    ],
)
def test_what_is_meant_otherwise_elsewhere_is_asked_about(
    trial: Trial, action: str, key: Qt.Key, held: Qt.KeyboardModifier, sentence: str
) -> None:
    trial.capture(action)
    trial.press(key, held)

    assert trial.told == []
    assert sentence in trial.editor.told.text()
    trial.editor.take.click()
    assert len(trial.told) == 1


@pytest.mark.parametrize(
    ("key", "held"), [(Key.Key_C, CONTROL), (Key.Key_Return, NONE), (Key.Key_A, CONTROL), (Key.Key_Return, CONTROL)]
)
def test_a_fixed_key_of_another_action_is_refused(trial: Trial, key: Qt.Key, held: Qt.KeyboardModifier) -> None:
    trial.capture("regenerate")
    trial.press(key, held)

    assert "always keeps it" in trial.editor.told.text()
    assert trial.editor.take.isHidden()
    assert trial.editor.capture.hasFocus()
    trial.press(Key.Key_F5)
    assert keys_of(trial.last, "regenerate") == ("F5",)


def test_the_list_is_searched_by_name_menu_and_keys(trial: Trial) -> None:
    trial.editor.search.setText("regen")
    assert [row[0] for row in trial.editor.tree.shown_rows()] == ["Regenerate", "Regenerate with another model"]
    assert trial.editor.tree.action_id == "regenerate"
    trial.editor.search.setText("ctrl+shift+x")
    assert trial.editor.tree.shown_rows() == [("What is sent", "Ctrl+Shift+X")]
    trial.editor.search.setText("nothing of the kind")
    assert trial.editor.tree.shown_rows() == []
    assert not trial.editor.change.isEnabled()
    trial.editor.search.setText("stop")
    assert ("Stop", "Esc (fixed)") in trial.editor.tree.shown_rows()


def test_no_more_keys_than_can_be_kept(qtbot: QtBot) -> None:
    trial = Trial(qtbot, with_keys(Settings(), "regenerate", ("F5", "F10", "F11", "Ctrl+R")))
    trial.editor.tree.go_to("regenerate")

    assert not trial.editor.add.isEnabled()
    assert trial.editor.change.isEnabled()


def test_keys_by_their_place_are_chosen_here(trial: Trial) -> None:
    trial.editor.physical.click()
    assert trial.last.physical_keys
    trial.editor.set_settings(Settings())
    assert not trial.editor.physical.isChecked()
    assert len(trial.told) == 1


def test_the_keys_of_the_table_are_not_kept_as_a_choice() -> None:
    settings = with_keys(Settings(), "regenerate", ("F5",))

    assert settings.shortcuts == (("regenerate", ("F5",)),)
    assert with_keys(settings, "regenerate", ("Ctrl+R",)) == Settings()


def test_keys_of_actions_that_are_not_known_stay() -> None:
    settings = Settings(shortcuts=(("of_another_version", ("F5",)),))

    assert with_keys(settings, "regenerate", ()).shortcuts == (("of_another_version", ("F5",)), ("regenerate", ()))


def test_no_default_needs_a_warning() -> None:
    from canal_desktop.ui.actions import ACTIONS
    from canal_desktop.ui.shortcuts.key_kinds import is_plain

    warned = [
        (action.id, key)
        for action in ACTIONS
        for key in action.shortcuts
        if not is_plain(key) and warning(action.id, key)
    ]
    assert warned == []
    assert not any(types_a_character(key) for action in ACTIONS for key in action.shortcuts)


def test_every_row_is_reached_with_arrows(trial: Trial) -> None:
    tree = trial.editor.tree
    assert isinstance(tree, QTreeWidget)
    tree.setFocus()
    tree.go_to("new_conversation")
    trial.press(Key.Key_Down)
    assert tree.action_id == "new_temporary"
    trial.press(Key.Key_Return)
    assert trial.editor.capture.hasFocus()
