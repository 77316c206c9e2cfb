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


def selected_in(start: TextPosition, end: TextPosition, message: int, box: BoxId) -> Selection:
    """The positions in one box that lie between two places."""
    here = (message, box)
    if not (start.message, start.box) <= here <= (end.message, end.box):
        return None
    first = start.position if (start.message, start.box) == here else 0
    last = end.position if (end.message, end.box) == here else END
    return (first, last) if last > first else None


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
        """Start and end, in reading order; only while there are both."""
        assert self.anchor is not None
        assert self.caret is not None
        return min(self.anchor, self.caret), max(self.anchor, self.caret)

    def set(self, anchor: TextPosition, caret: TextPosition) -> None:
        """Select from anchor to caret."""
        self.anchor, self.caret = anchor, caret

    def clear(self) -> None:
        """Select nothing."""
        self.anchor = self.caret = None

    def collapse(self) -> None:
        """Select nothing; the caret stays where it is."""
        self.anchor = self.caret

    def contains(self, position: TextPosition) -> bool:
        """Whether a place lies in what is selected."""
        if self.is_empty:
            return False
        start, end = self.ends
        return start <= position <= end

    def within(self, message: int, box: BoxId) -> Selection:
        """The selected positions in one box."""
        return None if self.is_empty else selected_in(*self.ends, message, box)
