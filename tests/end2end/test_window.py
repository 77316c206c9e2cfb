"""The window itself: one process, the keyboard, names for everything."""

from __future__ import annotations

import signal
import time
from typing import TYPE_CHECKING

import pytest

from tests.end2end.screen import wait_for_exit

if TYPE_CHECKING:
    from tests.end2end.aimock import Aimock
    from tests.end2end.desk import Desk

pytestmark = pytest.mark.screen


def test_a_second_start_brings_the_first_to_the_front_and_ends(desk: Desk) -> None:
    first = desk.start("--demo")
    first.screen.wait_for("Message", "text")
    second = desk.start("--demo", "--new", "a question from outside", waits=False)
    assert wait_for_exit(second.process) == 0
    second.close()
    first.screen.wait_until(
        lambda: first.screen.read("Message", "text") == "a question from outside", "the text did not arrive"
    )
    assert first.is_running()
    assert first.close_window() == 0


def test_a_start_after_a_kill_is_not_blocked_by_what_was_left(desk: Desk) -> None:
    first = desk.start("--demo")
    first.kill()
    second = desk.start("--demo")
    second.screen.wait_for("Message", "text")
    assert second.close_window() == 0


def test_a_first_start_that_is_busy_for_a_while_is_still_found(desk: Desk) -> None:
    first = desk.start("--demo")
    first.screen.wait_for("Message", "text")
    first.process.send_signal(signal.SIGSTOP)
    second = desk.start("--demo", "--new", "sent while you were busy", waits=False)
    time.sleep(2.5)
    first.process.send_signal(signal.SIGCONT)
    assert wait_for_exit(second.process) == 0
    second.close()
    first.screen.wait_until(
        lambda: first.screen.read("Message", "text") == "sent while you were busy", "the text did not arrive"
    )
    assert first.close_window() == 0


def test_six_starts_at_once_leave_one_window(desk: Desk) -> None:
    programs = [desk.start("--demo", waits=False) for _number in range(6)]
    deadline = time.monotonic() + 90
    while time.monotonic() < deadline and sum(program.is_running() for program in programs) > 1:
        time.sleep(0.1)
    running = [program for program in programs if program.is_running()]
    assert len(running) == 1
    assert [program.process.returncode for program in programs if program not in running] == [0] * 5
    running[0].screen.wait_for("Message", "text")
    assert running[0].close_window() == 0


def test_ctrl_k_opens_the_palette_and_it_runs_a_command(desk: Desk) -> None:
    program = desk.start("--demo")
    screen = program.screen
    screen.wait_for("Message", "text")
    screen.focus("Message")
    before = len(screen.windows())
    screen.keys("ctrl+k")
    screen.wait_until(lambda: "alette" in screen.tree_text() or len(screen.windows()) > before, "no palette")
    screen.keys_of("settings")
    screen.keys("Return")
    screen.wait_for_text("Appearance")
    screen.keys("Escape")
    assert program.close_window() == 0


def test_every_control_shown_has_a_name(desk: Desk) -> None:
    program = desk.start()
    screen = program.screen
    screen.wait_for("Connect", "push button")
    assert screen.unnamed_controls() == []
    screen.press("Try the demo")
    screen.wait_for("Message", "text")
    screen.ask("hello")
    screen.wait_until(lambda: len(screen.messages()) >= 2, "no demo answer")
    assert screen.unnamed_controls() == []
    assert program.close_window() == 0


def test_the_key_from_the_environment_reaches_no_child(desk: Desk, aimock: Aimock) -> None:
    program = desk.start_connected(aimock.base_url, aimock.key)
    program.screen.ask("hello")
    program.screen.wait_for_message("How can I help?")
    # The spelling has a process of its own.
    program.screen.wait_until(lambda: program.processes_started > 0, "no child was seen")
    assert program.close_window() == 0
    assert program.faults() == []


def test_the_window_closes_by_every_way_with_exit_code_zero(desk: Desk) -> None:
    for way in ("button", "shortcut", "signal"):
        program = desk.start("--demo")
        program.screen.wait_for("Message", "text")
        if way == "button":
            assert program.close_window() == 0
        elif way == "shortcut":
            program.screen.focus("Message")
            program.screen.keys("ctrl+q")
            assert wait_for_exit(program.process) == 0
            program.close()
        else:
            assert program.terminate() == 0


def test_what_was_copied_does_not_hinder_the_end(desk: Desk) -> None:
    program = desk.start_answered_demo("hello")
    screen = program.screen
    screen.focus("Transcript")
    screen.keys("ctrl+a", "ctrl+c")
    screen.wait_until(lambda: "Copied." in screen.announcements(), "nothing was copied")
    assert program.close_window() == 0
