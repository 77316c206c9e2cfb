"""Edit and send again in the whole program: the server gets just the edited body, and its answer is a version."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from canal_desktop.domain.completion import PictureWish
from canal_desktop.domain.message import ImagePart, MessageState
from canal_desktop.domain.redaction import MASK
from canal_desktop.ui.widgets.notice import Notice
from tests.servers.media import RED
from tests.servers.misbehaving import KEY
from tests.ui.program import CONTROL
from tests.ui.requests.conftest import Drawn, text_of

if TYPE_CHECKING:
    from canal_desktop.ui.requests.body_sheet import BodySheet


async def opened(drawn: Drawn) -> BodySheet:
    """The sheet, by the drawer's button."""
    drawn.program.press("Edit and send again…")
    await drawn.program.until(lambda: drawn.desk.editing.sheet is not None, "no sheet")
    sheet = drawn.desk.editing.sheet
    assert sheet is not None
    return sheet


async def write(drawn: Drawn, sheet: BodySheet, text: str) -> None:
    """Put another text into the field and wait for what is said of it."""
    sheet.edit.setPlainText(text)
    await drawn.program.until(lambda: not sheet.status.text().startswith("Being"), "it is not checked")


async def sent(drawn: Drawn, sheet: BodySheet) -> bytes:
    """Send what is in the sheet; the body that the wire carried."""
    before = len(drawn.carried)
    await drawn.program.until(sheet.button("send").isEnabled, "it cannot be sent")
    sheet.button("send").click()
    await drawn.program.until(lambda: len(drawn.carried) > before, "nothing was sent")
    await drawn.ended()
    return drawn.carried[-1].request_body


async def test_the_server_gets_just_the_edited_body_and_its_answer_is_a_version(drawn: Drawn) -> None:
    await drawn.ask("gpt-4o-mini", "a question \u00a0 with \u2028 signs \U0001f600")
    await drawn.open()
    sheet = await opened(drawn)
    body: dict[str, Any] = json.loads(sheet.text)
    assert body == json.loads(drawn.carried[0].request_body)
    body["temperature"], body["messages"][0]["content"] = 1.50, "another \u00a0 question"
    text = json.dumps(body, ensure_ascii=False, indent=3).replace("1.5", "1.50")

    await write(drawn, sheet, text)
    assert sheet.status.text() == "This can be sent."
    assert await sent(drawn, sheet) == text.encode()

    conversation = drawn.program.shown
    reply = conversation.branch[-1]
    assert (reply.text.strip(), reply.state) == ("Hello from the server.", MessageState.COMPLETE)
    assert conversation.version_of(reply.id) == (2, 2)
    assert conversation.branch[0].text.startswith("a question")
    assert conversation.conversation.parameters.temperature is None
    expected = 'Unlike version 1: messages[0].content: "a question'
    await drawn.program.until(lambda: drawn.drawer.changes.text().startswith(expected), drawn.drawer.changes.text())
    assert drawn.drawer.changes.text().endswith("temperature: 1.5 was added.")
    assert "another" in text_of(drawn.drawer.lines)


async def test_a_streamed_body_may_be_made_a_whole_answer(drawn: Drawn) -> None:
    await drawn.ask("stream-refused")
    await drawn.open()
    sheet = await opened(drawn)
    body = json.loads(sheet.text)
    assert "stream" not in body

    await write(drawn, sheet, json.dumps({**body, "stream": False}))
    await sent(drawn, sheet)
    assert drawn.program.texts[-1] == "A whole answer."


