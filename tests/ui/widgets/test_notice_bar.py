"""Notices."""

from collections.abc import Iterator

import pytest
from PySide6.QtGui import QCursor
from PySide6.QtWidgets import QLineEdit, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from canal_desktop.domain.settings import Appearance
from canal_desktop.ui.theme.theme import make_theme
from canal_desktop.ui.widgets.notice_bar import MAX_NOTICES, NoticeBar


@pytest.fixture
def bar(qtbot: QtBot) -> Iterator[NoticeBar]:
    host = QWidget()
    qtbot.addWidget(host)
    field = QLineEdit(host)
    made = NoticeBar(make_theme(Appearance.LIGHT), host)
    column = QVBoxLayout(host)
    column.addWidget(field)
    column.addWidget(made)
    host.show()
    field.setFocus()
    yield made
    host.close()


def test_a_notice_takes_room_only_while_it_is_there(bar: NoticeBar, qtbot: QtBot) -> None:
    assert bar.isHidden()
    # A notice under the pointer, or with the keyboard in it, stays.
    QCursor.setPos(2000, 2000)

    bar.show_notice("Saved.", shown_ms=20)
    assert bar.texts == ("Saved.",)
    assert not bar.isHidden()

    qtbot.waitUntil(bar.isHidden)
    assert bar.texts == ()


def test_a_button_tells_its_id_and_closes_the_notice(bar: NoticeBar, qtbot: QtBot) -> None:
    bar.show_notice("Conversation deleted.", [("undo", "Undo")])
    undo = next(button for button in bar.findChildren(QPushButton) if button.text() == "Undo")

    with qtbot.waitSignal(bar.action_chosen) as told:
        undo.click()

    assert told.args == ["undo"]
    assert bar.texts == ()


def test_the_same_sentence_is_shown_once_and_no_more_than_a_few(bar: NoticeBar) -> None:
    for sentence in ("One.", "One.", "Two.", "Three.", "Four."):
        bar.show_notice(sentence)

    assert bar.texts == ("Two.", "Three.", "Four.")
    assert len(bar.texts) == MAX_NOTICES


def test_a_notice_that_offers_nothing_any_more_is_withdrawn(bar: NoticeBar) -> None:
    bar.show_notice("“Tea” was deleted.", (("undo", "Undo"),))
    bar.show_notice("Other.")
    bar.withdraw("“Tea” was deleted.")
    bar.withdraw("Never shown.")

    assert bar.texts == ("Other.",)


def test_what_is_about_one_conversation_goes_with_it_and_the_rest_stays(bar: NoticeBar) -> None:
    bar.show_notice("Not saved.")
    bar.show_notice("Not sent.", conversation_id="tea")
    bar.withdraw_of_others("tea")
    assert bar.texts == ("Not saved.", "Not sent.")
    bar.withdraw_of_others("milk")

    assert bar.texts == ("Not saved.",)
