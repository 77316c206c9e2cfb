"""Editors: the fields in which a setting is changed; each tells a value once it can be used, and why one cannot."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Protocol

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import QCheckBox, QLineEdit, QWidget

from canal_desktop.domain.errors import InvalidInput
from canal_desktop.language import grouped, tr
from canal_desktop.ui.widgets.choice_box import FEW_LETTERS, ChoiceBox
from canal_desktop.ui.widgets.mirror import write_line

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from PySide6.QtCore import SignalInstance
    from PySide6.QtGui import QFocusEvent

MAX_LENGTH = 200
SYSTEM_FONT = tr("System default")


class Editor(Protocol):
    """A widget with a value of the settings.

    chosen tells the value the user has made of it; refused tells a sentence where what stands in it cannot be used,
    and "" once it can be again.
    """

    @property
    def chosen(self) -> SignalInstance:
        """The signal; the value is its argument."""

    @property
    def refused(self) -> SignalInstance:
        """The signal; the sentence is its argument."""

    def show_value(self, value: Any) -> None:
        """Show a value; emits nothing."""


class ChoiceEditor(ChoiceBox):
    """One of several values; label_of names one that is not among them."""

    refused = Signal(str)

    def __init__(
        self, choices: Iterable[tuple[object, str]], parent: QWidget, label_of: Callable[[Any], str] = str
    ) -> None:
        super().__init__(choices, parent)
        self._label_of = label_of

    def show_value(self, value: object, label: str = "") -> None:
        """Part of Editor."""
        super().show_value(value, label or self._label_of(value))


class Switch(QCheckBox):
    """On or off.

    Signals:
        chosen(bool), refused(str): as of an Editor.
    """

    chosen = Signal(object)
    refused = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(tr("On", about="a setting"), parent)
        self.clicked.connect(lambda on: self.chosen.emit(on))

    def show_value(self, value: bool) -> None:
        """Part of Editor."""
        self.setChecked(value)


class LineEditor(QLineEdit):
    """A line of text; what stands in it where it is empty says what that means.

    clean makes the value of what was typed, or raises InvalidInput with the sentence that says what to do.

    Signals:
        chosen(object): the user has written another text and left the field, or pressed Enter.
        refused(str): as of an Editor.
    """

    chosen = Signal(object)
    refused = Signal(str)

    def __init__(self, when_empty: str, parent: QWidget, clean: Callable[[str], Any] = str.strip) -> None:
        super().__init__(parent)
        write_line(self)
        self.setPlaceholderText(when_empty)
        self.setMaxLength(MAX_LENGTH)
        self._clean = clean
        self._told = ""
        self.editingFinished.connect(self._tell)

    def show_value(self, value: object) -> None:
        """Part of Editor."""
        self._told = str(value)
        self.setText(self._told)

    def minimumSizeHint(self) -> QSize:
        """Qt: a few letters are enough."""
        return QSize(FEW_LETTERS * self.fontMetrics().averageCharWidth(), super().minimumSizeHint().height())

    def _tell(self) -> None:
        typed = self.text().strip()
        if typed == self._told:
            self.refused.emit("")
            return
        try:
            value = self._clean(typed)
        except InvalidInput as error:
            self.refused.emit(str(error))
            return
        self._told = typed
        self.refused.emit("")
        self.chosen.emit(value)


class NumberOrNone(LineEditor):
    """A number, or 0 for none, where the field is empty; clean makes the number of what was typed."""

    def __init__(self, when_none: str, parent: QWidget, clean: Callable[[str], int]) -> None:
        super().__init__(when_none, parent, lambda text: clean(text) if text else 0)

    def show_value(self, value: object) -> None:
        """Part of Editor."""
        super().show_value(value or "")


def whole_number(low: int, high: int) -> Callable[[str], int]:
    """What makes a number of what was typed, from low to high."""

    def clean(text: str) -> int:
        digits = text.replace(grouped(1000)[1:-3], "").strip()
        if not digits.isdecimal() or not low <= int(digits[:9]) <= high or len(digits) > len(str(high)):
            raise InvalidInput(
                tr("Enter a whole number from {lowest} to {highest}.", lowest=grouped(low), highest=grouped(high))
            )
        return int(digits)

    return clean


class FontEditor(ChoiceEditor):
    """The families of fonts, the system's first; asked for when the box is first used, as there may be thousands."""

    def __init__(self, parent: QWidget, *, only_fixed: bool) -> None:
        super().__init__((("", SYSTEM_FONT),), parent)
        self._only_fixed = only_fixed
        self._is_filled = False

    def showPopup(self) -> None:
        """Qt: the list is wanted."""
        self._fill()
        super().showPopup()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Qt: keys may choose from now on."""
        self._fill()
        super().focusInEvent(event)

    def _fill(self) -> None:
        if self._is_filled:
            return
        self._is_filled = True
        for family in QFontDatabase.families():
            fits = QFontDatabase.isFixedPitch(family) or not self._only_fixed
            if fits and not QFontDatabase.isPrivateFamily(family) and family not in self._values:
                self._add(family, family)
