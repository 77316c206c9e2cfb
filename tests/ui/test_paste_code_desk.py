"""Pasted code in the window: offered, shown, made into a conversation of which nothing is sent by itself."""

from __future__ import annotations

import asyncio
import json
import threading
from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from canal_desktop.ui.sheets.paste_code_sheet import MAKE, MOST_SHOWN, PasteCodeSheet
from tests.ui.calm import PATIENCE_S
from tests.ui.program import CONTROL, profile

if TYPE_CHECKING:
    from tests.ui.conftest import Programs
    from tests.ui.program import RunningProgram

CURL = """curl https://alpha.localhost/v1/chat/completions -H "Authorization: Bearer sk-secret-123456789" -d '{
  "model": "other", "temperature": 0.25,
  "messages": [
    {"role": "system", "content": "Be terse."}, {"role": "user", "content": "One"},
    {"role": "assistant", "content": "Two"}, {"role": "user", "content": "Three"}
  ]
}'"""


def sheet_of(program: RunningProgram) -> PasteCodeSheet:
    sheet = program.late.paste_code_desk.sheet
    assert sheet is not None
    return sheet


def paste(program: RunningProgram, text: str) -> None:
    source = QMimeData()
    source.setText(text)
    program.composer.edit.insertFromMimeData(source)


async def test_code_from_the_clipboard_becomes_a_conversation_and_nothing_is_sent(program: RunningProgram) -> None:
    QGuiApplication.clipboard().setText(CURL)
    program.do("new_from_code")
    sheet = sheet_of(program)
    await program.until(lambda: sheet.button(MAKE).isEnabled(), "it was not read")
    told = sheet.preview.toPlainText()
    assert told.splitlines() == [
        "Model: other",
        "System prompt: Be terse.",
        "Temperature: 0.25",
        "User: One",
        "Assistant: Two",
        "Question: Three",
    ]
    program.press("Make conversation")
    await program.until(lambda: program.texts == ["One", "Two"], "it is not on the screen")

    assert program.composer.text == "Three"
    assert program.shown.conversation.parameters.temperature == 0.25
    assert program.late.paste_code_desk.sheet is None
    assert program.server.asked == []
    program.do("send")
    await program.until(lambda: program.server.asked, "it cannot be sent")
    (request,) = program.server.asked
    assert [message.text for message in request.messages] == ["Be terse.", "One", "Two", "Three"]
    assert request.model == "other"


async def test_a_sheet_that_is_closed_while_the_conversation_is_made_is_no_matter(program: RunningProgram) -> None:
    QGuiApplication.clipboard().setText(CURL)
    program.do("new_from_code")
    sheet = sheet_of(program)
    await program.until(lambda: sheet.button(MAKE).isEnabled(), "it was not read")
    may_go_on = threading.Event()
    holding = asyncio.ensure_future(program.database.run(lambda _db: may_go_on.wait(PATIENCE_S)))
    program.press("Make conversation")
    await program.settle_held(0.03)
    sheet.reject()
    await program.settle_held(0.03)
    may_go_on.set()
    await holding
    await program.until(lambda: program.texts == ["One", "Two"], "it is not on the screen")

    assert program.errors == []


