"""CodeLook: how a reader wants to see one block of code; and the faces of the buttons that change it."""

from __future__ import annotations

from dataclasses import dataclass, replace

from canal_desktop.language import tr
from canal_desktop.ui.transcript.box_buttons import ButtonFace

WRAP = "wrap-code"
NUMBERS = "number-code"
SAVE = "save-code"
COPY = "copy-code"
FOLD = "fold-code"

FOLD_OVER_LINES = 40
FOLDED_LINES = 30
FOLD_OVER_ROWS = 200
"""Code of few but very long lines is folded too."""

FOLDED_ROWS = 60


@dataclass(frozen=True, slots=True)
class CodeLook:
    """What a reader chose for a block; kept by the view while the box is not there.

    folded is None until the reader folds or unfolds: long code is then folded when it is laid out complete.
    """

    wrap: bool = False
    numbers: bool = False
    folded: bool | None = None

    def pressed(self, button: str, *, is_folded: bool) -> CodeLook:
        """The look after a button; the same one after a button that changes no look."""
        if button == WRAP:
            return replace(self, wrap=not self.wrap)
        if button == NUMBERS:
            return replace(self, numbers=not self.numbers)
        if button == FOLD:
            return replace(self, folded=not is_folded)
        return self

    def faces(self, *, with_text: bool) -> tuple[ButtonFace, ...]:
        """The buttons of the header, from left to right."""
        return (
            ButtonFace(WRAP, tr("Do not wrap lines") if self.wrap else tr("Wrap lines"), "wrap-text", is_on=self.wrap),
            ButtonFace(
                NUMBERS,
                tr("Hide line numbers") if self.numbers else tr("Show line numbers"),
                "list-ordered",
                is_on=self.numbers,
            ),
            ButtonFace(SAVE, tr("Save code as a file"), "download"),
            ButtonFace(COPY, tr("Copy code"), "copy", tr("Copy") if with_text else ""),
        )
