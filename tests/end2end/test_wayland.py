"""The program under a Wayland compositor, with no X server: what it asks of the desktop there."""

from __future__ import annotations

import subprocess
import sys
import time
from contextlib import contextmanager
from typing import TYPE_CHECKING

import pytest

from tests.end2end.processes import read_line
from tests.end2end.program import ROOT
from tests.end2end.screen import wait_for_exit
from tests.end2end.test_desktop import Services, choose
from tests.end2end.wayland_session import WaylandSession

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tests.end2end.desk import Desk
    from tests.end2end.program import Program
    from tests.end2end.screen import Screen

pytestmark = pytest.mark.screen

QUESTION = "tell me something long"
ANSWER = "A canal carries water"
QT_LOST_ITS_SCREEN = 255
"""The exit code with which Qt ends a program."""
OTHER = """
from PySide6.QtGui import QGuiApplication, QRasterWindow
app = QGuiApplication([])
window = QRasterWindow(title="Other")
window.resize(300, 200)
window.show()
print("shown", flush=True)
app.exec()
"""


def session_of(desk: Desk) -> WaylandSession:
    assert isinstance(desk.session, WaylandSession)
    return desk.session


def wait_for_keyboard(desk: Desk, screen: Screen, title: str) -> None:
    session = session_of(desk)
    screen.wait_until(lambda: session.focused() == title, f"{title!r} does not get the keyboard", 20)


def start_answered(desk: Desk) -> Program:
    """Start the demo, ask it something, and stop its answer, which is a long one."""
    program = desk.start("--demo")
    program.screen.wait_for("Message", "text")
    program.screen.ask(QUESTION)
    program.screen.wait_for_message(ANSWER)
    program.screen.focus("Message")
    program.screen.keys("Escape")
    program.screen.wait_for_text("Stopped.")
    return program


@contextmanager
def other_program(desk: Desk, screen: Screen) -> Iterator[None]:
    """Another program's window, which has the keyboard."""
    command = [sys.executable, "-c", OTHER]
    with subprocess.Popen(command, env=desk.session.environment, cwd=ROOT, stdout=subprocess.PIPE) as other:
        try:
            assert other.stdout is not None
            assert read_line(other.stdout.fileno(), 20) == "shown"
            wait_for_keyboard(desk, screen, "Other")
            yield
        finally:
            other.terminate()


def test_clipboard_menus_lists_palette_and_settings_work_by_mouse_and_keys(wayland_desk: Desk) -> None:
    session = session_of(wayland_desk)
    program = start_answered(wayland_desk)
    screen = program.screen
    assert [window["app_id"] for window in session.windows()] == ["canal-desktop"]
    screen.keys("ctrl+shift+c")
    screen.wait_until(lambda: ANSWER in session.copied(), "nothing was copied")
    session.copy("from elsewhere")
    screen.focus("Message")
    screen.keys("ctrl+v")
    screen.wait_until(lambda: screen.read("Message") == "from elsewhere", "nothing was pasted")
    screen.click_item("Conversations", QUESTION, button=3)
    # A menu that is there has the keyboard.
    screen.keys("p")
    screen.wait_for_text("Pinned")
    screen.click("Model")
    screen.wait_for("Search models")
    screen.keys("Escape")
    screen.wait_until_gone("Search models")
    screen.keys("ctrl+f")
    screen.keys_of("water")
    screen.wait_until(lambda: screen.read("Find in conversation") == "water", "nothing is looked for")
    screen.keys("Escape")
    screen.wait_until_gone("Find in conversation")
    screen.keys("ctrl+k")
    screen.wait_for("Go to anything")
    screen.keys_of("settings")
    screen.keys("Return")
    screen.wait_for("Search settings")
    screen.click("Enter (Shift+Enter for a new line)", "combo box")
    # Were the list not there, the page would be left at once.
    screen.keys("Escape")
    assert screen.shows("Search settings")
    screen.keys("Escape")
    screen.wait_until_gone("Search settings")
    assert screen.unnamed_controls() == []
    assert program.terminate() == 0


