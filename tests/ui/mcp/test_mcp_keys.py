"""The sheet of MCP servers by key, and what is said of values: nothing happens twice, nothing untrue is shown."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from canal_desktop.domain.mcp_server import ServerStateKind
from canal_desktop.ui.mcp.value_rows import EMPTY, KEPT, MISSING
from tests.ui.mcp.test_mcp_desk import TOKEN, added, config, form_for, opened, state

if TYPE_CHECKING:
    from tests.ui.program import RunningProgram


async def test_enter_presses_the_button_and_a_second_key_does_nothing_more(program: RunningProgram) -> None:
    sheet = await added(program)
    sheet.activateWindow()
    await program.until(lambda: QApplication.activeWindow() is sheet, "the sheet is not active")
    sheet.button("start").setFocus()
    QTest.keyClick(sheet.button("start"), Qt.Key.Key_Return)
    await program.until(lambda: state(program) is ServerStateKind.READY, "not started")
    assert sheet.focusWidget() is sheet.list
    sheet.button("remove").setFocus()
    QTest.keyClick(sheet.button("remove"), Qt.Key.Key_Enter)
    await program.until(lambda: not program.late.mcp_servers.all, "not removed")
    assert sheet.focusWidget() is not sheet.button("remove")
    await program.until(sheet.undo.isVisible, "no way back")
    QTest.keyClick(sheet, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    await program.until(lambda: program.late.mcp_servers.all, "not back")
    assert sheet.chosen == program.late.mcp_servers.all[0]


async def test_a_key_among_arguments_is_warned_of_in_form_and_preview(program: RunningProgram) -> None:
    sheet = await opened(program)
    form = await form_for(program, sheet)
    form.command.setText("npx some-server")
    assert "looks like a key" not in form.warning.text()
    form.command.setText(f"npx some-server --token {TOKEN}")
    assert "--token in the command looks like a key" in form.warning.text()
    assert TOKEN not in form.warning.text()
    form.command.setText("API_KEY=abc npx some-server")
    assert "API_KEY in the command looks like a key" in form.warning.text()
    form.kind.setCurrentIndex(1)
    form.url.setText("https://me:geheim@example.com/mcp")
    assert "https://me:… in the address looks like a key" in form.warning.text()
    assert "use a header" in form.warning.text()
    form.reject()

    sheet.button("paste").click()
    paste = program.late.mcp_desk.paste
    assert paste is not None
    paste.text.setPlainText(config(args=[f"--api-key={TOKEN}"]))
    paste.go.click()
    await program.until(lambda: paste.list.count() == 1, "nothing was found")
    assert "--api-key in the command looks like a key" in paste.list.item(0).text()


async def test_variables_may_be_empty_and_the_form_says_which_values_are_kept(program: RunningProgram) -> None:
    sheet = await opened(program)
    sheet.button("paste").click()
    paste = program.late.mcp_desk.paste
    assert paste is not None
    paste.text.setPlainText(config(env={"EMPTY": "", "A_TOKEN": "", "GIVEN": TOKEN}))
    paste.go.click()
    await program.until(lambda: paste.list.count() == 1, "nothing was found")
    paste.go.click()
    await program.until(lambda: program.late.mcp_desk.paste is None, "not added")
    assert program.late.mcp_servers.all[0].empty == ("EMPTY",)

    form = await form_for(program, sheet, "edit")
    assert [row[1].placeholderText() for row in form.variables._rows] == [EMPTY, MISSING, KEPT]
    form.variables._rows[1][1].setText(TOKEN)
    form.variables.add_row("ALSO_EMPTY")
    form.save.click()
    await program.until(lambda: program.late.mcp_desk.form is None, "not saved")
    server = program.late.mcp_servers.all[0]
    assert (server.empty, server.missing) == (("EMPTY", "ALSO_EMPTY"), ())
    sheet.button("start").click()
    await program.until(lambda: state(program) is ServerStateKind.READY, "not started")
