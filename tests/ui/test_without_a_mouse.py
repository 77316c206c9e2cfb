"""Tab reaches every control there is, and each one shows that it has the keyboard."""

from __future__ import annotations

from operator import ne
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QDialog,
    QLineEdit,
    QTabBar,
    QTableView,
    QWidget,
)

from canal_desktop.ui.composer.message_edit import MessageEdit
from canal_desktop.ui.theme.stylesheet import apply_theme
from canal_desktop.ui.widgets.segments import Segments

if TYPE_CHECKING:
    from tests.ui.program import RunningProgram

MOST_STEPS = 100
LEAST_PIXELS = 40
"""A caret that blinks, or a line below a word, is no ring."""
SHEETS = (
    *("shortcuts", "parameters", "tools", "context", "usage", "connections", "prompts", "mcp_servers", "prompt_tests"),
    *("backups", "sync_folder", "export", "about", "branch_map", "make_picture", "new_from_code", "copy_as_code"),
    *("insert_prompt", "doctor"),
)
PAGES = ("focus_composer", "find", "requests", "settings", "model", "earlier_questions")
HANDLED_INSIDE = (QAbstractSpinBox, QComboBox, QLineEdit, QTabBar, QTableView, Segments)
"""Their own keys reach what is in them."""


def top_window(program: RunningProgram) -> QWidget:
    """The sheet that was opened last, else the window."""
    sheets = [one for one in QApplication.topLevelWidgets() if isinstance(one, QDialog) and one.isVisible()]
    return sheets[-1] if sheets else program.window


def controls(top: QWidget) -> list[QWidget]:
    """What can be used now, and has no other widget to take its keys."""
    found = (one for one in top.findChildren(QWidget) if isinstance(one, QWidget))
    return [
        one
        for one in found
        if one.isVisible()
        and one.isEnabled()
        and one.window() is top
        and one.focusProxy() is None
        and not isinstance(one.parent(), HANDLED_INSIDE)
    ]


async def settled(program: RunningProgram) -> QWidget:
    """The top window, once what it reads first is there."""
    before: list[QWidget] | None = None
    while before != (before := controls(top_window(program))):
        await program.settle(0.4)
    return top_window(program)


def look_of(control: QWidget) -> QImage:
    """How a control looks; the message field shows the keyboard by the frame around it."""
    shown = control.parentWidget() if isinstance(control, MessageEdit) else control
    return shown.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)


def differing(one: QImage, other: QImage) -> int:
    """How many pixels are of another colour."""
    if one.size() != other.size():
        return one.width() * one.height()
    one_bits, other_bits = one.constBits().cast("I"), other.constBits().cast("I")
    return sum(map(ne, one_bits, other_bits))


def walk(top: QWidget) -> dict[QWidget, int]:
    """Press Tab until all is reached: each control with the pixels that change when the keyboard leaves it."""
    pixels: dict[QWidget, int] = {}
    at = QApplication.focusWidget()
    for _ in range(MOST_STEPS):
        before = look_of(at) if at is not None else None
        QTest.keyClick(at or top, Qt.Key.Key_Tab)
        if at is not None and before is not None:
            pixels[at] = differing(before, look_of(at))
        at = QApplication.focusWidget()
        if at in pixels:
            break
    return pixels


def name_of(control: QWidget) -> str:
    return f"{type(control).__name__} {control.accessibleName() or control.property('text') or control.objectName()}"


@pytest.mark.parametrize("action", [*PAGES, *SHEETS])
async def test_every_control_is_reached_and_shows_it(program: RunningProgram, action: str) -> None:
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    apply_theme(app, program.window.theme)
    await program.ask("hello")
    program.do(action)
    top = await settled(program)
    assert (top is program.window) is (action in PAGES)

    reached = walk(top)

    for_tab = [one for one in controls(top) if one.focusPolicy() & Qt.FocusPolicy.TabFocus]
    assert [name_of(one) for one in for_tab if one not in reached] == []
    mouse_only = [one for one in controls(top) if isinstance(one, QAbstractButton) and one not in for_tab]
    assert [name_of(one) for one in mouse_only] == []
    assert [name_of(one) for one, count in reached.items() if count < LEAST_PIXELS] == []
