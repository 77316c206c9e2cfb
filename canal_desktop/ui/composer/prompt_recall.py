"""PromptRecall: Up on the first line brings earlier questions back, one by one; Down goes forward to what was typed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtGui import QKeyEvent

    from canal_desktop.ui.composer.message_edit import MessageEdit

STEPS = {Qt.Key.Key_Up: 1, Qt.Key.Key_Down: -1}


class PromptRecall:
    """What was typed is kept while earlier questions are looked at, and comes back behind the newest of them.

    Whoever has changed a recalled question, or moved the cursor in it, wants the arrows for moving in it.
    """

    def __init__(self, edit: MessageEdit) -> None:
        self._edit = edit
        self._place: int | None = None
        self._recalled = ""
        self._kept = ""
        self._has_pending_step = False
        self.prompts: Callable[[], Sequence[str]] = tuple
        """The earlier questions, newest first."""
        self.wanted: Callable[[], None] = lambda: None
        """Called when somebody begins to look; whoever finds more questions then calls on_more."""
        self.keeps_what_is_typed = True
        """Whether Up works in a text as well; where it does not, only in the empty field."""

    @property
    def draft(self) -> str | None:
        """What was typed before earlier questions were looked at; None where none is looked at or nothing was typed."""
        return self._kept if self._kept and self._is_recalled() else None

    def forget(self) -> None:
        """Another text was put into the field."""
        self._place = None
        self._kept = self._recalled = ""
        self._has_pending_step = False

    def press(self, event: QKeyEvent) -> bool:
        """Take a key; False where it is none of recall's."""
        self._has_pending_step = False
        step = STEPS.get(Qt.Key(event.key()))
        if step is None or event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            return False
        if not self._is_recalled():
            self._place = None
            if step < 0 or not self._may_begin():
                return False
            self._kept = self._edit.text
            self.wanted()
        return self._step(step)

    def on_more(self) -> None:
        """There may be more questions than when Up was pressed: go to the one that was asked for."""
        if self._has_pending_step and (self._is_recalled() or self._may_begin()):
            self._step(1)
        self._has_pending_step = False

    def _step(self, step: int) -> bool:
        prompts = self.prompts()
        place = (-1 if self._place is None else self._place) + step
        # What is typed already is no earlier question.
        while step > 0 and self._place is None and place < len(prompts) and prompts[place] == self._kept:
            place += 1
        if place < 0:
            self._place = None
            self._edit.replace_text(self._kept)
        elif place < len(prompts):
            self._place = place
            self._edit.replace_text(prompts[place])
            self._recalled = self._edit.text
        else:
            self._has_pending_step = True
        return True

    def _may_begin(self) -> bool:
        if self._edit.document().isEmpty():
            return True
        if not self.keeps_what_is_typed or self._edit.textCursor().hasSelection():
            return False
        above = QTextCursor(self._edit.textCursor())
        return above.blockNumber() == 0 and not above.movePosition(QTextCursor.MoveOperation.Up)

    def _is_recalled(self) -> bool:
        return self._place is not None and self._edit.textCursor().atEnd() and self._edit.text == self._recalled
