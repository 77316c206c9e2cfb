"""A question with several long answers, which is waited for; at any text size all of it has room."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

from canal_desktop.ui.sheets.work_sheet import WorkSheet

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget


LETTERS = 64
"""About so many stand in a line of the question, where the window is as wide."""


async def ask(parent: QWidget, title: str, text: str, buttons: Sequence[tuple[str, str]]) -> str:
    """Ask and wait; the sheet closes when the waiting task is cancelled.

    Args:
        parent: the window the question belongs to.
        title: the question in a few words.
        text: what the answer means.
        buttons: (id, label); the first one is pressed by Enter, the last one by Esc.

    Returns:
        The id of the pressed button.
    """
    sheet = WorkSheet(title, parent)
    answer: asyncio.Future[str] = asyncio.get_running_loop().create_future()

    def on_pressed(button_id: str) -> None:
        if not answer.done():
            answer.set_result(button_id)

    sheet.pressed.connect(on_pressed)
    sheet.say(text)
    sheet.set_buttons(buttons, primary=buttons[0][0])
    sheet.open()
    _make_room(sheet, parent)
    try:
        return await answer
    finally:
        sheet.done(WorkSheet.DialogCode.Rejected)


def _make_room(sheet: WorkSheet, parent: QWidget) -> None:
    # Only now all fonts are known, and with them how high the words are.
    wanted = LETTERS * sheet.fontMetrics().averageCharWidth()
    width = max(sheet.minimumWidth(), min(wanted, parent.width() - 32))
    sheet.resize(width, sheet.height_at(width))
