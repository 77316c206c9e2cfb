"""What assistive technology sees of the transcript: a list with one item for each message, whose text can be read."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import shiboken6
from PySide6.QtCore import QObject, QPoint, QRect
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QAccessibleWidget, QTextEdit, QWidget

from canal_desktop.ui.transcript.view import TranscriptView

if TYPE_CHECKING:
    from PySide6.QtGui import QWindow

MAX_TEXT = 200_000


class TranscriptAccessible(QAccessibleWidget):
    """The list: first its messages, then the buttons that are on the screen."""

    def __init__(self, view: TranscriptView) -> None:
        super().__init__(view, QAccessible.Role.List, "Transcript")
        self._view = view
        self._items: dict[str, MessageAccessible] = {}

    def childCount(self) -> int:
        """Qt: messages and widgets."""
        return len(self._view.messages) + len(self._widgets())

    def child(self, index: int) -> QAccessibleInterface | None:  # type: ignore[override]
        """Qt: a message, made when it is first asked for, or a widget."""
        count = len(self._view.messages)
        if 0 <= index < count:
            return self.item(index)
        widgets = self._widgets()
        if 0 <= index - count < len(widgets):
            return QAccessible.queryAccessibleInterface(widgets[index - count])
        return None

    def indexOfChild(self, child: QAccessibleInterface) -> int:
        """Qt: where a child stands."""
        if isinstance(child, MessageAccessible):
            return child.number
        widgets = self._widgets()
        found = child.object()
        return len(self._view.messages) + widgets.index(found) if found in widgets else -1

    def item(self, number: int) -> MessageAccessible:
        """The item of a message by its number."""
        message_id = str(self._view.messages[number].id)
        item = self._items.get(message_id)
        if item is None:
            item = self._items[message_id] = MessageAccessible(self._view, self, message_id)
            QAccessible.registerAccessibleInterface(item)
        return item

    def _widgets(self) -> list[QObject]:
        children: list[QObject] = [
            child
            for child in self._view.viewport().children()
            if isinstance(child, QWidget) and child.isVisible() and not isinstance(child, HiddenText)
        ]
        return [*children, self._view.verticalScrollBar()]


class HiddenText(QTextEdit):
    """A message's text in a widget nobody sees: Qt's own text interface is complete, one made in Python is not."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setReadOnly(True)
        self.hide()


class MessageAccessible(QAccessibleInterface):
    """One message: named after who speaks, with its text as read."""

    def __init__(self, view: TranscriptView, owner: TranscriptAccessible, message_id: str) -> None:
        super().__init__()
        self._view = view
        self._owner = owner
        self._message_id = message_id
        self._hidden: HiddenText | None = None
        self._text_interface: QAccessibleInterface | None = None

    @property
    def number(self) -> int:
        """Where the message stands, -1 when it is not shown any more."""
        number = self._view.message_number(self._message_id)
        return -1 if number is None else number

    def isValid(self) -> bool:
        """Qt: whether the message is still there."""
        return shiboken6.isValid(self._view) and self.number >= 0

    def object(self) -> QObject | None:  # type: ignore[override]
        """Qt: there is no widget behind it."""
        return None

    def parent(self) -> QAccessibleInterface:
        """Qt: the list."""
        return self._owner

    def window(self) -> QWindow:
        """Qt: the window of the list."""
        return self._owner.window()

    def child(self, index: int) -> QAccessibleInterface | None:  # type: ignore[override]
        """Qt: it has none."""
        return None

    def childAt(self, x: int, y: int) -> QAccessibleInterface | None:  # type: ignore[override]
        """Qt: it has none."""
        return None

    def childCount(self) -> int:
        """Qt: it has none."""
        return 0

    def indexOfChild(self, child: QAccessibleInterface) -> int:
        """Qt: it has none."""
        return -1

    def role(self) -> QAccessible.Role:
        """Qt: an item of the list."""
        return QAccessible.Role.ListItem

    def state(self) -> QAccessible.State:
        """Qt: whether it is on the screen."""
        state = QAccessible.State()
        state.readOnly = True
        if all(number != self.number for number, _y in self._view.visible):
            state.offscreen = True
        return state

    def text(self, kind: QAccessible.Text) -> str:
        """Qt: its name; the message itself comes through the text interface."""
        if kind == QAccessible.Text.Name and self.isValid():
            message = self._view.messages[self.number]
            return "You" if message.role == "user" else (message.model or "Assistant")
        return ""

    def setText(self, kind: QAccessible.Text, text: str) -> None:
        """Qt: nothing here can be written."""

    def rect(self) -> QRect:
        """Qt: where it is on the screen; empty while it is not."""
        for number, y in self._view.visible:
            if number == self.number:
                left, width = self._view.column
                top_left = self._view.viewport().mapToGlobal(QPoint(round(left), round(y)))
                return QRect(top_left.x(), top_left.y(), round(width), round(self._view.layout_of(number).height))
        return QRect()

    def interface_cast(self, kind: QAccessible.InterfaceType) -> Any:
        """Qt: the text interface, as the pointer it expects (anything else crashes)."""
        if kind == QAccessible.InterfaceType.TextInterface and self.isValid():
            return shiboken6.VoidPtr(shiboken6.getCppPointer(self._text().textInterface())[0])
        return shiboken6.VoidPtr(0)

    def _text(self) -> QAccessibleInterface:
        if self._hidden is None or self._text_interface is None:
            self._hidden = HiddenText(self._view.viewport())
            self._text_interface = QAccessible.queryAccessibleInterface(self._hidden)
        text = self._view.read_text(self.number)[:MAX_TEXT]
        if text != self._hidden.toPlainText():
            self._hidden.setPlainText(text)
        return self._text_interface


_made: list[TranscriptAccessible] = []


def _factory(_class_name: str, made_for: QObject) -> QAccessibleInterface | None:
    """Qt asks more than once for the same view and deletes each answer: so each has to be a new one, and kept here."""
    if not isinstance(made_for, TranscriptView):
        return None
    interface = TranscriptAccessible(made_for)
    _made.append(interface)
    return interface


_is_installed = False


def make_accessible() -> None:
    """Have every transcript described by the classes above."""
    global _is_installed
    if not _is_installed:
        _is_installed = True
        QAccessible.installFactory(_factory)
