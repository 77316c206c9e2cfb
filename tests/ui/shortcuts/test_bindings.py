"""Which keys do what, and how a pressed key is known."""

import sys

import pytest
from PySide6.QtCore import QEvent, QKeyCombination, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from canal_desktop.domain.settings import SendKey, Settings
from canal_desktop.ui.shortcuts.bindings import Bindings
from canal_desktop.ui.shortcuts.key_kinds import combination, is_plain, same_keys, types_a_character
from canal_desktop.ui.shortcuts.key_tip import KeyTip
from canal_desktop.ui.shortcuts.physical_keys import us_key, us_text

Key = Qt.Key
NONE = Qt.KeyboardModifier.NoModifier
CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
ALT, GROUP = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.GroupSwitchModifier
# Of a key's place, and what X11 calls the sign on it.
ES, O_CYRILLIC, HA = (54, 0x6D3), (44, 0x6CF), (34, 0x6C8)
BETA, SHIN, ALEF = (56, 0x7E2), (38, 0xCF9), (43, 0x5C7)
GEORGIAN_JAN = (44, 0x10010EF)
SLASH_PLACE = (61, 0x2E)


def press(key: int, held: Qt.KeyboardModifier = NONE, text: str = "", native: tuple[int, int] = (0, 0)) -> QKeyEvent:
    return QKeyEvent(QEvent.Type.KeyPress, key, held, native[0], native[1], 0, text)


def test_chosen_keys_replace_those_of_the_table(bindings: Bindings) -> None:
    assert bindings.matches("next_message", press(Key.Key_J, text="j"))
    bindings.set_settings(Settings(shortcuts=(("next_message", ("N", "Ctrl+Down")), ("unknown", ("F5",)))))

    assert not bindings.matches("next_message", press(Key.Key_J, text="j"))
    assert bindings.matches("next_message", press(Key.Key_N, text="n"))
    assert bindings.matches("next_message", press(Key.Key_Down, CONTROL))
    assert bindings.plain_action(press(Key.Key_N, text="n")) == "next_message"
    assert bindings.plain_action(press(Key.Key_Down, CONTROL)) is None
    assert bindings.window_keys("next_message") == ("Ctrl+Down",)


def test_what_is_no_key_is_left_out(bindings: Bindings) -> None:
    bindings.set_settings(Settings(shortcuts=(("find", ("nonsense", "F5", "")),)))

    assert bindings.keys("find") == ("F5",)
    assert bindings.plain_action(press(Key.Key_unknown)) is None


def test_it_tells_only_of_what_changed(bindings: Bindings, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(bindings.changed):
        bindings.set_settings(Settings(zoom_percent=200))
    with qtbot.waitSignal(bindings.changed):
        bindings.set_settings(Settings(shortcuts=(("find", ("F5",)),)))


def test_signs_are_known_by_what_is_written(bindings: Bindings) -> None:
    # With AltGr on a German keyboard, as X11 and as Windows tell it.
    assert bindings.matches("previous_code", press(Key.Key_BracketLeft, GROUP, "["))
    assert bindings.matches("previous_code", press(Key.Key_8, CONTROL | ALT, "["))
    assert not bindings.matches("previous_code", press(Key.Key_8, text="8"))


def test_a_letter_means_nothing_with_ctrl(bindings: Bindings) -> None:
    assert not bindings.matches("next_message", press(Key.Key_J, CONTROL, "\n"))
    assert bindings.matches("copy_message", press(Key.Key_C, text="c"))
    assert not bindings.matches("copy_message", press(Key.Key_C, SHIFT, "C"))
    assert bindings.matches("copy_message_code", press(Key.Key_C, SHIFT, "C"))


def test_both_enters_are_one_and_numbers_are_those_of_the_row_too(bindings: Bindings) -> None:
    assert bindings.matches("continue", press(Key.Key_Enter, CONTROL | SHIFT | Qt.KeyboardModifier.KeypadModifier))
    assert bindings.matches("conversation_1", press(Key.Key_1, CONTROL | Qt.KeyboardModifier.KeypadModifier))


def test_the_key_that_sends_is_the_chosen_one(bindings: Bindings) -> None:
    assert bindings.shown("send") == "Enter"
    bindings.set_settings(Settings(send_key=SendKey.CTRL_ENTER))
    assert bindings.shown("send") == "Ctrl+Enter"
    assert bindings.shown("add_question") == "Alt+Enter"


def test_a_tip_names_the_key_there_is_now(bindings: Bindings, qtbot: QtBot) -> None:
    button = QPushButton()
    qtbot.addWidget(button)
    tip = KeyTip(button, "Regenerate", "regenerate")
    assert button.toolTip() == "Regenerate (Ctrl+R)"
    bindings.set_settings(Settings(shortcuts=(("regenerate", ("F5",)),)))
    assert button.toolTip() == "Regenerate (F5)"
    bindings.set_settings(Settings(shortcuts=(("regenerate", ()),)))
    assert button.toolTip() == "Regenerate"
    tip.say("Stop", "stop")
    assert button.toolTip() == "Stop (Esc)"


@pytest.mark.parametrize("keys", ["J", "Shift+C", "Del", "Left", "Space", "Shift+Tab", "Return", "/"])
def test_plain_keys(keys: str) -> None:
    assert is_plain(keys)


@pytest.mark.parametrize("keys", ["Ctrl+J", "Alt+Left", "F1", "Shift+F6", "Esc", "Shift+Esc", "Meta+J"])
def test_keys_that_are_in_nobodys_way(keys: str) -> None:
    assert not is_plain(keys)


def test_kinds_of_keys() -> None:
    assert same_keys("Ctrl+Return", "Ctrl+Enter")
    assert not same_keys("", "")
    assert combination("nonsense+") == combination("")
    assert types_a_character("Ctrl+Alt+E") is (sys.platform != "darwin")
    assert not types_a_character("Ctrl+Alt+F5")


linux = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="Other systems number keys in other ways.")


