"""The program or its server stands still in mid-answer, as they do when a lid is closed: the text stays."""

from __future__ import annotations

import os
import signal
import time
from typing import TYPE_CHECKING

import pytest

from canal_desktop.domain.settings import Settings
from canal_desktop.storage.settings_file import SettingsFile

if TYPE_CHECKING:
    from tests.end2end.desk import Desk
    from tests.end2end.server_process import ServerProcess

pytestmark = pytest.mark.screen

KEY = "sk-invented-0123456789"
IDLE_S = 10
"""The least that can be set."""


def test_a_program_that_stood_still_longer_than_it_waits_reads_the_answer_to_its_end(
    desk: Desk, paced: ServerProcess
) -> None:
    SettingsFile(desk.data_dir / "settings.json").save(Settings(idle_timeout_s=IDLE_S), ())
    program = desk.start_connected(paced.base_url, KEY)
    screen = program.screen
    screen.ask("words 400 at 20")
    screen.wait_for_message("w20 ")
    os.kill(program.pid, signal.SIGSTOP)
    time.sleep(IDLE_S + 3)
    os.kill(program.pid, signal.SIGCONT)
    screen.wait_for_message("w399")
    screen.wait_for("Regenerate", "push button")
    assert "Continue" not in screen.tree_text()
    assert len(paced.log()) == 1
    assert program.close_window() == 0


def test_a_server_that_stands_still_is_given_up_the_text_kept_and_gone_on_with(
    desk: Desk, paced: ServerProcess
) -> None:
    SettingsFile(desk.data_dir / "settings.json").save(Settings(idle_timeout_s=IDLE_S), ())
    program = desk.start_connected(paced.base_url, KEY)
    screen = program.screen
    screen.ask("words 4000 at 20")
    screen.wait_for_message("w20 ")
    os.kill(paced.pid, signal.SIGSTOP)
    try:
        screen.wait_for_text("did not answer in time", patience_s=IDLE_S + 45)
    finally:
        os.kill(paced.pid, signal.SIGCONT)
    screen.wait_for_message("w20 ")
    screen.press("Continue")
    screen.wait_until(lambda: len(paced.log()) == 2, "Continue asks nothing")
    screen.keys("Escape")
    assert program.close_window() == 0
