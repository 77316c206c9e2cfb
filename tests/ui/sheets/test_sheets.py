"""The windows for long work: each step shows what it must, every button has its meaning, Esc does the last one."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QWidget

from canal_desktop.ui.sheets.backup_sheet import BackupSheet
from canal_desktop.ui.sheets.export_sheet import ExportSheet, ExportWish, FormChoice, ScopeChoice
from canal_desktop.ui.sheets.folder_sheet import FolderSheet
from canal_desktop.ui.sheets.import_sheet import ImportSheet
from canal_desktop.ui.widgets.plain_label import PlainLabel

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot


@pytest.fixture
def parent(qtbot: QtBot) -> QWidget:
    widget = QWidget()
    widget.resize(900, 600)
    qtbot.addWidget(widget)
    widget.show()
    return widget


def texts(widget: QWidget) -> list[str]:
    return [label.text() for label in widget.findChildren(PlainLabel) if label.isVisible() and label.text()]


def test_an_import_goes_from_the_choice_to_the_end(parent: QWidget) -> None:
    sheet = ImportSheet(parent)
    pressed: list[str] = []
    sheet.go_pressed.connect(lambda: pressed.append("go"))
    sheet.cancel_pressed.connect(lambda: pressed.append("cancel"))
    sheet.show_pressed.connect(lambda: pressed.append("show"))
    sheet.ask_for_source("The file is no export.")
    sheet.open()
    assert "The file is no export." in sheet.words.text()

    sheet.show_looking("conversations.json")
    assert sheet.bar.isVisible()
    QTest.keyClick(sheet, Qt.Key.Key_Escape)
    assert pressed == ["cancel"]
    assert sheet.isVisible()

    sheet.show_plan(
        "A ChatGPT export.", (("New conversations", "2"),), ("<b>one</b> was odd",), go="Import", can_go=True
    )
    assert not sheet.bar.isVisible()
    assert {"New conversations", "2", "<b>one</b> was odd"} <= set(texts(sheet))
    QTest.keyClick(sheet, Qt.Key.Key_Return)
    assert pressed == ["cancel", "go"]

    sheet.show_working("Importing…")
    sheet.show_progress(3_000_000_000, 4_000_000_000)
    assert sheet.bar.value() == 750
    sheet.show_end("2 conversations were imported.", can_show=True)
    sheet.button("show").click()
    assert pressed == ["cancel", "go", "show"]
    assert not sheet.isVisible()


def test_nothing_new_offers_no_import(parent: QWidget) -> None:
    sheet = ImportSheet(parent)
    sheet.show_plan("Everything is here already.", (), (), go="Import", can_go=False)
    sheet.open()

    with pytest.raises(KeyError):
        sheet.button("go")
    QTest.keyClick(sheet, Qt.Key.Key_Escape)
    assert not sheet.isVisible()


@pytest.mark.parametrize("is_busy", [False, True])
def test_dropped_files_are_handed_over_whatever_is_being_done(parent: QWidget, tmp_path: Path, is_busy: bool) -> None:
    sheet = ImportSheet(parent)
    sheet.ask_for_source()
    if is_busy:
        sheet.show_working("Importing…")
    sheet.open()
    dropped: list[list[str]] = []
    sheet.files_dropped.connect(dropped.append)
    files = [tmp_path / "export.zip", tmp_path / "threads"]
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in files])
    copy, left, none = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(QPoint(9, 9), copy, data, left, none)
    enter.ignore()
    sheet.dragEnterEvent(enter)
    assert enter.isAccepted()
    sheet.dropEvent(QDropEvent(QPointF(9, 9), copy, data, left, none))
    assert dropped == [[path.as_uri() for path in files]]


def test_the_choices_of_an_export_are_handed_over_without_those_the_form_lacks(parent: QWidget) -> None:
    forms = (FormChoice("md", "Markdown", "", True, False), FormChoice("jsonl", "JSONL", "", False, True))
    scopes = (ScopeChoice("one", "This conversation", is_one=True), ScopeChoice("all", "All", is_one=False))
    sheet = ExportSheet(scopes, forms, parent)
    wishes: list[ExportWish] = []
    sheet.wished.connect(wishes.append)
    sheet.open()
    sheet.branches.setChecked(True)
    sheet.button("save").click()
    assert not sheet.zip.isVisible()
    sheet.scope_box.chosen.emit("all")
    assert sheet.zip.isVisible()
    sheet.zip.setChecked(True)
    sheet.button("save").click()
    sheet.form_box.chosen.emit("jsonl")
    assert not sheet.branches.isVisible()
    assert not sheet.zip.isVisible()
    sheet.button("save").click()

    assert wishes == [
        ExportWish("one", "md", True, False, False),
        ExportWish("all", "md", True, False, True),
        ExportWish("all", "jsonl", True, True, False),
    ]


def test_stop_is_all_that_can_be_pressed_while_files_are_written(parent: QWidget) -> None:
    scopes = (ScopeChoice("one", "This", is_one=True),)
    sheet = ExportSheet(scopes, (FormChoice("md", "Markdown", "", True, False),), parent)
    stopped: list[bool] = []
    sheet.cancel_pressed.connect(lambda: stopped.append(True))
    sheet.open()
    sheet.show_working(1, 4)
    QTest.keyClick(sheet, Qt.Key.Key_Escape)
    assert stopped == [True]
    assert not sheet.form_box.isVisible()

    sheet.show_end("Saved.")
    QTest.keyClick(sheet, Qt.Key.Key_Escape)
    assert not sheet.isVisible()


def test_backups_are_listed_and_the_current_one_is_restored(parent: QWidget) -> None:
    sheet = BackupSheet(parent)
    wanted: list[str] = []
    sheet.restore_pressed.connect(wanted.append)
    sheet.open()
    assert not sheet.button("restore").isEnabled()

    sheet.show_backups((("/a", "Today", "2", "9", "1 MB"), ("/b", "Yesterday", "1", "3", "1 MB")))
    QTest.keyClick(sheet.table, Qt.Key.Key_Down)
    sheet.button("restore").click()
    sheet.show_busy(is_busy=True)
    assert not sheet.button("make").isEnabled()
    sheet.show_busy(is_busy=False)

    assert wanted == ["/b"]
    assert sheet.button("make").isEnabled()


def test_a_folder_is_chosen_and_left(parent: QWidget, tmp_path: Path) -> None:
    sheet = FolderSheet("Sync folder", "For several machines.", parent)
    chosen: list[str] = []
    sheet.folder_chosen.connect(chosen.append)
    sheet.show_folder("")
    sheet.open()
    sheet.button("choose").click()
    dialog = sheet.findChild(QFileDialog)
    assert isinstance(dialog, QFileDialog)
    dialog.fileSelected.emit(str(tmp_path))
    dialog.close()
    sheet.show_folder(str(tmp_path))
    assert any(str(tmp_path) in text for text in texts(sheet))
    sheet.button("turn_off").click()

    assert chosen == [str(tmp_path), ""]
