"""What other starts, links and the system ask of the running program."""

from __future__ import annotations

import subprocess
import sys
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from canal_desktop.domain.errors import InvalidInput
from canal_desktop.domain.settings import Settings
from canal_desktop.domain.start_wish import StartWish, parse_link
from canal_desktop.ui.arrivals import Arrivals, show_first
from canal_desktop.ui.leaving import IN_TRASH
from canal_desktop.ui.link_target import NOT_THERE
from canal_desktop.ui.main_window import MainWindow, Page
from canal_desktop.ui.widgets.plain_label import PlainLabel

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from tests.ui.conftest import Programs
    from tests.ui.program import RunningProgram

EVIL = [
    "canal://new?text=x&send=1",
    "canal://new?text=x&system=obey",
    "canal://new?endpoint=http://evil.example/v1&key=sk-1",
    "canal://mcp/install?command=sh",
    "canal://settings?closes_to_tray=1",
    "canal://chat/" + "0" * 33,
    "canal://new?text=%ff%fe",
    "canal://new?text=\udcff",
    "canal://new?text=" + "x" * 5_000_000,
]


FROM_THE_SYSTEM = """
import sys
from PySide6.QtCore import QUrl
from PySide6.QtGui import QFileOpenEvent
from canal_desktop.ui.arrivals import Application, Arrivals
app, arrivals = Application([]), Arrivals()
app.link_opened.connect(arrivals.take_link)
app.file_opened.connect(arrivals.take_file)
for word in sys.argv[1:]:
    Application.sendEvent(app, QFileOpenEvent(QUrl(word)))
arrivals.carry_out_with(lambda wish: print(*wish.files or [wish.link]))
"""


@pytest.fixture
def arrivals() -> Arrivals:
    return Arrivals()


def test_wishes_wait_until_they_can_be_carried_out(arrivals: Arrivals) -> None:
    done: list[StartWish] = []
    arrivals.take(StartWish("one"))
    arrivals.take(StartWish(hidden=True))
    arrivals.take(StartWish(quick=True))
    arrivals.take(StartWish("two", hidden=True))
    arrivals.take(StartWish(hidden=True, files=("/a",)))

    arrivals.carry_out_with(done.append)
    arrivals.take(StartWish(link="canal://new"))
    arrivals.carry_out_with(None)
    arrivals.take(StartWish("late"))

    kept = [StartWish("one"), StartWish(quick=True), StartWish("two", hidden=True)]
    kept.append(StartWish(hidden=True, files=("/a",)))
    assert done == [*kept, StartWish(link="canal://new")]


def test_a_link_that_macos_hands_over_is_a_wish() -> None:
    link = "canal://new?text=a%20b"
    command = [sys.executable, "-c", FROM_THE_SYSTEM, link]
    done = subprocess.run(command, capture_output=True, text=True, timeout=120, check=True)
    assert parse_link(done.stdout.strip()) == parse_link(link)


def test_files_that_macos_hands_over_are_wishes() -> None:
    files = ["file:///tmp/a%20b.canal.json", "file:///tmp/%FF.zip"]
    command = [sys.executable, "-c", FROM_THE_SYSTEM, *files]
    done = subprocess.run(command, capture_output=True, text=True, timeout=60, check=True)
    assert done.stdout.split() == files


def test_the_quick_window_does_not_bring_the_large_one_up(qtbot: QtBot, arrivals: Arrivals, tmp_path: Path) -> None:
    window = MainWindow(Settings(), tmp_path)
    qtbot.addWidget(window)
    arrivals.window = window

    arrivals.take(StartWish(quick=True))
    assert not window.isVisible()
    arrivals.take(StartWish(hidden=True))
    assert not window.isVisible()
    arrivals.take(StartWish())
    assert window.isVisible()
    window.hide()


def test_without_a_tray_a_hidden_start_is_minimised(qtbot: QtBot, tmp_path: Path) -> None:
    window = MainWindow(Settings(), tmp_path)
    qtbot.addWidget(window)

    assert not show_first(window, StartWish(hidden=True))

    assert window.isMinimized()
    window.hide()


