"""The log of connections and the offline switch in the window, over a real wire."""

from __future__ import annotations

import csv
import threading
from dataclasses import replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QFileDialog

from canal_desktop.domain.attempt import Connection
from canal_desktop.domain.failures import FailureKind
from canal_desktop.domain.message import MessageState
from canal_desktop.domain.settings import Appearance, Settings
from canal_desktop.ui.connection_desk import PAUSE_S, as_csv
from canal_desktop.ui.sheets.connections_sheet import ConnectionsSheet, size_words
from canal_desktop.ui.transcript.message_actions import actions_of
from tests.servers.misbehaving import KEY, MisbehavingServer
from tests.ui.calm import PATIENCE_S
from tests.ui.program import Server, profile

if TYPE_CHECKING:
    from collections.abc import AsyncIterator
    from pathlib import Path

    from tests.ui.conftest import Programs
    from tests.ui.program import RunningProgram

ELSEWHERE = "http://api.example.test/v1"


@pytest.fixture
async def server() -> AsyncIterator[MisbehavingServer]:
    async with MisbehavingServer() as made:
        yield made


async def begun(start: Programs, base_url: str, *, is_offline: bool = False) -> RunningProgram:
    settings = Settings(appearance=Appearance.LIGHT, active_profile="alpha", spelling=False, is_offline=is_offline)
    return await start(replace(profile(), base_url=base_url), server=Server(real_key=KEY), settings=settings)


async def asked(program: RunningProgram) -> None:
    program.type("hello")
    program.key(Qt.Key.Key_Return)
    await program.until(lambda: len(program.shown.branch) % 2 == 0 and program.shown.branch, "nothing was asked")
    await program.until(lambda: not program.shown.is_running, "the reply has no end")


async def opened(program: RunningProgram, count: int) -> ConnectionsSheet:
    program.do("connections")
    await program.until(lambda: program.late.connection_desk.sheet, "no sheet")
    sheet = program.late.connection_desk.sheet
    assert sheet is not None
    await program.until(lambda: len(sheet.shown) >= count, "no lines")
    return sheet


def whys(sheet: ConnectionsSheet) -> list[str]:
    return [line.why for line in sheet.shown]


async def test_the_list_shows_what_the_server_saw_and_goes_on(start: Programs, server: MisbehavingServer) -> None:
    program = await begun(start, server.base_url)
    await asked(program)
    sheet = await opened(program, len(server.seen))

    await program.until(lambda: len(sheet.shown) == len(server.seen), "not all are shown")
    assert whys(sheet)[0] == "an answer of gpt-4o-mini"
    assert "list of models" in whys(sheet)
    assert "no telemetry" in sheet.words.text()
    model = sheet.table.model()
    cells = [model.index(0, column).data() for column in range(6)]
    assert cells[1:3] == [f"127.0.0.1:{server.port}", "an answer of gpt-4o-mini"]
    assert cells[5] == "200"
    told = model.index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert f"127.0.0.1:{server.port}, an answer of gpt-4o-mini" in told

    before = len(server.seen)
    await program.shown.send("again", "gpt-4o-mini")
    await program.until(lambda: len(sheet.shown) > before, "the list stands still")


async def test_what_comes_while_the_list_is_read_is_shown_too(start: Programs, server: MisbehavingServer) -> None:
    program = await begun(start, server.base_url)
    connections, store = program.parts.connections, program.parts._request_store
    assert store is not None
    sheet = await opened(program, 0)
    line = Connection(datetime.now(UTC), "a.example", 443, "a test", 1, 1, "200")
    may_go_on = threading.Event()
    store._thread.submit(may_go_on.wait, PATIENCE_S)
    connections.note(line)
    # By then it is being read.
    await program.settle_held(PAUSE_S + 0.15)
    connections.note(replace(line, host="b.example"))
    await program.settle_held(0.03)
    may_go_on.set()
    await program.until(lambda: "b.example" in {each.host for each in sheet.shown}, "the last line is not shown")


async def test_the_list_takes_all_the_room_there_is(start: Programs, server: MisbehavingServer) -> None:
    program = await begun(start, server.base_url)
    sheet = await opened(program, 0)
    await program.settle()
    close = sheet.button("close")
    foot = close.mapTo(sheet, close.rect().topLeft()).y()
    assert foot - sheet.table.geometry().bottom() < 40


