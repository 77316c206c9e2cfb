"""A request that is too long for the model: asked about before it is sent, explained where the server refuses it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import QPushButton

from canal_desktop.domain.completion import Delta, Failed
from canal_desktop.domain.failures import FailureKind
from canal_desktop.domain.settings import Appearance, Settings
from canal_desktop.ui.context_list import ContextList
from canal_desktop.ui.sheets.work_sheet import WorkSheet
from tests.ui.context_steps import (
    ANSWER,
    answer,
    asked,
    begin_talk,
    desk_of,
    draft,
    go_back,
    limit,
    open_sheet,
    rows,
    texts_sent,
)
from tests.ui.program import profile

if TYPE_CHECKING:
    from tests.ui.conftest import Programs
    from tests.ui.program import RunningProgram


@pytest.fixture
async def talk(program: RunningProgram) -> RunningProgram:
    await begin_talk(program)
    return program


async def test_what_is_too_long_is_asked_about_before_it_is_sent(talk: RunningProgram) -> None:
    limit(talk, 600)
    asked = len(talk.server.asked)
    await talk.ask("fourth?", waits=False)
    talk.composer.flush_draft()
    await answer(talk, "Cancel")
    await talk.settle()
    assert len(talk.server.asked) == asked
    assert talk.composer.text == "fourth?"

    talk.composer.setFocus()
    talk.key(Qt.Key.Key_Return)
    await answer(talk, "See what is sent")
    await talk.until(lambda: desk_of(talk).sheet is not None)
    sheet = desk_of(talk).sheet
    assert sheet is not None
    sheet.reject()
    go_back(talk)
    talk.composer.setFocus()
    talk.key(Qt.Key.Key_Return)
    await answer(talk, "Drop the oldest 2 and send")
    await talk.until(lambda: len(talk.server.asked) > asked and not talk.shown.is_running)
    assert texts_sent(talk) == ["second?", ANSWER, "third?", ANSWER, "fourth?"]
    assert "2 messages are not sent from now on." in talk.window.notices.texts

    await talk.ask("fifth?", waits=False)
    await answer(talk, "Send anyway")
    await talk.until(lambda: len(talk.server.asked) > asked + 1 and not talk.shown.is_running)
    assert texts_sent(talk)[0] == "second?"
    assert talk.texts[0] == "first?"


async def test_a_request_that_fits_is_sent_without_a_word(talk: RunningProgram) -> None:
    limit(talk, 100_000)
    await talk.ask("fourth?")
    assert talk.window.findChildren(WorkSheet) == []


async def test_a_server_that_says_too_long_leads_to_the_sheet(program: RunningProgram) -> None:
    program.server.events = (Failed(FailureKind.TOO_LONG, "This conversation is too long for the model."),)
    await program.ask("a very long story", waits=False)
    await program.until(lambda: program.states == ["complete", "failed"])
    await program.settle()
    program.press("See what is sent")
    await program.until(lambda: desk_of(program).sheet is not None)
    assert [row.kind for row in rows(desk_of(program).sheet)] == ["Question"]  # type: ignore[arg-type]


@pytest.mark.parametrize("appearance", [Appearance.LIGHT, Appearance.DARK])
@pytest.mark.parametrize("zoom", [100, 200])
async def test_everything_has_room_and_a_name(start: Programs, appearance: Appearance, zoom: int) -> None:
    settings = Settings(appearance=appearance, zoom_percent=zoom, active_profile="alpha")
    program = await start(profile(), settings=settings)
    program.window.resize(640, 480)
    program.server.events = (Delta(ANSWER),)
    await program.ask("first?")
    limit(program, 100)
    draft(program, "next")
    sheet = await open_sheet(program)
    await program.settle()

    assert [
        button.text() for button in sheet.findChildren(QPushButton) if button.width() < button.sizeHint().width()
    ] == []
    for label in (sheet.words, sheet.said):
        assert label.height() >= label.heightForWidth(label.width())
    for widget in (sheet.list, sheet.search, sheet.order):
        assert widget.accessibleName()
    assert isinstance(sheet.list, ContextList)
    assert sheet.list.height() >= sheet.list.row_px
    bar = desk_of(program).bar
    assert bar.isVisibleTo(program.window) == (zoom == 100)
    assert bar.height() >= bar.sizeHint().height()
    sheet.reject()
    go_back(program)
    program.composer.setFocus()
    program.key(Qt.Key.Key_Return)
    question = await asked(program)
    await program.settle()
    assert question.words.height() >= question.words.heightForWidth(question.words.width())
    for button in question.findChildren(QPushButton):
        place = QRect(button.mapTo(question, QPoint()), button.size())
        assert question.rect().contains(place), button.text()
    question.reject()
    await program.settle()
