"""The ring around what has the keyboard is seen whole, also where contrast is high and it is broad."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QStyle, QWidget

from canal_desktop.domain.context_shares import ContextShares
from canal_desktop.domain.settings import Appearance, Settings
from canal_desktop.ui.context_bar import ContextBar
from canal_desktop.ui.theme.theme import make_theme
from canal_desktop.ui.widgets.row_ground import draw_ground_and_focus

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from canal_desktop.ui.theme.theme import Theme


@pytest.fixture(params=[False, True], ids=["usual", "high contrast"])
def theme(request: pytest.FixtureRequest) -> Theme:
    return make_theme(Appearance.LIGHT, settings=Settings(high_contrast=request.param))


def edges(image: QImage, colour: QColor) -> list[int]:
    """How broad a colour is at the middle of each side, in pixels."""
    middle_x, middle_y = image.width() // 4, image.height() // 2
    lines = (
        [image.pixelColor(x, middle_y) for x in range(image.width())],
        [image.pixelColor(x, middle_y) for x in reversed(range(image.width()))],
        [image.pixelColor(middle_x, y) for y in range(image.height())],
        [image.pixelColor(middle_x, y) for y in reversed(range(image.height()))],
    )
    wanted = colour.rgb()
    return [next(number for number, found in enumerate([*line, QColor()]) if found.rgb() != wanted) for line in lines]


def test_that_of_the_line_of_tokens(qtbot: QtBot, theme: Theme) -> None:
    box = QWidget()
    qtbot.addWidget(box)
    bar = ContextBar(theme, box)
    bar.show_shares(ContextShares(message=40, window=1000))
    bar.resize(300, bar.sizeHint().height())
    box.show()
    box.activateWindow()
    bar.setFocus()
    qtbot.waitUntil(bar.hasFocus)

    assert edges(bar.grab().toImage(), theme.accent) == [theme.ring_px] * 4


def test_that_of_a_row_of_a_list(qtbot: QtBot, theme: Theme) -> None:
    image = QImage(200, 40, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    draw_ground_and_focus(painter, QRect(0, 0, 200, 40), QStyle.StateFlag.State_HasFocus, theme)
    painter.end()

    assert edges(image, theme.accent) == [theme.ring_px] * 4
