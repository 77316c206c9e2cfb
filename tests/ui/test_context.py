"""The bar below the composer and the sheet of parts, with keys and pointer, from what is typed to what is sent."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from canal_desktop.domain.completion import Delta
from canal_desktop.domain.message import FileId, FilePart, ImagePart
from canal_desktop.domain.parameters import Parameters
from tests.ui.context_steps import (
    ANSWER,
    begin_talk,
    desk_of,
    draft,
    go_back,
    go_to,
    limit,
    open_sheet,
    rows,
    texts_sent,
)
from tests.ui.program import CONTROL

if TYPE_CHECKING:
    from tests.ui.program import RunningProgram


@pytest.fixture
async def talk(program: RunningProgram) -> RunningProgram:
    await begin_talk(program)
    return program


async def test_the_bar_says_about_how_many_tokens_there_are_a_moment_after_typing(talk: RunningProgram) -> None:
    bar = desk_of(talk).bar
    await talk.until(lambda: bar.shares.history > 0)
    before = bar.shares.message
    assert before == 0

    draft(talk, "a question with some words")
    assert bar.shares.message == 0
    await talk.until(lambda: bar.shares.message > 0)

    assert bar.shown_text == "About 790 tokens"
    assert bar.accessibleName() == "What is sent. About 790 tokens. How many the model takes is not known."
    limit(talk, 100_000)
    await talk.until(lambda: bar.shares.window)
    assert bar.shown_text == "About 790 of 100,000 tokens"
    assert "Earlier messages: about 780 tokens" in bar.accessibleDescription()
    limit(talk, 500)
    await talk.until(lambda: bar.shares.excess)
    assert bar.shown_text == "About 290 tokens too many"


async def test_an_empty_conversation_has_nothing_in_the_bar(program: RunningProgram) -> None:
    await program.settle(0.3)
    bar = desk_of(program).bar
    assert bar.shown_text == ""
    assert not bar.isEnabled()
    draft(program, "x")
    await program.until(bar.isEnabled)
    assert bar.shown_text == "About 5 tokens"


async def test_the_bar_is_reached_by_tab_and_opens_the_sheet_by_enter(talk: RunningProgram) -> None:
    bar = desk_of(talk).bar
    draft(talk, "next")
    await talk.until(lambda: bar.shares.message)
    for _ in range(3):
        talk.key(Qt.Key.Key_Tab)
        if bar.hasFocus():
            break
    assert bar.hasFocus()
    interface = QAccessible.queryAccessibleInterface(bar)
    assert interface is not None
    assert interface.role() == QAccessible.Role.Button

    talk.key(Qt.Key.Key_Return)
    await talk.until(lambda: desk_of(talk).sheet is not None)
    sheet = desk_of(talk).sheet
    assert sheet is not None
    QTest.keyClick(sheet, Qt.Key.Key_Escape)
    assert desk_of(talk).sheet is None
    assert talk.composer.text == "next"


async def test_the_sheet_lists_every_part_in_the_order_of_the_request(talk: RunningProgram) -> None:
    talk.shown.conversation = replace(talk.shown.conversation, parameters=Parameters(system_prompt="Be brief."))
    talk.pane.sending.attached = lambda: (FilePart(FileId("0" * 64), "text/plain", "notes.txt", "a line"),)
    draft(talk, "next")
    sheet = await open_sheet(talk)

    kinds = [row.kind for row in rows(sheet)]
    assert kinds == [
        "System prompt",
        *["Question", "Answer"] * 3,
        "New file",
        "New question",
    ]
    spoken = sheet.list.model().index(1, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "Question, sent, about 6 tokens, 1 percent: first?"
    assert sheet.list.currentIndex().row() == len(kinds) - 1


async def test_space_leaves_a_message_out_which_the_transcript_says_and_the_request_does(talk: RunningProgram) -> None:
    sheet = await open_sheet(talk)
    go_to(sheet, 1)
    talk.key(Qt.Key.Key_Space)
    await talk.until(lambda: not rows(sheet)[1].part.is_sent)
    assert sheet.said.text() == "The message is not sent from now on."
    assert sheet.switch.text() == "Include again"
    assert sheet.list.currentIndex().row() == 1
    talk.key(Qt.Key.Key_Escape)
    go_back(talk)

    transcript = talk.pane.transcript
    transcript.scroll_to_message(1)
    await talk.settle()
    assert transcript.messages[1].context.is_dropped
    item = QAccessible.queryAccessibleInterface(transcript).child(1)  # type: ignore[union-attr]
    assert item.text(QAccessible.Text.Description).startswith("Not sent: this message is left out")
    talk.server.events = (Delta("So be it."),)
    await talk.ask("fourth?")
    assert texts_sent(talk) == ["first?", "second?", ANSWER, "third?", ANSWER, "fourth?"]

    transcript.scroll_to_message(1)
    await talk.settle()
    talk.press("Include again")
    await talk.until(lambda: not transcript.messages[1].context.is_dropped)
    await talk.ask("fifth?")
    assert texts_sent(talk)[:2] == ["first?", ANSWER]


async def test_two_quick_keys_are_two_changes(talk: RunningProgram) -> None:
    sheet = await open_sheet(talk)
    go_to(sheet, 1)
    for _ in range(3):
        talk.key(Qt.Key.Key_Space)
    await talk.until(lambda: len(talk.undo.actions) == 3)
    await talk.until(lambda: not rows(sheet)[1].part.is_sent)


async def test_ctrl_z_takes_back_what_was_chosen_in_the_sheet(talk: RunningProgram) -> None:
    sheet = await open_sheet(talk)
    go_to(sheet, 0)
    talk.key(Qt.Key.Key_Space)
    await talk.until(lambda: not rows(sheet)[0].part.is_sent)
    talk.key(Qt.Key.Key_P)
    await talk.until(lambda: rows(sheet)[0].part.is_pinned)
    assert sheet.undo.isEnabled()

    talk.key(Qt.Key.Key_Z, CONTROL)
    await talk.until(lambda: not rows(sheet)[0].part.is_pinned)
    talk.key(Qt.Key.Key_Z, CONTROL)
    await talk.until(lambda: rows(sheet)[0].part.is_sent)
    assert not sheet.undo.isEnabled()
    assert talk.undo.actions == ()


async def test_what_is_chosen_in_the_transcript_can_be_undone_from_the_notice(talk: RunningProgram) -> None:
    talk.do("to_top")
    talk.pane.transcript.setFocus(Qt.FocusReason.TabFocusReason)
    while talk.pane.transcript.current != 0:
        talk.key(Qt.Key.Key_K)
    talk.do("switch_sent")
    await talk.until(lambda: "The message is not sent from now on." in talk.window.notices.texts)
    assert talk.shown.tree.branch()[0].context.is_dropped
    talk.press("Undo")
    await talk.until(lambda: not talk.pane.transcript.messages[0].context.is_dropped)


async def test_the_system_prompt_and_the_draft_cannot_be_left_out_and_the_sheet_says_why(talk: RunningProgram) -> None:
    talk.shown.conversation = replace(talk.shown.conversation, parameters=Parameters(system_prompt="Be brief."))
    draft(talk, "next")
    sheet = await open_sheet(talk)
    talk.key(Qt.Key.Key_Space)
    assert sheet.said.text().startswith("This is what you are about to send.")
    go_to(sheet, 0)
    talk.key(Qt.Key.Key_P)
    assert sheet.said.text().startswith("The system prompt is always sent.")
    await talk.settle()
    assert all(row.part.is_sent for row in rows(sheet))


async def test_enter_goes_to_the_message(talk: RunningProgram) -> None:
    sheet = await open_sheet(talk)
    go_to(sheet, 2)
    talk.key(Qt.Key.Key_Return)
    go_back(talk)
    await talk.settle()
    assert desk_of(talk).sheet is None
    transcript = talk.pane.transcript
    assert transcript.hasFocus()
    assert 2 in [number for number, _top in transcript.visible]


async def test_filter_and_order_find_what_is_large(talk: RunningProgram) -> None:
    sheet = await open_sheet(talk)
    sheet.order.setCurrentIndex(1)
    assert [row.kind for row in rows(sheet)] == ["Answer"] * 3 + ["Question"] * 3
    sheet.search.setText("SECOND")
    assert [row.part.text for row in rows(sheet)] == ["second?"]
    sheet.search.setFocus()
    QTest.keyClick(sheet.search, Qt.Key.Key_Escape)
    sheet.order.setCurrentIndex(0)
    assert [row.kind for row in rows(sheet)] == ["Question", "Answer"] * 3


async def test_the_button_drops_the_oldest_and_says_how_many_before(talk: RunningProgram) -> None:
    limit(talk, 600)
    sheet = await open_sheet(talk)
    assert sheet.words.text().startswith(
        "About 180 tokens too many: the model takes 600. The request has about 780 tokens"
    )
    assert sheet.drop.text() == "Drop the oldest 2 messages (about 260 tokens)"
    sheet.drop.click()
    await talk.until(lambda: not sheet.drop.isEnabled())
    assert [row.part.is_sent for row in rows(sheet)] == [False, False, True, True, True, True]
    sheet.undo.click()
    await talk.until(lambda: all(row.part.is_sent for row in rows(sheet)))


async def test_a_click_on_the_sign_switches_the_part(talk: RunningProgram) -> None:
    sheet = await open_sheet(talk)
    row = sheet.list.row_rect(0)
    delegate = sheet.list.itemDelegate()
    QTest.mouseClick(
        sheet.list.viewport(),
        Qt.MouseButton.LeftButton,
        pos=delegate.sign_rect(row).center(),  # type: ignore[attr-defined]
    )
    await talk.until(lambda: not rows(sheet)[0].part.is_sent)


async def test_the_request_is_copied_as_json_without_a_key(talk: RunningProgram) -> None:
    parameters = Parameters(system_prompt="Be brief.", temperature=0.5, extra_body={"top_k": 3})
    talk.shown.conversation = replace(talk.shown.conversation, parameters=parameters)
    data = b"\x89PNG of no matter"
    picture = await talk.parts.files.add(data)
    talk.pane.sending.attached = lambda: (ImagePart(picture, "image/png", "a.png"),)
    talk.redactor.learn("my-own-key-1")
    draft(talk, "next, not my-own-key-1")
    sheet = await open_sheet(talk)
    sheet.copy.click()
    await talk.until(lambda: "copied" in sheet.said.text())

    body = json.loads(QApplication.clipboard().text())
    assert body["model"] == "gpt-4o-mini"
    assert (body["temperature"], body["top_k"]) == (0.5, 3)
    assert body["messages"][0] == {"role": "system", "content": "Be brief."}
    assert [kind["type"] for kind in body["messages"][-1]["content"]] == ["text", "image_url"]
    assert body["messages"][-1]["content"][0]["text"] == "next, not [key hidden]"
    assert "system_prompt" not in body
