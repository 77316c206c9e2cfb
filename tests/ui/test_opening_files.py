"""Files that the desktop, another start or a drop hands over: they are looked at, and nothing comes in unasked."""

from __future__ import annotations

import os
import shutil
import sys
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QFileDialog, QWidget

from canal_desktop.domain.file_words import MOST_FILES
from canal_desktop.domain.start_wish import StartWish
from canal_desktop.exchange.own_json import json_pieces
from canal_desktop.storage.database import Database
from canal_desktop.ui.attachments.drop_zone import DropGoal
from canal_desktop.ui.import_desk import READ_ONLY, TOO_MANY
from canal_desktop.ui.main_window import Page
from canal_desktop.ui.sheets.import_sheet import CHOOSE_FILE, GO, NEXT, ImportSheet
from canal_desktop.ui.sheets.work_sheet import CANCEL, CLOSE
from tests.ui.lock.conftest import RIGHT
from tests.ui.lock.conftest import keyring as keyring
from tests.ui.lock.conftest import locked as locked
from tests.ui.lock.conftest import start_lock as start_lock
from tests.unit.storage.archives import archived

if TYPE_CHECKING:
    from tests.ui.conftest import Programs
    from tests.ui.lock.conftest import Locked
    from tests.ui.program import RunningProgram

SAMPLES = Path(__file__).parent.parent / "samples" / "imports"


def write(path: Path, title: str) -> str:
    """A file of ours with one conversation."""
    path.write_bytes(b"".join(json_pieces((archived(title, (("a", None, "stripes"),)),))))
    return str(path)


def sheets(program: RunningProgram) -> list[ImportSheet]:
    return [one for one in program.window.findChildren(ImportSheet) if one.isVisible()]


def said(program: RunningProgram) -> str:
    return "\n".join(one.words.text() for one in sheets(program))


async def until_said(program: RunningProgram, words: str) -> None:
    await program.until(lambda: words in said(program), f"never said {words!r}")


def open_files(program: RunningProgram, *files: str) -> None:
    """As another start of the program does it."""
    program.late.desktop.carry_out(StartWish(files=files))


async def titles(program: RunningProgram) -> set[str]:
    return {one.title for one in await program.library.summaries()}


async def test_a_file_is_shown_and_comes_in_when_the_user_says_so(program: RunningProgram, tmp_path: Path) -> None:
    open_files(program, write(tmp_path / 'it\'s a "zebra".canal.json', "zebra"))
    await until_said(program, 'it\'s a "zebra".canal.json: Canal Desktop.')
    assert await titles(program) == set()

    (sheet,) = sheets(program)
    assert sheet.button(GO).text() == "Import 1 conversation"
    sheet.button(GO).click()
    await until_said(program, "1 conversation was imported.")
    assert await titles(program) == {"zebra"}


async def test_a_file_that_is_left_leaves_nothing(program: RunningProgram, tmp_path: Path) -> None:
    open_files(program, write(tmp_path / "a.json", "zebra"))
    await until_said(program, "a.json: ")
    sheets(program)[0].reject()
    await program.settle()
    assert sheets(program) == []
    assert not program.window.notices.texts
    assert await titles(program) == set()


@pytest.mark.skipif(sys.platform != "linux", reason="names there are text")
@pytest.mark.parametrize("as_url", [False, True])
async def test_a_name_that_is_no_text_is_found_and_shown(program: RunningProgram, tmp_path: Path, as_url: bool) -> None:
    path = Path(os.fsdecode(os.fsencode(tmp_path) + b"/-\xff 100%.json"))
    file = write(path, "zebra")
    open_files(program, f"file://{tmp_path}/-%FF%20100%25.json" if as_url else file)
    await until_said(program, "-� 100%.json: Canal Desktop.")
    open_files(program, file + "x", str(path.with_suffix("")) + "y")
    sheets(program)[0].button(NEXT).click()
    await until_said(program, "“-� 100%.jsonx” is not there")


