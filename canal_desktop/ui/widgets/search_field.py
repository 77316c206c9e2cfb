"""SearchField: a text field for looking things up, with a button that clears it."""

from __future__ import annotations

from PySide6.QtWidgets import QLineEdit, QToolButton, QWidget


class SearchField(QLineEdit):
    """A text field that says by its placeholder and its accessible name what is looked for."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setPlaceholderText(name)
        self.setClearButtonEnabled(True)
        # Qt's button has no name of its own.
        for button in self.findChildren(QToolButton):
            button.setAccessibleName("Clear")
