"""Dragging in the sidebar: conversations to folders, folders among each other, files from outside."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent
from PySide6.QtWidgets import QApplication

from canal_desktop.domain.listing import SectionKind
from tests.ui.sidebar.conftest import NOW, Shelf, conversation

if TYPE_CHECKING:
    from canal_desktop.domain.listing import Section
    from canal_desktop.ui.sidebar.chosen import Chosen


@pytest.fixture
async def shelved(shelf: Shelf) -> Shelf:
    """Pinned p; folders work, with w, home and garden; and of today a, b and c."""
    await shelf.add_folders("work", "home", "garden")
    await shelf.add([conversation(name) for name in ("p", "w", "c", "b", "a")])
    await shelf.organising.pin(["p"], NOW)
    await shelf.organising.move(["w"], "work")
    await shelf.fill()
    return shelf


def drag(shelf: Shelf, data: QMimeData, point: QPoint, *, drops: bool = True) -> bool:
    """Drag over a point of the list, and let go there; returns whether it would be taken."""
    viewport = shelf.sidebar.list.viewport()
    held = (Qt.DropAction.MoveAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(viewport, QDragEnterEvent(point, *held))
    move = QDragMoveEvent(point, *held)
    QApplication.sendEvent(viewport, move)
    taken = move.isAccepted()
    if drops and taken:
        QApplication.sendEvent(viewport, QDropEvent(QPointF(point), *held))
    return taken


def own_data(shelf: Shelf) -> QMimeData:
    return shelf.sidebar.model.mimeData([])


def place_of(shelf: Shelf, title: str, share: float = 0.5) -> QPoint:
    """A point in the row with that title, so far down in it."""
    row = shelf.titles().index(title)
    rect = shelf.sidebar.list.row_rect(row)
    return QPoint(60, rect.top() + round(rect.height() * share))


@pytest.mark.parametrize(
    ("title", "kind", "key"),
    [
        ("Home", SectionKind.FOLDER, "home"),
        ("About w", SectionKind.FOLDER, "work"),
        ("Pinned", SectionKind.PINNED, "pinned"),
        ("Today", SectionKind.TODAY, "today"),
    ],
)
async def test_conversations_are_dropped_on_a_heading_or_on_a_row_under_it(
    shelved: Shelf, title: str, kind: SectionKind, key: str
) -> None:
    told: list[tuple[Chosen, Section]] = []
    shelved.sidebar.dropped.connect(lambda chosen, section: told.append((chosen, section)))
    shelved.select("a", "c")
    shelved.sidebar.list.carry(shelved.sidebar.list.chosen())

    assert drag(shelved, own_data(shelved), place_of(shelved, title))

    [(chosen, section)] = told
    assert chosen.ids == ["a", "c"]
    assert (section.kind, section.key) == (kind, key)


async def test_below_the_list_nothing_is_dropped(shelved: Shelf) -> None:
    shelved.select("a")
    shelved.sidebar.list.carry(shelved.sidebar.list.chosen())

    assert not drag(shelved, own_data(shelved), QPoint(60, shelved.sidebar.list.viewport().height() - 3))


@pytest.mark.parametrize(
    ("folder", "title", "share", "place"),
    [
        ("garden", "Work", 0.2, 0),
        ("garden", "Work", 0.8, 1),
        ("work", "Garden", 0.8, 2),
        ("work", "Garden", 0.2, 1),
        ("home", "Home", 0.2, 1),
    ],
)
async def test_a_folder_goes_between_the_others(
    shelved: Shelf, folder: str, title: str, share: float, place: int
) -> None:
    told: list[tuple[str, int]] = []
    shelved.sidebar.folder_place_requested.connect(lambda one, at: told.append((one, at)))
    shelved.sidebar.list.carry(folder)

    assert drag(shelved, own_data(shelved), place_of(shelved, title, share))

    assert told == [(folder, place)]


async def test_a_folder_does_not_go_among_the_dates(shelved: Shelf) -> None:
    shelved.sidebar.list.carry("home")

    assert not drag(shelved, own_data(shelved), place_of(shelved, "Today"))


async def test_where_it_would_go_is_shown_until_it_is_let_go(shelved: Shelf) -> None:
    view = shelved.sidebar.list
    shelved.select("a")
    view.carry(view.chosen())
    before = view.viewport().grab().toImage()

    drag(shelved, own_data(shelved), place_of(shelved, "Home"), drops=False)
    assert view.viewport().grab().toImage() != before
    drag(shelved, own_data(shelved), place_of(shelved, "Home"))

    assert view.viewport().grab().toImage() == before


async def test_files_that_can_be_imported_are_taken_and_others_are_not(shelved: Shelf) -> None:
    told: list[list[str]] = []
    shelved.sidebar.files_dropped.connect(told.append)
    good, bad = QMimeData(), QMimeData()
    good.setUrls([QUrl.fromLocalFile(f"/tmp/{name}") for name in ("a.json", "B.ZIP", "c.md", "d.exe")])
    bad.setUrls([QUrl.fromLocalFile("/tmp/d.exe"), QUrl("https://example.org/a.json")])

    assert drag(shelved, good, QPoint(60, 60))
    assert not drag(shelved, bad, QPoint(60, 60))

    assert told == [["file:///tmp/a.json", "file:///tmp/B.ZIP", "file:///tmp/c.md"]]


async def test_what_another_program_calls_ours_is_not_taken(shelved: Shelf) -> None:
    assert not drag(shelved, own_data(shelved), place_of(shelved, "Home"))
