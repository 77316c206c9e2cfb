"""ContextList: the parts of a request as a list in which each can be switched off and on, pinned, and gone to."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QStyle

from canal_desktop.language import tr
from canal_desktop.ui.context_delegate import ContextDelegate
from canal_desktop.ui.context_rows import ContextRows
from canal_desktop.ui.sidebar.uniform_list import UniformList

if TYPE_CHECKING:
    from PySide6.QtCore import QModelIndex
    from PySide6.QtGui import QKeyEvent, QMouseEvent
    from PySide6.QtWidgets import QWidget

    from canal_desktop.app.next_request import NextRequest
    from canal_desktop.domain.context import ContextPart
    from canal_desktop.ui.theme.theme import Theme


class ContextList(UniformList):
    """Space, or a click on the sign, switches a part; P pins it; Enter or a double click goes to its message.

    Signals:
        switched(ContextPart), pinned(ContextPart), wanted(ContextPart): as above.
        moved(): the cursor is on another part.
    """

    switched = Signal(object)
    pinned = Signal(object)
    wanted = Signal(object)
    moved = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.parts = ContextRows(self)
        self._delegate = ContextDelegate(theme, self)
        self.setAccessibleName(tr("Parts of the request"))
        self.setModel(self.parts)
        self.setItemDelegate(self._delegate)
        self.set_row_px(self._delegate.row_px)
        self.doubleClicked.connect(lambda index: self._emit(self.wanted, index.row()))

    def set_theme(self, theme: Theme) -> None:
        """Use other colours and fonts."""
        self._delegate.set_theme(theme)
        self.set_row_px(self._delegate.row_px)
        self.updateGeometries()
        self.viewport().update()

    @property
    def current_part(self) -> ContextPart | None:
        """The part under the cursor."""
        return self.parts.part(self.currentIndex().row())

    def show_request(self, request: NextRequest) -> None:
        """Show another state; the cursor stays on its part."""
        part = self.current_part
        self.parts.show_request(request)
        self._find(part)

    def filter(self, words: str) -> None:
        """Show only what has these words."""
        part = self.current_part
        self.parts.filter(words)
        self._find(part)

    def sort_by_size(self, by_size: bool) -> None:
        """Show the largest first, or everything as it is sent."""
        part = self.current_part
        self.parts.sort_by_size(by_size)
        self._find(part)

    def _find(self, part: ContextPart | None) -> None:
        """Put the cursor on a part again, else on the last row, which is what is sent last."""
        row = None if part is None else self.parts.row_of(part, self.currentIndex().row())
        if row is None:
            row = self.row_count() - 1 if part is None else 0
        if self.row_count():
            index = self.parts.index(row)
            if index != self.currentIndex():
                self.setCurrentIndex(index)
                self.scrollTo(index)
        self.updateGeometries()
        self.moved.emit()

    def _emit(self, signal: object, row: int) -> None:
        part = self.parts.part(row)
        if part is not None:
            signal.emit(part)  # type: ignore[attr-defined]

    # Qt's own methods.

    def currentChanged(self, current: QModelIndex, previous: QModelIndex) -> None:  # type: ignore[override]
        """Qt: the cursor has moved."""
        super().currentChanged(current, previous)
        self.moved.emit()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Qt: a click on the sign switches its part."""
        super().mousePressEvent(event)
        row = self.indexAt(event.position().toPoint()).row()
        place = self.row_rect(row)
        sign = QStyle.visualRect(self.layoutDirection(), place, self._delegate.sign_rect(place))
        is_sign = row >= 0 and sign.contains(event.position().toPoint())
        if is_sign and event.button() is Qt.MouseButton.LeftButton:
            self._emit(self.switched, row)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Qt: the keys that mean something to a part."""
        signals = {
            Qt.Key.Key_Space: self.switched,
            Qt.Key.Key_P: self.pinned,
            Qt.Key.Key_Return: self.wanted,
            Qt.Key.Key_Enter: self.wanted,
        }
        held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        signal = signals.get(Qt.Key(event.key())) if held == Qt.KeyboardModifier.NoModifier else None
        if signal is None:
            super().keyPressEvent(event)
        else:
            self._emit(signal, self.currentIndex().row())