async def test_several_files_are_shown_one_after_the_other(program: RunningProgram, tmp_path: Path) -> None:
    files = [write(tmp_path / f"{title}.json", title) for title in ("okapi", "zebra", "quokka")]
    open_files(program, *files[:2])
    await until_said(program, "okapi.json: ")
    (sheet,) = sheets(program)
    assert sheet.button(NEXT).text() == "Next file (1 waits)"
    # The same ones again, and one more, as from a desktop that starts the program for each.
    open_files(program, files[0])
    open_files(program, files[1])
    open_files(program, files[2])
    assert sheet.button(NEXT).text() == "Next file (2 wait)"
    assert sheets(program) == [sheet]
    sheet.button(NEXT).click()
    await until_said(program, "zebra.json: ")
    sheet.button(GO).click()
    await until_said(program, "1 conversation was imported.")
    assert sheet.button(NEXT).isDefault()
    sheet.button(NEXT).click()
    await until_said(program, "quokka.json: ")
    with pytest.raises(KeyError):
        sheet.button(NEXT)
    sheet.button(GO).click()
    await until_said(program, "1 conversation was imported.")

    # How it ended stays to be read; nothing else is left by it.
    close = sheet.button(CLOSE)
    open_files(program, files[0])
    assert "1 conversation was imported." in said(program)
    assert sheet.button(CLOSE) is close
    sheet.button(NEXT).click()
    await until_said(program, "okapi.json: ")
    assert await titles(program) == {"zebra", "quokka"}


async def test_another_file_leaves_the_buttons_and_the_focus_as_they_are(
    program: RunningProgram, tmp_path: Path
) -> None:
    files = [write(tmp_path / f"{title}.json", title) for title in ("okapi", "zebra", "quokka")]
    open_files(program, *files[:2])
    await until_said(program, "okapi.json: ")
    (sheet,) = sheets(program)
    sheet.button(CLOSE).setFocus()
    before = {button: sheet.button(button) for button in (GO, NEXT, CLOSE)}
    open_files(program, files[2])
    assert sheet.button(NEXT).text() == "Next file (2 wait)"
    assert {button: sheet.button(button) for button in (GO, NEXT, CLOSE)} == before
    assert sheet.button(CLOSE).hasFocus()

    sheet.show_working("Importing…")
    stop = sheet.button(CANCEL)
    sheet.show_waiting(3)
    assert sheet.button(CANCEL) is stop, "who presses it at this moment presses nothing"


async def test_the_first_file_that_waits_comes_before_the_last_button(program: RunningProgram, tmp_path: Path) -> None:
    open_files(program, write(tmp_path / "okapi.json", "okapi"))
    await until_said(program, "okapi.json: ")
    sheet = sheets(program)[0]
    sheet.button(CLOSE).setFocus()
    open_files(program, write(tmp_path / "zebra.json", "zebra"))
    assert sheet.button(CLOSE).hasFocus()
    assert sheet.button(GO).isDefault()
    assert sheet.button(GO).nextInFocusChain() is sheet.button(NEXT)
    assert sheet.button(NEXT).nextInFocusChain() is sheet.button(CLOSE)
    # Esc presses the last one.
    sheet.reject()
    await program.settle()
    assert sheets(program) == []


async def test_a_file_that_came_while_another_was_being_chosen_waits(program: RunningProgram, tmp_path: Path) -> None:
    program.data_desk.imports.open()
    (sheet,) = sheets(program)
    sheet.button(CHOOSE_FILE).click()
    (dialog,) = sheet.findChildren(QFileDialog)
    open_files(program, write(tmp_path / "okapi.json", "okapi"))
    await until_said(program, "okapi.json: ")
    dialog.fileSelected.emit(write(tmp_path / "zebra.json", "zebra"))
    dialog.close()
    await until_said(program, "zebra.json: ")
    sheet.button(NEXT).click()
    await until_said(program, "okapi.json: ")


async def test_whoever_closes_the_sheet_hears_how_many_files_were_left(program: RunningProgram, tmp_path: Path) -> None:
    open_files(program, *(write(tmp_path / f"{number}.json", f"{number}") for number in range(3)))
    await until_said(program, "0.json: ")
    sheets(program)[0].reject()
    await program.until(lambda: "2 files were not looked at." in program.window.notices.texts)
    open_files(program, str(tmp_path / "1.json"))
    await until_said(program, "1.json: ")


