"""Pictures in the window: asked for with the sheet, shown as an answer, copied, saved and changed from the menu."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent, QGuiApplication, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from canal_desktop.domain.completion import Delta, Failed, Finish, ModelInfo, Picture, PictureWish, Usage
from canal_desktop.domain.failures import FailureKind
from canal_desktop.domain.message import ImagePart
from canal_desktop.domain.model_facts import FactSource, ModelKind, facts_from
from canal_desktop.domain.money import Price
from canal_desktop.domain.settings import Appearance, Settings
from canal_desktop.ui.picture_desk import _file_name
from canal_desktop.ui.picture_loader import PictureLoader
from canal_desktop.ui.sheets.picture_sheet import MAKE
from canal_desktop.ui.sheets.work_sheet import WorkSheet
from canal_desktop.ui.transcript.picture_box import PictureBox
from tests.servers.media import BLUE, RED
from tests.ui.program import CONTROL, Server, profile

if TYPE_CHECKING:
    from pathlib import Path

    from canal_desktop.ui.sheets.picture_sheet import PictureSheet
    from tests.ui.conftest import Programs
    from tests.ui.program import RunningProgram


def painting_server() -> Server:
    models = ("gpt-4o-mini", "flux-dev", "gpt-image-1")
    return Server(models=models, events=(Picture("image/png", RED), Delta("A boat."), Finish("stop")))


async def begun(start: Programs, settings: Settings | None = None) -> RunningProgram:
    program = await start(profile(), server=painting_server(), settings=settings)
    await program.until(program.pane.model_button.model_ids, "no models")

    async def read(file_id: str) -> bytes:
        return await program.parts.kept.read(file_id)  # type: ignore[arg-type]

    program.loader = PictureLoader(program.pane.transcript.pictures.remote, program.tasks, read, read)  # type: ignore[attr-defined]
    return program


def opened(program: RunningProgram) -> PictureSheet:
    program.do("make_picture")
    sheet = program.late.picture_desk.sheet
    assert sheet is not None
    return sheet


async def drawn(program: RunningProgram, prompt: str = "A red boat") -> None:
    program.type(prompt)
    sheet = opened(program)
    sheet.button(MAKE).click()
    await program.until(lambda: program.server.asked, "nothing was asked")
    await program.until(lambda: not program.shown.is_running and program.late.picture_desk.sheet is None, "no end")
    await program.settle()


async def test_the_sheet_begins_with_what_is_written_and_the_first_model_for_pictures(start: Programs) -> None:
    program = await begun(start)
    program.type("A red boat")
    sheet = opened(program)

    assert sheet.prompt == "A red boat"
    assert sheet.model == "flux-dev"
    assert sheet.wish == PictureWish()
    models = [sheet._model.itemText(row) for row in range(sheet._model.count())]
    assert models == ["flux-dev", "gpt-image-1", "gpt-4o-mini"]
    QTest.keyClick(sheet, Qt.Key.Key_Escape)
    await program.settle()
    assert program.late.picture_desk.sheet is None
    assert program.composer.text == "A red boat"
    assert program.server.asked == []


async def test_a_picture_is_an_answer_and_the_model_of_the_conversation_stays(start: Programs) -> None:
    program = await begun(start)
    await drawn(program)

    (request,) = program.server.asked
    assert (request.model, request.pictures, request.messages[-1].text) == ("flux-dev", PictureWish(), "A red boat")
    assert program.texts == ["A red boat", "A boat."]
    reply = program.pane.transcript.messages[-1]
    (picture,) = [part for part in reply.parts if isinstance(part, ImagePart)]
    assert await program.parts.kept.read(picture.file) == RED
    assert program.composer.text == ""
    assert program.shown.conversation.model == "gpt-4o-mini"
    assert program.pane.model_button.text() == "gpt-4o-mini"

    program.window.activateWindow()
    await program.settle()
    await program.ask("And in words?")
    assert program.server.asked[-1].model == "gpt-4o-mini"
    assert program.server.asked[-1].pictures is None


async def test_a_model_that_is_said_to_make_pictures_answers_with_them(
    start: Programs,
) -> None:
    program = await begun(start)
    await program.shown.choose_model("flux-dev", "alpha")
    await program.ask("hello")
    assert program.server.asked[-1].pictures is None

    facts = facts_from(FactSource.SERVER, {"kind": ModelKind.IMAGE})
    program.parts.book._on_seen(profile().base_url, (ModelInfo("flux-dev", facts=facts),))
    await program.ask("A red boat")
    assert program.server.asked[-1].pictures == PictureWish()
    assert [message.text for message in program.server.asked[-1].messages] == ["A red boat"]


async def test_regenerate_asks_for_pictures_again(start: Programs) -> None:
    program = await begun(start)
    await drawn(program)
    program.do("regenerate")
    await program.until(lambda: len(program.server.asked) == 2, "not asked again")
    await program.until(lambda: not program.shown.is_running, "no end")

    assert program.server.asked[0] == program.server.asked[1]


async def test_what_was_chosen_is_offered_next_time(start: Programs) -> None:
    program = await begun(start)
    sheet = opened(program)
    sheet.edit.setPlainText("A blue boat")
    sheet.choose("gpt-image-1", PictureWish("1536x1024", "high", 2))
    sheet.activateWindow()
    await program.settle()
    QTest.keyClick(sheet.edit, Qt.Key.Key_Return, CONTROL)
    await program.until(lambda: program.server.asked, "nothing was asked")
    await program.until(lambda: not program.shown.is_running and program.late.picture_desk.sheet is None, "no end")

    assert program.server.asked[0].pictures == PictureWish("1536x1024", "high", 2)
    again = opened(program)
    assert (again.model, again.wish) == ("gpt-image-1", PictureWish("1536x1024", "high", 2))
    again.reject()


async def test_without_a_model_or_words_nothing_can_be_made(start: Programs) -> None:
    program = await start(profile(), server=Server(models=("gpt-4o-mini",)))
    sheet = opened(program)
    assert sheet.model == ""
    assert not sheet.button(MAKE).isEnabled()
    sheet.edit.setPlainText("A boat")
    assert not sheet.button(MAKE).isEnabled()
    sheet._model.setEditText("any-painter")
    assert sheet.button(MAKE).isEnabled()
    sheet.reject()


async def test_a_server_without_pictures_says_so_under_the_answer(start: Programs) -> None:
    program = await begun(start)
    sentence = "alpha makes no pictures: it has no /images/generations. Choose another server or model."
    program.server.events = (Failed(FailureKind.NO_ENDPOINT, sentence, status=404),)
    await drawn(program)

    assert program.states == ["complete", "failed"]
    assert program.pane.transcript.rows._rows[1]._label.text() == sentence


async def test_a_budget_that_is_used_up_holds_a_picture_until_the_user_says_so(start: Programs) -> None:
    settings = Settings(appearance=Appearance.LIGHT, active_profile="alpha", day_stop=0.5)
    program = await begun(start, settings)
    program.parts.requests.price_of = lambda _profile_id, _model: Price(Decimal(1000), Decimal(1000))
    program.server.events = (Picture("image/png", RED), Usage(500, 500, 1000), Finish("stop"))
    await drawn(program)
    assert len(program.server.asked) == 1

    program.type("Another boat")
    sheet = opened(program)
    sheet.button(MAKE).click()
    await program.until(lambda: sheet.words.text().startswith("Not asked for: $1.00 spent today"), "not held")
    assert len(program.server.asked) == 1
    assert sheet.button(MAKE).text() == "Make it anyway"
    sheet.button(MAKE).click()
    await program.until(lambda: len(program.server.asked) == 2, "not asked")
    await program.until(lambda: not program.shown.is_running and program.late.picture_desk.sheet is None, "no end")


async def test_an_edited_question_is_drawn_beside_the_first(start: Programs) -> None:
    program = await begun(start)
    await drawn(program)
    program.do("edit_last")
    sheet = opened(program)
    assert sheet.prompt == "A red boat"
    sheet.edit.setPlainText("A green boat")
    sheet.button(MAKE).click()
    await program.until(lambda: len(program.server.asked) == 2, "not asked")
    await program.until(lambda: not program.shown.is_running and program.late.picture_desk.sheet is None, "no end")

    assert program.texts[0] == "A green boat"
    assert program.shown.version_of(program.pane.transcript.messages[0].id) == (2, 2)
    assert not program.composer.is_editing


def picture_menu(program: RunningProgram) -> dict[str, object]:
    """The entries of the menu over the picture."""
    view = program.pane.transcript
    number, y = view.visible[-1]
    layout = view.layout_of(number)
    box_id, box = next((box_id, box) for box_id, box in layout.laid_boxes() if isinstance(box, PictureBox))
    at = QPoint(round(view.column[0] + 3), round(y + layout.box_top(box_id) + box.height / 4))
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, at, view.viewport().mapToGlobal(at))
    QApplication.sendEvent(view.viewport(), event)
    menu = view._menu.menu
    assert menu is not None
    return {action.text().replace("&", "").partition("\t")[0]: action for action in menu.actions()}


def choose(entries: dict[str, object], text: str) -> None:
    entries[text].trigger()  # type: ignore[attr-defined]


async def test_a_picture_is_copied_as_picture_and_as_its_file(start: Programs) -> None:
    program = await begun(start)
    await drawn(program)
    choose(picture_menu(program), "Copy picture")
    await program.until(lambda: QGuiApplication.clipboard().mimeData().hasImage(), "not copied")

    copied = QGuiApplication.clipboard().mimeData()
    assert bytes(copied.data("image/png").data()) == RED
    image = copied.imageData()
    assert isinstance(image, QImage)
    assert image.pixelColor(2, 2).getRgb()[:3] == (220, 30, 30)


async def test_a_picture_is_saved_under_what_it_shows(start: Programs, tmp_path: Path) -> None:
    program = await begun(start)
    await drawn(program, "A red boat / at sea?")
    choose(picture_menu(program), "Save picture…")
    await program.until(lambda: program.late.picture_desk.saver.dialog, "nobody asks where")
    dialog = program.late.picture_desk.saver.dialog
    assert dialog is not None
    assert [name.rpartition("/")[2] for name in dialog.selectedFiles()] == ["A red boat  at sea.png"]
    dialog.fileSelected.emit(str(tmp_path / "boat.png"))
    dialog.reject()
    await program.until(lambda: (tmp_path / "boat.png").exists(), "not saved")
    await program.until(lambda: "Saved as boat.png." in program.window.notices.texts, "not told")

    assert (tmp_path / "boat.png").read_bytes() == RED


async def test_a_picture_is_attached_and_changed(start: Programs) -> None:
    program = await begun(start)
    await drawn(program)
    program.server.events = (Picture("image/png", BLUE), Finish("stop"))
    choose(picture_menu(program), "Edit this picture…")
    await program.until(lambda: program.late.attachments.bar.parts(), "not attached")
    assert program.window.notices.texts[-1].startswith("The picture is attached.")
    program.press("Make a picture…")
    sheet = program.late.picture_desk.sheet
    assert sheet is not None
    assert sheet.words.text().startswith("The attached picture is changed as you say.")
    sheet.edit.setPlainText("Make it blue")
    sheet.button(MAKE).click()
    await program.until(lambda: len(program.server.asked) == 2, "not asked")
    await program.until(lambda: not program.shown.is_running and program.late.picture_desk.sheet is None, "no end")

    (image,) = program.server.asked[1].messages[-1].images
    assert image.media_type == "image/png"
    assert QImage.fromData(image.data).pixelColor(2, 2).getRgb()[:3] == (220, 30, 30)
    assert program.late.attachments.bar.parts() == ()


async def test_enter_behind_a_picture_that_is_to_be_changed_asks_which_is_meant(start: Programs) -> None:
    program = await begun(start)
    await drawn(program)
    choose(picture_menu(program), "Edit this picture…")
    await program.until(lambda: program.late.attachments.bar.parts(), "not attached")
    program.type("Make it blue")
    program.composer.submit()
    await program.until(lambda: program.window.findChild(WorkSheet), "nobody asks")
    question = program.window.findChild(WorkSheet)
    assert len(program.server.asked) == 1
    question.button("picture").click()
    await program.until(lambda: program.late.picture_desk.sheet, "no sheet")
    sheet = program.late.picture_desk.sheet
    assert sheet is not None
    assert sheet.edit.toPlainText() == "Make it blue"
    sheet.reject()
    await program.settle()
    assert program.composer.text == "Make it blue"
    assert len(program.server.asked) == 1


async def test_a_question_that_was_drawn_is_answered_in_words_only_where_that_is_wanted(start: Programs) -> None:
    program = await begun(start)
    await drawn(program)
    program.server.events = (Delta("Words."), Finish("stop"))
    program.do("edit_last")
    program.composer.submit()
    await program.until(lambda: program.window.findChild(WorkSheet), "nobody asks")
    program.window.findChild(WorkSheet).button("words").click()
    await program.until(lambda: len(program.server.asked) == 2, "not asked")
    await program.until(lambda: not program.shown.is_running, "no end")
    assert program.server.asked[1].pictures is None
    assert program.texts[-1] == "Words."


async def test_a_picture_that_is_still_being_read_holds_the_request_up(start: Programs) -> None:
    program = await begun(start)

    async def not_yet(_outgoing: object) -> bool:
        return False

    program.late.picture_desk.is_ready = not_yet
    program.type("A red boat")
    sheet = opened(program)
    sheet.button(MAKE).click()
    await program.settle()
    assert program.server.asked == []
    assert program.late.picture_desk.sheet is sheet
    sheet.reject()


async def test_of_a_temporary_conversation_no_picture_reaches_the_disk(start: Programs) -> None:
    program = await begun(start)
    former = program.pane.conversation
    program.do("new_temporary")
    await program.until(lambda: program.pane.conversation is not former, "no new conversation")
    await program.settle()
    await drawn(program)

    assert any(isinstance(part, ImagePart) for part in program.pane.transcript.messages[-1].parts)
    assert list((program.folder / "files").rglob("*")) == []


@pytest.mark.parametrize(
    ("name", "file_name"),
    [
        ("", "Picture.png"),
        ("a:b/c", "abc.png"),
        ("..", "Picture.png"),
        ("boat.png", "boat.png"),
        ("x" * 90, "x" * 60 + ".png"),
    ],
)
def test_a_picture_has_a_name_that_every_system_takes(name: str, file_name: str) -> None:
    assert _file_name(name, RED) == file_name
