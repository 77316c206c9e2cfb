"""Questions to the user that are waited for without stopping the program."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QLabel, QMessageBox
from shiboken6 import isValid

from canal_desktop.language import tr
from canal_desktop.ui.widgets.veil import VEIL

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QPushButton, QWidget

CANCEL = "cancel"
QUESTION_WAITS = tr("Canal has something to ask you. Unlock it to see the question.")


async def confirm(
    parent: QWidget,
    title: str,
    text: str,
    buttons: Sequence[tuple[str, str]],
    *,
    cancel: str = tr("Cancel"),
    prefers_cancel: bool = False,
) -> str:
    """Ask a question and wait for the answer; the dialog closes when the waiting task is cancelled.

    While the program is locked it is not seen; it is asked afterwards.

    Args:
        parent: the window the question belongs to.
        title: the question in a few words.
        text: what the answer means.
        buttons: (id, label); the first one is the default. A Cancel button is added.
        cancel: what that says.
        prefers_cancel: it is the default instead, where the others cannot be taken back.

    Returns:
        The id of the pressed button; "cancel" for Cancel, Esc and the closed dialog.
    """
    if VEIL.is_down:
        VEIL.said.emit(QUESTION_WAITS)
        await VEIL.lifted()
        if not isValid(parent):
            # The window went meanwhile, and the question with it.
            return CANCEL
    box = QMessageBox(parent)
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    box.setWindowTitle(tr("Canal – {title}", title=title))
    box.setText(title)
    box.setInformativeText(text)
    # Qt would guess from a title in it whether it is HTML, and its own setTextFormat leaves out the second text.
    for label in box.findChildren(QLabel):
        label.setTextFormat(Qt.TextFormat.PlainText)
    ids: dict[QAbstractButton, str] = {
        box.addButton(label, QMessageBox.ButtonRole.AcceptRole): button_id for button_id, label in buttons
    }
    cancel_button = box.addButton(cancel, QMessageBox.ButtonRole.RejectRole)
    box.setEscapeButton(cancel_button)
    box.setDefaultButton(cancel_button if prefers_cancel else cast("QPushButton", next(iter(ids))))
    answer: asyncio.Future[str] = asyncio.get_running_loop().create_future()

    def on_finished() -> None:
        if not answer.done():
            answer.set_result(ids.get(box.clickedButton(), CANCEL))

    box.finished.connect(on_finished)
    box.open()
    try:
        return await answer
    except asyncio.CancelledError:
        box.close()
        raise
