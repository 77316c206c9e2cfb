"""The sheet of MCP servers in the window: real servers are set up, pasted, started, looked into, ended and removed."""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit

from canal_desktop.domain.mcp_server import McpTransport, ServerStateKind
from canal_desktop.storage.database import Database
from tests.servers.mcp_misbehaving import is_running
from tests.servers.memory_keyring import Keyring

if TYPE_CHECKING:
    import pytest

    from canal_desktop.domain.mcp_server import McpServer
    from canal_desktop.ui.mcp.mcp_sheet import McpSheet
    from canal_desktop.ui.mcp.paste_sheet import McpPasteSheet
    from canal_desktop.ui.mcp.server_form import McpServerForm
    from tests.ui.program import RunningProgram

ROOT = Path(__file__).resolve().parents[3]
TOKEN = "very-secret-token-123456"


def command(way: str = "good") -> str:
    return f"{sys.executable} -m tests.servers.mcp_misbehaving {way}"


def config(**entry: object) -> str:
    words = command().split()
    return json.dumps({"mcpServers": {"tester": {"command": words[0], "args": words[1:], "cwd": str(ROOT), **entry}}})


async def opened(program: RunningProgram) -> McpSheet:
    program.do("mcp_servers")
    await program.until(lambda: program.late.mcp_desk.sheet is not None)
    sheet = program.late.mcp_desk.sheet
    assert sheet is not None
    return sheet


async def form_for(program: RunningProgram, sheet: McpSheet, name: str = "add") -> McpServerForm:
    sheet.button(name).click()
    await program.until(lambda: program.late.mcp_desk.form is not None)
    form = program.late.mcp_desk.form
    assert form is not None
    return form


async def added(program: RunningProgram, way: str = "good") -> McpSheet:
    """A server set up by hand, as a user does it."""
    sheet = await opened(program)
    form = await form_for(program, sheet)
    form.name.setText("Tester")
    form.command.setText(command(way))
    form.folder.setText(str(ROOT))
    form.save.click()
    await program.until(lambda: program.late.mcp_desk.form is None and sheet.chosen is not None, "not added")
    return sheet


def only(program: RunningProgram) -> McpServer:
    (server,) = program.late.mcp_servers.all
    return server


def state(program: RunningProgram) -> ServerStateKind:
    run = program.late.mcp_servers.run_of(only(program).id)
    assert run is not None
    return run.state.kind


async def test_a_server_is_added_started_looked_into_and_stopped(program: RunningProgram) -> None:
    sheet = await added(program)
    assert state(program) is ServerStateKind.OFF
    assert sheet.list.item(0).text() == "Tester – off"

    sheet.button("start").click()
    await program.until(lambda: state(program) is ServerStateKind.READY, "not started")
    assert sheet.list.item(0).text() == "Tester – 4 tools"
    names = [sheet.tools.list.item(row).text() for row in range(sheet.tools.list.count())]
    assert names == ["echo", "wait", "env", "change"]
    assert "Says it again." in sheet.tools.text.toPlainText()
    assert '"type": "object"' in sheet.tools.text.toPlainText()
    assert "Tester__echo" in sheet.tools.text.toPlainText()

    sheet.button("log").click()
    log = program.late.mcp_desk.log
    assert log is not None
    assert "Connected: misbehaving" in log.text.toPlainText()
    log.copy.click()
    assert "4 tools" in QGuiApplication.clipboard().text()
    log.reject()

    sheet.button("stop").setFocus()
    sheet.button("stop").click()
    await program.until(lambda: state(program) is ServerStateKind.OFF, "not stopped")
    await program.until(lambda: sheet.focusWidget() is sheet.list, "a second key would start it again")
    sheet.reject()


async def test_opening_the_sheet_starts_nothing(program: RunningProgram) -> None:
    sheet = await added(program)
    sheet.reject()
    await program.until(lambda: program.late.mcp_desk.sheet is None)
    await opened(program)
    await program.settle(0.2)
    assert state(program) is ServerStateKind.OFF
    assert program.late.mcp_servers._thread._thread is None


