"""TranscriptMouse: selecting, following links and pressing the buttons of blocks."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QToolTip

from canal_desktop.ui.transcript import utf16
from canal_desktop.ui.transcript.code_box import COPY, CodeBox
from canal_desktop.ui.transcript.formula_box import FormulaBox
from canal_desktop.ui.transcript.reasoning_box import TOGGLE
from canal_desktop.ui.transcript.selection import END, FIRST_BOX, LAST_BOX, TextPosition
from canal_desktop.ui.transcript.table_box import TableBox
from canal_desktop.ui.widgets.announce import announce
from canal_desktop.ui.widgets.plain_label import plain_tooltip

if TYPE_CHECKING:
    from PySide6.QtCore import QPointF
    from PySide6.QtGui import QMouseEvent, QWheelEvent

    from canal_desktop.ui.transcript.box import Hit
    from canal_desktop.ui.transcript.view import TranscriptView


class TranscriptMouse:
    """Keeps what is under the pointer and what is being selected."""

    def __init__(self, view: TranscriptView) -> None:
        self._view = view
        self._is_selecting = False
        self._pressed: tuple[TextPosition, Hit] | None = None

    def press(self, event: QMouseEvent) -> None:
        """Begin a selection."""
        if event.button() != Qt.MouseButton.LeftButton:
            return
        found = self._find(event.position())
        if found is None:
            return
        self._pressed = found
        self._is_selecting = True
        selection = self._view.selection
        if event.modifiers() & Qt.KeyboardModifier.ShiftModifier and selection.anchor is not None:
            selection.set(selection.anchor, found[0])
        else:
            selection.set(found[0], found[0])
        self._view.viewport().update()

    def move(self, event: QMouseEvent) -> None:
        """Select on, or show what a click would do."""
        found = self._find(event.position())
        if self._is_selecting and found is not None and self._view.selection.anchor is not None:
            self._view.selection.set(self._view.selection.anchor, found[0])
            self._scroll_at_edge(event.position().y())
            self._view.viewport().update()
            return
        self._view.rows.set_hovered(found[0].message if found is not None else None)
        hit = found[1] if found is not None else None
        clickable = hit is not None and bool(hit.link or hit.button)
        shape = Qt.CursorShape.PointingHandCursor if clickable else Qt.CursorShape.IBeamCursor
        self._view.viewport().setCursor(shape)
        if hit is not None and hit.link:
            QToolTip.showText(event.globalPosition().toPoint(), plain_tooltip(hit.link), self._view)

    def release(self, event: QMouseEvent) -> None:
        """Carry out a click, where nothing was selected on the way."""
        if event.button() != Qt.MouseButton.LeftButton or self._pressed is None:
            return
        self._is_selecting = False
        place, hit = self._pressed
        self._pressed = None
        if not self._view.selection.is_empty:
            return
        if hit.link:
            self._view.link_activated.emit(hit.link)
        elif hit.button == COPY:
            box = self._view.layout_of(place.message).box(place.box)
            QGuiApplication.clipboard().setText(box.text)
            announce(self._view, "Code copied.")
        elif hit.button == TOGGLE:
            self._view.toggle_reasoning(place.message)
        elif hit.button:
            self._view.press(place.message, place.box, hit.button)

    def double_click(self, event: QMouseEvent) -> None:
        """Select the word under the pointer."""
        found = self._find(event.position())
        if found is None:
            return
        place = found[0]
        text = self._view.layout_of(place.message).box(place.box).text
        start, end = _word_at(text, place.position)
        first = TextPosition(place.message, place.box, start)
        self._view.selection.set(first, TextPosition(place.message, place.box, end))
        self._view.viewport().update()

    def wheel(self, event: QWheelEvent) -> bool:
        """Scroll long code sideways; False where the wheel is meant for the transcript."""
        sideways = event.pixelDelta().x() or event.angleDelta().x() / 2
        if event.modifiers() & Qt.KeyboardModifier.ShiftModifier and not sideways:
            sideways = event.angleDelta().y() / 2
        if not sideways:
            return False
        found = self._find(event.position())
        box = self._view.layout_of(found[0].message).box(found[0].box) if found is not None else None
        if not isinstance(box, CodeBox | FormulaBox | TableBox) or not box.max_scroll_x:
            return False
        box.scroll_x = min(max(box.scroll_x - sideways, 0.0), box.max_scroll_x)
        self._view.viewport().update()
        return True

    def select_all(self) -> None:
        """Select every message."""
        if self._view.messages:
            last = len(self._view.messages) - 1
            self._view.selection.set(TextPosition(0, FIRST_BOX, 0), TextPosition(last, LAST_BOX, END))
            self._view.viewport().update()

    def copy(self) -> None:
        """Put the selection on the clipboard, as text and, where it covers whole messages, as Markdown."""
        text = self.selected_text()
        if not text:
            return
        content = QMimeData()
        content.setText(text)
        content.setData("text/markdown", self._markdown().encode())
        QGuiApplication.clipboard().setMimeData(content)
        announce(self._view, "Copied.")

    def selected_text(self) -> str:
        """The selection as plain text, messages apart by a blank line."""
        start, end = self._view.selection.ends
        return "\n\n".join(self._text_of(number) for number in range(start.message, end.message + 1))

    def _text_of(self, number: int) -> str:
        pieces = []
        for box, text in self._view.layout_of(number).texts():
            chosen = self._view.selection.within(number, box)
            if chosen is not None:
                pieces.append(utf16.slice_utf16(text, chosen[0], min(chosen[1], utf16.length(text))))
        return "\n".join(pieces)

    def _markdown(self) -> str:
        start, end = self._view.selection.ends
        if start.message == end.message:
            return self.selected_text()
        return "\n\n".join(self._view.messages[number].text for number in range(start.message, end.message + 1))

    def _find(self, point: QPointF) -> tuple[TextPosition, Hit] | None:
        left = self._view.column[0]
        found = None
        for number, y in self._view.visible:
            if y <= point.y() or found is None:
                found = (number, y)
        if found is None:
            return None
        number, y = found
        box, hit = self._view.layout_of(number).hit(point.x() - left, point.y() - y)
        return TextPosition(number, box, hit.position), hit

    def _scroll_at_edge(self, y: float) -> None:
        bar = self._view.verticalScrollBar()
        if y < 0:
            bar.setValue(bar.value() - bar.singleStep())
        elif y > self._view.viewport().height():
            bar.setValue(bar.value() + bar.singleStep())


def _word_at(text: str, position: int) -> tuple[int, int]:
    """The UTF-16 positions of the word at a UTF-16 position."""
    at = len(utf16.slice_utf16(text, 0, position))
    start = end = at
    while start > 0 and (text[start - 1].isalnum() or text[start - 1] == "_"):
        start -= 1
    while end < len(text) and (text[end].isalnum() or text[end] == "_"):
        end += 1
    return utf16.to_utf16(text, start), utf16.to_utf16(text, end)