async def test_the_list_is_filtered_copied_and_saved(
    start: Programs, server: MisbehavingServer, tmp_path: Path
) -> None:
    program = await begun(start, server.base_url)
    await asked(program)
    sheet = await opened(program, len(server.seen))
    QTest.keyClicks(sheet.filter, "answer GPT")
    await program.until(lambda: whys(sheet) == ["an answer of gpt-4o-mini"], "not filtered")
    await program.until(lambda: f"1 of {len(server.seen)}" in sheet.words.text(), "not counted")

    sheet.button("copy").click()
    await program.until(lambda: "clipboard" in sheet.words.text(), "not copied")
    assert QGuiApplication.clipboard().text().split("\t")[2] == "an answer of gpt-4o-mini"

    sheet.button("save").click()
    dialog = sheet.findChild(QFileDialog)
    dialog.fileSelected.emit(str(tmp_path / "lines.csv"))
    await program.until(lambda: "Saved as lines.csv" in sheet.words.text(), "not saved")
    dialog.close()
    rows = list(csv.DictReader((tmp_path / "lines.csv").read_text(encoding="utf-8").splitlines()))
    assert [(row["why"], row["outcome"], row["path"]) for row in rows] == [
        ("an answer of gpt-4o-mini", "200", "/v1/chat/completions")
    ]
    QTest.keyClick(sheet.filter, Qt.Key.Key_Escape)
    await program.until(lambda: len(sheet.shown) == len(server.seen), "Esc did not empty the field")


async def test_list_and_requests_are_forgotten_once_confirmed(start: Programs, server: MisbehavingServer) -> None:
    program = await begun(start, server.base_url)
    await asked(program)
    reply = program.shown.branch[-1].id
    sheet = await opened(program, len(server.seen))
    sheet.button("forget").click()
    sheet.button("keep").click()
    assert len(sheet.shown) == len(server.seen)
    sheet.button("forget").click()
    sheet.button("really").click()
    await program.until(lambda: not sheet.shown, "not forgotten")
    assert len(await program.parts.attempts.of_message(reply)) == 1

    sheet.button("forget_requests").click()
    sheet.button("really").click()
    await program.until(lambda: "requests were forgotten" in sheet.words.text(), "not forgotten")
    assert await program.parts.attempts.of_message(reply) == ()


async def test_offline_is_seen_and_an_answer_offers_the_way_back(start: Programs) -> None:
    program = await begun(start, ELSEWHERE, is_offline=True)
    strip = program.late.connection_desk.strip
    assert strip.isVisible()
    assert program.window.actions_by_id["offline"].isChecked()
    await asked(program)

    reply = program.shown.branch[-1]
    assert reply.state is MessageState.FAILED
    assert reply.failure is not None
    assert reply.failure.kind is FailureKind.OFFLINE
    ids = [action for action, _label in actions_of(reply)]
    assert ids.index("go_online") + 1 == ids.index("retry")
    sheet = await opened(program, 1)
    assert all(line.is_refused for line in sheet.shown)
    sheet.accept()

    program.press("Go online")
    assert not program.window.settings.is_offline
    assert not program.profiles.settings.is_offline
    assert not strip.isVisible()
    assert not program.window.actions_by_id["offline"].isChecked()
    program.do("offline")
    assert program.window.settings.is_offline
    assert strip.isVisible()
    program.pane.message_action.emit(reply, "go_online")
    assert not strip.isVisible()


async def test_the_settings_have_both_switches(start: Programs) -> None:
    program = await begun(start, ELSEWHERE, is_offline=True)
    program.do("settings")
    await program.settle(0.05)
    page = program.window.profile_page
    for label in ("Connect", "Keep requests as they were sent"):
        page.go_to_setting(label)
    boxes = {box.accessibleName(): box for box in page.findChildren(QComboBox)}
    assert boxes["Connect"].currentIndex() == 1
    boxes["Connect"].activated.emit(0)
    boxes["Keep requests as they were sent"].activated.emit(1)
    assert not program.profiles.settings.is_offline
    assert not program.profiles.settings.keeps_requests
    assert not program.late.connection_desk.strip.isVisible()


async def test_requests_go_with_what_is_deleted_for_good(start: Programs, server: MisbehavingServer) -> None:
    program = await begun(start, server.base_url)
    await asked(program)
    gone, reply = program.shown.id, program.shown.branch[-1].id
    await program.new()
    await asked(program)
    kept = program.shown.branch[-1].id
    await program.organiser.delete([gone])
    assert len(await program.parts.attempts.of_message(reply)) == 1
    await program.organiser.empty_trash_for_good()
    assert await program.parts.attempts.of_message(reply) == ()
    assert len(await program.parts.attempts.of_message(kept)) == 1


async def test_requests_of_a_temporary_conversation_go_with_it(start: Programs, server: MisbehavingServer) -> None:
    program = await begun(start, server.base_url)
    program.do("new_temporary")
    await program.until(lambda: program.pane.conversation and program.library.is_temporary(program.shown.id), "none")
    await asked(program)
    reply = program.shown.branch[-1].id
    assert len(await program.parts.attempts.of_message(reply)) == 1
    await program.new()
    assert await program.parts.attempts.of_message(reply) == ()


@pytest.mark.parametrize(("size", "words"), [(0, "0 B"), (999, "999 B"), (1_500, "1.5 kB"), (2_345_678, "2.3 MB")])
def test_sizes(size: int, words: str) -> None:
    assert size_words(size) == words


def test_no_cell_is_carried_out_by_a_spreadsheet() -> None:
    line = Connection(datetime.now(UTC), "h", 1, "=cmd()", 0, 0, "ok", path="+1")
    assert "'=cmd()" in as_csv([line])
    assert "'+1" in as_csv([line])
