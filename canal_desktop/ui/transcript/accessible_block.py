"""BlockAccessible: what assistive technology sees of a block of a message, of the links in it and of its buttons."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import shiboken6
from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QAccessible, QAccessibleActionInterface

from canal_desktop.language import tr, tr_n
from canal_desktop.markup.blocks import CodeBlock, Heading, MathBlock, Paragraph, Rule, Style, Table
from canal_desktop.ui.transcript import utf16
from canal_desktop.ui.transcript.accessible_node import AccessibleNode, HiddenTexts
from canal_desktop.ui.transcript.box_controls import buttons_of, label_of
from canal_desktop.ui.transcript.reasoning_box import ReasoningTitle
from canal_desktop.ui.transcript.selection import TextPosition

if TYPE_CHECKING:
    from collections.abc import Iterable

    from PySide6.QtGui import QAccessibleInterface

    from canal_desktop.markup.blocks import AnyBlock, Span
    from canal_desktop.ui.transcript.box import Box
    from canal_desktop.ui.transcript.focus_stops import Stop
    from canal_desktop.ui.transcript.selection import BoxId
    from canal_desktop.ui.transcript.view import TranscriptView


def role_of(block: AnyBlock | None) -> QAccessible.Role:
    """The role of a block; None is the line that opens the reasoning."""
    if block is None:
        return QAccessible.Role.Button
    if isinstance(block, Heading):
        return QAccessible.Role.Heading
    if isinstance(block, Rule):
        return QAccessible.Role.Separator
    if isinstance(block, MathBlock):
        return QAccessible.Role.Equation
    if isinstance(block, CodeBlock | Table):
        return QAccessible.Role.Section
    return QAccessible.Role.ListItem if block.place.marker else QAccessible.Role.Paragraph


def name_of(block: AnyBlock) -> str:
    """What a block is called; "" where its text says it all."""
    if isinstance(block, CodeBlock):
        return tr("{language} code", language=block.language) if block.language else tr("Plain code")
    if isinstance(block, Table):
        columns = tr_n("{n} column", "{n} columns", len(block.alignments))
        return tr("Table with {columns} and {rows}", columns=columns, rows=tr_n("{n} row", "{n} rows", len(block.rows)))
    if isinstance(block, MathBlock):
        return tr("Formula {formula}", formula=block.tex)
    if isinstance(block, Heading):
        return block.text.text
    return ""


class PressableNode(AccessibleNode):
    """A painted thing that can be pressed."""

    def __init__(self, view: TranscriptView, owner: QAccessibleInterface, texts: HiddenTexts) -> None:
        super().__init__(view, owner, texts)
        self._action = _Press(self)

    def press(self) -> None:
        """Do what a click on it does."""

    def is_at(self, stop: Stop) -> bool:
        """Whether it is this link or button."""
        return False

    def state(self) -> QAccessible.State:
        """Qt: whether it is on the screen, and in focus."""
        state = super().state()
        stop = self._view.stops.current
        if stop is not None and self._view.hasFocus() and self.is_at(stop):
            state.focused = True
        return state

    def interface_cast(self, kind: QAccessible.InterfaceType) -> Any:
        """Qt: the action interface."""
        if kind == QAccessible.InterfaceType.ActionInterface:
            return shiboken6.VoidPtr(shiboken6.getCppPointer(self._action)[0])
        return super().interface_cast(kind)


class _Press(QAccessibleActionInterface):
    def __init__(self, node: PressableNode) -> None:
        super().__init__()
        self._node = node

    def actionNames(self) -> list[str]:
        return [QAccessibleActionInterface.pressAction()]

    def doAction(self, action_name: str) -> None:
        self._node.press()

    def keyBindingsForAction(self, action_name: str) -> list[str]:
        return []


class BlockAccessible(PressableNode):
    """One block that is laid out: its role, its text, its links."""

    def __init__(
        self,
        view: TranscriptView,
        owner: QAccessibleInterface,
        texts: HiddenTexts,
        number: int,
        box_id: BoxId,
        box: Box,
    ) -> None:
        super().__init__(view, owner, texts)
        self._number = number
        self._box_id = box_id
        self.box = box
        self._links = [LinkAccessible(view, self, texts, span) for span in _links_of(box.block)]
        self._buttons: dict[str, ButtonAccessible] = {}

    @property
    def number(self) -> int:
        """The message it belongs to."""
        return self._number

    def parts(self) -> Iterable[AccessibleNode]:
        """Part of AccessibleNode."""
        return [*self._links, *self._buttons.values()]

    def name(self) -> str:
        """Part of AccessibleNode."""
        if isinstance(self.box, ReasoningTitle):
            return self.box.title
        return name_of(self.box.block) if self.box.block is not None else ""

    def content(self) -> str:
        """Part of AccessibleNode."""
        return self.box.text

    def role(self) -> QAccessible.Role:
        """Qt: what it is."""
        return role_of(self.box.block)

    def state(self) -> QAccessible.State:
        """Qt: whether it is on the screen, and open."""
        state = super().state()
        if isinstance(self.box, ReasoningTitle):
            state.expandable = True
            state.expanded = self.box.is_open
            state.collapsed = not self.box.is_open
        return state

    def press(self) -> None:
        """Open or close the reasoning; nothing else is pressed as a whole."""
        if isinstance(self.box, ReasoningTitle):
            self._view.toggle_reasoning(self._number)

    def rect(self) -> QRect:
        """Qt: where it is on the screen; empty while it is not."""
        for number, y in self._view.visible:
            if number == self._number:
                layout = self._view.layout_of(number)
                if layout.neighbour(self._box_id, 0) is None:
                    break
                top = y + layout.box_top(self._box_id)
                left, width = self._view.column
                inside = QRect(round(left), round(top), round(width), round(self.box.height))
                seen = inside.intersected(self._view.viewport().rect())
                if seen.isEmpty():
                    break
                return inside.translated(self._view.viewport().mapToGlobal(QPoint(0, 0)))
        return QRect()

    def childCount(self) -> int:
        """Qt: its links, then its buttons."""
        return len(self._links) + len(buttons_of(self.box))

    def child(self, index: int) -> QAccessibleInterface | None:  # type: ignore[override]
        """Qt: a link or a button."""
        if 0 <= index < len(self._links):
            return self._links[index]
        buttons = [button for button, _label, _rect in buttons_of(self.box)]
        if not 0 <= index - len(self._links) < len(buttons):
            return None
        button = buttons[index - len(self._links)]
        if button not in self._buttons:
            self._buttons[button] = ButtonAccessible(self._view, self, self._texts, button)
        return self._buttons[button]

    def control(self, stop: Stop) -> PressableNode | None:
        """A link or a button of it."""
        for index in range(self.childCount()):
            child = self.child(index)
            assert isinstance(child, PressableNode)
            if child.is_at(stop):
                return child
        return None

    @property
    def position(self) -> TextPosition:
        """The block's beginning."""
        return TextPosition(self._number, self._box_id, 0)


