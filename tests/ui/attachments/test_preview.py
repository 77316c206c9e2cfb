"""What is sent is shown before it is sent, and as it was sent afterwards."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QDesktopServices
from PySide6.QtWidgets import QLabel, QMessageBox

from canal_desktop.domain.completion import Failed
from canal_desktop.domain.failures import FailureKind
from canal_desktop.domain.message import AudioPart, FilePart, ImagePart
from canal_desktop.ui.attachments import part_maker
from canal_desktop.ui.attachments.attachment import Form
from canal_desktop.ui.transcript.file_box import OPEN_FILE, SAVE_FILE, SHOW_FILE, FileBox
from canal_desktop.ui.transcript.picture_box import PictureBox
from tests import made_files
from tests.ui.program import profile

if TYPE_CHECKING:
    import pytest
    from PySide6.QtCore import QUrl

    from canal_desktop.ui.attachments.preview_sheet import PreviewSheet
    from tests.ui.conftest import Programs
    from tests.ui.program import RunningProgram


async def attach(program: RunningProgram, *paths: Path) -> None:
    bar = program.late.attachments.bar
    bar.add_files(paths)
    await program.until(lambda: bar.items.is_settled)
    await program.settle(0.03)


async def opened(program: RunningProgram) -> PreviewSheet:
    desk = program.late.attachments.previews
    await program.until(lambda: desk.sheet is not None)
    assert desk.sheet is not None
    await program.settle(0.1)
    return desk.sheet


async def back(program: RunningProgram) -> None:
    """The sheet or question is closed: the window has the keyboard again."""
    program.window.activateWindow()
    await program.settle(0.05)


def pictures_in(sheet: PreviewSheet) -> list[str]:
    shown = [label for label in sheet.findChildren(QLabel) if not label.pixmap().isNull()]
    return [label.accessibleName() for label in shown if label.isVisible()]


def choose(sheet: PreviewSheet, form: Form) -> None:
    row = sheet.form.findData(form)
    assert row >= 0
    sheet.form.setCurrentIndex(row)
    sheet.form.activated.emit(row)


async def test_the_preview_shows_just_what_is_sent(program: RunningProgram, tmp_path: Path) -> None:
    (tmp_path / "a.csv").write_text("x,y\n1,2\n")
    await attach(program, tmp_path / "a.csv")
    (chip,) = program.late.attachments.bar.chips.values()
    chip.name.setFocus()
    program.key(Qt.Key.Key_Return)
    sheet = await opened(program)
    shown = sheet.text.toPlainText()
    assert "8 bytes" in sheet.facts.text()
    program.key(Qt.Key.Key_Escape)
    await program.settle(0.05)
    assert program.late.attachments.previews.sheet is None
    await back(program)
    await program.ask("Sum?")
    assert program.server.asked[0].messages[0].text == f"{shown}\n\nSum?"


async def test_pages_of_a_pdf_are_chosen_and_sent_as_text_or_pictures(program: RunningProgram, tmp_path: Path) -> None:
    path = tmp_path / "report.pdf"
    path.write_bytes(made_files.pdf("Alpha", "Beta", "Gamma", "Delta"))
    await attach(program, path)
    bar = program.late.attachments.bar
    (chip,) = bar.chips.values()
    chip.name.click()
    sheet = await opened(program)
    assert "[Page 4]\nDelta" in sheet.text.toPlainText()
    sheet.pages.setText("9")
    sheet.pages.returnPressed.emit()
    assert sheet.trouble.text() == "There are pages 1 to 4."
    sheet.pages.setText("1-2, 4")
    sheet.pages.returnPressed.emit()
    await program.until(lambda: "Gamma" not in sheet.text.toPlainText() and "Delta" in sheet.text.toPlainText())
    assert sheet.trouble.text() == ""
    (item,) = bar.items.items
    (part,) = item.parts
    assert isinstance(part, FilePart)
    assert part.note == "pages 1-2, 4 of 4"
    assert part.text == "[Page 1]\nAlpha\n\n[Page 2]\nBeta\n\n[Page 4]\nDelta"
    sheet.pages.setText("2-3")
    choose(sheet, Form.PICTURES)
    await program.until(lambda: len(pictures_in(sheet)) == 2)
    assert pictures_in(sheet)[0].startswith("report.pdf, page 2: 1,")
    sheet.accept()
    await back(program)
    await program.ask("Which?")
    (message,) = program.server.asked[0].messages
    assert message.text == "Which?"
    assert [image.media_type for image in message.images] == ["image/png"] * 2
    assert message.images[0].data != message.images[1].data


async def test_a_scanned_pdf_goes_as_pictures_by_itself(
    program: RunningProgram, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(part_maker, "PAGES_AT_FIRST", 2)
    (tmp_path / "scan.pdf").write_bytes(made_files.pdf("", "", ""))
    await attach(program, tmp_path / "scan.pdf")
    (item,) = program.late.attachments.bar.items.items
    assert len(item.parts) == 3
    assert item.made is not None
    assert item.made.note == "pages 1-2 of 3 as pictures"


async def test_a_choice_that_cannot_be_had_leaves_what_was_there(program: RunningProgram, tmp_path: Path) -> None:
    (tmp_path / "long.pdf").write_bytes(made_files.pdf(*("x" for _ in range(50))))
    await attach(program, tmp_path / "long.pdf")
    bar = program.late.attachments.bar
    before = bar.parts()
    next(iter(bar.chips.values())).name.click()
    sheet = await opened(program)
    sheet.pages.setText("1-50")
    choose(sheet, Form.PICTURES)
    await program.until(lambda: "At most 40 pages" in sheet.trouble.text())
    await program.until(lambda: bar.items.is_settled)
    assert bar.parts() == before


async def test_html_can_be_sent_as_it_is_written(program: RunningProgram, tmp_path: Path) -> None:
    (tmp_path / "a.html").write_text("<html><body><p>Words</p></body></html>")
    await attach(program, tmp_path / "a.html")
    bar = program.late.attachments.bar
    (part,) = bar.parts()
    assert isinstance(part, FilePart)
    assert part.text == "Words"
    next(iter(bar.chips.values())).name.click()
    sheet = await opened(program)
    choose(sheet, Form.SOURCE)
    await program.until(lambda: "<p>Words</p>" in sheet.text.toPlainText())


async def test_a_picture_is_shown_at_the_size_it_is_sent_in(program: RunningProgram, tmp_path: Path) -> None:
    (tmp_path / "wide.jpg").write_bytes(made_files.turned_jpeg(made_files.image(3000, 1000)))
    await attach(program, tmp_path / "wide.jpg")
    next(iter(program.late.attachments.bar.chips.values())).name.click()
    sheet = await opened(program)
    await program.until(lambda: pictures_in(sheet))
    assert pictures_in(sheet)[0].startswith("wide.jpg: 682 × 2,048, JPEG")
    assert "made smaller from 1,000 × 3,000" in sheet.facts.text()
    sheet.button("remove").click()
    await program.settle(0.05)
    assert not program.late.attachments.bar.chips
    assert program.late.attachments.previews.sheet is None


async def test_what_was_attached_before_a_restart_can_still_be_chosen_from(start: Programs, tmp_path: Path) -> None:
    program = await start(profile())
    (tmp_path / "report.pdf").write_bytes(made_files.pdf("Alpha", "Beta"))
    await attach(program, tmp_path / "report.pdf")
    (tmp_path / "report.pdf").unlink()
    again = await start(profile())
    bar = again.late.attachments.bar
    await again.until(lambda: bar.chips)
    next(iter(bar.chips.values())).name.click()
    sheet = await opened(again)
    await again.until(lambda: sheet.form.count() == 2)
    sheet.pages.setText("2")
    sheet.pages.returnPressed.emit()
    await again.until(lambda: "[Page 2]\nBeta" in sheet.text.toPlainText() and "Alpha" not in sheet.text.toPlainText())


async def ask_with_files(program: RunningProgram, tmp_path: Path) -> list[FileBox]:
    (tmp_path / "tides.txt").write_text("High water at six.")
    (tmp_path / "scan.pdf").write_bytes(made_files.pdf("", ""))
    await attach(program, tmp_path / "tides.txt", tmp_path / "scan.pdf")
    await program.ask("When?")
    await program.settle(0.1)
    return [box for box in program.pane.transcript.layout_of(0).boxes if isinstance(box, FileBox)]


async def test_files_are_shown_in_the_message_and_open_what_was_sent(program: RunningProgram, tmp_path: Path) -> None:
    first, second = await ask_with_files(program, tmp_path)
    assert (first.text, second.text) == ("tides.txt", "scan.pdf, all 2 pages as pictures")
    assert [label for _id, label, _rect in first.buttons()] == [
        "Show what was sent of tides.txt",
        "Save a copy of tides.txt",
    ]
    # Its pages are within it, not below it.
    assert not [box for box in program.pane.transcript.layout_of(0).boxes if isinstance(box, PictureBox)]
    transcript = program.pane.transcript
    stops = [stop for stop in transcript.stops.stops() if stop.button == SHOW_FILE]
    assert len(stops) == 2
    transcript.setFocus()
    transcript.stops.show(stops[0])
    program.key(Qt.Key.Key_Return)
    sheet = await opened(program)
    assert sheet.text.toPlainText() == '<file name="tides.txt">\nHigh water at six.\n</file>'
    sheet.accept()
    await back(program)
    transcript.setFocus()
    transcript.stops.show(stops[1])
    program.key(Qt.Key.Key_Return)
    sheet = await opened(program)
    await program.until(lambda: len(pictures_in(sheet)) == 2)


async def test_assistive_technology_finds_the_files_of_a_message(program: RunningProgram, tmp_path: Path) -> None:
    await ask_with_files(program, tmp_path)
    root = QAccessible.queryAccessibleInterface(program.pane.transcript)
    names: list[str] = []

    def walk(node: object) -> None:
        for index in range(node.childCount()):  # type: ignore[attr-defined]
            child = node.child(index)  # type: ignore[attr-defined]
            if child is not None:
                names.append(child.text(QAccessible.Text.Name) or child.text(QAccessible.Text.Value))
                walk(child)

    walk(root)
    assert "Show what was sent of tides.txt" in names
    assert "Save a copy of scan.pdf" in names


async def test_a_copy_of_a_file_is_saved(program: RunningProgram, tmp_path: Path) -> None:
    await ask_with_files(program, tmp_path)
    message = program.shown.branch[0]
    program.pane.transcript.file_requested.emit(message.id, 1, SAVE_FILE)
    desk = program.late.attachments.previews
    assert desk.saver.dialog is not None
    desk.saver.dialog.fileSelected.emit(str(tmp_path / "copy.pdf"))
    desk.saver.dialog.close()
    await program.until(lambda: "Saved as copy.pdf." in program.window.notices.texts)
    assert (tmp_path / "copy.pdf").read_bytes() == (tmp_path / "scan.pdf").read_bytes()


async def test_a_picture_in_a_message_opens(program: RunningProgram, tmp_path: Path) -> None:
    (tmp_path / "boat.png").write_bytes(made_files.encoded(made_files.image(60, 40), "PNG"))
    await attach(program, tmp_path / "boat.png")
    await program.ask("What?")
    part = program.shown.branch[0].parts[0]
    assert isinstance(part, ImagePart)
    remote = program.pane.transcript.pictures.remote
    remote.take(f"kept:{part.file}", made_files.image(60, 40))
    await program.settle(0.1)
    stop = next(stop for stop in program.pane.transcript.stops.stops() if stop.button == SHOW_FILE)
    assert stop.label == "Show boat.png"
    program.pane.transcript.setFocus()
    program.pane.transcript.stops.show(stop)
    program.key(Qt.Key.Key_Return)
    sheet = await opened(program)
    await program.until(lambda: pictures_in(sheet))
    assert pictures_in(sheet)[0].startswith("boat.png: 60 × 40, PNG")


async def test_a_sound_is_opened_in_the_systems_player(
    program: RunningProgram, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened_urls: list[QUrl] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened_urls.append(url) or True)
    file = await program.parts.files.add(b"ID3 sound")
    strange = await program.parts.files.add(b"#!/bin/sh")
    parts = (AudioPart(file, "audio/mpeg", "note", 12.3), AudioPart(strange, "text/x-sh", "run.sh"))
    await program.shown.send("Listen", "gpt-4o-mini", attached=parts)
    await program.settle(0.1)
    first, _second = [box for box in program.pane.transcript.layout_of(0).boxes if isinstance(box, FileBox)]
    assert first.text == "note, 12 seconds"
    message = program.shown.branch[0]
    program.pane.transcript.file_requested.emit(message.id, 0, OPEN_FILE)
    await program.until(lambda: opened_urls)
    path = opened_urls[0].toLocalFile()
    assert path.endswith(".mp3")
    assert Path(path).read_bytes() == b"ID3 sound"
    program.pane.transcript.file_requested.emit(message.id, 1, OPEN_FILE)
    await program.until(lambda: "This is no sound" in "".join(program.window.notices.texts))
    assert len(opened_urls) == 1


async def answer_question(program: RunningProgram, label: str) -> str:
    await program.until(lambda: program.window.findChildren(QMessageBox))
    box = program.window.findChildren(QMessageBox)[-1]
    text = f"{box.text()} {box.informativeText()}"
    next(button for button in box.buttons() if button.text() == label).click()
    await program.settle(0.05)
    await back(program)
    return text


async def with_picture(program: RunningProgram, tmp_path: Path) -> None:
    (tmp_path / "boat.png").write_bytes(made_files.encoded(made_files.image(60, 40), "PNG"))
    (tmp_path / "a.txt").write_text("Words")
    await attach(program, tmp_path / "boat.png", tmp_path / "a.txt")
    program.late.attachments.pictures.takes_pictures = lambda: False
    await program.ask("What?", waits=False)


async def test_a_model_without_eyes_is_told_of_before_sending(program: RunningProgram, tmp_path: Path) -> None:
    await with_picture(program, tmp_path)
    words = await answer_question(program, "Cancel")
    assert words.startswith("gpt-4o-mini takes no pictures")
    assert program.server.asked == []
    assert program.composer.text == "What?"
    assert len(program.late.attachments.bar.chips) == 2
    program.composer.submit()
    await answer_question(program, "Send without pictures")
    await program.until(lambda: program.server.asked)
    (message,) = program.server.asked[0].messages
    assert message.images == ()
    assert message.text == '<file name="a.txt">\nWords\n</file>\n\nWhat?'
    await program.until(lambda: not program.late.attachments.bar.chips)


async def test_pictures_can_be_sent_all_the_same_and_are_not_asked_about_again(
    program: RunningProgram, tmp_path: Path
) -> None:
    await with_picture(program, tmp_path)
    await answer_question(program, "Send anyway")
    await program.until(lambda: program.server.asked and not program.shown.is_running)
    assert len(program.server.asked[0].messages[0].images) == 1
    await program.ask("And?")
    assert len(program.server.asked) == 2


async def test_earlier_pictures_are_told_of_once(program: RunningProgram, tmp_path: Path) -> None:
    (tmp_path / "boat.png").write_bytes(made_files.encoded(made_files.image(60, 40), "PNG"))
    await attach(program, tmp_path / "boat.png")
    await program.ask("What?")
    program.late.attachments.pictures.takes_pictures = lambda: False
    await program.ask("And?", waits=False)
    words = await answer_question(program, "Choose another model")
    assert "further up" in words
    assert len(program.server.asked) == 1
    assert program.composer.text == "And?"


async def test_a_model_of_which_nothing_is_known_is_asked(program: RunningProgram, tmp_path: Path) -> None:
    await with_picture(program, tmp_path)
    await answer_question(program, "Cancel")
    program.late.attachments.pictures.takes_pictures = lambda: None
    program.composer.submit()
    await program.until(lambda: program.server.asked)


async def test_a_refusal_of_pictures_by_the_server_is_shown(program: RunningProgram) -> None:
    sentence = "gpt-4o-mini did not accept the pictures that went along."
    program.server.events = (Failed(FailureKind.REFUSED_PICTURES, sentence),)
    await program.ask("What?")
    assert program.shown.branch[-1].failure is not None
    assert program.shown.branch[-1].failure.kind is FailureKind.REFUSED_PICTURES