async def test_what_was_pasted_is_shown_first_and_its_values_go_to_the_keyring(program: RunningProgram) -> None:
    sheet = await opened(program)
    sheet.button("paste").click()
    paste: McpPasteSheet | None = program.late.mcp_desk.paste
    assert paste is not None
    assert not paste.go.isEnabled()
    paste.text.setPlainText("nonsense")
    paste.go.click()
    await program.until(paste.problem.isVisible, "nothing was said")
    assert "no MCP servers" in paste.problem.text()

    paste.text.setPlainText(config(env={"API_TOKEN": TOKEN}))
    paste.go.click()
    await program.until(lambda: paste.list.count() == 1, "nothing was found")
    shown = paste.list.item(0).text()
    assert "tests.servers.mcp_misbehaving" in shown
    assert "API_TOKEN" in shown
    assert TOKEN not in shown
    assert "runs a program" in paste.warning.text()
    assert program.late.mcp_servers.all == ()

    assert paste.go.text() == "&Add 1 server"
    paste.go.click()
    await program.until(lambda: program.late.mcp_servers.all, "not added")
    assert state(program) is ServerStateKind.OFF
    assert TOKEN in Keyring.kept.values()
    await program.until(lambda: program.late.mcp_desk.paste is None)
    kept = b"".join(path.read_bytes() for path in program.folder.glob("library.sqlite3*"))
    assert b"API_TOKEN" in kept
    assert TOKEN.encode() not in kept


async def test_a_server_without_its_mark_is_not_added(program: RunningProgram) -> None:
    sheet = await opened(program)
    sheet.button("paste").click()
    paste = program.late.mcp_desk.paste
    assert paste is not None
    paste.text.setPlainText('{"a": {"command": "one"}, "b": {"url": "http://example.com/mcp"}}')
    paste.go.click()
    await program.until(lambda: paste.list.count() == 2, "nothing was found")
    assert "can read" in paste.list.item(1).text()
    paste.list.item(0).setCheckState(Qt.CheckState.Unchecked)
    assert paste.go.text() == "&Add 1 server"
    paste.go.click()
    await program.until(lambda: program.late.mcp_servers.all, "not added")
    assert only(program).transport is McpTransport.HTTP


async def test_a_removed_server_comes_back_with_its_values(program: RunningProgram) -> None:
    sheet = await opened(program)
    servers = program.late.mcp_servers
    form = await form_for(program, sheet)
    form.name.setText("Tester")
    form.command.setText("some-program")
    form.variables.add.click()
    row = form.variables._rows[0]
    row[0].setText("API_TOKEN")
    row[1].setText(TOKEN)
    assert row[1].echoMode() is QLineEdit.EchoMode.Password
    form.save.click()
    await program.until(lambda: servers.all and program.late.mcp_desk.form is None, "not added")
    former = only(program)

    sheet.button("remove").click()
    await program.until(lambda: not servers.all and sheet.undo.isVisible(), "not removed")
    await program.until(lambda: TOKEN not in Keyring.kept.values(), "its value is still kept")
    sheet.undo.click()
    await program.until(lambda: servers.all, "it did not come back")
    assert only(program).name == former.name
    assert await servers._values.of(only(program)) == {"env:API_TOKEN": TOKEN}
    assert TOKEN in Keyring.kept.values()


async def test_a_changed_server_keeps_the_values_nobody_replaced(program: RunningProgram) -> None:
    sheet = await opened(program)
    sheet.button("paste").click()
    paste = program.late.mcp_desk.paste
    assert paste is not None
    paste.text.setPlainText(config(env={"API_TOKEN": TOKEN}))
    paste.go.click()
    await program.until(lambda: paste.list.count() == 1)
    paste.go.click()
    await program.until(lambda: program.late.mcp_servers.all and program.late.mcp_desk.paste is None)

    form = await form_for(program, sheet, "edit")
    assert form.variables.pairs == (("API_TOKEN", ""),)
    form.name.setText("")
    form.save.click()
    await program.until(form.problem.isVisible, "nothing was said")
    assert "name" in form.problem.text()
    form.name.setText("Another name")
    form.variables.add_row("NO_TOKEN")
    form.save.click()
    await program.until(lambda: "NO_TOKEN" in form.problem.text(), "nothing was said")
    form.variables._rows[1][2].click()
    form.save.click()
    await program.until(lambda: only(program).name == "Another name", "not kept")
    assert await program.late.mcp_servers._values.of(only(program)) == {"env:API_TOKEN": TOKEN}


