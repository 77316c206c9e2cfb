"""The row below a message."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QRect
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from canal_desktop.domain.settings import Appearance
from canal_desktop.ui.theme.stylesheet import apply_theme
from canal_desktop.ui.theme.theme import make_theme
from canal_desktop.ui.transcript.message_actions import MessageActions

ACTIONS = (("copy", "Copy"), ("continue", "Continue"), ("retry", "Retry"))
LONG = "The server says: “" + "the field foo is not permitted here " * 12 + "”"


@pytest.fixture(params=[100, 200])
def row(qtbot: QtBot, request: pytest.FixtureRequest) -> Iterator[MessageActions]:
    theme = make_theme(Appearance.LIGHT, request.param)
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    apply_theme(app, theme)
    host = QWidget()
    host.resize(900, 900)
    qtbot.addWidget(host)
    made = MessageActions(host)
    made.set_theme(theme)
    host.show()
    yield made
    host.close()


def test_a_row_that_moves_to_another_message_takes_its_owner(row: MessageActions) -> None:
    row.show_actions("", ACTIONS, "gpt-4o-mini")
    row.show_actions("", ACTIONS, "You")

    assert row.accessibleName() == "You"


@pytest.mark.parametrize("width", [120, 215, 400, 700])
@pytest.mark.parametrize("text", ["", "Stopped.", "Stopped at the length limit of the model that was asked.", LONG])
@pytest.mark.parametrize("actions", [(), ACTIONS[2:], ACTIONS])
def test_the_height_it_asks_for_is_just_enough(
    row: MessageActions, width: int, text: str, actions: tuple[tuple[str, str], ...]
) -> None:
    height = row.height_for(text, actions, width)
    row.show_actions(text, actions, "gpt-4o-mini", is_error=True)
    row.setGeometry(0, 0, width + row.lead_px, height)
    row.show()
    row.grab()

    places = [child.geometry() for child in row.findChildren(QWidget) if child.isVisible()]
    assert bool(places) == bool(text or actions)
    assert all(row.rect().top() <= place.top() and place.bottom() <= row.rect().bottom() for place in places)
    label = row.findChild(QLabel)
    assert isinstance(label, QLabel)
    if text:
        assert label.height() >= label.heightForWidth(label.width())
    if places:
        union = QRect()
        for place in places:
            union = union.united(place)
        assert union.height() >= height - 2


def test_asking_for_a_height_changes_nothing_that_is_shown(row: MessageActions) -> None:
    row.show_actions("Stopped.", ACTIONS, "gpt-4o-mini")
    row.height_for(LONG, ACTIONS[:1], 300)

    assert [button.text() for button in row.findChildren(QPushButton) if not button.isHidden()] == [
        "Copy",
        "Continue",
        "Retry",
    ]
    label = row.findChild(QLabel)
    assert isinstance(label, QLabel)
    assert label.text() == "Stopped."


def test_a_long_sentence_has_the_whole_width_and_its_buttons_below(row: MessageActions) -> None:
    row.show_actions(LONG, ACTIONS, "gpt-4o-mini")
    row.setGeometry(0, 0, 400 + row.lead_px, row.height_for(LONG, ACTIONS, 400))
    row.show()
    row.grab()

    label = row.findChild(QLabel)
    assert isinstance(label, QLabel)
    assert label.width() == 400
    assert all(button.y() >= label.geometry().bottom() for button in row.findChildren(QPushButton))


def test_a_short_sentence_stands_beside_its_buttons(row: MessageActions) -> None:
    row.show_actions("Stopped.", ACTIONS, "gpt-4o-mini")
    row.setGeometry(0, 0, 700 + row.lead_px, row.height_for("Stopped.", ACTIONS, 700))
    row.show()
    row.grab()

    label = row.findChild(QLabel)
    assert isinstance(label, QLabel)
    assert all(button.x() > label.x() for button in row.findChildren(QPushButton))
    assert label.fontMetrics().horizontalAdvance("Stopped.") <= label.width()


@pytest.mark.parametrize("text", ["", LONG])
def test_what_begins_a_line_begins_where_the_sentence_does(row: MessageActions, text: str) -> None:
    row.show_actions(text, ACTIONS, "gpt-4o-mini", is_error=True)
    row.setGeometry(0, 0, 400 + row.lead_px, row.height_for(text, ACTIONS, 400))
    row.show()
    row.grab()

    first = min(row.findChildren(QPushButton), key=lambda one: (one.y(), one.x()))
    label = row.findChild(QLabel)
    assert isinstance(label, QLabel)
    letters = first.fontMetrics().horizontalAdvance(first.text())
    begins = first.x() + (first.width() - letters) / 2
    assert begins == pytest.approx(row.lead_px, abs=1)
    if text:
        assert label.x() == row.lead_px