async def test_a_whole_disk_of_files_is_not_taken(program: RunningProgram, tmp_path: Path) -> None:
    open_files(program, *(str(tmp_path / f"{number}.json") for number in range(MOST_FILES + 9)))
    await until_said(program, "“0.json” is not there")
    assert TOO_MANY in program.window.notices.texts
    assert sheets(program)[0].button(NEXT).text() == f"Next file ({MOST_FILES - 1} wait)"


def unreadable(folder: Path) -> str:
    path = folder / "locked.json"
    path.touch()
    path.chmod(0)
    return str(path)


def strange(folder: Path) -> str:
    (folder / "notes.json").write_text('{"milk": 2}', encoding="utf-8")
    return str(folder / "notes.json")


def picture(folder: Path) -> str:
    (folder / "photo.jpg").write_bytes(b"\xff\xd8\xff\xe0")
    return str(folder / "photo.jpg")


@pytest.mark.parametrize(
    ("make", "sentence"),
    [
        (lambda folder: str(folder / "gone.json"), "“gone.json” is not there"),
        (unreadable, "“locked.json” may not be read."),
        (strange, "No conversations were found in “notes.json”."),
        (picture, "“photo.jpg” is not text"),
        (lambda _folder: "/dev/null", "“null” is neither a file nor a folder."),
        (lambda _folder: "smb://there/a.json", "This file is not on this computer."),
        (lambda folder: f"file://there{folder}", "This file is not on this computer."),
        (lambda _folder: "/\ud800", "cannot be read"),
        (lambda folder: f"{folder}/{'x' * 300}.json", "cannot be read"),
    ],
)
async def test_what_cannot_be_looked_at_is_told_and_another_can_be_chosen(
    program: RunningProgram, tmp_path: Path, make: object, sentence: str
) -> None:
    if make is unreadable and os.geteuid() == 0:
        pytest.skip("root may read everything")
    assert callable(make)
    open_files(program, make(tmp_path))
    await until_said(program, sentence)
    (sheet,) = sheets(program)
    assert sheet.button("choose_file").isVisible()
    # Mended, and opened once more.
    open_files(program, write(tmp_path / "good.json", "zebra"))
    await until_said(program, "good.json: ")


async def test_a_folder_is_looked_at_as_a_whole(program: RunningProgram, tmp_path: Path) -> None:
    write(tmp_path / "a.json", "zebra")
    write(tmp_path / "b.json", "okapi")
    open_files(program, str(tmp_path))
    await until_said(program, f"{tmp_path.name}: Canal Desktop.")
    assert sheets(program)[0].button(GO).text() == "Import 2 conversations"


async def test_while_it_is_locked_a_file_waits(locked: Locked, tmp_path: Path) -> None:
    program = locked.program
    locked.desk.lock_now()
    open_files(program, write(tmp_path / "heron.json", "heron"))
    await program.settle(0.03)
    assert sheets(program) == []
    assert "heron" not in "\n".join(one.text() for one in locked.page.findChildren(QWidget) if hasattr(one, "text"))
    await locked.enter(RIGHT)
    await until_said(program, "heron.json: ")


async def test_before_there_is_a_profile_what_comes_in_is_seen(start: Programs, tmp_path: Path) -> None:
    program = await start()
    assert program.window.page is Page.WELCOME
    assert not program.window.sidebar.isVisible()
    open_files(program, write(tmp_path / "a.json", "zebra"))
    await until_said(program, "a.json: ")
    sheets(program)[0].button(GO).click()
    await until_said(program, "1 conversation was imported.")
    assert program.window.sidebar.isVisible()
    sheets(program)[0].button("show").click()
    await program.until(lambda: "zebra" in program.window.windowTitle(), "it is not shown")


async def test_a_library_that_can_only_be_read_takes_nothing_and_says_so(
    program: RunningProgram, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Database, "is_read_only", True)
    open_files(program, write(tmp_path / "a.json", "zebra"))
    await until_said(program, READ_ONLY)
    (sheet,) = sheets(program)
    assert sheet.button(CLOSE).isVisible()
    with pytest.raises(KeyError):
        sheet.button(GO)


