"""SearchField: a text field for looking things up, with a button that clears it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QLineEdit, QToolButton, QWidget

from canal_desktop.language import tr
from canal_desktop.ui.widgets.mirror import write_line
from canal_desktop.ui.widgets.own_escape import claims_escape

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent


class SearchField(QLineEdit):
    """A text field that says by its placeholder and its accessible name what is looked for.

    hint is the placeholder where the name does not say it all; empties_on_escape has the first Esc take away the text.
    """

    def __init__(
        self, name: str, parent: QWidget | None = None, *, hint: str = "", empties_on_escape: bool = False
    ) -> None:
        super().__init__(parent)
        self._empties_on_escape = empties_on_escape
        self.setAccessibleName(name)
        self.setPlaceholderText(hint or name)
        self.setClearButtonEnabled(True)
        write_line(self)
        # Qt's button has no name of its own.
        for button in self.findChildren(QToolButton):
            button.setAccessibleName(tr("Clear"))

    # Qt's own methods.

    def event(self, event: QEvent) -> bool:
        """Qt: Esc is ours while there is a text to take away."""
        return (self._takes_escape and claims_escape(event)) or super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Qt: Esc empties the field."""
        if self._takes_escape and event.key() == Qt.Key.Key_Escape:
            self.clear()
        else:
            super().keyPressEvent(event)

    @property
    def _takes_escape(self) -> bool:
        return self._empties_on_escape and bool(self.text())
