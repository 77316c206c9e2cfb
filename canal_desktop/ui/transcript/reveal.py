"""Opens what hides a place of a message: the end of a long table, folded code, code scrolled sideways."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol, runtime_checkable

from canal_desktop.ui.transcript.box_controls import scroll_sideways
from canal_desktop.ui.transcript.code_look import FOLD
from canal_desktop.ui.transcript.table_box import SHOW_ALL, TableBox

if TYPE_CHECKING:
    from canal_desktop.ui.transcript.selection import BoxId
    from canal_desktop.ui.transcript.view import TranscriptView


@runtime_checkable
class Foldable(Protocol):
    """A box that shows only its beginning until its button is pressed."""

    def is_hidden(self, position: int) -> bool:
        """Whether a UTF-16 position lies in what is folded away."""
        ...


def reveal(view: TranscriptView, number: int, box_id: BoxId, position: int) -> None:
    """Make a UTF-16 position in a box of a message one that can be seen."""
    box = view.layout_of(number).box(box_id)
    if isinstance(box, Foldable) and box.is_hidden(position):
        view.press(number, box_id, SHOW_ALL if isinstance(box, TableBox) else FOLD)
    x, width = box.rect_of(position)[0], view.column[1]
    if not width / 8 <= x <= width * 7 / 8:
        # Outside the middle: as it is shown now, it is brought there.
        scroll_sideways(box, x - width / 2)
