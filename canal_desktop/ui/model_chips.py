"""ModelChips: the switches of the model picker's filters, each with a key."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QToolButton, QWidget

from canal_desktop.language import tr
from canal_desktop.ui.model_filters import NAMES, SPOKEN, ModelFilter
from canal_desktop.ui.theme.open_sheets import wear_font
from canal_desktop.ui.widgets.announce import announce
from canal_desktop.ui.widgets.flow_layout import FlowLayout
from canal_desktop.ui.widgets.plain_label import set_tooltip

if TYPE_CHECKING:
    from canal_desktop.ui.theme.theme import Theme

SPACING_PX = 6


class ModelChips(QWidget):
    """A line of switches that goes on in the next line where there is no room.

    Signals:
        changed(): another set of filters is on.
    """

    changed = Signal()

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        flow = FlowLayout(self)
        flow.setSpacing(SPACING_PX)
        self.buttons: dict[ModelFilter, QToolButton] = {}
        for number, one in enumerate(ModelFilter, 1):
            keys = QKeySequence(f"Ctrl+{number}").toString(QKeySequence.SequenceFormat.NativeText)
            chip = QToolButton(self)
            chip.setText(NAMES[one])
            wear_font(chip, "small_font", theme)
            chip.setProperty("kind", "chip")
            chip.setCheckable(True)
            # Who speaks to the computer says what is seen.
            chip.setAccessibleName(NAMES[one])
            chip.setAccessibleDescription(f"{SPOKEN[one]}, {keys}")
            set_tooltip(chip, f"{SPOKEN[one]} ({keys})")
            chip.toggled.connect(lambda _on: self.changed.emit())
            flow.addWidget(chip)
            self.buttons[one] = chip

    @property
    def on(self) -> tuple[ModelFilter, ...]:
        """The filters that are on."""
        return tuple(one for one, chip in self.buttons.items() if chip.isChecked())

    def toggle(self, number: int) -> bool:
        """Switch the filter with that number, from 1; False where there is none."""
        if not 1 <= number <= len(self.buttons):
            return False
        one, chip = list(self.buttons.items())[number - 1]
        chip.toggle()
        is_on = chip.isChecked()
        announce(self, tr("{filter}: on", filter=SPOKEN[one]) if is_on else tr("{filter}: off", filter=SPOKEN[one]))
        return True

    def clear(self) -> None:
        """Switch all of them off."""
        for chip in self.buttons.values():
            chip.setChecked(False)
