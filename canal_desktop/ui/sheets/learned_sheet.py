"""LearnedSheet: what a server's models turned out not to take, with a way to forget it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from canal_desktop.domain.traits import words_of
from canal_desktop.language import filled, labelled, tr
from canal_desktop.ui.sheets.work_sheet import CLOSE, WorkSheet

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget

FORGET = "forget"
WORDS = tr(
    "Servers do not all take the same requests. What a model of {profile} refused is noted "
    "here and used at once the next time. Forget it when the server was changed: it is "
    "then found out again."
)
NOTHING = tr("Nothing was learnt about {profile} yet: its models took every request as it is usually made.")


class LearnedSheet(WorkSheet):
    """One line for each thing that was learnt.

    Signals:
        forget_wanted(): forget all of it.
    """

    forget_wanted = Signal()

    def __init__(self, name: str, parent: QWidget) -> None:
        super().__init__(tr("What was learnt"), parent)
        self._name = name
        self.pressed.connect(self._on_pressed)

    def show_learnt(self, learnt: Sequence[tuple[str, str]]) -> None:
        """Show what is known, as (model, trait)."""
        self.say(filled(WORDS if learnt else NOTHING, profile=self._name))
        self.show_notes([labelled(model, words_of(trait)) if model else words_of(trait) for model, trait in learnt])
        forget = ((FORGET, tr("Forget what was learnt")),) if learnt else ()
        self.set_buttons((*forget, (CLOSE, tr("Close"))), CLOSE)

    def _on_pressed(self, button: str) -> None:
        if button == FORGET:
            self.forget_wanted.emit()
        else:
            self.accept()
