"""WorkSheet: a window that says what is going to be done, shows how far it is, and how it ended."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QGridLayout,
    QProgressBar,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from canal_desktop.language import labelled, tr
from canal_desktop.ui.widgets.announce import announce
from canal_desktop.ui.widgets.flow_layout import FlowLayout
from canal_desktop.ui.widgets.form_area import FormArea
from canal_desktop.ui.widgets.mirror import set_margins
from canal_desktop.ui.widgets.plain_label import PlainLabel
from canal_desktop.ui.widgets.sheet_area import SheetArea
from canal_desktop.ui.widgets.tab_order import follow_layout

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtGui import QShowEvent

WIDTH_PX = 520
NOTES_PX = 160
LONGEST_VALUE = 30
"""Letters; a longer one may take several lines."""
MAX_STEPS = 1_000
"""Of a progress bar: Qt counts in 32 bits, and more cannot be seen."""

SEND_KEYS = ("Ctrl+Return", "Ctrl+Enter")
CLOSE = "close"
CANCEL = "cancel"


class WorkSheet(QDialog):
    """A heading, a sentence, facts in rows, notes, a bar, and buttons at the foot. It stays until it is closed.

    A kind of sheet that sets SCROLLS has all above the buttons scrolled where it is higher than the window, as with
    large letters.

    Signals:
        pressed(str): a button, by its id; Esc and the window's own button press the last one.
    """

    pressed = Signal(str)
    SCROLLS = False

    def __init__(self, title: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Canal – {title}", title=title))
        self.heading = PlainLabel(title, self, wraps=True)
        self.heading.setProperty("role", "title")
        self.words = PlainLabel("", self, wraps=True)
        self._facts = QWidget(self)
        self._grid = QGridLayout(self._facts)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(16)
        self._grid.setVerticalSpacing(4)
        self._grid.setColumnStretch(0, 1)
        self._notes = PlainLabel("", wraps=True)
        self._notes.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeading)
        self._notes_area = QScrollArea(self)
        self._notes_area.setProperty("kind", "reading")
        self._notes_area.setAccessibleName(tr("Notes"))
        self._notes_area.setFrameShape(QFrame.Shape.NoFrame)
        self._notes_area.setWidgetResizable(True)
        self._notes_area.setMaximumHeight(NOTES_PX)
        self._notes_area.setWidget(self._notes)
        self.bar = QProgressBar(self)
        self.bar.setAccessibleName(tr("Progress"))
        self.bar.setTextVisible(False)
        self._foot = FlowLayout(ends_apart=True)
        self._buttons: dict[str, QPushButton] = {}
        self.body = QVBoxLayout()
        """What a kind of sheet puts between its sentence and its facts."""
        self.body.setSpacing(8)
        whole = QWidget(self)
        whole.setObjectName("page")
        outer = column = self._outer = QVBoxLayout(whole)
        outer.setContentsMargins(24, 24, 24, 16)
        outer.setSpacing(12)
        self._inside = QWidget(self) if self.SCROLLS else None
        if self._inside is not None:
            self._inside.setObjectName("page")
            column = QVBoxLayout(self._inside)
            set_margins(column, 0, 0, 8, 0)
            column.setSpacing(12)
        column.addWidget(self.heading)
        column.addWidget(self.words)
        column.addLayout(self.body)
        for widget in (self._facts, self._notes_area, self.bar):
            column.addWidget(widget)
        column.addStretch(1)
        if self._inside is not None:
            outer.addWidget(FormArea(self._inside, title, self), 1)
        outer.addLayout(self._foot)
        self._column = column
        self._area = SheetArea(whole, title, self)
        sheet = QVBoxLayout(self)
        sheet.setContentsMargins(0, 0, 0, 0)
        sheet.addWidget(self._area)
        self.setMinimumWidth(min(WIDTH_PX, max(parent.width() - 32, 320)))
        self.show_facts(())
        self.show_notes(())
        self.hide_progress()

    def give_room_to_body(self) -> None:
        """Let what is between the sentence and the facts have all the room that is left."""
        self._column.setStretchFactor(self.body, MAX_STEPS)

    @property
    def needed_height(self) -> int:
        """How high it is where nothing of it is scrolled, in pixels, at the width it has."""
        return self.height_at(self.width())

    def height_at(self, width: int) -> int:
        """How high it is where nothing of it is scrolled, at another width; both in pixels."""
        if self._inside is None:
            return self._outer.totalHeightForWidth(width)
        margins = self._outer.contentsMargins()
        inner = width - margins.left() - margins.right()
        heights = self._column.heightForWidth(inner) + self._foot.heightForWidth(inner)
        return heights + self._outer.spacing() + margins.top() + margins.bottom()

    def say(self, sentence: str, heading: str | None = None) -> None:
        """Show a sentence, under another heading where one is given; assistive technology reads it out."""
        if heading is not None:
            self.heading.setText(heading)
        self.words.setText(sentence)
        self.words.setVisible(bool(sentence))
        announce(self, sentence)

    def show_facts(self, facts: Sequence[tuple[str, str]]) -> None:
        """Show what is called how, in rows."""
        while (item := self._grid.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.deleteLater()
        for row, (name, value) in enumerate(facts):
            label = PlainLabel(name, self._facts, wraps=True)
            number = PlainLabel(value, self._facts, wraps=len(value) > LONGEST_VALUE)
            number.setAlignment(Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter)
            number.setAccessibleName(labelled(name, value))
            self._grid.addWidget(label, row, 0)
            self._grid.addWidget(number, row, 1)
        self._grid.setColumnStretch(1, int(any(len(value) > LONGEST_VALUE for _name, value in facts)))
        self._facts.setVisible(bool(facts))
        for label in self._facts.findChildren(PlainLabel, options=Qt.FindChildOption.FindDirectChildrenOnly):
            # As with buttons; what is only shown later is not measured now.
            label.setVisible(self._grid.indexOf(label) >= 0)

    def show_notes(self, notes: Sequence[str]) -> None:
        """Show sentences, one a line."""
        self._notes.setText("\n".join(notes))
        self._notes.setAccessibleName("\n".join(notes))
        self._notes_area.setVisible(bool(notes))

    def show_progress(self, done: int, total: int) -> None:
        """Show how much is done; of an unknown total where that is 0."""
        self.bar.show()
        self.bar.setRange(0, MAX_STEPS if total else 0)
        if total:
            self.bar.setValue(min(done * MAX_STEPS // total, MAX_STEPS))

    def hide_progress(self) -> None:
        """Nothing is being done."""
        self.bar.hide()
        self.bar.setRange(0, MAX_STEPS)

    def set_buttons(self, buttons: Sequence[tuple[str, str]], primary: str = "") -> None:
        """Offer these buttons, (id, label); the last one is also pressed by Esc. The primary one, if any, by Enter."""
        for former in self._buttons.values():
            self._foot.removeWidget(former)
            former.hide()
            former.deleteLater()
        self._buttons = {}
        for button_id, label in buttons:
            self._add_button(button_id, label, is_primary=button_id == primary)
        first = self._buttons.get(primary) or next(iter(self._buttons.values()), None)
        if first is not None:
            first.setFocus()

    def put_before_last(self, button_id: str, label: str) -> None:
        """Offer one more button, or the same one with another label; the others and the focus stay as they are."""
        if (there := self._buttons.get(button_id)) is not None:
            there.setText(label)
            return
        last_id, last = self._buttons.popitem()
        self._foot.removeWidget(last)
        self._add_button(button_id, label, is_primary=False)
        self._buttons[last_id] = last
        self._foot.addWidget(last)
        follow_layout(self)

    def _add_button(self, button_id: str, label: str, *, is_primary: bool) -> None:
        button = QPushButton(label, self)
        button.setAutoDefault(is_primary)
        button.setDefault(is_primary)
        button.setProperty("kind", "primary" if is_primary else "")
        button.clicked.connect(lambda: self.pressed.emit(button_id))
        self._foot.addWidget(button)
        # A layout shows what it is given only later, which is too late for a key that was pressed meanwhile.
        button.show()
        self._buttons[button_id] = button

    def press_by_key(self, button_id: str, press: Callable[[], None]) -> None:
        """Have Ctrl+Enter do what a button does from anywhere, as where a field takes Enter for itself."""
        for key in SEND_KEYS:
            QShortcut(QKeySequence(key), self, press)
        words = QKeySequence(SEND_KEYS[0]).toString(QKeySequence.SequenceFormat.NativeText)
        self._buttons[button_id].setToolTip(words)

    def button(self, button_id: str) -> QPushButton:
        """One of the buttons that are offered now."""
        return self._buttons[button_id]

    # Qt's own methods.

    def reject(self) -> None:
        """Qt: Esc, or the window's own button."""
        if self._buttons:
            self.pressed.emit(next(reversed(self._buttons)))
        else:
            super().reject()

    def showEvent(self, event: QShowEvent) -> None:
        """Qt: what a kind of sheet puts into the body was made after what stands below it."""
        super().showEvent(event)
        follow_layout(self)
        parent = self.parentWidget()
        if parent is not None:
            # In large type the sentences take several lines, which Qt does not count in.
            content = 0 if self._inside is None else self._column.heightForWidth(self.width())
            needed = self._area.needed_height(self.width()) + content
            if needed > self.height():
                self.resize(self.width(), max(min(needed, parent.window().height() - 32), self.height()))
