"""AccessibleNode: the part of an accessible object that is the same for everything that is painted and is no widget."""

from __future__ import annotations

from collections import OrderedDict
from typing import TYPE_CHECKING, Any

import shiboken6
from PySide6.QtCore import QRect
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QTextEdit, QWidget

from canal_desktop.ui.widgets.descriptions import take_back
from canal_desktop.ui.widgets.veil import VEIL

if TYPE_CHECKING:
    from collections.abc import Iterable

    from PySide6.QtCore import QObject
    from PySide6.QtGui import QWindow

    from canal_desktop.ui.transcript.view import TranscriptView

MAX_TEXT = 200_000
MAX_PLACED = 20_000
"""Characters of a longer text have no places: laying all of it out would hold up the window."""

KEPT_TEXTS = 48


class HiddenText(QTextEdit):
    """A text in a widget nobody sees: Qt's own text interface is complete, one made in Python is not."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setReadOnly(True)
        self.setFrameShape(QTextEdit.Shape.NoFrame)
        self.document().setDocumentMargin(0)
        self.hide()


class HiddenTexts:
    """The texts that were asked for lately, by the object that has them; each stands where its object is painted."""

    def __init__(self, view: TranscriptView) -> None:
        self._view = view
        self._texts: OrderedDict[int, HiddenText] = OrderedDict()

    def pointer(self, node: AccessibleNode) -> Any:
        """The text interface of a node, as the pointer Qt expects (anything else crashes)."""
        key = id(node)
        if key not in self._texts and len(self._texts) >= KEPT_TEXTS:
            _key, widget = self._texts.popitem(last=False)
        elif key in self._texts:
            widget = self._texts.pop(key)
        else:
            widget = HiddenText(self._view.viewport())
        self._texts[key] = widget
        text = node.content()[:MAX_TEXT]
        if text != widget.toPlainText():
            widget.setPlainText(text)
        self._place(widget, node)
        # Asked for each time. It is deleted with the widget and PySide is not told: what comes to lie in its place
        # later, a widget perhaps, would be taken for it by all of Python as long as anybody here refers to it.
        interface = QAccessible.queryAccessibleInterface(widget)
        return shiboken6.VoidPtr(shiboken6.getCppPointer(interface.textInterface())[0])

    def _place(self, widget: HiddenText, node: AccessibleNode) -> None:
        """Where the text is painted: a client that asks for a character's place gets about the right one."""
        rect = node.rect()
        viewport = self._view.viewport()
        inside = QRect(viewport.mapFromGlobal(rect.topLeft()), rect.size())
        if rect.isEmpty() or widget.document().characterCount() > MAX_PLACED:
            return
        widget.setFont(self._view.metrics.theme.text_font)
        widget.setGeometry(inside)
        # A widget that is not shown lays nothing out by itself.
        widget.document().setTextWidth(inside.width())


class AccessibleNode(QAccessibleInterface):
    """One painted thing; subclasses say what it is called, what it says and where it lies."""

    def __init__(self, view: TranscriptView, owner: QAccessibleInterface, texts: HiddenTexts) -> None:
        super().__init__()
        self._view = view
        self._owner = owner
        self._texts = texts
        QAccessible.registerAccessibleInterface(self)

    def name(self) -> str:
        """What it is called."""
        return ""

    def content(self) -> str:
        """What it says; "" where it has no text of its own."""
        return ""

    def parts(self) -> Iterable[AccessibleNode]:
        """What was made for what is inside it."""
        return ()

    def end(self) -> None:
        """Have Qt forget it and its parts. Qt's half of it is gone then: it must not be used again."""
        for part in self.parts():
            part.end()
        take_back(self)

    def is_shown(self) -> bool:
        """Whether it is on the screen."""
        return not self.rect().isEmpty()

    def isValid(self) -> bool:
        """Qt: whether it is still there, and may be read."""
        return not VEIL.is_down and shiboken6.isValid(self._view)

    def object(self) -> QObject | None:  # type: ignore[override]
        """Qt: there is no widget behind it."""
        return None

    def parent(self) -> QAccessibleInterface:
        """Qt: what holds it."""
        return self._owner

    def window(self) -> QWindow:
        """Qt: the window of what holds it."""
        return self._owner.window()

    def child(self, index: int) -> QAccessibleInterface | None:  # type: ignore[override]
        """Qt: it has none."""
        return None

    def childAt(self, x: int, y: int) -> QAccessibleInterface | None:  # type: ignore[override]
        """Qt: the child at a point of the screen."""
        for index in range(self.childCount()):
            child = self.child(index)
            if child is not None and child.rect().contains(x, y):
                return child
        return None

    def childCount(self) -> int:
        """Qt: it has none."""
        return 0

    def indexOfChild(self, child: QAccessibleInterface) -> int:
        """Qt: where a child stands."""
        return next((index for index in range(self.childCount()) if self.child(index) is child), -1)

    def state(self) -> QAccessible.State:
        """Qt: whether it is on the screen."""
        state = QAccessible.State()
        state.readOnly = True
        if not self.is_shown():
            state.offscreen = True
        return state

    def text(self, kind: QAccessible.Text) -> str:
        """Qt: its name; what it says comes through the text interface."""
        return self.name() if kind == QAccessible.Text.Name and self.isValid() else ""

    def setText(self, kind: QAccessible.Text, text: str) -> None:
        """Qt: nothing here can be written."""

    def interface_cast(self, kind: QAccessible.InterfaceType) -> Any:
        """Qt: the text interface, where it has a text."""
        if kind == QAccessible.InterfaceType.TextInterface and self.isValid() and self.content():
            return self._texts.pointer(self)
        return shiboken6.VoidPtr(0)
