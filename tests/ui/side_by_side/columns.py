"""What the tests of answers side by side have in common: models that answer as scripted, and hands to ask them."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from canal_desktop.domain.settings import Appearance, Settings
from canal_desktop.ui.main_window import Page
from canal_desktop.ui.side_by_side.models_sheet import ASK
from tests.ui.program import Server, profile

if TYPE_CHECKING:
    import asyncio

    from canal_desktop.domain.completion import Failed
    from canal_desktop.ui.side_by_side.answer_column import AnswerColumn
    from canal_desktop.ui.side_by_side.page import SideBySidePage
    from canal_desktop.ui.side_by_side_desk import SideBySideDesk
    from tests.ui.conftest import Programs
    from tests.ui.program import RunningProgram

MODELS = ("alpha", "beta", "gamma", "delta", "epsilon", "zeta", "eta")


@dataclass
class Script:
    """What each model answers; one that is held goes on when it is let go."""

    texts: dict[str, str] = field(default_factory=dict)
    held: dict[str, asyncio.Event] = field(default_factory=dict)
    failures: dict[str, Failed] = field(default_factory=dict)
    cuts: set[str] = field(default_factory=set)
    """Whose connection breaks behind the text, once."""


async def begun(start: Programs, **settings: object) -> RunningProgram:
    chosen = Settings(appearance=Appearance.LIGHT, active_profile="alpha", **settings)  # type: ignore[arg-type]
    program = await start(profile(model="alpha"), server=Server(models=MODELS), settings=chosen)
    program.window.resize(1300, 700)
    await program.until(lambda: program.pane.model_button.model_ids(), "no models")
    return program


def desk(program: RunningProgram) -> SideBySideDesk:
    return program.late.side_by_side_desk


def page(program: RunningProgram) -> SideBySidePage:
    return desk(program).page


def column(program: RunningProgram, model: str) -> AnswerColumn:
    return next(one for one in page(program).columns if one.model == model)


async def ask(program: RunningProgram, *models: str, text: str = "Which?") -> None:
    """Write a question, choose the models by the keyboard, and ask."""
    program.type(text)
    await program.settle(0.02)
    program.do("side_by_side")
    await choose(program, *models)
    await program.until(lambda: program.window.page is Page.SIDE_BY_SIDE, "no columns")


async def choose(program: RunningProgram, *models: str) -> None:
    sheet = desk(program).sheet
    assert sheet is not None
    for known in list(sheet.ticked):
        if known not in models:
            QTest.keyClicks(sheet.search, known)
            QTest.keyClick(sheet.search, Qt.Key.Key_Return)
    for model in models:
        if model not in sheet.ticked:
            QTest.keyClicks(sheet.search, model)
            QTest.keyClick(sheet.search, Qt.Key.Key_Return)
    assert sheet.ticked == list(models)
    sheet.button(ASK).click()
    # As the window system does it.
    program.window.activateWindow()


async def ended(program: RunningProgram) -> None:
    await program.until(lambda: not program.shown.is_running, "an answer has no end")
    await program.settle(0.05)
