"""SoundBar: the strip over the composer that says what is heard or recorded, how far it is, and has its buttons."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QProgressBar, QPushButton, QVBoxLayout, QWidget

from canal_desktop.language import tr
from canal_desktop.ui.widgets.announce import announce
from canal_desktop.ui.widgets.flow_layout import FlowLayout
from canal_desktop.ui.widgets.mirror import set_margins
from canal_desktop.ui.widgets.own_escape import claims_escape
from canal_desktop.ui.widgets.plain_label import PlainLabel

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QResizeEvent

STEPS = 1_000
LEAST_LETTERS = 24
"""Of a sentence that stands beside the buttons."""


class SoundBar(QFrame):
    """Hidden while there is nothing to say. Esc presses the last button, also from the composer.

    Signals:
        pressed(str): a button, by its id.
    """

    pressed = Signal(str)

    def __init__(self, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("notice")
        self.setAccessibleName(name)
        self._label = PlainLabel("", self, wraps=True)
        self.meter = QProgressBar(self)
        self.meter.setTextVisible(False)
        self.meter.setRange(0, STEPS)
        self._buttons: dict[str, QPushButton] = {}
        said = QVBoxLayout()
        said.setSpacing(4)
        said.addWidget(self._label)
        said.addWidget(self.meter)
        self._holder = QWidget(self)
        self._flow = FlowLayout(self._holder)
        self._grid = QGridLayout(self)
        set_margins(self._grid, 12, 6, 6, 6)
        self._grid.setHorizontalSpacing(8)
        self._grid.setVerticalSpacing(4)
        self._grid.setColumnStretch(0, 1)
        self._grid.addLayout(said, 0, 0)
        self._grid.addWidget(self._holder, 0, 1)
        self.hide()

    @property
    def text(self) -> str:
        """What it says."""
        return self._label.text()

    def say(self, sentence: str, *, aloud: bool = False) -> None:
        """Show a sentence; aloud has assistive technology read it out, which is too much for every second."""
        if sentence != self._label.text():
            self._label.setText(sentence)
            if aloud:
                announce(self, sentence)

    def show_share(self, share: float | None, name: str = tr("Progress")) -> None:
        """Fill the meter, 0 to 1; None hides it."""
        self.meter.setVisible(share is not None)
        self.meter.setAccessibleName(name)
        if share is not None:
            self.meter.setValue(round(min(max(share, 0.0), 1.0) * STEPS))

    def set_buttons(self, buttons: Sequence[tuple[str, str, str]]) -> None:
        """Offer these, (id, label, name for assistive technology); the last one ends it."""
        wanted = [button_id for button_id, _label, _name in buttons]
        if wanted != list(self._buttons):
            had_focus = any(button.hasFocus() for button in self._buttons.values())
            for former in self._buttons.values():
                self._flow.removeWidget(former)
                former.hide()
                former.deleteLater()
            self._buttons = {button_id: self._make(button_id) for button_id in wanted}
            if had_focus and self._buttons:
                next(iter(self._buttons.values())).setFocus()
        for button_id, label, name in buttons:
            self._buttons[button_id].setText(label)
            self._buttons[button_id].setAccessibleName(name)
            self._buttons[button_id].setToolTip(name)
        self._fit()

    def offers(self, button_id: str) -> bool:
        """Whether there is such a button now."""
        return button_id in self._buttons

    def button(self, button_id: str) -> QPushButton:
        """One of the buttons that are offered now."""
        return self._buttons[button_id]

    def leave(self) -> None:
        """Press the last button."""
        if self._buttons:
            self.pressed.emit(next(reversed(self._buttons)))

    def _make(self, button_id: str) -> QPushButton:
        button = QPushButton(self._holder)
        button.setProperty("kind", "quiet")
        button.setProperty("compact", True)
        button.clicked.connect(lambda: self.pressed.emit(button_id))
        self._flow.addWidget(button)
        button.show()
        return button

    def _fit(self) -> None:
        """Put the buttons below the sentence where they would leave it too little room."""
        widths = [button.sizeHint().width() for button in self._buttons.values()]
        needed = sum(widths) + max(self._flow.spacing(), 0) * len(widths)
        is_narrow = self.width() - needed < LEAST_LETTERS * self.fontMetrics().averageCharWidth()
        self._holder.setMinimumWidth(1 if is_narrow else needed)
        self._grid.removeWidget(self._holder)
        if is_narrow:
            self._grid.addWidget(self._holder, 1, 0, 1, 2)
        else:
            self._grid.addWidget(self._holder, 0, 1, Qt.AlignmentFlag.AlignVCenter)

    # Qt's own methods.

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Qt: there is room for another arrangement."""
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self._fit()

    def event(self, event: QEvent) -> bool:
        """Qt: Esc is its own while the keyboard is here."""
        if claims_escape(event):
            return True
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and event.key() == Qt.Key.Key_Escape:
            self.leave()
            return True
        return super().event(event)
