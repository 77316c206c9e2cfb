"""A question with several long answers, which is waited for; where there is no room, its buttons go on in more lines."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

from canal_desktop.ui.sheets.work_sheet import WorkSheet

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget


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
    try:
        return await answer
    finally:
        sheet.done(WorkSheet.DialogCode.Rejected)
