"""Context menus, links and buttons reached by Tab, and what letters do."""

from __future__ import annotations

import html
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QVBoxLayout, QWidget

from canal_desktop.domain.message import MessageState, Role
from canal_desktop.ui.transcript.link_at import links_of
from canal_desktop.ui.transcript.link_opener import tooltip_of
from canal_desktop.ui.transcript.selection import TextPosition
from canal_desktop.ui.transcript.view import TranscriptView
from tests.ui.transcript.conftest import make_message, talk

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

Key = Qt.Key
SHIFT = Qt.KeyboardModifier.ShiftModifier
LINKS = (
    "See [one](https://one.example/) and [**two** words](https://two.example/).\n\n```py\nx = 1\n```\n\n$$\nx^2\n$$\n"
)


def entries(view: TranscriptView) -> dict[str, str]:
    menu = view._menu.menu
    assert menu is not None
    texts = [action.text().replace("&", "").split("\t") for action in menu.actions() if not action.isSeparator()]
    return {text[0]: text[1] if len(text) > 1 else "" for text in texts}


def choose(view: TranscriptView, text: str) -> None:
    menu = view._menu.menu
    assert menu is not None
    next(action for action in menu.actions() if action.text().replace("&", "").split("\t")[0] == text).trigger()
    menu.close()
    QApplication.processEvents()


def ask_at(view: TranscriptView, message: int, box: tuple[int, int], position: int) -> None:
    rect = view.places.caret_rect(TextPosition(message, box, position))
    assert rect is not None
    point = rect.center().toPoint() + QPoint(3, 0)
    where = view.viewport().mapToGlobal(point)
    QApplication.sendEvent(view.viewport(), QContextMenuEvent(QContextMenuEvent.Reason.Mouse, point, where))


def ask_by_key(view: TranscriptView) -> None:
    QApplication.sendEvent(view, QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, QPoint(), QPoint()))


def test_each_kind_of_block_has_its_entries(view: TranscriptView) -> None:
    view.set_messages([make_message(0, "q"), make_message(1, LINKS + "\n| a | b |\n|---|---|\n| 1 | $y$ |\n")])
    ask_at(view, 1, (0, 0), 5)
    assert list(entries(view))[:2] == ["Open link", "Copy link"]
    ask_at(view, 1, (0, 1), 1)
    assert {"Copy code", "Save code as a file…"} <= set(entries(view))
    assert entries(view)["Copy code"]
    ask_at(view, 1, (0, 2), 1)
    assert "Copy formula source" in entries(view)
    choose(view, "Copy formula source")
    assert QGuiApplication.clipboard().text() == "x^2"
    ask_at(view, 1, (0, 3), 0)
    assert {"Copy table as TSV", "Copy table as CSV", "Copy table as Markdown"} <= set(entries(view))
    assert {"Copy message", "Quote message", "Regenerate", "Select all"} <= set(entries(view))
    ask_at(view, 0, (0, 0), 0)

    assert "Edit" in entries(view)
    assert "Regenerate" not in entries(view)


def test_a_selection_adds_its_entries_and_they_work(view: TranscriptView, qtbot: QtBot) -> None:
    view.set_messages([make_message(1, "Some **bold** text")])
    ask_at(view, 0, (0, 0), 2)
    assert "Copy" not in entries(view)
    choose(view, "Select all")
    ask_at(view, 0, (0, 0), 2)
    choose(view, "Copy as Markdown")
    assert QGuiApplication.clipboard().text() == "Some **bold** text"
    with qtbot.waitSignal(view.quote_requested) as wanted:
        ask_at(view, 0, (0, 0), 2)
        choose(view, "Quote selection")
    assert wanted.args == ["> Some **bold** text"]


def test_the_message_s_own_actions_are_in_its_menu(view: TranscriptView, qtbot: QtBot) -> None:
    view.set_messages([make_message(0, "q"), make_message(1, "half", state=MessageState.CUT)])
    ask_by_key(view)
    assert {"Continue", "Retry"} <= set(entries(view))
    with qtbot.waitSignal(view.action_requested) as wanted:
        choose(view, "Continue")

    assert wanted.args == ["m1", "continue"]


def test_the_menu_key_asks_about_what_has_the_ring(view: TranscriptView) -> None:
    view.set_messages([make_message(1, LINKS)])
    view.setFocus()
    QTest.keyClick(view, Key.Key_Tab)
    ask_by_key(view)
    choose(view, "Copy link")

    assert QGuiApplication.clipboard().text() == "https://one.example/"


