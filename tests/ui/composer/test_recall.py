"""Earlier questions in the composer: Up and Down, and what was typed before."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from canal_desktop.domain.settings import Appearance
from canal_desktop.ui.composer.composer import Composer
from canal_desktop.ui.theme.theme import make_theme

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

QUESTIONS = ["of several\nlines", "older"]


@pytest.fixture
def composer(qtbot: QtBot) -> Composer:
    made = Composer()
    made.set_theme(make_theme(Appearance.LIGHT))
    made.resize(800, 600)
    qtbot.addWidget(made)
    made.show()
    made.edit.recall.prompts = lambda: QUESTIONS
    return made


def press(composer: Composer, *keys: Qt.Key) -> list[str]:
    seen = []
    for key in keys:
        QTest.keyClick(composer.edit, key)
        seen.append(composer.text)
    return seen


def test_what_was_typed_is_kept_and_comes_back(composer: Composer) -> None:
    QTest.keyClicks(composer.edit, "my own words")

    seen = press(composer, Qt.Key.Key_Up, Qt.Key.Key_Up, Qt.Key.Key_Up, *[Qt.Key.Key_Down] * 2)

    assert seen == ["of several\nlines", "older", "older", "of several\nlines", "my own words"]


def test_what_was_typed_stays_the_draft_while_earlier_questions_are_looked_at(composer: Composer, qtbot: QtBot) -> None:
    told: list[str] = []
    composer.draft_changed.connect(told.append)
    QTest.keyClicks(composer.edit, "my own words")
    press(composer, Qt.Key.Key_Up)
    qtbot.waitUntil(lambda: bool(told))

    assert composer.draft == "my own words"
    assert set(told) == {"my own words"}


def test_a_recalled_question_that_is_changed_is_the_draft(composer: Composer) -> None:
    QTest.keyClicks(composer.edit, "my own words")
    press(composer, Qt.Key.Key_Up)
    QTest.keyClicks(composer.edit, "!")

    assert composer.draft == "of several\nlines!"


def test_up_moves_in_a_text_of_several_lines_until_it_is_on_the_first(composer: Composer) -> None:
    QTest.keyClicks(composer.edit, "one")
    QTest.keyClick(composer.edit, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    QTest.keyClicks(composer.edit, "two")
    assert press(composer, Qt.Key.Key_Up) == ["one\ntwo"]
    assert composer.edit.textCursor().blockNumber() == 0

    assert press(composer, Qt.Key.Key_Up) == ["of several\nlines"]


def test_up_leaves_a_selection_and_an_edited_message_alone(composer: Composer) -> None:
    QTest.keyClicks(composer.edit, "words")
    composer.edit.selectAll()
    assert press(composer, Qt.Key.Key_Up) == ["words"]

    composer.begin_edit("edited")
    assert press(composer, Qt.Key.Key_Up) == ["edited"]
    composer.end_edit()
    assert composer.text == "words"


def test_a_recalled_question_of_several_lines_can_be_moved_in_and_undone(composer: Composer) -> None:
    press(composer, Qt.Key.Key_Up)
    QTest.keyClick(composer.edit, Qt.Key.Key_Left)
    assert press(composer, Qt.Key.Key_Up) == ["of several\nlines"]

    composer.edit.undo()
    assert composer.text == ""


def test_questions_that_are_read_later_answer_the_step_that_was_made(composer: Composer) -> None:
    found: list[str] = []
    composer.edit.recall.prompts = lambda: found
    assert press(composer, Qt.Key.Key_Up) == [""]
    found.append("from the library")
    composer.edit.recall.on_more()
    assert composer.text == "from the library"

    composer.edit.recall.on_more()
    assert composer.text == "from the library"