async def test_ctrl_enter_makes_it_and_its_tools_become_own_ones_that_undo_takes_back(program: RunningProgram) -> None:
    function = {"name": "look", "description": "Looks.", "parameters": {"type": "object", "properties": {"x": {}}}}
    tools = json.dumps([{"type": "function", "function": function}])
    code = CURL.replace('"temperature"', f'"tools": {tools}, "tool_choice": "required", "stop": ["END"], "temperature"')
    for _run in range(2):
        program.do("new_from_code")
        sheet = sheet_of(program)
        # No system is there to do it.
        sheet.activateWindow()
        await program.until(sheet.code.hasFocus, "it has not the keyboard")
        sheet.code.setPlainText(code)
        QTest.keyClick(sheet.code, Qt.Key.Key_Return, CONTROL)
        await program.until(lambda: program.late.paste_code_desk.sheet is None, sheet.words.text())
        await program.until(lambda: program.texts == ["One", "Two"], "it is not on the screen")
    assert 'Stop sequences: ["END"]' in sheet.preview.toPlainText().splitlines()
    assert "Tools: look" in sheet.preview.toPlainText().splitlines()

    (own,) = await program.late.tool_book.own()
    assert (own.name, own.description, own.schema) == ("look", "Looks.", function["parameters"])
    parameters = program.shown.conversation.parameters
    assert (parameters.tools, parameters.tool_choice) == ((own.id,), "required")
    assert "Added to your tools: look." in program.window.notices.texts
    changed: list[bool] = []
    program.late.tool_book.changed = lambda: changed.append(True)
    program.press("Undo")
    await program.until(lambda: changed, "not undone")
    assert await program.late.tool_book.own() == ()


async def test_code_pasted_into_an_empty_message_is_offered_to_become_one(program: RunningProgram) -> None:
    paste(program, CURL)
    assert program.composer.text == CURL
    assert "This looks like a request as code." in program.window.notices.texts
    program.press("Make a conversation of this code")
    await program.until(lambda: sheet_of(program).button(MAKE).isEnabled(), "it was not read")
    former = program.shown
    program.press("Make conversation")
    await program.until(lambda: program.composer.text == "Three", "it is not on the screen")

    assert former.draft == ""
    program.do("new_conversation")
    await program.until(lambda: not program.texts, "no new conversation")
    assert program.composer.text == "", "the code is not a draft any more"


async def test_other_texts_are_pasted_without_a_word(program: RunningProgram) -> None:
    paste(program, "curl your hair")
    paste(program, CURL)

    assert program.window.notices.texts == ()
    assert program.composer.text == "curl your hair" + CURL


async def test_what_cannot_be_read_is_said_and_corrected_by_typing(program: RunningProgram) -> None:
    QGuiApplication.clipboard().setText("something else")
    program.do("new_from_code")
    sheet = sheet_of(program)
    assert sheet.code.toPlainText() == ""
    sheet.code.setPlainText("print('hi')")
    await program.until(lambda: "What is understood" in sheet.words.text(), "it is not said")
    assert not sheet.button(MAKE).isEnabled()
    assert sheet.preview.toPlainText() == ""
    sheet.code.setPlainText(CURL)
    await program.until(lambda: sheet.button(MAKE).isEnabled(), "it was not read")
    program.key(Qt.Key.Key_Escape)
    assert program.late.paste_code_desk.sheet is None


async def test_long_code_is_read_whole_and_shown_in_part(program: RunningProgram) -> None:
    program.do("new_from_code")
    sheet = sheet_of(program)
    source = QMimeData()
    source.setText(CURL.replace("Three", "Three " + "x" * MOST_SHOWN))
    sheet.code.insertFromMimeData(source)
    await program.until(lambda: sheet.button(MAKE).isEnabled(), "it was not read")

    assert len(sheet.code.toPlainText()) < MOST_SHOWN + 100
    program.press("Make conversation")
    await program.until(lambda: program.texts == ["One", "Two"], "it is not on the screen")
    assert len(program.composer.text) == MOST_SHOWN + len("Three ")


async def test_where_there_is_no_server_it_cannot_be_chosen(start: Programs) -> None:
    assert not (await start()).is_possible("new_from_code")
    assert (await start(profile())).is_possible("new_from_code")


async def test_ctrl_enter_makes_a_conversation_at_once(program: RunningProgram) -> None:
    QGuiApplication.clipboard().setText("")
    program.do("new_from_code")
    sheet = sheet_of(program)
    sheet.activateWindow()
    await program.until(sheet.code.hasFocus, "the keyboard is elsewhere")
    sheet.code.insertPlainText(CURL)
    QTest.keyClick(sheet.code, Qt.Key.Key_Return, CONTROL)
    await program.until(lambda: program.texts == ["One", "Two"], "it is not on the screen")
    assert program.late.paste_code_desk.sheet is None
