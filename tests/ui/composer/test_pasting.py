"""Pasting: long texts as files, and the way back."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton

from canal_desktop.domain.settings import Appearance
from canal_desktop.ui.composer.composer import Composer
from canal_desktop.ui.theme.theme import make_theme
from tests.ui.program import CONTROL, SHIFT

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from tests.ui.program import RunningProgram

LONG = "word " * 1_300
MANY_LINES = "line\n" * 200


class Files:
    """What is attached, as an attachment bar would have it."""

    def __init__(self, composer: Composer) -> None:
        self.held: dict[str, str] = {}
        composer.edit.pasting.attach_text = self.held.__setitem__
        composer.edit.pasting.detach = self.held.pop


@pytest.fixture
def composer(qtbot: QtBot) -> Composer:
    made = Composer()
    made.set_theme(make_theme(Appearance.LIGHT))
    made.resize(800, 600)
    qtbot.addWidget(made)
    made.show()
    return made


def paste(composer: Composer, text: str) -> None:
    QGuiApplication.clipboard().setText(text)
    QTest.keyClick(composer.edit, Qt.Key.Key_V, CONTROL)


@pytest.mark.parametrize("text", [LONG, MANY_LINES])
def test_a_long_text_is_attached_with_a_number(composer: Composer, text: str) -> None:
    files = Files(composer)
    QTest.keyClicks(composer.edit, "look: ")
    paste(composer, text)
    paste(composer, text + "!")

    assert files.held == {"pasted text 1.txt": text, "pasted text 2.txt": text + "!"}
    assert composer.text == "look: "
    assert "attached" in composer.hint.text


def test_it_can_be_pasted_as_text_instead(composer: Composer) -> None:
    files = Files(composer)
    QTest.keyClicks(composer.edit, "look: ")
    paste(composer, LONG)
    button = next(one for one in composer.hint.findChildren(QPushButton) if one.isVisible())
    assert button.accessibleName() == "Paste as text instead"
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)

    assert files.held == {}
    assert composer.text == "look: " + LONG
    composer.edit.undo()
    assert composer.text == "look: "


@pytest.mark.parametrize("why", ["short", "nothing attaches", "turned off"])
def test_other_texts_are_pasted_as_text(composer: Composer, why: str) -> None:
    files = Files(composer)
    if why == "nothing attaches":
        composer.edit.pasting.attach_text = None
    if why == "turned off":
        composer.edit.pasting.attaches_long = False
    text = "line\n" * 199 if why == "short" else LONG
    paste(composer, text)

    assert files.held == {}
    assert composer.text == text


def test_numbers_begin_anew_once_it_is_sent(composer: Composer) -> None:
    files = Files(composer)
    paste(composer, LONG)
    QTest.keyClicks(composer.edit, "look")
    composer.clear_after_commit("look")
    files.held.clear()
    paste(composer, LONG)

    assert list(files.held) == ["pasted text 1.txt"]


async def test_ctrl_shift_v_writes_a_long_text_and_the_menu_attaches_a_short_one(program: RunningProgram) -> None:
    files = Files(program.composer)
    QGuiApplication.clipboard().setText(LONG)
    program.composer.setFocus()
    program.key(Qt.Key.Key_V, CONTROL | SHIFT)
    assert program.composer.text == LONG

    program.composer.edit.clear()
    QGuiApplication.clipboard().setText("short")
    program.do("paste_as_file")
    assert files.held == {"pasted text 1.txt": "short"}
    assert program.composer.text == ""
