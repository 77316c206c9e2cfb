"""What is sent is written as code: from a message, from the conversation, in every form, to clipboard and files."""

from __future__ import annotations

import asyncio
import os
import sys
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog

from canal_desktop.app.code_requests import DRAWN, HAD_KEY, NO_QUESTION, NOT_KEPT, request_behind
from canal_desktop.domain.completion import Delta
from canal_desktop.domain.errors import InvalidInput
from canal_desktop.domain.message import ContextChoice, ImagePart, MessageId
from canal_desktop.domain.model_facts import ModelKind
from canal_desktop.domain.parameters import Parameters
from canal_desktop.domain.profile import demo_profile
from canal_desktop.domain.settings import Appearance, Settings
from canal_desktop.domain.traits import trait_of
from canal_desktop.programs.write_forms import FORMS
from canal_desktop.ui.code_desk import DEMO, DRAWS, ENDS_WITH_ANSWER, NOTHING
from canal_desktop.ui.code_view import LONGEST_LINE, MOST_CHARS, code_lines
from canal_desktop.ui.sheets.code_sheet import CUT, SAVE, SAVE_BOTH, SAVE_FOLDER
from tests.servers.misbehaving import KEY, MisbehavingServer
from tests.ui.code_steps import choose, desk_of, open_next, sheet_of, shown
from tests.ui.context_steps import draft, go_back
from tests.ui.program import CONTROL, RunningProgram, Server, profile

if TYPE_CHECKING:
    from tests.ui.conftest import Programs


@pytest.fixture
async def talk(program: RunningProgram) -> RunningProgram:
    program.server.events = (Delta("An answer"),)
    await program.ask("first?")
    await program.ask("second?")
    return program


async def test_the_next_request_has_the_whole_talk_and_what_is_in_the_composer(talk: RunningProgram) -> None:
    draft(talk, "and third?")
    code = await open_next(talk)

    places = [code.index(text) for text in ("'first?'", "'An answer'", "'second?'", "'and third?'")]
    assert places == sorted(places)
    assert "model: 'gpt-4o-mini'" in code
    assert "// Set CANALAPI_BASE_URL to http://alpha.localhost:9/v1" in code
    assert sheet_of(talk).words.text() == "5 messages; no key."
    assert talk.composer.text == "and third?"


async def test_without_a_draft_it_is_said_that_an_answer_comes_last(talk: RunningProgram) -> None:
    await open_next(talk)

    assert sheet_of(talk).words.text() == f"4 messages; no key.\n{ENDS_WITH_ANSWER}"


async def test_from_an_answer_goes_what_it_answered_to_its_own_model(talk: RunningProgram) -> None:
    await talk.shown.regenerate("other", talk.shown.branch[1].id)
    await talk.until(lambda: not talk.shown.is_running)
    reply = talk.shown.branch[1]
    assert reply.model == "other"

    talk.pane.transcript.action_requested.emit(reply.id, "message_as_code")
    code = await shown(talk)

    assert "model: 'other'" in code
    assert "'first?'" in code
    assert "An answer" not in code
    assert "second?" not in code
    assert sheet_of(talk).words.text() == f"1 message; no key.\n{NOT_KEPT}"


async def test_from_a_question_goes_all_up_to_it(talk: RunningProgram) -> None:
    talk.pane.transcript.action_requested.emit(talk.shown.branch[2].id, "message_as_code")

    assert "{ role: 'user', content: 'second?' },\n  ],\n" in await shown(talk)
    assert sheet_of(talk).words.text() == "3 messages; no key."


async def test_the_action_acts_on_the_message_that_keys_act_on(talk: RunningProgram) -> None:
    talk.pane.transcript.setFocus()
    QTest.keyClick(talk.pane.transcript, Qt.Key.Key_K)
    talk.do("message_as_code")

    assert "second?" in await shown(talk)


