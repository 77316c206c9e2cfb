"""What is made for assistive technology lasts as long as what it describes: no longer, and no shorter."""

from __future__ import annotations

import gc
import weakref
from typing import TYPE_CHECKING

import pytest
import shiboken6
from PySide6.QtGui import QAccessible, QAccessibleInterface

from canal_desktop.domain.settings import Appearance, Settings
from canal_desktop.ui.theme.theme import make_theme
from canal_desktop.ui.transcript.accessibility import make_accessible
from canal_desktop.ui.transcript.view import TranscriptView
from tests.ui.transcript.conftest import make_message

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot

ANSWER = "See [the page](https://example.org/).\n\n```python\nprint(1)\n```"


@pytest.fixture(autouse=True)
def _read_aloud() -> Iterator[None]:
    make_accessible()
    QAccessible.setActive(True)
    yield
    QAccessible.setActive(False)


def everything_in(description: QAccessibleInterface) -> list[QAccessibleInterface]:
    found = [description]
    for index in range(description.childCount()):
        found += everything_in(description.child(index))
    return found


def numbers_in(view: TranscriptView) -> list[int]:
    """By which numbers a client knows what is painted of the first message, and that message last."""
    message = QAccessible.queryAccessibleInterface(view).child(0)
    below = [one for index in range(message.childCount()) for one in everything_in(message.child(index))]
    return [QAccessible.uniqueId(one) for one in (*below, message)]


def test_what_is_laid_out_anew_leaves_nothing_of_its_former_description(view: TranscriptView) -> None:
    view.set_messages([make_message(1, ANSWER)])
    *blocks, message = numbers_in(view)
    assert len(blocks) > 3, "a paragraph, its link, the code and its button are to be there"
    layout = view.layouts.known(0)
    assert layout is not None
    box = weakref.ref(next(iter(layout.laid_boxes()))[1])
    del layout
    view.set_theme(make_theme(Appearance.LIGHT, settings=Settings(text_family="Nimbus Roman")))
    *blocks_now, message_now = numbers_in(view)

    gc.collect()
    assert box() is None
    assert message_now == message
    assert len(blocks_now) == len(blocks)
    assert [QAccessible.accessibleInterface(one) for one in set(blocks) - set(blocks_now)] == [None] * len(blocks)


def test_a_client_that_holds_a_description_finds_what_is_there_now(view: TranscriptView) -> None:
    view.set_messages([make_message(1, ANSWER)])
    numbers = numbers_in(view)
    gc.collect()

    assert all(QAccessible.accessibleInterface(one).isValid() for one in numbers)
    assert numbers_in(view) == numbers


def test_a_view_that_is_gone_keeps_no_description_once_there_is_another(qtbot: QtBot) -> None:
    closed = TranscriptView()
    closed.set_theme(make_theme(Appearance.LIGHT))
    closed.resize(800, 600)
    closed.set_messages([make_message(1, ANSWER)])
    numbers = numbers_in(closed)
    layout = closed.layouts.known(0)
    assert layout is not None
    box = weakref.ref(next(iter(layout.laid_boxes()))[1])
    shiboken6.delete(closed)
    del closed, layout
    other = TranscriptView()
    other.set_theme(make_theme(Appearance.LIGHT))
    QAccessible.queryAccessibleInterface(other)

    assert [QAccessible.accessibleInterface(one) for one in numbers] == [None] * len(numbers)
    gc.collect()
    assert box() is None
    shiboken6.delete(other)


def test_a_message_that_is_shown_no_more_keeps_no_description_once_others_are_asked_for(view: TranscriptView) -> None:
    view.set_messages([make_message(1, ANSWER)])
    numbers = numbers_in(view)
    view.set_messages([make_message(3, ANSWER)])
    numbers_in(view)

    assert [QAccessible.accessibleInterface(one) for one in numbers] == [None] * len(numbers)


def test_nothing_is_kept_of_qts_own_descriptions(qtbot: QtBot) -> None:
    """Qt deletes them without a word, and PySide would take whatever comes to lie in their place for them."""
    closed = TranscriptView()
    closed.set_theme(make_theme(Appearance.LIGHT))
    closed.resize(800, 600)
    closed.set_messages([make_message(1, ANSWER)])
    message = QAccessible.queryAccessibleInterface(closed).child(0)
    text = message.textInterface()
    assert "See the page" in text.text(0, text.characterCount())
    del message, text
    gc.collect()

    kept = [one for one in gc.get_objects() if isinstance(one, QAccessibleInterface)]
    assert {type(one).__module__.partition(".")[0] for one in kept} <= {"canal_desktop"}
    shiboken6.delete(closed)
