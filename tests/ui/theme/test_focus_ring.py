"""What has the keyboard has one ring around it, and nothing of the system's style inside."""

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QCheckBox, QHBoxLayout, QPushButton, QToolButton, QWidget

from canal_desktop.domain.settings import Appearance
from canal_desktop.ui.theme.stylesheet import style_sheet
from canal_desktop.ui.theme.theme import make_theme

RING_PX = 4
"""The ring itself, and the curve of its corners."""


def inside(button: QWidget) -> QImage:
    edge: QRect = button.rect().adjusted(RING_PX, RING_PX, -RING_PX, -RING_PX)
    return button.grab(edge).toImage()


@pytest.mark.parametrize("kind", ["", "quiet"])
@pytest.mark.parametrize("button_type", [QPushButton, QToolButton, QCheckBox])
def test_a_button_that_tab_reached_looks_inside_as_before(
    qapp: QApplication, button_type: type[QPushButton | QToolButton | QCheckBox], kind: str
) -> None:
    usual = qapp.style().name()
    qapp.setStyle("fusion")
    window = QWidget()
    first, button = button_type(window), button_type(window)
    row = QHBoxLayout(window)
    for one in (first, button):
        one.setText("a button of some width")
        one.setProperty("kind", kind)
        one.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        row.addWidget(one)
    window.setStyleSheet(style_sheet(make_theme(Appearance.LIGHT, 100)))
    window.show()
    window.activateWindow()
    assert QTest.qWaitForWindowActive(window, 30_000)
    first.setFocus()
    before = inside(button)
    QTest.keyClick(first, Qt.Key.Key_Tab)
    assert button.hasFocus()
    assert inside(button) == before
    window.close()
    window.deleteLater()
    qapp.setStyle(usual)