@linux
@pytest.mark.parametrize(
    ("native", "key", "text", "wanted"),
    [
        (O_CYRILLIC, 0x41E, "о", "next_message"),
        (ES, 0x421, "с", "copy_message"),
        (HA, 0x425, "х", "previous_code"),
        (GEORGIAN_JAN, 0x10EF, "ჯ", "next_message"),
    ],
)
def test_letters_of_other_scripts_go_by_their_place(
    bindings: Bindings, native: tuple[int, int], key: int, text: str, wanted: str
) -> None:
    event = press(key, text=text, native=native)
    assert bindings.plain_action(event) is None
    bindings.set_settings(Settings(physical_keys=True))

    assert bindings.plain_action(event) == wanted


@linux
@pytest.mark.parametrize("native", [ES, BETA, SHIN, ALEF])
def test_signs_go_by_their_place_once_a_letter_told_the_layout(bindings: Bindings, native: tuple[int, int]) -> None:
    bindings.set_settings(Settings(physical_keys=True))
    slash = press(Key.Key_Period, CONTROL, ".", SLASH_PLACE)
    assert bindings.physical.meant(slash) is None

    bindings.physical.meant(press(0x421, text="с", native=native))
    assert bindings.physical.meant(slash) == QKeyCombination(CONTROL, Key.Key_Slash)
    # Back to a Latin layout, whatever its letters are.
    bindings.physical.meant(press(Key.Key_C, text="c", native=(54, 0x63)))
    assert bindings.physical.meant(slash) is None


@linux
def test_the_latin_letter_that_qt_tells_with_ctrl_is_no_latin_layout(bindings: Bindings) -> None:
    bindings.set_settings(Settings(physical_keys=True))

    assert bindings.physical.meant(press(Key.Key_C, CONTROL, "\x03", ES)) == QKeyCombination(CONTROL, Key.Key_C)


@linux
def test_a_latin_layout_is_left_as_it_is(bindings: Bindings) -> None:
    bindings.set_settings(Settings(physical_keys=True))

    # The Y of a German keyboard stands where the US one has Z.
    assert bindings.physical.meant(press(Key.Key_Y, CONTROL, "\x19", (52, 0x79))) is None


@linux
def test_the_us_keyboard_is_known_whole() -> None:
    rows = {10: "1234567890-=", 24: "qwertyuiop[]", 38: "asdfghjkl;'`", 51: "\\zxcvbnm,./"}
    for first, signs in rows.items():
        for number, sign in enumerate(signs):
            assert us_key(press(0, native=(first + number, 0))) == sign
    assert us_key(press(0, native=(36, 0))) == ""
    assert us_text(press(0, SHIFT, native=(47, 0))) == ":"
    assert us_text(press(0, SHIFT, native=(54, 0))) == "C"


@pytest.mark.parametrize(
    ("system", "codes"),
    [("darwin", {4: "h", 5: "g", 16: "y", 44: "/", 41: ";", 50: "`"}), ("win32", {35: "h", 53: "/", 39: ";", 41: "`"})],
)
def test_other_systems_number_keys_in_their_own_way(
    monkeypatch: pytest.MonkeyPatch, system: str, codes: dict[int, str]
) -> None:
    monkeypatch.setattr(sys, "platform", system)
    for code, sign in codes.items():
        native = (0, code) if system == "darwin" else (code, 0)
        assert us_key(press(0, native=native)) == sign


def test_a_chosen_key_goes_before_that_of_the_table(bindings: Bindings) -> None:
    """A new version may give an action a key that the user has given to another one long ago."""
    bindings.set_settings(Settings(shortcuts=(("copy_markdown", ("Ctrl+R",)), ("retry", ("Ctrl+R", "F10")))))

    assert bindings.keys("copy_markdown") == ("Ctrl+R",)
    assert bindings.keys("regenerate") == ()
    # Chosen twice, by hand.
    assert bindings.keys("retry") == ("F10",)
    assert bindings.keys("conversation_1") == bindings.keys("column_1") == ("Ctrl+1",)
