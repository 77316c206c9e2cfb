"""Several requests for one answer: each says what came of it and in what it is unlike the one before."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from canal_desktop.ui.requests.drawer import Tab

if TYPE_CHECKING:
    from tests.ui.requests.conftest import Drawn

HAPPENED = 5


def happened(drawn: Drawn) -> list[str]:
    model = drawn.drawer.table.model()
    return [model.index(row, HAPPENED).data() for row in range(model.rowCount())]


async def test_a_refused_request_is_not_called_answered_and_the_next_says_what_is_different(drawn: Drawn) -> None:
    await drawn.ask("stream-refused")
    await drawn.open()

    assert happened(drawn)[-1] == "Answered."
    assert all("refused how it was asked" in words for words in happened(drawn)[:-1])
    await drawn.program.until(lambda: drawn.drawer.changes.text().startswith("Unlike request 2: "), "no difference")
    assert "stream" in drawn.drawer.changes.text()
    drawn.drawer.table.setFocus()
    QTest.keyClick(drawn.drawer.table, Qt.Key.Key_Up)
    await drawn.program.until(lambda: drawn.drawer.changes.text().startswith("Unlike request 1: "), "another one's")
    QTest.keyClick(drawn.drawer.table, Qt.Key.Key_Up)
    await drawn.program.until(lambda: drawn.drawer.changes.text() == "", "the first one is like none")


async def test_a_try_after_a_wait_is_the_same_once_more(drawn: Drawn) -> None:
    await drawn.ask("busy-once")
    await drawn.open()

    await drawn.program.until(lambda: drawn.drawer.changes.text() == "The same body as request 1.", "not said")


async def test_the_parts_of_the_bar_are_named_and_the_whole_is_none_of_them(drawn: Drawn) -> None:
    await drawn.ask("gpt-4o-mini")
    await drawn.open()
    await drawn.look_at(Tab.TIMINGS)

    parts = {fact.part: fact.name for fact in drawn.drawer.timings.facts if fact.part}
    assert parts["rest"] == "Rest of the answer"
    assert "Total" not in parts.values()