def test_code_is_saved_where_the_user_says(view: TranscriptView, qtbot: QtBot, tmp_path: Path) -> None:
    view.set_messages([make_message(1, LINKS)])
    block = view.places.block(TextPosition(0, (0, 1), 0))
    saver = view.commands.saver
    view.commands.save_code(block)
    assert saver.dialog is not None
    assert saver.dialog.selectedFiles()[0].endswith(".py")
    with qtbot.waitSignal(saver.told):
        saver.dialog.fileSelected.emit(str(tmp_path / "a.py"))
    saver.dialog.reject()
    assert (tmp_path / "a.py").read_bytes() == b"x = 1\n"
    with qtbot.waitSignal(view.trouble) as told:
        saver.save(tmp_path / "missing" / "a.py", b"x")

    assert "a.py could not be saved" in told.args[0]


@pytest.fixture
def framed(qtbot: QtBot) -> Iterator[tuple[QPushButton, TranscriptView, QPushButton]]:
    """A transcript between two buttons."""
    window = QWidget()
    qtbot.addWidget(window)
    before, view, after = QPushButton("before", window), TranscriptView(window), QPushButton("after", window)
    column = QVBoxLayout(window)
    for widget in (before, view, after):
        column.addWidget(widget)
    window.resize(700, 600)
    window.show()
    window.activateWindow()
    before.setFocus()
    qtbot.waitUntil(before.hasFocus)
    yield before, view, after
    window.close()


def test_tab_goes_through_links_and_buttons_and_leaves_at_the_ends(
    framed: tuple[QPushButton, TranscriptView, QPushButton],
) -> None:
    before, view, after = framed
    view.set_messages([make_message(1, LINKS)])
    view.rows.place([])
    QTest.keyClick(before, Key.Key_Tab)
    assert view.hasFocus()
    labels = []
    for _ in range(6):
        QTest.keyClick(view, Key.Key_Tab)
        labels.append(view.stops.current.label if view.stops.current is not None else "")
    assert labels == [
        "one",
        "two words",
        "Wrap lines",
        "Show line numbers",
        "Save code as a file",
        "Copy code",
    ]
    assert len(view.stops.rects()) == 1
    QTest.keyClick(view, Key.Key_Tab)
    assert view.stops.current is None
    assert not view.hasFocus()
    after.setFocus()
    view.setFocus(Qt.FocusReason.BacktabFocusReason)
    assert view.stops.current is not None
    assert view.stops.current.label == "Copy code"
    for _ in range(6):
        QTest.keyClick(view, Key.Key_Backtab, SHIFT)

    assert before.hasFocus()


def test_enter_and_space_press_what_has_the_ring(view: TranscriptView, qtbot: QtBot) -> None:
    view.set_messages([make_message(1, LINKS, reasoning="Because.")])
    view.setFocus()
    QTest.keyClick(view, Key.Key_Tab)
    height = view.layout_of(0).height
    QTest.keyClick(view, Key.Key_Space)
    assert view.layout_of(0).height > height
    assert view.stops.current is not None
    QTest.keyClick(view, Key.Key_Space)
    assert view.layout_of(0).height == height
    QTest.keyClick(view, Key.Key_Tab)
    with qtbot.waitSignal(view.link_activated) as opened:
        QTest.keyClick(view, Key.Key_Return)
    assert opened.args == ["https://one.example/"]


def test_a_ring_around_a_link_on_two_lines_is_two_rings(view: TranscriptView) -> None:
    view.set_messages([make_message(1, "Words " * 15 + "[" + "long link " * 12 + "](https://a.example/)")])
    view.setFocus()
    QTest.keyClick(view, Key.Key_Tab)

    assert len(view.stops.rects()) >= 2
    assert all(rect.width() > 10 for rect in view.stops.rects())


def test_letters_act_on_the_message_that_was_gone_to(view: TranscriptView, qtbot: QtBot) -> None:
    view.set_messages([make_message(0, "ask"), make_message(1, "```\ncode\n```\n"), make_message(2, "more")])
    view.setFocus()
    view.current = 1
    QTest.keyClick(view, Key.Key_C, SHIFT)
    assert QGuiApplication.clipboard().text() == "code"
    view.current = 2
    with qtbot.waitSignal(view.quote_requested) as quote:
        QTest.keyClick(view, Key.Key_Q)
    assert quote.args == ["> more"]


def test_no_letter_asks_a_server_or_changes_a_message(view: TranscriptView, qtbot: QtBot) -> None:
    view.set_messages([make_message(0, "ask"), make_message(1, "half", state=MessageState.CUT)])
    view.setFocus(Qt.FocusReason.TabFocusReason)
    for current in (0, 1):
        view.current = current
        with qtbot.assertNotEmitted(view.action_requested):
            QTest.keyClicks(view, "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ")