async def test_a_quick_start_with_a_file_shows_both(program: RunningProgram, tmp_path: Path) -> None:
    program.window.hide()
    wish = StartWish(quick=True, files=(write(tmp_path / "a.json", "zebra"),))
    program.late.desktop.carry_out(replace(wish, hidden=True))
    await until_said(program, "a.json: ")
    assert program.window.isVisible()


COPY, LEFT, NONE = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier


def drop(widget: QWidget, *paths: Path) -> bool:
    """Drop files on a widget as another program does; whether they are taken."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    enter = QDragEnterEvent(QPoint(20, 20), COPY, data, LEFT, NONE)
    QApplication.sendEvent(widget, enter)
    if not enter.isAccepted():
        return False
    goals = [goal for goal in widget.window().findChildren(DropGoal) if goal.isVisible()]
    assert [goal.accessibleName() for goal in goals] == ["Drop here to import"]
    QApplication.sendEvent(widget, QDragLeaveEvent())
    assert not goals[0].isVisible()
    QApplication.sendEvent(widget, enter)
    QApplication.sendEvent(widget, QDropEvent(QPointF(20, 20), COPY, data, LEFT, NONE))
    assert not goals[0].isVisible()
    return True


async def test_a_file_can_be_dropped_beside_the_list(program: RunningProgram, tmp_path: Path) -> None:
    sidebar = program.window.sidebar
    write(tmp_path / "a.json", "zebra")
    for widget in (sidebar, sidebar.search):
        assert not drop(widget, tmp_path / "a.exe")
        assert drop(widget, tmp_path / "a.json", tmp_path / "b.zip")
        await until_said(program, "a.json: ")
        assert sheets(program)[0].button(NEXT).isVisible()
        sheets(program)[0].reject()
        await program.settle()
    assert sidebar.search.text() == ""


async def test_a_file_can_be_dropped_on_the_first_page(start: Programs, tmp_path: Path) -> None:
    program = await start()
    page = program.window.welcome_page
    write(tmp_path / "a.json", "zebra")
    for widget in (page, page.viewport(), page.key, page.base_url):
        assert drop(widget, tmp_path / "a.json")
        await until_said(program, "a.json: ")
        sheets(program)[0].reject()
        await program.settle()
    assert page.key.text() == ""


async def test_a_file_dropped_on_the_sheet_is_looked_at(program: RunningProgram, tmp_path: Path) -> None:
    program.data_desk.imports.open()
    (sheet,) = sheets(program)
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(write(tmp_path / "a b.json", "zebra"))])
    QApplication.sendEvent(sheet, QDragEnterEvent(QPoint(20, 20), COPY, data, LEFT, NONE))
    QApplication.sendEvent(sheet, QDropEvent(QPointF(20, 20), COPY, data, LEFT, NONE))
    await until_said(program, "a b.json: ")


async def test_several_files_dropped_on_the_sheet_wait_in_a_row_whatever_it_does(
    program: RunningProgram, tmp_path: Path
) -> None:
    open_files(program, write(tmp_path / "a.json", "zebra"))
    (sheet,) = sheets(program)
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(write(tmp_path / name, name)) for name in ("b.json", "c.json")])
    enter = QDragEnterEvent(QPoint(20, 20), COPY, data, LEFT, NONE)
    QApplication.sendEvent(sheet, enter)
    assert enter.isAccepted()
    QApplication.sendEvent(sheet, QDropEvent(QPointF(20, 20), COPY, data, LEFT, NONE))
    await until_said(program, "a.json: ")
    assert sheet.button(NEXT).text() == "Next file (2 wait)"
    sheet.button(NEXT).click()
    await until_said(program, "b.json: ")


async def test_a_file_of_another_program_comes_in_by_hand_over(program: RunningProgram, tmp_path: Path) -> None:
    path = shutil.make_archive(str(tmp_path / "export"), "zip", SAMPLES / "chatgpt" / "export.zip")
    open_files(program, path)
    await until_said(program, "export.zip: ChatGPT.")
    sheets(program)[0].button(GO).click()
    await until_said(program, "imported.")
    assert await titles(program)
