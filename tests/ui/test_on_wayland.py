"""What is done once a window that was just shown has the keyboard: once, soon or never, and not against the user."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

import pytest
import shiboken6
from PySide6.QtCore import QObject, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from canal_desktop.ui import on_wayland
from canal_desktop.ui.on_wayland import leave_keyboard, once_active

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytestqt.qtbot import QtBot


@pytest.fixture
def make(qtbot: QtBot) -> Callable[[], QWidget]:
    """Makes windows; each new one is shown without the keyboard."""

    def made() -> QWidget:
        window = QWidget()
        qtbot.addWidget(window)
        window.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
        window.show()
        return window

    return made


@pytest.fixture
def former(qtbot: QtBot, make: Callable[[], QWidget]) -> QWidget:
    """The window with the keyboard."""
    window = make()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    return window


@pytest.fixture
def patient(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(on_wayland, "NEW_S", 60.0)


def watches(window: QWidget) -> list[QObject]:
    return window.windowHandle().children()


@pytest.mark.usefixtures("patient")
def test_a_window_that_is_given_the_keyboard_gives_it_back_once(
    qtbot: QtBot, former: QWidget, make: Callable[[], QWidget]
) -> None:
    window = make()
    leave_keyboard(window)
    window.activateWindow()
    qtbot.waitUntil(lambda: not watches(window))
    qtbot.waitUntil(former.isActiveWindow)

    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)


@pytest.mark.usefixtures("patient")
def test_a_press_of_the_user_in_the_window_keeps_the_keyboard_there(
    qtbot: QtBot, former: QWidget, make: Callable[[], QWidget]
) -> None:
    window = make()
    leave_keyboard(window)

    # As it comes: first the keyboard, and then the press that brought it.
    window.activateWindow()
    QTest.mousePress(window.windowHandle(), Qt.MouseButton.LeftButton, pos=QPoint(2, 2))
    qtbot.waitUntil(lambda: not watches(window))

    assert window.isActiveWindow()
    assert not former.isActiveWindow()


@pytest.mark.usefixtures("patient")
def test_only_what_was_asked_for_last_is_done(qtbot: QtBot, former: QWidget, make: Callable[[], QWidget]) -> None:
    assert former.isActiveWindow()
    window, done = make(), list[int]()
    for number in range(3):
        once_active(window, partial(done.append, number))
    window.activateWindow()
    qtbot.waitUntil(lambda: bool(done))
    qtbot.waitUntil(lambda: not watches(window))
    assert done == [2]


def test_a_window_that_is_never_given_the_keyboard_is_not_waited_for_without_an_end(
    qtbot: QtBot, former: QWidget, make: Callable[[], QWidget], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(on_wayland, "NEW_S", 0.0)
    assert former.isActiveWindow()
    window, done = make(), list[str]()
    once_active(window, lambda: done.append("it"))
    qtbot.waitUntil(lambda: not watches(window))

    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    assert not done


@pytest.mark.usefixtures("patient")
def test_a_window_that_is_gone_gets_no_keyboard(qtbot: QtBot, make: Callable[[], QWidget]) -> None:
    gone = QWidget()
    gone.show()
    gone.activateWindow()
    qtbot.waitUntil(gone.isActiveWindow)
    window = make()
    leave_keyboard(window)
    shiboken6.delete(gone)

    window.activateWindow()
    qtbot.waitUntil(lambda: not watches(window))
    assert window.isActiveWindow()
