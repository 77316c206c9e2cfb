"""PromptRecall: Up in the empty field brings earlier questions back as plain text, one by one; Down goes forward."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtGui import QKeyEvent

    from canal_desktop.ui.composer.message_edit import MessageEdit

STEPS = {Qt.Key.Key_Up: 1, Qt.Key.Key_Down: -1}


class PromptRecall:
    """Works while the field is empty, or holds a recalled question as it was put there, with the cursor at its end.

    Whoever has changed the text or moved the cursor wants the arrows for moving in it.
    """

    def __init__(self, edit: MessageEdit) -> None:
        self._edit = edit
        self._place: int | None = None
        self._recalled = ""
        self.prompts: Callable[[], Sequence[str]] = tuple
        """The earlier questions, newest first."""

    def press(self, event: QKeyEvent) -> bool:
        """Take a key; False where it is none of recall's."""
        step = STEPS.get(Qt.Key(event.key()))
        if step is None or event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            return False
        if not self._is_recalled():
            self._place = None
        if self._place is None and (step < 0 or not self._edit.document().isEmpty()):
            return False
        prompts = self.prompts()
        place = (-1 if self._place is None else self._place) + step
        if place < 0:
            self._place = None
            self._edit.replace_text("")
        elif place < len(prompts):
            self._place = place
            self._edit.replace_text(prompts[place])
            self._recalled = self._edit.text
        return True

    def _is_recalled(self) -> bool:
        return self._place is not None and self._edit.textCursor().atEnd() and self._edit.text == self._recalled
