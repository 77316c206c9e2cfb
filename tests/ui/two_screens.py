"""Run by `test_screens.py` on two screens: the window is moved between them while an answer is shown and written."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

import pytest
from PySide6.QtGui import QGuiApplication

from canal_desktop.domain.completion import Delta
from tests.ui.program import Server, profile

if TYPE_CHECKING:
    from tests.ui.conftest import Programs
    from tests.ui.program import RunningProgram

LONG = "".join(f"Paragraph {number} of the answer, with $x^{number}$ in it.\n\n" for number in range(60))


def measures_of(program: RunningProgram) -> tuple[float, float]:
    """Pixels of the screen for one of ours, and the size of the text, as the transcript goes by."""
    view = program.pane.transcript
    return view.pictures.device_pixel_ratio, view.metrics.em


def move_to(program: RunningProgram, number: int) -> None:
    program.window.move(QGuiApplication.screens()[number].geometry().topLeft())


async def test_the_text_is_laid_out_anew_on_the_other_screen_and_nothing_is_lost(start: Programs) -> None:
    server = Server(events=(Delta(LONG),))
    server.answers_on.clear()
    program = await start(profile(), server=server)
    await program.ask("Tell me", waits=False)
    await program.until(lambda: program.pane.conversation and program.shown.is_running, "nothing was asked")
    await program.settle()
    program.type("a draft")
    ratio, em = measures_of(program)
    assert ratio == 1.0

    move_to(program, 1)
    scaled = (1.5, em) if os.environ["CASE"] == "scale" else (1.0, em * 1.5)
    await program.until(lambda: measures_of(program) == pytest.approx(scaled), "it is not laid out anew")
    await program.settle()
    assert program.composer.text == "a draft"
    assert program.shown.is_running

    server.answers_on.set()
    await program.until(lambda: not program.shown.is_running, "the reply has no end")
    assert program.shown.branch[-1].text == LONG

    move_to(program, 0)
    await program.until(lambda: measures_of(program) == pytest.approx((ratio, em)), "it is not laid out anew")
    await program.settle()
    assert program.composer.text == "a draft"
