"""TabStops: the places of an inserted prompt, which Tab and Shift+Tab go through and Esc leaves."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor

from canal_desktop.language import tr
from canal_desktop.ui.composer.long_lines import insert_text
from canal_desktop.ui.widgets.announce import announce

if TYPE_CHECKING:
    from collections.abc import Iterable

    from PySide6.QtGui import QKeyEvent

    from canal_desktop.domain.prompts import Piece
    from canal_desktop.ui.composer.message_edit import MessageEdit


@dataclass
class Place:
    """A stretch of the text between two cursors, which move with it."""

    name: str
    start: QTextCursor
    end: QTextCursor
    was: str
    """What stood there at first."""
    others: list[Place] = field(default_factory=list)
    """Places of the same name: they get its text when it is left."""

    @property
    def text(self) -> str:
        """What stands there now."""
        return self._all().selectedText()

    def _all(self) -> QTextCursor:
        # A copy of a cursor would stay before what is written at it, too.
        cursor = QTextCursor(self.start.document())
        cursor.setPosition(self.start.position())
        cursor.setPosition(self.end.position(), QTextCursor.MoveMode.KeepAnchor)
        return cursor

    def select(self, edit: MessageEdit) -> None:
        """Select it in the field."""
        edit.setTextCursor(self._all())
        edit.ensureCursorVisible()

    def take(self, text: str) -> None:
        """Put another text there, unless somebody has done so."""
        if self.text == self.was != text:
            self.hold(before=True, after=False)
            self._all().insertText(text)
            self.was = self.text

    def hold(self, *, before: bool, after: bool) -> None:
        """Say whether each end stays before what is written just at it."""
        self.start.setKeepPositionOnInsert(before)
        self.end.setKeepPositionOnInsert(after)


class TabStops:
    """One prompt at a time; the first place is selected as soon as it is inserted."""

    def __init__(self, edit: MessageEdit) -> None:
        self._edit = edit
        self._places: list[Place] = []
        self._at = 0
        self._last: QTextCursor | None = None
        edit.text_replaced.connect(self.leave)

    @property
    def is_open(self) -> bool:
        """Part of KeyTaker: whether there are places to go through."""
        return bool(self._places)

    def insert(self, pieces: Iterable[Piece]) -> None:
        """Write a prompt at the cursor, in place of what is selected, as one step to undo."""
        self.leave()
        cursor = self._edit.textCursor()
        document = self._edit.document()
        by_name: dict[str, Place] = {}
        cursor.beginEditBlock()
        cursor.removeSelectedText()
        spans: list[tuple[str, int, int, str]] = []
        for piece in pieces:
            start = cursor.position()
            insert_text(cursor, piece.text)
            if piece.name:
                spans.append((piece.name, start, cursor.position(), piece.text))
        cursor.endEditBlock()
        for name, start, end, text in spans:
            place = Place(name, QTextCursor(document), QTextCursor(document), text)
            place.start.setPosition(start)
            place.end.setPosition(end)
            if name in by_name:
                by_name[name].others.append(place)
            else:
                by_name[name] = place
        self._edit.setTextCursor(cursor)
        self._places = list(by_name.values())
        self._last = QTextCursor(cursor)
        if self._places:
            self._go_to(0)

    def leave(self) -> None:
        """There are no places any more; the text stays."""
        self._places = []
        self._last = None

    def press(self, event: QKeyEvent) -> bool:
        """Part of KeyTaker."""
        if not self._places:
            return False
        held = event.modifiers()
        if event.key() == Qt.Key.Key_Escape:
            self._fill_others()
            self.leave()
            return True
        if event.key() == Qt.Key.Key_Backtab or (
            event.key() == Qt.Key.Key_Tab and held == Qt.KeyboardModifier.ShiftModifier
        ):
            self._step(-1)
            return True
        if event.key() == Qt.Key.Key_Tab and held == Qt.KeyboardModifier.NoModifier:
            self._step(1)
            return True
        return False

    def _step(self, step: int) -> None:
        self._fill_others()
        if self._at + step < len(self._places):
            self._go_to(max(self._at + step, 0))
            return
        last = self._last
        self.leave()
        if last is not None:
            self._edit.setTextCursor(last)
            announce(self._edit, tr("End of the prompt."))

    def _fill_others(self) -> None:
        place = self._places[self._at]
        for other in place.others:
            other.take(place.text)

    def _go_to(self, number: int) -> None:
        self._at = number
        for index, place in enumerate(self._places):
            # What is written at the end of a place belongs to it, and not to a neighbour that begins just there.
            place.hold(before=index <= number, after=index < number)
        place = self._places[number]
        place.select(self._edit)
        announce(
            self._edit,
            tr(
                "{name}, {number} of {count}. Tab goes on.", name=place.name, number=number + 1, count=len(self._places)
            ),
        )