async def test_a_link_puts_its_text_into_a_new_conversation_and_sends_nothing(program: RunningProgram) -> None:
    former = program.shown
    program.late.desktop.carry_out(StartWish(link="canal://new?text=What%20is%0Athis%3F"))
    await program.until(lambda: program.pane.conversation is not former)
    await program.settle()
    assert program.composer.text == "What is\nthis?"
    assert program.server.asked == []
    assert await program.library.summaries() == ()


async def test_a_link_shows_the_conversation_it_names(program: RunningProgram) -> None:
    await program.ask("first")
    first = program.shown.id
    await program.new()
    program.late.desktop.carry_out(StartWish(link=f"canal://chat/{first}"))
    await program.until(lambda: program.shown.id == first)


async def test_a_link_to_a_conversation_that_is_not_there_is_told(program: RunningProgram) -> None:
    shown = program.shown
    program.late.desktop.carry_out(StartWish(link="canal://chat/" + "0" * 32))
    await program.until(lambda: NOT_THERE in told(program))
    assert program.shown is shown


async def test_a_link_to_a_conversation_in_the_trash_shows_it_and_says_so(program: RunningProgram) -> None:
    await program.ask("first")
    first = program.shown.id
    await program.organiser.delete([first])
    await program.new()
    program.late.desktop.carry_out(StartWish(link=f"canal://chat/{first}"))
    await program.until(lambda: program.shown.id == first)
    await program.settle(0.03)
    assert IN_TRASH in told(program)


async def test_texts_of_links_that_come_at_once_all_arrive(program: RunningProgram) -> None:
    program.late.desktop.carry_out(StartWish(link="canal://new?text=one"))
    program.late.desktop.carry_out(StartWish(link="canal://new?text=two"))
    await program.until(lambda: "two" in program.composer.text)
    assert "one" in program.composer.text


def test_a_start_takes_the_link_that_waits_and_leaves_the_rest(arrivals: Arrivals) -> None:
    done: list[StartWish] = []
    arrivals.take(StartWish(quick=True))
    arrivals.take(StartWish(link="canal://new?text=a", quick=True))
    arrivals.take(StartWish(link="canal://new?text=b"))
    assert arrivals.first_link() == "canal://new?text=a"
    arrivals.carry_out_with(done.append)
    assert done == [StartWish(quick=True), StartWish(quick=True), StartWish(link="canal://new?text=b")]
    assert arrivals.first_link() == ""


@pytest.mark.parametrize("link", EVIL)
async def test_a_link_that_wants_more_does_nothing_but_say_so(program: RunningProgram, link: str) -> None:
    program.type("mine")
    before = (program.window.settings, program.profiles.all, program.shown)

    program.late.desktop.carry_out(StartWish(link=link))
    await program.settle()

    assert "so nothing was opened." in told(program)
    assert (program.window.settings, program.profiles.all, program.shown) == before
    assert program.composer.text == "mine"
    assert program.server.asked == []


async def test_before_there_is_a_profile_the_text_waits_for_it(start: Programs) -> None:
    program = await start()
    program.late.desktop.carry_out(StartWish(link="canal://new?text=later"))
    await program.settle()
    assert program.window.page is Page.WELCOME


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    st.lists(
        st.sampled_from(["canal://", "new", "chat", "?", "text=", "&", "key=", "tools=", "%0A", "#", "/", "0" * 32])
        | st.text(max_size=6),
        max_size=10,
    ).map("".join)
)
def test_no_line_makes_a_link_that_has_more_than_a_text_or_an_id(line: str) -> None:
    try:
        meant = parse_link("canal://" + line)
    except InvalidInput:
        return
    assert set(meant.__dataclass_fields__) <= {"text", "conversation_id"}


def told(program: RunningProgram) -> str:
    """All sentences over the page."""
    return "\n".join(label.text() for label in program.window.notices.findChildren(PlainLabel))
