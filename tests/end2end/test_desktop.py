"""The program among others on a desktop: the quick window from anywhere, links, the tray, notifications."""

from __future__ import annotations

import contextlib
import json
import subprocess
import sys
import time
from typing import TYPE_CHECKING, Any

import pytest

from tests.end2end.processes import read_line
from tests.end2end.program import ROOT
from tests.end2end.screen import PATIENCE_S, NotOnScreenError, wait_for_exit

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tests.end2end.desk import Desk
    from tests.end2end.program import Program

pytestmark = pytest.mark.screen

HOLDER = """
import sys
from PySide6.QtCore import QCoreApplication
from canal_desktop.ui.quick.global_keys import parse_keys
from canal_desktop.ui.quick.x11_keys import X11Keys
app = QCoreApplication([])
X11Keys().hold(parse_keys(sys.argv[1]), lambda: None)
print("held", flush=True)
sys.stdin.read()
"""
SELECTING = """
from PySide6.QtGui import QClipboard, QGuiApplication, QWindow
app = QGuiApplication([])
window = QWindow()
window.show()
app.processEvents()
app.clipboard().setText("selected <b>elsewhere</b>", QClipboard.Mode.Selection)
app.processEvents()
print("selected", flush=True)
app.exec()
"""
RAISING = """
import sys
from PySide6.QtGui import QGuiApplication, QWindow
from canal_desktop.ui.quick.global_keys import parse_keys
from canal_desktop.ui.quick.x11_keys import X11Keys
app = QGuiApplication([])
mine, other = QWindow(), QWindow()
for window in (mine, other):
    window.resize(200, 100)
    window.show()
keys = X11Keys()
keys.hold(parse_keys("Ctrl+Alt+Space"), lambda: keys.bring_up(int(mine.winId())))
other.requestActivate()
print(int(mine.winId()), int(other.winId()), flush=True)
app.exec()
"""
KEYS = "Ctrl+Alt+Space"


def choose(desk: Desk, **settings: object) -> None:
    desk.data_dir.mkdir(parents=True, exist_ok=True)
    content = {"version": 1, "settings": {"spelling": False, **settings}, "profiles": []}
    (desk.data_dir / "settings.json").write_text(json.dumps(content), encoding="utf-8")


def is_up(desk: Desk, program: Program, title: str) -> bool:
    with contextlib.suppress(subprocess.CalledProcessError):
        search = ("xdotool", "search", "--all", "--onlyvisible", "--pid", str(program.pid), "--name", title)
        return bool(desk.session.run(*search).split())
    return False


def to_window(desk: Desk, program: Program, *command: str) -> None:
    """Have xdotool do something to the program's window."""
    window = desk.session.run("xdotool", "search", "--onlyvisible", "--pid", str(program.pid)).split()[-1]
    desk.session.run("xdotool", *command, window)


class Services:
    """The process of desktop_services; see there."""

    def __init__(self, desk: Desk) -> None:
        self._process = subprocess.Popen(
            [sys.executable, "-m", "tests.end2end.desktop_services"],
            env=desk.session.environment,
            cwd=ROOT,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )
        self._told: list[dict[str, Any]] = []
        self.wait_for("ready")

    def wait_for(self, what: str) -> dict[str, Any]:
        assert self._process.stdout is not None
        while not (known := [told for told in self._told if what in told]):
            self._told.append(json.loads(read_line(self._process.stdout.fileno())))
        self._told.remove(known[0])
        return known[0]

    def ask(self, **what: object) -> None:
        assert self._process.stdin is not None
        self._process.stdin.write(json.dumps(what) + "\n")
        self._process.stdin.flush()

    def call(self, *call: object) -> Any:
        self.ask(call=call)
        return self.wait_for("answer")["answer"]

    def close(self) -> None:
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        self._process.stdin.close()
        self._process.wait(60)
        self._process.stdout.close()


@pytest.fixture
def services(desk_without_keyring: Desk) -> Iterator[Services]:
    made = Services(desk_without_keyring)
    yield made
    made.close()


def test_chosen_keys_open_the_quick_window_from_another_program(desk_without_keyring: Desk) -> None:
    desk = desk_without_keyring
    choose(desk, quick_keys=KEYS)
    program = desk.start("--demo")
    screen = program.screen
    screen.wait_for("Message", "text")
    to_window(desk, program, "windowminimize")
    screen.wait_until(lambda: not is_up(desk, program, "Canal"), "it is not minimised")

    def is_up_by_keys() -> bool:
        # Until the keys are held, a moment after the start, nobody hears them; a second time they change nothing.
        desk.session.run("xdotool", "key", "ctrl+alt+space", "sleep", "0.3")
        return is_up(desk, program, "Quick question")

    # Num Lock may be on.
    desk.session.run("xdotool", "key", "Num_Lock")
    screen.wait_until(is_up_by_keys, "no quick window")
    assert not is_up(desk, program, "Canal – New"), "the large window stays where it was"
    screen.wait_for("Ask", "text")
    screen.keys_of("hello from afar")
    screen.wait_until(lambda: screen.read("Ask") == "hello from afar", "the keyboard is not in the field")
    screen.keys("Return")
    screen.wait_for_text("hello from afar")
    screen.wait_for("Copy", "push button")
    screen.keys("Escape")
    screen.wait_until(lambda: not is_up(desk, program, "Quick question"), "Esc does not hide it")
    assert program.terminate() == 0


