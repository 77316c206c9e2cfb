"""A letter with Alt alone is for the menus: where no menu has it, it is not written either."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
import shiboken6
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit, QPlainTextEdit, QTextEdit, QWidget

from canal_desktop.ui.composer.message_edit import MessageEdit
from canal_desktop.ui.lock.unlock_page import PassphraseField, UnlockPage
from canal_desktop.ui.settings.rows import Section
from canal_desktop.ui.shortcuts.editor import ShortcutEditor
from canal_desktop.ui.shortcuts.key_kinds import native
from canal_desktop.ui.widgets import alt_letters
from canal_desktop.ui.widgets.alt_letters import AltLetters
from canal_desktop.ui.widgets.search_field import SearchField
from tests.ui.program import profile

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from pytestqt.qtbot import QtBot

    from tests.ui.conftest import Programs

Key = Qt.Key
HELD = Qt.KeyboardModifier
ALT, SHIFT, ALT_GR = HELD.AltModifier, HELD.ShiftModifier, HELD.ControlModifier | HELD.AltModifier
SHEEN = 0x634
"""The number Qt has for the key of this Arabic letter: its number in Unicode."""


def editable(parent: QWidget) -> QComboBox:
    box = QComboBox(parent)
    box.setEditable(True)
    return box


FIELDS: dict[str, Callable[[QWidget], QWidget]] = {
    "composer": MessageEdit,
    "passphrase": lambda parent: PassphraseField("It", parent),
    "search": lambda parent: SearchField("It", parent),
    "line": QLineEdit,
    "lines": QPlainTextEdit,
    "rich": QTextEdit,
    "combo": editable,
}


@pytest.fixture(params=list(FIELDS))
def field(request: pytest.FixtureRequest, qtbot: QtBot) -> Iterator[QWidget]:
    box = QWidget()
    qtbot.addWidget(box)
    # As in the program: there is one, whose fields come and go.
    watch = AltLetters(box)
    made: QWidget = FIELDS[request.param](box)
    box.show()
    box.activateWindow()
    made.setFocus()
    qtbot.waitUntil(made.hasFocus)
    yield made
    watch.deleteLater()
    box.close()


def written(field: QWidget, key: int, held: Qt.KeyboardModifier, text: str) -> str:
    """What stands in the field after a key."""
    QApplication.sendEvent(field, QKeyEvent(QEvent.Type.KeyPress, key, held, text))
    if isinstance(field, QComboBox):
        return field.currentText()
    if isinstance(field, QLineEdit):
        return field.text()
    assert isinstance(field, (QPlainTextEdit, QTextEdit))
    return field.toPlainText()


@pytest.mark.parametrize(
    ("key", "held", "text"),
    [(Key.Key_F, ALT, "f"), (Key.Key_F, ALT | SHIFT, "F"), (SHEEN, ALT, "\N{ARABIC LETTER SHEEN}")],
)
def test_a_letter_with_alt_alone_is_not_written(
    field: QWidget,
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
    field: QWidget, key: int, held: Qt.KeyboardModifier, text: str
) -> None:
    assert written(field, key, held, text) == text


def test_the_option_key_of_a_mac_writes(field: QWidget, monkeypatch: pytest.MonkeyPatch) -> None:
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


async def test_no_field_of_the_program_writes_a_letter_with_alt(start: Programs) -> None:
    program = await start(profile("one"))
    program.do("settings")
    field = program.window.profile_page.search
    program.window.activateWindow()
    await program.until(field.hasFocus)

    assert written(field, Key.Key_X, ALT, "x") == ""
    assert written(field, Key.Key_X, HELD.NoModifier, "x") == "x"


def test_a_field_that_is_gone_is_looked_at_no_more(qtbot: QtBot) -> None:
    box = QWidget()
    qtbot.addWidget(box)
    AltLetters(box)
    first, second = QLineEdit(box), QLineEdit(box)
    box.show()
    box.activateWindow()
    first.setFocus()
    qtbot.waitUntil(first.hasFocus)
    shiboken6.delete(first)
    second.setFocus()
    qtbot.waitUntil(second.hasFocus)

    assert written(second, Key.Key_X, ALT, "x") == ""


async def test_a_letter_with_alt_is_taken_for_new_keys(start: Programs, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(alt_letters, "WRITES", False)
    program = await start(profile("one"))
    program.do("settings")
    page = program.window.profile_page
    program.window.activateWindow()
    await program.until(page.search.hasFocus)
    page.show_section(Section.SHORTCUTS)
    (editor,) = page.findChildren(ShortcutEditor)
    editor.tree.go_to("regenerate")
    editor.change.click()
    await program.until(editor.capture.hasFocus)

    QTest.keyClick(editor.capture, Key.Key_K, ALT)

    assert editor.capture.text() == native("Alt+K")
