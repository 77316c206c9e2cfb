"""The list of a choice shows its entries whole, in every look."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QApplication, QWidget

from canal_desktop.domain.settings import Density, Settings
from canal_desktop.ui.theme.stylesheet import apply_theme
from canal_desktop.ui.theme.theme import make_theme
from canal_desktop.ui.widgets.choice_box import ChoiceBox

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot

LOOKS = {
    "plain": Settings(),
    "compact": Settings(density=Density.COMPACT),
    "high contrast": Settings(high_contrast=True),
}


@pytest.fixture
def _own_look(qapp: QApplication) -> Iterator[None]:
    before = qapp.font()
    yield
    qapp.setStyleSheet("")
    qapp.setFont(before)


@pytest.mark.usefixtures("_own_look")
@pytest.mark.parametrize("look", LOOKS)
@pytest.mark.parametrize("zoom_percent", [100, 200])
@pytest.mark.parametrize("amount", [1, 2, 9])
def test_all_entries_are_seen_whole(look: str, zoom_percent: int, amount: int, qtbot: QtBot) -> None:
    apply_theme(QApplication.instance(), make_theme(zoom_percent=zoom_percent, settings=LOOKS[look]))  # type: ignore[arg-type]
    page = QWidget()
    qtbot.addWidget(page)
    page.resize(600, 500)
    box = ChoiceBox([(number, f"Entry {number}") for number in range(amount)], page)
    box.resize(400, box.sizeHint().height())
    with qtbot.waitExposed(page):
        page.show()
    # What is styled before it is opened has other margins.
    QApplication.processEvents()
    box.showPopup()
    view = box.view()
    qtbot.waitUntil(view.isVisible)

    last = view.visualRect(box.model().index(amount - 1, 0))
    assert last.height() >= box.fontMetrics().height()
    assert 0 <= view.viewport().height() - (last.bottom() + 1) <= 2
    assert view.verticalScrollBar().maximum() == 0
    box.hidePopup()
