"""The drawer follows the reader by mouse and by key; where the program ended, what was sent is there all the same."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from canal_desktop.domain.attempt import ENDED_WITH_PROGRAM
from canal_desktop.storage.request_store import RequestStore
from canal_desktop.ui.requests.drawer import Tab
from tests.ui.requests.conftest import text_of

if TYPE_CHECKING:
    from tests.ui.requests.conftest import Drawn


def click(drawn: Drawn, number: int) -> None:
    """Click the text of a message."""
    view = drawn.program.pane.transcript
    view.scroll_to_message(number)
    rects = view.layout_of(number)
    top = view.places.message_top(number) or 0.0
    box_id, _box = next(iter(rects.laid_boxes()))
    point = QPoint(round(view.column[0]) + 20, round(top + rects.box_top(box_id)) + 8)
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=point)


async def test_a_click_on_an_answer_shows_its_requests_until_something_new_is_asked(drawn: Drawn) -> None:
    await drawn.ask("gpt-4o-mini", "first question")
    await drawn.ask("gpt-4o-mini", "second question")
    await drawn.open()
    assert "second question" in text_of(drawn.drawer.lines)

    click(drawn, 1)
    await drawn.program.until(lambda: "second question" not in text_of(drawn.drawer.lines), "it did not follow")
    assert "first question" in text_of(drawn.drawer.lines)
    await drawn.ask("gpt-4o-mini", "third question")
    await drawn.program.until(lambda: "third question" in text_of(drawn.drawer.lines), "it did not go on")


async def test_keys_go_on_from_what_was_clicked_and_take_the_caret_along(drawn: Drawn) -> None:
    for words in ("first question", "second question", "third question"):
        await drawn.ask("gpt-4o-mini", words)
    view = drawn.program.pane.transcript
    view.setFocus()
    QTest.keyClick(view, Qt.Key.Key_K)
    click(drawn, 2)
    QTest.keyClick(view, Qt.Key.Key_F7)
    QTest.keyClick(view, Qt.Key.Key_K)

    assert view.current == 1
    assert view.caret.is_shown
    assert view.selection.caret is not None
    assert view.selection.caret.message == 1


async def test_what_a_program_that_was_killed_had_sent_is_shown_and_can_be_sent_again(drawn: Drawn) -> None:
    await drawn.ask("gpt-4o-mini", "before the end")
    program = drawn.program
    reply = program.shown.branch[-1].id
    (attempt,) = await program.parts.attempts.of_message(reply)
    await program.parts.attempts.forget([reply])
    left = replace(attempt, status=None, response_body=b"", response_headers=(), failure=ENDED_WITH_PROGRAM)
    store, written = RequestStore(program.folder / "requests.sqlite3"), asyncio.Event()
    store.add(program.shown.id, reply, lambda: left, written.set)
    await written.wait()
    await store.close()

    await drawn.open()
    assert "before the end" in text_of(drawn.drawer.lines)
    model = drawn.drawer.table.model()
    assert model.index(0, 5).data() == ENDED_WITH_PROGRAM
    await drawn.look_at(Tab.RESPONSE)
    assert text_of(drawn.drawer.lines) == ENDED_WITH_PROGRAM
    program.press("Edit and send again…")
    await program.until(lambda: drawn.desk.editing.sheet is not None, "no sheet")
