"""What Enter does with each setting, each key held, in an edited message, and while an input method composes."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QEvent, QRect, Qt
from PySide6.QtGui import QInputMethodEvent, QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from canal_desktop.domain.settings import Appearance, SendKey
from canal_desktop.ui.composer.composer import Composer
from canal_desktop.ui.theme.theme import make_theme

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

HELD = Qt.KeyboardModifier
SENT, ADDED, LINE = "sent", "added", "line"


@pytest.fixture
def composer(qtbot: QtBot) -> Composer:
    made = Composer()
    made.set_theme(make_theme(Appearance.LIGHT))
    made.resize(800, 600)
    qtbot.addWidget(made)
    made.show()
    return made


def outcome(composer: Composer, key: Qt.Key, held: Qt.KeyboardModifier) -> str:
    told: list[str] = []
    composer.submitted.connect(lambda _text: told.append(SENT))
    composer.add_requested.connect(lambda _text: told.append(ADDED))
    before = composer.text
    QTest.keyClick(composer.edit, key, held)
    if composer.text == before + "\n":
        told.append(LINE)
    assert len(told) == 1
    return told[0]


@pytest.mark.parametrize("is_editing", [False, True])
@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter])
@pytest.mark.parametrize(
    ("send_key", "held", "expected"),
    [
        (SendKey.ENTER, HELD.NoModifier, SENT),
        (SendKey.ENTER, HELD.ShiftModifier, LINE),
        (SendKey.ENTER, HELD.ControlModifier, SENT),
        (SendKey.ENTER, HELD.AltModifier, ADDED),
        (SendKey.CTRL_ENTER, HELD.NoModifier, LINE),
        (SendKey.CTRL_ENTER, HELD.ShiftModifier, LINE),
        (SendKey.CTRL_ENTER, HELD.ControlModifier, SENT),
        (SendKey.CTRL_ENTER, HELD.AltModifier, ADDED),
    ],
)
def test_what_enter_does(
    composer: Composer,
    send_key: SendKey,
    held: Qt.KeyboardModifier,
    expected: str,
    key: Qt.Key,
    is_editing: bool,
) -> None:
    composer.set_send_key(send_key)
    if is_editing:
        composer.begin_edit("edited")
    else:
        QTest.keyClicks(composer.edit, "typed")
    if key == Qt.Key.Key_Enter:
        held |= HELD.KeypadModifier

    assert outcome(composer, key, held) == expected


def test_a_key_that_is_held_down_sends_once(composer: Composer) -> None:
    sent: list[str] = []
    composer.submitted.connect(sent.append)
    QTest.keyClicks(composer.edit, "typed")
    for is_repeated in (False, True, True):
        press = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Return, HELD.NoModifier, "\r", is_repeated)
        QApplication.sendEvent(composer.edit, press)

    assert sent == ["typed"]


def commit(composer: Composer, text: str) -> None:
    event = QInputMethodEvent("", [])
    event.setCommitString(text)
    QApplication.sendEvent(composer.edit, event)


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter])
@pytest.mark.parametrize("held", [HELD.NoModifier, HELD.ControlModifier, HELD.AltModifier])
def test_no_enter_does_anything_while_an_input_method_composes(
    composer: Composer, key: Qt.Key, held: Qt.KeyboardModifier
) -> None:
    told: list[str] = []
    composer.submitted.connect(told.append)
    composer.add_requested.connect(told.append)
    QTest.keyClicks(composer.edit, "x")
    for preedit in ("n", "に", "にほ", "にほん"):
        QApplication.sendEvent(composer.edit, QInputMethodEvent(preedit, []))
        QTest.keyClick(composer.edit, key, held)
    assert (told, composer.text) == ([], "x")

    commit(composer, "日本")
    assert composer.text == "x日本"
    QTest.keyClick(composer.edit, Qt.Key.Key_Return)
    assert told == ["x日本"]


def test_what_was_composed_is_undone_in_one_step_and_nothing_else(composer: Composer) -> None:
    QTest.keyClicks(composer.edit, "before ")
    QApplication.sendEvent(composer.edit, QInputMethodEvent("にほん", []))
    commit(composer, "日本")
    composer.edit.undo()
    assert composer.text == "before "
    composer.edit.redo()
    assert composer.text == "before 日本"


def test_a_dead_key_and_its_letter_make_one_sign(composer: Composer) -> None:
    QApplication.sendEvent(composer.edit, QInputMethodEvent("´", []))
    assert composer.edit.is_composing
    commit(composer, "é")
    assert not composer.edit.is_composing
    assert composer.text == "é"
    QApplication.sendEvent(composer.edit, QInputMethodEvent("¨", []))
    QApplication.sendEvent(composer.edit, QInputMethodEvent())
    assert (composer.text, composer.edit.is_composing) == ("é", False)


def test_an_input_method_is_told_where_the_cursor_is_and_what_stands_around_it(composer: Composer) -> None:
    QTest.keyClicks(composer.edit, "one")
    first = composer.edit.inputMethodQuery(Qt.InputMethodQuery.ImCursorRectangle)
    QTest.keyClick(composer.edit, Qt.Key.Key_Return, HELD.ShiftModifier)
    QTest.keyClicks(composer.edit, "two words")
    second = composer.edit.inputMethodQuery(Qt.InputMethodQuery.ImCursorRectangle)

    field = composer.edit.rect()
    for place in (first, second):
        place = place.toRect() if not isinstance(place, QRect) else place
        assert field.contains(place.center())
    assert second.top() > first.top()
    assert composer.edit.inputMethodQuery(Qt.InputMethodQuery.ImSurroundingText) == "two words"
    assert composer.edit.inputMethodQuery(Qt.InputMethodQuery.ImCursorPosition) == 9
    assert composer.edit.inputMethodQuery(Qt.InputMethodQuery.ImEnabled)