class ButtonAccessible(PressableNode):
    """A button that a box paints itself."""

    def __init__(self, view: TranscriptView, owner: BlockAccessible, texts: HiddenTexts, button: str) -> None:
        super().__init__(view, owner, texts)
        self._block = owner
        self._button = button

    def name(self) -> str:
        """Part of AccessibleNode."""
        return label_of(self._block.box, self._button)

    def is_at(self, stop: Stop) -> bool:
        """Part of PressableNode."""
        here = self._block.position
        return (stop.message, stop.box, stop.button) == (here.message, here.box, self._button)

    def role(self) -> QAccessible.Role:
        """Qt: what it is."""
        return QAccessible.Role.Button

    def press(self) -> None:
        """Do what a click on it does."""
        self._view.commands.press(self._block.position, self._button)

    def rect(self) -> QRect:
        """Qt: where it is on the screen."""
        whole = self._block.rect()
        found = next((rect for button, _label, rect in buttons_of(self._block.box) if button == self._button), None)
        if whole.isEmpty() or found is None:
            return QRect()
        return found.toRect().translated(whole.topLeft())


class LinkAccessible(PressableNode):
    """A link in a block."""

    def __init__(self, view: TranscriptView, owner: BlockAccessible, texts: HiddenTexts, span: Span) -> None:
        super().__init__(view, owner, texts)
        self._block = owner
        self._span = span

    def name(self) -> str:
        """Part of AccessibleNode."""
        block = self._block.box.block
        assert isinstance(block, Paragraph | Heading)
        return block.text.text[self._span.start : self._span.end]

    def text(self, kind: QAccessible.Text) -> str:
        """Qt: its name, and where it leads."""
        return self._span.target if kind == QAccessible.Text.Description else super().text(kind)

    def is_at(self, stop: Stop) -> bool:
        """Part of PressableNode."""
        here = self._block.position
        return (stop.message, stop.box, stop.button, stop.label) == (here.message, here.box, "", self.name())

    def role(self) -> QAccessible.Role:
        """Qt: what it is."""
        return QAccessible.Role.Link

    def press(self) -> None:
        """Follow it."""
        self._view.links.activate(self.name(), self._span.target)

    def rect(self) -> QRect:
        """Qt: where it is on the screen."""
        whole = self._block.rect()
        if whole.isEmpty():
            return whole
        block = self._block.box.block
        assert isinstance(block, Paragraph | Heading)
        lead = utf16.length(self._block.box.text) - utf16.length(block.text.text)
        left, top, height = self._block.box.rect_of(lead + utf16.to_utf16(block.text.text, self._span.start))
        right, end_top, _height = self._block.box.rect_of(lead + utf16.to_utf16(block.text.text, self._span.end))
        width = right - left if end_top == top and right > left else whole.width() - left
        return QRect(whole.x() + round(left), whole.y() + round(top), round(width), round(height))


def _links_of(block: AnyBlock | None) -> list[Span]:
    if not isinstance(block, Paragraph | Heading):
        return []
    return [span for span in block.text.spans if span.style & (Style.LINK | Style.IMAGE) and span.target]
