"""Widget tests run without a screen; what that platform cannot do is no fault of ours."""

from __future__ import annotations

import asyncio
import gc
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

import pytest
from pytestqt.qtbot import QtBot

from tests.ui.calm import PATIENCE_S, Threads
from tests.ui.program import RunningProgram, Server, profile

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator

    from canal_desktop.domain.profile import Profile
    from canal_desktop.domain.settings import Settings

HERE = Path(__file__).parent
COLLECT_AFTER = 20
PATIENCE_MS = int(PATIENCE_S * 1000)


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Let the offscreen platform say what it cannot do: tell sizes to frames, raise, grab the keyboard."""
    for item in items:
        if HERE in item.path.parents:
            item.add_marker(pytest.mark.qt_log_ignore("This plugin does not support"))


@pytest.fixture(scope="session", autouse=True)
def collector() -> Iterator[None]:
    """As in the program: what Qt knows of is deleted in the window's thread only."""
    gc.disable()
    yield
    gc.enable()


@pytest.fixture(autouse=True)
def usual_look(qapp: object) -> Iterator[None]:
    """Undo the theme a test may have given to the whole program, lead the pointer back, let its windows go for good.

    Qt would delete them when a loop ends, and here none does: each further change of the style sheet would reach the
    widgets of all tests before it.
    """
    from PySide6.QtCore import QCoreApplication, QEvent
    from PySide6.QtGui import QCursor, QPalette
    from PySide6.QtWidgets import QApplication

    from canal_desktop.ui.widgets.leave_clipboard import leave_clipboard

    app = QApplication.instance()
    assert isinstance(app, QApplication)
    pointer, font = QCursor.pos(), app.font()
    yield
    leave_clipboard()
    if gc.get_count()[2] > COLLECT_AFTER:
        gc.collect()
    else:
        gc.collect(1)
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    if QCursor.pos() != pointer:
        QCursor.setPos(pointer)
    if app.styleSheet():
        app.setStyleSheet("")
        app.setPalette(QPalette())
    if app.font() != font:
        # Large letters, where the next test counts pixels.
        app.setFont(font)


@pytest.fixture(autouse=True)
def _copied_at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    # On a busy computer a short copy would not be done at once in the two milliseconds it has.
    monkeypatch.setattr("canal_desktop.ui.transcript.copying.SLICE_S", 60.0)


@pytest.fixture
def qtbot(qapp: object, request: pytest.FixtureRequest) -> QtBot:
    """In place of pytest-qt's own, which gives up after five seconds where a test says nothing else."""
    made = QtBot(request)
    for name in ("waitSignal", "waitSignals", "waitUntil", "waitActive", "waitExposed"):
        setattr(made, name, partial(getattr(made, name), timeout=PATIENCE_MS))
    return made


class Programs(Protocol):
    """Starts the program; what it started ends with the test."""

    async def __call__(
        self,
        *profiles: Profile,
        server: Server | None = None,
        settings: Settings | None = None,
        new_text: str | None = None,
        reopens: bool = False,
    ) -> RunningProgram: ...


@pytest.fixture
async def start(qapp: object, tmp_path: Path) -> AsyncIterator[Programs]:
    """Start the program on the test's data folder with these profiles, the first one active."""
    running: list[RunningProgram] = []
    threads = Threads()
    asyncio.get_running_loop().set_default_executor(threads)

    async def start_one(
        *profiles: Profile,
        server: Server | None = None,
        settings: Settings | None = None,
        new_text: str | None = None,
        reopens: bool = False,
    ) -> RunningProgram:
        if running:
            await running[-1].close()
        made = RunningProgram(tmp_path, server or Server(), profiles, settings, threads)
        running.append(made)
        await made.start(new_text, reopens=reopens)
        return made

    yield start_one
    if running:
        running[-1].server.answers_on.set()
        await running[-1].close()
    assert [error for one in running for error in one.errors] == []


@pytest.fixture
async def program(start: Programs) -> RunningProgram:
    """The program, connected to the scripted server "Alpha"."""
    return await start(profile())
