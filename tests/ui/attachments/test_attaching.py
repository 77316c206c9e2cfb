"""Files go along with a question: picked, dropped and pasted, from the keys to what is asked of the server."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent, QGuiApplication
from PySide6.QtWidgets import QApplication, QWidget

from canal_desktop.domain.message import FilePart, ImagePart
from canal_desktop.domain.settings import Settings
from canal_desktop.ui.attachments.attachment import Phase
from tests import made_files
from tests.ui.program import profile

if TYPE_CHECKING:
    from pathlib import Path

    from canal_desktop.ui.attachments.bar import AttachmentBar
    from tests.ui.conftest import Programs
    from tests.ui.program import RunningProgram

COPY = Qt.DropAction.CopyAction
LEFT = Qt.MouseButton.LeftButton
NONE = Qt.KeyboardModifier.NoModifier


def bar_of(program: RunningProgram) -> AttachmentBar:
    return program.late.attachments.bar


async def settled(program: RunningProgram) -> None:
    await program.until(lambda: bar_of(program).items.is_settled, "never read")
    await program.settle(0.03)


def mime(*paths: Path) -> QMimeData:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    return data


def drag(widget: QWidget, data: QMimeData, *, drops: bool) -> None:
    enter = QDragEnterEvent(QPoint(20, 20), COPY, data, LEFT, NONE)
    QApplication.sendEvent(widget, enter)
    assert enter.isAccepted()
    if drops:
        drop = QDropEvent(QPointF(20, 20), COPY, data, LEFT, NONE)
        QApplication.sendEvent(widget, drop)
        assert drop.isAccepted()


async def test_a_picked_text_is_sent_ahead_of_the_question(program: RunningProgram, tmp_path: Path) -> None:
    path = tmp_path / "tides.txt"
    path.write_text("High water at six.\n")
    program.do("attach")
    dialog = program.late.attachments.dialog
    assert dialog is not None
    dialog.filesSelected.emit([str(path)])
    dialog.close()
    program.window.activateWindow()
    await settled(program)
    (chip,) = bar_of(program).chips.values()
    assert chip.name.text() == "tides.txt"
    assert chip.details.text() == "19 bytes · ≈ 12 tokens"
    await program.ask("When?")
    (message,) = program.server.asked[0].messages
    assert message.text == '<file name="tides.txt">\nHigh water at six.\n</file>\n\nWhen?'
    assert message.images == ()
    await program.until(lambda: not bar_of(program).chips)
    assert not bar_of(program).isVisible()
    file, _text = program.shown.branch[0].parts
    assert isinstance(file, FilePart)
    assert await program.parts.files.read(file.file) == path.read_bytes()


async def test_a_dropped_picture_is_sent_with_its_bytes(program: RunningProgram, tmp_path: Path) -> None:
    path = tmp_path / "boat.png"
    path.write_bytes(made_files.encoded(made_files.image(40, 20), "PNG"))
    drag(program.pane, mime(path), drops=True)
    await settled(program)
    await program.ask("What is it?")
    (message,) = program.server.asked[0].messages
    (image,) = message.images
    assert image.media_type == "image/png"
    part = program.shown.branch[0].parts[0]
    assert isinstance(part, ImagePart)
    assert image.data == await program.parts.files.read(part.file)


async def test_the_pane_shows_that_files_can_be_dropped(program: RunningProgram, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("x")
    goal = program.late.attachments.zone.goal
    for widget in (program.pane, program.composer.edit.viewport()):
        drag(widget, mime(tmp_path / "a.txt"), drops=False)
        assert goal.isVisible()
        assert goal.size() == program.pane.size()
        QApplication.sendEvent(widget, QDragLeaveEvent())
        assert not goal.isVisible()
    assert not bar_of(program).chips


async def test_a_drop_on_the_text_field_attaches_and_writes_no_path(program: RunningProgram, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("x")
    drag(program.composer.edit.viewport(), mime(tmp_path / "a.txt"), drops=True)
    await settled(program)
    assert len(bar_of(program).chips) == 1
    assert program.composer.text == ""
    assert not program.late.attachments.zone.goal.isVisible()


async def test_text_that_is_dragged_is_not_taken_for_a_file(program: RunningProgram) -> None:
    data = QMimeData()
    data.setText("words")
    enter = QDragEnterEvent(QPoint(20, 20), COPY, data, LEFT, NONE)
    enter.ignore()
    QApplication.sendEvent(program.pane, enter)
    assert not enter.isAccepted()


async def test_files_are_pasted_from_the_clipboard(program: RunningProgram, tmp_path: Path) -> None:
    for name in ("a.txt", "b.txt"):
        (tmp_path / name).write_text(name)
    QGuiApplication.clipboard().setMimeData(mime(tmp_path / "a.txt", tmp_path / "b.txt"))
    program.composer.setFocus()
    program.composer.edit.paste()
    await settled(program)
    assert [item.name for item in bar_of(program).items.items] == ["a.txt", "b.txt"]
    assert program.composer.text == ""


@pytest.mark.parametrize("is_encoded", [True, False])
async def test_a_picture_is_pasted_from_the_clipboard(program: RunningProgram, is_encoded: bool) -> None:
    data = QMimeData()
    if is_encoded:
        data.setData("image/png", made_files.encoded(made_files.image(30, 30), "PNG"))
    else:
        data.setImageData(made_files.image(30, 30))
    QGuiApplication.clipboard().setMimeData(data)
    program.composer.edit.paste()
    await settled(program)
    (item,) = bar_of(program).items.items
    assert item.phase is Phase.READY, item.sentence
    assert item.name == "Pasted picture.png"
    assert isinstance(item.parts[0], ImagePart)


async def test_cells_that_come_with_a_picture_of_themselves_are_pasted_as_text(program: RunningProgram) -> None:
    data = QMimeData()
    data.setText("a\tb")
    data.setImageData(made_files.image(30, 30))
    QGuiApplication.clipboard().setMimeData(data)
    program.composer.edit.paste()
    await program.settle(0.05)
    assert program.composer.text == "a\tb"
    assert not bar_of(program).chips


async def test_a_text_is_pasted_as_a_file_on_demand(program: RunningProgram) -> None:
    QGuiApplication.clipboard().setText("line one\nline two")
    program.do("paste_as_file")
    await settled(program)
    (item,) = bar_of(program).items.items
    (part,) = item.parts
    assert isinstance(part, FilePart)
    assert (part.name, part.text) == ("pasted text 1.txt", "line one\nline two")
    assert program.composer.text == ""


async def test_an_empty_clipboard_is_said_to_be(program: RunningProgram) -> None:
    QGuiApplication.clipboard().clear()
    program.do("paste_as_file")
    assert "nothing on the clipboard" in program.window.notices.texts[-1]


async def test_a_file_alone_can_be_sent(program: RunningProgram) -> None:
    bar_of(program).add_text("a.txt", "Only this.")
    await settled(program)
    assert program.composer.can_send
    program.composer.submit()
    await program.until(lambda: program.server.asked)
    assert program.server.asked[0].messages[0].text == '<file name="a.txt">\nOnly this.\n</file>'
    await program.until(lambda: not program.shown.is_running)
    assert program.shown.conversation.title == "a.txt"
    (box,) = program.pane.transcript.layout_of(0).boxes
    assert box.text == "a.txt"


async def test_chips_are_used_with_keys_alone(program: RunningProgram) -> None:
    bar = bar_of(program)
    for name in ("a.txt", "b.txt", "c.txt"):
        bar.add_text(name, name)
    await settled(program)
    first, second, third = bar.chips.values()
    first.name.setFocus()
    program.key(Qt.Key.Key_Right)
    assert second.name.hasFocus()
    program.key(Qt.Key.Key_Delete)
    await program.settle(0.03)
    assert [item.name for item in bar.items.items] == ["a.txt", "c.txt"]
    assert third.name.hasFocus()
    program.key(Qt.Key.Key_Backspace)
    assert first.name.hasFocus()
    program.key(Qt.Key.Key_Tab)
    assert first.remove.hasFocus()
    program.key(Qt.Key.Key_Space)
    await program.settle(0.03)
    assert not bar.chips
    assert program.composer.edit.hasFocus()


async def test_chips_say_what_they_are(program: RunningProgram) -> None:
    bar = bar_of(program)
    bar.room = lambda: 1000
    bar.add_text("long.txt", "word " * 160)
    await settled(program)
    (chip,) = bar.chips.values()
    assert chip.name.accessibleName() == "long.txt. 800 bytes · ≈ 208 tokens (21 %)"
    assert "Del takes it away" in chip.name.accessibleDescription()
    assert chip.remove.accessibleName() == "Remove long.txt"
    assert program.late.attachments.button.accessibleName() == "Attach files"


async def test_what_cannot_be_sent_stays_with_the_reason_and_is_not_left_out_silently(
    program: RunningProgram, tmp_path: Path
) -> None:
    path = tmp_path / "program.exe"
    path.write_bytes(b"MZ" + bytes(4000))
    bar = bar_of(program)
    bar.add_files([path, tmp_path, tmp_path / "gone.txt"])
    await settled(program)
    assert all(item.phase is Phase.REFUSED for item in bar.items.items)
    chips = list(bar.chips.values())
    assert [chip.details.text() for chip in chips] == ["Cannot be sent"] * 3
    assert "not a kind of file" in chips[0].name.accessibleName()
    assert "is a folder" in chips[1].name.accessibleName()
    assert "no longer there" in chips[2].name.accessibleName()
    chips[0].name.click()
    assert "not a kind of file" in program.window.notices.texts[-1]
    await program.ask("Well?", waits=False)
    await program.settle()
    assert program.server.asked == []
    assert program.composer.text == "Well?"
    told = program.window.notices.texts[-1]
    assert [told.count(f"“{item.name}”") for item in bar.items.items] == [1, 1, 1]
    assert told.startswith("Not sent. ")
    assert told.endswith("Remove them, then send again.")
    bar.add_files([tmp_path / "other.txt"])
    await settled(program)
    program.composer.submit()
    await program.settle()
    assert "“gone.txt”, “other.txt” cannot be sent. Remove them" in program.window.notices.texts[-1]
    bar.clear()
    program.composer.submit()
    await program.until(lambda: program.server.asked)


async def test_too_many_files_are_not_attached_without_a_word(program: RunningProgram) -> None:
    for number in range(52):
        bar_of(program).add_text(f"{number}.txt", "x")
    await settled(program)
    assert len(bar_of(program).chips) == 50
    assert "At most 50 files" in program.window.notices.texts[-1]
    assert bar_of(program).height() < program.window.height() / 3


async def test_nothing_is_attached_to_a_question_that_is_edited(program: RunningProgram, tmp_path: Path) -> None:
    bar = bar_of(program)
    bar.add_text("a.txt", "Old file.")
    await settled(program)
    await program.ask("First")
    bar.add_text("b.txt", "For later.")
    await settled(program)
    program.do("edit_last")
    assert not bar.isVisible()
    (tmp_path / "c.txt").write_text("x")
    drag(program.pane, mime(tmp_path / "c.txt"), drops=True)
    await program.settle(0.05)
    assert "being edited" in program.window.notices.texts[-1]
    program.composer.edit.replace_text("Second")
    program.composer.submit()
    await program.until(lambda: len(program.server.asked) == 2)
    await program.until(lambda: not program.shown.is_running)
    assert program.server.asked[1].messages[-1].text == '<file name="a.txt">\nOld file.\n</file>\n\nSecond'
    assert bar.isVisible()
    assert [item.name for item in bar.items.items] == ["b.txt"]


@pytest.mark.parametrize("zoom", [100, 200])
async def test_chips_can_be_used_in_the_smallest_window(start: Programs, tmp_path: Path, zoom: int) -> None:
    program = await start(profile(), settings=Settings(active_profile="alpha", zoom_percent=zoom))
    program.window.resize(program.window.minimumSize())
    bar = bar_of(program)
    for number in range(3):
        bar.add_text(f"a name of some length {number}.txt", "words " * 200)
    await settled(program)
    await program.settle(0.1)
    for chip in bar.chips.values():
        assert bar.viewport().rect().left() <= chip.x()
        assert chip.x() + chip.remove.geometry().right() <= bar.viewport().width()
    assert bar.height() <= program.window.height() / 2
