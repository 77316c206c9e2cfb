"""Favourites and the models used last come first wherever models are offered; a begun answer counts as use."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtTest import QTest

from canal_desktop.domain.completion import Delta
from canal_desktop.domain.known_model import KnownModel, ModelEntry
from canal_desktop.ui.composer.typed_menu import AT
from canal_desktop.ui.side_by_side.models_sheet import ModelsSheet
from tests.ui.program import Server, profile

if TYPE_CHECKING:
    from tests.ui.conftest import Programs
    from tests.ui.program import RunningProgram


async def test_a_model_whose_answer_was_stopped_is_a_recent_one(start: Programs) -> None:
    program = await start(profile(), server=Server(models=("gpt-4o", "gpt-4o-mini"), events=(Delta("Half"),)))
    program.workspace.model_desk.refresh()
    await program.until(lambda: program.pane.model_button.model_ids(), "no list")
    assert program.pane.model_button.ids_as_shown() == ("gpt-4o", "gpt-4o-mini")
    program.server.answers_on.clear()
    await program.ask("Go on", waits=False)
    await program.until(lambda: program.shown.is_running and program.texts[-1:] == ["Half"], "nothing came")
    program.do("stop")
    await program.until(lambda: not program.shown.is_running)
    await program.until(lambda: program.pane.model_button.ids_as_shown()[0] == "gpt-4o-mini", "not among the recent")

    await program.settle()
    await program.settle()
    entries = program.late.composer_desk.menu.entries[AT]()
    names = [entry.name for entry in entries if entry.remark.endswith(("in use", "from now on"))]
    assert names == ["gpt-4o-mini", "gpt-4o"]


def test_favourites_come_first(program: RunningProgram) -> None:
    button = program.pane.model_button
    star = ModelEntry("zeta", known=KnownModel(is_favourite=True))
    button.set_models((ModelEntry("alpha"), star))
    assert button.ids_as_shown() == ("zeta", "alpha")


def test_words_are_no_name_of_a_model_to_ask_side_by_side(program: RunningProgram) -> None:
    sheet = ModelsSheet("Which?", lambda: ("alpha",), (), program.window)
    QTest.keyClicks(sheet.search, "what is this")
    assert sheet.list.count() == 0
    sheet.search.clear()
    QTest.keyClicks(sheet.search, "own-model")
    assert [sheet.list.item(row).text() for row in range(sheet.list.count())] == ["own-model"]
    sheet.reject()