async def test_what_the_server_refuses_is_not_asked_in_another_way(drawn: Drawn) -> None:
    await drawn.ask("gpt-4o-mini")
    await drawn.open()
    sheet = await opened(drawn)
    body = json.loads(sheet.text)

    await write(drawn, sheet, json.dumps({**body, "model": "stream-refused"}))
    await sent(drawn, sheet)
    assert len(drawn.carried) == 2
    reply = drawn.program.shown.branch[-1]
    assert (reply.state, reply.model) == (MessageState.FAILED, "stream-refused")


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ('{"messages": [],\n "model": }', "line 2, column 11"),
        ("[]", "must be an object"),
        ('{"messages": {}}', "must stay a list"),
        ('{"messages": [NaN]}', "NaN is no JSON"),
        ("", "line 1, column 1"),
    ],
)
async def test_what_cannot_be_sent_is_said_with_its_place(drawn: Drawn, text: str, said: str) -> None:
    await drawn.ask("gpt-4o-mini")
    await drawn.open()
    sheet = await opened(drawn)

    await write(drawn, sheet, text)
    assert said in sheet.status.text()
    assert not sheet.button("send").isEnabled()
    QTest.keyClick(sheet, Qt.Key.Key_Escape)
    await drawn.program.until(lambda: drawn.desk.editing.sheet is None, "it stays")
    assert drawn.desk.is_open
    assert len(drawn.carried) == 1


async def test_a_picture_goes_along_under_its_name(drawn: Drawn) -> None:
    shown = drawn.program.shown
    file = await drawn.program.parts.keep_file(shown.id, RED)
    await shown.send("look", "gpt-4o-mini", attached=(ImagePart(file, "image/png"),))
    await drawn.ended()
    await drawn.open()
    assert f"⟨picture 1: {len(RED):,} bytes, SHA-256 {file[:12]}…⟩" in text_of(drawn.drawer.lines)
    sheet = await opened(drawn)
    assert "⟨picture 1:" in sheet.text

    await write(drawn, sheet, sheet.text.replace("look", "see"))
    body = await sent(drawn, sheet)
    former = json.loads(drawn.carried[0].request_body)
    former["messages"][0]["content"][0]["text"] = "see"
    assert json.loads(body) == former


async def test_an_answer_in_the_middle_keeps_what_followed_it(drawn: Drawn) -> None:
    await drawn.ask("gpt-4o-mini", "first question")
    await drawn.ask("gpt-4o-mini", "second question")
    drawn.program.pane.transcript.action_requested.emit(drawn.program.shown.branch[1].id, "requests")
    await drawn.program.until(lambda: drawn.desk.is_open and drawn.is_ready(), "no drawer")
    sheet = await opened(drawn)

    await write(drawn, sheet, sheet.text.replace("first", "another"))
    assert b"another question" in await sent(drawn, sheet)
    assert len(drawn.program.shown.branch) == 2
    await drawn.program.until(lambda: "kept with version 1" in notices(drawn), notices(drawn))
    assert 'Sent as version 2. messages[0].content: "first question" → "another question".' in notices(drawn)


async def test_what_a_budget_holds_up_is_there_again(drawn: Drawn) -> None:
    await drawn.ask("gpt-4o-mini")
    await drawn.open()
    refusals: list[object] = []

    async def refuse(outgoing: object) -> bool:
        refusals.append(outgoing)
        return False

    drawn.program.pane.sending.checks.append(refuse)
    sheet = await opened(drawn)
    text = sheet.text.replace("hello", "good bye")
    await write(drawn, sheet, text)
    sheet.button("send").click()
    await drawn.program.until(lambda: refusals and drawn.desk.editing.sheet is None, "it was not asked")
    await drawn.program.settle(0.05)
    assert len(drawn.carried) == 1

    drawn.program.pane.sending.checks.remove(refuse)
    sheet = await opened(drawn)
    assert sheet.text == text
    assert await sent(drawn, sheet) == text.encode()


async def test_what_was_edited_and_left_is_there_again_and_can_be_taken_back(drawn: Drawn) -> None:
    await drawn.ask("gpt-4o-mini")
    await drawn.open()
    sheet = await opened(drawn)
    original = sheet.text
    await write(drawn, sheet, original.replace("gpt-4o-mini", "other"))
    QTest.keyClick(sheet, Qt.Key.Key_Escape)
    await drawn.program.until(lambda: drawn.desk.editing.sheet is None, "still open")

    again = await opened(drawn)
    assert again.text == original.replace("gpt-4o-mini", "other")
    again.edit.undo()
    assert again.text == original
    again.button("cancel").click()
    await drawn.program.until(lambda: drawn.desk.editing.sheet is None, "still open")
    assert (await opened(drawn)).text == original