def test_a_message_that_is_still_written_is_not_deleted(view: TranscriptView, qtbot: QtBot) -> None:
    view.set_messages([make_message(0, "ask"), make_message(1, "", Role.ASSISTANT, MessageState.STREAMING)])
    view.setFocus()
    with qtbot.assertNotEmitted(view.action_requested):
        QTest.keyClick(view, Key.Key_Delete)


def test_brackets_go_from_code_block_to_code_block_over_everything_between(view: TranscriptView) -> None:
    messages = talk(400)
    for number in (101, 103, 301):
        messages[number] = make_message(
            number, f"Text.\n\n```\ncode {number}\n```\n\nText.\n\n~~~\nsecond {number}\n~~~\n"
        )
    view.set_messages(messages)
    view.scroll_to_message(0)
    view.setFocus()
    seen = []
    for key in (Key.Key_BracketRight,) * 6 + (Key.Key_BracketLeft,) * 5:
        QTest.keyClick(view, key)
        assert view.jumps.code is not None
        seen.append(view.places.text(view.jumps.code))
        top = view.places.corner(view.jumps.code.message, view.jumps.code.box)
        assert top is not None
        assert 0 <= top.y() < 560
    names = [f"{word} {number}" for number in (101, 103, 301) for word in ("code", "second")]

    assert seen == [*names, *names[-2::-1]]
    assert len(view.layouts) < 80
    QTest.keyClick(view, Key.Key_C, SHIFT)
    assert QGuiApplication.clipboard().text() == "code 101"


def test_space_turns_pages(view: TranscriptView) -> None:
    view.set_messages(talk(100))
    view.scroll_to_message(40)
    view.setFocus()
    before = view.verticalScrollBar().value()
    QTest.keyClick(view, Key.Key_Space)
    assert view.verticalScrollBar().value() - before > 300
    QTest.keyClick(view, Key.Key_Space, SHIFT)

    assert view.visible[0][0] == 40


def test_alt_and_page_keys_go_from_message_to_message(view: TranscriptView) -> None:
    view.set_messages(talk(100))
    view.setFocus()
    view.current = 50
    QTest.keyClick(view, Key.Key_PageUp, Qt.KeyboardModifier.AltModifier)
    assert view.current == 49
    QTest.keyClick(view, Key.Key_PageDown, Qt.KeyboardModifier.AltModifier)
    assert view.current == 50


def test_a_link_that_looks_like_another_is_asked_about_first(view: TranscriptView, qtbot: QtBot) -> None:
    view.set_messages([make_message(1, "[https://bank.example](https://evil.example/<b>)")])
    link = links_of(view.places.block(TextPosition(0, (0, 0), 0)))[0]
    with qtbot.assertNotEmitted(view.link_activated):
        view.links.activate(link.label, link.target)
        question = view.links.question
        assert question is not None
        assert question.textFormat() == Qt.TextFormat.PlainText
        assert "It leads to:\nevil.example" in question.text()
        QTest.keyClick(question.defaultButton(), Key.Key_Space)
    qtbot.waitUntil(lambda: view.links.question is None)
    view.links.activate(link.label, link.target)
    assert view.links.question is not None
    go = next(button for button in view.links.question.buttons() if button.text().startswith("Open"))
    with qtbot.waitSignal(view.link_activated) as opened:
        QTest.mouseClick(go, Qt.MouseButton.LeftButton)

    assert opened.args == ["https://evil.example/%3Cb%3E"]


def test_a_refused_link_cannot_be_opened(view: TranscriptView, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(view.link_activated):
        view.links.activate("x", "javascript:alert(1)")
        question = view.links.question
        assert question is not None
        assert [button.text() for button in question.buttons()] == ["Close"]
        question.close()


def test_a_link_of_several_styles_is_one_link(view: TranscriptView) -> None:
    view.set_messages([make_message(1, "👋 " + LINKS)])
    links = links_of(view.places.block(TextPosition(0, (0, 0), 0)))

    assert [(link.start, link.end, link.label) for link in links] == [(7, 10, "one"), (15, 24, "two words")]


def test_the_tooltip_is_plain_text_with_the_real_host(view: TranscriptView, qtbot: QtBot) -> None:
    view.set_messages([make_message(1, "[<b>x](https://müller.example/<i>)")])
    rect = view.places.caret_rect(TextPosition(0, (0, 0), 1))
    assert rect is not None
    QTest.mouseMove(view.viewport(), rect.center().toPoint())
    qtbot.waitUntil(lambda: "https://xn--mller-kva.example/%3Ci%3E" in html.unescape(view.viewport().toolTip()))
    QTest.mouseMove(view.viewport(), QPoint(5, 5))

    qtbot.waitUntil(lambda: view.viewport().toolTip() == "")
    assert "&lt;i&gt;" in tooltip_of("x", "https://a.example/<i>")
