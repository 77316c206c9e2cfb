"""What assistive technology sees of the transcript: a list with one item for each message, whose text can be read."""

from __future__ import annotations

from typing import TYPE_CHECKING

import shiboken6
from PySide6.QtCore import QObject, QPoint, QRect
from PySide6.QtGui import QAccessible, QAccessibleEvent, QAccessibleInterface
from PySide6.QtWidgets import QAccessibleWidget, QWidget

from canal_desktop.language import in_a_row, tr
from canal_desktop.ui.money_words import figures_of
from canal_desktop.ui.transcript.accessible_block import BlockAccessible
from canal_desktop.ui.transcript.accessible_node import AccessibleNode, HiddenText, HiddenTexts
from canal_desktop.ui.transcript.message_actions import NOT_SENT
from canal_desktop.ui.transcript.message_layout import speaker_of
from canal_desktop.ui.transcript.view import TranscriptView
from canal_desktop.ui.widgets.descriptions import keep
from canal_desktop.ui.widgets.veil import VEIL

if TYPE_CHECKING:
    from collections.abc import Iterable

    from canal_desktop.ui.transcript.box import Box
    from canal_desktop.ui.transcript.focus_stops import Stop


MAX_DESCRIPTION = 2000
"""Characters that are read at once when the reader comes to a message; all of it is in its text."""


class TranscriptAccessible(QAccessibleWidget):
    """The list: first its messages, then the buttons that are on the screen."""

    def __init__(self, view: TranscriptView) -> None:
        super().__init__(view, QAccessible.Role.List, tr("Transcript"))
        self._view = view
        self._items: dict[str, MessageAccessible] = {}
        self._texts = HiddenTexts(view)

    @property
    def is_gone(self) -> bool:
        """Whether its view was deleted, and with it Qt's half of this."""
        return not shiboken6.isValid(self._view)

    def end(self) -> None:
        """Have what was made for the messages deleted: it would keep all that was laid out of them."""
        for item in self._items.values():
            item.end()
        self._items.clear()
        # This itself is kept, see descriptions.keep.
        del self._view, self._texts

    def isValid(self) -> bool:
        """Qt: whether it may be read."""
        return not VEIL.is_down and super().isValid()

    def childCount(self) -> int:
        """Qt: messages and widgets."""
        return 0 if VEIL.is_down else len(self._view.messages) + len(self._widgets())

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

    def focusChild(self) -> QAccessibleInterface | None:  # type: ignore[override]
        """Qt: the link, the button or the message the reader went to."""
        if not self._view.hasFocus():
            return None
        stop = self._view.stops.current
        if stop is not None and stop.message < len(self._view.messages):
            return self.item(stop.message).control(stop)
        return self.item(self._view.current) if self._view.current is not None else None

    def item(self, number: int) -> MessageAccessible:
        """The item of a message by its number."""
        message_id = str(self._view.messages[number].id)
        item = self._items.get(message_id)
        if item is None:
            oldest = next(iter(self._items.values()), None)
            if oldest is not None and oldest.number < 0:
                # Another conversation or branch is shown.
                self._end_what_is_not_shown()
            item = self._items[message_id] = MessageAccessible(self._view, self, self._texts, message_id)
        return item

    def _end_what_is_not_shown(self) -> None:
        for message_id in [message_id for message_id, known in self._items.items() if known.number < 0]:
            self._items.pop(message_id).end()

    def _widgets(self) -> list[QObject]:
        children: list[QObject] = [
            child
            for child in self._view.viewport().children()
            if isinstance(child, QWidget) and child.isVisible() and not isinstance(child, HiddenText)
        ]
        return [*children, self._view.verticalScrollBar()]


