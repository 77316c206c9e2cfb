"""While a picture is made, where that failed, and which model is asked: what the user reads, and can do about it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from canal_desktop.domain.completion import Failed, Finish, ModelInfo, Picture, PictureWish
from canal_desktop.domain.failures import FailureKind
from canal_desktop.domain.model_facts import FactSource, ModelKind, facts_from
from canal_desktop.ui.sheets.picture_sheet import MAKE
from tests.servers.media import RED
from tests.ui.program import profile
from tests.ui.test_picture_desk import begun, drawn, opened

if TYPE_CHECKING:
    from tests.ui.conftest import Programs


async def test_after_a_failure_another_model_or_other_words_are_offered(start: Programs) -> None:
    program = await begun(start)
    program.server.events = (Failed(FailureKind.BAD_REQUEST, "This is not drawn."),)
    await drawn(program)
    assert [action for action, _label in program.pane.transcript.rows.actions(1)] == [
        "retry",
        "regenerate_with",
        "change_drawn",
    ]
    program.type("a draft")
    program.press("Change the request…")
    sheet = program.late.picture_desk.sheet
    assert sheet is not None
    assert sheet.prompt == "A red boat"
    sheet.reject()
    await program.settle()
    assert program.composer.text == "a draft"
    assert not program.composer.is_editing

    program.press("Change the request…")
    sheet = program.late.picture_desk.sheet
    assert sheet is not None
    sheet.edit.setPlainText("A green boat")
    sheet.choose("gpt-image-1", PictureWish())
    program.server.events = (Picture("image/png", RED), Finish("stop"))
    sheet.button(MAKE).click()
    await program.until(lambda: len(program.server.asked) == 2, "not asked again")
    await program.until(lambda: not program.shown.is_running and program.late.picture_desk.sheet is None, "no end")
    assert (program.server.asked[1].model, program.server.asked[1].messages[-1].text) == ("gpt-image-1", "A green boat")
    assert program.states == ["complete", "complete"]
    assert program.composer.text == "a draft"


async def test_while_a_picture_is_made_that_is_what_is_said(start: Programs) -> None:
    program = await begun(start)
    program.server.events = ()
    program.server.answers_on.clear()
    program.type("A red boat")
    opened(program).button(MAKE).click()
    await program.until(lambda: program.server.asked, "nothing was asked")
    rows = program.pane.transcript.rows
    await program.until(lambda: rows._content(1)[0].startswith("The picture is being made…"), "not said")
    program.server.answers_on.set()
    await program.until(lambda: not program.shown.is_running, "no end")


async def test_a_model_that_is_only_guessed_to_make_pictures_is_said_to_be(start: Programs) -> None:
    program = await begun(start)
    facts = facts_from(FactSource.SERVER, {"kind": ModelKind.IMAGE})
    listed = (ModelInfo("gpt-image-1", facts=facts), ModelInfo("flux-dev"))
    program.parts.book._on_seen(profile().base_url, listed)
    await program.settle()
    sheet = opened(program)
    sheet.choose("flux-dev", PictureWish())
    assert sheet.guess.isVisible()
    line = sheet._model.lineEdit()
    assert line is not None
    assert "guessed" in line.accessibleDescription()
    sheet.choose("gpt-image-1", PictureWish())
    assert not sheet.guess.isVisible()
    assert line.accessibleDescription() == ""
    sheet.reject()
