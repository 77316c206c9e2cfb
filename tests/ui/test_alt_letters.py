"""A letter with Alt alone is for the menus: where no menu has it, it is not written either."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QWidget

from canal_desktop.ui.composer.message_edit import MessageEdit
from canal_desktop.ui.lock.unlock_page import PassphraseField, UnlockPage
from canal_desktop.ui.widgets import alt_letters
from canal_desktop.ui.widgets.search_field import SearchField

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot

Key = Qt.Key
HELD = Qt.KeyboardModifier
ALT, SHIFT, ALT_GR = HELD.AltModifier, HELD.ShiftModifier, HELD.ControlModifier | HELD.AltModifier
SHEEN = 0x634
"""The number Qt has for the key of this Arabic letter: its number in Unicode."""


@pytest.fixture(params=[MessageEdit, PassphraseField, SearchField])
def field(request: pytest.FixtureRequest, qtbot: QtBot) -> Iterator[QLineEdit | QPlainTextEdit]:
    box = QWidget()
    qtbot.addWidget(box)
    made: QLineEdit | QPlainTextEdit = MessageEdit(box) if request.param is MessageEdit else request.param("It", box)
    box.show()
    yield made
    box.close()


def written(field: QLineEdit | QPlainTextEdit, key: int, held: Qt.KeyboardModifier, text: str) -> str:
    """What stands in the field after a key."""
    QApplication.sendEvent(field, QKeyEvent(QEvent.Type.KeyPress, key, held, text))
    return field.text() if isinstance(field, QLineEdit) else field.toPlainText()


@pytest.mark.parametrize(
    ("key", "held", "text"),
    [(Key.Key_F, ALT, "f"), (Key.Key_F, ALT | SHIFT, "F"), (SHEEN, ALT, "\N{ARABIC LETTER SHEEN}")],
)
def test_a_letter_with_alt_alone_is_not_written(
    field: QLineEdit | QPlainTextEdit,
    monkeypatch: pytest.MonkeyPatch,
    key: int,
    held: Qt.KeyboardModifier,
    text: str,
) -> None:
    monkeypatch.setattr(alt_letters, "WRITES", False)
    assert written(field, key, held, text) == ""


@pytest.mark.parametrize(
    ("key", "held", "text"),
    [
        (Key.Key_F, HELD.NoModifier, "f"),
        (Key.Key_F, SHIFT, "F"),
        (Key.Key_At, ALT_GR, "@"),
        (Key.Key_At, HELD.GroupSwitchModifier, "@"),
        (Key.Key_BracketLeft, ALT | HELD.GroupSwitchModifier, "["),
        # What Alt and a number on the keypad write comes with no key.
        (0, ALT, "\N{LATIN SMALL LETTER E WITH ACUTE}"),
        (0, HELD.NoModifier, "\N{EURO SIGN}"),
    ],
)
def test_alt_gr_and_numbers_typed_with_alt_write(
    field: QLineEdit | QPlainTextEdit, key: int, held: Qt.KeyboardModifier, text: str
) -> None:
    assert written(field, key, held, text) == text


def test_the_option_key_of_a_mac_writes(field: QLineEdit | QPlainTextEdit, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(alt_letters, "WRITES", True)
    assert written(field, Key.Key_L, ALT, "@") == "@"


def test_escape_empties_the_passphrase_but_not_while_it_is_looked_at(qtbot: QtBot) -> None:
    box = QWidget()
    qtbot.addWidget(box)
    page = UnlockPage(box)
    box.show()
    page.field.setText("half a passphrase")
    page.set_busy(True)
    QTest.keyClick(page.field, Key.Key_Escape)
    assert page.field.text() == "half a passphrase"
    page.set_busy(False)
    QTest.keyClick(page.field, Key.Key_Escape)
    assert page.field.text() == ""