class MessageAccessible(AccessibleNode):
    """One message: named after who speaks, with its text as read; below it the blocks that are laid out."""

    def __init__(self, view: TranscriptView, owner: TranscriptAccessible, texts: HiddenTexts, message_id: str) -> None:
        super().__init__(view, owner, texts)
        self._message_id = message_id
        self._blocks: dict[int, BlockAccessible] = {}

    @property
    def number(self) -> int:
        """Where the message stands, -1 when it is not shown any more."""
        number = self._view.message_number(self._message_id)
        return -1 if number is None else number

    def name(self) -> str:
        """Part of AccessibleNode."""
        message = self._view.messages[self.number]
        return speaker_of(message)

    def content(self) -> str:
        """Part of AccessibleNode."""
        return self._view.read_text(self.number)

    def is_shown(self) -> bool:
        """Part of AccessibleNode."""
        return any(number == self.number for number, _y in self._view.visible)

    def isValid(self) -> bool:
        """Qt: whether the message is still there."""
        return super().isValid() and self.number >= 0

    def text(self, kind: QAccessible.Text) -> str:
        """Qt: its name; what it says is its description too: that is read when the reader comes to it."""
        if kind == QAccessible.Text.Description and self.isValid():
            message = self._view.messages[self.number]
            said = f"{f'{NOT_SENT} ' if message.context.is_dropped else ''}{self.content()}"[:MAX_DESCRIPTION]
            # On the screen they are seen only of the last message and of the one that is pointed at.
            figures = in_a_row(figures_of(message))
            return f"{said} ({figures})" if figures else said
        return super().text(kind)

    def role(self) -> QAccessible.Role:
        """Qt: an item of the list."""
        return QAccessible.Role.ListItem

    def state(self) -> QAccessible.State:
        """Qt: whether it is on the screen, and the one the reader went to."""
        state = super().state()
        state.focusable = True
        if self._view.hasFocus() and self._view.current == self.number:
            state.focused = True
        return state

    def rect(self) -> QRect:
        """Qt: where it is on the screen; empty while it is not."""
        for number, y in self._view.visible:
            if number == self.number:
                left, width = self._view.column
                top_left = self._view.viewport().mapToGlobal(QPoint(round(left), round(y)))
                return QRect(top_left.x(), top_left.y(), round(width), round(self._view.layout_of(number).height))
        return QRect()

    def childCount(self) -> int:
        """Qt: its blocks that are laid out."""
        return len(self._laid())

    def child(self, index: int) -> QAccessibleInterface | None:  # type: ignore[override]
        """Qt: a block."""
        laid = self._laid()
        if not 0 <= index < len(laid):
            return None
        box_id, box = laid[index]
        known = self._blocks.get(id(box))
        if known is None or known.number != self.number:
            self._end_blocks_but({id(one) for _id, one in laid if one is not box})
            known = self._blocks[id(box)] = BlockAccessible(self._view, self, self._texts, self.number, box_id, box)
        return known

    def parts(self) -> Iterable[BlockAccessible]:
        """Part of AccessibleNode."""
        return self._blocks.values()

    def _end_blocks_but(self, boxes: set[int]) -> None:
        """A box that was laid out anew or is laid out no more is not kept for the sake of its description."""
        for box in self._blocks.keys() - boxes:
            self._blocks.pop(box).end()

    def control(self, stop: Stop) -> QAccessibleInterface | None:
        """The link or button of a block."""
        for index, (box_id, _box) in enumerate(self._laid()):
            if box_id == stop.box:
                block = self.child(index)
                assert isinstance(block, BlockAccessible)
                return block.control(stop)
        return None

    def _laid(self) -> list[tuple[tuple[int, int], Box]]:
        layout = self._view.layouts.known(self.number) if self.isValid() else None
        return list(layout.laid_boxes()) if layout is not None else []


_in_use: list[TranscriptAccessible] = []
"""Those whose view there still was when the last one was made."""


def _factory(_class_name: str, made_for: QObject) -> QAccessibleInterface | None:
    if not isinstance(made_for, TranscriptView):
        return None
    for former in [one for one in _in_use if one.is_gone]:
        _in_use.remove(former)
        former.end()
    made = TranscriptAccessible(made_for)
    _in_use.append(made)
    keep(made)
    return made


def tell_current(view: TranscriptView) -> None:
    """Have spoken what the reader went to: a link or a button, else a message."""
    if not QAccessible.isActive() or (view.current is None and view.stops.current is None):
        return
    interface = QAccessible.queryAccessibleInterface(view)
    found = interface.focusChild() if interface is not None else None
    if found is not None:
        QAccessible.updateAccessibility(QAccessibleEvent(found, QAccessible.Event.Focus))


_is_installed = False


def make_accessible() -> None:
    """Have every transcript described by the classes above."""
    global _is_installed
    if not _is_installed:
        _is_installed = True
        QAccessible.installFactory(_factory)
