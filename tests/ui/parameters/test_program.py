"""Parameters in the whole program: set by keyboard, in the server's log, at each layer, undone, left out, learnt."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton

from canal_desktop.domain.parameters import Parameters
from canal_desktop.domain.traits import trait_of
from canal_desktop.ui.folder_form import FolderForm
from canal_desktop.ui.settings.profile_cards import ProfileCard
from canal_desktop.ui.transcript.message_actions import actions_of
from tests.servers.misbehaving import KEY, MisbehavingServer
from tests.ui.program import CONTROL, SHIFT, RunningProgram, Server, profile

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

    from canal_desktop.ui.parameters.sheet import ParametersSheet
    from tests.ui.conftest import Programs


@pytest.fixture
async def server() -> AsyncIterator[MisbehavingServer]:
    async with MisbehavingServer() as made:
        yield made


@pytest.fixture
async def program(start: Programs, server: MisbehavingServer) -> RunningProgram:
    alpha = replace(profile(), base_url=server.base_url)
    return await start(alpha, server=Server(real_key=KEY))


async def asked(program: RunningProgram, server: MisbehavingServer, text: str = "hello") -> dict[str, Any]:
    """Ask something; returns the body of the last request."""
    # A sheet that was closed leaves no window active: no system is there to do it.
    program.window.activateWindow()
    program.type(text)
    QTest.keyClick(program.composer.edit, Qt.Key.Key_Return)
    await program.until(lambda: not program.composer.text, "nothing was sent")
    await program.until(lambda: not program.shown.is_running, "the reply has no end")
    body: dict[str, Any] = server.seen[-1].body
    return body


async def opened(program: RunningProgram) -> ParametersSheet:
    desk = program.late.parameters_desk
    await program.until(lambda: desk.sheet is not None and desk.sheet.isVisible(), "no sheet")
    sheet = desk.sheet
    assert sheet is not None
    # No system is there to do it.
    sheet.activateWindow()
    await program.until(lambda: sheet.isAncestorOf(QApplication.focusWidget() or program.window), "no focus")
    return sheet


async def saved(program: RunningProgram, sheet: ParametersSheet) -> None:
    sheet.save.click()
    await program.until(lambda: program.late.parameters_desk.sheet is None, "the sheet stays")
    await program.settle(0.05)


def chip(program: RunningProgram) -> str:
    shown = program.late.parameters_desk.chip
    return shown.text() if shown.isVisible() else ""


async def test_a_temperature_set_by_keys_alone_is_in_the_servers_log(
    program: RunningProgram, server: MisbehavingServer
) -> None:
    assert "temperature" not in await asked(program, server)

    QTest.keyClick(program.window, Qt.Key.Key_Y, CONTROL | SHIFT)
    sheet = await opened(program)
    field = sheet.form.rows["temperature"].editor
    for _ in range(20):
        if QApplication.focusWidget() is field:
            break
        program.key(Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is field
    QTest.keyClicks(QApplication.focusWidget(), "0,2")
    program.key(Qt.Key.Key_Return)
    await program.until(lambda: program.late.parameters_desk.sheet is None, "the sheet stays")
    await program.until(lambda: chip(program) == "Temperature 0.2", "the header does not say so")

    assert (await asked(program, server))["temperature"] == 0.2
    stored, _messages, _draft = await program.store.load(program.shown.id)
    assert stored.parameters == Parameters(temperature=0.2)

    program.do("undo")
    await program.until(lambda: chip(program) == "", "it was not taken back")
    assert "temperature" not in await asked(program, server)


async def test_what_is_set_before_the_first_question_goes_with_it_and_is_kept(
    program: RunningProgram, server: MisbehavingServer
) -> None:
    program.do("parameters")
    sheet = await opened(program)
    sheet.form.rows["system_prompt"].editor.put("Be brief.")
    sheet.form.rows["seed"].editor.put("7")
    await saved(program, sheet)
    body = await asked(program, server)

    assert (body["seed"], body["messages"][0]) == (7, {"role": "system", "content": "Be brief."})
    stored = await program.store.find(program.shown.id)
    assert stored.parameters == Parameters(system_prompt="Be brief.", seed=7)

    await program.new()
    assert "seed" not in await asked(program, server)


async def test_each_layer_is_sent_and_the_upper_one_wins(program: RunningProgram, server: MisbehavingServer) -> None:
    folder = await program.organiser.new_folder("Work")
    await asked(program, server)
    await program.organiser.move([program.shown.id], folder.id)
    program.profiles.set_parameters("alpha", Parameters(temperature=1, top_p=0.5, extra_body={"a": 1}))
    profile_only = await asked(program, server)
    await program.organiser.change_folder(
        replace(await program.parts.requests._find_folder(folder.id), parameters=Parameters(temperature=0.7))
    )
    with_folder = await asked(program, server)
    program.do("parameters")
    sheet = await opened(program)
    rows = sheet.form.rows
    states = {name: rows[name].editor.placeholderText() for name in ("temperature", "top_p", "seed")}
    rows["temperature"].editor.put("0")
    await saved(program, sheet)
    with_all = await asked(program, server)

    assert [body.get("temperature") for body in (profile_only, with_folder, with_all)] == [1, 0.7, 0]
    assert (with_all["top_p"], with_all["a"]) == (0.5, 1)
    assert states == {
        "temperature": "0.7 from folder Work",
        "top_p": "0.5 from profile Alpha",
        "seed": "Not set",
    }
    assert chip(program) == "Temperature 0 · Top P 0.5 · a"
    program.late.parameters_desk.chip.click()
    assert (await opened(program)).form.rows["temperature"].state.text() == "Set here. From folder Work: 0.7."


async def test_parameters_of_a_folder_are_set_in_its_form_and_hold_for_new_conversations(
    program: RunningProgram, server: MisbehavingServer
) -> None:
    folder = await program.organiser.new_folder("Work")
    program.window.sidebar.folder_settings_requested.emit(folder.id)
    await program.until(lambda: program.window.findChildren(FolderForm), "no form")
    [form] = program.window.findChildren(FolderForm)
    form.parameters.click()
    sheet = await opened(program)
    assert "system_prompt" not in sheet.form.rows
    sheet.form.rows["max_tokens"].editor.put("50")
    await saved(program, sheet)
    assert form.parameters.text() == "Max 50 tokens – Change…"
    form._save()
    await program.until(lambda: program.undo.actions and "changed" in program.undo.actions[0].sentence, "not changed")

    program.window.sidebar.new_in_folder_requested.emit(folder.id)
    await program.until(lambda: program.shown.conversation.folder_id == folder.id, "not in the folder")
    assert (await asked(program, server))["max_tokens"] == 50
    assert (await program.store.find(program.shown.id)).parameters.is_empty

    await program.undo.undo_last()
    assert "max_tokens" not in await asked(program, server)


def card_button(program: RunningProgram, label: str) -> QPushButton:
    [card] = [card for card in program.window.findChildren(ProfileCard) if card.isVisible()]
    return next(button for button in card.findChildren(QPushButton) if button.text() == label)


async def test_parameters_of_a_profile_are_set_on_its_page_and_outlast_the_program(
    program: RunningProgram, server: MisbehavingServer, start: Programs
) -> None:
    program.do("profiles")
    card_button(program, "Parameters…").click()
    sheet = await opened(program)
    sheet.form.rows["stop"].editor.put("END\n\\n")
    sheet.form.rows["extra_headers"].editor.put('{"X-Title": "Canal"}')
    await saved(program, sheet)
    program.window.profile_page.back_requested.emit()
    body = await asked(program, server)

    assert body["stop"] == ["END", "\n"]
    assert server.seen[-1].headers["x-title"] == "Canal"
    await program.profiles._saver.close()
    from canal_desktop.storage.settings_file import SettingsFile

    _settings, [kept], _notice = SettingsFile(program.folder / "settings.json").load()
    assert kept.parameters == Parameters(stop=("END", "\n"), extra_headers={"X-Title": "Canal"})

    await program.undo.undo_last()
    assert "stop" not in await asked(program, server)


async def test_what_a_model_refuses_is_left_out_when_the_user_agrees_and_can_be_sent_again(
    program: RunningProgram, server: MisbehavingServer
) -> None:
    await program.shown.choose_model("no-temperature", "alpha")
    await program.shown.choose_parameters(Parameters(temperature=0.2))
    body = await asked(program, server)
    failed = program.shown.branch[-1]
    assert body["temperature"] == 0.2
    assert failed.failure is not None
    assert "Temperature" in failed.failure.sentence
    assert (await program.store.load(program.shown.id))[1][-1].failure == failed.failure

    offered = [("leave_out", "Leave it out"), ("parameters", "Parameters…"), ("retry", "Retry")]
    assert list(actions_of(failed)) == offered
    about_pictures = replace(failed, failure=replace(failed.failure, parameter="pictures"))
    assert actions_of(about_pictures)[0] == ("leave_out", "Leave the pictures out")
    program.pane.transcript.action_requested.emit(failed.id, "parameters")
    (await opened(program)).reject()
    program.pane.transcript.action_requested.emit(failed.id, "leave_out")
    await program.until(lambda: program.shown.branch[-1].text, "not asked again")
    await program.until(lambda: not program.shown.is_running, "the reply has no end")
    assert "temperature" not in server.seen[-1].body
    await program.until(lambda: chip(program) == "Temperature left out", "the header does not say so")
    assert "temperature" not in await asked(program, server)

    program.do("parameters")
    sheet = await opened(program)
    row = sheet.form.rows["temperature"]
    assert row.state.text() == "Left out for no-temperature, which refuses it, as you agreed."
    row.again.click()
    await program.until(lambda: row.again.isHidden(), "it is still left out")
    sheet.reject()
    assert (await asked(program, server))["temperature"] == 0.2


async def test_what_was_learnt_is_seen_and_forgotten_on_the_profiles_page(
    program: RunningProgram, server: MisbehavingServer
) -> None:
    await program.shown.choose_model("two-roles", "alpha")
    await program.shown.choose_parameters(Parameters(system_prompt="Be brief."))
    await asked(program, server)
    tries = len(server.seen)
    await asked(program, server)
    assert len(server.seen) == tries + 1

    program.do("profiles")
    card_button(program, "What was learnt…").click()
    desk = program.late.parameters_desk
    await program.until(lambda: desk.learned_sheet is not None, "no sheet")
    sheet = desk.learned_sheet
    assert sheet is not None
    assert sheet._notes.text() == "two-roles: The system prompt is sent at the head of the first question."
    sheet.button("forget").click()
    await program.until(lambda: not sheet._notes.text(), "it is still known")
    sheet.button("close").click()
    await program.until(lambda: desk.learned_sheet is None, "the sheet stays")
    program.window.profile_page.back_requested.emit()
    tries = len(server.seen)
    await asked(program, server)
    assert len(server.seen) == tries + 3
    assert trait_of("folded_system", "two-roles") in await program.profiles.learning.load(server.base_url)


async def test_presets_are_saved_applied_renamed_and_deleted_in_the_sheet(program: RunningProgram) -> None:
    program.do("parameters")
    sheet = await opened(program)
    row = sheet.presets
    sheet.form.rows["temperature"].editor.put("0.1")
    row.ask_name("", row.save_wanted.emit)
    QTest.keyClicks(row.name_line.edit, "Exact & brief")
    QTest.keyClick(row.name_line.edit, Qt.Key.Key_Return)
    await program.until(lambda: row.words.text() == "The preset Exact & brief was saved.", "not saved")
    assert sheet.isVisible()

    sheet.reset_all.click()
    sheet.form.rows["system_prompt"].editor.put("Mine")
    row._fill()
    row.menu.actions()[0].trigger()
    assert sheet.form.parameters() == Parameters(system_prompt="Mine", temperature=0.1)

    [preset] = row._presets
    row._rename(preset)
    QTest.keyClicks(row.name_line.edit, "Exact")
    QTest.keyClick(row.name_line.edit, Qt.Key.Key_Return)
    await program.until(lambda: [one.name for one in row._presets] == ["Exact"], "not renamed")
    row._delete(row._presets[0])
    await program.until(lambda: not row._presets, "not deleted")
    row.undo.click()
    await program.until(lambda: [one.name for one in row._presets] == ["Exact"], "not taken back")

    await saved(program, sheet)
    assert program.shown.conversation.parameters == Parameters(system_prompt="Mine", temperature=0.1)