def test_keys_that_another_program_holds_are_told_of(desk_without_keyring: Desk) -> None:
    desk = desk_without_keyring
    command = [sys.executable, "-c", HOLDER, KEYS]
    with subprocess.Popen(
        command, env=desk.session.environment, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE
    ) as holder:
        assert holder.stdout is not None
        assert read_line(holder.stdout.fileno()) == "held"
        choose(desk, quick_keys=KEYS)
        program = desk.start("--demo")
        program.screen.wait_for_text("Another program holds these keys already. Choose others.")
        assert holder.stdin is not None
        holder.stdin.close()
    assert program.terminate() == 0


def test_keys_may_bring_up_a_window_that_is_not_in_front(desk_without_keyring: Desk) -> None:
    session = desk_without_keyring.session
    with subprocess.Popen(
        [sys.executable, "-c", RAISING], env=session.environment, cwd=ROOT, stdout=subprocess.PIPE
    ) as program:
        assert program.stdout is not None
        mine, other = read_line(program.stdout.fileno()).split()

        def wait_for_front(window: str) -> None:
            deadline = time.monotonic() + PATIENCE_S
            while in_front() != window:
                assert time.monotonic() < deadline, "it is not in front"
                time.sleep(0.05)

        def in_front() -> str:
            # For a moment none may be.
            with contextlib.suppress(subprocess.CalledProcessError):
                return session.run("xdotool", "getactivewindow").strip()
            return ""

        try:
            session.run("xdotool", "windowactivate", other)
            wait_for_front(other)
            session.run("xdotool", "key", "ctrl+alt+space")
            wait_for_front(mine)
        finally:
            program.terminate()


def test_the_command_opens_the_quick_window_of_the_running_program(desk_without_keyring: Desk) -> None:
    desk = desk_without_keyring
    program = desk.start("--demo")
    program.screen.wait_for("Message", "text")

    second = desk.start("--demo", "--quick", waits=False)

    assert wait_for_exit(second.process) == 0
    second.close()
    program.screen.wait_until(lambda: is_up(desk, program, "Quick question"), "no quick window")
    program.screen.wait_for("Ask", "text")
    assert program.screen.unnamed_controls() == []
    assert program.terminate() == 0


def test_what_was_asked_and_answered_before_a_kill_is_in_the_library(desk_without_keyring: Desk) -> None:
    desk = desk_without_keyring
    program = desk.start("--demo", "--quick")
    program.screen.type("Ask", "tell me something long")
    program.screen.keys("Return")
    program.screen.wait_until(lambda: len(program.screen.messages()) == 2, "no answer begins")
    program.screen.wait_until(lambda: len(program.screen.messages()[1][1]) > 60, "no answer goes on")
    begun = max(program.screen.messages()[1][1][:60].split(), key=len).strip(".,:;")
    program.screen.wait_until(lambda: desk.on_disk(begun) > 0, "the answer is not on the disk")
    program.screen.type("Ask", "half a question")
    program.screen.wait_until(lambda: desk.on_disk("half a question"), "the draft is not on the disk")
    program.kill()

    again = desk.start("--demo", "--quick")
    again.screen.wait_until(lambda: again.screen.read("Ask") == "half a question", "the draft is lost")
    again.screen.keys("Escape")
    assert wait_for_exit(again.process) == 0
    again.close()
    window = desk.start("--demo")
    window.screen.open_conversation("tell me something long")
    window.screen.wait_until(lambda: len(window.screen.messages()) == 2, "the answer is lost")
    assert begun in window.screen.messages()[1][1]
    assert window.terminate() == 0


def test_a_first_start_with_the_quick_window_ends_when_that_is_put_away(desk_without_keyring: Desk) -> None:
    desk = desk_without_keyring
    program = desk.start("--demo", "--quick")
    screen = program.screen
    screen.wait_until(lambda: is_up(desk, program, "Quick question"), "no quick window")
    assert not is_up(desk, program, "^Canal$")
    screen.type("Ask", "kept")
    screen.wait_until(lambda: screen.read("Ask") == "kept", "not typed")
    screen.keys("Escape")
    assert wait_for_exit(program.process) == 0
    program.close()

    again = desk.start("--demo", "--quick")
    again.screen.wait_until(lambda: again.screen.read("Ask") == "kept", "the text is lost")
    assert again.terminate() == 0


def test_what_is_selected_elsewhere_is_brought_along_and_not_sent(desk_without_keyring: Desk) -> None:
    desk = desk_without_keyring
    choose(desk, quick_text="selection")
    command = [sys.executable, "-c", SELECTING]
    with subprocess.Popen(
        command, env=desk.session.environment, cwd=ROOT, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE
    ) as other:
        assert other.stdout is not None
        assert read_line(other.stdout.fileno()) == "selected"
        program = desk.start("--demo", "--quick")
        screen = program.screen
        screen.wait_for_text("With: “selected <b>elsewhere</b>”")
        assert screen.read("Ask") == ""
        screen.type("Ask", "what is this")
        screen.keys("Return")
        screen.wait_for_text("what is this")
        screen.wait_until(lambda: "selected <b>elsewhere</b>" in screen.tree_text(), "it was not sent along")
        screen.wait_until_gone("Leave out")
        other.terminate()
    assert program.terminate() == 0


