"""On a slow start: what is chosen before the part that does it is made is done once that is there."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

import pytest

from canal_desktop.domain.settings import Settings
from canal_desktop.ui.main_window import MainWindow
from tests.ui.calm import Threads
from tests.ui.program import RunningProgram, Server, profile

if TYPE_CHECKING:
    from collections.abc import AsyncIterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot


@pytest.fixture
async def program(qapp: object, tmp_path: Path) -> AsyncIterator[RunningProgram]:
    """One that is still to be started."""
    threads = Threads()
    asyncio.get_running_loop().set_default_executor(threads)
    made = RunningProgram(tmp_path, Server(), (profile("one"),), None, threads)
    yield made
    await made.close()
    assert made.errors == []


async def test_what_is_chosen_before_its_part_is_there_is_done_afterwards_and_once(program: RunningProgram) -> None:
    chosen = ("quick_window", "mcp_servers", "quick_window")

    def choose() -> None:
        assert all(program.window.trigger(one) for one in chosen)

    program.before_late_parts = choose
    await program.start()

    await program.until(lambda: program.late.desktop.quick.window, "no quick window")
    await program.until(lambda: program.late.mcp_desk.sheet, "no sheet")
    assert program.window.late_wishes.take_all() == ()


def test_what_is_chosen_before_the_library_is_open_is_kept(qtbot: QtBot, tmp_path: Path) -> None:
    window = MainWindow(Settings(), tmp_path)
    qtbot.addWidget(window)
    assert window.trigger("quick_window")
    assert window.trigger("sidebar")
    # The sidebar is the window's own.
    assert window.late_wishes.take_all() == ("quick_window",)
