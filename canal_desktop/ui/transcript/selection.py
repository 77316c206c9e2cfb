"""TextSelection: what is selected in the transcript, across blocks and messages."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from canal_desktop.ui.transcript.box import Selection

END = 1 << 30

BoxId = tuple[int, int]
"""A box of a message: the number of its part, and its own number in the part."""

FIRST_BOX: BoxId = (0, 0)
LAST_BOX: BoxId = (END, END)


@dataclass(frozen=True, slots=True, order=True)
class TextPosition:
    """A place in the transcript: message by number, box, and a UTF-16 position in the box's text."""

    message: int
    box: BoxId
    position: int


class TextSelection:
    """From where the mouse went down (anchor) to where it is (caret); both may be the earlier one."""

    def __init__(self) -> None:
        self.anchor: TextPosition | None = None
        self.caret: TextPosition | None = None

    @property
    def is_empty(self) -> bool:
        """Whether nothing is selected."""
        return self.anchor is None or self.anchor == self.caret

    @property
    def ends(self) -> tuple[TextPosition, TextPosition]:
        """Start and end, in reading order; only while it is not empty."""
        assert self.anchor is not None
        assert self.caret is not None
        return min(self.anchor, self.caret), max(self.anchor, self.caret)

    def set(self, anchor: TextPosition, caret: TextPosition) -> None:
        """Select from anchor to caret."""
        self.anchor, self.caret = anchor, caret

    def clear(self) -> None:
        """Select nothing."""
        self.anchor = self.caret = None

    def within(self, message: int, box: BoxId) -> Selection:
        """The selected positions in one box."""
        if self.is_empty:
            return None
        start, end = self.ends
        if not (start.message, start.box) <= (message, box) <= (end.message, end.box):
            return None
        first = start.position if (start.message, start.box) == (message, box) else 0
        last = end.position if (end.message, end.box) == (message, box) else END
        return (first, last) if last > first else None
