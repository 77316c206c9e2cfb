"""ContextSheet: everything that the next message is sent with, part by part, and what is to be done about it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QComboBox, QDialog, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from canal_desktop.language import tr
from canal_desktop.ui.context_list import ContextList
from canal_desktop.ui.context_words import advice, drop_words
from canal_desktop.ui.share_legend import ShareLegend
from canal_desktop.ui.widgets.announce import announce
from canal_desktop.ui.widgets.captioned import name_box
from canal_desktop.ui.widgets.flow_layout import FlowLayout
from canal_desktop.ui.widgets.plain_label import PlainLabel
from canal_desktop.ui.widgets.search_field import SearchField
from canal_desktop.ui.widgets.sheet_area import FRAME_PX, put_in_area

if TYPE_CHECKING:
    from PySide6.QtGui import QShowEvent

    from canal_desktop.app.next_request import NextRequest
    from canal_desktop.ui.theme.theme import Theme

WIDTH_PX, HEIGHT_PX = 820, 620
LEAST_WIDTH_PX = 360
LEAST_ROWS = 3
HINT = tr(
    "Space leaves a part out or includes it again, P pins its message, Enter goes to it. All tokens are estimates."
)
SWITCH_LABELS, PIN_LABELS = (tr("Leave out"), tr("Include again")), (tr("Pin"), tr("Unpin"))
ORDERS = (tr("As it is sent"), tr("Largest first"))


class ContextSheet(QDialog):
    """It stays open while parts are switched; each change is shown at once.

    Signals:
        switched(ContextPart): leave this part out, or send it again.
        pinned(ContextPart): pin its message, or no longer.
        wanted(ContextPart): show its message.
        drop_pressed(): leave out the oldest messages until the rest fits.
        undo_pressed(): take back what was chosen last.
        copy_pressed(): copy the request.
    """

    switched = Signal(object)
    pinned = Signal(object)
    wanted = Signal(object)
    drop_pressed = Signal()
    undo_pressed = Signal()
    copy_pressed = Signal()

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Canal – What is sent"))
        self.words = PlainLabel("", self, wraps=True)
        self.legend = ShareLegend(theme, self)
        self.spent = PlainLabel("", self, wraps=True)
        self.spent.setProperty("role", "small")
        self._has_room = True
        self.search = SearchField(tr("Filter the parts"), self, empties_on_escape=True)
        self.order = QComboBox(self)
        name_box(self.order, tr("Order of the parts"))
        self.order.addItems(ORDERS)
        self.list = ContextList(theme, self)
        self.said = PlainLabel(HINT, self, wraps=True)
        self.said.setProperty("role", "small")
        self.switch = self._button(tr("Leave out"))
        self.pin = self._button(tr("Pin"))
        self.go = self._button(tr("Go to message"))
        self.drop = self._button(tr("Drop the oldest"))
        self.undo = self._button(tr("Undo"))
        self.copy = self._button(tr("Copy as JSON"))
        self.copy.setAccessibleName(tr("Copy the request as JSON"))
        self.closing = self._button(tr("Close"))
        self._lay_out()
        self._wanted = QSize(
            min(theme.scaled(WIDTH_PX), max(parent.width() - 32, LEAST_WIDTH_PX)),
            min(theme.scaled(HEIGHT_PX), parent.height() - 32),
        )
        self._join()
        self.set_can_undo(can=False)
        self.list.setFocus()

    def show_request(self, request: NextRequest) -> None:
        """Show another state of the request."""
        self.words.setText(advice(request.shares))
        self.legend.show_shares(request.shares)
        self.list.show_request(request)
        dropped = request.to_drop()
        if not dropped and self.drop.hasFocus():
            self.list.setFocus()
        self.drop.setText(drop_words(request, dropped))
        self.drop.setEnabled(bool(dropped))
        self._show_current()

    def show_spent(self, sentence: str) -> None:
        """Say what the conversation took so far."""
        self.spent.setText(sentence)
        self.spent.setVisible(bool(sentence) and self._has_room)

    def say(self, sentence: str) -> None:
        """Show a sentence about what was just done, and have it spoken."""
        self.said.setText(sentence)
        announce(self.list, sentence)

    def set_can_undo(self, *, can: bool) -> None:
        """Offer to take back what was chosen last."""
        if not can and self.undo.hasFocus():
            self.list.setFocus()
        self.undo.setEnabled(can)

    def _button(self, label: str) -> QPushButton:
        button = QPushButton(label, self)
        button.setAutoDefault(False)
        return button

    def _lay_out(self) -> None:
        above = QHBoxLayout()
        above.setSpacing(8)
        above.addWidget(self.search, 1)
        above.addWidget(self.order)
        # What names itself by the request stands last in a row of its own: no other button moves as it changes.
        chosen, foot = FlowLayout(), FlowLayout(ends_apart=True)
        for button in (self.switch, self.pin, self.go, self.undo):
            chosen.addWidget(button)
        for button in (self.copy, self.drop, self.closing):
            foot.addWidget(button)
        for button, labels in ((self.switch, SWITCH_LABELS), (self.pin, PIN_LABELS)):
            _hold_width(button, labels)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(10)
        column.addWidget(self.words)
        column.addWidget(self.legend)
        column.addWidget(self.spent)
        column.addLayout(above)
        column.addWidget(self.list, 1)
        column.addWidget(self.said)
        column.addLayout(chosen)
        column.addLayout(foot)
        self._area = put_in_area(self)

    def _join(self) -> None:
        self.list.switched.connect(self.switched)
        self.list.pinned.connect(self.pinned)
        self.list.wanted.connect(self.wanted)
        self.list.moved.connect(self._show_current)
        self.search.textChanged.connect(self.list.filter)
        self.order.currentIndexChanged.connect(lambda number: self.list.sort_by_size(number == 1))
        for button, signal in ((self.switch, self.switched), (self.pin, self.pinned), (self.go, self.wanted)):
            button.clicked.connect(lambda _checked=False, signal=signal: self._emit(signal))
        self.drop.clicked.connect(self.drop_pressed)
        self.undo.clicked.connect(self.undo_pressed)
        self.copy.clicked.connect(self.copy_pressed)
        self.closing.clicked.connect(self.reject)
        shortcut = QShortcut(QKeySequence(QKeySequence.StandardKey.Undo), self)
        shortcut.activated.connect(self.undo.click)

    def _emit(self, signal: object) -> None:
        part = self.list.current_part
        if part is not None:
            signal.emit(part)  # type: ignore[attr-defined]

    def _show_current(self) -> None:
        """The buttons say what they do to the part under the cursor."""
        part = self.list.current_part
        self.switch.setText(SWITCH_LABELS[part is not None and not part.is_sent])
        self.pin.setText(PIN_LABELS[part is not None and part.is_pinned])
        for button in (self.switch, self.pin, self.go):
            button.setEnabled(part is not None)

    # Qt's own methods.

    def showEvent(self, event: QShowEvent) -> None:
        """Qt: it becomes as large as it is wanted, and higher where its words and buttons would have no room."""
        super().showEvent(event)
        self.list.setMinimumHeight(LEAST_ROWS * self.list.row_px)
        room = self.screen().availableSize().height() - FRAME_PX
        needed = self._area.needed_height(self._wanted.width())
        if needed > room:
            # In large letters on a small screen it gives way: the header and the usage page say the same.
            self.spent.hide()
            self._has_room = False
            needed = self._area.needed_height(self._wanted.width())
        self.resize(self._wanted.width(), min(max(self._wanted.height(), needed), room))


def _hold_width(button: QPushButton, labels: tuple[str, ...]) -> None:
    """Keep a button as wide as its longest label, so that nothing moves under the pointer when it changes."""
    shown, widths = button.text(), []
    for label in labels:
        button.setText(label)
        widths.append(button.sizeHint().width())
    button.setText(shown)
    button.setMinimumWidth(max(widths))
