"""Questions that are waited for."""

import asyncio

from PySide6.QtWidgets import QMessageBox, QWidget
from pytestqt.qtbot import QtBot

from canal_desktop.ui.dialogs import CANCEL, confirm

BUTTONS = (("delete", "Delete"), ("keep", "Keep"))


def box_of(parent: QWidget) -> QMessageBox:
    box = parent.findChild(QMessageBox)
    assert isinstance(box, QMessageBox)
    return box


async def test_the_answer_is_the_id_of_the_button(qtbot: QtBot) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    asking = asyncio.create_task(confirm(parent, "Delete?", "It can be brought back.", BUTTONS))
    await asyncio.sleep(0)

    next(button for button in box_of(parent).buttons() if button.text() == "Keep").click()

    assert await asking == "keep"


async def test_escape_means_cancel(qtbot: QtBot) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    asking = asyncio.create_task(confirm(parent, "Delete?", "", BUTTONS))
    await asyncio.sleep(0)

    box_of(parent).reject()

    assert await asking == CANCEL


async def test_a_cancelled_question_closes(qtbot: QtBot) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    asking = asyncio.create_task(confirm(parent, "Delete?", "", BUTTONS))
    await asyncio.sleep(0)
    box = box_of(parent)

    asking.cancel()
    await asyncio.wait([asking])

    assert asking.cancelled()
    assert not box.isVisible()