def test_windows_that_were_open_are_there_again_in_their_size_and_take_no_keyboard(wayland_desk: Desk) -> None:
    session = session_of(wayland_desk)
    program = start_answered(wayland_desk)
    (main,) = session.windows()
    program.screen.keys("ctrl+backslash")
    program.screen.wait_until(lambda: len(session.windows()) == 2, "no second window")
    wait_for_keyboard(wayland_desk, program.screen, f"Canal – {QUESTION}")
    sizes = [(window["rect"]["width"], window["rect"]["height"]) for window in session.windows()]
    assert sizes == [(main["rect"]["width"], main["rect"]["height"]), (720, main["rect"]["height"])]
    program.screen.keys("ctrl+q")
    assert wait_for_exit(program.process, 10) == 0
    program.close()

    again = wayland_desk.start("--demo")
    again.screen.wait_until(lambda: len(session.windows()) == 2, "the second window is not there", 20)
    wait_for_keyboard(wayland_desk, again.screen, "Canal – New conversation")
    assert sorted((one["rect"]["width"], one["rect"]["height"]) for one in session.windows()) == sorted(sizes)
    assert again.terminate() == 0


def test_a_second_start_brings_the_first_to_the_front_with_the_leave_it_was_given(wayland_desk: Desk) -> None:
    first = wayland_desk.start("--demo")
    screen = first.screen
    screen.wait_for("Message", "text")
    with other_program(wayland_desk, screen):
        leave = {"XDG_ACTIVATION_TOKEN": session_of(wayland_desk).leave_to_activate()}
        second = wayland_desk.start("--demo", "--new", "from outside", waits=False, variables=leave)
        assert wait_for_exit(second.process, 15) == 0
        second.close()
        wait_for_keyboard(wayland_desk, screen, "Canal – New conversation")
        screen.wait_until(lambda: screen.read("Message", "text") == "from outside", "the text did not arrive")
    assert first.terminate() == 0


def test_the_quick_window_brings_along_what_was_copied_in_another_program(wayland_desk: Desk) -> None:
    session = session_of(wayland_desk)
    choose(wayland_desk, quick_text="clipboard")
    program = wayland_desk.start("--demo")
    screen = program.screen
    screen.wait_for("Message", "text")
    with other_program(wayland_desk, screen):
        session.copy("copied elsewhere")
        second = wayland_desk.start("--demo", "--quick", waits=False)
        assert wait_for_exit(second.process, 15) == 0
        second.close()
        wait_for_keyboard(wayland_desk, screen, "Canal – Quick question")
        screen.wait_for_text("With: “copied elsewhere”")
        screen.keys_of(QUESTION)
        screen.wait_until(lambda: screen.read("Ask") == QUESTION, "not typed")
        screen.keys("Return")
        screen.wait_for_text(ANSWER)
        screen.keys("Escape")
    assert program.terminate() == 0


def test_keys_and_notifications_bring_windows_up_with_the_leave_the_desktop_sends_along(wayland_desk: Desk) -> None:
    session = session_of(wayland_desk)
    choose(wayland_desk, quick_keys="Ctrl+Alt+Space")
    services = Services(wayland_desk)
    try:
        program = wayland_desk.start("--demo")
        screen = program.screen
        services.wait_for("bound")
        screen.ask("hello")
        with other_program(wayland_desk, screen):
            told = services.wait_for("notified")
            services.ask(click=told["notified"], token=session.leave_to_activate())
            wait_for_keyboard(wayland_desk, screen, "Canal – hello")
            services.ask(press=True)
            wait_for_keyboard(wayland_desk, screen, "Canal – Quick question")
            session.sway('[title="Other"]', "focus")
            services.ask(press=True, token=session.leave_to_activate())
            wait_for_keyboard(wayland_desk, screen, "Canal – Quick question")
        assert program.terminate() == 0
    finally:
        services.close()


def test_nothing_is_lost_when_the_compositor_ends(wayland_desk: Desk) -> None:
    session = session_of(wayland_desk)
    program = start_answered(wayland_desk)
    program.screen.type("Message", "half a question")
    program.screen.wait_until(lambda: program.screen.read("Message") == "half a question", "not typed")
    time.sleep(1.0)
    session.end_screen()
    program.ends_with = QT_LOST_ITS_SCREEN
    assert wait_for_exit(program.process, 10) == QT_LOST_ITS_SCREEN
    program.close()

    session.begin_screen()
    again = wayland_desk.start("--demo")
    again.screen.wait_for_message(ANSWER, patience_s=20)
    again.screen.wait_until(lambda: again.screen.read("Message") == "half a question", "the draft is lost")
    assert again.terminate() == 0