async def test_a_hidden_key_is_not_sent_as_words(drawn: Drawn) -> None:
    await drawn.ask("gpt-4o-mini", f"my key is {KEY}")
    await drawn.open()
    sheet = await opened(drawn)
    await drawn.program.until(lambda: "where a key was" in sheet.status.text(), "nothing is said")
    assert MASK in sheet.text
    assert not sheet.button("send").isEnabled()

    await write(drawn, sheet, sheet.text.replace(MASK, "none"))
    assert b"my key is none" in await sent(drawn, sheet)


async def test_two_edited_requests_are_both_kept_and_that_is_said(drawn: Drawn) -> None:
    await drawn.ask("busy-once")
    await drawn.open()
    for number in (1, 2):
        drawn.drawer.attempt_chosen.emit(number)
        sheet = await opened(drawn)
        await write(drawn, sheet, sheet.text.replace("hello", f"edited {number}"))
        QTest.keyClick(sheet, Qt.Key.Key_Escape)
        await drawn.program.until(lambda: drawn.desk.editing.sheet is None, "it stays")
        assert "is kept" in drawn.drawer.note.text()
    for number in (1, 2):
        drawn.drawer.attempt_chosen.emit(number)
        sheet = await opened(drawn)
        assert f"edited {number}" in sheet.text
        QTest.keyClick(sheet, Qt.Key.Key_Escape)
        await drawn.program.until(lambda: drawn.desk.editing.sheet is None, "it stays")


async def test_after_it_was_sent_the_keyboard_is_in_the_message_and_no_notice_lies_over_the_drawer(
    drawn: Drawn,
) -> None:
    drawn.program.window.resize(1400, 700)
    await drawn.ask("gpt-4o-mini")
    await drawn.open()
    sheet = await opened(drawn)
    await write(drawn, sheet, sheet.text.replace("hello", "good bye"))
    await sent(drawn, sheet)
    await drawn.program.until(lambda: "Sent as version 2" in notices(drawn), "nothing is said")
    drawn.program.window.activateWindow()
    await drawn.program.until(drawn.program.composer.edit.hasFocus, "the keyboard is elsewhere")
    bar, drawer = drawn.program.window.notices, drawn.drawer
    await drawn.program.settle(0.05)
    assert bar.isVisible()
    assert bar.mapToGlobal(bar.rect().topRight()).x() < drawer.mapToGlobal(drawer.rect().topLeft()).x()


async def test_ctrl_enter_sends_it_from_the_field(drawn: Drawn) -> None:
    await drawn.ask("gpt-4o-mini")
    await drawn.open()
    sheet = await opened(drawn)
    sheet.activateWindow()
    await drawn.program.until(sheet.edit.hasFocus, "the keyboard is elsewhere")
    sheet.edit.setPlainText(sheet.text.replace("hello", "good bye"))

    QTest.keyClick(sheet.edit, Qt.Key.Key_Return, CONTROL)
    await drawn.program.until(lambda: len(drawn.carried) > 1, "nothing was sent")
    await drawn.ended()
    assert b"good bye" in drawn.carried[-1].request_body
    assert drawn.desk.editing.sheet is None


async def test_a_request_for_pictures_is_not_edited(drawn: Drawn) -> None:
    await drawn.program.shown.send("a red square", "gpt-image-1", pictures=PictureWish())
    await drawn.ended()
    await drawn.open()

    drawn.program.press("Edit and send again…")
    await drawn.program.until(lambda: "Only requests for words" in notices(drawn), "nothing is said")
    assert drawn.desk.editing.sheet is None


def notices(drawn: Drawn) -> str:
    """All that is said over the page."""
    return "\n".join(notice.text for notice in drawn.program.window.findChildren(Notice))