def test_a_hidden_start_is_in_the_tray_alone(desk_without_keyring: Desk, services: Services) -> None:
    desk = desk_without_keyring
    program = desk.start("--demo", "--hidden", waits=False)
    item = services.wait_for("registered")["sender"]
    assert not is_up(desk, program, "Canal")
    second = desk.start("--demo", "--hidden", waits=False)
    assert wait_for_exit(second.process) == 0
    second.close()
    assert not is_up(desk, program, "Canal")
    services.call(item, "/StatusNotifierItem", "org.kde.StatusNotifierItem", "Activate", "ii", [0, 0])
    program.screen.wait_for("Message", "text")
    assert program.terminate() == 0


@pytest.mark.parametrize("is_running", [True, False])
def test_a_link_on_the_command_line_is_text_in_a_new_conversation(desk_without_keyring: Desk, is_running: bool) -> None:
    desk = desk_without_keyring
    link = "canal://new?text=" + "from%20a%20page%21"
    if is_running:
        program = desk.start("--demo")
        program.screen.wait_for("Message", "text")
        second = desk.start("--demo", link, waits=False)
        assert wait_for_exit(second.process) == 0
        second.close()
    else:
        program = desk.start("--demo", link)
    program.screen.wait_for("Message", "text")
    program.screen.wait_until(
        lambda: program.screen.read("Message", "text") == "from a page!", "the text did not arrive"
    )
    time.sleep(0.5)
    assert program.screen.messages() == []
    assert program.terminate() == 0


def test_a_link_that_is_not_utf8_is_told_of(desk_without_keyring: Desk) -> None:
    program = desk_without_keyring.start("--demo", "canal://new?text=\udcff\udcfe")
    program.screen.wait_for_text("The text of this link cannot be read, so nothing was opened.")
    assert program.terminate() == 0


def test_the_tray_says_what_is_written_and_closing_the_window_leaves_the_program_there(
    desk_without_keyring: Desk, services: Services
) -> None:
    desk = desk_without_keyring
    choose(desk, closes_to_tray=True)
    program = desk.start("--demo")
    item = services.wait_for("registered")["sender"]
    program.screen.wait_for("Message", "text")

    def of_item(name: str) -> Any:
        answer = services.call(
            item,
            "/StatusNotifierItem",
            "org.freedesktop.DBus.Properties",
            "Get",
            "ss",
            ["org.kde.StatusNotifierItem", name],
        )
        return answer[0][1]

    to_window(desk, program, "windowactivate", "--sync")

    def is_closed() -> bool:
        # The window manager may just be giving the keyboard to somebody else.
        program.screen.keys("alt+F4")
        with contextlib.suppress(NotOnScreenError):
            program.screen.wait_until(lambda: not is_up(desk, program, "Canal"), "the window is still there", 8)
            return True
        return False

    program.screen.wait_until(is_closed, "the window is still there")
    assert services.wait_for("notified")["title"] == "Canal is still running"
    time.sleep(0.5)
    assert program.is_running()

    services.call(item, "/StatusNotifierItem", "org.kde.StatusNotifierItem", "Activate", "ii", [0, 0])
    program.screen.wait_until(lambda: is_up(desk, program, "Canal"), "a click does not bring it back")
    assert "Canal" in str(of_item("ToolTip"))

    menu = of_item("Menu")
    layout = services.call(item, menu, "com.canonical.dbusmenu", "GetLayout", "iias", [0, -1, []])
    labels = {entry[1][1]["label"][1]: entry[1][0] for entry in layout[1][2] if "label" in entry[1][1]}
    assert {"Open Canal", "Quick window", "New conversation", "Quit"} <= set(labels)
    services.call(item, menu, "com.canonical.dbusmenu", "Event", "isvu", [labels["Quit"], "clicked"])
    assert wait_for_exit(program.process) == 0
    program.close()


def test_an_answer_that_ends_unseen_is_told_of_and_a_click_shows_it(
    desk_without_keyring: Desk, services: Services
) -> None:
    desk = desk_without_keyring
    program = desk.start("--demo")
    screen = program.screen
    screen.wait_for("Message", "text")
    screen.ask("seen <b>bold</b>")
    screen.wait_for_message("broken connections look")
    screen.press("New conversation")
    screen.wait_until(lambda: screen.messages() == [], "no new conversation")
    screen.ask("tell me more")
    to_window(desk, program, "windowminimize")

    told = services.wait_for("notified")

    assert told["title"] == "tell me more"
    assert told["actions"][0] == "default"
    assert 0 < len(told["body"]) <= 160
    services.ask(click=told["notified"])
    screen.wait_until(lambda: is_up(desk, program, "tell me more"), "a click does not show it")
    assert program.terminate() == 0
