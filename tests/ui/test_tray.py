"""The icon in the tray: its menu, what it says, and what closing the window means with it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QSystemTrayIcon

from canal_desktop.domain.settings import Appearance, Settings
from canal_desktop.ui import tray_desk
from canal_desktop.ui.theme.theme import make_theme
from canal_desktop.ui.tray import Tray, marked_icon
from tests.ui.program import RunningProgram, profile

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtGui import QAction
    from pytestqt.qtbot import QtBot

    from tests.ui.conftest import Programs

TO_TRAY = Settings(Appearance.LIGHT, active_profile="alpha", spelling=False, closes_to_tray=True)


@pytest.fixture
def tray(qtbot: QtBot) -> Iterator[Tray]:
    from PySide6.QtCore import QObject

    parent = QObject()
    made = Tray(make_theme(), parent)
    yield made
    made.close()


@pytest.fixture
def has_place(monkeypatch: pytest.MonkeyPatch) -> None:
    """The offscreen platform has no tray: as if it had one, without an icon being shown."""
    monkeypatch.setattr(tray_desk, "has_tray", lambda: True)
    monkeypatch.setattr(QSystemTrayIcon, "show", lambda _icon: None)
    monkeypatch.setattr(QSystemTrayIcon, "supportsMessages", lambda _icon: False)


def actions(tray: Tray) -> dict[str, QAction]:
    menus = [tray.menu, *(action.menu() for action in tray.menu.actions() if action.menu() is not None)]
    return {action.objectName(): action for menu in menus for action in menu.actions() if action.objectName()}


def test_the_menu_has_the_usual_things_and_the_running_answers(tray: Tray) -> None:
    assert list(actions(tray)) == ["open", "quick", "new", "quit"]
    assert tray.icon.toolTip() == "Canal"
    plain = tray.icon.icon().pixmap(32, 32).toImage()

    tray.show_running((("a", "One & only"), ("b", "x" * 100)))

    assert tray.icon.toolTip() == "Canal – 2 answers are being written"
    assert {"show a", "stop a", "show b", "stop b"} <= set(actions(tray))
    titles = [action.text() for action in tray.menu.actions() if action.menu() is not None]
    assert titles == ["One && only", "x" * 39 + "…"]
    assert tray.icon.icon().pixmap(32, 32).toImage() != plain, "there is a mark on it"

    tray.show_running((("a", "One"),))
    assert tray.icon.toolTip() == "Canal – 1 answer is being written"
    tray.show_running(())
    assert tray.icon.icon().pixmap(32, 32).toImage() == plain


def test_each_entry_says_what_was_chosen(qtbot: QtBot, tray: Tray) -> None:
    tray.show_running((("a", "One"),))
    chosen: list[str] = []
    tray.chosen.connect(chosen.append)
    for action in actions(tray).values():
        action.trigger()
    tray.icon.activated.emit(QSystemTrayIcon.ActivationReason.Trigger)
    tray.icon.activated.emit(QSystemTrayIcon.ActivationReason.Context)
    assert chosen == ["open", "quick", "new", "quit", "show a", "stop a", "open"]


def test_the_mark_is_of_another_colour_than_the_icon(qtbot: QtBot) -> None:
    theme = make_theme()
    image = marked_icon(theme).pixmap(64, 64).toImage()
    at = round(64 * 0.8)
    assert image.pixelColor(at, at).rgb() == theme.warning.rgb()


async def test_closing_the_window_leaves_the_program_in_the_tray(start: Programs, has_place: None) -> None:
    program = await start(profile(), settings=TO_TRAY)
    asked: list[bool] = []
    program.window.close_requested.connect(lambda: asked.append(True))

    program.window.close()

    assert not program.window.isVisible()
    assert asked == []
    tray = tray_of(program)
    tray.chosen.emit("open")
    assert program.window.isVisible()
    tray.chosen.emit("quit")
    assert asked == [True]


async def test_quit_ends_the_program_although_closing_does_not(start: Programs, has_place: None) -> None:
    program = await start(profile(), settings=TO_TRAY)
    asked: list[bool] = []
    program.window.close_requested.connect(lambda: asked.append(True))
    program.do("quit")
    assert asked == [True]


async def test_without_a_tray_closing_ends_the_program(start: Programs) -> None:
    program = await start(profile(), settings=TO_TRAY)
    asked: list[bool] = []
    program.window.close_requested.connect(lambda: asked.append(True))
    program.window.close()
    assert asked == [True]


async def test_the_icon_follows_the_answers_and_stops_one(start: Programs, has_place: None) -> None:
    program = await start(profile())
    program.server.answers_on.clear()
    await program.ask("long", waits=False)
    await program.until(lambda: program.library.running, "nothing runs")
    await program.until(lambda: "1 answer" in tray_of(program).icon.toolTip(), "it does not say so")
    (known,) = program.library.running
    await program.until(lambda: program.server.asked, "nothing was asked")

    tray_of(program).chosen.emit(f"stop {known}")
    await program.until(lambda: not program.library.running)

    assert tray_of(program).icon.toolTip() == "Canal"


async def test_who_wants_no_icon_gets_the_window_back(start: Programs, has_place: None) -> None:
    program = await start(profile(), settings=TO_TRAY)
    program.window.close()
    desk = program.late.desktop.tray
    from dataclasses import replace

    program.window.change_settings(replace(program.window.settings, shows_tray=False))

    assert desk.tray is None
    assert program.window.isVisible()


def tray_of(program: RunningProgram) -> Tray:
    tray = program.late.desktop.tray.tray
    assert tray is not None
    return tray