async def test_enter_and_control_c_copy_and_esc_closes(talk: RunningProgram) -> None:
    draft(talk, "and third?")
    code = await open_next(talk)
    sheet = sheet_of(talk)
    clipboard = QGuiApplication.clipboard()

    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    assert clipboard.text() == f"{code}\n"
    assert sheet.said.text() == "Copied."
    for widget in (sheet.code, sheet.close_button):
        clipboard.setText("")
        widget.setFocus()
        QTest.keyClick(widget, Qt.Key.Key_C, CONTROL)
        assert clipboard.text() == f"{code}\n"
    sheet.code.setFocus()
    clipboard.setText("")
    QTest.keyClick(sheet.code, Qt.Key.Key_Return)
    assert clipboard.text() == f"{code}\n"
    QTest.keyClick(sheet.code, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    QTest.keyClick(sheet.code, Qt.Key.Key_C, CONTROL)
    assert clipboard.text() == code[0]
    QTest.keyClick(sheet.code, Qt.Key.Key_Escape)
    assert desk_of(talk).sheet is None


async def test_every_form_is_reached_and_the_last_one_is_remembered(talk: RunningProgram) -> None:
    await open_next(talk)
    for form in FORMS:
        code = await choose(talk, form.language, form.label)
        assert code
        assert talk.window.settings.code_form == form.id
        assert sheet_of(talk).forms.buttons[form.id].isChecked()
    await choose(talk, "Python", "Streaming")
    sheet_of(talk).reject()
    go_back(talk)

    assert "stream=True" in await open_next(talk)
    assert sheet_of(talk).languages.buttons["Python"].isChecked()


async def test_whoever_chooses_quickly_sees_the_last_form(talk: RunningProgram) -> None:
    await open_next(talk)
    for language in ("Python", "curl", "TypeScript", "Python"):
        sheet_of(talk).languages.buttons[language].click()

    assert "from openai import OpenAI" in await shown(talk)
    await talk.settle()
    assert "from openai import OpenAI" in await shown(talk)


async def test_another_language_keeps_the_kind_of_form(talk: RunningProgram) -> None:
    await open_next(talk)
    await choose(talk, "JavaScript", "With retries")

    assert "create_with_retries" in await choose(talk, "Python")
    assert "curl" in await choose(talk, "curl")
    assert talk.window.settings.code_form == "curl.hello"


async def test_arrow_keys_choose_the_form_beside(talk: RunningProgram) -> None:
    await open_next(talk)
    sheet = sheet_of(talk)
    assert QApplication.focusWidget() is sheet.languages.buttons["JavaScript"]

    QTest.keyClick(sheet.languages.buttons["JavaScript"], Qt.Key.Key_Right)
    await talk.until(lambda: talk.window.settings.code_form == "typescript.hello", "not chosen")
    assert "OpenAI.Chat" in await shown(talk)
    assert QApplication.focusWidget() is sheet.languages.buttons["TypeScript"]


async def test_a_new_conversation_has_its_draft_alone_and_an_empty_one_says_why_there_is_nothing(
    program: RunningProgram,
) -> None:
    program.key(Qt.Key.Key_E, CONTROL)
    assert program.window.notices.texts[-1] == NOTHING
    assert desk_of(program).sheet is None

    draft(program, "only this")
    await open_next(program)
    assert sheet_of(program).words.text() == "1 message; no key."


async def test_a_temporary_conversation_is_written_too_and_reaches_no_disk(program: RunningProgram) -> None:
    program.do("new_temporary")
    await program.until(lambda: program.library.is_temporary(program.shown.id), "not temporary")
    await program.ask("between us?")

    assert "between us?" in await open_next(program)
    sheet_of(program).reject()
    await program.settle()
    kept = [path for path in program.folder.rglob("*") if path.is_file() and b"between us?" in path.read_bytes()]
    assert kept == []


async def test_what_is_copied_sends_what_was_sent(start: Programs, tmp_path: Path) -> None:
    parameters = Parameters(
        system_prompt='Be "brief".\n${x}',
        temperature=0.3,
        stop=("\n",),
        extra_body={"top_k": 4},
        extra_headers={"X-A": "b"},
    )
    async with MisbehavingServer() as server:
        program = await start(replace(profile(), base_url=server.base_url), server=Server(real_key=KEY))
        await program.shown.choose_parameters(parameters)
        program.composer.set_text("What?\n😀 `code`")
        program.composer.submit()
        await program.until(lambda: program.shown.branch and not program.shown.is_running, "no answer")
        sent = server.seen[-1]
        program.pane.transcript.action_requested.emit(program.shown.branch[-1].id, "message_as_code")
        await shown(program)
        await choose(program, "Python", "Streaming")
        sheet_of(program).copy_button.click()
        code = tmp_path / "copied.py"
        code.write_text(QGuiApplication.clipboard().text(), encoding="utf-8")
        environment = {"PATH": os.environ["PATH"], "CANALAPI_API_KEY": KEY, "CANALAPI_BASE_URL": server.base_url}
        running = await asyncio.create_subprocess_exec(sys.executable, str(code), env=environment, cwd=tmp_path)
        assert await running.wait() == 0
        again = server.seen[-1]

    assert again is not sent
    assert again.body == sent.body
    assert again.headers["x-a"] == sent.headers["x-a"] == "b"


async def test_a_program_is_saved_under_its_own_name(talk: RunningProgram, tmp_path: Path) -> None:
    code = await open_next(talk)
    sheet = sheet_of(talk)
    assert sheet.save_button.text() == SAVE

    sheet.save_button.click()
    dialog = desk_of(talk).saver.dialog
    assert isinstance(dialog, QFileDialog)
    assert dialog.selectedFiles()[0].endswith("chat.mjs")
    assert dialog.nameFilters() == ["MJS files (*.mjs)", "All files (*)"]
    assert Path(dialog.directory().path()) != Path.cwd()
    dialog.fileSelected.emit(str(tmp_path / "mine.mjs"))
    await talk.until(lambda: (tmp_path / "mine.mjs").exists() and talk.window.notices.texts, "not saved")
    assert (tmp_path / "mine.mjs").read_text(encoding="utf-8") == f"{code}\n"
    dialog.reject()
    sheet.save_button.click()
    again = desk_of(talk).saver.dialog
    assert isinstance(again, QFileDialog)
    assert Path(again.directory().path()) == tmp_path, "it begins where was saved last"
    again.reject()


async def test_several_files_go_into_a_folder_that_is_new(talk: RunningProgram, tmp_path: Path) -> None:
    await open_next(talk)
    await choose(talk, "Next.js")
    sheet = sheet_of(talk)
    assert sheet.save_button.text() == SAVE_BOTH

    sheet.save_button.click()
    dialog = desk_of(talk).dialog
    assert isinstance(dialog, QFileDialog)
    dialog.reject()
    for name in ("canal-code", "canal-code-2"):
        desk_of(talk).save_folder(tmp_path)
        await talk.until(lambda name=name: sheet.said.text().endswith(f"{name}."), "not saved")  # type: ignore[misc]
        saved = [path.relative_to(tmp_path / name).as_posix() for path in (tmp_path / name).rglob("*.ts*")]
        assert sorted(saved) == ["app/api/chat/route.ts", "app/chat.tsx"]
    desk_of(talk).save_folder(tmp_path / "gone")
    await talk.until(lambda: sheet.said.text().startswith("The folder could not be saved: "), "not said")


async def test_large_pictures_are_saved_with_it(talk: RunningProgram, tmp_path: Path) -> None:
    data = b"\x89PNG\r\n\x1a\n" + bytes(90_000)
    file = await talk.parts.keep_file(talk.shown.id, data)
    talk.pane.sending.attached = lambda: (ImagePart(file, "image/png", "big.png"),)
    draft(talk, "What is this?")
    code = await open_next(talk)

    assert "const image1 = readImage('image-1.png', 'image/png');" in code
    assert sheet_of(talk).save_button.text() == SAVE_FOLDER
    desk_of(talk).save_folder(tmp_path)
    await talk.until(lambda: (tmp_path / "canal-code" / "image-1.png").exists(), "not saved")
    await talk.until(lambda: sheet_of(talk).said.text(), "not said")
    assert (tmp_path / "canal-code" / "image-1.png").read_bytes() == data


async def test_the_demo_says_that_it_has_no_url(start: Programs) -> None:
    program = await start(
        demo_profile(), settings=Settings(appearance=Appearance.LIGHT, active_profile="demo", spelling=False)
    )
    draft(program, "Hello?")
    code = await open_next(program)

    assert "Set CANALAPI_BASE_URL to" not in code
    assert DEMO in sheet_of(program).words.text()


async def test_what_is_long_is_cut_on_the_screen_alone(talk: RunningProgram) -> None:
    long = "x" * (LONGEST_LINE * 2)
    talk.composer.set_text(long)
    code = await open_next(talk)

    assert long not in code
    assert CUT in sheet_of(talk).words.text()
    sheet_of(talk).copy_button.click()
    assert long in QGuiApplication.clipboard().text()


def test_no_more_is_shown_than_can_be_read() -> None:
    lines = code_lines("print('one')\n" * MOST_CHARS, "python")

    assert not lines.is_whole
    assert sum(len(text) + 1 for text, _runs in lines.lines) < MOST_CHARS + 100
    assert lines.lines[-1] == ("…", ())
    assert code_lines("a\n", "bash").lines[0][0] == "a"


async def test_code_has_colours_and_names_for_whoever_cannot_see_it(talk: RunningProgram) -> None:
    await open_next(talk)
    sheet = sheet_of(talk)

    block = sheet.code.document().firstBlock()
    colours = {one.format.foreground().color().name() for one in block.layout().formats()} | {
        fragment.fragment().charFormat().foreground().color().name() for fragment in block
    }
    assert len(colours) > 1
    assert sheet.code.accessibleName() == "Code"
    assert sheet.languages.accessibleName() == "Language"
    assert all(button.accessibleName() for button in sheet.languages.buttons.values())


async def test_what_is_left_out_is_said(talk: RunningProgram) -> None:
    first, answer, *_ = talk.shown.branch
    await talk.shown.choose_context(
        {first.id: ContextChoice(is_dropped=True), answer.id: ContextChoice(is_dropped=True)}
    )
    await talk.shown.choose_parameters(Parameters(temperature=1.5, seed=4))
    talk.profiles.learning.note(profile().base_url, trait_of("no_temperature", "gpt-4o-mini"))
    draft(talk, "next")

    code = await open_next(talk)

    assert "first?" not in code
    assert "temperature" not in code
    assert "seed: 4" in code
    assert sheet_of(talk).words.text().splitlines() == [
        "3 messages; no key.",
        "Left out, as you chose: 2 messages.",
        "Left out, as the model refuses it: Temperature.",
    ]


async def test_a_key_that_stands_in_a_message_is_masked(start: Programs) -> None:
    program = await start(profile())
    program.redactor.learn("my-own-key-0001")
    draft(program, "Is my-own-key-0001 a good key, or sk-example-12345?")

    code = await open_next(program)

    assert "Is [key hidden] a good key, or sk-example-12345?" in code
    assert sheet_of(program).words.text() == f"1 message; no key.\n{HAD_KEY}"


async def test_a_model_that_makes_pictures_is_not_asked_in_words(talk: RunningProgram) -> None:
    talk.shown.requests.wishes.kind_of = lambda _profile_id, _model: ModelKind.IMAGE
    talk.do("copy_as_code")

    assert talk.window.notices.texts[-1] == DRAWS
    assert desk_of(talk).sheet is None


async def test_what_cannot_be_written_as_code_is_said(talk: RunningProgram) -> None:
    reply = talk.shown.branch[1]
    with pytest.raises(InvalidInput, match="no longer there"):
        await request_behind(talk.shown, MessageId("gone"))
    talk.shown.requests.wishes.kind_of = lambda _profile_id, _model: ModelKind.IMAGE
    talk.pane.transcript.action_requested.emit(reply.id, "message_as_code")
    await talk.until(lambda: talk.window.notices.texts[-1:] == (DRAWN,), "not said")
    talk.shown.requests.wishes.kind_of = lambda _profile_id, _model: None

    talk.pane.transcript.action_requested.emit(talk.shown.branch[0].id, "delete_message")
    await talk.until(lambda: talk.texts[0] == "An answer", "not deleted")
    talk.pane.transcript.action_requested.emit(reply.id, "message_as_code")
    await talk.until(lambda: talk.window.notices.texts[-1:] == (NO_QUESTION,), "not said")
    assert desk_of(talk).sheet is None
