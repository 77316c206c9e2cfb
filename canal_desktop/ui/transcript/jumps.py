"""Jumps: from message to message and from code block to code block."""

from __future__ import annotations

from typing import TYPE_CHECKING

from canal_desktop.markup.blocks import CodeBlock
from canal_desktop.ui.transcript.selection import FIRST_BOX, LAST_BOX, TextPosition

if TYPE_CHECKING:
    from canal_desktop.ui.transcript.selection import BoxId
    from canal_desktop.ui.transcript.view import TranscriptView

ABOVE_PX = 24.0
"""What is left visible above a code block that was jumped to."""


class Jumps:
    """Finds the next thing to read without laying out what is in between."""

    def __init__(self, view: TranscriptView) -> None:
        self._view = view
        self.code: TextPosition | None = None
        """The code block that was jumped to."""

    def to_message(self, step: int) -> None:
        """Go to the next (1) or the previous (-1) message."""
        view = self._view
        if not view.messages:
            return
        self.code = None
        at = view.commands.attended()
        if at is None:
            at = view.visible[-1][0] + 1 if step < 0 and view.visible else (view.visible[0][0] if view.visible else 0)
            at -= 1 if step > 0 else 0
        view.current = max(0, min(at + step, len(view.messages) - 1))
        if view.selection.is_empty and view.selection.caret is not None:
            # The caret goes along, be it shown or not.
            view.selection.set(place := TextPosition(view.current, FIRST_BOX, 0), place)
        view.scroll_to_message(view.current)
        view.current_changed.emit()

    def to_code(self, step: int) -> bool:
        """Go to the next or the previous code block; False where there is none."""
        found = self._code_from(self._here(step), step)
        if found is None:
            return False
        number, box = found
        view = self._view
        self.code = TextPosition(number, box, 0)
        view.current = number
        view.scroll_to_message(number, view.layout_of(number).box_top(box) - ABOVE_PX)
        if box_controls := [stop for stop in view.stops.stops() if (stop.message, stop.box) == (number, box)]:
            # The ring shows which block it is; Tab goes on from there.
            view.stops.show(box_controls[0])
        return True

    def _here(self, step: int) -> tuple[int, BoxId]:
        """Where to look from: the block jumped to before, else the upper edge of the screen."""
        view = self._view
        if self.code is not None and view.places.message_top(self.code.message) is not None:
            return self.code.message, self.code.box
        if not view.visible:
            return 0, FIRST_BOX
        for number, y in view.visible:
            layout = view.layouts.known(number)
            for box_id, _box in layout.laid_boxes() if layout is not None else ():
                if layout is not None and y + layout.box_top(box_id) >= 0:
                    # What begins at the edge is still ahead.
                    return number, (box_id[0], box_id[1] - 1) if step > 0 else box_id
        return view.visible[-1][0], LAST_BOX

    def _code_from(self, here: tuple[int, BoxId], step: int) -> tuple[int, BoxId] | None:
        numbers = range(here[0], len(self._view.messages)) if step > 0 else range(here[0], -1, -1)
        for number in numbers:
            bound = here[1] if number == here[0] else ((-1, -1) if step > 0 else LAST_BOX)
            found = self._code_in(number, bound, step)
            if found is not None:
                return number, found
        return None

    def _code_in(self, number: int, bound: BoxId, step: int) -> BoxId | None:
        """The first code block of a message behind a box, or the last one before it."""
        message = self._view.messages[number]
        if not _may_have_code(message.text) and len(message.parts) == 1:
            return None
        last = None
        for box_id, block, _is_literal in self._view.layouts.peek(number, message).contents():
            if step < 0 and box_id >= bound:
                break
            if isinstance(block, CodeBlock):
                if step > 0 and box_id > bound:
                    return box_id
                last = box_id
        return last if step < 0 else None


def _may_have_code(text: str) -> bool:
    return "```" in text or "~~~" in text or "    " in text or "\t" in text
