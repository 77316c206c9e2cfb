"""The request drawer in the whole program: what it shows, copies and saves is what went over the wire."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from canal_desktop.ui.main_window import STATE_FILE
from canal_desktop.ui.requests.drawer import WISH_NAMES, Tab, Wish
from canal_desktop.ui.window_state import WindowState
from tests.servers.misbehaving import KEY
from tests.ui.program import CONTROL
from tests.ui.requests.conftest import Drawn, answer_text, sent_text, text_of

if TYPE_CHECKING:
    from pathlib import Path


def cells(drawn: Drawn) -> list[list[str]]:
    model = drawn.drawer.table.model()
    return [
        [str(model.index(row, column).data()) for column in range(model.columnCount())]
        for row in range(model.rowCount())
    ]


async def saved(drawn: Drawn, wish: Wish, path: Path) -> bytes:
    """What is written where a way to save is chosen."""
    next(action for action in drawn.drawer.save.menu().actions() if action.text() == WISH_NAMES[wish]).trigger()
    dialog = drawn.desk.taking.saver.dialog
    assert dialog is not None
    dialog.fileSelected.emit(str(path))
    dialog.reject()
    await drawn.program.until(lambda: path.exists() and path.stat().st_size, "nothing was saved")
    await drawn.program.settle(0.05)
    return path.read_bytes()


@pytest.mark.parametrize("model", ["gpt-4o-mini", "cut", "400-context", "html"])
async def test_what_is_shown_copied_and_saved_is_what_the_wire_carried(
    drawn: Drawn, model: str, tmp_path: Path
) -> None:
    await drawn.ask(model, "hello \u00e4 \U0001f600 \u00a0.")
    await drawn.open()
    (seen,) = drawn.carried

    shown = text_of(drawn.drawer.lines)
    assert shown.startswith(f"POST {drawn.tap.base_url}/chat/completions\n")
    assert json.loads(shown.partition("\n\n")[2]) == json.loads(seen.request_body)
    drawn.drawer.raw.click()
    await drawn.program.until(lambda: text_of(drawn.drawer.lines) == sent_text(drawn.tap, seen), "not as it went")
    await drawn.look_at(Tab.RESPONSE)
    answer = text_of(drawn.drawer.lines)
    assert answer.endswith("\n\n" + seen.response_body.decode())
    assert answer.splitlines()[1] == ": ".join(seen.response_headers[0])

    assert await drawn.copied("Copy request") == sent_text(drawn.tap, seen)
    assert await drawn.copied("Copy response") == answer_text(seen)
    assert drawn.drawer.note.text() == "The answer: copied, without any key."
    everything = await drawn.copied("Copy all for support")
    assert sent_text(drawn.tap, seen) in everything
    assert answer_text(seen) in everything
    assert await saved(drawn, Wish.SAVE_REQUEST, tmp_path / "body") == seen.request_body
    assert await saved(drawn, Wish.SAVE_RESPONSE, tmp_path / "answer") == seen.response_body
    kept = json.loads(await saved(drawn, Wish.SAVE_RECORD, tmp_path / "record"))["requests"][0]
    assert (kept["request_body"].encode(), kept["response_body"].encode()) == (seen.request_body, seen.response_body)
    plain = await saved(drawn, Wish.SAVE_HTTP, tmp_path / "http")
    assert seen.request_body in plain
    assert seen.response_body in plain
    assert KEY.encode() not in b"".join(path.read_bytes() for path in tmp_path.iterdir() if path.is_file())


async def test_a_try_after_429_is_a_request_of_its_own_with_the_wait(drawn: Drawn) -> None:
    await drawn.ask("busy-once")
    await drawn.open()

    (first, second) = cells(drawn)
    assert (first[0], first[2], first[3]) == ("1", "429", "")
    assert "Too many requests" in first[5]
    assert (second[0], second[2], second[5]) == ("2", "200", "Answered.")
    assert second[3].endswith("ms")
    drawn.drawer.table.setFocus()
    QTest.keyClick(drawn.drawer.table, Qt.Key.Key_Up)
    await drawn.look_at(Tab.RESPONSE)
    refused = drawn.carried[0].response_body
    assert json.loads(text_of(drawn.drawer.lines).partition("\n\n")[2]) == json.loads(refused)
    drawn.drawer.raw.click()
    await drawn.program.until(lambda: text_of(drawn.drawer.lines).endswith("\n\n" + refused.decode()), "not raw")
    QTest.keyClick(drawn.drawer.table, Qt.Key.Key_Down)
    await drawn.look_at(Tab.TIMINGS)
    facts = {fact.name: fact.words for fact in drawn.drawer.timings.facts}
    assert facts["Waited before"] == second[3]
    assert facts["Finish reason"] == "stop"
    assert {"First byte after", "First token after", "Rest of the answer", "Total", "Request ID"} <= set(facts)


async def test_events_are_listed_one_by_one_and_filtered(drawn: Drawn) -> None:
    await drawn.ask("gpt-4o-mini")
    await drawn.open()
    await drawn.look_at(Tab.EVENTS)

    events = drawn.carried[0].response_body.decode().strip().split("\n\n")
    await drawn.program.until(lambda: text_of(drawn.drawer.event_lines), "no event is shown")
    assert len(drawn.drawer.events.content) == len(events)
    first = text_of(drawn.drawer.events).splitlines()[0].split()
    assert (first[0], first[2:]) == ("1", ["s", "content", "Hello"])
    moments = [float(line.split()[1]) for line in text_of(drawn.drawer.events).splitlines()]
    assert moments == sorted(moments)
    assert first[1].startswith("+")
    assert json.loads(text_of(drawn.drawer.event_lines)) == json.loads(events[0].removeprefix("data: "))
    drawn.drawer.events.setFocus()
    QTest.keyClick(drawn.drawer.events, Qt.Key.Key_F, CONTROL)
    assert QApplication.focusWidget() is drawn.drawer.filter
    QTest.keyClicks(drawn.drawer.filter, "FINISH_reason")
    await drawn.program.until(lambda: len(drawn.drawer.events.content) == 1, "not filtered")
    assert "finish_reason" in text_of(drawn.drawer.events)
    assert drawn.drawer.note.text() == "1 event found."
    await drawn.program.until(lambda: "finish_reason" in text_of(drawn.drawer.event_lines), "another event")
    drawn.drawer.filter.setText("nowhere")
    await drawn.program.until(lambda: drawn.drawer.note.text() == "Nothing is found.", "something is found")


async def test_a_request_under_way_grows(drawn: Drawn) -> None:
    await drawn.begin("endless")
    await drawn.program.until(lambda: "".join(drawn.program.texts[1:]), "no words")
    await drawn.open()
    await drawn.look_at(Tab.EVENTS)

    assert cells(drawn)[0][2] == "running"
    count = len(drawn.drawer.events.content)
    await drawn.program.until(lambda: len(drawn.drawer.events.content) > count > 0, "it does not grow")
    drawn.program.shown.stop()
    await drawn.ended()
    await drawn.program.until(lambda: cells(drawn)[0][2] == "200", "it is still running")
    assert cells(drawn)[0][4]


async def test_esc_and_its_key_close_it_and_the_keyboard_goes_back(drawn: Drawn) -> None:
    await drawn.ask("gpt-4o-mini")
    await drawn.open()
    drawer = drawn.drawer
    assert drawer.isAncestorOf(QApplication.focusWidget() or drawn.program.window)

    drawer.filter.setFocus()
    drawer.filter.setText("hello")
    QTest.keyClick(drawer.filter, Qt.Key.Key_Escape)
    assert (drawer.filter.text(), drawn.desk.is_open) == ("", True)
    QTest.keyClick(drawer.filter, Qt.Key.Key_Escape)
    assert not drawn.desk.is_open
    assert QApplication.focusWidget() is drawn.program.composer.edit
    await drawn.open()
    for widget in (drawer.lines, drawer.table, drawer.tabs):
        widget.setFocus()
        QTest.keyClick(widget, Qt.Key.Key_Escape)
        assert not drawn.desk.is_open
        await drawn.open()
    QTest.keyClick(drawer.table, Qt.Key.Key_F12)
    assert not drawn.desk.is_open


async def test_it_follows_the_answer_that_has_the_keyboard(drawn: Drawn) -> None:
    await drawn.ask("gpt-4o-mini", "first question")
    await drawn.open()
    await drawn.ask("gpt-4o-mini", "second question")
    await drawn.program.until(lambda: "second question" in text_of(drawn.drawer.lines), "it did not follow")

    transcript = drawn.program.pane.transcript
    transcript.setFocus()
    while transcript.current != 1:
        QTest.keyClick(transcript, Qt.Key.Key_K)
    await drawn.program.until(lambda: "second question" not in text_of(drawn.drawer.lines), "it did not follow")
    assert "first question" in text_of(drawn.drawer.lines)
    await drawn.program.new()
    await drawn.program.until(lambda: drawn.drawer.words.text() == "There is no answer here yet.", "another's")


async def test_without_records_it_says_so(drawn: Drawn) -> None:
    await drawn.ask("gpt-4o-mini")
    await drawn.program.parts.attempts.forget_all()
    await drawn.open()

    assert "are not kept" in drawn.drawer.words.text()
    assert not drawn.drawer.table.isVisible()
    await drawn.program.until(lambda: drawn.drawer.isAncestorOf(QApplication.focusWidget() or drawn.program.window))
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_F12)
    assert not drawn.desk.is_open
    await drawn.open()
    await drawn.ask("gpt-4o-mini", "again")
    await drawn.program.until(lambda: cells(drawn), "no request")
    assert not drawn.drawer.words.isVisible()
    await drawn.program.parts.attempts.forget_all()
    await drawn.program.until(lambda: "are not kept" in drawn.drawer.words.text(), "nothing is said")


async def test_where_no_answer_came_the_failure_is_said(drawn: Drawn) -> None:
    await drawn.ask("gpt-4o-mini")
    await drawn.begin("hung-up", "again")
    await drawn.program.until(lambda: len(drawn.carried) > 1, "nothing was asked")
    await drawn.open()
    await drawn.program.until(lambda: cells(drawn)[0][2] == "none", "it is not told of")
    assert "connection" in cells(drawn)[0][5]
    drawn.drawer.attempt_chosen.emit(1)
    await drawn.look_at(Tab.RESPONSE)
    await drawn.program.until(lambda: text_of(drawn.drawer.lines).startswith("No answer came.\n"), "an answer")
    assert text_of(drawn.drawer.lines).endswith(cells(drawn)[0][5])
    drawn.program.shown.stop()
    await drawn.ended()


async def test_a_message_menu_opens_it_for_that_answer(drawn: Drawn) -> None:
    await drawn.ask("gpt-4o-mini", "first question")
    await drawn.ask("gpt-4o-mini", "second question")
    first = drawn.program.pane.transcript.messages[1]

    drawn.program.pane.transcript.action_requested.emit(first.id, "requests")
    await drawn.program.until(lambda: drawn.desk.is_open and drawn.is_ready(), "no drawer")
    assert "first question" in text_of(drawn.drawer.lines)
    assert "second question" not in text_of(drawn.drawer.lines)


async def test_rows_are_selected_and_copied_as_the_lines_they_were(drawn: Drawn) -> None:
    await drawn.ask("gpt-4o-mini", "word " * 60)
    await drawn.open()
    lines = drawn.drawer.lines
    assert len(lines.content) > len(lines.content.lines)

    lines.setFocus()
    QTest.keyClick(lines, Qt.Key.Key_A, CONTROL)
    QTest.keyClick(lines, Qt.Key.Key_C, CONTROL)
    assert QGuiApplication.clipboard().text() == text_of(lines)
    QTest.keyClick(lines, Qt.Key.Key_Down)
    QTest.keyClick(lines, Qt.Key.Key_C, CONTROL)
    assert QGuiApplication.clipboard().text() == f"Host: 127.0.0.1:{drawn.tap.port}"


async def test_its_size_is_kept_from_one_start_to_the_next(drawn: Drawn) -> None:
    await drawn.ask("gpt-4o-mini")
    window = drawn.program.window
    window.resize(1400, 700)
    await drawn.open()
    beside = window.beside
    assert beside is not None
    beside.moveSplitter(beside.width() * 70 // 100, 1)
    kept = beside.share_percent
    assert 25 <= kept <= 35
    drawn.desk.close()
    await drawn.open()
    assert abs(beside.sizes()[1] * 100 / beside.width() - kept) < 2
    window.close()
    assert WindowState(drawn.program.folder / STATE_FILE).share_percent == kept


@pytest.mark.parametrize("size", [(480, 360), (1000, 600)])
async def test_the_window_stays_as_small_as_it_was(drawn: Drawn, size: tuple[int, int]) -> None:
    await drawn.ask("gpt-4o-mini")
    drawn.program.window.resize(*size)
    await drawn.open()
    await drawn.program.settle(0.05)

    assert (drawn.program.window.width(), drawn.program.window.height()) == size
    drawer = drawn.drawer
    assert drawer.rect().contains(drawer.edit.mapTo(drawer, drawer.edit.rect().center()))
    assert drawer.lines.viewport().height() > 0


async def test_the_cursor_leads_from_event_to_event(drawn: Drawn) -> None:
    await drawn.ask("gpt-4o-mini")
    await drawn.open()
    await drawn.look_at(Tab.EVENTS)
    events = drawn.drawer.events
    await drawn.program.until(lambda: '"Hello "' in text_of(drawn.drawer.event_lines), "not the first")

    events.setFocus()
    QTest.keyClick(events, Qt.Key.Key_Home)
    QTest.keyClick(events, Qt.Key.Key_Down)
    await drawn.program.until(lambda: '"from "' in text_of(drawn.drawer.event_lines), "not the second")
    drawn.drawer.raw.click()
    await drawn.program.until(lambda: text_of(drawn.drawer.event_lines).startswith("data: {"), "not as it came")
    assert '"from "' in text_of(drawn.drawer.event_lines)


async def test_all_of_it_has_a_name_and_is_reached_by_tab(drawn: Drawn) -> None:
    await drawn.ask("gpt-4o-mini")
    await drawn.open()
    drawer = drawn.drawer
    names: list[str] = []
    for tab in (Tab.REQUEST, Tab.EVENTS):
        await drawn.look_at(tab)
        drawer.table.setFocus()
        QTest.keyClick(drawer.table, Qt.Key.Key_Backtab)
        for _ in range(12):
            focused = QApplication.focusWidget()
            assert focused is not None
            if drawer.isAncestorOf(focused):
                names.append(focused.accessibleName() or getattr(focused, "text", str)())
            QTest.keyClick(focused, Qt.Key.Key_Tab)
    wanted = {
        *("Requests of this answer", "What is shown of the request", "Filter", "Raw: just as it went over the wire"),
        *("Lines", "Events", "The chosen event", "Copy", "Save as", "Edit and send again…", "Close the requests"),
    }
    assert set(names) >= wanted, wanted - set(names)
    assert "" not in names
