"""Where the window comes back, on whatever screens there are then."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QByteArray, QRect, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from canal_desktop.domain.settings import Settings
from canal_desktop.ui.main_window import MainWindow
from canal_desktop.ui.window_place import GRIP, place_of, put_back, visible_on

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

FULL_HD, LAPTOP = QRect(0, 0, 1920, 1050), QRect(0, 0, 1280, 760)
RIGHT, LEFT = QRect(1920, 0, 2560, 1400), QRect(-1920, 0, 1920, 1080)


@pytest.mark.parametrize(
    ("window", "screens", "placed"),
    [
        (QRect(100, 80, 1120, 760), [FULL_HD], QRect(100, 80, 1120, 760)),
        (QRect(2000, 80, 1120, 760), [FULL_HD, RIGHT], QRect(2000, 80, 1120, 760)),
        # Its screen is gone: in the middle of the main one.
        (QRect(2000, 80, 1120, 760), [FULL_HD], QRect(400, 145, 1120, 760)),
        (QRect(-1500, 100, 1120, 760), [FULL_HD], QRect(400, 145, 1120, 760)),
        (QRect(-1500, 100, 1120, 760), [FULL_HD, LEFT], QRect(-1500, 100, 1120, 760)),
        # The screen is smaller now.
        (QRect(100, 80, 1900, 1000), [LAPTOP], LAPTOP),
        (QRect(400, 300, 1120, 1000), [LAPTOP], QRect(160, 0, 1120, 760)),
        # Half of it may be outside, but not what it is moved by.
        (QRect(1500, 80, 1120, 760), [FULL_HD], QRect(1500, 80, 1120, 760)),
        (QRect(1880, 80, 1120, 760), [FULL_HD], QRect(400, 145, 1120, 760)),
        (QRect(100, -20, 1120, 760), [QRect(0, 0, 1920, 1050)], QRect(400, 145, 1120, 760)),
        (QRect(100, -10, 1120, 760), [FULL_HD], QRect(100, 0, 1120, 760)),
        (QRect(100, 1040, 1120, 760), [FULL_HD], QRect(400, 145, 1120, 760)),
    ],
)
def test_it_comes_back_where_it_can_be_seen(window: QRect, screens: list[QRect], placed: QRect) -> None:
    assert visible_on(window, screens) == placed


SIDE, SIZE = st.integers(-6000, 6000), st.integers(200, 5000)


@given(st.builds(QRect, SIDE, SIDE, SIZE, SIZE), st.sampled_from([[FULL_HD], [LAPTOP, RIGHT], [FULL_HD, RIGHT, LEFT]]))
def test_wherever_it_was_it_can_be_taken_hold_of(window: QRect, screens: list[QRect]) -> None:
    placed = visible_on(window, screens)
    edge = QRect(placed.left(), placed.top(), placed.width(), 40)
    seen = [edge.intersected(screen) for screen in screens]
    assert any(part.width() >= GRIP.width() and part.height() >= GRIP.height() for part in seen)
    assert any(placed.width() <= one.width() and placed.height() <= one.height() for one in screens)
    assert visible_on(placed, screens) == placed, "it does not wander from start to start"


def left_at(qtbot: QtBot, folder: Path, geometry: QRect, state: Qt.WindowState) -> MainWindow:
    """A window after the one that was closed there."""
    former = MainWindow(Settings(), folder)
    qtbot.addWidget(former)
    former.setGeometry(geometry)
    former.setWindowState(state)
    former.show()
    qtbot.waitExposed(former)
    former.close()
    former.hide()
    again = MainWindow(Settings(), folder)
    qtbot.addWidget(again)
    return again


def test_a_window_left_far_outside_is_inside_again(qtbot: QtBot, tmp_path: Path) -> None:
    again = left_at(qtbot, tmp_path, QRect(5000, 4000, 600, 500), Qt.WindowState.WindowNoState)
    assert QGuiApplication.primaryScreen().availableGeometry().contains(again.geometry())


def test_a_window_larger_than_the_screen_fits_again(qtbot: QtBot, tmp_path: Path) -> None:
    again = left_at(qtbot, tmp_path, QRect(0, 0, 5000, 4000), Qt.WindowState.WindowNoState)
    room = QGuiApplication.primaryScreen().availableGeometry()
    assert again.width() <= room.width()
    assert again.height() <= room.height()


def test_a_window_as_high_as_the_screen_comes_back_to_the_pixel(qtbot: QtBot, tmp_path: Path) -> None:
    room = QGuiApplication.primaryScreen().availableGeometry()
    # As high as it can be below a title bar that is lower than Qt thinks, and above an edge.
    geometry = QRect(room.left() + 1, room.top() + 20, 600, room.height() - 25)
    for _start in range(3):
        again = left_at(qtbot, tmp_path, geometry, Qt.WindowState.WindowNoState)
        assert again.geometry() == geometry


def test_its_title_bar_stays_on_a_smaller_screen(qtbot: QtBot) -> None:
    room = QGuiApplication.primaryScreen().availableGeometry()
    former, again = QWidget(), QWidget()
    qtbot.addWidget(former)
    qtbot.addWidget(again)
    former.setGeometry(room.left(), room.top(), room.width(), room.height() + 400)
    former.show()
    title_px = former.geometry().top() - former.frameGeometry().top()
    assert put_back(again, place_of(former))
    assert again.geometry().top() - title_px >= room.top()
    assert again.height() <= room.height()


def test_what_qt_alone_wrote_is_a_place_and_other_bytes_are_none(qtbot: QtBot) -> None:
    former, again = QWidget(), QWidget()
    qtbot.addWidget(former)
    qtbot.addWidget(again)
    former.setGeometry(120, 130, 300, 200)
    whole = place_of(former)

    assert put_back(again, former.saveGeometry())
    assert again.geometry() == QRect(120, 130, 300, 200)
    for broken in (QByteArray(), QByteArray(b"nonsense"), whole.left(12), whole.left(40)):
        assert not put_back(again, broken)


@pytest.mark.parametrize("state", [Qt.WindowState.WindowMaximized, Qt.WindowState.WindowFullScreen])
def test_maximised_and_full_screen_come_back(qtbot: QtBot, tmp_path: Path, state: Qt.WindowState) -> None:
    again = left_at(qtbot, tmp_path, QRect(10, 20, 600, 500), state)
    again.show()
    assert again.windowState() & state
    again.hide()


def test_the_first_start_leaves_the_place_to_the_window_manager(qtbot: QtBot, tmp_path: Path) -> None:
    first = MainWindow(Settings(), tmp_path)
    qtbot.addWidget(first)
    assert not first.testAttribute(Qt.WidgetAttribute.WA_Moved)
    assert first.testAttribute(Qt.WidgetAttribute.WA_Resized)
