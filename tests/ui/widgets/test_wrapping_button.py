"""A button with several lines breaks them between words, as long as a word has room in a line."""

from __future__ import annotations

from typing import TYPE_CHECKING

from canal_desktop.ui.widgets.wrapping_button import WrappingButton

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

WORDS = "Ask something below; Enter sends"


def lines_of(button: WrappingButton, width: int) -> list[str]:
    layout = button._laid_out(width)
    lines = [layout.lineAt(number) for number in range(layout.lineCount())]
    return [button.text()[line.textStart() : line.textStart() + line.textLength()] for line in lines]


def test_words_stay_whole(qtbot: QtBot) -> None:
    button = WrappingButton(WORDS)
    qtbot.addWidget(button)
    room = button.fontMetrics().horizontalAdvance("something below; ") + 2

    lines = lines_of(button, room)

    assert [word for line in lines for word in line.split()] == WORDS.split()
    assert len(lines) > 1
    assert button.heightForWidth(room) > button.heightForWidth(10 * room)


def test_a_word_that_is_longer_than_a_line_is_broken_and_nothing_is_lost(qtbot: QtBot) -> None:
    button = WrappingButton("Donaudampfschifffahrtsgesellschaft")
    qtbot.addWidget(button)

    lines = lines_of(button, button.fontMetrics().horizontalAdvance("Donau"))

    assert len(lines) > 2
    assert "".join(lines) == button.text()
