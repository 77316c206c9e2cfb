"""BatchBar: how many conversations are selected, and what can be done to all of them; at the foot of the sidebar."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from canal_desktop.language import tr, tr_n
from canal_desktop.ui.sidebar.list_actions import NAMES, ListAction
from canal_desktop.ui.widgets.flow_layout import FlowLayout
from canal_desktop.ui.widgets.own_escape import claims_escape
from canal_desktop.ui.widgets.plain_label import PlainLabel

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QKeyEvent

LEFT_OUT = {ListAction.MARK_UNREAD, ListAction.MARK_READ}
"""These have their place in the menu only."""


class BatchBar(QWidget):
    """Seen while more than one conversation is selected.

    Signals:
        asked(ListAction): a button was pressed.
        left(): the selection is to end.
    """

    asked = Signal(object)
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(tr("Selected conversations"))
        self._actions: tuple[ListAction, ...] = ()
        self._label = PlainLabel("", self)
        self._label.setProperty("role", "small")
        self._holder = QWidget(self)
        self._flow = FlowLayout(self._holder)
        self._flow.setSpacing(4)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 4, 12, 4)
        column.setSpacing(4)
        column.addWidget(self._label)
        column.addWidget(self._holder)
        self.hide()

    @property
    def text(self) -> str:
        """What it says, such as "3 selected"."""
        return self._label.text()

    def show_actions(self, count: int, actions: Sequence[ListAction]) -> None:
        """Show this for so many conversations; nothing is shown for fewer than two."""
        wanted = tuple(action for action in actions if action not in LEFT_OUT)
        if count > 1:
            self._label.setText(tr_n("{n} selected", "{n} selected", count))
            if wanted != self._actions:
                self._fill(wanted)
        self.setVisible(count > 1)

    def _fill(self, actions: tuple[ListAction, ...]) -> None:
        self._actions = actions
        while (item := self._flow.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for action in actions:
            button = self._button(
                NAMES[action], tr("{action}: all selected conversations", action=NAMES[action].rstrip("…"))
            )
            button.clicked.connect(lambda _checked=False, chosen=action: self.asked.emit(chosen))
        close = self._button(tr("Cancel"), tr("Leave the selection (Esc)"))
        close.clicked.connect(self.left)

    def _button(self, text: str, hint: str) -> QPushButton:
        button = QPushButton(text, self._holder)
        button.setProperty("kind", "quiet")
        button.setProperty("compact", "true")
        button.setToolTip(hint)
        self._flow.addWidget(button)
        button.show()
        return button

    # Qt's own methods.

    def event(self, event: QEvent) -> bool:
        """Qt: Esc is ours while a button has the keyboard."""
        return claims_escape(event) or super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Qt: Esc leaves the selection."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)