async def test_what_was_always_allowed_is_listed_and_taken_back(program: RunningProgram) -> None:
    sheet = await added(program)
    servers = program.late.mcp_servers
    tools = await servers.tools()
    assert all(servers.needs_approval(tool) for tool in tools)
    await servers.allow_always(tools[0])
    assert not servers.needs_approval(tools[0])
    assert sheet.tools.list.item(0).text() == "echo – called without asking"

    await servers.call(next(tool for tool in tools if tool.id.endswith(":change")), {})
    await program.until(lambda: "has changed" in sheet.tools.list.item(0).text(), "it is not told")
    (changed,) = await servers.tools()
    assert servers.needs_approval(changed)
    outcome = await servers.call(tools[0], {"text": "hi"})
    assert outcome.is_error
    assert "not what it was" in outcome.text

    sheet.tools.list.setCurrentRow(0)
    assert sheet.tools.revoke.isVisible()
    sheet.tools.revoke.click()
    await program.until(lambda: not servers.allowed, "it is still allowed")
    assert sheet.tools.list.item(0).text() == "echo"


async def test_a_disabled_server_offers_nothing_and_cannot_be_started(program: RunningProgram) -> None:
    sheet = await added(program)
    sheet.is_enabled.click()
    await program.until(lambda: not only(program).is_enabled, "still enabled")
    assert not sheet.button("start").isEnabled()
    assert await program.late.mcp_servers.tools() == ()
    assert sheet.list.item(0).text() == "Tester – disabled"


async def test_a_server_that_cannot_start_says_why(program: RunningProgram) -> None:
    sheet = await opened(program)
    form = await form_for(program, sheet)
    form.name.setText("Nobody")
    form.command.setText("'no such program' 'and \"")
    form.save.click()
    await program.until(form.problem.isVisible, "nothing was said")
    assert "quotation mark" in form.problem.text()
    form.command.setText("'no such program'")
    form.save.click()
    await program.until(lambda: sheet.chosen is not None, "not added")
    sheet.button("start").click()
    await program.until(lambda: state(program) is ServerStateKind.FAILED, "it did not fail")
    assert "no such program was not found" in sheet.state.text()
    assert sheet.button("start").isEnabled()


async def test_every_control_has_a_name_and_escape_closes_one_thing(program: RunningProgram) -> None:
    sheet = await added(program)
    form = await form_for(program, sheet, "edit")
    form.variables.add.click()
    for parent in (sheet, form):
        for field in parent.findChildren(QLineEdit):
            if field.isVisible() and "spinbox" not in field.objectName():
                assert field.accessibleName(), field.placeholderText()
    QTest.keyClick(form, Qt.Key.Key_Escape)
    await program.until(lambda: program.late.mcp_desk.form is None, "the form stays")
    assert program.late.mcp_desk.sheet is sheet
    QTest.keyClick(sheet, Qt.Key.Key_Escape)
    await program.until(lambda: program.late.mcp_desk.sheet is None, "the sheet stays")


async def test_the_end_of_the_program_is_the_end_of_its_servers(program: RunningProgram) -> None:
    sheet = await added(program, "stubborn")
    sheet.button("start").click()
    await program.until(lambda: state(program) is ServerStateKind.READY, "not started")
    run = program.late.mcp_servers.run_of(only(program).id)
    assert run is not None
    pids = [int(line.split()[-1]) for line in run.log.since(0)[1] if "Process" in line or "child" in line]
    assert len(pids) == 2
    assert all(is_running(pid) for pid in pids)
    await program.late.mcp_servers.close()
    await program.until(lambda: not any(is_running(pid) for pid in pids), "something is left of it")


async def test_in_a_library_that_can_only_be_read_nothing_is_changed(
    program: RunningProgram, monkeypatch: pytest.MonkeyPatch
) -> None:
    (await added(program)).reject()
    await program.until(lambda: program.late.mcp_desk.sheet is None)
    monkeypatch.setattr(Database, "is_read_only", True)
    sheet = await opened(program)
    assert "only be read" in sheet.status.text()
    for name in ("add", "paste", "edit", "remove"):
        assert not sheet.button(name).isEnabled()
    assert not sheet.is_enabled.isEnabled()
    assert sheet.button("start").isEnabled()


async def test_a_log_without_end_is_shown_in_part_and_copied_whole(program: RunningProgram) -> None:
    sheet = await added(program)
    run = program.late.mcp_servers.run_of(only(program).id)
    assert run is not None
    for number in range(3000):
        run.log.add(f"line {number}")
    sheet.button("log").click()
    log = program.late.mcp_desk.log
    assert log is not None
    shown = log.text.toPlainText()
    assert "lines are not shown here" in shown
    assert "line 2999" in shown
    assert "line 5 " not in shown
    run.log.add("one more")
    await program.until(lambda: "one more" in log.text.toPlainText(), "it does not follow")
    log.copy.click()
    assert QGuiApplication.clipboard().text().count("line ") == 3000
    log.reject()
